// SPDX-License-Identifier: MIT
#include "desks.h"

#include "intentmachine.h"
#include "network.h"

namespace Foyer::Simulation {

namespace {

constexpr int mostClicks = 4;
constexpr Milliseconds mostSettling = std::chrono::seconds(150);
constexpr Milliseconds never = Milliseconds::max();

BookingRequest theRequest()
{
    const auto start = UtcInstant::fromMSecsSinceEpoch(1'795'100'000'000);
    return {PersonId(QStringLiteral("ana")),
            *TimeSlot::make(start, start.plus(std::chrono::hours(8))),
            SpaceId(QStringLiteral("desk7")),
            {},
            {}};
}

/** Foyer at one desk: the machine in memory, the journal on a disk that survives, a person, and the power plug. */
class Desk {
public:
    Desk(std::uint64_t seed, Overlaps overlaps, bool tell)
        : m_dice(seed)
        , m_server(overlaps, m_dice)
        , m_network(m_server, m_dice)
        , m_tells(tell)
        , m_serverTellsTime(!m_dice.happens(20))
        , m_clockError(m_dice.happens(20) ? Milliseconds(std::chrono::hours(24)) : Milliseconds(0))
        , m_crashes(m_dice.happens(60) ? m_dice.upTo(3) : 0)
        , m_isCancelledByOthers(m_dice.happens(5))
    {}

    Verdict run();

private:
    enum class Ended { Done, NotSentYet };

    void click();
    Ended settle();
    void send();
    void look();
    void askPerson();
    void commit();
    bool crash();
    bool crashesHere() { return m_crashes > 0 && m_dice.happens(15); }
    [[nodiscard]] Moment now() const;
    void say(const QString &what);
    void judgeStatement();
    void judgeSpeed();

    Dice m_dice;
    Server m_server;
    Network m_network;
    const BookingRequest m_request = theRequest();
    const bool m_tells;
    const bool m_serverTellsTime;
    const Milliseconds m_clockError; ///< of this computer
    int m_crashes;
    const bool m_isCancelledByOthers;

