// SPDX-License-Identifier: MIT
#pragma once

#include "floorplanview.h"
#include "planlegend.h"
#include "planreader.h"
#include "realsizeplan.h"

#include <QTransform>

/** @file Plans and what is known of their spaces, for what draws plans. */
namespace Foyer::Testing {

inline SpaceId gridId(int number)
{
    return SpaceId(QStringLiteral("d%1").arg(number));
}

/** Desks of 120 × 60 in @p rows, 200 apart, all turned by @p angle around the first one. */
inline FloorPlan gridPlan(int columns, int rows, double angle = 0)
{
    FloorPlan plan;
    plan.viewBox = QRectF(0, 0, columns * 200, rows * 200);
    QTransform turn;
    turn.translate(100, 100);
    turn.rotate(angle);
    for (int i = 0; i < columns * rows; ++i) {
        const QPointF centre = turn.map(QPointF(i % columns * 200, i / columns * 200));
        plan.places.append({gridId(i), SpaceKind::Desk, {centre, QSizeF(120, 60), angle}});
        plan.viewBox |= plan.places.last().box.bounds().adjusted(-40, -40, 40, 40);
        plan.svg += QStringLiteral("<rect x='-60' y='-30' width='120' height='60' fill='#eeeeee' stroke='#222222' "
                                   "transform='translate(%1 %2) rotate(%3)'/>")
                        .arg(centre.x())
                        .arg(centre.y())
                        .arg(angle)
                        .toLatin1();
    }
    const QRectF all = plan.viewBox;
    plan.svg = QStringLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='%1 %2 %3 %4'>")
                   .arg(all.x())
                   .arg(all.y())
                   .arg(all.width())
                   .arg(all.height())
                   .toLatin1() +
               plan.svg + "</svg>";
    return plan;
}

inline PlanSpot makeSpot(const SpaceId &id, SpotLook look, const QString &name = {})
{
    PlanSpot spot;
    spot.id = id;
    spot.look = look;
    spot.name = name.isEmpty() ? QStringLiteral("Desk %1").arg(id.text()) : name;
    spot.state = look == SpotLook::Free ? QStringLiteral("Free") : QStringLiteral("Taken");
    spot.canBeChosen = look == SpotLook::Free;
    return spot;
}

/** All of them free. */
inline QList<PlanSpot> freeSpots(const FloorPlan &plan)
{
    QList<PlanSpot> spots;
    for (const PlanPlace &place : plan.places)
        spots.append(makeSpot(place.id, SpotLook::Free));
    return spots;
}

inline FloorPlan realFloor()
{
    const auto naming = [](QStringView name) -> std::optional<PlanSpaceName> {
        const auto parts = name.split(QStringLiteral("::"));
        if (parts.size() != 3 || parts.first() != u"space")
            return std::nullopt;
        const SpaceKind kind = parts.at(1) == u"desk"  ? SpaceKind::Desk
                               : parts.at(1) == u"pod" ? SpaceKind::Pod
                                                       : SpaceKind::Room;
        return PlanSpaceName{SpaceId(parts.at(2).toString()), kind};
    };
    auto read = readPlan(realSizePlan(), naming);
    if (!read)
        qFatal("The plan of the tests is refused.");
    return *read;
}

/** A morning on it: most desks free, many taken, a wing that is not offered, some for nobody, rooms of another kind. */
inline QList<PlanSpot> realMorning()
{
    QList<PlanSpot> spots;
    int number = 0;
    for (const PlannedSpace &space : realSizeSpaces()) {
        ++number;
        const bool isDesk = space.kind == SpaceKind::Desk;
        const SpotLook look = !isDesk                             ? SpotLook::OtherKind
                              : number % 17 == 0                  ? SpotLook::NotBookable
                              : number > 180                      ? SpotLook::NotOffered
                              : number % 7 < 2 || number % 5 == 1 ? SpotLook::Taken
                                                                  : SpotLook::Free;
        PlanSpot spot = makeSpot(SpaceId(space.id), look, space.name);
        spot.details = space.neighborhood;
        if (look == SpotLook::Taken)
            spot.details += QStringLiteral("\nUntil 17:30, Ana Ruiz");
        spots.append(spot);
    }
    return spots;
}

} // namespace Foyer::Testing
