// SPDX-License-Identifier: MIT
#include "clock.h"
#include "paths.h"
#include "settings.h"
#include "settingsjson.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Foyer;

namespace {

class FixedClock final : public Clock {
public:
    [[nodiscard]] UtcInstant now() const override { return *UtcInstant::fromIso(u"2026-11-21T10:00:00Z"); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return {}; }
    [[nodiscard]] BuildingZone deskZone() const override { return BuildingZone::utc(); }
};

const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

Connection acme()
{
    return {QStringLiteral("Acme"), QStringLiteral("kadence"), QStringLiteral("eu"), {}, {}, QStringLiteral("id-1")};
}

Connection gateway()
{
    return {QStringLiteral("Gäteway / 2"),
            QStringLiteral("kadence"),
            {},
            QUrl(QStringLiteral("https://gw.example.org/k")),
            QUrl(QStringLiteral("https://gw.example.org/auth")),
            QStringLiteral("id-2")};
}

void writeFile(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

} // namespace

class TestSettings final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nothingThereIsNoProblem();
    void comesBackAsStored();
    void whatIsNotInTheFileIsAsUsual();
    void aConnectionNeedsNoAddress();
    void aSystemNobodyKnowsStays();
    void belongsToItsOwnerOnly();
    void aWideOpenFileIsClosed();
    void unusableFilesAreSetAside_data();
    void unusableFilesAreSetAside();
    void everyTruncationIsSurvived();
    void goodPartsOfADamagedFileStay();
    void secondDamagedFileKeepsTheFirst();
    void linksAreNotFollowed_data();
    void linksAreNotFollowed();
    void twoProcessesDoNotLoseEachOthersChanges();
    void aFileThatCantBeReadIsNotOverwritten();
    void aFolderThatCantBeWrittenIsSaid();
    void usualConnection();
    void disconnectingForgets();
    void peopleFileHasNoOddName();

private:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("settings.json")) const
    {
        return m_folder->filePath(name);
    }
    [[nodiscard]] QStringList setAside() const
    {
        return QDir(m_folder->path())
            .entryList({QStringLiteral("settings.json.damaged-*"), QStringLiteral("settings.json.link-*")},
                       QDir::Files | QDir::System | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;
};

void TestSettings::nothingThereIsNoProblem()
{
    Settings settings(path(QStringLiteral("not/yet")), m_clock);
    QCOMPARE(settings.load(), StoredSettings());
    QCOMPARE(settings.problem(), Settings::Problem::None);
    QVERIFY(settings.problemSentence().isEmpty());
    QVERIFY(!QFile::exists(path(QStringLiteral("not"))));
}

void TestSettings::comesBackAsStored()
{
    StoredSettings stored;
    stored.put(acme());
    stored.put(gateway());
    stored.desk.language = QStringLiteral("de");
    stored.desk.appearance = DeskSettings::Appearance::Dark;
    stored.desk.keepDirectory = true;
    stored.desk.scanSounds = false;
    stored.desk.notifications = true;
    stored.preferences[QStringLiteral("Acme")] = {BuildingId(QStringLiteral("01HZZZZZZZZZZZZZZZZZZZZZZZ")),
                                                  QTime(8, 15), QTime(16, 45)};
    stored.window = WindowPlace{QRect(-20, 30, 900, 700), true};

    Settings first(m_folder->path(), m_clock);
    QVERIFY(first.change([&](StoredSettings &values) { values = stored; }));
    Settings second(m_folder->path(), m_clock);
    QCOMPARE(second.load(), stored);
    QCOMPARE(second.problem(), Settings::Problem::None);
    QCOMPARE(second.values().deskFor(QStringLiteral("Acme")).preferences.usualFrom, QTime(8, 15));
}

void TestSettings::whatIsNotInTheFileIsAsUsual()
{
    writeFile(path(), "{\"version\":1,\"connections\":[],\"desk\":{\"keepDirectory\":true}}");
    Settings settings(m_folder->path(), m_clock);
    const DeskSettings desk = settings.load().desk;
    QVERIFY(desk.keepDirectory);
    QVERIFY(desk.scanSounds);
    QVERIFY(!desk.notifications);
    QCOMPARE(settings.problem(), Settings::Problem::None);
}

void TestSettings::aConnectionNeedsNoAddress()
{
    Connection plain;
    plain.name = QStringLiteral("Annex");
    plain.system = QStringLiteral("beacon");
    plain.clientId = QStringLiteral("ana@example.com");
    Settings settings(m_folder->path(), m_clock);
    QVERIFY(settings.change([&](StoredSettings &values) { values.put(plain); }));
    Settings again(m_folder->path(), m_clock);
    QCOMPARE(again.load().connections, QList{plain});
    QCOMPARE(again.problem(), Settings::Problem::None);
}

/** A newer Foyer's, or one that was built without it. */
void TestSettings::aSystemNobodyKnowsStays()
{
    writeFile(path(), "{\"version\":1,\"lastUsed\":\"a\",\"connections\":[{\"name\":\"a\",\"system\":\"abacus\","
                      "\"region\":\"moon\",\"clientId\":\"x\"}]}");
    Settings settings(m_folder->path(), m_clock);
    QCOMPARE(settings.load().usual()->system, QStringLiteral("abacus"));
    QCOMPARE(settings.problem(), Settings::Problem::None);
    QVERIFY(settings.change([](StoredSettings &values) { values.put(acme()); }));
    Settings again(m_folder->path(), m_clock);
    QCOMPARE(again.load().connections.size(), 2);
    QCOMPARE(again.values().find(QStringLiteral("a"))->region, QStringLiteral("moon"));
}

void TestSettings::belongsToItsOwnerOnly()
{
    const QString folder = path(QStringLiteral("new/folder"));
    Settings settings(folder, m_clock);
    QVERIFY(settings.change([](StoredSettings &values) { values.put(acme()); }));
    QCOMPARE(QFile::permissions(settings.fileName()), ownerOnly);
    QCOMPARE(QFile::permissions(folder), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
}

void TestSettings::aWideOpenFileIsClosed()
{
    writeFile(path(), settingsToJson({}));
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions(0x6666)));
    Settings settings(m_folder->path(), m_clock);
    settings.load();
    QCOMPARE(QFile::permissions(path()), ownerOnly);
}

