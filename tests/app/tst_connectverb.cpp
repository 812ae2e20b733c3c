// SPDX-License-Identifier: MIT
#include "fakeclock.h"
#include "fakesecretstore.h"
#include "madeupsystems.h"
#include "sentences.h"
#include "settings.h"
#include "verbs/bookingsverb.h"
#include "verbs/connectverb.h"
#include "verbs/doctorverb.h"
#include "workplaces.h"

#include <QJsonArray>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Foyer;
using namespace Foyer::Testing;

namespace {

/** A keychain that lets a write wait until it is told to go on. */
class SlowSecrets final : public SecretStore {
public:
    FakeSecretStore fake;
    bool holdsWrites = false;

    RequestHandle read(const QString &account, QObject *context, Answer answer) override
    {
        return fake.read(account, context, std::move(answer));
    }
    RequestHandle write(const QString &account, const QString &secret, QObject *context, Answer answer) override
    {
        if (!holdsWrites)
            return fake.write(account, secret, context, std::move(answer));
        m_held = [=, this] { m_request = fake.write(account, secret, context, answer); };
        return RequestHandle([this] { m_held = nullptr; });
    }
    RequestHandle remove(const QString &account, QObject *context, Answer answer) override
    {
        return fake.remove(account, context, std::move(answer));
    }
    void release()
    {
        if (m_held)
            m_held();
    }

private:
    std::function<void()> m_held;
    RequestHandle m_request;
};

} // namespace

/** connect and doctor with systems of all kinds, in this process: what is read, what is kept, and what is said. */
class TestConnectVerb final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsWhatTheSystemGives_data();
    void keepsWhatTheSystemGives();
    void aCodeIsReadFromTheSecondLine();
    void withoutASecondLineNothingIsTried();
    void aRefusalTellsOfCodes_data();
    void aRefusalTellsOfCodes();
    void faultsAreCalledWhatTheyAre_data();
    void faultsAreCalledWhatTheyAre();
    void aLockedKeychainKeepsNothing();
    void whatChangesMeanwhileIsKeptBeforeTheEnd();
    void verbsKeepWhatTheKeychainHad();
    void whatCanNotBeKeptIsSaid();
    void doctorKnocksWhereTheVendorIs();
    void doctorTellsOfUnknownSystems();
    void theVendorsAddressIsOneAccount_data();
    void theVendorsAddressIsOneAccount();

private:
    [[nodiscard]] VerbContext context() const
    {
        return {m_invocation, *m_settings, m_secrets, m_clock, Paths::at(m_folder->path()), m_made.systems()};
    }
    /** Runs it with that on standard input, to its end. */
    Outcome run(VerbRun &verb, const QByteArray &input = {});
    Outcome connectTo(const QString &system, const QByteArray &input, bool withCode = false);
    void putConnection(const QString &system, const QString &secret);

    FakeClock m_clock;
    Invocation m_invocation;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    mutable SlowSecrets m_secrets;
    mutable MadeUpSystems m_made;
    QStringList m_progress;
};

void TestConnectVerb::init()
{
    m_invocation = {};
    m_secrets.fake.stored.clear();
    m_secrets.fake.writeState = SecretState::Ok;
    m_secrets.holdsWrites = false;
    m_made.refusal.reset();
    m_made.given.clear();
    m_made.last = {};
    m_made.lastConnection = {};
    m_progress.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->path(), m_clock);
    m_settings->load();
}

