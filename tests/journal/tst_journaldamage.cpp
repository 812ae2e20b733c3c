// SPDX-License-Identifier: MIT
#include "fakeclock.h"
#include "journalcalls.h"
#include "memoryjournal.h"
#include "otherprogram.h"
#include "sqlitejournal.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;

using Spoil = std::function<bool(const QString &file)>;
Q_DECLARE_METATYPE(Spoil)

/** What can't be read is said to be damaged, nothing is recorded over it, and nothing of it is ever lost. */
class TestJournalDamage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void spoiltFile_data();
    void spoiltFile();
    void noticedBeforeAnythingIsWritten();
    void spoiltWhileOpen();
    void staysDamaged();
    void oneOfTwoBeginsAnew();
    void goodRowsAmongTheBad();
    void takenNames();
    void logOfAKilledOne();
    void memoryJournalDoesAsTold();

private:
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    /** A closed journal of 300 intents, none of them ended. */
    void fill();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_aside; ///< what a damaged one is called at m_clock's time
    FakeClock m_clock;
};

namespace {

constexpr qsizetype pageSize = 4096;

bool rewrite(const QString &name, const std::function<QByteArray(QByteArray)> &change)
{
    const QByteArray bytes = change(bytesOf(name));
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

Spoil bytes(const std::function<QByteArray(QByteArray)> &change)
{
    return [change](const QString &file) { return rewrite(file, change); };
}

Spoil sql(const char *statements)
{
    return [text = QString::fromUtf8(statements)](const QString &file) { return OtherProgram(file).run(text); };
}

QByteArray inverted(QByteArray page)
{
    for (char &byte : page)
        byte = char(~byte);
    return page;
}

QByteArray withInvertedPage(QByteArray all)
{
    const qsizetype at = all.size() / pageSize / 2 * pageSize;
    return all.replace(at, pageSize, inverted(all.mid(at, pageSize)));
}

} // namespace

void TestJournalDamage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("journal"));
    m_aside = m_file + QStringLiteral(".damaged-") + m_clock.now().toUtcDateTime().toString(u"yyyyMMdd-HHmmss");
}

void TestJournalDamage::fill()
{
    SqliteJournal journal(m_file, m_clock);
    QObject context;
    for (int i = 0; i < 300; ++i)
        journal.prepare(sampleIntent(i), &context, [](const auto &) {});
    QCOMPARE(list(journal).value().size(), 300);
}

