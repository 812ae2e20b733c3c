// SPDX-License-Identifier: MIT
#include "draftchecks.h"
#include "nexudusdrafts.h"
#include "nexudusfields.h"
#include "nexudusrequests.h"
#include "strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Nexudus;
using F = ResourceField;

namespace {

/** All that the documents name, required ones first; `*` those that are never sent, `!` those that are never read. */
const char *const documented =
    "BusinessId Name SystemResourceType ResourceTypeId DisplayOrder CancellationFeeType Description NewPictureUrl "
    "ClearPictureFile EmailConfirmationContent Visible RequiresConfirmation GroupName Projector Internet "
    "ConferencePhone StandardPhone WhiteBoard LargeDisplay Catering TeaAndCoffee Drinks SecurityLock CCTV "
    "VoiceRecorder AirConditioning Heating NaturalLight StandingDesk QuietZone WirelessCharger PrivacyScreen "
    "Soundproof VideoConferencing DualDisplayScreen DisplayScreen WirelessPresentation PaSystem DesktopMonitor "
    "FlipChart SecureStorage AllowMultipleBookings Allocation LimitVisitorsToAllocation BookInAdvanceLimit "
    "LateBookingLimit LateCancellationLimit IntervalLimit NoReturnPolicy NoReturnPolicyAllResources "
    "NoReturnPolicyAllUsers MaxBookingLength MinBookingLength Tariffs Teams Shifts LinkedResources GoogleCalendarId "
    "KisiGroupId AccessControlGroupId Longitude Latitude HideInCalendar Archived UseSharedZoomAccount "
    "!ZoomAccessToken !ZoomRefreshToken ZoomUserId LastCleanedAt Office365CalendarId *LinkedResourceIds "
    "OnlyForContacts OnlyForMembers OnlyForInvoicingBusiness BookingAvailabilityExceptions CancellationFeeProductId "
    "ChargeCancellationFee CancellationFeeAmount CancellationFeePercentage RepeatBookingQuantityLimit "
    "RepeatBookingPeriodLimitInMonths TimeSlots";

/** A value of the field's type that is not the one of another field. */
ResourceValue sample(const FieldTraits &traits)
{
    const int number = static_cast<int>(traits.field) + 2;
    switch (traits.type) {
    case FieldType::Text:
    case FieldType::Secret:
        return QStringLiteral("text %1 — <b>ü</b>").arg(number);
    case FieldType::LongText:
        return QStringLiteral("first %1\nsecond").arg(number);
    case FieldType::Json:
        return QStringLiteral("[%1]").arg(number);
    case FieldType::Address:
        return QStringLiteral("https://a.example/%1.png").arg(number);
    case FieldType::Id:
        return QString::number(1415000000 + number);
    case FieldType::Flag:
        return number % 2 == 0;
    case FieldType::Whole:
        return qint64(number);
    case FieldType::Number:
        return number + 0.25;
    case FieldType::Instant:
        return UtcInstant::fromIso(u"2026-03-04T09:30:00Z").value();
    case FieldType::Category:
        return ResourceCategory::PhoneBooth;
    case FieldType::FeeKind:
        return CancellationFee::Percentage;
    case FieldType::IdList:
        return QStringList{QString::number(number), QStringLiteral("1415000001")};
    case FieldType::OpeningHours:
        return QList<OpeningSlot>{{1, 480, 750}, {1, 810, 1440}, {7, 0, 60}};
    }
    return {};
}

QJsonObject object(const char *json)
{
    return parseJsonObject(json).value();
}

} // namespace

/** A resource in Nexudus' words and back. */
class TestNexudusDrafts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDocumentedFieldIsOne();
    void everyFieldRoundTrips_data();
    void everyFieldRoundTrips();
    void unsetIsNotSent();
    void enumerationsHaveTheirGaps();
    void ids_data();
    void ids();
    void hoursAreOnOneDay();
    void filesSayWhatTheyCanNot_data();
    void filesSayWhatTheyCanNot();
    void hostileStoredValues();
    void badIdsAreNotSent();
};

void TestNexudusDrafts::everyDocumentedFieldIsOne()
{
    QSet<ResourceField> seen;
    const QStringList names = QString::fromLatin1(documented).split(u' ');
    for (const QString &name : names) {
        const bool isPlain = name.front().isLetter();
        const auto field = fieldOf(isPlain ? name : name.mid(1));
        QVERIFY2(field, qPrintable(name));
        seen.insert(*field);
        QCOMPARE(traitsOf(*field).isReadOnly, name.startsWith(u'*'));
        QCOMPARE(traitsOf(*field).type == FieldType::Secret, name.startsWith(u'!'));
        QCOMPARE(traitsOf(*field).isRequired, names.indexOf(name) < 6);
    }
    QCOMPARE(seen.size(), qsizetype(resourceFields().size()));
    QCOMPARE(fieldOf(u"TimeSlots[2].ToTime"), std::optional(F::OpeningHours));
    QVERIFY(!fieldOf(u"Timeslots") && !fieldOf(u"") && !fieldOf(u"[0]"));
}

