// SPDX-License-Identifier: MIT
#include "contract.h"
#include "spacebringrequests.h"

#include <QTest>

using namespace Foyer;

/** What is sent, against what the vendor's description allows. */
class TestSpacebringRequests final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKey();
    void addresses_data();
    void addresses();
    void everyQueryIsAllowed();
    void wholeQuery();
    void bareQuery();
    void bracketsAreEncoded();
    void tokensAreEncoded();
    void partsOfASecond();
    void refusals_data();
    void refusals();
    void ids_data();
    void ids();
    void theContractCanFail();
};

namespace {

const QUrl base(QStringLiteral("https://api.example"));
const LocationId location(QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a"));
const BoardResourceId room(QStringLiteral("4c90c3cc-0d44-4b50-8888-8dd25736052b"));
const MembershipId owner(QStringLiteral("5c90c3cc-0d44-4b50-8888-8dd25736052c"));

UtcInstant at(const char *iso)
{
    return UtcInstant::fromIso(QString::fromLatin1(iso)).value();
}

BoardQuery wholeBoardQuery()
{
    BoardQuery query;
    query.location = location;
    query.resource = room;
    query.owner = owner;
    query.kinds = {BoardKind::Room, BoardKind::HotDesk};
    query.start = {at("2026-01-01T00:00:00Z"), at("2026-01-02T00:00:00Z"), at("2026-02-01T00:00:00Z"),
                   at("2026-02-02T00:00:00Z")};
    query.end = {at("2026-03-01T00:00:00Z"), at("2026-03-02T00:00:00Z"), at("2026-04-01T00:00:00Z"),
                 at("2026-04-02T00:00:00Z")};
    query.order = BoardOrder::Created;
    query.isDescending = true;
    query.pageSize = 7;
    return query;
}

QString textOf(const Target &target)
{
    QStringList parts;
    for (const auto &[name, value] : target.query)
        parts.append(name + u'=' + value);
    return parts.join(u' ');
}

} // namespace

void TestSpacebringRequests::theKey()
{
    // The vendor's documented example.
    QCOMPARE(Spacebring::basicKey(QStringLiteral("client id"), QStringLiteral("client secret")),
             QByteArray("Basic Y2xpZW50IGlkOmNsaWVudCBzZWNyZXQ="));
    QCOMPARE(Spacebring::basicKey(QStringLiteral("a"), QStringLiteral("ü")),
             "Basic " + QByteArray("a:\xc3\xbc").toBase64());
}

void TestSpacebringRequests::addresses_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected"); // empty: not usable
    QTest::newRow("none") << ""
                          << "https://api.spacebring.com";
    QTest::newRow("own") << "https://gw.example.org/s"
                         << "https://gw.example.org/s";
    QTest::newRow("loopback") << "http://127.0.0.1:8080"
                              << "http://127.0.0.1:8080";
    QTest::newRow("plain http") << "http://api.spacebring.com"
                                << "";
    QTest::newRow("user info") << "https://a:b@api.spacebring.com"
                               << "";
    QTest::newRow("query") << "https://api.spacebring.com/?x=y"
                           << "";
}

void TestSpacebringRequests::addresses()
{
    QFETCH(const QString, given);
    Connection connection;
    connection.apiUrl = QUrl(given);
    QTEST(Spacebring::addressOf(connection).value_or(QUrl()).toString(), "expected");
}

void TestSpacebringRequests::everyQueryIsAllowed()
{
    int checked = 0;
    const auto check = [&](const Result<Target> &target) {
        QVERIFY(target);
        for (const QString &token : {QString(), QStringLiteral("eyJpZCI6+/==&?#ü")}) {
            const QUrl url = urlOf(base, Spacebring::paged(*target, token));
            const QString fault = Contract::faultOf(url);
            QVERIFY2(fault.isEmpty(), qPrintable(url.toString() + QStringLiteral(": ") + fault));
            ++checked;
        }
    };
    check(Spacebring::resources(location));
    for (int scope = 1; scope < 4; ++scope) {
        for (const BoardOrder order : {BoardOrder::End, BoardOrder::Start, BoardOrder::Created, BoardOrder::Id}) {
            for (const int size : {-5, 0, 1, 25, 100, 101, 1'000'000}) {
                BoardQuery query = wholeBoardQuery();
                query.location = scope & 1 ? location : LocationId();
                query.resource = scope & 2 ? room : BoardResourceId();
                query.order = order;
                query.isDescending = size % 2 == 0;
                query.pageSize = size;
                check(Spacebring::bookings(query));
            }
        }
    }
    for (unsigned some = 0; some < (1U << askableKinds.size()); ++some) {
        BoardQuery query;
        query.location = location;
        for (std::size_t i = 0; i < askableKinds.size(); ++i) {
            if (some & (1U << i))
                query.kinds.append(askableKinds[i]);
        }
        check(Spacebring::bookings(query));
    }
    for (const DayRule rule : {DayRule::Touching, DayRule::Beginning, DayRule::Ending, DayRule::Within}) {
        BoardQuery query;
        query.location = location;
        boundToDays(query, rule, {2026, 10, 25}, {2026, 10, 31}, BuildingZone::fromIana("Australia/Lord_Howe").value());
        check(Spacebring::bookings(query));
    }
    QVERIFY(Contract::faultOf(urlOf(base, Spacebring::locations())).isEmpty());
    QVERIFY(checked > 200);
}

