// SPDX-License-Identifier: MIT
#include "cursortrail.h"
#include "people.h"
#include "spacebringparsing.h"

#include <QTest>

using namespace Foyer;
using namespace Foyer::Spacebring;

/** Answers: the documented one, those of later versions, and those that nobody should send. */
class TestSpacebringParsing final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDocumentedBooking();
    void locations();
    void resources();
    void onlyAnId();
    void hiddenIsNotEmpty_data();
    void hiddenIsNotEmpty();
    void laterVersions();
    void unknownKindsKeepTheirName_data();
    void unknownKindsKeepTheirName();
    void series();
    void hostileBookings_data();
    void hostileBookings();
    void unusableAnswers_data();
    void unusableAnswers();
    void oneUnusableMemberIsLeftOut();
    void tokens_data();
    void tokens();
    void texts();
    void numbers_data();
    void numbers();
    void errors_data();
    void errors();
    void manyIssues();
    void trails();
};

namespace {

const QString uuid = QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a");

/** A page with one booking that has an id and these members. */
QByteArray with(const QByteArray &members)
{
    return R"({"bookings":[{"id":"b1")" + (members.isEmpty() ? QByteArray() : ',' + members) + "}]}";
}

BoardBooking bookingOf(const QByteArray &members)
{
    const auto page = parseBookings(with(members));
    if (!page || page->items.size() != 1)
        qFatal("not one booking");
    return page->items.first();
}

QString iso(const std::optional<UtcInstant> &instant)
{
    return instant ? instant->toIso() : QStringLiteral("none");
}

} // namespace

void TestSpacebringParsing::theDocumentedBooking()
{
    const QByteArray person =
        R"({"about":"<string>","email":"<string>","id":"3c90c3cc-0d44-4b50-8888-8dd25736052a",)"
        R"("name":"<string>","phoneNumber":"<string>","photoUrl":"<string>","surname":"<string>"})";
    const QByteArray answer =
        R"({"bookings":[{"attendees":[{"membershipRef":"3c90c3cc-0d44-4b50-8888-8dd25736052a","user":)" + person +
        R"(}],"createDate":"2023-11-07T05:31:56Z","deleteDate":"2023-11-07T05:31:56Z",)"
        R"("endDate":"2023-11-07T06:31:56Z","id":"3c90c3cc-0d44-4b50-8888-8dd25736052a","memo":"<string>",)"
        R"("membershipRefOwner":"3c90c3cc-0d44-4b50-8888-8dd25736052a","payment":{"amount":123,)"
        R"("currencyCode":"<string>","invoiceItemRef":"<string>","tax":{"inclusive":true,"rate":123},)"
        R"("transactionRef":"<string>"},"resourceRef":"3c90c3cc-0d44-4b50-8888-8dd25736052a","seats":123,)"
        R"("startDate":"2023-11-07T05:31:56Z","title":"<string>","updateDate":"2023-11-07T05:31:56Z","userOwner":)" +
        person + R"(}],"nextPageToken":"<string>","searchQueryNext":"<string>"})";
    const auto page = parseBookings(answer);
    QVERIFY(page);
    QCOMPARE(page->nextToken, QStringLiteral("<string>"));
    QCOMPARE(page->items.size(), 1);

    const QString text = QStringLiteral("<string>");
    const BoardPerson somebody{uuid, text, text, text, text, text, text};
    BoardBooking expected;
    expected.id = BoardBookingId(uuid);
    expected.resource = BoardResourceId(uuid);
    expected.start = UtcInstant::fromIso(u"2023-11-07T05:31:56Z");
    expected.end = UtcInstant::fromIso(u"2023-11-07T06:31:56Z");
    expected.createdAt = expected.updatedAt = expected.cancelledAt = expected.start;
    expected.title = text;
    expected.memo = text;
    expected.ownerMembership = MembershipId(uuid);
    expected.owner = somebody;
    expected.seats = 123;
    expected.attendees = {{MembershipId(uuid), somebody}};
    expected.payments = {{123.0, text, BoardTax{true, 123.0}, text, text, {}, {}}};
    QVERIFY(page->items.first() == expected);
    QVERIFY(page->items.first().isCancelled());
}

