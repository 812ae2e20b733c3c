// SPDX-License-Identifier: MIT
#include "workplacefixture.h"

using namespace Foyer;

/** Collections over a real connection: pages, the merged search, order. */
class TestKadenceLists final : public WorkplaceFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void allPages_data();
    void allPages();
    void brokenPages_data();
    void brokenPages();
    void duplicatesAreDropped();
    void oneFailedPageFailsTheList();
    void callsWithoutPagingParameters();
    void peopleComeAPageAtATime();
    void peopleOfAServerWithSmallPages();
    void searchMergesAllFilters();
    void searchFailsWhenAFilterFails();
    void searchForNothingAsksNothing();
    void bookingsAreSortedAndOfTheTimeAskedFor();
    void aDaysBookingsComeInParts();
    void aDaysBookingsWithoutParts();
    void aFailedPageFailsTheDay();
    void aDayThatMovedIsReadAgain();
    void aDayMayBeGivenUpInAPart();
    void visitsOfADay();

private:
    /** What came before the end: how many, and the total that was told with them (-1: none). */
    struct Part {
        QString ids;
        qint64 total = -1;

        friend bool operator==(const Part &, const Part &) = default;
    };
    [[nodiscard]] PartCallback<Booking> collectParts()
    {
        m_parts.clear();
        return [this](const QList<Booking> &part, std::optional<qint64> total) {
            m_parts.append({lastDigits(part), total.value_or(-1)});
        };
    }
    template <typename T>
    static QString lastDigits(const QList<T> &items)
    {
        QString text;
        for (const T &item : items)
            text += item.id.text().right(1);
        return text;
    }

    QList<Part> m_parts;
};

namespace {

const QDate thatDay(2023, 7, 20);

/** A booking of that hour. */
QByteArray hour(int number, const char *start)
{
    return R"({"id":")" + idNumber(number) + R"(","startDate":"2023-07-20T)" + start +
           R"(:00:00+00:00","endDate":"2023-07-20T23:00:00+00:00"})";
}

QByteArray bookingsPage(const QByteArrayList &members, const QByteArray &more)
{
    return R"({"hydra:member":[)" + members.join(',') + "]" + more + "}";
}

} // namespace

void TestKadenceLists::allPages_data()
{
    QTest::addColumn<QList<QByteArray>>("pages");
    QTest::addColumn<int>("people");
    const QByteArray next = R"(,"hydra:view":{"hydra:next":"/v1/public/users?page=2"})";
    QTest::newRow("none") << QList<QByteArray>{collection(1, 0, R"(,"hydra:totalItems":0)")} << 0;
    QTest::newRow("one short page") << QList<QByteArray>{collection(1, 3)} << 3;
    QTest::newRow("one example and a total of none, as mocks answer")
        << QList<QByteArray>{collection(1, 1, R"(,"hydra:totalItems":0)")} << 1;
    QTest::newRow("the server names the next page") << QList<QByteArray>{collection(1, 2, next), collection(3, 3)} << 3;
    QTest::newRow("small pages and a total") << QList<QByteArray>{collection(1, 50, R"(,"hydra:totalItems":120)"),
                                                                  collection(51, 100, R"(,"hydra:totalItems":120)"),
                                                                  collection(101, 120, R"(,"hydra:totalItems":120)")}
                                             << 120;
    QTest::newRow("full pages without a total") << QList<QByteArray>{collection(1, 500), collection(501, 700)} << 700;
    QTest::newRow("exactly one full page") << QList<QByteArray>{collection(1, 500), collection(1, 0)} << 500;
    QTest::newRow("unbelievable totals") << QList<QByteArray>{collection(1, 2, R"(,"hydra:totalItems":1e18)")} << 2;
    QTest::newRow("total as text") << QList<QByteArray>{collection(1, 2, R"(,"hydra:totalItems":"9")")} << 2;
}

void TestKadenceLists::allPages()
{
    QFETCH(QList<QByteArray>, pages);
    QFETCH(int, people);
    serve(signedIn([pages](const RawRequest &request) {
        const int page = numberIn(request, "page");
        return page >= 1 && page <= pages.size() ? RawAnswer::http(200, pages[page - 1]) : RawAnswer::http(500);
    }));
    const auto result = WAIT(QList<Building>, listBuildings(this, callback));
    QVERIFY(result && *result);
    QCOMPARE((*result)->size(), people);
    for (int i = 0; i < people; ++i)
        QCOMPARE((**result)[i].id.text().toLatin1(), idNumber(i + 1));
    QCOMPARE(apiTargets().size(), pages.size());
}

