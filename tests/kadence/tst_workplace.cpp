// SPDX-License-Identifier: MIT
#include "workplacefixture.h"

using namespace Foyer;

/** Sign-in, writes and the contract of all calls, over a real connection. */
class TestKadenceWorkplace final : public WorkplaceFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void signsInOnceAndSaysWhatItWants();
    void testConnectionAsksForLittle();
    void testConnectionFailures_data();
    void testConnectionFailures();
    void unusableConnectionSendsNothing();
    void hostileIdsSendNothing();
    void createOutcomes_data();
    void createOutcomes();
    void cancelSendsABody();
    void checkInAndOut_data();
    void checkInAndOut();
    void checkOutcomes_data();
    void checkOutcomes();
    void refusalsSayWhy();
    void abandonedCallsGiveNoAnswer();
    void workplaceMayGoDuringACall();
    void capabilitiesAreKadences();
};

void TestKadenceWorkplace::signsInOnceAndSaysWhatItWants()
{
    const auto first = WAIT(QList<Building>, listBuildings(this, callback));
    const auto second = WAIT(QList<Floor>, listFloors(bellYard, this, callback));
    QVERIFY(first && *first && second && *second);

    const auto requests = m_server->requests();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests[0].method, "POST");
    QCOMPARE(requests[0].target, tokenPath);
    QCOMPARE(requests[0].body,
             "grant_type=client_credentials&client_id=the-client&client_secret=the%2Bsecret&scope=public");
    QCOMPARE(requests[0].header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(requests[1].target, "/v1/public/buildings?page=1&itemsPerPage=500");
    QCOMPARE(requests[1].header("Authorization"), QByteArray("Bearer t0ken"));
    QCOMPARE(requests[1].header("Accept"), QByteArray("application/ld+json"));
    QCOMPARE(requests[2].target, "/v1/public/floors?buildingId=01EMPPAER4FWYN1MSBW0NAZSBK&page=1&itemsPerPage=500");
}

void TestKadenceWorkplace::testConnectionAsksForLittle()
{
    const auto result = WAIT(Done, testConnection(this, callback));
    QVERIFY(result && *result);
    QCOMPARE(apiTargets(), QList<QByteArray>{"/v1/public/buildings?itemsPerPage=10"});
}

void TestKadenceWorkplace::testConnectionFailures_data()
{
    QTest::addColumn<int>("tokenStatus");
    QTest::addColumn<QByteArray>("tokenBody");
    QTest::addColumn<int>("apiStatus");
    QTest::addColumn<QByteArray>("apiBody");
    QTest::addColumn<int>("kind");
    const QByteArray token = R"({"access_token":"t"})";
    QTest::newRow("key refused") << 401 << QByteArray(R"({"error":"invalid_client"})") << 200 << collection(1, 0)
                                 << int(ErrorKind::Unauthorized);
    QTest::newRow("token is a web page") << 200 << QByteArray("<html>") << 200 << collection(1, 0)
                                         << int(ErrorKind::Protocol);
    QTest::newRow("not allowed") << 200 << token << 403 << QByteArray() << int(ErrorKind::Forbidden);
    QTest::newRow("some other server") << 200 << token << 200 << QByteArray(R"({"ok":true})")
                                       << int(ErrorKind::Protocol);
    QTest::newRow("token refused twice") << 200 << token << 401 << QByteArray() << int(ErrorKind::Unauthorized);
}

void TestKadenceWorkplace::testConnectionFailures()
{
    QFETCH(int, tokenStatus);
    QFETCH(QByteArray, tokenBody);
    QFETCH(int, apiStatus);
    QFETCH(QByteArray, apiBody);
    serve([=](const RawRequest &request) {
        return request.target == tokenPath ? RawAnswer::http(tokenStatus, tokenBody)
                                           : RawAnswer::http(apiStatus, apiBody);
    });
    const auto result = WAIT(Done, testConnection(this, callback));
    QVERIFY(result && !*result);
    QTEST(int(result->error().kind), "kind");
}

