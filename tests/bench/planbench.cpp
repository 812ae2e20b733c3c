// SPDX-License-Identifier: MIT
#include "benches.h"
#include "figures.h"
#include "planfixture.h"
#include "stallwatch.h"
#include "theme.h"
#include "turnuntil.h"

#include <QCoreApplication>
#include <QPainter>
#include <QScrollBar>
#include <QSvgRenderer>

using namespace Foyer;
using namespace Foyer::Testing;

namespace {

constexpr QSize planWindow(1200, 800);

/** From what is known to the sharp plan on the screen. */
double show(FloorPlanView &view, const FloorPlan &plan, const QList<PlanSpot> &spots)
{
    view.clear();
    view.viewport()->repaint();
    bool isPainted = false;
    const auto told = QObject::connect(&view, &FloorPlanView::painted, &view, [&isPainted] { isPainted = true; });
    QElapsedTimer timer;
    timer.start();
    view.setPlan(plan);
    view.setSpots(spots);
    turnUntil([&isPainted] { return isPainted; }, 30'000);
    QObject::disconnect(told);
    return msecs(timer);
}

struct Panning {
    Figures frames;
    double stall = 0;
};

/** A hand that pans, at @p zoom times the whole: moved by five pixels and painted, again and again. */
Panning pan(FloorPlanView &view, double zoom)
{
    Panning all;
    view.fit();
    view.zoomBy(zoom);
    turnUntil([&view] { return view.isPainted(); }, 30'000);
    StallWatch watch;
    for (int frame = 0; frame < 300; ++frame) {
        const int way = frame / 60 % 2 == 0 ? 5 : -5;
        QElapsedTimer timer;
        timer.start();
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + way);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + way);
        view.viewport()->repaint();
        all.frames.add(msecs(timer));
        QCoreApplication::processEvents();
    }
    all.stall = watch.longestToTheEnd();
    return all;
}

void printPanning(const QString &what, const Panning &panning, const Figures &once)
{
    printRow(QStringLiteral("%1, p99 of %2 : one frame").arg(what).arg(panning.frames.count()),
             QStringLiteral("%1 (%2 ms : 16 ms, median %3 ms; %4 of drawing the file once)")
                 .arg(panning.frames.percentile(99) / 16, 0, 'f', 2)
                 .arg(panning.frames.percentile(99), 0, 'f', 1)
                 .arg(panning.frames.median(), 0, 'f', 1)
                 .arg(panning.frames.median() / once.median(), 0, 'f', 3),
             QStringLiteral("≤ 1"));
}

} // namespace

double drawOnce(const QByteArray &svg, const QSize &size)
{
    QElapsedTimer timer;
    timer.start();
    QSvgRenderer renderer(svg);
    QImage image(renderer.defaultSize().scaled(size, Qt::KeepAspectRatio), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    return msecs(timer);
}

void benchPlan()
{
    Theme::apply(DeskSettings::Appearance::Light);
    const FloorPlan plan = realFloor();
    const QList<PlanSpot> spots = realMorning();
    FloorPlanView view;
    view.resize(planWindow);
    view.show();
    (void)drawOnce(plan.svg, planWindow); // fonts and the library are loaded
    (void)show(view, plan, spots);

    Figures once;
    Figures shown;
    for (int round = 0; round < 9; ++round) {
        once.add(drawOnce(plan.svg, planWindow));
        shown.add(show(view, plan, spots));
    }
    printRatio(QStringLiteral("a floor of %1 spaces painted : drawing the file once").arg(spots.size()), shown, once,
               QStringLiteral("≤ 1.5"));

    for (const double zoom : {2.0, 6.0}) {
        const Panning panning = pan(view, zoom);
        printPanning(QStringLiteral("a frame while panning at %1 times the whole").arg(zoom), panning, once);
        printStall(QStringLiteral("longest stall, panning at %1 times the whole : one frame").arg(zoom), panning.stall);
    }
    StallWatch watch;
    for (int step = 0; step < 12; ++step) {
        view.zoomBy(step < 6 ? 1.4 : 1 / 1.4);
        turnUntil([&view] { return view.isPainted(); }, 30'000);
    }
    printStall(QStringLiteral("longest stall, zooming until each picture is sharp : one frame"),
               watch.longestToTheEnd());

    const FloorPlan large = gridPlan(40, 25);
    (void)show(view, large, freeSpots(large));
    printPanning(QStringLiteral("a frame while panning over 1000 spaces"), pan(view, 1.2), once);
}
