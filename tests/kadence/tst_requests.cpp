// SPDX-License-Identifier: MIT
#include "kadencerequests.h"

#include <QTest>

#include <functional>

using namespace Foyer;

namespace {

const PersonId ana(QStringLiteral("01H434ZA7PCXR9AZC8NR791EZA"));
const BuildingId bellYard(QStringLiteral("01EMPPAER4FWYN1MSBW0NAZSBK"));
const FloorId firstFloor(QStringLiteral("01F01JHXDZCKNP4J9N9PA878Q1"));
const SpaceId desk(QStringLiteral("01F01HVMYGM69JGRP4FQ5DNG3M"));
const BookingId booked(QStringLiteral("01H57XE2NNRWM7RY6RRAEX74F7"));
const QUrl base(QStringLiteral("https://api.example"));

UtcInstant at(const char *text)
{
    return UtcInstant::fromIso(QString::fromLatin1(text), UtcInstant::WithoutOffset::MeansUtc).value();
}

TimeSlot morning()
{
    return TimeSlot::make(at("2023-07-20T10:00:00"), at("2023-07-20T12:00:00")).value();
}

Meeting meeting(const QString &title)
{
    return {title, {}, false, {}};
}

QString encoded(const Result<Target> &target)
{
    return target ? QString::fromLatin1(urlOf(base, *target).toEncoded())
                  : QStringLiteral("error %1: %2").arg(int(target.error().kind)).arg(target.error().detail);
}

QStringList searchQueries(const QString &text)
{
    QStringList queries;
    for (const auto &target : Kadence::peopleSearch(text))
        queries.append(urlOf(base, target).query(QUrl::FullyEncoded));
    return queries;
}

} // namespace

class TestKadenceRequests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void writes_data();
    void writes();
    void pages_data();
    void pages();
    void valuesArePercentEncoded_data();
    void valuesArePercentEncoded();
    void baseAddresses_data();
    void baseAddresses();
    void endpoints_data();
    void endpoints();
    void tokenRequest();
    void search_data();
    void search();
    void ids_data();
    void ids();
    void hostileIdsGoNowhere_data();
    void hostileIdsGoNowhere();
    void noDaysAreRefused_data();
    void noDaysAreRefused();
    void kindsWithoutSpacesAreRefused();
    void badMeetingsAreRefused_data();
    void badMeetingsAreRefused();
};

