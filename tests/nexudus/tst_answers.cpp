// SPDX-License-Identifier: MIT
#include "nexudusanswers.h"

#include <QTest>

using namespace Foyer;
using namespace Foyer::Nexudus;
using F = ResourceField;

namespace {

HttpResponse response(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

} // namespace

/** What Nexudus answers, and what it must not be believed. */
class TestNexudusAnswers final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lists();
    void brokenLists_data();
    void brokenLists();
    void oneResource();
    void created_data();
    void created();
    void refusalsGoToTheirFields();
    void unauthorizedMayBeAPermission();
    void throttling_data();
    void throttling();
    void signIn();
    void refusedSignIn_data();
    void refusedSignIn();
};

void TestNexudusAnswers::lists()
{
    const auto businesses = parseBusinesses(
        R"({"Records":[{"Id":1,"Name":"<b>Harbour</b> & Co","CurrencyCode":"GBP","SimpleTimeZoneId":2023},
            {"Name":"without an id"},7],"CurrentPage":1,"CurrentPageSize":3,"TotalItems":5,"TotalPages":2,
            "HasNextPage":true})");
    QVERIFY(businesses);
    QCOMPARE(businesses->items,
             (QList<Business>{{BusinessId(QStringLiteral("1")), QStringLiteral("<b>Harbour</b> & Co"),
                               QStringLiteral("GBP"), std::nullopt}}));
    QCOMPARE(businesses->members, 3);
    QCOMPARE(businesses->total, std::optional<qint64>(5));
    QVERIFY(businesses->hasNext);
    const auto types = parseResourceTypes(R"({"Records":[{"Id":"2","Name":"Desk","BusinessId":1}]})");
    QCOMPARE(types.value().items.value(0).business, BusinessId(QStringLiteral("1")));
    const auto resources = parseResources(
        R"({"Records":[{"Id":3,"Name":"A","BusinessId":1,"CreatedOn":"2026-03-04T09:00:00","TimeSlots":null}]})");
    QCOMPARE(resources.value().items.value(0).createdAt, UtcInstant::fromIso(u"2026-03-04T09:00:00Z"));
    QVERIFY(parseResources(R"({"Records":[]})").value().items.isEmpty());
}

void TestNexudusAnswers::brokenLists_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"", "[]", "<html>", R"({"Records":null})", R"({"Records":{}})", "{}", R"({"Records":[1]})",
          R"({"Records":[{"Id":"../1"}]})", R"({"Records":[],"Records":[]})", "\xff{}", R"({"Records":[)"})
        QTest::newRow(body) << QByteArray(body);
    QTest::newRow("deep") << QByteArray(1025, '[');
}

void TestNexudusAnswers::brokenLists()
{
    QFETCH(const QByteArray, body);
    const auto list = parseResources(body);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Protocol);
}

void TestNexudusAnswers::oneResource()
{
    const auto resource = parseResource(
        R"({"Id":3,"Name":"Board Room A","BusinessId":1,"Allocation":12,"ZoomAccessToken":"s3cret","Projector":true})");
    QVERIFY(resource);
    QCOMPARE(resource->name(), QStringLiteral("Board Room A"));
    QCOMPARE(resource->number(F::Capacity), std::optional(12.0));
    QVERIFY(!resource->isSet(F::ZoomAccessToken));
    QVERIFY(!parseResource(R"({"Name":"Board Room A"})"));
    QVERIFY(!parseResource("null"));
    QCOMPARE(parseResources(R"({"Records":[],"TotalItems":-1})").value().total, std::nullopt);
    QCOMPARE(parseResources(R"({"Records":[],"TotalItems":1e15})").value().total, std::nullopt);
}

void TestNexudusAnswers::created_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *body, const char *id, ErrorKind kind = ErrorKind::OutcomeUnknown) {
        QTest::newRow(body) << QByteArray(body) << QString::fromLatin1(id) << kind;
    };
    row(R"({"Status":200,"Message":"created","Value":{"Id":87654321},"WasSuccessful":true,"Errors":null})", "87654321");
    row(R"({"Value":{"Id":5}})", "");
    row(R"({"Value":{"Id":5},"WasSuccessful":"true"})", "");
    row(R"({"Value":{"Id":"../5"},"WasSuccessful":true})", "");
    row(R"({"Value":null,"WasSuccessful":true})", "");
    row(R"({"Value":{"Id":5},"WasSuccessful":false,"Errors":[{"Message":"x","PropertyName":"Name"}]})", "");
    row(R"({"Value":null,"WasSuccessful":false,"Errors":null})", "");
    row(R"({"Value":null,"WasSuccessful":false,"Errors":[]})", "");
    row(R"({"Value":null,"WasSuccessful":false,"Errors":[{"Message":"is taken","PropertyName":"Name"}]})", "",
        ErrorKind::Validation);
    row("", "");
    row("<html>", "");
    row("[]", "");
}

void TestNexudusAnswers::created()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, id);
    const auto created = parseCreated(response(200, body));
    QCOMPARE(created ? created->text() : QString(), id);
    if (!created)
        QTEST(created.error().kind, "kind");
}

