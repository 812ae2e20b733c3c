// SPDX-License-Identifier: MIT
#pragma once

#include "activity.h"
#include "arrivalsdesk.h"
#include "fakeclock.h"
#include "fakeworkplace.h"
#include "memoryjournal.h"
#include "peopledirectory.h"
#include "placemodels.h"
#include "rollcallkeeper.h"

#include <QTest>

#include <algorithm>

namespace Foyer::Testing {

/** Blobs in memory; answers a turn later. */
class MemoryStore final : public QObject, public SealedStore {
public:
    QHash<QString, QByteArray> blobs;
    SealedAnswer saving{SealedState::Ok, {}, SecretState::Ok, {}};
    std::optional<SealedAnswer> loading; ///< instead of what is there
    int saves = 0;

    RequestHandle save(const QString &name, const QByteArray &bytes, QObject *context, Answer answer) override
    {
        ++saves;
        if (saving.state == SealedState::Ok)
            blobs.insert(name, bytes);
        return later(context, std::move(answer), saving);
    }
    RequestHandle load(const QString &name, QObject *context, Answer answer) override
    {
        SealedAnswer told = loading.value_or(SealedAnswer{});
        if (!loading && blobs.contains(name))
            told = {SealedState::Ok, blobs.value(name), SecretState::Ok, {}};
        return later(context, std::move(answer), told);
    }
    RequestHandle forget(QObject *context, Answer answer) override
    {
        blobs.clear();
        return later(context, std::move(answer), {SealedState::Ok, {}, SecretState::Ok, {}});
    }

private:
    static RequestHandle later(QObject *context, Answer answer, const SealedAnswer &told)
    {
        auto wanted = std::make_shared<bool>(true);
        QMetaObject::invokeMethod(
            context,
            [wanted, answer = std::move(answer), told] {
                if (*wanted)
                    answer(told);
            },
            Qt::QueuedConnection);
        return RequestHandle([wanted] { *wanted = false; });
    }
};

inline UtcInstant at(const char *iso)
{
    return UtcInstant::fromIso(QString::fromLatin1(iso)).value();
}

/** A reception in London on Monday, 23 November 2026, at 9:41, and whoever is said to be in the building. */
class RollCallFixture : public QObject {
    Q_OBJECT
protected:
    /** Begins anew, as after a start of the program; the workplace and what was kept stay. */
    void makeDesk();
    void book(const char *id, const char *person, BookingStatus status, SpaceKind kind = SpaceKind::Desk,
              const char *space = "", const char *floor = "", const char *checkedIn = "2026-11-23T08:50:00Z");
    void visit(const char *id, const char *name, bool isHere);
    [[nodiscard]] Building london() const { return workplace->buildings.at(0); }
    [[nodiscard]] static const RollCallEntry *find(const RollCall &rollCall, const char *name);
    /** Opens the desk of London, with everybody's name known, and waits for the first reading. */
    void open(SealedStore *store);
    void readAgain();

    std::unique_ptr<FakeWorkplace> workplace;
    FakeClock clock;
    std::unique_ptr<MemoryJournal> journal;
    std::unique_ptr<Activity> activity;
    std::unique_ptr<BuildingsModel> buildings;
    std::unique_ptr<PeopleDirectory> directory;
    std::unique_ptr<ArrivalsDesk> desk;
    std::unique_ptr<MemoryStore> store;
    std::unique_ptr<RollCallKeeper> keeper;

private Q_SLOTS:
    void init();
    void cleanup();
};

inline void RollCallFixture::init()
{
    workplace = std::make_unique<FakeWorkplace>();
    furnish(*workplace);
    workplace->offers.arrivals = workplace->offers.visits = workplace->offers.checkIn = true;
    clock.setWall(at("2026-11-23T09:41:00Z"));
    journal = std::make_unique<MemoryJournal>();
    store = std::make_unique<MemoryStore>();
    makeDesk();
}

inline void RollCallFixture::makeDesk()
{
    keeper.reset();
    desk.reset();
    SettlingTimes times;
    times.looks = {std::chrono::hours(1)};
    activity = std::make_unique<Activity>(WriteServices{*workplace, *journal, clock, times}, QStringLiteral("account"));
    buildings = std::make_unique<BuildingsModel>(*workplace);
    directory = std::make_unique<PeopleDirectory>(*workplace);
    desk = std::make_unique<ArrivalsDesk>(*activity, *buildings, *directory, clock);
}

inline void RollCallFixture::cleanup()
{
    keeper.reset();
    desk.reset();
    activity.reset();
    workplace.reset();
}

inline void RollCallFixture::book(const char *id, const char *person, BookingStatus status, SpaceKind kind,
                                  const char *space, const char *floor, const char *checkedIn)
{
    Booking booking;
    booking.id = BookingId(QString::fromLatin1(id));
    booking.person = PersonId(QString::fromLatin1(person));
    booking.personEmail = QString::fromLatin1(person) + QStringLiteral("@example.com");
    booking.kind = kind;
    booking.building = london().id;
    if (*space) {
        booking.space = Space{SpaceId(QString::fromLatin1(space)), QString::fromUtf8(space), kind, {}, {}};
        if (*floor)
            booking.space->floor = Floor{FloorId(QString::fromLatin1(floor)), QString(), {}};
    }
    booking.slot = makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T17:00:00Z"));
    booking.status = status;
    if (status == BookingStatus::CheckedIn || status == BookingStatus::CheckedOut)
        booking.checkedInAt = at(checkedIn);
    workplace->bookings.append(booking);
}

inline void RollCallFixture::visit(const char *id, const char *name, bool isHere)
{
    Visit visit;
    visit.id = VisitId(QString::fromLatin1(id));
    visit.host = PersonId(QStringLiteral("p1"));
    visit.building = london().id;
    visit.slot = makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T12:00:00Z"));
    visit.status = BookingStatus::Booked;
    Visitor host;
    host.id = VisitorId(QStringLiteral("host"));
    host.person = visit.host;
    host.isHost = true;
    host.name = QStringLiteral("Ana Ruiz");
    host.checkedInAt = at("2026-11-23T09:00:00Z");
    Visitor visitor;
    visitor.id = VisitorId(QStringLiteral("v"));
    visitor.name = QString::fromUtf8(name);
    if (isHere)
        visitor.checkedInAt = at("2026-11-23T09:05:00Z");
    visit.visitors = {host, visitor};
    workplace->visits.append(visit);
}

inline const RollCallEntry *RollCallFixture::find(const RollCall &rollCall, const char *name)
{
    const auto found = std::find_if(rollCall.entries.begin(), rollCall.entries.end(),
                                    [name](const auto &entry) { return entry.name == QString::fromUtf8(name); });
    return found == rollCall.entries.end() ? nullptr : &*found;
}

inline void RollCallFixture::open(SealedStore *in)
{
    directory->fetchAll();
    QTRY_VERIFY(directory->isComplete());
    keeper = std::make_unique<RollCallKeeper>(*desk, QStringLiteral("account"), in);
    desk->setBuilding(london());
    keeper->start();
    QTRY_VERIFY(!desk->todaysRoster().isReading());
    QTRY_VERIFY(!desk->todaysRoster().isComplete() ||
                !desk->todaysRoster().floorName(FloorId(QStringLiteral("b1-f1"))).isEmpty());
    QTRY_VERIFY(!keeper->isTaking());
}

inline void RollCallFixture::readAgain()
{
    desk->refresh();
    QTRY_VERIFY(!desk->todaysRoster().isReading());
    QTRY_VERIFY(!keeper->isTaking());
}

} // namespace Foyer::Testing
