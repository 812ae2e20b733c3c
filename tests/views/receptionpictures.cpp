// SPDX-License-Identifier: MIT
#include "album.h"
#include "keyboard.h"
#include "officeday.h"

#include "badgesdialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QPushButton>

/** @file Pictures of the section Arrivals, of scans and of badges. */
namespace Foyer::Testing {

namespace {

/** A day with everything in it: every standing, trouble, visitors, and names that do not want to end. */
void furnishLongDay(FakeWorkplace &workplace)
{
    fill(workplace);
    furnishDay(workplace);
    const QList<BookingStatus> statuses{BookingStatus::Booked,    BookingStatus::CheckedIn, BookingStatus::CheckedOut,
                                        BookingStatus::NoCheckIn, BookingStatus::Cancelled, BookingStatus::Booked};
    for (int i = 0; i < 7; ++i) {
        const QString id = QStringLiteral("p%1").arg(11 + i);
        Booking booking =
            deskBooking(QStringLiteral("long%1").arg(i), id, QString(), statuses.at(i % statuses.size()), 9 + i % 3);
        if (i == 2)
            booking.space->name = QStringLiteral("Quiet desk by the northern window of the library, 117");
        if (i == 1)
            booking.selfCertifiedAt = booking.slot->start();
        workplace.bookings.append(booking);
    }
    workplace.bookings.append(
        deskBooking(QStringLiteral("twice"), QStringLiteral("p11"), QString(), BookingStatus::Booked, 10));
    workplace.bookings.append(
        deskBooking(QStringLiteral("soon"), QStringLiteral("p11"), QString(), BookingStatus::Booked, 11));
    workplace.bookings.append(
        deskBooking(QStringLiteral("refused"), QStringLiteral("p13"), QString(), BookingStatus::Booked, 11));
    workplace.refusesCheckIn.insert(
        BookingId(QStringLiteral("refused")),
        {ErrorKind::Validation, 422, QStringLiteral("You have to self-certify before you come in."), {}, {}});
}

/** The day is read, or could not be, and everybody has the name that is known of them. */
void untilTheDayIsShown(FrontDesk &desk)
{
    until([&] { return desk.flow->directory().isComplete(); });
    if (!desk.arrivals->building() && !desk.arrivals->awaitsBuilding())
        return;
    until([&] {
        const QList<Arrival> rows = desk.arrivals->model().all();
        const bool isNamed = std::all_of(rows.cbegin(), rows.cend(), [&](const Arrival &row) {
            const auto person = desk.flow->directory().find(row.booking.person);
            return row.guest || !person || row.name == person->displayName();
        });
        return isNamed && desk.arrivals->isShowingAll() &&
               (desk.arrivals->shown().isComplete() || desk.arrivals->shown().error());
    });
}

} // namespace

void Album::arrivals()
{
    const auto shown = [this](const QString &name, const std::function<void(FrontDesk &)> &prepare,
                              const std::function<void(FrontDesk &)> &then = {},
                              const QString &building = QStringLiteral("b1")) {
        FrontDesk desk;
        prepare(desk);
        desk.open(building);
        desk.arrivals->start();
        untilTheDayIsShown(desk);
        desk.press(Qt::Key_2, Qt::ControlModifier);
        if (then)
            then(desk);
        take(desk, name);
    };
    const auto full = [](FrontDesk &desk) { furnishLongDay(desk.workplace); };
    const auto select = [](FrontDesk &desk, const QStringList &keys) {
        auto *list = desk.list(QStringLiteral("Arrivals"));
        list->setFocus();
        for (const QString &key : keys)
            list->selectionModel()->setCurrentIndex(desk.arrivals->model().indexOf(key), QItemSelectionModel::Select);
    };
    shown(QStringLiteral("9-arrivals-full"), full);
    shown(QStringLiteral("9-arrivals-small"), full, [&](FrontDesk &desk) {
        select(desk, {QStringLiteral("refused")});
        desk.press(Qt::Key_Return);
        until([&] { return desk.arrivals->pending() == 0; });
        desk.window->resize(desk.window->minimumSize());
    });
    shown(QStringLiteral("9-arrivals-trouble"), full, [](FrontDesk &desk) { desk.press(Qt::Key_6, Qt::AltModifier); });
    shown(QStringLiteral("9-arrivals-deeds"), full, [&](FrontDesk &desk) {
        select(desk, {QStringLiteral("refused"), QStringLiteral("ana1"), QStringLiteral("room1"),
                      QStringLiteral("long1"), QStringLiteral("guest v1 g1")});
        desk.press(Qt::Key_Return);
        until([&] { return desk.arrivals->pending() == 0; });
    });
    shown(QStringLiteral("9-arrivals-cancel"), full, [&](FrontDesk &desk) {
        select(desk, {QStringLiteral("long2"), QStringLiteral("twice")});
        desk.press(Qt::Key_Delete);
    });
    shown(QStringLiteral("9-arrivals-initials"), full, [&](FrontDesk &desk) { desk.press(Qt::Key_F8); });
    shown(
        QStringLiteral("9-arrivals-several"), [](FrontDesk &desk) { addCrowd(desk.workplace, 300); },
        [](FrontDesk &desk) {
            desk.press(Qt::Key_2, Qt::AltModifier);
            desk.list(QStringLiteral("Arrivals"))->setFocus();
            desk.list(QStringLiteral("Arrivals"))->selectAll();
            desk.workplace.hold(true);
            desk.button(QStringLiteral("Check in"))->click();
            for (int i = 0; i < 60; ++i) {
                until([&] { return desk.workplace.answerNext(QStringLiteral("checkIn")); });
            }
        });
    shown(
        QStringLiteral("9-arrivals-empty"),
        [](FrontDesk &desk) {
            furnishDay(desk.workplace);
            for (Booking &booking : desk.workplace.bookings)
                booking.slot = makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T17:00:00Z"));
            desk.workplace.visits.clear();
        },
        [](FrontDesk &desk) { until([&] { return desk.arrivals->nextBusyDay().day().has_value(); }); });
    shown(
        QStringLiteral("9-arrivals-empty-for-long"), [](FrontDesk &) {},
        [](FrontDesk &desk) { until([&] { return desk.arrivals->nextBusyDay().isNone(); }); });
    shown(QStringLiteral("9-arrivals-nobody-found"), full, [](FrontDesk &desk) { desk.type(QStringLiteral("xyzzy")); });
    shown(QStringLiteral("9-arrivals-failed"), [](FrontDesk &desk) {
        desk.workplace.fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Offline), 9);
    });
    shown(QStringLiteral("9-arrivals-stale"), full, [](FrontDesk &desk) {
        desk.workplace.fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Timeout), 9);
        desk.clock.pass(std::chrono::minutes(12));
        desk.arrivals->refresh();
        until([&] { return desk.arrivals->shown().error().has_value(); });
    });
    shown(QStringLiteral("9-arrivals-building"), full, {}, QString());
    FrontDesk loading;
    loading.open();
    loading.workplace.hold(true);
    loading.press(Qt::Key_2, Qt::ControlModifier);
    loading.press(Qt::Key_Right, Qt::AltModifier);
    until([&] { return loading.arrivals->model().status() == StatusListModel::Status::Loading; });
    take(loading, QStringLiteral("9-arrivals-loading"));
}

