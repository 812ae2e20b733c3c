// SPDX-License-Identifier: MIT
#include "plannames.h"
#include "planreader.h"
#include "realsizeplan.h"

#include <QRandomGenerator>
#include <QSvgRenderer>
#include <QTest>
#include <QTransform>

#include <cmath>

using namespace Foyer;
using namespace Foyer::Testing;

class TestPlanGeometry final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shapes_data();
    void shapes();
    void transforms_data();
    void transforms();
    void boxes_data();
    void boxes();
    void randomChains();
    void undrawn_data();
    void undrawn();
    void usedParts_data();
    void usedParts();
    void eachSpaceOnce();
    void viewBoxes_data();
    void viewBoxes();
    void realSize();
};

namespace {

PlanBox boxOf(const FloorPlan &plan, const char *id)
{
    const PlanPlace *place = plan.find(SpaceId(QLatin1String(id)));
    return place ? place->box : PlanBox();
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-4 * (1 + std::abs(a) + std::abs(b));
}

bool isSameAngle(double a, double b)
{
    const double turn = std::remainder(a - b, 360);
    return std::abs(turn) < 1e-3;
}

/**
 * Whether the box is where QtSvg draws what stands in it: there must be a group `inside` without a transform of its own
 * right in the space, so that QtSvg tells the bounds and the transform apart.
 */
void compareWithQtSvg(QSvgRenderer &drawn, const QString &inside, const PlanBox &box)
{
    const QRectF bounds = drawn.boundsOnElement(inside);
    const QTransform outer = drawn.transformForElement(inside);
    const QPointF centre = outer.map(bounds.center());
    const QPointF across = outer.map(bounds.topRight()) - outer.map(bounds.topLeft());
    const QPointF down = outer.map(bounds.bottomLeft()) - outer.map(bounds.topLeft());
    const QByteArray seen = QStringLiteral("box %1,%2 %3x%4 at %5°, drawn %6,%7 %8x%9")
                                .arg(box.centre.x())
                                .arg(box.centre.y())
                                .arg(box.size.width())
                                .arg(box.size.height())
                                .arg(box.angle)
                                .arg(centre.x())
                                .arg(centre.y())
                                .arg(std::hypot(across.x(), across.y()))
                                .arg(std::hypot(down.x(), down.y()))
                                .toUtf8();
    QVERIFY2(isNear(box.centre.x(), centre.x()) && isNear(box.centre.y(), centre.y()), seen);
    QVERIFY2(isNear(box.size.width(), std::hypot(across.x(), across.y())), seen);
    QVERIFY2(isNear(box.size.height(), std::hypot(down.x(), down.y())), seen);
    if (std::hypot(across.x(), across.y()) > 1e-6)
        QVERIFY2(isSameAngle(box.angle, std::atan2(across.y(), across.x()) * 180 / 3.14159265358979323846), seen);
    QVERIFY(box.angle >= -180 && box.angle < 180);
}

void compareWithQtSvg(const QByteArray &svg)
{
    const auto plan = readPlan(svg, nameSpace);
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(planFaultText(plan.error())));
    QCOMPARE(plan->places.size(), 1);
    QSvgRenderer drawn(svg);
    QVERIFY(drawn.isValid());
    compareWithQtSvg(drawn, QStringLiteral("inside"), plan->places.constFirst().box);
}

/** A floor on all sides of the origin, so that what is turned around it stays on the floor. */
QByteArray wideOf(const QByteArray &inside)
{
    return planOf(inside, "-10000 -10000 20000 20000");
}

QByteArray inSpace(const QByteArray &shapes, const QByteArray &transform = "translate(0)")
{
    return "<g id=\"space::desk::A\" transform=\"" + transform + "\"><g id=\"inside\">" + shapes + "</g></g>";
}

} // namespace

