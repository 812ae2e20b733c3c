// SPDX-License-Identifier: MIT
#include "demosystems.h"

using namespace Foyer;

/** Resources that are created in the demo's Nexudus. */
class TestDemoNexudusCreate final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_demo.reset(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void createdOnesAreListed();
    void eachRequestCreatesOne();
    void everyFieldIsReadBack();
    void whatIsStoredDiffers();
    void right_data();
    void right();
    void wrong_data();
    void wrong();
    void everyRequiredField();
    void severalErrors();
    void secretsAreNotRepeated();
    void bodies_data();
    void bodies();

private:
    /** The plain resource with the members of @p changes, and without those that it has as undefined. */
    [[nodiscard]] QJsonObject changed(const QByteArray &changes) const
    {
        QJsonObject resource = m_plain;
        const QJsonObject more = QJsonDocument::fromJson(changes).object();
        for (auto it = more.begin(); it != more.end(); ++it)
            resource.insert(it.key(), it.value());
        return resource;
    }
    [[nodiscard]] int count() const
    {
        return m_demo->nexudus.get(QStringLiteral("/api/spaces/resources")).object().value(u"TotalItems").toInt();
    }
    static qint64 idOf(const DemoReply &reply)
    {
        return reply.object().value(u"Value").toObject().value(u"Id").toInteger();
    }

    std::unique_ptr<DemoSystems> m_demo;
    QJsonObject m_plain;
};

void TestDemoNexudusCreate::initTestCase()
{
    m_demo = std::make_unique<DemoSystems>();
    QVERIFY(m_demo->started);
    QVERIFY(m_demo->nexudus.signIn());
    m_plain = m_demo->nexudus.plain(QStringLiteral("Reading Nook"));
}

