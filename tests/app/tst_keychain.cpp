// SPDX-License-Identifier: MIT
#include "keychainsecretstore.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>

using namespace Foyer;
using namespace std::chrono_literals;

/**
 * The keychain against a real GNOME Keyring. Runs inside with-keyring.sh, in a session of its own; what needs another
 * session (locked, no service, no bus) runs this very program again in one, as "--state": it reads one account and
 * prints the state.
 */
class TestKeychain final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void storesAndReadsBack_data();
    void storesAndReadsBack();
    void aSecondWriteReplaces();
    void missing();
    void removes();
    void removingNothingIsFine();
    void refusesWhatIsNoSecret_data();
    void refusesWhatIsNoSecret();
    void whatSomebodyElseStored_data();
    void whatSomebodyElseStored();
    void keyNamesTheService();
    void scopesAreApart();
    void callbackComesLaterAndOnce();
    void noCallbackAfterTheHandle();
    void noCallbackAfterTheContext();
    void handleMayGoInItsOwnCallback();
    void hung();
    void lockedIsNotMissing();
    void unavailable_data();
    void unavailable();

private:
    using Call = std::function<RequestHandle(KeychainSecretStore &, QObject *, SecretStore::Answer)>;
    static std::optional<SecretAnswer> answerOf(const Call &call, std::chrono::milliseconds patience = 5s);
    static std::optional<SecretAnswer> read(const QString &account);
    static std::optional<SecretAnswer> write(const QString &account, const QString &secret);
    static int secretTool(const QStringList &arguments, const QByteArray &input = {}, QByteArray *output = nullptr);
    static QByteArray stateIn(const QString &program, const QStringList &arguments, const QProcessEnvironment &env);
};

std::optional<SecretAnswer> TestKeychain::answerOf(const Call &call, std::chrono::milliseconds patience)
{
    KeychainSecretStore store(QString(), KeychainSecretStore::Unlocking::Never, patience);
    QObject context;
    std::optional<SecretAnswer> got;
    const RequestHandle handle = call(store, &context, [&](const SecretAnswer &answer) { got = answer; });
    (void)QTest::qWaitFor([&] { return got.has_value(); }, 20'000);
    return got;
}

std::optional<SecretAnswer> TestKeychain::read(const QString &account)
{
    return answerOf([&](auto &store, auto *context, auto answer) { return store.read(account, context, answer); });
}

std::optional<SecretAnswer> TestKeychain::write(const QString &account, const QString &secret)
{
    return answerOf(
        [&](auto &store, auto *context, auto answer) { return store.write(account, secret, context, answer); });
}

int TestKeychain::secretTool(const QStringList &arguments, const QByteArray &input, QByteArray *output)
{
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"), arguments);
    tool.write(input);
    tool.closeWriteChannel();
    tool.waitForFinished();
    if (output)
        *output = tool.readAllStandardOutput();
    return tool.exitStatus() == QProcess::NormalExit ? tool.exitCode() : -1;
}

void TestKeychain::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("FOYER_KEYRING_PID"), "run this test through with-keyring.sh");
    QCOMPARE(KeychainSecretStore::backendName(), QStringLiteral("Secret Service"));
}

void TestKeychain::storesAndReadsBack_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("plain") << QStringLiteral("hunter2-canary");
    QTest::newRow("spaces and signs") << QStringLiteral(" a+b/c=d&e%20 \"'\\\n ");
    QTest::newRow("not latin") << QStringLiteral("пароль-密码-🔑");
    QTest::newRow("longest") << QString(maxSecretBytes, u'x');
}

void TestKeychain::storesAndReadsBack()
{
    QFETCH(const QString, secret);
    const auto written = write(QStringLiteral("acme"), secret);
    QVERIFY(written);
    QCOMPARE(written->state, SecretState::Ok);
    QVERIFY(written->secret.isEmpty());

    const auto got = read(QStringLiteral("acme"));
    QVERIFY(got);
    QCOMPARE(got->state, SecretState::Ok);
    QCOMPARE(got->secret, secret);
}

void TestKeychain::aSecondWriteReplaces()
{
    QCOMPARE(write(QStringLiteral("twice"), QStringLiteral("one"))->state, SecretState::Ok);
    QCOMPARE(write(QStringLiteral("twice"), QStringLiteral("two"))->state, SecretState::Ok);
    QCOMPARE(read(QStringLiteral("twice"))->secret, QStringLiteral("two"));
}

void TestKeychain::missing()
{
    const auto got = read(QStringLiteral("nobody"));
    QVERIFY(got);
    QCOMPARE(got->state, SecretState::Missing);
    QVERIFY(got->secret.isEmpty());
}

