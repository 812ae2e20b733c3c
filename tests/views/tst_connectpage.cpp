// SPDX-License-Identifier: MIT
#include "fakesecretstore.h"
#include "frontdesk.h"
#include "madeupsystems.h"
#include "sentences.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;

/** Connecting a workplace in the window: what is asked for follows the system, what is wrong stands beside its field.
 */
class TestConnectPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void fieldsFollowTheSystem_data();
    void fieldsFollowTheSystem();
    void faultsStandBesideTheirFields_data();
    void faultsStandBesideTheirFields();
    void testsAndKeeps();
    void connectsByKeysAlone();
    void whatIsNotShownDoesNotCount();
    void aSignInAddressOfARegionIsSeen();
    void noAddressIsNotTheVendorsOwn();
    void aRefusalPointsAtTheCode();
    void anotherSystemForgetsWhatWasSaid();
    void comesBackFilledIn_data();
    void comesBackFilledIn();
    void saysWhyTheKeychainRefused();
    void theSecretCanNotBeReadOut();

private:
    void show(const Connection &prefilled = {});
    void choose(const QString &system);
    void fill(const QString &name, const QString &text) { m_desk->field(name)->setText(text); }
    void fillKey(const QString &idName, const QString &secretName);
    [[nodiscard]] QStringList shownFields() const;
    [[nodiscard]] QString faultOf(const QString &name) const { return m_desk->named(name)->accessibleDescription(); }

    std::unique_ptr<FrontDesk> m_desk;
    std::unique_ptr<MadeUpSystems> m_made;
    std::unique_ptr<FakeSecretStore> m_secrets;
    std::unique_ptr<ConnectFlow> m_flow;
};

void TestConnectPage::initTestCase()
{
    qRegisterMetaType<Connection>();
}

void TestConnectPage::init()
{
    failOnWarnings();
    m_desk = std::make_unique<FrontDesk>();
    m_made = std::make_unique<MadeUpSystems>();
    m_secrets = std::make_unique<FakeSecretStore>();
}

void TestConnectPage::cleanup()
{
    m_desk.reset();
    m_flow.reset();
}

void TestConnectPage::show(const Connection &prefilled)
{
    m_flow = std::make_unique<ConnectFlow>(*m_secrets, m_made->systems());
    m_flow->prefill(prefilled);
    m_desk->window = std::make_unique<MainWindow>();
    m_desk->window->resize(1000, 900);
    m_desk->window->show();
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    m_desk->window->showConnect(*m_flow);
}

void TestConnectPage::choose(const QString &system)
{
    auto *box = qobject_cast<QComboBox *>(m_desk->named(QStringLiteral("System")));
    QVERIFY(box->findText(system) >= 0);
    box->setCurrentIndex(box->findText(system));
}

void TestConnectPage::fillKey(const QString &idName, const QString &secretName)
{
    fill(QStringLiteral("Name"), QStringLiteral("HQ"));
    fill(idName, QStringLiteral("client"));
    fill(secretName, QStringLiteral("very secret"));
}

QStringList TestConnectPage::shownFields() const
{
    QStringList names;
    for (const char *name : {"Name", "System", "Region", "API URL", "Sign-in URL", "Client id", "User name", "Secret",
                             "Password", "One-time code"}) {
        if (m_desk->named(QLatin1String(name)))
            names.append(QLatin1String(name));
    }
    return names;
}

void TestConnectPage::fieldsFollowTheSystem_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("address");
    QTest::newRow("a region") << "Harbour"
                              << "United States"
                              << "Name,System,Region,Client id,Secret"
                              << "";
    QTest::newRow("a region by its code") << "Harbour"
                                          << "moon"
                                          << "Name,System,Region,Client id,Secret"
                                          << "";
    QTest::newRow("own addresses") << "Harbour"
                                   << "Own addresses"
                                   << "Name,System,Region,API URL,Sign-in URL,Client id,Secret"
                                   << "https://api.example.com";
    QTest::newRow("one address") << "Lighthouse"
                                 << ""
                                 << "Name,System,API URL,Client id,Secret"
                                 << "https://api.lighthouse.example";
    QTest::newRow("a password") << "Beacon"
                                << ""
                                << "Name,System,API URL,User name,Password,One-time code"
                                << "https://beacon.example";
}

