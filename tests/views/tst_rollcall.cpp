// SPDX-License-Identifier: MIT
#include "rollcalldesk.h"

#include "rollcallmodel.h"
#include "rollcallwords.h"
#include "timetext.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>

/** The roll call on the screen. */
class TestRollCallView final : public RollCallDesk {
    Q_OBJECT
private Q_SLOTS:
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
};

void TestRollCallView::modelGroupsSearchesAndTicks()
{
    RollCallModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RollCall rollCall = made(6, 2);
    rollCall.entries.last().name = QStringLiteral("Zoë Ångström");
    model.setRollCall(rollCall);
    QTRY_COMPARE(model.rowCount(), 8); // two headings
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
    QTRY_COMPARE(model.rowCount(), 5);
    model.toggle(model.index(2));
    const QPersistentModelIndex row = model.index(2);
    rollCall.entries.removeFirst();
    rollCall.taken = rollCall.taken.plus(1min);
    model.setRollCall(rollCall);
    QTRY_COMPARE(model.rowCount(), 4);
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
    const QTemporaryDir folder;
    view->savePdf(folder.filePath(QStringLiteral("never.pdf")));
    QVERIFY(!said().contains(u"never.pdf")); // nothing is begun
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

QTEST_MAIN(TestRollCallView)
#include "tst_rollcall.moc"
