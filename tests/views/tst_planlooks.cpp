// SPDX-License-Identifier: MIT
#include "planfixture.h"
#include "spotsprites.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

#include <array>
#include <cmath>

using namespace Foyer;
using namespace Foyer::Testing;

namespace {

using Three = std::array<double, 3>;
using Matrix = std::array<Three, 3>;

/**
 * How colours are seen, on linear RGB, without one of the three kinds of cones: Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), at severity 1.
 */
const std::array<std::pair<const char *, Matrix>, 4> eyes{{
    {"all colours", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
}};

Three times(const Matrix &matrix, const Three &value)
{
    Three made{};
    for (size_t row = 0; row < 3; ++row)
        made[row] = matrix[row][0] * value[0] + matrix[row][1] * value[1] + matrix[row][2] * value[2];
    return made;
}

Three linear(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {part(double(colour.redF())), part(double(colour.greenF())), part(double(colour.blueF()))};
}

/** CIE L*a*b* of D65. */
Three lab(Three rgb)
{
    for (double &part : rgb)
        part = std::clamp(part, 0.0, 1.0);
    const Three xyz = times({{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}}, rgb);
    const auto bent = [](double value) { return value > 0.008856 ? std::cbrt(value) : 7.787 * value + 16.0 / 116; };
    const double x = bent(xyz[0] / 0.95047);
    const double y = bent(xyz[1]);
    const double z = bent(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Matrix &eye, const QColor &a, const QColor &b)
{
    const Three from = lab(times(eye, linear(a)));
    const Three to = lab(times(eye, linear(b)));
    return std::hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}

double contrast(const QColor &a, const QColor &b)
{
    const auto light = [](const QColor &c) {
        const Three rgb = linear(c);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2] + 0.05;
    };
    return std::max(light(a), light(b)) / std::min(light(a), light(b));
}

QColor over(const QColor &fill, const QColor &ground)
{
    if (!fill.isValid())
        return ground;
    const auto part = [&](float a, float b) { return a * fill.alphaF() + b * (1 - fill.alphaF()); };
    return QColor::fromRgbF(part(fill.redF(), ground.redF()), part(fill.greenF(), ground.greenF()),
                            part(fill.blueF(), ground.blueF()));
}

const QList<SpotLook> allLooks{SpotLook::Free,      SpotLook::Taken,    SpotLook::NotOffered, SpotLook::NotBookable,
                               SpotLook::OtherKind, SpotLook::Expected, SpotLook::Here,       SpotLook::Gone};

struct Paint {
    QString name;
    SpotPaint paint;
};

QList<Paint> allPaints(const QPalette &palette)
{
    QList<Paint> all{{QStringLiteral("chosen"), chosenPaint(palette)}};
    for (const SpotLook look : allLooks)
        all.append({QString::number(int(look)), spotPaint(look, palette)});
    return all;
}

/** @p paint alone, in black and white: what is left of it without colours. */
QImage shapeOf(SpotPaint paint, int size)
{
    paint.fill = QColor();
    paint.ink = paint.edge = Qt::black;
    QImage seen(size + 4, size + 4, QImage::Format_RGB32);
    seen.fill(Qt::white);
    QPainter painter(&seen);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSpot(&painter, {{size / 2 + 2.0, size / 2 + 2.0}, QSizeF(size, size), 0}, paint);
    return seen;
}

int differingPixels(const QImage &a, const QImage &b)
{
    int found = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            found += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 96 ? 1 : 0;
    }
    return found;
}

} // namespace