void TestKadenceWorkplace::unusableConnectionSendsNothing()
{
    Connection connection;
    connection.region = QStringLiteral("mars");
    m_workplace = std::make_unique<KadenceWorkplace>(connection, QStringLiteral("secret"), m_clock);
    const auto tested = WAIT(Done, testConnection(this, callback));
    QVERIFY(tested && !*tested);
    QCOMPARE(tested->error().kind, ErrorKind::Validation);
    const auto searched = WAIT(QList<Person>, searchPeople(QStringLiteral("ana"), this, callback));
    QVERIFY(searched && !*searched);
    const auto listed = WAIT(Page<Person>, listPeople({}, Urgency::Background, this, callback));
    QVERIFY(listed && !*listed);
    const auto created = WAIT(Booking, createBooking({ana, morning(), desk, {}, {}}, this, callback));
    QVERIFY(created && !*created);
}

void TestKadenceWorkplace::hostileIdsSendNothing()
{
    const QString id = QStringLiteral("../../users/1?x#y");
    const auto person = WAIT(Person, person(PersonId(id), this, callback));
    QVERIFY(person && !*person && person->error().kind == ErrorKind::NotFound);
    const auto floors = WAIT(QList<Floor>, listFloors(BuildingId(id), this, callback));
    QVERIFY(floors && !*floors && floors->error().kind == ErrorKind::Validation);
    const auto spaces =
        WAIT(QList<Space>, bookableSpaces(ana, firstFloor, morning(), SpaceKind::Onsite, this, callback));
    QVERIFY(spaces && !*spaces && spaces->error().kind == ErrorKind::Validation);
    const auto created = WAIT(Booking, createBooking({ana, morning(), SpaceId(id), {}, {}}, this, callback));
    QVERIFY(created && !*created && created->error().kind == ErrorKind::Validation);
    const auto cancelled = WAIT(Booking, cancelBooking(BookingId(id), {}, this, callback));
    QVERIFY(cancelled && !*cancelled && cancelled->error().kind == ErrorKind::NotFound);
    QVERIFY(cancelled->error().detail.contains(id));
    const auto nobody = WAIT(Booking, checkIn(booked, {}, this, callback));
    QVERIFY(nobody && !*nobody && nobody->error().kind == ErrorKind::Validation);
    const auto out = WAIT(Booking, checkOut(BookingId(id), ana, this, callback));
    QVERIFY(out && !*out && out->error().kind == ErrorKind::NotFound);
    const auto bookings = WAIT(QList<Booking>, dayBookings(BuildingId(id), QDate(2023, 7, 20), {}, this, callback));
    QVERIFY(bookings && !*bookings && bookings->error().kind == ErrorKind::Validation);
    const auto visits = WAIT(QList<Visit>, dayVisits(bellYard, QDate(), this, callback));
    QVERIFY(visits && !*visits && visits->error().kind == ErrorKind::Validation);
    QCOMPARE(m_server->heads(), 0);
}

void TestKadenceWorkplace::createOutcomes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const QByteArray good =
        R"({"id":"01H57XE2NNRWM7RY6RRAEX74F7","userId":"/v1/public/users/01H434ZA7PCXR9AZC8NR791EZA",)"
        R"("space":{"id":"01F01HVMYGM69JGRP4FQ5DNG3M","name":"Desk 007","type":"desk"},)"
        R"("startDate":"2023-07-20T10:00:00+00:00","endDate":"2023-07-20T12:00:00+00:00",)"
        R"("status":"booked","type":"desk"})";
    const int unknown = int(ErrorKind::OutcomeUnknown);
    QTest::newRow("201") << 201 << good << -1;
    QTest::newRow("200") << 200 << good << -1;
    QTest::newRow("unreadable") << 201 << QByteArray("<html>") << unknown;
    QTest::newRow("without an id") << 201 << QByteArray(R"({"status":"booked"})") << unknown;
    QTest::newRow("empty") << 201 << QByteArray() << unknown;
    QTest::newRow("another person") << 201 << QByteArray(good).replace("791EZA", "791EZB") << unknown;
    QTest::newRow("500") << 500 << QByteArray() << unknown;
    QTest::newRow("302") << 302 << QByteArray() << unknown;
    QTest::newRow("422") << 422 << QByteArray(R"({"hydra:description":"taken"})") << int(ErrorKind::Validation);
    QTest::newRow("409") << 409 << QByteArray() << int(ErrorKind::Conflict);
}

