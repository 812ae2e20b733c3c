// SPDX-License-Identifier: MIT
#include "fakeclock.h"
#include "journalcalls.h"
#include "journalplace.h"
#include "ordinaryperson.h"
#include "otherprogram.h"
#include "sqlitejournal.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Foyer;
using namespace Foyer::Testing;

/** The journal as a file: whose it is, who else uses it, and what is in it after a death. */
class TestJournalFile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void constructingTouchesNothing();
    void destructorFinishesTheWrites();
    void isItsOwnersOnly();
    void isItsOwnersOnlyFromTheBeginning();
    void aWideOpenOneIsClosed();
    void notAFile_data();
    void notAFile();
    void noFolder();
    void notPermitted_data();
    void notPermitted();
    void lockedByAnother_data();
    void lockedByAnother();
    void theFileItselfRefusesASecondOne();
    void endedOnesGoAfterNinetyDays();
    void anotherFileTakesTheName_data();
    void anotherFileTakesTheName();

private:
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    FakeClock m_clock;
};

namespace {

mode_t modeOf(const QString &name)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(name).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

void TestJournalFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("a b#c?d%20é.journal"));
}

void TestJournalFile::constructingTouchesNothing()
{
    {
        const SqliteJournal journal(m_file, m_clock);
    }
    QCOMPARE(files(), QStringList());
}

void TestJournalFile::destructorFinishesTheWrites()
{
    QObject context;
    int answers = 0;
    {
        SqliteJournal journal(m_file, m_clock);
        for (int i = 0; i < 50; ++i)
            journal.prepare(sampleIntent(i), &context, [&](const auto &) { ++answers; });
    }
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
    // Closed for good: nothing but the file is left, without a log.
    QCOMPARE(files(), {QFileInfo(m_file).fileName()});
    SqliteJournal next(m_file, m_clock);
    QCOMPARE(list(next).value().size(), 50);
}

void TestJournalFile::isItsOwnersOnly()
{
    const mode_t before = ::umask(0);
    SqliteJournal journal(m_file, m_clock);
    const auto stored = prepare(journal, sampleIntent());
    ::umask(before);
    VERIFY_DONE(stored);
    const QStringList names = files();
    QCOMPARE(names.size(), 3); // with -wal and -shm
    for (const QString &name : names)
        QCOMPARE(modeOf(m_folder->filePath(name)), mode_t(0600));
}

void TestJournalFile::isItsOwnersOnlyFromTheBeginning()
{
    const mode_t before = ::umask(0);
    const auto created = createPrivate(m_file);
    ::umask(before);
    QVERIFY(created);
    QCOMPARE(modeOf(m_file), mode_t(0600));
    const auto again = createPrivate(m_file);
    QVERIFY(!again && !again.error().isEmpty());
}

void TestJournalFile::aWideOpenOneIsClosed()
{
    {
        SqliteJournal journal(m_file, m_clock);
        VERIFY_DONE(prepare(journal, sampleIntent()));
    }
    QCOMPARE(::chmod(QFile::encodeName(m_file).constData(), 0666), 0);
    SqliteJournal journal(m_file, m_clock);
    QCOMPARE(list(journal).value().size(), 1);
    for (const QString &name : files())
        QCOMPARE(modeOf(m_folder->filePath(name)), mode_t(0600));
}

void TestJournalFile::notAFile_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("what");
    for (const char *suffix : {"", "-wal", "-shm"}) {
        for (const char *what : {"folder", "link", "link to nothing", "pipe"})
            QTest::addRow("%s%s", what, suffix) << QString::fromLatin1(suffix) << QString::fromLatin1(what);
    }
}

