// SPDX-License-Identifier: MIT
#include "proxyfixture.h"

#include <QElapsedTimer>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;

using Ended = WireClient::Ended;
using End = Fault::End;

namespace {

const Path booking = Path::ending("/bookings");

} // namespace

/** The proxy does what its rules say, seen from a socket, and the demo workplace's own state agrees. */
class TestFaultProxy final : public ProxyFixture {
    Q_OBJECT
private Q_SLOTS:
    void untouched_data() { wires(); }
    void untouched();
    void asksToClose_data() { wires(); }
    void asksToClose();
    void noAnswer_data();
    void noAnswer();
    void cutAtEveryByte_data();
    void cutAtEveryByte();
    void cutOfAWrite_data() { wires(); }
    void cutOfAWrite();
    void longAnswerThenReset_data() { wires(); }
    void longAnswerThenReset();
    void drip_data() { wires(); }
    void drip();
    void delay_data() { wires(); }
    void delay();
    void otherAnswers_data();
    void otherAnswers();
    void anotherStatus();
    void chunks_data() { wires(); }
    void chunks();
};

void TestFaultProxy::untouched()
{
    QFETCH(const bool, tls);
    const auto client = begin(tls);
    QVERIFY(client);
    const QByteArray direct = directAnswer();
    QCOMPARE(statusOf(direct), 200);
    client->send(get());
    QCOMPARE(client->takeAnswer(), direct); // the clock stands still: the same to the byte
    client->send(post());
    QCOMPARE(statusOf(client->takeAnswer()), 201);
    client->send(post());
    QCOMPARE(statusOf(client->takeAnswer()), 422);
    QCOMPARE(client->ended(), Ended::NotYet);

    QCOMPARE(m_proxy->requests().size(), 3);
    QCOMPARE(m_proxy->requests().at(1).head + m_proxy->requests().at(1).body, post());
    QCOMPARE(m_proxy->posts(), 2);
    QCOMPARE(m_proxy->applied(booking), 2);
    QCOMPARE(m_proxy->accepted(booking), 1);
    QCOMPARE(m_demo->postsReceived(QStringLiteral("/bookings")), 2);
    QCOMPARE(booked(), 1);
    const auto second = another();
    QVERIFY(second);
    second->send(get());
    QCOMPARE(second->takeAnswer(), direct);
    QCOMPARE(m_proxy->connections(), 2);
    QCOMPARE(m_proxy->requestsPerConnection(), (QList<int>{3, 1}));
}

void TestFaultProxy::asksToClose()
{
    QFETCH(const bool, tls);
    const auto client = begin(tls);
    QVERIFY(client);
    client->send(get("Connection: close\r\n"));
    QVERIFY(endedAs(client->readToEnd(), Ended::Closed));
    QVERIFY(client->received().contains("Connection: close\r\n"));

    m_proxy->add(When::get().nth(1), Fault::answer(503));
    const auto other = another();
    QVERIFY(other);
    other->send(get("Connection: close\r\n"));
    QVERIFY(endedAs(other->readToEnd(), Ended::Closed));
    QVERIFY(other->received().startsWith("HTTP/1.1 503 ") && other->received().contains("\r\nConnection: close\r\n"));

    m_proxy->keepConnections();
    const auto kept = another();
    QVERIFY(kept);
    for (int i = 0; i < 2; ++i) {
        kept->send(get("Connection: close\r\n"));
        const QByteArray answer = kept->takeAnswer();
        QCOMPARE(statusOf(answer), 200);
        QVERIFY(!answer.contains("Connection: close"));
    }
    QCOMPARE(kept->ended(), Ended::NotYet);
    QCOMPARE(m_proxy->requestsPerConnection(), (QList<int>{1, 1, 2}));
}

void TestFaultProxy::noAnswer_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("applied");
    const auto ends = {std::pair("close", End::Close), std::pair("reset", End::Reset), std::pair("hang", End::Hang)};
    const auto times = {std::pair("never", Fault::Applied::Never), std::pair("before", Fault::Applied::AtOnce),
                        std::pair("late", Fault::Applied::Late)};
    for (const bool tls : {false, true}) {
        for (const bool reused : {false, true}) {
            for (const auto &[endName, end] : ends) {
                for (const auto &[timeName, applied] : times)
                    QTest::addRow("%s, applied %s, %s, %s", endName, timeName, tls ? "tls" : "plain",
                                  reused ? "reused" : "fresh")
                        << tls << reused << int(end) << int(applied);
            }
        }
    }
}

