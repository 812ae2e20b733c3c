// SPDX-License-Identifier: MIT
#include "connectflow.h"
#include "fakesecretstore.h"
#include "fakeworkplace.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;
using State = ConnectFlow::State;

/** Connecting a workplace. */
class TestConnect final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void faults_data();
    void faults();
    void faultsFollowTheTraits_data();
    void faultsFollowTheTraits();
    void tidies();
    void tidiesByTheTraits();
    void passwordsAreTakenAsTheyAre_data();
    void passwordsAreTakenAsTheyAre();
    void tests();
    void testFails();
    void connects();
    void keychainFails_data();
    void keychainFails();
    void unknownSystem();
    void faultyStoresNothing();
    void cancels();
    void startsAnew();
    void keepsWhatIsGivenInPlaceOfTheSecret();
    void oneCodeServesTestAndConnect();
    void oneCodeServesAfterALockedKeychain();
    void whatWasGivenIsForgotten_data();
    void whatWasGivenIsForgotten();
    void noCodeForWhoTakesNone();
    void accountNames();

private:
    [[nodiscard]] static Connection good();
    [[nodiscard]] static Connection plain();
    [[nodiscard]] static const SystemTraits *traits(const char *system);
    Systems systems();

    int made = 0;
    int alive = 0;
    Credentials last;
    QString given; ///< what a trial gives in place of the secret; empty: nothing
    Connection lastConnection;
    std::optional<ApiError> testError;
    bool holds = false;
};

namespace {

class Trial final : public FakeWorkplace {
public:
    Trial(int &alive, std::function<void()> signedIn) : m_alive(alive), m_signedIn(std::move(signedIn)) { ++m_alive; }
    ~Trial() override { --m_alive; }

    RequestHandle testConnection(QObject *context, Callback<Done> callback) override
    {
        return FakeWorkplace::testConnection(context, [this, callback = std::move(callback)](Result<Done> answer) {
            m_signedIn(); // as a real one: before the answer to the read that follows
            callback(std::move(answer));
        });
    }

private:
    int &m_alive;
    std::function<void()> m_signedIn;
};

/** Two kinds that ask for as different things as there are. */
const QList<SystemTraits> kinds{
    {QStringLiteral("kadence"),
     QStringLiteral("Kadence"),
     {QStringLiteral("eu"), QStringLiteral("us")},
     true,
     SystemTraits::Key::ClientSecret,
     false},
    {QStringLiteral("plain"), QStringLiteral("Plain"), {}, false, SystemTraits::Key::Password, true},
};

} // namespace

const SystemTraits *TestConnect::traits(const char *system)
{
    return traitsOf(kinds, QLatin1String(system));
}

Connection TestConnect::plain()
{
    Connection connection;
    connection.name = QStringLiteral("Annex");
    connection.system = QStringLiteral("plain");
    connection.clientId = QStringLiteral("ana@example.com");
    return connection;
}

Connection TestConnect::good()
{
    Connection connection;
    connection.name = QStringLiteral("Head office");
    connection.system = QStringLiteral("kadence");
    connection.region = QStringLiteral("eu");
    connection.clientId = QStringLiteral("client");
    return connection;
}

Systems TestConnect::systems()
{
    made = 0;
    given.clear();
    Systems systems;
    systems.known = kinds;
    systems.open = [this](const Connection &connection,
                          const Credentials &credentials) -> std::unique_ptr<ConnectedSystem> {
        ++made;
        last = credentials;
        lastConnection = connection;
        auto trial = std::make_unique<Trial>(alive, [this, keep = credentials.keep] {
            if (!given.isEmpty())
                keep(given);
        });
        trial->hold(holds);
        if (testError)
            trial->fail(QStringLiteral("testConnection"), *testError);
        return trial;
    };
    return systems;
}