void TestSettings::unusableFilesAreSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\x00\xff\x01garbage", 10);
    QTest::newRow("an array") << QByteArray("[1,2]");
    QTest::newRow("newer") << QByteArray("{\"version\":2,\"connections\":[]}");
    QTest::newRow("no version") << QByteArray("{\"connections\":[]}");
    QTest::newRow("wrong types") << QByteArray("{\"version\":1,\"connections\":{},\"desk\":7,\"lastUsed\":[]}");
    QTest::newRow("deep") << QByteArray(3000, '[');
    QTest::newRow("huge") << QByteArray(5'000'000, ' ');
    QTest::newRow("http address") << QByteArray(
        "{\"version\":1,\"connections\":[{\"name\":\"a\",\"system\":\"kadence\",\"apiUrl\":\"http://evil.example\"}]}");
    QTest::newRow("unnamed") << QByteArray("{\"version\":1,\"connections\":[{\"system\":\"kadence\"}]}");
}

void TestSettings::unusableFilesAreSetAside()
{
    QFETCH(const QByteArray, bytes);
    writeFile(path(), bytes);
    Settings settings(m_folder->path(), m_clock);
    QVERIFY(settings.load().connections.isEmpty());
    QCOMPARE(settings.problem(), Settings::Problem::Damaged);
    QCOMPARE(readFile(settings.keptAs()), bytes);
    QVERIFY(settings.problemSentence().contains(settings.keptAs()));
    QCOMPARE(setAside().size(), 1);

    QVERIFY(settings.change([](StoredSettings &values) { values.put(acme()); }));
    QCOMPARE(readFile(settings.keptAs()), bytes);
    Settings again(m_folder->path(), m_clock);
    QCOMPARE(again.load().connections, QList{acme()});
    QCOMPARE(again.problem(), Settings::Problem::None);
}

void TestSettings::everyTruncationIsSurvived()
{
    StoredSettings stored;
    stored.put(acme());
    const QByteArray whole = settingsToJson(stored);
    for (qsizetype length = 0; length < whole.size() - 2; ++length) {
        const auto read = settingsFromJson(whole.left(length));
        QVERIFY2(!read || !read->complete, qPrintable(QString::number(length)));
    }
    QVERIFY(settingsFromJson(whole)->complete);
}

void TestSettings::goodPartsOfADamagedFileStay()
{
    const QByteArray bytes = "{\"version\":1,\"lastUsed\":\"good\",\"connections\":["
                             "{\"name\":\"good\",\"system\":\"kadence\",\"region\":\"eu\",\"clientId\":\"x\"},"
                             "{\"name\":\"good\",\"system\":\"kadence\",\"region\":\"us\"},"
                             "{\"name\":5}]}";
    writeFile(path(), bytes);
    Settings settings(m_folder->path(), m_clock);
    QCOMPARE(settings.load().connections.size(), 1);
    QCOMPARE(settings.values().usual()->region, QStringLiteral("eu"));
    QCOMPARE(settings.problem(), Settings::Problem::Damaged);
    QCOMPARE(readFile(settings.keptAs()), bytes);
    Settings again(m_folder->path(), m_clock);
    QCOMPARE(again.load().connections.size(), 1);
    QCOMPARE(again.problem(), Settings::Problem::None);
}

