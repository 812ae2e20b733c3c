// SPDX-License-Identifier: MIT
#include "verbs/activityverb.h"

#include "activitymodel.h"
#include "clock.h"
#include "intentmachine.h"
#include "sentences.h"
#include "settings.h"
#include "sqlitejournal.h"
#include "verbs/jsonornull.h"
#include "verbs/report.h"
#include "workplaces.h"
#include "writerecord.h"

#include <algorithm>
#include <limits>

namespace Foyer {

namespace {

constexpr int mostEnded = 200; ///< listed; the window shows as many

QString operationWord(Operation operation)
{
    switch (operation) {
    case Operation::Book:
        return QStringLiteral("book");
    case Operation::Cancel:
        return QStringLiteral("cancel");
    case Operation::CheckIn:
        return QStringLiteral("checkIn");
    case Operation::CheckOut:
        return QStringLiteral("checkOut");
    case Operation::CreateResource:
        return QStringLiteral("createResource");
    }
    return {};
}

QString stateWord(IntentState state)
{
    switch (state) {
    case IntentState::Prepared:
        return QStringLiteral("prepared");
    case IntentState::Sent:
        return QStringLiteral("sent");
    case IntentState::Unknown:
        return QStringLiteral("unknown");
    case IntentState::Reconciling:
        return QStringLiteral("reconciling");
    case IntentState::SafeToResend:
        return QStringLiteral("safeToResend");
    case IntentState::NeedsHuman:
        return QStringLiteral("needsHuman");
    case IntentState::Confirmed:
        return QStringLiteral("confirmed");
    case IntentState::Withdrawn:
        return QStringLiteral("withdrawn");
    case IntentState::Rejected:
        return QStringLiteral("rejected");
    case IntentState::NotSent:
        return QStringLiteral("notSent");
    case IntentState::Dropped:
        return QStringLiteral("dropped");
    }
    return {};
}

QJsonObject json(const Intent &intent)
{
    const BookingId &booking = intent.operation == Operation::Cancel ? intent.target : intent.booking;
    return {{QStringLiteral("number"), intent.number},
            {QStringLiteral("operation"), operationWord(intent.operation)},
            {QStringLiteral("state"), stateWord(intent.state)},
            {QStringLiteral("person"), orNull(intent.personName.isEmpty() ? intent.person.text() : intent.personName)},
            {QStringLiteral("place"),
             orNull(intent.operation == Operation::CreateResource ? intent.resourceName : intent.placeName)},
            {QStringLiteral("building"), orNull(intent.buildingName)},
            {QStringLiteral("start"), intent.slot ? QJsonValue(intent.slot->start().toIso()) : QJsonValue()},
            {QStringLiteral("end"), intent.slot ? QJsonValue(intent.slot->end().toIso()) : QJsonValue()},
            {QStringLiteral("booking"), orNull(booking.text())},
            {QStringLiteral("sends"), intent.sends},
            {QStringLiteral("changedAt"), intent.changedAt ? QJsonValue(intent.changedAt->toIso()) : QJsonValue()},
            {QStringLiteral("message"), Sentences::forIntent(intent)}};
}

QString line(const Intent &intent, const Clock &clock)
{
    return QStringList{QString::number(intent.number), Sentences::forIntent(intent),
                       ActivityModel(clock).textOf(intent)}
        .join(QStringLiteral(" · "));
}

qsizetype openAmong(const QList<Intent> &intents)
{
    return std::count_if(intents.cbegin(), intents.cend(), [](const Intent &intent) { return isOpen(intent.state); });
}

/** Whether another program may be waiting for the answer right now. */
bool isBeingSent(const Intent &intent, UtcInstant now)
{
    if (intent.state != IntentState::Sent || !intent.sentAt)
        return false;
    const auto age = now.since(*intent.sentAt);
    return age.count() >= 0 && age < SettlingTimes().longestSend;
}

} // namespace

ActivityVerb::ActivityVerb(const VerbContext &context) : VerbRun(context) {}

ActivityVerb::~ActivityVerb() = default;

void ActivityVerb::start()
{
    if (!invocation().connection.clientId.isEmpty())
        open(ConnectFlow::tidied(invocation().connection, context().systems.traitsOf(invocation().connection.system)));
    else if (const Connection *connected = connectedWorkplace())
        open(*connected);
}

void ActivityVerb::open(const Connection &connection)
{
    m_account = accountOf(connection);
    makePrivateFolder(context().paths.config); // where that fails the journal says so
    m_journal = std::make_unique<SqliteJournal>(journalFile(context().paths), context().clock);
    list();
}

void ActivityVerb::list()
{
    const int ended = invocation().settle > 0 ? std::numeric_limits<int>::max() : mostEnded;
    m_journal->list(m_account, ended, this, [this](const JournalResult<QList<Intent>> &answer) { listed(answer); });
}

void ActivityVerb::listed(const JournalResult<QList<Intent>> &answer)
{
    if (!answer && answer.error().fault == JournalFault::Damaged && invocation().startAnew && !m_beganAnew)
        beginAnew();
    else if (!answer)
        failJournal(answer.error().fault);
    else if (invocation().settle > 0)
        settle(*answer);
    else
        report(*answer);
}

void ActivityVerb::beginAnew()
{
    m_beganAnew = true;
    m_journal->startAnew(this, [this](const JournalResult<Done> &answer) {
        if (answer)
            list();
        else
            failJournal(answer.error().fault);
    });
}

void ActivityVerb::settle(const QList<Intent> &intents)
{
    const auto found = std::find_if(intents.cbegin(), intents.cend(),
                                    [this](const Intent &intent) { return intent.number == invocation().settle; });
    if (found == intents.cend()) {
        Report::Candidates candidates;
        for (const Intent &intent : intents) {
            if (isOpen(intent.state)) {
                candidates.lines.append(line(intent, context().clock));
                candidates.json.append(json(intent));
            }
        }
        finish(Report::notFound(tr("The record has no number %1.").arg(invocation().settle), candidates));
        return;
    }
    const Moment now{context().clock.monotonic(), context().clock.now(), std::nullopt};
    IntentMachine machine(*found);
    machine.resume(*found, now);
    const PersonsWord word = invocation().isThere ? PersonsWord::ItIsThere : PersonsWord::LeaveIt;
    if (isBeingSent(*found, now.wall) || !machine.say(word, now)) {
        refuseToSettle(*found);
        return;
    }
    m_journal->commit(
        machine.intent(), this,
        [this, others = openAmong(intents) - 1](const JournalResult<Intent> &answer) { settled(answer, others); });
}

void ActivityVerb::settled(const JournalResult<Intent> &answer, qsizetype stillOpen)
{
    if (answer) {
        finish({ExitCode::Done,
                line(*answer, context().clock),
                {},
                {{QStringLiteral("activity"), QJsonArray{json(*answer)}}, {QStringLiteral("open"), stillOpen}}});
    } else if (answer.error().fault == JournalFault::Changed && answer.error().stored) {
        refuseToSettle(*answer.error().stored);
    } else {
        failJournal(answer.error().fault);
    }
}

/** It has ended, or is not so far that a person's word decides. */
void ActivityVerb::refuseToSettle(const Intent &stored)
{
    const bool open = isOpen(stored.state);
    QString why = open ? tr("Number %1 can't be settled now: %2.") : tr("Number %1 has ended already: %2.");
    why = why.arg(stored.number).arg(Sentences::forIntent(stored));
    if (open && !invocation().isThere)
        why += u' ' + tr("It may still arrive. It can be left alone once it was looked for long enough, which the "
                         "window does.");
    finish({open ? ExitCode::Unconfirmed : ExitCode::Refused,
            why,
            {},
            {{QStringLiteral("activity"), QJsonArray{json(stored)}}}});
}

void ActivityVerb::report(const QList<Intent> &intents)
{
    QJsonArray entries;
    QStringList lines;
    for (const Intent &intent : intents) {
        entries.append(json(intent));
        lines.append(line(intent, context().clock));
    }
    const qsizetype open = openAmong(intents);
    QString message = lines.isEmpty() ? tr("Nothing was sent yet.") : tr("Open: %1").arg(open);
    if (m_beganAnew)
        message = tr("The damaged record is kept beside the new one, which is empty.");
    else if (invocation().startAnew)
        message = tr("The record is not damaged; nothing was put aside.") + u'\n' + message;
    finish({ExitCode::Done,
            message,
            lines.join(u'\n'),
            {{QStringLiteral("activity"), entries}, {QStringLiteral("open"), open}}});
}

void ActivityVerb::failJournal(JournalFault fault)
{
    QString sentence = Sentences::forJournal(fault);
    if (fault == JournalFault::Damaged)
        sentence += u' ' + tr("“foyer activity --start-anew” does that as well.");
    finish({ExitCode::NotSent, sentence, {}, {}});
}

} // namespace Foyer