void TestKadenceRequests::reads_data()
{
    using namespace Kadence;
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Result<Target> &target, const char *expected) {
        QTest::newRow(name) << encoded(target)
                            << QLatin1String("https://api.example/v1/public/") + QLatin1String(expected);
    };
    row("test connection", buildingsProbe(), "buildings?itemsPerPage=10");
    row("people", paged(people(), {3, 500}), "users?page=3&itemsPerPage=500");
    row("person", person(ana), "users/01H434ZA7PCXR9AZC8NR791EZA");
    row("buildings", paged(buildings(), {1, 500}), "buildings?page=1&itemsPerPage=500");
    row("floors", floors(bellYard), "floors?buildingId=01EMPPAER4FWYN1MSBW0NAZSBK");
    row("bookable days", bookableDays(ana, bellYard),
        "bookable-days?userId=01H434ZA7PCXR9AZC8NR791EZA&buildingId=01EMPPAER4FWYN1MSBW0NAZSBK");
    const std::pair<SpaceKind, const char *> kinds[] = {
        {SpaceKind::Desk, "desk"},     {SpaceKind::PrivateOffice, "private_office"},
        {SpaceKind::Room, "room"},     {SpaceKind::Pod, "pod"},
        {SpaceKind::Locker, "locker"}, {SpaceKind::Parking, "parking"},
    };
    for (const auto &[kind, text] : kinds) {
        const QByteArray expected =
            QByteArray("bookable-spaces?userId=01H434ZA7PCXR9AZC8NR791EZA&floorId=01F01JHXDZCKNP4J9N9PA878Q1"
                       "&startDateTime=2023-07-20T10%3A00%3A00&endDateTime=2023-07-20T12%3A00%3A00&spaceType=") +
            text;
        row(QByteArray("bookable spaces: ").append(text), bookableSpaces(ana, firstFloor, morning(), kind), expected);
    }
    row("onsite passes", onsitePasses(bellYard, morning()),
        "bookable-onsite-passes?buildingId=01EMPPAER4FWYN1MSBW0NAZSBK"
        "&startDateTime=2023-07-20T10%3A00%3A00&endDateTime=2023-07-20T12%3A00%3A00");
    row("person's bookings", personBookings(ana, at("2023-07-19T23:00:00"), at("2023-07-20T22:59:59")),
        "users/01H434ZA7PCXR9AZC8NR791EZA/bookings"
        "?startDateTime%5Bafter%5D=2023-07-19T23%3A00%3A00&startDateTime%5Bbefore%5D=2023-07-20T22%3A59%3A59");
    row("person's bookings then", personBookingsDuring(ana, morning()),
        "users/01H434ZA7PCXR9AZC8NR791EZA/bookings?startDateTime%5Bstrictly_before%5D=2023-07-20T12%3A00%3A00"
        "&endDateTime%5Bstrictly_after%5D=2023-07-20T10%3A00%3A00");
    row("building's bookings", buildingBookings(bellYard, at("2023-07-19T23:00:00"), at("2023-07-20T22:59:59")),
        "bookings?buildingId=01EMPPAER4FWYN1MSBW0NAZSBK&startDateTime%5Bafter%5D=2023-07-19T23%3A00%3A00"
        "&startDateTime%5Bbefore%5D=2023-07-20T22%3A59%3A59&order%5BstartDate%5D=asc");
    row("space's bookings", spaceBookings(desk, morning()),
        "bookings?spaceId=01F01HVMYGM69JGRP4FQ5DNG3M&startDateTime%5Bstrictly_before%5D=2023-07-20T12%3A00%3A00"
        "&endDateTime%5Bstrictly_after%5D=2023-07-20T10%3A00%3A00&order%5BstartDate%5D=asc");
    row("booking", booking(booked), "bookings/01H57XE2NNRWM7RY6RRAEX74F7");
    // The building's own clock, so the day that its zone turns the clocks is asked for as every other.
    row("day's bookings", dayBookings(bellYard, QDate(2023, 10, 29)),
        "bookings?buildingId=01EMPPAER4FWYN1MSBW0NAZSBK"
        "&startDateTime%5Blocal_strictly_before%5D=2023-10-30T00%3A00%3A00"
        "&endDateTime%5Blocal_strictly_after%5D=2023-10-29T00%3A00%3A00&order%5BstartDate%5D=asc");
    row("day's bookings, a page", paged(dayBookings(bellYard, QDate(2023, 12, 31)).value(), {2, 500}),
        "bookings?buildingId=01EMPPAER4FWYN1MSBW0NAZSBK"
        "&startDateTime%5Blocal_strictly_before%5D=2024-01-01T00%3A00%3A00"
        "&endDateTime%5Blocal_strictly_after%5D=2023-12-31T00%3A00%3A00&order%5BstartDate%5D=asc"
        "&page=2&itemsPerPage=500");
    row("day's visits", dayVisits(bellYard, QDate(2024, 2, 28)),
        "visits?buildingId=01EMPPAER4FWYN1MSBW0NAZSBK"
        "&startDateTime%5Blocal_strictly_before%5D=2024-02-29T00%3A00%3A00"
        "&endDateTime%5Blocal_strictly_after%5D=2024-02-28T00%3A00%3A00");
}

void TestKadenceRequests::reads()
{
    QFETCH(QString, actual);
    QFETCH(QString, expected);
    QCOMPARE(actual, expected);
}