void TestKeychain::removes()
{
    const QString account = QStringLiteral("leaving");
    QCOMPARE(write(account, QStringLiteral("x"))->state, SecretState::Ok);
    const auto removed =
        answerOf([&](auto &store, auto *context, auto answer) { return store.remove(account, context, answer); });
    QCOMPARE(removed->state, SecretState::Ok);
    QCOMPARE(read(account)->state, SecretState::Missing);
    QByteArray found;
    secretTool({QStringLiteral("search"), QStringLiteral("user"), KeychainSecretStore::keyOf(account)}, {}, &found);
    QVERIFY(found.isEmpty());
}

void TestKeychain::removingNothingIsFine()
{
    const auto removed = answerOf([](auto &store, auto *context, auto answer) {
        return store.remove(QStringLiteral("never-there"), context, answer);
    });
    QCOMPARE(removed->state, SecretState::Ok);
}

void TestKeychain::refusesWhatIsNoSecret_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("empty") << QString();
    QTest::newRow("nul") << QStringLiteral("abc") + QChar(0) + QStringLiteral("def");
    QTest::newRow("too long") << QString(maxSecretBytes + 1, u'x');
    QTest::newRow("too long in bytes") << QString(maxSecretBytes / 2, QChar(0x20ac));
    QTest::newRow("half a surrogate") << QString(QChar(0xd800));
}

void TestKeychain::refusesWhatIsNoSecret()
{
    QFETCH(const QString, secret);
    const QString account = QStringLiteral("refused");
    const auto written = write(account, secret);
    QVERIFY(written);
    QCOMPARE(written->state, SecretState::Unusable);
    QVERIFY(!written->detail.isEmpty());
    QCOMPARE(read(account)->state, SecretState::Missing);
}

void TestKeychain::whatSomebodyElseStored_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SecretState>("state");
    QTest::newRow("a text") << QByteArray("fine") << SecretState::Ok;
    QTest::newRow("nothing") << QByteArray() << SecretState::Unusable;
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80") << SecretState::Unusable;
    QTest::newRow("too long") << QByteArray(4000, 'x') << SecretState::Unusable;
}

void TestKeychain::whatSomebodyElseStored()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const SecretState, state);
    const QString account = QStringLiteral("foreign-") + QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(secretTool({QStringLiteral("store"), QStringLiteral("--label=x"), QStringLiteral("xdg:schema"),
                         QStringLiteral("org.qt.keychain"), QStringLiteral("server"),
                         KeychainSecretStore::serviceName(), QStringLiteral("user"),
                         KeychainSecretStore::keyOf(account), QStringLiteral("type"), QStringLiteral("plaintext")},
                        bytes),
             0);
    const auto got = read(account);
    QVERIFY(got);
    QCOMPARE(got->state, state);
    QCOMPARE(got->secret.toUtf8(), state == SecretState::Ok ? bytes : QByteArray());
}

void TestKeychain::keyNamesTheService()
{
    QCOMPARE(write(QStringLiteral("named"), QStringLiteral("x"))->state, SecretState::Ok);
    QByteArray secret;
    QCOMPARE(secretTool({QStringLiteral("lookup"), QStringLiteral("user"), QStringLiteral("Foyer/named")}, {}, &secret),
             0);
    QCOMPARE(secret, QByteArray("x"));
}

void TestKeychain::scopesAreApart()
{
    KeychainSecretStore other(QStringLiteral("elsewhere"));
    std::optional<SecretState> state;
    const RequestHandle writing = other.write(QStringLiteral("shared"), QStringLiteral("x"), this,
                                              [&](const SecretAnswer &answer) { state = answer.state; });
    QTRY_VERIFY(state);
    QCOMPARE(*state, SecretState::Ok);
    QCOMPARE(read(QStringLiteral("shared"))->state, SecretState::Missing);
}

void TestKeychain::callbackComesLaterAndOnce()
{
    KeychainSecretStore store;
    int calls = 0;
    const RequestHandle handle = store.read(QStringLiteral("nobody"), this, [&](const SecretAnswer &) { ++calls; });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    // Another whole call passes; the first one's answer does not come again.
    QVERIFY(read(QStringLiteral("nobody")));
    QCOMPARE(calls, 1);
}

void TestKeychain::noCallbackAfterTheHandle()
{
    KeychainSecretStore store;
    bool called = false;
    {
        const RequestHandle handle =
            store.read(QStringLiteral("acme"), this, [&](const SecretAnswer &) { called = true; });
    }
    QVERIFY(read(QStringLiteral("acme")));
    QVERIFY(!called);
    // A write that was let go before it began stores nothing.
    {
        const RequestHandle handle = store.write(QStringLiteral("dropped"), QStringLiteral("x"), this,
                                                 [&](const SecretAnswer &) { called = true; });
    }
    QCOMPARE(read(QStringLiteral("dropped"))->state, SecretState::Missing);
    QVERIFY(!called);
}

void TestKeychain::noCallbackAfterTheContext()
{
    KeychainSecretStore store;
    bool called = false;
    auto context = std::make_unique<QObject>();
    const RequestHandle handle =
        store.read(QStringLiteral("acme"), context.get(), [&](const SecretAnswer &) { called = true; });
    context.reset();
    QVERIFY(read(QStringLiteral("acme")));
    QVERIFY(!called);
}

