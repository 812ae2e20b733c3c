// SPDX-License-Identifier: MIT
#pragma once

#include "requesthandle.h"
#include "resourcedraft.h"
#include "resources.h"
#include "result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

class QObject;

namespace Foyer {

/** A resource as somebody wrote it into a file, in the words of the system's documents. */
struct DraftReading {
    ResourceDraft draft;
    QStringList unknown;      ///< properties that no field has: not read. Plain text
    QStringList readOnly;     ///< properties that only the system tells: not read
    QList<FieldError> faults; ///< values that a property can't have; under the property as it is written

    friend bool operator==(const DraftReading &, const DraftReading &) = default;
};

/**
 * The port for making resources (see ConnectedSystem): what there is, and a new one. Calls as Workplace's: none blocks,
 * @p context must not be null, lists are complete or fail, a write is sent at most once per call and its errors read as
 * writeFate() says.
 */
class ResourceOffice {
public:
    virtual ~ResourceOffice() = default;

    virtual RequestHandle listBusinesses(QObject *context, Callback<QList<Business>> callback) = 0;
    virtual RequestHandle listResourceTypes(const BusinessId &business, QObject *context,
                                            Callback<QList<ResourceType>> callback) = 0;
    /** The resources of a business, in the system's order. */
    virtual RequestHandle listResources(const BusinessId &business, QObject *context,
                                        Callback<QList<ResourceSummary>> callback) = 0;
    /** Those whose name is @p name, or may be read as it: the system may find more, case and space apart. */
    virtual RequestHandle resourcesNamed(const BusinessId &business, const QString &name, QObject *context,
                                         Callback<QList<ResourceSummary>> callback) = 0;
    /** Everything that is stored of one, as far as it can be shown: no key of another service. */
    virtual RequestHandle resource(const ResourceId &id, QObject *context, Callback<ResourceDraft> callback) = 0;

    /** A write. A reason for one field comes in ApiError::fieldErrors under fieldKey(). */
    virtual RequestHandle createResource(const ResourceDraft &draft, QObject *context,
                                         Callback<ResourceId> callback) = 0;

    // What only the system's own folder knows. Pure.
    /** Whether @p text looks like an id that the system gives. */
    [[nodiscard]] virtual bool canBeId(const QString &text) const = 0;
    /** A draft as a file: what would be sent, but no secret. */
    [[nodiscard]] virtual QByteArray toFile(const ResourceDraft &draft) const = 0;
    /** Reads such a file, or one that a person wrote; Validation when it is none at all. */
    [[nodiscard]] virtual Result<DraftReading> fromFile(const QByteArray &file) const = 0;

protected:
    ResourceOffice() = default;
    Q_DISABLE_COPY_MOVE(ResourceOffice)
};

} // namespace Foyer
