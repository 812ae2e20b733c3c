// SPDX-License-Identifier: MIT
#include "bookingsmodel.h"
#include "fakeclock.h"
#include "fakeworkplace.h"
#include "placemodels.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <chrono>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;
using Status = StatusListModel::Status;
constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/** Buildings, floors, days, spaces and a person's bookings. */
class TestPlaces final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        workplace = std::make_unique<FakeWorkplace>();
        furnish(*workplace);
    }
    void cleanup() { workplace.reset(); }

    void everyModelFailsAndRetries_data();
    void everyModelFailsAndRetries();
    void buildings();
    void buildingsLoadOnce();
    void floors();
    void floorsAreKept();
    void floorsOfAnotherBuildingAreNotShown();
    void days();
    void daysWithoutZone();
    void daysAreAskedAgain();
    void spacesInGroups();
    void spacesFilter();
    void spacesAreKept();
    void spacesKeepTheSelection();
    void spacesDropLateAnswers();
    void hostileSpaces();
    void bookings();
    void spacesForAPartOfTheTime();
    void bookingsOfNobody();

private:
    [[nodiscard]] SpacesModel::Subject subject(const char *floor = "b1-f1") const;
    static QStringList texts(const QAbstractItemModel &model, int role = Qt::DisplayRole);

    std::unique_ptr<FakeWorkplace> workplace;
};

namespace {

const PersonId ana{QStringLiteral("p1")};
const BuildingId bellYard{QStringLiteral("b1")};
const BuildingId lagoonHouse{QStringLiteral("b2")};

} // namespace

SpacesModel::Subject TestPlaces::subject(const char *floor) const
{
    return {ana, FloorId(QString::fromLatin1(floor)),
            makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T17:00:00Z")), SpaceKind::Desk};
}

QStringList TestPlaces::texts(const QAbstractItemModel &model, int role)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data(role).toString());
    return texts;
}

void TestPlaces::everyModelFailsAndRetries_data()
{
    QTest::addColumn<QString>("call");
    for (const char *call : {"listBuildings", "listFloors", "bookableDays", "bookableSpaces", "personBookings"})
        QTest::newRow(call) << QString::fromLatin1(call);
}

void TestPlaces::everyModelFailsAndRetries()
{
    QFETCH(const QString, call);
    Booking pass;
    pass.id = BookingId(QStringLiteral("k"));
    pass.person = ana;
    pass.kind = SpaceKind::Onsite;
    pass.building = bellYard;
    pass.slot = subject().slot;
    pass.status = BookingStatus::Booked;
    workplace->bookings.append(pass);
    const FakeClock clock;
    BuildingsModel buildings(*workplace);
    FloorsModel floors(*workplace);
    DaysModel days(*workplace);
    SpacesModel spaces(*workplace);
    PersonBookingsModel bookings(*workplace, buildings, clock);
    StatusListModel *model = nullptr;
    std::function<void()> ask;
    if (call == u"listBuildings") {
        model = &buildings;
        ask = [&] { buildings.load(true); };
    } else if (call == u"listFloors") {
        model = &floors;
        floors.setKeepFor(0ms);
        ask = [&] { floors.setBuilding(bellYard); };
    } else if (call == u"bookableDays") {
        model = &days;
        ask = [&] { days.setSubject(ana, workplace->buildings.at(0)); };
    } else if (call == u"bookableSpaces") {
        model = &spaces;
        ask = [&] { spaces.setSubject(subject()); };
    } else {
        model = &bookings;
        ask = [&] { bookings.setPerson(ana); };
    }
    QAbstractItemModelTester tester(model, fatal);
    bool emptyBeforeFailed = false;
    connect(model, &StatusListModel::statusChanged, model, [&] {
        emptyBeforeFailed = emptyBeforeFailed || (model->status() == Status::Ready && model->rowCount() == 0);
    });

    QCOMPARE(model->status(), Status::Idle);
    workplace->fail(call, makeError(ErrorKind::Server));
    ask();
    QCOMPARE(model->status(), Status::Loading);
    QTRY_COMPARE(model->status(), Status::Failed);
    QCOMPARE(model->error()->kind, ErrorKind::Server);
    model->retry();
    QCOMPARE(model->status(), Status::Loading);
    QTRY_COMPARE(model->status(), Status::Ready);
    QVERIFY(model->rowCount() > 0);
    const int rows = model->rowCount();
    model->retry();
    QCOMPARE(workplace->count(call), 2);

    // A failure later keeps the rows.
    workplace->fail(call, makeError(ErrorKind::Timeout));
    ask();
    QTRY_COMPARE(model->status(), Status::Failed);
    QCOMPARE(model->rowCount(), rows);
    QVERIFY(!emptyBeforeFailed);

    for (int row = 0; row < rows; ++row) {
        QVERIFY(!model->index(row).data(Qt::AccessibleTextRole).toString().isEmpty());
        QCOMPARE(model->index(row).data(Qt::UserRole + 77), QVariant());
    }
    QCOMPARE(model->data({}, Qt::DisplayRole), QVariant());
}

