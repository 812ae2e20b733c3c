// SPDX-License-Identifier: MIT
#include "fakeworkplace.h"
#include "lookup.h"

#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;

/** What was typed: a thing of a list, a person, a space that is not free. */
class TestLookUp final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void things();
    void people_data();
    void people();
    void errorsAndHandles();
    void taken_data();
    void taken();
    void ownGoesFirst();
};

void TestLookUp::things()
{
    const auto floor = [](const char *id, const char *name) {
        return Floor{FloorId(QString::fromLatin1(id)), QString::fromLatin1(name), {}};
    };
    const QList<Floor> floors{floor("1", "Ground"), floor("2", "ground"), floor("3", "First"),
                              floor("4", "1"),      floor("5", "Twin"),   floor("6", "Twin")};
    QCOMPARE(lookUp(floors, QStringLiteral("1")), QList<Floor>{floors.at(0)});      // an id wins
    QCOMPARE(lookUp(floors, QStringLiteral("Ground")), QList<Floor>{floors.at(0)}); // then the exact name
    QCOMPARE(lookUp(floors, QStringLiteral("GROUND ")).size(), 2);
    QCOMPARE(lookUp(floors, QStringLiteral("Twin")).size(), 2);
    QVERIFY(lookUp(floors, QStringLiteral("Fir")).isEmpty());
}

void TestLookUp::people_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("e-mail") << "Ana.Ruiz@EXAMPLE.com " << QStringList{QStringLiteral("p1")};
    QTest::newRow("part of an e-mail") << "ruiz@example.com" << QStringList{};
    QTest::newRow("id") << "01ARZ3NDEKTSV4RRFFQ69G5FAV" << QStringList{QStringLiteral("01ARZ3NDEKTSV4RRFFQ69G5FAV")};
    QTest::newRow("no such id") << "01ARZ3NDEKTSV4RRFFQ69G5XXX" << QStringList{};
    QTest::newRow("full name") << "ana  ruiz" << QStringList{QStringLiteral("p1")};
    QTest::newRow("first name") << "Ana" << QStringList{};
    QTest::newRow("one name only") << "Cher" << QStringList{QStringLiteral("p8")};
    QTest::newRow("two of the same name") << "Sam Doe" << (QStringList{QStringLiteral("p6"), QStringLiteral("p7")});
}

void TestLookUp::people()
{
    QFETCH(const QString, text);
    FakeWorkplace workplace;
    furnish(workplace);
    workplace.people << makePerson(QStringLiteral("p6"), QStringLiteral("Sam"), QStringLiteral("Doe"))
                     << makePerson(QStringLiteral("p7"), QStringLiteral("Sam"), QStringLiteral("DOE"))
                     << makePerson(QStringLiteral("p8"), QStringLiteral("Cher"), {})
                     << makePerson(QStringLiteral("01ARZ3NDEKTSV4RRFFQ69G5FAV"), QStringLiteral("Long"),
                                   QStringLiteral("Id"));
    std::optional<Result<QList<Person>>> answer;
    const auto handle = lookUpPerson(workplace, text, this, [&](const Result<QList<Person>> &a) { answer = a; });
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QVERIFY(answer->has_value());
    QStringList ids;
    for (const Person &person : **answer)
        ids.append(person.id.text());
    QTEST(ids, "ids");
    QVERIFY(workplace.calls().size() <= 4);
}

void TestLookUp::errorsAndHandles()
{
    FakeWorkplace workplace;
    furnish(workplace);
    std::optional<Result<QList<Person>>> answer;
    const auto keep = [&](const Result<QList<Person>> &a) { answer = a; };
    for (const char *text : {"ana.ruiz@example.com", "Ana Ruiz", "01ARZ3NDEKTSV4RRFFQ69G5FAV"}) {
        answer.reset();
        workplace.fail(QStringLiteral("searchPeople"), makeError(ErrorKind::Offline));
        workplace.fail(QStringLiteral("person"), makeError(ErrorKind::Offline));
        const auto handle = lookUpPerson(workplace, QString::fromLatin1(text), this, keep);
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, ErrorKind::Offline);
        workplace.succeed(QStringLiteral("person"));
        workplace.succeed(QStringLiteral("searchPeople"));
    }
    // Given up, also between two steps: no answer any more.
    answer.reset();
    workplace.hold(true);
    {
        auto handle = lookUpPerson(workplace, QStringLiteral("Ana Ruiz"), this, keep);
        QCOMPARE(workplace.answerRound(), 1);
        QCOMPARE(workplace.waiting(), 1);
    }
    QCOMPARE(workplace.waiting(), 0);
    workplace.answerRound();
    QVERIFY(!answer);
    // A handle may go inside its own callback.
    workplace.hold(false);
    RequestHandle own;
    bool called = false;
    own = lookUpPerson(workplace, QStringLiteral("bo.li@example.com"), this, [&](const Result<QList<Person>> &) {
        own = {};
        called = true;
    });
    QTRY_VERIFY(called);
}

