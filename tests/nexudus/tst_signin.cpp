// SPDX-License-Identifier: MIT
#include "laterresult.h"
#include "nexudussignin.h"

#include <QTest>

using namespace Foyer;
using namespace Foyer::Nexudus;

namespace {

const QString password = QStringLiteral("p&ss wörd+1");

HttpResponse gives(const QByteArray &refresh)
{
    HttpResponse response;
    response.status = 200;
    response.body = R"({"access_token":"abc","token_type":"bearer","expires_in":1199)";
    response.body += refresh.isEmpty() ? QByteArray("}") : R"(,"refresh_token":")" + refresh + R"("})";
    return response;
}

HttpResponse refuses(const QByteArray &why = "not right")
{
    HttpResponse response;
    response.status = 400;
    response.body = R"({"error":"invalid_grant","error_description":")" + why + R"("})";
    return response;
}

} // namespace

/** Which way a connection signs in, and what of it is kept. */
class TestNexudusSignIn final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_kept.clear();
        m_nowKept.clear();
        m_rereads = 0;
    }
    void passwordIsFormEncoded();
    void refreshesAndFallsBackToThePassword();
    void oneTimeCodeHoldsOnce();
    void keptTokenIsUsedAtTheNextStart();
    void spentTokenIsLookedForOnceMore();
    void whatIsKeptForAnotherAccountIsNotSent();
    void otherFailuresForgetNothing();
    void refusalsQuoteNoSecret();

private:
    SignIn signIn(const QString &secret, const QString &code = {})
    {
        const auto reread = [this](QObject *context, std::function<void(const QString &)> answer) {
            ++m_rereads;
            return answerLater<QString>(m_nowKept, context, [answer](const Result<QString> &kept) { answer(*kept); });
        };
        return SignIn(m_connection, {secret, code, [this](const QString &next) { m_kept.append(next); }, reread});
    }
    [[nodiscard]] QString keptAs(const QString &refreshToken) const
    {
        return QStringLiteral("foyer-nexudus-refresh:") + accountKey(m_connection) + u':' + refreshToken;
    }
    [[nodiscard]] bool hasAnotherWay(SignIn &it)
    {
        std::optional<bool> found;
        const auto handle = it.findAnotherWay(this, [&](bool yes) { found = yes; });
        if (found)
            qFatal("synchronous");
        [&] { QTRY_VERIFY(found.has_value()); }();
        return found.value_or(false);
    }

    const Connection m_connection = [] {
        Connection connection;
        connection.system = QStringLiteral("nexudus");
        connection.apiUrl = QUrl(QStringLiteral("https://a.example/prefix"));
        connection.clientId = QStringLiteral("me@a.example");
        return connection;
    }();
    QStringList m_kept;
    QString m_nowKept;
    int m_rereads = 0;
};

