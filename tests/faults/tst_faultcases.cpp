// SPDX-License-Identifier: MIT
#include "faulttest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;
using S = IntentState;
using F = Fault;

/** What is more than one fault of one write: the way there, the sign-in, two windows, what hangs, what is read after.
 */
class TestFaultCases final : public FaultTest {
    Q_OBJECT
private Q_SLOTS:
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
    void theMatchIsOnPageTwo();

private:
    static void check(FaultyDesk &desk, const IntentRunner &runner, const BookingOrder &order);
};

/** What is said and what is so. */
void TestFaultCases::check(FaultyDesk &desk, const IntentRunner &runner, const BookingOrder &order)
{
    const FaultyDesk::Truth truth = desk.truth(order);
    QCOMPARE(truth.active, runner.intent().state == S::Confirmed ? 1 : 0);
    QCOMPARE(truth.cancelled, 0);
}

void TestFaultCases::refused401()
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
        check(*desk, *runner, *order);
    }
}

void TestFaultCases::noConnection()
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
    check(*desk, *runner, *order);
    // And it may be booked afterwards.
    const IntentRunner *again = desk->activity().book(*order, {});
    QVERIFY(FaultyDesk::settle(*again));
    QCOMPARE(again->intent().state, S::Confirmed);
}

void TestFaultCases::noSuchName()
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
    check(*desk, *runner, *order);
}

void TestFaultCases::twoWindows()
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

void TestFaultCases::badCertificates()
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
        check(*desk, *runner, *order);
    }
}

void TestFaultCases::signInFails()
{
    QFETCH(const bool, tls);
    FaultyDesk *desk = deskFor(tls);
    QVERIFY(desk);
    const QList<Fault> faults{F::close(),
                              F::reset(),
                              F::answer(401),
                              F::answer(503),
                              F::answer(302, {}, {"Location: /x"}),
                              F::answer(200, webPage(), {"Content-Type: text/html"}),
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
        check(*desk, *runner, *order);
    }
}

void TestFaultCases::whatHangs()
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
        QVERIFY(turnUntil([&] { return desk->proxy().posts(Path::ending("/bookings")) == before + 1; }, 10'000));
    }
    for (const Sent &sent : all) {
        QVERIFY(FaultyDesk::settle(*sent.runner, 60'000));
        QVERIFY(desk->proxy().waitForLate());
        QCOMPARE(sent.runner->intent().state, sent.state);
        check(*desk, *sent.runner, sent.order);
    }
}

void TestFaultCases::staleReads()
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
    check(*desk, *runner, *order);
}

namespace {

/** Makes the demo a server with small pages: of what it gives, the first @p size stand on page 1, the rest on 2. */
class SmallPages {
public:
    explicit SmallPages(qsizetype size) : m_size(size) {}

    QByteArray operator()(const QByteArray &answer)
    {
        const auto bodyAt = answer.indexOf("\r\n\r\n") + 4;
        QJsonObject root = QJsonDocument::fromJson(answer.mid(bodyAt)).object();
        const QJsonArray members = root.value(u"hydra:member").toArray();
        QJsonArray page;
        if (!members.isEmpty()) {
            m_rest = {};
            for (qsizetype at = 0; at < members.size(); ++at)
                (at < m_size ? page : m_rest).append(members.at(at));
            m_total = int(members.size());
        } else {
            page = m_rest; // the demo has no second page
            ++*m_secondPages;
        }
        root.insert(QStringLiteral("hydra:member"), page);
        root.insert(QStringLiteral("hydra:totalItems"), m_total);
        root.remove(QStringLiteral("hydra:view"));
        const QByteArray body = QJsonDocument(root).toJson(QJsonDocument::Compact);
        return "HTTP/1.1 200 OK\r\nContent-Type: application/ld+json\r\nConnection: close\r\nContent-Length: " +
               QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    [[nodiscard]] std::shared_ptr<std::atomic<int>> secondPages() const { return m_secondPages; }

private:
    qsizetype m_size;
    QJsonArray m_rest;
    int m_total = 0;
    std::shared_ptr<std::atomic<int>> m_secondPages = std::make_shared<std::atomic<int>>(0);
};

} // namespace

void TestFaultCases::theMatchIsOnPageTwo()
{
    FaultyDesk *desk = deskFor(false);
    QVERIFY(desk);
    const auto order = desk->newOrder(true);
    QVERIFY(order);
    // Of the same start, from before: known, as the ticket knows what it saw right before sending.
    QList<BookingId> known;
    for (int i = 0; i < 3; ++i) {
        const Booking earlier = desk->cancelDirectly(desk->bookDirectly(*order));
        QVERIFY(earlier.status == BookingStatus::Cancelled);
        known.append(earlier.id);
    }
    const auto pages = std::make_shared<SmallPages>(3);
    const auto secondPages = pages->secondPages();
    desk->proxy().add(When::post(Path::ending("/bookings")).first(1), F::reset().afterApplying());
    desk->proxy().add(When::get(Path::ending("/bookings")),
                      F::edit([pages](const QByteArray &answer) { return (*pages)(answer); }));
    const int before = desk->proxy().posts(Path::ending("/bookings"));
    const IntentRunner *runner = desk->activity().book(*order, known);
    QVERIFY(FaultyDesk::settle(*runner));
    QCOMPARE(runner->intent().state, S::Confirmed);
    QVERIFY(!known.contains(runner->intent().booking));
    QVERIFY(*secondPages > 0);
    QCOMPARE(desk->proxy().posts(Path::ending("/bookings")) - before, 1);
    const FaultyDesk::Truth truth = desk->truth(*order);
    QCOMPARE(truth.active, 1);
    QCOMPARE(truth.cancelled, 3);
}

QTEST_GUILESS_MAIN(TestFaultCases)
#include "moc_faulttest.cpp"
#include "tst_faultcases.moc"
