// SPDX-License-Identifier: MIT
#include "boardcsv.h"
#include "boardmodel.h"
#include "csv.h"
#include "fakeboard.h"
#include "fakeclock.h"
#include "moneytext.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Foyer::MadeUpBoard;

class TestBoardModel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void rowsComeAsPagesDo();
    void refreshKeepsRows();
    void brokenOffKeepsEverything();
    void cells();
    void hiddenCells();
    void timesOfOtherDaysAndZones();
    void wholeRowForScreenReaders();
    void namesComeLater();
    void searching();
    void sorting_data();
    void sorting();
    void csvHasEverything();
    void csvRunsNothing();
    void money_data();
    void money();

private:
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QString cell(int row, BoardModel::Column column, int role = Qt::DisplayRole) const;

    FakeClock m_clock;
    std::unique_ptr<BoardModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

BoardModel::Frame frame(const char *zone, QDate first, QDate last)
{
    return {BuildingZone::fromIana(zone).value(), first, last};
}

const QDate day(2026, 11, 18);

} // namespace

void TestBoardModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<BoardModel>(m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->clear(frame("Europe/London", day, day));
    m_model->setResources({resource(QStringLiteral("r1"), QStringLiteral("Lighthouse")),
                           resource(QStringLiteral("r2"), QStringLiteral("Desk 10")),
                           resource(QStringLiteral("r3"), QStringLiteral("Desk 9"))});
}

QStringList TestBoardModel::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->bookingAt(m_model->index(row, 0))->id.text());
    return ids;
}

QString TestBoardModel::cell(int row, BoardModel::Column column, int role) const
{
    return m_model->index(row, column).data(role).toString();
}

void TestBoardModel::rowsComeAsPagesDo()
{
    QCOMPARE(m_model->status(), BoardModel::Status::Idle);
    m_model->beginRound();
    QCOMPARE(m_model->status(), BoardModel::Status::Loading);
    const auto a = booking(QStringLiteral("a"), "2026-11-18T09:00:00Z");
    const auto b = booking(QStringLiteral("b"), "2026-11-18T08:00:00Z");
    m_model->arrived({a, b});
    QCOMPARE(ids(), QStringList({QStringLiteral("a"), QStringLiteral("b")})); // in the system's order
    m_model->arrived({b, booking(QStringLiteral("c"), "2026-11-18T07:00:00Z")});
    QCOMPARE(m_model->arrivedCount(), 3);
    QCOMPARE(ids().join(u' '), QStringLiteral("a b c"));
    m_model->endRound();
    QCOMPARE(m_model->status(), BoardModel::Status::Ready);
    m_model->clear(frame("Europe/London", day, day));
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->status(), BoardModel::Status::Idle);
}

void TestBoardModel::refreshKeepsRows()
{
    auto a = booking(QStringLiteral("a"), "2026-11-18T07:00:00Z");
    const auto b = booking(QStringLiteral("b"), "2026-11-18T08:00:00Z");
    const auto c = booking(QStringLiteral("c"), "2026-11-18T09:00:00Z");
    const auto d = booking(QStringLiteral("d"), "2026-11-18T10:00:00Z");
    m_model->beginRound();
    m_model->arrived({a, b, c});
    m_model->endRound();
    const QPersistentModelIndex selected = m_model->index(2, BoardModel::Title);

    m_model->beginRound();
    a.title = QStringLiteral("Another title");
    const QSignalSpy changes(m_model.get(), &BoardModel::dataChanged);
    m_model->arrived({a});
    QCOMPARE(m_model->rowCount(), 3); // what has not come yet is still there
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().column(), 0);
    QCOMPARE(changes.first().at(1).toModelIndex().column(), BoardModel::ColumnCount - 1); // of the whole row
    m_model->arrived({c, d});
    m_model->endRound();
    QCOMPARE(ids().join(u' '), QStringLiteral("a c d"));
    QCOMPARE(selected.row(), 1);
    QCOMPARE(cell(0, BoardModel::Title), QStringLiteral("Another title"));
}

