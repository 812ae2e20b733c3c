// SPDX-License-Identifier: MIT
#include "clock.h"
#include "contract.h"
#include "rawserver.h"
#include "spacebringsystem.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

using namespace Foyer;

/** The whole adapter over real HTTP, against a server that answers by script. */
class TestSpacebringSystem final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void signsEveryCall();
    void readsToTheEnd();
    void sendsTheSameFiltersAgain();
    void repeatedTokenEnds();
    void emptyPagesMayGoOn();
    void endlessListsFail();
    void bookingsOnTwoPagesAreOne();
    void aPageThatFailsFailsAll();
    void waitsWhenTold();
    void noMoreThanTheApiTakes();
    void abandonedCallsAskNoMore();
    void goneWithItsAnswer();
    void refusedKeyAndQuotedSecret();
    void unusableAddress();
    void testsTheConnection();
    void whatItCanDo();

private:
    void serve(RawServer::Script script);
    template <typename T>
    std::optional<Result<T>> wait(const std::function<RequestHandle(Callback<T>)> &start);
    [[nodiscard]] QList<QUrl> asked() const;

    SystemClock m_clock;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<SpacebringSystem> m_system;
};

namespace {

const QString secret = QStringLiteral("client secret");

BoardQuery anyQuery()
{
    BoardQuery query;
    query.location = LocationId(QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a"));
    query.kinds = {BoardKind::Room};
    query.start.before = UtcInstant::fromIso(u"2026-11-24T00:00:00Z");
    return query;
}

QByteArray page(const QByteArrayList &ids, const QByteArray &token = {})
{
    QByteArrayList members;
    for (const QByteArray &id : ids)
        members.append(R"({"id":")" + id + R"(","title":"T"})");
    return R"({"bookings":[)" + members.join(',') + ']' +
           (token.isEmpty() ? QByteArray() : R"(,"nextPageToken":")" + token + '"') + '}';
}

QByteArray tokenIn(const RawRequest &request)
{
    return QUrlQuery(QUrl::fromEncoded(request.target)).queryItemValue(QStringLiteral("nextPageToken")).toLatin1();
}

QStringList idsOf(const QList<BoardBooking> &bookings)
{
    QStringList ids;
    for (const BoardBooking &booking : bookings)
        ids.append(booking.id.text());
    return ids;
}

} // namespace

#define WAIT(type, call) wait<type>([&](Foyer::Callback<type> callback) { return m_system->call; })

void TestSpacebringSystem::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    serve([](const RawRequest &) { return RawAnswer::http(200, page({})); });
}

void TestSpacebringSystem::cleanup()
{
    m_system.reset();
    m_server.reset();
}

void TestSpacebringSystem::serve(RawServer::Script script)
{
    m_system.reset();
    m_server = std::make_unique<RawServer>(std::move(script));
    Connection connection;
    connection.system = SpacebringSystem::traits().system;
    connection.clientId = QStringLiteral("client id");
    connection.apiUrl = m_server->url(QStringLiteral("/gateway/"));
    m_system = std::make_unique<SpacebringSystem>(connection, secret, m_clock);
}

template <typename T>
std::optional<Result<T>> TestSpacebringSystem::wait(const std::function<RequestHandle(Callback<T>)> &start)
{
    std::optional<Result<T>> answer;
    int answers = 0;
    const auto handle = start([&](Result<T> result) {
        answer = std::move(result);
        ++answers;
    });
    if (answers > 0)
        return std::nullopt; // too early
    const bool answered = QTest::qWaitFor([&] { return answers > 0; }, 30'000);
    return answered && answers == 1 ? answer : std::nullopt;
}

QList<QUrl> TestSpacebringSystem::asked() const
{
    QList<QUrl> urls;
    for (const RawRequest &request : m_server->requests())
        urls.append(QUrl::fromEncoded(QByteArray(request.target).replace("/gateway", "")));
    return urls;
}

void TestSpacebringSystem::signsEveryCall()
{
    QVERIFY(WAIT(QList<BoardBooking>, bookings(anyQuery(), {}, this, std::move(callback))).value());
    const RawRequest request = m_server->requests().constFirst();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.header("Authorization"), QByteArray("Basic Y2xpZW50IGlkOmNsaWVudCBzZWNyZXQ="));
    QCOMPARE(request.header("Accept"), QByteArray("application/json"));
    QVERIFY(request.target.startsWith("/gateway/resources/bookings/v1?"));
    QVERIFY(!request.header("spacebring-network-id"));
}