void TestNexudusDrafts::everyFieldRoundTrips_data()
{
    QTest::addColumn<int>("number");
    for (const FieldTraits &traits : resourceFields())
        QTest::newRow(traits.key) << static_cast<int>(traits.field);
}

void TestNexudusDrafts::everyFieldRoundTrips()
{
    QFETCH(const int, number);
    const FieldTraits &traits = traitsOf(static_cast<ResourceField>(number));
    ResourceDraft draft;
    QVERIFY(draft.set(traits.field, sample(traits)));
    const QJsonObject sent =
        QJsonDocument::fromJson(QJsonDocument(jsonOf(draft)).toJson(QJsonDocument::Compact)).object();
    const DraftReading reading = readDraft(sent);
    QVERIFY(reading.unknown.isEmpty() && reading.faults.isEmpty() && reading.readOnly.isEmpty());
    if (traits.isReadOnly) {
        QVERIFY(sent.isEmpty());
        const QJsonObject told{{propertyOf(traits.field), draft.text(traits.field)}};
        QVERIFY(storedDraft(told) == draft);
        QCOMPARE(readDraft(told).readOnly, QStringList(propertyOf(traits.field)));
        return;
    }
    QCOMPARE(sent.keys(), QStringList(propertyOf(traits.field)));
    QVERIFY(reading.draft == draft);
    QVERIFY(storedDraft(sent) == (traits.type == FieldType::Secret ? ResourceDraft() : draft));
}

void TestNexudusDrafts::unsetIsNotSent()
{
    QVERIFY(jsonOf({}).isEmpty());
    ResourceDraft draft;
    draft.set(F::Name, QStringLiteral("  Board Room A "));
    draft.set(F::Visible, false);
    QCOMPARE(jsonOf(draft), object(R"({"Name":"Board Room A","Visible":false})"));
    const QJsonObject nulls = object(R"({"Name":null,"Allocation":null,"TimeSlots":null,"Tariffs":[]})");
    QVERIFY(storedDraft(nulls).isEmpty());
    QVERIFY(readDraft(nulls).draft.isEmpty() && readDraft(nulls).faults.isEmpty());
}

void TestNexudusDrafts::enumerationsHaveTheirGaps()
{
    QList<int> numbers;
    for (const ResourceCategory category : resourceCategories()) {
        numbers.append(numberOf(category));
        QCOMPARE(categoryOf(numbers.last()), std::optional(category));
    }
    QCOMPARE(numbers, (QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 99}));
    for (const QJsonValue &none : {QJsonValue(8), QJsonValue(13), QJsonValue(-1), QJsonValue(1.5),
                                   QJsonValue(QStringLiteral("1")), QJsonValue()})
        QVERIFY(!categoryOf(none));
    for (const CancellationFee fee : cancellationFees())
        QCOMPARE(feeOf(numberOf(fee)), std::optional(fee));
    QVERIFY(!feeOf(3));
}

void TestNexudusDrafts::ids_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("id");
    QTest::newRow("number") << QJsonValue(1415003001) << QStringLiteral("1415003001");
    QTest::newRow("text") << QJsonValue(QStringLiteral("1415003001")) << QStringLiteral("1415003001");
    QTest::newRow("largest") << QJsonValue(9007199254740992LL) << QStringLiteral("9007199254740992");
    for (const char *bad : {"0", "-1", "01", "1.5", " 1", "1 ", "1e3", "../users/1?x#y", "9007199254740993",
                            "99999999999999999999", "१२"})
        QTest::newRow(bad) << QJsonValue(QString::fromUtf8(bad)) << QString();
    QTest::newRow("half") << QJsonValue(1.5) << QString();
    QTest::newRow("too large") << QJsonValue(1e18) << QString();
    QTest::newRow("flag") << QJsonValue(true) << QString();
}

void TestNexudusDrafts::ids()
{
    QFETCH(const QJsonValue, value);
    QTEST(idOf(value), "id");
}

void TestNexudusDrafts::hoursAreOnOneDay()
{
    ResourceDraft draft;
    draft.set(F::OpeningHours, openingSlots(7, 22 * 60, 2 * 60));
    QCOMPARE(jsonOf(draft), object(R"({"TimeSlots":[
        {"DayOfWeek":1,"FromTime":"1976-01-01T00:00:00Z","ToTime":"1976-01-01T02:00:00Z"},
        {"DayOfWeek":0,"FromTime":"1976-01-01T22:00:00Z","ToTime":"1976-01-01T23:59:00Z"}]})"));
    // A window over midnight in a file is two; a day's end is told in three ways.
    const DraftReading reading = readDraft(object(R"({"TimeSlots":[
        {"DayOfWeek":0,"FromTime":"1976-01-01T22:00:00","ToTime":"1976-01-01T02:00:00"},
        {"DayOfWeek":3,"FromTime":"1976-01-01T09:00","ToTime":"1976-01-01T00:00:00.000Z"}]})"));
    QVERIFY(reading.faults.isEmpty());
    QCOMPARE(reading.draft.openingHours(), (QList<OpeningSlot>{{1, 0, 120}, {3, 540, 1440}, {7, 1320, 1440}}));
    const auto nobodyKnows = readDraft(
        object(R"({"TimeSlots":[{"DayOfWeek":1,"FromTime":"1976-01-01T09:00:00","ToTime":"1976-01-01T09:00:00"}]})"));
    QVERIFY(faultsOf(nobodyKnows.draft).contains(DraftFault{F::OpeningHours, DraftFaultKind::SlotEmpty}));
}

