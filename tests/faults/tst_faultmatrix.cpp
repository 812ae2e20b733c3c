// SPDX-License-Identifier: MIT
#include "faultydesk.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;
using S = IntentState;
using F = Fault;

Q_DECLARE_METATYPE(Fault)

namespace {

enum class What { Desk, Pass, Cancel };

struct Row {
    const char *name;
    Fault fault;
    S booked;    ///< how a booking ends under it
    S cancelled; ///< and a cancel
    int posts = 1;
};

const QByteArray page = "<html><body>We'll be back</body></html>";

/** Writes.md's list, in so far as one exchange can show it. What hangs has a test of its own: it takes its time. */
QList<Row> rows()
{
    QList<Row> rows{
        {"no fault", F::none(), S::Confirmed, S::Confirmed},
        {"closed before it was applied", F::close(), S::SafeToResend, S::SafeToResend},
        {"reset before it was applied", F::reset(), S::SafeToResend, S::SafeToResend},
        {"applied, then closed", F::close().afterApplying(), S::Confirmed, S::Confirmed},
        {"applied, then reset", F::reset().afterApplying(), S::Confirmed, S::Confirmed},
        {"applied 90 s late, closed", F::close().appliedLate(450ms), S::Confirmed, S::Confirmed},
        {"applied 90 s late, reset", F::reset().appliedLate(450ms), S::Confirmed, S::Confirmed},
        {"applied late, 503 meanwhile", F::answer(503).appliedLate(150ms), S::Confirmed, S::Confirmed},
        {"cut in the status line", F::cut(7), S::Confirmed, S::Confirmed},
        {"cut in a header", F::cut(60), S::Confirmed, S::Confirmed},
        {"all but the last byte", F::cut(-1), S::Confirmed, S::Confirmed},
        {"all but the last byte, reset", F::cut(-1).then(F::End::Reset), S::Confirmed, S::Confirmed},
        {"chunks", F::chunked(50), S::Confirmed, S::Confirmed},
        {"chunks, cut inside one", F::chunked(50).cutAfter(-40), S::Confirmed, S::Confirmed},
        {"answered late", F::delay(150ms), S::Confirmed, S::Confirmed},
        {"a byte at a time", F::drip(1ms), S::Confirmed, S::Confirmed},
        {"500, not applied", F::answer(500), S::SafeToResend, S::SafeToResend},
        {"500, applied", F::status(500), S::Confirmed, S::Confirmed},
        {"503, not applied", F::answer(503), S::SafeToResend, S::SafeToResend},
        {"408, not applied", F::answer(408), S::SafeToResend, S::SafeToResend},
        {"408, applied", F::status(408), S::Confirmed, S::Confirmed},
        {"502 with a page", F::answer(502, page, {"Content-Type: text/html"}), S::SafeToResend, S::SafeToResend},
        {"200 with a page", F::answer(200, page, {"Content-Type: text/html"}), S::SafeToResend, S::SafeToResend},
        {"201 without a body", F::answer(201, {}), S::SafeToResend, S::SafeToResend},
        {"201 that can't be read, applied",
         F::edit([](const QByteArray &answer) { return QByteArray(answer).replace("\"id\"", "\"id"); }), S::Confirmed,
         S::Confirmed},
        {"redirected elsewhere", F::answer(307, {}, {"Location: http://127.0.0.1:9/v1/public/bookings"}),
         S::SafeToResend, S::SafeToResend},
        {"400", F::answer(400), S::Rejected, S::Rejected},
        {"403", F::answer(403), S::Rejected, S::Rejected},
        {"404", F::answer(404), S::Rejected, S::Rejected},
        {"409", F::answer(409), S::Rejected, S::Rejected},
        {"422", F::answer(422), S::Rejected, S::Rejected},
        {"429", F::answer(429, "{}", {"Retry-After: 2"}), S::NotSent, S::NotSent},
    };
    return rows;
}

} // namespace