void TestSpacebringParsing::locations()
{
    const auto found = parseLocations(
        R"({"locations":[{"id":"3C90C3CC-0D44-4B50-8888-8DD25736052A","title":"Quayside","address":"1 Quay",)"
        R"("timezoneId":"Europe/London","currencyCode":"GBP","locale":"en"},)"
        R"({"id":"4c90c3cc-0d44-4b50-8888-8dd25736052a","title":"Mars","timezoneId":"Mars/Olympus"},)"
        R"({"id":"5c90c3cc-0d44-4b50-8888-8dd25736052a","timezoneId":7}]})");
    QVERIFY(found);
    QCOMPARE(found->size(), 3);
    QCOMPARE(found->at(0).id.text(), uuid);
    QCOMPARE(found->at(0).name, QStringLiteral("Quayside"));
    QCOMPARE(found->at(0).address, QStringLiteral("1 Quay"));
    QCOMPARE(found->at(0).currency, QStringLiteral("GBP"));
    QCOMPARE(found->at(0).zone->ianaId(), QByteArray("Europe/London"));
    QVERIFY(!found->at(1).zone);
    QCOMPARE(found->at(1).zoneName, QStringLiteral("Mars/Olympus"));
    QVERIFY(!found->at(2).zone);
    QVERIFY(parseLocations(R"({"locations":[]})")->isEmpty());
}

void TestSpacebringParsing::resources()
{
    const auto page = parseResources(
        R"({"resources":[{"id":"3c90c3cc-0d44-4b50-8888-8dd25736052a","title":"Lighthouse","type":"room","capacity":14},)"
        R"({"id":"4c90c3cc-0d44-4b50-8888-8dd25736052a","title":"Desk","type":"hotDesk","capacity":null}],)"
        R"("nextPageToken":"more"})");
    QVERIFY(page);
    QCOMPARE(page->nextToken, QStringLiteral("more"));
    QVERIFY((page->items.at(0) == BoardResource{BoardResourceId(uuid), QStringLiteral("Lighthouse"), BoardKind::Room,
                                                QStringLiteral("room"), 14}));
    QCOMPARE(page->items.at(1).kind, BoardKind::HotDesk);
    QVERIFY(!page->items.at(1).capacity);
}

void TestSpacebringParsing::onlyAnId()
{
    BoardBooking expected;
    expected.id = BoardBookingId(QStringLiteral("b1"));
    QVERIFY(bookingOf({}) == expected);
    QVERIFY(!expected.slot());
}

void TestSpacebringParsing::hiddenIsNotEmpty_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("titleHidden");
    QTest::addColumn<bool>("ownerHidden");
    QTest::newRow("absent") << QByteArray() << true << true;
    QTest::newRow("null") << QByteArray(R"("title":null,"userOwner":null,"membershipRefOwner":null)") << true << true;
    QTest::newRow("empty title") << QByteArray(R"("title":"")") << false << true;
    QTest::newRow("membership alone") << QByteArray(R"("membershipRefOwner":")" + uuid.toLatin1() + '"') << true
                                      << false;
    QTest::newRow("owner alone") << QByteArray(R"("userOwner":{"name":"Ana"})") << true << false;
    QTest::newRow("owner without a word") << QByteArray(R"("userOwner":{})") << true << true;
}

void TestSpacebringParsing::hiddenIsNotEmpty()
{
    QFETCH(const QByteArray, members);
    const BoardBooking booking = bookingOf(members);
    QTEST(!booking.title.has_value(), "titleHidden");
    QTEST(booking.isOwnerHidden(), "ownerHidden");
}

