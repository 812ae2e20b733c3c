// SPDX-License-Identifier: MIT
#include "draftchecks.h"

#include <QSet>
#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

using namespace Foyer;
using F = ResourceField;
using K = DraftFaultKind;

namespace {

ResourceDraft complete()
{
    ResourceDraft draft;
    draft.set(F::Business, QStringLiteral("1"));
    draft.set(F::Name, QStringLiteral("Board Room A"));
    draft.set(F::Category, ResourceCategory::MeetingRoom);
    draft.set(F::Type, QStringLiteral("2"));
    draft.set(F::Position, qint64(1));
    draft.set(F::FeeKind, CancellationFee::None);
    return draft;
}

using Change = std::function<void(ResourceDraft &)>;

Change sets(F field, const ResourceValue &value)
{
    return [=](ResourceDraft &draft) { draft.set(field, value); };
}

} // namespace

/** A resource before it is made: what a draft holds, and what can be said about it without asking anybody. */
class TestResourceDraft final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fieldsHaveTheirOwnKeys();
    void holdsOnlyWhatAFieldCanHave();
    void nothingIsNotSet();
    void windowsStayWithinADay_data();
    void windowsStayWithinADay();
    void completeDraftHasNoFault();
    void faults_data();
    void faults();
    void copyLeavesOutWhatIsItsOwn();
    void differencesAreFound();
};

void TestResourceDraft::fieldsHaveTheirOwnKeys()
{
    QSet<QString> keys;
    for (const FieldTraits &traits : resourceFields()) {
        keys.insert(QLatin1String(traits.key));
        QCOMPARE(fieldOfKey(QString::fromLatin1(traits.key)), std::optional(traits.field));
        QVERIFY(traits.page != FieldPage::Review);
    }
    QCOMPARE(keys.size(), qsizetype(resourceFields().size()));
    QVERIFY(!fieldOfKey(u"nothing"));
    QVERIFY(!fieldOfKey(u""));
}

void TestResourceDraft::holdsOnlyWhatAFieldCanHave()
{
    ResourceDraft draft;
    QVERIFY(!draft.set(F::Name, true));
    QVERIFY(!draft.set(F::Capacity, QStringLiteral("12")));
    QVERIFY(!draft.set(F::Capacity, 12.5));
    QVERIFY(!draft.set(F::FeeKind, ResourceCategory::Lab));
    QVERIFY(draft.isEmpty());
    QVERIFY(draft.set(F::AdvanceLimit, qint64(3)));
    QCOMPARE(draft.number(F::AdvanceLimit), std::optional(3.0));
    QVERIFY(!draft.set(F::AdvanceLimit, QStringLiteral("x")));
    QCOMPARE(draft.number(F::AdvanceLimit), std::optional(3.0));
}

void TestResourceDraft::nothingIsNotSet()
{
    ResourceDraft draft = complete();
    QVERIFY(draft.set(F::Name, QStringLiteral("  ")));
    QVERIFY(!draft.isSet(F::Name));
    QVERIFY(draft.set(F::Type, std::monostate()));
    QVERIFY(!draft.isSet(F::Type));
    QVERIFY(draft.set(F::Plans, QStringList()));
    QVERIFY(draft.set(F::OpeningHours, QList<OpeningSlot>()));
    QVERIFY(!draft.isSet(F::Plans) && !draft.isSet(F::OpeningHours));
    QVERIFY(draft.set(F::Visible, false));
    QVERIFY(draft.isSet(F::Visible)); // a "no" is something
}

void TestResourceDraft::windowsStayWithinADay_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QList<OpeningSlot>>("expected");
    QTest::newRow("day") << 540 << 1080 << QList<OpeningSlot>{{7, 540, 1080}};
    QTest::newRow("over midnight") << 1320 << 120 << QList<OpeningSlot>{{7, 1320, 1440}, {1, 0, 120}};
    QTest::newRow("to midnight") << 1320 << 0 << QList<OpeningSlot>{{7, 1320, 1440}};
    QTest::newRow("whole day") << 0 << 0 << QList<OpeningSlot>{{7, 0, 1440}};
}