void TestPlanGeometry::shapes_data()
{
    QTest::addColumn<QByteArray>("shape");
    QTest::newRow("rect") << QByteArray("<rect x='10' y='20.5' width='30' height='4e1'/>");
    QTest::newRow("rect, round") << QByteArray("<rect x='10' y='20' width='30' height='40' rx='5'/>");
    QTest::newRow("circle") << QByteArray("<circle cx='-10' cy='.5' r='+12.25'/>");
    QTest::newRow("ellipse") << QByteArray("<ellipse cx='10' cy='20' rx='3' ry='7'/>");
    QTest::newRow("line") << QByteArray("<line x1='10' y1='20' x2='-3' y2='7'/>");
    QTest::newRow("level line") << QByteArray("<line x1='10' y1='20' x2='90' y2='20'/>");
    QTest::newRow("polyline") << QByteArray("<polyline points='1,2 30-4 5 60,-7.5.5'/>");
    QTest::newRow("polygon") << QByteArray("<polygon points='1,2 30,4 5,60'/>");
    QTest::newRow("path, absolute") << QByteArray("<path d='M10 10L20 30H60V5z'/>");
    QTest::newRow("path, relative") << QByteArray("<path d='m10 10l20 30h60v-50z m5 5 l 100 0'/>");
    QTest::newRow("path, pairs after a move") << QByteArray("<path d='M10 10 20 30 40-7m1 1 2 2 300 3'/>");
    QTest::newRow("cubic") << QByteArray("<path d='M0 0C0 100 90 -80 100 30'/>");
    QTest::newRow("cubics, smooth") << QByteArray("<path d='M0 0c10 90 30-50 40 10s60 70 70-5S200-90 250 0'/>");
    QTest::newRow("quadratics, smooth") << QByteArray("<path d='M0 0q10 90 40 10t60 7T200 33'/>");
    QTest::newRow("smooth after a line") << QByteArray("<path d='M0 0L10 10S60 70 70 5M0 0L5 5T50 70'/>");
    QTest::newRow("arcs") << QByteArray("<path d='M100 100A50 30 0 0 1 150 170A50 30 20 1 0 80 60'/>");
    QTest::newRow("arcs, flags without spaces") << QByteArray("<path d='M100 100a50 30 40 1150 20a9 9 0 00-7-30'/>");
    QTest::newRow("arc with too small radii") << QByteArray("<path d='M0 0A1 2 30 0 1 100 50'/>");
    QTest::newRow("after closing") << QByteArray("<path d='M10 10h20v20zl-50 5'/>");
    QTest::newRow("two in a turned group")
        << QByteArray("<g transform='rotate(30)'><rect width='50' height='10'/><circle cx='60' cy='80' r='9'/></g>");
    QTest::newRow("curve in a turned group")
        << QByteArray("<g transform='translate(5 6) rotate(77)'><path d='M0 0C0 100 90 -80 100 30'/></g>");
}

void TestPlanGeometry::shapes()
{
    QFETCH(QByteArray, shape);
    compareWithQtSvg(wideOf(inSpace(shape)));
    compareWithQtSvg(wideOf("<g transform='rotate(13.5)'>" + inSpace(shape, "translate(7,-9)rotate(200)") + "</g>"));
}

void TestPlanGeometry::transforms_data()
{
    QTest::addColumn<QByteArray>("outer");
    QTest::addColumn<QByteArray>("own");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("move") << QByteArray("translate(10)") << QByteArray("translate(-5,7.5)");
    QTest::newRow("turn") << QByteArray("rotate(90)") << QByteArray("rotate(-45 100 50)");
    QTest::newRow("chain") << QByteArray("translate(300 200) rotate(33) translate(-3,-4)")
                           << QByteArray("rotate(180)translate(5 5),rotate(12)");
    QTest::newRow("scale") << QByteArray("scale(2)") << QByteArray("scale(.5 3)");
    QTest::newRow("mirror") << QByteArray("scale(-1 1)") << QByteArray("rotate(30)");
    QTest::newRow("matrix") << QByteArray("matrix(0 1 -1 0 100 200)") << QByteArray("matrix(.6,.8,-.8,.6,1e1,-2E+1)");
    QTest::newRow("skew") << QByteArray("skewX(20)") << QByteArray("skewY(-10)");
    QTest::newRow("half a turn") << QByteArray("rotate(90)") << QByteArray("rotate(90)");
    QTest::newRow("spaces") << QByteArray(" translate ( 10 , 20 )\n rotate( 30 ) ") << QByteArray("scale( 2 )");
}

void TestPlanGeometry::transforms()
{
    QFETCH(QByteArray, outer);
    QFETCH(QByteArray, own);
    compareWithQtSvg(
        wideOf("<g transform='" + outer + "'>" + inSpace("<rect x='5' y='6' width='70' height='20'/>", own) + "</g>"));
}

