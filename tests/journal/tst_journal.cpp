// SPDX-License-Identifier: MIT
#include "fakeclock.h"
#include "journalcalls.h"
#include "journalmakers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;

Q_DECLARE_METATYPE(Foyer::Intent)

/** What everybody who holds an IntentJournal counts on. Each test runs against the real one and the one of tests. */
class TestJournal final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addJournals(); }
    void init();
    void cleanup() { m_journal.reset(); }

    void numbersAndRevisions();
    void sameThingOnce_data();
    void sameThingOnce();
    void endedOnesAreInNobodysWay();
    void changedMeanwhile();
    void nothingToChange();
    void whatItIsAboutStays();
    void reopeningWhatIsOpenElsewhere();
    void orderOfTheList();
    void mostEnded_data();
    void mostEnded();
    void workplacesAreApart();
    void answersLaterAndInOrder();
    void contextGone();
    void startAnewLeavesAGoodOne();
    void destroyedInItsOwnAnswer();

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<IntentJournal> m_journal;
    int m_files = 0;
};

void TestJournal::init()
{
    QFETCH_GLOBAL(const MakeJournal, make);
    m_journal = make(m_folder.filePath(QStringLiteral("journal%1").arg(++m_files)), m_clock);
}

void TestJournal::numbersAndRevisions()
{
    Intent given = sampleIntent();
    given.number = 77;
    given.revision = 12;
    const auto first = prepare(*m_journal, given);
    VERIFY_DONE(first);
    QVERIFY(first->number > 0 && first->number != 77);
    QCOMPARE(first->revision, 1);
    const auto second = prepare(*m_journal, sampleIntent(2));
    VERIFY_DONE(second);
    QVERIFY(second->number > first->number);

    Intent mine = *first;
    for (const IntentState state : {IntentState::Sent, IntentState::Unknown, IntentState::Confirmed}) {
        const qint64 before = mine.revision;
        const auto changed = commit(*m_journal, inState(mine, state));
        VERIFY_DONE(changed);
        QCOMPARE(changed->revision, before + 1);
        QCOMPARE(changed->number, first->number);
        mine = *changed;
    }
    QCOMPARE(list(*m_journal).value(), (QList<Intent>{*second, mine}));
}

void TestJournal::sameThingOnce_data()
{
    QTest::addColumn<Intent>("other");
    QTest::addColumn<bool>("isSame");
    const Intent first = sampleIntent();
    QTest::newRow("the same") << first << true;
    Intent other = first;
    other.personName = QStringLiteral("other");
    other.meeting = Meeting{QStringLiteral("of another title"), {}, true, {}};
    other.known = {BookingId(QStringLiteral("x"))};
    other.building = BuildingId(QStringLiteral("said for a space"));
    QTest::newRow("in other words") << other << true;
    QTest::newRow("already sent") << inState(first, IntentState::NeedsHuman) << true;
    QTest::newRow("ended") << inState(first, IntentState::NotSent) << false;
    QTest::newRow("other space") << sampleIntent(2) << false;
    other = first;
    other.person = PersonId(QStringLiteral("p2"));
    QTest::newRow("other person") << other << false;
    other = first;
    other.slot = TimeSlot::make(sampleInstant(60), sampleInstant(121));
    QTest::newRow("other end") << other << false;
    other = first;
    other.workplace = QStringLiteral("another");
    QTest::newRow("other account") << other << false;
    other.workplace.clear();
    QTest::newRow("no account") << other << false;
    other = first;
    other.operation = Operation::Cancel;
    QTest::newRow("other operation") << other << false;
}

void TestJournal::sameThingOnce()
{
    QFETCH(const Intent, other);
    QFETCH(const bool, isSame);
    const auto first = prepare(*m_journal, sampleIntent());
    VERIFY_DONE(first);
    const auto sent = commit(*m_journal, inState(*first, IntentState::Sent));
    VERIFY_DONE(sent);
    const auto second = prepare(*m_journal, other);
    if (isSame) {
        VERIFY_FAULT(second, JournalFault::AlreadyOpen);
        QVERIFY(second.error().stored == *sent);
        QCOMPARE(list(*m_journal).value(), {*sent});
    } else {
        VERIFY_DONE(second);
        QVERIFY(second->number != first->number);
        VERIFY_FAULT(prepare(*m_journal, sampleIntent()), JournalFault::AlreadyOpen);
    }
}

