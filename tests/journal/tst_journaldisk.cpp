// SPDX-License-Identifier: MIT
#include "baddisk.h"
#include "fakeclock.h"
#include "journalcalls.h"
#include "oldjournal.h"
#include "otherprogram.h"
#include "sqlitejournal.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Foyer;
using namespace Foyer::Testing;
Q_DECLARE_METATYPE(Foyer::Testing::BadDisk)

/** The disk says no: what was answered stays, the rest is said to be unwritable, and it goes on once it can. */
class TestJournalDisk final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void everyStepFailsOnce_data() { addBadDisks({false, true}); }
    void everyStepFailsOnce();
    void closingFails_data() { addBadDisks({false}); }
    void closingFails();
    void noRoomToBeginIn();
    void readsWhileThereIsNoRoom_data();
    void readsWhileThereIsNoRoom();
    void opensAgainWhatWentAway();
    void theKernelSaysNo();
    void anotherProgramFindsRoomFirst();

private:
    static void addBadDisks(std::initializer_list<bool> isThere);
    /** A journal of three intents, closed. */
    void fill(const QString &file);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    FakeClock m_clock;
};

void TestJournalDisk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("journal"));
}

void TestJournalDisk::cleanup()
{
    makeDisk(BadDisk::Good);
    m_folder.reset();
}

void TestJournalDisk::fill(const QString &file)
{
    SqliteJournal journal(file, m_clock);
    for (int i = 100; i < 103; ++i)
        VERIFY_DONE(prepare(journal, sampleIntent(i)));
}

void TestJournalDisk::addBadDisks(std::initializer_list<bool> whether)
{
    QTest::addColumn<BadDisk>("kind");
    QTest::addColumn<bool>("isThere");
    for (const bool isThere : whether) {
        const char *when = isThere ? ", file is there" : "";
        QTest::addRow("no room%s", when) << BadDisk::NoRoom << isThere;
        QTest::addRow("write fails%s", when) << BadDisk::WriteFails << isThere;
        QTest::addRow("half written%s", when) << BadDisk::HalfWritten << isThere;
        QTest::addRow("sync fails%s", when) << BadDisk::SyncFails << isThere;
    }
}

void TestJournalDisk::everyStepFailsOnce()
{
    QFETCH(const BadDisk, kind);
    QFETCH(const bool, isThere);
    int refused = 0;
    int step = 0;
    for (bool hasFailed = true, hasMore = true; hasMore; ++step) {
        const QString file = m_file + QString::number(step);
        if (isThere)
            fill(file);
        QList<Intent> answered;
        {
            SqliteJournal journal(file, m_clock);
            makeDisk(kind, step);
            const auto first = prepare(journal, fullIntent());
            const auto second = first ? commit(journal, inState(*first, IntentState::Confirmed)) : first;
            const auto third = prepare(journal, sampleIntent(3));
            hasFailed = failedSteps() > 0;
            hasMore = diskSteps() > step;
            makeDisk(BadDisk::Good);
            for (const auto &answer : {second ? second : first, third}) {
                if (answer)
                    answered.append(*answer);
            }
            for (const auto &answer : {first, second, third}) {
                VERIFY_FAULT(answer, answer ? std::nullopt : std::optional(JournalFault::Unwritable));
                QVERIFY(answer || (hasFailed && !answer.error().detail.isEmpty()));
                refused += answer ? 0 : 1;
            }
            // The same one, once there is room.
            const auto after = prepare(journal, sampleIntent(4));
            VERIFY_DONE(after);
            answered.append(*after);
        }
        SqliteJournal next(file, m_clock);
        const auto all = list(next);
        VERIFY_DONE(all);
        for (const Intent &intent : std::as_const(answered))
            QVERIFY2(all->contains(intent), qPrintable(QString::number(step)));
        QVERIFY(all->size() >= answered.size() + (isThere ? 3 : 0));
    }
    QVERIFY2(refused > 0 && step > 4, qPrintable(QString::number(step)));
}

void TestJournalDisk::closingFails()
{
    QFETCH(const BadDisk, kind);
    int step = 0;
    int closingsThatFailed = 0;
    for (bool hasMore = true; hasMore; ++step) {
        const QString file = m_file + QString::number(step);
        auto journal = std::make_unique<SqliteJournal>(file, m_clock);
        for (int i = 0; i < 3; ++i)
            VERIFY_DONE(prepare(*journal, sampleIntent(i)));
        makeDisk(kind, step);
        journal.reset();
        closingsThatFailed += failedSteps() > 0 ? 1 : 0;
        hasMore = diskSteps() > step;
        makeDisk(BadDisk::Good);
        SqliteJournal next(file, m_clock);
        const auto all = list(next);
        VERIFY_DONE(all);
        QCOMPARE(numbersOf(*all), (QList<qint64>{1, 2, 3}));
        VERIFY_DONE(prepare(next, sampleIntent(3)));
    }
    QVERIFY(closingsThatFailed > 0);
}

