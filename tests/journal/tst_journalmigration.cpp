// SPDX-License-Identifier: MIT
#include "fakeclock.h"
#include "journalcalls.h"
#include "oldjournal.h"
#include "ordinaryperson.h"
#include "otherprogram.h"
#include "sqlitejournal.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Foyer;
using namespace Foyer::Testing;

/** A record of an older version: nothing in it is lost, and nothing of it is called damaged. */
class TestJournalMigration final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void everythingIsKept();
    void twoProgramsAtOnce();
    void anotherProgramIsInTheWay();
    void whoWasKilledMeanwhileChangedNothing();
    void readOnlyIsReadAsItIs();
    void whatIsDamagedIsLeftAsItIs_data();
    void whatIsDamagedIsLeftAsItIs();
    void anOlderProgramGoesOnWriting();

private:
    [[nodiscard]] bool makeOld(const QString &file) const;
    [[nodiscard]] static int versionOf(const QString &file);
    [[nodiscard]] static QStringList titlesOf(const QList<Intent> &intents);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    FakeClock m_clock;
};

namespace {

constexpr qint64 pageSize = 4096;
constexpr int pages = 5; ///< of the old file

Intent room()
{
    Intent intent = inState(sampleIntent(1), IntentState::SafeToResend);
    intent.meeting = Meeting{QStringLiteral("Stand-up 会議"), {}, false, {}};
    return intent;
}

Intent desk()
{
    return inState(sampleIntent(2), IntentState::Confirmed);
}

Intent resource()
{
    Intent intent = inState(sampleIntent(3), IntentState::NeedsHuman);
    intent.operation = Operation::CreateResource;
    intent.resourceName = QStringLiteral("Board Room A");
    return intent;
}

} // namespace

void TestJournalMigration::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("journal"));
    QVERIFY(makeOld(m_file));
    QCOMPARE(versionOf(m_file), 1);
}

bool TestJournalMigration::makeOld(const QString &file) const
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    return OtherProgram(file).run(QStringList{oldTable(), oldRow(room(), room().meeting->title, now),
                                              oldRow(desk(), {}, now), oldRow(resource(), resource().resourceName, now)}
                                      .join(u';'));
}

int TestJournalMigration::versionOf(const QString &file)
{
    // Whatever is in the log counts as well.
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("version"));
    database.setDatabaseName(file);
    int version = -1;
    if (database.open()) {
        QSqlQuery query(QStringLiteral("PRAGMA user_version"), database);
        version = query.next() ? query.value(0).toInt() : -1;
    }
    database = {};
    QSqlDatabase::removeDatabase(QStringLiteral("version"));
    return version;
}

QStringList TestJournalMigration::titlesOf(const QList<Intent> &intents)
{
    QStringList titles;
    for (const Intent &intent : intents)
        titles.append(intent.meeting ? intent.meeting->title : intent.resourceName);
    return titles;
}

void TestJournalMigration::everythingIsKept()
{
    QList<Intent> expected{room(), resource(), desk()}; // what is open comes first
    const qint64 numbers[] = {1, 3, 2};
    for (qsizetype i = 0; i < expected.size(); ++i) {
        expected[i].number = numbers[i];
        expected[i].revision = 1;
        expected[i].sends = 1;
    }
    SqliteJournal journal(m_file, m_clock);
    const auto listed = list(journal);
    VERIFY_DONE(listed);
    QCOMPARE(*listed, expected);
    QCOMPARE(versionOf(m_file), 2);

    // What is sent again is the same meeting, and may say more by now.
    Intent again = listed->first();
    again.state = IntentState::Sent;
    again.meeting->description = QStringLiteral("Every day");
    const auto sent = commit(journal, again);
    VERIFY_DONE(sent);
    VERIFY_FAULT(prepare(journal, room()), JournalFault::AlreadyOpen);
    VERIFY_DONE(prepare(journal, sampleIntent(9)));
    SqliteJournal second(m_file, m_clock);
    QCOMPARE(list(second).value().first(), *sent);
}

void TestJournalMigration::twoProgramsAtOnce()
{
    SqliteJournal one(m_file, m_clock);
    SqliteJournal two(m_file, m_clock);
    QObject context;
    QList<JournalResult<QList<Intent>>> answers;
    for (IntentJournal *journal : {static_cast<IntentJournal *>(&one), static_cast<IntentJournal *>(&two)})
        journal->list(sampleWorkplace(), 10, &context, [&answers](const auto &answer) { answers.append(answer); });
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 2, 30'000);
    for (const auto &answer : std::as_const(answers)) {
        VERIFY_DONE(answer);
        QCOMPARE(answer->size(), 3);
    }
    QCOMPARE(versionOf(m_file), 2);
}