void TestKeychain::handleMayGoInItsOwnCallback()
{
    KeychainSecretStore store;
    bool called = false;
    RequestHandle handle;
    handle = store.read(QStringLiteral("acme"), this, [&](const SecretAnswer &) {
        handle = {};
        called = true;
    });
    QTRY_VERIFY(called);
}

void TestKeychain::hung()
{
    const auto pid = static_cast<pid_t>(qEnvironmentVariableIntValue("FOYER_KEYRING_PID"));
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    const auto wake = qScopeGuard([pid] { ::kill(pid, SIGCONT); });

    QElapsedTimer timer;
    timer.start();
    const auto got = answerOf(
        [](auto &store, auto *context, auto answer) { return store.read(QStringLiteral("acme"), context, answer); },
        1500ms);
    QVERIFY(got);
    QCOMPARE(got->state, SecretState::NoAnswer);
    QVERIFY(timer.elapsed() >= 1400);
    QVERIFY(timer.elapsed() < 5000);
    QCOMPARE(KeychainSecretStore::usualPatience, 5000ms);

    // And it works again as soon as the service does.
    ::kill(pid, SIGCONT);
    QCOMPARE(read(QStringLiteral("nobody"))->state, SecretState::Missing);
}

QByteArray TestKeychain::stateIn(const QString &program, const QStringList &arguments, const QProcessEnvironment &env)
{
    QProcess other;
    other.setProcessEnvironment(env);
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(program, arguments);
    if (!other.waitForFinished(30'000))
        return "did not end";
    return other.readAllStandardOutput().trimmed();
}

void TestKeychain::lockedIsNotMissing()
{
    QCOMPARE(write(QStringLiteral("kept"), QStringLiteral("x"))->state, SecretState::Ok);
    // The same store in another session that nobody has unlocked.
    QTemporaryDir runtime;
    auto env = QProcessEnvironment::systemEnvironment();
    env.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    env.remove(QStringLiteral("GNOME_KEYRING_CONTROL"));
    env.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
    const QString script = QStringLiteral("gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; "
                                          "exec \"$0\" \"$@\"");
    const auto state = [&](const QString &what, const QString &account) {
        return stateIn(QStringLiteral("dbus-run-session"),
                       {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script,
                        QCoreApplication::applicationFilePath(), what, account},
                       env);
    };
    QCOMPARE(state(QStringLiteral("--state"), QStringLiteral("kept")), QByteArray("locked"));
    QCOMPARE(state(QStringLiteral("--state"), QStringLiteral("nobody")), QByteArray("missing"));
    QCOMPARE(state(QStringLiteral("--write"), QStringLiteral("nobody")), QByteArray("locked"));
}

void TestKeychain::unavailable_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("no bus") << QStringLiteral("none");
    QTest::newRow("dead bus") << QStringLiteral("dead");
    QTest::newRow("bus without a service") << QStringLiteral("bare");
}

void TestKeychain::unavailable()
{
    QFETCH(const QString, how);
    QTemporaryDir folder;
    auto env = QProcessEnvironment::systemEnvironment();
    env.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    env.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path());
    const QString self = QCoreApplication::applicationFilePath();
    const QStringList arguments{QStringLiteral("--state"), QStringLiteral("acme")};
    if (how == u"dead")
        env.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
    if (how != u"bare") {
        QCOMPARE(stateIn(self, arguments, env), QByteArray("unavailable"));
        return;
    }
    QFile config(folder.filePath(QStringLiteral("bus.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                 "<policy context=\"default\"><allow send_destination=\"*\"/><allow own=\"*\"/>"
                 "<allow receive_sender=\"*\"/></policy></busconfig>");
    config.close();
    QCOMPARE(stateIn(QStringLiteral("dbus-run-session"),
                     QStringList{QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--"), self} +
                         arguments,
                     env),
             QByteArray("unavailable"));
}

namespace {

const char *nameOf(SecretState state)
{
    switch (state) {
    case SecretState::Ok:
        return "ok";
    case SecretState::Missing:
        return "missing";
    case SecretState::Locked:
        return "locked";
    case SecretState::Unavailable:
        return "unavailable";
    case SecretState::NoAnswer:
        return "no answer";
    case SecretState::Denied:
        return "denied";
    case SecretState::Unusable:
        return "unusable";
    }
    return "";
}

/** The other session's part: one call, its state on standard output. */
int printState(QCoreApplication &application, bool writing, const QString &account)
{
    KeychainSecretStore store;
    const auto print = [](const SecretAnswer &answer) {
        std::puts(nameOf(answer.state));
        QCoreApplication::quit();
    };
    const RequestHandle handle = writing ? store.write(account, QStringLiteral("x"), &application, print)
                                         : store.read(account, &application, print);
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && (arguments[1] == u"--state" || arguments[1] == u"--write"))
        return printState(application, arguments[1] == u"--write", arguments[2]);
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
