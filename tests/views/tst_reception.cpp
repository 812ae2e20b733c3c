// SPDX-License-Identifier: MIT
#include "frontdesk.h"
#include "keyboard.h"
#include "officeday.h"

#include "alerts.h"
#include "arrivalsentences.h"
#include "badgesdialog.h"
#include "chime.h"
#include "scanbanner.h"
#include "scansmodel.h"
#include "unknowncodes.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;

/** What a scan does to the window, with the keys of a scanner; and the badges. */
class TestReception final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aScanChecksInWhateverIsInFront();
    void aScanIsNoTyping();
    void goodResultsGoByThemselves();
    void badOnesStayUntilEscape();
    void everyResultIsSaid_data();
    void everyResultIsSaid();
    void whatIsNotConfirmedIsNotCalledGood();
    void anUnknownBadgeIsBoundOnTheSpot();
    void withoutABuildingItIsAskedFor();
    void aDialogInFrontShowsItToo();
    void anyDialogInFrontShowsIt_data();
    void anyDialogInFrontShowsIt();
    void theLastScansAreListed();
    void initialsHoldForTheBannerToo();
    void badgesAreImported();
    void anImportMayFail();
    void aCodeOfBeforeIsBoundWithoutCheckingIn();
    void soundsTellGoodFromBad();
    void notificationsAreForThoseWhoLookAway();

private:
    void open(const QString &building = QStringLiteral("b1"));
    void scan(const QByteArray &code);
    [[nodiscard]] ScanBanner *banner() const { return m_desk->window->findChild<ScanBanner *>(); }
    [[nodiscard]] BadgesDialog *dialog() const { return m_desk->window->findChild<BadgesDialog *>(); }
    [[nodiscard]] BookingStatus statusOf(const QString &id) const;
    [[nodiscard]] QString file(const QByteArray &content) const;
    std::unique_ptr<FrontDesk> m_desk;
    std::unique_ptr<Keyboard> m_keyboard;
};

void TestReception::init()
{
    failOnWarnings();
    m_desk = std::make_unique<FrontDesk>();
    furnishDay(m_desk->workplace);
}

void TestReception::cleanup()
{
    m_desk.reset();
}

void TestReception::open(const QString &building)
{
    m_desk->open(building);
    m_keyboard = std::make_unique<Keyboard>(m_desk->window->windowHandle());
    m_desk->arrivals->start();
    QTRY_VERIFY(m_desk->flow->directory().isComplete());
    QTRY_VERIFY(m_desk->badges->isReady());
    if (!building.isEmpty())
        QTRY_VERIFY(m_desk->arrivals->todaysRoster().isComplete());
}

void TestReception::scan(const QByteArray &code)
{
    m_keyboard->now += 1000;
    m_keyboard->scan(code, 5);
}

BookingStatus TestReception::statusOf(const QString &id) const
{
    for (const Booking &booking : m_desk->workplace.bookings) {
        if (booking.id.text() == id)
            return booking.status;
    }
    return BookingStatus::Unknown;
}

