// SPDX-License-Identifier: MIT
#include "scandesk.h"

#include "activity.h"
#include "arrivalsdesk.h"
#include "badgelist.h"
#include "clock.h"
#include "peopledirectory.h"
#include "workplace.h"

#include <algorithm>

namespace Foyer {

namespace {

constexpr qsizetype mostKept = 50;
constexpr qsizetype mostOfOneAddress = 20;              ///< a search finds others, too, that only contain it
constexpr auto longestBooking = std::chrono::hours(24); ///< what began earlier and still touches today

bool isSameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

ScanDesk::ScanDesk(ArrivalsDesk &desk, BadgeList &badges, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_badges(badges)
{
    connect(&m_desk, &ArrivalsDesk::deedMoved, this, &ScanDesk::deedMoved);
}

ScanDesk::~ScanDesk() = default;

const Scan *ScanDesk::find(int number) const
{
    const auto found =
        std::find_if(m_scans.cbegin(), m_scans.cend(), [number](const Scan &scan) { return scan.number == number; });
    return found == m_scans.cend() ? nullptr : &*found;
}

Scan *ScanDesk::edit(int number)
{
    const auto found =
        std::find_if(m_scans.begin(), m_scans.end(), [number](const Scan &scan) { return scan.number == number; });
    return found == m_scans.end() ? nullptr : &*found;
}

int ScanDesk::scan(const QString &code)
{
    Scan scan;
    scan.number = ++m_last;
    scan.code = code;
    scan.at = m_desk.clock().now();
    scan.building = m_desk.building();
    m_scans.prepend(scan);
    while (m_scans.size() > mostKept) {
        m_requests.erase(m_scans.last().number);
        m_scans.removeLast();
    }
    const int number = scan.number;
    Q_EMIT changed(number);
    if (Scan *begun = edit(number))
        identify(*begun);
    return number;
}

int ScanDesk::bindAndScan(const QString &code, const QString &email)
{
    return m_badges.bind(code, email) ? scan(code) : 0;
}

void ScanDesk::identify(Scan &scan)
{
    const QString code = scan.code.trimmed();
    const int number = scan.number;
    if (const auto email = m_badges.find(code)) {
        scan.email = *email;
    } else if (code.contains(u'@')) {
        scan.email = code;
    } else {
        // Ids are compared without case: scanners may type either.
        const auto &bookings = m_desk.todaysRoster().bookings();
        const auto known = std::find_if(bookings.cbegin(), bookings.cend(), [&code](const Booking &booking) {
            return !booking.person.isEmpty() && isSameText(booking.person.text(), code);
        });
        if (known != bookings.cend())
            scan.person = known->person;
        else if (m_desk.directory().find(PersonId(code)))
            scan.person = PersonId(code);
        else if (m_desk.directory().find(PersonId(code.toUpper())))
            scan.person = PersonId(code.toUpper());
    }
    if (scan.email.isEmpty() && scan.person.isEmpty()) {
        m_badges.noteUnknown(code, scan.at);
        setState(scan, Scan::State::UnknownCode);
        return;
    }
    findPerson(number);
}

void ScanDesk::findPerson(int number)
{
    Scan *scan = edit(number);
    if (scan->person.isEmpty() && !take(*scan, peopleWith(scan->email))) {
        setState(*scan, Scan::State::SeveralPeople);
        return;
    }
    if (const auto person = m_desk.directory().find(scan->person))
        scan->personName = person->displayName();
    const QList<Booking> bookings = todaysOf(*scan);
    const bool canBegin = std::any_of(bookings.cbegin(), bookings.cend(), [this](const Booking &booking) {
        return !m_desk.barFor(Operation::CheckIn, booking);
    });
    if (canBegin)
        checkIn(number, bookings);
    else
        askWorkplace(number);
}

QList<Booking> ScanDesk::todaysOf(const Scan &scan) const
{
    QList<Booking> found;
    const auto &bookings = m_desk.todaysRoster().bookings();
    std::copy_if(bookings.cbegin(), bookings.cend(), std::back_inserter(found), [&scan](const Booking &booking) {
        return !booking.ofVisit && !scan.person.isEmpty() && booking.person == scan.person;
    });
    return found;
}

/** Of those who are known: from the directory, and from today's bookings, which may be there before it. */
QList<Person> ScanDesk::peopleWith(const QString &email) const
{
    QList<Person> people = m_desk.directory().search(email, mostOfOneAddress).best;
    for (const Booking &booking : m_desk.todaysRoster().bookings()) {
        if (booking.person.isEmpty() || !isSameText(booking.personEmail, email))
            continue;
        Person person = m_desk.directory().find(booking.person).value_or(Person());
        person.id = booking.person;
        person.email = booking.personEmail;
        people.append(person);
    }
    return people;
}

bool ScanDesk::take(Scan &scan, const QList<Person> &people)
{
    PersonId found;
    for (const Person &person : people) {
        if (!isSameText(person.email, scan.email))
            continue;
        if (!found.isEmpty() && found != person.id)
            return false;
        found = person.id;
        if (const QString name = person.displayName(); !isSameText(name, person.email))
            scan.personName = name;
    }
    scan.person = found;
    return true;
}

/** What was read a minute ago may lack a booking made since; and the desk may not have read anything yet. */
void ScanDesk::askWorkplace(int number)
{
    Scan *scan = edit(number);
    Workplace &workplace = m_desk.activity().workplace();
    const auto &building = scan->building;
    if (!building || !building->zone) {
        fail(number, {ErrorKind::NotFound, 0, {}, {}, {}});
        return;
    }
    if (scan->person.isEmpty()) {
        m_requests[number] =
            workplace.searchPeople(scan->email, this, [this, number](const Result<QList<Person>> &answer) {
                Scan *asked = edit(number);
                if (!asked)
                    return;
                if (!answer) {
                    fail(number, answer.error());
                    return;
                }
                if (!take(*asked, *answer))
                    setState(*asked, Scan::State::SeveralPeople);
                else if (asked->person.isEmpty())
                    concludeWithoutBooking(number);
                else
                    askWorkplace(number);
            });
        return;
    }
    const BuildingDay today = BuildingDay::at(m_desk.clock().now(), *building->zone);
    m_requests[number] =
        workplace.personBookings(scan->person, today.start().plus(-longestBooking), today.end(), this,
                                 [this, number, asked = m_desk.clock().monotonic()](
                                     const Result<QList<Booking>> &answer) { bookingsCame(number, answer, asked); });
}

void ScanDesk::bookingsCame(int number, const Result<QList<Booking>> &answer, std::chrono::milliseconds asked)
{
    const Scan *scan = find(number);
    if (!scan)
        return;
    if (!answer) {
        fail(number, answer.error());
        return;
    }
    const ReceptionDay today(scan->building->id, BuildingDay::at(m_desk.clock().now(), *scan->building->zone));
    QList<Booking> here;
    for (Booking booking : *answer) {
        // A person's own list need not say whose it is.
        if (booking.person.isEmpty())
            booking.person = scan->person;
        if (today.canActOn(booking))
            here.append(m_desk.todaysRoster().newestOf(booking, asked)); // its lists may be a few seconds behind
    }
    if (here.isEmpty())
        concludeWithoutBooking(number);
    else
        checkIn(number, here);
}

void ScanDesk::checkIn(int number, const QList<Booking> &bookings)
{
    Scan *scan = edit(number);
    for (const Booking &booking : bookings)
        scan->lines.append({booking, m_desk.barFor(Operation::CheckIn, booking), {}});
    if (scan->personName.isEmpty())
        scan->personName = m_desk.arrivalOf(bookings.first()).name;
    const auto lines = scan->lines;
    setState(*scan, Scan::State::Working);
    for (const Scan::Line &line : lines) {
        if (!line.bar)
            m_desk.actOn(Operation::CheckIn, line.booking);
    }
    // Whatever moved on meanwhile was told by deedMoved(); without anything to do this is the end.
    if (Scan *begun = edit(number))
        judge(*begun);
}

void ScanDesk::concludeWithoutBooking(int number)
{
    Scan *scan = edit(number);
    const auto &visits = m_desk.todaysRoster().visits();
    for (const Visit &visit : visits) {
        for (const Visitor &visitor : visit.visitors) {
            if (visitor.isHost || scan->email.isEmpty() || !isSameText(visitor.email, scan->email))
                continue;
            scan->personName = visitor.name;
            const auto host = m_desk.directory().find(visit.host);
            scan->hostName = host ? host->displayName() : QString();
            setState(*scan, Scan::State::Visitor);
            return;
        }
    }
    setState(*scan, scan->person.isEmpty() ? Scan::State::NoSuchPerson : Scan::State::Nothing);
}

void ScanDesk::deedMoved(const BookingId &booking, const Deed &deed)
{
    if (deed.operation != Operation::CheckIn)
        return;
    QList<int> numbers;
    for (Scan &scan : m_scans) {
        for (Scan::Line &line : scan.lines) {
            // A barred line is the news of that moment; what happens to it later is another story.
            if (line.booking.id != booking || line.bar)
                continue;
            line.deed = deed;
            numbers.append(scan.number);
        }
    }
    for (const int number : std::as_const(numbers)) {
        if (Scan *scan = edit(number))
            judge(*scan);
    }
}

void ScanDesk::judge(Scan &scan)
{
    int done = 0;
    int failed = 0;
    int unclear = 0;
    int underWay = 0;
    bool wasHere = false;
    for (const Scan::Line &line : std::as_const(scan.lines)) {
        wasHere |= line.bar == Bar::AlreadyHere;
        if (line.bar)
            continue;
        const auto progress = line.deed ? line.deed->progress : Deed::Progress::Waiting;
        done += progress == Deed::Progress::Done;
        failed += progress == Deed::Progress::Failed;
        unclear += progress == Deed::Progress::Checking || progress == Deed::Progress::Person;
        underWay += progress == Deed::Progress::Waiting || progress == Deed::Progress::Sending;
    }
    if (underWay > 0)
        setState(scan, Scan::State::Working);
    else if (unclear > 0)
        setState(scan, Scan::State::Unclear);
    else if (failed > 0)
        setState(scan, done > 0 ? Scan::State::Partly : Scan::State::Failed);
    else if (done > 0)
        setState(scan, Scan::State::Done);
    else
        setState(scan, wasHere ? Scan::State::AlreadyHere : Scan::State::Nothing);
}

void ScanDesk::setState(Scan &scan, Scan::State state)
{
    const bool isNews = scan.state != state;
    scan.state = state;
    const Scan told = scan;
    Q_EMIT changed(told.number);
    if (isNews && told.hasEnded())
        Q_EMIT ended(told);
}

void ScanDesk::fail(int number, const ApiError &error)
{
    Scan *scan = edit(number);
    if (!scan)
        return;
    scan->error = error;
    setState(*scan, Scan::State::Failed);
}

} // namespace Foyer
