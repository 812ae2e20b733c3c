// SPDX-License-Identifier: MIT
#pragma once

#include "arrivalsmodel.h"
#include "dayroster.h"
#include "intents.h"
#include "nextbusyday.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QTimer>

namespace Foyer {

class Activity;
class BuildingsModel;
class IntentRunner;
class PeopleDirectory;

/**
 * Reception: who is expected in the desk's building, who is here, and what is done about it. Keeps today's roster live
 * whatever day is looked at, joins it with the people and floors that are known, and shows one day in model().
 *
 * Live: read again each minute, after each thing done, and when told (waking up, the network coming back). A reading
 * that fails keeps what was there; DayRoster::isStale() says so. Whatever is written goes through Activity: recorded,
 * sent once, looked for; at most a few at a time, so that a long list does not wait out its time in a queue. The rows
 * say how far each one has come.
 *
 * Works on the GUI thread. Signals come after the state has changed. Of a long day a part of the list follows a moment
 * after its reading: model() is Ready when all of it is there.
 */
class ArrivalsDesk final : public QObject {
    Q_OBJECT
public:
    /** All must outlive it; @p activity, @p buildings and @p directory belong to one workplace. */
    ArrivalsDesk(Activity &activity, BuildingsModel &buildings, PeopleDirectory &directory, const Clock &clock,
                 QObject *parent = nullptr);
    ~ArrivalsDesk() override;

    /** Begins to read, and to read again each minute. */
    void start();
    void stop();
    /** Other pauses than a minute, and two seconds after something was done: for tests. */
    void setPauses(std::chrono::milliseconds again, std::chrono::milliseconds afterDeed);
    /** Whose reception this is. Goes to today. */
    void setBuilding(const Building &building);
    /** The same by its id, as soon as the buildings are known. An id that none has leaves everything as it is. */
    void setOwnBuilding(const BuildingId &id);
    /** Whether the buildings have to be known before there can be one. */
    [[nodiscard]] bool awaitsBuilding() const { return !m_wanted.isEmpty(); }
    /** Which one, while it is not known more of it than its id; otherwise empty. */
    [[nodiscard]] const BuildingId &awaitedBuilding() const { return m_wanted; }
    [[nodiscard]] const std::optional<Building> &building() const { return m_today.building(); }
    /** Another day of the same building; today's goes on being read. */
    void showDay(QDate date);
    [[nodiscard]] QDate shownDay() const;
    /** By the building's own calendar; invalid without a building. */
    [[nodiscard]] QDate today() const;
    [[nodiscard]] bool isShowingToday() const { return shownDay() == today(); }
    /** Where the shown day is an empty one. */
    [[nodiscard]] const NextBusyDay &nextBusyDay() const { return m_nextBusyDay; }
    /** Reads again now, if nothing is being read. */
    void refresh();