void TestConnect::faults_data()
{
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QList<ConnectionFault>>("faults");
    using F = ConnectionFault;
    using L = QList<F>;
    const QString secret = QStringLiteral("s3cret");
    const auto with = [](auto change) {
        Connection connection = good();
        change(connection);
        return connection;
    };
    const QUrl url(QStringLiteral("https://gateway.example/kadence"));
    const QUrl plain(QStringLiteral("http://gateway.example"));
    const QUrl nonsense(QStringLiteral("https://exa mple"), QUrl::StrictMode);

    QTest::newRow("good") << good() << secret << L{};
    QTest::newRow("nothing") << Connection{} << QString() << L{F::NoName, F::NoClientId, F::NoSecret, F::NoRegion};
    QTest::newRow("blank") << with([](Connection &c) { c.name = c.clientId = QStringLiteral(" \n"); })
                           << QStringLiteral("  ") << L{F::NoName, F::NoClientId, F::NoSecret};
    QTest::newRow("pasted with a line end") << good() << secret + u'\n' << L{};
    QTest::newRow("line end inside") << good() << QStringLiteral("a\nb") << L{F::UnusableSecret};
    QTest::newRow("NUL") << good() << QString(secret + QChar(u'\0') + u'x') << L{F::UnusableSecret};
    QTest::newRow("control character") << good() << QStringLiteral("a\u0007b") << L{F::UnusableSecret};
    QTest::newRow("not text") << good() << QString(QStringLiteral("ab") + QChar(0xd800)) << L{F::UnusableSecret};
    QTest::newRow("longest") << good() << QString(maxSecretBytes, u'x') << L{};
    QTest::newRow("too long") << good() << QString(maxSecretBytes + 1, u'x') << L{F::UnusableSecret};
    QTest::newRow("too long in bytes") << good() << QString(maxSecretBytes / 2 + 1, u'é') << L{F::UnusableSecret};
    QTest::newRow("unknown region") << with([](Connection &c) { c.region = QStringLiteral("mars"); }) << secret
                                    << L{F::NoRegion};
    QTest::newRow("region in capitals") << with([](Connection &c) { c.region = QStringLiteral(" US "); }) << secret
                                        << L{};
    QTest::newRow("own address") << with([&](Connection &c) { c.region.clear(), c.apiUrl = url; }) << secret << L{};
    QTest::newRow("plain address") << with([&](Connection &c) { c.apiUrl = plain; }) << secret << L{F::BadApiUrl};
    QTest::newRow("no address at all") << with([&](Connection &c) { c.apiUrl = nonsense; }) << secret
                                       << L{F::BadApiUrl};
    QTest::newRow("no sign-in address at all")
        << with([&](Connection &c) { c.authUrl = nonsense; }) << secret << L{F::BadAuthUrl};
    QTest::newRow("both plain") << with([&](Connection &c) { c.apiUrl = c.authUrl = plain; }) << secret
                                << L{F::BadApiUrl, F::BadAuthUrl};
    QTest::newRow("sign-in address with a region") << with([&](Connection &c) { c.authUrl = url; }) << secret << L{};
    QTest::newRow("sign-in address alone")
        << with([&](Connection &c) { c.region.clear(), c.authUrl = url; }) << secret << L{F::NoRegion};
    QTest::newRow("bad sign-in address") << with([&](Connection &c) { c.authUrl = plain; }) << secret
                                         << L{F::BadAuthUrl};
}

void TestConnect::faults()
{
    QFETCH(const Connection, connection);
    QFETCH(const QString, secret);
    QTEST(ConnectFlow::faultsOf(connection, secret, traits("kadence")), "faults");
}

void TestConnect::tidies()
{
    Connection typed = good();
    typed.name = QStringLiteral(" Head \n office ");
    typed.clientId = QStringLiteral("\tclient ");
    typed.apiUrl = QUrl(QStringLiteral("https://gateway.example"));
    const Connection tidy = ConnectFlow::tidied(typed, traits("kadence"));
    QCOMPARE(tidy.name, QStringLiteral("Head office"));
    QCOMPARE(tidy.clientId, QStringLiteral("client"));
    QCOMPARE(tidy.authUrl, tidy.apiUrl);
    QCOMPARE(tidy.region, QString());
    QCOMPARE(ConnectFlow::tidied(tidy, traits("kadence")), tidy);
    QCOMPARE(ConnectFlow::tidied(good(), traits("kadence")), good());
}