namespace {

UtcInstant at(int hour)
{
    return UtcInstant::fromMSecsSinceEpoch(1'800'000'000'000).plus(std::chrono::hours(hour));
}

Booking bookingOfDesk(int from, int to)
{
    Booking booking;
    booking.id = BookingId(QStringLiteral("b"));
    booking.person = PersonId(QStringLiteral("other"));
    booking.kind = SpaceKind::Desk;
    booking.space = Space{SpaceId(QStringLiteral("s7")),
                          QStringLiteral("Desk 7"),
                          SpaceKind::Desk,
                          {},
                          Floor{FloorId(QStringLiteral("first")), QStringLiteral("First"), {}}};
    booking.slot = TimeSlot::make(at(from), at(to));
    booking.status = BookingStatus::Booked;
    return booking;
}

/** Desk 7 of the first floor, from 9 to 12, for "me". */
WantedSpace wantedDesk()
{
    return {QStringLiteral("desk 7"), SpaceKind::Desk, FloorId(QStringLiteral("first")), PersonId(QStringLiteral("me")),
            *TimeSlot::make(at(9), at(12))};
}

} // namespace

void TestLookUp::taken_data()
{
    QTest::addColumn<Booking>("booking");
    QTest::addColumn<bool>("expected");
    QTest::newRow("then") << bookingOfDesk(9, 12) << true;
    QTest::newRow("within") << bookingOfDesk(10, 11) << true;
    QTest::newRow("before") << bookingOfDesk(8, 9) << false;
    QTest::newRow("after") << bookingOfDesk(12, 13) << false;
    Booking booking = bookingOfDesk(9, 12);
    booking.status = BookingStatus::CheckedIn;
    QTest::newRow("checked in") << booking << true;
    booking.status = BookingStatus::Cancelled;
    QTest::newRow("cancelled") << booking << false;
    booking = bookingOfDesk(9, 12);
    booking.slot.reset();
    QTest::newRow("no time") << booking << false;
    booking = bookingOfDesk(9, 12);
    booking.space.reset();
    QTest::newRow("onsite pass") << booking << false;
    booking = bookingOfDesk(9, 12);
    booking.space->name = QStringLiteral("Desk 77");
    QTest::newRow("another space") << booking << false;
    booking = bookingOfDesk(9, 12);
    booking.space->floor->id = FloorId(QStringLiteral("second"));
    QTest::newRow("another floor") << booking << false;
    booking.space->floor.reset();
    QTest::newRow("floor not said") << booking << true;
    booking = bookingOfDesk(9, 12);
    booking.kind = SpaceKind::Parking;
    QTest::newRow("another kind") << booking << false;
    booking.kind = SpaceKind::Unknown;
    QTest::newRow("kind not said") << booking << true;
}

void TestLookUp::taken()
{
    QFETCH(const Booking, booking);
    QFETCH(const bool, expected);
    QCOMPARE(lookUpTaken({booking}, wantedDesk()), expected ? std::optional(booking) : std::nullopt);
    Booking elsewhere = bookingOfDesk(9, 12);
    elsewhere.space->floor->id = FloorId(QStringLiteral("second"));
    WantedSpace anywhere = wantedDesk();
    anywhere.floor.reset();
    QCOMPARE(lookUpTaken({elsewhere}, anywhere), std::optional(elsewhere));
}

void TestLookUp::ownGoesFirst()
{
    const Booking others = bookingOfDesk(9, 10);
    Booking own = bookingOfDesk(9, 12);
    own.person = PersonId(QStringLiteral("me"));
    QCOMPARE(lookUpTaken({others, own}, wantedDesk()), std::optional(own));
    own.slot = TimeSlot::make(at(9), at(11)); // the person's, and not what is asked for
    QCOMPARE(lookUpTaken({others, own}, wantedDesk()), std::optional(others));
}

QTEST_GUILESS_MAIN(TestLookUp)
#include "tst_lookup.moc"
