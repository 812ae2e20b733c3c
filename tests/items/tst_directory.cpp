// SPDX-License-Identifier: MIT
#include "crowd.h"
#include "fakeworkplace.h"
#include "peopledirectory.h"

#include <QSignalSpy>
#include <QTest>

#include <chrono>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;

/** Everybody, fetched in the background. */
class TestDirectory final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fourPagesAtATime();
    void pagesInAnyOrder();
    void failedPagesComeAgain();
    void pausesGrow();
    void stopsAndGoesOn();
    void changingTotals_data();
    void changingTotals();
    void endlessEmptyPages();
    void renewalForgetsWhoIsGone();
    void remembers();
};

void TestDirectory::fourPagesAtATime()
{
    FakeWorkplace workplace;
    workplace.people = crowd(2600);
    PeopleDirectory directory(workplace);
    QSignalSpy changed(&directory, &PeopleDirectory::changed);
    QCOMPARE(directory.expectedSize(), -1);
    fetchEverybody(directory);
    QCOMPARE(directory.size(), 2600);
    QCOMPARE(directory.expectedSize(), 2600);
    QCOMPARE(workplace.mostPagesAtOnce, 4);
    QVERIFY(changed.count() >= 1);
    QList<int> pages;
    for (const PageRequest &page : workplace.askedPages)
        pages.append(page.number);
    std::sort(pages.begin(), pages.end());
    QCOMPARE(pages, (QList<int>{1, 2, 3, 4, 5, 6}));
    QCOMPARE(directory.search(QStringLiteral("last2599"), 5).best.size(), 1);
    QCOMPARE(directory.search(QStringLiteral("last2599"), 5).best.first(), workplace.people.at(2599));
}

void TestDirectory::pagesInAnyOrder()
{
    FakeWorkplace workplace;
    workplace.people = crowd(1500);
    workplace.hold(true);
    PeopleDirectory directory(workplace);
    directory.fetchAll();
    QCOMPARE(workplace.waiting(), 1); // the first page says how many there are
    workplace.answerRound();
    QCOMPARE(workplace.waiting(), 2);
    QVERIFY(!directory.isComplete());
    workplace.answerRound();
    QTRY_VERIFY(directory.isComplete());
    QCOMPARE(directory.size(), 1500);
}

void TestDirectory::failedPagesComeAgain()
{
    FakeWorkplace workplace;
    workplace.people = crowd(2100);
    workplace.fail(QStringLiteral("listPeople"), makeError(ErrorKind::Server), 3);
    PeopleDirectory directory(workplace);
    directory.setRetryPauses(1ms, 4ms);
    fetchEverybody(directory);
    QCOMPARE(directory.size(), 2100);
    QCOMPARE(workplace.count(QStringLiteral("listPeople")), 5 + 3);

    // Half way through: what was there stays.
    FakeWorkplace other;
    other.people = crowd(2100);
    other.hold(true);
    PeopleDirectory half(other);
    half.setRetryPauses(1ms, 1ms);
    half.fetchAll();
    other.answerRound();
    QTRY_COMPARE(half.size(), 500);
    other.hold(false);
    other.fail(QStringLiteral("listPeople"), makeError(ErrorKind::Timeout), 2);
    other.answerRound();
    QTRY_VERIFY(half.isComplete());
    QCOMPARE(half.size(), 2100);
}

void TestDirectory::pausesGrow()
{
    FakeWorkplace workplace;
    workplace.people = crowd(10);
    workplace.fail(QStringLiteral("listPeople"), makeError(ErrorKind::Offline), 4);
    PeopleDirectory directory(workplace);
    directory.setRetryPauses(20ms, 80ms);
    QElapsedTimer timer;
    timer.start();
    fetchEverybody(directory);
    // 20 + 40 + 80 + 80; a coarse timer may be a little early.
    QVERIFY2(timer.elapsed() >= 190, qPrintable(QString::number(timer.elapsed())));

    workplace.forgetCalls();
    workplace.fail(QStringLiteral("listPeople"), makeError(ErrorKind::Unauthorized), 1);
    PeopleDirectory refused(workplace);
    refused.setRetryPauses(1ms, 150ms);
    timer.restart();
    fetchEverybody(refused);
    QVERIFY(timer.elapsed() >= 130);
}