void TestKadenceRequests::writes_data()
{
    using namespace Kadence;
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expectedAddress");
    QTest::addColumn<QByteArray>("expectedJson");
    const auto row = [](const char *name, const Result<Write> &write, const char *address, const char *json) {
        QTest::newRow(name) << encoded(write.map([](const Write &w) { return w.target; }))
                            << write.map([](const Write &w) { return w.json; }).value_or(QByteArray())
                            << QLatin1String("https://api.example/v1/public/") + QLatin1String(address)
                            << QByteArray(json);
    };
    row("desk", createBooking({ana, morning(), desk, {}, {}}), "bookings",
        R"({"endDateTime":"2023-07-20T12:00:00","spaceId":"01F01HVMYGM69JGRP4FQ5DNG3M",)"
        R"("startDateTime":"2023-07-20T10:00:00","userId":"01H434ZA7PCXR9AZC8NR791EZA"})");
    row("desk: the building stays out", createBooking({ana, morning(), desk, bellYard, {}}), "bookings",
        R"({"endDateTime":"2023-07-20T12:00:00","spaceId":"01F01HVMYGM69JGRP4FQ5DNG3M",)"
        R"("startDateTime":"2023-07-20T10:00:00","userId":"01H434ZA7PCXR9AZC8NR791EZA"})");
    row("onsite", createBooking({ana, morning(), {}, bellYard, {}}), "bookings",
        R"({"buildingId":"01EMPPAER4FWYN1MSBW0NAZSBK","endDateTime":"2023-07-20T12:00:00",)"
        R"("startDateTime":"2023-07-20T10:00:00","userId":"01H434ZA7PCXR9AZC8NR791EZA"})");
    row("room", createBooking({ana, morning(), desk, {}, meeting(QStringLiteral(" Zoë's \"1:1\""))}), "bookings",
        R"({"endDateTime":"2023-07-20T12:00:00","onlineMeeting":false,"spaceId":"01F01HVMYGM69JGRP4FQ5DNG3M",)"
        R"("startDateTime":"2023-07-20T10:00:00","title":"Zoë's \"1:1\"","userId":"01H434ZA7PCXR9AZC8NR791EZA"})");
    Meeting full = meeting(QStringLiteral("Review"));
    full.description = QStringLiteral("First line\n\"second\" 会議");
    full.onlineMeeting = true;
    full.attendees = {{PersonId(QStringLiteral("01GTBV1CT3BM8A42SEJ2J5FJ2J")), QStringLiteral("not@sent.example"),
                       QStringLiteral("Not Sent")},
                      {{}, QStringLiteral("guest@example.org"), QStringLiteral("Zoë Guest")},
                      {{}, QStringLiteral("bare@example.org"), {}}};
    row("room with everything", createBooking({ana, morning(), desk, {}, full}), "bookings",
        R"({"attendees":[{"userId":"01GTBV1CT3BM8A42SEJ2J5FJ2J"},)"
        R"({"displayName":"Zoë Guest","emailAddress":"guest@example.org"},{"emailAddress":"bare@example.org"}],)"
        R"("description":"First line\n\"second\" 会議","endDateTime":"2023-07-20T12:00:00","onlineMeeting":true,)"
        R"("spaceId":"01F01HVMYGM69JGRP4FQ5DNG3M","startDateTime":"2023-07-20T10:00:00","title":"Review",)"
        R"("userId":"01H434ZA7PCXR9AZC8NR791EZA"})");
    row("cancel", cancelBooking(booked, {}), "bookings/01H57XE2NNRWM7RY6RRAEX74F7/cancel", "{}");
    row("cancel for somebody", cancelBooking(booked, ana), "bookings/01H57XE2NNRWM7RY6RRAEX74F7/cancel",
        R"({"userId":"01H434ZA7PCXR9AZC8NR791EZA"})");
    // Without how the person came in: a receptionist is none of what the contract knows.
    row("check in", checkIn(booked, ana), "bookings/01H57XE2NNRWM7RY6RRAEX74F7/check-in",
        R"({"userId":"01H434ZA7PCXR9AZC8NR791EZA"})");
    row("check out", checkOut(booked, ana), "bookings/01H57XE2NNRWM7RY6RRAEX74F7/check-out",
        R"({"userId":"01H434ZA7PCXR9AZC8NR791EZA"})");
}

