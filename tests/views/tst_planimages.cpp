// SPDX-License-Identifier: MIT
#include "planfixture.h"
#include "theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <cmath>

using namespace Foyer;
using namespace Foyer::Testing;

namespace {

/** A floor of one colour, a thousand units wide. */
QByteArray floorOf(const char *colour)
{
    return QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1000 500'><rect width='1000' height='500' "
                      "fill='") +
           colour + "'/></svg>";
}
const QRectF floorBox(0, 0, 1000, 500);

PlanWindow windowAt(double scale, const QRect &visible = {0, 0, 400, 200}, const PlanTone &tone = {})
{
    return {scale, 0.4, visible, tone};
}

bool isColour(QRgb seen, const QColor &wanted)
{
    return std::abs(qRed(seen) - wanted.red()) <= 1 && std::abs(qGreen(seen) - wanted.green()) <= 1 &&
           std::abs(qBlue(seen) - wanted.blue()) <= 1;
}

QRgb middleOf(const QImage &image)
{
    return image.pixel(image.width() / 2, image.height() / 2);
}

} // namespace

class TestPlanImages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(DeskSettings::Appearance::Light); }
    void cleanup() { Theme::apply(DeskSettings::Appearance::Light); }

    void a_lens_goes_half_a_screen_around()
    {
        const QRect whole(0, 0, 20'000, 10'000);
        QCOMPARE(lensArea({5000, 4000, 1200, 800}, whole), QRect(4400, 3600, 2400, 1600));
        QCOMPARE(lensArea({-100, -50, 1200, 800}, whole), QRect(0, 0, 1700, 1150)); // no further than the plan
    }

    void no_picture_is_larger_than_it_may_be_data()
    {
        QTest::addColumn<QSize>("screen");
        for (const QSize &screen : {QSize(1200, 800), QSize(3840, 2160), QSize(7680, 4320), QSize(12'000, 9000)})
            QTest::addRow("%d", screen.width()) << screen;
    }
    void no_picture_is_larger_than_it_may_be()
    {
        QFETCH(QSize, screen);
        const QRect visible(QPoint(20'000, 20'000), screen);
        const QRect area = lensArea(visible, {0, 0, 90'000, 90'000});
        QVERIFY(!area.isEmpty());
        QVERIFY(qsizetype(area.width()) * area.height() * 4 <= largestPlanImage);
        QVERIFY(area.contains(visible.center()));
        QCOMPARE(area.contains(visible), screen.width() < 5000);
    }

    void a_dark_floor_is_the_dark_base()
    {
        const QColor base = Theme::paletteFor(true).color(QPalette::Base);
        QImage image(4, 1, QImage::Format_RGB32);
        const QColor ink(20, 40, 120);
        image.setPixelColor(0, 0, Qt::white);
        image.setPixelColor(1, 0, Qt::black);
        image.setPixelColor(2, 0, ink);
        image.setPixelColor(3, 0, QColor(128, 128, 128));
        QImage light = image;
        toneDown(light, {0xffffffff, false});
        QCOMPARE(light, image);
        toneDown(image, planTone(Theme::paletteFor(true)));
        QCOMPARE(image.pixelColor(0, 0), base);
        QCOMPARE(image.pixelColor(1, 0), QColor(Qt::white));
        QVERIFY(image.pixelColor(2, 0).lightness() > 140);
        // Nearer to the base's hue, but the same colour still.
        QVERIFY(std::abs(image.pixelColor(2, 0).hslHue() - ink.hslHue()) < 15);
    }

    void the_latest_wish_is_drawn()
    {
        PlanImages images;
        images.setPlan(floorOf("#00ff00"), floorBox);
        images.want(windowAt(0.4));
        for (const double scale : {1.0, 2.0, 3.0, 4.0})
            images.want(windowAt(scale));
        QTRY_VERIFY(images.isSharp(windowAt(4)));
        QCOMPARE(images.lens().scale, 4.0);
        QCOMPARE(images.whole().scale, 0.4);
        QVERIFY(!images.isSharp(windowAt(3)));
        QVERIFY(isColour(middleOf(images.lens().image), QColor(0, 255, 0)));
    }

    void what_comes_too_late_is_dropped()
    {
        PlanImages images;
        for (int round = 0; round < 20; ++round) {
            images.setPlan(floorOf("#ff0000"), floorBox);
            images.want(windowAt(1));
            if (round % 2)
                QCoreApplication::processEvents();
            images.setPlan(floorOf("#0000ff"), floorBox);
            images.want(windowAt(1));
            QVERIFY(!images.isSharp(windowAt(1)) || round % 2);
            QTRY_VERIFY(images.isSharp(windowAt(1)));
            QVERIFY(isColour(middleOf(images.lens().image), QColor(0, 0, 255)));
            QVERIFY(isColour(middleOf(images.whole().image), QColor(0, 0, 255)));
        }
        images.setPlan({}, {});
        QVERIFY(images.lens().image.isNull());
        QVERIFY(images.isSharp(windowAt(1))); // there is nothing to be sharp
    }

    void the_view_may_go_while_it_is_drawn()
    {
        const FloorPlan plan = realFloor();
        for (int round = 0; round < 6; ++round) {
            auto view = std::make_unique<FloorPlanView>();
            view->resize(500, 400);
            view->setPlan(plan);
            view->show();
            view->viewport()->repaint(); // begins
            if (round % 2)
                QTRY_VERIFY(view->isPainted());
            view->zoomBy(3);
            view->viewport()->repaint();
            view.reset();
        }
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
    }

    void what_is_no_drawing_is_an_empty_floor()
    {
        PlanImages images;
        images.setPlan("no drawing", floorBox);
        images.want(windowAt(0.4));
        QTRY_VERIFY(images.isSharp(windowAt(0.4)));
        QVERIFY(isColour(middleOf(images.whole().image), Qt::white));
    }

    void a_new_lens_is_made_before_the_edge_is_reached()
    {
        PlanImages images;
        images.setPlan(floorOf("#00ff00"), floorBox);
        images.want(windowAt(8, {2000, 1000, 400, 200}));
        QTRY_VERIFY(images.isSharp(windowAt(8, {2000, 1000, 400, 200})));
        const QRect first = images.lens().area;
        images.want(windowAt(8, {2100, 1000, 400, 200}));
        QVERIFY(images.isSharp(windowAt(8, {2100, 1000, 400, 200})));
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(images.lens().area, first); // far from the edge
        images.want(windowAt(8, {2190, 1000, 400, 200}));
        QVERIFY(images.isSharp(windowAt(8, {2190, 1000, 400, 200}))); // what is seen is there …
        QTRY_VERIFY(images.lens().area != first);                     // … and so is what comes
    }

    /** Run once more with two device pixels for each. */
    void pictures_have_the_screens_pixels()
    {
        FloorPlanView view;
        view.resize(640, 480);
        view.setPlan(gridPlan(5, 4, 30));
        view.show();
        QTRY_VERIFY(view.isPainted());
        const double ratio = view.devicePixelRatioF();
        QCOMPARE(ratio, qEnvironmentVariableIsSet("QT_SCALE_FACTOR") ? 2.0 : 1.0);
        const QRectF box = gridPlan(5, 4, 30).viewBox;
        const auto width = int(std::ceil(box.width() * view.transform().m11() * ratio));
        QCOMPARE(view.images().whole().image.width(), width);
        QVERIFY(view.images().whole().image.width() * 2 > view.viewport()->width() * ratio ||
                view.images().whole().image.height() * 2 > view.viewport()->height() * ratio);

        view.zoomBy(3);
        QTRY_VERIFY(view.isPainted());
        const PlanImage &lens = view.images().lens();
        QCOMPARE(lens.scale, view.transform().m11() * ratio);
        QCOMPARE(lens.image.size(), lens.area.size());
        // Pixel by pixel: nothing is stretched or smoothed.
        const QImage seen = view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        QCOMPARE(seen.size(), view.viewport()->size() * ratio);
        const QPointF origin = view.viewportTransform().map(box.topLeft()) * ratio;
        int compared = 0;
        for (int y = 0; y < seen.height(); y += 3) {
            for (int x = 0; x < seen.width(); x += 3) {
                const QPoint at = QPoint(x, y) - origin.toPoint() - lens.area.topLeft();
                if (!lens.image.rect().contains(at))
                    continue;
                ++compared;
                QCOMPARE(seen.pixel(x, y), lens.image.pixel(at));
            }
        }
        QVERIFY(compared > seen.width() * seen.height() / 20);
    }

    void it_follows_the_palette()
    {
        FloorPlanView view;
        view.resize(640, 480);
        FloorPlan plan;
        plan.svg = floorOf("#ffffff");
        plan.viewBox = floorBox;
        view.setPlan(plan);
        view.show();
        QTRY_VERIFY(view.isPainted());
        const auto floor = [&view] { return view.viewport()->grab().toImage().pixelColor(50, 240); };
        QCOMPARE(floor(), Theme::paletteFor(false).color(QPalette::Base));
        Theme::apply(DeskSettings::Appearance::Dark);
        QTRY_VERIFY(view.isPainted() && view.images().whole().tone.dark);
        QCOMPARE(floor(), Theme::paletteFor(true).color(QPalette::Base));
        Theme::apply(DeskSettings::Appearance::Light);
        QTRY_VERIFY(view.isPainted() && !view.images().whole().tone.dark);
        QCOMPARE(floor(), Theme::paletteFor(false).color(QPalette::Base));
    }

    void painted_is_said_once_for_each_picture()
    {
        FloorPlanView view;
        view.resize(640, 480);
        QSignalSpy painted(&view, &FloorPlanView::painted);
        view.setPlan(gridPlan(5, 4));
        view.show();
        QVERIFY(!view.isPainted());
        QTRY_COMPARE(painted.size(), 1);
        QVERIFY(view.isPainted());
        view.zoomBy(2);
        QVERIFY(!view.isPainted());
        QTRY_COMPARE(painted.size(), 2);
        view.viewport()->repaint();
        view.zoomBy(1); // nothing new
        QVERIFY(view.isPainted());
        QCOMPARE(painted.size(), 2);
    }
};

QTEST_MAIN(TestPlanImages)
#include "tst_planimages.moc"
