// SPDX-License-Identifier: MIT
#include "arrivalsplan.h"

#include "arrivalsdesk.h"
#include "floorplanview.h"
#include "plaintext.h"
#include "planframe.h"
#include "sentences.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Foyer {

namespace {

constexpr qsizetype mostLines = 7; ///< of what is told about a space

SpotLook lookOf(DaySpot::State state)
{
    switch (state) {
    case DaySpot::State::Expected:
        return SpotLook::Expected;
    case DaySpot::State::Here:
        return SpotLook::Here;
    case DaySpot::State::Gone:
        return SpotLook::Gone;
    case DaySpot::State::Unclear:
    case DaySpot::State::Nobody:
        break;
    }
    return SpotLook::OtherKind;
}

} // namespace

ArrivalsPlan::ArrivalsPlan(ArrivalsDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_floor(desk)
    , m_floors(new QComboBox)
    , m_none(new ElidedLabel(Theme::Type::Body, Theme::mutedRole))
    , m_frame(new PlanFrame({{SpotLook::Here, tr("Here")},
                             {SpotLook::Expected, tr("Expected")},
                             {SpotLook::Gone, tr("Left or no show")},
                             {SpotLook::OtherKind, tr("Nobody, or not known")}},
                            tr("Arrow keys go from space to space. The list “Arrivals” has the same people.")))
{
    m_floors->setObjectName(QStringLiteral("planFloor"));
    m_floors->setAccessibleName(tr("Floor"));
    m_none->setObjectName(QStringLiteral("noPlans"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_floors);
    column->addWidget(m_none);
    column->addWidget(m_frame, 1);
    column->addStretch(0);
    addUnseenLabel(m_floors);
    connect(m_floors, &QComboBox::activated, this,
            [this](int index) { m_floor.showFloor(FloorId(m_floors->itemData(index).toString())); });
    FloorPlanView *view = m_frame->view();
    connect(view, &FloorPlanView::chooseWanted, this, [this](const SpaceId &id) {
        m_pointed = {};
        sayNobody();
        if (const QString key = m_floor.meantAt(id, m_key); !key.isEmpty())
            Q_EMIT rowWanted(key);
    });
    connect(view, &FloorPlanView::goOnWanted, this, &ArrivalsPlan::checkInWanted);
    connect(view, &FloorPlanView::whyNotWanted, this, [this](const SpaceId &id) {
        m_pointed = id;
        m_pointedDay = m_desk.shownDay();
        sayNobody();
    });
    connect(m_frame, &PlanFrame::retryWanted, &m_floor, &DayFloor::retry);
    connect(&m_floor, &DayFloor::changed, this, &ArrivalsPlan::follow);
    follow();
}

QWidget *ArrivalsPlan::floors() const
{
    return m_floors;
}

QWidget *ArrivalsPlan::view() const
{
    return m_frame->view();
}

void ArrivalsPlan::showRow(const QString &key)
{
    const bool isAnother = m_key != key;
    m_key = key;
    const Arrival *row = m_desk.model().find(key);
    if (row && isAnother) // a floor that was chosen by hand stays until somebody else is
        m_floor.showFloor(DayFloor::floorOf(*row));
    if (isAnother)
        showSpots(); // of several who have a space the selected one is told first
    markRow();
}

void ArrivalsPlan::markRow()
{
    const Arrival *row = m_desk.model().find(m_key);
    const bool isThere = row && row->booking.space && m_floor.find(row->booking.space->id);
    m_frame->view()->setChosen(isThere ? row->booking.space->id : SpaceId());
}

/** The day's list is whole, so that who is not in it is not expected. */
bool ArrivalsPlan::isDayKnown() const
{
    return m_desk.model().status() == StatusListModel::Status::Ready;
}

/** About the space that was pointed at, for as long as it is so. */
void ArrivalsPlan::sayNobody()
{
    const DaySpot *spot = m_floor.find(m_pointed);
    if (!spot || spot->state != DaySpot::State::Nobody || m_pointedDay != m_desk.shownDay()) {
        m_pointed = {};
        m_frame->say({});
        return;
    }
    const QString name = spot->space.name.isEmpty() ? tr("This space") : oneLine(spot->space.name);
    m_frame->say(isDayKnown() ? tr("%1: nobody is booked there on this day.").arg(name)
                              : tr("%1: it is not known yet whether somebody is booked there.").arg(name));
}

void ArrivalsPlan::showFloors()
{
    const QList<Floor> floors = m_floor.floors();
    const QSignalBlocker quiet(m_floors);
    QStringList ids;
    for (int i = 0; i < m_floors->count(); ++i)
        ids.append(m_floors->itemData(i).toString());
    QStringList wanted;
    for (const Floor &floor : floors)
        wanted.append(floor.id.text());
    if (ids != wanted) {
        m_floors->clear();
        for (const Floor &floor : floors)
            m_floors->addItem(oneLine(floor.name), floor.id.text());
    }
    m_floors->setCurrentIndex(m_floors->findData(m_floor.shownFloor().text()));
    m_floors->setVisible(!floors.isEmpty());
    m_none->setVisible(floors.isEmpty());
    if (m_floor.error())
        m_none->setText(Sentences::forError(*m_floor.error()));
    else
        m_none->setText(m_floor.areFloorsKnown() ? tr("No floor of this building has a plan.")
                                                 : tr("Asking for the floors…"));
}

QString ArrivalsPlan::detailsOf(const DaySpot &spot) const
{
    const QString key = m_floor.meantAt(spot.space.id, m_key);
    const Arrival *row = key.isEmpty() ? nullptr : m_desk.model().find(key);
    const QString neighborhood = spot.space.neighborhood ? spot.space.neighborhood->name : QString();
    if (!row)
        return oneLine(neighborhood);
    const ArrivalsModel &model = m_desk.model();
    const auto nameOf = [&model](const Arrival &one) { return model.nameOf(one, !model.isShortened()); };
    QStringList lines{nameOf(*row), model.timesOf(*row), model.standingOf(*row), oneLine(neighborhood)};
    int untold = 0;
    for (const QString &each : spot.keys) {
        const Arrival *other = each == key ? nullptr : m_desk.model().find(each);
        if (other && lines.size() < mostLines)
            lines.append(joined({model.timesOf(*other), nameOf(*other), model.standingOf(*other)}));
        else if (other)
            ++untold;
    }
    if (untold > 0)
        lines.append(tr("%Ln more on this day", nullptr, untold));
    return joined(lines, QStringLiteral("\n"));
}

void ArrivalsPlan::follow()
{
    showFloors();
    m_frame->showPlan(m_floor.plan());
    showSpots();
    markRow();
    sayNobody();
}

void ArrivalsPlan::showSpots()
{
    QList<PlanSpot> spots;
    for (const DaySpot &spot : m_floor.spots()) {
        PlanSpot shown;
        shown.id = spot.space.id;
        shown.look = lookOf(spot.state);
        shown.name = spot.space.name.isEmpty() ? Sentences::kindName(spot.space.kind) : oneLine(spot.space.name);
        const QString key = m_floor.meantAt(spot.space.id, m_key);
        const Arrival *row = key.isEmpty() ? nullptr : m_desk.model().find(key);
        shown.state = row ? m_desk.model().standingOf(*row) : isDayKnown() ? tr("Nobody") : tr("Not known yet");
        shown.dimmed = m_floor.isHidden(spot);
        shown.details = detailsOf(spot);
        shown.canBeChosen = row != nullptr;
        spots.append(shown);
    }
    m_frame->view()->setSpots(spots);
}

} // namespace Foyer
