// SPDX-License-Identifier: MIT
#include "foyerprocess.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Foyer;

/**
 * The command line where it does not get as far as booking: wrong usage, no key, no answer, stopped, connect and
 * disconnect with a real keychain, and where secrets must not be. Runs inside with-keyring.sh.
 */
class TestConnections final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void helpAndVersionNeedNothing();
    void wrongUsage_data();
    void wrongUsage();
    void windowWithoutADisplaySaysSo();
    void nothingConnected();
    void unreachable();
    void wrongSecret();
    void noSecret_data();
    void noSecret();
    void timeoutBeforeSending();
    void interrupted();
    void connectsAndDisconnects();
    void connectsSystemsOfAllKinds();
    void unknownSystemsAreToldAndStay();
    void connectWithAWrongSecretKeepsNothing();
    void disconnectAsksFirst();
    void withoutAKeychain();
    void damagedSettingsAreSaid();
    void doctorTellsNoSecrets();
    void theSecretIsNowhere();
    void noCoreDumps();

private:
    ServedDemo m_demo;
};

void TestConnections::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("FOYER_KEYRING_PID"), "run this test through with-keyring.sh");
    QVERIFY(m_demo.start());
}

void TestConnections::cleanupTestCase()
{
    QCOMPARE(m_demo.stop(), 0);
}

void TestConnections::helpAndVersionNeedNothing()
{
    const Ran help = runFoyer({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("demo-server"));
    QVERIFY(help.err.isEmpty());
    const Ran version = runFoyer({QStringLiteral("--version")});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("Foyer 0."));
    const Ran verb = runFoyer(words("book --help"));
    QCOMPARE(verb.code, 0);
    QVERIFY(verb.out.contains("--onsite"));
}

void TestConnections::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("unknown verb") << QStringLiteral("bok") << QByteArray("“book”");
    QTest::newRow("unknown option") << QStringLiteral("--nonsense") << QByteArray("--nonsense");
    QTest::newRow("secret as an argument")
        << QStringLiteral("connect --name A --client-id x --secret hunter2") << QByteArray("standard input");
    QTest::newRow("plain http") << QStringLiteral("connect --name A --client-id x --api-url http://api.example.org")
                                << QByteArray("--api-url");
    QTest::newRow("plain http, not kept")
        << QStringLiteral("bookings --person a --client-id x --secret-stdin --api-url http://10.1.2.3")
        << QByteArray("--api-url");
    QTest::newRow("bad date") << QStringLiteral("book --demo --person a --building b --date 2026-13-01 --onsite")
                              << QByteArray("2026-13-01");
    QTest::newRow("room without a title")
        << QStringLiteral("book --demo --person a --building b --date 2026-11-23 --space R --kind room")
        << QByteArray("--title");
}

void TestConnections::wrongUsage()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, says);
    const QStringList arguments = line.split(u' ');
    const Ran ran = runFoyer(arguments, "secret\n");
    VERIFY_RAN(ran.code == 2, ran);
    VERIFY_RAN(ran.out.isEmpty(), ran);
    VERIFY_RAN(ran.err.contains(says), ran);
    VERIFY_RAN(!ran.err.contains("hunter2"), ran);
    if (!arguments.first().startsWith(u"--")) {
        const Ran json = runFoyer(arguments + QStringList{QStringLiteral("--json")}, "secret\n");
        VERIFY_RAN(json.code == 2, json);
        QCOMPARE(json.json().value(u"error").toString(), QStringLiteral("usage"));
        QVERIFY(!json.json().value(u"message").toString().isEmpty());
    }
}

void TestConnections::windowWithoutADisplaySaysSo()
{
    const Ran ran = runFoyer({QStringLiteral("--config"), m_demo.folder(QStringLiteral("none"))});
    VERIFY_RAN(ran.code == 3, ran);
    VERIFY_RAN(ran.err.contains("no display"), ran);
    QVERIFY(!QFile::exists(m_demo.folder(QStringLiteral("none"))));
}

void TestConnections::nothingConnected()
{
    const QStringList nowhere{QStringLiteral("--config"), m_demo.folder(QStringLiteral("empty"))};
    const Ran ran = runFoyer(words("bookings --person a --json") + nowhere);
    VERIFY_RAN(ran.code == 5, ran);
    QCOMPARE(ran.json().value(u"error").toString(), QStringLiteral("noKey"));
    const Ran named = runFoyer(words("bookings --person a --json --workplace Acme") + nowhere);
    VERIFY_RAN(named.code == 6, named);
}

