// SPDX-License-Identifier: MIT
#include "intentrunner.h"

#include "clock.h"
#include "connectedsystem.h"
#include "lookup.h"
#include "resourceoffice.h"
#include "workplace.h"

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

using namespace std::chrono_literals;

constexpr auto sendsSoon = 10s; ///< after preparing; it is milliseconds where nothing is wrong

ApiError notRecordedError()
{
    ApiError error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

bool saysTheSame(Intent a, const Intent &b)
{
    a.number = b.number;
    a.revision = b.revision;
    return a == b;
}

} // namespace

IntentRunner::IntentRunner(const WriteServices &services, Intent intent, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_machine(std::move(intent), services.times)
{
    for (QTimer *timer : {&m_due, &m_keepAgain})
        timer->setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &IntentRunner::proceed);
    connect(&m_keepAgain, &QTimer::timeout, this, [this] { m_isRecordLost ? recordAnew() : keep(); });
}

IntentRunner::~IntentRunner() = default;

Moment IntentRunner::now() const
{
    const UtcInstant wall = m_services.clock.now();
    const auto offset = m_services.system.clockOffset();
    return {m_services.clock.monotonic(), wall, offset ? std::optional(wall.plus(*offset)) : std::nullopt};
}

IntentRunner::Stage IntentRunner::stage() const
{
    if (m_isRecording)
        return Stage::Recording;
    switch (m_machine.next(now())) {
    case IntentMachine::Next::Send:
        return Stage::Recording;
    case IntentMachine::Next::Await:
        return Stage::Sending;
    case IntentMachine::Next::Look:
    case IntentMachine::Next::Wait:
        return Stage::Settling;
    case IntentMachine::Next::Person:
        return Stage::Waiting;
    case IntentMachine::Next::Nothing:
        break;
    }
    return Stage::Ended;
}

void IntentRunner::start()
{
    prepare();
}

void IntentRunner::prepare()
{
    m_services.journal.prepare(intent(), this, [this](const JournalResult<Intent> &answer) {
        if (answer) {
            m_revision = answer->revision;
            m_recorded = *answer;
            m_machine.adopt(*answer);
            proceed();
        } else if (answer.error().fault == JournalFault::AlreadyOpen && answer.error().stored) {
            follow(*answer.error().stored);
        } else {
            refuse(answer.error());
        }
    });
}

/** The same thing is in the journal: of another window, another program, or from before. */
void IntentRunner::follow(const Intent &stored)
{
    if (stored.state == IntentState::Prepared) {
        // A young one is about to be sent by whoever recorded it; an old one was left behind by a crash.
        const auto age = stored.preparedAt ? m_services.clock.now().since(*stored.preparedAt) : sendsSoon;
        const bool isYoung = age >= 0ms && age < sendsSoon;
        if (isYoung)
            refuse({JournalFault::AlreadyOpen, {}, stored});
        else
            takeOver(stored);
        return;
    }
    const auto meeting = intent().meeting;
    m_revision = stored.revision;
    m_recorded = stored;
    m_isRecording = false;
    m_machine.resume(stored, now());
    // This was a person's click, and that is all that a second sending waits for.
    if (stored.state == IntentState::SafeToResend)
        m_machine.say(PersonsWord::SendAgain, now(), meeting);
    Q_EMIT changed();
    proceed();
}

/** Nothing of it was sent. Whoever recorded it will find that it has changed hands, and send nothing either. */
void IntentRunner::takeOver(const Intent &stored)
{
    Intent mine = intent();
    mine.number = stored.number;
    mine.revision = stored.revision;
    m_services.journal.commit(mine, this, [this](const JournalResult<Intent> &answer) {
        if (answer) {
            m_revision = answer->revision;
            m_recorded = *answer;
            m_machine.adopt(*answer);
            proceed();
        } else if (answer.error().fault == JournalFault::Changed && answer.error().stored) {
            if (isOpen(answer.error().stored->state))
                follow(*answer.error().stored);
            else
                prepare(); // it has ended meanwhile
        } else {
            refuse(answer.error());
        }
    });
}

void IntentRunner::refuse(const JournalError &error)
{
    m_isRecording = false;
    m_wasRefused = true;
    m_journalError = error;
    m_machine.notRecorded(notRecordedError(), now());
    Q_EMIT changed();
}

void IntentRunner::resume()
{
    const Intent stored = intent();
    m_isRecording = false;
    m_revision = stored.revision;
    m_recorded = stored;
    m_machine.resume(stored, now());
    keep();
    proceed();
}

