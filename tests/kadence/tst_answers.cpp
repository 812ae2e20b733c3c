// SPDX-License-Identifier: MIT
#include "kadenceanswers.h"
#include "people.h"

#include <QTest>

using namespace Foyer;
Q_DECLARE_METATYPE(Foyer::Operation)

namespace {

BookingRequest deskRequest()
{
    const auto at = [](int hour) { return UtcInstant::fromMSecsSinceEpoch(1689811200000 + hour * 3600000LL); };
    return {PersonId(QStringLiteral("01H434ZA7PCXR9AZC8NR791EZA")),
            TimeSlot::make(at(10), at(12)).value(),
            SpaceId(QStringLiteral("01F01HVMYGM69JGRP4FQ5DNG3M")),
            {},
            {}};
}

BookingRequest onsiteRequest()
{
    BookingRequest request = deskRequest();
    request.space = {};
    request.building = BuildingId(QStringLiteral("01EMPPAER4FWYN1MSBW0NAZSBK"));
    return request;
}

HttpResponse answer(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

const QByteArray idField = R"("id":"01H57XE2NNRWM7RY6RRAEX74F7")";
constexpr int ok = -1;

} // namespace

class TestKadenceAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tokens_data();
    void tokens();
    void refusedTokens_data();
    void refusedTokens();
    void errorBodies_data();
    void errorBodies();
    void violationsAreLimited();
    void created_data();
    void created();
    void done_data();
    void done();
};

void TestKadenceAnswers::tokens_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("seconds");
    const auto row = [](const char *name, const char *body, const char *token, int seconds) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(token) << seconds;
    };
    row("usual", R"({"access_token":"a.b-c","token_type":"Bearer","expires_in":1800})", "a.b-c", 1800);
    row("lower case type", R"({"access_token":"t","token_type":"bearer","expires_in":60})", "t", 60);
    row("only the token", R"({"access_token":"t"})", "t", 3600);
    row("lifetime as text", R"({"access_token":"t","expires_in":"1800"})", "t", 1800);
    row("lifetime nonsense", R"({"access_token":"t","expires_in":"abc"})", "t", 3600);
    row("lifetime negative", R"({"access_token":"t","expires_in":-1})", "t", 3600);
    row("lifetime null", R"({"access_token":"t","expires_in":null})", "t", 3600);
    row("line end inside", R"({"access_token":"t\r\nX-Evil: 1"})", "", 0);
    row("blank inside", R"({"access_token":"a b"})", "", 0);
    row("not ASCII", R"({"access_token":"tö"})", "", 0);
    row("empty", R"({"access_token":""})", "", 0);
    row("wrong type", R"({"access_token":12})", "", 0);
    row("other scheme", R"({"access_token":"t","token_type":"mac"})", "", 0);
    row("no token", "{}", "", 0);
    row("html", "<html>", "", 0);
    row("nothing", "", "", 0);
}

void TestKadenceAnswers::tokens()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, token);
    QFETCH(int, seconds);
    const auto result = Kadence::parseToken(answer(200, body));
    if (token.isEmpty()) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Protocol);
        return;
    }
    QVERIFY(result);
    QCOMPARE(result->value, token);
    QCOMPARE(result->lifetime.count(), seconds);
}

void TestKadenceAnswers::refusedTokens_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const QByteArray invalid = R"({"error":"invalid_client","error_description":"Client authentication failed"})";
    const QString words = QStringLiteral("Client authentication failed");
    QTest::newRow("401") << 401 << invalid << int(ErrorKind::Unauthorized) << words;
    QTest::newRow("400") << 400 << invalid << int(ErrorKind::Unauthorized) << words;
    QTest::newRow("no description") << 400 << QByteArray(R"({"error":"invalid_scope"})") << int(ErrorKind::Unauthorized)
                                    << QStringLiteral("invalid_scope");
    QTest::newRow("403 html") << 403 << QByteArray("<html>") << int(ErrorKind::Unauthorized) << QString();
    QTest::newRow("404") << 404 << QByteArray() << int(ErrorKind::Protocol) << QString();
    QTest::newRow("302") << 302 << QByteArray() << int(ErrorKind::Protocol) << QString();
    QTest::newRow("429") << 429 << QByteArray() << int(ErrorKind::RateLimited) << QString();
    QTest::newRow("503") << 503 << QByteArray() << int(ErrorKind::Server) << QString();
}

void TestKadenceAnswers::refusedTokens()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto result = Kadence::parseToken(answer(status, body));
    QVERIFY(!result);
    QTEST(int(result.error().kind), "kind");
    QTEST(result.error().detail, "detail");
    QCOMPARE(result.error().httpStatus, status);
}