void TestSpacebringSystem::readsToTheEnd()
{
    serve([](const RawRequest &request) {
        const QByteArray token = tokenIn(request);
        if (token.isEmpty())
            return RawAnswer::http(200, page({"a", "b"}, "one+"));
        return RawAnswer::http(200, token == "one+" || token == "one%2B" ? page({"c"}, "two") : page({"d"}));
    });
    QList<QStringList> parts;
    const auto answer =
        WAIT(QList<BoardBooking>, bookings(
                                      anyQuery(),
                                      [&](const QList<BoardBooking> &part, std::optional<qint64> total) {
                                          QVERIFY(!total);
                                          parts.append(idsOf(part));
                                      },
                                      this, std::move(callback)));
    QVERIFY(answer && *answer);
    QCOMPARE(idsOf(**answer).join(u' '), QStringLiteral("a b c d"));
    QCOMPARE(parts, (QList<QStringList>{
                        {QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("c")}, {QStringLiteral("d")}}));
    for (const QUrl &url : asked())
        QVERIFY2(Contract::faultOf(url).isEmpty(), qPrintable(Contract::faultOf(url)));
}

void TestSpacebringSystem::sendsTheSameFiltersAgain()
{
    serve([](const RawRequest &request) {
        return RawAnswer::http(200, tokenIn(request).isEmpty() ? page({"a"}, "next") : page({"b"}));
    });
    QVERIFY(WAIT(QList<BoardBooking>, bookings(anyQuery(), {}, this, std::move(callback))).value());
    const auto requests = m_server->requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.at(1).target, requests.at(0).target + "&nextPageToken=next");
}

void TestSpacebringSystem::repeatedTokenEnds()
{
    serve([](const RawRequest &request) {
        return RawAnswer::http(200, tokenIn(request).isEmpty() ? page({"a"}, "same") : page({"b"}, "same"));
    });
    const auto answer = WAIT(QList<BoardBooking>, bookings(anyQuery(), {}, this, std::move(callback)));
    QVERIFY(answer && *answer);
    QCOMPARE(idsOf(**answer).join(u' '), QStringLiteral("a b"));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestSpacebringSystem::emptyPagesMayGoOn()
{
    serve([](const RawRequest &request) {
        return RawAnswer::http(200, tokenIn(request).isEmpty() ? page({}, "next") : page({"b"}));
    });
    const auto answer = WAIT(QList<BoardBooking>, bookings(anyQuery(), {}, this, std::move(callback)));
    QVERIFY(answer && *answer);
    QCOMPARE(idsOf(**answer).join(u' '), QStringLiteral("b"));
}

void TestSpacebringSystem::endlessListsFail()
{
    serve([count = 0](const RawRequest &) mutable {
        return RawAnswer::http(200, page({"a"}, "t" + QByteArray::number(++count)));
    });
    const auto answer = WAIT(QList<BoardBooking>, bookings(anyQuery(), {}, this, std::move(callback)));
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Protocol);
    QVERIFY(m_server->requests().size() < 30);
}

void TestSpacebringSystem::bookingsOnTwoPagesAreOne()
{
    serve([](const RawRequest &request) {
        return RawAnswer::http(200, tokenIn(request).isEmpty() ? page({"a", "b"}, "next") : page({"b", "c"}));
    });
    int came = 0;
    const auto answer =
        WAIT(QList<BoardBooking>,
             bookings(
                 anyQuery(), [&](const QList<BoardBooking> &part, std::optional<qint64>) { came += int(part.size()); },
                 this, std::move(callback)));
    QVERIFY(answer && *answer);
    QCOMPARE(idsOf(**answer).join(u' '), QStringLiteral("a b c"));
    QCOMPARE(came, 3);
}

void TestSpacebringSystem::aPageThatFailsFailsAll()
{
    serve([](const RawRequest &request) {
        return tokenIn(request).isEmpty()
                   ? RawAnswer::http(200, page({"a"}, "next"))
                   : RawAnswer::http(400,
                                     R"({"message":"Bad token","type":"bad_request","code":"invalid_page_token"})");
    });
    const auto answer = WAIT(QList<BoardBooking>, bookings(anyQuery(), {}, this, std::move(callback)));
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Validation);
    QCOMPARE(answer->error().detail, QStringLiteral("Bad token"));
}

void TestSpacebringSystem::waitsWhenTold()
{
    serve([count = 0](const RawRequest &) mutable {
        if (++count == 1)
            return RawAnswer::http(429, R"({"message":"Slow down","type":"rate"})", {"Retry-After: 1"});
        return RawAnswer::http(200, page({"a"}));
    });
    QElapsedTimer timer;
    timer.start();
    const auto answer = WAIT(QList<BoardBooking>, bookings(anyQuery(), {}, this, std::move(callback)));
    QVERIFY(answer && *answer);
    QCOMPARE(idsOf(**answer).size(), 1);
    QVERIFY(timer.elapsed() >= 1000);
}

void TestSpacebringSystem::noMoreThanTheApiTakes()
{
    struct Times {
        std::mutex mutex;
        QList<qint64> at;
    };
    const auto times = std::make_shared<Times>();
    QElapsedTimer timer;
    timer.start();
    serve([=, count = 0](const RawRequest &) mutable {
        const std::lock_guard lock(times->mutex);
        times->at.append(timer.elapsed());
        ++count;
        const QByteArray number = QByteArray::number(count);
        return RawAnswer::http(200, count < 25 ? page({number}, "t" + number) : page({number}));
    });
    const auto answer = WAIT(QList<BoardBooking>, bookings(anyQuery(), {}, this, std::move(callback)));
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->size(), 25);
    const std::lock_guard lock(times->mutex);
    QCOMPARE(times->at.size(), 25);
    for (qsizetype i = 10; i < times->at.size(); ++i)
        QVERIFY2(times->at.at(i) - times->at.at(i - 10) >= 1000, qPrintable(QString::number(i)));
}

