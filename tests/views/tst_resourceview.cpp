// SPDX-License-Identifier: MIT
#include "frontdesk.h"
#include "newresource.h"
#include "resourcedialog.h"
#include "resourcereview.h"
#include "resourcewords.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>

using namespace Foyer;
using namespace Foyer::Testing;
using State = ResourceForm::State;

namespace {

ApiError errorOf(ErrorKind kind, int status = 0)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    return error;
}

} // namespace

/** The section New resource: its pages, what is said about the draft, and creating with all its ends. */
class TestResourceView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void wholeWayByKeys();
    void pagesByKeys();
    void tabGoesRoundTheWholeForm();
    void railTellsWhatIsMissing();
    void faultsComeAfterTheFieldWasLeft();
    void createGoesToTheFirstFault();
    void faultsOfTwoFields();
    void businessesLoadFailAndCome();
    void typesLoadFailAndAreNone();
    void otherBusinessTakesTheTypeAway();
    void reviewHasAllThatIsSet();
    void hostileTextStaysText();
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
    void duplicates();
    void duplicateNeedsABusiness();
    void duplicateThatFails();
    void restoredAndDiscarded();
    void discardCanBeUndone();
    void damagedDraftIsSaid();

private:
    [[nodiscard]] ResourceForm &form() const { return *m_desk->form; }
    [[nodiscard]] QString said() const { return m_desk->said(); }
    [[nodiscard]] QString railOf(int number) const
    {
        return m_desk->view->findChild<StepButton *>(text("page") + QString::number(number))->value();
    }
    /** Presses Create with the keyboard and waits for that state. */
    void create(State state) const
    {
        QCOMPARE(NewResource::focusName(), text("Create"));
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(form().state(), state);
    }

    std::unique_ptr<NewResource> m_desk;
};

void TestResourceView::init()
{
    failOnWarnings();
    m_desk = std::make_unique<NewResource>();
}

void TestResourceView::wholeWayByKeys()
{
    m_desk->open();
    QTRY_COMPARE(form().lists().businesses().status, AskedList<Business>::Status::Ready);
    QCOMPARE(NewResource::focusName(), text("Business"));
    m_desk->press(Qt::Key_Down);
    QTRY_COMPARE(form().lists().types().status, AskedList<ResourceType>::Status::Ready);
    m_desk->press(Qt::Key_Tab);
    m_desk->type("Board Room B");
    m_desk->press(Qt::Key_Tab);
    m_desk->type("meeting");
    m_desk->press(Qt::Key_Tab);
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_Tab);
    m_desk->type("3");
    m_desk->press(Qt::Key_Return); // goes on
    QCOMPARE(m_desk->view->page(), FieldPage::Capacity);
    m_desk->press(Qt::Key_9, Qt::AltModifier);
    create(State::Created);
    QCOMPARE(m_desk->office.created.size(), 1);
    QCOMPARE(m_desk->office.created.constFirst(), NewResource::complete());
    QVERIFY(said().contains(text("“Board Room B” was created, and stored as it was sent.")));
    QCOMPARE(NewResource::focusName(), text("New resource"));
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->view->page(), FieldPage::Basics);
    QVERIFY(!form().draft().isSet(ResourceField::Name));
    QCOMPARE(NewResource::focusName(), text("Business"));
}

void TestResourceView::pagesByKeys()
{
    m_desk->open();
    for (qsizetype i = 0; i < fieldPages().size(); ++i) {
        m_desk->press(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::AltModifier);
        QCOMPARE(m_desk->view->page(), fieldPages().at(i));
        QVERIFY(said().contains(ResourceWords::pageHint(fieldPages().at(i))));
        QVERIFY(m_desk->view->isAncestorOf(QApplication::focusWidget()));
    }
    m_desk->press(Qt::Key_Escape);
    QCOMPARE(m_desk->view->page(), FieldPage::Integrations);
    m_desk->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_desk->view->page(), FieldPage::OpeningHours);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->view->page(), FieldPage::Integrations);
    // In a text of several lines Enter is a line.
    m_desk->view->goTo(FieldPage::Basics);
    m_desk->named(text("Description"))->setFocus();
    m_desk->type("one");
    m_desk->press(Qt::Key_Return);
    m_desk->type("two");
    QCOMPARE(form().draft().text(ResourceField::Description), text("one\ntwo"));
    QCOMPARE(m_desk->view->page(), FieldPage::Basics);
}

