// SPDX-License-Identifier: MIT
#include "resourceformfixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;

/** The draft on the disk: after a restart, damaged, not writable, and without its secrets. */
class TestResourceDraftFile final : public ResourceFormFixture {
    Q_OBJECT
private Q_SLOTS:
    void afterARestartItIsNotSentWithoutItsDraft();
    void afterARestartTheDraftFollowsWhatWasSent_data();
    void afterARestartTheDraftFollowsWhatWasSent();
    void draftSurvives();
    void damagedDraftIsKept();
    void unreadableDraftIsLeft();
    void secretsAreNotKept();
};

void TestResourceDraftFile::afterARestartItIsNotSentWithoutItsDraft()
{
    fillIn();
    office->fail(QStringLiteral("createResource"), errorOf(ErrorKind::OutcomeUnknown));
    form->create();
    QTRY_COMPARE(form->state(), State::Waiting);
    QTRY_COMPARE(journal->rows.value(0).state, IntentState::SafeToResend);
    form.reset();
    activity = std::make_unique<Activity>(services(), QStringLiteral("account"));
    activity->start();
    IntentRunner *resumed = nullptr;
    QTRY_VERIFY((resumed = activity->runner(journal->rows.value(0).number)));
    QVERIFY(!resumed->canSay(PersonsWord::SendAgain));
    QVERIFY(!resumed->say(PersonsWord::SendAgain));
    QVERIFY(resumed->canSay(PersonsWord::LeaveIt));
    QCOMPARE(posts(), 1);
    // The form that has it again may.
    makeForm();
    fillIn();
    form->create();
    QTRY_COMPARE(form->state(), State::Created);
    QCOMPARE(posts(), 2);
    QCOMPARE(journal->rows.size(), 1);
}

void TestResourceDraftFile::afterARestartTheDraftFollowsWhatWasSent_data()
{
    QTest::addColumn<bool>("applied");
    QTest::addColumn<bool>("activityFirst"); ///< it has read the record before the form begins
    QTest::newRow("it is there") << true << false;
    QTest::newRow("it is not there") << false << false;
    QTest::newRow("it is not there, found out before") << false << true;
}

/** The program ended while it was sent: what is loaded again is not offered as if nothing had been sent. */
void TestResourceDraftFile::afterARestartTheDraftFollowsWhatWasSent()
{
    QFETCH(const bool, applied);
    QFETCH(const bool, activityFirst);
    times.looks = {1h};
    activity = std::make_unique<Activity>(services(), QStringLiteral("account"));
    makeForm(draftFile());
    fillIn();
    office->fail(QStringLiteral("createResource"), errorOf(ErrorKind::OutcomeUnknown), 1, applied);
    form->create();
    QVERIFY(QFile::exists(draftFile())); // before anything is sent
    QTRY_COMPARE(form->state(), State::Settling);
    QTRY_COMPARE(journal->rows.value(0).state, IntentState::Unknown);
    form.reset();
    times.looks = {0ms, 5ms, 10ms, 20ms};
    activity = std::make_unique<Activity>(services(), QStringLiteral("account"));
    activity->start();
    if (activityFirst)
        QTRY_COMPARE(journal->rows.value(0).state, IntentState::SafeToResend);
    form = std::make_unique<ResourceForm>(*office, *activity, draftFile());
    QSignalSpy resumed(form.get(), &ResourceForm::resumed);
    form->start();
    QTRY_COMPARE(form->state(), applied ? State::Created : State::Waiting);
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(posts(), 1);
    if (applied) {
        QVERIFY(!QFile::exists(draftFile()));
        return;
    }
    form->say(PersonsWord::LeaveIt);
    QTRY_COMPARE(form->state(), State::Editing); // and it is not followed once more
    QCOMPARE(form->draft().name(), QStringLiteral("Board Room A"));
    QCOMPARE(posts(), 1);
}

