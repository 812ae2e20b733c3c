// SPDX-License-Identifier: MIT
#include "apierror.h"
#include "connection.h"
#include "ids.h"
#include "people.h"
#include "requesthandle.h"

#include <QTest>

#include <set>
#include <type_traits>

using namespace Foyer;

class TestValues final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneAccountHasOneKey();
    void idsAreOfOneKind();
    void handlesAbortOnce();
    void fateOfAWrite_data();
    void fateOfAWrite();
    void namesOfPeople();
    void addresses_data();
    void addresses();
};

void TestValues::idsAreOfOneKind()
{
    static_assert(!std::is_convertible_v<PersonId, SpaceId>);
    static_assert(!std::is_convertible_v<QString, PersonId>);
    QVERIFY(PersonId().isEmpty());
    const PersonId a(QStringLiteral("A"));
    const PersonId b(QStringLiteral("B"));
    QVERIFY(a == PersonId(QStringLiteral("A")) && a != b && a < b);
    QCOMPARE(qHash(a), qHash(PersonId(QStringLiteral("A"))));
}

void TestValues::handlesAbortOnce()
{
    int aborted = 0;
    {
        RequestHandle first([&] { ++aborted; });
        RequestHandle second(std::move(first));
        first.abort(); // NOLINT(bugprone-use-after-move): a moved-from handle must be harmless
        QCOMPARE(aborted, 0);
        second = RequestHandle([&] { aborted += 10; });
        QCOMPARE(aborted, 1);
        second.abort();
        second.abort();
        QCOMPARE(aborted, 11);
    }
    QCOMPARE(aborted, 11);
}

void TestValues::fateOfAWrite_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<WriteFate>("fate");
    QTest::newRow("offline") << ErrorKind::Offline << WriteFate::NotSent;
    QTest::newRow("timeout before sending") << ErrorKind::Timeout << WriteFate::NotSent;
    QTest::newRow("tls") << ErrorKind::Tls << WriteFate::NotSent;
    QTest::newRow("401") << ErrorKind::Unauthorized << WriteFate::NotSent;
    QTest::newRow("429") << ErrorKind::RateLimited << WriteFate::NotSent;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << WriteFate::NotSent;
    QTest::newRow("403") << ErrorKind::Forbidden << WriteFate::Refused;
    QTest::newRow("404") << ErrorKind::NotFound << WriteFate::Refused;
    QTest::newRow("409") << ErrorKind::Conflict << WriteFate::Refused;
    QTest::newRow("422") << ErrorKind::Validation << WriteFate::Refused;
    QTest::newRow("5xx") << ErrorKind::Server << WriteFate::Unknown;
    QTest::newRow("html") << ErrorKind::Protocol << WriteFate::Unknown;
    QTest::newRow("no answer") << ErrorKind::OutcomeUnknown << WriteFate::Unknown;
}

void TestValues::fateOfAWrite()
{
    QFETCH(const ErrorKind, kind);
    ApiError error;
    error.kind = kind;
    QTEST(writeFate(error), "fate");
}

void TestValues::namesOfPeople()
{
    Person person;
    person.id = PersonId(QStringLiteral("01"));
    QCOMPARE(person.displayName(), QStringLiteral("01"));
    person.email = QStringLiteral("ana@x.example");
    QCOMPARE(person.displayName(), QStringLiteral("ana@x.example"));
    person.lastName = QStringLiteral("Ruiz");
    QCOMPARE(person.displayName(), QStringLiteral("Ruiz"));
    person.firstName = QStringLiteral("Ana");
    QCOMPARE(person.displayName(), QStringLiteral("Ana Ruiz"));
}

