// SPDX-License-Identifier: MIT
#include "arrivalsdesk.h"
#include "frontdesk.h"
#include "peopledirectory.h"
#include "placemodels.h"
#include "rollcallkeeper.h"
#include "rollcallmodel.h"
#include "rollcallpaper.h"
#include "rollcallview.h"
#include "rollcallwords.h"
#include "theme.h"
#include "timetext.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPdfWriter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;

/**
 * The roll call on the screen and on paper. With FOYER_PICTURES=FOLDER it saves its pictures and PDFs there, to be
 * looked at by people.
 */
class TestRollCallView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void modelGroupsSearchesAndTicks();
    void ticksSurviveTheNextReading();
    void saysHowOldItIs();
    void oldOnesAreSaidLouder();
    void nothingYet();
    void namesForScreenReaders();
    void keysAlone();
    void searchFindsByPlaceAndHost();
    void tickingByMouse();
    void missingVisitorsAreSaid();
    void whyItIsNotKeptIsSaid();
    void savesPdfAndTable();
    void sayingThatItCouldNotBeSaved();
    void paperHasEverybody_data();
    void paperHasEverybody();
    void pictures();

private:
    void fill(int people, int floors, int visitors);
    void add(const QString &id, const QString &person, const QString &space, const QString &floor);
    void open();
    void readAgain();
    void takePicture(const QString &name);
    [[nodiscard]] QString said() const;
    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return view->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QListView *list() const;
    [[nodiscard]] QPushButton *button(const char *name) const;

    std::unique_ptr<FakeWorkplace> workplace;
    std::unique_ptr<FakeClock> clock;
    std::unique_ptr<MemoryJournal> journal;
    std::unique_ptr<Activity> activity;
    std::unique_ptr<BuildingsModel> buildings;
    std::unique_ptr<PeopleDirectory> directory;
    std::unique_ptr<ArrivalsDesk> desk;
    std::unique_ptr<RollCallKeeper> keeper;
    std::unique_ptr<RollCallView> view;
};

namespace {

RollCall made(int people, int floors)
{
    RollCall rollCall;
    rollCall.buildingName = QStringLiteral("Bell Yard");
    rollCall.taken = UtcInstant::fromIso(u"2026-11-23T09:41:00Z").value();
    for (int floor = 1; floor <= floors; ++floor) {
        for (int i = 0; i < people / floors; ++i) {
            rollCall.entries.append({QStringLiteral("%1-%2").arg(floor).arg(i),
                                     QStringLiteral("Person %1").arg(i),
                                     QStringLiteral("Floor %1").arg(floor),
                                     QStringLiteral("Desk %1").arg(i),
                                     false,
                                     {},
                                     rollCall.taken.plus(-1h)});
        }
    }
    return rollCall;
}

} // namespace

void TestRollCallView::initTestCase()
{
    failOnWarnings();
    Theme::apply(DeskSettings::Appearance::Light);
}

void TestRollCallView::init()
{
    workplace = std::make_unique<FakeWorkplace>();
    furnish(*workplace);
    workplace->offers.arrivals = workplace->offers.visits = workplace->offers.checkIn = true;
    clock = std::make_unique<FakeClock>();
    clock->setWall(UtcInstant::fromIso(u"2026-11-23T09:41:00Z").value());
    journal = std::make_unique<MemoryJournal>();
    SettlingTimes times;
    times.looks = {1h};
    activity =
        std::make_unique<Activity>(WriteServices{*workplace, *journal, *clock, times}, QStringLiteral("account"));
    buildings = std::make_unique<BuildingsModel>(*workplace);
    directory = std::make_unique<PeopleDirectory>(*workplace);
    desk = std::make_unique<ArrivalsDesk>(*activity, *buildings, *directory, *clock);
}

void TestRollCallView::cleanup()
{
    view.reset();
    keeper.reset();
    desk.reset();
    directory.reset();
    buildings.reset();
    activity.reset();
    journal.reset();
    workplace.reset();
}

