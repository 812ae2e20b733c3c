// SPDX-License-Identifier: MIT
#include "weekgrid.h"

#include "parts.h"
#include "resourcewords.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Foyer {

namespace {

constexpr int cellMinutes = 30;
constexpr int columns = minutesOfDay / cellMinutes;
constexpr int days = 7;

int dayWidth()
{
    int widest = 0;
    const QFontMetrics metrics(Theme::font(Theme::Type::Body));
    for (int day = 1; day <= days; ++day)
        widest = qMax(widest, metrics.horizontalAdvance(QLocale().standaloneDayName(day, QLocale::ShortFormat)));
    return widest + Theme::space(3);
}

int rowHeight()
{
    return Theme::space(7);
}

int headHeight()
{
    return QFontMetrics(Theme::font(Theme::Type::Small)).height() + Theme::space(1);
}

} // namespace

QList<int> weekdays()
{
    QList<int> all;
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < days; ++i)
        all.append((first - 1 + i) % days + 1);
    return all;
}

QList<OpeningSlot> withOpen(const QList<OpeningSlot> &hours, const OpeningSlot &part)
{
    QList<OpeningSlot> all;
    OpeningSlot grown = part;
    for (const OpeningSlot &slot : hours) {
        if (slot.weekday == part.weekday && slot.from <= grown.to && slot.to >= grown.from) {
            grown.from = qMin(grown.from, slot.from);
            grown.to = qMax(grown.to, slot.to);
        } else {
            all.append(slot);
        }
    }
    all.append(grown);
    std::sort(all.begin(), all.end());
    return all;
}

QList<OpeningSlot> withClosed(const QList<OpeningSlot> &hours, const OpeningSlot &part)
{
    QList<OpeningSlot> all;
    for (const OpeningSlot &slot : hours) {
        if (slot.weekday != part.weekday || slot.to <= part.from || slot.from >= part.to) {
            all.append(slot);
            continue;
        }
        if (slot.from < part.from)
            all.append({slot.weekday, slot.from, part.from});
        if (slot.to > part.to)
            all.append({slot.weekday, part.to, slot.to});
    }
    return all;
}