void TestConnectPage::fieldsFollowTheSystem()
{
    QFETCH(const QString, system);
    QFETCH(const QString, region);
    QFETCH(const QString, fields);
    QFETCH(const QString, address);
    show();
    choose(QStringLiteral("Beacon")); // whatever was chosen before
    choose(system);
    if (!region.isEmpty())
        qobject_cast<QComboBox *>(m_desk->named(QStringLiteral("Region")))->setCurrentText(region);
    QCOMPARE(shownFields(), fields.split(u','));
    // Each has its label, and a label has its field.
    for (const QString &name : shownFields()) {
        const auto labels = m_desk->window->findChildren<QLabel *>();
        const auto label = std::find_if(labels.begin(), labels.end(),
                                        [&](const QLabel *each) { return each->buddy() == m_desk->named(name); });
        QVERIFY2(label != labels.end() && (*label)->isVisible() && !(*label)->text().isEmpty(), qPrintable(name));
    }
    if (!address.isEmpty())
        QCOMPARE(m_desk->field(QStringLiteral("API URL"))->placeholderText(), address);
}

void TestConnectPage::faultsStandBesideTheirFields_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("idName");
    QTest::addColumn<QString>("secretName");
    QTest::addColumn<SystemTraits::Key>("key");
    QTest::newRow("regions") << "Harbour"
                             << "Client id"
                             << "Secret" << SystemTraits::Key::ClientSecret;
    QTest::newRow("one address") << "Lighthouse"
                                 << "Client id"
                                 << "Secret" << SystemTraits::Key::ClientSecret;
    QTest::newRow("a password") << "Beacon"
                                << "User name"
                                << "Password" << SystemTraits::Key::Password;
}

void TestConnectPage::faultsStandBesideTheirFields()
{
    QFETCH(const QString, system);
    QFETCH(const QString, idName);
    QFETCH(const QString, secretName);
    QFETCH(const SystemTraits::Key, key);
    using F = ConnectionFault;
    show();
    choose(system);
    if (auto *region = qobject_cast<QComboBox *>(m_desk->named(QStringLiteral("Region"))))
        region->setCurrentText(QStringLiteral("Own addresses"));
    fill(QStringLiteral("API URL"), QStringLiteral("http://api.example.com"));
    m_desk->button(QStringLiteral("Connect"))->click();
    QCOMPARE(m_flow->state(), ConnectFlow::State::Failed);
    QCOMPARE(faultOf(QStringLiteral("Name")), Sentences::forFault(F::NoName, {}, key));
    QCOMPARE(faultOf(idName), Sentences::forFault(F::NoClientId, {}, key));
    QCOMPARE(faultOf(secretName), Sentences::forFault(F::NoSecret, {}, key));
    QVERIFY(faultOf(QStringLiteral("API URL")).contains(Sentences::forUrlFault(UrlFault::NotHttps)));
    QVERIFY(m_desk->said().contains(Sentences::forFault(F::NoSecret, {}, key)));
    QCOMPARE(QApplication::focusWidget(), m_desk->named(QStringLiteral("Name")));
    // Mended one after the other, each goes; the focus stands on what is left.
    fillKey(idName, secretName);
    fill(secretName, QStringLiteral("a\nb"));
    fill(QStringLiteral("API URL"), QStringLiteral("https://api.example.com"));
    m_desk->button(QStringLiteral("Test connection"))->click();
    QCOMPARE(faultOf(QStringLiteral("Name")), QString());
    QCOMPARE(faultOf(secretName), Sentences::forFault(F::UnusableSecret, {}, key));
    QCOMPARE(QApplication::focusWidget(), m_desk->named(secretName));
}

void TestConnectPage::testsAndKeeps()
{
    show();
    QSignalSpy connected(m_desk->window.get(), &MainWindow::connected);
    QSignalSpy demo(m_desk->window.get(), &MainWindow::demoWanted);
    fillKey(QStringLiteral("Client id"), QStringLiteral("Secret"));
    m_desk->button(QStringLiteral("Test connection"))->click();
    QTRY_VERIFY(m_desk->said().contains(u"It works. Nothing was stored yet"));
    QVERIFY(m_secrets->stored.isEmpty());
    m_desk->button(QStringLiteral("Connect"))->click();
    QTRY_COMPARE(connected.size(), 1);
    const auto connection = connected.first().first().value<Connection>();
    QCOMPARE(connection.name, QStringLiteral("HQ"));
    QCOMPARE(connection.system, QStringLiteral("harbour"));
    QCOMPARE(connection.region, QStringLiteral("eu"));
    QCOMPARE(m_secrets->stored.values(), QStringList{QStringLiteral("very secret")});
    m_desk->button(QStringLiteral("Try the demo"))->click();
    QTRY_COMPARE(demo.size(), 1);
}