QString TestReception::file(const QByteArray &content) const
{
    QFile file(m_desk->folder.filePath(QStringLiteral("import.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

void TestReception::aScanChecksInWhateverIsInFront()
{
    open();
    QVERIFY(!banner()->isVisible());
    for (const Qt::Key section : {Qt::Key_1, Qt::Key_3}) {
        m_desk->press(section, Qt::ControlModifier);
        scan("ana.ruiz@example.com");
        const QString words =
            section == Qt::Key_1 ? QStringLiteral("\nChecked in\n") : QStringLiteral("\nAlready checked in\n");
        QTRY_VERIFY2(banner()->sentence().contains(words), qPrintable(banner()->sentence()));
        QVERIFY(banner()->isVisible());
        QVERIFY(banner()->sentence().startsWith(u"Ana Ruiz\n"));
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!banner()->isVisible());
    }
    QCOMPARE(statusOf(QStringLiteral("ana1")), BookingStatus::CheckedIn);
    QCOMPARE(statusOf(QStringLiteral("room1")), BookingStatus::Booked);
    QCOMPARE(m_desk->workplace.count(QStringLiteral("checkIn")), 1);
}

void TestReception::aScanIsNoTyping()
{
    open();
    m_desk->press(Qt::Key_2, Qt::ControlModifier);
    auto *field = m_desk->field(QStringLiteral("Search arrivals"));
    QCOMPARE(QApplication::focusWidget(), field);
    scan("ana.ruiz@example.com");
    QTRY_COMPARE(statusOf(QStringLiteral("ana1")), BookingStatus::CheckedIn);
    QVERIFY(field->text().isEmpty());
    m_desk->press(Qt::Key_Escape);
    m_desk->type(QStringLiteral("bo.li@example.com"));
    m_desk->press(Qt::Key_Return);
    QCOMPARE(field->text(), QStringLiteral("bo.li@example.com"));
    QCOMPARE(m_desk->scans->recent().size(), 1);
}

void TestReception::goodResultsGoByThemselves()
{
    open();
    banner()->setGoodTime(std::chrono::milliseconds(50));
    scan("bo.li@example.com");
    QTRY_VERIFY2(banner()->sentence().contains(u"Already checked in"), qPrintable(banner()->sentence()));
    QTRY_VERIFY(!banner()->isVisible());
}

void TestReception::badOnesStayUntilEscape()
{
    open();
    banner()->setGoodTime(std::chrono::milliseconds(1));
    scan("zoe@example.com");
    QTRY_VERIFY(banner()->sentence().contains(u"Nothing to check in today"));
    QVERIFY2(banner()->sentence().contains(u"already checked out"), qPrintable(banner()->sentence()));
    QApplication::processEvents(QEventLoop::AllEvents, 50);
    QVERIFY(banner()->isVisible());
    m_desk->press(Qt::Key_1, Qt::ControlModifier);
    m_desk->field(QStringLiteral("Search people"))->setText(QStringLiteral("kept"));
    m_desk->press(Qt::Key_Escape);
    QVERIFY(!banner()->isVisible());
    // The key had one meaning, not two.
    QCOMPARE(m_desk->field(QStringLiteral("Search people"))->text(), QStringLiteral("kept"));
}

void TestReception::everyResultIsSaid_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("asksForOwner");
    QTest::newRow("done") << QByteArray("ana.ruiz@example.com") << QStringLiteral("Checked in")
                          << QStringLiteral("rooms are not checked in") << false;
    QTest::newRow("by id") << QByteArray("crowd-person-1") << QStringLiteral("Unknown badge")
                           << QStringLiteral("not in the list of badges") << true;
    QTest::newRow("nobody") << QByteArray("nobody@example.com") << QStringLiteral("Nobody has this badge's e-mail")
                            << QStringLiteral("does not know") << true;
    QTest::newRow("a visitor") << QByteArray("grace@elsewhere.example") << QStringLiteral("Visitor")
                               << QStringLiteral("Visits Bo Li") << false;
    QTest::newRow("refused") << QByteArray("refused@example.com") << QStringLiteral("Not checked in")
                             << QStringLiteral("Check-in refused") << false;
    QTest::newRow("partly") << QByteArray("partly@example.com") << QStringLiteral("Only partly checked in")
                            << QStringLiteral("Check-in refused") << false;
}

void TestReception::everyResultIsSaid()
{
    QFETCH(const QByteArray, code);
    QFETCH(const QString, words);
    QFETCH(const QString, reason);
    QFETCH(const bool, asksForOwner);
    FakeWorkplace &workplace = m_desk->workplace;
    const auto add = [&](const char *id, const char *email) {
        workplace.people.append(
            makePerson(QLatin1String(email), QStringLiteral("Some"), QStringLiteral("One"), QLatin1String(email)));
        workplace.bookings.append(
            deskBooking(QLatin1String(id), QLatin1String(email), QLatin1String(email), BookingStatus::Booked));
    };
    add("refused1", "refused@example.com");
    add("partly1", "partly@example.com");
    add("partly2", "partly@example.com");
    workplace.refusesCheckIn.insert(BookingId(QStringLiteral("refused1")), makeError(ErrorKind::Validation));
    workplace.refusesCheckIn.insert(BookingId(QStringLiteral("partly2")), makeError(ErrorKind::Validation));
    open();
    scan(code);
    QTRY_VERIFY2(banner()->sentence().contains(words), qPrintable(banner()->sentence()));
    QVERIFY2(banner()->sentence().contains(reason), qPrintable(banner()->sentence()));
    QCOMPARE(m_desk->button(QStringLiteral("Whose badge is this?")) != nullptr, asksForOwner);
}

void TestReception::whatIsNotConfirmedIsNotCalledGood()
{
    m_desk->times.looks = {std::chrono::hours(1)};
    m_desk->workplace.fail(QStringLiteral("checkIn"), makeError(ErrorKind::OutcomeUnknown), 1, true);
    m_desk->workplace.fail(QStringLiteral("booking"), makeError(ErrorKind::Timeout), 100);
    open();
    scan("ana.ruiz@example.com");
    QTRY_VERIFY2(banner()->sentence().contains(u"Not confirmed yet"), qPrintable(banner()->sentence()));
    QVERIFY(banner()->sentence().contains(u"no need to scan again"));
    QVERIFY(!banner()->sentence().contains(u"\nChecked in"));
}

void TestReception::anUnknownBadgeIsBoundOnTheSpot()
{
    open();
    scan("0451XYZ9");
    QTRY_VERIFY(banner()->sentence().contains(u"Unknown badge"));
    m_desk->button(QStringLiteral("Whose badge is this?"))->click();
    QVERIFY(dialog() && dialog()->isVisible());
    QVERIFY(m_desk->said().contains(u"Whose badge is 0451XYZ9?"));
    QTRY_COMPARE(QApplication::focusWidget(), m_desk->field(QStringLiteral("Search the owner")));
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->said().contains(u"Choose the person first."));
    m_desk->type(QStringLiteral("ana ru"));
    QTRY_COMPARE(m_desk->list(QStringLiteral("Possible owners"))->model()->rowCount(), 1);
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(statusOf(QStringLiteral("ana1")), BookingStatus::CheckedIn);
    QTRY_VERIFY(banner()->sentence().contains(u"Checked in"));
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_desk->badges->find(QStringLiteral("0451xyz9")), QStringLiteral("ana.ruiz@example.com"));
    QVERIFY(m_desk->badges->unknown().isEmpty());
}

