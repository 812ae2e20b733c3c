// SPDX-License-Identifier: MIT
#include "frontdesk.h"
#include "newresource.h"
#include "resourcewords.h"

using namespace Foyer;
using namespace Foyer::Testing;
using State = ResourceForm::State;

/** The section New resource: creating, with all its ends. */
class TestResourceCreate final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_desk = std::make_unique<NewResource>();
    }
    void cleanup() { m_desk.reset(); }

    void differencesAreShown();
    void storedAsSent();
    void notReadBack();
    void serverWordsStandBesideTheirFields();
    void notSentCanBeTriedAgain();
    void unrecordedIsNotSent();
    void unclearIsLookedFor();
    void personDecides();
    void takenNameAsks();
    void takenNameCanBeChanged();
    void nothingIsSentTwice();
    void busyLocksTheFields();
    void anotherOneLikeIt();

private:
    [[nodiscard]] ResourceForm &form() const { return *m_desk->form; }
    [[nodiscard]] QString said() const { return m_desk->said(); }

    std::unique_ptr<NewResource> m_desk;
};

void TestResourceCreate::differencesAreShown()
{
    m_desk->office.stores = [](ResourceDraft draft) {
        draft.set(ResourceField::Buffer, qint64(15));
        draft.set(ResourceField::Position, qint64(4));
        return draft;
    };
    m_desk->openComplete();
    m_desk->create(State::Created);
    QVERIFY(said().contains(text("stored otherwise than it was sent")));
    QVERIFY(m_desk->named(text("Position in lists: sent 3, stored 4")));
    QVERIFY(m_desk->named(text("Gap between bookings: sent not set, stored 15 minutes")));
    QVERIFY(said().contains(text("Its id: 9001")));
}

void TestResourceCreate::storedAsSent()
{
    m_desk->openComplete();
    m_desk->create(State::Created);
    QVERIFY(said().contains(text("stored as it was sent")));
    QVERIFY(said().contains(text("What was sent.")));
    QVERIFY(!said().contains(text("Everything that will be sent.")));
    QVERIFY(!m_desk->named(text("Sent and stored")));
    QVERIFY(!m_desk->button("Create"));
    QVERIFY(!m_desk->button("Discard"));
}

void TestResourceCreate::notReadBack()
{
    m_desk->office.fail(text("resource"), errorOf(ErrorKind::Timeout));
    m_desk->openComplete();
    m_desk->create(State::Created);
    QVERIFY(said().contains(text("could not be read, so it was not compared")));
    QCOMPARE(NewResource::focusName(), text("Read it again"));
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(said().contains(text("stored as it was sent")));
    QCOMPARE(m_desk->office.created.size(), 1);
}

void TestResourceCreate::serverWordsStandBesideTheirFields()
{
    ApiError no = errorOf(ErrorKind::Validation, 400);
    no.detail = text("Name: taken elsewhere");
    no.fieldErrors = {{text("name"), text("taken elsewhere")},
                      {text("capacity"), text("too many")},
                      {text("Unheard"), text("of it")}};
    m_desk->office.fail(text("createResource"), no);
    m_desk->openComplete();
    m_desk->create(State::Refused);
    QVERIFY(said().contains(text("Refused: nothing was created.")));
    QVERIFY(!said().contains(text("This was filled in before."))); // what it began with is past
    QVERIFY(said().contains(text("Capacity: too many")));
    QVERIFY(said().contains(text("Unheard: of it")));
    QCOMPARE(m_desk->railOf(2), text("1 to put right"));
    QCOMPARE(NewResource::focusName(), text("Put it right"));
    m_desk->press(Qt::Key_Return);
    QCOMPARE(NewResource::focusName(), text("Name"));
    QVERIFY(said().contains(text("The system says: “taken elsewhere”")));
    QVERIFY(m_desk->named(text("Name"))->accessibleDescription().contains(text("taken elsewhere")));
    m_desk->type("2");
    QVERIFY(!said().contains(text("taken elsewhere")));
    QCOMPARE(m_desk->railOf(2), text("1 to put right")); // that one is not changed yet
    m_desk->view->goTo(FieldPage::Review);
    m_desk->create(State::Created);
    QCOMPARE(m_desk->office.created.size(), 2);
}

void TestResourceCreate::notSentCanBeTriedAgain()
{
    m_desk->office.fail(text("createResource"), errorOf(ErrorKind::Offline));
    m_desk->openComplete();
    m_desk->create(State::NotSent);
    QVERIFY(said().contains(text("Nothing was created, and it is safe to try again.")));
    QVERIFY(m_desk->button("Create"));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(form().state(), State::Created);
}

void TestResourceCreate::unrecordedIsNotSent()
{
    m_desk->openComplete();
    m_desk->journal.fail(text("prepare"), JournalFault::Unwritable);
    m_desk->create(State::NotSent);
    QVERIFY2(said().contains(text("Nothing was created")), qPrintable(said()));
    QCOMPARE(m_desk->office.created.size(), 0);
}