void TestResourceView::tabGoesRoundTheWholeForm()
{
    m_desk->openComplete();
    for (const FieldPage page : fieldPages()) {
        m_desk->view->goTo(page);
        QStringList names;
        QWidget *first = QApplication::focusWidget();
        do {
            const QString name = NewResource::focusName();
            QVERIFY2(!name.isEmpty(), qPrintable(names.join(u'\n')));
            names.append(name);
            m_desk->press(Qt::Key_Tab);
            QVERIFY(names.size() < 200);
        } while (QApplication::focusWidget() != first);
        if (page == FieldPage::Review)
            continue;
        qsizetype at = -1;
        for (const FieldTraits &traits : resourceFields()) {
            if (traits.page != page || traits.isReadOnly)
                continue;
            const qsizetype next = names.indexOf(ResourceWords::labelOf(traits.field));
            QVERIFY2(next > at, qPrintable(ResourceWords::labelOf(traits.field) + u'\n' + names.join(u'\n')));
            at = next;
        }
        QVERIFY(names.indexOf(text("Next")) > at);
        QVERIFY(names.filter(text("Booking rules")).size() == 1);
    }
}

void TestResourceView::railTellsWhatIsMissing()
{
    m_desk->open();
    QCOMPARE(railOf(1), text("5 still needed"));
    QCOMPARE(railOf(9), text("Not complete yet"));
    QCOMPARE(railOf(2), QString());
    QVERIFY(form().replace(NewResource::complete()));
    QCOMPARE(railOf(1), text("5 set"));
    QCOMPARE(railOf(9), QString());
    QVERIFY(form().set(ResourceField::OverlappingBookings, true));
    QCOMPARE(railOf(2), text("1 still needed")); // how many
    m_desk->view->goTo(FieldPage::Review);
    QVERIFY(said().contains(text("One thing is still to be done")));
    QTest::mouseClick(m_desk->view->findChild<QWidget *>(text("incomplete"))->findChild<QPushButton *>(),
                      Qt::LeftButton);
    QCOMPARE(NewResource::focusName(), text("Capacity"));
    QCOMPARE(railOf(2), text("1 to put right"));
    m_desk->type("4");
    QCOMPARE(railOf(2), text("2 set"));
}

void TestResourceView::faultsComeAfterTheFieldWasLeft()
{
    m_desk->open();
    const QString required = text("It is required.");
    m_desk->named(text("Name"))->setFocus();
    m_desk->press(Qt::Key_Tab); // nothing was typed: nobody is blamed for looking around
    QVERIFY(!said().contains(required));
    m_desk->named(text("Name"))->setFocus();
    m_desk->type("x");
    m_desk->press(Qt::Key_Backspace);
    QVERIFY(!said().contains(required));
    m_desk->press(Qt::Key_Tab);
    QVERIFY(said().contains(required));
    QWidget *name = m_desk->named(text("Name"));
    QVERIFY(name->accessibleDescription().startsWith(required));
    name->setFocus();
    m_desk->type("x");
    QVERIFY(!said().contains(required)); // and gone at once
    QVERIFY(!name->accessibleDescription().contains(required));
}

void TestResourceView::createGoesToTheFirstFault()
{
    ResourceDraft draft = NewResource::complete();
    draft.unset(ResourceField::Position);
    draft.set(ResourceField::PictureUrl, text("http://example.com/a.png"));
    draft.set(ResourceField::ShortestBooking, qint64(60));
    draft.set(ResourceField::LongestBooking, qint64(30));
    m_desk->openComplete(draft);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(NewResource::focusName(), text("Position in lists"));
    QVERIFY(said().contains(text("It is required.")));
    QVERIFY(said().contains(text("begins with https://")));
    QCOMPARE(railOf(1), text("2 to put right"));
    QCOMPARE(railOf(3), text("1 to put right"));
    QCOMPARE(form().state(), State::Editing);
    QCOMPARE(m_desk->office.count(text("resourcesNamed")), 0);
}

