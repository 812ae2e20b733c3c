// SPDX-License-Identifier: MIT
#include "bookingplan.h"

#include "bookingflow.h"
#include "floorplanview.h"
#include "floorwords.h"
#include "plaintext.h"
#include "planframe.h"
#include "sentences.h"

#include <QVBoxLayout>

namespace Foyer {

namespace {

SpotLook lookOf(FloorSpot::State state)
{
    switch (state) {
    case FloorSpot::State::Free:
        return SpotLook::Free;
    case FloorSpot::State::Taken:
        return SpotLook::Taken;
    case FloorSpot::State::NotOffered:
        return SpotLook::NotOffered;
    case FloorSpot::State::NotBookable:
        return SpotLook::NotBookable;
    case FloorSpot::State::Asking:
    case FloorSpot::State::OtherKind:
    case FloorSpot::State::Unread:
        break;
    }
    return SpotLook::OtherKind;
}

QList<PlanLegendEntry> bookingLegend()
{
    QList<PlanLegendEntry> entries;
    using State = FloorSpot::State;
    for (const State state : {State::Free, State::Taken, State::NotOffered, State::NotBookable})
        entries.append({lookOf(state), Sentences::spotState(state)});
    entries.append({SpotLook::OtherKind, BookingPlan::tr("Another kind, or not known")});
    return entries;
}

} // namespace

BookingPlan::BookingPlan(BookingFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_frame(new PlanFrame(bookingLegend(), tr("Arrow keys go from space to space, Enter chooses. The list “Spaces” "
                                                "has the same free spaces.")))
    , m_pointed(flow.scene())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    FloorPlanView *view = m_frame->view();
    connect(view, &FloorPlanView::chooseWanted, this, [this](const SpaceId &id) {
        forget();
        Q_EMIT chooseWanted(id);
    });
    connect(view, &FloorPlanView::goOnWanted, this, &BookingPlan::goOnWanted);
    connect(view, &FloorPlanView::whyNotWanted, this, &BookingPlan::explain);
    connect(view, &FloorPlanView::currentChanged, this, [this](const SpaceId &id) {
        m_told = id;
        m_flow.scene().lookCloser(id);
    });
    connect(m_frame, &PlanFrame::retryWanted, &flow.scene(), &FloorScene::refresh);
    connect(&flow.scene(), &FloorScene::changed, this, &BookingPlan::showScene);
    connect(&m_pointed, &PointedSpace::changed, this, &BookingPlan::sayWhyNot);
    connect(&m_pointed, &PointedSpace::freeNow, this, &BookingPlan::chooseWanted);
    connect(&flow, &BookingFlow::stepChanged, this, [this] {
        if (m_flow.step() != BookingStep::Space)
            forget();
    });
    showScene();
}

bool BookingPlan::isThere() const
{
    return m_flow.scene().plan().status != PlanView::Status::None;
}

QWidget *BookingPlan::view() const
{
    return m_frame->view();
}

void BookingPlan::setChosen(const SpaceId &id)
{
    m_frame->view()->setChosen(id);
}

void BookingPlan::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    showScene();
}

void BookingPlan::setShortened(bool shortened)
{
    m_shortened = shortened;
    showScene();
}

void BookingPlan::showScene()
{
    const FloorScene &scene = m_flow.scene();
    m_frame->showPlan(scene.plan());
    if (scene.plan().status == PlanView::Status::Ready) {
        QList<PlanSpot> spots;
        for (const FloorSpot &spot : scene.spots()) {
            if (!spot.isOnPlan)
                continue;
            const auto why = scene.whyNot(spot.space.id);
            const QString neighborhood = spot.space.neighborhood ? oneLine(spot.space.neighborhood->name) : QString();
            PlanSpot shown;
            shown.id = spot.space.id;
            shown.look = lookOf(spot.state);
            shown.name = spot.space.name.isEmpty() ? Sentences::kindName(spot.space.kind) : oneLine(spot.space.name);
            shown.state = Sentences::spotState(spot.state);
            shown.details = joined({neighborhood, why ? Sentences::forWhyNot(*why, m_flow, m_shortened) : QString()},
                                   QStringLiteral("\n"));
            shown.dimmed = !SpacesModel::matches(spot.space, m_filter);
            shown.canBeChosen = spot.state == FloorSpot::State::Free;
            spots.append(shown);
        }
        m_frame->view()->setSpots(spots);
        m_frame->setRemark(Sentences::forDifferences(scene));
    }
    sayWhyNot();
    m_flow.scene().lookCloser(m_told); // somebody may have taken it meanwhile
    if (isThere() != std::exchange(m_wasThere, isThere()))
        Q_EMIT thereChanged();
}

void BookingPlan::explain(const SpaceId &id)
{
    m_pointed.point(id);
    if (const auto &why = m_pointed.whyNot(); why && why->reason == WhyNot::Reason::OtherKind)
        Q_EMIT kindWanted(why->space.kind);
}

void BookingPlan::sayWhyNot()
{
    const auto &why = m_pointed.whyNot();
    m_frame->say(why ? Sentences::forWhyNot(*why, m_flow, m_shortened) : QString());
}

void BookingPlan::forget()
{
    m_pointed.forget();
}

} // namespace Foyer