void TestReception::withoutABuildingItIsAskedFor()
{
    open(QString());
    scan("ana.ruiz@example.com");
    QTRY_VERIFY(m_desk->said().contains(u"Which building is this reception's?"));
    QVERIFY(m_desk->said().contains(u"Nobody was checked in"));
    QVERIFY(m_desk->scans->recent().isEmpty());
    QTRY_COMPARE(m_desk->list(QStringLiteral("This desk's buildings"))->model()->rowCount(), 2);
    m_desk->type(QStringLiteral("bell"));
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(!m_desk->said().contains(u"Nobody was checked in")); // it is answered
}

void TestReception::aDialogInFrontShowsItToo()
{
    open();
    scan("0451XYZ8"); // what was before the dialog is no news there
    QTRY_VERIFY(banner()->isVisible());
    m_desk->object<QAction>(QStringLiteral("badgesAction"))->trigger();
    auto *inDialog = dialog()->findChild<ScanBanner *>();
    QVERIFY(inDialog);
    QVERIFY(!inDialog->isVisible());
    scan("ana.ruiz@example.com");
    QTRY_VERIFY2(inDialog->sentence().contains(u"\nChecked in\n"), qPrintable(inDialog->sentence()));
    scan("0451XYZ9");
    QTRY_VERIFY(inDialog->sentence().contains(u"Unknown badge"));
    inDialog->findChild<QPushButton *>(QStringLiteral("scanOwner"))->click();
    QVERIFY(dialog()->findChild<QLabel *>(QStringLiteral("ownerQuestion"))->text().contains(u"0451XYZ9"));
}