    Milliseconds m_time{0};
    Milliseconds m_boot{0};
    Milliseconds m_lastTrouble{0}; ///< the end of the last sending, or of the last crash
    bool m_knowsServerTime = false;
    bool m_wasKilled = false;
    std::optional<IntentMachine> m_machine;
    std::optional<Intent> m_disk; ///< the journal
    int m_before = 0;             ///< bookings of the same kind that have nothing to do with this wish
    Verdict m_verdict;
};

Moment Desk::now() const
{
    const bool told = m_serverTellsTime && m_knowsServerTime;
    return {m_time - m_boot, m_server.clockAt(m_time + m_clockError),
            told ? std::optional(m_server.clockAt(m_time)) : std::nullopt};
}

void Desk::say(const QString &what)
{
    if (m_tells)
        m_verdict.story += QStringLiteral("%1 s  %2\n").arg(double(m_time.count()) / 1000, 8, 'f', 1).arg(what);
}

void Desk::commit()
{
    m_disk = m_machine->intent();
}

/** Power off, now, if chance will have it. Memory is gone; what was committed is there after the restart. */
bool Desk::crash()
{
    if (!crashesHere())
        return false;
    --m_crashes;
    say(QStringLiteral("crash"));
    m_time += Milliseconds(1'000) + m_dice.upTo(Milliseconds(60'000));
    m_boot = m_time;
    m_lastTrouble = m_time;
    m_knowsServerTime = false;
    m_wasKilled = true;
    if (m_disk) {
        m_machine.emplace(*m_disk);
        m_machine->resume(*m_disk, now());
        commit();
        say(QStringLiteral("resumed as %1").arg(int(m_machine->intent().state)));
    } else {
        m_machine.reset();
    }
    return true;
}

/** The person confirms: everything up to Prepared. Nothing is sent when the bookings of before can't be read. */
void Desk::click()
{
    m_machine.reset();
    m_disk.reset();
    Milliseconds took{0};
    const auto before = m_network.read(m_time, took);
    m_time += took;
    if (!before) {
        say(QStringLiteral("could not read the bookings"));
        return;
    }
    m_knowsServerTime = true;
    Intent intent;
    intent.person = m_request.person;
    intent.space = m_request.space;
    intent.slot = m_request.slot;
    for (const Booking &booking : *before) {
        intent.known.append(booking.id);
        if (booking.isActive()) {
            say(QStringLiteral("has it already"));
            return;
        }
    }
    if (crash())
        return;
    m_machine.emplace(intent);
    commit();
    say(QStringLiteral("prepared"));
    (void)crash();
}

void Desk::send()
{
    const Intent sent = m_machine->asSent(now());
    if (crash())
        return;
    m_disk = sent;
    if (crash())
        return;
    m_machine->adopt(sent);
    const bool killed = crashesHere();
    const Milliseconds killedAfter = killed ? m_dice.upTo(Milliseconds(6'000)) : never;
    const PostResult post = m_network.post(m_time, m_request, killedAfter);
    if (killed && killedAfter < post.took) {
        m_time += killedAfter;
        m_crashes = std::max(m_crashes, 1);
        while (!crash()) {
        }
        return;
    }
    m_time += post.took;
    m_lastTrouble = m_time;
    say(post.answer ? QStringLiteral("posted: 201")
                    : QStringLiteral("posted: error %1").arg(int(post.answer.error().kind)));
    if (crash())
        return;
    m_knowsServerTime = m_knowsServerTime || post.answer.has_value();
    m_machine->answered(post.answer.map([](const Booking &booking) { return booking.id; }), now());
    if (crash())
        return;
    commit();
    (void)crash();
}

void Desk::look()
{
    const Milliseconds begun = now().monotonic;
    Milliseconds took{0};
    const auto answer = m_network.read(m_time, took);
    m_time += took;
    if (crash())
        return;
    m_knowsServerTime = m_knowsServerTime || answer.has_value();
    m_machine->looked(answer, begun, now());
    say(answer ? QStringLiteral("looked, %1 bookings: state %2").arg(answer->size()).arg(int(m_machine->intent().state))
               : QStringLiteral("look failed"));
    if (crash())
        return;
    commit();
}

void Desk::askPerson()
{
    m_time += m_dice.upTo(Milliseconds(30'000));
    if (m_machine->intent().state == IntentState::NeedsHuman) {
        // Whoever looks into the workplace itself sees what is there.
        m_machine->say(m_server.willStand(m_request) ? PersonsWord::ItIsThere : PersonsWord::LeaveIt, now());
    } else {
        m_machine->say(m_dice.happens(70) ? PersonsWord::SendAgain : PersonsWord::LeaveIt, now());
    }
    say(QStringLiteral("the person decided: state %1").arg(int(m_machine->intent().state)));
    commit();
}

/** What is on the screen once a write has come to rest. */
void Desk::judgeStatement()
{
    switch (m_machine->intent().state) {
    case IntentState::SafeToResend:
    case IntentState::NotSent:
    case IntentState::Rejected:
    case IntentState::Dropped:
        if (m_server.willStand(m_request))
            m_verdict.lost = true;
        break;
    case IntentState::Confirmed:
    case IntentState::Withdrawn:
        if (m_server.everBooked(m_request) == m_before)
            m_verdict.falseStatement = true;
        break;
    default:
        break;
    }
}

void Desk::judgeSpeed()
{
    if (m_time - std::max(m_lastTrouble, m_network.faultsEnd()) > mostSettling)
        m_verdict.tooSlow = true;
}

Desk::Ended Desk::settle()
{
    bool waits = false;
    for (;;) {
        if (!m_machine)
            return Ended::NotSentYet; // killed before anything was recorded
        switch (m_machine->next(now())) {
        case IntentMachine::Next::Send:
            send();
            break;
        case IntentMachine::Next::Look:
            look();
            break;
        case IntentMachine::Next::Wait:
            m_time = m_boot + m_machine->lookDue();
            if (m_isCancelledByOthers)
                m_server.cancelAny(m_request, m_time);
            (void)crash();
            break;
        case IntentMachine::Next::Person:
            if (!waits)
                judgeSpeed();
            waits = true;
            judgeStatement();
            askPerson();
            m_lastTrouble = std::max(m_lastTrouble, m_time);
            break;
        case IntentMachine::Next::Await:
        case IntentMachine::Next::Nothing:
            judgeSpeed();
            judgeStatement();
            return m_machine->intent().state == IntentState::NotSent ? Ended::NotSentYet : Ended::Done;
        }
    }
}

Verdict Desk::run()
{
    if (m_dice.happens(20)) {
        // Booked and cancelled earlier today: looks the same, and is not this one.
        (void)m_server.apply(Milliseconds(-3'600'000), m_request);
        m_server.cancelAny(m_request, Milliseconds(-1'800'000));
        m_before = 1;
    }
    for (int clicks = 0; clicks < mostClicks; ++clicks) {
        m_wasKilled = false;
        click();
        if (m_machine) {
            if (settle() == Ended::Done)
                break;
        } else if (!m_wasKilled && m_server.willStand(m_request)) {
            break; // it was told that it is there
        }
        m_time += m_dice.upTo(Milliseconds(20'000));
    }
    m_server.finish();
    m_verdict.duplicate = m_server.everBooked(m_request) - m_before > 1;
    say(QStringLiteral("in the end %1 bookings").arg(m_server.everBooked(m_request)));
    return m_verdict;
}

} // namespace

Verdict runJournalled(std::uint64_t seed, Overlaps overlaps, bool tell)
{
    return Desk(seed, overlaps, tell).run();
}

Verdict runPlain(std::uint64_t seed, Overlaps overlaps)
{
    Dice dice(seed);
    Server server(overlaps, dice);
    Network network(server, dice);
    const BookingRequest request = theRequest();
    Verdict verdict;
    Milliseconds time{0};
    bool saysBooked = false;
    for (int clicks = 0; clicks < mostClicks && !saysBooked; ++clicks) {
        const PostResult post = network.post(time, request, never);
        time += post.took;
        saysBooked = post.answer.has_value();
        if (!saysBooked && server.willStand(request))
            verdict.lost = true;
        if (!saysBooked && !dice.happens(70))
            break;
        time += dice.upTo(Milliseconds(20'000));
    }
    server.finish();
    verdict.duplicate = server.everBooked(request) > 1;
    verdict.falseStatement = saysBooked && server.everBooked(request) == 0;
    return verdict;
}

} // namespace Foyer::Simulation