/** Every fault of a write over real sockets, and what is said about it compared with what is so. */
class TestFaultMatrix final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }
    void faults_data();
    void faults();
    void refused401_data() { wires(); }
    void refused401();
    void noConnection_data() { wires(); }
    void noConnection();
    void noSuchName();
    void twoWindows();
    void badCertificates();
    void signInFails_data() { wires(); }
    void signInFails();
    void whatHangs_data() { wires(); }
    void whatHangs();
    void staleReads();

private:
    static void wires();
    FaultyDesk *deskFor(bool tls);
    void check(FaultyDesk &desk, const IntentRunner &runner, const BookingOrder &order, What what);

    TestCertificates m_certificates;
    std::unique_ptr<FaultyDesk> m_desk;
    bool m_deskIsTls = false;
};

void TestFaultMatrix::initTestCase()
{
    QVERIFY2(m_certificates.fault().isEmpty(), qPrintable(m_certificates.fault()));
    QLoggingCategory::setFilterRules(QStringLiteral("foyer.http=false"));
}

void TestFaultMatrix::wires()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("tls") << true;
}

FaultyDesk *TestFaultMatrix::deskFor(bool tls)
{
    if (!m_desk || m_deskIsTls != tls) {
        m_desk = std::make_unique<FaultyDesk>(tls ? &m_certificates : nullptr);
        m_deskIsTls = tls;
        if (!m_desk->open()) {
            m_desk.reset();
            return nullptr;
        }
    }
    m_desk->proxy().heal();
    return m_desk.get();
}

/** What is said and what is so. */
void TestFaultMatrix::check(FaultyDesk &desk, const IntentRunner &runner, const BookingOrder &order, What what)
{
    const FaultyDesk::Truth truth = desk.truth(order);
    const bool isThere = runner.intent().state == S::Confirmed;
    if (what == What::Cancel) {
        QCOMPARE(truth.active, isThere ? 0 : 1);
        QCOMPARE(truth.cancelled, isThere ? 1 : 0);
    } else {
        QCOMPARE(truth.active, isThere ? 1 : 0);
        QCOMPARE(truth.cancelled, 0);
    }
}

void TestFaultMatrix::faults_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("what");
    const auto all = rows();
    for (const bool tls : {false, true}) {
        for (int row = 0; row < all.size(); ++row) {
            for (const What what : {What::Desk, What::Pass, What::Cancel}) {
                const char *name = what == What::Desk ? "desk" : what == What::Pass ? "pass" : "cancel";
                QTest::addRow("%s, %s, %s", tls ? "tls" : "plain", name, all.at(row).name) << tls << row << int(what);
            }
        }
    }
}