void TestConnect::faultsFollowTheTraits_data()
{
    QTest::addColumn<SystemTraits>("kind");
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<QList<ConnectionFault>>("faults");
    using F = ConnectionFault;
    const QUrl url(QStringLiteral("https://gateway.example"));
    const QUrl plainHttp(QStringLiteral("http://gateway.example"));
    for (const bool regions : {false, true}) {
        for (const bool apart : {false, true}) {
            SystemTraits kind = *traits("kadence");
            kind.signsInApart = apart;
            if (!regions)
                kind.regions.clear();
            const auto row = [&](const char *what, const QString &region, const QUrl &api, const QUrl &auth,
                                 const QList<F> &faults) {
                Connection connection = good();
                connection.region = region;
                connection.apiUrl = api;
                connection.authUrl = auth;
                QTest::addRow("%s, %s, %s", regions ? "regions" : "one address", apart ? "apart" : "in one", what)
                    << kind << connection << faults;
            };
            const QList<F> none;
            const QList<F> noRegion{F::NoRegion};
            row("nothing", {}, {}, {}, regions ? noRegion : none);
            row("a region", QStringLiteral("us"), {}, {}, none);
            row("an odd region", QStringLiteral("mars"), {}, {}, regions ? noRegion : none);
            row("an address", {}, url, {}, none);
            row("a bad address", {}, plainHttp, {}, {F::BadApiUrl});
            row("both", {}, url, url, none);
            row("a bad sign-in address", {}, url, plainHttp, apart ? QList<F>{F::BadAuthUrl} : none);
            row("a sign-in address alone", {}, {}, url, regions ? noRegion : none);
        }
    }
}

void TestConnect::faultsFollowTheTraits()
{
    QFETCH(const SystemTraits, kind);
    QFETCH(const Connection, connection);
    QTEST(ConnectFlow::faultsOf(connection, QStringLiteral("s3cret"), &kind), "faults");
}

void TestConnect::tidiesByTheTraits()
{
    Connection typed = plain();
    typed.region = QStringLiteral("eu");
    typed.authUrl = QUrl(QStringLiteral("https://login.example"));
    QCOMPARE(ConnectFlow::tidied(typed, traits("plain")), plain()); // it has neither
    typed.apiUrl = QUrl(QStringLiteral("https://gateway.example"));
    Connection own = plain();
    own.apiUrl = typed.apiUrl;
    QCOMPARE(ConnectFlow::tidied(typed, traits("plain")), own);
}

void TestConnect::passwordsAreTakenAsTheyAre_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("asSecret");
    QTest::addColumn<QString>("asPassword");
    QTest::newRow("plain") << "abc"
                           << "abc"
                           << "abc";
    QTest::newRow("spaces") << "  a b  "
                            << "a b"
                            << "  a b  ";
    QTest::newRow("only spaces") << "  "
                                 << ""
                                 << "  ";
    QTest::newRow("line end") << " abc \n"
                              << "abc"
                              << " abc ";
    QTest::newRow("Windows line end") << "abc\r\n"
                                      << "abc"
                                      << "abc";
    QTest::newRow("line end first") << "\nabc"
                                    << "abc"
                                    << "\nabc"; // and that is no password
    QTest::newRow("nothing") << "\r\n"
                             << ""
                             << "";
}

void TestConnect::passwordsAreTakenAsTheyAre()
{
    QFETCH(const QString, typed);
    QTEST(ConnectFlow::tidiedSecret(typed, traits("kadence")), "asSecret");
    QTEST(ConnectFlow::tidiedSecret(typed, traits("plain")), "asPassword");
    QFETCH(const QString, asPassword);
    if (asPassword.isEmpty() || asPassword.contains(u'\n')) {
        QCOMPARE(ConnectFlow::faultsOf(plain(), typed, traits("plain")).size(), 1);
        return;
    }
    FakeSecretStore secrets;
    ConnectFlow flow(secrets, systems());
    flow.connectWorkplace(plain(), typed);
    QTRY_COMPARE(flow.state(), State::Connected);
    QCOMPARE(last.secret, asPassword);
    QCOMPARE(secrets.stored.value(secretAccount(plain())), asPassword);
}

void TestConnect::tests()
{
    FakeSecretStore secrets;
    ConnectFlow flow(secrets, systems());
    QCOMPARE(flow.state(), State::Idle);
    QSignalSpy changed(&flow, &ConnectFlow::changed);
    flow.test(good(), QStringLiteral(" s3cret\r\n"));
    QCOMPARE(flow.state(), State::Testing);
    QTRY_COMPARE(flow.state(), State::Tested);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(last.secret, QStringLiteral("s3cret"));
    QCOMPARE(secrets.writes, 0);
    QTRY_COMPARE(alive, 0); // and the secret with it
}

void TestConnect::testFails()
{
    FakeSecretStore secrets;
    testError = makeError(ErrorKind::Unauthorized);
    ConnectFlow flow(secrets, systems());
    flow.connectWorkplace(good(), QStringLiteral("s3cret"));
    QTRY_COMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.error()->kind, ErrorKind::Unauthorized);
    QVERIFY(flow.faults().isEmpty() && !flow.secretError());
    QCOMPARE(secrets.writes, 0);
    testError.reset();
    QTRY_COMPARE(alive, 0);
}

