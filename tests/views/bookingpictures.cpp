// SPDX-License-Identifier: MIT
#include "album.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPushButton>

/** @file Pictures of the section Book. */
namespace Foyer::Testing {

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

void Album::rooms()
{
    FrontDesk desk;
    fill(desk.workplace);
    desk.open();
    (void)desk.reach(BookingStep::Space, QStringLiteral("ana ruiz"));
    desk.flow->chooseKind(SpaceKind::Room);
    until([&] { return desk.flow->spaces().all().size() == 1; });
    take(desk, QStringLiteral("5-space-room"));
    (void)desk.reach(BookingStep::Confirm);
    take(desk, QStringLiteral("6-room-empty"));
    desk.press(Qt::Key_Return);
    take(desk, QStringLiteral("6-room-no-title"));
    desk.type(QStringLiteral("Quarterly planning: what we build, and what we leave"));
    desk.named(QStringLiteral("Attendees"))->setFocus();
    desk.type(QStringLiteral("ana"));
    until([&] { return desk.list(QStringLiteral("Suggestions")) != nullptr; });
    desk.press(Qt::Key_Down);
    take(desk, QStringLiteral("6-room-suggestions"));
    desk.field(QStringLiteral("Attendees"))->clear();
    desk.named(QStringLiteral("Attendees"))->setFocus();
    desk.type(QStringLiteral("Ana Guest <ana.guest@example.org>"));
    until([&] { return desk.list(QStringLiteral("Suggestions")) != nullptr; });
    take(desk, QStringLiteral("6-room-guest"));
    desk.press(Qt::Key_Return);
    desk.type(QStringLiteral("xyz"));
    until([&] { return desk.said().contains(QStringLiteral("Nobody found")); });
    take(desk, QStringLiteral("6-room-nobody"));
    desk.field(QStringLiteral("Attendees"))->clear();
    desk.flow->addAttendee(attendeeFrom(desk.workplace.people.at(6)));
    desk.flow->addAttendee(attendeeFrom(desk.workplace.people.at(1)));
    take(desk, QStringLiteral("6-room-filled"));
    for (int i = 0; i < 20; ++i)
        desk.flow->addAttendee({{}, QStringLiteral("guest%1@example.org").arg(i), QStringLiteral("Guest %1").arg(i)});
    Meeting meeting = desk.flow->draft().meeting;
    meeting.title = QStringLiteral("A title that does not want to end ").repeated(8) + QString(80, u'W');
    meeting.description = QStringLiteral("Bring numbers.\n").repeated(30);
    desk.flow->setMeeting(meeting);
    desk.named(QStringLiteral("Title"))->setFocus();
    take(desk, QStringLiteral("6-room-long"));
    const QSize before = desk.window->size();
    desk.window->resize(desk.window->minimumSizeHint());
    take(desk, QStringLiteral("6-room-small"));
    desk.named(QStringLiteral("Attendees"))->setFocus();
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Down);
    take(desk, QStringLiteral("6-room-small-end"));
    desk.window->resize(before);
    meeting.title = meeting.title.left(200).trimmed();
    desk.flow->setMeeting(meeting);
    desk.named(QStringLiteral("Title"))->setFocus();
    desk.workplace.fail(QStringLiteral("createBooking"), makeError(ErrorKind::Offline));
    desk.press(Qt::Key_Return);
    until([&] { return desk.flow->ticket() && desk.flow->ticket()->isFinal(); });
    take(desk, QStringLiteral("6-room-not-sent"));
    desk.flow->confirm();
    (void)desk.waitForStep(BookingStep::Done);
    take(desk, QStringLiteral("7-room-done"));
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

} // namespace Foyer::Testing
