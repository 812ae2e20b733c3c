// SPDX-License-Identifier: MIT
#include "planlookup.h"

#include "workplace.h"

namespace Foyer {

PlanLookup::PlanLookup(Workplace &workplace, QObject *parent) : QObject(parent), m_workplace(workplace) {}

PlanLookup::~PlanLookup() = default;

void PlanLookup::ask(const Floor &floor)
{
    if (floor.planUrl.isEmpty()) {
        clear();
        return;
    }
    if (floor.planUrl == m_asked && m_view.status != PlanView::Status::Failed)
        return;
    m_asked = floor.planUrl;
    m_view = {PlanView::Status::Loading, {}, {}};
    m_request = m_workplace.floorPlan(floor, this, [this](Result<FloorPlan> answer) {
        if (answer)
            m_view = {PlanView::Status::Ready, std::move(*answer), {}};
        else
            m_view = {PlanView::Status::Failed, {}, answer.error()};
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void PlanLookup::clear()
{
    m_request.abort();
    m_asked.clear();
    if (m_view.status == PlanView::Status::None)
        return;
    m_view = {};
    Q_EMIT changed();
}

} // namespace Foyer
