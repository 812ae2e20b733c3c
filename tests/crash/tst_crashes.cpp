// SPDX-License-Identifier: MIT
#include "crashpoints.h"
#include "faultydesk.h"
#include "turnuntil.h"

#include <QLoggingCategory>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Foyer;
using namespace Foyer::Testing;

/**
 * A desk that is killed (kill -9) at every point of a write, started again, and compared with the workplace.
 * FOYER_CRASHES in the environment: how often altogether, 500 by default.
 */
class TestCrashes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void killedAndStartedAgain();

private:
    struct Run {
        int exitSignal = 0;
        QString said;
        QByteArray why; ///< what else it knew when it came to rest
    };
    Run run(const QString &journal, const BookingOrder &order, const QString &mode, CrashPoint point,
            int microseconds = 0);
    bool makeSafeToResend(const QString &journal, const BookingOrder &order);
    void killOnce(const CrashPointName &where, int number);

    FaultyDesk m_desk{nullptr};
    QRandomGenerator m_random{1};
    QMap<QString, int> m_ends;
    int m_kills = 0;
};

void TestCrashes::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("foyer.http=false"));
    QVERIFY(m_desk.open());
}

TestCrashes::Run TestCrashes::run(const QString &journal, const BookingOrder &order, const QString &mode,
                                  CrashPoint point, int microseconds)
{
    QProcess process;
    process.start(QStringLiteral(CRASHING_DESK),
                  {journal, m_desk.demoUrl().toString(), m_desk.clientId(), order.person.id.text(),
                   order.building.id.text(), QString::number(order.slot.start().toMSecsSinceEpoch()),
                   QString::number(order.slot.end().toMSecsSinceEpoch()), mode, QString::number(int(point)),
                   QString::number(microseconds)});
    process.write(m_desk.secret().toUtf8() + '\n');
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000)) {
        process.kill();
        process.waitForFinished();
        return {-1, QStringLiteral("hung"), {}};
    }
    return {process.exitStatus() == QProcess::CrashExit ? process.exitCode() : 0,
            QString::fromUtf8(process.readAllStandardOutput()).trimmed(), process.readAllStandardError()};
}

/** As a desk leaves it whose booking was lost on the way. */
bool TestCrashes::makeSafeToResend(const QString &journal, const BookingOrder &order)
{
    SqliteJournal file(journal, m_desk.clock());
    Intent intent;
    intent.workplace = QStringLiteral("account");
    intent.person = order.person.id;
    intent.building = order.building.id;
    intent.slot = order.slot;
    intent.state = IntentState::SafeToResend;
    intent.sends = 1;
    intent.sentAt = intent.preparedAt = m_desk.clock().now().plus(-std::chrono::minutes(5));
    std::optional<bool> done;
    file.prepare(intent, this, [&](const JournalResult<Intent> &answer) { done = answer.has_value(); });
    return turnUntil([&] { return done.has_value(); }, 10'000) && *done;
}

void TestCrashes::killOnce(const CrashPointName &where, int number)
{
    QTemporaryDir folder;
    const QString journal = folder.filePath(QStringLiteral("activity.sqlite"));
    const auto order = m_desk.newOrder(true);
    QVERIFY(order);
    if (where.resends)
        QVERIFY(makeSafeToResend(journal, *order));

    const Run killed = run(journal, *order, where.resends ? QStringLiteral("resend") : QStringLiteral("book"),
                           where.point, m_random.bounded(5'000));
    const bool mayBeTooLate = where.point == CrashPoint::MidWrite || where.point == CrashPoint::MidResend;
    QVERIFY2(killed.exitSignal == SIGKILL || mayBeTooLate, qPrintable(killed.said));
    m_kills += killed.exitSignal == SIGKILL;

    const Run resumed = run(journal, *order, QStringLiteral("resume"), CrashPoint::None);
    QCOMPARE(resumed.exitSignal, 0);
    const int active = m_desk.truth(*order).active;
    QVERIFY2(active <= 1, qPrintable(QStringLiteral("%1 bookings").arg(active)));
    const bool saysBooked = resumed.said == QString::number(int(IntentState::Confirmed));
    QVERIFY2(saysBooked == (active == 1), qPrintable(resumed.said + QStringLiteral(" and there are %1").arg(active)));
    ++m_ends[QString::fromLatin1(where.name) + QStringLiteral(": ") + resumed.said];

    if (saysBooked || number % 4 != 0)
        return;
    // It said that nothing is booked, so the person books again.
    const Run again = run(journal, *order, QStringLiteral("book"), CrashPoint::None);
    QVERIFY2(again.said == QString::number(int(IntentState::Confirmed)),
             qPrintable(again.said + u'\n' + QString::fromUtf8(again.why)));
    QCOMPARE(m_desk.truth(*order).active, 1);
}

void TestCrashes::killedAndStartedAgain()
{
    const int runs = qEnvironmentVariable("FOYER_CRASHES", QStringLiteral("500")).toInt();
    for (int number = 0; number < runs; ++number) {
        const CrashPointName &where = crashPoints.at(size_t(number) % crashPoints.size());
        killOnce(where, number / int(crashPoints.size()));
        if (QTest::currentTestFailed()) {
            qWarning("run %d, %s", number, where.name);
            return;
        }
    }
    QVERIFY(m_kills > runs * 8 / 10);
    qInfo("%d of %d killed", m_kills, runs);
    for (auto end = m_ends.cbegin(); end != m_ends.cend(); ++end)
        qInfo("%s (%d times)", qPrintable(end.key()), end.value());
}

QTEST_GUILESS_MAIN(TestCrashes)
#include "tst_crashes.moc"