void TestKadenceWorkplace::createOutcomes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    serve(always(body, status));
    const auto result = WAIT(Booking, createBooking({ana, morning(), desk, {}, {}}, this, callback));
    QVERIFY(result);
    QTEST(*result ? -1 : int(result->error().kind), "kind");
    QCOMPARE(m_server->posts(), 2); // the sign-in and one booking
    QCOMPARE(m_server->requests().last().target, "/v1/public/bookings");
    QCOMPARE(m_server->requests().last().header("Content-Type"), QByteArray("application/json"));
    if (*result)
        QCOMPARE((*result)->space->name, QStringLiteral("Desk 007"));
}

void TestKadenceWorkplace::cancelSendsABody()
{
    serve(always(R"({"id":"01H57XE2NNRWM7RY6RRAEX74F7","status":"cancelled"})", 201));
    const auto plain = WAIT(Booking, cancelBooking(booked, {}, this, callback));
    QVERIFY(plain && *plain);
    QCOMPARE((*plain)->status, BookingStatus::Cancelled);
    QCOMPARE(m_server->requests().last().target, "/v1/public/bookings/01H57XE2NNRWM7RY6RRAEX74F7/cancel");
    QCOMPARE(m_server->requests().last().body, "{}");
    const auto onBehalf = WAIT(Booking, cancelBooking(booked, ana, this, callback));
    QVERIFY(onBehalf && *onBehalf);
    QCOMPARE(m_server->requests().last().body, R"({"userId":"01H434ZA7PCXR9AZC8NR791EZA"})");
}

void TestKadenceWorkplace::checkInAndOut_data()
{
    QTest::addColumn<bool>("in");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("in") << true << QByteArray("checkedIn");
    QTest::newRow("out") << false << QByteArray("checkedOut");
}

void TestKadenceWorkplace::checkInAndOut()
{
    QFETCH(const bool, in);
    QFETCH(const QByteArray, status);
    serve(always(R"({"id":"01H57XE2NNRWM7RY6RRAEX74F7","status":")" + status +
                     R"(","checkedInDate":"2023-07-20T09:58:00+00:00"})",
                 201));
    const auto result =
        in ? WAIT(Booking, checkIn(booked, ana, this, callback)) : WAIT(Booking, checkOut(booked, ana, this, callback));
    QVERIFY(result && *result);
    QCOMPARE((*result)->id, booked);
    QCOMPARE((*result)->status, in ? BookingStatus::CheckedIn : BookingStatus::CheckedOut);
    QCOMPARE((*result)->checkedInAt, at("2023-07-20T09:58:00Z"));
    const RawRequest sent = m_server->requests().last();
    QCOMPARE(sent.method, "POST");
    QCOMPARE(sent.target, QByteArray("/v1/public/bookings/01H57XE2NNRWM7RY6RRAEX74F7/check-") + (in ? "in" : "out"));
    QCOMPARE(sent.body, R"({"userId":"01H434ZA7PCXR9AZC8NR791EZA"})");
    QCOMPARE(sent.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(sent.header("Accept"), QByteArray("application/ld+json"));
    QCOMPARE(m_server->posts(), 2); // the sign-in, and this once
}

void TestKadenceWorkplace::checkOutcomes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const int unknown = int(ErrorKind::OutcomeUnknown);
    const QByteArray needsCertificate = R"({"hydra:description":"Self-certification is required"})";
    QTest::newRow("422") << 422 << needsCertificate << int(ErrorKind::Validation) << "Self-certification is required";
    QTest::newRow("400") << 400 << QByteArray() << int(ErrorKind::Validation) << "";
    QTest::newRow("404") << 404 << QByteArray(R"({"detail":"Not Found"})") << int(ErrorKind::NotFound) << "Not Found";
    QTest::newRow("unreadable") << 201 << QByteArray("<html>") << unknown << "";
    QTest::newRow("empty") << 201 << QByteArray() << unknown << "The answer does not show the booking.";
    QTest::newRow("another booking") << 201
                                     << QByteArray(R"({"id":"01H57XE2NNRWM7RY6RRAEX74F8","status":"checkedOut"})")
                                     << unknown << "The answer does not show the booking.";
    QTest::newRow("still booked") << 201 << QByteArray(R"({"id":"01H57XE2NNRWM7RY6RRAEX74F7","status":"booked"})")
                                  << unknown << "*";
    QTest::newRow("500") << 500 << QByteArray() << unknown << "";
}