void TestKadenceLists::brokenPages_data()
{
    QTest::addColumn<QByteArray>("everyPage");
    QTest::addColumn<int>("mostRequests");
    QTest::newRow("the same page for ever") << collection(1, 2, R"(,"hydra:view":{"hydra:next":"/x"})") << 2;
    QTest::newRow("the same part of a total") << collection(1, 2, R"(,"hydra:totalItems":9)") << 2;
    QTest::newRow("half of a total, twice") << collection(1, 2, R"(,"hydra:totalItems":4)") << 4;
    QTest::newRow("empty, with a next page") << collection(1, 0, R"(,"hydra:view":{"hydra:next":"/x"})") << 1;
    QTest::newRow("empty, with a total") << collection(1, 0, R"(,"hydra:totalItems":4)") << 1;
    QTest::newRow("no members") << QByteArray("{}") << 1;
    QTest::newRow("members null") << QByteArray(R"({"hydra:member":null})") << 1;
    QTest::newRow("nothing usable") << QByteArray(R"({"hydra:member":[{"id":"../1"},{}]})") << 1;
}

void TestKadenceLists::brokenPages()
{
    QFETCH(QByteArray, everyPage);
    QFETCH(int, mostRequests);
    serve(always(everyPage));
    const auto result = WAIT(QList<Building>, listBuildings(this, callback));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Protocol);
    QVERIFY(!result->error().detail.isEmpty());
    QCOMPARE(apiTargets().size(), mostRequests);
}

void TestKadenceLists::duplicatesAreDropped()
{
    // While it was read something was put in at the front, so 2 came again; the second reading is still.
    int reading = 0;
    serve(signedIn([&reading](const RawRequest &request) {
        if (numberIn(request, "page") == 1)
            return RawAnswer::http(200, ++reading == 1 ? collection(1, 2, R"(,"hydra:totalItems":3)")
                                                       : collection(0, 1, R"(,"hydra:totalItems":4)"));
        return RawAnswer::http(200, collection(2, 3, R"(,"hydra:totalItems":4)"));
    }));
    const auto result = WAIT(QList<Building>, listBuildings(this, callback));
    QVERIFY(result && *result);
    QStringList ids;
    for (const Building &building : **result)
        ids.append(building.id.text().right(1));
    QCOMPARE(ids.join(QString()), QStringLiteral("0123"));
}

void TestKadenceLists::oneFailedPageFailsTheList()
{
    serve(signedIn([](const RawRequest &request) {
        return numberIn(request, "page") == 1 ? RawAnswer::http(200, collection(1, 2, R"(,"hydra:totalItems":3)"))
                                              : RawAnswer::http(404, R"({"detail":"gone"})");
    }));
    const auto result = WAIT(QList<Building>, listBuildings(this, callback));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::NotFound);
    QCOMPARE(result->error().detail, QStringLiteral("gone"));
}

void TestKadenceLists::callsWithoutPagingParameters()
{
    serve(signedIn([](const RawRequest &request) {
        const bool first = numberIn(request, "page") == 0;
        return RawAnswer::http(200, first ? collection(1, 2, R"(,"hydra:totalItems":3)")
                                          : collection(3, 3, R"(,"hydra:totalItems":3)"));
    }));
    const auto spaces = WAIT(QList<Space>, bookableSpaces(ana, firstFloor, morning(), SpaceKind::Pod, this, callback));
    QVERIFY(spaces && *spaces);
    QCOMPARE((*spaces)->size(), 3);
    const QByteArray target =
        "/v1/public/bookable-spaces?userId=01H434ZA7PCXR9AZC8NR791EZA&floorId=01F01JHXDZCKNP4J9N9PA878Q1"
        "&startDateTime=2023-07-20T10%3A00%3A00&endDateTime=2023-07-20T12%3A00%3A00&spaceType=pod";
    QCOMPARE(apiTargets(), (QList<QByteArray>{target, target + "&page=2"}));

    serve(always(R"({"hydra:member":[{"start":"2023-07-14T08:00:00+00:00","end":"2023-07-14T16:00:00+00:00"},)"
                 R"({"start":"2023-07-13T14:15:00+00:00","end":"2023-07-13T16:00:00+00:00"}],"hydra:totalItems":2})"));
    const auto days = WAIT(QList<BookableDay>, bookableDays(ana, bellYard, this, callback));
    QVERIFY(days && *days);
    QCOMPARE((*days)->size(), 2);
    QCOMPARE((**days)[0].bookable.start().toIso(), QStringLiteral("2023-07-13T14:15:00Z"));
    QCOMPARE(apiTargets().first(), "/v1/public/bookable-days?userId=01H434ZA7PCXR9AZC8NR791EZA"
                                   "&buildingId=01EMPPAER4FWYN1MSBW0NAZSBK");
}

