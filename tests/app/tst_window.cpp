// SPDX-License-Identifier: MIT
#include "application.h"
#include "clock.h"
#include "mainwindow.h"

#include "foyerprocess.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Foyer;

/** How the program with its window starts and moves between workplaces. Runs inside with-keyring.sh. */
class TestWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void firstStartShowsConnect();
    void demoFromTheCommandLine();
    void demoHasAllSystems();
    void tryTheDemo();
    void connectedOpensAndIsKept();
    void missingKeyShowsConnectFilledIn();
    void hungKeychainSaysSoAndRetryWorks();
    void workplacesStayOpenSideBySide();
    void placeIsKept();
    void damagedSettingsAreSaid();
    void secondStartRaisesTheFirst();
    void terminatesInOrder();

private:
    [[nodiscard]] Invocation invocation(const QStringList &more = {}) const
    {
        return *parseArguments(QStringList{QStringLiteral("--config"), m_folder->path()} + more);
    }
    static bool bookIsShown(MainWindow &window)
    {
        const auto fields = window.findChildren<QLineEdit *>();
        return std::any_of(fields.begin(), fields.end(), [](const QLineEdit *field) {
            return field->isVisible() && field->accessibleName() == u"Search people";
        });
    }
    static QWidget *named(MainWindow &window, const char *objectName)
    {
        auto *widget = window.findChild<QWidget *>(QLatin1String(objectName));
        return widget && widget->isVisible() ? widget : nullptr;
    }
    static QAbstractButton *button(MainWindow &window, const QString &name)
    {
        for (auto *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && (button->accessibleName() == name || button->text().remove(u'&') == name))
                return button;
        }
        return nullptr;
    }
    /** Connects the demo workplace of another process under that name, key and all. */
    void connectAs(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    ServedDemo m_demo;
};

void TestWindow::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("FOYER_KEYRING_PID"), "run this test through with-keyring.sh");
    QVERIFY(m_demo.start({QStringLiteral("--demo-people"), QStringLiteral("300")}));
}

void TestWindow::cleanupTestCase()
{
    QCOMPARE(m_demo.stop(), 0);
}

void TestWindow::firstStartShowsConnect()
{
    Application foyer(invocation(), m_clock);
    foyer.start();
    QVERIFY(foyer.window().isVisible());
    QVERIFY(named(foyer.window(), "connect"));
    QVERIFY(button(foyer.window(), QStringLiteral("Try the demo")));
    // Nothing was stored by only looking.
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("settings.json"))));
}

