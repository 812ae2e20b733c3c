// SPDX-License-Identifier: MIT
#pragma once

#include "arrivalsmodel.h"
#include "parts.h"

class QBoxLayout;
class QButtonGroup;
class QLineEdit;
class QStackedWidget;

namespace Foyer {

class ArrivalsActions;
class ArrivalsDesk;
class ArrivalsPlan;
class OwnBuilding;
class RowKeeper;
class ScanDesk;
class ScansModel;
class StatefulList;

/**
 * The section Arrivals: one day's bookings and guests of the desk's building, what can be done about them, and the last
 * scans. Without a building it asks for one.
 */
class ArrivalsView final : public QWidget {
    Q_OBJECT
public:
    /** Both must outlive the view. */
    ArrivalsView(ArrivalsDesk &desk, ScanDesk &scans, QWidget *parent = nullptr);
    ~ArrivalsView() override;

    /** The section was chosen: reads again what is old and takes the focus. */
    void enter();

Q_SIGNALS:
    void rollCallWanted();
    void badgesWanted();
    /** Names are to be initials wherever others can see them, or not any more. */
    void shortenedChanged(bool shortened);
    /** The desk was asked where it stands, and said. */
    void buildingChosen(const Foyer::BuildingId &building);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int filterCount = 6;
    /** When it is first entered: the window opens without it. */
    void build();
    // Its parts (arrivalslayout.cpp).
    [[nodiscard]] QWidget *makeDay();
    [[nodiscard]] QLayout *makeTitle();
    [[nodiscard]] QLayout *makeSearch();
    [[nodiscard]] QLayout *makeFilters();
    [[nodiscard]] QWidget *makeScans();
    [[nodiscard]] QLayout *makeBottom();
    void makeList();
    void showPlan(bool shown);
    void addKeys();
    void orderTabs();

    void follow();
    void showAge();
    void showProblem();
    void showCounts();
    void showEmptyText();
    void setFilter();
    void moveDay(int days);
    void showDay(QDate day);
    void checkInSelected();
    void followSelection();
    [[nodiscard]] bool isPlanShown() const;
    void selectRow(const QString &key);
    void refreshAll();

    ArrivalsDesk &m_desk;
    ScanDesk &m_scans;
    QStackedWidget *m_pages = nullptr;
    OwnBuilding *m_ownBuilding = nullptr;
    ElidedLabel *m_building = nullptr;
    ElidedLabel *m_day = nullptr;
    Button *m_before = nullptr;
    Button *m_after = nullptr;
    Button *m_today = nullptr;
    QLineEdit *m_search = nullptr;
    ElidedLabel *m_age = nullptr;
    Button *m_refresh = nullptr;
    QButtonGroup *m_filters = nullptr;
    Notice *m_problem = nullptr;
    StatefulList *m_list = nullptr;
    RowKeeper *m_keeper = nullptr;
    ArrivalsActions *m_actions = nullptr;
    QBoxLayout *m_lists = nullptr;
    ArrivalsPlan *m_plan = nullptr; ///< made when it is first shown
    bool m_isSelectingRow = false;
    Button *m_planButton = nullptr;
    Button *m_initials = nullptr;
    Button *m_badges = nullptr;
    Button *m_rollCall = nullptr;
    ScansModel *m_lastScans = nullptr;
    QWidget *m_scansPanel = nullptr;
};

} // namespace Foyer