void TestKadenceAnswers::errorBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *name, const char *body, const char *detail, const char *fields = "") {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(detail) << QString::fromUtf8(fields);
    };
    row("hydra", R"({"@type":"hydra:Error","hydra:title":"An error occurred","hydra:description":"Desk is taken"})",
        "Desk is taken");
    row("hydra title only", R"({"hydra:title":"An error occurred"})", "An error occurred");
    row("violations",
        R"({"@type":"ConstraintViolationList","hydra:description":"two","violations":[)"
        R"({"propertyPath":"startDateTime","message":"is in the past"},{"propertyPath":"","message":"no"}]})",
        "two", "startDateTime: is in the past|: no");
    row("problem", R"({"type":"about:blank","title":"Unprocessable","status":422,"detail":"Closed that day"})",
        "Closed that day");
    row("problem title only", R"({"title":"Unprocessable"})", "Unprocessable");
    row("message", R"({"code":401,"message":"Expired JWT Token"})", "Expired JWT Token");
    row("wrong types", R"({"detail":["x"],"hydra:description":{"a":1},"violations":{"a":"b"},"message":null})",
        "before");
    row("odd violations", R"({"violations":[1,null,"x",{},{"message":3},{"message":"only this"}]})", "before",
        ": only this");
    row("hostile text", R"({"detail":"<img src=x>\u202e\u0000\u0007evil\nline"})", "<img src=x>evil line");
    row("no JSON", "Internal Server Error", "before");
    row("html", "<html><body>502</body></html>", "before");
    row("empty", "", "before");
    row("array", "[]", "before");
}

void TestKadenceAnswers::errorBodies()
{
    QFETCH(QByteArray, body);
    ApiError error;
    error.kind = ErrorKind::Validation;
    error.detail = QStringLiteral("before");
    Kadence::readError(answer(422, body), error);
    QStringList fields;
    for (const FieldError &field : std::as_const(error.fieldErrors))
        fields.append(field.field + QLatin1String(": ") + field.message);
    QTEST(error.detail, "detail");
    QString joined = fields.join(u'|');
    QTEST(joined, "fields");
    QCOMPARE(error.kind, ErrorKind::Validation);
}

void TestKadenceAnswers::violationsAreLimited()
{
    QByteArray body = R"({"hydra:description":")" + QByteArray(100'000, 'x') + R"(","violations":[)";
    for (int i = 0; i < 10'000; ++i)
        body += QByteArray(i > 0 ? "," : "") + R"({"propertyPath":"p","message":")" + QByteArray(500, 'm') + "\"}";
    body += "]}";
    ApiError error;
    Kadence::readError(answer(422, body), error);
    QCOMPARE(error.fieldErrors.size(), 20);
    QCOMPARE(error.fieldErrors.first().message.size(), maxTextLength);
    QCOMPARE(error.detail.size(), maxTextLength);
}

void TestKadenceAnswers::created_data()
{
    QTest::addColumn<bool>("onsite");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const int unknown = int(ErrorKind::OutcomeUnknown);
    const auto row = [](const char *name, bool onsite, const QByteArray &fields, int kind) {
        QTest::newRow(name) << onsite << QByteArray("{" + idField + fields + "}") << kind;
    };
    row("desk", false,
        R"(,"userId":"/v1/public/users/01H434ZA7PCXR9AZC8NR791EZA","space":{"id":"01F01HVMYGM69JGRP4FQ5DNG3M"},)"
        R"("startDate":"2023-07-20T10:00:00+00:00","endDate":"2023-07-20T12:00:00+00:00","status":"booked","type":"desk")",
        ok);
    row("nothing but an id", false, "", ok);
    row("same instants, other offset", false,
        R"(,"startDate":"2023-07-20T12:00:00+02:00","endDate":"2023-07-20T12:00:00Z")", ok);
    row("user not told", false, R"(,"userId":null)", ok);
    row("checked in already", false, R"(,"status":"checkedIn")", ok);
    row("status of tomorrow", false, R"(,"status":"levitating")", ok);
    row("another person", false, R"(,"userId":"/v1/public/users/01H434ZA7PCXR9AZC8NR791EZB")", unknown);
    row("another space", false, R"(,"space":"/v1/public/spaces/01F01HVMYGM69JGRP4FQ5DNG3N")", unknown);
    row("onsite instead of a space", false, R"(,"type":"onsite")", unknown);
    row("another start", false, R"(,"startDate":"2023-07-20T09:00:00+00:00")", unknown);
    row("another end", false, R"(,"endDate":"2023-07-20T11:00:00+00:00")", unknown);
    row("both another, one instant", false,
        R"(,"startDate":"2017-07-21T17:32:28+00:00","endDate":"2017-07-21T17:32:28+00:00")", unknown);
    row("cancelled at once", false, R"(,"status":"cancelled")", unknown);
    row("onsite", true, R"(,"type":"onsite","building":"/v1/public/buildings/01EMPPAER4FWYN1MSBW0NAZSBK")", ok);
    row("another building", true, R"(,"building":"/v1/public/buildings/01EMPPAER4FWYN1MSBW0NAZSBM")", unknown);
    row("a space instead of onsite", true, R"(,"space":{"id":"01F01HVMYGM69JGRP4FQ5DNG3M"})", unknown);

    const auto raw = [unknown](const char *name, const char *body) {
        QTest::newRow(name) << false << QByteArray(body) << unknown;
    };
    raw("no id", R"({"status":"booked"})");
    raw("id is no id", R"({"id":"../1"})");
    raw("empty", "");
    raw("html", "<html>Created</html>");
    raw("cut", R"({"id":"01H57XE2NNRWM7RY6RRAEX74F7")");
    raw("list", R"({"hydra:member":[{"id":"01H57XE2NNRWM7RY6RRAEX74F7"}]})");
}

