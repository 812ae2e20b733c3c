// SPDX-License-Identifier: MIT
#include "badgelist.h"
#include "fakeclock.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Foyer;

using Kind = BadgeFault::Kind;

/** Whose badge it is: found, bound, imported, and kept on the disk. */
class TestBadgeList final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsAndKeeps();
    void fileIsTheOwners();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void imports_data();
    void imports();
    void importSaysWhatItDid();
    void importRefuses_data();
    void importRefuses();
    void importRefusesWhatIsNoFile();
    void importCanBeGivenUp();
    void bindsDuringAnImport();
    void importOfALotDoesNotBlock();
    void damagedFileIsKept_data();
    void damagedFileIsKept();
    void linksAreNotFollowed();
    void saysWhenItCannotWrite();
    void remembersTheUnknown();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString file() const { return path("badges.csv"); }
    static void write(const QString &name, const QByteArray &bytes);
    static QByteArray bytesOf(const QString &name);
    /** Imports and waits. */
    static BadgeImportResult import(BadgeList &list, const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
};

namespace {

const QString ana = QStringLiteral("ana@example.com");
const QString bo = QStringLiteral("bo@example.com");

QString code(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

void TestBadgeList::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestBadgeList::write(const QString &name, const QByteArray &bytes)
{
    QFile out(name);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

QByteArray TestBadgeList::bytesOf(const QString &name)
{
    QFile in(name);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(none)");
}

BadgeImportResult TestBadgeList::import(BadgeList &list, const QString &name)
{
    std::optional<BadgeImportResult> outcome;
    const RequestHandle handle =
        list.importFrom(name, &list, [&](const BadgeImportResult &result) { outcome = result; });
    if (outcome || !QTest::qWaitFor([&] { return outcome.has_value(); }, 20000))
        return tl::make_unexpected(BadgeFault{Kind::Stopped, -1, QStringLiteral("at once, or never")});
    return *outcome;
}

void TestBadgeList::findsAndKeeps()
{
    {
        BadgeList list(file(), m_clock);
        QVERIFY(!list.isReady());
        QTRY_VERIFY(list.isReady());
        QVERIFY(!list.fault());
        QVERIFY(!QFile::exists(file())); // nothing to write
        QSignalSpy changed(&list, &BadgeList::changed);
        QVERIFY(list.bind(code(" 04a1B2 "), ana));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(list.find(code("04A1b2\t")), ana); // at once
        QVERIFY(list.bind(code("=1-ÄÖ"), QStringLiteral(" bo@example.com ")));
        QVERIFY(list.bind(code("04A1B2"), bo)); // somebody else's now
        QCOMPARE(list.size(), 2);
        QVERIFY(!list.find(code("04A1")));
    } // waits for the disk
    QCOMPARE(bytesOf(file()),
             QByteArray("\xef\xbb\xbf"
                        "code,e-mail\r\n04A1B2,bo@example.com\r\n'=1-\xc3\x84\xc3\x96,bo@example.com\r\n"));
    BadgeList next(file(), m_clock);
    QTRY_VERIFY(next.isReady());
    QVERIFY(!next.fault());
    QCOMPARE(next.size(), 2);
    QCOMPARE(next.find(code("04a1b2")), bo);
    QCOMPARE(next.find(code("=1-äö")), bo);
}

void TestBadgeList::fileIsTheOwners()
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    write(file(), "1,ana@example.com\n");
    QVERIFY(QFile::setPermissions(file(), QFileDevice::Permissions(0x7777)));
    {
        BadgeList list(file(), m_clock);
        QTRY_VERIFY(list.isReady());
        QVERIFY(!(QFile::permissions(file()) & others)); // closed where it was found open
        QVERIFY(QFile::setPermissions(file(), QFileDevice::Permissions(0x7777)));
        QVERIFY(list.bind(code("2"), bo));
    }
    QVERIFY(!(QFile::permissions(file()) & others));
    QVERIFY(QFile::permissions(file()) & QFileDevice::ReadOwner);
    {
        BadgeList list(path("deep/er/badges.csv"), m_clock);
        QVERIFY(list.bind(code("2"), bo));
    }
    QVERIFY(QFile::exists(path("deep/er/badges.csv")));
    QVERIFY(!(QFile::permissions(path("deep/er/badges.csv")) & others));
}

void TestBadgeList::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("badge");
    QTest::addColumn<QString>("email");
    QTest::newRow("no code") << QStringLiteral("  ") << ana;
    QTest::newRow("two lines") << QStringLiteral("a\nb") << ana;
    QTest::newRow("too long") << QString(201, u'1') << ana;
    QTest::newRow("no address") << QStringLiteral("1") << QString();
    QTest::newRow("no @") << QStringLiteral("1") << QStringLiteral("ana.example.com");
    QTest::newRow("no name") << QStringLiteral("1") << QStringLiteral("@example.com");
    QTest::newRow("no domain") << QStringLiteral("1") << QStringLiteral("ana@");
    QTest::newRow("no dot") << QStringLiteral("1") << QStringLiteral("ana@example");
    QTest::newRow("a dot at the end") << QStringLiteral("1") << QStringLiteral("ana@example.");
    QTest::newRow("two @") << QStringLiteral("1") << QStringLiteral("ana@b@example.com");
    QTest::newRow("a name as well") << QStringLiteral("1") << QStringLiteral("Ana <ana@example.com>");
    QTest::newRow("space") << QStringLiteral("1") << QStringLiteral("ana ruiz@example.com");
    QTest::newRow("too long an address") << QStringLiteral("1") << QString(250, u'a') + QStringLiteral("@x.com");
}

void TestBadgeList::refusesWhatIsNone()
{
    QFETCH(const QString, badge);
    QFETCH(const QString, email);
    {
        BadgeList list(file(), m_clock);
        QVERIFY(!list.bind(badge, email));
        QCOMPARE(list.size(), 0);
        QVERIFY(list.bind(QString(200, u'1'), ana)); // the longest
    }
    QVERIFY(QFile::exists(file()));
}

void TestBadgeList::imports_data()
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

void TestBadgeList::imports()
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

void TestBadgeList::importSaysWhatItDid()
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

void TestBadgeList::importRefuses_data()
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
    add("too many rows", QByteArray("1,bo@example.com\n").repeated(mostCsvRows + 1), Kind::TooLarge, mostCsvRows + 1);
}