void IntentRunner::proceed()
{
    switch (m_machine.next(now())) {
    case IntentMachine::Next::Send:
        send();
        break;
    case IntentMachine::Next::Look:
        look();
        break;
    case IntentMachine::Next::Wait:
        waitUntilDue();
        break;
    case IntentMachine::Next::Await:
    case IntentMachine::Next::Person:
    case IntentMachine::Next::Nothing:
        break;
    }
}

void IntentRunner::send()
{
    m_isRecording = true;
    m_wasRefused = false;
    Intent sent = m_machine.asSent(now());
    sent.revision = m_revision;
    m_services.journal.commit(sent, this, [this](const JournalResult<Intent> &answer) {
        if (!answer && answer.error().fault == JournalFault::Changed && answer.error().stored) {
            // Somebody else has taken it in hand: theirs is the sending, if there is one.
            m_isRecording = false;
            if (answer.error().stored->state == IntentState::Prepared)
                refuse({JournalFault::AlreadyOpen, {}, answer.error().stored});
            else
                movedOn(*answer.error().stored);
            return;
        }
        if (!answer) {
            refuse(answer.error());
            if (answer.error().fault == JournalFault::Changed)
                recordAnew(); // its record was put aside meanwhile
            else
                m_keepAgain.start(m_services.times.recordAgain); // that it was not sent
            return;
        }
        m_isRecording = false;
        m_journalError.reset();
        m_revision = answer->revision;
        m_recorded = *answer;
        m_machine.adopt(*answer);
        post();
        Q_EMIT changed();
    });
}

void IntentRunner::post()
{
    const Intent &it = intent();
    const auto then = [this](const Result<Booking> &answer) {
        if (answer)
            m_booking = *answer;
        answered(answer.map([](const Booking &booking) { return booking.id; }));
    };
    m_looks = 0;
    if (it.operation == Operation::CreateResource) {
        m_request = m_services.system.resourceOffice()->createResource(
            *m_draft, this, [this](const Result<ResourceId> &answer) {
                answered(answer.map([](const ResourceId &id) { return BookingId(id.text()); }));
            });
        return;
    }
    Workplace &workplace = *m_services.system.workplace();
    switch (it.operation) {
    case Operation::Book:
        m_request = workplace.createBooking({it.person, *it.slot, it.space, it.building, it.meeting}, this, then);
        break;
    case Operation::Cancel:
        m_request = workplace.cancelBooking(it.target, it.person, this, then);
        break;
    case Operation::CheckIn:
        m_request = workplace.checkIn(it.target, it.person, this, then);
        break;
    case Operation::CheckOut:
        m_request = workplace.checkOut(it.target, it.person, this, then);
        break;
    case Operation::CreateResource:
        break;
    }
}

void IntentRunner::answered(const Result<BookingId> &answer)
{
    m_machine.answered(answer, now());
    keep();
    Q_EMIT changed();
    proceed();
}

void IntentRunner::look()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    const Intent &it = intent();
    const auto begun = m_services.clock.monotonic();
    if (it.operation == Operation::CreateResource) {
        m_request = m_services.system.resourceOffice()->resourcesNamed(
            BusinessId(it.building.text()), it.resourceName, this,
            [this, begun](const Result<QList<ResourceSummary>> &answer) { lookedByName(answer, begun); });
    } else if (it.operation != Operation::Book) {
        m_request =
            m_services.system.workplace()->booking(it.target, this, [this, begun](const Result<Booking> &answer) {
                looked(answer.map([](const Booking &booking) { return QList<Booking>{booking}; }), begun);
            });
    } else {
        m_request = lookUpBookingsAt(*m_services.system.workplace(), it.person, it.slot->start(), this,
                                     [this, begun](const Result<QList<Booking>> &answer) { looked(answer, begun); });
    }
    Q_EMIT changed();
}

void IntentRunner::looked(const Result<QList<Booking>> &answer, std::chrono::milliseconds begun)
{
    m_isLooking = false;
    ++m_looks;
    m_machine.looked(answer, begun, now());
    if (answer) {
        const auto found = std::find_if(answer->cbegin(), answer->cend(), [this](const Booking &booking) {
            return !booking.id.isEmpty() && booking.id == intent().booking;
        });
        if (found != answer->cend())
            m_booking = *found;
    }
    hasLooked();
}

void IntentRunner::lookedByName(const Result<QList<ResourceSummary>> &answer, std::chrono::milliseconds begun)
{
    m_isLooking = false;
    ++m_looks;
    m_machine.lookedByName(answer, begun, now());
    hasLooked();
}

