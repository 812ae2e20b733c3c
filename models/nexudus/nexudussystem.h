// SPDX-License-Identifier: MIT
#pragma once

#include "connectedsystem.h"
#include "connection.h"
#include "resourceoffice.h"

#include <memory>

namespace Foyer {

class Clock;

/**
 * A network of businesses on Nexudus, through its API: its resources, and new ones. Owns its connections and its
 * tokens; what signs it in stays in memory for as long as the object lives. Destroying it ends every call without an
 * answer.
 *
 * With a connection whose address no key may be sent to, every call fails with Validation and nothing is sent.
 */
class NexudusSystem final : public ConnectedSystem, public ResourceOffice {
public:
    /** @p clock must outlive the object. */
    NexudusSystem(const Connection &connection, const Credentials &credentials, const Clock &clock);
    ~NexudusSystem() override;
    Q_DISABLE_COPY_MOVE(NexudusSystem)

    /** What connecting to it asks for. */
    [[nodiscard]] static SystemTraits traits();
    /** The connection with the vendor's own address where it has none. */
    [[nodiscard]] static Connection withAddress(Connection connection);

    RequestHandle testConnection(QObject *context, Callback<Done> callback) override;
    [[nodiscard]] std::optional<std::chrono::milliseconds> clockOffset() const override;
    [[nodiscard]] ResourceOffice *resourceOffice() override { return this; }

    RequestHandle listBusinesses(QObject *context, Callback<QList<Business>> callback) override;
    RequestHandle listResourceTypes(const BusinessId &business, QObject *context,
                                    Callback<QList<ResourceType>> callback) override;
    RequestHandle listResources(const BusinessId &business, QObject *context,
                                Callback<QList<ResourceSummary>> callback) override;
    RequestHandle resourcesNamed(const BusinessId &business, const QString &name, QObject *context,
                                 Callback<QList<ResourceSummary>> callback) override;
    RequestHandle resource(const ResourceId &id, QObject *context, Callback<ResourceDraft> callback) override;
    RequestHandle createResource(const ResourceDraft &draft, QObject *context, Callback<ResourceId> callback) override;

    [[nodiscard]] bool canBeId(const QString &text) const override;
    [[nodiscard]] QByteArray toFile(const ResourceDraft &draft) const override;
    [[nodiscard]] Result<DraftReading> fromFile(const QByteArray &file) const override;

private:
    class Session;
    std::unique_ptr<Session> d; ///< null when the connection is not usable
};

} // namespace Foyer