void TestPlaces::buildings()
{
    Building third;
    third.id = BuildingId(QStringLiteral("b3"));
    third.name = QStringLiteral("Annex 10");
    third.city = QStringLiteral("Zürich");
    third.countryName = QStringLiteral("Switzerland");
    workplace->buildings.append(third);
    third.id = BuildingId(QStringLiteral("b4"));
    third.name = QStringLiteral("Annex 9");
    workplace->buildings.append(third);

    BuildingsModel model(*workplace);
    QAbstractItemModelTester tester(&model, fatal);
    model.load();
    QTRY_COMPARE(model.status(), Status::Ready);
    QCOMPARE(texts(model), (QStringList{QStringLiteral("Annex 9"), QStringLiteral("Annex 10"),
                                        QStringLiteral("Bell Yard"), QStringLiteral("Lagoon House")}));
    model.setOwnBuilding(lagoonHouse);
    QCOMPARE(texts(model).first(), QStringLiteral("Lagoon House"));
    QSignalSpy changed(&model, &StatusListModel::statusChanged);
    model.setFilter(QStringLiteral("zurich switz"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(texts(model), (QStringList{QStringLiteral("Annex 9"), QStringLiteral("Annex 10")}));
    QCOMPARE(model.index(0).data(BuildingsModel::PlaceRole).toString(), QStringLiteral("Zürich, Switzerland"));
    QVERIFY(!model.indexOf(bellYard).isValid());
    QVERIFY(model.find(bellYard)); // whatever the filter
    QCOMPARE(model.all().size(), 4);
    QCOMPARE(model.buildingAt({}), nullptr);
}

void TestPlaces::buildingsLoadOnce()
{
    BuildingsModel model(*workplace);
    model.load();
    model.load();
    QTRY_COMPARE(model.status(), Status::Ready);
    model.load();
    QCOMPARE(workplace->count(QStringLiteral("listBuildings")), 1);
    model.load(true);
    QCOMPARE(model.status(), Status::Loading);
    QCOMPARE(model.rowCount(), 2); // shown meanwhile
    QTRY_COMPARE(model.status(), Status::Ready);
}

void TestPlaces::floors()
{
    workplace->floors[bellYard].append({FloorId(QStringLiteral("f10")), QStringLiteral("Floor 10"), {}});
    FloorsModel model(*workplace);
    QAbstractItemModelTester tester(&model, fatal);
    model.setBuilding(bellYard);
    QTRY_COMPARE(model.status(), Status::Ready);
    QCOMPARE(texts(model),
             (QStringList{QStringLiteral("Floor 1"), QStringLiteral("Floor 2"), QStringLiteral("Floor 10")}));
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(0), QItemSelectionModel::Select);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setPreferred(FloorId(QStringLiteral("b1-f2")));
    QCOMPARE(texts(model).first(), QStringLiteral("Floor 2"));
    QVERIFY(model.index(0).data(FloorsModel::PreferredRole).toBool());
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Floor 2, preferred floor"));
    QVERIFY(changed.count() > 0);
    QCOMPARE(selection.currentIndex().row(), 1);
    model.setPreferred(FloorId(QStringLiteral("elsewhere")));
    QCOMPARE(texts(model).first(), QStringLiteral("Floor 1"));
    model.setBuilding({});
    QCOMPARE(model.status(), Status::Idle);
    QCOMPARE(model.rowCount(), 0);
}

void TestPlaces::floorsAreKept()
{
    FloorsModel model(*workplace);
    model.setBuilding(bellYard);
    QTRY_COMPARE(model.status(), Status::Ready);
    model.setBuilding(lagoonHouse);
    QTRY_COMPARE(model.status(), Status::Ready);
    model.setBuilding(bellYard);
    QCOMPARE(model.status(), Status::Ready);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(workplace->count(QStringLiteral("listFloors")), 2);
    model.setKeepFor(0ms);
    model.setBuilding(bellYard);
    QCOMPARE(model.status(), Status::Loading);
}

void TestPlaces::floorsOfAnotherBuildingAreNotShown()
{
    workplace->hold(true);
    FloorsModel model(*workplace);
    model.setBuilding(bellYard);
    model.setBuilding(lagoonHouse);
    QCOMPARE(workplace->waiting(), 1); // the first was taken back
    workplace->answerRound();
    QCOMPARE(texts(model), QStringList{QStringLiteral("Ground")});
    model.setBuilding(bellYard);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.status(), Status::Loading);
}