void TestConnections::unreachable()
{
    const Ran ran = runFoyer(words("bookings --person a --json --secret-stdin --client-id x --timeout 40 "
                                   "--api-url http://127.0.0.1:1 --config") +
                                 QStringList{m_demo.folder()},
                             "secret\n");
    VERIFY_RAN(ran.code == 3, ran);
    QCOMPARE(ran.json().value(u"error").toString(), QStringLiteral("notSent"));
}

void TestConnections::wrongSecret()
{
    const Ran ran = runFoyer(words("bookings --person a --json") + m_demo.address(), "not-the-secret\n");
    VERIFY_RAN(ran.code == 3, ran);
    VERIFY_RAN(!ran.all().contains("not-the-secret"), ran);
}

void TestConnections::noSecret_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("with NUL") << QByteArray("abc\0def\n", 8);
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\n");
    QTest::newRow("too long") << QByteArray(3000, 'x') + '\n';
    QTest::newRow("much too long") << QByteArray(100'000, 'x');
}

void TestConnections::noSecret()
{
    QFETCH(const QByteArray, input);
    const Ran ran = runFoyer(words("bookings --person a") + m_demo.address(), input);
    VERIFY_RAN(ran.code == 2, ran);
    VERIFY_RAN(!ran.err.trimmed().isEmpty(), ran);
}

void TestConnections::timeoutBeforeSending()
{
    // Somebody who accepts and never answers.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const Ran ran = runFoyer(words("book --person a --building b --date 2026-11-23 --onsite --json --timeout 1 "
                                   "--secret-stdin --client-id x --api-url") +
                                 QStringList{QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()),
                                             QStringLiteral("--config"), m_demo.folder()},
                             "secret\n");
    VERIFY_RAN(ran.code == 3, ran);
    QCOMPARE(ran.json().value(u"outcome").toString(), QStringLiteral("notSent"));
    VERIFY_RAN(ran.err.contains("--timeout"), ran);
}

void TestConnections::interrupted()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QProcess process;
    process.start(QStringLiteral(FOYER_PROGRAM),
                  words("bookings --person a --json --secret-stdin --client-id x --api-url") +
                      QStringList{QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()),
                                  QStringLiteral("--config"), m_demo.folder()});
    process.write("secret\n");
    QTRY_VERIFY(silent.hasPendingConnections());
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE(QJsonDocument::fromJson(process.readAllStandardOutput()).object().value(u"error").toString(),
             QStringLiteral("notSent"));
}

void TestConnections::connectsAndDisconnects()
{
    const QString config = m_demo.folder(QStringLiteral("connected"));
    const QStringList here{QStringLiteral("--config"), config};
    const Ran connected =
        runFoyer(QStringList{QStringLiteral("connect"), QStringLiteral("--name"), QStringLiteral("Acme"),
                             QStringLiteral("--system"), QStringLiteral("kadence"), QStringLiteral("--client-id"),
                             m_demo.clientId, QStringLiteral("--api-url"), m_demo.url} +
                     here,
                 m_demo.secret + "\r\n");
    VERIFY_RAN(connected.code == 0, connected);

    // Now verbs need neither address nor secret.
    const Ran listed = runFoyer(words("bookings --person ana.ruiz@demo.example --json") + here);
    VERIFY_RAN(listed.code == 0, listed);
    const Ran doctor = runFoyer(words("doctor --json") + here);
    VERIFY_RAN(doctor.code == 0, doctor);
    QCOMPARE(doctor.json().value(u"keychainState").toString(), QStringLiteral("ok"));
    const QJsonObject workplace = doctor.json().value(u"workplaces").toArray().at(0).toObject();
    QCOMPARE(workplace.value(u"name").toString(), QStringLiteral("Acme"));
    QCOMPARE(workplace.value(u"key").toString(), QStringLiteral("ok"));
    QVERIFY(workplace.value(u"reached").toBool());

    const Ran unknown = runFoyer(words("disconnect --name Emca --yes") + here);
    VERIFY_RAN(unknown.code == 6 && unknown.err.contains("Acme"), unknown);
    const Ran gone = runFoyer(words("disconnect --name Acme --yes") + here);
    VERIFY_RAN(gone.code == 0, gone);
    const Ran after = runFoyer(words("bookings --person ana.ruiz@demo.example") + here);
    VERIFY_RAN(after.code == 5, after);
    QProcess search;
    search.start(QStringLiteral("secret-tool"), words("search --all server Foyer"));
    search.waitForFinished();
    QVERIFY2(!search.readAllStandardOutput().contains("Acme"), "the key is still there");
}