class TestPlanLooks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(DeskSettings::Appearance::Light); }

    void fills_differ_for_all_eyes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void fills_differ_for_all_eyes()
    {
        QFETCH(bool, dark);
        const QPalette palette = Theme::paletteFor(dark);
        const QColor ground = palette.color(QPalette::Base);
        QList<Paint> filled{{QStringLiteral("none"), {}}};
        for (const Paint &one : allPaints(palette)) {
            if (one.paint.fill.isValid())
                filled.append(one);
        }
        QCOMPARE(filled.size(), 7);
        for (const auto &[eye, matrix] : eyes) {
            for (qsizetype i = 0; i < filled.size(); ++i) {
                for (qsizetype j = 0; j < i; ++j) {
                    const double apart =
                        distance(matrix, over(filled[i].paint.fill, ground), over(filled[j].paint.fill, ground));
                    QVERIFY2(apart >= 20, qPrintable(QStringLiteral("%1: %2 and %3 are %4 apart")
                                                         .arg(QLatin1String(eye), filled[i].name, filled[j].name)
                                                         .arg(apart)));
                }
            }
        }
    }

    void marks_are_seen_and_the_drawing_below_as_well_data() { fills_differ_for_all_eyes_data(); }
    void marks_are_seen_and_the_drawing_below_as_well()
    {
        QFETCH(bool, dark);
        const QPalette palette = Theme::paletteFor(dark);
        const QColor ground = palette.color(QPalette::Base);
        const QColor line = dark ? Qt::white : Qt::black;
        for (const auto &[name, paint] : allPaints(palette)) {
            const QColor seen = over(paint.fill, ground);
            if (paint.mark != SpotMark::None)
                QVERIFY2(contrast(paint.ink, seen) >= 3, qPrintable(name));
            QVERIFY2(distance(eyes[0].second, seen, over(paint.fill, line)) >= 8, qPrintable(name));
        }
    }

    void shapes_differ_without_any_colour()
    {
        const QList<Paint> all = allPaints(Theme::paletteFor(false));
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                const int pixels = differingPixels(shapeOf(all[i].paint, 15), shapeOf(all[j].paint, 15)); // marks of 12
                QVERIFY2(pixels >= 6,
                         qPrintable(QStringLiteral("%1 and %2: %3").arg(all[i].name, all[j].name).arg(pixels)));
            }
        }
    }

    void tiny_ones_have_no_mark()
    {
        SpotPaint paint = spotPaint(SpotLook::Taken, Theme::paletteFor(false));
        const QImage marked = shapeOf(paint, 8);
        const QImage markedLarge = shapeOf(paint, 10);
        paint.mark = SpotMark::None;
        QCOMPARE(marked, shapeOf(paint, 8));
        QVERIFY(markedLarge != shapeOf(paint, 10));
    }

    /** What is kept looks like what is painted, straight and turned, and is painted once. */
    void sprites_are_what_is_painted()
    {
        const QPalette palette = Theme::paletteFor(false);
        SpotSprites sprites;
        sprites.begin(palette, 1);
        for (const double angle : {0.0, 30.0, 90.0, 135.0, 270.0}) {
            for (const SpotLook look : allLooks) {
                const PlanBox box{{60, 50}, QSizeF(40, 24), angle};
                QImage kept(120, 100, QImage::Format_RGB32);
                kept.fill(Qt::white);
                QImage painted = kept;
                {
                    QPainter painter(&kept);
                    sprites.draw(&painter, box, look, false);
                }
                {
                    QPainter painter(&painted);
                    painter.setRenderHint(QPainter::Antialiasing);
                    paintSpot(&painter, box, spotPaint(look, palette));
                }
                // A turned one may fall half a pixel beside; a hatched one's lines then as well.
                const int most = angle == 0                                                      ? 0
                                 : look == SpotLook::NotOffered || look == SpotLook::NotBookable ? 260
                                                                                                 : 130;
                QVERIFY2(
                    differingPixels(kept, painted) <= most,
                    qPrintable(
                        QStringLiteral("%1 at %2: %3").arg(int(look)).arg(angle).arg(differingPixels(kept, painted))));
            }
        }
        QCOMPARE(sprites.count(), 8 * 4); // 90° and 270° are one
        sprites.begin(Theme::paletteFor(true), 1);
        QCOMPARE(sprites.count(), 0);
    }

    void a_thousand_alike_are_drawn_once()
    {
        SpotSprites sprites;
        sprites.begin(Theme::paletteFor(false), 2);
        QImage sheet(400, 400, QImage::Format_RGB32);
        QPainter painter(&sheet);
        for (int i = 0; i < 1000; ++i)
            sprites.draw(&painter, {QPointF(i % 40 * 10.3, i / 40 * 15.7), QSizeF(8.1, 4.2), i % 2 * 180.0},
                         i % 3 ? SpotLook::Free : SpotLook::Taken, false);
        QCOMPARE(sprites.count(), 2);
        sprites.draw(&painter, {QPointF(), QSizeF(8.1, 4.2), 0}, SpotLook::Free, true);
        QCOMPARE(sprites.count(), 3);
        sprites.draw(&painter, {QPointF(), QSizeF(900, 900), 0}, SpotLook::Free, false);
        QCOMPARE(sprites.count(), 3); // too large to be kept
    }

    void a_legend_wraps_and_is_read()
    {
        PlanLegend legend;
        QCOMPARE(legend.heightForWidth(500), 0);
        legend.setEntries({{SpotLook::Free, QStringLiteral("Free")},
                           {SpotLook::Taken, QStringLiteral("Taken\nby somebody")},
                           {std::nullopt, QStringLiteral("Chosen")}});
        QVERIFY(legend.accessibleName().contains(QStringLiteral("Free, Taken by somebody, Chosen")));
        const int oneLine = legend.heightForWidth(legend.sizeHint().width());
        QVERIFY(oneLine > 0);
        QCOMPARE(legend.heightForWidth(legend.sizeHint().width() * 4 / 5), 2 * oneLine);
        QCOMPARE(legend.heightForWidth(30), 3 * oneLine);
        legend.resize(legend.sizeHint());
        const QImage leftToRight = legend.grab().toImage();
        legend.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(legend.grab().toImage() != leftToRight);
    }
};

QTEST_MAIN(TestPlanLooks)
#include "tst_planlooks.moc"
