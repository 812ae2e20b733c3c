// SPDX-License-Identifier: MIT
#pragma once

#include <QCalendarWidget>
#include <QSet>

namespace Foyer {

/** A month in which only the bookable days can be chosen; they are marked by weight and a dot, not by colour alone. */
class DayCalendar final : public QCalendarWidget {
    Q_OBJECT
public:
    explicit DayCalendar(QWidget *parent = nullptr);

    void setBookable(const QList<QDate> &dates);
    /** Nothing chosen: an invalid date. */
    void showDate(QDate date);

Q_SIGNALS:
    void dateChosen(QDate date);

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;
    void changeEvent(QEvent *event) override;

private:
    void showHeader();
    void moved();

    QList<QDate> m_order;
    QSet<QDate> m_bookable;
    QDate m_shown;
};

} // namespace Foyer