void TestSpacebringRequests::wholeQuery()
{
    const auto target = Spacebring::bookings(wholeBoardQuery());
    QVERIFY(target);
    QCOMPARE(target->path, QStringLiteral("/resources/bookings/v1"));
    QCOMPARE(textOf(*target), QStringLiteral("locationRef=3c90c3cc-0d44-4b50-8888-8dd25736052a "
                                             "resourceRef=4c90c3cc-0d44-4b50-8888-8dd25736052b "
                                             "membershipRefOwner=5c90c3cc-0d44-4b50-8888-8dd25736052c "
                                             "startDate[gt]=2026-01-01T00:00:00Z startDate[gte]=2026-01-02T00:00:00Z "
                                             "startDate[lt]=2026-02-01T00:00:00Z startDate[lte]=2026-02-02T00:00:00Z "
                                             "endDate[gt]=2026-03-01T00:00:00Z endDate[gte]=2026-03-02T00:00:00Z "
                                             "endDate[lt]=2026-04-01T00:00:00Z endDate[lte]=2026-04-02T00:00:00Z "
                                             "types=room,hotDesk order=createDate:desc limit=7"));
}

void TestSpacebringRequests::bareQuery()
{
    BoardQuery query;
    query.location = location;
    query.kinds = {BoardKind::Office, BoardKind::Office}; // twice is once
    QCOMPARE(
        textOf(Spacebring::bookings(query).value()),
        QStringLiteral("locationRef=3c90c3cc-0d44-4b50-8888-8dd25736052a types=office order=endDate:asc limit=100"));
}

void TestSpacebringRequests::bracketsAreEncoded()
{
    BoardQuery query;
    query.location = location;
    query.start.before = at("2026-01-02T00:00:00Z");
    const QByteArray url = urlOf(base, Spacebring::bookings(query).value()).toEncoded();
    QVERIFY2(url.contains("startDate%5Blt%5D=2026-01-02T00%3A00%3A00Z"), url.constData());
}

void TestSpacebringRequests::tokensAreEncoded()
{
    const Target target = Spacebring::paged(Spacebring::locations(), QStringLiteral("a+b/c==&x=y#z%41"));
    QCOMPARE(urlOf(base, target).toEncoded(),
             QByteArray("https://api.example/locations/v1?nextPageToken=a%2Bb%2Fc%3D%3D%26x%3Dy%23z%2541"));
}

void TestSpacebringRequests::partsOfASecond()
{
    BoardQuery query;
    query.location = location;
    query.end.until = at("2026-01-02T00:00:00.250Z");
    QVERIFY(textOf(Spacebring::bookings(query).value()).contains(u"endDate[lte]=2026-01-02T00:00:00.250Z"));
}

void TestSpacebringRequests::refusals_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"nothing", "location", "resource", "owner", "kind", "resources"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestSpacebringRequests::refusals()
{
    QFETCH(const QString, what);
    BoardQuery query = wholeBoardQuery();
    if (what == u"nothing") {
        query.location = {};
        query.resource = {};
    } else if (what == u"location") {
        query.location = LocationId(QStringLiteral("../admin"));
    } else if (what == u"resource") {
        query.resource = BoardResourceId(QStringLiteral("3c90c3cc"));
    } else if (what == u"owner") {
        query.owner = MembershipId(QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a&limit=1"));
    } else {
        query.kinds.append(BoardKind::Unknown);
    }
    const auto target =
        what == u"resources" ? Spacebring::resources(LocationId(QStringLiteral("x y"))) : Spacebring::bookings(query);
    QVERIFY(!target);
    QCOMPARE(target.error().kind, ErrorKind::Validation);
    QVERIFY(!target.error().detail.isEmpty());
}

void TestSpacebringRequests::ids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("usual") << location.text() << true;
    QTest::newRow("capitals") << location.text().toUpper() << true;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("braces") << QStringLiteral("{3c90c3cc-0d44-4b50-8888-8dd25736052a}") << false;
    QTest::newRow("too long") << location.text() + u'0' << false;
    QTest::newRow("no dashes") << QString(location.text()).remove(u'-') << false;
    QTest::newRow("other letters") << QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052g") << false;
    QTest::newRow("other digits") << QStringLiteral("\u0663c90c3cc-0d44-4b50-8888-8dd25736052a") << false;
}

void TestSpacebringRequests::ids()
{
    QFETCH(const QString, text);
    QTEST(Spacebring::isId(text), "expected");
}

void TestSpacebringRequests::theContractCanFail()
{
    const auto fault = [](const char *pathAndQuery) {
        return Contract::faultOf(QUrl(base.toString() + QString::fromLatin1(pathAndQuery)));
    };
    const char *scope = "/resources/bookings/v1?locationRef=3c90c3cc-0d44-4b50-8888-8dd25736052a";
    QVERIFY(fault(scope).isEmpty());
    for (const char *more :
         {"&limit=0", "&limit=101", "&limit=x", "&types=meetingRoom", "&types=", "&order=endDate", "&order=title:asc",
          "&startDate[eq]=2026-01-01T00:00:00Z", "&startDate[lt]=2026-01-01", "&endDate[gt]=today",
          "&membershipRefOwner=ana", "&nextPageToken=", "&page=2", "&limit=1&limit=2"})
        QVERIFY2(!fault((QByteArray(scope) + more).constData()).isEmpty(), more);
    QVERIFY(!fault("/resources/bookings/v1?limit=1").isEmpty());
    QVERIFY(!fault("/resources/v1").isEmpty());
    QVERIFY(!fault("/locations/v1?limit=1").isEmpty());
    QVERIFY(!fault("/users").isEmpty());
}

QTEST_APPLESS_MAIN(TestSpacebringRequests)
#include "tst_requests.moc"
