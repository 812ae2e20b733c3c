// SPDX-License-Identifier: MIT
#include "planlegend.h"

#include "plaintext.h"
#include "theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Foyer {

namespace {

QSize swatch(const QFontMetrics &metrics)
{
    return {metrics.height() * 3 / 2, metrics.height()};
}

int legendGap()
{
    return Theme::space(1) + 4; // the chosen one has a ring
}

} // namespace

PlanLegend::PlanLegend(QWidget *parent) : QWidget(parent)
{
    setFont(Theme::font(Theme::Type::Small));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setObjectName(QStringLiteral("planLegend"));
}

void PlanLegend::setEntries(const QList<PlanLegendEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    QStringList texts;
    for (PlanLegendEntry &entry : m_entries) {
        entry.text = oneLine(entry.text);
        texts.append(entry.text);
    }
    setAccessibleName(tr("Legend: %1", "a list of words").arg(texts.join(tr(", ", "between the words of a legend"))));
    updateGeometry();
    update();
}

int PlanLegend::widthOf(const PlanLegendEntry &entry) const
{
    return swatch(fontMetrics()).width() + 2 * legendGap() + fontMetrics().horizontalAdvance(entry.text) + 1;
}

/** From left to right; with the last one's bottom is the height. */
QList<QRect> PlanLegend::places(int width) const
{
    QList<QRect> all;
    const int height = fontMetrics().height() + Theme::space(2);
    QPoint at(0, 0);
    for (const PlanLegendEntry &entry : m_entries) {
        const int needed = qMin(widthOf(entry), qMax(width, 1));
        if (at.x() > 0 && at.x() + needed > width)
            at = QPoint(0, at.y() + height);
        all.append(QRect(at, QSize(needed, height)));
        at.rx() += needed + Theme::space(3);
    }
    return all;
}

int PlanLegend::heightForWidth(int width) const
{
    return m_entries.isEmpty() ? 0 : places(width).last().bottom() + 1;
}

QSize PlanLegend::sizeHint() const
{
    int width = 0;
    for (const PlanLegendEntry &entry : m_entries)
        width += widthOf(entry) + Theme::space(3);
    return {width, heightForWidth(width)};
}

QSize PlanLegend::minimumSizeHint() const
{
    return {Theme::space(20), m_entries.isEmpty() ? 0 : fontMetrics().height() + Theme::space(2)};
}

void PlanLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSize box = swatch(fontMetrics());
    const QList<QRect> where = places(width());
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) |
                      Qt::AlignAbsolute | Qt::TextSingleLine;
    for (qsizetype i = 0; i < where.size(); ++i) {
        const QRect &all = where.at(i);
        const QRect drawn(QPoint(all.left() + legendGap(), all.center().y() - box.height() / 2), box);
        const QRect said = all.adjusted(box.width() + 2 * legendGap(), 0, 0, 0);
        const QRectF mirrored = QStyle::visualRect(layoutDirection(), rect(), drawn);
        const PlanBox spot{mirrored.center(), mirrored.size(), 0};
        if (const std::optional<SpotLook> look = m_entries.at(i).look)
            paintSpot(&painter, spot, spotPaint(*look, palette()));
        else
            paintChosenSpot(&painter, {spot.centre, spot.size - QSizeF(4, 4), 0}, palette());
        painter.setPen(palette().color(Theme::mutedRole));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), said), align,
                         fontMetrics().elidedText(m_entries.at(i).text, Qt::ElideRight, said.width()));
    }
}

} // namespace Foyer