void TestKadenceWorkplace::checkOutcomes()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, detail);
    for (const bool in : {true, false}) {
        serve(always(body, status));
        const auto result = in ? WAIT(Booking, checkIn(booked, ana, this, callback))
                               : WAIT(Booking, checkOut(booked, ana, this, callback));
        QVERIFY(result && !*result);
        QTEST(int(result->error().kind), "kind");
        QCOMPARE(result->error().httpStatus, status);
        const QString own = in ? QStringLiteral("The answer shows a booking that is not checked in.")
                               : QStringLiteral("The answer shows a booking that is not checked out.");
        QCOMPARE(result->error().detail, detail == u"*" ? own : detail);
        QCOMPARE(m_server->posts(), 2); // the sign-in, and this once
    }
}

void TestKadenceWorkplace::refusalsSayWhy()
{
    serve(always(R"({"hydra:title":"An error occurred","hydra:description":"<b>Already booked</b>",)"
                 R"("violations":[{"propertyPath":"spaceId","message":"taken"}]})",
                 422));
    const auto result = WAIT(Booking, createBooking({ana, morning(), desk, {}, {}}, this, callback));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().detail, QStringLiteral("<b>Already booked</b>"));
    QCOMPARE(result->error().fieldErrors, (QList<FieldError>{{QStringLiteral("spaceId"), QStringLiteral("taken")}}));
    QCOMPARE(result->error().httpStatus, 422);
}

void TestKadenceWorkplace::abandonedCallsGiveNoAnswer()
{
    int answers = 0;
    auto context = std::make_unique<QObject>();
    const auto count = [&answers](const auto &) { ++answers; };
    auto search = m_workplace->searchPeople(QStringLiteral("ana"), this, count);
    auto list = m_workplace->listPeople({}, Urgency::Foreground, this, count);
    auto buildings = m_workplace->listBuildings(this, count);
    auto orphan = m_workplace->listBuildings(context.get(), count);
    search.abort();
    list = {};
    buildings.abort();
    context.reset();
    // A later call goes through all the same stages and ends: by then the others would have ended too.
    for (int i = 0; i < 3; ++i)
        QVERIFY(WAIT(QList<Building>, listBuildings(this, callback)));
    QCOMPARE(answers, 0);
}

void TestKadenceWorkplace::workplaceMayGoDuringACall()
{
    serve(signedIn([](const RawRequest &) { return RawAnswer::hang(); }));
    int answers = 0;
    const auto count = [&answers](const auto &) { ++answers; };
    const auto buildings = m_workplace->listBuildings(this, count);
    const auto search = m_workplace->searchPeople(QStringLiteral("ana"), this, count);
    QTRY_COMPARE(m_server->heads(), 5); // the sign-in, the list, three filters
    m_workplace.reset();
    serve(always(collection(1, 0)));
    QVERIFY(WAIT(QList<Building>, listBuildings(this, callback)));
    QCOMPARE(answers, 0);
}

void TestKadenceWorkplace::capabilitiesAreKadences()
{
    const Capabilities can = m_workplace->capabilities();
    QVERIFY(can.bookSpaces && can.bookOnsite && can.cancelBookings);
    QVERIFY(can.arrivals && can.visits && can.checkIn);
    QCOMPARE(can.bookableKinds.size(), 6);
    QVERIFY(!can.bookableKinds.contains(SpaceKind::Onsite) && !can.bookableKinds.contains(SpaceKind::Unknown));
}

QTEST_GUILESS_MAIN(TestKadenceWorkplace)
#include "tst_workplace.moc"
