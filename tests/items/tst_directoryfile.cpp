// SPDX-License-Identifier: MIT
#include "crowd.h"
#include "directorycache.h"
#include "fakeworkplace.h"
#include "peopledirectory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;

/** The directory on disk: whole, the owner's alone, or nothing. */
class TestDirectoryFile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsAndLoads();
    void fileIsTheOwners();
    void badFiles_data();
    void badFiles();
    void doesNotWriteThroughLinks();
    void stopsKeeping();
    void diesWhileBusy();
};

void TestDirectoryFile::keepsAndLoads()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("deep/er/people"));
    FakeWorkplace workplace;
    workplace.people = crowd(2300);
    workplace.people[7].preferredFloor = FloorId(QStringLiteral("f"));
    workplace.people[7].preferredFloorName = QStringLiteral("Floor ☃");
    workplace.people[7].invitationPending = true;
    {
        PeopleDirectory directory(workplace);
        directory.keepAt(file);
        fetchEverybody(directory);
        QTRY_VERIFY(QFile::exists(file));
    }
    PeopleDirectory next(workplace);
    next.keepAt(file);
    QTRY_COMPARE(next.size(), 2300);
    QVERIFY(!next.isComplete()); // somebody may be new
    QCOMPARE(next.search(QStringLiteral("p7@example.com"), 5).best.first(), workplace.people.at(7));
    // What the server said meanwhile is newer than the file.
    PeopleDirectory third(workplace);
    Person renamed = workplace.people.at(7);
    renamed.lastName = QStringLiteral("Newname");
    third.remember({renamed});
    third.keepAt(file);
    QTRY_COMPARE(third.size(), 2300);
    QCOMPARE(third.search(QStringLiteral("p7@example.com"), 5).best.first(), renamed);
    // The fetch drops who is only in the file.
    workplace.people.removeLast();
    next.fetchAll();
    QTRY_VERIFY(next.isComplete());
    QCOMPARE(next.size(), 2299);
}

void TestDirectoryFile::fileIsTheOwners()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("people"));
    // A file that was there, open to all, must not hand its permissions on.
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.close();
    QVERIFY(old.setPermissions(QFileDevice::Permissions(0x7777)));

    FakeWorkplace workplace;
    workplace.people = crowd(50);
    PeopleDirectory directory(workplace);
    directory.keepAt(file);
    fetchEverybody(directory);
    QTRY_VERIFY(QFileInfo(file).size() > 1000);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(file) & others));
    QVERIFY(QFile::permissions(file) & QFileDevice::ReadOwner);
    QVERIFY(PeopleDirectory::forget(file));
    QVERIFY(!QFile::exists(file));
    QVERIFY(PeopleDirectory::forget(file));
    // A new one neither.
    std::vector<PeopleIndex::Part> parts{{PeopleShard::build(crowd(3)), std::vector<bool>(3, false)}};
    QVERIFY(writeDirectoryFile(file, parts, makeDirectoryFileLease()));
    QVERIFY(!(QFile::permissions(file) & others));
}

void TestDirectoryFile::badFiles_data()
{
    QTest::addColumn<QByteArray>("how");
    for (const char *how : {"empty", "cut", "one byte", "version", "text", "folder", "link", "longer", "unreadable"})
        QTest::newRow(how) << QByteArray(how);
}

void TestDirectoryFile::badFiles()
{
    QFETCH(const QByteArray, how);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("people"));
    std::vector<PeopleIndex::Part> parts{{PeopleShard::build(crowd(100)), std::vector<bool>(100, false)}};
    const auto lease = makeDirectoryFileLease();
    QVERIFY(writeDirectoryFile(file, parts, lease));
    QCOMPARE(readDirectoryFile(file).size(), 1U);

    QFile whole(file);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QByteArray bytes = whole.readAll();
    whole.close();
    if (how == "empty")
        bytes.clear();
    else if (how == "cut")
        bytes.chop(100);
    else if (how == "one byte")
        bytes[500] = char(bytes[500] ^ 1);
    else if (how == "version")
        bytes[7] = 9;
    else if (how == "text")
        bytes = "hello";
    else if (how == "longer")
        bytes += "x";
    QVERIFY(QFile::remove(file));
    if (how == "folder") {
        QVERIFY(QDir().mkpath(file));
    } else {
        const QString place = how == "link" ? folder.filePath(QStringLiteral("elsewhere")) : file;
        QFile out(place);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        out.close();
        if (how == "link")
            QVERIFY(QFile::link(place, file));
        if (how == "unreadable")
            QVERIFY(out.setPermissions(QFileDevice::Permissions{}));
    }
    const auto read = readDirectoryFile(file);
    if (how == "unreadable" && QFile(file).open(QIODevice::ReadOnly))
        return; // whoever runs this may read everything
    QVERIFY(read.empty());
    // And it is replaced, where it can be.
    QCOMPARE(writeDirectoryFile(file, parts, lease), how != "folder");
    QCOMPARE(readDirectoryFile(file).size(), how == "folder" ? 0U : 1U);
}

void TestDirectoryFile::doesNotWriteThroughLinks()
{
    QTemporaryDir folder;
    const QString victim = folder.filePath(QStringLiteral("victim"));
    const QString file = folder.filePath(QStringLiteral("people"));
    QFile out(victim);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("precious");
    out.close();
    QVERIFY(QFile::link(victim, file));
    std::vector<PeopleIndex::Part> parts{{PeopleShard::build(crowd(3)), std::vector<bool>(3, false)}};
    QVERIFY(writeDirectoryFile(file, parts, makeDirectoryFileLease()));
    QVERIFY(!QFileInfo(file).isSymLink());
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), "precious");
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::link(victim, file));
    QVERIFY(PeopleDirectory::forget(file));
    QVERIFY(QFile::exists(victim));
}

void TestDirectoryFile::stopsKeeping()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("people"));
    std::vector<PeopleIndex::Part> parts{{PeopleShard::build(crowd(3)), std::vector<bool>(3, false)}};
    const auto lease = makeDirectoryFileLease();
    endDirectoryFileLease(lease);
    QVERIFY(!writeDirectoryFile(file, parts, lease));
    QVERIFY(QDir(folder.path()).isEmpty());

    FakeWorkplace workplace;
    workplace.people = crowd(5);
    PeopleDirectory directory(workplace);
    directory.keepAt(file);
    fetchEverybody(directory);
    QTRY_VERIFY(QFile::exists(file));
    directory.keepAt({});
    QVERIFY(QFile::exists(file)); // it is not for this to remove
    QVERIFY(PeopleDirectory::forget(file));
    // Told to keep when everybody is there: at once.
    directory.keepAt(file);
    QTRY_VERIFY(QFile::exists(file));
}

void TestDirectoryFile::diesWhileBusy()
{
    QTemporaryDir folder;
    FakeWorkplace workplace;
    workplace.people = crowd(5000);
    for (int i = 0; i < 20; ++i) {
        PeopleDirectory directory(workplace);
        directory.keepAt(folder.filePath(QStringLiteral("people")));
        directory.fetchAll();
        QTRY_VERIFY(directory.size() >= i * 100);
    }
    QTRY_COMPARE(workplace.waiting(), 0);
}

QTEST_GUILESS_MAIN(TestDirectoryFile)
#include "tst_directoryfile.moc"