void TestJournalDamage::spoiltFile_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Spoil &spoil, const char *says = "") {
        QTest::newRow(name) << spoil << QString::fromUtf8(says);
    };
    row("garbage", bytes([](const QByteArray &all) { return QByteArray(all.size(), 'x'); }), "not a database");
    row("a line of text", bytes([](const QByteArray &) { return QByteArray("hello\n"); }), "not a database");
    row("empty", bytes([](const QByteArray &) { return QByteArray(); }), "empty");
    row("cut in the header", bytes([](const QByteArray &all) { return all.left(60); }));
    row("cut after a page", bytes([](const QByteArray &all) { return all.left(pageSize); }));
    row("cut in the middle", bytes([](const QByteArray &all) { return all.left(all.size() / 2 + 100); }));
    row("last page missing", bytes([](const QByteArray &all) { return all.chopped(pageSize); }));
    row("page in the middle inverted", bytes(withInvertedPage));
    row("first page's tree inverted",
        bytes([](QByteArray all) { return all.replace(100, 8, inverted(all.mid(100, 8))); }));
    row("newer version", sql("PRAGMA user_version = 3"), "newer version of this program (3)");
    row("no version", sql("PRAGMA user_version = 0"), "no journal");
    row(
        "someone else's",
        [](const QString &file) {
            return QFile::remove(file) && OtherProgram(file).run(QStringLiteral("CREATE TABLE bookmarks (url TEXT)"));
        },
        "no journal");
    row("no table", sql("DROP TABLE intents"), "no such table");
    row("other table", sql("ALTER TABLE intents RENAME COLUMN zone TO z"), "no such column: zone");
    for (const char *set : {"state = 6",
                            "state = 10.5",
                            "state = 'Sent'",
                            "operation = 'move'",
                            "revision = 'x'",
                            "slot_end = slot_start",
                            "slot_end = NULL",
                            "slot_start = 'noon'",
                            "known = '{}'",
                            "known = '[1]'",
                            "known = '[\"a\"'",
                            "error = ''",
                            "error = '{}'",
                            "sends = 5000000000",
                            "error = '{\"kind\":\"Odd\",\"httpStatus\":0,\"detail\":\"\",\"retryAfter\":0,"
                            "\"fieldErrors\":[]}'",
                            "error = '{\"kind\":\"Tls\",\"httpStatus\":0.5,\"detail\":\"\",\"retryAfter\":0,"
                            "\"fieldErrors\":[]}'",
                            "error = '{\"kind\":\"Tls\",\"httpStatus\":0,\"detail\":\"\",\"retryAfter\":0,"
                            "\"fieldErrors\":[7]}'",
                            "settled_by_person = 2",
                            "title = x'00'",
                            "meeting = ''",
                            "meeting = '{}'",
                            "meeting = '{\"title\":\"T\",\"description\":\"\",\"onlineMeeting\":1,\"attendees\":[]}'",
                            "meeting = '{\"title\":\"T\",\"description\":\"\",\"onlineMeeting\":true,"
                            "\"attendees\":[{\"person\":\"p\"}]}'",
                            "prepared_at = 'x'"})
        row(set, sql(QByteArray("UPDATE intents SET ").append(set).append(" WHERE number = 200").constData()),
            "Row 200");
    row(
        "without its file", [](const QString &file) { return QFile::rename(file, file + QStringLiteral("-wal")); },
        "missing");
}