void TestResourceCreate::unclearIsLookedFor()
{
    m_desk->office.fail(text("createResource"), errorOf(ErrorKind::OutcomeUnknown), 1, true);
    m_desk->openComplete();
    m_desk->create(State::Settling);
    QVERIFY(said().contains(text("don't create it again")));
    QVERIFY(!m_desk->button("Create"));
    QCOMPARE(NewResource::focusName(), text("Look again"));
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(form().state(), State::Created);
    QCOMPARE(m_desk->office.created.size(), 1);
    QVERIFY(said().contains(text("was created")));
}

void TestResourceCreate::personDecides()
{
    m_desk->times.looks = {std::chrono::seconds(0)};
    m_desk->times.safeAfter = std::chrono::seconds(0);
    m_desk->office.fail(text("createResource"), errorOf(ErrorKind::OutcomeUnknown));
    m_desk->openComplete();
    m_desk->create(State::Waiting);
    QVERIFY2(said().contains(text("It was not created: it was looked for and is not there.")), qPrintable(said()));
    QVERIFY(m_desk->button("It is there"));
    QTRY_COMPARE(NewResource::focusName(), text("Look again")); // what decides nothing
    QVERIFY(m_desk->button("It is not there, leave it"));
    m_desk->button("It is not there, send again")->setFocus();
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(form().state(), State::Created);
    QCOMPARE(m_desk->office.created.size(), 2);
}

void TestResourceCreate::takenNameAsks()
{
    ResourceDraft draft = NewResource::complete();
    draft.set(ResourceField::Name, text("board room a"));
    m_desk->openComplete(draft);
    m_desk->create(State::NameTaken);
    QVERIFY(said().contains(text("There is a resource of that name already.")));
    QVERIFY(said().contains(text("Board Room A, id 501")));
    QVERIFY(!m_desk->button("Create"));
    QCOMPARE(NewResource::focusName(), text("Change the name")); // what does nothing comes first
    QCOMPARE(m_desk->office.created.size(), 0);
    m_desk->button("Create another one")->setFocus();
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(form().state(), State::Created);
    QCOMPARE(m_desk->office.created.size(), 1);
}

void TestResourceCreate::takenNameCanBeChanged()
{
    ResourceDraft draft = NewResource::complete();
    draft.set(ResourceField::Name, text("Board Room A"));
    m_desk->openComplete(draft);
    m_desk->create(State::NameTaken);
    m_desk->press(Qt::Key_Return);
    QCOMPARE(NewResource::focusName(), text("Name"));
    m_desk->press(Qt::Key_A, Qt::ControlModifier);
    m_desk->type("Board Room C");
    m_desk->view->goTo(FieldPage::Review);
    m_desk->create(State::Created);
    QCOMPARE(m_desk->office.created.constFirst().name(), text("Board Room C"));
}

void TestResourceCreate::nothingIsSentTwice()
{
    m_desk->openComplete();
    QPushButton *button = m_desk->button("Create");
    for (int i = 0; i < 3; ++i) {
        button->click();
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    }
    QTRY_COMPARE(form().state(), State::Created);
    QCOMPARE(m_desk->office.created.size(), 1);
}

void TestResourceCreate::busyLocksTheFields()
{
    m_desk->openComplete();
    m_desk->office.hold(true);
    m_desk->create(State::Checking);
    QCOMPARE(NewResource::focusName(), text("Stop"));
    for (const FieldPage page : fieldPages()) {
        m_desk->view->goTo(page);
        for (const FieldTraits &traits : resourceFields()) {
            if (traits.page == page && !traits.isReadOnly)
                QVERIFY2(!m_desk->named(ResourceWords::labelOf(traits.field))->isEnabled(), traits.key);
        }
        QVERIFY(!m_desk->button("Discard"));
        QVERIFY(!m_desk->button("Duplicate from"));
    }
    m_desk->button("Stop")->setFocus();
    m_desk->press(Qt::Key_Return);
    QCOMPARE(form().state(), State::Editing);
    m_desk->office.release();
    QCOMPARE(m_desk->office.created.size(), 0);
    m_desk->view->goTo(FieldPage::Basics);
    QVERIFY(m_desk->named(text("Name"))->isEnabled());
}

void TestResourceCreate::anotherOneLikeIt()
{
    ResourceDraft draft = NewResource::complete();
    draft.set(ResourceField::Capacity, qint64(12));
    m_desk->openComplete(draft);
    m_desk->create(State::Created);
    m_desk->button("Another one like it")->setFocus();
    m_desk->press(Qt::Key_Return);
    QCOMPARE(NewResource::focusName(), text("Name"));
    QVERIFY(form().draft().name().isEmpty());
    QCOMPARE(form().draft().value(ResourceField::Capacity), ResourceValue(qint64(12)));
    QCOMPARE(form().state(), State::Editing);
}

QTEST_MAIN(TestResourceCreate)
#include "tst_resourcecreate.moc"