void TestKadenceLists::peopleComeAPageAtATime()
{
    serve(always(collection(1, 10, R"(,"hydra:totalItems":25)")));
    const auto result = WAIT(Page<Person>, listPeople({2, 10}, Urgency::Background, this, callback));
    QVERIFY(result && *result);
    QCOMPARE((*result)->items.size(), 10);
    QCOMPARE((*result)->number, 2);
    QCOMPARE((*result)->total, 25);
    QVERIFY((*result)->hasMore);
    QCOMPARE(apiTargets(), QList<QByteArray>{"/v1/public/users?page=2&itemsPerPage=10"});
}

void TestKadenceLists::peopleOfAServerWithSmallPages()
{
    serve(signedIn([](const RawRequest &request) {
        const int page = numberIn(request, "page");
        return RawAnswer::http(200, collection(page * 50 - 49, std::min(page * 50, 120), R"(,"hydra:totalItems":120)"));
    }));
    QList<bool> more;
    for (int page = 1; page <= 3; ++page) {
        const auto result = WAIT(Page<Person>, listPeople({page, 500}, Urgency::Background, this, callback));
        QVERIFY(result && *result);
        more.append((*result)->hasMore);
    }
    QCOMPARE(more, (QList<bool>{true, true, false}));
}

void TestKadenceLists::searchMergesAllFilters()
{
    serve(signedIn([](const RawRequest &request) {
        if (request.target.contains("email="))
            return RawAnswer::http(200, collection(1, 2));
        if (request.target.contains("firstName="))
            return RawAnswer::http(200, collection(2, 3));
        return RawAnswer::http(200, collection(4, 4));
    }));
    const auto result = WAIT(QList<Person>, searchPeople(QStringLiteral("a+b"), this, callback));
    QVERIFY(result && *result);
    QStringList ids;
    for (const Person &person : **result)
        ids.append(person.id.text().right(1));
    QCOMPARE(ids.join(QString()), QStringLiteral("1234"));

    QList<QByteArray> targets = apiTargets();
    std::sort(targets.begin(), targets.end());
    QCOMPARE(targets, (QList<QByteArray>{"/v1/public/users?email=a%2Bb&page=1&itemsPerPage=100",
                                         "/v1/public/users?firstName=a%2Bb&page=1&itemsPerPage=100",
                                         "/v1/public/users?lastName=a%2Bb&page=1&itemsPerPage=100"}));
}

void TestKadenceLists::searchFailsWhenAFilterFails()
{
    serve(signedIn([](const RawRequest &request) {
        return request.target.contains("lastName=") ? RawAnswer::http(403) : RawAnswer::http(200, collection(1, 2));
    }));
    const auto result = WAIT(QList<Person>, searchPeople(QStringLiteral("ana"), this, callback));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Forbidden);
}

void TestKadenceLists::searchForNothingAsksNothing()
{
    const auto result = WAIT(QList<Person>, searchPeople(QStringLiteral("  "), this, callback));
    QVERIFY(result && *result);
    QVERIFY((*result)->isEmpty());
    QCOMPARE(m_server->heads(), 0);
}