void TestResourceView::faultsOfTwoFields()
{
    ResourceDraft draft = NewResource::complete();
    draft.set(ResourceField::OnlyMembers, true);
    m_desk->openComplete(draft);
    m_desk->view->goTo(FieldPage::Access);
    m_desk->named(text("Only for contacts"))->setFocus();
    m_desk->press(Qt::Key_Space);
    m_desk->press(Qt::Key_Tab);
    QVERIFY(said().contains(text("then nobody could book it")));
    m_desk->named(text("Only for members"))->setFocus();
    m_desk->press(Qt::Key_Space); // no
    QVERIFY(!said().contains(text("then nobody could book it")));
}

void TestResourceView::businessesLoadFailAndCome()
{
    m_desk->office.hold(true);
    m_desk->office.fail(text("listBusinesses"), errorOf(ErrorKind::Offline));
    m_desk->open();
    auto *picker = qobject_cast<QComboBox *>(m_desk->named(text("Business")));
    QCOMPARE(picker->currentText(), text("Loading businesses…"));
    m_desk->office.release();
    QTRY_VERIFY(said().contains(text("There is no connection")));
    QCOMPARE(picker->currentText(), text("Nothing to choose from"));
    m_desk->press(Qt::Key_Tab);
    auto *retry = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(retry);
    QCOMPARE(retry->text(), text("Retry"));
    m_desk->press(Qt::Key_Space);
    QTRY_COMPARE(form().lists().businesses().status, AskedList<Business>::Status::Ready);
    QCOMPARE(picker->count(), 3);
    QVERIFY(!said().contains(text("There is no connection")));
    QCOMPARE(QApplication::focusWidget(), picker);
}

void TestResourceView::typesLoadFailAndAreNone()
{
    m_desk->open();
    QTRY_COMPARE(form().lists().businesses().status, AskedList<Business>::Status::Ready);
    auto *picker = qobject_cast<QComboBox *>(m_desk->named(text("Resource type")));
    QCOMPARE(picker->currentText(), text("Choose the business first"));
    m_desk->office.fail(text("listResourceTypes"), errorOf(ErrorKind::Timeout));
    QVERIFY(form().set(ResourceField::Business, text("101")));
    QCOMPARE(picker->currentText(), text("Loading resource types…"));
    QTRY_VERIFY(said().contains(text("did not answer in time")));
    m_desk->press(Qt::Key_F5); // the same as Retry
    QTRY_COMPARE(picker->count(), 3);
    m_desk->office.types.clear();
    QVERIFY(form().set(ResourceField::Business, text("102")));
    QTRY_VERIFY(said().contains(text("This business has no resource types")));
    QVERIFY(said().contains(text("booking rates")));
    // Once there is one, it is found without leaving the form.
    m_desk->office.types.append({ResourceTypeId(text("1029")), text("Workshop"), BusinessId(text("102"))});
    const auto retries = m_desk->view->findChildren<QPushButton *>();
    for (QPushButton *button : retries) {
        if (button->isVisible() && button->text() == text("Retry"))
            button->click();
    }
    QTRY_COMPARE(picker->count(), 2);
    QVERIFY(!said().contains(text("no resource types")));
}

void TestResourceView::otherBusinessTakesTheTypeAway()
{
    m_desk->openComplete();
    m_desk->view->goTo(FieldPage::Basics);
    auto *type = qobject_cast<QComboBox *>(m_desk->named(text("Resource type")));
    QCOMPARE(type->currentText(), text("Meeting Room"));
    m_desk->named(text("Business"))->setFocus();
    m_desk->press(Qt::Key_Down);
    QCOMPARE(form().draft().business(), BusinessId(text("102")));
    QVERIFY(!form().draft().isSet(ResourceField::Type));
    QTRY_COMPARE(type->currentText(), text("Not set"));
    QCOMPARE(railOf(1), text("1 still needed"));
}

void TestResourceView::reviewHasAllThatIsSet()
{
    ResourceDraft draft = NewResource::complete();
    draft.set(ResourceField::Capacity, qint64(12));
    draft.set(ResourceField::Archived, false);
    draft.set(ResourceField::FeeAmount, 12.5);
    draft.set(ResourceField::OpeningHours, QList<OpeningSlot>{{1, 480, 720}});
    m_desk->openComplete(draft);
    const QStringList lines = m_desk->view->findChild<ResourceReview *>()->text().split(u'\n');
    const QStringList expected{text("Business: Harbour Makers"),
                               text("Name: Board Room B"),
                               text("Category: Meeting room"),
                               text("Resource type: Meeting Room"),
                               text("Position in lists: 3"),
                               text("Capacity: 12 people"),
                               text("Archived: No"),
                               text("Cancellation fee: No fee"),
                               text("Fee amount: 12.50 GBP"),
                               text("Weekly opening hours: Mon: 08:00–12:00")};
    QCOMPARE(lines, expected);
    for (const QString &page : {text("Basics"), text("Cancellation"), text("Opening hours")})
        QVERIFY(said().contains(page));
    QVERIFY(!said().contains(text("Access\n"))); // nothing is set there
}

