// SPDX-License-Identifier: MIT
#include "activity.h"
#include "clock.h"
#include "demoserver.h"
#include "faultproxy.h"
#include "nexudussystem.h"
#include "sqlitejournal.h"
#include "turnuntil.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;
using S = IntentState;
using F = Fault;

namespace {

const BusinessId harbour(QStringLiteral("1415001001"));
const Path resources = Path::ending("/api/spaces/resources");

/** The usual times, 200 times as fast. */
SettlingTimes shortTimes()
{
    SettlingTimes times;
    for (std::chrono::milliseconds &look : times.looks)
        look /= 200;
    times.safeAfter /= 200;
    times.afterRefusal /= 200;
    times.lookAgain /= 200;
    times.longestSend = 0ms;
    return times;
}

} // namespace

/** Every fault of the making of a resource over real sockets: at most one POST, and what is said is so. */
class TestFaultResources final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void faults_data();
    void faults();

private:
    [[nodiscard]] std::unique_ptr<NexudusSystem> systemAt(const QUrl &url) const;
    [[nodiscard]] qsizetype countOf(const QString &name);

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_demo;
    int m_made = 0;
};

void TestFaultResources::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("foyer.http=false"));
    m_demo = std::make_unique<DemoServer>(DemoOptions{}, m_clock);
    QVERIFY(m_demo->start(nullptr));
    m_demo->setThrottling(false);
}

std::unique_ptr<NexudusSystem> TestFaultResources::systemAt(const QUrl &url) const
{
    Connection connection;
    connection.apiUrl = url;
    connection.clientId = m_demo->nexudusUser();
    return std::make_unique<NexudusSystem>(connection, Credentials{m_demo->nexudusPassword(), {}, {}}, m_clock);
}

qsizetype TestFaultResources::countOf(const QString &name)
{
    const auto direct = systemAt(m_demo->url());
    std::optional<Result<QList<ResourceSummary>>> answer;
    const auto handle =
        direct->resourcesNamed(harbour, name, this, [&](Result<QList<ResourceSummary>> found) { answer = found; });
    return turnUntil([&] { return answer.has_value(); }, 20'000) && *answer ? (*answer)->size() : -1;
}

void TestFaultResources::faults_data()
{
    QTest::addColumn<std::shared_ptr<Fault>>("fault");
    QTest::addColumn<IntentState>("expected");
    const auto row = [](const char *name, const Fault &fault, S expected) {
        QTest::newRow(name) << std::make_shared<Fault>(fault) << expected;
    };
    const QByteArray page = "<html><body>We'll be back</body></html>";
    row("no fault", F::none(), S::Confirmed);
    row("closed before it was applied", F::close(), S::SafeToResend);
    row("reset before it was applied", F::reset(), S::SafeToResend);
    row("applied, then closed", F::close().afterApplying(), S::Confirmed);
    row("applied, then reset", F::reset().afterApplying(), S::Confirmed);
    row("applied 90 s late, closed", F::close().appliedLate(450ms), S::Confirmed);
    row("applied late, 503 meanwhile", F::answer(503).appliedLate(150ms), S::Confirmed);
    row("cut in the status line", F::cut(7), S::Confirmed);
    row("cut in a header", F::cut(60), S::Confirmed);
    row("all but the last byte", F::cut(-1), S::Confirmed);
    row("chunks, cut inside one", F::chunked(50).cutAfter(-40), S::Confirmed);
    row("500, applied", F::status(500), S::Confirmed);
    row("500, not applied", F::answer(500), S::SafeToResend);
    row("408, applied", F::status(408), S::Confirmed);
    row("200 with a page", F::answer(200, page, {"Content-Type: text/html"}), S::SafeToResend);
    row("200 without success, applied", F::edit([](const QByteArray &answer) {
            return QByteArray(answer).replace("Successful\":true", "Successful\":null");
        }),
        S::Confirmed);
    row("redirected elsewhere", F::answer(307, {}, {"Location: http://127.0.0.1:9/api/spaces/resources"}),
        S::SafeToResend);
    row("400", F::answer(400), S::Rejected);
    row("409 with words", F::answer(409, "{}", {"Retry-After: 2"}), S::Rejected);
    row("409, throttled", F::answer(409, {}, {"Retry-After: 2"}), S::NotSent);
    row("429", F::answer(429, "{}", {"Retry-After: 2"}), S::NotSent);
}

void TestFaultResources::faults()
{
    QFETCH(const std::shared_ptr<Fault>, fault);
    QFETCH(const IntentState, expected);
    FaultProxy proxy(m_demo->url());
    const int rule = proxy.add(When::post(resources), *fault);
    const auto system = systemAt(proxy.url({}));
    SqliteJournal journal(m_folder.filePath(QStringLiteral("activity-%1.sqlite").arg(++m_made)), m_clock);
    Activity activity(WriteServices{*system, journal, m_clock, shortTimes()}, QStringLiteral("account"));

    ResourceDraft draft;
    draft.set(ResourceField::Business, harbour.text());
    draft.set(ResourceField::Name, QStringLiteral("Fault %1 & more").arg(m_made));
    draft.set(ResourceField::Category, ResourceCategory::MeetingRoom);
    draft.set(ResourceField::Type, QStringLiteral("1415002001"));
    draft.set(ResourceField::Position, qint64(1));
    draft.set(ResourceField::FeeKind, CancellationFee::None);
    const IntentRunner *runner = activity.createResource(draft, QStringLiteral("Harbour Makers"), {});
    QVERIFY(turnUntil(
        [&] {
            return runner->stage() == IntentRunner::Stage::Ended || runner->stage() == IntentRunner::Stage::Waiting;
        },
        40'000));
    QCOMPARE(runner->intent().state, expected);
    QCOMPARE(proxy.posts(resources), 1);
    QCOMPARE(proxy.taken(rule), 1);
    QCOMPARE(countOf(draft.name()), expected == S::Confirmed ? 1 : 0);
    if (expected == S::Confirmed)
        QVERIFY(!runner->intent().booking.isEmpty());
}

QTEST_GUILESS_MAIN(TestFaultResources)
#include "tst_faultresources.moc"
