// SPDX-License-Identifier: MIT
#include "fakeclock.h"
#include "journalcalls.h"
#include "sqlitejournal.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Foyer;
using namespace Foyer::Testing;

/** One file, several threads and processes, and what is in it when one of them dies. */
class TestJournalProcesses final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void twoJournalsRace();
    void twoJournalsCreate();
    void manyProcessesCreateAndWrite();
    void killedWriter();
    void killedCreator();
    void lockLeftEmpty();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    FakeClock m_clock;
};

namespace {

/** The last revision that was told for each number. */
QHash<qint64, qint64> toldBy(const QByteArray &output)
{
    QHash<qint64, qint64> told;
    for (const QByteArray &line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
        const auto words = line.split(' ');
        if (words.size() == 2)
            told.insert(words.at(0).toLongLong(), words.at(1).toLongLong());
    }
    return told;
}

/** Runs @p work on two threads, each with a journal of its own, as often as told; the same rounds at once. */
void race(const QString &file, const Clock &clock, int rounds,
          const std::function<void(IntentJournal &, int thread, int round)> &work)
{
    std::atomic<int> arrived = 0;
    const auto run = [&](int thread) {
        SqliteJournal journal(file, clock);
        for (int round = 0; round < rounds; ++round) {
            ++arrived;
            while (arrived < 2 * (round + 1))
                std::this_thread::yield();
            work(journal, thread, round);
        }
    };
    std::thread other([&] { run(1); });
    run(0);
    other.join();
}

/** Makes a file a minute older, if it is there. */
void grow(const QString &name)
{
    QFile file(name);
    if (file.exists() && file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QFileInfo(name).lastModified().addSecs(-60), QFileDevice::FileModificationTime);
}

} // namespace

void TestJournalProcesses::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("journal"));
}

void TestJournalProcesses::twoJournalsRace()
{
    constexpr int rounds = 150;
    std::optional<Intent> won[2][rounds];
    std::optional<JournalError> lost[2][rounds];
    race(m_file, m_clock, rounds, [&](IntentJournal &journal, int thread, int round) {
        Intent intent = sampleIntent(round);
        intent.personName = QString::number(thread);
        const auto answer = prepare(journal, intent);
        if (answer)
            won[thread][round] = *answer;
        else
            lost[thread][round] = answer.error();
    });
    for (int round = 0; round < rounds; ++round) {
        const int winner = won[0][round] ? 0 : 1;
        const auto &error = lost[1 - winner][round];
        QVERIFY(won[winner][round] && !won[1 - winner][round] && error);
        QVERIFY2(error->fault == JournalFault::AlreadyOpen, qPrintable(error->detail));
        QVERIFY(error->stored == won[winner][round]);
    }
    SqliteJournal journal(m_file, m_clock);
    QCOMPARE(list(journal).value().size(), rounds);
}

void TestJournalProcesses::twoJournalsCreate()
{
    for (int round = 0; round < 30; ++round) {
        const QString file = m_file + QString::number(round);
        std::optional<JournalFault> faults[2];
        race(file, m_clock, 1, [&](IntentJournal &journal, int thread, int) {
            faults[thread] = faultOf(prepare(journal, sampleIntent(thread)));
        });
        QVERIFY(!faults[0] && !faults[1]);
        SqliteJournal journal(file, m_clock);
        QCOMPARE(list(journal).value().size(), 2);
    }
}

void TestJournalProcesses::manyProcessesCreateAndWrite()
{
    QProcess writers[4];
    for (QProcess &writer : writers)
        writer.start(QStringLiteral(FOYER_JOURNAL_WRITER), {m_file, QStringLiteral("25")});
    QHash<qint64, qint64> told;
    for (QProcess &writer : writers) {
        QVERIFY(writer.waitForFinished());
        QVERIFY2(writer.exitCode() == 0, writer.readAllStandardError().constData());
        told.insert(toldBy(writer.readAllStandardOutput()));
    }
    QCOMPARE(told.size(), 100); // no number was given twice
    SqliteJournal journal(m_file, m_clock);
    const auto all = list(journal);
    VERIFY_DONE(all);
    QCOMPARE(all->size(), 100);
    for (const Intent &intent : *all)
        QCOMPARE(intent.revision, 3);
}

void TestJournalProcesses::killedWriter()
{
    QHash<qint64, qint64> told;
    for (int round = 0; round < 20; ++round) {
        QProcess writer;
        writer.start(QStringLiteral(FOYER_JOURNAL_WRITER), {m_file, QStringLiteral("-1")});
        QByteArray output;
        while (output.count('\n') <= round * 7 && writer.waitForReadyRead())
            output += writer.readAllStandardOutput();
        QCOMPARE(writer.state(), QProcess::Running);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        output += writer.readAllStandardOutput();
        const auto toldNow = toldBy(output);
        QVERIFY(!toldNow.isEmpty());
        told.insert(toldNow);

        SqliteJournal journal(m_file, m_clock);
        const auto all = list(journal, INT_MAX);
        VERIFY_DONE(all);
        QHash<qint64, Intent> stored;
        for (const Intent &intent : *all)
            stored.insert(intent.number, intent);
        for (auto it = told.cbegin(); it != told.cend(); ++it) {
            const Intent intent = stored.value(it.key());
            QVERIFY2(intent.revision >= it.value(), qPrintable(QString::number(it.key())));
            QCOMPARE(intent.state, intent.revision == 1   ? IntentState::Prepared
                                   : intent.revision == 2 ? IntentState::Sent
                                                          : IntentState::Confirmed);
            QCOMPARE(intent.error, fullIntent().error);
        }
        QVERIFY(stored.size() <= told.size() + round + 1); // at most the one that was under way
    }
}

void TestJournalProcesses::killedCreator()
{
    // Killed at any moment of its first start, somebody else can start.
    for (int round = 0; round < 20; ++round) {
        const QString file = m_file + QString::number(round);
        QProcess writer;
        writer.start(QStringLiteral(FOYER_JOURNAL_WRITER), {file, QStringLiteral("-1")});
        QVERIFY(writer.waitForStarted());
        QElapsedTimer timer;
        timer.start();
        const QStringList signs{QStringLiteral(".lock"), QStringLiteral(".new"), QStringLiteral(".new-journal"),
                                QString(), QStringLiteral("-wal")};
        while (!QFileInfo::exists(file + signs.at(round % signs.size())) && timer.elapsed() < 2000) {
            if (QFileInfo::exists(file + QStringLiteral("-wal")))
                break;
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
        // What is left when it died between making its lock and writing its name into it, is waited for a while.
        grow(file + QStringLiteral(".lock"));
        SqliteJournal journal(file, m_clock);
        VERIFY_DONE(prepare(journal, sampleIntent()));
    }
}

void TestJournalProcesses::lockLeftEmpty()
{
    const QString lock = m_file + QStringLiteral(".lock");
    QVERIFY(QFile(lock).open(QIODevice::WriteOnly));
    SqliteJournal journal(m_file, m_clock);
    VERIFY_FAULT(prepare(journal, sampleIntent()), JournalFault::Locked);
    grow(lock);
    VERIFY_DONE(prepare(journal, sampleIntent()));
    QVERIFY(!QFileInfo::exists(lock));
}

QTEST_GUILESS_MAIN(TestJournalProcesses)
#include "tst_journalprocesses.moc"
