// SPDX-License-Identifier: MIT
#include "boardview.h"

#include "boarddetails.h"
#include "boardtable.h"
#include "boardwords.h"
#include "bookingwords.h"
#include "clock.h"
#include "naturalorder.h"
#include "plaintext.h"
#include "sentenceparts.h"
#include "sentences.h"
#include "statefullist.h"
#include "timetext.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace Foyer {

namespace {

/** Shows the entry for @p id, which may be one that is no longer (or not yet) among them: then the first. */
void showChoice(QComboBox *choice, const QVariant &id)
{
    choice->setCurrentIndex(qMax(0, choice->findData(id)));
}

} // namespace

BoardView::BoardView(BoardDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("boardSection"));
    m_nextPage.setInterval(0);
    connect(&m_nextPage, &QTimer::timeout, this, &BoardView::printNext);
}

BoardView::~BoardView()
{
    finishPrinting();
    delete m_page; // the table goes before its model
}

void BoardView::enter()
{
    if (!m_page)
        build();
    m_desk.start();
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void BoardView::follow()
{
    const QScopedValueRollback follows(m_follows, true);
    followPlaces();
    followResources();
    followOwners();
    followFilter();
    showProgress();
    showProblem();
    showEmptyText();
}

void BoardView::followPlaces()
{
    const auto &locations = m_desk.locations();
    bool isSame = m_location->count() == locations.size();
    for (int i = 0; isSame && i < m_location->count(); ++i)
        isSame = m_location->itemData(i).toString() == locations.at(i).id.text();
    if (!isSame) {
        m_location->clear();
        for (const Location &location : locations)
            m_location->addItem(oneLine(location.name), location.id.text());
    }
    m_location->setEnabled(!locations.isEmpty());
    const auto places = m_desk.places();
    const bool isOver = places == BoardDesk::Places::Failed || places == BoardDesk::Places::Known;
    m_location->setPlaceholderText(isOver ? tr("No locations") : tr("Reading locations…"));
    if (!m_desk.location())
        return;
    showChoice(m_location, m_desk.location()->id.text());
    const QString address = oneLine(m_desk.location()->address);
    const QString zone = oneLine(m_desk.location()->zoneName);
    m_location->setToolTip(toolTipText({address, zone}));
    m_location->setAccessibleDescription(joined({address, zone}));
}

void BoardView::followResources()
{
    const auto &resources = m_desk.resources();
    if (m_resource->count() == resources.size() + 1 &&
        (resources.isEmpty() || m_resource->itemData(1).toString() == resources.first().id.text()))
        return showChoice(m_resource, m_desk.filter().resource.text());
    m_resource->clear();
    m_resource->addItem(tr("All resources"), QString());
    for (const BoardResource &resource : resources)
        m_resource->addItem(oneLine(resource.name), resource.id.text());
    showChoice(m_resource, m_desk.filter().resource.text());
}

void BoardView::followOwners()
{
    const auto &owners = m_desk.owners();
    if (m_owner->count() != owners.size() + 1) {
        QList<std::pair<QString, QString>> sorted;
        for (auto it = owners.cbegin(); it != owners.cend(); ++it)
            sorted.append({oneLine(it.value()), it.key().text()});
        const NaturalOrder order;
        std::sort(sorted.begin(), sorted.end(), [&](const auto &a, const auto &b) {
            const int found = order.compare(a.first, b.first);
            return found != 0 ? found < 0 : a.second < b.second;
        });
        m_owner->clear();
        m_owner->addItem(tr("All owners"), QString());
        for (const auto &[name, id] : std::as_const(sorted))
            m_owner->addItem(name.isEmpty() ? id : name, id);
    }
    showChoice(m_owner, m_desk.filter().owner.text());
}

void BoardView::followFilter()
{
    const BoardFilter &filter = m_desk.filter();
    const bool isKnown = m_desk.location().has_value();
    for (QWidget *part :
         QWidgetList{m_before, m_after, m_moreDays, m_first, m_last, m_rule, m_resource, m_owner, m_order, m_refresh})
        part->setEnabled(isKnown || (part == m_refresh && m_desk.places() == BoardDesk::Places::Failed));
    for (Button *kind : std::as_const(m_kinds))
        kind->setEnabled(isKnown);
    m_today->setEnabled(isKnown && !m_desk.isShowingToday());
    m_day->setText(daysText());
    if (filter.first.isValid()) {
        m_first->setDate(filter.first);
        m_last->setDate(filter.last);
    }
    showChoice(m_rule, int(filter.rule));
    showChoice(m_order, 2 * int(filter.order) + (filter.isDescending ? 1 : 0));
    m_kinds.first()->setChecked(filter.kinds.isEmpty());
    for (int i = 1; i < m_kinds.size(); ++i)
        m_kinds.at(i)->setChecked(filter.kinds.contains(askableKinds[size_t(i) - 1]));
    // What narrows the days must be seen.
    if (!filter.isOneDay() || filter.rule != DayRule::Touching)
        m_moreDays->setChecked(true);
    m_before->setAccessibleName(filter.isOneDay() ? tr("Previous day") : tr("Previous days"));
    m_after->setAccessibleName(filter.isOneDay() ? tr("Next day") : tr("Next days"));
}

QString BoardView::daysText() const
{
    const BoardFilter &filter = m_desk.filter();
    if (!filter.first.isValid())
        return {};
    if (filter.isOneDay())
        return m_desk.isShowingToday() ? tr("Today, %1").arg(dayText(filter.first)) : dayText(filter.first);
    return tr("%1 – %2", "first day, last day").arg(dayText(filter.first), dayText(filter.last));
}

void BoardView::showProgress()
{
    const bool isReading = m_desk.isReading();
    const bool hadFocus = m_refresh->hasFocus();
    m_refresh->setText(isReading ? tr("Ca&ncel") : tr("&Refresh"));
    m_refresh->setAccessibleName(isReading ? tr("Cancel reading") : tr("Refresh"));
    if (hadFocus && !m_refresh->hasFocus())
        m_refresh->setFocus();
    const int count = isReading ? m_desk.model().arrivedCount() : int(m_desk.model().all().size());
    if (isReading)
        m_progress->setText(count > 0 ? tr("%Ln booking(s) so far…", nullptr, count) : tr("Reading…"));
    else if (m_desk.readAt())
        m_progress->setText(
            tr("%1, as of %2", "how many bookings, moment")
                .arg(tr("%Ln booking(s)", nullptr, count), momentText(*m_desk.readAt(), m_desk.clock())));
    else
        m_progress->setText({});
    const bool hasRows = !m_desk.model().all().isEmpty();
    for (Button *button : {m_csv, m_pdf, m_print})
        button->setEnabled(hasRows && !isReading && !m_writing.isRunning() && !m_job);
}

void BoardView::showProblem()
{
    const bool hadFocus = m_problem->button()->hasFocus();
    const QString again = tr("R&etry");
    const auto &error = m_desk.model().error();
    if (m_desk.places() == BoardDesk::Places::Failed) {
        m_problem->say(Notice::Tone::Danger, Sentences::forError(*m_desk.placesError()), again);
    } else if (m_desk.places() == BoardDesk::Places::Known && m_desk.locations().isEmpty()) {
        m_problem->say(Notice::Tone::Info, tr("This workplace has no locations that its key may see."));
    } else if (m_desk.isZoneUnknown()) {
        m_problem->say(Notice::Tone::Danger,
                       tr("The time zone of this location, “%1”, is not known on this computer, so its days can’t be "
                          "told. Bookings are not shown.")
                           .arg(Sentences::named(m_desk.location()->zoneName)));
    } else if (m_desk.model().status() == BoardModel::Status::Failed && error) {
        const QString part = m_desk.model().all().isEmpty() ? QString() : tr("What is shown may not be all.");
        m_problem->say(Notice::Tone::Danger, Sentences::both(Sentences::forError(*error), part), again);
    } else if (m_desk.isStopped()) {
        m_problem->say(Notice::Tone::Warning, tr("Reading was stopped: what is shown is not all."), tr("R&ead again"));
    } else if (m_desk.resourcesError()) {
        m_problem->say(Notice::Tone::Warning,
                       tr("The names of rooms and desks could not be read.") + u' ' +
                           Sentences::forError(*m_desk.resourcesError()),
                       again);
    } else {
        m_problem->clear();
        if (hadFocus)
            m_table->setFocus();
    }
}

void BoardView::showEmptyText()
{
    const BoardFilter &filter = m_desk.filter();
    const bool isNarrowed = !filter.kinds.isEmpty() || !filter.resource.isEmpty() || !filter.owner.isEmpty() ||
                            filter.rule != DayRule::Touching;
    if (!m_desk.model().all().isEmpty())
        m_rows->setEmptyText(tr("Nothing found"), tr("Clear the search field."));
    else if (isNarrowed)
        m_rows->setEmptyText(tr("No such bookings"), tr("Choose all kinds, resources and owners to see more."));
    else
        m_rows->setEmptyText(filter.isOneDay() ? tr("Nothing is booked on this day")
                                               : tr("Nothing is booked on these days"),
                             tr("Choose another day, or another location."));
    m_rows->setIdleText(m_desk.isStopped()                             ? tr("Reading was stopped.")
                        : m_desk.isZoneUnknown()                       ? tr("No bookings can be shown.")
                        : m_desk.places() == BoardDesk::Places::Failed ? tr("The locations could not be read.")
                        : m_desk.places() == BoardDesk::Places::Known  ? tr("There is no location.")
                                                                       : tr("Reading locations…"));
}

void BoardView::showDetails()
{
    if (!m_details)
        return;
    const QModelIndex current = m_table->currentIndex();
    const bool hadFocus = m_details->isAncestorOf(QApplication::focusWidget());
    m_details->show(m_desk.model().bookingAt(current));
    if (!current.isValid() && hadFocus)
        m_table->setFocus();
}

void BoardView::moveDays(int steps)
{
    if (!m_desk.location())
        return;
    if (steps == 0) {
        m_desk.showDay(m_desk.today());
    } else {
        BoardFilter filter = m_desk.filter();
        const qint64 days = (filter.first.daysTo(filter.last) + 1) * steps;
        filter.first = filter.first.addDays(days);
        filter.last = filter.last.addDays(days);
        m_desk.setFilter(filter);
    }
    announce(m_day, m_day->text());
}

void BoardView::takeFilter()
{
    if (m_follows)
        return;
    BoardFilter filter = m_desk.filter();
    const bool movesFirst = m_first->date() != filter.first;
    filter.first = m_first->date();
    filter.last = m_last->date();
    // A first day behind the last takes it along, and the other way round.
    if (filter.last < filter.first)
        (movesFirst ? filter.last : filter.first) = movesFirst ? filter.first : filter.last;
    filter.rule = static_cast<DayRule>(m_rule->currentData().toInt());
    filter.resource = BoardResourceId(m_resource->currentData().toString());
    filter.owner = MembershipId(m_owner->currentData().toString());
    const int order = m_order->currentData().toInt();
    if (order != 2 * int(filter.order) + (filter.isDescending ? 1 : 0))
        m_table->sortByColumn(-1, Qt::AscendingOrder); // the order that was just asked for is the one to see
    filter.order = static_cast<BoardOrder>(order / 2);
    filter.isDescending = order % 2 != 0;
    m_desk.setFilter(filter);
    follow(); // also where the desk had to bring something into range
}

void BoardView::takeKind(int id, bool on)
{
    BoardFilter filter = m_desk.filter();
    if (id == 0) {
        filter.kinds.clear();
    } else {
        const BoardKind kind = askableKinds[size_t(id) - 1];
        filter.kinds.removeAll(kind);
        if (on)
            filter.kinds.append(kind);
    }
    m_desk.setFilter(filter);
    follow(); // a click on "all" that is chosen already takes nothing away
}

void BoardView::refreshOrCancel()
{
    if (m_desk.isReading())
        m_desk.cancel();
    else
        m_desk.refresh();
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyText();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!m_search->text().isEmpty() && m_search->hasFocus())
            m_search->clear();
        else if (m_table->currentIndex().isValid())
            m_table->setCurrentIndex({});
        else if (m_desk.isReading())
            m_desk.cancel();
        else
            m_search->clear();
        return;
    case Qt::Key_Down:
        if (m_search->hasFocus() && m_desk.model().rowCount() > 0) {
            m_table->setFocus(Qt::TabFocusReason);
            if (!m_table->currentIndex().isValid())
                m_table->setCurrentIndex(m_desk.model().index(0, 0));
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Foyer