void TestRollCallView::add(const QString &id, const QString &person, const QString &space, const QString &floor)
{
    Booking booking;
    booking.id = BookingId(id);
    booking.person = PersonId(person);
    booking.personEmail = person + QStringLiteral("@example.com");
    booking.kind = space.isEmpty() ? SpaceKind::Onsite : SpaceKind::Desk;
    booking.building = workplace->buildings.at(0).id;
    if (!space.isEmpty())
        booking.space = Space{SpaceId(space), space, SpaceKind::Desk, {}, Floor{FloorId(floor), floor, {}}};
    booking.slot = makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T17:00:00Z"));
    booking.status = BookingStatus::CheckedIn;
    booking.checkedInAt = UtcInstant::fromIso(u"2026-11-23T08:52:00Z").value().plus(std::chrono::minutes(id.size()));
    workplace->bookings.append(booking);
}

void TestRollCallView::fill(int people, int floors, int visitors)
{
    for (int i = 0; i < people; ++i) {
        const QString id = QStringLiteral("n%1").arg(i);
        workplace->people.append(makePerson(id, QStringLiteral("Person"), QStringLiteral("Number %1").arg(i)));
        const int floor = i % floors + 1;
        add(QStringLiteral("booking%1").arg(i), id, QStringLiteral("Desk %1").arg(i, 3, 10, QChar(u'0')),
            QStringLiteral("Floor %1").arg(floor));
    }
    for (int i = 0; i < visitors; ++i) {
        Visit visit;
        visit.id = VisitId(QStringLiteral("v%1").arg(i));
        visit.host = PersonId(QStringLiteral("p1"));
        visit.building = workplace->buildings.at(0).id;
        visit.slot = makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T12:00:00Z"));
        visit.status = BookingStatus::CheckedIn;
        Visitor visitor;
        visitor.id = VisitorId(QStringLiteral("g"));
        visitor.name = QStringLiteral("Iris Guest %1").arg(i);
        visitor.checkedInAt = UtcInstant::fromIso(u"2026-11-23T09:05:00Z").value();
        visit.visitors = {visitor};
        workplace->visits.append(visit);
    }
}

void TestRollCallView::open()
{
    directory->fetchAll();
    QTRY_VERIFY(directory->isComplete());
    keeper = std::make_unique<RollCallKeeper>(*desk, QStringLiteral("account"), nullptr);
    desk->setBuilding(workplace->buildings.at(0));
    keeper->start();
    QTRY_VERIFY(!desk->todaysRoster().isReading());
    view = std::make_unique<RollCallView>(*keeper);
    view->setAttribute(Qt::WA_DeleteOnClose, false);
    view->show();
    QVERIFY(QTest::qWaitForWindowActive(view.get()));
}

void TestRollCallView::readAgain()
{
    desk->refresh();
    QTRY_VERIFY(!desk->todaysRoster().isReading());
}

QListView *TestRollCallView::list() const
{
    const auto lists = view->findChildren<QListView *>();
    const auto found = std::find_if(lists.begin(), lists.end(),
                                    [](const QListView *each) { return each->accessibleName() == u"Roll call"; });
    return found == lists.end() ? nullptr : *found;
}

QPushButton *TestRollCallView::button(const char *name) const
{
    const auto buttons = view->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [name](const QPushButton *each) {
        return each->accessibleName() == QLatin1String(name);
    });
    return found == buttons.end() ? nullptr : *found;
}

