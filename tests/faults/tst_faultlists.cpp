// SPDX-License-Identifier: MIT
#include "clock.h"
#include "demoserver.h"
#include "faultproxy.h"
#include "nexudussystem.h"
#include "spacebringsystem.h"
#include "turnuntil.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;
using E = ErrorKind;
using F = Fault;

/**
 * The lists of the systems beside the front desk's own, over real sockets: a page fails, and the whole list comes all
 * the same, or an error that says what it was; never a part of it. What is done to a read in general is in
 * tst_faultreads.cpp.
 */
class TestFaultLists final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void faults_data();
    void faults();

private:
    using Ids = Result<QStringList>;

    /** By their ids, read over @p url. */
    [[nodiscard]] Ids bookings(const QUrl &url);
    [[nodiscard]] Ids resources(const QUrl &url);
    template <typename T, typename Start>
    Ids idsOf(Start start)
    {
        std::optional<Result<QList<T>>> answer;
        const RequestHandle handle = start([&](Result<QList<T>> result) { answer = std::move(result); });
        if (!turnUntil([&] { return answer.has_value(); }, 30'000))
            return tl::unexpected(ApiError());
        return answer->map([](const QList<T> &items) {
            QStringList ids;
            for (const T &item : items)
                ids.append(item.id.text());
            return ids;
        });
    }

    SystemClock m_clock;
    std::unique_ptr<DemoServer> m_demo;
    BoardQuery m_query;
};

void TestFaultLists::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("foyer.http=false"));
    m_demo = std::make_unique<DemoServer>(DemoOptions{}, m_clock);
    QVERIFY(m_demo->start(nullptr));
    m_demo->setThrottling(false);

    Connection connection;
    connection.clientId = m_demo->spacebringClientId();
    connection.apiUrl = m_demo->url();
    SpacebringSystem system(connection, m_demo->spacebringClientSecret(), m_clock);
    const Ids locations = idsOf<Location>(
        [&](Callback<QList<Location>> callback) { return system.listLocations(this, std::move(callback)); });
    QVERIFY(locations && !locations->isEmpty());
    m_query.location = LocationId(locations->first());
    m_query.pageSize = 5;
    m_query.start = {m_clock.now().plus(-12h), {}, m_clock.now().plus(12h), {}};
}

TestFaultLists::Ids TestFaultLists::bookings(const QUrl &url)
{
    Connection connection;
    connection.clientId = m_demo->spacebringClientId();
    connection.apiUrl = url;
    SpacebringSystem system(connection, m_demo->spacebringClientSecret(), m_clock);
    return idsOf<BoardBooking>([&](Callback<QList<BoardBooking>> callback) {
        return system.bookings(m_query, {}, this, std::move(callback));
    });
}

TestFaultLists::Ids TestFaultLists::resources(const QUrl &url)
{
    Connection connection;
    connection.clientId = m_demo->nexudusUser();
    connection.apiUrl = url;
    NexudusSystem system(connection, Credentials{m_demo->nexudusPassword(), {}, {}}, m_clock);
    return idsOf<ResourceSummary>([&](Callback<QList<ResourceSummary>> callback) {
        return system.listResources(BusinessId(QStringLiteral("1415001001")), this, std::move(callback));
    });
}

void TestFaultLists::faults_data()
{
    QTest::addColumn<bool>("isBoard");
    QTest::addColumn<std::shared_ptr<Fault>>("fault");
    QTest::addColumn<bool>("passes"); ///< it is asked for again, and what came then is taken
    QTest::addColumn<int>("kind");    ///< what is said where it is not, or stays
    const QByteArray page = "<html><body>We'll be back</body></html>";
    const auto row = [](const char *name, const Fault &fault, bool passes, E kind) {
        for (const bool isBoard : {true, false})
            QTest::addRow("%s, %s", isBoard ? "bookings" : "resources", name)
                << isBoard << std::make_shared<Fault>(fault) << passes << int(kind);
    };
    row("reset", F::reset(), true, E::Offline);
    row("cut in the body", F::cut(-30), true, E::Protocol);
    row("500", F::answer(500), true, E::Server);
    row("429", F::answer(429, "{}", {"Retry-After: 1"}), true, E::RateLimited);
    row("200 with a page", F::answer(200, page, {"Content-Type: text/html"}), false, E::Protocol);
    row("200 with another list", F::answer(200, R"({"member":[]})"), false, E::Protocol);
    row("redirected", F::answer(307, {}, {"Location: http://127.0.0.1:9/x"}), false, E::Protocol);
    row("403", F::answer(403), false, E::Forbidden);
    QTest::addRow("resources, 409 as their throttling")
        << false << std::make_shared<Fault>(F::answer(409, {}, {"Retry-After: 1"})) << true << int(E::RateLimited);
}

void TestFaultLists::faults()
{
    QFETCH(const bool, isBoard);
    QFETCH(const std::shared_ptr<Fault>, fault);
    QFETCH(const bool, passes);
    QFETCH(const int, kind);
    const auto read = [&](const QUrl &url) { return isBoard ? bookings(url) : resources(url); };
    const Ids truth = read(m_demo->url());
    QVERIFY(truth);
    QVERIFY(truth->size() > 5); // more than one page of bookings
    const When reads = When::get(Path::ending(isBoard ? "/resources/bookings/v1" : "/api/spaces/resources"));
    for (const bool stays : {false, true}) {
        FaultProxy proxy(m_demo->url());
        const int page = isBoard ? 2 : 1;
        const int rule = proxy.add(stays ? reads.from(page) : reads.nth(page), *fault);
        const Ids told = read(proxy.url({}));
        QVERIFY(proxy.taken(rule) >= 1);
        QCOMPARE(told.has_value(), passes && !stays);
        if (told)
            QCOMPARE(*told, *truth);
        else
            QCOMPARE(int(told.error().kind), kind);
    }
}

QTEST_GUILESS_MAIN(TestFaultLists)
#include "tst_faultlists.moc"