void TestResourceView::hostileTextStaysText()
{
    ResourceDraft draft = NewResource::complete();
    const QString evil = text("<img src=/etc/passwd> & <b>bold</b>");
    draft.set(ResourceField::Name, evil);
    m_desk->office.businesses[0].name = evil;
    m_desk->openComplete(draft);
    const auto labels = m_desk->view->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    QVERIFY(said().contains(evil));
    ApiError no = errorOf(ErrorKind::Validation, 400);
    no.fieldErrors = {{text("name"), evil}};
    m_desk->office.fail(text("createResource"), no);
    create(State::Refused);
    const auto after = m_desk->view->findChildren<QLabel *>();
    for (const QLabel *label : after)
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

void TestResourceView::differencesAreShown()
{
    m_desk->office.stores = [](ResourceDraft draft) {
        draft.set(ResourceField::Buffer, qint64(15));
        draft.set(ResourceField::Position, qint64(4));
        return draft;
    };
    m_desk->openComplete();
    create(State::Created);
    QVERIFY(said().contains(text("stored otherwise than it was sent")));
    QVERIFY(m_desk->named(text("Position in lists: sent 3, stored 4")));
    QVERIFY(m_desk->named(text("Gap between bookings: sent not set, stored 15 minutes")));
    QVERIFY(said().contains(text("Its id: 9001")));
}

void TestResourceView::storedAsSent()
{
    m_desk->openComplete();
    create(State::Created);
    QVERIFY(said().contains(text("stored as it was sent")));
    QVERIFY(!m_desk->named(text("Sent and stored")));
    QVERIFY(!m_desk->button("Create"));
    QVERIFY(!m_desk->button("Discard"));
}

void TestResourceView::notReadBack()
{
    m_desk->office.fail(text("resource"), errorOf(ErrorKind::Timeout));
    m_desk->openComplete();
    create(State::Created);
    QVERIFY(said().contains(text("could not be read, so it was not compared")));
    QCOMPARE(NewResource::focusName(), text("Read it again"));
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(said().contains(text("stored as it was sent")));
    QCOMPARE(m_desk->office.created.size(), 1);
}

void TestResourceView::serverWordsStandBesideTheirFields()
{
    ApiError no = errorOf(ErrorKind::Validation, 400);
    no.detail = text("Name: taken elsewhere");
    no.fieldErrors = {{text("name"), text("taken elsewhere")},
                      {text("capacity"), text("too many")},
                      {text("Unheard"), text("of it")}};
    m_desk->office.fail(text("createResource"), no);
    m_desk->openComplete();
    create(State::Refused);
    QVERIFY(said().contains(text("Refused: nothing was created.")));
    QVERIFY(said().contains(text("Capacity: too many")));
    QVERIFY(said().contains(text("Unheard: of it")));
    QCOMPARE(railOf(2), text("1 to put right"));
    QCOMPARE(NewResource::focusName(), text("Put it right"));
    m_desk->press(Qt::Key_Return);
    QCOMPARE(NewResource::focusName(), text("Name"));
    QVERIFY(said().contains(text("The system says: “taken elsewhere”")));
    QVERIFY(m_desk->named(text("Name"))->accessibleDescription().contains(text("taken elsewhere")));
    m_desk->type("2");
    QVERIFY(!said().contains(text("taken elsewhere")));
    QCOMPARE(railOf(2), text("1 to put right")); // that one is not changed yet
    m_desk->view->goTo(FieldPage::Review);
    create(State::Created);
    QCOMPARE(m_desk->office.created.size(), 2);
}

void TestResourceView::notSentCanBeTriedAgain()
{
    m_desk->office.fail(text("createResource"), errorOf(ErrorKind::Offline));
    m_desk->openComplete();
    create(State::NotSent);
    QVERIFY(said().contains(text("Nothing was created, and it is safe to try again.")));
    QVERIFY(m_desk->button("Create"));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(form().state(), State::Created);
}

void TestResourceView::unrecordedIsNotSent()
{
    m_desk->openComplete();
    m_desk->journal.fail(text("prepare"), JournalFault::Unwritable);
    create(State::NotSent);
    QVERIFY2(said().contains(text("Nothing was created")), qPrintable(said()));
    QCOMPARE(m_desk->office.created.size(), 0);
}

void TestResourceView::unclearIsLookedFor()
{
    m_desk->office.fail(text("createResource"), errorOf(ErrorKind::OutcomeUnknown), 1, true);
    m_desk->openComplete();
    create(State::Settling);
    QVERIFY(said().contains(text("don't create it again")));
    QVERIFY(!m_desk->button("Create"));
    QCOMPARE(NewResource::focusName(), text("Look again"));
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(form().state(), State::Created);
    QCOMPARE(m_desk->office.created.size(), 1);
    QVERIFY(said().contains(text("was created")));
}

void TestResourceView::personDecides()
{
    m_desk->times.looks = {std::chrono::seconds(0)};
    m_desk->times.safeAfter = std::chrono::seconds(0);
    m_desk->office.fail(text("createResource"), errorOf(ErrorKind::OutcomeUnknown));
    m_desk->openComplete();
    create(State::Waiting);
    QVERIFY2(said().contains(text("Not created, safe to try again")), qPrintable(said()));
    QVERIFY(m_desk->button("It is there"));
    QTRY_COMPARE(NewResource::focusName(), text("Look again")); // what decides nothing
    QVERIFY(m_desk->button("It is not there, leave it"));
    m_desk->button("It is not there, send again")->setFocus();
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(form().state(), State::Created);
    QCOMPARE(m_desk->office.created.size(), 2);
}

void TestResourceView::takenNameAsks()
{
    ResourceDraft draft = NewResource::complete();
    draft.set(ResourceField::Name, text("board room a"));
    m_desk->openComplete(draft);
    create(State::NameTaken);
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

void TestResourceView::takenNameCanBeChanged()
{
    ResourceDraft draft = NewResource::complete();
    draft.set(ResourceField::Name, text("Board Room A"));
    m_desk->openComplete(draft);
    create(State::NameTaken);
    m_desk->press(Qt::Key_Return);
    QCOMPARE(NewResource::focusName(), text("Name"));
    m_desk->press(Qt::Key_A, Qt::ControlModifier);
    m_desk->type("Board Room C");
    m_desk->view->goTo(FieldPage::Review);
    create(State::Created);
    QCOMPARE(m_desk->office.created.constFirst().name(), text("Board Room C"));
}

void TestResourceView::nothingIsSentTwice()
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

void TestResourceView::busyLocksTheFields()
{
    m_desk->openComplete();
    m_desk->office.hold(true);
    create(State::Checking);
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

void TestResourceView::anotherOneLikeIt()
{
    ResourceDraft draft = NewResource::complete();
    draft.set(ResourceField::Capacity, qint64(12));
    m_desk->openComplete(draft);
    create(State::Created);
    m_desk->button("Another one like it")->setFocus();
    m_desk->press(Qt::Key_Return);
    QCOMPARE(NewResource::focusName(), text("Name"));
    QVERIFY(form().draft().name().isEmpty());
    QCOMPARE(form().draft().value(ResourceField::Capacity), ResourceValue(qint64(12)));
    QCOMPARE(form().state(), State::Editing);
}

void TestResourceView::duplicates()
{
    m_desk->openComplete();
    m_desk->view->goTo(FieldPage::Basics);
    m_desk->button("Duplicate from")->setFocus();
    m_desk->press(Qt::Key_Return);
    auto *dialog = m_desk->view->findChild<ResourceDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(NewResource::focusName(), text("Search resources"));
    QTRY_COMPARE(form().lists().resources().rows.size(), 2);
    m_desk->type("cafe"); // accents and case apart
    QTRY_COMPARE(dialog->findChild<QAbstractItemView *>(text("resources"))->model()->rowCount(), 1);
    m_desk->press(Qt::Key_A, Qt::ControlModifier);
    m_desk->type("board");
    QTRY_COMPARE(dialog->findChild<QAbstractItemView *>(text("resources"))->model()->index(0, 0).data().toString(),
                 text("Board Room A"));
    m_desk->press(Qt::Key_Return);
    m_desk->view->activateWindow(); // nobody else does here
    QTRY_VERIFY(said().contains(text("This is a copy.")));
    QCOMPARE(form().draft().value(ResourceField::Capacity), ResourceValue(qint64(12)));
    QVERIFY(form().draft().name().isEmpty());
    QTRY_COMPARE(NewResource::focusName(), text("Name"));
    // What was there before is one key away.
    QPushButton *undo = m_desk->view->findChild<QWidget *>(text("draftWord"))->findChild<QPushButton *>();
    QCOMPARE(undo->text(), text("Undo"));
    undo->click();
    QCOMPARE(form().draft(), NewResource::complete());
}

void TestResourceView::duplicateNeedsABusiness()
{
    m_desk->open();
    m_desk->button("Duplicate from")->setFocus();
    m_desk->press(Qt::Key_Return);
    QVERIFY(said().contains(text("Choose the business first: one of its resources is duplicated.")));
    QCOMPARE(NewResource::focusName(), text("Business"));
    QVERIFY(!m_desk->view->findChild<ResourceDialog *>());
    QVERIFY(form().set(ResourceField::Business, text("101")));
    QVERIFY(!said().contains(text("Choose the business first: one")));
}

void TestResourceView::duplicateThatFails()
{
    m_desk->openComplete();
    m_desk->view->goTo(FieldPage::Basics);
    m_desk->office.fail(text("listResources"), errorOf(ErrorKind::Offline));
    m_desk->button("Duplicate from")->click();
    auto *dialog = m_desk->view->findChild<ResourceDialog *>();
    QTRY_COMPARE(form().lists().resources().status, AskedList<ResourceSummary>::Status::Failed);
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto retry = std::find_if(buttons.begin(), buttons.end(), [](const auto *it) {
        return it->isVisible() && it->text().remove(u'&') == u"Retry";
    });
    QVERIFY(retry != buttons.end());
    (*retry)->click();
    QTRY_COMPARE(form().lists().resources().rows.size(), 2);
    m_desk->office.fail(text("resource"), errorOf(ErrorKind::NotFound));
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(said().contains(text("It could not be duplicated; what you filled in is as it was.")));
    QCOMPARE(form().draft(), NewResource::complete());
}

void TestResourceView::restoredAndDiscarded()
{
    QFile file(m_desk->draftFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(draftToBytes(NewResource::complete()));
    file.close();
    m_desk->open();
    QVERIFY(said().contains(text("This was filled in before and not created yet.")));
    QCOMPARE(qobject_cast<QLineEdit *>(m_desk->named(text("Name")))->text(), text("Board Room B"));
    QTRY_COMPARE(qobject_cast<QComboBox *>(m_desk->named(text("Business")))->currentText(), text("Harbour Makers"));
    m_desk->view->findChild<QWidget *>(text("draftWord"))->findChild<QPushButton *>()->click();
    QCOMPARE(qobject_cast<QLineEdit *>(m_desk->named(text("Name")))->text(), QString());
    QVERIFY(!file.exists());
    QVERIFY(said().contains(text("discarded")));
}

void TestResourceView::discardCanBeUndone()
{
    m_desk->open();
    QVERIFY(!said().contains(text("filled in before")));
    QVERIFY(!m_desk->button("Discard")); // nothing to discard
    m_desk->named(text("Name"))->setFocus();
    m_desk->type("Board Room B");
    QVERIFY(m_desk->button("Discard"));
    m_desk->press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!form().draft().isSet(ResourceField::Name));
    QVERIFY(m_desk->view->isAncestorOf(QApplication::focusWidget()));
    m_desk->view->findChild<QWidget *>(text("draftWord"))->findChild<QPushButton *>()->click();
    QCOMPARE(form().draft().name(), text("Board Room B"));
    QCOMPARE(qobject_cast<QLineEdit *>(m_desk->named(text("Name")))->text(), text("Board Room B"));
}

void TestResourceView::damagedDraftIsSaid()
{
    QFile file(m_desk->draftFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"resourceDraft\": 1, \"fie");
    file.close();
    m_desk->open();
    QVERIFY2(said().contains(text("The draft of before could not be read")), qPrintable(said()));
    QVERIFY(said().contains(form().keeper().setAside()));
}

QTEST_MAIN(TestResourceView)
#include "tst_resourceview.moc"
