// SPDX-License-Identifier: MIT
#include "daycalendar.h"

#include "parts.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QTextCharFormat>

#include <algorithm>

namespace Foyer {

DayCalendar::DayCalendar(QWidget *parent) : QCalendarWidget(parent)
{
    setAccessibleName(tr("Calendar"));
    setObjectName(QStringLiteral("calendar"));
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    setNavigationBarVisible(false);
    setGridVisible(false);
    setAutoFillBackground(false);
    setMinimumHeight(Theme::space(48));
    setFirstDayOfWeek(QLocale().firstDayOfWeek());
    showHeader();
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(day), QTextCharFormat());
    if (auto *view = findChild<QAbstractItemView *>()) {
        view->setAccessibleName(tr("Calendar"));
        view->setFrameShape(QFrame::NoFrame);
        view->viewport()->setAutoFillBackground(false);
        // Ground and selection are drawn here and by the card below, in whatever appearance.
        QPalette clear;
        for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::Highlight})
            clear.setColor(role, Qt::transparent);
        view->setPalette(clear);
    }
    connect(this, &QCalendarWidget::selectionChanged, this, &DayCalendar::moved);
}

void DayCalendar::showHeader()
{
    QTextCharFormat quiet;
    quiet.setForeground(palette().color(Theme::mutedRole));
    quiet.setFont(Theme::font(Theme::Type::Small));
    setHeaderTextFormat(quiet);
}

void DayCalendar::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showHeader();
}

void DayCalendar::setBookable(const QList<QDate> &dates)
{
    m_order = dates;
    std::sort(m_order.begin(), m_order.end());
    m_bookable = QSet<QDate>(dates.begin(), dates.end());
    const QSignalBlocker quiet(this);
    if (m_order.isEmpty()) {
        setDateRange(QDate(1900, 1, 1), QDate(9998, 12, 31));
    } else {
        setDateRange(m_order.first(), m_order.last());
    }
    updateCells();
}

void DayCalendar::showDate(QDate date)
{
    m_shown = date;
    const QSignalBlocker quiet(this);
    if (date.isValid())
        setSelectedDate(date);
    updateCells();
}

void DayCalendar::moved()
{
    QDate date = selectedDate();
    if (date == m_shown)
        return;
    if (!m_bookable.contains(date)) {
        // The nearest bookable day in the direction of the move; none there: stay.
        const auto later = std::lower_bound(m_order.begin(), m_order.end(), date);
        if (m_shown.isValid() && date < m_shown)
            date = later == m_order.begin() ? m_shown : *std::prev(later);
        else
            date = later == m_order.end() ? m_shown : *later;
    }
    showDate(date);
    if (date.isValid())
        Q_EMIT dateChosen(date);
}

void DayCalendar::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    const bool bookable = m_bookable.contains(date);
    const bool chosen = date == m_shown && bookable;
    const bool outside = date.month() != monthShown();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen) {
        const int size = qMin(rect.width(), rect.height()) - 2;
        QRect circle(0, 0, size, size);
        circle.moveCenter(rect.center());
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette().color(Theme::accentRole));
        painter->drawEllipse(circle);
    }
    QFont font = Theme::font(bookable ? Theme::Type::Strong : Theme::Type::Body);
    painter->setFont(font);
    QColor colour = palette().color(chosen ? Theme::onAccentRole : bookable ? QPalette::Text : Theme::mutedRole);
    if (!bookable || (outside && !chosen))
        colour.setAlphaF(outside ? 0.45F : 0.75F);
    painter->setPen(colour);
    painter->drawText(rect, Qt::AlignCenter, QLocale().toString(date.day()));
    if (bookable && !chosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette().color(Theme::accentRole));
        const QPointF below(rect.center().x() + 0.5, rect.center().y() + painter->fontMetrics().height() / 2.0 + 1);
        painter->drawEllipse(below, 1.8, 1.8);
    }
    painter->restore();
}

} // namespace Foyer