void TestConnectPage::connectsByKeysAlone()
{
    show();
    m_made->given = QStringLiteral("token");
    QSignalSpy connected(m_desk->window.get(), &MainWindow::connected);
    QTRY_COMPARE(QApplication::focusWidget(), m_desk->named(QStringLiteral("Name")));
    m_desk->type(QStringLiteral("Annex"));
    m_desk->press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_desk->named(QStringLiteral("System")));
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_Down);
    for (const char *next : {"API URL", "User name"}) {
        m_desk->press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_desk->named(QLatin1String(next)));
    }
    m_desk->type(QStringLiteral("ana@example.com"));
    m_desk->press(Qt::Key_Tab);
    m_desk->type(QStringLiteral(" pass word "));
    m_desk->press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_desk->named(QStringLiteral("One-time code")));
    m_desk->type(QStringLiteral("123 456"));
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(connected.size(), 1);
    Connection expected;
    expected.name = QStringLiteral("Annex");
    expected.system = QStringLiteral("beacon");
    expected.clientId = QStringLiteral("ana@example.com");
    QCOMPARE(connected.first().first().value<Connection>(), expected);
    QCOMPARE(m_made->last.secret, QStringLiteral(" pass word "));
    QCOMPARE(m_made->last.oneTimeCode, QStringLiteral("123456"));
    QCOMPARE(m_secrets->stored.values(), QStringList{QStringLiteral("token")});
    QVERIFY(m_desk->field(QStringLiteral("Password"))->text().isEmpty());
    QVERIFY(m_desk->field(QStringLiteral("One-time code"))->text().isEmpty());
}

void TestConnectPage::whatIsNotShownDoesNotCount()
{
    show();
    auto *region = qobject_cast<QComboBox *>(m_desk->named(QStringLiteral("Region")));
    region->setCurrentText(QStringLiteral("Own addresses"));
    fill(QStringLiteral("API URL"), QStringLiteral("http://not.even.secure"));
    region->setCurrentText(QStringLiteral("United States"));
    fillKey(QStringLiteral("Client id"), QStringLiteral("Secret"));
    m_desk->button(QStringLiteral("Test connection"))->click();
    QTRY_COMPARE(m_flow->state(), ConnectFlow::State::Tested);
    QCOMPARE(m_made->lastConnection.region, QStringLiteral("us"));
    QVERIFY(m_made->lastConnection.apiUrl.isEmpty());
    // A code typed for one system is not another one's.
    choose(QStringLiteral("Beacon"));
    fill(QStringLiteral("API URL"), QString());
    fill(QStringLiteral("One-time code"), QStringLiteral("123456"));
    choose(QStringLiteral("Lighthouse"));
    m_desk->button(QStringLiteral("Test connection"))->click();
    QTRY_COMPARE(m_flow->state(), ConnectFlow::State::Tested);
    QCOMPARE(m_made->last.oneTimeCode, QString());
    QCOMPARE(m_made->lastConnection.region, QString());
}

void TestConnectPage::aSignInAddressOfARegionIsSeen()
{
    Connection known;
    known.name = QStringLiteral("HQ");
    known.system = QStringLiteral("harbour");
    known.region = QStringLiteral("us");
    known.authUrl = QUrl(QStringLiteral("https://login.example"));
    known.clientId = QStringLiteral("client");
    show(known);
    QVERIFY(m_desk->named(QStringLiteral("Sign-in URL")));
    QVERIFY(!m_desk->named(QStringLiteral("API URL")));
    fill(QStringLiteral("Secret"), QStringLiteral("very secret"));
    m_desk->button(QStringLiteral("Test connection"))->click();
    QTRY_COMPARE(m_flow->state(), ConnectFlow::State::Tested);
    QCOMPARE(m_made->lastConnection, known);
}

void TestConnectPage::noAddressIsNotTheVendorsOwn()
{
    show();
    choose(QStringLiteral("Lighthouse"));
    fillKey(QStringLiteral("Client id"), QStringLiteral("Secret"));
    fill(QStringLiteral("API URL"), QStringLiteral("https://exa mple"));
    m_desk->button(QStringLiteral("Connect"))->click();
    QCOMPARE(m_flow->faults(), QList<ConnectionFault>{ConnectionFault::BadApiUrl});
    QVERIFY(faultOf(QStringLiteral("API URL")).contains(Sentences::forUrlFault(UrlFault::Unreadable)));
}

