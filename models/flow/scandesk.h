// SPDX-License-Identifier: MIT
#pragma once

#include "arrivalsmodel.h"
#include "people.h"
#include "requesthandle.h"

#include <QObject>

#include <map>

namespace Foyer {

class ArrivalsDesk;
class BadgeList;

/** What came of one scan, as far as it has come. */
struct Scan {
    enum class State {
        Looking,       ///< who that is, or what they have today
        Working,       ///< being checked in
        Done,          ///< everything that can be checked in is
        Partly,        ///< some is, some was refused
        AlreadyHere,   ///< nothing to do: it was done before
        Nothing,       ///< no booking today that could be checked in; lines say why
        Failed,        ///< nothing was checked in: refused, or not sent; or the lookup failed (error)
        Unclear,       ///< sent, and nobody knows yet: it is looked for
        Visitor,       ///< a guest of a visit: that can't be checked in from here
        SeveralPeople, ///< the e-mail is that of more than one: nobody is checked in
        NoSuchPerson,  ///< the badge names an e-mail that nobody has
        UnknownCode,   ///< no e-mail, no id, not in the badge list: kept there, to be bound
    };
    struct Line {
        Booking booking;
        std::optional<Bar> bar;   ///< why this one was not checked in
        std::optional<Deed> deed; ///< otherwise how far it has come

        friend bool operator==(const Line &, const Line &) = default;
    };

    int number = 0;
    QString code;
    QString email; ///< the code's, where it is known
    PersonId person;
    QString personName; ///< plain text; empty while not known
    State state = State::Looking;
    QList<Line> lines;
    QString hostName; ///< Visitor: who is visited
    std::optional<ApiError> error;
    UtcInstant at;
    std::optional<Building> building; ///< at whose door it was scanned

    [[nodiscard]] bool hasEnded() const { return state != State::Looking && state != State::Working; }
    /** Whether it went as the person with the badge expects. */
    [[nodiscard]] bool isGood() const { return state == State::Done || state == State::AlreadyHere; }
};

/**
 * What a scan means: finds out who it is (an e-mail, a person's id, or a code of the badge list) and checks that person
 * into everything in the desk's building that they can be checked into today, except rooms.
 *
 *     code ─┬─ e-mail ─────────┐
 *           ├─ badge list ─────┼─▶ roster ─┬─ something to check in ─▶ Working
 *           ├─ a person's id ──┘           │      └─▶ Done, Partly, Failed, Unclear
 *           └─ otherwise                   └─ nothing: the workplace is asked, it may
 *                  └─▶ UnknownCode                be news ─▶ Working, AlreadyHere,
 *                                                 Nothing, Visitor, NoSuchPerson
 */
class ScanDesk final : public QObject {
    Q_OBJECT
public:
    /** Both must outlive it. */
    ScanDesk(ArrivalsDesk &desk, BadgeList &badges, QObject *parent = nullptr);
    ~ScanDesk() override;

    /** Begins; the number it goes by from now on. */
    int scan(const QString &code);
    /** Binds the code of an UnknownCode scan to a person and scans it again; 0 when it could not be bound. */
    int bindAndScan(const QString &code, const QString &email);
    /** The newest first, at most 50. */
    [[nodiscard]] const QList<Scan> &recent() const { return m_scans; }
    [[nodiscard]] const Scan *find(int number) const;
    [[nodiscard]] BadgeList &badges() { return m_badges; }

Q_SIGNALS:
    /** A scan began or moved on. */
    void changed(int number);
    /** It has ended, or turned out differently after all (Unclear may become Done). Once for each such change. */
    void ended(const Foyer::Scan &scan);

private:
    [[nodiscard]] Scan *edit(int number);
    void identify(Scan &scan);
    void findPerson(int number);
    void askWorkplace(int number);
    void bookingsCame(int number, const Result<QList<Booking>> &answer, std::chrono::milliseconds asked);
    void checkIn(int number, const QList<Booking> &bookings);
    void concludeWithoutBooking(int number);
    void deedMoved(const BookingId &booking, const Deed &deed);
    void judge(Scan &scan);
    void setState(Scan &scan, Scan::State state);
    void fail(int number, const ApiError &error);
    [[nodiscard]] QList<Booking> todaysOf(const Scan &scan) const;
    [[nodiscard]] QList<Person> peopleWith(const QString &email) const;
    /** The one with the scan's e-mail; false when several have it. */
    static bool take(Scan &scan, const QList<Person> &people);

    ArrivalsDesk &m_desk;
    BadgeList &m_badges;
    QList<Scan> m_scans;
    int m_last = 0;
    std::map<int, RequestHandle> m_requests; ///< by scan
};

} // namespace Foyer