void TestSpacebringSystem::abandonedCallsAskNoMore()
{
    serve([](const RawRequest &request) {
        return RawAnswer::http(200, tokenIn(request).isEmpty() ? page({"a"}, "next") : page({"b"}));
    });
    int parts = 0;
    bool answered = false;
    RequestHandle handle;
    handle = m_system->bookings(
        anyQuery(),
        [&](const QList<BoardBooking> &, std::optional<qint64>) {
            ++parts;
            handle.abort(); // as a person's Cancel between two pages
        },
        this, [&](const Result<QList<BoardBooking>> &) { answered = true; });
    QTRY_COMPARE(parts, 1);
    // Another call after it shows that the first one has nothing left to say or ask.
    QVERIFY(WAIT(QList<Location>, listLocations(this, std::move(callback))).has_value());
    QVERIFY(!answered);
    QCOMPARE(parts, 1);
    QVERIFY(!m_server->requests().constLast().target.contains("nextPageToken"));
}

void TestSpacebringSystem::goneWithItsAnswer()
{
    serve([](const RawRequest &request) {
        return RawAnswer::http(200, tokenIn(request).isEmpty() ? page({"a"}, "next") : page({"b"}));
    });
    bool answered = false;
    bool gone = false;
    const auto handle = m_system->bookings(
        anyQuery(),
        [&](const QList<BoardBooking> &, std::optional<qint64>) {
            QMetaObject::invokeMethod(
                this,
                [&] {
                    m_system.reset();
                    gone = true;
                },
                Qt::QueuedConnection);
        },
        this, [&](const Result<QList<BoardBooking>> &) { answered = true; });
    QTRY_VERIFY(gone);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!answered);
}

void TestSpacebringSystem::refusedKeyAndQuotedSecret()
{
    serve([](const RawRequest &) {
        return RawAnswer::http(
            401,
            R"({"message":"No client id:client secret, no Y2xpZW50IGlkOmNsaWVudCBzZWNyZXQ=","type":"unauthorized"})");
    });
    const auto answer = WAIT(QList<BoardBooking>, bookings(anyQuery(), {}, this, std::move(callback)));
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Unauthorized);
    QVERIFY2(!answer->error().detail.contains(secret), qPrintable(answer->error().detail));
    QVERIFY2(!answer->error().detail.contains(u"c2VjcmV0"), qPrintable(answer->error().detail));
    QVERIFY(answer->error().detail.contains(u"***"));
}

void TestSpacebringSystem::unusableAddress()
{
    Connection connection;
    connection.clientId = QStringLiteral("client id");
    connection.apiUrl = QUrl(QStringLiteral("http://api.spacebring.com"));
    m_system = std::make_unique<SpacebringSystem>(connection, secret, m_clock);
    const auto bookings = WAIT(QList<BoardBooking>, bookings(anyQuery(), {}, this, std::move(callback)));
    QVERIFY(bookings && !*bookings);
    QCOMPARE(bookings->error().kind, ErrorKind::Validation);
    const auto locations = WAIT(QList<Location>, listLocations(this, std::move(callback)));
    QVERIFY(locations && !*locations);
    const auto resources = WAIT(QList<BoardResource>, listResources(anyQuery().location, this, std::move(callback)));
    QVERIFY(resources && !*resources);
    QVERIFY(!m_system->clockOffset());
}

void TestSpacebringSystem::testsTheConnection()
{
    serve([](const RawRequest &) { return RawAnswer::http(200, R"({"locations":[]})"); });
    QVERIFY(WAIT(Done, testConnection(this, std::move(callback))).value());
    QCOMPARE(asked().size(), 1);
    QVERIFY(Contract::faultOf(asked().constFirst()).isEmpty());
    serve([](const RawRequest &) { return RawAnswer::http(200, R"({"hello":"I am something else"})"); });
    const auto other = WAIT(Done, testConnection(this, std::move(callback)));
    QVERIFY(other && !*other);
    QCOMPARE(other->error().kind, ErrorKind::Protocol);
}

void TestSpacebringSystem::whatItCanDo()
{
    ConnectedSystem &system = *m_system;
    QVERIFY(system.bookingBoard());
    QVERIFY(!system.workplace());
    QVERIFY(!system.resourceOffice());
    const SystemTraits traits = SpacebringSystem::traits();
    QVERIFY(traits.regions.isEmpty());
    QVERIFY(!traits.signsInApart);
    QVERIFY(!traits.takesOneTimeCode);
    Connection connection;
    QCOMPARE(traits.withAddress(connection).apiUrl, QUrl(QStringLiteral("https://api.spacebring.com")));
}

QTEST_GUILESS_MAIN(TestSpacebringSystem)
#include "tst_system.moc"