void TestJournal::endedOnesAreInNobodysWay()
{
    for (const IntentState state : {IntentState::Confirmed, IntentState::Withdrawn, IntentState::Rejected,
                                    IntentState::NotSent, IntentState::Dropped}) {
        const auto stored = prepare(*m_journal, sampleIntent());
        VERIFY_DONE(stored);
        VERIFY_DONE(commit(*m_journal, inState(*stored, state)));
    }
    VERIFY_DONE(prepare(*m_journal, sampleIntent()));
    QCOMPARE(list(*m_journal).value().size(), 6);
    // Without an account there is an account of no name.
    Intent nameless = sampleIntent();
    nameless.workplace.clear();
    VERIFY_DONE(prepare(*m_journal, nameless));
    VERIFY_FAULT(prepare(*m_journal, nameless), JournalFault::AlreadyOpen);
}

void TestJournal::changedMeanwhile()
{
    const auto first = prepare(*m_journal, sampleIntent());
    VERIFY_DONE(first);
    const auto theirs = commit(*m_journal, inState(*first, IntentState::Sent));
    VERIFY_DONE(theirs);
    const auto mine = commit(*m_journal, inState(*first, IntentState::Rejected));
    VERIFY_FAULT(mine, JournalFault::Changed);
    QVERIFY(mine.error().stored == *theirs);
    // A revision that is still to come is no better than one that has passed.
    Intent early = *theirs;
    ++early.revision;
    VERIFY_FAULT(commit(*m_journal, early), JournalFault::Changed);
    QCOMPARE(list(*m_journal).value(), {*theirs});
}

void TestJournal::nothingToChange()
{
    Intent never = sampleIntent();
    never.number = 5;
    never.revision = 1;
    const auto answer = commit(*m_journal, never);
    VERIFY_FAULT(answer, JournalFault::Changed);
    QVERIFY(!answer.error().stored);
    QCOMPARE(list(*m_journal).value(), QList<Intent>());
}

void TestJournal::whatItIsAboutStays()
{
    const auto stored = prepare(*m_journal, sampleIntent());
    VERIFY_DONE(stored);
    Intent other = *stored;
    other.space = SpaceId(QStringLiteral("d2"));
    VERIFY_FAULT(commit(*m_journal, other), JournalFault::Changed);
    other = *stored;
    other.workplace = QStringLiteral("another");
    VERIFY_FAULT(commit(*m_journal, other), JournalFault::Changed);
    QCOMPARE(list(*m_journal).value(), {*stored});
}

void TestJournal::reopeningWhatIsOpenElsewhere()
{
    const auto first = prepare(*m_journal, sampleIntent());
    VERIFY_DONE(first);
    const auto ended = commit(*m_journal, inState(*first, IntentState::NotSent));
    VERIFY_DONE(ended);
    const auto second = prepare(*m_journal, sampleIntent());
    VERIFY_DONE(second);
    const auto again = commit(*m_journal, inState(*ended, IntentState::Sent));
    VERIFY_FAULT(again, JournalFault::AlreadyOpen);
    QVERIFY(again.error().stored == *second);
    QCOMPARE(list(*m_journal).value(), (QList<Intent>{*second, *ended}));
    // One that has changed is told first.
    VERIFY_FAULT(commit(*m_journal, inState(*first, IntentState::Sent)), JournalFault::Changed);
}

void TestJournal::orderOfTheList()
{
    QList<qint64> open;
    QList<qint64> ended;
    for (int i = 0; i < 12; ++i) {
        const bool ends = i % 3 == 1;
        const auto stored =
            prepare(*m_journal, inState(sampleIntent(i), ends ? IntentState::Rejected : IntentState(i % 6)));
        VERIFY_DONE(stored);
        if (ends)
            ended.prepend(stored->number);
        else
            open.append(stored->number);
    }
    QCOMPARE(numbersOf(list(*m_journal).value()), open + ended);
}