void TestJournalDamage::spoiltFile()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const QString, says);
    fill();
    QVERIFY(spoil(m_file));
    QCOMPARE(files().size(), 1);
    const QString suffix = files().first().mid(QFileInfo(m_file).fileName().size());
    const QByteArray before = bytesOf(m_file + suffix);
    {
        SqliteJournal journal(m_file, m_clock);
        const auto listed = list(journal);
        VERIFY_FAULT(listed, JournalFault::Damaged);
        QVERIFY2(listed.error().detail.contains(says), detailOf(listed).constData());
        VERIFY_FAULT(prepare(journal, sampleIntent(1000)), JournalFault::Damaged);
        VERIFY_FAULT(commit(journal, sampleIntent(0)), JournalFault::Damaged);
    }
    QCOMPARE(bytesOf(m_file + suffix), before);

    SqliteJournal journal(m_file, m_clock);
    VERIFY_FAULT(list(journal), JournalFault::Damaged);
    VERIFY_DONE(startAnew(journal));
    QCOMPARE(bytesOf(m_aside + suffix), before);
    QCOMPARE(list(journal).value(), QList<Intent>());
    const auto stored = prepare(journal, sampleIntent());
    VERIFY_DONE(stored);
    VERIFY_DONE(startAnew(journal)); // nothing to do
    SqliteJournal next(m_file, m_clock);
    QCOMPARE(list(next).value(), {*stored});
    QCOMPARE(files().filter(QStringLiteral("damaged")).size(), 1);
    for (const QString &name : files()) {
        if (!name.contains(u"damaged"))
            QVERIFY((QFile::permissions(m_folder->filePath(name)) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    }
}

void TestJournalDamage::noticedBeforeAnythingIsWritten()
{
    fill();
    QVERIFY(rewrite(m_file, withInvertedPage));
    const QByteArray before = bytesOf(m_file);
    {
        SqliteJournal journal(m_file, m_clock);
        VERIFY_FAULT(prepare(journal, sampleIntent(1000)), JournalFault::Damaged); // needs no row of that page
    }
    QCOMPARE(bytesOf(m_file), before);
}

void TestJournalDamage::spoiltWhileOpen()
{
    fill();
    SqliteJournal journal(m_file, m_clock);
    const auto all = list(journal);
    VERIFY_DONE(all);
    QVERIFY(OtherProgram(m_file).run(QStringLiteral("UPDATE intents SET known = 'x' WHERE number = 7")));
    // Met on the way: as the one that is open, as the one that has changed, in the list.
    VERIFY_FAULT(prepare(journal, all->at(6)), JournalFault::Damaged);
    VERIFY_FAULT(commit(journal, all->at(0)), JournalFault::Damaged);
    VERIFY_FAULT(list(journal), JournalFault::Damaged);
    SqliteJournal second(m_file, m_clock);
    VERIFY_DONE(prepare(second, sampleIntent(1000))); // has not met it yet
    VERIFY_FAULT(commit(second, all->at(6)), JournalFault::Damaged);
    VERIFY_DONE(startAnew(journal));
    QVERIFY(QFileInfo::exists(m_aside));
    VERIFY_DONE(prepare(journal, sampleIntent(1)));
}

void TestJournalDamage::staysDamaged()
{
    fill();
    const QByteArray good = bytesOf(m_file);
    QVERIFY(rewrite(m_file, [](const QByteArray &) { return QByteArray("x"); }));
    SqliteJournal journal(m_file, m_clock);
    VERIFY_FAULT(list(journal), JournalFault::Damaged);
    // Somebody puts a copy back: a person has yet to agree, and then the good one stays.
    QVERIFY(rewrite(m_file, [&](const QByteArray &) { return good; }));
    VERIFY_FAULT(list(journal), JournalFault::Damaged);
    VERIFY_DONE(startAnew(journal));
    QCOMPARE(list(journal).value().size(), 300);
    QCOMPARE(files().filter(QStringLiteral("damaged")), QStringList());
}

void TestJournalDamage::oneOfTwoBeginsAnew()
{
    QVERIFY(rewrite(m_file, [](const QByteArray &) { return QByteArray("x"); }));
    SqliteJournal one(m_file, m_clock);
    SqliteJournal two(m_file, m_clock);
    VERIFY_FAULT(list(one), JournalFault::Damaged);
    VERIFY_FAULT(list(two), JournalFault::Damaged);
    VERIFY_DONE(startAnew(one));
    const auto stored = prepare(one, sampleIntent());
    VERIFY_DONE(stored);
    m_clock.pass(std::chrono::minutes(1));
    VERIFY_FAULT(list(two), JournalFault::Damaged);
    VERIFY_DONE(startAnew(two));
    QCOMPARE(list(two).value(), {*stored});
    QCOMPARE(list(one).value(), {*stored});
    QCOMPARE(files().filter(QStringLiteral("damaged")).size(), 1);
}

void TestJournalDamage::goodRowsAmongTheBad()
{
    // One bad row of another account stops nobody from reading this one, and nothing is put aside for it unasked.
    {
        SqliteJournal journal(m_file, m_clock);
        VERIFY_DONE(prepare(journal, sampleIntent(1)));
        Intent other = sampleIntent(2);
        other.workplace = QStringLiteral("another");
        VERIFY_DONE(prepare(journal, other));
    }
    QVERIFY(OtherProgram(m_file).run(QStringLiteral("UPDATE intents SET state = 9 WHERE number = 2")));
    SqliteJournal journal(m_file, m_clock);
    QCOMPARE(list(journal).value().size(), 1);
    VERIFY_FAULT(list(journal, 9, QStringLiteral("another")), JournalFault::Damaged);
    VERIFY_FAULT(list(journal), JournalFault::Damaged);
}

void TestJournalDamage::takenNames()
{
    for (int i = 0; i < 4; ++i) {
        QVERIFY(rewrite(m_file, [&](const QByteArray &) { return QByteArray::number(i); }));
        if (i == 2)
            QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("nowhere")), m_aside + QStringLiteral("-3-wal")));
        SqliteJournal journal(m_file, m_clock);
        VERIFY_DONE(startAnew(journal));
    }
    QCOMPARE(bytesOf(m_aside), QByteArray("0"));
    QCOMPARE(bytesOf(m_aside + QStringLiteral("-2")), QByteArray("1"));
    QCOMPARE(bytesOf(m_aside + QStringLiteral("-4")), QByteArray("2"));
    QCOMPARE(bytesOf(m_aside + QStringLiteral("-5")), QByteArray("3"));
}