void TestConnections::connectsSystemsOfAllKinds()
{
    const QString config = m_demo.folder(QStringLiteral("all"));
    const QStringList here{QStringLiteral("--config"), config};
    const auto connectTo = [&](const char *system, const QJsonObject &key, const char *id, const QByteArray &input,
                               const QStringList &more = {}) {
        return runFoyer(QStringList{QStringLiteral("connect"), QStringLiteral("--name"), QLatin1String(system),
                                    QStringLiteral("--system"), QLatin1String(system), QStringLiteral("--client-id"),
                                    key.value(QLatin1String(id)).toString(), QStringLiteral("--api-url"),
                                    key.value(u"apiUrl").toString()} +
                            here + more,
                        input);
    };
    const QJsonObject spacebring = m_demo.keys.value(u"spacebring").toObject();
    const Ran first =
        connectTo("spacebring", spacebring, "clientId", spacebring.value(u"clientSecret").toString().toUtf8() + '\n');
    VERIFY_RAN(first.code == 0, first);

    // An account with a one-time code: without it nothing goes, with it the desk never needs another one.
    const QJsonObject nexudus = m_demo.keys.value(u"nexudus").toObject();
    const QByteArray password = nexudus.value(u"password").toString().toUtf8() + '\n';
    const QByteArray code = nexudus.value(u"oneTimeCode").toString().toUtf8() + '\n';
    const Ran without = connectTo("nexudus", nexudus, "oneTimeUserName", password);
    VERIFY_RAN(without.code == 3 && without.err.contains("--one-time-code"), without);
    const QStringList withCode{QStringLiteral("--one-time-code")};
    const Ran second = connectTo("nexudus", nexudus, "oneTimeUserName", password + code, withCode);
    VERIFY_RAN(second.code == 0, second);
    QFile settings(config + QStringLiteral("/settings.json"));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QByteArray file = settings.readAll();
    QVERIFY(file.contains("nexudus") && !file.contains(password.trimmed()) && !file.contains("region"));
    // Each sign-in gives another token in place of the password: what was kept last is what the next one needs.
    for (int run = 0; run < 3; ++run) {
        const Ran doctor = runFoyer(words("doctor --json") + here);
        VERIFY_RAN(doctor.code == 0, doctor);
        QCOMPARE(doctor.json().value(u"workplaces").toArray().size(), 2);
        VERIFY_RAN(!doctor.all().contains("foyer-nexudus"), doctor);
    }
    for (const char *name : {"spacebring", "nexudus"}) {
        const Ran gone = runFoyer(words("disconnect --yes --name") + QStringList{QLatin1String(name)} + here);
        VERIFY_RAN(gone.code == 0, gone);
    }
}

void TestConnections::unknownSystemsAreToldAndStay()
{
    const QString config = m_demo.folder(QStringLiteral("unknown"));
    QVERIFY(QDir().mkpath(config));
    QFile file(config + QStringLiteral("/settings.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\":1,\"connections\":[{\"name\":\"Later\",\"system\":\"abacus\",\"clientId\":\"x\"}]}");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    const QStringList here{QStringLiteral("--config"), config};
    const Ran doctor = runFoyer(words("doctor --json") + here);
    VERIFY_RAN(doctor.code == 3, doctor);
    const QJsonObject told = doctor.json().value(u"workplaces").toArray().at(0).toObject();
    QCOMPARE(told.value(u"system").toString(), QStringLiteral("abacus"));
    QVERIFY(told.value(u"message").toString().contains(u"does not know the system “abacus”"));
    const Ran connected = m_demo.connectAs(QStringLiteral("Acme"), config, m_demo.secret);
    VERIFY_RAN(connected.code == 0, connected);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("abacus"));
    const Ran gone = runFoyer(words("disconnect --yes --name Acme") + here);
    VERIFY_RAN(gone.code == 0, gone);
}

void TestConnections::connectWithAWrongSecretKeepsNothing()
{
    const QString config = m_demo.folder(QStringLiteral("failed"));
    const Ran ran = runFoyer({QStringLiteral("connect"), QStringLiteral("--name"), QStringLiteral("Wrong"),
                              QStringLiteral("--client-id"), m_demo.clientId, QStringLiteral("--api-url"), m_demo.url,
                              QStringLiteral("--config"), config},
                             "wrong-secret\n");
    VERIFY_RAN(ran.code == 3, ran);
    QFile settings(config + QStringLiteral("/settings.json"));
    QVERIFY(!settings.open(QIODevice::ReadOnly) || !settings.readAll().contains("Wrong"));
    const Ran unknown =
        runFoyer({QStringLiteral("bookings"), QStringLiteral("--person"), QStringLiteral("a"),
                  QStringLiteral("--workplace"), QStringLiteral("Wrong"), QStringLiteral("--config"), config});
    VERIFY_RAN(unknown.code == 6, unknown);
}

