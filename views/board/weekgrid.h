// SPDX-License-Identifier: MIT
#pragma once

#include "resourcedraft.h"

#include <QWidget>

namespace Foyer {

/**
 * A week as a grid: days as rows from the locale's first one, half hours as columns. Dragging opens, or closes where it
 * began on something open. With keys: arrows move, Shift+arrows take several, Space opens or closes, Delete closes,
 * Home and End go to the ends of a day. What is under the cursor is told to those who can't see it. What can't be told
 * apart here, minutes and overlaps, is drawn as it is.
 */
class WeekGrid final : public QWidget {
    Q_OBJECT
public:
    explicit WeekGrid(QWidget *parent = nullptr);

    [[nodiscard]] const QList<OpeningSlot> &hours() const { return m_hours; }
    void setHours(const QList<OpeningSlot> &hours);
    /** A rectangle of the grid in the terms of the week, for tests and assistive technology. Empty: not in view. */
    [[nodiscard]] QRect rectOf(int weekday, int fromMinute, int toMinute) const;
    /** The half hour under the cursor and whether it is open, in words. */
    [[nodiscard]] QString cursorText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** The person has changed them. */
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Cell {
        int row = 0;
        int column = 0;
        friend bool operator==(const Cell &, const Cell &) = default;
    };
    [[nodiscard]] QRectF gridRect() const;
    [[nodiscard]] QRectF place(int row, double fromMinute, double toMinute) const;
    [[nodiscard]] Cell cellAt(const QPointF &point) const;
    [[nodiscard]] bool isOpen(Cell cell) const;
    void moveTo(Cell cell, bool extends);
    void change(bool opens);
    void announceCursor();
    [[nodiscard]] QRectF barOf(const OpeningSlot &slot) const;
    void paintDays(QPainter &painter) const;
    void paintHours(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintSelection(QPainter &painter) const;

    QList<OpeningSlot> m_hours;
    Cell m_cursor{0, 18}; ///< 09:00
    Cell m_anchor{0, 18};
    bool m_isDragging = false;
    bool m_dragOpens = true;
};

/** The days of a week from the default locale's first one, 1 Monday … 7 Sunday. */
[[nodiscard]] QList<int> weekdays();
/** @p hours with a part of a day opened, or closed; what touches becomes one. */
[[nodiscard]] QList<OpeningSlot> withOpen(const QList<OpeningSlot> &hours, const OpeningSlot &part);
[[nodiscard]] QList<OpeningSlot> withClosed(const QList<OpeningSlot> &hours, const OpeningSlot &part);

} // namespace Foyer