void TestValues::addresses_data()
{
    using Fault = std::optional<UrlFault>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("vendor") << "https://api.onkadence.co" << Fault();
    QTest::newRow("gateway") << "https://gateway.example.com:8443/kadence/" << Fault();
    QTest::newRow("loopback") << "http://127.0.0.1:1234" << Fault();
    QTest::newRow("loopback 6") << "http://[::1]:1234" << Fault();
    QTest::newRow("localhost") << "http://localhost" << Fault();
    QTest::newRow("single label") << "https://intranet" << Fault();
    QTest::newRow("international") << QString::fromUtf8("https://bücher.example") << Fault();
    QTest::newRow("http") << "http://api.onkadence.co" << Fault(UrlFault::NotHttps);
    QTest::newRow("almost loopback") << "http://127.0.0.1.example.com" << Fault(UrlFault::NotHttps);
    QTest::newRow("other loopback address") << "http://127.0.0.2" << Fault(UrlFault::NotHttps);
    QTest::newRow("localhost.") << "http://localhost.example" << Fault(UrlFault::NotHttps);
    QTest::newRow("ftp") << "ftp://files.example" << Fault(UrlFault::NotHttps);
    QTest::newRow("javascript") << "javascript:alert(1)" << Fault(UrlFault::Unreadable);
    QTest::newRow("file") << "file:///etc/passwd" << Fault(UrlFault::Unreadable);
    QTest::newRow("user") << "https://me@api.example" << Fault(UrlFault::HasUserInfo);
    QTest::newRow("password") << "https://me:secret@api.example" << Fault(UrlFault::HasUserInfo);
    QTest::newRow("hidden host") << "https://api.onkadence.co@evil.example" << Fault(UrlFault::HasUserInfo);
    QTest::newRow("query") << "https://api.example?x=1" << Fault(UrlFault::HasQuery);
    QTest::newRow("fragment") << "https://api.example#x" << Fault(UrlFault::HasQuery);
    QTest::newRow("no host") << "https://" << Fault(UrlFault::Unreadable);
    QTest::newRow("words") << "my workplace" << Fault(UrlFault::Unreadable);
    QTest::newRow("empty") << "" << Fault(UrlFault::Unreadable);
    QTest::newRow("underscore") << "https://a_b.example" << Fault(UrlFault::OddHost);
    QTest::newRow("dots") << "https://a..example" << Fault(UrlFault::OddHost);
    QTest::newRow("port 0") << "https://api.example:0" << Fault(UrlFault::OddHost);
}

void TestValues::addresses()
{
    QFETCH(const QString, text);
    QFETCH(const std::optional<UrlFault>, fault);
    const auto found = faultOf(QUrl(text));
    if (text == u"https://a..example" && !QUrl(text).isValid())
        QVERIFY(found); // Qt versions differ in whether they parse it at all; refused either way
    else
        QCOMPARE(found, fault);
}

void TestValues::oneAccountHasOneKey()
{
    Connection connection;
    connection.name = QStringLiteral("Office");
    connection.system = QStringLiteral("kadence");
    connection.apiUrl = QUrl(QStringLiteral("https://gateway.example/kadence"));
    connection.clientId = QStringLiteral("id");
    const QString key = accountKey(connection);
    Connection same = connection;
    same.name = QStringLiteral("Another name");
    same.authUrl = QUrl(QStringLiteral("https://login.example"));
    same.region = QStringLiteral("eu"); // where an address is given, it counts
    for (const char *url : {"https://gateway.example/kadence/", "https://GATEWAY.example/kadence",
                            "https://gateway.example:443/kadence", "https://gateway.example/./other/../kadence"}) {
        same.apiUrl = QUrl(QString::fromLatin1(url));
        QCOMPARE(accountKey(same), key);
    }
    Connection origin = connection;
    origin.apiUrl = QUrl(QStringLiteral("https://gateway.example"));
    same.apiUrl = QUrl(QStringLiteral("https://gateway.example/"));
    QCOMPARE(accountKey(same), accountKey(origin));
    QVERIFY(accountKey(origin) != key);
    Connection other = connection;
    other.clientId = QStringLiteral("another");
    QVERIFY(accountKey(other) != key);
    QCOMPARE(key.size(), 32);
    Connection otherPort = connection;
    otherPort.apiUrl.setPort(8443);
    QVERIFY(accountKey(otherPort) != key);
    Connection europe = other;
    europe.apiUrl.clear();
    europe.region = QStringLiteral("eu");
    Connection america = europe;
    america.region = QStringLiteral("us");
    QVERIFY(accountKey(europe) != accountKey(america));
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