void IntentRunner::hasLooked()
{
    keep();
    Q_EMIT changed();
    proceed();
}

void IntentRunner::waitUntilDue()
{
    m_due.start(std::max(1ms, m_machine.lookDue() - m_services.clock.monotonic()));
}

void IntentRunner::lookNow()
{
    if (m_isLooking)
        return;
    m_machine.lookNow(now());
    proceed();
}

bool IntentRunner::canSay(PersonsWord word) const
{
    const bool isLost = intent().operation == Operation::CreateResource && !m_draft;
    return m_machine.canSay(word) && !(word == PersonsWord::SendAgain && isLost);
}

bool IntentRunner::say(PersonsWord word, const std::optional<Meeting> &meeting)
{
    if (!canSay(word) || !m_machine.say(word, now(), meeting))
        return false;
    if (!m_machine.isResending()) {
        m_request.abort(); // a look, whose answer nobody waits for any more
        m_isLooking = false;
    }
    keep();
    Q_EMIT changed();
    proceed();
    return true;
}

/** Records how far it has come. It goes on meanwhile: what is lost here is found again by looking. */
void IntentRunner::keep()
{
    if (m_isKeeping || !m_recorded || saysTheSame(*m_recorded, intent()))
        return;
    m_isKeeping = true;
    Intent wanted = intent();
    wanted.revision = m_revision;
    m_services.journal.commit(wanted, this,
                              [this, wanted](const JournalResult<Intent> &answer) { kept(answer, wanted); });
}

void IntentRunner::kept(const JournalResult<Intent> &answer, const Intent &wanted)
{
    m_isKeeping = false;
    if (!answer && answer.error().fault == JournalFault::Changed && answer.error().stored) {
        movedOn(*answer.error().stored);
        return;
    }
    if (!answer) {
        m_journalError = answer.error();
        if (answer.error().fault == JournalFault::Changed)
            recordAnew(); // its record was put aside meanwhile, as damaged
        else
            m_keepAgain.start(m_services.times.recordAgain);
        Q_EMIT changed();
        return;
    }
    m_revision = answer->revision;
    m_recorded = *answer;
    const bool wasTold = m_journalError.has_value();
    if (!m_wasRefused) // then it is the reason why nothing was sent
        m_journalError.reset();
    if (!saysTheSame(wanted, intent()))
        keep();
    else if (wasTold || stage() == Stage::Ended) // the next try waits for that
        Q_EMIT changed();
}

void IntentRunner::seen(const Intent &stored)
{
    // While something of its own is being recorded, the answer to that tells.
    const bool isMine = stored.number == intent().number && sameThingKey(stored) == sameThingKey(intent());
    if (isMine && !m_isRecording && !m_isKeeping && stored.revision > m_revision)
        movedOn(stored);
}

void IntentRunner::recordAnew()
{
    m_recorded.reset();
    m_isRecordLost = true;
    m_keepAgain.stop();
    m_machine.renumber(0);
    const bool isNothingSent = stage() == Stage::Recording && intent().sends == 0;
    if (stage() == Stage::Ended || isNothingSent)
        return;
    m_services.journal.prepare(intent(), this, [this](const JournalResult<Intent> &answer) {
        // Somebody else may have recorded the same thing: then that is its record.
        const bool isThere = !answer && answer.error().fault == JournalFault::AlreadyOpen && answer.error().stored;
        if (!answer && !isThere) {
            // It goes on without: after a crash only the workplace would know of it.
            m_journalError = answer.error();
            m_keepAgain.start(m_services.times.recordAgain);
            Q_EMIT changed();
            return;
        }
        m_isRecordLost = false;
        m_recorded = isThere ? *answer.error().stored : *answer;
        m_revision = m_recorded->revision;
        m_machine.renumber(m_recorded->number);
        m_journalError.reset();
        keep();
        Q_EMIT changed();
    });
}

/** Another program has changed the record. What was seen counts more than what was not: see each case. */
void IntentRunner::movedOn(const Intent &stored)
{
    m_revision = stored.revision;
    m_recorded = stored;
    const bool sawItThere = intent().state == IntentState::Confirmed && !intent().booking.isEmpty();
    const bool sentSince = stored.sends > intent().sends;
    if (sawItThere || (!sentSince && isOpen(stored.state) && stored.state != IntentState::Prepared)) {
        keep();
    } else {
        m_request.abort();
        m_isLooking = false;
        m_machine.resume(stored, now());
    }
    Q_EMIT changed();
    proceed();
}

} // namespace Foyer
