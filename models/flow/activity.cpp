// SPDX-License-Identifier: MIT
#include "activity.h"

#include "bookingticket.h"
#include "clock.h"
#include "connectedsystem.h"

#include <QCoreApplication>
#include <QHash>
#include <QMetaObject>

#include <algorithm>

namespace Foyer {

namespace {

constexpr auto listAgain = std::chrono::seconds(30);
constexpr int mostEnded = 200; ///< shown; more of them nobody reads

Intent intentOf(const BookingOrder &order)
{
    const BookingRequest request = order.request();
    Intent intent;
    intent.operation = Operation::Book;
    intent.person = request.person;
    intent.space = request.space;
    intent.building = request.building;
    intent.slot = request.slot;
    intent.meeting = request.meeting;
    intent.personName = order.person.displayName();
    intent.placeName = order.space ? order.space->name : QString();
    intent.buildingName = order.building.name;
    intent.zone = order.building.zone ? order.building.zone->ianaId() : QByteArray();
    return intent;
}

Intent intentOf(const ResourceDraft &draft)
{
    Intent intent;
    intent.operation = Operation::CreateResource;
    intent.resourceName = draft.name();
    intent.building = BuildingId(draft.business().text());
    return intent;
}

} // namespace

Activity::Activity(const WriteServices &services, QString account, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_account(std::move(account))
    , m_model(services.clock)
{
    connect(&m_model, &ActivityModel::retryWanted, this, &Activity::refresh);
    connect(&m_again, &QTimer::timeout, this, &Activity::refresh);
}

Activity::~Activity() = default;

void Activity::start()
{
    m_resumes = true;
    m_again.start(listAgain);
    m_model.showLoading();
    refresh();
}

Workplace &Activity::workplace() const
{
    Q_ASSERT(m_services.system.workplace());
    return *m_services.system.workplace();
}

void Activity::refresh()
{
    m_services.journal.list(m_account, mostEnded, this,
                            [this](const JournalResult<QList<Intent>> &answer) { listed(answer); });
}

void Activity::listed(const JournalResult<QList<Intent>> &answer)
{
    if (!answer) {
        m_fault = answer.error();
        m_model.showFailed();
        Q_EMIT changed();
        return;
    }
    m_fault.reset();
    m_listed = *answer;
    for (const Intent &intent : m_listed) {
        // What is Prepared may be another program's that sends it right now.
        const auto age =
            intent.preparedAt ? m_services.clock.now().since(*intent.preparedAt) : std::chrono::milliseconds::max();
        const bool leave = intent.state == IntentState::Prepared && age >= std::chrono::milliseconds(0) &&
                           age < m_services.times.longestSend;
        IntentRunner *known = runner(intent.number);
        if (known && sameThingKey(known->intent()) == sameThingKey(intent))
            known->seen(intent);
        else if (m_resumes && isOpen(intent.state) && !leave)
            add(intent)->resume();
    }
    letGo();
    show();
}

/** What the list tells as well as they do, and nobody follows. Not within a signal of theirs. */
void Activity::letGo()
{
    QHash<qint64, qint64> revisions;
    for (const Intent &intent : std::as_const(m_listed))
        revisions.insert(intent.number, intent.revision);
    std::erase_if(m_runners, [&revisions](const auto &runner) {
        if (runner->stage() != IntentRunner::Stage::Ended || runner->isBeingRecorded() || runner->isFollowed())
            return false;
        const qint64 number = runner->intent().number;
        return number == 0 || revisions.value(number, -1) >= runner->revision();
    });
}

IntentRunner *Activity::add(Intent intent)
{
    auto &added = m_runners.emplace_back(std::make_unique<IntentRunner>(m_services, std::move(intent)));
    follow(added.get());
    return added.get();
}

void Activity::follow(IntentRunner *runner)
{
    connect(runner, &IntentRunner::changed, this, [this, runner] {
        if (runner->stage() == IntentRunner::Stage::Ended && runner->journalError() &&
            runner->journalError()->fault != JournalFault::AlreadyOpen)
            m_fault = runner->journalError();
        show();
    });
}

IntentRunner *Activity::openFor(const QString &key) const
{
    const auto found = std::find_if(m_runners.rbegin(), m_runners.rend(), [&key](const auto &runner) {
        // What has come about is done again by nobody in the moment before it is recorded.
        const IntentState state = runner->intent().state;
        const bool isDone = state == IntentState::Confirmed || state == IntentState::Withdrawn;
        const bool isOpen = runner->stage() != IntentRunner::Stage::Ended || (isDone && runner->isBeingRecorded());
        return isOpen && sameThingKey(runner->intent()) == key;
    });
    return found == m_runners.rend() ? nullptr : found->get();
}

void Activity::startAfterOthers(IntentRunner *begun)
{
    // One whose end is not recorded yet is open in the journal still: a new one could not be recorded.
    const auto ended = std::find_if(m_runners.begin(), m_runners.end(), [begun](const auto &runner) {
        return runner.get() != begun && runner->isBeingRecorded() &&
               sameThingKey(runner->intent()) == sameThingKey(begun->intent());
    });
    if (ended == m_runners.end()) {
        begun->start();
        return;
    }
    auto *wait = new QObject(begun);
    connect(ended->get(), &IntentRunner::changed, wait, [begun, other = ended->get(), wait] {
        // Where it can't be recorded, this one can't either, and says so.
        if (other->isBeingRecorded() && !other->journalError())
            return;
        other->disconnect(wait);
        wait->deleteLater();
        begun->start();
    });
}

IntentRunner *Activity::openFor(const BookingOrder &order) const
{
    return openFor(sameThingKey(intentOf(order)));
}

IntentRunner *Activity::openFor(const ResourceDraft &draft) const
{
    return openFor(sameThingKey(intentOf(draft)));
}

IntentRunner *Activity::resumeFor(const BookingOrder &order)
{
    return resumeFor(sameThingKey(intentOf(order)));
}

IntentRunner *Activity::resumeFor(const ResourceDraft &draft)
{
    return resumeFor(sameThingKey(intentOf(draft)));
}

IntentRunner *Activity::resumeFor(const QString &key)
{
    if (IntentRunner *open = openFor(key))
        return open;
    // What has a runner here, ended or not, is known better than the list, which was read before.
    const auto listed = std::find_if(m_listed.cbegin(), m_listed.cend(), [&](const Intent &intent) {
        const bool isKnown = std::any_of(m_runners.cbegin(), m_runners.cend(), [&intent](const auto &runner) {
            return runner->intent().number == intent.number;
        });
        return !isKnown && isOpen(intent.state) && intent.state != IntentState::Prepared && sameThingKey(intent) == key;
    });
    if (listed == m_listed.cend())
        return nullptr;
    IntentRunner *resumed = add(*listed);
    resumed->resume();
    return resumed;
}

IntentRunner *Activity::runner(qint64 number) const
{
    const auto found = std::find_if(m_runners.begin(), m_runners.end(), [number](const auto &runner) {
        return number != 0 && runner->intent().number == number && runner->stage() != IntentRunner::Stage::Ended;
    });
    return found == m_runners.end() ? nullptr : found->get();
}

IntentRunner *Activity::beginOrFollow(Intent intent, const std::optional<ResourceDraft> &draft)
{
    if (IntentRunner *open = openFor(sameThingKey(intent))) {
        if (draft)
            open->setDraft(*draft);
        if (open->intent().state == IntentState::SafeToResend)
            open->say(PersonsWord::SendAgain, intent.meeting);
        return open;
    }
    intent.workplace = m_account;
    intent.preparedAt = intent.changedAt = m_services.clock.now();
    IntentRunner *begun = add(std::move(intent));
    if (draft)
        begun->setDraft(*draft);
    startAfterOthers(begun);
    return begun;
}

IntentRunner *Activity::book(const BookingOrder &order, const QList<BookingId> &known)
{
    Intent intent = intentOf(order);
    intent.known = known;
    return beginOrFollow(std::move(intent));
}

IntentRunner *Activity::cancel(const Booking &asShown, const PersonId &onBehalfOf, const QString &personName)
{
    return beginOrFollow(intentOn(Operation::Cancel, asShown, onBehalfOf, personName));
}

IntentRunner *Activity::checkIn(const Booking &asShown, const QString &personName)
{
    return beginOrFollow(intentOn(Operation::CheckIn, asShown, asShown.person, personName));
}

IntentRunner *Activity::checkOut(const Booking &asShown, const QString &personName)
{
    return beginOrFollow(intentOn(Operation::CheckOut, asShown, asShown.person, personName));
}

IntentRunner *Activity::createResource(const ResourceDraft &draft, const QString &businessName,
                                       const QList<ResourceId> &known)
{
    Intent intent = intentOf(draft);
    intent.buildingName = businessName;
    for (const ResourceId &id : known)
        intent.known.append(BookingId(id.text()));
    return beginOrFollow(std::move(intent), draft);
}

Intent Activity::intentOn(Operation operation, const Booking &asShown, const PersonId &person,
                          const QString &personName)
{
    Intent intent;
    intent.operation = operation;
    intent.target = asShown.id;
    intent.person = person;
    intent.slot = asShown.slot;
    intent.personName = personName;
    if (asShown.space)
        intent.placeName = asShown.space->name;
    else if (asShown.kind == SpaceKind::Onsite)
        intent.placeName = tr("Onsite pass");
    return intent;
}

void Activity::startAnew()
{
    m_services.journal.startAnew(this, [this](const JournalResult<Done> &answer) {
        if (answer) {
            m_listed.clear();
            for (const auto &runner : m_runners)
                runner->recordAnew();
            refresh();
            return;
        }
        m_fault = answer.error();
        Q_EMIT changed();
    });
}

void Activity::show()
{
    // What runs here is newer than what was read.
    QList<Intent> rows = m_listed;
    QHash<qint64, qsizetype> placeOf;
    placeOf.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        placeOf.insert(rows.at(i).number, i);
    for (const auto &runner : m_runners) {
        const Intent &intent = runner->intent();
        if (intent.number == 0)
            continue; // not recorded: nothing was sent
        const qsizetype place = placeOf.value(intent.number, -1);
        if (place < 0) {
            placeOf.insert(intent.number, rows.size());
            rows.append(intent);
        } else if (sameThingKey(rows.at(place)) == sameThingKey(intent) &&
                   (runner->stage() != IntentRunner::Stage::Ended || rows.at(place).revision <= runner->revision())) {
            rows[place] = intent;
        }
    }
    m_model.show(rows);
    Q_EMIT changed();
}

} // namespace Foyer