WeekGrid::WeekGrid(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Week"));
    setObjectName(QStringLiteral("weekGrid"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("Drag to open or to close. With keys: arrows move, Shift and arrows take several, Space opens or "
                  "closes, Delete closes."));
    setAccessibleDescription(cursorText());
}

void WeekGrid::setHours(const QList<OpeningSlot> &hours)
{
    if (hours == m_hours)
        return;
    m_hours = hours;
    setAccessibleDescription(cursorText());
    update();
}

QSize WeekGrid::sizeHint() const
{
    return {dayWidth() + columns * Theme::space(3), headHeight() + days * rowHeight() + 2};
}

QSize WeekGrid::minimumSizeHint() const
{
    return {dayWidth() + columns * Theme::space(2), sizeHint().height()};
}

QRectF WeekGrid::gridRect() const
{
    // As for reading from left to right; place() turns it around.
    return {double(dayWidth()), double(headHeight()), width() - dayWidth() - 1.0, double(days * rowHeight())};
}

QRectF WeekGrid::place(int row, double fromMinute, double toMinute) const
{
    const QRectF grid = gridRect();
    const double minute = grid.width() / minutesOfDay;
    QRectF rect(grid.left() + fromMinute * minute, grid.top() + row * rowHeight(), (toMinute - fromMinute) * minute,
                rowHeight());
    if (layoutDirection() == Qt::RightToLeft)
        rect.moveLeft(width() - rect.right());
    return rect;
}

QRect WeekGrid::rectOf(int weekday, int fromMinute, int toMinute) const
{
    return place(static_cast<int>(weekdays().indexOf(weekday)), fromMinute, toMinute).toRect();
}

WeekGrid::Cell WeekGrid::cellAt(const QPointF &point) const
{
    const QRectF grid = gridRect();
    const double x = layoutDirection() == Qt::RightToLeft ? width() - point.x() : point.x();
    const double column = (x - grid.left()) / grid.width() * columns;
    const double row = (point.y() - grid.top()) / rowHeight();
    return {qBound(0, static_cast<int>(row), days - 1), qBound(0, static_cast<int>(column), columns - 1)};
}

bool WeekGrid::isOpen(Cell cell) const
{
    const int day = weekdays().at(cell.row);
    const int from = cell.column * cellMinutes;
    return std::any_of(m_hours.begin(), m_hours.end(), [&](const OpeningSlot &slot) {
        return slot.weekday == day && slot.from < from + cellMinutes && slot.to > from;
    });
}

QString WeekGrid::cursorText() const
{
    const int from = m_cursor.column * cellMinutes;
    const OpeningSlot slot{weekdays().at(m_cursor.row), from, from + cellMinutes};
    return (isOpen(m_cursor) ? tr("%1, %2: open", "day, hours") : tr("%1, %2: closed", "day, hours"))
        .arg(ResourceWords::dayName(slot.weekday), ResourceWords::hoursText(slot));
}

void WeekGrid::announceCursor()
{
    setAccessibleDescription(cursorText());
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void WeekGrid::moveTo(Cell cell, bool extends)
{
    m_cursor = {qBound(0, cell.row, days - 1), qBound(0, cell.column, columns - 1)};
    if (!extends)
        m_anchor = m_cursor;
    announceCursor();
    update();
}

void WeekGrid::change(bool opens)
{
    QList<OpeningSlot> hours = m_hours;
    const auto [first, last] = std::minmax(m_anchor.column, m_cursor.column);
    const auto [top, bottom] = std::minmax(m_anchor.row, m_cursor.row);
    const QList<int> order = weekdays();
    for (int row = top; row <= bottom; ++row) {
        const OpeningSlot part{order.at(row), first * cellMinutes, (last + 1) * cellMinutes};
        hours = opens ? withOpen(hours, part) : withClosed(hours, part);
    }
    const bool isOther = hours != m_hours;
    m_hours = hours;
    announceCursor();
    update();
    if (isOther)
        Q_EMIT edited();
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int on = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const Cell at = m_cursor;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo({at.row, at.column - on}, extends);
    case Qt::Key_Right:
        return moveTo({at.row, at.column + on}, extends);
    case Qt::Key_Up:
        return moveTo({at.row - 1, at.column}, extends);
    case Qt::Key_Down:
        return moveTo({at.row + 1, at.column}, extends);
    case Qt::Key_Home:
        return moveTo({at.row, 0}, extends);
    case Qt::Key_End:
        return moveTo({at.row, columns - 1}, extends);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat())
            change(!isOpen(m_anchor));
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return change(false);
    case Qt::Key_Escape:
        if (!m_isDragging) {
            QWidget::keyPressEvent(event);
            return;
        }
        m_isDragging = false;
        return moveTo(m_anchor, false);
    default:
        QWidget::keyPressEvent(event);
    }
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || event->position().y() < headHeight()) {
        QWidget::mousePressEvent(event);
        return;
    }
    const Cell cell = cellAt(event->position());
    moveTo(cell, event->modifiers() & Qt::ShiftModifier);
    m_isDragging = true;
    m_dragOpens = !isOpen(m_anchor);
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging && !(cellAt(event->position()) == m_cursor))
        moveTo(cellAt(event->position()), true);
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isDragging)
        return;
    m_isDragging = false;
    change(m_dragOpens);
    m_anchor = m_cursor;
    update();
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    announceCursor();
    update();
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_anchor = m_cursor;
    update();
}

// Painting

void WeekGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all(place(0, 0, minutesOfDay).topLeft(), QSizeF(gridRect().width(), double(days * rowHeight())));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(isEnabled() ? QPalette::Base : QPalette::Window));
    painter.drawRect(all);
    paintDays(painter);
    paintHours(painter);
    const bool focused = hasFocus();
    painter.setPen(QPen(palette().color(focused ? Theme::accentRole : Theme::edgeRole), focused ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(all, 3, 3);
    paintSelection(painter);
    paintLabels(painter); // the hours can be read where the selection is as well
}

void WeekGrid::paintDays(QPainter &painter) const
{
    const QList<int> order = weekdays();
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    for (int row = 0; row < days; ++row) {
        const QRect label(0, headHeight() + row * rowHeight(), dayWidth(), rowHeight());
        painter.setFont(Theme::font(Theme::Type::Body));
        painter.setPen(palette().color(group, QPalette::Text));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), label), align,
                         QLocale().standaloneDayName(order.at(row), QLocale::ShortFormat));
        painter.setPen(QPen(palette().color(Theme::lineRole), 1));
        const QRectF line = place(row, 0, minutesOfDay);
        if (row > 0)
            painter.drawLine(line.topLeft(), line.topRight());
    }
    painter.setFont(Theme::font(Theme::Type::Small));
    for (int hour = 0; hour <= 24; hour += 3) {
        const QRectF at = place(0, hour * 60, hour * 60 + 180);
        const double x = layoutDirection() == Qt::RightToLeft ? at.right() : at.left();
        painter.setPen(QPen(palette().color(Theme::lineRole), 1));
        if (hour > 0 && hour < 24)
            painter.drawLine(QPointF(x, headHeight()), QPointF(x, headHeight() + days * rowHeight()));
        painter.setPen(palette().color(group, Theme::mutedRole));
        const QString text = ResourceWords::minuteText(hour * 60);
        const double textWidth = painter.fontMetrics().horizontalAdvance(text);
        const double left = qBound(0.0, x - textWidth / 2, width() - textWidth);
        painter.drawText(QRectF(left, 0, textWidth + 1, headHeight()), Qt::AlignLeft | Qt::AlignTop, text);
    }
}

void WeekGrid::paintHours(QPainter &painter) const
{
    const QColor accent = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, Theme::accentRole);
    painter.setPen(QPen(accent, 1));
    painter.setBrush(Theme::tint(accent, palette(), 0.35));
    for (const OpeningSlot &slot : m_hours) {
        if (const QRectF bar = barOf(slot); bar.isValid())
            painter.drawRoundedRect(bar, 3, 3);
    }
}

void WeekGrid::paintLabels(QPainter &painter) const
{
    painter.setFont(Theme::font(Theme::Type::Small));
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    for (const OpeningSlot &slot : m_hours) {
        const QRectF bar = barOf(slot);
        const QString text = ResourceWords::hoursText(slot);
        if (painter.fontMetrics().horizontalAdvance(text) + Theme::space(2) <= bar.width())
            painter.drawText(bar, Qt::AlignCenter, text);
    }
}

/** Invalid when there is nothing to be seen of it. */
QRectF WeekGrid::barOf(const OpeningSlot &slot) const
{
    const auto row = static_cast<int>(weekdays().indexOf(slot.weekday));
    if (row < 0 || slot.from >= slot.to)
        return {};
    return place(row, slot.from, slot.to).adjusted(0.5, 3, -0.5, -3);
}

void WeekGrid::paintSelection(QPainter &painter) const
{
    if (!hasFocus())
        return;
    const auto [first, last] = std::minmax(m_anchor.column, m_cursor.column);
    const auto [top, bottom] = std::minmax(m_anchor.row, m_cursor.row);
    QRectF chosen = place(top, first * cellMinutes, (last + 1) * cellMinutes);
    chosen.setHeight((bottom - top + 1) * rowHeight());
    const QColor ink = palette().color(QPalette::Text);
    QColor veil = ink;
    veil.setAlphaF(0.12F);
    painter.setPen(QPen(ink, 2));
    painter.setBrush(veil);
    painter.drawRect(chosen.adjusted(1, 1, -1, -1));
}

} // namespace Foyer