void TestConnections::disconnectAsksFirst()
{
    const QString config = m_demo.folder(QStringLiteral("asks"));
    const QStringList here{QStringLiteral("--config"), config};
    QCOMPARE(
        runFoyer(QStringList{QStringLiteral("connect"), QStringLiteral("--name"), QStringLiteral("Kept"),
                             QStringLiteral("--client-id"), m_demo.clientId, QStringLiteral("--api-url"), m_demo.url} +
                     here,
                 m_demo.secret)
            .code,
        0);
    const Ran ran = runFoyer(words("disconnect --name Kept") + here, "yes\n");
    VERIFY_RAN(ran.code == 2, ran);
    VERIFY_RAN(ran.err.contains("--yes"), ran);
    QCOMPARE(runFoyer(words("bookings --person ana.ruiz@demo.example") + here).code, 0);
}

void TestConnections::withoutAKeychain()
{
    const QString config = m_demo.folder(QStringLiteral("nokeychain"));
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    const QStringList here{QStringLiteral("--config"), config};
    const Ran connected =
        runFoyer(QStringList{QStringLiteral("connect"), QStringLiteral("--name"), QStringLiteral("N"),
                             QStringLiteral("--client-id"), m_demo.clientId, QStringLiteral("--api-url"), m_demo.url} +
                     here,
                 m_demo.secret + "\n", environment);
    VERIFY_RAN(connected.code == 5, connected);
    const Ran doctor = runFoyer(words("doctor --json") + here, {}, environment);
    VERIFY_RAN(doctor.code == 5, doctor);
    QCOMPARE(doctor.json().value(u"keychainState").toString(), QStringLiteral("unavailable"));
    // A verb with the secret from standard input needs none.
    const Ran ran =
        runFoyer(words("bookings --person ana.ruiz@demo.example") + m_demo.address(), m_demo.secret, environment);
    VERIFY_RAN(ran.code == 0, ran);
}

void TestConnections::damagedSettingsAreSaid()
{
    const QString config = m_demo.folder(QStringLiteral("damaged"));
    QVERIFY(QDir().mkpath(config));
    QFile file(config + QStringLiteral("/settings.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\":1,\"connect");
    file.close();
    const Ran ran = runFoyer(words("bookings --person a --json --config") + QStringList{config});
    VERIFY_RAN(ran.code == 5, ran);
    VERIFY_RAN(ran.err.contains("settings.json.damaged-"), ran);
    QVERIFY(!ran.json().isEmpty());
}

void TestConnections::doctorTellsNoSecrets()
{
    const QStringList here{QStringLiteral("--config"), m_demo.folder(QStringLiteral("asks"))};
    for (const QStringList &more : {QStringList(), words("--json")}) {
        const Ran ran = runFoyer(QStringList{QStringLiteral("doctor")} + more + here);
        VERIFY_RAN(ran.code == 0, ran);
        VERIFY_RAN(!ran.all().contains(m_demo.secret), ran);
        VERIFY_RAN(!ran.all().contains(m_demo.clientId.toUtf8()), ran);
        VERIFY_RAN(!ran.all().contains("demo.example"), ran);
        VERIFY_RAN(ran.out.contains("6."), ran);
    }
}

void TestConnections::theSecretIsNowhere()
{
    // Last: everything above has written what it writes.
    QStringList found;
    int files = 0;
    QDirIterator it(m_demo.folder(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        if (file.readAll().contains(m_demo.secret))
            found.append(file.fileName());
        QVERIFY2(!(QFile::permissions(file.fileName()) & (QFile::ReadGroup | QFile::ReadOther)) ||
                     file.fileName().contains(u"damaged"),
                 qPrintable(file.fileName()));
    }
    QVERIFY(files > 0);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));

    // Nor in what other processes may read of one that holds it.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QProcess process;
    process.start(QStringLiteral(FOYER_PROGRAM),
                  words("bookings --person a --secret-stdin --client-id x --api-url") +
                      QStringList{QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()),
                                  QStringLiteral("--config"), m_demo.folder()});
    process.write("canary-secret-4711\n");
    QTRY_VERIFY(silent.hasPendingConnections());
    for (const char *what : {"cmdline", "environ"}) {
        QFile file(QStringLiteral("/proc/%1/%2").arg(process.processId()).arg(QLatin1String(what)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.isEmpty());
        QVERIFY(!bytes.contains("canary-secret-4711"));
    }
    process.terminate();
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
}

void TestConnections::noCoreDumps()
{
    QFile limits(QStringLiteral("/proc/%1/limits").arg(m_demo.processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    bool seen = false;
    for (const QByteArray &line : limits.readAll().split('\n')) {
        if (line.startsWith("Max core file size")) {
            QVERIFY(line.simplified().startsWith("Max core file size 1 1"));
            seen = true;
        }
    }
    QVERIFY(seen);
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
