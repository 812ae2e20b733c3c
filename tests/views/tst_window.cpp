// SPDX-License-Identifier: MIT
#include "frontdesk.h"

#include "connectflow.h"
#include "fakesecretstore.h"
#include "madeupsystems.h"
#include "sentences.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;

/** The window around the main job, and what holds for every page of it. */
class TestWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theDemoIsMarked();
    void blockedSaysWhyAndRetries();
    void disconnectAsksFirst();
    void settingsComeBack();
    void settingsRefuseNonsense();
    void appearanceChangesThePalette();
    void keysAndAboutOpen();
    void workplacesCanBeSwitched();
    void pagesMayBeReplacedAtAnyTime();

private:
    ConnectFlow &connectFlow();
    std::unique_ptr<FrontDesk> m_desk;
    FakeSecretStore m_secrets;
    MadeUpSystems m_made;
    std::unique_ptr<ConnectFlow> m_connect;
};

void TestWindow::initTestCase()
{
    qRegisterMetaType<Connection>();
    qRegisterMetaType<DeskSettings>();
}

void TestWindow::init()
{
    failOnWarnings();
    m_desk = std::make_unique<FrontDesk>();
}

void TestWindow::cleanup()
{
    m_desk.reset();
    m_connect.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

ConnectFlow &TestWindow::connectFlow()
{
    m_connect = std::make_unique<ConnectFlow>(m_secrets, m_made.systems());
    return *m_connect;
}

void TestWindow::theDemoIsMarked()
{
    m_desk->open({}, true);
    QVERIFY(m_desk->object<QWidget>(QStringLiteral("demoBadge"))->isVisible());
    QVERIFY(m_desk->named(QStringLiteral("Bell & Sons")));
    m_desk->show(QStringLiteral("Real"), false);
    QVERIFY(!m_desk->object<QWidget>(QStringLiteral("demoBadge"))->isVisible());
    QVERIFY(m_desk->window->windowTitle().contains(u"Real"));
}

void TestWindow::blockedSaysWhyAndRetries()
{
    m_desk->window = std::make_unique<MainWindow>();
    QSignalSpy retry(m_desk->window.get(), &MainWindow::retryWanted);
    QSignalSpy other(m_desk->window.get(), &MainWindow::connectWanted);
    m_desk->window->show();
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    m_desk->window->showBlocked(Sentences::forSecret(SecretState::Locked));
    QVERIFY(m_desk->said().contains(Sentences::forSecret(SecretState::Locked)));
    QCOMPARE(QApplication::focusWidget(), m_desk->named(QStringLiteral("Retry")));
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(retry.size(), 1);
    m_desk->object<QPushButton>(QStringLiteral("connectAnother"))->click();
    QTRY_COMPARE(other.size(), 1);
}

void TestWindow::disconnectAsksFirst()
{
    m_desk->open({}, false);
    QSignalSpy wanted(m_desk->window.get(), &MainWindow::disconnectWanted);
    m_desk->object<QAction>(QStringLiteral("disconnectAction"))->trigger();
    QVERIFY(m_desk->said().contains(u"Disconnect Bell & Sons?"));
    QCoreApplication::processEvents();
    QCOMPARE(wanted.size(), 0);
    m_desk->object<QPushButton>(QStringLiteral("messageClose"))->click();
    QVERIFY(!m_desk->said().contains(u"Disconnect Bell & Sons?"));
    m_desk->object<QAction>(QStringLiteral("disconnectAction"))->trigger();
    m_desk->object<QPushButton>(QStringLiteral("messageAction"))->click();
    QTRY_COMPARE(wanted.size(), 1);
}

void TestWindow::settingsComeBack()
{
    m_desk->open();
    QTRY_COMPARE(m_desk->flow->buildings().all().size(), 2);
    QSignalSpy changed(m_desk->window.get(), &MainWindow::deskSettingsChanged);
    m_desk->object<QAction>(QStringLiteral("settingsAction"))->trigger();
    auto *dialog = m_desk->object<QDialog>(QStringLiteral("deskSettings"));
    QVERIFY(dialog && dialog->isVisible());
    auto *building = m_desk->object<QComboBox>(QStringLiteral("ownBuilding"));
    building->setCurrentIndex(building->findData(QStringLiteral("b2")));
    m_desk->object<QComboBox>(QStringLiteral("usualFrom"))->setEditText(QStringLiteral("8:30"));
    m_desk->object<QAbstractButton>(QStringLiteral("keepDirectory"))->setChecked(true);
    QVERIFY(m_desk->object<QAbstractButton>(QStringLiteral("scanSounds"))->isChecked());
    m_desk->object<QAbstractButton>(QStringLiteral("scanSounds"))->setChecked(false);
    QVERIFY(!m_desk->object<QAbstractButton>(QStringLiteral("notifications"))->isChecked());
    m_desk->object<QAbstractButton>(QStringLiteral("notifications"))->setChecked(true);
    m_desk->object<QPushButton>(QStringLiteral("saveSettings"))->click();
    QTRY_COMPARE(changed.size(), 1);
    const auto settings = changed.first().first().value<DeskSettings>();
    QCOMPARE(settings.preferences.ownBuilding.text(), QStringLiteral("b2"));
    QCOMPARE(settings.preferences.usualFrom, QTime(8, 30));
    QVERIFY(settings.keepDirectory);
    QVERIFY(!settings.scanSounds);
    QVERIFY(settings.notifications);
}

void TestWindow::settingsRefuseNonsense()
{
    m_desk->open();
    QSignalSpy changed(m_desk->window.get(), &MainWindow::deskSettingsChanged);
    m_desk->object<QAction>(QStringLiteral("settingsAction"))->trigger();
    auto *dialog = m_desk->object<QDialog>(QStringLiteral("deskSettings"));
    m_desk->object<QComboBox>(QStringLiteral("usualFrom"))->setEditText(QStringLiteral("late"));
    m_desk->object<QPushButton>(QStringLiteral("saveSettings"))->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(m_desk->said().contains(u"“late” is not a time"));
    m_desk->object<QComboBox>(QStringLiteral("usualFrom"))->setEditText(QStringLiteral("18:00"));
    m_desk->object<QPushButton>(QStringLiteral("saveSettings"))->click();
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
}

void TestWindow::appearanceChangesThePalette()
{
    m_desk->open();
    DeskSettings settings;
    settings.appearance = DeskSettings::Appearance::Dark;
    m_desk->window->setDeskSettings(settings);
    QTRY_VERIFY(m_desk->window->palette().color(QPalette::Window).lightness() < 80);
    settings.appearance = DeskSettings::Appearance::Light;
    m_desk->window->setDeskSettings(settings);
    QTRY_VERIFY(m_desk->window->palette().color(QPalette::Window).lightness() > 200);
    settings.appearance = DeskSettings::Appearance::System;
    m_desk->window->setDeskSettings(settings);
}

void TestWindow::keysAndAboutOpen()
{
    m_desk->open();
    m_desk->press(Qt::Key_F1);
    auto *keys = m_desk->object<QDialog>(QStringLiteral("keys"));
    QVERIFY(keys && keys->isVisible());
    QVERIFY(!keys->isModal());
    QTest::keyClick(keys, Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->object<QDialog>(QStringLiteral("keys")));
    m_desk->object<QAction>(QStringLiteral("aboutAction"))->trigger();
    QVERIFY(m_desk->said().contains(QLatin1String(qVersion())));
}

void TestWindow::workplacesCanBeSwitched()
{
    m_desk->open();
    m_desk->window->setWorkplaces({QStringLiteral("Bell & Sons"), QStringLiteral("Other")});
    QSignalSpy wanted(m_desk->window.get(), &MainWindow::workplaceWanted);
    const auto menus = m_desk->window->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Other")
                action->trigger();
        }
    }
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("Other"));
}

