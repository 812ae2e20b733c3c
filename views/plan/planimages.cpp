// SPDX-License-Identifier: MIT
#include "planimages.h"

#include "theme.h"

#include <QMutex>
#include <QPainter>
#include <QRegion>
#include <QSvgRenderer>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace Foyer {

namespace {

qsizetype bytesOf(const QSize &size)
{
    return qsizetype(size.width()) * size.height() * 4;
}

QRectF scaledBy(const QRect &area, double factor)
{
    return {area.x() * factor, area.y() * factor, area.width() * factor, area.height() * factor};
}

} // namespace

PlanTone planTone(const QPalette &palette)
{
    return {palette.color(QPalette::Base).rgb(), Theme::isDark(palette)};
}

bool PlanImage::shows(double atScale, const QRect &part, const PlanTone &inTone) const
{
    return !image.isNull() && scale == atScale && tone == inTone && area.contains(part);
}

QRect planArea(const QRectF &viewBox, double scale)
{
    return {0, 0, qMax(1, int(std::ceil(viewBox.width() * scale))), qMax(1, int(std::ceil(viewBox.height() * scale)))};
}

QRect lensArea(const QRect &visible, const QRect &whole)
{
    for (const double share : {0.5, 0.35, 0.25, 0.15, 0.0}) {
        const int across = int(visible.width() * share);
        const int down = int(visible.height() * share);
        const QRect area = visible.adjusted(-across, -down, across, down) & whole;
        if (bytesOf(area.size()) <= largestPlanImage)
            return area;
    }
    // A screen that is larger than that gets its middle sharp.
    const double part = std::sqrt(double(largestPlanImage) / double(bytesOf(visible.size())));
    QRect middle(0, 0, int(visible.width() * part), int(visible.height() * part));
    middle.moveCenter(visible.center());
    return middle & whole;
}

void toneDown(QImage &image, const PlanTone &tone)
{
    const int base[3] = {qRed(tone.base), qGreen(tone.base), qBlue(tone.base)};
    if (!tone.dark)
        return; // it was drawn on its paper
    // From black … white to base … white.
    uchar lifted[3][256];
    for (int part = 0; part < 3; ++part) {
        for (int value = 0; value < 256; ++value)
            lifted[part][value] = uchar(base[part] + value * (255 - base[part]) / 255);
    }
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int red = qRed(line[x]);
            const int green = qGreen(line[x]);
            const int blue = qBlue(line[x]);
            // The hue stays; only light and dark change places.
            const int turn = 255 - std::max({red, green, blue}) - std::min({red, green, blue});
            line[x] = qRgb(lifted[0][red + turn], lifted[1][green + turn], lifted[2][blue + turn]);
        }
    }
}

/** The drawing itself. It is read once, where it is drawn; one thread at a time. */
class PlanImages::Drawing {
public:
    Drawing(QByteArray svg, const QRectF &viewBox) : m_svg(std::move(svg)), m_viewBox(viewBox) {}