void TestNexudusDrafts::filesSayWhatTheyCanNot_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("faulty");
    QTest::addColumn<QStringList>("unknown");
    const auto row = [](const char *json, const char *faulty, const QStringList &unknown = {}) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(faulty) << unknown;
    };
    row(R"({"Name":5})", "Name");
    row(R"({"Visible":"yes"})", "Visible");
    row(R"({"Allocation":1.5})", "Allocation");
    row(R"({"Allocation":"many"})", "Allocation");
    row(R"({"SystemResourceType":8})", "SystemResourceType");
    row(R"({"SystemResourceType":"MeetingRoom"})", "SystemResourceType");
    row(R"({"BusinessId":0})", "BusinessId");
    row(R"({"Tariffs":[1,"x"]})", "Tariffs");
    row(R"({"Tariffs":7})", "Tariffs");
    row(R"({"LastCleanedAt":"yesterday"})", "LastCleanedAt");
    row(R"({"TimeSlots":[{"DayOfWeek":7,"FromTime":"1976-01-01T09:00","ToTime":"1976-01-01T10:00"}]})", "TimeSlots");
    row(R"({"TimeSlots":[{"DayOfWeek":1,"FromTime":"morning","ToTime":"1976-01-01T10:00"}]})", "TimeSlots");
    row(R"({"TimeSlots":[5]})", "TimeSlots");
    row(R"({"Alocation":5})", "", {QStringLiteral("Alocation")});
    row(R"({"allocation":5,"Id":1})", "", {QStringLiteral("Id"), QStringLiteral("allocation")});
    row(R"({"TimeSlots[0]":5})", "", {QStringLiteral("TimeSlots[0]")});
}

void TestNexudusDrafts::filesSayWhatTheyCanNot()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, faulty);
    const DraftReading reading = readDraft(parseJsonObject(json).value());
    QTEST(reading.unknown, "unknown");
    QCOMPARE(reading.faults.size(), faulty.isEmpty() ? 0 : 1);
    if (!faulty.isEmpty()) {
        QCOMPARE(reading.faults.first().field, faulty);
        QVERIFY(!reading.faults.first().message.isEmpty());
        QVERIFY(reading.draft.isEmpty());
    }
}

void TestNexudusDrafts::hostileStoredValues()
{
    // Wrong types everywhere: nothing is set, nothing falls over.
    for (const QJsonValue &bad : {QJsonValue(true), QJsonValue(-1e300), QJsonValue(QStringLiteral("\u202Ex\u0000")),
                                  QJsonValue(QJsonArray{QJsonArray{1}, QJsonObject()}), QJsonValue(QJsonObject())}) {
        QJsonObject all;
        for (const FieldTraits &traits : resourceFields())
            all.insert(propertyOf(traits.field), bad);
        const ResourceDraft draft = storedDraft(all);
        for (const auto &[field, value] : draft.values()) {
            QVERIFY(traitsOf(field).type != FieldType::Secret);
            if (const auto *text = std::get_if<QString>(&value))
                QCOMPARE(*text, QStringLiteral("x"));
        }
    }
    QJsonObject huge{{QStringLiteral("Name"), QString(2'000'000, u'x')}};
    QVERIFY(storedDraft(huge).name().size() < 1000);
    QVERIFY(faultsOf(storedDraft(huge)).contains(DraftFault{F::Name, DraftFaultKind::TooLong}));
}

void TestNexudusDrafts::badIdsAreNotSent()
{
    ResourceDraft draft;
    draft.set(F::Business, QStringLiteral("../1"));
    draft.set(F::Teams, QStringList{QStringLiteral("7"), QStringLiteral("seven")});
    const auto write = createResource(draft);
    QVERIFY(!write);
    QCOMPARE(write.error().kind, ErrorKind::Validation);
    QCOMPARE(write.error().fieldErrors.size(), 2);
    QCOMPARE(write.error().fieldErrors.at(0).field, QString(fieldKey(F::Business)));
    QCOMPARE(write.error().fieldErrors.at(1).field, QString(fieldKey(F::Teams)));
    QVERIFY(!resource(ResourceId(QStringLiteral("../../users/1?x#y"))));
    QVERIFY(!resources(BusinessId()));
}

QTEST_APPLESS_MAIN(TestNexudusDrafts)
#include "tst_drafts.moc"
