// SPDX-License-Identifier: MIT
#include "arrivalsview.h"

#include "activity.h"
#include "arrivalsactions.h"
#include "arrivalsdesk.h"
#include "arrivalsentences.h"
#include "arrivalsplan.h"
#include "bookingwords.h"
#include "clock.h"
#include "ownbuilding.h"
#include "plaintext.h"
#include "rowkeeper.h"
#include "sentences.h"
#include "statefullist.h"
#include "timetext.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <iterator>

namespace Foyer {

namespace {

/** What the buttons above the list show; their order is the order of Alt+1…6. */
struct FilterButton {
    std::optional<Standing> standing;
    bool onlyTrouble = false;
};
constexpr FilterButton filterButtons[] = {{std::nullopt, false},   {Standing::Expected, false}, {Standing::Here, false},
                                          {Standing::Left, false}, {Standing::NoShow, false},   {std::nullopt, true}};

} // namespace

ArrivalsView::ArrivalsView(ArrivalsDesk &desk, ScanDesk &scans, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_scans(scans)
{
    setObjectName(QStringLiteral("arrivalsSection"));
    static_assert(std::size(filterButtons) == filterCount);
    desk.model().setWords({&Sentences::forArrival, &Sentences::forDeed});
}

ArrivalsView::~ArrivalsView()
{
    delete m_pages; // the lists go before their models
}

void ArrivalsView::build()
{
    m_pages = new QStackedWidget;
    m_ownBuilding = new OwnBuilding(m_desk.activity().workplace());
    m_pages->addWidget(m_ownBuilding);
    m_pages->addWidget(makeDay());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(6), Theme::space(4), Theme::space(6), Theme::space(3));
    column->addWidget(m_pages);
    addKeys();
    orderTabs();
    connect(m_ownBuilding, &OwnBuilding::chosen, this, &ArrivalsView::buildingChosen);
    connect(&m_desk, &ArrivalsDesk::changed, this, &ArrivalsView::follow);
    connect(&m_desk.model(), &ArrivalsModel::countsChanged, this, &ArrivalsView::showCounts);
    connect(&m_desk.model(), &ArrivalsModel::statusChanged, this, &ArrivalsView::follow);
    follow();
    showCounts();
    setFilter();
    m_pages->show(); // now, not at the next turn: the list takes the focus right after this
}

void ArrivalsView::enter()
{
    if (!m_pages)
        build();
    if (m_pages->currentIndex() == 0) {
        m_ownBuilding->enter();
        return;
    }
    if (m_desk.shown().isStale())
        m_desk.refresh();
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void ArrivalsView::follow()
{
    const auto &building = m_desk.building();
    const bool asked = m_pages->currentIndex() == 0;
    const bool asks = !building && !m_desk.awaitsBuilding();
    m_pages->setCurrentIndex(asks ? 0 : 1);
    if (asks != asked && isVisible())
        enter();
    if (!building)
        return;
    const bool isToday = m_desk.isShowingToday();
    m_building->setText(building->name);
    const QString day = dayText(m_desk.shownDay());
    m_day->setText(isToday ? tr("Today, %1").arg(day) : day);
    m_today->setEnabled(!isToday);
    m_refresh->setEnabled(!m_desk.shown().isReading());
    showAge();
    showProblem();
    showCounts();
    showEmptyText();
}

void ArrivalsView::showAge()
{
    const auto readAt = m_desk.shown().readAt();
    const QString when = readAt ? tr("as of %1").arg(momentText(*readAt, m_desk.clock())) : QString();
    m_age->setText(m_desk.shown().isStale() ? tr("%1 (old)", "as of when").arg(when) : when);
}

void ArrivalsView::showProblem()
{
    const DayRoster &shown = m_desk.shown();
    const bool hadFocus = m_problem->button()->hasFocus();
    const QString again = tr("R&etry");
    if (m_desk.shown().isStale()) {
        const auto minutes = std::chrono::floor<std::chrono::minutes>(*shown.age()).count();
        const QString age = tr("What you see is %Ln minute(s) old.", nullptr, int(minutes));
        m_problem->say(Notice::Tone::Warning, shown.error() ? age + u' ' + Sentences::forError(*shown.error()) : age,
                       again);
    } else if (shown.error()) {
        m_problem->say(Notice::Tone::Danger, Sentences::forError(*shown.error()), again);
    } else if (shown.visitsError()) {
        m_problem->say(Notice::Tone::Warning,
                       tr("Visitors could not be read: who comes to visit may be missing or out of date.") + u' ' +
                           Sentences::forError(*shown.visitsError()),
                       again);
    } else {
        m_problem->clear();
        if (hadFocus)
            m_list->view()->setFocus();
    }
}

void ArrivalsView::showCounts()
{
    const ArrivalCounts &counts = m_desk.model().counts();
    const bool isKnown = m_desk.shown().readAt().has_value(); // until then nobody knows that there are none
    for (int id = 0; id < filterCount; ++id) {
        const FilterButton &wanted = filterButtons[id];
        const QString name = wanted.onlyTrouble ? tr("Trouble")
                             : wanted.standing  ? Sentences::forStanding(*wanted.standing)
                                                : tr("All");
        const int count = wanted.onlyTrouble ? counts.trouble
                          : wanted.standing  ? counts.of.value(*wanted.standing)
                                             : counts.all;
        QAbstractButton *button = m_filters->button(id);
        button->setText(isKnown ? tr("%1 %L2", "what is shown, how many").arg(name).arg(count) : name);
        button->setAccessibleName(name);
        //: How many rows of the day a filter shows.
        const QString rows = tr("%Ln row(s), Alt+%1", nullptr, count).arg(id + 1);
        const QString keys = tr("Alt+%1").arg(id + 1);
        button->setAccessibleDescription(isKnown ? rows : keys);
        button->setToolTip(keys);
    }
}

void ArrivalsView::showEmptyText()
{
    const NextBusyDay &next = m_desk.nextBusyDay();
    const bool isEmptyDay = m_desk.model().counts().all == 0;
    //: %1: a day, as in "Mon 23 Nov".
    m_list->setEmptyAction(isEmptyDay && next.day() ? tr("Show %1").arg(dayText(*next.day())) : QString());
    if (!isEmptyDay) {
        m_list->setEmptyText(tr("Nobody found"), tr("Clear the search field, or choose All."));
        return;
    }
    QString hint = tr("Bookings and visits of the day are listed here.");
    if (next.day())
        hint = tr("The next bookings are on %1.").arg(dayText(*next.day()));
    else if (next.isNone())
        hint = tr("Nor are there bookings in the %Ln day(s) after it.", nullptr, NextBusyDay::reach);
    m_list->setEmptyText(m_desk.isShowingToday() ? tr("Nobody is expected today") : tr("No bookings on this day"),
                         hint);
}

void ArrivalsView::setFilter()
{
    const FilterButton &chosen = filterButtons[qMax(0, m_filters->checkedId())];
    ArrivalFilter filter;
    filter.standing = chosen.standing;
    filter.onlyTrouble = chosen.onlyTrouble;
    filter.text = m_search->text();
    m_desk.model().setFilter(filter);
    showEmptyText();
    // What Enter in the field would check in is highlighted before it is pressed.
    RowList *view = m_list->view();
    if (!filter.text.trimmed().isEmpty() && m_keeper->selectedKeys().isEmpty())
        view->showCurrent(view->firstChoice());
    followSelection();
}

void ArrivalsView::moveDay(int days)
{
    showDay(days == 0 ? m_desk.today() : m_desk.shownDay().addDays(days));
}

void ArrivalsView::showDay(QDate day)
{
    m_desk.showDay(day);
    announce(m_day, m_day->text());
}

void ArrivalsView::followSelection()
{
    if (m_isSelectingRow)
        return;
    const QStringList keys = m_keeper->selectedKeys();
    m_actions->setSelected(keys);
    if (isPlanShown())
        m_plan->showRow(keys.size() == 1 ? keys.first() : QString());
}

bool ArrivalsView::isPlanShown() const
{
    return m_planButton && m_planButton->isChecked();
}

/** The one that was pointed at on the plan. */
void ArrivalsView::selectRow(const QString &key)
{
    m_isSelectingRow = true; // what was selected before a search comes back for a moment, on whatever floor
    if (!m_desk.model().indexOf(key).isValid()) { // it is hidden by what was typed or chosen
        m_search->clear();
        m_filters->button(0)->setChecked(true);
    }
    const QModelIndex row = m_desk.model().indexOf(key);
    // Alone: what is done from the plan is done to what is chosen on it.
    m_list->view()->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
    m_list->view()->scrollTo(row);
    m_isSelectingRow = false;
    followSelection();
}

void ArrivalsView::refreshAll()
{
    m_desk.refresh();
    if (isPlanShown())
        m_plan->retry();
}

void ArrivalsView::checkInSelected()
{
    if (m_keeper->selectedKeys().isEmpty())
        return;
    m_actions->act(Operation::CheckIn);
    if (m_search->hasFocus())
        m_search->selectAll(); // the next name replaces this one
}

bool ArrivalsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool moves = key->key() == Qt::Key_Down || key->key() == Qt::Key_PageDown;
    if (!moves || key->modifiers() != Qt::NoModifier)
        return false;
    RowList *view = m_list->view();
    // What is highlighted already is one key away, Enter; so Down means the row below it.
    const bool onward = view->currentIndex().isValid() && !m_keeper->selectedKeys().isEmpty();
    view->setFocus(Qt::TabFocusReason);
    if (onward)
        QCoreApplication::sendEvent(view, event);
    else
        view->showCurrent(view->currentIndex().isValid() ? view->currentIndex() : view->firstChoice());
    return true;
}

void ArrivalsView::keyPressEvent(QKeyEvent *event)
{
    const bool inField = m_search->hasFocus();
    const bool inList = m_list->view()->hasFocus();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if ((inField || inList) && !event->isAutoRepeat())
            checkInSelected();
        return;
    case Qt::Key_Delete:
        if (inList && !event->isAutoRepeat())
            m_actions->askBeforeCancelling();
        return;
    case Qt::Key_Escape:
        if (m_actions->withdraw())
            return;
        if (!m_search->text().isEmpty()) {
            m_search->clear();
            m_search->setFocus();
        } else {
            m_list->view()->clearSelection();
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace Foyer