void TestJournalDisk::noRoomToBeginIn()
{
    SqliteJournal journal(m_file, m_clock);
    makeDisk(BadDisk::NoRoom);
    for (int i = 0; i < 3; ++i) {
        VERIFY_FAULT(prepare(journal, sampleIntent()), JournalFault::Unwritable);
        VERIFY_FAULT(list(journal), JournalFault::Unwritable);
    }
    QVERIFY(!QFileInfo::exists(m_file));
    makeDisk(BadDisk::Good);
    VERIFY_DONE(prepare(journal, sampleIntent()));
}

void TestJournalDisk::readsWhileThereIsNoRoom_data()
{
    QTest::addColumn<BadDisk>("kind");
    QTest::newRow("no room") << BadDisk::NoRoom;
    QTest::newRow("half written") << BadDisk::HalfWritten;
}

void TestJournalDisk::readsWhileThereIsNoRoom()
{
    QFETCH(const BadDisk, kind);
    fill(m_file);
    SqliteJournal journal(m_file, m_clock);
    const auto stored = prepare(journal, sampleIntent());
    VERIFY_DONE(stored);
    makeDisk(kind);
    for (int i = 0; i < 3; ++i) {
        VERIFY_FAULT(prepare(journal, sampleIntent(2)), JournalFault::Unwritable);
        VERIFY_FAULT(commit(journal, inState(*stored, IntentState::Sent)), JournalFault::Unwritable);
        const auto all = list(journal);
        VERIFY_DONE(all);
        QCOMPARE(all->size(), 4);
        QCOMPARE(all->last(), *stored);
        // It is still known to be open.
        VERIFY_FAULT(prepare(journal, sampleIntent()), JournalFault::AlreadyOpen);
    }
    QVERIFY(failedSteps() > 0);
    makeDisk(BadDisk::Good);
    VERIFY_DONE(commit(journal, inState(*stored, IntentState::Sent)));
    VERIFY_DONE(prepare(journal, sampleIntent(2)));
}

void TestJournalDisk::opensAgainWhatWentAway()
{
    SqliteJournal journal(m_file, m_clock);
    const auto stored = prepare(journal, sampleIntent());
    VERIFY_DONE(stored);
    makeDisk(BadDisk::WentAway);
    VERIFY_FAULT(commit(journal, inState(*stored, IntentState::Sent)), JournalFault::Unwritable);
    VERIFY_DONE(commit(journal, inState(*stored, IntentState::Sent)));
    QVERIFY(failedSteps() > 0);
}

void TestJournalDisk::theKernelSaysNo()
{
    SqliteJournal journal(m_file, m_clock);
    QList<Intent> stored;
    for (int i = 0; i < 20; ++i) {
        const auto one = prepare(journal, sampleIntent(i));
        VERIFY_DONE(one);
        stored.append(*one);
    }
    // No file may grow beyond the log as it is now; without the handler the process would be killed.
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = rlim_t(QFileInfo(m_file + QStringLiteral("-wal")).size());
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    Intent large = sampleIntent(50);
    large.personName = QString(1'000'000, u'x');
    const auto refused = prepare(journal, large);
    const auto listed = list(journal);
    const auto refusedAgain = prepare(journal, large);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);

    VERIFY_FAULT(refused, JournalFault::Unwritable);
    QVERIFY(!refused.error().detail.isEmpty());
    VERIFY_DONE(listed);
    QCOMPARE(*listed, stored);
    VERIFY_FAULT(refusedAgain, JournalFault::Unwritable);
    VERIFY_DONE(prepare(journal, large));
    QCOMPARE(list(journal).value().size(), 21);
}

/** A file of version 1, kept as it is for want of room, is brought to this version by another program. */
void TestJournalDisk::anotherProgramFindsRoomFirst()
{
    OtherProgram holder(m_file); // keeps the log in place: to open it takes no room then
    QVERIFY(holder.run(oldTable()));
    const Intent room = inState(sampleIntent(1), IntentState::SafeToResend);
    QVERIFY(holder.run(oldRow(room, QStringLiteral("Stand-up"), m_clock.now().toMSecsSinceEpoch())));
    SqliteJournal one(m_file, m_clock);
    makeDisk(BadDisk::NoRoom);
    const auto before = list(one);
    const int failed = failedSteps();
    makeDisk(BadDisk::Good);
    VERIFY_DONE(before);
    QVERIFY(failed > 0);
    QCOMPARE(before->first().meeting->title, QStringLiteral("Stand-up"));

    SqliteJournal two(m_file, m_clock);
    Intent wanted = before->first();
    wanted.meeting = fullIntent().meeting;
    const auto changed = commit(two, wanted);
    VERIFY_DONE(changed);
    const auto seen = list(one);
    VERIFY_DONE(seen);
    QCOMPARE(*seen, {*changed});
    // What the first one moves on keeps its meeting.
    const auto moved = commit(one, inState(seen->first(), IntentState::Confirmed));
    VERIFY_DONE(moved);
    QCOMPARE(list(two).value().first().meeting, fullIntent().meeting);
}

QTEST_GUILESS_MAIN(TestJournalDisk)
#include "tst_journaldisk.moc"
