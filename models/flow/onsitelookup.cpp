// SPDX-License-Identifier: MIT
#include "onsitelookup.h"

#include "workplace.h"

#include <chrono>

namespace Foyer {

namespace {

constexpr auto freshFor = std::chrono::seconds(20);

using Status = StatusListModel::Status;

} // namespace

OnsiteLookup::OnsiteLookup(Workplace &workplace, QObject *parent) : QObject(parent), m_workplace(workplace) {}

OnsiteLookup::~OnsiteLookup() = default;

void OnsiteLookup::ask(const BuildingId &building, const TimeSlot &slot)
{
    const Subject subject{building, slot};
    const bool fresh = m_view.status == Status::Ready && !m_age.hasExpired(std::chrono::milliseconds(freshFor).count());
    if (m_subject == subject && (fresh || m_isAsking))
        return;
    m_subject = subject;
    askAgain();
    showLoading();
}

void OnsiteLookup::askAgain()
{
    if (!m_subject)
        return;
    m_isAsking = true;
    m_request =
        m_workplace.onsitePasses(m_subject->building, m_subject->slot, this, [this](Result<OnsitePasses> answer) {
            m_isAsking = false;
            if (answer)
                m_view = {Status::Ready, *answer, {}};
            else
                m_view = {Status::Failed, {}, answer.error()};
            m_age.start();
            Q_EMIT changed();
        });
}

void OnsiteLookup::showLoading()
{
    m_view = {Status::Loading, {}, {}};
    Q_EMIT changed();
}

void OnsiteLookup::clear()
{
    m_request.abort();
    m_isAsking = false;
    m_subject.reset();
    if (m_view.status == Status::Idle)
        return;
    m_view = {};
    Q_EMIT changed();
}

void OnsiteLookup::retry()
{
    if (m_view.status != Status::Failed)
        return;
    askAgain();
    showLoading();
}

} // namespace Foyer