void TestPlaces::days()
{
    std::reverse(workplace->days[lagoonHouse].begin(), workplace->days[lagoonHouse].end());
    DaysModel model(*workplace);
    QAbstractItemModelTester tester(&model, fatal);
    model.setSubject(ana, workplace->buildings.at(1));
    QTRY_COMPARE(model.status(), Status::Ready);
    QCOMPARE(model.rowCount(), 5);
    // The date is the building's: at 08:00 there it is still the day before in UTC.
    QCOMPARE(model.index(0).data(DaysModel::DateRole).toDate(), QDate(2026, 11, 23));
    QVERIFY2(texts(model).first().endsWith(QStringLiteral("08:00–18:00")), qPrintable(texts(model).first()));
    QVERIFY(texts(model).first().startsWith(QStringLiteral("Mon 23 Nov")));
    QCOMPARE(model.indexOf(QDate(2026, 11, 25)).row(), 2);
    QCOMPARE(model.find(QDate(2026, 11, 25)), &model.all().at(2));
    QCOMPARE(model.find(QDate(2026, 12, 25)), nullptr);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.status(), Status::Idle);
}

void TestPlaces::daysWithoutZone()
{
    Building nowhere = workplace->buildings.at(0);
    nowhere.zone.reset();
    DaysModel model(*workplace);
    model.setSubject(ana, nowhere);
    model.setSubject({}, workplace->buildings.at(0));
    QCOMPARE(model.status(), Status::Idle);
    QCOMPARE(workplace->count(QStringLiteral("bookableDays")), 0);
}

