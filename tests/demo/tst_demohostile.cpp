// SPDX-License-Identifier: MIT
#include "demorandom.h"
#include "demosystems.h"

#include <thread>

using namespace Foyer;

/** Requests that nobody means well with, to both of the smaller systems. */
class TestDemoHostile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_demo.reset(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void queries_data();
    void queries();
    void madeUpQueries();
    void madeUpResources();
    void tooLong();
    void tooLarge();
    void manyAtOnce();

private:
    std::unique_ptr<DemoSystems> m_demo;
    QString m_london;
};

void TestDemoHostile::initTestCase()
{
    m_demo = std::make_unique<DemoSystems>();
    QVERIFY(m_demo->started);
    QVERIFY(m_demo->nexudus.signIn());
    m_london = m_demo->spacebring.location(QStringLiteral("Quayside Commons"));
}

void TestDemoHostile::queries_data()
{
    QTest::addColumn<QByteArray>("query");
    const auto row = [](const char *name, const QByteArray &query) { QTest::newRow(name) << query; };
    row("bad percent encodings", "locationRef=%&limit=%4&types=%zz&%=%&order=%u00zz");
    row("a zero byte", "locationRef=%00&nextPageToken=%00%00&%00=%00");
    row("not UTF-8", "locationRef=%ff%fe&types=%c3%28&order=%ed%a0%80&startDate[gt]=%ff&endDate[%ff]=1");
    row("no names", "&&&=&=x&==&");
    row("brackets", "startDate[[[[gt]]]]=1&endDate]gt[=2&startDate[=3&startDate[]=4&endDate[gt][gt]=5");
    row("deep brackets", "startDate" + QByteArray("[gt]").repeated(1000) + "=2026-03-04T00:00:00Z");
    row("long id", "locationRef=" + QByteArray(7000, 'a'));
    row("long number", "locationRef=x&limit=" + QByteArray(7000, '9'));
    row("many kinds", "types=" + QByteArray("room,").repeated(1400));
    row("many parameters", QByteArray("limit=1&limit=2&").repeated(400));
    row("many wrong ones", QByteArray("endDate[x]=&startDate[gt]=1&").repeated(250));
    row("a long token", "nextPageToken=" + QByteArray(7000, 'A'));
    row("a line break", "order=endDate:asc%0d%0aSet-Cookie:%20x&types=%0d%0a");
}

void TestDemoHostile::queries()
{
    QFETCH(const QByteArray, query);
    for (const char *path : {"/resources/bookings/v1?", "/resources/v1?"}) {
        const DemoReply reply = m_demo->spacebring.get(QLatin1String(path) + QString::fromLatin1(query));
        QCOMPARE(reply.status, 400);
        QVERIFY2(!reply.text("message").isEmpty(), reply.body.constData()); // what comes back is JSON
        QVERIFY(!reply.headers.contains("Set-Cookie"));
    }
    const DemoReply list =
        m_demo->nexudus.get(QStringLiteral("/api/spaces/resources?Resource_Name=x&") + QString::fromLatin1(query));
    QVERIFY2(list.status == 200 || list.status == 400, qPrintable(QString::number(list.status)));
    QVERIFY(!list.object().isEmpty());
}

/** Bits of right queries put together at random: no answer but 200 and 400, and always JSON. */
void TestDemoHostile::madeUpQueries()
{
    const QList<QByteArray> bits = {"locationRef=",
                                    m_london.toUtf8(),
                                    "resourceRef=",
                                    "&",
                                    "&",
                                    "&",
                                    "=",
                                    "[",
                                    "]",
                                    "startDate[gt]=",
                                    "endDate%5Blte%5D=",
                                    "2026-03-04T00:00:00Z",
                                    "limit=",
                                    "25",
                                    "100",
                                    "order=",
                                    "endDate:desc",
                                    "id:asc",
                                    "types=",
                                    "room",
                                    ",",
                                    "hotDesk",
                                    "%",
                                    "%ff",
                                    "%00",
                                    "nextPageToken=",
                                    "MjU",
                                    "membershipRefOwner=",
                                    "+",
                                    "page=",
                                    "size=",
                                    "orderBy=Name",
                                    "dir=",
                                    "Resource_",
                                    "Business",
                                    "-1",
                                    "1e9",
                                    "\\",
                                    "\"",
                                    "<"};
    DemoRandom random(7);
    QMap<int, int> counts;
    for (int i = 0; i < 300; ++i) {
        QByteArray query;
        for (std::size_t bit = random.below(14); bit > 0; --bit)
            query += bits.at(static_cast<qsizetype>(random.below(static_cast<std::size_t>(bits.size()))));
        const QString text = QString::fromLatin1(query);
        for (const DemoReply &reply :
             {m_demo->spacebring.bookings(QStringLiteral("locationRef=%1&%2").arg(m_london, text)),
              m_demo->nexudus.get(QStringLiteral("/api/spaces/resources?") + text)}) {
            QVERIFY2(reply.status == 200 || reply.status == 400, query.constData());
            QVERIFY2(!reply.object().isEmpty(), query.constData());
            ++counts[reply.status];
        }
    }
    QVERIFY(counts.value(200) > 20 && counts.value(400) > 20); // both kinds were among them
}