void TestKadenceRequests::writes()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, json);
    QTEST(address, "expectedAddress");
    QTEST(json, "expectedJson");
}

void TestKadenceRequests::pages_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("query");
    QTest::newRow("usual") << 2 << 100 << QStringLiteral("page=2&itemsPerPage=100");
    QTest::newRow("too small") << 1 << 9 << QStringLiteral("page=1&itemsPerPage=10");
    QTest::newRow("too large") << 1 << 501 << QStringLiteral("page=1&itemsPerPage=500");
    QTest::newRow("page 0") << 0 << 10 << QStringLiteral("page=1&itemsPerPage=10");
    QTest::newRow("negative") << -5 << -1 << QStringLiteral("page=1&itemsPerPage=10");
}

void TestKadenceRequests::pages()
{
    QFETCH(int, number);
    QFETCH(int, size);
    const QUrl url = urlOf(base, Kadence::paged(Kadence::people(), {number, size}));
    QTEST(url.query(QUrl::FullyEncoded), "query");
}

void TestKadenceRequests::valuesArePercentEncoded_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("encodedValue");
    QTest::newRow("plus") << QStringLiteral("a+b@x.org") << QByteArray("a%2Bb%40x.org");
    QTest::newRow("ampersand") << QStringLiteral("Tom & Jerry=x") << QByteArray("Tom%20%26%20Jerry%3Dx");
    QTest::newRow("brackets") << QStringLiteral("a[b]") << QByteArray("a%5Bb%5D");
    QTest::newRow("percent") << QStringLiteral("100%41") << QByteArray("100%2541");
    QTest::newRow("hash and question mark") << QStringLiteral("a#b?c/d") << QByteArray("a%23b%3Fc%2Fd");
    QTest::newRow("unicode") << QStringLiteral("Zoë 李 👩") << QByteArray("Zo%C3%AB%20%E6%9D%8E%20%F0%9F%91%A9");
    QTest::newRow("quotes") << QStringLiteral("O'Hara \"x\"") << QByteArray("O%27Hara%20%22x%22");
    QTest::newRow("semicolon") << QStringLiteral("a;b,c") << QByteArray("a%3Bb%2Cc");
    QTest::newRow("unreserved") << QStringLiteral("A-z_0.9~") << QByteArray("A-z_0.9~");
}

void TestKadenceRequests::valuesArePercentEncoded()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, encodedValue);
    const Target target{QStringLiteral("/v1/public/users"), {{QStringLiteral("email"), value}}};
    QCOMPARE(urlOf(base, target).toEncoded(), "https://api.example/v1/public/users?email=" + encodedValue);
}

void TestKadenceRequests::baseAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("origin") << QStringLiteral("https://gw.example") << QByteArray("https://gw.example/v1/public/users");
    QTest::newRow("slash") << QStringLiteral("https://gw.example/") << QByteArray("https://gw.example/v1/public/users");
    QTest::newRow("port") << QStringLiteral("http://127.0.0.1:8080")
                          << QByteArray("http://127.0.0.1:8080/v1/public/users");
    QTest::newRow("ipv6") << QStringLiteral("http://[::1]:8080/") << QByteArray("http://[::1]:8080/v1/public/users");
    QTest::newRow("prefix") << QStringLiteral("https://gw.example/apis/kadence")
                            << QByteArray("https://gw.example/apis/kadence/v1/public/users");
    QTest::newRow("prefix and slash") << QStringLiteral("https://gw.example/apis/kadence//")
                                      << QByteArray("https://gw.example/apis/kadence/v1/public/users");
    QTest::newRow("encoded prefix") << QStringLiteral("https://gw.example/a%20b%2Fc")
                                    << QByteArray("https://gw.example/a%20b%2Fc/v1/public/users");
}

