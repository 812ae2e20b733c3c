// SPDX-License-Identifier: MIT
#include "foyerprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Foyer;

/** `foyer create-resource`: the program itself against a demo over real HTTP. */
class TestCreateResource final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QCOMPARE(m_demo.stop(), 0); }
    void createsAndTellsDifferences();
    void dryRunSendsNothing();
    void takenNameIsAsked();
    void badFilesSendNothing_data();
    void badFilesSendNothing();
    void wrongPlaces_data();
    void wrongPlaces();
    void notAllowed();
    void notOfThisSystem();

private:
    [[nodiscard]] Ran ask(const QStringList &arguments, const char *user = "userName") const
    {
        const QJsonObject keys = m_demo.keys.value(u"nexudus").toObject();
        return runFoyer(QStringList{QStringLiteral("create-resource"), QStringLiteral("--system"),
                                    QStringLiteral("nexudus"), QStringLiteral("--client-id"),
                                    keys.value(QLatin1String(user)).toString(), QStringLiteral("--api-url"),
                                    keys.value(u"apiUrl").toString(), QStringLiteral("--secret-stdin"),
                                    QStringLiteral("--config"), m_demo.folder(), QStringLiteral("--json")} +
                            arguments,
                        keys.value(u"password").toString().toUtf8() + '\n');
    }
    /** A file with a resource that is fine, but for @p changes; a null takes a property away. */
    [[nodiscard]] QStringList file(const QString &name, const QJsonObject &changes = {}) const;
    [[nodiscard]] QStringList fileWith(const QByteArray &bytes) const;
    /** How many there are of that name, by the program's own look. */
    [[nodiscard]] qsizetype countOf(const QString &name) const;

    ServedDemo m_demo;
};

void TestCreateResource::initTestCase()
{
    QVERIFY(m_demo.start());
}

QStringList TestCreateResource::fileWith(const QByteArray &bytes) const
{
    const QString path = m_demo.folder() + QStringLiteral("/resource.json");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return {QStringLiteral("--file"), path};
}