/** The resource that has every field, with one of them replaced by something. */
void TestDemoHostile::madeUpResources()
{
    QJsonObject whole = m_demo->nexudus.resource(1'415'003'001);
    const QList<QJsonValue> values = {QJsonValue::Null,
                                      true,
                                      -1,
                                      1e308,
                                      0.1,
                                      QString(),
                                      QStringLiteral("1976-01-01"),
                                      QJsonArray{QJsonArray{}},
                                      QJsonObject{{QStringLiteral("Id"), 1}},
                                      QJsonArray{QJsonObject{}}};
    QMap<int, int> counts;
    const QStringList fields = whole.keys();
    for (const QString &field : fields) {
        for (const QJsonValue &value : values) {
            QJsonObject sent = whole;
            sent.insert(field, value);
            const DemoReply reply = m_demo->nexudus.create(sent);
            QVERIFY2(reply.status == 200 || reply.status == 400, qPrintable(field));
            QVERIFY(reply.object().value(u"WasSuccessful").isBool());
            QCOMPARE(reply.object().value(u"WasSuccessful").toBool(), reply.status == 200);
            ++counts[reply.status];
        }
    }
    QVERIFY(counts.value(200) > 50 && counts.value(400) > 300);
}

void TestDemoHostile::tooLong()
{
    const QString query = QStringLiteral("locationRef=") + QString(20'000, u'a');
    QCOMPARE(m_demo->spacebring.bookings(query).status, 414);
    QCOMPARE(m_demo->nexudus.get(QStringLiteral("/api/spaces/resources?") + query).status, 414);
    QCOMPARE(m_demo->spacebring.get(QStringLiteral("/locations/v1")).status, 200);
}

void TestDemoHostile::tooLarge()
{
    const DemoReply reply = m_demo->nexudus.post(QByteArray(2 * 1024 * 1024, ' '));
    QVERIFY(reply.status == 413 || reply.status == 0); // the connection may end before all of it was sent
    if (reply.status == 413)
        QVERIFY(!reply.text("Message").isEmpty());
    QCOMPARE(m_demo->nexudus.get(QStringLiteral("/api/sys/businesses")).status, 200);
}

/** Every one of the created resources is there, whoever created it when. */
void TestDemoHostile::manyAtOnce()
{
    const QJsonObject resource = m_demo->nexudus.plain(QStringLiteral("One of many"));
    std::atomic<int> created = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            DemoNexudusClient client(m_demo->server);
            DemoSpacebringClient reader(m_demo->server);
            if (!client.signIn())
                return;
            for (int j = 0; j < 20; ++j) {
                created += client.create(resource).status == 200 ? 1 : 0;
                client.get(QStringLiteral("/api/spaces/resources?orderBy=Name"));
                reader.bookings(QStringLiteral("locationRef=") + m_london);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(created.load(), 160);
    const QJsonArray found =
        m_demo->nexudus.records(QStringLiteral("/api/spaces/resources?size=1000&Resource_Name=One%20of%20many"));
    QSet<qint64> ids;
    for (const QJsonValue &one : found)
        ids.insert(one.toObject().value(u"Id").toInteger());
    QCOMPARE(ids.size(), 160);
}

QTEST_GUILESS_MAIN(TestDemoHostile)
#include "tst_demohostile.moc"