void TestPlanGeometry::boxes_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<PlanBox>("box");
    const QByteArray rect = "<rect x='10' y='20' width='60' height='40'/>";
    const auto row = [](const char *name, const QByteArray &inside, const PlanBox &box) {
        QTest::newRow(name) << inside << box;
    };
    row("as it is", "<g id='space::desk::A'>" + rect + "</g>", {{40, 40}, {60, 40}, 0});
    row("moved", "<g id='space::desk::A' transform='translate(100 200)'>" + rect + "</g>", {{140, 240}, {60, 40}, 0});
    row("turned", "<g id='space::desk::A' transform='rotate(90)'>" + rect + "</g>", {{-40, 40}, {60, 40}, 90});
    row("turned by half", "<g id='space::desk::A' transform='rotate(180)'>" + rect + "</g>",
        {{-40, -40}, {60, 40}, -180});
    row("turned around itself", "<g id='space::desk::A' transform='rotate(-30 40 40)'>" + rect + "</g>",
        {{40, 40}, {60, 40}, -30});
    row("by its style", "<g id='space::desk::A' style='fill:red; transform: translate(5 5)'>" + rect + "</g>",
        {{45, 45}, {60, 40}, 0});
    row("a shape itself", "<rect id='space::desk::A' width='60' height='40' transform='translate(1 2)'/>",
        {{31, 22}, {60, 40}, 0});
    row("strokes do not count", "<g id='space::desk::A' stroke='#000' stroke-width='20'>" + rect + "</g>",
        {{40, 40}, {60, 40}, 0});
    row("text does not count", "<g id='space::desk::A'>" + rect + "<text x='500' y='500'>A</text></g>",
        {{40, 40}, {60, 40}, 0});
}

void TestPlanGeometry::boxes()
{
    QFETCH(QByteArray, inside);
    QFETCH(PlanBox, box);
    const auto plan = readPlan(wideOf(inside), nameSpace);
    QVERIFY(plan.has_value());
    const PlanBox found = boxOf(*plan, "A");
    QVERIFY(isNear(found.centre.x(), box.centre.x()) && isNear(found.centre.y(), box.centre.y()));
    QVERIFY(isNear(found.size.width(), box.size.width()) && isNear(found.size.height(), box.size.height()));
    QVERIFY(isSameAngle(found.angle, box.angle));
}

void TestPlanGeometry::randomChains()
{
    QRandomGenerator dice(20260);
    const auto number = [&dice](double least, double most) {
        return QByteArray::number(least + dice.generateDouble() * (most - least), 'f', 3);
    };
    const auto transform = [&]() -> QByteArray {
        QByteArray chain;
        for (int i = dice.bounded(4); i >= 0; --i) {
            switch (dice.bounded(6)) {
            case 0:
                chain += "scale(" + number(0.5, 2) + ")";
                break;
            case 1:
                chain += "matrix(" + number(.5, 1) + ' ' + number(-.3, .3) + ' ' + number(-.3, .3) + ' ' +
                         number(.5, 1) + " 3 4)";
                break;
            case 2:
                chain += "rotate(" + number(-360, 360) + ' ' + number(0, 500) + ' ' + number(0, 500) + ") ";
                break;
            case 3:
                chain += "rotate(" + number(-360, 360) + "),";
                break;
            default:
                chain += "translate(" + number(-200, 200) + ',' + number(-200, 200) + ")";
            }
        }
        return chain;
    };
    for (int round = 0; round < 60; ++round) {
        QByteArray svg;
        int open = 0;
        const int spaces = 12;
        for (int i = 0; i < spaces; ++i) {
            for (int deeper = dice.bounded(3); deeper > 0 && open < 8; --deeper, ++open)
                svg += "<g transform='" + transform() + "'>";
            svg += "<g id='space::desk::" + QByteArray::number(i) + "' transform='" + transform() + "'><g id='inside" +
                   QByteArray::number(i) + "'>";
            for (int shape = dice.bounded(3); shape >= 0; --shape) {
                svg += "<g transform='" + transform() + "'>";
                if (dice.bounded(2) == 0)
                    svg += "<rect x='" + number(-50, 50) + "' width='" + number(1, 90) + "' height='" + number(1, 90) +
                           "'/>";
                else
                    svg += "<path d='M" + number(-50, 50) + ' ' + number(-50, 50) + 'c' + number(-90, 90) + ' ' +
                           number(-90, 90) + ' ' + number(-90, 90) + ' ' + number(-90, 90) + ' ' + number(-90, 90) +
                           ' ' + number(-90, 90) + "a" + number(10, 50) + ' ' + number(10, 50) + ' ' + number(0, 180) +
                           " 0 1 " + number(-30, 30) + ' ' + number(-30, 30) + "z'/>";
                svg += "</g>";
            }
            svg += "</g></g>";
            for (; open > 0 && dice.bounded(2) == 0; --open)
                svg += "</g>";
        }
        for (; open > 0; --open)
            svg += "</g>";
        svg = wideOf(svg);
        const auto plan = readPlan(svg, nameSpace);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->places.size(), spaces);
        QSvgRenderer drawn(svg);
        for (int i = 0; i < spaces; ++i) {
            QCOMPARE(plan->places.at(i).id.text(), QString::number(i));
            compareWithQtSvg(drawn, QStringLiteral("inside%1").arg(i), plan->places.at(i).box);
            if (QTest::currentTestFailed()) {
                qInfo() << "round" << round << svg;
                return;
            }
        }
    }
}