Outcome TestConnectVerb::run(VerbRun &verb, const QByteArray &input)
{
    // A pipe in the place of standard input.
    int ends[2];
    if (::pipe(ends) != 0)
        return {ExitCode::Usage, QStringLiteral("no pipe"), {}, {}};
    const int before = ::dup(STDIN_FILENO);
    ::dup2(ends[0], STDIN_FILENO);
    ::close(ends[0]);
    const bool written = ::write(ends[1], input.constData(), size_t(input.size())) == input.size();
    ::close(ends[1]);

    std::optional<Outcome> ended;
    connect(&verb, &VerbRun::finished, this, [&ended](const Outcome &outcome) { ended = outcome; });
    connect(&verb, &VerbRun::progressed, this, [this](const QString &sentence) { m_progress.append(sentence); });
    verb.start();
    (void)QTest::qWaitFor([&] { return ended.has_value(); }, 10'000);
    ::dup2(before, STDIN_FILENO);
    ::close(before);
    return written && ended ? *ended : Outcome{ExitCode::Usage, QStringLiteral("has not ended"), {}, {}};
}

Outcome TestConnectVerb::connectTo(const QString &system, const QByteArray &input, bool withCode)
{
    m_invocation.verb = Verb::Connect;
    m_invocation.oneTimeCode = withCode;
    m_invocation.connection = {QStringLiteral("HQ"), system, {}, {}, {}, QStringLiteral("ana@example.com")};
    if (system == u"harbour")
        m_invocation.connection.region = QStringLiteral("us");
    ConnectVerb verb(context());
    return run(verb, input);
}

void TestConnectVerb::putConnection(const QString &system, const QString &secret)
{
    const Connection connection{QStringLiteral("HQ"), system, {}, {}, {}, QStringLiteral("ana@example.com")};
    QVERIFY(m_settings->change([&](StoredSettings &values) { values.put(connection); }));
    if (!secret.isEmpty())
        m_secrets.fake.stored.insert(secretAccount(connection), secret);
}

void TestConnectVerb::keepsWhatTheSystemGives_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("stored");
    QTest::newRow("regions") << "harbour" << QByteArray(" s3cret \r\n") << ""
                             << "s3cret";
    QTest::newRow("one address") << "lighthouse" << QByteArray("s3cret") << ""
                                 << "s3cret";
    QTest::newRow("a password") << "beacon" << QByteArray(" pass word \nnever read\n") << ""
                                << " pass word ";
    QTest::newRow("in its place") << "beacon" << QByteArray("password\n") << "token"
                                  << "token";
}

void TestConnectVerb::keepsWhatTheSystemGives()
{
    QFETCH(const QString, system);
    QFETCH(const QByteArray, input);
    QFETCH(const QString, given);
    m_made.given = given;
    const Outcome outcome = connectTo(system, input);
    QVERIFY2(outcome.code == ExitCode::Done, qPrintable(outcome.message));
    QCOMPARE(m_settings->values().connections, QList{m_invocation.connection});
    QCOMPARE(m_secrets.fake.stored.size(), 1);
    QTEST(m_secrets.fake.stored.value(secretAccount(m_invocation.connection)), "stored");
    QCOMPARE(m_made.last.oneTimeCode, QString());
}

void TestConnectVerb::aCodeIsReadFromTheSecondLine()
{
    const Outcome outcome = connectTo(QStringLiteral("beacon"), "password\r\n123 456\r\n", true);
    QVERIFY2(outcome.code == ExitCode::Done, qPrintable(outcome.message));
    QCOMPARE(m_made.last.secret, QStringLiteral("password"));
    QCOMPARE(m_made.last.oneTimeCode, QStringLiteral("123456"));
    // The last line may go without its end.
    QCOMPARE(connectTo(QStringLiteral("beacon"), "password\n654321", true).code, ExitCode::Done);
    QCOMPARE(m_made.last.oneTimeCode, QStringLiteral("654321"));
}

void TestConnectVerb::withoutASecondLineNothingIsTried()
{
    for (const char *input : {"password\n", "password", "", "password\n \n", "password\n\xff\n"}) {
        const Outcome outcome = connectTo(QStringLiteral("beacon"), input, true);
        QCOMPARE(outcome.code, ExitCode::Usage);
        QVERIFY2(outcome.message.contains(u"second line"), qPrintable(outcome.message));
    }
    QVERIFY(m_made.last.secret.isEmpty() && m_secrets.fake.stored.isEmpty());
}

void TestConnectVerb::aRefusalTellsOfCodes_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<bool>("withCode");
    QTest::addColumn<QString>("says");
    QTest::newRow("none was given") << "beacon" << false << "--one-time-code";
    QTest::newRow("one was given") << "beacon" << true << Sentences::forUsedCode();
    QTest::newRow("none is asked for") << "lighthouse" << false << "";
}

