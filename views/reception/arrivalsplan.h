// SPDX-License-Identifier: MIT
#pragma once

#include "dayfloor.h"

#include <QWidget>

class QComboBox;

namespace Foyer {

class ArrivalsModel;
class ElidedLabel;
class PlanFrame;

/**
 * The plan of one floor of reception's building: who is here, who is expected, on the day that the list shows. It says
 * which row was pointed at; the list beside it is told by whoever has both.
 */
class ArrivalsPlan final : public QWidget {
    Q_OBJECT
public:
    /** @p desk must outlive it. */
    explicit ArrivalsPlan(ArrivalsDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *floors() const;
    [[nodiscard]] QWidget *view() const;
    /** Asks for nothing while it is not shown. */
    void setWatched(bool watched) { m_floor.setWatched(watched); }
    /** Asks again for what could not be had. */
    void retry() { m_floor.retry(); }
    /** Names are to be others: whole, or initials. */
    void renameAll() { follow(); }
    /** The row that is highlighted in the list; its floor comes to the front. Empty: none. */
    void showRow(const QString &key);

Q_SIGNALS:
    /** The row with that key. */
    void rowWanted(const QString &key);
    /** Enter or a double click on it. */
    void checkInWanted();

private:
    void follow();
    void showFloors();
    void showSpots();
    void markRow();
    void sayNobody();
    [[nodiscard]] bool isDayKnown() const;
    [[nodiscard]] QString detailsOf(const DaySpot &spot) const;

    ArrivalsDesk &m_desk;
    DayFloor m_floor;
    QComboBox *m_floors;
    ElidedLabel *m_none;
    PlanFrame *m_frame;
    QString m_key;
    SpaceId m_pointed; ///< nobody was there
    QDate m_pointedDay;
};

} // namespace Foyer
