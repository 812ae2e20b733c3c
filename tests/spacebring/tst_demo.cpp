// SPDX-License-Identifier: MIT
#include "clock.h"
#include "demoserver.h"
#include "spacebringsystem.h"

#include <QTest>

#include <functional>
#include <optional>

using namespace Foyer;

/** The adapter against the demo workplace: two people's reading of one contract. */
class TestSpacebringDemo final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void places();
    void aDayAndItsShowcase();
    void smallPagesGiveTheSame();
    void filters();
    void orders();
    void wrongKey();

private:
    template <typename T>
    std::optional<Result<T>> wait(const std::function<RequestHandle(Callback<T>)> &start)
    {
        std::optional<Result<T>> answer;
        const auto handle = start([&](Result<T> result) { answer = std::move(result); });
        return QTest::qWaitFor([&] { return answer.has_value(); }, 30'000) ? answer : std::nullopt;
    }
    [[nodiscard]] Connection connection() const
    {
        Connection connection;
        connection.clientId = m_server->spacebringClientId();
        connection.apiUrl = m_server->url();
        return connection;
    }
    [[nodiscard]] BoardQuery today() const
    {
        BoardQuery query;
        query.location = m_quayside.id;
        const QDate day = m_quayside.zone->dateAt(m_clock.now());
        boundToDays(query, DayRule::Touching, day, day, *m_quayside.zone);
        return query;
    }
    QList<BoardBooking> read(const BoardQuery &query)
    {
        const auto answer = wait<QList<BoardBooking>>([&](Callback<QList<BoardBooking>> callback) {
            return m_system->bookings(query, {}, this, std::move(callback));
        });
        return answer && *answer ? **answer : QList<BoardBooking>();
    }

    SystemClock m_clock;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<SpacebringSystem> m_system;
    QList<Location> m_locations;
    QList<BoardResource> m_resources;
    Location m_quayside;
};

void TestSpacebringDemo::initTestCase()
{
    m_server = std::make_unique<DemoServer>(DemoOptions{}, m_clock);
    QString why;
    QVERIFY2(m_server->start(&why), qPrintable(why));
    m_system = std::make_unique<SpacebringSystem>(connection(), m_server->spacebringClientSecret(), m_clock);
    const auto locations = wait<QList<Location>>(
        [&](Callback<QList<Location>> callback) { return m_system->listLocations(this, std::move(callback)); });
    QVERIFY(locations && *locations);
    m_locations = **locations;
    QVERIFY(!m_locations.isEmpty());
    m_quayside = m_locations.first();
    const auto resources = wait<QList<BoardResource>>([&](Callback<QList<BoardResource>> callback) {
        return m_system->listResources(m_quayside.id, this, std::move(callback));
    });
    QVERIFY(resources && *resources);
    m_resources = **resources;
}

void TestSpacebringDemo::cleanupTestCase()
{
    m_system.reset();
    m_server.reset();
}

void TestSpacebringDemo::places()
{
    QCOMPARE(m_quayside.name, QStringLiteral("Quayside Commons"));
    QCOMPARE(m_quayside.currency, QStringLiteral("GBP"));
    for (const Location &location : std::as_const(m_locations))
        QVERIFY2(location.zone, qPrintable(location.zoneName));
    QSet<BoardKind> kinds;
    for (const BoardResource &resource : std::as_const(m_resources))
        kinds.insert(resource.kind);
    QCOMPARE(kinds.size(), 6); // the five, and one that is not known
}

void TestSpacebringDemo::aDayAndItsShowcase()
{
    const auto room = std::find_if(m_resources.cbegin(), m_resources.cend(),
                                   [](const BoardResource &one) { return one.name == u"Lighthouse"; });
    QVERIFY(room != m_resources.cend());
    QCOMPARE(room->capacity, 14);
    BoardQuery query = today();
    query.resource = room->id;
    query.order = BoardOrder::Start;
    const auto bookings = read(query);
    QVERIFY(bookings.size() >= 7);
    const auto find = [&](const QString &title) {
        const auto it = std::find_if(bookings.cbegin(), bookings.cend(),
                                     [&](const BoardBooking &one) { return one.title == title; });
        return it == bookings.cend() ? BoardBooking() : *it;
    };
    const BoardBooking review = find(QStringLiteral("Quarterly review — Q&A <b>not bold</b>"));
    QCOMPARE(review.owner->email, QStringLiteral("ana.ruiz@demo.example"));
    QCOMPARE(review.seats, 12);
    QCOMPARE(review.attendees.size(), 12);
    QCOMPARE(review.memo.split(u'\n').size(), 2);
    QCOMPARE(review.payments.first().amount, 96.5);
    QCOMPARE(review.payments.first().tax->isInclusive, false);
    QVERIFY(find(QStringLiteral("Cancelled workshop")).isCancelled());
    const auto hidden =
        std::find_if(bookings.cbegin(), bookings.cend(), [](const BoardBooking &one) { return !one.title; });
    QVERIFY(hidden != bookings.cend());
    QVERIFY(hidden->isOwnerHidden());
    QCOMPARE(hidden->seats, 6);
}

void TestSpacebringDemo::smallPagesGiveTheSame()
{
    BoardQuery query = today();
    query.kinds = {BoardKind::Room};
    const auto all = read(query);
    QVERIFY(all.size() > 7);
    query.pageSize = int(all.size()) / 5 + 1;
    QVERIFY(read(query) == all);
}

void TestSpacebringDemo::filters()
{
    BoardQuery query = today();
    const auto all = read(query);
    QHash<BoardResourceId, BoardKind> kindOf;
    for (const BoardResource &resource : std::as_const(m_resources))
        kindOf.insert(resource.id, resource.kind);
    qsizetype found = 0;
    for (const BoardKind kind : askableKinds) {
        query.kinds = {kind};
        const auto some = read(query);
        for (const BoardBooking &booking : some)
            QCOMPARE(kindOf.value(booking.resource), kind);
        found += some.size();
    }
    QVERIFY(found > 0 && found <= all.size());
    query.kinds.clear();

    const auto owned =
        std::find_if(all.cbegin(), all.cend(), [](const BoardBooking &one) { return !one.ownerMembership.isEmpty(); });
    QVERIFY(owned != all.cend());
    query.owner = owned->ownerMembership;
    const auto theirs = read(query);
    QVERIFY(!theirs.isEmpty() && theirs.size() < all.size());
    for (const BoardBooking &booking : theirs)
        QCOMPARE(booking.ownerMembership, query.owner);
}

void TestSpacebringDemo::orders()
{
    BoardQuery query = today();
    query.order = BoardOrder::Start;
    query.isDescending = true;
    const auto bookings = read(query);
    QVERIFY(bookings.size() > 1);
    for (qsizetype i = 1; i < bookings.size(); ++i)
        QVERIFY(*bookings.at(i - 1).start >= *bookings.at(i).start);
}

void TestSpacebringDemo::wrongKey()
{
    SpacebringSystem system(connection(), QStringLiteral("another secret"), m_clock);
    const auto answer =
        wait<Done>([&](Callback<Done> callback) { return system.testConnection(this, std::move(callback)); });
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Unauthorized);
    QVERIFY(!answer->error().detail.contains(QStringLiteral("another secret")));
}

QTEST_GUILESS_MAIN(TestSpacebringDemo)
#include "tst_demo.moc"