void TestFaultMatrix::faults()
{
    QFETCH(const bool, tls);
    QFETCH(const int, row);
    QFETCH(const int, what);
    FaultyDesk *desk = deskFor(tls);
    QVERIFY(desk);
    const Row wanted = rows().at(row);
    const bool cancels = What(what) == What::Cancel;
    const auto order = desk->newOrder(What(what) != What::Desk);
    QVERIFY(order);
    const Booking booked = cancels ? desk->bookDirectly(*order) : Booking();
    const Path path = cancels ? Path("/cancel") : Path::ending("/bookings");
    const int postsBefore = desk->proxy().posts(path);
    const int rule = desk->proxy().add(When::post(path).first(1), wanted.fault);

    IntentRunner *runner =
        cancels ? desk->activity().cancel(booked, order->person.id) : desk->activity().book(*order, {});
    QVERIFY(FaultyDesk::settle(*runner));
    QVERIFY(desk->proxy().waitForLate());
    QCOMPARE(desk->proxy().taken(rule), 1);
    QCOMPARE(desk->proxy().posts(path) - postsBefore, wanted.posts);
    QCOMPARE(runner->intent().state, cancels ? wanted.cancelled : wanted.booked);
    check(*desk, *runner, *order, What(what));
    if (QTest::currentTestFailed() || runner->stage() != IntentRunner::Stage::Waiting)
        return;
    // Safe to send again means just that.
    QVERIFY(runner->say(PersonsWord::SendAgain));
    QVERIFY(FaultyDesk::turnUntil([&] { return runner->stage() == IntentRunner::Stage::Ended; }, 20'000));
    QCOMPARE(runner->intent().state, S::Confirmed);
    QCOMPARE(desk->proxy().posts(path) - postsBefore, 2);
    check(*desk, *runner, *order, What(what));
}

void TestFaultMatrix::refused401()
{
    QFETCH(const bool, tls);
    FaultyDesk *desk = deskFor(tls);
    QVERIFY(desk);
    const Path path = Path::ending("/bookings");
    for (const int times : {1, 2}) {
        const auto order = desk->newOrder(true);
        QVERIFY(order);
        const int before = desk->proxy().posts(path);
        desk->proxy().heal();
        desk->proxy().add(When::post(path).first(times), F::answer(401));
        const IntentRunner *runner = desk->activity().book(*order, {});
        QVERIFY(FaultyDesk::settle(*runner));
        // A 401 was not applied: once more with a new token, and no third time.
        QCOMPARE(desk->proxy().posts(path) - before, 2);
        QCOMPARE(runner->intent().state, times == 1 ? S::Confirmed : S::NotSent);
        check(*desk, *runner, *order, What::Pass);
    }
}

void TestFaultMatrix::noConnection()
{
    QFETCH(const bool, tls);
    FaultyDesk *desk = deskFor(tls);
    QVERIFY(desk);
    const auto order = desk->newOrder(true);
    QVERIFY(order);
    desk->proxy().refuse();
    const int before = desk->proxy().posts();
    const IntentRunner *runner = desk->activity().book(*order, {});
    QVERIFY(FaultyDesk::settle(*runner));
    QCOMPARE(runner->intent().state, S::NotSent);
    QCOMPARE(desk->proxy().posts(), before);
    desk->proxy().heal();
    check(*desk, *runner, *order, What::Pass);
    // And it may be booked afterwards.
    const IntentRunner *again = desk->activity().book(*order, {});
    QVERIFY(FaultyDesk::settle(*again));
    QCOMPARE(again->intent().state, S::Confirmed);
}

void TestFaultMatrix::noSuchName()
{
    FaultyDesk *desk = deskFor(true);
    QVERIFY(desk);
    const auto workplace = desk->workplaceAt(QUrl(QStringLiteral("https://desk.invalid"))); // RFC 6761: never exists
    Activity activity({*workplace, desk->journal(), desk->clock(), FaultyDesk::shortTimes()},
                      QStringLiteral("nowhere"));
    const auto order = desk->newOrder(true);
    QVERIFY(order);
    const IntentRunner *runner = activity.book(*order, {});
    QVERIFY(FaultyDesk::settle(*runner));
    QCOMPARE(runner->intent().state, S::NotSent);
    check(*desk, *runner, *order, What::Pass);
}

void TestFaultMatrix::twoWindows()
{
    FaultyDesk *desk = deskFor(false);
    QVERIFY(desk);
    const auto second = desk->anotherActivity();
    for (int round = 0; round < 20; ++round) {
        const auto order = desk->newOrder(true);
        QVERIFY(order);
        const int before = desk->proxy().posts(Path::ending("/bookings"));
        const IntentRunner *a = desk->activity().book(*order, {});
        const IntentRunner *b = second->book(*order, {});
        QVERIFY(FaultyDesk::settle(*a) && FaultyDesk::settle(*b));
        QCOMPARE(desk->proxy().posts(Path::ending("/bookings")) - before, 1);
        QCOMPARE(desk->truth(*order).active, 1);
        QVERIFY(a->intent().state == S::Confirmed || b->intent().state == S::Confirmed);
    }
}

void TestFaultMatrix::badCertificates()
{
    FaultyDesk *desk = deskFor(true);
    QVERIFY(desk);
    for (const TestIdentity *identity : {&m_certificates.expired(), &m_certificates.otherHost()}) {
        FaultProxy impostor(desk->demoUrl(), *identity);
        const auto workplace = desk->workplaceAt(impostor.url({}));
        Activity activity({*workplace, desk->journal(), desk->clock(), FaultyDesk::shortTimes()},
                          QStringLiteral("impostor"));
        const auto order = desk->newOrder(true);
        QVERIFY(order);
        const IntentRunner *runner = activity.book(*order, {});
        QVERIFY(FaultyDesk::settle(*runner));
        QCOMPARE(runner->intent().state, S::NotSent);
        QCOMPARE(runner->intent().error->kind, ErrorKind::Tls);
        QCOMPARE(impostor.requests().size(), 0);
        check(*desk, *runner, *order, What::Pass);
    }
}

void TestFaultMatrix::signInFails()
{
    QFETCH(const bool, tls);
    FaultyDesk *desk = deskFor(tls);
    QVERIFY(desk);
    const QList<Fault> faults{F::close(),
                              F::reset(),
                              F::answer(401),
                              F::answer(503),
                              F::answer(302, {}, {"Location: /x"}),
                              F::answer(200, page, {"Content-Type: text/html"}),
                              F::cut(100)};
    for (const Fault &fault : faults) {
        const auto workplace = desk->workplaceAt(desk->proxy().url({})); // without a token
        Activity activity({*workplace, desk->journal(), desk->clock(), FaultyDesk::shortTimes()},
                          QStringLiteral("signing in"));
        const auto order = desk->newOrder(true);
        QVERIFY(order);
        desk->proxy().heal();
        desk->proxy().add(When::post("/oauth2/token"), fault);
        const int before = desk->proxy().posts(Path::ending("/bookings"));
        const IntentRunner *runner = activity.book(*order, {});
        QVERIFY(FaultyDesk::settle(*runner));
        QCOMPARE(runner->intent().state, S::NotSent);
        QCOMPARE(desk->proxy().posts(Path::ending("/bookings")), before);
        check(*desk, *runner, *order, What::Pass);
    }
}

void TestFaultMatrix::whatHangs()
{
    QFETCH(const bool, tls);
    FaultyDesk *desk = deskFor(tls);
    QVERIFY(desk);
    // All at the same time: each takes the whole deadline of a write.
    const QList<std::pair<Fault, S>> faults{{F::hang(), S::SafeToResend},
                                            {F::hang().afterApplying(), S::Confirmed},
                                            {F::drip(1s), S::Confirmed},
                                            {F::cut(200).then(F::End::Hang), S::Confirmed},
                                            {F::hang().appliedLate(20'100ms), S::Confirmed}};
    struct Sent {
        BookingOrder order;
        IntentRunner *runner;
        S state;
    };
    QList<Sent> all;
    for (const auto &[fault, state] : faults) {
        const auto order = desk->newOrder(true);
        QVERIFY(order);
        const int before = desk->proxy().posts(Path::ending("/bookings"));
        desk->proxy().heal();
        desk->proxy().add(When::post(Path::ending("/bookings")).first(1), fault);
        all.append({*order, desk->activity().book(*order, {}), state});
        QVERIFY(FaultyDesk::turnUntil([&] { return desk->proxy().posts(Path::ending("/bookings")) == before + 1; },
                                      10'000));
    }
    for (const Sent &sent : all) {
        QVERIFY(FaultyDesk::settle(*sent.runner, 60'000));
        QVERIFY(desk->proxy().waitForLate());
        QCOMPARE(sent.runner->intent().state, sent.state);
        check(*desk, *sent.runner, sent.order, What::Pass);
    }
}

void TestFaultMatrix::staleReads()
{
    FaultyDesk *desk = deskFor(false);
    QVERIFY(desk);
    const auto order = desk->newOrder(true);
    QVERIFY(order);
    // Reads that are 10 s old show nothing of it: as long as that lasts, it is not said to be safe.
    desk->proxy().add(When::post(Path::ending("/bookings")).first(1), F::reset().afterApplying());
    const int stale = desk->proxy().add(
        When::get(Path::ending("/bookings")).first(4),
        F::answer(200, R"({"hydra:member":[],"hydra:totalItems":0})", {"Content-Type: application/ld+json"}));
    const IntentRunner *runner = desk->activity().book(*order, {});
    QVERIFY(FaultyDesk::settle(*runner));
    QCOMPARE(desk->proxy().taken(stale), 4);
    QCOMPARE(runner->intent().state, S::Confirmed);
    check(*desk, *runner, *order, What::Pass);
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