void TestBadgeList::importRefuses()
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

void TestBadgeList::importRefusesWhatIsNoFile()
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

void TestBadgeList::importCanBeGivenUp()
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

void TestBadgeList::bindsDuringAnImport()
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

void TestBadgeList::importOfALotDoesNotBlock()
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

void TestBadgeList::damagedFileIsKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("hasOne"); // whether a row of it is in use
    QTest::newRow("NUL") << QByteArray("1,ana@example.com\n\0\n", 20) << int(Kind::NotText) << false;
    QTest::newRow("cut") << QByteArray("1,ana@example.com\n2,\"b") << int(Kind::OpenQuote) << false;
    QTest::newRow("rows that are none") << QByteArray("1,ana@example.com\n2,\n") << int(Kind::BadRows) << true;
}

void TestBadgeList::damagedFileIsKept()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    QFETCH(const bool, hasOne);
    write(file(), bytes);
    const QString aside =
        file() + QStringLiteral(".damaged-") + m_clock.now().toUtcDateTime().toString(u"yyyyMMdd-HHmmss");
    write(aside, "another one"); // its name is taken
    BadgeList list(file(), m_clock);
    QTRY_VERIFY(list.isReady());
    QVERIFY(list.fault());
    QCOMPARE(int(list.fault()->kind), kind);
    QCOMPARE(list.find(code("1")).has_value(), hasOne);
    QCOMPARE(bytesOf(file()), bytes); // as long as nothing must be written
    QVERIFY(list.movedTo().isEmpty());

    QVERIFY(list.bind(code("3"), bo));
    QTRY_VERIFY(!list.fault());
    QCOMPARE(list.movedTo(), aside + QStringLiteral("-2"));
    QCOMPARE(bytesOf(list.movedTo()), bytes);
    QCOMPARE(bytesOf(aside), QByteArray("another one"));
    QVERIFY(bytesOf(file()).contains("3,bo@example.com\r\n"));
    QCOMPARE(bytesOf(file()).contains("1,ana@example.com\r\n"), hasOne);
    // Only once.
    QVERIFY(list.bind(code("4"), bo));
    QTRY_VERIFY(bytesOf(file()).contains("4,bo@example.com\r\n"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 3);
}

