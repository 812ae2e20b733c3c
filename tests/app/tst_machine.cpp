// SPDX-License-Identifier: MIT
#include "clock.h"
#include "logging.h"
#include "singleinstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;

/** The log file and the lock of the one window. Runs itself again, as "--hold FOLDER", to be another process. */
class TestMachine final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void logWritesForItsOwnerOnly();
    void logHidesSecrets();
    void logKeepsOneLineAMessage();
    void logRotates();
    void logFollowsNoLink();
    void logWithoutAFolderIsQuiet();

    void firstAndSecond();
    void otherFolderIsAnotherWindow();
    void knockingRaisesTheOther();
    void knockingAtNobodySaysSo();
    void anotherProcess();
    void aKilledProcessLeavesNoLock();
    void strangersAreNotServed();

private:
    static QByteArray readFile(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    SystemClock m_clock;
};

void TestMachine::logWritesForItsOwnerOnly()
{
    QTemporaryDir folder;
    const QString logs = folder.filePath(QStringLiteral("logs"));
    {
        const Logging logging(logs, m_clock, Logging::Echo::No);
        QVERIFY(!QFile::exists(logs));
        qCWarning(logApp) << "something happened";
    }
    const QByteArray text = readFile(Logging::fileName(logs));
    QVERIFY(text.contains("warning foyer.app: something happened\n"));
    QCOMPARE(QFile::permissions(Logging::fileName(logs)) & ~QFile::Permissions(0x0f00),
             QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(!(QFile::permissions(logs) & (QFile::ReadOther | QFile::ReadGroup | QFile::ExeOther)));
}

void TestMachine::logHidesSecrets()
{
    QTemporaryDir folder;
    {
        const Logging logging(folder.path(), m_clock, Logging::Echo::No);
        Logging::hide(QStringLiteral("canary-4711"));
        qWarning("the key canary-4711 and again canary-4711.");
        qWarning("authorization: bearer abc.def.ghi");
    }
    const QByteArray text = readFile(Logging::fileName(folder.path()));
    QVERIFY(text.contains("the key *** and again ***."));
    QVERIFY(!text.contains("canary"));
    QVERIFY(!text.contains("abc.def"));
}

void TestMachine::logKeepsOneLineAMessage()
{
    QTemporaryDir folder;
    {
        const Logging logging(folder.path(), m_clock, Logging::Echo::No);
        qWarning("one\n2026 forged line\x1b[31m");
        qWarning("%s", QByteArray(100'000, 'x').constData());
    }
    const QByteArray text = readFile(Logging::fileName(folder.path()));
    QCOMPARE(text.count('\n'), 2);
    QVERIFY(!text.contains('\x1b'));
    QVERIFY(text.size() < 10'000);
}

void TestMachine::logRotates()
{
    QTemporaryDir folder;
    {
        const Logging logging(folder.path(), m_clock, Logging::Echo::No);
        const QByteArray line(3900, 'y');
        for (int i = 0; i < 1700; ++i)
            qWarning("%d %s", i, line.constData());
    }
    const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 1 + Logging::olderFiles);
    for (const QString &file : files) {
        QVERIFY(QFileInfo(folder.filePath(file)).size() <= Logging::maxFileBytes);
        QVERIFY(!(QFile::permissions(folder.filePath(file)) & (QFile::ReadGroup | QFile::ReadOther)));
    }
    QVERIFY(readFile(Logging::fileName(folder.path())).contains("1699 yyy"));
}

void TestMachine::logFollowsNoLink()
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target"));
    QVERIFY(QFile::link(target, Logging::fileName(folder.path())));
    {
        const Logging logging(folder.path(), m_clock, Logging::Echo::No);
        qWarning("x");
    }
    QVERIFY(!QFile::exists(target));
}

void TestMachine::logWithoutAFolderIsQuiet()
{
    const Logging logging(QStringLiteral("/proc/no/such/folder"), m_clock, Logging::Echo::No);
    qWarning("goes nowhere");
    qWarning("and again");
}

void TestMachine::firstAndSecond()
{
    QTemporaryDir folder;
    auto first = std::make_unique<SingleInstance>(folder.path());
    SingleInstance second(folder.path());
    QCOMPARE(first->claim(), SingleInstance::Role::First);
    QCOMPARE(second.claim(), SingleInstance::Role::Second);
    first.reset();
    SingleInstance third(folder.path());
    QCOMPARE(third.claim(), SingleInstance::Role::First);
}

void TestMachine::otherFolderIsAnotherWindow()
{
    QTemporaryDir one;
    QTemporaryDir two;
    SingleInstance first(one.path());
    SingleInstance second(two.path());
    QCOMPARE(first.claim(), SingleInstance::Role::First);
    QCOMPARE(second.claim(), SingleInstance::Role::First);
}

void TestMachine::knockingRaisesTheOther()
{
    QTemporaryDir folder;
    SingleInstance first(folder.path());
    SingleInstance second(folder.path());
    QCOMPARE(first.claim(), SingleInstance::Role::First);
    QCOMPARE(second.claim(), SingleInstance::Role::Second);
    QSignalSpy knocked(&first, &SingleInstance::knocked);
    QSignalSpy answered(&second, &SingleInstance::answered);
    second.knock();
    QCOMPARE(answered.count(), 0);
    QTRY_COMPARE(answered.count(), 1);
    QCOMPARE(answered.first().first().toBool(), true);
    QCOMPARE(knocked.count(), 1);
}

void TestMachine::knockingAtNobodySaysSo()
{
    QTemporaryDir folder;
    SingleInstance second(folder.path());
    QSignalSpy answered(&second, &SingleInstance::answered);
    second.knock();
    QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 1, 10'000);
    QCOMPARE(answered.first().first().toBool(), false);
}

void TestMachine::anotherProcess()
{
    QTemporaryDir folder;
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), folder.path()});
    QTRY_VERIFY(other.bytesAvailable() > 0);
    SingleInstance here(folder.path());
    QCOMPARE(here.claim(), SingleInstance::Role::Second);
    QSignalSpy answered(&here, &SingleInstance::answered);
    here.knock();
    QTRY_COMPARE(answered.count(), 1);
    QCOMPARE(answered.first().first().toBool(), true);
    QTRY_COMPARE(other.peek(100), QByteArray("first\nknocked\n"));
    other.kill();
    other.waitForFinished();
}

