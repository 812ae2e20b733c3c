// SPDX-License-Identifier: MIT
#pragma once

#include "activity.h"
#include "arrivalsdesk.h"
#include "fakeclock.h"
#include "fakeworkplace.h"
#include "memoryjournal.h"
#include "peopledirectory.h"
#include "placemodels.h"

#include <QTest>

namespace Foyer::Testing {

/** A reception at the furnished workplace on Monday, 23 November 2026, at half past eight, before each test. */
class ArrivalsFixture : public QObject {
    Q_OBJECT
protected:
    /** Of the three people in turn, on desks of floor 1, an hour each from nine on. */
    void addBooking(int number, BookingStatus status = BookingStatus::Booked,
                    const QString &date = QStringLiteral("2026-11-23"));
    /** Opens the desk of the first building and waits for its first reading, however it ends. */
    void open();
    [[nodiscard]] const Arrival *row(int number) const { return desk->model().find(key(number)); }
    [[nodiscard]] QStringList keys(int count) const;
    [[nodiscard]] static QString key(int number) { return QStringLiteral("k%1").arg(number); }

    FakeClock clock;
    std::unique_ptr<FakeWorkplace> workplace;
    std::unique_ptr<MemoryJournal> journal;
    std::unique_ptr<Activity> activity;
    std::unique_ptr<BuildingsModel> buildings;
    std::unique_ptr<PeopleDirectory> directory;
    std::unique_ptr<ArrivalsDesk> desk;

protected Q_SLOTS:
    void init();
    void cleanup();
};

inline void ArrivalsFixture::init()
{
    clock.setWall(UtcInstant::fromIso(u"2026-11-23T08:30:00Z").value());
    workplace = std::make_unique<FakeWorkplace>();
    furnish(*workplace);
    journal = std::make_unique<MemoryJournal>();
    SettlingTimes times;
    times.looks = {std::chrono::hours(1)};
    activity = std::make_unique<Activity>(WriteServices{*workplace, *journal, clock, times}, QStringLiteral("account"));
    buildings = std::make_unique<BuildingsModel>(*workplace);
    directory = std::make_unique<PeopleDirectory>(*workplace);
    directory->remember(workplace->people);
    desk = std::make_unique<ArrivalsDesk>(*activity, *buildings, *directory, clock);
}

inline void ArrivalsFixture::cleanup()
{
    desk.reset();
    directory.reset();
    buildings.reset();
    activity.reset();
    journal.reset();
    workplace.reset();
}

inline void ArrivalsFixture::addBooking(int number, BookingStatus status, const QString &date)
{
    Booking booking;
    booking.id = BookingId(key(number));
    booking.person = workplace->people.at(number % 3).id;
    booking.personEmail = workplace->people.at(number % 3).email;
    booking.building = BuildingId(QStringLiteral("b1"));
    booking.kind = SpaceKind::Desk;
    booking.space = workplace->spaces.value(FloorId(QStringLiteral("b1-f1"))).at(number % 12);
    booking.space->floor = Floor{FloorId(QStringLiteral("b1-f1")), {}, {}};
    booking.status = status;
    const int hour = 9 + (number / 3) % 8;
    booking.slot = makeSlot(QStringLiteral("%1T%2:00:00Z").arg(date).arg(hour, 2, 10, QLatin1Char('0')),
                            QStringLiteral("%1T%2:00:00Z").arg(date).arg(hour + 1, 2, 10, QLatin1Char('0')));
    workplace->bookings.append(booking);
}

inline void ArrivalsFixture::open()
{
    desk->setBuilding(workplace->buildings.at(0));
    using Status = StatusListModel::Status;
    QTRY_VERIFY(desk->model().status() == Status::Ready || desk->model().status() == Status::Failed);
}

inline QStringList ArrivalsFixture::keys(int count) const
{
    QStringList keys;
    for (int i = 0; i < count; ++i)
        keys.append(key(i));
    return keys;
}

} // namespace Foyer::Testing