QString TestRollCallView::said() const
{
    QStringList texts;
    for (const QLabel *label : view->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void TestRollCallView::modelGroupsSearchesAndTicks()
{
    RollCallModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RollCall rollCall = made(6, 2);
    rollCall.entries.last().name = QStringLiteral("Zoë Ångström");
    model.setRollCall(rollCall);
    QCOMPARE(model.rowCount(), 8); // two headings
    QVERIFY(model.data(model.index(0), RollCallModel::HeadingRole).toBool());
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QCOMPARE(model.data(model.index(1), Qt::DisplayRole).toString(), QStringLiteral("Person 0"));

    QVERIFY(!model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    model.toggle(model.index(1));
    QCOMPARE(model.ticked(), 1);
    QCOMPARE(model.data(model.index(1), Qt::CheckStateRole), QVariant(Qt::Checked));
    QVERIFY(model.data(model.index(0), Qt::DisplayRole).toString().contains(u"1 of 3"));

    model.setFilter(QStringLiteral("zoe floor"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.data(model.index(0), Qt::DisplayRole).toString(), QStringLiteral("Floor 2 · 3"));
    QCOMPARE(model.ticked(), 1); // whatever the filter
    model.setFilter(QStringLiteral("nobody"));
    QCOMPARE(model.rowCount(), 0);
    model.setFilter(QString());
    QCOMPARE(model.rowCount(), 8);
    model.toggle(model.index(1));
    QCOMPARE(model.ticked(), 0);
}

void TestRollCallView::ticksSurviveTheNextReading()
{
    RollCallModel model;
    RollCall rollCall = made(4, 1);
    model.setRollCall(rollCall);
    model.toggle(model.index(2));
    const QPersistentModelIndex row = model.index(2);
    rollCall.entries.removeFirst();
    rollCall.taken = rollCall.taken.plus(1min);
    model.setRollCall(rollCall);
    QCOMPARE(row.row(), 1); // it moved up, and is still the same row
    QCOMPARE(model.data(row, Qt::CheckStateRole), QVariant(Qt::Checked));
    QCOMPARE(model.ticked(), 1);
}

void TestRollCallView::saysHowOldItIs()
{
    fill(3, 2, 1);
    open();
    QCOMPARE(part<QLabel>("rollCallAge")->text(),
             QStringLiteral("Taken just now, at ") + timeText(clock->now(), BuildingZone::utc()));
    QVERIFY(part<QLabel>("rollCallAge")->font().pointSizeF() > 1.5 * QApplication::font().pointSizeF());
    QVERIFY(!part<QLabel>("rollCallAge")->text().contains(u"LIVE"));
    clock->pass(2min);
    QTRY_VERIFY(part<QLabel>("rollCallAge")->text().startsWith(u"Taken 2 minute"));
    workplace->fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Offline), 100);
    readAgain();
    QTRY_VERIFY(part<QLabel>("rollCallAge")->text().startsWith(u"NOT LIVE: taken 2 minute"));
    clock->pass(3h);
    QTRY_VERIFY(part<QLabel>("rollCallAge")->text().startsWith(u"NOT LIVE: taken 3 hour"));
    QCOMPARE(list()->model()->rowCount(), 7); // and everybody is still there: 4, and three headings
    for (const char *name : {"Print", "Save PDF", "Save CSV"})
        QVERIFY(button(name) && button(name)->isEnabled());
}

void TestRollCallView::oldOnesAreSaidLouder()
{
    fill(1, 1, 0);
    open();
    const double usual = part<QLabel>("rollCallAge")->font().pointSizeF();
    workplace->fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Offline), 100);
    clock->pass(50h);
    desk->refresh(); // another day: nothing of it can be read
    QTRY_VERIFY(part<QLabel>("rollCallAge")->text().startsWith(u"NOT LIVE, VERY OLD: taken 2 day"));
    QVERIFY(part<QLabel>("rollCallAge")->font().pointSizeF() > usual);
    QVERIFY(list()->model()->rowCount() > 0);
}

void TestRollCallView::nothingYet()
{
    workplace->fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Offline), 100);
    open();
    QCOMPARE(part<QLabel>("rollCallAge")->text(), QStringLiteral("There is no roll call yet"));
    QVERIFY(said().contains(u"Nobody knows yet"));
    for (const char *name : {"Print", "Save PDF", "Save CSV"})
        QVERIFY(button(name) && !button(name)->isEnabled());
    QVERIFY(!view->savePdf(QDir::temp().filePath(QStringLiteral("never.pdf"))));
}