void TestReception::anyDialogInFrontShowsIt_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("dialog");
    QTest::newRow("settings") << QStringLiteral("settingsAction") << QStringLiteral("deskSettings");
    QTest::newRow("keys") << QStringLiteral("keysAction") << QStringLiteral("keys");
}

void TestReception::anyDialogInFrontShowsIt()
{
    QFETCH(const QString, action);
    QFETCH(const QString, dialog);
    open();
    m_desk->object<QAction>(action)->trigger();
    QTRY_VERIFY(m_desk->object<QDialog>(dialog));
    auto *inFront = m_desk->object<QDialog>(dialog);
    QVERIFY(QTest::qWaitForWindowActive(inFront));
    scan("ana.ruiz@example.com");
    auto *inDialog = inFront->findChild<ScanBanner *>();
    QVERIFY(inDialog);
    QTRY_VERIFY2(inDialog->sentence().contains(u"\nChecked in\n"), qPrintable(inDialog->sentence()));
    QVERIFY(inDialog->isVisible() && inFront->rect().contains(inDialog->geometry()));
    QCOMPARE(inDialog->width(), inFront->width());
    QVERIFY(inDialog->height() >= inDialog->minimumSizeHint().height());
    scan("bo.li@example.com"); // in the same one
    QTRY_VERIFY(inDialog->sentence().contains(u"Already checked in"));
    QCOMPARE(inFront->findChildren<ScanBanner *>().size(), 1);
    QTest::keyClick(inFront, Qt::Key_Escape); // puts away the result, not the dialog
    QVERIFY(inDialog->isHidden() && inFront->isVisible());
}

void TestReception::theLastScansAreListed()
{
    open();
    ScansModel watched(*m_desk->scans, *m_desk->arrivals);
    const QAbstractItemModelTester tester(&watched, QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_desk->press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!m_desk->list(QStringLiteral("Last scans")));
    scan("bo.li@example.com");
    scan("ana.ruiz@example.com");
    auto *list = m_desk->list(QStringLiteral("Last scans"));
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 2);
    QTRY_COMPARE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Ana Ruiz, 11:06 · Checked in"));
    QCOMPARE(list->model()->index(1, 0).data().toString(), QStringLiteral("Bo Li, 11:06 · Already checked in"));
    for (int i = 0; i < 55; ++i)
        m_desk->scans->scan(QStringLiteral("unknown%1").arg(i));
    QCOMPARE(list->model()->rowCount(), 50);
    QCOMPARE(watched.rowCount(), 50);
}

void TestReception::initialsHoldForTheBannerToo()
{
    open();
    m_desk->arrivals->model().setShortened(true);
    scan("ana.ruiz@example.com");
    QTRY_VERIFY(banner()->sentence().contains(u"Checked in"));
    QVERIFY2(banner()->sentence().startsWith(u"A. R.\n"), qPrintable(banner()->sentence()));
    QVERIFY(!banner()->sentence().contains(u"Ruiz"));
    QVERIFY(!banner()->sentence().contains(u"ruiz"));
}

void TestReception::badgesAreImported()
{
    open();
    m_desk->object<QAction>(QStringLiteral("badgesAction"))->trigger();
    QVERIFY(dialog()->isVisible());
    QVERIFY(m_desk->said().contains(u"No unknown codes"));
    dialog()->importFrom(file("code,email\n1001,ana.ruiz@example.com\n1002,bo.li@example.com\n,none\n"));
    QTRY_VERIFY2(m_desk->said().contains(u"2 badge(s) added"), qPrintable(m_desk->said()));
    QVERIFY(m_desk->said().contains(u"line 4"));
    QVERIFY(m_desk->said().contains(u"2 badge(s) known"));
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    scan("001001");
    QTRY_VERIFY(banner()->sentence().contains(u"Unknown badge"));
    m_desk->scans->scan(QStringLiteral("1001"));
    QTRY_COMPARE(statusOf(QStringLiteral("ana1")), BookingStatus::CheckedIn);
}