void TestMachine::aKilledProcessLeavesNoLock()
{
    QTemporaryDir folder;
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), folder.path()});
    QTRY_VERIFY(other.bytesAvailable() > 0);
    other.kill();
    other.waitForFinished();
    SingleInstance here(folder.path());
    QCOMPARE(here.claim(), SingleInstance::Role::First);
    SingleInstance second(folder.path());
    QCOMPARE(second.claim(), SingleInstance::Role::Second);
    QSignalSpy answered(&second, &SingleInstance::answered);
    second.knock();
    QTRY_COMPARE(answered.count(), 1);
    QCOMPARE(answered.first().first().toBool(), true);
}

void TestMachine::strangersAreNotServed()
{
    QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
    SingleInstance first(folder.path());
    QCOMPARE(first.claim(), SingleInstance::Role::First);
    QSignalSpy knocked(&first, &SingleInstance::knocked);
    const QStringList sockets =
        QDir(folder.path()).entryList({QStringLiteral("foyer-*")}, QDir::System | QDir::Files | QDir::Hidden);
    QCOMPARE(sockets.size(), 1);
    const QString name = folder.filePath(sockets.first());
    QVERIFY(!(QFile::permissions(name) & (QFile::WriteGroup | QFile::WriteOther)));
    QLocalSocket socket;
    socket.connectToServer(name);
    QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
    socket.write(QByteArray(100'000, 'z') + "\n");
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(knocked.count(), 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--hold") {
        SingleInstance instance(arguments[2]);
        QObject::connect(&instance, &SingleInstance::knocked, &instance, [] {
            std::puts("knocked");
            std::fflush(stdout);
        });
        std::puts(instance.claim() == SingleInstance::Role::First ? "first" : "second");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    TestMachine test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_machine.moc"
