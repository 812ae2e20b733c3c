// SPDX-License-Identifier: MIT
#include "frontdesk.h"
#include "newresource.h"
#include "resourcereview.h"
#include "resourcewords.h"

#include <QComboBox>

using namespace Foyer;
using namespace Foyer::Testing;
using State = ResourceForm::State;

/** The section New resource: its pages, its lists, and what is said about the draft while it is filled in. */
class TestResourceView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_desk = std::make_unique<NewResource>();
    }
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

private:
    [[nodiscard]] ResourceForm &form() const { return *m_desk->form; }
    [[nodiscard]] QString said() const { return m_desk->said(); }

    std::unique_ptr<NewResource> m_desk;
};

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
    m_desk->create(State::Created);
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
    QCOMPARE(m_desk->railOf(1), text("5 still needed"));
    QCOMPARE(m_desk->railOf(9), text("Not complete yet"));
    QCOMPARE(m_desk->railOf(2), QString());
    QVERIFY(form().replace(NewResource::complete()));
    QCOMPARE(m_desk->railOf(1), text("5 set"));
    QCOMPARE(m_desk->railOf(9), QString());
    QVERIFY(form().set(ResourceField::OverlappingBookings, true));
    QCOMPARE(m_desk->railOf(2), text("1 still needed")); // how many
    m_desk->view->goTo(FieldPage::Review);
    QVERIFY(said().contains(text("One thing is still to be done")));
    QTest::mouseClick(m_desk->view->findChild<QWidget *>(text("incomplete"))->findChild<QPushButton *>(),
                      Qt::LeftButton);
    QCOMPARE(NewResource::focusName(), text("Capacity"));
    QCOMPARE(m_desk->railOf(2), text("1 to put right"));
    m_desk->type("4");
    QCOMPARE(m_desk->railOf(2), text("2 set"));
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
    QCOMPARE(m_desk->railOf(1), text("2 to put right"));
    QCOMPARE(m_desk->railOf(3), text("1 to put right"));
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
    QCOMPARE(m_desk->railOf(1), text("1 still needed"));
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
    m_desk->create(State::Refused);
    const auto after = m_desk->view->findChildren<QLabel *>();
    for (const QLabel *label : after)
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

QTEST_MAIN(TestResourceView)
#include "tst_resourceview.moc"