void TestFaultProxy::noAnswer()
{
    QFETCH(const bool, tls);
    QFETCH(const bool, reused);
    QFETCH(const int, end);
    QFETCH(const int, applied);
    const auto client = begin(tls, reused);
    QVERIFY(client);
    Fault fault = end == int(End::Close) ? Fault::close() : end == int(End::Reset) ? Fault::reset() : Fault::hang();
    const bool isLate = applied == int(Fault::Applied::Late);
    const bool atOnce = applied == int(Fault::Applied::AtOnce);
    fault = isLate ? fault.appliedLate(1h) : atOnce ? fault.afterApplying() : fault;
    const int rule = m_proxy->add(When::post(booking), fault);

    client->send(post());
    if (end == int(End::Hang)) {
        QTRY_COMPARE(m_proxy->applied(), atOnce ? 1 : 0);
        QTRY_COMPARE(m_proxy->posts(), 1);
        const auto other = another(); // whatever the proxy had to say has been said by now
        QVERIFY(other);
        other->send(get());
        QCOMPARE(statusOf(other->takeAnswer()), 200);
        QCOMPARE(client->ended(), Ended::NotYet);
    } else {
        const Ended ended = client->readToEnd();
        QVERIFY2(endedAs(ended, end == int(End::Close) ? Ended::Closed : Ended::Reset),
                 qPrintable(QString::number(int(ended))));
    }
    QCOMPARE(client->received(), QByteArray());
    QCOMPARE(m_proxy->posts(), 1);
    QCOMPARE(m_proxy->taken(rule), 1);
    QCOMPARE(m_proxy->requests().at(reused ? 1 : 0).numberOnConnection, reused ? 1 : 0);
    QCOMPARE(m_proxy->applied(booking), atOnce ? 1 : 0);
    QCOMPARE(booked(), atOnce ? 1 : 0);
    QCOMPARE(m_proxy->late(), isLate ? 1 : 0);

    m_proxy->applyLateNow();
    QCOMPARE(m_proxy->late(), 0);
    QCOMPARE(m_proxy->applied(booking), atOnce || isLate ? 1 : 0);
    QCOMPARE(booked(), atOnce || isLate ? 1 : 0);
    QCOMPARE(client->received(), QByteArray());
}

void TestFaultProxy::cutAtEveryByte_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<int>("step");
    QTest::newRow("close, plain") << false << false << 1;
    QTest::newRow("reset, plain") << false << true << 1;
    QTest::newRow("close, tls") << true << false << 11;
    QTest::newRow("reset, tls") << true << true << 11;
}

void TestFaultProxy::cutAtEveryByte()
{
    QFETCH(const bool, tls);
    QFETCH(const bool, reset);
    QFETCH(const int, step);
    QVERIFY(begin(tls));
    const QByteArray whole = directAnswer();
    const auto cutAt = [&](qsizetype offset, qsizetype expected) {
        m_proxy->add(When::get(), Fault::cut(offset).then(reset ? End::Reset : End::Close));
        const auto client = another();
        QVERIFY(client);
        client->send(get());
        const Ended ended = client->readToEnd();
        const QByteArray where =
            "cut after " + QByteArray::number(offset) + ": ended " + QByteArray::number(int(ended));
        QVERIFY2(endedAs(ended, reset ? Ended::Reset : Ended::Closed), where.constData());
        QCOMPARE(client->received(), whole.first(expected));
        m_proxy->heal();
    };
    const auto head = whole.indexOf("\r\n\r\n") + 4;
    for (qsizetype offset = 0; offset < head + 40 && !QTest::currentTestFailed(); offset += step)
        cutAt(offset, offset);
    cutAt(whole.size(), whole.size());
    cutAt(-1, whole.size() - 1);
    cutAt(-whole.size(), 0);
}

void TestFaultProxy::cutOfAWrite()
{
    QFETCH(const bool, tls);
    const auto client = begin(tls, true);
    QVERIFY(client);
    m_proxy->add(When::post(), Fault::cut(12).then(End::Reset));
    client->send(post());
    QVERIFY(endedAs(client->readToEnd(), Ended::Reset));
    QCOMPARE(client->received(), QByteArray("HTTP/1.1 201"));
    QCOMPARE(m_proxy->applied(booking), 1);
    QCOMPARE(booked(), 1);
}

/** More than a socket holds at once: all of it arrives nevertheless before the end. */
void TestFaultProxy::longAnswerThenReset()
{
    QFETCH(const bool, tls);
    const QByteArray body(8 * 1024 * 1024, 'x');
    RawServer system([&](const RawRequest &) { return RawAnswer::http(200, body); });
    m_proxy = proxyTo(system.url(), tls);
    m_proxy->add(When::any(), Fault::cut(-1).then(End::Reset));
    const auto client = another();
    QVERIFY(client);
    client->send(get());
    QVERIFY(endedAs(client->readToEnd(), Ended::Reset));
    QCOMPARE(bodyOf(client->received()).size(), body.size() - 1);
}

void TestFaultProxy::drip()
{
    QFETCH(const bool, tls);
    const auto client = begin(tls);
    QVERIFY(client);
    m_proxy->add(When::post(), Fault::answer(503, "busy").dripping(2ms));
    const QByteArray whole = RawAnswer::http(503, "busy").bytes;
    QElapsedTimer timer;
    timer.start();
    client->send(post());
    QCOMPARE(client->takeAnswer(), whole);
    QVERIFY(timer.elapsed() >= 2 * (whole.size() - 1));
    QVERIFY2(client->reads() > whole.size() / 4, qPrintable(QString::number(client->reads())));
    QCOMPARE(booked(), 0);
    m_proxy->heal();
    m_proxy->add(When::get(), Fault::drip(1ms).cutAfter(20));
    client->send(get());
    QVERIFY(endedAs(client->readToEnd(), Ended::Closed));
    QCOMPARE(client->received().size(), 20);
}

