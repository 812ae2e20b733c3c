// SPDX-License-Identifier: MIT
#include "resourceformfixture.h"

#include <QSignalSpy>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;

/** From an empty draft to what is stored; what is asked before, and what is never sent twice. */
class TestResourceForm final : public ResourceFormFixture {
    Q_OBJECT
private Q_SLOTS:
    void faultsAreLive();
    void withFaultsNothingIsAsked();
    void anotherBusinessTakesTheTypeAway();
    void createsAndReadsBack();
    void asksBeforeASecondOfThatName();
    void checkOnlySendsNothing();
    void whatCannotBeLookedUpIsNotSent();
    void refusalStandsBesideItsField();
    void whatItEndedInStays();
    void throttledIsNotSent();
    void unclearOutcomeIsSettledByName_data();
    void unclearOutcomeIsSettledByName();
    void openOneIsFollowedNotLookedUp();
    void busyDraftStays();
    void readBackMayFail();
    void duplicates();
    void listsAreAskedAgainAfterAFailure();
};

void TestResourceForm::faultsAreLive()
{
    QCOMPARE(form->faultsOf(F::Name), QList<DraftFaultKind>{DraftFaultKind::Missing});
    QVERIFY(form->faultsOf(F::FeeKind).isEmpty()); // "none" is where it begins
    fillIn();
    form->set(F::Teams, QStringList{QStringLiteral("7"), QStringLiteral("seven")});
    QCOMPARE(form->faultsOf(F::Teams), QList<DraftFaultKind>{DraftFaultKind::NotAnId});
    form->set(F::Teams, QStringList{QStringLiteral("7")});
    QVERIFY(form->faults().isEmpty());
    QVERIFY(!form->set(F::Name, true)); // not a value that it can have
    QCOMPARE(form->draft().name(), QStringLiteral("Board Room A"));
}

void TestResourceForm::withFaultsNothingIsAsked()
{
    form->set(F::Business, harbour.text());
    form->create();
    form->checkOnly();
    QCOMPARE(form->state(), State::Editing);
    QCOMPARE(office->count(QStringLiteral("resourcesNamed")), 0);
}

void TestResourceForm::anotherBusinessTakesTheTypeAway()
{
    fillIn();
    QTRY_COMPARE(form->lists().types().rows.size(), 1);
    form->set(F::Business, harbour.text()); // the same
    QVERIFY(form->draft().isSet(F::Type));
    form->set(F::Business, QStringLiteral("3"));
    QVERIFY(!form->draft().isSet(F::Type));
    QTRY_COMPARE(form->lists().types().status, AskedList<ResourceType>::Status::Ready);
    QVERIFY(form->lists().types().rows.isEmpty());
}

void TestResourceForm::createsAndReadsBack()
{
    fillIn();
    form->set(F::Buffer, qint64(12));
    office->stores = [](ResourceDraft draft) {
        draft.set(F::Buffer, qint64(15));
        return draft;
    };
    form->create();
    QVERIFY(form->isBusy());
    QTRY_COMPARE(form->state(), State::Created);
    QCOMPARE(posts(), 1);
    QVERIFY(office->created.first() == form->draft());
    QCOMPARE(*form->differencesFound(), (QList<FieldDifference>{{F::Buffer, qint64(12), qint64(15)}}));
    QCOMPARE(form->intent()->buildingName, QStringLiteral("Harbour Makers"));
    QCOMPARE(form->created().text(), form->intent()->booking.text());
    QVERIFY(!form->set(F::Name, QStringLiteral("Another"))); // that one is done
    form->create();
    QCOMPARE(posts(), 1);
    QVERIFY(form->startAnew());
    QCOMPARE(form->state(), State::Editing);
    QVERIFY(!form->intent() && form->created().isEmpty());
}

void TestResourceForm::asksBeforeASecondOfThatName()
{
    const ResourceId there(QStringLiteral("77"));
    office->resources = {{there, QStringLiteral("board room a"), harbour, {}},
                         {ResourceId(QStringLiteral("78")), QStringLiteral("Board Room Annexe"), harbour, {}}};
    fillIn(QStringLiteral(" Board Room A "));
    form->create();
    QTRY_COMPARE(form->state(), State::NameTaken);
    QCOMPARE(form->sameNamed().size(), 1);
    QCOMPARE(form->sameNamed().first().id, there);
    QCOMPARE(posts(), 0);
    QVERIFY(journal->rows.isEmpty());
    form->edit();
    QCOMPARE(form->state(), State::Editing);
    form->createAnyway(); // nobody was asked
    QCOMPARE(form->state(), State::Editing);
    form->create();
    QTRY_COMPARE(form->state(), State::NameTaken);
    form->createAnyway();
    QTRY_COMPARE(form->state(), State::Created);
    QCOMPARE(posts(), 1);
    QCOMPARE(form->intent()->known.size(), 2); // none of them will be taken for this one
}