void TestResourceDraftFile::draftSurvives()
{
    makeForm(draftFile());
    QVERIFY(!QFile::exists(draftFile()));
    fillIn();
    form->set(F::OpeningHours, openingSlots(1, 540, 60));
    form->set(F::Latitude, 51.507351);
    QTRY_VERIFY(QFile::exists(draftFile())); // a moment later, with the form still there
    QCOMPARE(QFileInfo(draftFile()).permissions() &
                 (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther),
             QFileDevice::Permissions());
    const ResourceDraft before = form->draft();
    makeForm(draftFile());
    QVERIFY(form->draft() == before);
    QVERIFY(!form->keeper().fault());
    QTRY_COMPARE(form->lists().types().rows.size(), 1);
    form->create();
    QTRY_COMPARE(form->state(), State::Created);
    QVERIFY(!QFile::exists(draftFile()));

    QVERIFY(form->startAnew());
    fillIn(QStringLiteral("Another"));
    QTRY_VERIFY(QFile::exists(draftFile()));
    QVERIFY(form->startAnew());
    QVERIFY(!QFile::exists(draftFile()));
}

void TestResourceDraftFile::damagedDraftIsKept()
{
    const QByteArray bytes = R"({"resourceDraft":1,"fields":{"name":"Board Room A","capacity":"many","new":1}})";
    for (const QByteArray &damaged :
         {bytes, QByteArray("\xff\0{", 3), QByteArray(R"({"resourceDraft":2,"fields":{}})"), bytes.left(40)}) {
        form.reset();
        QFile file(draftFile());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
        file.close();
        makeForm(draftFile());
        QCOMPARE(form->keeper().fault(), std::optional(DraftKeeper::Fault::Damaged));
        QFile kept(form->keeper().setAside());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), damaged);
        QCOMPARE(form->draft().name(), damaged == bytes ? QStringLiteral("Board Room A") : QString());
        form->set(F::Group, QStringLiteral("Floor 2")); // and it goes on from here
        QTRY_VERIFY(QFile::exists(draftFile()));
    }
    QCOMPARE(QDir(folder->path()).entryList({QStringLiteral("*damaged*")}).size(), 4);
}

void TestResourceDraftFile::unreadableDraftIsLeft()
{
    QFile file(draftFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(5 * 1024 * 1024));
    file.close();
    makeForm(draftFile());
    QCOMPARE(form->keeper().fault(), std::optional(DraftKeeper::Fault::Unreadable));
    fillIn();
    QVERIFY(form->startAnew());
    form.reset();
    QCOMPARE(QFileInfo(draftFile()).size(), 5 * 1024 * 1024);

    // Where nothing can be written, it says so, and the draft stays in memory.
    makeForm(folder->filePath(QStringLiteral("no/such/folder/draft.json")));
    fillIn();
    QTRY_COMPARE(form->keeper().fault(), std::optional(DraftKeeper::Fault::NotWritten));
    QCOMPARE(form->draft().name(), QStringLiteral("Board Room A"));
}

void TestResourceDraftFile::secretsAreNotKept()
{
    makeForm(draftFile());
    fillIn();
    form->set(F::ZoomAccessToken, QStringLiteral("zoom-s3cret"));
    form->create();
    QTRY_COMPARE(form->state(), State::Created);
    QCOMPARE(office->created.first().text(F::ZoomAccessToken), QStringLiteral("zoom-s3cret"));
    QVERIFY(form->differencesFound()->isEmpty());
    QVERIFY(form->startAnew());
    form->set(F::ZoomRefreshToken, QStringLiteral("zoom-s3cret"));
    form->set(F::Group, QStringLiteral("Floor 2"));
    QTRY_VERIFY(QFile::exists(draftFile()));
    QFile file(draftFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("s3cret"));
    QVERIFY(!draftFromBytes(R"({"resourceDraft":1,"fields":{"zoomAccessToken":"x"}})").isWhole);
}

QTEST_GUILESS_MAIN(TestResourceDraftFile)
#include "moc_resourceformfixture.cpp"
#include "tst_resourcedraftfile.moc"
