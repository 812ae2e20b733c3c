// SPDX-License-Identifier: MIT
#pragma once

#include "resourceoffice.h"

#include <QObject>

#include <optional>

namespace Foyer {

/** What was asked for once, with its status: rows and status change in one step. */
template <typename T>
struct AskedList {
    enum class Status { Idle, Loading, Ready, Failed };

    Status status = Status::Idle;
    QList<T> rows;                 ///< when Ready
    std::optional<ApiError> error; ///< when Failed
    RequestHandle request;
};

/**
 * What a form for a new resource chooses from: businesses, and of one business its types and its resources. Each is
 * asked for when it is first wanted, and again after it failed or had nothing. changed() follows every step.
 */
class ResourceLists final : public QObject {
    Q_OBJECT
public:
    /** @p office must outlive it. */
    explicit ResourceLists(ResourceOffice &office, QObject *parent = nullptr);

    /** Asks for the businesses; does nothing while they are loading or there. */
    void loadBusinesses();
    /** Asks for the types of @p business; those of another one go. An empty id: none are shown. */
    void loadTypes(const BusinessId &business);
    /** The same for its resources, to begin with a copy of one. */
    void loadResources(const BusinessId &business);
    /** Forgets the resources: there is a new one. */
    void forgetResources();

    [[nodiscard]] const AskedList<Business> &businesses() const { return m_businesses; }
    [[nodiscard]] const AskedList<ResourceType> &types() const { return m_types; }
    [[nodiscard]] const AskedList<ResourceSummary> &resources() const { return m_resources; }
    /** Null while it is not known. Lives until the next change. */
    [[nodiscard]] const Business *business(const BusinessId &id) const;

Q_SIGNALS:
    void changed();

private:
    template <typename T>
    void take(AskedList<T> &list, const Result<QList<T>> &answer);

    ResourceOffice &m_office;
    BusinessId m_typesOf;
    BusinessId m_resourcesOf;
    AskedList<Business> m_businesses;
    AskedList<ResourceType> m_types;
    AskedList<ResourceSummary> m_resources;
};

} // namespace Foyer