void TestWindow::pagesMayBeReplacedAtAnyTime()
{
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Confirm));
    m_desk->workplace.hold(true);
    m_desk->press(Qt::Key_Return);
    MainWindow &window = *m_desk->window;
    // As the program does it: in answer to the click, and the old flow goes right away.
    QObject::connect(&window, &MainWindow::connectWanted, &window, [&] {
        window.showConnect(connectFlow());
        m_desk->scans.reset();
        m_desk->arrivals.reset();
        m_desk->flow.reset();
    });
    m_desk->object<QAction>(QStringLiteral("connectAction"))->trigger();
    QTRY_VERIFY(m_desk->named(QStringLiteral("Try the demo")));
    QVERIFY(!m_desk->named(QStringLiteral("Book")));
    QObject::connect(&window, &MainWindow::demoWanted, &window, [&] {
        m_desk->flow = std::make_unique<BookingFlow>(m_desk->workplace, *m_desk->activity, m_desk->clock);
        window.showWorkplace(QStringLiteral("Demo"), true,
                             {m_desk->flow->activity(), m_desk->flow->clock(), m_desk->flow.get()});
    });
    m_desk->button(QStringLiteral("Try the demo"))->click();
    QTRY_VERIFY(m_desk->named(QStringLiteral("Search people")));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