void TestJournalDamage::logOfAKilledOne()
{
    // As a death leaves them: the file is of no use, the log beside it may be.
    QByteArray log;
    {
        SqliteJournal journal(m_file, m_clock);
        VERIFY_DONE(prepare(journal, sampleIntent()));
        log = bytesOf(m_file + QStringLiteral("-wal"));
        QVERIFY(log.size() > pageSize);
    }
    const QString logFile = m_file + QStringLiteral("-wal");
    QVERIFY(rewrite(m_file, [](const QByteArray &) { return QByteArray(); }));
    QVERIFY(rewrite(logFile, [&](const QByteArray &) { return log; }));
    SqliteJournal journal(m_file, m_clock);
    VERIFY_FAULT(prepare(journal, sampleIntent()), JournalFault::Damaged);
    QCOMPARE(bytesOf(logFile), log); // SQLite alone would have removed it
    VERIFY_DONE(startAnew(journal));
    QCOMPARE(bytesOf(m_aside + QStringLiteral("-wal")), log);
    QCOMPARE(list(journal).value().size(), 0); // and not have read it into the new one
}

void TestJournalDamage::memoryJournalDoesAsTold()
{
    MemoryJournal journal;
    QStringList calls;
    journal.onCall = [&](const QString &call, const Intent &intent) {
        calls.append(call + QString::number(intent.number));
    };
    const auto stored = prepare(journal, sampleIntent());
    VERIFY_DONE(stored);
    journal.fail(QStringLiteral("commit"), JournalFault::Unwritable, 2);
    VERIFY_FAULT(commit(journal, inState(*stored, IntentState::Sent)), JournalFault::Unwritable);
    VERIFY_FAULT(commit(journal, inState(*stored, IntentState::Sent)), JournalFault::Unwritable);
    QCOMPARE(journal.rows, {*stored});
    journal.fail(QStringLiteral("commit"), JournalFault::Changed);
    QVERIFY(commit(journal, inState(*stored, IntentState::Sent)).error().stored == *stored);
    VERIFY_DONE(commit(journal, inState(*stored, IntentState::Sent)));

    journal.fail(QStringLiteral("list"), JournalFault::Damaged);
    VERIFY_FAULT(list(journal), JournalFault::Damaged);
    VERIFY_FAULT(prepare(journal, sampleIntent(2)), JournalFault::Damaged);
    journal.fail(QStringLiteral("startAnew"), JournalFault::Locked);
    VERIFY_FAULT(startAnew(journal), JournalFault::Locked);
    VERIFY_FAULT(list(journal), JournalFault::Damaged);
    VERIFY_DONE(startAnew(journal));
    QCOMPARE(list(journal).value(), QList<Intent>());

    QCOMPARE(journal.count(QStringLiteral("commit")), 4);
    QCOMPARE(calls.first(), QStringLiteral("prepare0"));
    QCOMPARE(calls.at(1), QStringLiteral("commit1"));
    Intent put = sampleIntent(3);
    put.number = 40;
    journal.rows.append(put);
    QCOMPARE(prepare(journal, sampleIntent(4)).value().number, 41);
}

QTEST_GUILESS_MAIN(TestJournalDamage)
#include "tst_journaldamage.moc"
