// SPDX-License-Identifier: MIT
#include "badgefiles.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

/** A table of badges from elsewhere becomes part of the list, or nothing of it does. */
class TestBadgeImport final : public BadgeFiles {
    Q_OBJECT
private Q_SLOTS:
    void imports_data();
    void imports();
    void importSaysWhatItDid();
    void importRefuses_data();
    void importRefuses();
    void importRefusesWhatIsNoFile();
    void importCanBeGivenUp();
    void bindsDuringAnImport();
    void importOfALotDoesNotBlock();
};

void TestBadgeImport::imports_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto add = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    add("plain", "1,ana@example.com\n2,bo@example.com\n");
    add("header", "Code,E-Mail\r\n1,ana@example.com\r\n2,bo@example.com\r\n");
    add("the other way round", "email;badge\n ana@example.com ; 1\nbo@example.com;2\n");
    add("among others",
        "Name\tE-mail address\tFloor\tBadge number\nRuiz\tana@example.com\t3\t1\n\tbo@example.com\t\t2\n");
    add("one name is enough", "Ausweis;E-Mail\n1;ana@example.com\n2;bo@example.com\n");
    add("no header though it looks like one", "card,ana@example.com\n1,ana@example.com\n2,bo@example.com\n");
    add("quotes and empty lines", "\n\"1\",\"ana@example.com\"\r\r\n,,\n\"2\",bo@example.com");
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray wide = utf16(QStringLiteral("code\te-mail\r\n1\tana@example.com\r\n2\tbo@example.com\r\n"));
    add("UTF-16", wide);
    add("mark", "\xef\xbb\xbf\"code\",\"mail\"\n1,ana@example.com\n2,bo@example.com\n");
}

void TestBadgeImport::imports()
{
    QFETCH(const QByteArray, bytes);
    write(path("list.csv"), bytes);
    BadgeList list(file(), m_clock);
    const auto outcome = import(list, path("list.csv"));
    QVERIFY(outcome);
    QCOMPARE(outcome->skipped, 0);
    QCOMPARE(list.find(code("1")), ana);
    QCOMPARE(list.find(code("2")), bo);
    QCOMPARE(list.find(code("card")).has_value(), bytes.startsWith("card"));
    QVERIFY(bytesOf(file()).contains("2,bo@example.com\r\n")); // before it was said
}

void TestBadgeImport::importSaysWhatItDid()
{
    write(file(), "1,ana@example.com\n2,ana@example.com\n3,ana@example.com\n");
    QByteArray bytes = "A1,bo@example.com\n1,ana@example.com\n2,bo@example.com\na1,ana@example.com\n"
                       ",bo@example.com\n9,bo\n\"8\nb\",bo@example.com\n7\xff,bo@example.com\n5\n";
    write(path("list.csv"), bytes);
    BadgeList list(file(), m_clock);
    list.noteUnknown(code("A1"), m_clock.now());
    auto outcome = import(list, path("list.csv"));
    QVERIFY(outcome);
    QCOMPARE(*outcome, (BadgeImport{1, 1, 1, 1, 5, {5, 6, 7, 9, 10}}));
    QCOMPARE(list.find(code("a1")), ana); // the last wins
    QCOMPARE(list.find(code("2")), bo);
    QCOMPARE(list.find(code("3")), ana); // not in it, and still there
    QCOMPARE(list.size(), 4);
    QVERIFY(list.unknown().isEmpty());

    // The second time there is nothing to do, and nothing is written.
    write(path("list.csv"), "a1,ana@example.com\n" + QByteArray("x,y\n").repeated(30));
    QVERIFY(QFile::remove(file()));
    outcome = import(list, path("list.csv"));
    QVERIFY(outcome);
    QCOMPARE(outcome->unchanged, 1);
    QCOMPARE(outcome->skipped, 30);
    QCOMPARE(outcome->skippedLines.size(), 20);
    QCOMPARE(outcome->skippedLines.last(), 21);
    QVERIFY(!QFile::exists(file()));
}

void TestBadgeImport::importRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("line");
    const auto add = [](const char *name, const QByteArray &bytes, Kind kind, qint64 line) {
        QTest::newRow(name) << bytes << int(kind) << line;
    };
    add("open quote", "1,bo@example.com\n2,\"bo@example.com\n3,bo@example.com\n", Kind::OpenQuote, 2);
    add("NUL", QByteArray("1,bo@example.com\n2,\0bo@example.com\n", 36), Kind::NotText, 2);
    add("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), Kind::NotText, 3);
    add("too wide", QByteArray(2000, ';'), Kind::TooWide, 1);
    add("too many rows", QByteArray("1\n").repeated(mostCsvRows + 1), Kind::TooLarge, mostCsvRows + 1);
}