void TestPlanGeometry::undrawn_data()
{
    QTest::addColumn<QByteArray>("inside");
    const QByteArray space = "<g id='space::desk::A'><rect width='5' height='5'/></g>";
    QTest::newRow("nothing in it") << QByteArray("<g id='space::desk::A'/>");
    QTest::newRow("nothing but text") << QByteArray("<g id='space::desk::A'><text>A</text></g>");
    QTest::newRow("a point") << QByteArray("<g id='space::desk::A'><path d='M5 5'/></g>");
    QTest::newRow("a rect without height") << QByteArray("<rect id='space::desk::A' width='5'/>");
    QTest::newRow("scaled to nothing") << QByteArray("<g transform='scale(0)'>" + space + "</g>");
    QTest::newRow("not displayed") << QByteArray("<g display='none'>" + space + "</g>");
    QTest::newRow("not displayed by its style") << QByteArray("<g style='fill:red;display: none'>" + space + "</g>");
    QTest::newRow("not displayed by a rule")
        << QByteArray("<g class='b a'>" + space + "</g><style>.c{fill:red}.a, .d{display:none}</style>");
    QTest::newRow("only what is in it is not displayed")
        << QByteArray("<g id='space::desk::A'><rect width='5' height='5' display='none'/></g>");
    for (const char *name : {"defs", "clipPath", "mask", "symbol", "pattern", "marker"}) {
        QTest::newRow(name) << QByteArray("<") + name + ">" + space + "</" + name + ">";
        QTest::newRow(qPrintable(QLatin1String("space with ") + QLatin1String(name)))
            << QByteArray("<g id='space::desk::A'><") + name + "><rect width='5' height='5'/></" + name + "></g>";
    }
    QTest::newRow("not on the floor") << QByteArray("<rect id='space::desk::A' x='1001' width='5' height='5'/>");
    QTest::newRow("above the floor") << QByteArray("<rect id='space::desk::A' y='-6' width='5' height='5'/>");
    QTest::newRow("far larger than the floor")
        << QByteArray("<rect id='space::desk::A' x='-1' width='2001' height='5'/>");
    QTest::newRow("far higher than the floor")
        << QByteArray("<rect id='space::desk::A' y='-1' width='5' height='1601'/>");
    QTest::newRow("not named as a space") << QByteArray("<g id='walls'><rect width='5' height='5'/></g>");
}

void TestPlanGeometry::undrawn()
{
    QFETCH(QByteArray, inside);
    const auto plan = readPlan(planOf(inside), nameSpace);
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(planFaultText(plan.error())));
    QVERIFY(plan->places.isEmpty());
}

void TestPlanGeometry::usedParts_data()
{
    QTest::addColumn<QByteArray>("inside");
    const QByteArray chair = "<g id='chair' transform='rotate(90)'><rect x='10' y='20' width='60' height='40'/></g>";
    const QByteArray use = "<g id='space::desk::A'><use xlink:href='#chair' x='100' y='7'/></g>";
    QTest::newRow("defined before") << QByteArray("<defs>" + chair + "</defs>" + use);
    QTest::newRow("defined later") << QByteArray(use + "<defs>" + chair + "</defs>");
    QTest::newRow("drawn as well") << QByteArray(use + chair);
    QTest::newRow("by the new attribute")
        << QByteArray("<defs>" + chair + "</defs><g id='space::desk::A'><use href='#chair' x='100' y='7'/></g>");
    QTest::newRow("the space itself uses")
        << QByteArray("<defs>" + chair + "</defs><use id='space::desk::A' href='#chair' x='100' y='7'/>");
    QTest::newRow("moved, too") << QByteArray("<defs>" + chair +
                                              "</defs><g id='space::desk::A'><use href='#chair' x='90' y='5' "
                                              "transform='translate(10 2)'/></g>");
    QTest::newRow("a symbol") << QByteArray("<symbol id='seat'>" + chair +
                                            "</symbol><g id='space::desk::A'><use href='#seat' x='100' y='7'/></g>");
    QTest::newRow("over two") << QByteArray("<defs>" + chair +
                                            "<g id='two'><use href='#chair' x='100'/></g></defs>"
                                            "<g id='space::desk::A'><use href='#two' y='7'/></g>");
}