void TestResourceDraft::windowsStayWithinADay()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QTEST(openingSlots(7, from, to), "expected");
}

void TestResourceDraft::completeDraftHasNoFault()
{
    QCOMPARE(faultsOf(complete()), QList<DraftFault>());
    QCOMPARE(faultsOf({}).size(), 6); // all that is required
}

void TestResourceDraft::faults_data()
{
    QTest::addColumn<QList<Change>>("changes");
    QTest::addColumn<QList<DraftFault>>("expected");
    const QList<DraftFault> none;
    const auto row = [](const char *name, const QList<Change> &changes, const QList<DraftFault> &expected) {
        QTest::newRow(name) << changes << expected;
    };
    row("no name", {sets(F::Name, QStringLiteral(" "))}, {{F::Name, K::Missing}});
    row("long name", {sets(F::Name, QString(501, u'x'))}, {{F::Name, K::TooLong}});
    row("longest name", {sets(F::Name, QString(500, u'x'))}, none);
    row("latitude", {sets(F::Latitude, 90.001)}, {{F::Latitude, K::TooLarge}});
    row("latitude at the pole", {sets(F::Latitude, -90.0)}, none);
    row("longitude", {sets(F::Longitude, -180.5)}, {{F::Longitude, K::TooSmall}});
    row("not a number", {sets(F::Latitude, std::nan(""))}, {{F::Latitude, K::TooSmall}});
    row("http", {sets(F::PictureUrl, QStringLiteral("http://a.example/x.png"))}, {{F::PictureUrl, K::NotHttps}});
    row("script", {sets(F::PictureUrl, QStringLiteral("javascript:alert(1)"))}, {{F::PictureUrl, K::NotHttps}});
    row("picture", {sets(F::PictureUrl, QStringLiteral("https://a.example/x.png"))}, none);
    row("no json", {sets(F::Shifts, QStringLiteral("{"))}, {{F::Shifts, K::NotJson}});
    row("json", {sets(F::Shifts, QStringLiteral("[]"))}, none);
    row("0 is no limit", {sets(F::LongestBooking, qint64(0))}, {{F::LongestBooking, K::TooSmall}});
    row("0 ahead", {sets(F::AdvanceLimit, 0.0)}, {{F::AdvanceLimit, K::TooSmall}});
    row("no buffer", {sets(F::Buffer, qint64(0))}, none);
    row("negative", {sets(F::Buffer, qint64(-1))}, {{F::Buffer, K::TooSmall}});
    row("huge", {sets(F::Buffer, std::numeric_limits<qint64>::max())}, {{F::Buffer, K::TooLarge}});
    row("lengths", {sets(F::ShortestBooking, qint64(61)), sets(F::LongestBooking, qint64(60))},
        {{F::ShortestBooking, K::ShortestAboveLongest}});
    row("equal lengths", {sets(F::ShortestBooking, qint64(60)), sets(F::LongestBooking, qint64(60))}, none);
    row("for nobody", {sets(F::OnlyMembers, true), sets(F::OnlyContacts, true)},
        {{F::OnlyContacts, K::MembersAndContacts}});
    row("one said no", {sets(F::OnlyMembers, true), sets(F::OnlyContacts, false)}, none);
    row("overlapping", {sets(F::OverlappingBookings, true)}, {{F::Capacity, K::CapacityNeeded}});
    row("visitors", {sets(F::VisitorsWithinCapacity, true)}, {{F::Capacity, K::CapacityNeeded}});
    row("capacity 0", {sets(F::OverlappingBookings, true), sets(F::Capacity, qint64(0))}, {{F::Capacity, K::TooSmall}});
    row("with capacity", {sets(F::OverlappingBookings, true), sets(F::Capacity, qint64(1))}, none);
    row("fee without kind", {sets(F::ChargesFee, true), sets(F::CancellationCutOff, qint64(60))},
        {{F::FeeKind, K::FeeKindNeeded}});
    row("absolute fee", {sets(F::ChargesFee, true), sets(F::FeeKind, CancellationFee::Absolute)},
        {{F::CancellationCutOff, K::CancellationCutOffNeeded}, {F::FeeAmount, K::FeeAmountNeeded}});
    row("percentage",
        {sets(F::ChargesFee, true), sets(F::FeeKind, CancellationFee::Percentage),
         sets(F::CancellationCutOff, qint64(0)), sets(F::FeePercentage, 100.5)},
        {{F::FeePercentage, K::TooLarge}});
    row("percentage missing",
        {sets(F::ChargesFee, true), sets(F::FeeKind, CancellationFee::Percentage),
         sets(F::CancellationCutOff, qint64(0)), sets(F::FeeAmount, 5.0)},
        {{F::FeePercentage, K::FeePercentageNeeded}});
    row("fee that is not charged", {sets(F::FeeKind, CancellationFee::Percentage)}, none);
    row("hours backwards", {sets(F::OpeningHours, QList<OpeningSlot>{{1, 600, 540}})},
        {{F::OpeningHours, K::SlotEmpty}});
    row("no such day", {sets(F::OpeningHours, QList<OpeningSlot>{{0, 540, 600}})}, {{F::OpeningHours, K::SlotEmpty}});
    row("overlap", {sets(F::OpeningHours, QList<OpeningSlot>{{1, 600, 700}, {1, 540, 601}})},
        {{F::OpeningHours, K::SlotsOverlap}});
    row("touching", {sets(F::OpeningHours, QList<OpeningSlot>{{1, 600, 700}, {1, 540, 600}, {2, 540, 1439}})}, none);
}