void TestSpacebringParsing::laterVersions()
{
    const BoardBooking booking = bookingOf(
        R"("payments":[{"amount":10,"currencyCode":"EUR","status":"succeeded","type":"stripe"},{"amount":"2.5"},{},7])");
    QCOMPARE(booking.payments.size(), 2);
    QCOMPARE(booking.payments.at(0).status, QStringLiteral("succeeded"));
    QCOMPARE(booking.payments.at(0).means, QStringLiteral("stripe"));
    QCOMPARE(*booking.payments.at(1).amount, 2.5);
    // An empty list beside the old member hides nothing.
    QCOMPARE(bookingOf(R"("payments":[],"payment":{"amount":1})").payments.size(), 1);
}

void TestSpacebringParsing::unknownKindsKeepTheirName_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<BoardKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("phone booth") << QByteArray(R"("phoneBooth")") << BoardKind::Unknown << "phoneBooth";
    QTest::newRow("meeting room") << QByteArray(R"("meetingRoom")") << BoardKind::Unknown << "meetingRoom";
    QTest::newRow("capitals") << QByteArray(R"("HotDesk")") << BoardKind::Unknown << "HotDesk";
    QTest::newRow("none") << QByteArray("null") << BoardKind::Unknown << "";
    QTest::newRow("number") << QByteArray("7") << BoardKind::Unknown << "";
    QTest::newRow("dedicated") << QByteArray(R"("dedicatedDesk")") << BoardKind::DedicatedDesk << "dedicatedDesk";
    QTest::newRow("office") << QByteArray(R"("office")") << BoardKind::Office << "office";
    QTest::newRow("parking") << QByteArray(R"("parkingLot")") << BoardKind::ParkingLot << "parkingLot";
}

void TestSpacebringParsing::unknownKindsKeepTheirName()
{
    QFETCH(const QByteArray, type);
    const auto page = parseResources(R"({"resources":[{"id":")" + uuid.toLatin1() + R"(","type":)" + type + "}]}");
    QVERIFY(page);
    QTEST(page->items.first().kind, "kind");
    QTEST(page->items.first().kindName, "name");
}

void TestSpacebringParsing::series()
{
    const auto page = parseBookings(
        R"({"bookings":[{"id":"3c90c3cc_2026-03-04T07:00:00.000Z","startDate":"2026-03-04T07:00:00.000Z"}]})");
    QVERIFY(page);
    QCOMPARE(page->items.first().id.text(), QStringLiteral("3c90c3cc_2026-03-04T07:00:00.000Z"));
    QCOMPARE(iso(page->items.first().start), QStringLiteral("2026-03-04T07:00:00Z"));
}

void TestSpacebringParsing::hostileBookings_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("numbers for texts") << QByteArray(R"("title":5,"memo":5,"resourceRef":5,"membershipRefOwner":5)");
    QTest::newRow("objects for texts") << QByteArray(R"("title":{},"memo":[],"startDate":{},"endDate":[1])");
    QTest::newRow("texts for objects") << QByteArray(R"("userOwner":"Ana","payment":"10 EUR","attendees":"Ana, Ben")");
    QTest::newRow("odd attendees") << QByteArray(R"("attendees":[null,1,"x",[],{},{"user":7},{"user":{}}])");
    QTest::newRow("odd times") << QByteArray(R"("startDate":"tomorrow","endDate":"2026-02-30T00:00:00Z")");
    QTest::newRow("no offset") << QByteArray(R"("startDate":"2026-02-20T00:00:00","endDate":1700000000)");
    QTest::newRow("odd numbers") << QByteArray(R"("seats":1.5,"payment":{"amount":1e300,"tax":{"rate":"x"}})");
    QTest::newRow("ids to climb") << QByteArray(R"("resourceRef":"../../x","membershipRefOwner":"a&b=c")");
}

void TestSpacebringParsing::hostileBookings()
{
    QFETCH(const QByteArray, members);
    const BoardBooking booking = bookingOf(members);
    QVERIFY(booking.resource.isEmpty());
    QVERIFY(booking.ownerMembership.isEmpty());
    QVERIFY(!booking.start && !booking.end && !booking.slot());
    QVERIFY(!booking.owner);
    QVERIFY(booking.attendees.isEmpty());
    QVERIFY(booking.payments.isEmpty());
    QVERIFY(!booking.seats);
    QVERIFY(booking.memo.isEmpty());
    QVERIFY(booking.title.value_or(QString()).isEmpty());
}

