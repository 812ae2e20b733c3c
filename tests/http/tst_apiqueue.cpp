// SPDX-License-Identifier: MIT
#include "signedinclient.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <vector>

using namespace Foyer;
using namespace std::chrono_literals;

/** Many calls of one client: who goes first, who dies when, and what the log tells of them. */
class TestApiQueue final : public SignedInClient {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        begin();
    }
    void cleanup() { end(); }
    void backgroundGivesWay();
    void backgroundAtMostTwo();
    void readingTakesNoTurn();
    void readersJudge();
    void abortedWhileWaiting();
    void diesAtAnyTime();
    void nothingSecretIsLogged();
};

void TestApiQueue::backgroundGivesWay()
{
    answer([](const RawRequest &request) {
        RawAnswer answer = RawAnswer::http(200);
        if (request.target.startsWith("/front"))
            answer.delay = 60ms;
        return answer;
    });
    Collected<HttpResponse> first;
    Collected<HttpResponse> second;
    Collected<HttpResponse> back;
    auto front = m_client->read(url(QStringLiteral("/front-1")), Urgency::Foreground, this, first.callback());
    RequestHandle next;
    const auto background = m_client->read(url(QStringLiteral("/back")), Urgency::Background, this, back.callback());
    // The second foreground call begins in the first one's callback: it too goes before what waits.
    front =
        m_client->read(url(QStringLiteral("/front-1")), Urgency::Foreground, this, [&](Result<HttpResponse> result) {
            first.callback()(std::move(result));
            next = m_client->read(url(QStringLiteral("/front-2")), Urgency::Foreground, this, second.callback());
        });
    QTRY_COMPARE(back.calls(), 1);
    QVERIFY(first.hasValue() && second.hasValue() && back.hasValue());
    QCOMPARE(m_server->requests().constLast().target, "/back");
    QCOMPARE(m_server->requests().at(m_server->requests().size() - 2).target, "/front-2");
}

void TestApiQueue::backgroundAtMostTwo()
{
    answer([](const RawRequest &) { return RawAnswer::hang(); });
    std::vector<Collected<HttpResponse>> outcomes(5);
    std::vector<RequestHandle> handles;
    for (const auto &outcome : outcomes)
        handles.push_back(m_client->read(url(QStringLiteral("/back")), Urgency::Background, this, outcome.callback()));
    QTRY_COMPARE(arrived("GET"), 2);
    answer([](const RawRequest &) { return RawAnswer::http(200); });
    QVERIFY(read(QStringLiteral("/front")).hasValue()); // a foreground call goes past them
    QCOMPARE(arrived("GET"), 3);
    handles[0].abort();
    QTRY_COMPARE(outcomes[4].calls(), 1);
    QCOMPARE(outcomes[0].calls() + outcomes[1].calls(), 0);
    QVERIFY(outcomes[2].hasValue() && outcomes[3].hasValue());
}

/** While answers are read, elsewhere, the next ones are on their way; of those there are never more than two. */
void TestApiQueue::readingTakesNoTurn()
{
    answer([](const RawRequest &) { return RawAnswer::http(200); });
    QSemaphore go;
    std::atomic<bool> isElsewhere = true;
    const auto reader = [&, here = QThread::currentThread()](const QByteArray &) {
        isElsewhere = isElsewhere && QThread::currentThread() != here;
        go.acquire();
        return JsonText::Whole;
    };
    std::vector<Collected<HttpResponse>> outcomes(5);
    const auto letGo = qScopeGuard([&] {
        go.release(10);
        QThreadPool::globalInstance()->waitForDone();
    });
    std::vector<RequestHandle> handles;
    for (const auto &outcome : outcomes)
        handles.push_back(
            m_client->read(url(QStringLiteral("/back")), Urgency::Background, reader, this, outcome.callback()));
    QTRY_COMPARE(arrived("GET"), 5);
    for (const auto &outcome : outcomes)
        QCOMPARE(outcome.calls(), 0);
    handles[4].abort(); // while it is read, or waits for that
    go.release(5);
    for (int i = 0; i < 4; ++i)
        QTRY_VERIFY(outcomes[std::size_t(i)].hasValue());
    QVERIFY(isElsewhere);
    QCOMPARE(outcomes[4].calls(), 0);
}

/** A reader says what checkJson() says: a cut answer is asked for again, in turn, and a wrong one is not. */
void TestApiQueue::readersJudge()
{
    for (const Urgency urgency : {Urgency::Foreground, Urgency::Background}) {
        const int before = arrived("GET");
        answer([](const RawRequest &) { return RawAnswer::http(200, "<body>"); });
        std::atomic<int> read = 0;
        const auto cutOnce = [&read](const QByteArray &body) {
            return body != "<body>" ? JsonText::Wrong : ++read == 1 ? JsonText::Cut : JsonText::Whole;
        };
        Collected<HttpResponse> outcome;
        const auto handle = m_client->read(url(QStringLiteral("/x")), urgency, cutOnce, this, outcome.callback());
        QTRY_VERIFY(outcome.hasValue());
        QCOMPARE(outcome.value().body, "<body>");
        QCOMPARE(arrived("GET"), before + 2);

        Collected<HttpResponse> refused;
        const auto wrong = m_client->read(
            url(QStringLiteral("/x")), urgency, [](const QByteArray &) { return JsonText::Wrong; }, this,
            refused.callback());
        QTRY_COMPARE(refused.calls(), 1);
        QCOMPARE(refused.error().kind, ErrorKind::Protocol);
        QCOMPARE(arrived("GET"), before + 3);
    }
}

