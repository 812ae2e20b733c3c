// SPDX-License-Identifier: MIT
#include "verbs/attendanceverb.h"

#include "activity.h"
#include "arrivalsentences.h"
#include "clock.h"
#include "lookup.h"
#include "sentences.h"
#include "timetext.h"
#include "workplace.h"

#include <algorithm>
#include <chrono>

namespace Foyer {

using namespace std::chrono_literals;

namespace {

/** What began earlier does not touch the day any more. */
constexpr auto longestBooking = 24h;

} // namespace

AttendanceVerb::AttendanceVerb(const VerbContext &context)
    : FrontDeskVerb(context)
    , m_operation(context.invocation.verb == Verb::CheckOut ? Operation::CheckOut : Operation::CheckIn)
{}

AttendanceVerb::~AttendanceVerb() = default;

void AttendanceVerb::run(Workplace &workplace, Activity &activity)
{
    m_workplace = &workplace;
    m_activity = &activity;
    if (!workplace.capabilities().checkIn) {
        refuse({ExitCode::Refused, tr("Nobody can be checked in at this workplace."), {}, {}});
        return;
    }
    activity.refresh(); // whether the same thing is open from before
    m_request = workplace.listBuildings(this, [this](const Result<QList<Building>> &answer) { buildingsCame(answer); });
}

void AttendanceVerb::buildingsCame(const Result<QList<Building>> &answer)
{
    if (!answer) {
        refuse({exitForRead(answer.error()), Sentences::forError(answer.error()), {}, {}});
        return;
    }
    m_buildings = *answer;
    if (const QString &name = invocation().building; !name.isEmpty()) {
        const auto found = lookUp(m_buildings, name);
        if (found.size() != 1) {
            refuse(Report::notFound(found.isEmpty() ? tr("There is no building “%1”.").arg(name)
                                                    : tr("“%1” are several buildings: use an ID.").arg(name),
                                    Report::candidates(found.isEmpty() ? m_buildings : found)));
            return;
        }
        m_building = found.first();
    }
    m_request = lookUpPerson(*m_workplace, invocation().person, this,
                             [this](const Result<QList<Person>> &people) { peopleCame(people); });
}

void AttendanceVerb::peopleCame(const Result<QList<Person>> &answer)
{
    const QString &name = invocation().person;
    if (!answer) {
        refuse({exitForRead(answer.error()), Sentences::forError(answer.error()), {}, {}});
    } else if (answer->size() != 1) {
        refuse(Report::notFound(answer->isEmpty()
                                    ? tr("Nobody is called “%1”.").arg(name)
                                    : tr("“%1” are several people: use an e-mail address or an ID.").arg(name),
                                Report::candidates(*answer)));
    } else {
        m_person = answer->first();
        askForBookings();
    }
}

void AttendanceVerb::askForBookings()
{
    // The bookings may be in any zone, so more is asked for than is wanted.
    const QDate date = invocation().date.value_or(context().clock.deskZone().dateAt(context().clock.now()));
    const BuildingDay day(date, BuildingZone::utc());
    m_request = m_workplace->personBookings(m_person.id, day.start().plus(-zonesReach - longestBooking),
                                            day.end().plus(zonesReach), this,
                                            [this](const Result<QList<Booking>> &answer) { bookingsCame(answer); });
}

const Building *AttendanceVerb::buildingOf(const Booking &booking) const
{
    const auto it = std::find_if(m_buildings.cbegin(), m_buildings.cend(),
                                 [&](const Building &building) { return building.id == booking.building; });
    return it == m_buildings.cend() ? nullptr : &*it;
}

BuildingZone AttendanceVerb::zoneOf(const Booking &booking) const
{
    const Building *building = buildingOf(booking);
    return building && building->zone ? *building->zone : context().clock.deskZone();
}

bool AttendanceVerb::isWanted(const Booking &booking) const
{
    const BuildingZone zone = zoneOf(booking);
    const BuildingDay day(invocation().date.value_or(zone.dateAt(context().clock.now())), zone);
    return ReceptionDay(m_building ? m_building->id : BuildingId(), day).canActOn(booking);
}

void AttendanceVerb::bookingsCame(const Result<QList<Booking>> &answer)
{
    if (!answer) {
        refuse({exitForRead(answer.error()), Sentences::forError(answer.error()), {}, {}});
        return;
    }
    for (Booking booking : *answer) {
        if (booking.person.isEmpty())
            booking.person = m_person.id; // a person's own list need not say whose it is
        if (isWanted(booking))
            begin(booking);
    }
    moved();
}

void AttendanceVerb::begin(const Booking &booking)
{
    Line line;
    line.booking = booking;
    line.bar = m_operation == Operation::CheckIn
                   ? checkInBar(booking, BuildingDay::at(context().clock.now(), zoneOf(booking)))
                   : checkOutBar(booking);
    if (!line.bar) {
        const QString name = m_person.displayName();
        const IntentRunner *runner = m_operation == Operation::CheckIn ? m_activity->checkIn(booking, name)
                                                                       : m_activity->checkOut(booking, name);
        // Queued: nothing ends inside the runner's own signal.
        connect(runner, &IntentRunner::changed, this, &AttendanceVerb::moved, Qt::QueuedConnection);
        line.runner = runner;
    }
    m_lines.append(line);
}

bool AttendanceVerb::isSettled(const Line &line)
{
    return !line.runner || line.runner->stage() == IntentRunner::Stage::Ended ||
           line.runner->stage() == IntentRunner::Stage::Waiting;
}

void AttendanceVerb::moved()
{
    if (std::all_of(m_lines.cbegin(), m_lines.cend(), isSettled)) {
        finish(report());
        return;
    }
    const auto doubtful = std::find_if(m_lines.cbegin(), m_lines.cend(), [](const Line &line) {
        return line.runner && line.runner->stage() == IntentRunner::Stage::Settling;
    });
    if (doubtful != m_lines.cend() && !std::exchange(m_toldDoubt, true))
        Q_EMIT progressed(sentenceOf(*doubtful) + u'.'); // it may take two minutes
}

ExitCode AttendanceVerb::codeOf(const Line &line) const
{
    if (!line.runner) {
        // What was asked for is so, whoever did it.
        const Bar done = m_operation == Operation::CheckIn ? Bar::AlreadyHere : Bar::HasLeft;
        return line.bar == done ? ExitCode::Done : ExitCode::Refused;
    }
    switch (line.runner->intent().state) {
    case IntentState::Confirmed:
        return ExitCode::Done;
    case IntentState::Rejected:
    case IntentState::Withdrawn:
        return ExitCode::Refused;
    case IntentState::Prepared:
    case IntentState::SafeToResend:
    case IntentState::NotSent:
    case IntentState::Dropped:
        return ExitCode::NotSent;
    case IntentState::Sent:
    case IntentState::Unknown:
    case IntentState::Reconciling:
    case IntentState::NeedsHuman:
        break;
    }
    return ExitCode::Unconfirmed;
}

ExitCode AttendanceVerb::worst() const
{
    const bool anyBegun =
        std::any_of(m_lines.cbegin(), m_lines.cend(), [](const Line &line) { return line.runner != nullptr; });
    ExitCode code = ExitCode::Done;
    bool anyDone = false;
    for (const Line &line : m_lines) {
        anyDone |= codeOf(line) == ExitCode::Done;
        if (line.runner)
            code = std::max(code, codeOf(line)); // what is worse has the higher number
    }
    return anyBegun || anyDone ? code : ExitCode::Refused;
}

QString AttendanceVerb::sentenceOf(const Line &line) const
{
    if (line.bar)
        return Sentences::forBar(m_operation, *line.bar);
    const auto &journal = line.runner->journalError();
    const QString sentence = Sentences::forIntent(line.runner->intent(), line.runner->lookError());
    return journal && line.runner->intent().state == IntentState::NotSent
               ? sentence + QStringLiteral(". ") + Sentences::forJournal(journal->fault)
               : sentence;
}

QString AttendanceVerb::wordOf(ExitCode code) const
{
    if (code != ExitCode::Done)
        return wordFor(code);
    return m_operation == Operation::CheckIn ? QStringLiteral("checkedIn") : QStringLiteral("checkedOut");
}

Outcome AttendanceVerb::report() const
{
    Outcome outcome;
    outcome.code = worst();
    QStringList lines;
    QJsonArray bookings;
    for (const Line &line : m_lines) {
        const Report::Surroundings around{&m_person, buildingOf(line.booking), nullptr};
        const bool isSeen = line.runner && line.runner->booking();
        QJsonObject json = Report::json(isSeen ? *line.runner->booking() : line.booking, around);
        json.insert(QStringLiteral("outcome"),
                    line.bar && codeOf(line) != ExitCode::Done ? QStringLiteral("skipped") : wordOf(codeOf(line)));
        json.insert(QStringLiteral("reason"), sentenceOf(line));
        bookings.append(json);
        lines.append(Report::line(line.booking, around, context().clock.deskZone(), sentenceOf(line)));
    }
    const QString who = m_person.displayName();
    if (m_lines.isEmpty()) {
        outcome.message = m_building ? tr("%1 has no booking in %2 that day.").arg(who, m_building->name)
                                     : tr("%1 has no booking that day.").arg(who);
    } else if (outcome.code == ExitCode::Done) {
        outcome.message =
            m_operation == Operation::CheckIn ? tr("%1 is checked in.").arg(who) : tr("%1 is checked out.").arg(who);
    } else if (outcome.code == ExitCode::Unconfirmed) {
        outcome.message = m_operation == Operation::CheckIn
                              ? tr("It is not confirmed whether %1 is checked in.").arg(who)
                              : tr("It is not confirmed whether %1 is checked out.").arg(who);
    } else {
        outcome.message = m_operation == Operation::CheckIn ? tr("Not everything of %1 could be checked in.").arg(who)
                                                            : tr("Not everything of %1 could be checked out.").arg(who);
    }
    outcome.text = lines.join(u'\n');
    outcome.json = {{QStringLiteral("outcome"), wordOf(outcome.code)},
                    {QStringLiteral("person"), m_person.email},
                    {QStringLiteral("personId"), m_person.id.text()},
                    {QStringLiteral("bookings"), bookings}};
    return outcome;
}

/** Before anything was sent. */
void AttendanceVerb::refuse(Outcome outcome)
{
    outcome.json.insert(QStringLiteral("outcome"),
                        outcome.code == ExitCode::Refused ? wordFor(ExitCode::Refused) : wordFor(ExitCode::NotSent));
    outcome.json.insert(QStringLiteral("bookings"), QJsonArray());
    finish(outcome);
}

Outcome AttendanceVerb::stopped(Stop why) const
{
    const bool anyUnderWay = std::any_of(m_lines.cbegin(), m_lines.cend(), [](const Line &line) {
        return line.runner && line.runner->stage() != IntentRunner::Stage::Recording;
    });
    if (!anyUnderWay) {
        Outcome outcome = VerbRun::stopped(why);
        outcome.json = {{QStringLiteral("outcome"), wordFor(outcome.code)}, {QStringLiteral("bookings"), QJsonArray()}};
        return outcome;
    }
    Outcome outcome = report();
    if (outcome.code == ExitCode::Unconfirmed)
        outcome.message += u' ' + tr("Stopped before the outcome was known: it stays in “foyer activity”.");
    return outcome;
}

} // namespace Foyer
