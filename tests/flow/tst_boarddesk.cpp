// SPDX-License-Identifier: MIT
#include "boarddesk.h"
#include "fakeboard.h"
#include "fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Foyer::MadeUpBoard;
using Places = BoardDesk::Places;

/** Which bookings are asked for, when, and what becomes of the answers. */
class TestBoardDesk final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void startsWithTodayOfTheFirst();
    void startsWithItsOwn();
    void anOwnOneThatIsGone();
    void noLocations();
    void locationsThatFail();
    void anotherLocationHasAnotherToday();
    void anotherLocationKeepsTheDays();
    void everyFilterIsAsked();
    void theSameFilterAsksNothing();
    void daysAreBroughtIntoRange();
    void aNewQuestionDropsTheOld();
    void refreshKeepsRowsAndFilter();
    void cancelKeepsWhatCame();
    void failureKeepsWhatCameAndIsTriedAgain();
    void namesThatFailAreTriedAgain();
    void ownersAreRemembered();
    void unknownZone();

private:
    void begin();
    [[nodiscard]] BoardQuery lastQuery() const { return m_board->queries.constLast(); }

    std::unique_ptr<FakeBoard> m_board;
    std::unique_ptr<FakeClock> m_clock; // 2026-11-18 10:26:40 UTC
    std::unique_ptr<BoardDesk> m_desk;
};

namespace {

const ApiError offline{ErrorKind::Offline, 0, {}, {}, {}};

} // namespace

void TestBoardDesk::init()
{
    m_board = std::make_unique<FakeBoard>();
    m_clock = std::make_unique<FakeClock>();
    m_board->locations = {location(QStringLiteral("l1"), QStringLiteral("Quayside"), "Europe/London"),
                          location(QStringLiteral("l2"), QStringLiteral("Prairie"), "America/Chicago"),
                          location(QStringLiteral("l3"), QStringLiteral("Lagoon"), "Pacific/Kiritimati")};
    m_board->resources.insert(LocationId(QStringLiteral("l1")),
                              {resource(QStringLiteral("r2"), QStringLiteral("Room 10")),
                               resource(QStringLiteral("r1"), QStringLiteral("Room 9"))});
    m_desk = std::make_unique<BoardDesk>(*m_board, *m_clock);
}

void TestBoardDesk::begin()
{
    m_desk->start();
    QVERIFY(m_board->answerLocations());
    QVERIFY(m_board->answerResources());
}

void TestBoardDesk::startsWithTodayOfTheFirst()
{
    QCOMPARE(m_desk->places(), Places::Unasked);
    QCOMPARE(m_board->locationCalls, 0);
    m_desk->start();
    m_desk->start();
    QCOMPARE(m_board->locationCalls, 1);
    QCOMPARE(m_desk->places(), Places::Reading);
    QVERIFY(!m_desk->today().isValid());
    m_board->answerLocations();
    QCOMPARE(m_desk->places(), Places::Known);
    QCOMPARE(m_desk->location()->name, QStringLiteral("Quayside"));
    QVERIFY(m_desk->isShowingToday());
    QVERIFY(m_desk->isReading());
    QCOMPARE(lastQuery().location, LocationId(QStringLiteral("l1")));
    QCOMPARE(lastQuery().start.before->toIso(), QStringLiteral("2026-11-19T00:00:00Z"));
    QCOMPARE(lastQuery().end.after->toIso(), QStringLiteral("2026-11-18T00:00:00Z"));
    m_board->answerResources();
    QCOMPARE(m_desk->resources().first().name, QStringLiteral("Room 9")); // as people count
    m_board->arrive({booking(QStringLiteral("a"), "2026-11-18T09:00:00Z")});
    QVERIFY(!m_desk->readAt());
    m_board->finish();
    QVERIFY(!m_desk->isReading());
    QCOMPARE(m_desk->readAt(), m_clock->now());
    QCOMPARE(m_desk->model().status(), BoardModel::Status::Ready);
    QCOMPARE(m_desk->model().rowCount(), 1);
}

void TestBoardDesk::startsWithItsOwn()
{
    m_desk->setOwnLocation(LocationId(QStringLiteral("l2")));
    const QSignalSpy chosen(m_desk.get(), &BoardDesk::locationChosen);
    begin();
    QCOMPARE(m_desk->location()->name, QStringLiteral("Prairie"));
    QCOMPARE(chosen.size(), 0); // nobody chose it now
    QCOMPARE(lastQuery().end.after->toIso(), QStringLiteral("2026-11-18T06:00:00Z"));
}

void TestBoardDesk::anOwnOneThatIsGone()
{
    m_desk->setOwnLocation(LocationId(QStringLiteral("gone")));
    begin();
    QCOMPARE(m_desk->location()->name, QStringLiteral("Quayside"));
}

