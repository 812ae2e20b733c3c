// SPDX-License-Identifier: MIT
#include "faulttest.h"

#include <vector>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;
using F = Fault;
using E = ErrorKind;

namespace {

struct Row {
    const char *name;
    Fault fault;
    bool isHarmless;           ///< the list comes whole all the same
    bool passes;               ///< it is asked for again
    E kind;                    ///< what is said when it stays; not of what is harmless
    bool mayBeOffline = false; ///< as well: the end may be seen before what came was read
};

QList<Row> rows(const QByteArray &page)
{
    const QList<QByteArray> html{"Content-Type: text/html"};
    return {
        {"no fault", F::none(), true, false, E::Protocol},
        {"closed", F::close(), false, true, E::Offline},
        {"reset", F::reset(), false, true, E::Offline},
        {"cut in the status line", F::cut(7), false, true, E::Offline},
        {"cut in a header", F::cut(60), false, true, E::Offline},
        {"cut in the body", F::cut(500), false, true, E::Protocol},
        {"all but the last byte", F::cut(-1), false, true, E::Protocol},
        {"all but the last byte, reset", F::cut(-1).then(F::End::Reset), false, true, E::Protocol, true},
        {"chunks", F::chunked(50), true, false, E::Protocol},
        {"chunks, cut inside one", F::chunked(50).cutAfter(-40), false, true, E::Protocol, true},
        {"answered late", F::delay(150ms), true, false, E::Protocol},
        {"500", F::answer(500), false, true, E::Server},
        {"500 with the list", F::status(500), false, true, E::Server},
        {"502 with a page", F::answer(502, page, html), false, true, E::Server},
        {"429", F::answer(429, "{}", {"Retry-After: 1"}), false, true, E::RateLimited},
        {"200 with a page", F::answer(200, page, html), false, false, E::Protocol},
        {"200 without a body", F::answer(200, {}), false, false, E::Protocol},
        {"200 with another list", F::answer(200, R"({"member":[]})"), false, false, E::Protocol},
        {"redirected elsewhere", F::answer(307, {}, {"Location: http://127.0.0.1:9/v1/public/x"}), false, false,
         E::Protocol},
        {"403", F::answer(403), false, false, E::Forbidden},
        {"404", F::answer(404), false, false, E::NotFound},
    };
}

} // namespace

/** Every fault of a read over real sockets: the whole list, or an error that says what it was; never a part of it. */
class TestFaultReads final : public FaultTest {
    Q_OBJECT
private Q_SLOTS:
    void faults_data();
    void faults();

private:
    struct Lists {
        std::optional<Result<QList<Person>>> people;
        std::optional<Result<QList<Floor>>> floors;
        std::optional<Result<QList<Booking>>> bookings;

        [[nodiscard]] bool isComplete() const { return people && floors && bookings; }
    };
    /** All three at the same time; what has not come after a while is missing. */
    Lists read(FaultyDesk &desk, KadenceWorkplace &workplace);
    template <typename T>
    static void check(const Result<QList<T>> &told, const Result<QList<T>> &truth, bool isWhole, const Row &wanted);
};

TestFaultReads::Lists TestFaultReads::read(FaultyDesk &desk, KadenceWorkplace &workplace)
{
    Lists lists;
    const BuildingId building = desk.building().id;
    const UtcInstant from = desk.clock().now().plus(-72h);
    std::vector<RequestHandle> calls;
    calls.push_back(workplace.listPeople({1, 100}, Urgency::Foreground, this, [&](const Result<Page<Person>> &answer) {
        lists.people = answer.map([](const Page<Person> &page) { return page.items; });
    }));
    calls.push_back(workplace.listFloors(building, this, [&](const auto &answer) { lists.floors = answer; }));
    calls.push_back(workplace.buildingBookings(building, from, from.plus(144h), this,
                                               [&](const auto &answer) { lists.bookings = answer; }));
    (void)turnUntil([&lists] { return lists.isComplete(); }, 30'000);
    return lists;
}

template <typename T>
void TestFaultReads::check(const Result<QList<T>> &told, const Result<QList<T>> &truth, bool isWhole, const Row &wanted)
{
    QVERIFY(truth);
    QVERIFY(truth->size() > 1);
    QCOMPARE(told.has_value(), isWhole);
    if (isWhole)
        QCOMPARE(*told, *truth);
    else if (!wanted.mayBeOffline || told.error().kind != E::Offline)
        QCOMPARE(told.error().kind, wanted.kind);
}

void TestFaultReads::faults_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("row");
    QTest::addColumn<bool>("stays");
    const auto all = rows(webPage());
    for (const bool tls : {false, true}) {
        for (int row = 0; row < all.size(); ++row) {
            const bool isOfTheWire =
                all.at(row).passes && (all.at(row).kind == E::Offline || all.at(row).kind == E::Protocol);
            if (tls && !isOfTheWire)
                continue; // a whole answer is the same under TLS
            for (const bool stays : {false, true}) {
                QTest::addRow("%s, %s, %s", tls ? "tls" : "plain", stays ? "for ever" : "once", all.at(row).name)
                    << tls << row << stays;
            }
        }
    }
}

void TestFaultReads::faults()
{
    QFETCH(const bool, tls);
    QFETCH(const int, row);
    QFETCH(const bool, stays);
    FaultyDesk *desk = deskFor(tls);
    QVERIFY(desk);
    const Row wanted = rows(webPage()).at(row);
    const Lists truth = read(*desk, desk->direct());
    QVERIFY(truth.isComplete());
    const auto workplace = desk->workplaceAt(desk->proxy().url({}));
    for (const char *path : {"/users", "/floors", "/bookings"}) {
        const When read = When::get(Path::ending(path));
        desk->proxy().add(stays ? read : read.first(1), wanted.fault);
    }
    const Lists told = read(*desk, *workplace);
    QVERIFY(told.isComplete());
    const bool isWhole = wanted.isHarmless || (wanted.passes && !stays);
    check(*told.people, *truth.people, isWhole, wanted);
    check(*told.floors, *truth.floors, isWhole, wanted);
    check(*told.bookings, *truth.bookings, isWhole, wanted);
}

QTEST_GUILESS_MAIN(TestFaultReads)
#include "moc_faulttest.cpp"
#include "tst_faultreads.moc"