void TestRollCallView::namesForScreenReaders()
{
    fill(3, 1, 1);
    open();
    const QStringList names = accessibleNames(QAccessible::queryAccessibleInterface(view.get()));
    for (const char *name : {"Roll call", "Search roll call", "Print", "Save PDF", "Save CSV", "Close"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
    const QModelIndex row = list()->model()->index(1, 0);
    const QString read = row.data(Qt::AccessibleTextRole).toString();
    QVERIFY(read.contains(u"Person Number 0") && read.contains(u"Desk 000") && read.contains(u"since"));
}

void TestRollCallView::keysAlone()
{
    fill(3, 1, 0);
    open();
    QVERIFY(part<QLineEdit>("rollCallSearch")->hasFocus());
    QTest::keyClicks(view->focusWidget(), QStringLiteral("number 2"));
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QTest::keyClick(view->focusWidget(), Qt::Key_Return);
    QVERIFY(list()->hasFocus());
    QTest::keyClick(view->focusWidget(), Qt::Key_Space);
    QCOMPARE(list()->currentIndex().data(Qt::CheckStateRole), QVariant(Qt::Checked));
    QVERIFY(part<QLabel>("rollCallTotal")->text().contains(u"1 ticked, 2 missing"));
    QTest::keyClick(view->focusWidget(), Qt::Key_Space);
    QVERIFY(!part<QLabel>("rollCallTotal")->text().contains(u"ticked"));
    QTest::keyClick(view->focusWidget(), Qt::Key_Escape);
    QVERIFY(!view->isVisible());
}

void TestRollCallView::searchFindsByPlaceAndHost()
{
    fill(3, 1, 2);
    open();
    auto *search = part<QLineEdit>("rollCallSearch");
    search->setText(QStringLiteral("desk 001"));
    QCOMPARE(list()->model()->rowCount(), 2);
    search->setText(QStringLiteral("ana ruiz"));
    QCOMPARE(list()->model()->rowCount(), 3); // both of her guests
    search->setText(QStringLiteral("xyzzy"));
    QCOMPARE(list()->model()->rowCount(), 0);
    QTRY_VERIFY(said().contains(u"Nobody is called that"));
}

void TestRollCallView::tickingByMouse()
{
    fill(2, 1, 0);
    open();
    const QModelIndex row = list()->model()->index(1, 0);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row).center());
    QCOMPARE(row.data(Qt::CheckStateRole), QVariant(Qt::Checked));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row).center());
    QCOMPARE(row.data(Qt::CheckStateRole), QVariant(Qt::Unchecked));
}

void TestRollCallView::missingVisitorsAreSaid()
{
    fill(1, 1, 0);
    workplace->fail(QStringLiteral("dayVisits"), makeError(ErrorKind::Forbidden));
    open();
    QTRY_VERIFY(said().contains(u"Visitors could not be read"));
    readAgain();
    QTRY_VERIFY(!said().contains(u"Visitors could not be read"));
}

void TestRollCallView::whyItIsNotKeptIsSaid()
{
    using State = SealedState;
    const auto sentence = [](State state, SecretState secret) {
        return Sentences::forSealed(SealedAnswer{state, {}, secret, {}});
    };
    QVERIFY(sentence(State::Ok, SecretState::Ok).isEmpty());
    QSet<QString> said;
    for (const auto secret : {SecretState::Locked, SecretState::Unavailable, SecretState::NoAnswer, SecretState::Denied,
                              SecretState::Unusable})
        said.insert(sentence(State::NoKey, secret));
    said.insert(sentence(State::Damaged, SecretState::Ok));
    said.insert(sentence(State::Unwritable, SecretState::Ok));
    QCOMPARE(said.size(), 7);
    fill(1, 1, 0);
    open(); // without a store, as in a demo
    QVERIFY(this->said().contains(u"demo"));
}

void TestRollCallView::savesPdfAndTable()
{
    fill(60, 3, 2);
    open();
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("out.pdf"));
    QVERIFY(view->savePdf(pdf));
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.count("/Type /Page\n") >= 2);
    const QString csv = folder.filePath(QStringLiteral("out.csv"));
    QVERIFY(view->saveCsv(csv));
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray text = table.readAll();
    QCOMPARE(text.count("\r\n"), 63);
    QVERIFY(text.contains("Person Number 7") && text.contains("Iris Guest 1"));
    QVERIFY(said().contains(csv));
}