void TestPlaces::daysAreAskedAgain()
{
    DaysModel model(*workplace);
    QAbstractItemModelTester tester(&model, fatal);
    model.setSubject(ana, workplace->buildings.at(0));
    model.setSubject(ana, workplace->buildings.at(0)); // on its way already
    QTRY_COMPARE(model.status(), Status::Ready);
    const QPersistentModelIndex monday = model.index(0);
    workplace->days[bellYard][0] = {
        makeSlot(QStringLiteral("2026-11-23T10:15:00Z"), QStringLiteral("2026-11-23T18:00:00Z"))};
    model.setSubject(ana, workplace->buildings.at(0));
    QCOMPARE(model.rowCount(), 5);
    QTRY_COMPARE(model.status(), Status::Ready);
    QCOMPARE(monday.row(), 0); // the same day with other hours
    QVERIFY(monday.data().toString().contains(QStringLiteral("10:15")));
    QCOMPARE(workplace->count(QStringLiteral("bookableDays")), 2);
    model.setSubject(PersonId(QStringLiteral("p2")), workplace->buildings.at(0));
    QCOMPARE(model.rowCount(), 0); // another person's days are no answer
}

void TestPlaces::spacesInGroups()
{
    workplace->spaces[FloorId(QStringLiteral("b1-f1"))].append(
        {SpaceId(QStringLiteral("lone")), QStringLiteral("Lone desk"), SpaceKind::Desk, {}, {}});
    SpacesModel model(*workplace);
    QAbstractItemModelTester tester(&model, fatal);
    model.setSubject(subject());
    QTRY_COMPARE(model.status(), Status::Ready);
    const QStringList rows = texts(model);
    QCOMPARE(rows.mid(0, 3), (QStringList{QStringLiteral("Busy"), QStringLiteral("Desk 1"), QStringLiteral("Desk 3")}));
    QCOMPARE(rows.mid(6, 4), (QStringList{QStringLiteral("Desk 11"), QStringLiteral("Quiet"), QStringLiteral("Desk 2"),
                                          QStringLiteral("Desk 4")}));
    QCOMPARE(rows.mid(14), (QStringList{QStringLiteral("Other spaces"), QStringLiteral("Lone desk")}));
    QVERIFY(model.index(0).data(SpacesModel::HeadingRole).toBool());
    QCOMPARE(model.index(0).flags(), Qt::NoItemFlags);
    QCOMPARE(model.spaceAt(model.index(0)), nullptr);
    QVERIFY(!model.index(1).data(SpacesModel::HeadingRole).toBool());
    QVERIFY(model.index(1).flags() & Qt::ItemIsSelectable);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Desk 1, Busy"));
    QCOMPARE(model.index(1).data(SpacesModel::KindRole).toInt(), int(SpaceKind::Desk));
    QCOMPARE(model.indexOf(SpaceId(QStringLiteral("b1-f1-d3"))).row(), 2);
    QCOMPARE(model.all().size(), 13);

    // One group alone needs no heading.
    SpacesModel::Subject rooms = subject();
    rooms.kind = SpaceKind::Room;
    model.setSubject(rooms);
    QTRY_COMPARE(texts(model), QStringList{QStringLiteral("Room 1")});
}

void TestPlaces::spacesFilter()
{
    SpacesModel model(*workplace);
    QAbstractItemModelTester tester(&model, fatal);
    model.setSubject(subject());
    QTRY_COMPARE(model.status(), Status::Ready);
    model.setFilter(QStringLiteral("quiet"));
    QCOMPARE(model.rowCount(), 6);
    model.setFilter(QStringLiteral("DESK 12"));
    QCOMPARE(texts(model), QStringList{QStringLiteral("Desk 12")});
    model.setFilter(QStringLiteral("nothing"));
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 14);
}

void TestPlaces::spacesAreKept()
{
    SpacesModel model(*workplace);
    model.setSubject(subject("b1-f1"));
    QTRY_COMPARE(model.status(), Status::Ready);
    model.setSubject(subject("b1-f2"));
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.status(), Status::Ready);
    model.setSubject(subject("b1-f1"));
    QCOMPARE(model.rowCount(), 14);
    QCOMPARE(model.status(), Status::Loading); // asked as well
    model.setSubject(subject("b1-f1"));
    QTRY_COMPARE(model.status(), Status::Ready);
    QCOMPARE(workplace->count(QStringLiteral("bookableSpaces")), 3);
    model.refresh();
    QCOMPARE(model.rowCount(), 14);
    QTRY_COMPARE(model.status(), Status::Ready);
    model.clear();
    QCOMPARE(model.status(), Status::Idle);
    model.refresh(); // of nothing: nothing
    QCOMPARE(workplace->count(QStringLiteral("bookableSpaces")), 4);
    // Too old to be shown.
    model.setKeepFor(0ms);
    model.setSubject(subject("b1-f1"));
    QCOMPARE(model.rowCount(), 0);
}