void TestConnectVerb::aRefusalTellsOfCodes()
{
    QFETCH(const QString, system);
    QFETCH(const bool, withCode);
    QFETCH(const QString, says);
    m_made.refusal = makeError(ErrorKind::Unauthorized);
    const Outcome outcome = connectTo(system, "password\n123456\n", withCode);
    QCOMPARE(outcome.code, ExitCode::NotSent);
    QVERIFY2(outcome.message.contains(says), qPrintable(outcome.message));
    QCOMPARE(outcome.message.contains(u"code"), !says.isEmpty());
    QVERIFY(m_settings->values().connections.isEmpty() && m_secrets.fake.stored.isEmpty());
}

void TestConnectVerb::faultsAreCalledWhatTheyAre_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<SystemTraits::Key>("key");
    QTest::newRow("secret") << "lighthouse" << SystemTraits::Key::ClientSecret;
    QTest::newRow("password") << "beacon" << SystemTraits::Key::Password;
}

void TestConnectVerb::faultsAreCalledWhatTheyAre()
{
    QFETCH(const QString, system);
    QFETCH(const SystemTraits::Key, key);
    QCOMPARE(connectTo(system, "\n").message, Sentences::forFault(ConnectionFault::NoSecret, {}, key));
    const Outcome odd = connectTo(system, "a\tb\n");
    QCOMPARE(odd.code, ExitCode::Usage);
    QCOMPARE(odd.message, Sentences::forFault(ConnectionFault::UnusableSecret, {}, key));
}

void TestConnectVerb::aLockedKeychainKeepsNothing()
{
    m_secrets.fake.writeState = SecretState::Locked;
    const Outcome outcome = connectTo(QStringLiteral("beacon"), "password\n");
    QCOMPARE(outcome.code, ExitCode::NoKey);
    QVERIFY(m_settings->values().connections.isEmpty());
}

void TestConnectVerb::whatChangesMeanwhileIsKeptBeforeTheEnd()
{
    putConnection(QStringLiteral("beacon"), QStringLiteral("token-1"));
    m_made.given = QStringLiteral("token-2");
    m_secrets.holdsWrites = true;
    DoctorVerb verb(context());
    QSignalSpy finished(&verb, &VerbRun::finished);
    verb.start();
    // Everything is done and could be told, also when it is stopped now; the keychain takes its time.
    QTRY_COMPARE(verb.endedBy(VerbRun::Stop::TimedOut).code, ExitCode::Done);
    QCOMPARE(m_made.last.secret, QStringLiteral("token-1"));
    QCOMPARE(finished.size(), 0);
    m_secrets.release();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_secrets.fake.stored.values(), QStringList{QStringLiteral("token-2")});
}

void TestConnectVerb::verbsKeepWhatTheKeychainHad()
{
    putConnection(QStringLiteral("beacon"), QStringLiteral("token-1"));
    m_made.given = QStringLiteral("token-2");
    m_invocation.verb = Verb::Bookings;
    m_invocation.person = QStringLiteral("nobody@example.com");
    m_invocation.secretFromStdin = true;
    BookingsVerb fromInput(context());
    QCOMPARE(run(fromInput, " pass word \n").code, ExitCode::NotFound);
    QCOMPARE(m_made.last.secret, QStringLiteral(" pass word "));
    QCOMPARE(m_secrets.fake.stored.values(), QStringList{QStringLiteral("token-1")}); // for this run only
    m_invocation.secretFromStdin = false;
    BookingsVerb fromKeychain(context());
    QCOMPARE(run(fromKeychain).code, ExitCode::NotFound);
    QCOMPARE(m_made.last.secret, QStringLiteral("token-1"));
    QCOMPARE(m_secrets.fake.stored.values(), QStringList{QStringLiteral("token-2")});
}

void TestConnectVerb::whatCanNotBeKeptIsSaid()
{
    putConnection(QStringLiteral("beacon"), QStringLiteral("token-1"));
    m_made.given = QStringLiteral("token-2");
    m_secrets.fake.writeState = SecretState::Denied;
    DoctorVerb verb(context());
    QCOMPARE(run(verb).code, ExitCode::Done);
    QCOMPARE(m_progress, QStringList{Sentences::forUnkeptKey(SecretState::Denied)});
}