void TestKadenceRequests::baseAddresses()
{
    QFETCH(QString, address);
    QTEST(urlOf(QUrl(address), Kadence::people()).toEncoded(), "expected");
}

void TestKadenceRequests::endpoints_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("apiUrl");
    QTest::addColumn<QString>("authUrl");
    QTest::addColumn<QString>("expected");
    const QString own = QStringLiteral("https://gw.example/k");
    QTest::newRow("eu") << "eu"
                        << ""
                        << ""
                        << "https://api.onkadence.co https://login.onkadence.co";
    QTest::newRow("us") << "us"
                        << ""
                        << ""
                        << "https://api.us.onkadence.co https://login.us.onkadence.co";
    QTest::newRow("nothing said") << ""
                                  << ""
                                  << ""
                                  << "https://api.onkadence.co https://login.onkadence.co";
    QTest::newRow("unknown region") << "mars"
                                    << ""
                                    << ""
                                    << "none";
    QTest::newRow("own API alone") << "" << own << ""
                                   << "https://gw.example/k https://gw.example/k";
    QTest::newRow("both") << "" << own << "https://login.example"
                          << "https://gw.example/k https://login.example";
    QTest::newRow("loopback") << ""
                              << "http://127.0.0.1:1"
                              << ""
                              << "http://127.0.0.1:1 http://127.0.0.1:1";
    QTest::newRow("plain http") << ""
                                << "http://gw.example"
                                << ""
                                << "none";
    QTest::newRow("plain http for the key") << "" << own << "http://login.example"
                                            << "none";
    QTest::newRow("user info") << ""
                               << "https://a:b@gw.example"
                               << ""
                               << "none";
}

void TestKadenceRequests::endpoints()
{
    QFETCH(QString, region);
    QFETCH(QString, apiUrl);
    QFETCH(QString, authUrl);
    Connection connection;
    connection.region = region;
    connection.apiUrl = QUrl(apiUrl);
    connection.authUrl = QUrl(authUrl);
    const auto found = Kadence::endpointsOf(connection);
    const QString text = found ? found->api.toString() + u' ' + found->auth.toString() : QStringLiteral("none");
    QTEST(text, "expected");
}

void TestKadenceRequests::tokenRequest()
{
    const auto request = Kadence::tokenRequest(QUrl(QStringLiteral("https://login.example/gw/")),
                                               QStringLiteral("the client"), QStringLiteral("s+e&c=r%t/ü"));
    QCOMPARE(request.method, HttpRequest::Method::Post);
    QCOMPARE(request.url.toEncoded(), "https://login.example/gw/oauth2/token");
    QCOMPARE(request.body, "grant_type=client_credentials&client_id=the%20client"
                           "&client_secret=s%2Be%26c%3Dr%25t%2F%C3%BC&scope=public");
    const std::pair<QByteArray, QByteArray> type{"Content-Type", "application/x-www-form-urlencoded"};
    QVERIFY(request.headers.contains(type));
}

void TestKadenceRequests::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("queries");
    const auto list = [](std::initializer_list<const char *> queries) {
        QStringList texts;
        for (const char *query : queries)
            texts.append(QLatin1String(query));
        return texts;
    };
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("nothing visible") << QStringLiteral(" \t\u202e") << QStringList();
    QTest::newRow("e-mail") << QStringLiteral("ana+x@exa") << list({"email=ana%2Bx%40exa"});
    QTest::newRow("one word") << QStringLiteral(" ana ") << list({"email=ana", "firstName=ana", "lastName=ana"});
    QTest::newRow("two words") << QStringLiteral("ana  ruiz")
                               << list({"firstName=ana%20ruiz", "lastName=ana%20ruiz", "firstName=ana&lastName=ruiz",
                                        "firstName=ruiz&lastName=ana"});
    QTest::newRow("the same word twice") << QStringLiteral("li li")
                                         << list({"firstName=li%20li", "lastName=li%20li", "firstName=li&lastName=li"});
    QTest::newRow("three words") << QStringLiteral("ana de ruiz")
                                 << list({"firstName=ana%20de%20ruiz", "lastName=ana%20de%20ruiz",
                                          "firstName=ana%20de&lastName=ruiz", "firstName=ana&lastName=de%20ruiz"});
}