void TestNexudusAnswers::refusalsGoToTheirFields()
{
    ApiError error;
    error.kind = ErrorKind::Validation;
    readError(response(400, R"({"Message":"Name: is taken; the ExtraService is missing","Value":null,"Errors":[
        {"AttemptedValue":"s3cret","Message":"is taken","PropertyName":"Name"},
        {"AttemptedValue":null,"Message":"must be after FromTime","PropertyName":"TimeSlots[1].ToTime"},
        {"AttemptedValue":null,"Message":"no extraservices\u202E here","PropertyName":"Price"},
        {"PropertyName":"Visible"},7],"WasSuccessful":false})"),
              error);
    QCOMPARE(error.fieldErrors,
             (QList<FieldError>{{QStringLiteral("name"), QStringLiteral("is taken")},
                                {QStringLiteral("openingHours"), QStringLiteral("must be after FromTime")},
                                {QStringLiteral("Price"), QStringLiteral("no booking rates here")}}));
    QCOMPARE(error.detail, QStringLiteral("Name: is taken; the booking rate is missing"));

    QByteArray many = R"({"Errors":[)";
    for (int i = 0; i < 10'000; ++i)
        many += R"({"Message":"x","PropertyName":"Name"},)";
    many.chop(1);
    ApiError flooded;
    readError(response(400, many + "]}"), flooded);
    QCOMPARE(flooded.fieldErrors.size(), 20);
    for (const char *body : {"", "<html>", "[]", R"({"Errors":{}})", R"({"Message":5,"Errors":"x"})"}) {
        ApiError none;
        readError(response(400, body), none);
        QVERIFY(none.detail.isEmpty() && none.fieldErrors.isEmpty());
    }
}

void TestNexudusAnswers::unauthorizedMayBeAPermission()
{
    ApiError error;
    readError(response(401, R"({"Message":"No."})"), error);
    QVERIFY(error.detail.startsWith(u"No. ") && error.detail.contains(u"Resource-Create"));
    ApiError bare;
    readError(response(401, ""), bare);
    QVERIFY(bare.detail.contains(u"Resource-Create"));
}

void TestNexudusAnswers::throttling_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("expected");
    QTest::newRow("throttled") << 409 << 1 << QByteArray() << true;
    QTest::newRow("blank") << 409 << 1 << QByteArray("\r\n") << true;
    QTest::newRow("a conflict") << 409 << 1 << QByteArray("{}") << false;
    QTest::newRow("not told when") << 409 << 0 << QByteArray() << false;
    QTest::newRow("other status") << 503 << 1 << QByteArray() << false;
}

void TestNexudusAnswers::throttling()
{
    QFETCH(const int, status);
    QFETCH(const int, retryAfter);
    QFETCH(const QByteArray, body);
    HttpResponse answer = response(status, body);
    if (retryAfter > 0)
        answer.retryAfter = std::chrono::seconds(retryAfter);
    QTEST(isThrottled(answer), "expected");
}

void TestNexudusAnswers::signIn()
{
    const auto given = parseSignIn(
        response(200, R"({"access_token":"abc","token_type":"bearer","expires_in":1199,"refresh_token":"r3fresh"})"));
    QVERIFY(given);
    QCOMPARE(given->token.value, QByteArray("abc"));
    QCOMPARE(given->token.lifetime, std::chrono::seconds(1199));
    QCOMPARE(given->refreshToken, QStringLiteral("r3fresh"));
    for (const char *body : {R"({"access_token":"abc","refresh_token":"a\r\nb","expires_in":"abc"})",
                             R"({"access_token":"abc","refresh_token":null,"expires_in":-1})"}) {
        const auto odd = parseSignIn(response(200, body));
        QVERIFY(odd && odd->refreshToken.isEmpty());
        QCOMPARE(odd->token.lifetime, std::chrono::hours(1));
    }
    for (const char *body : {"", "{}", R"({"access_token":"a b"})", R"({"access_token":"a\r\nb"})",
                             R"({"access_token":"abc","token_type":"mac"})", R"({"access_token":5})"}) {
        const auto bad = parseSignIn(response(200, body));
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, ErrorKind::Protocol);
    }
}

void TestNexudusAnswers::refusedSignIn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << 400 << ErrorKind::Unauthorized;
    QTest::newRow("401") << 401 << ErrorKind::Unauthorized;
    QTest::newRow("403") << 403 << ErrorKind::Unauthorized;
    QTest::newRow("409") << 409 << ErrorKind::Protocol; // with a body: no throttling
    QTest::newRow("429") << 429 << ErrorKind::RateLimited;
    QTest::newRow("500") << 500 << ErrorKind::Server;
    QTest::newRow("302") << 302 << ErrorKind::Protocol;
}

void TestNexudusAnswers::refusedSignIn()
{
    QFETCH(const int, status);
    const auto refused =
        parseSignIn(response(status, R"({"error":"invalid_grant","error_description":"The password is not right."})"));
    QVERIFY(!refused);
    QTEST(refused.error().kind, "kind");
    QCOMPARE(refused.error().detail, QStringLiteral("The password is not right."));
    HttpResponse throttled = response(409, "");
    throttled.retryAfter = std::chrono::seconds(2);
    QCOMPARE(parseSignIn(throttled).error().kind, ErrorKind::RateLimited);
}

QTEST_APPLESS_MAIN(TestNexudusAnswers)
#include "tst_answers.moc"
