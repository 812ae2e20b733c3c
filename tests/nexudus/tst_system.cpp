// SPDX-License-Identifier: MIT
#include "fakeclock.h"
#include "laterresult.h"
#include "nexudussystem.h"
#include "rawserver.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

#include <functional>
#include <memory>

using namespace Foyer;
using F = ResourceField;

namespace {

const BusinessId harbour(QStringLiteral("1415001001"));
const QByteArray tokenPath = "/api/token";

QByteArray list(int first, int last, int total, bool hasNext)
{
    QByteArrayList records;
    for (int i = first; i <= last; ++i)
        records.append(R"({"Id":)" + QByteArray::number(i) + R"(,"Name":"R","BusinessId":1415001001})");
    return R"({"Records":[)" + records.join(',') + R"(],"TotalItems":)" + QByteArray::number(total) +
           R"(,"HasNextPage":)" + (hasNext ? "true}" : "false}");
}

RawAnswer token(int number)
{
    return RawAnswer::http(200, R"({"access_token":"access-token-)" + QByteArray::number(number) +
                                    R"(","token_type":"bearer","expires_in":1199,"refresh_token":"refresh-token-)" +
                                    QByteArray::number(number) + R"("})");
}

RawAnswer throttled()
{
    return RawAnswer::http(409, "", {"Retry-After: 1"});
}

QString queried(const QByteArray &target, const char *name)
{
    return QUrlQuery(QUrl::fromEncoded(target)).queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

} // namespace

/** The whole adapter over real sockets: sign-in, lists, throttling, and the write. */
class TestNexudusSystem final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void signsInAndLists();
    void readsAllPages();
    void asksForNamesInOneBusiness();
    void createsOnce();
    void refusalNamesOurFields();
    void secretsAreNotQuoted();
    void throttledReadComesBack();
    void throttledWriteWasNotApplied();
    void throttledSignInSendsNothing();
    void refreshesWhenTheTokenIsRefused();
    void refusedRefreshTakesThePassword();
    void twoProgramsMaySpendEachOthersToken();
    void unauthorizedTwiceIsSaid();
    void unusableAddressSendsNothing();
    void filesAreTheDocumentsOwn();

private:
    void serve(std::function<RawAnswer(const RawRequest &)> api);
    [[nodiscard]] ResourceDraft draft() const;
    [[nodiscard]] int posts(const QByteArray &path) const;

    template <typename T>
    Result<T> wait(const std::function<RequestHandle(Callback<T>)> &start)
    {
        std::optional<Result<T>> answer;
        const auto handle = start([&](Result<T> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000)) {
            ApiError none;
            none.detail = QStringLiteral("no answer came");
            return tl::unexpected(none);
        }
        return *answer;
    }

    FakeClock m_clock;
    int m_tokens = 0; ///< given
    std::function<RawAnswer(const RawRequest &)> m_signIn;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<NexudusSystem> m_system;
};

#define WAIT(type, call) wait<type>([&](Foyer::Callback<type> callback) { return m_system->call; })

void TestNexudusSystem::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_tokens = 0;
    m_signIn = [this](const RawRequest &) { return token(++m_tokens); };
}

void TestNexudusSystem::cleanup()
{
    m_system.reset();
    m_server.reset();
}

void TestNexudusSystem::serve(std::function<RawAnswer(const RawRequest &)> api)
{
    m_server = std::make_unique<RawServer>([this, api = std::move(api)](const RawRequest &request) {
        return request.target == tokenPath ? m_signIn(request) : api(request);
    });
    Connection connection;
    connection.clientId = QStringLiteral("me@a.example");
    connection.apiUrl = m_server->url();
    m_system =
        std::make_unique<NexudusSystem>(connection, Credentials{QStringLiteral("the+password"), {}, {}}, m_clock);
}

ResourceDraft TestNexudusSystem::draft() const
{
    ResourceDraft draft;
    draft.set(F::Business, harbour.text());
    draft.set(F::Name, QStringLiteral("Board Room A"));
    draft.set(F::ZoomAccessToken, QStringLiteral("zoom-s3cret-token"));
    return draft;
}

int TestNexudusSystem::posts(const QByteArray &path) const
{
    const auto requests = m_server->requests();
    return int(std::count_if(requests.begin(), requests.end(), [&](const RawRequest &request) {
        return request.method == "POST" && request.target == path;
    }));
}