void TestRollCallView::sayingThatItCouldNotBeSaved()
{
    fill(1, 1, 0);
    open();
    QVERIFY(!view->saveCsv(QStringLiteral("/nonexistent/folder/out.csv")));
    QVERIFY(said().contains(u"could not be written"));
    QVERIFY(!view->savePdf(QStringLiteral("/nonexistent/folder/out.pdf")));
}

void TestRollCallView::paperHasEverybody_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("floors");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("nobody") << 0 << 1 << false;
    QTest::newRow("one") << 1 << 1 << false;
    QTest::newRow("a thousand") << 1000 << 10 << false;
    QTest::newRow("many floors") << 60 << 60 << false;
    QTest::newRow("right to left") << 100 << 2 << true;
}

void TestRollCallView::paperHasEverybody()
{
    QFETCH(const int, people);
    QFETCH(const int, floors);
    QFETCH(const bool, rightToLeft);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    int pages = 0;
    {
        QPdfWriter pdf(&buffer);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
        const RollCallPaper paper(
            made(people, floors),
            {QStringLiteral("Bell Yard"), QStringLiteral("09:41"), {}, QStringLiteral("all"), rightToLeft});
        pages = paper.pageCount(pdf);
        QVERIFY(paper.paintOn(pdf));
    }
    QCOMPARE(int(buffer.data().count("/Type /Page\n")), pages);
    // About 229 mm for rows of 8.5 mm and headings of 12 mm on each page.
    const double needed = people * 8.5 + (people > 0 ? floors * 12.0 : 0);
    QVERIFY(pages >= needed / 230);
    QVERIFY(pages <= needed / 190 + 1);
}

void TestRollCallView::takePicture(const QString &name)
{
    const QDir folder(qEnvironmentVariable("FOYER_PICTURES"));
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    QVERIFY(view->grab().save(folder.filePath(name + QStringLiteral(".png"))));
    if (keeper->rollCall())
        QVERIFY(view->savePdf(folder.filePath(name + QStringLiteral(".pdf"))));
}

void TestRollCallView::pictures()
{
    if (!qEnvironmentVariableIsSet("FOYER_PICTURES"))
        QSKIP("FOYER_PICTURES is not set");
    fill(97, 4, 3);
    add(QStringLiteral("onsite1"), QStringLiteral("p2"), {}, {});
    workplace->people[1].firstName = QStringLiteral("Anand Wolfgang Maximilian");
    workplace->people[1].lastName = QStringLiteral("Subramanian-Wolfeschlegelsteinhausenbergerdorff");
    workplace->people.append(makePerson(QStringLiteral("ar"), QStringLiteral("ليلى"), QStringLiteral("حسن")));
    add(QStringLiteral("arabic"), QStringLiteral("ar"), QStringLiteral("Desk 900"), QStringLiteral("Floor 1"));
    open();
    for (const int row : {1, 2, 5})
        static_cast<RollCallModel *>(list()->model())->toggle(list()->model()->index(row, 0));
    takePicture(QStringLiteral("rollcall-live"));
    Theme::apply(DeskSettings::Appearance::Dark);
    takePicture(QStringLiteral("rollcall-live-dark"));
    workplace->fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Offline), 100);
    workplace->fail(QStringLiteral("dayVisits"), makeError(ErrorKind::Offline), 100);
    clock->pass(2h);
    readAgain();
    QTRY_VERIFY(part<QLabel>("rollCallAge")->text().startsWith(u"NOT LIVE"));
    takePicture(QStringLiteral("rollcall-old-dark"));
    Theme::apply(DeskSettings::Appearance::Light);
    takePicture(QStringLiteral("rollcall-old"));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    takePicture(QStringLiteral("rollcall-rtl"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    clock->pass(50h);
    QTRY_VERIFY(part<QLabel>("rollCallAge")->text().contains(u"VERY OLD"));
    takePicture(QStringLiteral("rollcall-very-old"));
    part<QLineEdit>("rollCallSearch")->setText(QStringLiteral("xyzzy"));
    takePicture(QStringLiteral("rollcall-nobody-found"));
}

QTEST_MAIN(TestRollCallView)
#include "tst_rollcall.moc"
