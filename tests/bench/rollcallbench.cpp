// SPDX-License-Identifier: MIT
#include "activity.h"
#include "arrivalsdesk.h"
#include "benches.h"
#include "bookingflow.h"
#include "fakeworkplace.h"
#include "faultydesk.h"
#include "rollcallkeeper.h"
#include "rollcallview.h"
#include "sqlitejournal.h"
#include "stallwatch.h"
#include "turnuntil.h"

#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>

using namespace Foyer;
using Foyer::Testing::MondayClock;

void benchRollCall()
{
    constexpr int inside = 10'000;
    Testing::FakeWorkplace workplace;
    Testing::furnish(workplace);
    workplace.offers.arrivals = workplace.offers.checkIn = true;
    for (int i = 0; i < inside; ++i) {
        const QString id = QStringLiteral("n%1").arg(i);
        workplace.people.append(Testing::makePerson(id, QStringLiteral("Person%1").arg(i * 7919 % inside),
                                                    QStringLiteral("Number %1").arg(i)));
        Booking booking;
        booking.id = BookingId(QStringLiteral("b%1").arg(i));
        booking.person = PersonId(id);
        booking.kind = SpaceKind::Desk;
        booking.building = workplace.buildings.at(0).id;
        booking.space =
            Space{SpaceId(id),
                  QStringLiteral("Desk %1").arg(i),
                  SpaceKind::Desk,
                  {},
                  Floor{FloorId(QStringLiteral("f%1").arg(i % 20)), QStringLiteral("Floor %1").arg(i % 20), {}}};
        booking.slot =
            Testing::makeSlot(QStringLiteral("2026-11-23T08:00:00Z"), QStringLiteral("2026-11-23T17:00:00Z"));
        booking.status = BookingStatus::CheckedIn;
        booking.checkedInAt = booking.slot->start();
        workplace.bookings.append(booking);
    }
    const MondayClock clock;
    const QTemporaryDir folder;
    SqliteJournal journal(folder.filePath(QStringLiteral("activity.sqlite")), clock);
    Activity activity({workplace, journal, clock, {}}, QStringLiteral("bench"));
    BookingFlow flow(workplace, activity, clock);
    flow.directory().fetchAll();
    turnUntil([&] { return flow.directory().isComplete(); }, 60'000);
    ArrivalsDesk desk(activity, flow.buildings(), flow.directory(), clock);
    desk.setBuilding(workplace.buildings.at(0));
    turnUntil([&] { return desk.shown().isComplete(); }, 60'000);

    const auto print = [](const char *what, const StallWatch &watch) {
        printStall(
            QStringLiteral("longest stall, roll call of %1, %2 : one frame").arg(inside).arg(QLatin1String(what)),
            watch.longest());
    };
    const auto turn = [](StallWatch &watch, const auto &until) {
        turnUntil(until, 60'000);
        (void)watch.longestToTheEnd();
    };
    RollCallKeeper keeper(desk, QStringLiteral("bench"), nullptr);
    StallWatch watch;
    keeper.start();
    turn(watch, [&] { return keeper.rollCall().has_value(); });
    print("taken", watch);
    RollCallView view(keeper);
    view.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto *list = view.findChild<QListView *>();
    watch.restart();
    view.show();
    turn(watch, [&] { return list->model()->rowCount() > inside; });
    print("shown", watch);
    watch.restart();
    view.findChild<QLineEdit *>()->setText(QStringLiteral("9"));
    turn(watch, [&] { return list->model()->rowCount() < inside; });
    print("searched", watch);
    watch.restart();
    view.findChild<QLineEdit *>()->clear();
    turn(watch, [&] { return list->model()->rowCount() > inside; });
    print("all again", watch);
    const QString pdf = folder.filePath(QStringLiteral("out.pdf"));
    watch.restart();
    view.savePdf(pdf);
    turn(watch, [&] { return QFile::exists(pdf); });
    print("saved as PDF", watch);
}