void TestJournalMigration::anotherProgramIsInTheWay()
{
    SqliteJournal journal(m_file, m_clock);
    {
        OtherProgram other(m_file);
        QVERIFY(other.run(QStringLiteral("BEGIN IMMEDIATE")));
        VERIFY_FAULT(list(journal), JournalFault::Locked);
    }
    QCOMPARE(versionOf(m_file), 1);
    QCOMPARE(list(journal).value().size(), 3);
    QCOMPARE(versionOf(m_file), 2);
}

void TestJournalMigration::whoWasKilledMeanwhileChangedNothing()
{
    const QString left = m_folder->filePath(QStringLiteral("left"));
    {
        // The pages go into the log at once, without the end that makes them count.
        OtherProgram other(m_file);
        QVERIFY(other.run(QStringLiteral("PRAGMA cache_size = 1;PRAGMA cache_spill = 1;BEGIN IMMEDIATE;"
                                         "ALTER TABLE intents ADD COLUMN meeting TEXT;PRAGMA user_version = 2;"
                                         "UPDATE intents SET zone = hex(zeroblob(100000))")));
        for (const char *part : {"", "-wal"})
            QVERIFY(QFile::copy(m_file + QLatin1String(part), left + QLatin1String(part)));
        QVERIFY(QFileInfo(left + QStringLiteral("-wal")).size() > 100'000);
    }
    SqliteJournal journal(left, m_clock);
    const auto listed = list(journal);
    VERIFY_DONE(listed);
    QCOMPARE(titlesOf(*listed), QStringList({room().meeting->title, resource().resourceName, QString()}));
    QVERIFY(listed->first().zone.isEmpty());
    QCOMPARE(versionOf(left), 2);
}

void TestJournalMigration::readOnlyIsReadAsItIs()
{
    const OrdinaryPerson person(m_folder->path());
    const QString own = m_folder->filePath(QStringLiteral("own"));
    QVERIFY(makeOld(own));
    const QByteArray path = QFile::encodeName(own);
    QCOMPARE(::chmod(path.constData(), 0400), 0);
    SqliteJournal journal(own, m_clock);
    const auto listed = list(journal);
    const auto refused = prepare(journal, sampleIntent(9));
    QCOMPARE(::chmod(path.constData(), 0600), 0);
    VERIFY_DONE(listed);
    QCOMPARE(titlesOf(*listed), QStringList({room().meeting->title, resource().resourceName, QString()}));
    VERIFY_FAULT(refused, JournalFault::Unwritable);
    QCOMPARE(versionOf(own), 1);

    VERIFY_DONE(prepare(journal, sampleIntent(9)));
    QCOMPARE(list(journal).value().size(), 4);
    QCOMPARE(versionOf(own), 2);
}

void TestJournalMigration::whatIsDamagedIsLeftAsItIs_data()
{
    QTest::addColumn<int>("page"); // each holds something else: the table, the numbers, the indexes
    for (int page = 1; page < pages; ++page)
        QTest::addRow("page %d", page) << page;
}

void TestJournalMigration::whatIsDamagedIsLeftAsItIs()
{
    QFETCH(const int, page);
    QCOMPARE(QFileInfo(m_file).size(), pages * pageSize);
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(page * pageSize));
        QCOMPARE(file.write(QByteArray(pageSize, char(0xa5))), pageSize);
    }
    const QByteArray before = bytesOf(m_file);
    {
        SqliteJournal journal(m_file, m_clock);
        VERIFY_FAULT(list(journal), JournalFault::Damaged);
        VERIFY_FAULT(prepare(journal, sampleIntent(9)), JournalFault::Damaged);
    }
    QCOMPARE(bytesOf(m_file), before);

    SqliteJournal journal(m_file, m_clock);
    VERIFY_FAULT(list(journal), JournalFault::Damaged);
    VERIFY_DONE(startAnew(journal));
    const QStringList aside = QDir(m_folder->path()).entryList({QStringLiteral("journal.damaged-*")});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(bytesOf(m_folder->filePath(aside.first())), before);
    QCOMPARE(list(journal).value(), QList<Intent>());
}

void TestJournalMigration::anOlderProgramGoesOnWriting()
{
    OtherProgram older(m_file); // has it open since before
    QVERIFY(older.run(QStringLiteral("SELECT 1 FROM intents")));
    SqliteJournal journal(m_file, m_clock);
    VERIFY_DONE(list(journal));
    Intent late = inState(sampleIntent(20), IntentState::Unknown);
    QVERIFY(older.run(oldRow(late, QStringLiteral("Late"), m_clock.now().toMSecsSinceEpoch())));
    const auto listed = list(journal);
    VERIFY_DONE(listed);
    QVERIFY(titlesOf(*listed).contains(QStringLiteral("Late")));
    late.meeting = Meeting{QStringLiteral("Late"), {}, false, {}};
    QVERIFY(std::any_of(listed->cbegin(), listed->cend(),
                        [&](const Intent &intent) { return intent.meeting == late.meeting; }));
}

QTEST_GUILESS_MAIN(TestJournalMigration)
#include "tst_journalmigration.moc"
