// SPDX-License-Identifier: MIT
#include "faulttest.h"

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;
using S = IntentState;
using F = Fault;

namespace {

enum class What { Desk, Pass, Cancel, CheckIn, CheckOut };

struct Row {
    const char *name;
    Fault fault;
    S booked; ///< how a booking ends under it
    S done;   ///< and what is done to one: cancel, check-in, check-out
    int posts = 1;
};

const char *nameOf(What what)
{
    switch (what) {
    case What::Desk:
        return "desk";
    case What::Pass:
        return "pass";
    case What::Cancel:
        return "cancel";
    case What::CheckIn:
        return "check in";
    case What::CheckOut:
        return "check out";
    }
    return "";
}

bool isBooking(What what)
{
    return what == What::Desk || what == What::Pass;
}

/** Where the write goes. */
Path pathOf(What what)
{
    switch (what) {
    case What::Desk:
    case What::Pass:
        break;
    case What::Cancel:
        return Path("/cancel");
    case What::CheckIn:
        return Path("/check-in");
    case What::CheckOut:
        return Path("/check-out");
    }
    return Path::ending("/bookings");
}

const QByteArray webPage = "<html><body>We'll be back</body></html>";

/** What a network does to a write, in so far as one exchange can show it. What hangs is in tst_faultcases: it takes its
 * time. */
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
        {"502 with a page", F::answer(502, webPage, {"Content-Type: text/html"}), S::SafeToResend, S::SafeToResend},
        {"200 with a page", F::answer(200, webPage, {"Content-Type: text/html"}), S::SafeToResend, S::SafeToResend},
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

/** Every fault of every write over real sockets, and what is said about it compared with what is so. */
class TestFaultMatrix final : public FaultTest {
    Q_OBJECT
private Q_SLOTS:
    void faults_data();
    void faults();

private:
    /** What the write is about: a booking to be made, or one that is there as the write needs it. */
    struct Subject {
        BookingOrder order;
        Booking booking;
    };
    static std::optional<Subject> subjectFor(FaultyDesk &desk, What what);
    static IntentRunner *begin(FaultyDesk &desk, const Subject &subject, What what);
    static void check(FaultyDesk &desk, const IntentRunner &runner, const Subject &subject, What what);
};

std::optional<TestFaultMatrix::Subject> TestFaultMatrix::subjectFor(FaultyDesk &desk, What what)
{
    const bool isToday = what == What::CheckIn || what == What::CheckOut;
    const auto order = desk.newOrder(what != What::Desk, isToday ? FaultyDesk::Day::Today : FaultyDesk::Day::Later);
    if (!order)
        return std::nullopt;
    Subject subject{*order, {}};
    if (isBooking(what))
        return subject;
    subject.booking = desk.bookDirectly(*order);
    if (what == What::CheckOut)
        subject.booking = desk.checkInDirectly(subject.booking);
    return subject.booking.id.isEmpty() ? std::nullopt : std::optional(subject);
}

IntentRunner *TestFaultMatrix::begin(FaultyDesk &desk, const Subject &subject, What what)
{
    Activity &activity = desk.activity();
    switch (what) {
    case What::Desk:
    case What::Pass:
        break;
    case What::Cancel:
        return activity.cancel(subject.booking, subject.order.person.id);
    case What::CheckIn:
        return activity.checkIn(subject.booking, subject.order.person.displayName());
    case What::CheckOut:
        return activity.checkOut(subject.booking, subject.order.person.displayName());
    }
    return activity.book(subject.order, {});
}

/** What is said and what is so. */
void TestFaultMatrix::check(FaultyDesk &desk, const IntentRunner &runner, const Subject &subject, What what)
{
    const bool isSo = runner.intent().state == S::Confirmed;
    if (isBooking(what)) {
        const FaultyDesk::Truth truth = desk.truth(subject.order);
        QCOMPARE(truth.active, isSo ? 1 : 0);
        QCOMPARE(truth.cancelled, 0);
        return;
    }
    const BookingStatus status = desk.statusOf(subject.booking.id);
    if (what == What::Cancel)
        QCOMPARE(status, isSo ? BookingStatus::Cancelled : BookingStatus::Booked);
    else if (what == What::CheckIn)
        QCOMPARE(status, isSo ? BookingStatus::CheckedIn : BookingStatus::Booked);
    else
        QCOMPARE(status, isSo ? BookingStatus::CheckedOut : BookingStatus::CheckedIn);
}

void TestFaultMatrix::faults_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("what");
    const auto all = rows();
    for (const bool tls : {false, true}) {
        for (int row = 0; row < all.size(); ++row) {
            for (const What what : {What::Desk, What::Pass, What::Cancel, What::CheckIn, What::CheckOut}) {
                // To the transport a check-in is a cancel of another name, so what TLS changes was shown by that one.
                if (tls && (what == What::CheckIn || what == What::CheckOut))
                    continue;
                QTest::addRow("%s, %s, %s", tls ? "tls" : "plain", nameOf(what), all.at(row).name)
                    << tls << row << int(what);
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
    const What write = What(what);
    const auto subject = subjectFor(*desk, write);
    QVERIFY(subject);
    const Path path = pathOf(write);
    const int postsBefore = desk->proxy().posts(path);
    const int rule = desk->proxy().add(When::post(path).first(1), wanted.fault);

    IntentRunner *runner = begin(*desk, *subject, write);
    QVERIFY(FaultyDesk::settle(*runner));
    QVERIFY(desk->proxy().waitForLate());
    QCOMPARE(desk->proxy().taken(rule), 1);
    QCOMPARE(desk->proxy().posts(path) - postsBefore, wanted.posts);
    QCOMPARE(runner->intent().state, isBooking(write) ? wanted.booked : wanted.done);
    check(*desk, *runner, *subject, write);
    if (QTest::currentTestFailed() || runner->stage() != IntentRunner::Stage::Waiting)
        return;
    // Safe to send again means just that.
    QVERIFY(runner->say(PersonsWord::SendAgain));
    QVERIFY(turnUntil([&] { return runner->stage() == IntentRunner::Stage::Ended; }, 20'000));
    QCOMPARE(runner->intent().state, S::Confirmed);
    QCOMPARE(desk->proxy().posts(path) - postsBefore, 2);
    check(*desk, *runner, *subject, write);
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "moc_faulttest.cpp"
#include "tst_faultmatrix.moc"
