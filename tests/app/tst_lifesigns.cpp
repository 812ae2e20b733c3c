// SPDX-License-Identifier: MIT
#include "lifesigns.h"

#include "clock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QNetworkInformation>
#include <QProcess>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTest>
#include <QTextStream>
#include <QWindow>

using namespace Foyer;
using namespace std::chrono_literals;

/**
 * @file
 * Runs on a private D-Bus whose system bus has no NetworkManager but the one that this same program plays in a second
 * process ("networkmanager"): Qt's own plugin, the real bus, a network that goes and comes back when told.
 */
namespace {

constexpr uint disconnected = 20; // NM_STATE_DISCONNECTED
constexpr uint connected = 70;    // NM_STATE_CONNECTED_GLOBAL

/** Time that moves when told, and tells how often it was looked at. */
class WatchedClock final : public Clock {
public:
    [[nodiscard]] UtcInstant now() const override { return UtcInstant::fromMSecsSinceEpoch(wall.count()); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        ++looks;
        return steady;
    }
    [[nodiscard]] BuildingZone deskZone() const override { return BuildingZone::utc(); }

    std::chrono::milliseconds wall{1'795'000'000'000};
    std::chrono::milliseconds steady{1'000'000};
    mutable int looks = 0;
};

class PlayedNetworkManager final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State READ state)
    Q_PROPERTY(uint Connectivity READ connectivity)
public:
    [[nodiscard]] uint state() const { return m_state; }
    [[nodiscard]] uint connectivity() const { return m_state == connected ? 4 : 1; } // full, none
    void setState(uint state)
    {
        m_state = state;
        QDBusMessage message = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/NetworkManager"),
                                                          QStringLiteral("org.freedesktop.DBus.Properties"),
                                                          QStringLiteral("PropertiesChanged"));
        message << QStringLiteral("org.freedesktop.NetworkManager")
                << QVariantMap{{QStringLiteral("State"), state}, {QStringLiteral("Connectivity"), connectivity()}}
                << QStringList();
        QDBusConnection::systemBus().send(message);
    }

private:
    uint m_state = connected;
};

/** Says "ready", then becomes each state that is written to it, a line each. */
int playNetworkManager()
{
    PlayedNetworkManager manager;
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.registerObject(QStringLiteral("/org/freedesktop/NetworkManager"), &manager,
                            QDBusConnection::ExportAllProperties) ||
        !bus.registerService(QStringLiteral("org.freedesktop.NetworkManager")))
        return 1;
    QTextStream(stdout) << "ready" << Qt::endl;
    QTextStream in(stdin);
    QSocketNotifier notifier(0, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &manager, [&] {
        const QString line = in.readLine();
        if (line.isNull())
            QCoreApplication::quit();
        else
            manager.setState(line.toUInt());
    });
    return QCoreApplication::exec();
}

} // namespace

/** When the program says that what is shown may be old. */
class TestLifeSigns final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wakingUp_data();
    void wakingUp();
    void comingToTheFront();
    void theNetworkIsBack();
};

void TestLifeSigns::wakingUp_data()
{
    QTest::addColumn<int>("wall");   // seconds between two looks
    QTest::addColumn<int>("steady"); // of the clock that timers go by
    QTest::addColumn<bool>("seen");
    QTest::newRow("nothing happened") << 10 << 10 << false;
    QTest::newRow("the window was busy for a while") << 25 << 25 << false;
    QTest::newRow("slept, and the steady clock with it") << 8 * 3600 << 10 << true;
    QTest::newRow("slept, and the steady clock went on") << 8 * 3600 << 8 * 3600 << true;
    QTest::newRow("slept, and the clock was set back on waking") << -3600 << 8 * 3600 << true;
    QTest::newRow("the clock was set back") << -3600 << 10 << false;
}

void TestLifeSigns::wakingUp()
{
    QFETCH(const int, wall);
    QFETCH(const int, steady);
    QFETCH(const bool, seen);
    WatchedClock clock;
    LifeSigns signs(clock);
    QSignalSpy told(&signs, &LifeSigns::seen);
    signs.setPauses(1ms, 1h);
    const auto lookAgain = [&clock] {
        const int before = clock.looks;
        QTRY_VERIFY(clock.looks > before + 1); // one whole look after this
    };
    lookAgain();
    QCOMPARE(told.size(), 0);
    clock.wall += std::chrono::seconds(wall);
    clock.steady += std::chrono::seconds(steady);
    lookAgain();
    QCOMPARE(told.size(), seen ? 1 : 0); // once, not at every look from now on
    lookAgain();
    QCOMPARE(told.size(), seen ? 1 : 0);
}

void TestLifeSigns::comingToTheFront()
{
    WatchedClock clock;
    LifeSigns signs(clock);
    QSignalSpy told(&signs, &LifeSigns::seen);
    QWindow window;
    window.show();
    window.requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_COMPARE(QGuiApplication::applicationState(), Qt::ApplicationActive);
    QTRY_VERIFY(!told.isEmpty());
}

void TestLifeSigns::theNetworkIsBack()
{
    QProcess manager;
    manager.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    manager.start(QCoreApplication::applicationFilePath(), {QStringLiteral("networkmanager")});
    QVERIFY(manager.waitForReadyRead());
    QCOMPARE(manager.readLine(), QByteArray("ready\n"));
    const auto become = [&manager](uint state) { manager.write(QByteArray::number(state) + '\n'); };

    WatchedClock clock;
    LifeSigns signs(clock);
    signs.setPauses(1h, 1ms);
    QSignalSpy told(&signs, &LifeSigns::seen);
    QTRY_VERIFY(QNetworkInformation::instance());
    QTRY_COMPARE(QNetworkInformation::instance()->reachability(), QNetworkInformation::Reachability::Online);
    told.clear();
    become(disconnected);
    QTRY_COMPARE(QNetworkInformation::instance()->reachability(), QNetworkInformation::Reachability::Disconnected);
    QCOMPARE(told.size(), 0); // there is nothing to be had now
    become(connected);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(QNetworkInformation::instance()->reachability(), QNetworkInformation::Reachability::Online);
    manager.closeWriteChannel();
    QVERIFY(manager.waitForFinished());
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("networkmanager"))
        return playNetworkManager();
    TestLifeSigns test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lifesigns.moc"