void TestBoardModel::brokenOffKeepsEverything()
{
    m_model->beginRound();
    m_model->arrived(
        {booking(QStringLiteral("a"), "2026-11-18T07:00:00Z"), booking(QStringLiteral("b"), "2026-11-18T08:00:00Z")});
    m_model->endRound();
    m_model->beginRound();
    m_model->arrived({booking(QStringLiteral("b"), "2026-11-18T08:00:00Z")});
    m_model->stopRound();
    QCOMPARE(m_model->status(), BoardModel::Status::Idle);
    QCOMPARE(m_model->rowCount(), 2);
    m_model->beginRound();
    m_model->failRound({ErrorKind::Offline, 0, {}, {}, {}});
    QCOMPARE(m_model->status(), BoardModel::Status::Failed);
    QCOMPARE(m_model->error()->kind, ErrorKind::Offline);
    QCOMPARE(m_model->rowCount(), 2);
    const QSignalSpy wanted(m_model.get(), &BoardModel::retryWanted);
    m_model->retry();
    QCOMPARE(wanted.size(), 1);
}

void TestBoardModel::cells()
{
    auto one = booking(QStringLiteral("a"), "2026-11-18T09:00:00Z", QStringLiteral("Q&A <b>bold</b>\nsecond line"));
    one.attendees = {{{}, *one.owner}, {{}, {}}, {{}, {}}};
    one.payments = {{96.5, QStringLiteral("GBP"), {}, {}, {}, {}, {}},
                    {3.0, QStringLiteral("GBP"), {}, {}, {}, {}, {}}};
    m_model->arrived({one});
    QCOMPARE(cell(0, BoardModel::Time), QStringLiteral("09:00–10:00"));
    QCOMPARE(cell(0, BoardModel::Resource), QStringLiteral("Lighthouse"));
    QCOMPARE(cell(0, BoardModel::Owner), QStringLiteral("Ana Ruiz"));
    QCOMPARE(cell(0, BoardModel::Title), QStringLiteral("Q&A <b>bold</b> second line"));
    QCOMPARE(cell(0, BoardModel::Seats), QStringLiteral("4"));
    QCOMPARE(cell(0, BoardModel::Attendees), QStringLiteral("Ana Ruiz +2"));
    QCOMPARE(cell(0, BoardModel::Payment), QStringLiteral("96.50\u00a0GBP + 3.00\u00a0GBP"));
    QVERIFY(!m_model->index(0, 0).data(BoardModel::CancelledRole).toBool());
    for (int column = 0; column < BoardModel::ColumnCount; ++column) {
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!m_model->index(0, column).data(BoardModel::HiddenRole).toBool());
    }
}

void TestBoardModel::hiddenCells()
{
    auto hidden = booking(QStringLiteral("a"), "2026-11-18T09:00:00Z", {}, {});
    hidden.title.reset();
    auto untitled = booking(QStringLiteral("b"), "2026-11-18T10:00:00Z", QString(), {});
    untitled.ownerMembership = MembershipId(QStringLiteral("m1"));
    m_model->arrived({hidden, untitled});
    QCOMPARE(cell(0, BoardModel::Owner), QStringLiteral("Hidden"));
    QCOMPARE(cell(0, BoardModel::Title), QStringLiteral("Hidden"));
    QCOMPARE(cell(1, BoardModel::Owner), QStringLiteral("No name"));
    QCOMPARE(cell(1, BoardModel::Title), QStringLiteral("No title"));
    for (const int row : {0, 1}) {
        QVERIFY(m_model->index(row, BoardModel::Owner).data(BoardModel::HiddenRole).toBool());
        QVERIFY(m_model->index(row, BoardModel::Title).data(BoardModel::HiddenRole).toBool());
    }
}

void TestBoardModel::timesOfOtherDaysAndZones()
{
    m_model->clear(frame("America/Chicago", day, day));
    m_model->arrived({booking(QStringLiteral("a"), "2026-11-18T15:00:00Z"),
                      booking(QStringLiteral("b"), "2026-11-18T05:30:00Z")}); // 23:30 of the day before
    QCOMPARE(cell(0, BoardModel::Time), QStringLiteral("09:00–10:00 CST"));
    QVERIFY2(cell(1, BoardModel::Time).contains(u"17 Nov"), qPrintable(cell(1, BoardModel::Time)));
    QVERIFY(cell(1, BoardModel::Time).contains(u"23:30"));
    m_clock.setDeskZone(BuildingZone::fromIana("America/Chicago").value());
    QCOMPARE(cell(0, BoardModel::Time), QStringLiteral("09:00–10:00"));
    m_clock.setDeskZone(BuildingZone::utc());
    // Of several days each row says its own.
    m_model->clear(frame("Europe/London", day, day.addDays(6)));
    m_model->arrived({booking(QStringLiteral("c"), "2026-11-19T09:00:00Z")});
    QVERIFY2(cell(0, BoardModel::Time).contains(u"19 Nov"), qPrintable(cell(0, BoardModel::Time)));
}

