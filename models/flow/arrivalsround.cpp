// SPDX-License-Identifier: MIT
#include "arrivalsdesk.h"
#include "clock.h"

#include <QtConcurrentRun>

#include <algorithm>

/**
 * @file
 * The part of ArrivalsDesk that takes a reading into the list. Ten thousand bookings are more than a frame's work, so
 * it goes on a little at each turn of the event loop:
 *
 *     parts ─▶ Taking: rows for them, a few at a time
 *                └─ after the last: Judging, what the whole day tells, beside the GUI thread
 *                     └─▶ Troubles: where the rows' troubles are others now ─▶ Last: who is gone goes ─▶ Ready
 */

namespace Foyer {

namespace {

/** New rows at one turn of the event loop: folded for the search, sorted in, inserted. */
constexpr qsizetype mostTaken = 100;
/** Of rows that are there: looked at, and changed, at one turn. */
constexpr qsizetype mostJudgedAtOnce = 1000;
constexpr qsizetype mostChanged = 200;

} // namespace

void ArrivalsDesk::roundBegins(const DayRoster &roster)
{
    if (&roster != &shown())
        return;
    if (m_ending != Ending::NotYet) { // the one before is complete, and its rows are not
        takeAll();
        endRound();
    }
    m_model.beginRound();
    if (!roster.isComplete())
        m_model.showLoading();
}

void ArrivalsDesk::bookingsCame(const DayRoster &roster, const QList<Booking> &bookings)
{
    if (&roster != &shown())
        return;
    // A visit may still come as such: its booking waits until all is there.
    const bool visitsWait = roster.isReading() && roster.readsVisits();
    for (const Booking &booking : bookings) {
        if (!visitsWait || !booking.ofVisit)
            m_inbox.append(booking);
    }
    // Not now: whoever brought them has had work enough with a page of them.
    if (!m_inbox.isEmpty())
        m_goingOn.start();
}

void ArrivalsDesk::visitsCame(const DayRoster &roster)
{
    if (&roster == &shown())
        m_model.arrived(guestsOf(roster.visits()));
}

void ArrivalsDesk::roundCompletes(const DayRoster &roster)
{
    if (&roster != &shown())
        return;
    const QList<Booking> &all = roster.bookings();
    if (roster.readsVisits())
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(m_inbox),
                     [](const Booking &booking) { return booking.ofVisit; });
    m_ending = Ending::Taking;
    m_goingOn.start();
}

void ArrivalsDesk::roundFails(const DayRoster &roster)
{
    if (&roster != &shown())
        return;
    m_model.dropRound();
    m_model.showFailed(*roster.error());
    Q_EMIT changed();
}

void ArrivalsDesk::goOn()
{
    if (!m_inbox.isEmpty()) {
        takeSome();
        return;
    }
    switch (m_ending) {
    case Ending::NotYet:
    case Ending::Judging: // judged() goes on
        break;
    case Ending::Taking:
        judge();
        break;
    case Ending::Troubles:
        showSomeTroubles();
        break;
    case Ending::Last:
        endRound();
        break;
    }
}

void ArrivalsDesk::takeSome()
{
    const qsizetype count = std::min(m_inbox.size(), mostTaken);
    // Something may have been done to them while they waited.
    m_model.arrived(joined(shown().corrected(m_inbox.first(count)), shown()));
    m_inbox.remove(0, count);
    if (!m_inbox.isEmpty() || m_ending != Ending::NotYet)
        m_goingOn.start();
}

void ArrivalsDesk::takeAll()
{
    m_model.arrived(joined(shown().corrected(std::exchange(m_inbox, {})), shown()));
}

void ArrivalsDesk::judge()
{
    m_ending = Ending::Judging;
    m_judging.setFuture(QtConcurrent::run([day = shown().bookings()] { return DayRules(day); }));
}

void ArrivalsDesk::judged()
{
    if (m_judging.isCanceled() || m_ending != Ending::Judging)
        return;
    m_rules = m_judging.result();
    m_judgedUpTo = 0;
    m_ending = Ending::Troubles;
    m_goingOn.start();
}

/** Those rows whose trouble is another than what they show: time goes on, and the whole day tells more than a part. */
void ArrivalsDesk::showSomeTroubles()
{
    const QList<Booking> &bookings = shown().bookings();
    const UtcInstant now = m_clock.now();
    QList<Arrival> rows;
    const qsizetype until = std::min(bookings.size(), m_judgedUpTo + mostJudgedAtOnce);
    while (m_judgedUpTo < until && rows.size() < mostChanged) {
        const Booking &booking = bookings.at(m_judgedUpTo++);
        const Arrival *row = m_model.find(booking.id.text());
        const Troubles troubles = m_rules.troublesOf(booking, now);
        if (!row || row->troubles == troubles)
            continue;
        rows.append(*row);
        rows.last().troubles = troubles;
    }
    m_model.arrived(rows);
    if (m_judgedUpTo >= bookings.size())
        m_ending = Ending::Last;
    m_goingOn.start();
}

void ArrivalsDesk::endRound()
{
    dropRound();
    m_model.endRound();
    if (shown().error()) // of another attempt since
        m_model.showFailed(*shown().error());
    nameRows(); // who became known before this was complete
    if (m_model.counts().all == 0)
        m_nextBusyDay.look(*building(), shownDay());
    else
        m_nextBusyDay.clear();
    Q_EMIT changed();
}

/** What was still to be done about it is not done. */
void ArrivalsDesk::dropRound()
{
    m_ending = Ending::NotYet;
    m_goingOn.stop();
    m_judging.setFuture({});
    m_inbox.clear();
}

} // namespace Foyer
