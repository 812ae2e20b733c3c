// SPDX-License-Identifier: MIT
#include "proxyfixture.h"

#include <QElapsedTimer>

#include <atomic>
#include <memory>
#include <vector>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;

using Ended = WireClient::Ended;

namespace {

const Path booking = Path::ending("/bookings");

} // namespace

/** Which requests a rule is about, what is applied late, and what of the proxy is no exchange: refusing, waiting. */
class TestFaultRules final : public ProxyFixture {
    Q_OBJECT
private Q_SLOTS:
    void lateInItsTime();
    void lateAtTheEndOfTheProxy();
    void lateWithAnAnswer();
    void rulesInOrder();
    void paths();
    void refused_data() { wires(); }
    void refused();
    void hangingHoldsUpNobody_data() { wires(); }
    void hangingHoldsUpNobody();
    void slowSystemHoldsUpNobody();
    void clientLeaves();
    void systemIsGone();
};

void TestFaultRules::lateInItsTime()
{
    const auto client = begin(false);
    QVERIFY(client);
    m_proxy->add(When::post(), Fault::close().appliedLate(400ms));
    QElapsedTimer timer;
    timer.start();
    client->send(post());
    QVERIFY(endedAs(client->readToEnd(), Ended::Closed));
    const int whenClosed = m_proxy->applied();
    if (timer.elapsed() < 400)
        QCOMPARE(whenClosed, 0);
    QVERIFY(!m_proxy->waitForLate(1ms) || timer.elapsed() >= 400);
    QVERIFY(m_proxy->waitForLate());
    QVERIFY(timer.elapsed() >= 400);
    QCOMPARE(m_proxy->accepted(booking), 1);
    QCOMPARE(booked(), 1);
}

void TestFaultRules::lateAtTheEndOfTheProxy()
{
    const auto client = begin(true);
    QVERIFY(client);
    m_proxy->add(When::post(), Fault::reset().appliedLate(1h));
    client->send(post());
    QVERIFY(endedAs(client->readToEnd(), Ended::Reset));
    QCOMPARE(booked(), 0);
    m_proxy.reset();
    QCOMPARE(booked(), 1);
}

void TestFaultRules::lateWithAnAnswer()
{
    const auto client = begin(false);
    QVERIFY(client);
    m_proxy->add(When::post().nth(1), Fault::answer(503).appliedLate(1h));
    m_proxy->add(When::post().nth(2), Fault::none().appliedLate(1h));
    client->send(post());
    QCOMPARE(statusOf(client->takeAnswer()), 503);
    client->send(post()); // nothing to answer with: this one hangs
    QTRY_COMPARE(m_proxy->late(), 2);
    QCOMPARE(booked(), 0);
    m_proxy->applyLateNow();
    QCOMPARE(m_proxy->applied(), 2);
    QCOMPARE(m_proxy->accepted(), 1);
    QCOMPARE(booked(), 1);
    const int next = m_proxy->add(When::get(), Fault::answer(418));
    client->send(get());
    QTRY_COMPARE(m_proxy->requests().size(), 3);
    QCOMPARE(m_proxy->taken(next), 0);
    QCOMPARE(client->ended(), Ended::NotYet);
    QCOMPARE(client->received(), QByteArray());
}

void TestFaultRules::rulesInOrder()
{
    const auto client = begin(false);
    QVERIFY(client);
    const int third = m_proxy->add(When::get("/buildings").nth(3), Fault::answer(503));
    const int early = m_proxy->add(When::get().first(2), Fault::answer(500));
    const int others = m_proxy->add(When::any().from(4), Fault::answer(408));
    const int writes = m_proxy->add(When::post(), Fault::answer(409));
    QList<int> statuses;
    for (const QByteArray &request : {get(), get(), get(), get(), post()}) {
        client->send(request);
        statuses.append(statusOf(client->takeAnswer()));
    }
    QCOMPARE(statuses, (QList<int>{500, 500, 503, 408, 408}));
    QCOMPARE(m_proxy->taken(third), 1);
    QCOMPARE(m_proxy->taken(early), 2);
    QCOMPARE(m_proxy->taken(others), 2);
    QCOMPARE(m_proxy->taken(writes), 0);
    m_proxy->heal();
    client->send(get());
    QCOMPARE(statusOf(client->takeAnswer()), 200);
    m_proxy->add(When::get().nth(1), Fault::answer(418)); // counts from here
    client->send(get());
    QCOMPARE(statusOf(client->takeAnswer()), 418);
    QCOMPARE(m_proxy->taken(others), 2);
    QCOMPARE(booked(), 0);
}