void TestKadenceLists::bookingsAreSortedAndOfTheTimeAskedFor()
{
    const auto booking = [](int number, const char *start, const char *end) {
        return R"({"id":")" + idNumber(number) + R"(","startDate":")" + start + R"(","endDate":")" + end + R"("})";
    };
    const QByteArray body =
        R"({"hydra:member":[)" +
        QByteArrayList{member(1), booking(2, "2023-07-20T11:00:00+00:00", "2023-07-20T13:00:00+00:00"),
                       booking(3, "2023-07-20T09:00:00+00:00", "2023-07-20T10:00:00+00:00"),
                       booking(4, "2023-07-20T10:00:00+00:00", "2023-07-20T11:00:00+00:00"),
                       booking(5, "2023-07-21T10:00:00+00:00", "2023-07-21T11:00:00+00:00")}
            .join(',') +
        "]}";
    serve(always(body));
    const auto ids = [](const std::optional<Result<QList<Booking>>> &result) {
        QString text;
        for (const Booking &b : result.value().value())
            text += b.id.text().right(1);
        return text;
    };
    const auto from = at("2023-07-20T09:00:00Z");
    const auto to = at("2023-07-20T23:59:59Z");
    QCOMPARE(ids(WAIT(QList<Booking>, personBookings(ana, from, to, this, callback))), QStringLiteral("3421"));
    QCOMPARE(ids(WAIT(QList<Booking>, buildingBookings(bellYard, from, to, this, callback))), QStringLiteral("3421"));
    QCOMPARE(ids(WAIT(QList<Booking>, personBookingsDuring(ana, morning(), this, callback))), QStringLiteral("421"));
    QCOMPARE(ids(WAIT(QList<Booking>, spaceBookings(desk, morning(), this, callback))), QStringLiteral("421"));
    QCOMPARE(apiTargets()[0],
             "/v1/public/users/01H434ZA7PCXR9AZC8NR791EZA/bookings?startDateTime%5Bafter%5D=2023-07-20T09%3A00%3A00"
             "&startDateTime%5Bbefore%5D=2023-07-20T23%3A59%3A59&page=1&itemsPerPage=500");
}

void TestKadenceLists::aDaysBookingsComeInParts()
{
    const QByteArray total = R"(,"hydra:totalItems":5)";
    const QByteArrayList pages{bookingsPage({hour(1, "08"), hour(2, "11")}, total),
                               bookingsPage({hour(3, "09"), member(4)}, total), bookingsPage({hour(5, "10")}, total)};
    serve(signedIn([&pages](const RawRequest &request) {
        const int page = numberIn(request, "page");
        return page >= 1 && page <= pages.size() ? RawAnswer::http(200, pages[page - 1]) : RawAnswer::http(500);
    }));
    // As they come; the whole is sorted, what tells no time at the end of it.
    QList<Part> before;
    const auto result = wait<QList<Booking>>([&](Callback<QList<Booking>> callback) {
        return m_workplace->dayBookings(bellYard, thatDay, collectParts(), this,
                                        [&, callback](Result<QList<Booking>> all) {
                                            before = m_parts;
                                            callback(std::move(all));
                                        });
    });
    QVERIFY(result && *result);
    QCOMPARE(lastDigits(**result), QStringLiteral("13524"));
    QVERIFY((before == QList<Part>{{QStringLiteral("12"), 5}, {QStringLiteral("34"), 5}, {QStringLiteral("5"), 5}}));
    QVERIFY(m_parts == before); // and nothing afterwards
    const QByteArray target = "/v1/public/bookings?buildingId=01EMPPAER4FWYN1MSBW0NAZSBK"
                              "&startDateTime%5Blocal_strictly_before%5D=2023-07-21T00%3A00%3A00"
                              "&endDateTime%5Blocal_strictly_after%5D=2023-07-20T00%3A00%3A00"
                              "&order%5BstartDate%5D=asc&page=";
    QCOMPARE(apiTargets(), (QList<QByteArray>{target + "1&itemsPerPage=500", target + "2&itemsPerPage=500",
                                              target + "3&itemsPerPage=500"}));
}

void TestKadenceLists::aDaysBookingsWithoutParts()
{
    serve(signedIn([](const RawRequest &request) {
        const int page = numberIn(request, "page");
        return RawAnswer::http(200, collection(page * 2 - 1, page * 2, R"(,"hydra:totalItems":4)"));
    }));
    const auto result = WAIT(QList<Booking>, dayBookings(bellYard, thatDay, {}, this, callback));
    QVERIFY(result && *result);
    QCOMPARE(lastDigits(**result), QStringLiteral("1234"));
}

