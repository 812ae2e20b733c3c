// SPDX-License-Identifier: MIT
#include "activitymodel.h"

#include "deskintent.h"
#include "fakeclock.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;

namespace {

Intent intentIn(IntentState state, qint64 number)
{
    Intent intent = Testing::deskIntent(state, number);
    intent.number = number;
    return intent;
}

} // namespace

/** The rows of Activity: what is open comes first, and a row stays the same row while its intent moves on. */
class TestActivityModel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void openFirstThenNewest();
    void everyStateIsOnItsSide_data();
    void everyStateIsOnItsSide();
    void textsSayWhatWhoAndWhen();
    void anotherZoneIsNamed();
    void passesAndCancelsAreNamed();
    void accessibleTextHasTheState();
    void tooltipsAreNoMarkup();
    void selectionStaysWithTheIntent();
    void failureKeepsTheRows();

private:
    [[nodiscard]] static QList<qint64> numbers(const ActivityModel &model);
    [[nodiscard]] QString textOf(const Intent &intent);

    FakeClock m_clock;
};

void TestActivityModel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_clock.setDeskZone(BuildingZone::fromIana("Europe/London").value());
}

QList<qint64> TestActivityModel::numbers(const ActivityModel &model)
{
    QList<qint64> found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.intentAt(model.index(row))->number);
    return found;
}

QString TestActivityModel::textOf(const Intent &intent)
{
    ActivityModel model(m_clock);
    model.show({intent});
    return model.index(0).data().toString();
}

void TestActivityModel::openFirstThenNewest()
{
    ActivityModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.status(), StatusListModel::Status::Idle);
    model.showLoading();
    QCOMPARE(model.status(), StatusListModel::Status::Loading);
    model.show({intentIn(IntentState::Confirmed, 1), intentIn(IntentState::Unknown, 2),
                intentIn(IntentState::Rejected, 3), intentIn(IntentState::NeedsHuman, 4)});
    QCOMPARE(model.status(), StatusListModel::Status::Ready);
    QCOMPARE(numbers(model), (QList<qint64>{2, 4, 3, 1}));
    QCOMPARE(model.openCount(), 2);
    // One ends, one comes, one is gone.
    model.show({intentIn(IntentState::Withdrawn, 2), intentIn(IntentState::Rejected, 3),
                intentIn(IntentState::NeedsHuman, 4), intentIn(IntentState::Sent, 5)});
    QCOMPARE(numbers(model), (QList<qint64>{4, 5, 3, 2}));
    QCOMPARE(model.index(0).data(ActivityModel::StateRole).toInt(), int(IntentState::NeedsHuman));
    QCOMPARE(model.index(0).data(ActivityModel::IsOpenRole).toBool(), true);
    QCOMPARE(model.index(3).data(ActivityModel::IsOpenRole).toBool(), false);
    model.show({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.status(), StatusListModel::Status::Ready);
}

void TestActivityModel::everyStateIsOnItsSide_data()
{
    QTest::addColumn<IntentState>("state");
    QTest::addColumn<bool>("open");
    for (const IntentState state : {IntentState::Prepared, IntentState::Sent, IntentState::Unknown,
                                    IntentState::Reconciling, IntentState::SafeToResend, IntentState::NeedsHuman})
        QTest::addRow("open %d", int(state)) << state << true;
    for (const IntentState state : {IntentState::Confirmed, IntentState::Withdrawn, IntentState::Rejected,
                                    IntentState::NotSent, IntentState::Dropped})
        QTest::addRow("ended %d", int(state)) << state << false;
}

void TestActivityModel::everyStateIsOnItsSide()
{
    QFETCH(const IntentState, state);
    QFETCH(const bool, open);
    ActivityModel model(m_clock);
    model.show({intentIn(IntentState::Confirmed, 9), intentIn(state, 1)});
    QCOMPARE(numbers(model).first(), open ? 1 : 9);
    QCOMPARE(model.openCount(), open ? 1 : 0);
}

void TestActivityModel::textsSayWhatWhoAndWhen()
{
    QCOMPARE(textOf(intentIn(IntentState::Confirmed, 3)),
             QStringLiteral("Ana Ruiz, Desk 3, Bell Yard, Mon 23 Nov, 09:00–17:00"));
    Intent bare = intentIn(IntentState::Unknown, 3);
    bare.slot.reset();
    bare.personName.clear();
    QCOMPARE(textOf(bare), QStringLiteral("Desk 3, Bell Yard"));
}