void TestResourceForm::checkOnlySendsNothing()
{
    fillIn();
    form->checkOnly();
    QTRY_COMPARE(form->state(), State::Checked);
    QCOMPARE(posts(), 0);
    QVERIFY(journal->rows.isEmpty());
    form->set(F::Group, QStringLiteral("Floor 2"));
    QCOMPARE(form->state(), State::Editing);
}

void TestResourceForm::whatCannotBeLookedUpIsNotSent()
{
    fillIn();
    office->fail(QStringLiteral("resourcesNamed"), errorOf(ErrorKind::Offline));
    form->create();
    QTRY_COMPARE(form->state(), State::NotSent);
    QCOMPARE(form->error()->kind, ErrorKind::Offline);
    QCOMPARE(posts(), 0);
    form->create();
    QTRY_COMPARE(form->state(), State::Created);
    QCOMPARE(posts(), 1);
}

void TestResourceForm::refusalStandsBesideItsField()
{
    fillIn();
    ApiError refused = errorOf(ErrorKind::Validation);
    refused.fieldErrors = {{QStringLiteral("name"), QStringLiteral("is taken")},
                           {QStringLiteral("name"), QStringLiteral("is odd")},
                           {QStringLiteral("position"), QStringLiteral("is taken, too")},
                           {QStringLiteral("Price"), QStringLiteral("is missing")}};
    office->fail(QStringLiteral("createResource"), refused);
    form->create();
    QTRY_COMPARE(form->state(), State::Refused);
    QCOMPARE(form->serverWords(F::Name), QStringLiteral("is taken\nis odd"));
    QCOMPARE(form->otherServerWords(), (QList<FieldError>{{QStringLiteral("Price"), QStringLiteral("is missing")}}));
    form->set(F::Name, QStringLiteral("Board Room B"));
    QCOMPARE(form->state(), State::Editing);
    QVERIFY(form->serverWords(F::Name).isEmpty());
    QCOMPARE(form->serverWords(F::Position), QStringLiteral("is taken, too"));
    form->create();
    QTRY_COMPARE(form->state(), State::Created);
    QVERIFY(form->serverWords(F::Position).isEmpty());
}

/** The activity lets go of what has ended, is recorded, and nobody follows. */
void TestResourceForm::whatItEndedInStays()
{
    fillIn();
    office->fail(QStringLiteral("createResource"), errorOf(ErrorKind::Validation));
    form->create();
    QTRY_COMPARE(form->state(), State::Refused);
    QTRY_COMPARE(journal->rows.last().state, IntentState::Rejected);
    for (int round = 0; round < 2; ++round) {
        QSignalSpy listed(activity.get(), &Activity::changed);
        activity->refresh();
        QTRY_VERIFY(!listed.isEmpty());
    }
    QCOMPARE(form->intent()->state, IntentState::Rejected);
    QCOMPARE(form->intent()->error->kind, ErrorKind::Validation);
    QVERIFY(!form->lookError());
    QVERIFY(!form->journalError());
}

void TestResourceForm::throttledIsNotSent()
{
    fillIn();
    office->fail(QStringLiteral("createResource"), errorOf(ErrorKind::RateLimited));
    form->create();
    QTRY_COMPARE(form->state(), State::NotSent);
    QCOMPARE(form->error()->kind, ErrorKind::RateLimited);
    QVERIFY(office->resources.isEmpty());
}

void TestResourceForm::unclearOutcomeIsSettledByName_data()
{
    QTest::addColumn<bool>("applied");
    QTest::addColumn<QStringList>("others"); ///< that somebody makes meanwhile
    QTest::addColumn<State>("expected");
    QTest::newRow("it is there") << true << QStringList() << State::Created;
    QTest::newRow("it is not there") << false << QStringList() << State::Waiting;
    QTest::newRow("two of them") << true << QStringList{QStringLiteral("Board Room A")} << State::Waiting;
    QTest::newRow("other case") << false << QStringList{QStringLiteral("BOARD ROOM A")} << State::Waiting;
    QTest::newRow("longer name") << true << QStringList{QStringLiteral("Board Room A2")} << State::Created;
}