void TestBoardModel::wholeRowForScreenReaders()
{
    auto one = booking(QStringLiteral("a"), "2026-11-18T09:00:00Z");
    one.cancelledAt = one.start;
    m_model->arrived({one});
    QCOMPARE(cell(0, BoardModel::Time, Qt::AccessibleTextRole),
             QStringLiteral("Cancelled, 09:00–10:00, Lighthouse, Owner: Ana Ruiz, Title: Stand-up, Seats: 4"));
    QCOMPARE(cell(0, BoardModel::Title, Qt::AccessibleTextRole), QStringLiteral("Title: Stand-up"));
    QVERIFY(m_model->index(0, 0).data(BoardModel::CancelledRole).toBool());
    QCOMPARE(cell(0, BoardModel::Title), QStringLiteral("Cancelled: Stand-up")); // not by a line through it alone
}

void TestBoardModel::namesComeLater()
{
    m_model->setResources({});
    m_model->arrived({booking(QStringLiteral("a"), "2026-11-18T09:00:00Z")});
    QCOMPARE(cell(0, BoardModel::Resource), QStringLiteral("No name"));
    const QSignalSpy changes(m_model.get(), &BoardModel::dataChanged);
    m_model->setResources({resource(QStringLiteral("r1"), QStringLiteral("Lighthouse"))});
    QVERIFY(!changes.isEmpty());
    QCOMPARE(cell(0, BoardModel::Resource), QStringLiteral("Lighthouse"));
}

void TestBoardModel::searching()
{
    auto one = booking(QStringLiteral("a"), "2026-11-18T09:00:00Z", QStringLiteral("Réview"));
    auto two =
        booking(QStringLiteral("b"), "2026-11-18T10:00:00Z", QStringLiteral("Lunch"), QStringLiteral("Ben Okri"));
    two.attendees = {{{}, *one.owner}};
    m_model->beginRound();
    m_model->arrived({one, two});
    m_model->setFilter(QStringLiteral("review ana"));
    QCOMPARE(ids().join(u' '), QStringLiteral("a"));
    m_model->setFilter(QStringLiteral("ana ruiz"));
    QCOMPARE(ids().join(u' '), QStringLiteral("a b")); // as an attendee, too
    m_model->setFilter(QStringLiteral("ben@demo"));
    QCOMPARE(ids().join(u' '), QStringLiteral("b"));
    m_model->setFilter(QStringLiteral("lighthouse"));
    QCOMPARE(m_model->rowCount(), 2);
    m_model->setFilter(QStringLiteral("nobody"));
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->all().size(), 2);
    m_model->arrived({booking(QStringLiteral("c"), "2026-11-18T11:00:00Z", QStringLiteral("nobody"))});
    QCOMPARE(ids().join(u' '), QStringLiteral("c"));
    m_model->setFilter({});
    QCOMPARE(ids().join(u' '), QStringLiteral("a b c"));
}

void TestBoardModel::sorting_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    QTest::newRow("system's order") << -1 << "a b c"
                                    << "a b c";
    QTest::newRow("time") << int(BoardModel::Time) << "c a b"
                          << "b a c";
    QTest::newRow("resource") << int(BoardModel::Resource) << "b a c"
                              << "c a b"; // Desk 9, Desk 10, Lighthouse
    QTest::newRow("owner") << int(BoardModel::Owner) << "b a c"
                           << "c a b";
    QTest::newRow("seats") << int(BoardModel::Seats) << "a b c"
                           << "c b a";
    QTest::newRow("payment") << int(BoardModel::Payment) << "a c b"
                             << "b c a";
}

void TestBoardModel::sorting()
{
    QFETCH(const int, column);
    auto a = booking(QStringLiteral("a"), "2026-11-18T09:00:00Z", QStringLiteral("x"), QStringLiteral("Émile Zola"));
    auto b = booking(QStringLiteral("b"), "2026-11-18T10:00:00Z", QStringLiteral("x"), QStringLiteral("ana ruiz"));
    auto c = booking(QStringLiteral("c"), "2026-11-18T08:00:00Z", QStringLiteral("x"), QStringLiteral("Zoë Ångström"));
    a.resource = BoardResourceId(QStringLiteral("r2"));
    b.resource = BoardResourceId(QStringLiteral("r3"));
    a.seats.reset();
    b.seats = 4;
    c.seats = 12;
    b.payments = {{100.0, QStringLiteral("GBP"), {}, {}, {}, {}, {}}};
    c.payments = {{9.0, QStringLiteral("GBP"), {}, {}, {}, {}, {}}};
    m_model->beginRound();
    m_model->arrived({a});
    m_model->sort(column, Qt::AscendingOrder);
    m_model->arrived({b, c});
    QTEST(ids().join(u' '), "ascending");
    m_model->sort(column, Qt::DescendingOrder);
    QTEST(ids().join(u' '), "descending");
}