void TestResourceDraft::faults()
{
    QFETCH(const QList<Change>, changes);
    ResourceDraft draft = complete();
    for (const Change &change : changes)
        change(draft);
    QTEST(faultsOf(draft), "expected");
}

void TestResourceDraft::copyLeavesOutWhatIsItsOwn()
{
    ResourceDraft draft = complete();
    draft.set(F::ZoomAccessToken, QStringLiteral("secret"));
    draft.set(F::LastCleaned, UtcInstant());
    draft.set(F::LinkedResourcesText, QStringLiteral("1,2"));
    draft.set(F::LongestBooking, qint64(0));
    draft.set(F::Buffer, qint64(0));
    draft.set(F::Projector, true);
    const ResourceDraft copy = draft.copied();
    for (const F gone : {F::Name, F::ZoomAccessToken, F::LastCleaned, F::LinkedResourcesText, F::LongestBooking})
        QVERIFY(!copy.isSet(gone));
    QVERIFY(copy.flag(F::Projector) && copy.isSet(F::Buffer) && copy.business() == draft.business());
    QVERIFY(!draft.withoutSecrets().isSet(F::ZoomAccessToken));
    QVERIFY(draft.withoutSecrets().isSet(F::LastCleaned));
}

void TestResourceDraft::differencesAreFound()
{
    ResourceDraft sent = complete();
    sent.set(F::Buffer, qint64(12));
    sent.set(F::Plans, QStringList{QStringLiteral("2"), QStringLiteral("1")});
    sent.set(F::ZoomAccessToken, QStringLiteral("secret"));
    sent.set(F::Group, QStringLiteral("Floor 2"));
    ResourceDraft stored = complete();
    stored.set(F::Buffer, qint64(15));
    stored.set(F::Plans, QStringList{QStringLiteral("1"), QStringLiteral("2")});
    stored.set(F::Projector, false);
    stored.set(F::Capacity, qint64(0));
    stored.set(F::Visible, true);
    stored.set(F::LinkedResourcesText, QStringLiteral("1"));
    const QList<FieldDifference> expected{
        {F::Visible, {}, true}, {F::Group, QStringLiteral("Floor 2"), {}}, {F::Buffer, qint64(12), qint64(15)}};
    const auto found = differences(sent, stored);
    QCOMPARE(found.size(), expected.size());
    for (const FieldDifference &difference : expected)
        QVERIFY2(found.contains(difference), fieldKey(difference.field).data());
    QVERIFY(differences(sent, sent).isEmpty());
}

QTEST_APPLESS_MAIN(TestResourceDraft)
#include "tst_resourcedraft.moc"