void TestJournal::mostEnded_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::newRow("none") << 0 << QList<qint64>{4};
    QTest::newRow("below none") << -1 << QList<qint64>{4};
    QTest::newRow("one") << 1 << QList<qint64>{4, 3};
    QTest::newRow("all") << 3 << QList<qint64>{4, 3, 2, 1};
    QTest::newRow("more") << INT_MAX << QList<qint64>{4, 3, 2, 1};
}

void TestJournal::mostEnded()
{
    QFETCH(const int, most);
    QFETCH(const QList<qint64>, expected);
    for (int i = 0; i < 4; ++i)
        VERIFY_DONE(prepare(*m_journal, inState(sampleIntent(i), i < 3 ? IntentState::Confirmed : IntentState::Sent)));
    QCOMPARE(numbersOf(list(*m_journal, most).value()), expected);
}

void TestJournal::workplacesAreApart()
{
    Intent other = sampleIntent();
    other.workplace = QStringLiteral("another");
    const auto here = prepare(*m_journal, sampleIntent());
    const auto there = prepare(*m_journal, other);
    VERIFY_DONE(here);
    VERIFY_DONE(there);
    QCOMPARE(list(*m_journal).value(), {*here});
    QCOMPARE(list(*m_journal, 9, other.workplace).value(), {*there});
    QCOMPARE(list(*m_journal, 9, QStringLiteral("Another")).value(), QList<Intent>());
}

void TestJournal::answersLaterAndInOrder()
{
    QObject context;
    QStringList answers;
    const auto note = [&](const QString &name) {
        QCOMPARE(QThread::currentThread(), thread());
        answers.append(name);
    };
    m_journal->prepare(sampleIntent(), &context, [&](const auto &answer) {
        note(QStringLiteral("prepare"));
        QVERIFY(answer);
    });
    m_journal->list(sampleWorkplace(), 5, &context, [&](const auto &answer) {
        note(QStringLiteral("list"));
        QCOMPARE(answer.value().size(), 1);
    });
    m_journal->prepare(sampleIntent(), &context, [&](const auto &) { note(QStringLiteral("again")); });
    m_journal->startAnew(&context, [&](const auto &) { note(QStringLiteral("anew")); });
    m_journal->commit(sampleIntent(), &context, [&](const auto &) { note(QStringLiteral("commit")); });
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(answers, (QStringList{QStringLiteral("prepare"), QStringLiteral("list"), QStringLiteral("again"),
                                       QStringLiteral("anew"), QStringLiteral("commit")}));
}

void TestJournal::contextGone()
{
    int answers = 0;
    auto context = std::make_unique<QObject>();
    for (int i = 0; i < 20; ++i)
        m_journal->prepare(sampleIntent(i), context.get(), [&](const auto &) { ++answers; });
    m_journal->list(sampleWorkplace(), 5, nullptr, [&](const auto &) { ++answers; });
    context.reset();
    QCOMPARE(list(*m_journal).value().size(), 20);
    QCOMPARE(answers, 0);
    // One that goes with the first answer takes the others with it.
    context = std::make_unique<QObject>();
    for (int i = 20; i < 25; ++i) {
        m_journal->prepare(sampleIntent(i), context.get(), [&](const auto &) {
            ++answers;
            context.reset();
        });
    }
    QCOMPARE(list(*m_journal).value().size(), 25);
    QCOMPARE(answers, 1);
}

void TestJournal::startAnewLeavesAGoodOne()
{
    const auto stored = prepare(*m_journal, sampleIntent());
    VERIFY_DONE(stored);
    VERIFY_DONE(startAnew(*m_journal));
    QCOMPARE(list(*m_journal).value(), {*stored});
    VERIFY_FAULT(prepare(*m_journal, sampleIntent()), JournalFault::AlreadyOpen);
}

void TestJournal::destroyedInItsOwnAnswer()
{
    QObject context;
    int answers = 0;
    for (int i = 0; i < 3; ++i) {
        m_journal->prepare(sampleIntent(i), &context, [&](const auto &) {
            ++answers;
            m_journal.reset();
        });
    }
    QTRY_COMPARE(answers, 1);
    QVERIFY(!m_journal);
    QCoreApplication::processEvents();
    QCOMPARE(answers, 1);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