void TestNexudusSystem::signsInAndLists()
{
    serve([](const RawRequest &) { return RawAnswer::http(200, list(1, 2, 2, false)); });
    QVERIFY(WAIT(Done, testConnection(this, callback)));
    QCOMPARE(WAIT(QList<Business>, listBusinesses(this, callback)).value().size(), 2);
    const auto requests = m_server->requests();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests.at(0).body, "grant_type=password&username=me%40a.example&password=the%2Bpassword");
    QCOMPARE(requests.at(1).header("Authorization"), QByteArray("Bearer access-token-1"));
    QCOMPARE(queried(requests.at(1).target, "size"), QStringLiteral("1"));
    QVERIFY(requests.at(2).target.startsWith("/api/sys/businesses?"));
    QVERIFY(!m_system->workplace() && !m_system->bookingBoard() && m_system->resourceOffice());
}

void TestNexudusSystem::readsAllPages()
{
    serve([](const RawRequest &request) {
        const int page = queried(request.target, "page").toInt();
        return RawAnswer::http(200, list(page * 100, page * 100 + (page < 3 ? 99 : 4), 205, page < 3));
    });
    const auto types = WAIT(QList<ResourceType>, listResourceTypes(harbour, this, callback));
    QCOMPARE(types.value().size(), 205);
    const auto requests = m_server->requests();
    QCOMPARE(requests.size(), 4);
    for (qsizetype i = 1; i < requests.size(); ++i) {
        QCOMPARE(queried(requests.at(i).target, "page").toInt(), int(i));
        QCOMPARE(queried(requests.at(i).target, "ResourceType_Business"), harbour.text());
    }
    // A list that goes on for ever and brings nothing new is an error, no endless loop.
    serve([](const RawRequest &) { return RawAnswer::http(200, list(1, 100, 100'000, true)); });
    QCOMPARE(WAIT(QList<ResourceSummary>, listResources(harbour, this, callback)).error().kind, ErrorKind::Protocol);
}

void TestNexudusSystem::asksForNamesInOneBusiness()
{
    serve([](const RawRequest &) {
        return RawAnswer::http(200, R"({"Records":[{"Id":1,"Name":"Café & Co #1","BusinessId":1415001001},
            {"Id":2,"Name":"Café & Co #1","BusinessId":1415001002}],"TotalItems":2,"HasNextPage":false})");
    });
    const QString name = QStringLiteral("Café & Co #1 +x");
    const auto found = WAIT(QList<ResourceSummary>, resourcesNamed(harbour, name, this, callback));
    QCOMPARE(found.value().size(), 1); // a server that ignores the filter is no reason to mix businesses up
    const auto target = m_server->requests().at(1).target;
    QCOMPARE(queried(target, "Resource_Name"), name);
    QCOMPARE(queried(target, "Resource_Business"), harbour.text());
    QVERIFY(!WAIT(QList<ResourceSummary>, resourcesNamed(BusinessId(QStringLiteral("1&x=2")), name, this, callback)));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestNexudusSystem::createsOnce()
{
    serve([](const RawRequest &) {
        return RawAnswer::http(200, R"({"Status":200,"Value":{"Id":87654321},"WasSuccessful":true,"Errors":null})");
    });
    const auto created = WAIT(ResourceId, createResource(draft(), this, callback));
    QCOMPARE(created.value(), ResourceId(QStringLiteral("87654321")));
    QCOMPARE(posts("/api/spaces/resources"), 1);
    const auto request = m_server->requests().at(1);
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(request.body, R"({"BusinessId":1415001001,"Name":"Board Room A","ZoomAccessToken":"zoom-s3cret-token"})");

    for (const RawAnswer &bad : {RawAnswer::http(200, R"({"Value":{"Id":1}})"), RawAnswer::http(500),
                                 RawAnswer::closeSilently(), RawAnswer::http(302, "", {"Location: /elsewhere"})}) {
        serve([bad](const RawRequest &) { return bad; });
        QCOMPARE(WAIT(ResourceId, createResource(draft(), this, callback)).error().kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(posts("/api/spaces/resources"), 1);
    }
}

void TestNexudusSystem::refusalNamesOurFields()
{
    serve([](const RawRequest &) {
        return RawAnswer::http(400, R"({"Message":"Name: is taken","Value":null,"WasSuccessful":false,
            "Errors":[{"AttemptedValue":"x","Message":"is taken","PropertyName":"Name"}]})");
    });
    const auto refused = WAIT(ResourceId, createResource(draft(), this, callback));
    QCOMPARE(refused.error().kind, ErrorKind::Validation);
    QCOMPARE(refused.error().fieldErrors, (QList<FieldError>{{QStringLiteral("name"), QStringLiteral("is taken")}}));
}

void TestNexudusSystem::secretsAreNotQuoted()
{
    serve([](const RawRequest &) {
        return RawAnswer::http(400, R"({"Message":"bad zoom-s3cret-token, the+password, access-token-1",
            "Errors":[{"Message":"what is zoom-s3cret-token","PropertyName":"ZoomAccessToken"}]})");
    });
    const ApiError error = WAIT(ResourceId, createResource(draft(), this, callback)).error();
    QCOMPARE(error.detail, QStringLiteral("bad ***, ***, ***"));
    QCOMPARE(error.fieldErrors.value(0).message, QStringLiteral("what is ***"));
}

void TestNexudusSystem::throttledReadComesBack()
{
    int asked = 0;
    serve([&asked](const RawRequest &) {
        return ++asked == 1 ? throttled() : RawAnswer::http(200, list(1, 2, 2, false));
    });
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(WAIT(QList<Business>, listBusinesses(this, callback)).value().size(), 2);
    QVERIFY(timer.elapsed() >= 1000); // as it was told
    QCOMPARE(asked, 2);
}

void TestNexudusSystem::throttledWriteWasNotApplied()
{
    serve([](const RawRequest &) { return throttled(); });
    const ApiError error = WAIT(ResourceId, createResource(draft(), this, callback)).error();
    QCOMPARE(error.kind, ErrorKind::RateLimited);
    QCOMPARE(error.retryAfter, std::chrono::seconds(1));
    QCOMPARE(error.httpStatus, 409);
    QCOMPARE(writeFate(error), WriteFate::NotSent);
    QCOMPARE(posts("/api/spaces/resources"), 1);
    // A 409 that says something is a conflict, and that is a refusal.
    serve([](const RawRequest &) { return RawAnswer::http(409, "{}", {"Retry-After: 1"}); });
    QCOMPARE(writeFate(WAIT(ResourceId, createResource(draft(), this, callback)).error()), WriteFate::Refused);
}

void TestNexudusSystem::throttledSignInSendsNothing()
{
    serve([](const RawRequest &) { return RawAnswer::http(200); });
    m_signIn = [](const RawRequest &) { return throttled(); };
    const ApiError error = WAIT(ResourceId, createResource(draft(), this, callback)).error();
    QCOMPARE(error.kind, ErrorKind::RateLimited);
    QCOMPARE(posts("/api/spaces/resources"), 0);
}

void TestNexudusSystem::refreshesWhenTheTokenIsRefused()
{
    serve([](const RawRequest &request) {
        return request.header("Authorization") == QByteArray("Bearer access-token-2")
                   ? RawAnswer::http(200, list(1, 1, 1, false))
                   : RawAnswer::http(401);
    });
    QVERIFY(WAIT(QList<Business>, listBusinesses(this, callback)));
    const auto requests = m_server->requests();
    QCOMPARE(requests.size(), 4);
    QCOMPARE(requests.at(2).body, "grant_type=refresh_token&refresh_token=refresh-token-1");
}

void TestNexudusSystem::refusedRefreshTakesThePassword()
{
    serve([](const RawRequest &request) {
        return request.header("Authorization") == QByteArray("Bearer access-token-2")
                   ? RawAnswer::http(200, list(1, 1, 1, false))
                   : RawAnswer::http(401);
    });
    m_signIn = [this](const RawRequest &request) {
        return request.body.contains("refresh_token") ? RawAnswer::http(400, R"({"error":"invalid_grant"})")
                                                      : token(++m_tokens);
    };
    QVERIFY(WAIT(QList<Business>, listBusinesses(this, callback)));
    const auto requests = m_server->requests();
    QCOMPARE(requests.size(), 5); // password, 401, refresh, password, list
    QVERIFY(requests.at(2).body.startsWith("grant_type=refresh_token"));
    QVERIFY(requests.at(3).body.startsWith("grant_type=password"));
}

/** Two programs with one keychain and one account that was connected with a one-time code: each token works once. */
void TestNexudusSystem::twoProgramsMaySpendEachOthersToken()
{
    QByteArray valid = "refresh-token-1";
    serve([this](const RawRequest &request) {
        const bool isLatest = request.header("Authorization") == "Bearer access-token-" + QByteArray::number(m_tokens);
        return isLatest ? RawAnswer::http(200, list(1, 1, 1, false)) : RawAnswer::http(401);
    });
    m_tokens = 1;
    m_signIn = [this, &valid](const RawRequest &request) {
        if (request.body != "grant_type=refresh_token&refresh_token=" + valid)
            return RawAnswer::http(400, R"({"error":"invalid_grant"})");
        ++m_tokens;
        valid = "refresh-token-" + QByteArray::number(m_tokens);
        return token(m_tokens);
    };
    Connection connection;
    connection.apiUrl = m_server->url();
    QString keychain =
        QStringLiteral("foyer-nexudus-refresh:") + accountKey(connection) + QStringLiteral(":refresh-token-1");
    const Credentials credentials{keychain,
                                  {},
                                  [&keychain](const QString &secret) { keychain = secret; },
                                  [&keychain](QObject *context, std::function<void(const QString &)> answer) {
                                      return answerLater<QString>(
                                          keychain, context, [answer](const Result<QString> &kept) { answer(*kept); });
                                  }};
    m_system = std::make_unique<NexudusSystem>(connection, credentials, m_clock);
    NexudusSystem other(connection, credentials, m_clock);
    for (int round = 0; round < 3; ++round) {
        QVERIFY(WAIT(QList<Business>, listBusinesses(this, callback)));
        QVERIFY(wait<QList<Business>>(
            [&](Callback<QList<Business>> callback) { return other.listBusinesses(this, std::move(callback)); }));
    }
    QVERIFY(keychain.endsWith(QString::fromLatin1(valid)));
    // With nothing newer in the keychain the sign-in is over, and said to be.
    valid = "revoked";
    ++m_tokens;
    QCOMPARE(WAIT(QList<Business>, listBusinesses(this, callback)).error().kind, ErrorKind::Unauthorized);
}

void TestNexudusSystem::unauthorizedTwiceIsSaid()
{
    serve([](const RawRequest &) { return RawAnswer::http(401, R"({"Message":"No."})"); });
    const ApiError error = WAIT(ResourceId, createResource(draft(), this, callback)).error();
    QCOMPARE(error.kind, ErrorKind::Unauthorized);
    QVERIFY(error.detail.contains(u"Resource-Create"));
    QCOMPARE(posts("/api/spaces/resources"), 2); // a 401 was not applied: once more with another token
}

void TestNexudusSystem::unusableAddressSendsNothing()
{
    Connection connection;
    connection.apiUrl = QUrl(QStringLiteral("http://a.example"));
    m_system = std::make_unique<NexudusSystem>(connection, Credentials{}, m_clock);
    QCOMPARE(WAIT(Done, testConnection(this, callback)).error().kind, ErrorKind::Validation);
    QCOMPARE(WAIT(ResourceId, createResource(draft(), this, callback)).error().kind, ErrorKind::Validation);
    QCOMPARE(NexudusSystem::withAddress(connection).apiUrl, connection.apiUrl);
    QCOMPARE(NexudusSystem::withAddress({}).apiUrl, QUrl(QStringLiteral("https://spaces.nexudus.com")));
}

void TestNexudusSystem::filesAreTheDocumentsOwn()
{
    serve([](const RawRequest &) { return RawAnswer::http(200); });
    const QByteArray file = m_system->toFile(draft());
    QVERIFY(file.contains("\"BusinessId\"") && !file.contains("s3cret"));
    QVERIFY(m_system->fromFile(file).value().draft == draft().withoutSecrets());
    for (const char *bad : {"", "[]", "{", R"({"Name":"a","Name":"b"})", "\xff"}) {
        const auto reading = m_system->fromFile(bad);
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, ErrorKind::Validation);
    }
    QVERIFY(m_system->canBeId(QStringLiteral("5")) && !m_system->canBeId(QStringLiteral("x")));
}

QTEST_GUILESS_MAIN(TestNexudusSystem)
#include "tst_system.moc"
