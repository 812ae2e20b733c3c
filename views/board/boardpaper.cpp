// SPDX-License-Identifier: MIT
#include "boardpaper.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>

#include <algorithm>

namespace Foyer {

namespace {

// Millimetres.
constexpr double headHeight = 17;
constexpr double rowHeight = 6.5;
constexpr double footHeight = 8;
constexpr double columnGap = 2;
constexpr double smallestScale = 0.7;

struct BoardPaperTexts {
    Q_DECLARE_TR_FUNCTIONS(Foyer::BoardPaper)
};

} // namespace

BoardPaper::Printing::Printing(const BoardPaper &paper, QPagedPaintDevice &device) : m_paper(paper), m_device(device)
{
    const double room = device.height() - mm(headHeight + rowHeight + footHeight);
    m_rowsOnPage = std::max<qsizetype>(1, static_cast<qsizetype>(room / mm(rowHeight)));
    m_pages = std::max<qsizetype>(1, (paper.rows.size() + m_rowsOnPage - 1) / m_rowsOnPage);
}

double BoardPaper::Printing::mm(double millimetres) const
{
    return millimetres * m_device.logicalDpiY() / 25.4;
}

bool BoardPaper::Printing::next()
{
    const bool isReady = m_painted == 0 ? m_painter.begin(&m_device) : m_device.newPage();
    if (!isReady)
        return false;
    m_painter.setLayoutDirection(m_paper.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const double width = m_device.width();
    write({0, 0, width, mm(9)}, 15, true, m_paper.title, Qt::AlignLeft);
    write({0, mm(9), width, mm(6)}, 9.5, false, m_paper.subtitle, Qt::AlignLeft);
    double top = mm(headHeight);
    writeRow(top, m_paper.headings, true);
    top += mm(rowHeight);
    m_painter.setPen(QPen(Qt::black, mm(0.4)));
    m_painter.drawLine(QPointF(0, top), QPointF(width, top));
    const qsizetype first = m_painted * m_rowsOnPage;
    for (const QStringList &cells : m_paper.rows.mid(first, m_rowsOnPage)) {
        writeRow(top, cells, false);
        top += mm(rowHeight);
        m_painter.setPen(QPen(Qt::lightGray, mm(0.15)));
        m_painter.drawLine(QPointF(0, top), QPointF(width, top));
    }
    ++m_painted;
    const QRectF foot(0, m_device.height() - mm(footHeight), width, mm(footHeight));
    write(foot, 9, false, BoardPaperTexts::tr("Page %1 of %2").arg(m_painted).arg(m_pages), Qt::AlignHCenter);
    return !isDone() || m_painter.end();
}

void BoardPaper::Printing::writeRow(double top, const QStringList &cells, bool isBold)
{
    int all = 0;
    for (const int share : m_paper.shares)
        all += share;
    double left = 0;
    for (qsizetype column = 0; column < cells.size() && column < m_paper.shares.size(); ++column) {
        const double width = m_device.width() * m_paper.shares.at(column) / qMax(1, all);
        const double from = m_paper.rightToLeft ? m_device.width() - left - width + mm(columnGap) : left;
        write({from, top, width - mm(columnGap), mm(rowHeight)}, 9, isBold, cells.at(column), Qt::AlignLeft);
        left += width;
    }
}

void BoardPaper::Printing::write(const QRectF &box, double points, bool isBold, const QString &text,
                                 Qt::Alignment alignment)
{
    QFont font = m_paper.font;
    // In pixels of the device: it need not be what the font thinks it is painted on.
    font.setPixelSize(qMax(1, qRound(points * m_device.logicalDpiY() / 72)));
    font.setBold(isBold);
    const double needed = QFontMetricsF(font, &m_device).horizontalAdvance(text);
    if (needed > box.width() && needed > 0)
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * std::max(smallestScale, box.width() / needed) - 0.5)));
    m_painter.setFont(font);
    m_painter.setPen(Qt::black);
    m_painter.drawText(box, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
                       QFontMetricsF(font, &m_device).elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace Foyer