void TestBadgeList::linksAreNotFollowed()
{
#ifdef Q_OS_UNIX
    write(path("elsewhere"), "1,ana@example.com\n");
    QVERIFY(QFile::link(path("elsewhere"), file()));
    {
        BadgeList list(file(), m_clock);
        QTRY_VERIFY(list.isReady());
        QVERIFY(list.fault() && list.fault()->kind == Kind::NotAFile);
        QCOMPARE(list.size(), 0);
        QVERIFY(list.bind(code("2"), bo));
    }
    QCOMPARE(bytesOf(path("elsewhere")), QByteArray("1,ana@example.com\n"));
    QVERIFY(!QFileInfo(file()).isSymLink());
    QVERIFY(bytesOf(file()).contains("2,bo@example.com\r\n"));
    // One that leads nowhere, put there while the list is open.
    BadgeList list(file(), m_clock);
    QTRY_COMPARE(list.size(), 1);
    QVERIFY(QFile::remove(file()));
    QVERIFY(QFile::link(path("nowhere"), file()));
    QVERIFY(list.bind(code("3"), bo));
    QTRY_VERIFY(QFileInfo(file()).isFile() && !QFileInfo(file()).isSymLink());
    QVERIFY(!QFile::exists(path("nowhere")));
#else
    QSKIP("links are another thing here");
#endif
}

void TestBadgeList::saysWhenItCannotWrite()
{
    write(path("not-a-folder"), "x");
    write(path("list.csv"), "1,ana@example.com\n");
    BadgeList list(path("not-a-folder/badges.csv"), m_clock);
    QTRY_VERIFY(list.isReady());
    const auto outcome = import(list, path("list.csv"));
    QVERIFY(!outcome && outcome.error().kind == Kind::NotWritten);
    QCOMPARE(list.size(), 0); // nothing has changed
    QVERIFY(list.bind(code("2"), bo));
    QTRY_VERIFY(list.fault() && list.fault()->kind == Kind::NotWritten);
    QCOMPARE(list.find(code("2")), bo); // until the program ends
}

void TestBadgeList::remembersTheUnknown()
{
    BadgeList list(file(), m_clock);
    QTRY_VERIFY(list.isReady());
    QVERIFY(list.bind(code("known"), ana));
    QSignalSpy changed(&list, &BadgeList::changed);
    const UtcInstant first = m_clock.now();
    const UtcInstant second = first.plus(std::chrono::minutes(1));
    list.noteUnknown(code("KNOWN"), first);
    list.noteUnknown(code(" "), first);
    QVERIFY(list.unknown().isEmpty() && changed.isEmpty());
    list.noteUnknown(code("A1"), first);
    QCOMPARE(changed.size(), 1);
    list.noteUnknown(code("B2"), first);
    list.noteUnknown(code(" a1"), second);
    QCOMPARE(list.unknown(), (QList<UnknownCode>{{code("a1"), second, 2}, {code("B2"), first, 1}}));
    QVERIFY(list.bind(code("A1"), ana));
    QCOMPARE(list.unknown(), (QList<UnknownCode>{{code("B2"), first, 1}}));

    for (int i = 0; i < 100; ++i)
        list.noteUnknown(QStringLiteral("c%1").arg(i), second);
    QCOMPARE(list.unknown().size(), 100);
    QCOMPARE(list.unknown().first().code, QStringLiteral("c99"));
    QCOMPARE(list.unknown().last().code, QStringLiteral("c0"));
}

QTEST_GUILESS_MAIN(TestBadgeList)
#include "tst_badgelist.moc"