void TestDemoNexudusCreate::createdOnesAreListed()
{
    const int before = count();
    const DemoReply reply = m_demo->nexudus.create(changed(R"({"Name":"Ateliers d'été"})"));
    QCOMPARE(reply.status, 200);
    const QJsonObject answer = reply.object();
    QCOMPARE(answer.value(u"Status").toInt(), 200);
    QCOMPARE(answer.value(u"WasSuccessful"), QJsonValue(true));
    QCOMPARE(answer.value(u"Errors"), QJsonValue(QJsonValue::Null));
    QVERIFY(!answer.value(u"Message").toString().isEmpty());
    QCOMPARE(answer.keys().size(), 5);
    QVERIFY(idOf(reply) > 0);

    QCOMPARE(count(), before + 1);
    const auto found = m_demo->nexudus.records(QStringLiteral("/api/spaces/resources?Resource_Name=%C3%A9t%C3%A9"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).toObject().value(u"Id").toInteger(), idOf(reply));
    const QJsonObject read = m_demo->nexudus.resource(idOf(reply));
    QCOMPARE(read.value(u"CreatedOn").toString(), QStringLiteral("2026-03-04T10:20:30Z"));
    QCOMPARE(read.value(u"UpdatedBy").toString(), m_demo->server.nexudusUser());
}

void TestDemoNexudusCreate::eachRequestCreatesOne()
{
    const QJsonObject twin = changed(R"({"Name":"Twin"})");
    const int posts = m_demo->server.postsReceived(QStringLiteral("/api/spaces/resources"));
    const DemoReply first = m_demo->nexudus.create(twin);
    const DemoReply second = m_demo->nexudus.create(twin);
    QCOMPARE(first.status, 200);
    QCOMPARE(second.status, 200);
    QVERIFY(idOf(first) != idOf(second));
    QCOMPARE(m_demo->nexudus.records(QStringLiteral("/api/spaces/resources?Resource_Name=Twin")).size(), 2);
    QCOMPARE(m_demo->server.postsReceived(QStringLiteral("/api/spaces/resources")), posts + 2);
}

void TestDemoNexudusCreate::everyFieldIsReadBack()
{
    const QJsonObject model = m_demo->nexudus.resource(1'415'003'001); // has every field
    QJsonObject sent = model;
    for (const char *own : {"Id", "UniqueId", "CreatedOn", "UpdatedOn", "UpdatedBy"})
        sent.remove(QLatin1String(own));
    sent.insert(QStringLiteral("Name"), QStringLiteral("A second board room"));
    sent.insert(QStringLiteral("ZoomAccessToken"), QStringLiteral("secret-1"));
    sent.insert(QStringLiteral("ZoomRefreshToken"), QStringLiteral("secret-2"));
    sent.insert(QStringLiteral("ExtraServiceId"), 7); // no field
    const DemoReply reply = m_demo->nexudus.create(sent);
    QCOMPARE(reply.status, 200);
    const DemoReply read = m_demo->nexudus.get(QStringLiteral("/api/spaces/resources/%1").arg(idOf(reply)));
    QVERIFY(!read.body.contains("secret-"));
    const QJsonObject stored = read.object();
    QCOMPARE(stored.keys(), model.keys());
    for (const QString &field : sent.keys()) {
        if (stored.contains(field))
            QCOMPARE(stored.value(field), sent.value(field));
    }
    QVERIFY(!stored.contains(u"ZoomAccessToken") && !stored.contains(u"ExtraServiceId"));
}

void TestDemoNexudusCreate::whatIsStoredDiffers()
{
    const DemoReply reply = m_demo->nexudus.create(
        changed(R"({"Name":"  Nook \t","IntervalLimit":12,"LinkedResources":[3,4],"LinkedResourceIds":"9",
                    "LastCleanedAt":"2026-03-01T10:00:00+02:00","Description":null,
                    "TimeSlots":[{"DayOfWeek":6,"FromTime":"1976-01-01T09:00:00.123","ToTime":"1976-01-01T10:30"}]})"));
    QCOMPARE(reply.status, 200);
    const QJsonObject stored = m_demo->nexudus.resource(idOf(reply));
    QCOMPARE(stored.value(u"Name").toString(), QStringLiteral("Nook"));
    QCOMPARE(stored.value(u"IntervalLimit").toInt(), 15);
    QCOMPARE(stored.value(u"LinkedResourceIds").toString(), QStringLiteral("3,4"));
    QCOMPARE(stored.value(u"LastCleanedAt").toString(), QStringLiteral("2026-03-01T08:00:00Z"));
    QCOMPARE(stored.value(u"TimeSlots").toArray().at(0).toObject(),
             (QJsonObject{{QStringLiteral("DayOfWeek"), 6},
                          {QStringLiteral("FromTime"), QStringLiteral("1976-01-01T09:00:00Z")},
                          {QStringLiteral("ToTime"), QStringLiteral("1976-01-01T10:30:00Z")}}));
    // What was not sent.
    QCOMPARE(stored.value(u"Visible"), QJsonValue(true));
    QCOMPARE(stored.value(u"Projector"), QJsonValue(false));
    QCOMPARE(stored.value(u"Tariffs"), QJsonValue(QJsonArray()));
    QCOMPARE(stored.value(u"MaxBookingLength"), QJsonValue(QJsonValue::Null));
    QCOMPARE(stored.value(u"Description"), QJsonValue(QJsonValue::Null));
}

void TestDemoNexudusCreate::right_data()
{
    QTest::addColumn<QByteArray>("changes");
    const auto row = [](const char *changes) { QTest::newRow(changes) << QByteArray(changes); };
    row("{}");
    row(R"({"SystemResourceType":0})");
    row(R"({"SystemResourceType":99})");
    row(R"({"DisplayOrder":-3})");
    row(R"({"MinBookingLength":30,"MaxBookingLength":30})");
    row(R"({"OnlyForMembers":true,"OnlyForContacts":false})");
    row(R"({"AllowMultipleBookings":true,"Allocation":1})");
    row(R"({"Allocation":0})");
    row(R"({"ChargeCancellationFee":true,"CancellationFeeType":1,"CancellationFeeAmount":5.5,)"
        R"("LateCancellationLimit":0})");
    row(R"({"ChargeCancellationFee":true,"CancellationFeeType":2,"CancellationFeePercentage":100,)"
        R"("LateCancellationLimit":60})");
    row(R"({"ChargeCancellationFee":false,"CancellationFeeType":1})");
    row(R"({"BookInAdvanceLimit":0.5,"Latitude":-90,"Longitude":180})");
    row(R"({"TimeSlots":[]})");
    row(R"({"TimeSlots":[{"DayOfWeek":0,"FromTime":"1976-01-01T09:00:00Z","ToTime":"1976-01-01T12:00:00Z"},)"
        R"({"DayOfWeek":0,"FromTime":"1976-01-01T12:00:00Z","ToTime":"1976-01-01T23:59:59Z"},)"
        R"({"DayOfWeek":1,"FromTime":"1976-01-01T10:00:00Z","ToTime":"1976-01-01T11:00:00Z","Id":5}]})");
    row(R"({"Unheard":{"Of":[1]},"Description":"","Tariffs":[]})");
}

void TestDemoNexudusCreate::right()
{
    QFETCH(const QByteArray, changes);
    const DemoReply reply = m_demo->nexudus.create(changed(changes));
    QVERIFY2(reply.status == 200, reply.body.constData());
}

void TestDemoNexudusCreate::wrong_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("property"); ///< of the only error
    const auto row = [](const char *changes, const char *property) {
        QTest::newRow(changes) << QByteArray(changes) << QString::fromLatin1(property);
    };
    row(R"({"Name":""})", "Name");
    row(R"({"Name":" \n "})", "Name");
    row(R"({"Name":null})", "Name");
    row(R"({"Name":5})", "Name");
    row(R"({"BusinessId":1})", "BusinessId");
    row(R"({"BusinessId":"1415001001"})", "BusinessId");
    row(R"({"BusinessId":-1})", "BusinessId");
    row(R"({"BusinessId":1e300})", "BusinessId");
    row(R"({"ResourceTypeId":1})", "ResourceTypeId");
    row(R"({"BusinessId":1415001002})", "ResourceTypeId"); // the type is another business's
    row(R"({"SystemResourceType":8})", "SystemResourceType");
    row(R"({"SystemResourceType":-1})", "SystemResourceType");
    row(R"({"SystemResourceType":1.5})", "SystemResourceType");
    row(R"({"SystemResourceType":"MeetingRoom"})", "SystemResourceType");
    row(R"({"CancellationFeeType":3})", "CancellationFeeType");
    row(R"({"DisplayOrder":2147483648})", "DisplayOrder");
    row(R"({"DisplayOrder":0.5})", "DisplayOrder");
    row(R"({"Visible":"yes"})", "Visible");
    row(R"({"Projector":1})", "Projector");
    row(R"({"Description":true})", "Description");
    row(R"({"NewPictureUrl":"file:///etc/passwd"})", "NewPictureUrl");
    row(R"({"NewPictureUrl":"picture.jpg"})", "NewPictureUrl");
    row(R"({"Shifts":"{"})", "Shifts");
    row(R"({"LastCleanedAt":"yesterday"})", "LastCleanedAt");
    row(R"({"LastCleanedAt":5})", "LastCleanedAt");
    row(R"({"Tariffs":5})", "Tariffs");
    row(R"({"Teams":[1,"2"]})", "Teams");
    row(R"({"LinkedResources":[0]})", "LinkedResources");
    row(R"({"BookInAdvanceLimit":-1})", "BookInAdvanceLimit");
    row(R"({"MaxBookingLength":0})", "MaxBookingLength");
    row(R"({"RepeatBookingQuantityLimit":0})", "RepeatBookingQuantityLimit");
    row(R"({"Latitude":90.1})", "Latitude");
    row(R"({"Longitude":-180.5})", "Longitude");
    row(R"({"CancellationFeePercentage":100.5})", "CancellationFeePercentage");
    row(R"({"CancellationFeeAmount":-1})", "CancellationFeeAmount");
    row(R"({"MinBookingLength":31,"MaxBookingLength":30})", "MinBookingLength");
    row(R"({"OnlyForMembers":true,"OnlyForContacts":true})", "OnlyForContacts");
    row(R"({"AllowMultipleBookings":true})", "Allocation");
    row(R"({"LimitVisitorsToAllocation":true,"Allocation":0})", "Allocation");
    row(R"({"ChargeCancellationFee":true,"LateCancellationLimit":5})", "CancellationFeeType");
    row(R"({"ChargeCancellationFee":true,"LateCancellationLimit":5,"CancellationFeeType":1})", "CancellationFeeAmount");
    row(R"({"ChargeCancellationFee":true,"LateCancellationLimit":5,"CancellationFeeType":2})",
        "CancellationFeePercentage");
    row(R"({"ChargeCancellationFee":true,"CancellationFeeType":1,"CancellationFeeAmount":5})", "LateCancellationLimit");
    row(R"({"TimeSlots":{}})", "TimeSlots");
    row(R"({"TimeSlots":[{"DayOfWeek":7,"FromTime":"1976-01-01T09:00:00Z","ToTime":"1976-01-01T10:00:00Z"}]})",
        "TimeSlots[0].DayOfWeek");
    row(R"({"TimeSlots":[{"FromTime":"1976-01-01T09:00:00Z","ToTime":"1976-01-01T10:00:00Z"}]})",
        "TimeSlots[0].DayOfWeek");
    row(R"({"TimeSlots":[{"DayOfWeek":1,"FromTime":"2026-01-01T09:00:00Z","ToTime":"1976-01-01T10:00:00Z"}]})",
        "TimeSlots[0].FromTime");
    row(R"({"TimeSlots":[{"DayOfWeek":1,"FromTime":"1976-01-01T09:00:00Z","ToTime":"1976-01-01T24:00:00Z"}]})",
        "TimeSlots[0].ToTime");
    row(R"({"TimeSlots":[{"DayOfWeek":1,"FromTime":"1976-01-01T09:00:00+02:00","ToTime":"1976-01-01T10:00:00Z"}]})",
        "TimeSlots[0].FromTime");
    row(R"({"TimeSlots":[{"DayOfWeek":1,"FromTime":"1976-01-01T09:00:00Z","ToTime":"1976-01-01T09:00:00Z"}]})",
        "TimeSlots[0].ToTime");
    row(R"({"TimeSlots":[{"DayOfWeek":1,"FromTime":"1976-01-01T22:00:00Z","ToTime":"1976-01-01T06:00:00Z"}]})",
        "TimeSlots[0].ToTime");
    row(R"({"TimeSlots":[{"DayOfWeek":1,"FromTime":"1976-01-01T11:59:00Z","ToTime":"1976-01-01T13:00:00Z"},)"
        R"({"DayOfWeek":1,"FromTime":"1976-01-01T09:00:00Z","ToTime":"1976-01-01T12:00:00Z"}]})",
        "TimeSlots[0].FromTime");
    // The third overlaps the first, with another day's between them.
    row(R"({"TimeSlots":[{"DayOfWeek":1,"FromTime":"1976-01-01T09:00:00Z","ToTime":"1976-01-01T18:00:00Z"},)"
        R"({"DayOfWeek":2,"FromTime":"1976-01-01T10:00:00Z","ToTime":"1976-01-01T11:00:00Z"},)"
        R"({"DayOfWeek":1,"FromTime":"1976-01-01T12:00:00Z","ToTime":"1976-01-01T13:00:00Z"}]})",
        "TimeSlots[2].FromTime");
}

void TestDemoNexudusCreate::wrong()
{
    QFETCH(const QByteArray, changes);
    const int before = count();
    const DemoReply reply = m_demo->nexudus.create(changed(changes));
    QCOMPARE(reply.status, 400);
    const QJsonObject answer = reply.object();
    QCOMPARE(answer.keys(), (QStringList{QStringLiteral("Errors"), QStringLiteral("Message"), QStringLiteral("Value"),
                                         QStringLiteral("WasSuccessful")}));
    QCOMPARE(answer.value(u"WasSuccessful"), QJsonValue(false));
    QCOMPARE(answer.value(u"Value"), QJsonValue(QJsonValue::Null));
    const QJsonArray errors = answer.value(u"Errors").toArray();
    QVERIFY2(errors.size() == 1, reply.body.constData());
    const QJsonObject error = errors.at(0).toObject();
    QTEST(error.value(u"PropertyName").toString(), "property");
    QVERIFY(!error.value(u"Message").toString().isEmpty());
    QVERIFY(error.contains(u"AttemptedValue"));
    QCOMPARE(answer.value(u"Message").toString(),
             error.value(u"PropertyName").toString() + QStringLiteral(": ") + error.value(u"Message").toString());
    QCOMPARE(count(), before);
}

void TestDemoNexudusCreate::everyRequiredField()
{
    for (const QString &field : m_plain.keys()) {
        QJsonObject less = m_plain;
        less.remove(field);
        const DemoReply reply = m_demo->nexudus.create(less);
        QCOMPARE(reply.status, 400);
        const QJsonArray errors = reply.object().value(u"Errors").toArray();
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.at(0).toObject().value(u"PropertyName").toString(), field);
    }
    QCOMPARE(m_plain.keys().size(), 6);
    // The spelling counts.
    QJsonObject small = m_plain;
    small.insert(QStringLiteral("name"), small.take(QStringLiteral("Name")));
    QCOMPARE(m_demo->nexudus.create(small).status, 400);
}

void TestDemoNexudusCreate::severalErrors()
{
    const DemoReply reply = m_demo->nexudus.create({{QStringLiteral("Projector"), 3}});
    const QJsonArray errors = reply.object().value(u"Errors").toArray();
    QCOMPARE(errors.size(), 7);
    QCOMPARE(errors.last().toObject().value(u"AttemptedValue"), QJsonValue(3));
    QCOMPARE(reply.text("Message").split(u'\n').size(), 7);
    QVERIFY(reply.text("Message").startsWith(QStringLiteral("BusinessId: ")));
    // Two overlap the first, although neither the other.
    const DemoReply overlaps = m_demo->nexudus.create(
        changed(R"({"TimeSlots":[{"DayOfWeek":1,"FromTime":"1976-01-01T09:00:00Z","ToTime":"1976-01-01T18:00:00Z"},)"
                R"({"DayOfWeek":1,"FromTime":"1976-01-01T10:00:00Z","ToTime":"1976-01-01T11:00:00Z"},)"
                R"({"DayOfWeek":1,"FromTime":"1976-01-01T12:00:00Z","ToTime":"1976-01-01T13:00:00Z"}]})"));
    QCOMPARE(overlaps.object().value(u"Errors").toArray().size(), 2);
    // A great many are cut.
    QJsonArray slots;
    for (int i = 0; i < 1000; ++i)
        slots.append(i);
    QJsonObject many = m_plain;
    many.insert(QStringLiteral("TimeSlots"), slots);
    QCOMPARE(m_demo->nexudus.create(many).object().value(u"Errors").toArray().size(), 50);
}

void TestDemoNexudusCreate::secretsAreNotRepeated()
{
    const DemoReply reply = m_demo->nexudus.create(changed(R"({"ZoomAccessToken":987654321})"));
    QCOMPARE(reply.status, 400);
    QVERIFY(!reply.body.contains("987654321"));
}

void TestDemoNexudusCreate::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &body, const char *type, int status) {
        QTest::newRow(name) << body << QByteArray(type) << status;
    };
    row("a list", "[]", "application/json", 400);
    row("a text", "\"x\"", "application/json", 400);
    row("nothing", "", "application/json", 400);
    row("cut off", "{\"Name\":\"", "application/json", 400);
    row("not UTF-8", "{\"Name\":\"\xff\xfe\"}", "application/json", 400);
    row("deep", QByteArray("{\"Name\":") + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}',
        "application/json", 400);
    row("not so deep", QByteArray("{\"Shifts\":") + QByteArray(200, '[') + QByteArray(200, ']') + '}',
        "application/json", 400);
    row("a form", "Name=x", "application/x-www-form-urlencoded", 415);
    row("plain text", "{}", "text/plain", 415);
    row("a charset", "{}", "application/json; charset=utf-8", 400);
    row("large", QByteArray("{\"Name\":\"") + QByteArray(500'000, 'x') + "\"}", "application/json", 400);
}

void TestDemoNexudusCreate::bodies()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    const DemoReply reply = m_demo->nexudus.post(body, type.constData());
    QTEST(reply.status, "status");
    QVERIFY(!reply.text("Message").isEmpty());
}

QTEST_GUILESS_MAIN(TestDemoNexudusCreate)
#include "tst_demonexuduscreate.moc"