void TestKadenceAnswers::created()
{
    QFETCH(bool, onsite);
    QFETCH(QByteArray, body);
    const auto result = Kadence::parseCreated(answer(201, body), onsite ? onsiteRequest() : deskRequest());
    QTEST(result ? ok : int(result.error().kind), "kind");
    if (result)
        QCOMPARE(result->id, BookingId(QStringLiteral("01H57XE2NNRWM7RY6RRAEX74F7")));
    else
        QVERIFY(!result.error().detail.isEmpty() && result.error().httpStatus == 201);
}

void TestKadenceAnswers::done_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<int>("kind");
    constexpr int unknown = int(ErrorKind::OutcomeUnknown);
    struct Row {
        const char *name;
        QByteArray body;
        int cancel;
        int checkIn;
        int checkOut;
    };
    const auto status = [](const char *fields) { return QByteArray("{" + idField + fields + "}"); };
    const QList<Row> rows{
        {"booked", status(R"(,"status":"booked")"), unknown, unknown, unknown},
        {"checked in", status(R"(,"status":"checkedIn")"), unknown, ok, unknown},
        {"checked out", status(R"(,"status":"checkedOut")"), unknown, ok, ok},
        {"cancelled", status(R"(,"status":"cancelled")"), ok, unknown, unknown},
        {"no check-in", status(R"(,"status":"noCheckIn")"), unknown, unknown, unknown},
        {"over", status(R"(,"status":"completed")"), unknown, unknown, unknown},
        {"over, had come", status(R"(,"status":"completed","checkedInDate":"2026-11-23T09:00:00+00:00")"), unknown, ok,
         unknown},
        {"over, had left",
         status(R"(,"status":"completed","checkedInDate":"2026-11-23T09:00:00+00:00",)"
                R"("checkedOutDate":"2026-11-23T16:00:00+00:00")"),
         unknown, ok, ok},
        // A date alone contradicts the status: nobody knows.
        {"booked, with the date of a check-in",
         status(R"(,"status":"booked","checkedInDate":"2026-11-23T09:00:00+00:00")"), unknown, unknown, unknown},
        // What is not told agrees with what a 2xx says.
        {"status not told", status(""), ok, ok, ok},
        {"status null", status(R"(,"status":null)"), ok, ok, ok},
        {"status of tomorrow", status(R"(,"status":"levitating")"), ok, ok, ok},
        {"id in an IRI", R"({"@id":"/v1/public/bookings/01H57XE2NNRWM7RY6RRAEX74F7"})", ok, ok, ok},
        {"another booking, cancelled", R"({"id":"01H57XE2NNRWM7RY6RRAEX74F8","status":"cancelled"})", unknown, unknown,
         unknown},
        {"another booking, checked out", R"({"id":"01H57XE2NNRWM7RY6RRAEX74F8","status":"checkedOut"})", unknown,
         unknown, unknown},
        {"no id", R"({"status":"checkedOut"})", unknown, unknown, unknown},
        {"list", R"({"hydra:member":[{"id":"01H57XE2NNRWM7RY6RRAEX74F7","status":"checkedOut"}]})", unknown, unknown,
         unknown},
        {"cut", R"({"id":"01H57XE2NNRWM7RY6RRAEX74F7","status":"checkedOut")", unknown, unknown, unknown},
        {"empty", {}, unknown, unknown, unknown},
        {"html", "<html>", unknown, unknown, unknown},
    };
    for (const Row &row : rows) {
        QTest::addRow("cancel: %s", row.name) << row.body << Operation::Cancel << row.cancel;
        QTest::addRow("check in: %s", row.name) << row.body << Operation::CheckIn << row.checkIn;
        QTest::addRow("check out: %s", row.name) << row.body << Operation::CheckOut << row.checkOut;
    }
}

void TestKadenceAnswers::done()
{
    QFETCH(const QByteArray, body);
    QFETCH(const Operation, operation);
    const BookingId id(QStringLiteral("01H57XE2NNRWM7RY6RRAEX74F7"));
    const auto result = Kadence::parseDone(answer(201, body), id, operation);
    QTEST(result ? ok : int(result.error().kind), "kind");
    if (result)
        QCOMPARE(result->id, id);
    else
        QVERIFY(!result.error().detail.isEmpty() && result.error().httpStatus == 201);
}

QTEST_GUILESS_MAIN(TestKadenceAnswers)
#include "tst_answers.moc"
