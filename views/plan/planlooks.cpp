// SPDX-License-Identifier: MIT
#include "planlooks.h"

#include "theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Foyer {

namespace {

// All in pixels.
constexpr double leastMark = 7;  ///< a smaller one is only a speck
constexpr double usualMark = 16; ///< a larger one hides what is drawn below …
constexpr double ofLarge = 0.22; ///< … where the space is not much larger itself
constexpr double leastChosen = 16;

QColor seeThrough(QRgb colour, double alpha)
{
    QColor made(colour);
    made.setAlphaF(float(alpha));
    return made;
}

/** Turns the painter so that @p box is upright around the origin, for as long as it lives. */
class Turned {
public:
    Turned(QPainter *painter, const PlanBox &box) : m_painter(painter), m_before(painter->transform())
    {
        painter->translate(box.centre);
        painter->rotate(box.angle);
    }
    ~Turned() { m_painter->setTransform(m_before); }
    Q_DISABLE_COPY_MOVE(Turned)

private:
    QPainter *m_painter;
    QTransform m_before;
};

QRectF around(const QSizeF &size, double more = 0)
{
    return {-size.width() / 2 - more, -size.height() / 2 - more, size.width() + 2 * more, size.height() + 2 * more};
}

double cornerOf(const QSizeF &size)
{
    return std::min(3.0, std::min(size.width(), size.height()) / 4);
}

void hatch(QPainter *painter, const QSizeF &size)
{
    const double right = size.width() / 2;
    const double bottom = size.height() / 2;
    constexpr double step = 6;
    // Of what is far larger than the screen, only what is in sight: there is no end to it otherwise.
    const QRectF seen =
        painter->hasClipping() ? painter->clipBoundingRect() : QRectF(-right, -bottom, size.width(), size.height());
    const double first = std::max(-right - bottom, seen.left() + seen.top());
    const double last = std::min(right + bottom, seen.right() + seen.bottom());
    for (double t = std::ceil(first / step) * step + step / 2; t < last; t += step) {
        const double from = std::max(-right, t - bottom);
        const double to = std::min(right, t + bottom);
        if (from < to)
            painter->drawLine(QPointF(from, t - from), QPointF(to, t - to));
    }
}

void drawMark(QPainter *painter, SpotMark mark, QPointF at, double size, const QColor &ink)
{
    const double half = size / 2;
    const double thick = std::max(1.6, size / 6.5);
    painter->setPen(QPen(ink, thick, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const double reach = half - thick / 2;
    switch (mark) {
    case SpotMark::None:
        break;
    case SpotMark::Ring:
        painter->drawEllipse(at, reach, reach);
        break;
    case SpotMark::Cross:
        painter->drawLine(at + QPointF(-reach, -reach) * 0.85, at + QPointF(reach, reach) * 0.85);
        painter->drawLine(at + QPointF(-reach, reach) * 0.85, at + QPointF(reach, -reach) * 0.85);
        break;
    case SpotMark::Dash:
        painter->drawLine(at - QPointF(reach, 0), at + QPointF(reach, 0));
        break;
    case SpotMark::Dots:
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        for (const double x : {-reach * 0.8, 0.0, reach * 0.8})
            painter->drawEllipse(at + QPointF(x, 0), thick * 0.62, thick * 0.62);
        break;
    case SpotMark::Triangle:
        painter->drawPolygon(QPolygonF{at + QPointF(-reach * 0.7, -reach * 0.9), at + QPointF(reach, 0),
                                       at + QPointF(-reach * 0.7, reach * 0.9)});
        break;
    case SpotMark::Disc:
        painter->setBrush(ink);
        painter->drawEllipse(at, reach * 0.85, reach * 0.85);
        break;
    case SpotMark::Corner:
        painter->drawPolyline(QPolygonF{at + QPointF(reach * 0.45, -reach * 0.9), at + QPointF(-reach * 0.45, 0),
                                        at + QPointF(reach * 0.45, reach * 0.9)});
        break;
    case SpotMark::Check:
        painter->drawPolyline(QPolygonF{at + QPointF(-reach, reach * 0.05), at + QPointF(-reach * 0.25, reach * 0.75),
                                        at + QPointF(reach, -reach * 0.7)});
        break;
    }
}

double markSize(const QSizeF &size)
{
    const double across = std::min(size.width(), size.height());
    return std::min(across * 0.8, std::max(usualMark, across * ofLarge));
}

} // namespace

SpotPaint spotPaint(SpotLook look, const QPalette &palette)
{
    const bool dark = Theme::isDark(palette);
    const auto pick = [dark](QRgb light, QRgb night) { return QColor(dark ? night : light); };
    const auto fill = [dark](QRgb light, double alpha, QRgb night, double nightAlpha) {
        return dark ? seeThrough(night, nightAlpha) : seeThrough(light, alpha);
    };
    const QColor quiet = pick(0xff5f6874, 0xffa0aab5);
    const auto filled = [](const QColor &fill, const QColor &ink, SpotMark mark) {
        return SpotPaint{fill, ink, ink, mark};
    };
    switch (look) {
    case SpotLook::Free:
        return filled(fill(0xff2aa0ff, 0.50, 0xff0a78f0, 0.62), pick(0xff0b4a80, 0xffb5dcff), SpotMark::Ring);
    case SpotLook::Taken:
        return filled(fill(0xffc23a12, 0.60, 0xffe8592a, 0.68), pick(0xff541500, 0xff240700), SpotMark::Cross);
    case SpotLook::NotOffered:
        return {QColor(), quiet, quiet, SpotMark::Dash, Qt::SolidLine, true};
    case SpotLook::NotBookable:
        return {QColor(), quiet, quiet, SpotMark::Dots, Qt::DotLine};
    case SpotLook::OtherKind:
        return {QColor(), pick(0xffa3abb5, 0xff5b6570), QColor(), SpotMark::None};
    case SpotLook::Expected:
        return filled(fill(0xfffeb523, 0.60, 0xfff6d584, 0.80), pick(0xff5c3a00, 0xff3a2800), SpotMark::Triangle);
    case SpotLook::Here:
        return {fill(0xff3d1a9b, 0.68, 0xffb9b1ff, 0.78), pick(0xff2a1070, 0xffd8d3ff), pick(0xffffffff, 0xff1b1250),
                SpotMark::Disc};
    case SpotLook::Gone:
        return filled(fill(0xff6d8570, 0.50, 0xffb3a584, 0.46), pick(0xff26362a, 0xfff0e9da), SpotMark::Corner);
    }
    return {};
}

SpotPaint chosenPaint(const QPalette &palette)
{
    QColor fill = palette.color(Theme::accentRole);
    fill.setAlphaF(Theme::isDark(palette) ? 0.85F : 0.82F);
    return {fill, palette.color(Theme::accentRole), palette.color(Theme::onAccentRole), SpotMark::Check};
}

void paintSpot(QPainter *painter, const PlanBox &box, const SpotPaint &paint)
{
    {
        const Turned turned(painter, box);
        const double corner = cornerOf(box.size);
        if (paint.hatched) {
            QColor line = paint.edge;
            line.setAlphaF(0.55F);
            painter->setPen(QPen(line, 1.2));
            hatch(painter, box.size);
        }
        QPen pen(paint.edge, 1.2, paint.line);
        if (paint.line == Qt::DotLine)
            pen.setDashPattern({1.2, 2.2});
        painter->setPen(pen);
        painter->setBrush(paint.fill.isValid() ? QBrush(paint.fill) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(around(box.size, -0.6), corner, corner);
    }
    const double size = markSize(box.size);
    if (size >= leastMark)
        drawMark(painter, paint.mark, box.centre, size, paint.ink);
}

void paintChosenSpot(QPainter *painter, const PlanBox &box, const QPalette &palette)
{
    PlanBox seen = box;
    seen.size = seen.size.expandedTo(QSizeF(leastChosen, leastChosen));
    {
        const Turned turned(painter, seen);
        painter->setBrush(Qt::NoBrush);
        const double corner = cornerOf(seen.size) + 4;
        painter->setPen(QPen(palette.color(QPalette::Base), 7));
        painter->drawRoundedRect(around(seen.size, 3), corner, corner);
        painter->setPen(QPen(palette.color(Theme::accentRole), 3));
        painter->drawRoundedRect(around(seen.size, 3.5), corner, corner);
    }
    paintSpot(painter, seen, chosenPaint(palette));
}

void paintSpotRing(QPainter *painter, const PlanBox &box, const QPalette &palette, bool strong)
{
    const Turned turned(painter, box);
    painter->setBrush(Qt::NoBrush);
    const double away = strong ? 6 : 2;
    const double corner = cornerOf(box.size) + away;
    if (strong) {
        painter->setPen(QPen(palette.color(QPalette::Base), 5));
        painter->drawRoundedRect(around(box.size, away), corner, corner);
    }
    painter->setPen(QPen(palette.color(QPalette::Text), 2));
    painter->drawRoundedRect(around(box.size, away), corner, corner);
}

} // namespace Foyer