void TestResourceForm::unclearOutcomeIsSettledByName()
{
    QFETCH(const bool, applied);
    QFETCH(const QStringList, others);
    QFETCH(const State, expected);
    fillIn();
    office->fail(QStringLiteral("createResource"), errorOf(ErrorKind::OutcomeUnknown), 1, applied);
    journal->onCall = [&](const QString &call, const Intent &intent) {
        if (call != QLatin1String("commit") || intent.state != IntentState::Sent || office->resources.size() > 1)
            return;
        for (const QString &name : others)
            office->resources.append({ResourceId(QString::number(5001 + office->resources.size())), name, harbour, {}});
    };
    form->create();
    QTRY_COMPARE(form->state(), expected);
    journal->onCall = nullptr;
    QCOMPARE(posts(), 1);
    if (expected == State::Created) {
        QVERIFY(form->differencesFound() && form->differencesFound()->isEmpty());
        return;
    }
    const bool isSafe = others.isEmpty();
    QCOMPARE(form->intent()->state, isSafe ? IntentState::SafeToResend : IntentState::NeedsHuman);
    QVERIFY(form->canSay(PersonsWord::LeaveIt));
    if (isSafe) {
        form->say(PersonsWord::SendAgain); // a person's click
        QTRY_COMPARE(form->state(), State::Created);
        QCOMPARE(posts(), 2);
        QCOMPARE(office->resources.size(), 1);
    } else {
        form->say(PersonsWord::LeaveIt);
        QTRY_COMPARE(form->state(), State::Editing);
        QCOMPARE(posts(), 1);
    }
}

void TestResourceForm::openOneIsFollowedNotLookedUp()
{
    times.looks = {1h};
    activity = std::make_unique<Activity>(services(), QStringLiteral("account"));
    makeForm();
    fillIn();
    office->fail(QStringLiteral("createResource"), errorOf(ErrorKind::OutcomeUnknown), 1, true);
    form->create();
    QTRY_COMPARE(form->state(), State::Settling);
    makeForm(); // the page was left and opened again
    fillIn();
    form->create();
    QCOMPARE(form->state(), State::Settling);
    QCOMPARE(office->count(QStringLiteral("resourcesNamed")), 1); // not asked whether its own name is taken
    form->lookNow();
    QTRY_COMPARE(form->state(), State::Created);
    QCOMPARE(posts(), 1);
}

void TestResourceForm::busyDraftStays()
{
    fillIn();
    office->hold(true);
    form->create();
    QCOMPARE(form->state(), State::Checking);
    QVERIFY(!form->set(F::Name, QStringLiteral("Other")) && !form->replace({}) && !form->startAnew());
    QVERIFY(!form->duplicate(ResourceId(QStringLiteral("1"))));
    form->create(); // a second click
    form->edit();   // stops the look
    QCOMPARE(form->state(), State::Editing);
    office->release();
    QCOMPARE(form->state(), State::Editing);
    QCOMPARE(posts(), 0);
}

void TestResourceForm::readBackMayFail()
{
    fillIn();
    office->fail(QStringLiteral("resource"), errorOf(ErrorKind::Offline));
    form->create();
    QTRY_COMPARE(form->state(), State::Created);
    QVERIFY(!form->differencesFound());
    QCOMPARE(form->readBackError()->kind, ErrorKind::Offline);
    form->readBackAgain();
    QTRY_VERIFY(form->differencesFound());
    QVERIFY(!form->readBackError());
    QCOMPARE(form->state(), State::Created);
    QCOMPARE(posts(), 1);
}

void TestResourceForm::duplicates()
{
    fillIn();
    form->set(F::Capacity, qint64(12));
    const ResourceDraft there = form->draft();
    const ResourceId id(QStringLiteral("77"));
    office->stored.insert(id, there);
    QVERIFY(form->startAnew());
    QVERIFY(form->duplicate(id));
    QVERIFY(form->isDuplicating());
    QTRY_VERIFY(!form->isDuplicating());
    QVERIFY(form->draft() == there.copied());
    QCOMPARE(form->faultsOf(F::Name), QList<DraftFaultKind>{DraftFaultKind::Missing});

    office->fail(QStringLiteral("resource"), errorOf(ErrorKind::NotFound));
    form->duplicate(id);
    QTRY_VERIFY(form->duplicateError());
    QVERIFY(form->draft() == there.copied()); // nothing is lost by it
    // What is typed meanwhile is not written over.
    office->hold(true);
    form->duplicate(id);
    form->set(F::Name, QStringLiteral("Mine"));
    QVERIFY(!form->isDuplicating());
    office->release();
    QCOMPARE(form->draft().name(), QStringLiteral("Mine"));
}

void TestResourceForm::listsAreAskedAgainAfterAFailure()
{
    form = std::make_unique<ResourceForm>(*office, *activity, QString());
    office->fail(QStringLiteral("listBusinesses"), errorOf(ErrorKind::Offline));
    form->start();
    QTRY_COMPARE(form->lists().businesses().status, AskedList<Business>::Status::Failed);
    QCOMPARE(form->lists().businesses().error->kind, ErrorKind::Offline);
    form->lists().loadBusinesses();
    QTRY_COMPARE(form->lists().businesses().status, AskedList<Business>::Status::Ready);
    const int asked = office->count(QStringLiteral("listBusinesses"));
    form->lists().loadBusinesses();
    QCOMPARE(office->count(QStringLiteral("listBusinesses")), asked);
}

QTEST_GUILESS_MAIN(TestResourceForm)
#include "moc_resourceformfixture.cpp"
#include "tst_resourceform.moc"
