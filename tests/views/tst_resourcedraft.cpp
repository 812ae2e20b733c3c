// SPDX-License-Identifier: MIT
#include "frontdesk.h"
#include "newresource.h"
#include "resourcedialog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>

#include <algorithm>

using namespace Foyer;
using namespace Foyer::Testing;
using State = ResourceForm::State;

/** The section New resource: its draft as a whole: copied, restored, discarded. */
class TestResourceDraftView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_desk = std::make_unique<NewResource>();
    }
    void cleanup() { m_desk.reset(); }

    void duplicates();
    void duplicateNeedsABusiness();
    void duplicateThatFails();
    void restoredAndDiscarded();
    void discardCanBeUndone();
    void damagedDraftIsSaid();

private:
    [[nodiscard]] ResourceForm &form() const { return *m_desk->form; }
    [[nodiscard]] QString said() const { return m_desk->said(); }

    std::unique_ptr<NewResource> m_desk;
};

void TestResourceDraftView::duplicates()
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

void TestResourceDraftView::duplicateNeedsABusiness()
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

void TestResourceDraftView::duplicateThatFails()
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

void TestResourceDraftView::restoredAndDiscarded()
{
    QFile file(m_desk->draftFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(draftToBytes(NewResource::complete()));
    file.close();
    m_desk->open();
    QVERIFY(said().contains(text("This was filled in before.")));
    QCOMPARE(qobject_cast<QLineEdit *>(m_desk->named(text("Name")))->text(), text("Board Room B"));
    QTRY_COMPARE(qobject_cast<QComboBox *>(m_desk->named(text("Business")))->currentText(), text("Harbour Makers"));
    m_desk->view->findChild<QWidget *>(text("draftWord"))->findChild<QPushButton *>()->click();
    QCOMPARE(qobject_cast<QLineEdit *>(m_desk->named(text("Name")))->text(), QString());
    QVERIFY(!file.exists());
    QVERIFY(said().contains(text("discarded")));
}

void TestResourceDraftView::discardCanBeUndone()
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

void TestResourceDraftView::damagedDraftIsSaid()
{
    QFile file(m_desk->draftFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"resourceDraft\": 1, \"fie");
    file.close();
    m_desk->open();
    QVERIFY2(said().contains(text("The draft of before could not be read")), qPrintable(said()));
    QVERIFY(said().contains(form().keeper().setAside()));
}

QTEST_MAIN(TestResourceDraftView)
#include "tst_resourcedraft.moc"