void Album::scans()
{
    const auto scanned = [this](const QString &name, const QStringList &codes,
                                const std::function<void(FrontDesk &)> &prepare = {}, int section = 2) {
        FrontDesk desk;
        furnishLongDay(desk.workplace);
        if (prepare)
            prepare(desk);
        desk.open();
        desk.arrivals->start();
        untilTheDayIsShown(desk);
        desk.press(static_cast<Qt::Key>(Qt::Key_0 + section), Qt::ControlModifier);
        for (const QString &code : codes) {
            desk.scans->scan(code);
            until([&] { return desk.scans->recent().first().hasEnded(); });
        }
        take(desk, name);
    };
    const QString ana = QStringLiteral("ana.ruiz@example.com");
    scanned(QStringLiteral("10-scan-done"),
            {QStringLiteral("0451XYZ9"), QStringLiteral("bo.li@example.com"), QStringLiteral("zoe@example.com"), ana});
    scanned(QStringLiteral("10-scan-done-in-book"), {ana}, {}, 1);
    scanned(QStringLiteral("10-scan-here"), {QStringLiteral("bo.li@example.com")});
    scanned(QStringLiteral("10-scan-nothing"), {QStringLiteral("zoe@example.com")});
    scanned(QStringLiteral("10-scan-refused"), {QStringLiteral("person13@bellyard.example")});
    scanned(QStringLiteral("10-scan-visitor"), {QStringLiteral("grace@elsewhere.example")});
    scanned(QStringLiteral("10-scan-unknown"), {QStringLiteral("0451XYZ9")});
    scanned(QStringLiteral("10-scan-nobody"), {QStringLiteral("nobody.at.all@example.com")});
    scanned(QStringLiteral("10-scan-unclear"), {ana}, [](FrontDesk &desk) {
        desk.workplace.fail(QStringLiteral("checkIn"), makeError(ErrorKind::OutcomeUnknown), 9);
        desk.workplace.fail(QStringLiteral("booking"), makeError(ErrorKind::Timeout), 9);
    });
    FrontDesk desk;
    furnishLongDay(desk.workplace);
    desk.open();
    until([&] { return desk.badges->isReady(); });
    auto *badges = desk.object<QAction>(QStringLiteral("badgesAction"));
    badges->trigger();
    take(desk, QStringLiteral("11-badges-empty"), desk.window->findChild<BadgesDialog *>());
    for (const QString &code : {QStringLiteral("0451XYZ9"), QStringLiteral("0451XYZ8"), QStringLiteral("0451XYZ9")})
        desk.scans->scan(code);
    desk.window->findChild<BadgesDialog *>()->importFrom(QStringLiteral("/nowhere/at all.csv"));
    until([&] { return desk.said().contains(u"Nothing was imported"); });
    take(desk, QStringLiteral("11-badges-codes"), desk.window->findChild<BadgesDialog *>());
    desk.window->findChild<BadgesDialog *>()->askOwner(QStringLiteral("0451XYZ9"));
    desk.type(QStringLiteral("ana"));
    until([&] {
        const auto *owners = desk.list(QStringLiteral("Possible owners"));
        return owners && owners->model()->rowCount() > 0;
    });
    take(desk, QStringLiteral("11-badges-owner"), desk.window->findChild<BadgesDialog *>());
    for (const auto &[action, dialog] :
         {std::pair("settingsAction", "deskSettings"), std::pair("keysAction", "keys")}) {
        FrontDesk covered;
        furnishLongDay(covered.workplace);
        covered.open();
        covered.arrivals->start();
        untilTheDayIsShown(covered);
        covered.object<QAction>(QLatin1String(action))->trigger();
        auto *front = covered.object<QDialog>(QLatin1String(dialog));
        until([&] { return front->isActiveWindow(); });
        Keyboard(front->windowHandle()).scan("ana.ruiz@example.com", 5);
        until([&] { return !covered.scans->recent().isEmpty() && covered.scans->recent().first().hasEnded(); });
        take(covered, QStringLiteral("10-scan-over-") + QLatin1String(dialog), front);
    }
}

} // namespace Foyer::Testing
