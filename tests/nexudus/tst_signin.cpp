// SPDX-License-Identifier: MIT
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
    void init() { m_kept.clear(); }
    void passwordIsFormEncoded();
    void refreshesAndFallsBackToThePassword();
    void oneTimeCodeHoldsOnce();
    void keptTokenIsUsedAtTheNextStart();
    void otherFailuresForgetNothing();
    void refusalsQuoteNoSecret();

private:
    SignIn signIn(const QString &secret, const QString &code = {})
    {
        return SignIn(QUrl(QStringLiteral("https://a.example/prefix")), QStringLiteral("me@a.example"),
                      {secret, code, [this](const QString &secret) { m_kept.append(secret); }});
    }

    QStringList m_kept;
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
    QVERIFY(it.hasAnotherWay());
    QVERIFY(it.request().body.startsWith("grant_type=password&"));
    QVERIFY(!it.read(refuses()));
    QVERIFY(!it.hasAnotherWay());
}

void TestNexudusSignIn::oneTimeCodeHoldsOnce()
{
    SignIn it = signIn(password, QStringLiteral("246810"));
    QVERIFY(it.request().body.endsWith("&totp=246810"));
    QVERIFY(it.read(gives("r1")));
    QCOMPARE(m_kept, QStringList(QStringLiteral("foyer-nexudus-refresh:r1")));
    QVERIFY(it.request().body.endsWith("refresh_token=r1"));
    QVERIFY(it.read(gives("r2")));
    QCOMPARE(m_kept.last(), QStringLiteral("foyer-nexudus-refresh:r2"));
    (void)it.request();
    QVERIFY(!it.read(refuses()));
    QVERIFY(it.hasAnotherWay());
    QVERIFY(!it.request().body.contains("totp"));
}

void TestNexudusSignIn::keptTokenIsUsedAtTheNextStart()
{
    SignIn it = signIn(QStringLiteral("foyer-nexudus-refresh:r7"), QStringLiteral("246810"));
    QCOMPARE(it.request().body, "grant_type=refresh_token&refresh_token=r7");
    QVERIFY(it.read(gives("r8")));
    QCOMPARE(m_kept, QStringList(QStringLiteral("foyer-nexudus-refresh:r8")));
    (void)it.request();
    QVERIFY(!it.read(refuses()));
    QVERIFY(!it.hasAnotherWay()); // there is no password
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
        QVERIFY(!it.hasAnotherWay());
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
    SignIn kept = signIn(QStringLiteral("foyer-nexudus-refresh:the-refresh-token"));
    (void)kept.request();
    QCOMPARE(kept.read(refuses("what is the-refresh-token?")).error().detail, QStringLiteral("what is ***?"));
}

QTEST_APPLESS_MAIN(TestNexudusSignIn)
#include "tst_signin.moc"