void TestApiQueue::abortedWhileWaiting()
{
    answer([](const RawRequest &) { return RawAnswer::hang(); });
    Collected<HttpResponse> aborted;
    Collected<HttpResponse> contextGone;
    auto context = std::make_unique<QObject>();
    {
        const auto front = m_client->read(url(QStringLiteral("/front")), Urgency::Foreground, this, aborted.callback());
        auto back = m_client->read(url(QStringLiteral("/back")), Urgency::Background, this, aborted.callback());
        const auto other =
            m_client->read(url(QStringLiteral("/back")), Urgency::Background, context.get(), contextGone.callback());
        back.abort();
        context.reset();
        QTRY_COMPARE(arrived("GET"), 1);
    }
    answer([](const RawRequest &) { return RawAnswer::http(200); });
    Collected<HttpResponse> later; // nothing of the above holds the queue
    const auto handle = m_client->read(url(QStringLiteral("/later")), Urgency::Background, this, later.callback());
    QTRY_VERIFY(later.hasValue());
    QCOMPARE(aborted.calls() + contextGone.calls(), 0);
}

void TestApiQueue::diesAtAnyTime()
{
    answer([](const RawRequest &) { return RawAnswer::http(200); });
    int calls = 0;
    auto handle =
        m_client->read(url(QStringLiteral("/x")), Urgency::Foreground, this, [&](const Result<HttpResponse> &) {
            ++calls;
            m_client.reset();
            m_tokens.reset();
            m_transport.reset();
        });
    QTRY_COMPARE(calls, 1);
    handle.abort();

    end();
    begin();
    answer([](const RawRequest &) { return RawAnswer::hang(); });
    Collected<HttpResponse> outcome;
    const auto second = m_client->write(url(QStringLiteral("/x")), "{}", this, outcome.callback());
    QTRY_COMPARE(arrived("POST"), 1);
    m_client.reset();
    m_transport.reset(); // before the tokens, which must not mind
    QCOMPARE(outcome.calls(), 0);
}

namespace {
QString *logged = nullptr;

void keep(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    *logged += QString::fromLatin1(context.category) + u' ' + message + u'\n';
}
} // namespace

/** Everything that any category says while calls succeed and fail in every way. */
void TestApiQueue::nothingSecretIsLogged()
{
    QString log;
    logged = &log;
    const auto before = qInstallMessageHandler(keep);
    const auto filter =
        QLoggingCategory::installFilter([](QLoggingCategory *category) { // whatever the environment says
            category->setEnabled(QtDebugMsg, QByteArray(category->categoryName()).startsWith("foyer."));
            category->setEnabled(QtInfoMsg, true);
            category->setEnabled(QtWarningMsg, true);
        });
    for (const RawAnswer &one :
         {RawAnswer::http(200, "{\"BODYCANARY\":1}"), RawAnswer::http(201, "{\"BODYCANARY\":1}"), RawAnswer::http(302),
          RawAnswer::http(422, "{\"BODYCANARY\":1}"), RawAnswer::http(500, "BODYCANARY"), RawAnswer::closeSilently(),
          RawAnswer::reset(), RawAnswer::http(401, "BODYCANARY"), RawAnswer::http(200, "BODYCANARY")}) {
        m_server->setScript([one](const RawRequest &request) {
            return request.target == "/token" ? RawAnswer::http(200, "{\"access_token\":\"TOKENCANARY\"}") : one;
        });
        read(QStringLiteral("/v1/users?email=QUERYCANARY%40x&QUERYCANARY&page=QUERYCANARY"));
        write("{\"userId\":\"BODYCANARY\"}");
    }
    Collected<HttpResponse> outcome;
    QUrl nowhere = url(QStringLiteral("/v1/nowhere?email=QUERYCANARY"));
    nowhere.setPort(1);
    {
        const auto refused = m_client->read(nowhere, Urgency::Foreground, this, outcome.callback());
        [&] { QVERIFY(outcome.wait()); }();
        const auto stopped = m_client->write(nowhere, "{\"a\":\"BODYCANARY\"}", this, outcome.callback());
    }
    qInstallMessageHandler(before);
    QLoggingCategory::installFilter(filter);
    logged = nullptr;
    QVERIFY(log.contains(u"foyer.http GET /v1/users?email&…&page 200"));
    QVERIFY(log.contains(u"foyer.http POST /token 200"));
    QVERIFY(log.contains(u"foyer.http POST /bookings outcome unknown"));
    QVERIFY2(!log.contains(u"CANARY"), qPrintable(log));
    QVERIFY(!log.contains(u"Authorization") && !log.contains(u"Bearer"));
    QVERIFY(!outcome.error().detail.contains(u"CANARY"));
}

QTEST_GUILESS_MAIN(TestApiQueue)
#include "tst_apiqueue.moc"