void TestPlaces::spacesKeepTheSelection()
{
    SpacesModel model(*workplace);
    model.setSubject(subject());
    QTRY_COMPARE(model.status(), Status::Ready);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.indexOf(SpaceId(QStringLiteral("b1-f1-d5"))), QItemSelectionModel::Select);
    (void)workplace->createBooking({ana, subject().slot, SpaceId(QStringLiteral("b1-f1-d1")), {}, {}}, &model,
                                   [](const Result<Booking> &) {});
    Booking taken;
    taken.slot = subject().slot;
    taken.status = BookingStatus::Booked;
    taken.space = workplace->spaces.value(FloorId(QStringLiteral("b1-f1"))).at(0);
    workplace->bookings.append(taken);
    model.refresh();
    QTRY_COMPARE(model.status(), Status::Ready);
    QCOMPARE(model.all().size(), 11);
    QCOMPARE(selection.currentIndex().data().toString(), QStringLiteral("Desk 5"));
}

void TestPlaces::spacesDropLateAnswers()
{
    workplace->hold(true);
    SpacesModel model(*workplace);
    model.setSubject(subject("b1-f1"));
    model.setSubject(subject("b1-f2"));
    QCOMPARE(workplace->waiting(), 1);
    workplace->answerRound();
    QCOMPARE(model.all().size(), 4);
}

void TestPlaces::hostileSpaces()
{
    QList<Space> &spaces = workplace->spaces[FloorId(QStringLiteral("b1-f1"))];
    spaces = {
        {SpaceId(QStringLiteral("1")), QStringLiteral("<b>x</b>\n\u202ey"), SpaceKind::Desk, {}, {}},
        {SpaceId(QStringLiteral("1")), QStringLiteral("twice"), SpaceKind::Desk, {}, {}},
        {SpaceId(QStringLiteral("2")), {}, SpaceKind::Desk, Neighborhood{NeighborhoodId(QStringLiteral("n")), {}}, {}}};
    SpacesModel model(*workplace);
    QAbstractItemModelTester tester(&model, fatal);
    model.setSubject(subject());
    QTRY_COMPARE(model.status(), Status::Ready);
    QVERIFY(texts(model).contains(QStringLiteral("<b>x</b> y")));
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
}

