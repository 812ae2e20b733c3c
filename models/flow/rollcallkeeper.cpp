// SPDX-License-Identifier: MIT
#include "rollcallkeeper.h"

#include "arrivalsdesk.h"
#include "clock.h"
#include "peopledirectory.h"

#include <QtConcurrentRun>

namespace Foyer {

namespace {

using namespace std::chrono_literals;

const auto blobName = QStringLiteral("roll-call");
constexpr auto keepEvery = 30s;
/** Names come in parts while the list of people is fetched. */
constexpr auto namesSettle = 1s;
/** Clocks of one computer that differ by less are the same. */
constexpr auto clockPlay = 60s;

} // namespace

RollCallKeeper::RollCallKeeper(ArrivalsDesk &desk, QString account, SealedStore *store, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_account(std::move(account))
    , m_store(store)
{
    m_keepLater.setSingleShot(true);
    connect(&m_keepLater, &QTimer::timeout, this, &RollCallKeeper::keep);
    m_nameSoon.setSingleShot(true);
    m_nameSoon.setInterval(namesSettle);
    connect(&m_nameSoon, &QTimer::timeout, this, &RollCallKeeper::take);
    connect(&m_taking, &QFutureWatcher<RollCall>::finished, this, &RollCallKeeper::taken);
    connect(&m_packing, &QFutureWatcher<QByteArray>::finished, this, [this] {
        if (!m_packing.isCanceled())
            write(m_packing.result());
    });
}

RollCallKeeper::~RollCallKeeper() = default;

const Clock &RollCallKeeper::clock() const
{
    return m_desk.clock();
}

void RollCallKeeper::start()
{
    if (std::exchange(m_started, true))
        return;
    const DayRoster *roster = &m_desk.todaysRoster();
    connect(roster, &DayRoster::completed, this, &RollCallKeeper::take);
    connect(roster, &DayRoster::floorsArrived, this, &RollCallKeeper::take);
    connect(roster, &DayRoster::failed, this, &RollCallKeeper::changed);
    connect(&m_desk, &ArrivalsDesk::changed, this, &RollCallKeeper::followBuilding);
    connect(&m_desk.directory(), &PeopleDirectory::changed, this, &RollCallKeeper::nameSoon);
    followBuilding();
    take();
}

void RollCallKeeper::stop()
{
    m_started = false;
    disconnect(&m_desk.todaysRoster(), nullptr, this, nullptr);
    disconnect(&m_desk, nullptr, this, nullptr);
    disconnect(&m_desk.directory(), nullptr, this, nullptr);
    m_keepLater.stop();
    m_nameSoon.stop();
    m_taking.setFuture({});
    m_isTaking = false;
    m_packing.setFuture({});
    m_loading.abort();
    m_saving.abort();
    m_store = nullptr;
    m_isRead = false; // from now on it only grows older
}

/** What belongs to another building is neither shown nor named after this one. */
void RollCallKeeper::followBuilding()
{
    // Without the network only its id is known, from the settings: that is enough for what was kept.
    const BuildingId building = m_desk.awaitsBuilding() ? m_desk.awaitedBuilding()
                                : m_desk.building()     ? m_desk.building()->id
                                                        : BuildingId();
    if (building == m_building)
        return;
    m_building = building;
    m_rollCall.reset();
    m_isRead = false;
    m_isLate = false;
    m_keepLater.stop();
    m_takesAgain = false;
    m_taking.setFuture({});
    m_isTaking = false;
    m_packing.setFuture({});
    m_loading.abort();
    Q_EMIT changed();
    if (!m_building.isEmpty())
        load();
}

void RollCallKeeper::take()
{
    followBuilding();
    const DayRoster &roster = m_desk.todaysRoster();
    auto source = rollCallSource(roster, m_account);
    if (!source || source->building != m_building)
        return;
    if (m_isTaking) {
        m_takesAgain = true;
        return;
    }
    m_takesAgain = false;
    m_isTaking = true;
    m_takingOf = *roster.readMonotonic();
    m_taking.setFuture(QtConcurrent::run([source = std::move(*source), find = m_desk.directory().finder()] {
        return takeRollCall(source, [&find](const PersonId &id) {
            const auto person = find(id);
            return person ? person->displayName() : QString();
        });
    }));
}

void RollCallKeeper::taken()
{
    if (m_taking.isCanceled())
        return;
    m_isTaking = false;
    m_rollCall = m_taking.result();
    m_readAt = m_takingOf;
    m_isRead = true;
    m_loading.abort();
    Q_EMIT changed();
    keep();
    if (m_takesAgain)
        take();
}

void RollCallKeeper::nameSoon()
{
    if (m_isRead && !m_nameSoon.isActive())
        m_nameSoon.start();
}

RollCallKeeper::State RollCallKeeper::state() const
{
    if (!m_rollCall)
        return State::None;
    const DayRoster &roster = m_desk.todaysRoster();
    const bool isLive = m_isRead && roster.isComplete() && !roster.isStale();
    return isLive ? State::Live : State::Snapshot;
}

std::optional<std::chrono::milliseconds> RollCallKeeper::age() const
{
    if (!m_rollCall)
        return std::nullopt;
    const std::chrono::milliseconds age = clock().now().since(m_rollCall->taken);
    if (m_isRead) // by whichever clock says more, see DayRoster::age()
        return std::max(age, clock().monotonic() - m_readAt);
    if (age < -clockPlay)
        return std::nullopt;
    return std::max<std::chrono::milliseconds>(age, 0ms);
}

void RollCallKeeper::refresh()
{
    m_desk.refresh();
}

void RollCallKeeper::load()
{
    if (!m_store)
        return;
    m_loading = m_store->load(blobName, this, [this](SealedAnswer answer) { loaded(std::move(answer)); });
}

void RollCallKeeper::loaded(SealedAnswer answer)
{
    if (m_rollCall || answer.state == SealedState::Missing)
        return;
    if (answer.state != SealedState::Ok) {
        setFault(answer);
        return;
    }
    auto kept = rollCallFromBytes(answer.bytes);
    if (!kept) {
        setFault(SealedAnswer{SealedState::Damaged, {}, SecretState::Ok, {}});
        return;
    }
    if (kept->account != m_account || kept->building != m_building)
        return;
    m_rollCall = std::move(kept);
    m_isRead = false;
    Q_EMIT changed();
}

void RollCallKeeper::keep()
{
    if (!m_store || !m_rollCall || !m_isRead || m_packing.isRunning()) {
        m_isLate = m_packing.isRunning();
        return;
    }
    const auto now = clock().monotonic();
    if (m_keptAt && now - *m_keptAt < keepEvery) {
        if (!m_keepLater.isActive())
            m_keepLater.start(std::chrono::ceil<std::chrono::milliseconds>(keepEvery - (now - *m_keptAt)));
        return;
    }
    m_keepLater.stop();
    m_keptAt = now;
    m_isLate = false;
    m_packing.setFuture(QtConcurrent::run(rollCallToBytes, *m_rollCall));
}

void RollCallKeeper::write(const QByteArray &bytes)
{
    m_saving = m_store->save(blobName, bytes, this, [this](const SealedAnswer &answer) {
        setFault(answer.state == SealedState::Ok ? std::nullopt : std::optional(answer));
    });
    if (m_isLate)
        keep();
}

void RollCallKeeper::setFault(const std::optional<SealedAnswer> &fault)
{
    m_fault = fault;
    Q_EMIT changed();
}

} // namespace Foyer