void TestSpacebringParsing::unusableAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("html") << QByteArray("<html></html>");
    QTest::newRow("array") << QByteArray(R"([{"id":"b1"}])");
    QTest::newRow("no list") << QByteArray(R"({"items":[]})");
    QTest::newRow("null") << QByteArray(R"({"bookings":null})");
    QTest::newRow("object") << QByteArray(R"({"bookings":{"0":{"id":"b1"}}})");
    QTest::newRow("all unusable") << QByteArray(R"({"bookings":[{},{"id":""},{"id":7},5,null]})");
    QTest::newRow("key twice") << QByteArray(R"({"bookings":[],"bookings":[]})");
    QTest::newRow("cut") << with(R"("title":"x")").chopped(2);
    QTest::newRow("too deep") << R"({"bookings":)" + QByteArray(200, '[') + QByteArray(200, ']') + '}';
    QTest::newRow("number that is none") << with(R"("seats":1e999)");
}

void TestSpacebringParsing::unusableAnswers()
{
    QFETCH(const QByteArray, bytes);
    const auto page = parseBookings(bytes);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Protocol);
    QVERIFY(!page.error().detail.isEmpty());
    QVERIFY(!parseLocations(bytes));
    QVERIFY(!parseResources(bytes));
}

void TestSpacebringParsing::oneUnusableMemberIsLeftOut()
{
    const auto page = parseBookings(R"({"bookings":[{"id":"a"},{"title":"none"},{"id":"c"},{"id":"d\u0000"}]})");
    QVERIFY(page);
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->items.at(1).id.text(), QStringLiteral("c"));
}

void TestSpacebringParsing::tokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("expected");
    QTest::newRow("usual") << QByteArray(R"("eyJ+/=")") << "eyJ+/=";
    QTest::newRow("space stays") << QByteArray(R"(" a ")") << " a ";
    QTest::newRow("null") << QByteArray("null") << "";
    QTest::newRow("empty") << QByteArray(R"("")") << "";
    QTest::newRow("number") << QByteArray("2") << "";
    QTest::newRow("object") << QByteArray("{}") << "";
    QTest::newRow("line end") << QByteArray(R"("a\r\nX: y")") << "";
    QTest::newRow("too long") << '"' + QByteArray(5000, 'a') + '"' << "";
}

void TestSpacebringParsing::tokens()
{
    QFETCH(const QByteArray, token);
    const auto page = parseBookings(R"({"bookings":[],"nextPageToken":)" + token + '}');
    QVERIFY(page);
    QTEST(page->nextToken, "expected");
}

void TestSpacebringParsing::texts()
{
    const BoardBooking booking =
        bookingOf(R"("title":"a\u0000\u202eb\nc","memo":"one\r\ntwo\u001b","userOwner":{"name":")" +
                  QByteArray(5000, 'n') + R"(","about":")" + QByteArray(50'000, 'a') + R"("})");
    QCOMPARE(*booking.title, QStringLiteral("ab c"));
    QCOMPARE(booking.memo, QStringLiteral("one\ntwo"));
    QCOMPARE(booking.owner->firstName.size(), maxTextLength);
    QVERIFY(booking.owner->about.size() <= 4000);
}

void TestSpacebringParsing::numbers_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QString>("expected");
    QTest::newRow("whole") << QByteArray("96") << "96";
    QTest::newRow("cents") << QByteArray("96.5") << "96.5";
    QTest::newRow("text") << QByteArray(R"(" 96.5 ")") << "96.5";
    QTest::newRow("nothing") << QByteArray("0") << "0";
    QTest::newRow("given back") << QByteArray("-3.25") << "-3.25";
    QTest::newRow("huge") << QByteArray("1e16") << "";
    QTest::newRow("words") << QByteArray(R"("free")") << "";
    QTest::newRow("nan") << QByteArray(R"("nan")") << "";
    QTest::newRow("true") << QByteArray("true") << "";
}