void TestJournalFile::notAFile()
{
    QFETCH(const QString, suffix);
    QFETCH(const QString, what);
    if (!suffix.isEmpty()) {
        SqliteJournal journal(m_file, m_clock);
        VERIFY_DONE(prepare(journal, sampleIntent()));
    }
    const QString name = m_file + suffix;
    const QString target = m_folder->filePath(QStringLiteral("target"));
    if (what == u"folder")
        QVERIFY(QDir().mkpath(name));
    else if (what == u"pipe")
        QCOMPARE(::mkfifo(QFile::encodeName(name).constData(), 0600), 0);
    else
        QVERIFY(QFile::link(target, name));
    if (what == u"link") {
        SqliteJournal elsewhere(target, m_clock);
        VERIFY_DONE(prepare(elsewhere, sampleIntent(5)));
    }
    const QByteArray before = bytesOf(target);
    {
        SqliteJournal journal(m_file, m_clock);
        const auto answer = prepare(journal, sampleIntent(2));
        VERIFY_FAULT(answer, JournalFault::Unwritable);
        QVERIFY(answer.error().detail.contains(name));
        VERIFY_FAULT(list(journal), JournalFault::Unwritable);
        VERIFY_FAULT(startAnew(journal), JournalFault::Unwritable);
    }
    QCOMPARE(bytesOf(target), before);
    // Once it is out of the way the journal works.
    QVERIFY(what == u"folder" ? QDir().rmdir(name) : QFile::remove(name));
    SqliteJournal journal(m_file, m_clock);
    VERIFY_DONE(prepare(journal, sampleIntent(2)));
}

void TestJournalFile::noFolder()
{
    const QString folder = m_folder->filePath(QStringLiteral("later"));
    SqliteJournal journal(folder + QStringLiteral("/journal"), m_clock);
    VERIFY_FAULT(prepare(journal, sampleIntent()), JournalFault::Unwritable);
    VERIFY_FAULT(list(journal), JournalFault::Unwritable);
    QVERIFY(!QFileInfo::exists(folder));
    QVERIFY(QDir().mkpath(folder));
    VERIFY_DONE(prepare(journal, sampleIntent()));
}

void TestJournalFile::notPermitted_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("isReadable");
    QTest::newRow("file for reading") << QString() << 0400 << true;
    QTest::newRow("file for nothing") << QString() << 0000 << false;
    QTest::newRow("folder for reading") << QStringLiteral("folder") << 0500 << false;
}

void TestJournalFile::notPermitted()
{
    QFETCH(const QString, what);
    QFETCH(const int, mode);
    QFETCH(const bool, isReadable);
    const OrdinaryPerson person(m_folder->path());
    QVERIFY(::geteuid() != 0);
    {
        SqliteJournal journal(m_file, m_clock);
        VERIFY_DONE(prepare(journal, sampleIntent()));
    }
    const QByteArray path = QFile::encodeName(what.isEmpty() ? m_file : m_folder->path());
    const mode_t before = modeOf(QFile::decodeName(path));
    SqliteJournal journal(m_file, m_clock);
    QCOMPARE(::chmod(path.constData(), mode_t(mode)), 0);
    const auto refused = prepare(journal, sampleIntent(2));
    const auto listed = list(journal);
    QCOMPARE(::chmod(path.constData(), before), 0);
    VERIFY_FAULT(refused, JournalFault::Unwritable);
    QVERIFY(!refused.error().detail.isEmpty());
    QCOMPARE(listed.has_value(), isReadable);
    // The same journal, once it may.
    VERIFY_DONE(prepare(journal, sampleIntent(2)));
    QCOMPARE(list(journal).value().size(), 2);
}

void TestJournalFile::lockedByAnother_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("isOpenBefore");
    const QString writing = QStringLiteral("BEGIN EXCLUSIVE");
    const QString alone = QStringLiteral("PRAGMA locking_mode = EXCLUSIVE;BEGIN EXCLUSIVE");
    QTest::newRow("writing") << writing << false;
    QTest::newRow("writing, while this is open") << writing << true;
    QTest::newRow("for itself alone") << alone << false;
}

