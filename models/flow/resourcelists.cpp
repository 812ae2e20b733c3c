// SPDX-License-Identifier: MIT
#include "resourcelists.h"

#include <algorithm>

namespace Foyer {

namespace {

template <typename T>
bool isWanted(const AskedList<T> &list)
{
    using Status = typename AskedList<T>::Status;
    const bool hasNothing = list.status == Status::Ready && list.rows.isEmpty();
    return list.status == Status::Idle || list.status == Status::Failed || hasNothing;
}

} // namespace

ResourceLists::ResourceLists(ResourceOffice &office, QObject *parent) : QObject(parent), m_office(office) {}

void ResourceLists::loadBusinesses()
{
    if (!isWanted(m_businesses))
        return;
    m_businesses.status = AskedList<Business>::Status::Loading;
    m_businesses.request =
        m_office.listBusinesses(this, [this](const Result<QList<Business>> &answer) { take(m_businesses, answer); });
    Q_EMIT changed();
}

void ResourceLists::loadTypes(const BusinessId &business)
{
    if (m_typesOf == business && !isWanted(m_types))
        return;
    m_typesOf = business;
    m_types = {};
    if (!business.isEmpty()) {
        m_types.status = AskedList<ResourceType>::Status::Loading;
        m_types.request = m_office.listResourceTypes(
            business, this, [this](const Result<QList<ResourceType>> &answer) { take(m_types, answer); });
    }
    Q_EMIT changed();
}

void ResourceLists::loadResources(const BusinessId &business)
{
    if (m_resourcesOf == business && !isWanted(m_resources))
        return;
    m_resourcesOf = business;
    m_resources = {};
    if (!business.isEmpty()) {
        m_resources.status = AskedList<ResourceSummary>::Status::Loading;
        m_resources.request = m_office.listResources(
            business, this, [this](const Result<QList<ResourceSummary>> &answer) { take(m_resources, answer); });
    }
    Q_EMIT changed();
}

void ResourceLists::forgetResources()
{
    m_resources = {};
    m_resourcesOf = {};
    Q_EMIT changed();
}

const Business *ResourceLists::business(const BusinessId &id) const
{
    const auto found = std::find_if(m_businesses.rows.begin(), m_businesses.rows.end(),
                                    [&id](const Business &business) { return business.id == id; });
    return found == m_businesses.rows.end() ? nullptr : &*found;
}

template <typename T>
void ResourceLists::take(AskedList<T> &list, const Result<QList<T>> &answer)
{
    if (answer) {
        list.status = AskedList<T>::Status::Ready;
        list.rows = *answer;
        list.error.reset();
    } else {
        list.status = AskedList<T>::Status::Failed;
        list.error = answer.error();
    }
    Q_EMIT changed();
}

} // namespace Foyer