void TestConnectPage::aRefusalPointsAtTheCode()
{
    show();
    m_made->refusal = makeError(ErrorKind::Unauthorized);
    choose(QStringLiteral("Beacon"));
    fillKey(QStringLiteral("User name"), QStringLiteral("Password"));
    m_desk->button(QStringLiteral("Connect"))->click();
    QTRY_COMPARE(m_flow->state(), ConnectFlow::State::Failed);
    QVERIFY(faultOf(QStringLiteral("One-time code")).contains(u"enter it here"));
    QCOMPARE(QApplication::focusWidget(), m_desk->named(QStringLiteral("One-time code")));
    m_desk->type(QStringLiteral("123456"));
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(faultOf(QStringLiteral("One-time code")), Sentences::forUsedCode());
    QCOMPARE(m_desk->field(QStringLiteral("One-time code"))->selectedText(), QStringLiteral("123456"));
    m_made->refusal.reset();
    m_desk->type(QStringLiteral("654321")); // takes the old one's place
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(m_flow->state(), ConnectFlow::State::Connected);
    QCOMPARE(m_made->last.oneTimeCode, QStringLiteral("654321"));
    // Another error, or a system without codes, says nothing of them.
    m_made->refusal = makeError(ErrorKind::Offline);
    fillKey(QStringLiteral("User name"), QStringLiteral("Password"));
    m_desk->button(QStringLiteral("Test connection"))->click();
    QTRY_COMPARE(m_flow->state(), ConnectFlow::State::Failed);
    QCOMPARE(faultOf(QStringLiteral("One-time code")), QString());
}

void TestConnectPage::anotherSystemForgetsWhatWasSaid()
{
    show();
    m_desk->button(QStringLiteral("Connect"))->click();
    QVERIFY(!faultOf(QStringLiteral("Name")).isEmpty());
    choose(QStringLiteral("Beacon"));
    QCOMPARE(faultOf(QStringLiteral("Name")), QString());
    QCOMPARE(m_flow->state(), ConnectFlow::State::Idle);
    // What is being tried meanwhile goes on.
    m_made->holds = true;
    fillKey(QStringLiteral("User name"), QStringLiteral("Password"));
    m_desk->button(QStringLiteral("Test connection"))->click();
    choose(QStringLiteral("Harbour"));
    QCOMPARE(m_flow->state(), ConnectFlow::State::Testing);
}

void TestConnectPage::comesBackFilledIn_data()
{
    QTest::addColumn<Connection>("known");
    const auto row = [](const char *what, const QString &system, const QString &region, const QString &api,
                        const QString &auth) {
        QTest::newRow(what) << Connection{QStringLiteral("HQ"),    system, region, QUrl(api), QUrl(auth),
                                          QStringLiteral("client")};
    };
    const QString own = QStringLiteral("https://gateway.example/api");
    const QString login = QStringLiteral("https://gateway.example/login");
    row("a region", QStringLiteral("harbour"), QStringLiteral("moon"), {}, {});
    row("own addresses", QStringLiteral("harbour"), {}, own, login);
    row("the vendor's own", QStringLiteral("lighthouse"), {}, {}, {});
    row("its own", QStringLiteral("beacon"), {}, own, {});
    row("unknown", QStringLiteral("abacus"), {}, own, {});
}

void TestConnectPage::comesBackFilledIn()
{
    QFETCH(const Connection, known);
    show(known);
    const bool isPassword = known.system == u"beacon";
    fill(isPassword ? QStringLiteral("Password") : QStringLiteral("Secret"), QStringLiteral("very secret"));
    m_desk->button(QStringLiteral("Test connection"))->click();
    if (known.system == u"abacus") {
        QCOMPARE(m_flow->faults(), QList<ConnectionFault>{ConnectionFault::UnknownSystem});
        QVERIFY(faultOf(QStringLiteral("System")).contains(u"abacus"));
        return;
    }
    QTRY_COMPARE(m_flow->state(), ConnectFlow::State::Tested);
    QCOMPARE(m_made->lastConnection, known);
}

void TestConnectPage::saysWhyTheKeychainRefused()
{
    show();
    for (const SecretState state :
         {SecretState::Locked, SecretState::Unavailable, SecretState::NoAnswer, SecretState::Denied}) {
        fillKey(QStringLiteral("Client id"), QStringLiteral("Secret"));
        m_secrets->writeState = state;
        m_desk->button(QStringLiteral("Connect"))->click();
        QTRY_VERIFY(m_desk->said().contains(Sentences::forSecret(state)));
        QTRY_VERIFY(m_desk->button(QStringLiteral("Connect"))->isEnabled());
    }
}

void TestConnectPage::theSecretCanNotBeReadOut()
{
    show();
    for (const char *system : {"Harbour", "Beacon"}) {
        choose(QLatin1String(system));
        const QString name =
            m_desk->named(QStringLiteral("Secret")) ? QStringLiteral("Secret") : QStringLiteral("Password");
        fill(name, QStringLiteral("very secret"));
        QLineEdit *secret = m_desk->field(name);
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        QVERIFY(!secret->displayText().contains(u"very"));
        QVERIFY(!QAccessible::queryAccessibleInterface(secret)->text(QAccessible::Value).contains(u"very"));
    }
}

QTEST_MAIN(TestConnectPage)
#include "tst_connectpage.moc"