void TestSettings::secondDamagedFileKeepsTheFirst()
{
    for (const char *bytes : {"one", "two", "three"}) {
        writeFile(path(), bytes);
        Settings settings(m_folder->path(), m_clock);
        settings.load();
        QCOMPARE(readFile(settings.keptAs()), QByteArray(bytes));
    }
    QCOMPARE(setAside().size(), 3);
}

void TestSettings::linksAreNotFollowed_data()
{
    QTest::addColumn<bool>("dangling");
    QTest::newRow("to a file") << false;
    QTest::newRow("to nowhere") << true;
}

void TestSettings::linksAreNotFollowed()
{
    QFETCH(const bool, dangling);
    const QString target = path(QStringLiteral("elsewhere"));
    StoredSettings elsewhere;
    elsewhere.put(gateway());
    if (!dangling)
        writeFile(target, settingsToJson(elsewhere));
    QVERIFY(QFile::link(target, path()));

    Settings settings(m_folder->path(), m_clock);
    QVERIFY(settings.load().connections.isEmpty());
    QCOMPARE(settings.problem(), Settings::Problem::Link);
    QVERIFY(QFileInfo(settings.keptAs()).isSymLink());
    QVERIFY(settings.change([](StoredSettings &values) { values.put(acme()); }));
    QCOMPARE(readFile(target), dangling ? QByteArray("(not there)") : settingsToJson(elsewhere));
    QVERIFY(!QFileInfo(path()).isSymLink());
}

void TestSettings::twoProcessesDoNotLoseEachOthersChanges()
{
    Settings window(m_folder->path(), m_clock);
    Settings verb(m_folder->path(), m_clock);
    window.load();
    verb.load();
    QVERIFY(window.change([](StoredSettings &values) { values.put(acme()); }));
    QVERIFY(verb.change([](StoredSettings &values) { values.put(gateway()); }));
    QVERIFY(window.change([](StoredSettings &values) { values.desk.language = QStringLiteral("fr"); }));
    QCOMPARE(window.values().connections.size(), 2);
}

void TestSettings::aFileThatCantBeReadIsNotOverwritten()
{
    // A folder of that name can't be read as a file by anybody, root included.
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("settings.json/inside")));
    Settings settings(m_folder->path(), m_clock);
    QCOMPARE(settings.load(), StoredSettings());
    QCOMPARE(settings.problem(), Settings::Problem::Unreadable);
    QVERIFY(settings.problemSentence().contains(path()));
    QVERIFY(!settings.change([](StoredSettings &values) { values.put(acme()); }));
    QVERIFY(settings.values().connections.isEmpty());
    QVERIFY(QFileInfo(path(QStringLiteral("settings.json/inside"))).isDir());
}

void TestSettings::aFolderThatCantBeWrittenIsSaid()
{
    writeFile(path(QStringLiteral("file")), "x");
    Settings settings(path(QStringLiteral("file/below")), m_clock);
    settings.load();
    QVERIFY(!settings.change([](StoredSettings &values) { values.put(acme()); }));
    QCOMPARE(settings.problem(), Settings::Problem::NotWritable);
    QVERIFY(!settings.problemSentence().isEmpty());
}

void TestSettings::usualConnection()
{
    StoredSettings values;
    QVERIFY(!values.usual());
    values.put(acme());
    values.put(gateway());
    QCOMPARE(*values.usual(), gateway());
    values.lastUsed = QStringLiteral("Acme");
    QCOMPARE(*values.usual(), acme());
    values.lastUsed = QStringLiteral("gone");
    QCOMPARE(*values.usual(), acme());
    Connection changed = acme();
    changed.region = QStringLiteral("us");
    values.put(changed);
    QCOMPARE(values.connections.size(), 2);
    QCOMPARE(values.find(QStringLiteral("Acme"))->region, QStringLiteral("us"));
}

void TestSettings::disconnectingForgets()
{
    StoredSettings values;
    values.put(acme());
    values.preferences[QStringLiteral("Acme")].usualFrom = QTime(7, 0);
    values.remove(QStringLiteral("Acme"));
    QCOMPARE(values, StoredSettings());
}

void TestSettings::peopleFileHasNoOddName()
{
    const Paths paths = Paths::at(m_folder->path());
    const QString file = paths.peopleFile(QStringLiteral("../../etc/passwd\n"));
    QCOMPARE(QFileInfo(file).path(), paths.cache);
    QVERIFY(paths.peopleFile(QStringLiteral("a")) != paths.peopleFile(QStringLiteral("b")));
    QVERIFY(paths.forDemo().config != paths.config);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