void TestNexudusSignIn::passwordIsFormEncoded()
{
    SignIn it = signIn(password);
    const HttpRequest request = it.request();
    QCOMPARE(request.url, QUrl(QStringLiteral("https://a.example/prefix/api/token")));
    QCOMPARE(request.body, "grant_type=password&username=me%40a.example&password=p%26ss%20w%C3%B6rd%2B1");
    QCOMPARE(request.headers.value(0).second, QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(it.read(gives("r1")).value().value, QByteArray("abc"));
    QVERIFY(m_kept.isEmpty()); // the password is what stays in the keychain
}

void TestNexudusSignIn::refreshesAndFallsBackToThePassword()
{
    SignIn it = signIn(password);
    (void)it.request();
    QVERIFY(it.read(gives("r/1")));
    QCOMPARE(it.request().body, "grant_type=refresh_token&refresh_token=r%2F1");
    QVERIFY(it.read(gives("r2")));
    QCOMPARE(it.request().body, "grant_type=refresh_token&refresh_token=r2");
    QVERIFY(it.read(gives(""))); // none: the one before goes on holding
    QCOMPARE(it.request().body, "grant_type=refresh_token&refresh_token=r2");
    QVERIFY(!it.read(refuses()));
    QVERIFY(hasAnotherWay(it));
    QVERIFY(it.request().body.startsWith("grant_type=password&"));
    QVERIFY(!it.read(refuses()));
    QVERIFY(!hasAnotherWay(it));
}

void TestNexudusSignIn::oneTimeCodeHoldsOnce()
{
    SignIn it = signIn(password, QStringLiteral("246810"));
    QVERIFY(it.request().body.endsWith("&totp=246810"));
    QVERIFY(it.read(gives("r1")));
    QCOMPARE(m_kept, QStringList(keptAs(QStringLiteral("r1"))));
    QVERIFY(it.request().body.endsWith("refresh_token=r1"));
    QVERIFY(it.read(gives("r2")));
    QCOMPARE(m_kept.last(), keptAs(QStringLiteral("r2")));
    (void)it.request();
    QVERIFY(!it.read(refuses()));
    QVERIFY(hasAnotherWay(it));
    QVERIFY(!it.request().body.contains("totp"));
}

void TestNexudusSignIn::keptTokenIsUsedAtTheNextStart()
{
    SignIn it = signIn(keptAs(QStringLiteral("r7")), QStringLiteral("246810"));
    QCOMPARE(it.request().body, "grant_type=refresh_token&refresh_token=r7");
    QVERIFY(it.read(gives("r8")));
    QCOMPARE(m_kept, QStringList(keptAs(QStringLiteral("r8"))));
    (void)it.request();
    QVERIFY(!it.read(refuses()));
    QVERIFY(!hasAnotherWay(it)); // there is no password
}

/** Another program has spent the token, and kept the one that it got for it. */
void TestNexudusSignIn::spentTokenIsLookedForOnceMore()
{
    SignIn it = signIn(keptAs(QStringLiteral("r1")));
    (void)it.request();
    QVERIFY(!it.read(refuses()));
    m_nowKept = keptAs(QStringLiteral("r2"));
    QVERIFY(hasAnotherWay(it));
    QCOMPARE(it.request().body, "grant_type=refresh_token&refresh_token=r2");
    QVERIFY(it.read(gives("r3")));
    QCOMPARE(m_kept, QStringList(keptAs(QStringLiteral("r3"))));
    // What is kept is the refused one itself: that was the end. The next sign-in looks again.
    m_nowKept = keptAs(QStringLiteral("r3"));
    for (int rereads = 2; rereads < 4; ++rereads) {
        QCOMPARE(it.request().body, "grant_type=refresh_token&refresh_token=r3");
        QVERIFY(!it.read(refuses()));
        QVERIFY(!hasAnotherWay(it));
        QCOMPARE(m_rereads, rereads);
    }
    // Once for each sign-in, whatever comes.
    m_nowKept = keptAs(QStringLiteral("r4"));
    (void)it.request();
    QVERIFY(!it.read(refuses()));
    QVERIFY(hasAnotherWay(it));
    m_nowKept = keptAs(QStringLiteral("r5"));
    (void)it.request();
    QVERIFY(!it.read(refuses()));
    QVERIFY(!hasAnotherWay(it));
    // Only a refusal is a reason to look.
    HttpResponse broken;
    broken.status = 500;
    (void)it.request();
    QVERIFY(!it.read(broken));
    QCOMPARE(m_rereads, 4);
}

/** The workplace of that name was connected anew, to another account: its token is nothing for this address. */
void TestNexudusSignIn::whatIsKeptForAnotherAccountIsNotSent()
{
    Connection other = m_connection;
    other.apiUrl = QUrl(QStringLiteral("https://b.example"));
    const QString others = QStringLiteral("foyer-nexudus-refresh:") + accountKey(other) + QStringLiteral(":r9");
    SignIn it = signIn(keptAs(QStringLiteral("r1")));
    for (const QString &kept : {others, QStringLiteral("a password"), keptAs(QString())}) {
        m_nowKept = kept;
        (void)it.request();
        QVERIFY(!it.read(refuses()));
        QVERIFY(!hasAnotherWay(it));
        QVERIFY(it.request().body.endsWith("refresh_token=r1"));
    }
    QVERIFY(!signIn(others).request().body.contains("r9"));
}

void TestNexudusSignIn::otherFailuresForgetNothing()
{
    SignIn it = signIn(password);
    (void)it.request();
    QVERIFY(it.read(gives("r1")));
    HttpResponse broken;
    for (const int status : {409, 429, 500, 302}) {
        broken.status = status;
        (void)it.request();
        QVERIFY(!it.read(broken));
        QVERIFY(!hasAnotherWay(it));
        QVERIFY(it.request().body.endsWith("refresh_token=r1"));
    }
}

void TestNexudusSignIn::refusalsQuoteNoSecret()
{
    SignIn it = signIn(password, QStringLiteral("246810"));
    (void)it.request();
    const auto refused = it.read(refuses("no p&ss w\xc3\xb6rd+1, no 246810"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, QStringLiteral("no ***, no ***"));
    SignIn kept = signIn(keptAs(QStringLiteral("the-refresh-token")));
    (void)kept.request();
    QCOMPARE(kept.read(refuses("what is the-refresh-token?")).error().detail, QStringLiteral("what is ***?"));
}

QTEST_GUILESS_MAIN(TestNexudusSignIn)
#include "tst_signin.moc"