void TestSpacebringParsing::numbers()
{
    QFETCH(const QByteArray, amount);
    const BoardBooking booking = bookingOf(R"("payment":{"currencyCode":"GBP","amount":)" + amount + '}');
    QCOMPARE(booking.payments.size(), 1);
    const auto read = booking.payments.first().amount;
    QTEST(read ? QString::number(*read) : QString(), "expected");
}

void TestSpacebringParsing::errors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("fields");
    QTest::newRow("message") << QByteArray(R"({"message":"No such location","type":"not_found"})") << "No such location"
                             << "";
    QTest::newRow("code") << QByteArray(R"({"code":"invalid_page_token","type":"bad"})") << "invalid_page_token"
                          << "";
    QTest::newRow("type") << QByteArray(R"({"type":"bad","message":null})") << "bad"
                          << "";
    QTest::newRow("issues")
        << QByteArray(R"({"message":"m","issues":[{"path":["startDate","gt"],"message":"a\nb"},)"
                      R"({"path":["attendees",2],"message":"c"},{"path":"x","message":"d"},{"path":["y"]},7]})")
        << "m"
        << "startDate.gt: a b|attendees.2: c|: d";
    QTest::newRow("html") << QByteArray("<html>") << ""
                          << "";
    QTest::newRow("odd") << QByteArray(R"({"message":{},"issues":"x"})") << ""
                         << "";
}

void TestSpacebringParsing::errors()
{
    QFETCH(const QByteArray, body);
    HttpResponse response;
    response.status = 400;
    response.body = body;
    ApiError error;
    readError(response, error);
    QTEST(error.detail, "detail");
    QStringList fields;
    for (const FieldError &field : std::as_const(error.fieldErrors))
        fields.append(field.field + QStringLiteral(": ") + field.message);
    QTEST(fields.join(u'|'), "fields");
}

void TestSpacebringParsing::manyIssues()
{
    QByteArrayList issues(500, R"({"path":["a"],"message":"b"})");
    HttpResponse response;
    response.body = R"({"issues":[)" + issues.join(',') + "]}";
    ApiError error;
    readError(response, error);
    QCOMPARE(error.fieldErrors.size(), 20);
}

void TestSpacebringParsing::trails()
{
    using Next = CursorTrail::Next;
    {
        CursorTrail trail;
        QCOMPARE(trail.add(QStringLiteral("a"), 5), Next::More);
        QCOMPARE(trail.add(QStringLiteral("b"), 5), Next::More);
        QCOMPARE(trail.add(QString(), 5), Next::Complete);
    }
    {
        CursorTrail trail;
        QCOMPARE(trail.add(QStringLiteral("a"), 5), Next::More);
        QCOMPARE(trail.add(QStringLiteral("b"), 5), Next::More);
        QCOMPARE(trail.add(QStringLiteral("a"), 5), Next::Complete); // it goes round
    }
    {
        CursorTrail trail;
        for (int i = 1; i < CursorTrail::mostIdlePages; ++i)
            QCOMPARE(trail.add(QString::number(i), 0), Next::More);
        QCOMPARE(trail.add(QStringLiteral("x"), 1), Next::More); // something came: counted anew
        for (int i = 1; i < CursorTrail::mostIdlePages; ++i)
            QCOMPARE(trail.add(QString::number(1000 + i), 0), Next::More);
        QCOMPARE(trail.add(QStringLiteral("y"), 0), Next::Broken);
    }
    {
        CursorTrail trail;
        int pages = 1;
        while (trail.add(QString::number(pages), 1) == Next::More)
            ++pages;
        QCOMPARE(pages, CursorTrail::mostPages);
    }
}

QTEST_APPLESS_MAIN(TestSpacebringParsing)
#include "tst_parsing.moc"