    [[nodiscard]] ArrivalsModel &model() { return m_model; }
    [[nodiscard]] const DayRoster &shown() const;
    /** Whether nothing is being read, and the list has all that was. */
    [[nodiscard]] bool isShowingAll() const
    {
        return !shown().isReading() && m_ending == Ending::NotYet && m_inbox.isEmpty();
    }
    [[nodiscard]] const DayRoster &todaysRoster() const { return m_today; }
    [[nodiscard]] QString floorNameOf(const Booking &booking) const;
    [[nodiscard]] Arrival arrivalOf(const Booking &booking) const;
    [[nodiscard]] Activity &activity() { return m_activity; }
    [[nodiscard]] PeopleDirectory &directory() { return m_directory; }
    [[nodiscard]] const PeopleDirectory &directory() const { return m_directory; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /** Why this can't be done to the row now; nothing when it can be asked for. Book is never asked. */
    [[nodiscard]] std::optional<Bar> barFor(Operation operation, const Arrival &arrival) const;
    [[nodiscard]] std::optional<Bar> barFor(Operation operation, const Booking &booking) const;
    /**
     * Does it to each of the rows that it can be done to, in their order; the others say why not (Deed::bar). How
     * many will be done. Rows for which the same is under way already are left alone.
     */
    int act(Operation operation, const QStringList &keys);
    /** The same for one booking of today that need not be among the rows. The runner; null when it is barred. */
    IntentRunner *actOn(Operation operation, const Booking &booking);
    /** What was last done to a booking; null when nothing was. */
    [[nodiscard]] const Deed *deedOf(const BookingId &booking) const;
    /** How many are waiting or under way. */
    [[nodiscard]] int pending() const { return int(m_waitingIds.size()) + int(m_running.size()); }
    /** Drops what has not been begun yet; what is under way goes on. */
    void dropWaiting();

Q_SIGNALS:
    /** The building, the shown day, staleness or what is being read. */
    void changed();
    /** Something that was done to a booking has moved on, whether or not it is still the last thing: see deedOf(). */
    void deedMoved(const Foyer::BookingId &booking, const Foyer::Deed &deed);
    /** deedOf() is another. */
    void deedChanged(const Foyer::BookingId &booking);
    /** pending() is another. */
    void pendingChanged();

private:
    struct Wanted {
        Operation operation;
        Booking booking; ///< as it was shown: the day may be left, or the reading be broken off, meanwhile
    };
    // What is read, and when.
    void connectRoster(DayRoster &roster);
    void takeOwnBuilding();
    void showAll();
    void tick();
    void followDay();

    // How a reading gets into the list, some rows at a turn of the event loop (arrivalsround.cpp).
    void roundBegins(const DayRoster &roster);
    void bookingsCame(const DayRoster &roster, const QList<Booking> &bookings);
    void visitsCame(const DayRoster &roster);
    void roundCompletes(const DayRoster &roster);
    void roundFails(const DayRoster &roster);
    void takeSome();
    void takeAll();
    void goOn();
    void judge();
    void judged();
    void showSomeTroubles();
    void endRound();
    void dropRound();

    // Rows (arrivalsrows.cpp).
    void nameRows();
    void nameSome();
    [[nodiscard]] QString nameOf(const PersonId &id) const;
    [[nodiscard]] QList<Arrival> joined(const QList<Booking> &bookings, const DayRoster &roster) const;
    [[nodiscard]] QList<Arrival> guestsOf(const QList<Visit> &visits) const;
    void tellRow(const BookingId &booking);

    // What is done (arrivalsdeeds.cpp).
    [[nodiscard]] std::optional<Booking> findBooking(const BookingId &id) const;
    [[nodiscard]] bool isUnderWay(const BookingId &booking) const;
    void setDeed(const BookingId &booking, const Deed &deed);
    void setDeeds(const QHash<BookingId, Deed> &deeds);
    [[nodiscard]] std::optional<Arrival> rowOf(const BookingId &booking) const;
    void beginNext();
    void runnerMoved(const BookingId &booking, IntentRunner *runner);
    void rememberDone(const IntentRunner *runner);

    Activity &m_activity;
    BuildingsModel &m_buildings;
    PeopleDirectory &m_directory;
    const Clock &m_clock;
    ArrivalsModel m_model;
    DayRoster m_today;
    DayRoster m_other;
    NextBusyDay m_nextBusyDay;
    BuildingId m_wanted; ///< of a building that is not known yet
    bool m_showsOther = false;
    bool m_started = false;
    DayRules m_rules;
    mutable QHash<PersonId, QString> m_names; ///< of people who were found in the directory
    QHash<BookingId, Deed> m_deeds;           ///< kept for the day
    QQueue<Wanted> m_waiting;
    QSet<BookingId> m_waitingIds; ///< of those in the queue that still count
    QHash<BookingId, QPointer<IntentRunner>> m_running;
    QHash<BookingId, QPointer<IntentRunner>> m_latest; ///< whose deed the row shows
    QTimer m_everyMinute;
    QTimer m_soon; ///< after something was done
    /** What comes after the last part of a reading. */
    enum class Ending { NotYet, Taking, Judging, Troubles, Last };
    Ending m_ending = Ending::NotYet;
    QList<Booking> m_inbox;             ///< came, and have no row yet
    QFutureWatcher<DayRules> m_judging; ///< what the whole day tells
    qsizetype m_judgedUpTo = 0;         ///< of the shown bookings
    QTimer m_goingOn;                   ///< at the next turn of the event loop
    QTimer m_naming;
    qsizetype m_namedUpTo = 0; ///< of the shown bookings
};

} // namespace Foyer