QStringList TestCreateResource::file(const QString &name, const QJsonObject &changes) const
{
    QJsonObject resource{{QStringLiteral("BusinessId"), 1415001001},
                         {QStringLiteral("Name"), name},
                         {QStringLiteral("SystemResourceType"), 1},
                         {QStringLiteral("ResourceTypeId"), 1415002001},
                         {QStringLiteral("DisplayOrder"), 5},
                         {QStringLiteral("CancellationFeeType"), 0},
                         {QStringLiteral("LinkedResourceIds"), QStringLiteral("1")}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        resource.insert(it.key(), it.value());
    return fileWith(QJsonDocument(resource).toJson());
}

qsizetype TestCreateResource::countOf(const QString &name) const
{
    const Ran ran = ask(file(name) + QStringList{QStringLiteral("--dry-run")});
    return ran.json().value(u"candidates").toArray().size();
}

void TestCreateResource::createsAndTellsDifferences()
{
    const QJsonObject slot{{QStringLiteral("DayOfWeek"), 5},
                           {QStringLiteral("FromTime"), QStringLiteral("1976-01-01T20:00:00")},
                           {QStringLiteral("ToTime"), QStringLiteral("1976-01-01T02:00:00")}};
    const Ran ran = ask(file(QStringLiteral("Room One"), {{QStringLiteral("IntervalLimit"), 12},
                                                          {QStringLiteral("Projector"), true},
                                                          {QStringLiteral("Alocation"), 4},
                                                          {QStringLiteral("ZoomAccessToken"), QStringLiteral("s3cr3t")},
                                                          {QStringLiteral("TimeSlots"), QJsonArray{slot}}}));
    QVERIFY2(ran.code == 0, ran.all().constData());
    QCOMPARE(ran.json().value(u"outcome").toString(), QStringLiteral("created"));
    QVERIFY(ran.json().value(u"resource").toObject().value(u"id").toString().toLongLong() > 1415003000);
    QCOMPARE(ran.json().value(u"ignored").toArray(),
             (QJsonArray{QStringLiteral("Alocation"), QStringLiteral("LinkedResourceIds")}));
    QStringList fields;
    const QJsonArray differences = ran.json().value(u"differences").toArray();
    for (const auto &difference : differences)
        fields.append(difference.toObject().value(u"field").toString());
    QCOMPARE(fields, (QStringList{QStringLiteral("visible"), QStringLiteral("buffer")}));
    QVERIFY(!ran.all().contains("s3cr3t"));
    QCOMPARE(countOf(QStringLiteral("Room One")), 1);
}

void TestCreateResource::dryRunSendsNothing()
{
    const QStringList it =
        file(QStringLiteral("Room Two"), {{QStringLiteral("ZoomAccessToken"), QStringLiteral("s3cr3t")}});
    const Ran ran = ask(it + QStringList{QStringLiteral("--dry-run")});
    QVERIFY2(ran.code == 0, ran.all().constData());
    QCOMPARE(ran.json().value(u"outcome").toString(), QStringLiteral("checked"));
    QCOMPARE(ran.json().value(u"resource").toObject().value(u"Name").toString(), QStringLiteral("Room Two"));
    QVERIFY(!ran.all().contains("s3cr3t"));
    QCOMPARE(countOf(QStringLiteral("Room Two")), 0);
}

void TestCreateResource::takenNameIsAsked()
{
    const Ran asked = ask(file(QStringLiteral("board room a")));
    QVERIFY2(asked.code == 6, asked.all().constData());
    QCOMPARE(asked.json().value(u"outcome").toString(), QStringLiteral("notSent"));
    QCOMPARE(asked.json().value(u"candidates").toArray().size(), 1);
    const Ran told = ask(file(QStringLiteral("board room a")) + QStringList{QStringLiteral("--yes")});
    QVERIFY2(told.code == 0, told.all().constData());
    QCOMPARE(countOf(QStringLiteral("Board Room A")), 2);
}

void TestCreateResource::badFilesSendNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("empty") << QByteArray() << QByteArray("is not a resource");
    QTest::newRow("list") << QByteArray("[]") << QByteArray("is not a resource");
    QTest::newRow("large") << QByteArray(5 * 1024 * 1024, ' ') << QByteArray("is not a resource");
    QTest::newRow("no name") << QByteArray(R"({"BusinessId":1})") << QByteArray("name");
    QTest::newRow("wrong type") << QByteArray(R"({"Visible":"yes"})") << QByteArray("Visible");
}

void TestCreateResource::badFilesSendNothing()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, said);
    const Ran ran = ask(fileWith(bytes));
    QVERIFY2(ran.code == 2, ran.all().constData());
    QVERIFY2(ran.out.contains(said), ran.all().constData());
    QCOMPARE(ran.json().value(u"outcome").toString(), QStringLiteral("notSent"));
}

void TestCreateResource::wrongPlaces_data()
{
    QTest::addColumn<QString>("property");
    QTest::newRow("business") << QStringLiteral("BusinessId");
    QTest::newRow("type") << QStringLiteral("ResourceTypeId");
}

void TestCreateResource::wrongPlaces()
{
    QFETCH(const QString, property);
    const Ran ran = ask(file(QStringLiteral("Room Three"), {{property, 7}}));
    QVERIFY2(ran.code == 6, ran.all().constData());
    QVERIFY(ran.json().value(u"candidates").toArray().size() >= 4);
}

void TestCreateResource::notAllowed()
{
    const Ran ran = ask(file(QStringLiteral("Room Four")), "readerUserName");
    QVERIFY2(ran.code == 3, ran.all().constData());
    QVERIFY2(ran.out.contains("Resource-Create"), ran.all().constData());
    QCOMPARE(countOf(QStringLiteral("Room Four")), 0);
}

void TestCreateResource::notOfThisSystem()
{
    const Ran ran = m_demo.ask(QStringList{QStringLiteral("create-resource")} + file(QStringLiteral("Room Five")));
    QVERIFY2(ran.code == 1, ran.all().constData());
    const Ran missing = ask({QStringLiteral("--file"), m_demo.folder() + QStringLiteral("/none.json")});
    QVERIFY2(missing.code == 2, missing.all().constData());
}

QTEST_GUILESS_MAIN(TestCreateResource)
#include "tst_createresource.moc"