void TestBoardModel::csvHasEverything()
{
    auto one = booking(QStringLiteral("a"), "2026-06-18T09:00:00Z");
    one.memo = QStringLiteral("first, line\nsecond");
    one.attendees = {{{}, *one.owner}, {{}, *one.owner}};
    one.payments = {
        {96.5, QStringLiteral("GBP"), BoardTax{false, 20.0}, QStringLiteral("inv"), QStringLiteral("tx"), {}, {}}};
    auto two = booking(QStringLiteral("b"), "2026-06-18T10:00:00Z", {}, {});
    two.title.reset();
    two.cancelledAt = two.start;
    BoardSheet sheet;
    sheet.bookings = {one, two};
    sheet.resources.insert(one.resource, resource(QStringLiteral("r1"), QStringLiteral("Lighthouse")));
    sheet.zone = BuildingZone::fromIana("Europe/London").value();
    sheet.location = QStringLiteral("Quayside");
    QList<QStringList> rows;
    QVERIFY(!readCsv(boardToCsv(sheet), [&](const CsvRow &row) {
        rows.append(row.cells);
        return true;
    }));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1).size(), rows.at(0).size());
    QCOMPARE(rows.at(2).size(), rows.at(0).size());
    const QStringList first = rows.at(1);
    for (const QString &text :
         {QStringLiteral("Quayside"), QStringLiteral("2026-06-18 10:00"), QStringLiteral("Lighthouse"),
          QStringLiteral("Ana Ruiz; Ana Ruiz"), QStringLiteral("ana@demo.example"), QStringLiteral("96.5"),
          QStringLiteral("20"), QStringLiteral("no"), QStringLiteral("first, line\nsecond"), QStringLiteral("inv"),
          QStringLiteral("tx")})
        QVERIFY2(first.contains(text), qPrintable(text + QStringLiteral(" in ") + first.join(u'|')));
    QCOMPARE(rows.at(2).filter(QStringLiteral("privacy")).size(), 2);
    QVERIFY(rows.at(2).contains(QStringLiteral("2026-06-18 11:00"))); // cancelled then
}

void TestBoardModel::csvRunsNothing()
{
    BoardSheet sheet;
    for (const char *title : {"=1+1", "+44", "-2", "@SUM(A1)"})
        sheet.bookings.append(booking(QString::fromLatin1(title), "2026-06-18T09:00:00Z", QString::fromLatin1(title)));
    const QByteArray csv = boardToCsv(sheet);
    for (const char *title : {",=1+1", ",+44", ",-2", ",@SUM"})
        QVERIFY2(!csv.contains(title), title);
    QVERIFY(csv.contains("'=1+1"));
}

void TestBoardModel::money_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("expected");
    QTest::newRow("cents") << 96.5 << "GBP" << QStringLiteral("96.50\u00a0GBP");
    QTest::newRow("none") << 0.0 << "EUR" << QStringLiteral("0.00\u00a0EUR");
    QTest::newRow("no cents") << 1200.0 << "JPY" << QStringLiteral("1,200\u00a0JPY");
    QTest::newRow("three") << 1.5 << "KWD" << QStringLiteral("1.500\u00a0KWD");
    QTest::newRow("more than it has") << 0.125 << "USD" << QStringLiteral("0.125\u00a0USD");
    QTest::newRow("back") << -12.0 << "USD" << QStringLiteral("-12.00\u00a0USD");
    QTest::newRow("sum of tenths") << 0.1 + 0.2 << "USD" << QStringLiteral("0.30\u00a0USD");
    QTest::newRow("no currency") << 5.0 << "" << QStringLiteral("5.00");
}

void TestBoardModel::money()
{
    QFETCH(const double, amount);
    QFETCH(const QString, currency);
    QTEST(moneyText(amount, currency), "expected");
    QCOMPARE(numberText(20.0), QStringLiteral("20"));
    QCOMPARE(numberText(7.7), QStringLiteral("7.7"));
}

QTEST_GUILESS_MAIN(TestBoardModel)
#include "tst_boardmodel.moc"