void TestBadgeImport::importRefuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    QFETCH(const qint64, line);
    write(file(), "1,ana@example.com\n");
    write(path("list.csv"), bytes);
    BadgeList list(file(), m_clock);
    const auto outcome = import(list, path("list.csv"));
    QVERIFY(!outcome);
    QCOMPARE(int(outcome.error().kind), kind);
    QCOMPARE(outcome.error().line, line);
    QCOMPARE(list.find(code("1")), ana);
    QCOMPARE(list.size(), 1);
    QVERIFY(!list.fault()); // the list itself is well
    QCOMPARE(bytesOf(file()), QByteArray("1,ana@example.com\n"));
}

void TestBadgeImport::importRefusesWhatIsNoFile()
{
    BadgeList list(file(), m_clock);
    auto outcome = import(list, path("nothing.csv"));
    QVERIFY(!outcome && outcome.error().kind == Kind::NotAFile);
    outcome = import(list, m_folder->path());
    QVERIFY(!outcome && outcome.error().kind == Kind::NotAFile);
    // Two gigabytes, on paper: not read.
    write(path("big.csv"), "1,bo@example.com\n");
    QVERIFY(QFile::resize(path("big.csv"), 2LL * 1024 * 1024 * 1024));
    outcome = import(list, path("big.csv"));
    QVERIFY(!outcome && outcome.error().kind == Kind::TooLarge);
#ifdef Q_OS_UNIX
    // A pipe that nobody writes into does not keep anybody waiting.
    QCOMPARE(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    outcome = import(list, path("pipe"));
    QVERIFY(!outcome && outcome.error().kind == Kind::NotAFile);
#endif
    QCOMPARE(list.size(), 0);
}

void TestBadgeImport::importCanBeGivenUp()
{
    write(path("list.csv"), "1,bo@example.com\n");
    write(path("other.csv"), "2,bo@example.com\n");
    BadgeList list(file(), m_clock);
    bool called = false;
    const auto call = [&](const BadgeImportResult &) { called = true; };
    {
        const RequestHandle handle = list.importFrom(path("list.csv"), &list, call);
    }
    auto context = std::make_unique<QObject>();
    const RequestHandle forNobody = list.importFrom(path("list.csv"), context.get(), call);
    context.reset();
    // What comes after it says that it is over: one thing at a time.
    QVERIFY(import(list, path("other.csv")));
    QVERIFY(!called);

    // The handle may go in its own callback.
    auto own = std::make_unique<RequestHandle>();
    *own = list.importFrom(path("list.csv"), &list, [&](const BadgeImportResult &) { own.reset(); });
    QTRY_VERIFY(!own);
}

void TestBadgeImport::bindsDuringAnImport()
{
    write(path("list.csv"), "1,bo@example.com\n2,bo@example.com\n");
    {
        BadgeList list(file(), m_clock);
        std::optional<BadgeImportResult> outcome;
        std::optional<QString> foundThen; // when the import is in and the binding not yet
        const RequestHandle handle = list.importFrom(path("list.csv"), &list, [&](const BadgeImportResult &result) {
            outcome = result;
            foundThen = list.find(code("1"));
        });
        QVERIFY(list.bind(code("1"), ana)); // later than the import, so it stands
        QTRY_VERIFY(outcome);
        QCOMPARE(foundThen, ana);
        QCOMPARE(list.find(code("1")), ana);
        QCOMPARE(list.find(code("2")), bo);
        QCOMPARE(list.size(), 2);
    }
    BadgeList next(file(), m_clock);
    QTRY_COMPARE(next.size(), 2);
    QCOMPARE(next.find(code("1")), ana);
}

void TestBadgeImport::importOfALotDoesNotBlock()
{
    constexpr int rows = 200'000;
    QByteArray bytes;
    for (int i = 0; i < rows; ++i)
        bytes += "card-" + QByteArray::number(i) + ",person" + QByteArray::number(i) + "@example.com\n";
    write(path("list.csv"), bytes);
    BadgeList list(file(), m_clock);
    QTRY_VERIFY(list.isReady());
    int turns = 0; // of this thread's event loop while the other one works
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, [&] { ++turns; });
    std::optional<BadgeImportResult> outcome;
    QElapsedTimer clock;
    clock.start();
    const RequestHandle handle =
        list.importFrom(path("list.csv"), &list, [&](const BadgeImportResult &result) { outcome = result; });
    timer.start(1);
    QTRY_VERIFY_WITH_TIMEOUT(outcome, 60000);
    QVERIFY(outcome->has_value());
    QCOMPARE((*outcome)->added, rows);
    QCOMPARE(list.find(code("CARD-199999")), QStringLiteral("person199999@example.com"));
    QVERIFY2(turns >= 10, qPrintable(QStringLiteral("%1 in %2 ms").arg(turns).arg(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestBadgeImport)
#include "tst_badgeimport.moc"