void TestConnect::connects()
{
    FakeSecretStore secrets;
    ConnectFlow flow(secrets, systems());
    QList<State> states;
    connect(&flow, &ConnectFlow::changed, this, [&] { states.append(flow.state()); });
    Connection typed = good();
    typed.name = QStringLiteral("  Head office ");
    flow.connectWorkplace(typed, QStringLiteral("s3cret"));
    QTRY_COMPARE(flow.state(), State::Connected);
    QCOMPARE(states, (QList<State>{State::Testing, State::Storing, State::Connected}));
    QCOMPARE(flow.connection(), good());
    QCOMPARE(secrets.stored, (QHash<QString, QString>{{secretAccount(good()), QStringLiteral("s3cret")}}));
    QCOMPARE(secrets.removals, 0);
}

void TestConnect::keychainFails_data()
{
    QTest::addColumn<SecretState>("state");
    QTest::addColumn<bool>("takesBack");
    QTest::newRow("locked") << SecretState::Locked << false;
    QTest::newRow("unavailable") << SecretState::Unavailable << false;
    QTest::newRow("denied") << SecretState::Denied << false;
    QTest::newRow("no answer") << SecretState::NoAnswer << true;
    QTest::newRow("read back as something else") << SecretState::Unusable << true;
    QTest::newRow("read back as nothing") << SecretState::Missing << true;
}

void TestConnect::keychainFails()
{
    QFETCH(const SecretState, state);
    QFETCH(const bool, takesBack);
    FakeSecretStore secrets;
    secrets.writeState = state;
    secrets.storesAllTheSame = takesBack;
    ConnectFlow flow(secrets, systems());
    flow.connectWorkplace(good(), QStringLiteral("s3cret"));
    QTRY_COMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.secretError()->state, state);
    QVERIFY(!flow.error() && flow.faults().isEmpty());
    QVERIFY(secrets.stored.isEmpty());
    QCOMPARE(secrets.removals, takesBack ? 1 : 0);
}

void TestConnect::unknownSystem()
{
    FakeSecretStore secrets;
    ConnectFlow flow(secrets, systems());
    Connection connection = good();
    connection.system = QStringLiteral("abacus");
    flow.test(connection, QStringLiteral("s3cret"));
    QCOMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.faults(), QList<ConnectionFault>{ConnectionFault::UnknownSystem});
    QCOMPARE(flow.connection().system, QStringLiteral("abacus"));
    QCOMPARE(made, 0);
}

void TestConnect::faultyStoresNothing()
{
    FakeSecretStore secrets;
    ConnectFlow flow(secrets, systems());
    flow.connectWorkplace(good(), QStringLiteral("a\nb"));
    QCOMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.faults(), QList<ConnectionFault>{ConnectionFault::UnusableSecret});
    QCOMPARE(made, 0);
    QCOMPARE(secrets.writes, 0);
}

void TestConnect::cancels()
{
    FakeSecretStore secrets;
    holds = true;
    ConnectFlow flow(secrets, systems());
    flow.cancel();
    flow.test(good(), QStringLiteral("s3cret"));
    flow.cancel();
    QCOMPARE(flow.state(), State::Idle);
    QTRY_COMPARE(alive, 0);
    holds = false;
    secrets.answers = false;
    flow.connectWorkplace(good(), QStringLiteral("s3cret"));
    QTRY_COMPARE(flow.state(), State::Storing);
    flow.test(good(), QStringLiteral("other")); // not while storing
    QCOMPARE(flow.state(), State::Storing);
    flow.cancel();
    QCOMPARE(flow.state(), State::Idle);
    QVERIFY(secrets.stored.isEmpty()); // what may have been stored is taken back
    QCOMPARE(secrets.removals, 1);
}

void TestConnect::startsAnew()
{
    FakeSecretStore secrets;
    holds = true;
    ConnectFlow flow(secrets, systems());
    flow.test(good(), QStringLiteral("first"));
    holds = false;
    flow.connectWorkplace(good(), QStringLiteral("second"));
    QTRY_COMPARE(flow.state(), State::Connected);
    QCOMPARE(secrets.stored.value(secretAccount(good())), QStringLiteral("second"));
    QTRY_COMPARE(alive, 0);
}