void TestWindow::demoFromTheCommandLine()
{
    Application foyer(invocation({QStringLiteral("--demo"), QStringLiteral("--demo-people"), QStringLiteral("200")}),
                      m_clock);
    foyer.start();
    QVERIFY(foyer.window().isVisible()); // before there is any workplace
    QTRY_VERIFY_WITH_TIMEOUT(bookIsShown(foyer.window()), 20'000);
}

/** Each with what it can do, and one key apart. */
void TestWindow::demoHasAllSystems()
{
    Application foyer(invocation({QStringLiteral("--demo"), QStringLiteral("--demo-people"), QStringLiteral("200")}),
                      m_clock);
    foyer.start();
    MainWindow &window = foyer.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY_WITH_TIMEOUT(bookIsShown(window), 20'000);
    const auto next = [&window] { QTest::keyClick(&window, Qt::Key_F9); };
    next();
    QTRY_VERIFY_WITH_TIMEOUT(named(window, "searchBoard"), 20'000);
    QVERIFY(window.windowTitle().startsWith(u"Demo coworking"));
    QVERIFY(!bookIsShown(window));
    next();
    QTRY_VERIFY_WITH_TIMEOUT(named(window, "resourceSection"), 20'000);
    QVERIFY(window.windowTitle().startsWith(u"Demo workshops"));
    QVERIFY(!named(window, "searchBoard"));
    next();
    QTRY_VERIFY_WITH_TIMEOUT(bookIsShown(window), 20'000);
}

void TestWindow::tryTheDemo()
{
    Application foyer(invocation(), m_clock);
    foyer.start();
    QTRY_VERIFY(button(foyer.window(), QStringLiteral("Try the demo")));
    button(foyer.window(), QStringLiteral("Try the demo"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(bookIsShown(foyer.window()), 20'000);
}

void TestWindow::connectAs(const QString &name)
{
    const Ran ran = m_demo.connectAs(name, m_folder->path(), m_demo.secret);
    QVERIFY2(ran.code == 0, ran.all().constData());
}

void TestWindow::connectedOpensAndIsKept()
{
    {
        Application foyer(invocation(), m_clock);
        foyer.start();
        const auto type = [&](const char *field, const QString &text) {
            auto *edit = qobject_cast<QLineEdit *>(named(foyer.window(), field));
            QVERIFY2(edit, field);
            edit->setText(text);
        };
        const auto boxes = foyer.window().findChildren<QComboBox *>(QStringLiteral("connectRegion"));
        QCOMPARE(boxes.size(), 1);
        boxes.first()->setCurrentIndex(boxes.first()->count() - 1);
        type("connectName", QStringLiteral("Typed"));
        type("connectApiUrl", m_demo.url);
        type("connectClientId", m_demo.clientId);
        type("connectSecret", QString::fromUtf8(m_demo.secret));
        button(foyer.window(), QStringLiteral("Connect"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(bookIsShown(foyer.window()), 20'000);
    }
    Application again(invocation(), m_clock);
    again.start();
    QTRY_VERIFY_WITH_TIMEOUT(bookIsShown(again.window()), 20'000);
}

void TestWindow::missingKeyShowsConnectFilledIn()
{
    connectAs(QStringLiteral("Gone"));
    QCOMPARE(QProcess::execute(QStringLiteral("secret-tool"),
                               {QStringLiteral("clear"), QStringLiteral("server"), QStringLiteral("Foyer")}),
             0);
    Application foyer(invocation(), m_clock);
    foyer.start();
    QTRY_VERIFY(named(foyer.window(), "connectName"));
    QCOMPARE(qobject_cast<QLineEdit *>(named(foyer.window(), "connectName"))->text(), QStringLiteral("Gone"));
    QCOMPARE(qobject_cast<QLineEdit *>(named(foyer.window(), "connectApiUrl"))->text(), m_demo.url);
    QVERIFY(qobject_cast<QLineEdit *>(named(foyer.window(), "connectSecret"))->text().isEmpty());
}

void TestWindow::hungKeychainSaysSoAndRetryWorks()
{
    connectAs(QStringLiteral("Slow"));
    const auto pid = static_cast<pid_t>(qEnvironmentVariableIntValue("FOYER_KEYRING_PID"));
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    const auto wake = qScopeGuard([pid] { ::kill(pid, SIGCONT); });
    Application foyer(invocation(), m_clock);
    foyer.start();
    QTRY_VERIFY_WITH_TIMEOUT(button(foyer.window(), QStringLiteral("Retry")), 15'000);
    QVERIFY(!bookIsShown(foyer.window()));
    ::kill(pid, SIGCONT);
    button(foyer.window(), QStringLiteral("Retry"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(bookIsShown(foyer.window()), 20'000);
}

void TestWindow::workplacesStayOpenSideBySide()
{
    connectAs(QStringLiteral("First"));
    connectAs(QStringLiteral("Second"));
    Application foyer(invocation(), m_clock);
    foyer.start();
    MainWindow &window = foyer.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto isShown = [&](const QString &name) {
        return window.windowTitle().startsWith(name) && bookIsShown(window);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShown(QStringLiteral("Second")), 20'000); // connected last

    // Somebody is chosen; then another workplace is looked at, and the first one is as it was left.
    const auto search = [&] {
        for (auto *field : window.findChildren<QLineEdit *>()) {
            if (field->isVisible() && field->accessibleName() == u"Search people")
                return field;
        }
        return static_cast<QLineEdit *>(nullptr);
    };
    QTRY_VERIFY(search()->hasFocus());
    QTest::keyClicks(search(), QStringLiteral("ana ruiz"));
    const auto personIsChosen = [&] { return button(window, QStringLiteral("Ana Ruiz")) || !bookIsShown(window); };
    QTRY_VERIFY(window.findChild<QListView *>() != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            if (search() && search()->isVisible())
                QTest::keyClick(search(), Qt::Key_Return);
            return personIsChosen();
        }(),
        20'000);
    QTest::keyClick(&window, Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(QStringLiteral("First")), 20'000);
    QTest::keyClick(&window, Qt::Key_F9, Qt::ShiftModifier);
    QTRY_VERIFY(window.windowTitle().startsWith(QStringLiteral("Second"))); // at once: it never went
    QVERIFY(personIsChosen());
    QVERIFY(!bookIsShown(window));
}

void TestWindow::placeIsKept()
{
    QRect before;
    {
        Application foyer(invocation(), m_clock);
        foyer.start();
        foyer.window().resize(foyer.window().minimumSizeHint().expandedTo(QSize(640, 560)));
        QVERIFY(QTest::qWaitForWindowExposed(&foyer.window()));
        before = foyer.window().normalGeometry();
        foyer.window().close();
    }
    Application again(invocation(), m_clock);
    again.start();
    QTRY_COMPARE(again.window().normalGeometry(), before);
}

void TestWindow::damagedSettingsAreSaid()
{
    QFile file(m_folder->filePath(QStringLiteral("settings.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    Application foyer(invocation(), m_clock);
    foyer.start();
    QTRY_VERIFY([&] {
        for (const QLabel *label : foyer.window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("settings.json.damaged-")))
                return true;
        }
        return false;
    }());
    QVERIFY(named(foyer.window(), "connect"));
}

void TestWindow::secondStartRaisesTheFirst()
{
    QProcess first;
    first.start(QStringLiteral(FOYER_PROGRAM), {QStringLiteral("--config"), m_folder->path()});
    QTRY_VERIFY(QFile::exists(m_folder->filePath(QStringLiteral("window.lock"))));
    QProcess second;
    second.start(QStringLiteral(FOYER_PROGRAM), {QStringLiteral("--config"), m_folder->path()});
    QTRY_COMPARE(second.state(), QProcess::NotRunning);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);

    // One that hangs is not taken for one that answered.
    ::kill(static_cast<pid_t>(first.processId()), SIGSTOP);
    QProcess third;
    third.start(QStringLiteral(FOYER_PROGRAM), {QStringLiteral("--config"), m_folder->path()});
    QTRY_COMPARE_WITH_TIMEOUT(third.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(third.exitCode(), 3);
    QVERIFY(third.readAllStandardError().contains("does not answer"));
    first.kill();
    first.waitForFinished();
}

void TestWindow::terminatesInOrder()
{
    QProcess process;
    process.start(QStringLiteral(FOYER_PROGRAM),
                  {QStringLiteral("--config"), m_folder->path(), QStringLiteral("--demo"),
                   QStringLiteral("--demo-people"), QStringLiteral("100")});
    QTRY_VERIFY(QFile::exists(m_folder->filePath(QStringLiteral("demo/window.lock"))));
    ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("demo/window.lock"))));
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setApplicationName(QStringLiteral("foyer"));
    QApplication application(argc, argv);
    TestWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window.moc"
