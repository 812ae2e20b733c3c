// SPDX-License-Identifier: MIT
#include "fuzzing.h"
#include "planreader.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>

#include <cmath>

using namespace Foyer;

namespace {

std::optional<PlanSpaceName> nameOf(QStringView id)
{
    if (!id.startsWith(u"space::"))
        return std::nullopt;
    return PlanSpaceName{SpaceId(id.mid(7).toString()), SpaceKind::Desk};
}

void check(const FloorPlan &plan)
{
    FOYER_HOLDS(plan.viewBox.width() >= 0.01 && plan.viewBox.width() <= 20'000);
    FOYER_HOLDS(plan.viewBox.height() >= 0.01 && plan.viewBox.height() <= 20'000);
    FOYER_HOLDS(plan.places.size() <= 5'000);
    QSet<SpaceId> seen;
    for (const PlanPlace &place : plan.places) {
        FOYER_HOLDS(!seen.contains(place.id));
        seen.insert(place.id);
        FOYER_HOLDS(std::isfinite(place.box.centre.x()) && std::isfinite(place.box.centre.y()));
        FOYER_HOLDS(place.box.size.width() >= 0 && place.box.size.height() >= 0);
        FOYER_HOLDS(std::isfinite(place.box.size.width()) && std::isfinite(place.box.size.height()));
        FOYER_HOLDS(place.box.angle >= -180 && place.box.angle < 180);
        const QRectF bounds = place.box.bounds();
        FOYER_HOLDS(bounds.width() <= 2 * plan.viewBox.width() && bounds.height() <= 2 * plan.viewBox.height());
        FOYER_HOLDS(bounds.left() <= plan.viewBox.right() && bounds.right() >= plan.viewBox.left());
        FOYER_HOLDS(bounds.top() <= plan.viewBox.bottom() && bounds.bottom() >= plan.viewBox.top());
    }
}

/** What is taken must be harmless for the library that draws it: what goes on too long ends the run as well. */
void draw(const FloorPlan &plan)
{
    QSvgRenderer drawn;
    if (!drawn.load(plan.svg))
        return;
    QImage picture(64, 64, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    drawn.setViewBox(plan.viewBox);
    drawn.render(&painter, QRectF(0, 0, 64, 64));
}

} // namespace

/** What a library keeps for good once a plan with text is drawn. */
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libfontconfig";
}

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "*=false");
    static int count = 1;
    static char name[] = "fuzz_plan";
    static char *names[] = {name, nullptr};
    static QGuiApplication app(count, names); // fonts need one
    return 0;
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto plan = readPlan(Fuzzing::bytesOf(data, size), nameOf);
    if (!plan)
        return 0;
    check(*plan);
    draw(*plan);
    return 0;
}