void TestBoardDesk::noLocations()
{
    m_board->locations.clear();
    m_desk->start();
    m_board->answerLocations();
    QCOMPARE(m_desk->places(), Places::Known);
    QVERIFY(!m_desk->location());
    m_desk->refresh();
    m_desk->showDay(QDate(2026, 1, 1));
    m_desk->cancel();
    QVERIFY(m_board->queries.isEmpty());
}

void TestBoardDesk::locationsThatFail()
{
    m_desk->start();
    m_board->failLocations(offline);
    QCOMPARE(m_desk->places(), Places::Failed);
    QCOMPARE(m_desk->placesError()->kind, ErrorKind::Offline);
    m_desk->refresh();
    QCOMPARE(m_desk->places(), Places::Reading);
    QVERIFY(!m_desk->placesError());
    m_board->answerLocations();
    QVERIFY(m_desk->isReading());
}

void TestBoardDesk::anotherLocationHasAnotherToday()
{
    begin();
    const QSignalSpy chosen(m_desk.get(), &BoardDesk::locationChosen);
    m_desk->chooseLocation(LocationId(QStringLiteral("l3"))); // UTC+14: it is tomorrow there
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<LocationId>(), LocationId(QStringLiteral("l3")));
    QCOMPARE(m_desk->filter().first, QDate(2026, 11, 19));
    QVERIFY(m_desk->resources().isEmpty());
    m_desk->chooseLocation(LocationId(QStringLiteral("l3")));
    m_desk->chooseLocation(LocationId(QStringLiteral("gone")));
    QCOMPARE(chosen.size(), 1);
}

void TestBoardDesk::anotherLocationKeepsTheDays()
{
    begin();
    BoardFilter filter = m_desk->filter();
    filter.first = QDate(2026, 12, 1);
    filter.last = QDate(2026, 12, 5);
    filter.kinds = {BoardKind::Office};
    filter.resource = BoardResourceId(QStringLiteral("r1"));
    filter.owner = MembershipId(QStringLiteral("m"));
    m_desk->setFilter(filter);
    m_desk->chooseLocation(LocationId(QStringLiteral("l2")));
    QCOMPARE(m_desk->filter().first, QDate(2026, 12, 1));
    QCOMPARE(m_desk->filter().kinds.size(), 1);
    QVERIFY(m_desk->filter().resource.isEmpty()); // of the other place
    QVERIFY(m_desk->filter().owner.isEmpty());
    QCOMPARE(lastQuery().end.after->toIso(), QStringLiteral("2026-12-01T06:00:00Z"));
    QCOMPARE(lastQuery().start.before->toIso(), QStringLiteral("2026-12-06T06:00:00Z"));
}

void TestBoardDesk::everyFilterIsAsked()
{
    begin();
    BoardFilter filter = m_desk->filter();
    filter.rule = DayRule::Within;
    filter.kinds = {BoardKind::Room, BoardKind::Office};
    filter.resource = BoardResourceId(QStringLiteral("r1"));
    filter.owner = MembershipId(QStringLiteral("m"));
    filter.order = BoardOrder::Created;
    filter.isDescending = true;
    m_desk->setFilter(filter);
    const BoardQuery query = lastQuery();
    QCOMPARE(query.kinds, filter.kinds);
    QCOMPARE(query.resource, filter.resource);
    QCOMPARE(query.owner, filter.owner);
    QCOMPARE(query.order, BoardOrder::Created);
    QVERIFY(query.isDescending);
    QVERIFY(query.start.from && query.end.until && !query.start.before && !query.end.after);
    QCOMPARE(query.pageSize, BoardQuery::largestPage);
}

void TestBoardDesk::theSameFilterAsksNothing()
{
    begin();
    const auto asked = m_board->queries.size();
    m_desk->setFilter(m_desk->filter());
    m_desk->showDay(m_desk->today());
    QCOMPARE(m_board->queries.size(), asked);
}

void TestBoardDesk::daysAreBroughtIntoRange()
{
    begin();
    BoardFilter filter = m_desk->filter();
    filter.last = filter.first.addDays(-3);
    m_desk->setFilter(filter);
    QVERIFY(m_desk->filter().isOneDay());
    filter.last = filter.first.addYears(5);
    m_desk->setFilter(filter);
    QCOMPARE(m_desk->filter().first.daysTo(m_desk->filter().last) + 1, BoardDesk::mostDays);
    filter.first = QDate();
    const auto asked = m_board->queries.size();
    m_desk->setFilter(filter);
    QCOMPARE(m_board->queries.size(), asked);
}

void TestBoardDesk::aNewQuestionDropsTheOld()
{
    begin();
    m_board->arrive({booking(QStringLiteral("a"), "2026-11-18T09:00:00Z")});
    QCOMPARE(m_desk->model().rowCount(), 1);
    m_desk->showDay(QDate(2026, 11, 19));
    QCOMPARE(m_desk->model().rowCount(), 0); // it answered another question
    QVERIFY(m_desk->isReading());
    QCOMPARE(m_desk->model().frame().first, QDate(2026, 11, 19));
    m_board->arrive({booking(QStringLiteral("b"), "2026-11-19T09:00:00Z")});
    m_board->finish();
    QCOMPARE(m_desk->model().rowCount(), 1);
    QCOMPARE(m_desk->model().all().first().id.text(), QStringLiteral("b"));
}