void TestDirectory::stopsAndGoesOn()
{
    FakeWorkplace workplace;
    workplace.people = crowd(2600);
    workplace.hold(true);
    PeopleDirectory directory(workplace);
    directory.fetchAll();
    workplace.answerRound();
    QCOMPARE(workplace.waiting(), 4);
    directory.stop();
    QCOMPARE(workplace.waiting(), 0);
    workplace.hold(false);
    directory.fetchAll();
    directory.fetchAll(); // while under way: nothing
    QTRY_VERIFY(directory.isComplete());
    QCOMPARE(directory.size(), 2600);
    QCOMPARE(std::count_if(workplace.askedPages.cbegin(), workplace.askedPages.cend(),
                           [](const PageRequest &page) { return page.number == 1; }),
             1);
}

void TestDirectory::changingTotals_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("later");
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<bool>("tellsTotal");
    QTest::newRow("grows") << 900 << 2700 << 0 << true;
    QTest::newRow("shrinks") << 2700 << 900 << 0 << true;
    QTest::newRow("to nobody") << 2700 << 0 << 0 << true;
    QTest::newRow("never told") << 1700 << 1700 << 0 << false;
    QTest::newRow("smaller pages than asked for") << 1700 << 1700 << 100 << true;
    QTest::newRow("nobody at all") << 0 << 0 << 0 << true;
}

void TestDirectory::changingTotals()
{
    QFETCH(const int, first);
    QFETCH(const int, later);
    QFETCH(const bool, tellsTotal);
    QFETCH(const int, pageSize);
    FakeWorkplace workplace;
    workplace.people = crowd(first);
    workplace.tellsTotal = tellsTotal;
    workplace.pageSize = pageSize;
    workplace.hold(true);
    PeopleDirectory directory(workplace);
    directory.fetchAll();
    workplace.answerRound();
    workplace.people = crowd(later);
    workplace.hold(false);
    workplace.answerRound();
    QTRY_VERIFY(directory.isComplete());
    const int page = pageSize > 0 ? pageSize : 500;
    QCOMPARE(directory.size(), std::max(later, std::min(first, page)));
}

void TestDirectory::endlessEmptyPages()
{
    class Endless final : public FakeWorkplace {
    public:
        RequestHandle listPeople(PageRequest page, Urgency urgency, QObject *context,
                                 Callback<Page<Person>> callback) override
        {
            return FakeWorkplace::listPeople(page, urgency, context, [callback](Result<Page<Person>> answer) {
                answer->hasMore = true;
                answer->total = 1'000'000'000'000'000'000;
                callback(answer);
            });
        }
    } workplace;
    workplace.people = crowd(700);
    PeopleDirectory directory(workplace);
    fetchEverybody(directory);
    QCOMPARE(directory.size(), 700);
    QVERIFY(workplace.count(QStringLiteral("listPeople")) < 8);
}

void TestDirectory::renewalForgetsWhoIsGone()
{
    FakeWorkplace workplace;
    workplace.people = crowd(1200);
    PeopleDirectory directory(workplace);
    fetchEverybody(directory);
    workplace.people.removeFirst();
    workplace.people[5].jobTitle = QStringLiteral("Chief juggler");
    QSignalSpy changed(&directory, &PeopleDirectory::changed);
    directory.fetchAll();
    QVERIFY(directory.isComplete()); // what is known stays meanwhile
    QCOMPARE(directory.size(), 1200);
    QTRY_COMPARE(directory.size(), 1199);
    QVERIFY(changed.count() >= 1);
    QCOMPARE(directory.search(QStringLiteral("juggler"), 5).best.size(), 1);
    QVERIFY(directory.search(QStringLiteral("p0@example.com"), 5).best.isEmpty());
}

void TestDirectory::remembers()
{
    FakeWorkplace workplace;
    PeopleDirectory directory(workplace);
    QSignalSpy changed(&directory, &PeopleDirectory::changed);
    Person ana = makePerson(QStringLiteral("p1"), QStringLiteral("Ana"), QStringLiteral("Ruiz"));
    ana.preferredFloor = FloorId(QStringLiteral("f"));
    ana.preferredFloorName = QStringLiteral("Étage 1");
    ana.invitationPending = true;
    directory.remember({ana, ana});
    QCOMPARE(directory.size(), 1);
    QCOMPARE(directory.search(QStringLiteral("ana"), 5).best, QList<Person>{ana});
    QTRY_COMPARE(changed.count(), 1);
    directory.remember({ana}); // nothing new
    ana.lastName = QStringLiteral("Ruiz Gómez");
    directory.remember({ana});
    QCOMPARE(directory.size(), 1);
    QCOMPARE(directory.search(QStringLiteral("gomez"), 5).best, QList<Person>{ana});
    QTRY_COMPARE(changed.count(), 2);
    // Many at once take a moment.
    directory.remember(crowd(1800));
    QTRY_COMPARE(directory.size(), 1801);
}

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
