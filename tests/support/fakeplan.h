// SPDX-License-Identifier: MIT
#pragma once

#include "fakeworkplace.h"

#include <QUrl>

namespace Foyer::Testing {

/**
 * Gives a floor a plan: its spaces in rows of four, 100 units apart, the first one at (50, 50), each 40 × 20; but not
 * the last @p hidden of them. One more stands on the plan alone, with the id "drawn", right of the first row.
 */
inline void drawPlan(FakeWorkplace &workplace, const QString &building, const QString &floor, int hidden = 0)
{
    const QList<Space> spaces = workplace.spaces.value(FloorId(floor));
    FloorPlan plan;
    plan.viewBox = QRectF(0, 0, 500, 100 * ((double(spaces.size()) + 3) / 4));
    plan.svg = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 )" +
               QByteArray::number(plan.viewBox.height()) +
               R"("><rect id="floor" width="500" height="2000" fill="#fbfcfd"/>)";
    const auto place = [&plan](const SpaceId &id, SpaceKind kind, int row, int column) {
        const QPointF centre(50 + 100 * column, 50 + 100 * row);
        plan.places.append({id, kind, {centre, QSizeF(40, 20), 0}});
        plan.svg += "<rect x=\"" + QByteArray::number(centre.x() - 20) + "\" y=\"" +
                    QByteArray::number(centre.y() - 10) + R"(" width="40" height="20" fill="white" stroke="gray"/>)";
    };
    for (int i = 0; i + hidden < int(spaces.size()); ++i)
        place(spaces.at(i).id, spaces.at(i).kind, i / 4, i % 4);
    place(SpaceId(QStringLiteral("drawn")), SpaceKind::Desk, 0, 4);
    plan.svg += "</svg>";
    workplace.plans.insert(FloorId(floor), plan);
    for (Floor &known : workplace.floors[BuildingId(building)]) {
        if (known.id.text() == floor)
            known.planUrl = QUrl(QStringLiteral("https://plans.example.com/") + floor);
    }
}

} // namespace Foyer::Testing