void TestKadenceLists::aFailedPageFailsTheDay()
{
    serve(signedIn([](const RawRequest &request) {
        return numberIn(request, "page") == 1 ? RawAnswer::http(200, collection(1, 2, R"(,"hydra:totalItems":3)"))
                                              : RawAnswer::http(403, R"({"detail":"not yours"})");
    }));
    const auto result = WAIT(QList<Booking>, dayBookings(bellYard, thatDay, collectParts(), this, callback));
    QVERIFY(result && !*result); // a part of a day is not the day
    QCOMPARE(result->error().kind, ErrorKind::Forbidden);
    QCOMPARE(result->error().detail, QStringLiteral("not yours"));
    QVERIFY((m_parts == QList<Part>{{QStringLiteral("12"), 3}}));
}

void TestKadenceLists::aDayThatMovedIsReadAgain()
{
    // Between the pages somebody booked the earliest hour: 2 moved to the second page, and 0 would be missed.
    int reading = 0;
    serve(signedIn([&reading](const RawRequest &request) {
        if (numberIn(request, "page") == 1)
            return RawAnswer::http(200, ++reading == 1 ? collection(1, 2, R"(,"hydra:totalItems":3)")
                                                       : collection(0, 1, R"(,"hydra:totalItems":4)"));
        return RawAnswer::http(200, collection(2, 3, R"(,"hydra:totalItems":4)"));
    }));
    const auto result = WAIT(QList<Booking>, dayBookings(bellYard, thatDay, collectParts(), this, callback));
    QVERIFY(result && *result);
    QCOMPARE(lastDigits(**result), QStringLiteral("0123"));
    QCOMPARE(reading, 2);
    // Of the first reading what came before it was seen to move; then everything once more.
    QVERIFY((m_parts == QList<Part>{{QStringLiteral("12"), 3}, {QStringLiteral("01"), 4}, {QStringLiteral("23"), 4}}));
}

void TestKadenceLists::aDayMayBeGivenUpInAPart()
{
    serve(signedIn([](const RawRequest &request) {
        const int page = numberIn(request, "page");
        return RawAnswer::http(200, collection(page * 2 - 1, page * 2, R"(,"hydra:totalItems":6)"));
    }));
    int parts = 0;
    int answers = 0;
    RequestHandle handle;
    const auto part = [&](const QList<Booking> &, std::optional<qint64>) {
        if (++parts == 2)
            handle = {};
    };
    handle =
        m_workplace->dayBookings(bellYard, thatDay, part, this, [&](const Result<QList<Booking>> &) { ++answers; });
    QTRY_COMPARE(parts, 2);
    // A later call goes through all the same stages and ends: by then the other would have ended too.
    QVERIFY(WAIT(QList<Booking>, dayBookings(bellYard, thatDay, {}, this, callback)));
    QCOMPARE(parts, 2);
    QCOMPARE(answers, 0);
    QCOMPARE(apiTargets().size(), 2 + 3);
}

void TestKadenceLists::visitsOfADay()
{
    serve(signedIn([](const RawRequest &request) {
        const int page = numberIn(request, "page");
        return RawAnswer::http(200, page == 1 ? collection(1, 2, R"(,"hydra:totalItems":3)")
                                              : collection(3, 3, R"(,"hydra:totalItems":3)"));
    }));
    const auto result = WAIT(QList<Visit>, dayVisits(bellYard, thatDay, this, callback));
    QVERIFY(result && *result);
    QCOMPARE(lastDigits(**result), QStringLiteral("123"));
    const QByteArray target = "/v1/public/visits?buildingId=01EMPPAER4FWYN1MSBW0NAZSBK"
                              "&startDateTime%5Blocal_strictly_before%5D=2023-07-21T00%3A00%3A00"
                              "&endDateTime%5Blocal_strictly_after%5D=2023-07-20T00%3A00%3A00&page=";
    QCOMPARE(apiTargets(), (QList<QByteArray>{target + "1&itemsPerPage=500", target + "2&itemsPerPage=500"}));
}

QTEST_GUILESS_MAIN(TestKadenceLists)
#include "tst_lists.moc"