void TestReception::anImportMayFail()
{
    open();
    m_desk->object<QAction>(QStringLiteral("badgesAction"))->trigger();
    dialog()->importFrom(m_desk->folder.filePath(QStringLiteral("not there.csv")));
    QTRY_VERIFY2(m_desk->said().contains(u"Nothing was imported."), qPrintable(m_desk->said()));
    QCOMPARE(m_desk->badges->size(), 0);
}

void TestReception::aCodeOfBeforeIsBoundWithoutCheckingIn()
{
    open();
    m_desk->scans->scan(QStringLiteral("0451XYZ9"));
    m_desk->scans->scan(QStringLiteral("0451XYZ9"));
    UnknownCodes model(*m_desk->badges, m_desk->clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 1);
    m_desk->object<QAction>(QStringLiteral("badgesAction"))->trigger();
    auto *codes = m_desk->list(QStringLiteral("Unknown codes"));
    QVERIFY(codes);
    QCOMPARE(codes->model()->index(0, 0).data().toString(), QStringLiteral("0451XYZ9, 11:06 · scanned 2 time(s)"));
    QTRY_COMPARE(QApplication::focusWidget(), codes);
    m_desk->press(Qt::Key_Return);
    m_desk->type(QStringLiteral("ana ru"));
    QTRY_COMPARE(m_desk->list(QStringLiteral("Possible owners"))->model()->rowCount(), 1);
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY2(m_desk->said().contains(u"0451XYZ9 is the badge of Ana Ruiz"), qPrintable(m_desk->said()));
    QVERIFY(m_desk->said().contains(u"No unknown codes"));
    QCOMPARE(statusOf(QStringLiteral("ana1")), BookingStatus::Booked);
    QCOMPARE(model.rowCount(), 0);
}

void TestReception::soundsTellGoodFromBad()
{
    int beeps = 0;
    Chime chime([&] { ++beeps; });
    chime.good();
    QCOMPARE(beeps, 1);
    chime.bad();
    QCOMPARE(beeps, 2);
    QTRY_COMPARE(beeps, 3);
    chime.setOn(false);
    chime.good();
    chime.bad();
    QCOMPARE(beeps, 3);
}

void TestReception::notificationsAreForThoseWhoLookAway()
{
    open();
    QWidget elsewhere;
    QStringList told;
    int beeps = 0;
    Alerts alerts(*m_desk->scans, *m_desk->activity, elsewhere); // a window that is not in front
    alerts.setOutlets([&](const QString &title, const QString &text) { told.append(title + u'|' + text); },
                      [&] { ++beeps; });
    m_desk->scans->scan(QStringLiteral("nobody1"));
    QVERIFY(told.isEmpty()); // off unless the desk wants it
    QCOMPARE(beeps, 1);
    DeskSettings settings;
    settings.notifications = true;
    settings.scanSounds = false;
    alerts.setSettings(settings);
    m_desk->scans->scan(QStringLiteral("nobody2"));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().startsWith(Sentences::forScan(Scan::State::UnknownCode)));
    QVERIFY(!told.first().contains(u"nobody2"));
    m_desk->scans->scan(QStringLiteral("bo.li@example.com"));
    QTRY_COMPARE(m_desk->scans->recent().first().state, Scan::State::AlreadyHere);
    QCOMPARE(told.size(), 1);

    Alerts inFront(*m_desk->scans, *m_desk->activity, *m_desk->window);
    QStringList toldInFront;
    inFront.setOutlets([&](const QString &title, const QString &) { toldInFront.append(title); }, [] {});
    inFront.setSettings(settings);
    m_desk->scans->scan(QStringLiteral("nobody3"));
    QVERIFY(toldInFront.isEmpty());
    QCOMPARE(told.size(), 2);
    QCOMPARE(beeps, 1);
}

QTEST_MAIN(TestReception)
#include "tst_reception.moc"