    PlanImage draw(double scale, const QRect &area, const PlanTone &tone)
    {
        const QMutexLocker locker(&m_mutex);
        if (m_isGivenUp)
            return {};
        PlanImage made{scale, area, QImage(area.size(), QImage::Format_RGB32), tone};
        if (made.image.isNull())
            return made;
        made.image.fill(tone.dark ? QColor(Qt::white) : QColor(tone.base));
        if (!m_renderer) {
            m_renderer = std::make_unique<QSvgRenderer>();
            m_renderer->setFramesPerSecond(0); // a plan stands still
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
            // Filters, masks and markers have no bound on what they cost.
            m_renderer->setOptions(QtSvg::Tiny12FeaturesOnly);
#endif
            m_renderer->load(m_svg);
            m_renderer->setViewBox(m_viewBox);
        }
        QPainter painter(&made.image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        m_renderer->render(&painter, QRectF(-area.topLeft(), m_viewBox.size() * scale));
        painter.end();
        toneDown(made.image, tone);
        return made;
    }
    /** What has not begun does not begin. Never waits. */
    void giveUp()
    {
        m_isGivenUp = true;
    }

private:
    const QByteArray m_svg;
    const QRectF m_viewBox;
    QMutex m_mutex;
    std::unique_ptr<QSvgRenderer> m_renderer;
    std::atomic<bool> m_isGivenUp = false;
};

PlanImages::PlanImages(QObject *parent) : QObject(parent) {}

PlanImages::~PlanImages()
{
    setPlan({}, {});
}

void PlanImages::setPlan(const QByteArray &svg, const QRectF &viewBox)
{
    if (m_drawing)
        m_drawing->giveUp();
    m_work.reset(); // the result of what is being made goes nowhere
    m_drawing = svg.isEmpty() ? nullptr : std::make_shared<Drawing>(svg, viewBox);
    m_viewBox = viewBox;
    m_whole = {};
    m_lens = {};
}

std::optional<PlanImages::Order> PlanImages::missing(const PlanWindow &window) const
{
    const QRect all = planArea(m_viewBox, window.wholeScale);
    const bool hasWhole = m_whole.area.isValid() && m_whole.tone == window.tone;
    const Order whole{window.wholeScale, all, window.tone, true};
    if (!hasWhole)
        return whole;
    if (window.scale != window.wholeScale) {
        const QRect plan = planArea(m_viewBox, window.scale);
        const QRect seen = window.visible & plan;
        // The next lens is begun before the view reaches the edge of this one.
        const int ahead = qMin(window.visible.width(), window.visible.height()) / 8;
        const QRect soon = window.visible.adjusted(-ahead, -ahead, ahead, ahead) & plan;
        const QRect wanted = lensArea(window.visible, plan);
        const bool isSame = m_lens.scale == window.scale && m_lens.tone == window.tone && m_lens.area == wanted;
        const bool shows = m_lens.scale == window.scale && m_lens.tone == window.tone && m_lens.area.contains(soon);
        if (!seen.isEmpty() && !isSame && !shows)
            return Order{window.scale, wanted, window.tone, false};
    }
    if (m_whole.scale != window.wholeScale)
        return whole;
    return std::nullopt;
}

void PlanImages::want(const PlanWindow &window)
{
    m_window = window;
    if (!m_drawing || m_work || window.wholeScale <= 0)
        return; // whatever is wanted by then comes next
    const std::optional<Order> order = missing(window);
    if (!order)
        return;
    m_order = *order;
    m_work = std::make_unique<QFutureWatcher<PlanImage>>();
    connect(m_work.get(), &QFutureWatcher<PlanImage>::finished, this, &PlanImages::takeIn);
    m_work->setFuture(QtConcurrent::run(
        [drawing = m_drawing, order = *order] { return drawing->draw(order.scale, order.area, order.tone); }));
}

void PlanImages::takeIn()
{
    PlanImage made = m_work->result();
    m_work.release()->deleteLater(); // it is telling us just now
    // A picture that there was no memory for is there all the same, as nothing: it is not asked for again and again.
    made.scale = m_order.scale;
    made.area = m_order.area;
    made.tone = m_order.tone;
    if (m_order.isWhole)
        m_whole = std::move(made);
    else if (m_order.scale == m_window.scale)
        m_lens = std::move(made);
    want(m_window);
    Q_EMIT arrived();
}

bool PlanImages::isSharp(const PlanWindow &window) const
{
    const QRect seen = window.visible & planArea(m_viewBox, window.scale);
    return !m_drawing || m_whole.shows(window.scale, seen, window.tone) ||
           m_lens.shows(window.scale, seen, window.tone) || (seen.isEmpty() && m_whole.area.isValid());
}

void PlanImages::paint(QPainter *painter, const PlanWindow &window) const
{
    const QPoint origin = -window.visible.topLeft();
    const QRect seen = window.visible & planArea(m_viewBox, window.scale);
    const auto blit = [&](const PlanImage &from, const QRect &part) {
        painter->drawImage(part.translated(origin), from.image, part.translated(-from.area.topLeft()));
    };
    const auto stretch = [&](const PlanImage &from) {
        const QRectF where = scaledBy(from.area, window.scale / from.scale).translated(origin);
        painter->drawImage(where, from.image);
    };
    for (const PlanImage *sharp : {&m_whole, &m_lens}) {
        if (sharp->shows(window.scale, seen, window.tone))
            return blit(*sharp, seen);
    }
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const bool hasLens = !m_lens.image.isNull() && m_lens.tone == window.tone;
    const bool isLensSharp = hasLens && m_lens.scale == window.scale;
    if (!m_whole.image.isNull() && m_whole.tone == window.tone) {
        painter->save();
        if (isLensSharp)
            painter->setClipRegion(QRegion(seen).subtracted(m_lens.area).translated(origin), Qt::IntersectClip);
        stretch(m_whole);
        painter->restore();
    }
    if (isLensSharp)
        blit(m_lens, m_lens.area & seen);
    else if (hasLens)
        stretch(m_lens);
}

} // namespace Foyer