void TestFaultProxy::delay()
{
    QFETCH(const bool, tls);
    const auto client = begin(tls);
    QVERIFY(client);
    m_proxy->add(When::post(), Fault::delay(1h));
    client->send(post());
    QTRY_COMPARE(m_proxy->applied(), 1);
    QCOMPARE(booked(), 1);

    m_proxy->heal();
    m_proxy->add(When::get(), Fault::delay(200ms));
    const auto other = another();
    QVERIFY(other);
    QElapsedTimer timer;
    timer.start();
    other->send(get());
    QCOMPARE(statusOf(other->takeAnswer()), 200);
    QVERIFY(timer.elapsed() >= 200);
    QCOMPARE(client->ended(), Ended::NotYet);
    QCOMPARE(client->received(), QByteArray());
}

void TestFaultProxy::otherAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("500") << 500 << QByteArray("{}") << QByteArray();
    QTest::newRow("503") << 503 << QByteArray() << QByteArray();
    QTest::newRow("408") << 408 << QByteArray("{}") << QByteArray("Connection: close");
    QTest::newRow("elsewhere") << 302 << QByteArray() << QByteArray("Location: https://elsewhere.example/x");
    QTest::newRow("a page") << 200 << QByteArray("<html>Sign in</html>") << QByteArray("Content-Type: text/html");
    QTest::newRow("unreadable") << 201 << QByteArray("{\"id\":") << QByteArray("Content-Type: application/json");
    QTest::newRow("too many") << 429 << QByteArray("{}") << QByteArray("Retry-After: 7");
}

void TestFaultProxy::otherAnswers()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, header);
    const auto headers = header.isEmpty() ? QList<QByteArray>{} : QList<QByteArray>{header};
    for (const bool tls : {false, true}) {
        for (const bool applied : {false, true}) {
            const auto client = begin(tls);
            QVERIFY(client);
            const Fault fault = Fault::answer(status, body, headers);
            m_proxy->add(When::post(), applied ? fault.afterApplying() : fault);
            const int before = booked();
            client->send(post());
            const QByteArray answer = client->takeAnswer();
            QCOMPARE(statusOf(answer), status);
            QCOMPARE(bodyOf(answer), body);
            QVERIFY(header.isEmpty() || answer.contains("\r\n" + header + "\r\n"));
            if (header == "Connection: close")
                QVERIFY(endedAs(client->readToEnd(), Ended::Closed));
            QCOMPARE(m_proxy->applied(), applied ? 1 : 0);
            QCOMPARE(booked(), applied ? 1 : before); // the second time it is booked already
        }
    }
}

void TestFaultProxy::anotherStatus()
{
    const auto client = begin(false);
    QVERIFY(client);
    m_proxy->add(When::get(), Fault::status(503));
    client->send(get());
    const QByteArray answer = client->takeAnswer();
    const QByteArray direct = directAnswer();
    QCOMPARE(statusOf(answer), 503);
    QCOMPARE(answer.mid(answer.indexOf("\r\n")), direct.mid(direct.indexOf("\r\n")));
}

void TestFaultProxy::chunks()
{
    QFETCH(const bool, tls);
    const auto client = begin(tls);
    QVERIFY(client);
    const QByteArray body = bodyOf(directAnswer());
    QVERIFY(body.size() > 100);
    m_proxy->add(When::get(), Fault::chunked(60));
    client->send(get());
    QVERIFY(client->readUntil([](const QByteArray &received) { return received.endsWith("\r\n0\r\n\r\n"); }));
    const QByteArray answer = client->received();
    QVERIFY(answer.contains("Transfer-Encoding: chunked\r\n\r\n3c\r\n" + body.first(60) + "\r\n"));
    QVERIFY(!answer.contains("Content-Length"));
    QByteArray joined;
    QByteArray left = bodyOf(answer);
    while (!left.startsWith("0\r\n")) {
        const auto line = left.indexOf("\r\n");
        const int size = left.first(line).toInt(nullptr, 16);
        QVERIFY(size > 0 && left.mid(line + 2 + size, 2) == "\r\n");
        joined += left.mid(line + 2, size);
        left.remove(0, line + 2 + size + 2);
    }
    QCOMPARE(joined, body);

    m_proxy->heal();
    const auto insideAChunk = answer.size() - bodyOf(answer).size() + 4 + 30;
    m_proxy->add(When::get(), Fault::chunked(60).cutAfter(insideAChunk));
    const auto second = another();
    QVERIFY(second);
    second->send(get());
    QVERIFY(endedAs(second->readToEnd(), Ended::Closed));
    QVERIFY(second->received().endsWith("\r\n\r\n3c\r\n" + body.first(30)));
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"