void TestFaultRules::paths()
{
    RawRequest request;
    request.target = "/v1/public/bookings/01A/cancel?x=/users";
    QVERIFY(Path().matches(request));
    QVERIFY(Path("/bookings").matches(request));
    QVERIFY(!Path("/users").matches(request)); // in the query only
    QVERIFY(!Path::ending("/bookings").matches(request));
    QVERIFY(Path::ending("/cancel").matches(request));
    QVERIFY(Path::where([](const QByteArray &path) { return path.size() == 30; }).matches(request));
}

void TestFaultRules::refused()
{
    QFETCH(const bool, tls);
    const auto stays = begin(tls, true);
    QVERIFY(stays);
    m_proxy->refuse(false);
    WireClient refused(m_certificates.trusting());
    QVERIFY(!refused.connectTo(m_proxy->url()));
    QCOMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
    stays->send(get());
    QCOMPARE(statusOf(stays->takeAnswer()), 200);

    m_proxy->refuse();
    QVERIFY(stays->readToEnd() != Ended::NotYet);
    QCOMPARE(m_proxy->connections(), 1);

    m_proxy->heal();
    m_proxy->heal();
    const auto again = another(); // the same port
    QVERIFY(again);
    again->send(get());
    QCOMPARE(statusOf(again->takeAnswer()), 200);
    QCOMPARE(m_proxy->requestsPerConnection(), (QList<int>{2, 1}));
}

void TestFaultRules::hangingHoldsUpNobody()
{
    QFETCH(const bool, tls);
    const auto client = begin(tls);
    QVERIFY(client);
    m_proxy->add(When::post().nth(1), Fault::hang());
    m_proxy->add(When::post(), Fault::hang().afterApplying());
    std::vector<std::unique_ptr<WireClient>> hanging;
    for (int i = 0; i < 20; ++i) {
        hanging.push_back(another());
        QVERIFY(hanging.back());
        hanging.back()->send(post());
    }
    QTRY_COMPARE(m_proxy->applied(), 19);
    // What comes after it on the same connection is counted, not answered and not applied, whatever the rules say now.
    m_proxy->heal();
    hanging.front()->send(post() + get());
    QTRY_COMPARE(m_proxy->posts(), 21);
    client->send(get());
    QCOMPARE(statusOf(client->takeAnswer()), 200);
    QCOMPARE(m_proxy->applied(), 19);
    for (const auto &one : hanging) {
        QCOMPARE(one->ended(), Ended::NotYet);
        QCOMPARE(one->received(), QByteArray());
    }
    m_proxy.reset(); // does not wait for them
    QVERIFY(hanging.front()->readToEnd() != Ended::NotYet);
}

void TestFaultRules::slowSystemHoldsUpNobody()
{
    std::atomic<int> slow = -1;
    RawServer system([&slow](const RawRequest &request) {
        if (request.method == "GET")
            return RawAnswer::http(200, "fast");
        slow = request.connection;
        return RawAnswer::later();
    });
    m_proxy = proxyTo(system.url(), false);
    const auto waiting = another();
    const auto other = another();
    QVERIFY(waiting && other);
    waiting->send(post());
    QTRY_VERIFY(slow >= 0);
    other->send(get());
    QCOMPARE(bodyOf(other->takeAnswer()), QByteArray("fast"));
    QCOMPARE(m_proxy->applied(), 0);
    system.answer(slow, RawAnswer::http(201, "slow"));
    QCOMPARE(bodyOf(waiting->takeAnswer()), QByteArray("slow"));
    QCOMPARE(m_proxy->applied(), 1);
}

void TestFaultRules::clientLeaves()
{
    const auto client = begin(false);
    QVERIFY(client);
    m_demo->setLatency(200ms);
    client->send(post());
    QTRY_COMPARE(m_proxy->posts(), 1);
    client->leave();
    QTRY_COMPARE(m_proxy->applied(), 1);
    m_demo->setLatency(0ms);
    QCOMPARE(booked(), 1);
}

void TestFaultRules::systemIsGone()
{
    const auto client = begin(true);
    QVERIFY(client);
    m_demo->stop();
    client->send(post());
    QCOMPARE(statusOf(client->takeAnswer()), 502);
    QCOMPARE(m_proxy->upstreamFailures(), 1);
    QCOMPARE(m_proxy->applied(), 0);
}

QTEST_GUILESS_MAIN(TestFaultRules)
#include "tst_faultrules.moc"
