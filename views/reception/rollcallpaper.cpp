// SPDX-License-Identifier: MIT
#include "rollcallpaper.h"

#include "rollcallwords.h"
#include "sentenceparts.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPagedPaintDevice>

#include <algorithm>

namespace Foyer {

using Sentences::Words;

/** Everything in the device's own units: pixels of a printer, points of a PDF. */
struct RollCallPaper::Measures {
    Measures(const QPaintDevice &device, QFont font)
        : width(device.width())
        , height(device.height())
        , millimetre(device.logicalDpiY() / 25.4)
        , base(std::move(font))
    {}

    [[nodiscard]] double mm(double millimetres) const { return millimetres * millimetre; }
    [[nodiscard]] QFont font(double points, bool bold) const
    {
        QFont font(base);
        // In pixels of the device: it need not be what the font thinks it is painted on.
        font.setPixelSize(qMax(1, qRound(points * millimetre * 25.4 / 72)));
        font.setBold(bold);
        return font;
    }
    [[nodiscard]] double head() const { return mm(30); }
    [[nodiscard]] double foot() const { return mm(8); }
    [[nodiscard]] double floorLine() const { return mm(12); }
    [[nodiscard]] double entryLine() const { return mm(8.5); }

    double width;
    double height;
    double millimetre;
    QFont base;
};

namespace {

constexpr double smallestScale = 0.65;

/** One line of text in @p box, smaller where it does not fit, and cut where it still does not. */
void write(QPainter &painter, const QRectF &box, const QFont &font, const QString &text, Qt::Alignment alignment)
{
    QFont fitting = font;
    const double needed = QFontMetricsF(font, painter.device()).horizontalAdvance(text);
    if (needed > box.width() && needed > 0) // smaller, as long as it can be read; only then less
        fitting.setPixelSize(qMax(1, qRound(font.pixelSize() * std::max(smallestScale, box.width() / needed) - 0.5)));
    const QFontMetricsF metrics(fitting, painter.device());
    painter.setFont(fitting);
    painter.drawText(box, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
                     metrics.elidedText(text, Qt::ElideRight, box.width()));
}

QRectF mirrored(const QRectF &box, double width, bool rightToLeft)
{
    return rightToLeft ? QRectF(width - box.right(), box.top(), box.width(), box.height()) : box;
}

} // namespace

RollCallPaper::RollCallPaper(RollCall rollCall, RollCallHeading heading)
    : m_rollCall(std::move(rollCall))
    , m_floors(floorsOf(m_rollCall))
    , m_heading(std::move(heading))
    , m_font(QGuiApplication::font())
{}

QList<RollCallPaper::PageLines> RollCallPaper::pagesFor(const Measures &measures) const
{
    const double room = measures.height - measures.head() - measures.foot();
    QList<PageLines> pages{{}};
    double used = 0;
    const auto turn = [&](const RollCallFloor &floor, bool isContinued) {
        if (!pages.constLast().isEmpty())
            pages.append(PageLines());
        pages.last().append({&floor, nullptr, isContinued});
        used = measures.floorLine();
    };
    for (const RollCallFloor &floor : m_floors) {
        // A heading never stands alone at the end of a page.
        if (used + measures.floorLine() + measures.entryLine() > room) {
            turn(floor, false);
        } else {
            pages.last().append({&floor, nullptr, false});
            used += measures.floorLine();
        }
        for (const RollCallEntry &entry : floor.entries) {
            if (used + measures.entryLine() > room && pages.constLast().size() > 1)
                turn(floor, true);
            pages.last().append({&floor, &entry, false});
            used += measures.entryLine();
        }
    }
    return pages;
}

RollCallPaper::Printing::Printing(const RollCallPaper &paper, QPagedPaintDevice &device)
    : m_paper(paper)
    , m_device(device)
    , m_measures(std::make_unique<Measures>(device, paper.m_font))
    , m_pages(paper.pagesFor(*m_measures))
{}

RollCallPaper::Printing::~Printing() = default;

bool RollCallPaper::Printing::isDone() const
{
    return m_painted == m_pages.size();
}

bool RollCallPaper::Printing::next()
{
    const bool isReady = m_painted == 0 ? m_painter.begin(&m_device) : m_device.newPage();
    if (!isReady)
        return false;
    m_painter.setLayoutDirection(m_paper.m_heading.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_paper.paintPage(m_painter, *m_measures, m_pages.at(m_painted), m_painted + 1, pageCount());
    ++m_painted;
    return !isDone() || m_painter.end();
}

void RollCallPaper::paintPage(QPainter &painter, const Measures &measures, const PageLines &lines, int page,
                              int pages) const
{
    paintHead(painter, measures);
    double top = measures.head();
    for (const Line &line : lines) {
        if (line.entry) {
            paintEntry(painter, measures, *line.entry, top);
            top += measures.entryLine();
        } else {
            paintFloor(painter, measures, line, top);
            top += measures.floorLine();
        }
    }
    const QRectF foot(0, measures.height - measures.foot(), measures.width, measures.foot());
    const QFont small = measures.font(9, false);
    if (m_rollCall.entries.isEmpty()) {
        const QRectF middle(0, top, measures.width, measures.floorLine());
        write(painter, middle, measures.font(13, false), Words::tr("Nobody is checked in."), Qt::AlignLeft);
    }
    write(painter, foot, small, Words::tr("Page %1 of %2").arg(page).arg(pages), Qt::AlignHCenter);
}

void RollCallPaper::paintHead(QPainter &painter, const Measures &measures) const
{
    const double width = measures.width;
    write(painter, QRectF(0, 0, width, measures.mm(9)), measures.font(18, true),
          Words::tr("Roll call · %1").arg(m_heading.title), Qt::AlignLeft);
    write(painter, QRectF(0, measures.mm(9), width, measures.mm(8)), measures.font(14, true),
          Words::tr("Taken %1 · %2", "moment, how many").arg(m_heading.moment, m_heading.total), Qt::AlignLeft);
    write(painter, QRectF(0, measures.mm(17), width, measures.mm(7)), measures.font(12, true), m_heading.notice,
          Qt::AlignLeft);
    painter.setPen(QPen(Qt::black, measures.mm(0.5)));
    painter.drawLine(QPointF(0, measures.mm(25.5)), QPointF(width, measures.mm(25.5)));
}

void RollCallPaper::paintFloor(QPainter &painter, const Measures &measures, const Line &line, double top) const
{
    const QString name = Sentences::forRollCallFloor(*line.floor);
    const QString said = line.isContinued
                             ? Words::tr("%1 (continued)").arg(name)
                             : Words::tr("%1 · %2", "floor, how many").arg(name).arg(line.floor->entries.size());
    write(painter, QRectF(0, top + measures.mm(2), measures.width, measures.floorLine() - measures.mm(2)),
          measures.font(13, true), said, Qt::AlignLeft);
}

void RollCallPaper::paintEntry(QPainter &painter, const Measures &measures, const RollCallEntry &entry,
                               double top) const
{
    const double width = measures.width;
    const double height = measures.entryLine();
    const double size = measures.mm(5);
    const auto place = [&](double left, double right) {
        return mirrored(QRectF(left, top, right - left, height), width, m_heading.rightToLeft);
    };
    painter.setPen(QPen(Qt::black, measures.mm(0.35)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(
        mirrored(QRectF(measures.mm(0.5), top + (height - size) / 2, size, size), width, m_heading.rightToLeft));
    const QString name = Sentences::forRollCallName(entry);
    const QString where = Sentences::forRollCallPlace(entry);
    const QFont nameFont = measures.font(12, true);
    const QFont whereFont = measures.font(10.5, entry.isVisitor);
    const auto widthOf = [&painter](const QFont &font, const QString &text) {
        return QFontMetricsF(font, painter.device()).horizontalAdvance(text);
    };
    const double gap = measures.mm(2);
    const double names = measures.mm(8);
    const double times = width - measures.mm(30);
    // A long name takes the room that a short place leaves: it is what is called out.
    const double usual = names + (width - names) * 0.44;
    const double places =
        std::max(usual, std::min(names + widthOf(nameFont, name) + gap, times - gap - widthOf(whereFont, where)));
    write(painter, place(names, places - gap), nameFont, name, Qt::AlignLeft);
    write(painter, place(places, times - gap), whereFont, where, Qt::AlignLeft);
    write(painter, place(times, width), measures.font(10, false), Sentences::forRollCallSince(m_rollCall, entry),
          Qt::AlignRight);
    painter.setPen(QPen(Qt::lightGray, measures.mm(0.15)));
    painter.drawLine(QPointF(0, top + height), QPointF(width, top + height));
    painter.setPen(Qt::black);
}

} // namespace Foyer