void TestKadenceRequests::search()
{
    QFETCH(QString, text);
    QTEST(searchQueries(text), "queries");
}

void TestKadenceRequests::ids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isId");
    QTest::newRow("ulid") << QStringLiteral("01H434ZA7PCXR9AZC8NR791EZA") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("short") << QStringLiteral("01H434ZA7PCXR9AZC8NR791EZ") << false;
    QTest::newRow("long") << QStringLiteral("01H434ZA7PCXR9AZC8NR791EZAA") << false;
    QTest::newRow("lower case") << QStringLiteral("01h434za7pcxr9azc8nr791eza") << false;
    for (const char letter : {'I', 'L', 'O', 'U', '/', '.', '%', '\0', '\n', ' '}) {
        QTest::addRow("letter %d", letter)
            << QString(QStringLiteral("01H434ZA7PCXR9AZC8NR791EZ") + QLatin1Char(letter)) << false;
    }
    QTest::newRow("full-width digits") << QString(26, QChar(0xFF11)) << false;
    QTest::newRow("arabic digits") << QString(26, QChar(0x0661)) << false;
}

void TestKadenceRequests::ids()
{
    QFETCH(QString, text);
    QTEST(Kadence::isId(text), "isId");
}

void TestKadenceRequests::hostileIdsGoNowhere_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("traversal") << QStringLiteral("../../users/1?x#y");
    QTest::newRow("other host") << QStringLiteral("//evil.example/");
    QTest::newRow("encoded") << QStringLiteral("..%2F..%2Fusers%2F1");
    QTest::newRow("tail") << QStringLiteral("01H434ZA7PCXR9AZC8NR791EZA/../x");
    QTest::newRow("line end") << QStringLiteral("01H434ZA7PCXR9AZC8NR791EZA\n");
}

void TestKadenceRequests::hostileIdsGoNowhere()
{
    using namespace Kadence;
    QFETCH(QString, id);
    const auto kind = [](const auto &result) { return result ? -1 : int(result.error().kind); };
    const int notFound = int(ErrorKind::NotFound);
    const int invalid = int(ErrorKind::Validation);
    const UtcInstant now = at("2023-07-20T10:00:00");

    QCOMPARE(kind(person(PersonId(id))), notFound);
    QCOMPARE(kind(personBookings(PersonId(id), now, now)), notFound);
    QCOMPARE(kind(personBookingsDuring(PersonId(id), morning())), notFound);
    QCOMPARE(kind(booking(BookingId(id))), notFound);
    QCOMPARE(kind(cancelBooking(BookingId(id), ana)), notFound);
    QCOMPARE(kind(checkIn(BookingId(id), ana)), notFound);
    QCOMPARE(kind(checkOut(BookingId(id), ana)), notFound);
    QCOMPARE(kind(checkIn(booked, PersonId(id))), invalid);
    QCOMPARE(kind(checkOut(booked, PersonId(id))), invalid);
    QCOMPARE(kind(dayBookings(BuildingId(id), QDate(2023, 7, 20))), invalid);
    QCOMPARE(kind(dayVisits(BuildingId(id), QDate(2023, 7, 20))), invalid);
    QCOMPARE(kind(floors(BuildingId(id))), invalid);
    QCOMPARE(kind(bookableDays(PersonId(id), bellYard)), invalid);
    QCOMPARE(kind(bookableDays(ana, BuildingId(id))), invalid);
    QCOMPARE(kind(bookableSpaces(PersonId(id), firstFloor, morning(), SpaceKind::Desk)), invalid);
    QCOMPARE(kind(bookableSpaces(ana, FloorId(id), morning(), SpaceKind::Desk)), invalid);
    QCOMPARE(kind(onsitePasses(BuildingId(id), morning())), invalid);
    QCOMPARE(kind(buildingBookings(BuildingId(id), now, now)), invalid);
    QCOMPARE(kind(spaceBookings(SpaceId(id), morning())), invalid);
    QCOMPARE(kind(createBooking({PersonId(id), morning(), desk, {}, {}})), invalid);
    QCOMPARE(kind(createBooking({ana, morning(), SpaceId(id), BuildingId(id), {}})), invalid);
    QVERIFY(!person(PersonId(id)).error().detail.isEmpty());
    if (!id.isEmpty())
        QCOMPARE(kind(cancelBooking(booked, PersonId(id))), invalid);
}