void TestPlaces::bookings()
{
    FakeClock clock;
    clock.setWall(UtcInstant::fromIso(u"2026-11-23T12:00:00Z").value());
    const auto add = [this](const char *id, const char *start, const char *end, BookingStatus status) {
        Booking booking;
        booking.id = BookingId(QString::fromLatin1(id));
        booking.person = ana;
        booking.status = status;
        booking.building = bellYard;
        booking.kind = SpaceKind::Onsite;
        if (*start != '\0')
            booking.slot = makeSlot(QString::fromLatin1(start), QString::fromLatin1(end));
        workplace->bookings.append(booking);
    };
    add("late", "2026-11-25T09:00:00Z", "2026-11-25T17:00:00Z", BookingStatus::Booked);
    add("this morning", "2026-11-23T08:00:00Z", "2026-11-23T10:00:00Z", BookingStatus::CheckedOut);
    add("gone", "2026-11-24T08:00:00Z", "2026-11-24T10:00:00Z", BookingStatus::Cancelled);
    add("yesterday", "2026-11-22T08:00:00Z", "2026-11-22T10:00:00Z", BookingStatus::Completed);
    add("since yesterday", "2026-11-22T08:00:00Z", "2026-11-27T10:00:00Z", BookingStatus::Booked);
    add("far", "2027-01-22T08:00:00Z", "2027-01-22T10:00:00Z", BookingStatus::Booked);
    add("when?", "", "", BookingStatus::Unknown);

    BuildingsModel buildings(*workplace);
    PersonBookingsModel model(*workplace, buildings, clock);
    QAbstractItemModelTester tester(&model, fatal);
    model.setPerson(ana);
    QTRY_COMPARE(model.status(), Status::Ready);
    QStringList ids;
    for (const Booking &booking : model.all())
        ids.append(booking.id.text());
    QCOMPARE(ids, (QStringList{QStringLiteral("since yesterday"), QStringLiteral("this morning"),
                               QStringLiteral("late"), QStringLiteral("when?")}));
    QVERIFY(!texts(model).at(1).contains(QStringLiteral("Bell Yard")));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    buildings.load();
    QTRY_COMPARE(buildings.status(), Status::Ready);
    QVERIFY(changed.count() > 0);
    QVERIFY2(texts(model).at(1).contains(QStringLiteral("08:00–10:00 · Onsite pass, Bell Yard")),
             qPrintable(texts(model).at(1)));
    QCOMPARE(model.bookingAt(model.index(2))->id.text(), QStringLiteral("late"));

    // A booking that is made further on: whatever is then is asked for as well, and once.
    workplace->forgetCalls();
    model.reachTo(UtcInstant::fromIso(u"2026-12-01T17:00:00Z").value());
    QCOMPARE(workplace->count(QStringLiteral("personBookings")), 0);
    model.reachTo(UtcInstant::fromIso(u"2027-01-22T17:00:00Z").value());
    QTRY_COMPARE(model.all().size(), 5);
    QCOMPARE(model.all().at(3).id.text(), QStringLiteral("far"));
    model.reachTo(UtcInstant::fromIso(u"2027-01-20T17:00:00Z").value());
    QCOMPARE(workplace->count(QStringLiteral("personBookings")), 1);
}

/** What is free for longer is free for a part of it; at another time it may not be. */
void TestPlaces::spacesForAPartOfTheTime()
{
    SpacesModel model(*workplace);
    SpacesModel::Subject subject{
        ana, FloorId(QStringLiteral("b1-f1")),
        makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T17:00:00Z")), SpaceKind::Desk};
    model.setSubject(subject);
    QTRY_COMPARE(model.status(), Status::Ready);
    const qsizetype rows = model.all().size();
    QVERIFY(rows > 0);
    subject.slot = makeSlot(QStringLiteral("2026-11-23T10:00:00Z"), QStringLiteral("2026-11-23T17:00:00Z"));
    model.setSubject(subject);
    QCOMPARE(model.all().size(), rows);
    QTRY_COMPARE(model.status(), Status::Ready);
    subject.slot = makeSlot(QStringLiteral("2026-11-23T10:00:00Z"), QStringLiteral("2026-11-23T18:00:00Z"));
    model.setSubject(subject);
    QVERIFY(model.all().isEmpty());
    QTRY_COMPARE(model.status(), Status::Ready);
    SpacesModel::Subject another = subject;
    another.person = PersonId(QStringLiteral("p2"));
    another.slot = makeSlot(QStringLiteral("2026-11-23T10:00:00Z"), QStringLiteral("2026-11-23T11:00:00Z"));
    model.setSubject(another);
    QVERIFY(model.all().isEmpty());
}

void TestPlaces::bookingsOfNobody()
{
    const FakeClock clock;
    BuildingsModel buildings(*workplace);
    PersonBookingsModel model(*workplace, buildings, clock);
    model.setPerson(ana);
    model.setPerson({});
    QCOMPARE(model.status(), Status::Idle);
    QCOMPARE(workplace->waiting(), 0);
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