void TestConnect::keepsWhatIsGivenInPlaceOfTheSecret()
{
    FakeSecretStore secrets;
    ConnectFlow flow(secrets, systems());
    given = QStringLiteral("token-1");
    flow.connectWorkplace(plain(), QStringLiteral("password"), QStringLiteral(" 123 456\n"));
    QTRY_COMPARE(flow.state(), State::Connected);
    QCOMPARE(last.secret, QStringLiteral("password"));
    QCOMPARE(last.oneTimeCode, QStringLiteral("123456"));
    QCOMPARE(secrets.stored, (QHash<QString, QString>{{secretAccount(plain()), QStringLiteral("token-1")}}));
}

void TestConnect::oneCodeServesTestAndConnect()
{
    FakeSecretStore secrets;
    ConnectFlow flow(secrets, systems());
    given = QStringLiteral("token-1");
    flow.test(plain(), QStringLiteral("password"), QStringLiteral("123456"));
    QTRY_COMPARE(flow.state(), State::Tested);
    QCOMPARE(secrets.writes, 0);
    given = QStringLiteral("token-2"); // it changes with each use
    flow.connectWorkplace(plain(), QStringLiteral("password"), QStringLiteral("123456"));
    QTRY_COMPARE(flow.state(), State::Connected);
    QCOMPARE(made, 2); // tried once more, with what was given
    QCOMPARE(last.secret, QStringLiteral("token-1"));
    QCOMPARE(last.oneTimeCode, QString());
    QCOMPARE(secrets.stored.value(secretAccount(plain())), QStringLiteral("token-2"));
    // What is stored is not used for another connection of the same flow.
    flow.test(plain(), QStringLiteral("password"), QStringLiteral("123456"));
    QCOMPARE(last.secret, QStringLiteral("password"));
}

void TestConnect::oneCodeServesAfterALockedKeychain()
{
    FakeSecretStore secrets;
    secrets.writeState = SecretState::Locked;
    ConnectFlow flow(secrets, systems());
    given = QStringLiteral("token-1");
    flow.connectWorkplace(plain(), QStringLiteral("password"), QStringLiteral("123456"));
    QTRY_COMPARE(flow.state(), State::Failed);
    secrets.writeState = SecretState::Ok;
    flow.connectWorkplace(plain(), QStringLiteral("password"), QStringLiteral("123456"));
    QTRY_COMPARE(flow.state(), State::Connected);
    QCOMPARE(last.secret, QStringLiteral("token-1"));
}

void TestConnect::whatWasGivenIsForgotten_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why : {"another password", "another code", "another user", "cancelled", "refused", "faulty"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

void TestConnect::whatWasGivenIsForgotten()
{
    QFETCH(const QString, why);
    FakeSecretStore secrets;
    ConnectFlow flow(secrets, systems());
    given = QStringLiteral("token-1");
    flow.test(plain(), QStringLiteral("password"), QStringLiteral("123456"));
    QTRY_COMPARE(flow.state(), State::Tested);
    Connection connection = plain();
    QString password = QStringLiteral("password");
    QString code = QStringLiteral("123456");
    if (why == u"another password")
        password = QStringLiteral("other");
    if (why == u"another code")
        code = QStringLiteral("654321");
    if (why == u"another user")
        connection.clientId = QStringLiteral("bo@example.com");
    if (why == u"cancelled")
        flow.cancel();
    if (why == u"faulty")
        flow.test(plain(), QString());
    if (why == u"refused") {
        testError = makeError(ErrorKind::Unauthorized);
        flow.test(connection, password, code);
        QTRY_COMPARE(flow.state(), State::Failed);
        QCOMPARE(last.secret, QStringLiteral("token-1"));
        testError.reset();
    }
    flow.test(connection, password, code);
    QCOMPARE(last.secret, password);
    QCOMPARE(last.oneTimeCode, code);
    QCOMPARE(lastConnection, connection);
}

void TestConnect::noCodeForWhoTakesNone()
{
    FakeSecretStore secrets;
    ConnectFlow flow(secrets, systems());
    flow.test(good(), QStringLiteral("s3cret"), QStringLiteral("123456"));
    QCOMPARE(last.oneTimeCode, QString());
}

void TestConnect::accountNames()
{
    Connection other = good();
    other.name = QStringLiteral(" Head  office");
    QCOMPARE(secretAccount(good()), secretAccount(other));
    other.name = QStringLiteral("Annex");
    QVERIFY(secretAccount(good()) != secretAccount(other));
    QVERIFY(secretAccount(good()).startsWith(QStringLiteral("foyer/")));
}

QTEST_GUILESS_MAIN(TestConnect)
#include "tst_connect.moc"
