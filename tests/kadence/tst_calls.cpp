// SPDX-License-Identifier: MIT
#include "kadencecalls.h"

#include "offthread.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace Foyer;
using namespace Foyer::Kadence;

/** RequestHandle's contract for the calls that do not go over the wire. */
class TestKadenceCalls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void failureComesLaterAndOnce()
    {
        int calls = 0;
        ApiError seen;
        ApiError error;
        error.kind = ErrorKind::NotFound;
        const auto handle = failLater<int>(error, this, [&](const Result<int> &result) {
            ++calls;
            seen = result.error();
        });
        QCOMPARE(calls, 0);
        QTRY_COMPARE(calls, 1);
        QCOMPARE(seen, error);
        settle();
        QCOMPARE(calls, 1);
    }

    void failureDoesNotComeWhenAbandoned()
    {
        int calls = 0;
        const auto count = [&](const Result<int> &) { ++calls; };
        {
            const auto handle = failLater<int>({}, this, count);
        }
        auto context = std::make_unique<QObject>();
        const auto handle = failLater<int>({}, context.get(), count);
        context.reset();
        settle();
        QCOMPARE(calls, 0);
    }

    void handleMayGoInItsOwnCallback()
    {
        int calls = 0;
        RequestHandle failing;
        failing = failLater<int>({}, this, [&](const Result<int> &) {
            failing = {};
            ++calls;
        });
        RequestHandle working;
        working = offThread<int>([] { return 1; }, this,
                                 [&](int) {
                                     working = {};
                                     ++calls;
                                 });
        QTRY_COMPARE(calls, 2);
    }

    void workIsDoneElsewhereAndAnsweredHere()
    {
        QThread *worker = nullptr;
        QThread *answerer = nullptr;
        const auto handle = offThread<QThread *>([] { return QThread::currentThread(); }, this,
                                                 [&](QThread *thread) {
                                                     worker = thread;
                                                     answerer = QThread::currentThread();
                                                 });
        QVERIFY(!worker);
        QTRY_VERIFY(worker);
        QVERIFY(worker != thread());
        QCOMPARE(answerer, thread());
    }

    void abandonedWorkGivesNoAnswer()
    {
        QSemaphore gate;
        int calls = 0;
        auto handle = offThread<int>(
            [&gate] {
                gate.acquire();
                return 1;
            },
            this, [&](int) { ++calls; });
        handle.abort();
        gate.release();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
        settle();
        QCOMPARE(calls, 0);
    }

    void finishedWorkGivesNoAnswerOnceAbandoned()
    {
        // The work is done and its event is queued; the handle goes before it is delivered.
        int calls = 0;
        auto handle = offThread<int>([] { return 1; }, this, [&](int) { ++calls; });
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
        handle.abort();
        settle();
        QCOMPARE(calls, 0);
    }

    void workWithoutAContextGivesNoAnswer()
    {
        QSemaphore gate;
        int calls = 0;
        auto context = std::make_unique<QObject>();
        const auto handle = offThread<int>(
            [&gate] {
                gate.acquire();
                return 1;
            },
            context.get(), [&](int) { ++calls; });
        context.reset();
        gate.release();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
        settle();
        QCOMPARE(calls, 0);
    }

    void contextMayGoInTheAnswer()
    {
        int calls = 0;
        auto *context = new QObject;
        const auto handle = offThread<int>([] { return 1; }, context,
                                           [&](int) {
                                               delete context;
                                               ++calls;
                                           });
        QTRY_COMPARE(calls, 1);
    }

private:
    /** Lets everything that is queued happen. */
    void settle()
    {
        bool done = false;
        for (int round = 0; round < 3; ++round) {
            done = false;
            QMetaObject::invokeMethod(
                this, [&done] { done = true; }, Qt::QueuedConnection);
            QTRY_VERIFY(done);
        }
    }
};

QTEST_GUILESS_MAIN(TestKadenceCalls)
#include "tst_calls.moc"