void TestBoardDesk::refreshKeepsRowsAndFilter()
{
    begin();
    m_board->arrive({booking(QStringLiteral("a"), "2026-11-18T09:00:00Z")});
    m_board->finish();
    const auto first = lastQuery();
    m_clock->pass(std::chrono::minutes(1));
    const auto resourceCalls = m_board->resourceCalls;
    m_desk->refresh();
    QVERIFY(lastQuery() == first);
    QCOMPARE(m_board->resourceCalls, resourceCalls);
    QCOMPARE(m_desk->model().rowCount(), 1);
    const auto asked = m_board->queries.size();
    m_desk->refresh(); // while it is being read
    QCOMPARE(m_board->queries.size(), asked);
    const UtcInstant begun = m_clock->now();
    m_clock->pass(std::chrono::minutes(1)); // what came first is that old by then
    m_board->finish();
    QCOMPARE(m_desk->model().rowCount(), 0);
    QCOMPARE(m_desk->readAt(), begun);
}

void TestBoardDesk::cancelKeepsWhatCame()
{
    begin();
    m_board->arrive({booking(QStringLiteral("a"), "2026-11-18T09:00:00Z")});
    m_desk->cancel();
    QVERIFY(!m_board->isAsked()); // nothing more is asked for
    QVERIFY(!m_desk->isReading());
    QVERIFY(m_desk->isStopped());
    QVERIFY(!m_desk->readAt());
    QCOMPARE(m_desk->model().rowCount(), 1);
    m_desk->refresh();
    QVERIFY(!m_desk->isStopped());
    m_board->arrive(
        {booking(QStringLiteral("a"), "2026-11-18T09:00:00Z"), booking(QStringLiteral("b"), "2026-11-18T10:00:00Z")});
    m_board->finish();
    QCOMPARE(m_desk->model().rowCount(), 2);
    m_desk->cancel(); // nothing to cancel
    QVERIFY(!m_desk->isStopped());
}

void TestBoardDesk::failureKeepsWhatCameAndIsTriedAgain()
{
    begin();
    m_board->arrive({booking(QStringLiteral("a"), "2026-11-18T09:00:00Z")});
    m_board->fail(offline);
    QCOMPARE(m_desk->model().status(), BoardModel::Status::Failed);
    QCOMPARE(m_desk->model().rowCount(), 1);
    QVERIFY(!m_desk->readAt());
    m_desk->model().retry();
    QVERIFY(m_desk->isReading());
    QCOMPARE(m_desk->model().rowCount(), 1);
    m_board->finish();
    QCOMPARE(m_desk->model().status(), BoardModel::Status::Ready);
}

void TestBoardDesk::namesThatFailAreTriedAgain()
{
    m_desk->start();
    m_board->answerLocations();
    m_board->failResources(offline);
    QCOMPARE(m_desk->resourcesError()->kind, ErrorKind::Offline);
    m_board->finish();
    QCOMPARE(m_desk->model().status(), BoardModel::Status::Ready); // without them all the same
    m_desk->refresh();
    QVERIFY(!m_desk->resourcesError());
    m_board->answerResources();
    QCOMPARE(m_desk->resources().size(), 2);
}

void TestBoardDesk::ownersAreRemembered()
{
    begin();
    m_board->arrive({booking(QStringLiteral("a"), "2026-11-18T09:00:00Z"),
                     booking(QStringLiteral("b"), "2026-11-18T10:00:00Z", QStringLiteral("t"), {})});
    m_board->finish();
    QCOMPARE(m_desk->owners().size(), 1);
    QCOMPARE(m_desk->owners().value(MembershipId(QStringLiteral("m-ana"))), QStringLiteral("Ana Ruiz"));
    m_desk->showDay(QDate(2026, 11, 20));
    QCOMPARE(m_desk->owners().size(), 1); // to be chosen on other days as well
    m_desk->chooseLocation(LocationId(QStringLiteral("l2")));
    QVERIFY(m_desk->owners().isEmpty());
}

void TestBoardDesk::unknownZone()
{
    m_board->locations = {location(QStringLiteral("l1"), QStringLiteral("Mars"), "Mars/Olympus")};
    m_desk->start();
    m_board->answerLocations();
    QVERIFY(m_desk->isZoneUnknown());
    QVERIFY(!m_desk->isReading());
    QVERIFY(m_board->queries.isEmpty());
    QCOMPARE(m_desk->model().status(), BoardModel::Status::Idle);
    m_desk->refresh();
    m_desk->showDay(QDate(2026, 1, 1));
    QVERIFY(m_board->queries.isEmpty());
}

QTEST_GUILESS_MAIN(TestBoardDesk)
#include "tst_boarddesk.moc"