void TestConnectVerb::doctorKnocksWhereTheVendorIs()
{
    QTcpServer vendor;
    QVERIFY(vendor.listen(QHostAddress::LocalHost));
    QByteArray asked;
    connect(&vendor, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = vendor.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&asked, socket] {
            asked += socket->readAll();
            socket->write("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        });
    });
    static quint16 port = 0;
    port = vendor.serverPort();
    VerbContext here = context();
    for (SystemTraits &traits : here.systems.known) {
        traits.withAddress = [](Connection connection) {
            connection.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
            return connection;
        };
    }
    putConnection(QStringLiteral("lighthouse"), {});
    DoctorVerb verb(here);
    const Outcome outcome = run(verb);
    QCOMPARE(outcome.code, ExitCode::NoKey);
    const QJsonObject told = outcome.json.value(u"workplaces").toArray().at(0).toObject();
    QCOMPARE(told.value(u"key").toString(), QStringLiteral("missing"));
    QVERIFY2(told.value(u"reached").toBool(), qPrintable(outcome.text));
    QVERIFY(asked.startsWith("GET / HTTP/1.1"));
    QVERIFY(!asked.contains("Authorization") && !asked.contains("ana@example.com"));
    QVERIFY(m_made.lastConnection.name.isEmpty()); // without a key there is no signing in

    // A system that tells no address of its own.
    for (SystemTraits &traits : here.systems.known)
        traits.withAddress = nullptr;
    DoctorVerb without(here);
    const Outcome nowhere = run(without);
    QVERIFY(!nowhere.json.value(u"workplaces").toArray().at(0).toObject().value(u"reached").toBool(true));
}

void TestConnectVerb::doctorTellsOfUnknownSystems()
{
    for (const QString &secret : {QString(), QStringLiteral("s3cret")}) {
        putConnection(QStringLiteral("abacus"), secret);
        DoctorVerb verb(context());
        const Outcome outcome = run(verb);
        QCOMPARE(outcome.code, ExitCode::NotSent);
        QVERIFY2(outcome.text.contains(u"abacus"), qPrintable(outcome.text));
        QCOMPARE(m_settings->values().connections.size(), 1); // and it stays
    }
}

void TestConnectVerb::theVendorsAddressIsOneAccount_data()
{
    QTest::addColumn<SystemTraits>("traits");
    for (const SystemTraits &traits : knownTraits())
        QTest::newRow(qPrintable(traits.system)) << traits;
}

/** The same must not be sent from both: what was sent from one is looked for from the other. */
void TestConnectVerb::theVendorsAddressIsOneAccount()
{
    QFETCH(const SystemTraits, traits);
    QSet<QString> accounts;
    const QStringList regions = traits.regions.isEmpty() ? QStringList{QString()} : traits.regions;
    for (const QString &region : regions) {
        const Connection usual{QStringLiteral("HQ"), traits.system, region, {}, {}, QStringLiteral("client")};
        Connection byHand = withAddress(usual, &traits);
        QVERIFY(!byHand.apiUrl.isEmpty());
        QCOMPARE(faultOf(byHand.apiUrl), std::nullopt);
        byHand.region.clear();
        byHand.name = QStringLiteral("Annex");
        QCOMPARE(accountOf(byHand), accountOf(usual));
        QCOMPARE(accountOf(ConnectFlow::tidied(byHand, &traits)), accountOf(usual));
        accounts.insert(accountOf(usual));
        byHand.apiUrl = QUrl(QStringLiteral("https://gateway.example"));
        accounts.insert(accountOf(byHand));
        QCOMPARE(withAddress(byHand, &traits).apiUrl, byHand.apiUrl); // what is given by hand counts
    }
    QCOMPARE(accounts.size(), regions.size() + 1);
}

QTEST_GUILESS_MAIN(TestConnectVerb)
#include "tst_connectverb.moc"