void TestJournalFile::lockedByAnother()
{
    QFETCH(const QString, before);
    QFETCH(const bool, isOpenBefore);
    auto journal = std::make_unique<SqliteJournal>(m_file, m_clock);
    VERIFY_DONE(prepare(*journal, sampleIntent()));
    if (!isOpenBefore) {
        journal = nullptr;
        journal = std::make_unique<SqliteJournal>(m_file, m_clock);
    }
    {
        OtherProgram other(m_file);
        QVERIFY(other.run(before));
        QElapsedTimer timer;
        timer.start();
        VERIFY_FAULT(prepare(*journal, sampleIntent(2)), JournalFault::Locked);
        QVERIFY2(timer.elapsed() >= 1500 && timer.elapsed() < 3900, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(other.run(QStringLiteral("ROLLBACK")));
    }
    VERIFY_DONE(prepare(*journal, sampleIntent(2)));
    QCOMPARE(list(*journal).value().size(), 2);
}

void TestJournalFile::theFileItselfRefusesASecondOne()
{
    SqliteJournal journal(m_file, m_clock);
    VERIFY_DONE(prepare(journal, sampleIntent(1)));
    VERIFY_DONE(prepare(journal, sampleIntent(2)));
    OtherProgram other(m_file);
    const QString same =
        QStringLiteral("UPDATE intents SET key = (SELECT key FROM intents WHERE number = 1) WHERE number = 2");
    QVERIFY(!other.run(same));
    QVERIFY(other.run(QStringLiteral("UPDATE intents SET state = 10 WHERE number = 1")));
    QVERIFY(other.run(same));
}

void TestJournalFile::endedOnesGoAfterNinetyDays()
{
    using namespace std::chrono_literals;
    {
        SqliteJournal journal(m_file, m_clock);
        VERIFY_DONE(prepare(journal, inState(sampleIntent(1), IntentState::Confirmed)));
        VERIFY_DONE(prepare(journal, inState(sampleIntent(2), IntentState::SafeToResend)));
        const auto third = prepare(journal, sampleIntent(3));
        VERIFY_DONE(third);
        m_clock.pass(24h);
        VERIFY_DONE(commit(journal, inState(*third, IntentState::NotSent)));
    }
    const auto numbersAfter = [&](std::chrono::milliseconds time) {
        m_clock.pass(time);
        SqliteJournal journal(m_file, m_clock);
        return numbersOf(list(journal).value());
    };
    QCOMPARE(numbersAfter(89 * 24h), (QList<qint64>{2, 3, 1}));
    QCOMPARE(numbersAfter(1ms), (QList<qint64>{2, 3}));
    QCOMPARE(numbersAfter(24h), (QList<qint64>{2}));
    QCOMPARE(numbersAfter(10'000h), (QList<qint64>{2}));
    // Numbers are not given again.
    SqliteJournal journal(m_file, m_clock);
    QCOMPARE(prepare(journal, sampleIntent(4)).value().number, 4);
}

void TestJournalFile::anotherFileTakesTheName_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("renamed") << QStringLiteral("renamed");
    QTest::newRow("removed") << QStringLiteral("removed");
    QTest::newRow("replaced") << QStringLiteral("replaced");
}

void TestJournalFile::anotherFileTakesTheName()
{
    QFETCH(const QString, how);
    SqliteJournal journal(m_file, m_clock);
    const auto stored = prepare(journal, sampleIntent());
    VERIFY_DONE(stored);
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString name = m_file + QString::fromLatin1(suffix);
        QVERIFY(how == u"removed" ? QFile::remove(name) : QFile::rename(name, name + QStringLiteral(".old")));
    }
    if (how == u"replaced") {
        SqliteJournal other(m_file, m_clock);
        VERIFY_DONE(prepare(other, sampleIntent(2)));
    }
    // Nothing is recorded where nobody looks, and the row of that number is another one now.
    VERIFY_FAULT(commit(journal, inState(*stored, IntentState::Sent)), JournalFault::Changed);
    const auto again = prepare(journal, sampleIntent());
    VERIFY_DONE(again);
    SqliteJournal next(m_file, m_clock);
    const auto seen = list(next);
    VERIFY_DONE(seen);
    QCOMPARE(seen->size(), how == u"replaced" ? 2 : 1);
    QVERIFY(seen->contains(*again));
}

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