void TestActivityModel::anotherZoneIsNamed()
{
    Intent away = intentIn(IntentState::Unknown, 3);
    away.zone = "America/New_York";
    QVERIFY2(textOf(away).endsWith(u"04:00–12:00 EST"), qPrintable(textOf(away)));
    away.zone = "No/Such_Zone"; // of a machine that knew it; then the desk's own
    QVERIFY2(textOf(away).endsWith(u"09:00–17:00"), qPrintable(textOf(away)));
}

void TestActivityModel::passesAndCancelsAreNamed()
{
    Intent pass = intentIn(IntentState::Unknown, 3);
    pass.space = SpaceId();
    pass.placeName.clear();
    QVERIFY2(textOf(pass).startsWith(u"Ana Ruiz, Onsite pass, Bell Yard"), qPrintable(textOf(pass)));

    Intent cancel = intentIn(IntentState::Unknown, 3);
    cancel.operation = Operation::Cancel;
    cancel.target = BookingId(QStringLiteral("01XYZ"));
    QVERIFY2(textOf(cancel).startsWith(u"Ana Ruiz, Cancel a booking, Desk 3"), qPrintable(textOf(cancel)));
    QVERIFY(!textOf(cancel).contains(u"01XYZ"));
    Intent bare; // from the command line, which knows the id alone
    bare.number = 4;
    bare.operation = Operation::Cancel;
    bare.target = BookingId(QStringLiteral("01XYZ"));
    QCOMPARE(textOf(bare), QStringLiteral("Cancel a booking, 01XYZ"));
}

void TestActivityModel::accessibleTextHasTheState()
{
    ActivityModel model(m_clock);
    model.show({intentIn(IntentState::Unknown, 3)});
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole), model.index(0).data());
    model.setStateWords([](const Intent &intent) { return QStringLiteral("state %1").arg(int(intent.state)); });
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             model.index(0).data().toString() + QStringLiteral(". state 2"));
    QCOMPARE(model.index(0).data(Qt::UserRole + 77), QVariant());
    QCOMPARE(model.data({}, Qt::AccessibleTextRole), QVariant());
}

void TestActivityModel::tooltipsAreNoMarkup()
{
    Intent hostile = intentIn(IntentState::Unknown, 3);
    hostile.personName = QStringLiteral("<img src=x>\nAna");
    ActivityModel model(m_clock);
    model.show({hostile});
    QVERIFY(model.index(0).data().toString().startsWith(u"<img src=x> Ana,"));
    QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(u"&lt;img src=x&gt; Ana,"));
}

void TestActivityModel::selectionStaysWithTheIntent()
{
    ActivityModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(
        {intentIn(IntentState::Unknown, 1), intentIn(IntentState::NeedsHuman, 2), intentIn(IntentState::Confirmed, 3)});
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(0), QItemSelectionModel::ClearAndSelect);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.show({intentIn(IntentState::Confirmed, 1), intentIn(IntentState::NeedsHuman, 2),
                intentIn(IntentState::Confirmed, 3), intentIn(IntentState::Sent, 4)});
    QCOMPARE(numbers(model), (QList<qint64>{2, 4, 3, 1}));
    QCOMPARE(selection.currentIndex().row(), 3);
    QCOMPARE(selection.selectedIndexes(), QModelIndexList{model.index(3)});
    QCOMPARE(model.intentAt(selection.currentIndex())->number, 1);
    QCOMPARE(resets.count(), 0);
}

void TestActivityModel::failureKeepsTheRows()
{
    ActivityModel model(m_clock);
    model.show({intentIn(IntentState::Unknown, 1)});
    QSignalSpy wanted(&model, &ActivityModel::retryWanted);
    model.showFailed();
    QCOMPARE(model.status(), StatusListModel::Status::Failed);
    QCOMPARE(model.rowCount(), 1);
    model.retry();
    QCOMPARE(wanted.count(), 1);
    model.show({intentIn(IntentState::Unknown, 1)});
    QCOMPARE(model.status(), StatusListModel::Status::Ready);
}

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
