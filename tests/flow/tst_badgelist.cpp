// SPDX-License-Identifier: MIT
#include "badgefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>

/** Whose badge it is: found, bound, imported, and kept on the disk. */
class TestBadgeList final : public BadgeFiles {
    Q_OBJECT
private Q_SLOTS:
    void findsAndKeeps();
    void fileIsTheOwners();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void damagedFileIsKept_data();
    void damagedFileIsKept();
    void linksAreNotFollowed();
    void saysWhenItCannotWrite();
    void remembersTheUnknown();
};

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
