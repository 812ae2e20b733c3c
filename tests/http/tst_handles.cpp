// SPDX-License-Identifier: MIT
#include "clock.h"
#include "collected.h"
#include "httptransport.h"
#include "rawserver.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Foyer;
using namespace std::chrono_literals;

/** What RequestHandle promises, kept by the transport whatever dies when. */
class TestHandles final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void callbackIsNeverSynchronous();
    void abortedCallStaysSilent();
    void abortAfterTheAnswerIsReady();
    void handleDiesInItsOwnCallback();
    void contextDies();
    void contextDiesInTheCallback();
    void transportDies();
    void transportDiesInTheCallback();

private:
    SystemClock m_clock;
};

void TestHandles::callbackIsNeverSynchronous()
{
    HttpTransport transport(m_clock);
    for (HttpRequest request :
         {postRequest(QUrl(QStringLiteral("ftp://x/"))), getRequest(QUrl(QStringLiteral("https://localhost:1/")))}) {
        for (const auto deadline : {0ms, 5000ms}) {
            request.deadline = deadline;
            Collected<HttpResponse> outcome;
            const auto handle = transport.send(request, this, outcome.callback());
            QCOMPARE(outcome.calls(), 0);
            QTRY_COMPARE(outcome.calls(), 1);
        }
    }
}

void TestHandles::abortedCallStaysSilent()
{
    RawServer server([](const RawRequest &) {
        RawAnswer answer = RawAnswer::http(200);
        answer.delay = 100ms;
        return answer;
    });
    HttpTransport transport(m_clock);
    Collected<HttpResponse> aborted;
    Collected<HttpResponse> replaced;
    Collected<HttpResponse> kept;
    auto first = transport.send(getRequest(server.url()), this, aborted.callback());
    auto second = transport.send(getRequest(server.url()), this, replaced.callback());
    first.abort();
    second = transport.send(getRequest(server.url()), this, kept.callback());
    QTRY_COMPARE(kept.calls(), 1);
    QVERIFY(kept.hasValue());
    QCOMPARE(aborted.calls(), 0);
    QCOMPARE(replaced.calls(), 0);
}

/** The answer is in, the callback is queued: dropping the handle now must still silence it. */
void TestHandles::abortAfterTheAnswerIsReady()
{
    HttpTransport transport(m_clock);
    Collected<HttpResponse> outcome;
    auto handle = transport.send(postRequest(QUrl(QStringLiteral("ftp://x/"))), this, outcome.callback());
    handle.abort();
    Collected<HttpResponse> later;
    const auto next = transport.send(postRequest(QUrl(QStringLiteral("ftp://x/"))), this, later.callback());
    QTRY_COMPARE(later.calls(), 1);
    QCOMPARE(outcome.calls(), 0);
}

void TestHandles::handleDiesInItsOwnCallback()
{
    RawServer server([](const RawRequest &) { return RawAnswer::http(200); });
    HttpTransport transport(m_clock);
    int calls = 0;
    auto handle = std::make_unique<RequestHandle>();
    *handle = transport.send(getRequest(server.url()), this, [&](const Result<HttpResponse> &result) {
        handle.reset();
        calls += result.has_value() && result->status == 200 ? 1 : 100;
    });
    QTRY_COMPARE(calls, 1);
    QVERIFY(!handle);
}

void TestHandles::contextDies()
{
    RawServer server([](const RawRequest &) { return RawAnswer::hang(); });
    HttpTransport transport(m_clock);
    Collected<HttpResponse> outcome;
    auto context = std::make_unique<QObject>();
    const auto handle = transport.send(getRequest(server.url()), context.get(), outcome.callback());
    QTRY_COMPARE(server.requests().size(), 1);
    context.reset();
    server.setScript([](const RawRequest &) { return RawAnswer::http(200); });
    Collected<HttpResponse> later;
    const auto next = transport.send(getRequest(server.url()), this, later.callback());
    QTRY_COMPARE(later.calls(), 1);
    QCOMPARE(outcome.calls(), 0);
}

void TestHandles::contextDiesInTheCallback()
{
    RawServer server([](const RawRequest &) { return RawAnswer::http(200); });
    HttpTransport transport(m_clock);
    auto context = std::make_unique<QObject>();
    int calls = 0;
    const auto handle = transport.send(getRequest(server.url()), context.get(), [&](const Result<HttpResponse> &) {
        context.reset();
        ++calls;
    });
    QTRY_COMPARE(calls, 1);
}

void TestHandles::transportDies()
{
    RawServer server([](const RawRequest &) { return RawAnswer::hang(); });
    auto transport = std::make_unique<HttpTransport>(m_clock);
    Collected<HttpResponse> running;
    Collected<HttpResponse> settled;
    auto first = transport->send(postRequest(server.url()), this, running.callback());
    QTRY_COMPARE(server.posts(), 1);
    const auto second = transport->send(postRequest(QUrl(QStringLiteral("ftp://x/"))), this, settled.callback());
    transport.reset();
    HttpTransport another(m_clock);
    Collected<HttpResponse> later;
    const auto next = another.send(postRequest(QUrl(QStringLiteral("ftp://x/"))), this, later.callback());
    QTRY_COMPARE(later.calls(), 1);
    QCOMPARE(running.calls(), 0);
    QCOMPARE(settled.calls(), 0);
    first.abort(); // harmless
}

void TestHandles::transportDiesInTheCallback()
{
    RawServer server([](const RawRequest &) { return RawAnswer::http(200); });
    auto transport = std::make_unique<HttpTransport>(m_clock);
    int calls = 0;
    auto handle = transport->send(getRequest(server.url()), this, [&](const Result<HttpResponse> &) {
        transport.reset();
        ++calls;
    });
    QTRY_COMPARE(calls, 1);
    QVERIFY(!transport);
}

QTEST_GUILESS_MAIN(TestHandles)
#include "tst_handles.moc"
