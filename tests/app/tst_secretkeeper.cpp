// SPDX-License-Identifier: MIT
#include "connectflow.h"
#include "fakesecretstore.h"
#include "secretkeeper.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;

/** What a system gives in place of its secret while a workplace is open, on its way into the keychain. */
class TestSecretKeeper final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_secrets = std::make_unique<FakeSecretStore>();
        m_connection.name = QStringLiteral("HQ");
    }
    void keepsTheLatestAndOneAtATime();
    void saysWhatFailed();
    void aFailureThatIsOvertakenIsNone();
    void stopsForGood();
    void nothingIsNothing();
    void mayBeToldWhenItIsGone();
    void readsWhatIsKeptByNow();

private:
    [[nodiscard]] QString stored() const { return m_secrets->stored.value(secretAccount(m_connection)); }

    std::unique_ptr<FakeSecretStore> m_secrets;
    Connection m_connection;
};

void TestSecretKeeper::keepsTheLatestAndOneAtATime()
{
    SecretKeeper keeper(*m_secrets, m_connection);
    QSignalSpy idle(&keeper, &SecretKeeper::idle);
    QVERIFY(!keeper.isBusy());
    const auto keep = keeper.credentials(QStringLiteral("given")).keep;
    keep(QStringLiteral("one"));
    keep(QStringLiteral("two"));
    keep(QStringLiteral("three"));
    QVERIFY(keeper.isBusy());
    QCOMPARE(m_secrets->writes, 1);
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(m_secrets->writes, 2); // the second was old by then
    QCOMPARE(stored(), QStringLiteral("three"));
    QVERIFY(!keeper.isBusy());
    keep(QStringLiteral("four"));
    QTRY_COMPARE(idle.size(), 2);
    QCOMPARE(stored(), QStringLiteral("four"));
}

void TestSecretKeeper::saysWhatFailed()
{
    m_secrets->writeState = SecretState::Locked;
    SecretKeeper keeper(*m_secrets, m_connection);
    QStringList said;
    connect(&keeper, &SecretKeeper::failed, this, [&said](const SecretAnswer &answer) {
        said.append(answer.state == SecretState::Locked ? QStringLiteral("locked") : QStringLiteral("other"));
    });
    connect(&keeper, &SecretKeeper::idle, this, [&said] { said.append(QStringLiteral("idle")); });
    keeper.credentials(QString()).keep(QStringLiteral("one"));
    QTRY_COMPARE(said, (QStringList{QStringLiteral("locked"), QStringLiteral("idle")}));
}

void TestSecretKeeper::aFailureThatIsOvertakenIsNone()
{
    SecretKeeper keeper(*m_secrets, m_connection);
    QSignalSpy failed(&keeper, &SecretKeeper::failed);
    QSignalSpy idle(&keeper, &SecretKeeper::idle);
    m_secrets->onWrite = [this] { // the first write fails, the second does not
        m_secrets->writeState = m_secrets->writes == 1 ? SecretState::NoAnswer : SecretState::Ok;
    };
    keeper.credentials(QString()).keep(QStringLiteral("one"));
    keeper.credentials(QString()).keep(QStringLiteral("two"));
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(stored(), QStringLiteral("two"));
}

void TestSecretKeeper::stopsForGood()
{
    m_secrets->answers = false;
    SecretKeeper keeper(*m_secrets, m_connection);
    QSignalSpy idle(&keeper, &SecretKeeper::idle);
    keeper.credentials(QString()).keep(QStringLiteral("one"));
    keeper.credentials(QString()).keep(QStringLiteral("two"));
    keeper.stop();
    QCOMPARE(idle.size(), 1);
    QVERIFY(!keeper.isBusy());
    keeper.credentials(QString()).keep(QStringLiteral("three"));
    QCOMPARE(m_secrets->writes, 1);
    keeper.stop();
    QCOMPARE(idle.size(), 1);
}

void TestSecretKeeper::nothingIsNothing()
{
    SecretKeeper keeper(*m_secrets, m_connection);
    keeper.credentials(QString()).keep(QString());
    QVERIFY(!keeper.isBusy());
    QCOMPARE(m_secrets->writes, 0);
}

void TestSecretKeeper::mayBeToldWhenItIsGone()
{
    auto keeper = std::make_unique<SecretKeeper>(*m_secrets, m_connection);
    const auto keep = keeper->credentials(QString()).keep;
    keeper.reset();
    keep(QStringLiteral("late"));
    QCOMPARE(m_secrets->writes, 0);
}

/** Also what another program has kept; and without the keychain there is nothing. */
void TestSecretKeeper::readsWhatIsKeptByNow()
{
    SecretKeeper keeper(*m_secrets, m_connection);
    const Credentials credentials = keeper.credentials(QStringLiteral("given"));
    QCOMPARE(credentials.secret, QStringLiteral("given"));
    QStringList read;
    const auto look = [&] { return credentials.reread(this, [&read](const QString &kept) { read.append(kept); }); };
    auto handle = look();
    QTRY_COMPARE(read, QStringList(QString()));
    m_secrets->stored.insert(secretAccount(m_connection), QStringLiteral("from elsewhere"));
    handle = look();
    QTRY_COMPARE(read.size(), 2);
    QCOMPARE(read.last(), QStringLiteral("from elsewhere"));
}

QTEST_GUILESS_MAIN(TestSecretKeeper)
#include "tst_secretkeeper.moc"
