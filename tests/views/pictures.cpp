// SPDX-License-Identifier: MIT
#include "frontdesk.h"
#include "keyboard.h"
#include "officeday.h"

#include "badgesdialog.h"
#include "connectflow.h"
#include "fakesecretstore.h"
#include "madeupsystems.h"
#include "sentences.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <source_location>

/**
 * @file
 * Saves a picture of every page and state of the window: foyer_pictures FOLDER [light|dark|rtl]. For 200 %, set
 * QT_SCALE_FACTOR=2. To be looked at by people; nothing here is checked.
 */
using namespace Foyer;
using namespace Foyer::Testing;

namespace {

/** What never comes is no reason to stop, and is seen in the picture; but it is said. */
template <typename Condition>
void until(Condition condition, const std::source_location &where = std::source_location::current())
{
    if (!QTest::qWaitFor(condition, 30'000))
        qWarning("What line %u waits for does not come.", unsigned(where.line()));
}

void fill(FakeWorkplace &workplace)
{
    const QList<QStringList> known{
        {QStringLiteral("Anahera"), QStringLiteral("Ngata"), QStringLiteral("Workplace experience lead")},
        {QStringLiteral("Anastasia"), QStringLiteral("Вышинская"), QStringLiteral("Product manager")},
        {QStringLiteral("Anand"), QStringLiteral("Subramanian-Wolfeschlegelsteinhausen"),
         QStringLiteral("Principal engineer, payments and settlement platforms")},
        {QStringLiteral("Ana Sofía"), QStringLiteral("de la Fuente"), QStringLiteral("Legal counsel")},
        {QStringLiteral("ليلى"), QStringLiteral("حسن"), QStringLiteral("Analyst")},
        {QStringLiteral("小明"), QStringLiteral("王"), QStringLiteral("Analyst")},
        {QStringLiteral("Tom & Jerry"), QStringLiteral("<b>Bold</b>"), QStringLiteral("Analyst")}};
    int number = 10;
    for (const QStringList &one : known) {
        const QString id = QStringLiteral("p%1").arg(++number);
        workplace.people.append(
            makePerson(id, one.at(0), one.at(1), QStringLiteral("person%1@bellyard.example").arg(number), one.at(2)));
    }
    for (int i = 0; i < 1234; ++i)
        workplace.people.append(makePerson(QStringLiteral("n%1").arg(i), QStringLiteral("Ana"),
                                           QStringLiteral("Person %1").arg(i),
                                           QStringLiteral("ana%1@example.com").arg(i), QStringLiteral("Consultant")));
    workplace.offers.bookableKinds = {SpaceKind::Desk, SpaceKind::PrivateOffice, SpaceKind::Room,
                                      SpaceKind::Pod,  SpaceKind::Locker,        SpaceKind::Parking};
    workplace.passes.left = 14;
    for (const QString &city : {QStringLiteral("Madrid"), QStringLiteral("New York"), QStringLiteral("Singapore")}) {
        Building building = workplace.buildings.first();
        building.id = BuildingId(city);
        building.name = city + QStringLiteral(" House");
        building.city = city;
        workplace.buildings.append(building);
    }
    workplace.buildings[0].addressLine = QStringLiteral("7 Bell Yard");
    workplace.buildings[0].countryName = QStringLiteral("United Kingdom");
    for (const auto &[day, space] : {std::pair(23, "Desk 3"), std::pair(25, "Desk 11")}) {
        Booking booking;
        booking.id = BookingId(QStringLiteral("old%1").arg(day));
        booking.person = PersonId(QStringLiteral("p1"));
        booking.space = Space{SpaceId(QStringLiteral("b1-f1-d3")),
                              QLatin1String(space),
                              SpaceKind::Desk,
                              {},
                              Floor{FloorId(QStringLiteral("b1-f1")), QStringLiteral("Floor 1"), {}}};
        booking.building = BuildingId(QStringLiteral("b1"));
        booking.slot =
            makeSlot(QStringLiteral("2026-11-%1T09:00:00Z").arg(day), QStringLiteral("2026-11-%1T12:00:00Z").arg(day));
        booking.status = BookingStatus::Booked;
        workplace.bookings.append(booking);
    }
}

class Album final {
public:
    Album(QString folder, DeskSettings::Appearance appearance) : m_folder(std::move(folder))
    {
        m_settings.appearance = appearance;
    }

    void take(FrontDesk &desk, const QString &name, QWidget *what = nullptr)
    {
        desk.window->setDeskSettings(m_settings);
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        (what ? what : desk.window.get())->grab().save(QDir(m_folder).filePath(name + QStringLiteral(".png")));
    }

    void book();
    void states();
    void activity();
    void arrivals();
    void scans();
    void connects();
    void others();

private:
    QString m_folder;
    DeskSettings m_settings;
};

void Album::book()
{
    FrontDesk desk;
    fill(desk.workplace);
    desk.open();
    take(desk, QStringLiteral("1-person-empty"));
    until([&] { return desk.flow->directory().isComplete(); });
    desk.type(QStringLiteral("ana"));
    until([&] { return desk.flow->people().rowCount() > 10; });
    take(desk, QStringLiteral("1-person-typed"));
    desk.field(QStringLiteral("Search people"))->clear();
    desk.type(QStringLiteral("ana ruiz"));
    desk.press(Qt::Key_Down);
    QTest::mouseClick(desk.list(QStringLiteral("People"))->viewport(), Qt::LeftButton, {}, QPoint(60, 12));
    until([&] { return desk.flow->draft().person.has_value(); });
    take(desk, QStringLiteral("1-person-chosen"));
    desk.list(QStringLiteral("Upcoming bookings"))->setFocus();
    desk.press(Qt::Key_Down);
    if (auto *cancel = desk.button(QStringLiteral("Cancel booking")))
        cancel->click();
    take(desk, QStringLiteral("1-person-cancel-booking"));
    (void)desk.reach(BookingStep::Building, QStringLiteral("ana ruiz"));
    take(desk, QStringLiteral("2-building"));
    (void)desk.reach(BookingStep::Day);
    take(desk, QStringLiteral("3-day"));
    desk.named(QStringLiteral("From"))->setFocus();
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(QStringLiteral("18:30"));
    until([&] { return !desk.flow->draft().slot; });
    take(desk, QStringLiteral("3-day-fault"));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(QStringLiteral("9"));
    until([&] { return desk.flow->draft().slot.has_value(); });
    (void)desk.reach(BookingStep::Floor);
    take(desk, QStringLiteral("4-floor"));
    (void)desk.reach(BookingStep::Space);
    until([&] { return !desk.flow->spaces().all().isEmpty(); });
    take(desk, QStringLiteral("5-space"));
    desk.flow->chooseKind(SpaceKind::Pod);
    take(desk, QStringLiteral("5-space-none"));
    desk.flow->chooseKind(SpaceKind::Desk);
    (void)desk.reach(BookingStep::Confirm);
    take(desk, QStringLiteral("6-confirm"));
    desk.workplace.hold(true);
    desk.press(Qt::Key_Return);
    take(desk, QStringLiteral("6-confirm-checking"));
    desk.workplace.hold(false);
    desk.workplace.answerRound();
    (void)desk.waitForStep(BookingStep::Done);
    take(desk, QStringLiteral("7-done"));
    desk.button(QStringLiteral("Undo"))->click();
    until([&] { return desk.flow->undoTicket() && desk.flow->undoTicket()->isFinal(); });
    take(desk, QStringLiteral("7-done-undone"));
}

void Album::states()
{
    const auto confirmThen = [this](const QString &name, const std::function<void(FrontDesk &)> &prepare) {
        FrontDesk desk;
        fill(desk.workplace);
        desk.open();
        (void)desk.reach(BookingStep::Confirm, QStringLiteral("ana ruiz"));
        prepare(desk);
        desk.press(Qt::Key_Return);
        until([&] {
            const auto *ticket = desk.flow->ticket();
            // The alternatives follow a refusal.
            return ticket && (ticket->isFinal() || ticket->state() == BookingTicket::State::Unknown) &&
                   desk.workplace.waiting() == 0;
        });
        take(desk, name);
    };
    confirmThen(QStringLiteral("6-taken"), [](FrontDesk &desk) {
        Booking faster;
        faster.id = BookingId(QStringLiteral("faster"));
        faster.person = PersonId(QStringLiteral("p2"));
        faster.personEmail = QStringLiteral("bo.li@example.com");
        faster.space = *desk.flow->draft().space;
        faster.building = BuildingId(QStringLiteral("b1"));
        faster.slot = desk.flow->draft().slot;
        faster.status = BookingStatus::Booked;
        desk.workplace.bookings.append(faster);
    });
    confirmThen(QStringLiteral("6-refused"), [](FrontDesk &desk) {
        ApiError no = makeError(ErrorKind::Validation);
        no.httpStatus = 422;
        no.detail = QStringLiteral("This person already has a desk at that time.");
        desk.workplace.fail(QStringLiteral("createBooking"), no);
    });
    confirmThen(QStringLiteral("6-not-sent"), [](FrontDesk &desk) {
        desk.workplace.fail(QStringLiteral("createBooking"), makeError(ErrorKind::Offline));
    });
    confirmThen(QStringLiteral("6-unknown"), [](FrontDesk &desk) {
        desk.workplace.fail(QStringLiteral("createBooking"), makeError(ErrorKind::OutcomeUnknown));
    });

    FrontDesk elsewhere;
    fill(elsewhere.workplace);
    elsewhere.open(QStringLiteral("b2"));
    (void)elsewhere.reach(BookingStep::Day, QStringLiteral("ana ruiz"));
    take(elsewhere, QStringLiteral("3-day-elsewhere"));

    FrontDesk failing;
    fill(failing.workplace);
    failing.workplace.fail(QStringLiteral("listBuildings"), makeError(ErrorKind::Offline), -1);
    failing.workplace.fail(QStringLiteral("searchPeople"), makeError(ErrorKind::Server), -1);
    failing.workplace.fail(QStringLiteral("listPeople"), makeError(ErrorKind::Server), -1);
    failing.open(QString());
    failing.type(QStringLiteral("xyz"));
    until([&] { return failing.flow->people().status() == StatusListModel::Status::Failed; });
    take(failing, QStringLiteral("1-person-failed"));
    failing.flow->choosePerson(failing.workplace.people.first());
    failing.flow->goTo(BookingStep::Building);
    take(failing, QStringLiteral("2-building-failed"));

    FrontDesk slow;
    fill(slow.workplace);
    slow.workplace.hold(true);
    slow.open();
    slow.workplace.answerNext(QStringLiteral("listPeople"));
    slow.type(QStringLiteral("nobody"));
    until([&] { return slow.workplace.waiting(QStringLiteral("searchPeople")) > 0; });
    take(slow, QStringLiteral("1-person-loading"));
}

/** One of every kind, some with names that do not want to end. */
QList<Intent> everyIntent()
{
    const QStringList people{QStringLiteral("Ana Ruiz"),
                             QStringLiteral("Anand Subramanian-Wolfeschlegelsteinhausenbergerdorff the Third of Ash"),
                             QStringLiteral("ليلى حسن"), QStringLiteral("<b>Tom</b> & Jerry")};
    QList<Intent> all;
    for (const IntentState state :
         {IntentState::Confirmed, IntentState::Rejected, IntentState::NotSent, IntentState::Withdrawn,
          IntentState::Dropped, IntentState::Unknown, IntentState::SafeToResend, IntentState::NeedsHuman}) {
        Intent intent;
        intent.number = all.size() + 1;
        intent.revision = 1;
        intent.workplace = QStringLiteral("account");
        intent.state = state;
        intent.person = PersonId(QStringLiteral("p%1").arg(intent.number));
        intent.personName = people.at(all.size() % people.size());
        intent.space = SpaceId(QStringLiteral("d%1").arg(intent.number));
        intent.placeName = all.size() % 3 == 1 ? QStringLiteral("Quiet desk by the northern window of the library 117")
                                               : QStringLiteral("Desk %1").arg(intent.number);
        intent.building = BuildingId(QStringLiteral("b1"));
        intent.buildingName = QStringLiteral("Bell Yard");
        intent.zone = "Europe/London";
        intent.slot = makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T17:00:00Z"));
        intent.sends = state == IntentState::NotSent ? 0 : 1;
        intent.preparedAt = intent.changedAt =
            UtcInstant::fromMSecsSinceEpoch(1'795'000'000'000 - 86'400'000 + 13'000'000 * intent.number);
        if (intent.sends > 0)
            intent.sentAt = intent.preparedAt;
        if (state == IntentState::Confirmed)
            intent.booking = BookingId(QStringLiteral("01HF8K3M5Q7R9S1T2V3W4X5Y6Z"));
        if (state == IntentState::Rejected)
            intent.error = ApiError{
                ErrorKind::Validation, 422, QStringLiteral("This person already has a desk at that time."), {}, {}};
        if (state == IntentState::NotSent)
            intent.error = makeError(ErrorKind::Offline);
        all.append(intent);
    }
    Intent cancel = all.first();
    cancel.number = all.size() + 1;
    cancel.operation = Operation::Cancel;
    cancel.target = BookingId(QStringLiteral("01HF8K3M5Q7R9S1T2V3W4X5Y6Z"));
    cancel.state = IntentState::SafeToResend;
    all.append(cancel);
    return all;
}

void Album::activity()
{
    const auto shown = [this](const QString &name, const std::function<void(FrontDesk &)> &prepare,
                              const std::function<void(FrontDesk &)> &then = {}) {
        FrontDesk desk;
        fill(desk.workplace);
        prepare(desk);
        desk.open();
        desk.activity->start();
        desk.press(Qt::Key_3, Qt::ControlModifier);
        until([&] {
            const auto status = desk.activity->model().status();
            return status == StatusListModel::Status::Ready || status == StatusListModel::Status::Failed;
        });
        if (then)
            then(desk);
        take(desk, name);
    };
    const auto choose = [](int row) {
        return [row](FrontDesk &desk) {
            auto *list = desk.list(QStringLiteral("Activity"));
            list->setCurrentIndex(list->model()->index(row, 0));
        };
    };
    const auto mixed = [](FrontDesk &desk) { desk.journal.rows = everyIntent(); };
    const auto damaged = [](FrontDesk &desk) { desk.journal.fail(QStringLiteral("list"), JournalFault::Damaged); };
    shown(QStringLiteral("8-activity-empty"), [](FrontDesk &) {});
    shown(QStringLiteral("8-activity-mixed"), mixed);
    shown(QStringLiteral("8-activity-decide"), mixed, choose(1));
    shown(QStringLiteral("8-activity-decide-long"), mixed, choose(2));
    shown(QStringLiteral("8-activity-cancel"), mixed, choose(3));
    shown(QStringLiteral("8-activity-refused"), mixed, choose(7));
    shown(QStringLiteral("8-activity-small"), mixed, [choose](FrontDesk &desk) {
        choose(2)(desk);
        desk.window->resize(desk.window->minimumSize());
    });
    shown(QStringLiteral("8-activity-settled"), mixed, [choose](FrontDesk &desk) {
        choose(1)(desk);
        desk.button(QStringLiteral("It is there"))->click();
    });
    shown(QStringLiteral("8-activity-unwritable"), mixed, [](FrontDesk &desk) {
        desk.journal.fail(QStringLiteral("list"), JournalFault::Unwritable);
        desk.press(Qt::Key_F5);
    });
    shown(QStringLiteral("8-activity-damaged"), damaged);
    shown(QStringLiteral("8-activity-damaged-asks"), damaged,
          [](FrontDesk &desk) { desk.button(QStringLiteral("Put it aside and begin a new record"))->click(); });
}

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
    until([&] { return desk.said().contains(u"at all.csv"); });
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

void Album::others()
{
    FrontDesk desk;
    fill(desk.workplace);
    desk.open();
    desk.object<QAction>(QStringLiteral("settingsAction"))->trigger();
    take(desk, QStringLiteral("settings"), desk.object<QDialog>(QStringLiteral("deskSettings")));
    desk.object<QDialog>(QStringLiteral("deskSettings"))->reject();
    desk.object<QAction>(QStringLiteral("keysAction"))->trigger();
    take(desk, QStringLiteral("keys"), desk.object<QDialog>(QStringLiteral("keys")));
    desk.object<QDialog>(QStringLiteral("keys"))->close();
    desk.object<QAction>(QStringLiteral("aboutAction"))->trigger();
    take(desk, QStringLiteral("about"), desk.object<QDialog>(QStringLiteral("about")));
    desk.object<QDialog>(QStringLiteral("about"))->close();
    desk.window->showWorkplace(QStringLiteral("Bell Yard, a workplace with a name that does not want to end"), false,
                               {desk.flow->activity(), desk.flow->clock(), desk.flow.get()});
    desk.object<QAction>(QStringLiteral("disconnectAction"))->trigger();
    take(desk, QStringLiteral("disconnect"));
    desk.window->showBlocked(Sentences::forSecret(SecretState::Locked));
    take(desk, QStringLiteral("blocked"));
}

/** One picture of each system as it comes, and one with everything wrong. */
void Album::connects()
{
    FakeSecretStore secrets;
    MadeUpSystems made;
    FrontDesk desk;
    ConnectFlow connecting(secrets, made.systems());
    desk.open();
    desk.window->showConnect(connecting);
    auto *system = desk.object<QComboBox>(QStringLiteral("connectSystem"));
    for (int each = 0; each < system->count(); ++each) {
        system->setCurrentIndex(each);
        const QString name = QStringLiteral("connect-") + system->currentText().toLower();
        take(desk, name);
        auto *region = desk.object<QComboBox>(QStringLiteral("connectRegion"));
        region->setCurrentIndex(region->count() - 1);
        desk.object<QLineEdit>(QStringLiteral("connectApiUrl"))->setText(QStringLiteral("http://api.example.com"));
        desk.button(QStringLiteral("Connect"))->click();
        take(desk, name + QStringLiteral("-faults"));
        desk.object<QLineEdit>(QStringLiteral("connectApiUrl"))->clear();
    }
    made.refusal = makeError(ErrorKind::Unauthorized);
    desk.field(QStringLiteral("Name"))->setText(QStringLiteral("Bell Yard reception"));
    desk.field(QStringLiteral("User name"))->setText(QStringLiteral("ana.ruiz@example.com"));
    desk.field(QStringLiteral("Password"))->setText(QStringLiteral("a password"));
    desk.button(QStringLiteral("Connect"))->click();
    until([&] { return connecting.state() == ConnectFlow::State::Failed; });
    take(desk, QStringLiteral("connect-code"));
    made.refusal.reset();
    desk.button(QStringLiteral("Test connection"))->click();
    until([&] { return connecting.state() == ConnectFlow::State::Tested; });
    take(desk, QStringLiteral("connect-tested"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, QStringLiteral("pictures"));
    const QString look = application.arguments().value(2, QStringLiteral("light"));
    if (!QDir().mkpath(folder))
        return 1;
    if (look == u"rtl")
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Album album(folder, look == u"dark" ? DeskSettings::Appearance::Dark : DeskSettings::Appearance::Light);
    album.book();
    album.states();
    album.activity();
    album.arrivals();
    album.scans();
    album.connects();
    album.others();
    return 0;
}