void TestKadenceRequests::noDaysAreRefused_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isDay");
    QTest::newRow("nothing") << QDate() << false;
    QTest::newRow("before our calendar") << QDate(-1, 12, 31) << false;
    QTest::newRow("the first") << QDate(1, 1, 1) << true;
    QTest::newRow("the last but one") << QDate(9999, 12, 30) << true;
    QTest::newRow("the last, whose end has no text") << QDate(9999, 12, 31) << false;
    QTest::newRow("five digits") << QDate(10000, 1, 1) << false;
}

void TestKadenceRequests::noDaysAreRefused()
{
    QFETCH(const QDate, day);
    QFETCH(const bool, isDay);
    for (const auto &target : {Kadence::dayBookings(bellYard, day), Kadence::dayVisits(bellYard, day)}) {
        QCOMPARE(target.has_value(), isDay);
        if (!target)
            QCOMPARE(target.error().kind, ErrorKind::Validation);
    }
}

void TestKadenceRequests::kindsWithoutSpacesAreRefused()
{
    for (const SpaceKind kind : {SpaceKind::Onsite, SpaceKind::Unknown}) {
        const auto target = Kadence::bookableSpaces(ana, firstFloor, morning(), kind);
        QVERIFY(!target);
        QCOMPARE(target.error().kind, ErrorKind::Validation);
    }
}

void TestKadenceRequests::badMeetingsAreRefused_data()
{
    QTest::addColumn<Meeting>("wrong");
    const auto row = [](const char *name, const std::function<void(Meeting &)> &change) {
        Meeting wrong = meeting(QStringLiteral("Review"));
        change(wrong);
        QTest::newRow(name) << wrong;
    };
    row("no title", [](Meeting &it) { it.title = QStringLiteral(" \n"); });
    row("long title", [](Meeting &it) { it.title = QString(256, u't'); });
    row("long description", [](Meeting &it) { it.description = QString(4001, u'd'); });
    row("no address", [](Meeting &it) { it.attendees = {{{}, QStringLiteral("nobody"), {}}}; });
    row("an id of nowhere", [](Meeting &it) { it.attendees = {{PersonId(QStringLiteral("../p1")), {}, {}}}; });
    row("somebody twice", [](Meeting &it) { it.attendees = {{ana, {}, {}}, {ana, {}, {}}}; });
}

void TestKadenceRequests::badMeetingsAreRefused()
{
    QFETCH(Meeting, wrong);
    QVERIFY(Kadence::createBooking({ana, morning(), desk, {}, meeting(QString(255, u't'))}));
    const auto write = Kadence::createBooking({ana, morning(), desk, {}, wrong});
    QVERIFY(!write);
    QCOMPARE(write.error().kind, ErrorKind::Validation);
    QVERIFY(!write.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestKadenceRequests)
#include "tst_requests.moc"