void TestPlanGeometry::usedParts()
{
    QFETCH(QByteArray, inside);
    const auto plan = readPlan(planOf(inside), nameSpace);
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(planFaultText(plan.error())));
    QCOMPARE(plan->places.size(), 1);
    const QRectF bounds = plan->places.constFirst().box.bounds();
    QVERIFY2(isNear(bounds.left(), 40) && isNear(bounds.top(), 17), qPrintable(QString::number(bounds.left())));
    QVERIFY(isNear(bounds.width(), 40) && isNear(bounds.height(), 60));
}

void TestPlanGeometry::eachSpaceOnce()
{
    const auto plan = readPlan(planOf("<g id='space::desk::A'/><rect id='space::room::B' width='1' height='1'/>"
                                      "<rect id='space::desk::A' x='5' width='2' height='2'/>"
                                      "<rect id='space::pod::A' x='9' width='2' height='2'/>"),
                               nameSpace);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->places.size(), 2);
    QCOMPARE(plan->places.at(0).kind, SpaceKind::Room);
    QCOMPARE(plan->places.at(1).kind, SpaceKind::Desk);
    QCOMPARE(plan->places.at(1).box.centre, QPointF(6, 1));
    QCOMPARE(plan->distance(SpaceId(QStringLiteral("A")), SpaceId(QStringLiteral("B"))), std::hypot(5.5, .5));
}

void TestPlanGeometry::viewBoxes_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QRectF>("viewBox");
    QTest::newRow("view box") << QByteArray("viewBox='-100 50.5 6736,4290'") << QRectF(-100, 50.5, 6736, 4290);
    QTest::newRow("both") << QByteArray("width='10' height='10mm' viewBox='0 0 673 429'") << QRectF(0, 0, 673, 429);
    QTest::newRow("pixels") << QByteArray("width='640px' height=' 480 '") << QRectF(0, 0, 640, 480);
    QTest::newRow("the largest") << QByteArray("viewBox='0 0 20000 20000'") << QRectF(0, 0, 20000, 20000);
}

void TestPlanGeometry::viewBoxes()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QRectF, viewBox);
    const QByteArray svg =
        "<svg " + attributes + "><rect id='space::desk::A' x='90' y='60' width='2' height='2'/></svg>";
    const auto plan = readPlan(svg, nameSpace);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->viewBox, viewBox);
    QCOMPARE(plan->svg, svg);
    QCOMPARE(plan->places.constFirst().box.centre, QPointF(91, 61)); // as it stands in the file
}

void TestPlanGeometry::realSize()
{
    const QByteArray svg = realSizePlan();
    QVERIFY(svg.size() > 300'000 && svg.size() < 340'000);
    const auto plan = readPlan(svg, nameSpace);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->viewBox, QRectF(0, 0, 6736, 4290));
    const QList<PlannedSpace> planned = realSizeSpaces();
    QCOMPARE(plan->places.size(), planned.size());
    QHash<SpaceKind, int> kinds;
    QSvgRenderer drawn(svg);
    for (qsizetype i = 0; i < planned.size(); ++i) {
        const PlanPlace &place = plan->places.at(i);
        QCOMPARE(place.id.text(), planned.at(i).id);
        QCOMPARE(place.kind, planned.at(i).kind);
        ++kinds[place.kind];
        QVERIFY(plan->viewBox.contains(place.box.bounds()));
        // The middle of what QtSvg draws of it is not far: it counts strokes.
        const QString id = QStringLiteral("space::%1::%2")
                               .arg(place.kind == SpaceKind::Desk  ? QStringLiteral("desk")
                                    : place.kind == SpaceKind::Pod ? QStringLiteral("pod")
                                                                   : QStringLiteral("room"),
                                    planned.at(i).id);
        const QRectF bounds = drawn.transformForElement(id).mapRect(drawn.boundsOnElement(id));
        const QPointF off = bounds.center() - place.box.centre;
        QVERIFY2(std::hypot(off.x(), off.y()) < 25, qPrintable(id));
    }
    QCOMPARE(kinds.value(SpaceKind::Desk), 211);
    QCOMPARE(kinds.value(SpaceKind::Pod), 8);
    QCOMPARE(kinds.value(SpaceKind::Room), 6);
}

QTEST_MAIN(TestPlanGeometry)
#include "tst_plangeometry.moc"
