// SPDX-License-Identifier: MIT
#include "dayhours.h"
#include "frontdesk.h"
#include "newresource.h"
#include "weekgrid.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

using namespace Foyer;
using namespace Foyer::Testing;

using Hours = QList<OpeningSlot>;

/** Opening hours: a week grid with mouse and keys, and the same as times that are typed. */
class TestResourceWeek final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void openingAndClosing();
    void byKeys();
    void severalByKeys();
    void byMouse();
    void closingByMouse();
    void fromRightToLeft();
    void weekBeginsWhereItDoes();
    void cursorIsHeard();
    void noneIsAlways();
    void typedFromNothing();
    void pastMidnightIsTwo();
    void addingAndRemoving();
    void copying();
    void overlapsAreSaid();
    void timesThatAreNone();
    void gridAndTimesShowTheSame();
    void lockedWhileItIsSent();

private:
    [[nodiscard]] Hours hours() const { return m_desk->form->draft().openingHours(); }
    [[nodiscard]] QComboBox *time(const char *name) const
    {
        return qobject_cast<QComboBox *>(m_desk->named(text(name)));
    }
    void typeTime(const char *name, const char *keys) const
    {
        QComboBox *field = time(name);
        QVERIFY2(field, name);
        field->setFocus();
        m_desk->press(Qt::Key_A, Qt::ControlModifier);
        m_desk->type(keys);
        m_desk->press(Qt::Key_Tab);
    }
    void drag(int fromDay, int fromMinute, int toDay, int toMinute) const
    {
        const QPoint from = m_grid->rectOf(fromDay, fromMinute, fromMinute + 30).center();
        const QPoint to = m_grid->rectOf(toDay, toMinute - 30, toMinute).center();
        QTest::mousePress(m_grid, Qt::LeftButton, {}, from);
        QTest::mouseMove(m_grid, (from + to) / 2);
        QTest::mouseMove(m_grid, to);
        QTest::mouseRelease(m_grid, Qt::LeftButton, {}, to);
    }

    std::unique_ptr<NewResource> m_desk;
    WeekGrid *m_grid = nullptr;
};

void TestResourceWeek::init()
{
    failOnWarnings();
    m_desk = std::make_unique<NewResource>();
    m_desk->open();
    QTRY_COMPARE(m_desk->form->lists().businesses().status, AskedList<Business>::Status::Ready);
    m_desk->view->goTo(FieldPage::OpeningHours);
    m_grid = qobject_cast<WeekGrid *>(m_desk->named(text("Weekly opening hours")));
    QVERIFY(m_grid);
    QVERIFY(m_grid->hasFocus());
}

void TestResourceWeek::openingAndClosing()
{
    const Hours morning{{1, 540, 720}};
    QCOMPARE(withOpen(morning, {1, 720, 780}), (Hours{{1, 540, 780}})); // touching is one
    QCOMPARE(withOpen(morning, {1, 800, 900}), (Hours{{1, 540, 720}, {1, 800, 900}}));
    QCOMPARE(withOpen(morning, {2, 720, 780}), (Hours{{1, 540, 720}, {2, 720, 780}}));
    QCOMPARE(withOpen({{1, 540, 600}, {1, 660, 720}}, {1, 590, 670}), morning); // closes a gap
    QCOMPARE(withClosed(morning, {1, 600, 660}), (Hours{{1, 540, 600}, {1, 660, 720}}));
    QCOMPARE(withClosed(morning, {1, 0, 1440}), Hours{});
    QCOMPARE(withClosed(morning, {2, 0, 1440}), morning);
}

void TestResourceWeek::byKeys()
{
    m_desk->press(Qt::Key_Space); // it begins at nine on the first day
    QCOMPARE(hours(), (Hours{{1, 540, 570}}));
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_Right);
    m_desk->press(Qt::Key_Space);
    QCOMPARE(hours(), (Hours{{1, 540, 570}, {2, 570, 600}}));
    m_desk->press(Qt::Key_Space);
    QCOMPARE(hours(), (Hours{{1, 540, 570}}));
    m_desk->press(Qt::Key_Up);
    m_desk->press(Qt::Key_Left);
    m_desk->press(Qt::Key_Delete);
    QVERIFY(!m_desk->form->draft().isSet(ResourceField::OpeningHours));
    for (int i = 0; i < 10; ++i)
        m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_End);
    m_desk->press(Qt::Key_Return);
    QCOMPARE(hours(), (Hours{{7, 1410, 1440}}));
    QCOMPARE(m_desk->view->page(), FieldPage::OpeningHours);
}

void TestResourceWeek::severalByKeys()
{
    for (int i = 0; i < 3; ++i)
        m_desk->press(Qt::Key_Right, Qt::ShiftModifier);
    for (int i = 0; i < 4; ++i)
        m_desk->press(Qt::Key_Down, Qt::ShiftModifier);
    m_desk->press(Qt::Key_Space);
    QCOMPARE(hours(), (Hours{{1, 540, 660}, {2, 540, 660}, {3, 540, 660}, {4, 540, 660}, {5, 540, 660}}));
    m_desk->press(Qt::Key_Home, Qt::ShiftModifier);
    m_desk->press(Qt::Key_Backspace);
    QCOMPARE(hours().constFirst(), (OpeningSlot{1, 570, 660}));
}

void TestResourceWeek::byMouse()
{
    drag(1, 8 * 60, 5, 12 * 60 + 30);
    Hours expected;
    for (int day = 1; day <= 5; ++day)
        expected.append({day, 480, 750});
    QCOMPARE(hours(), expected);
    drag(3, 18 * 60, 3, 13 * 60);                                 // backwards
    QVERIFY(hours().contains(OpeningSlot{3, 480, 18 * 60 + 30})); // and one with what it touches
    // Escape while dragging leaves it as it was.
    const Hours before = hours();
    QTest::mousePress(m_grid, Qt::LeftButton, {}, m_grid->rectOf(7, 0, 30).center());
    QTest::mouseMove(m_grid, m_grid->rectOf(7, 600, 630).center());
    m_desk->press(Qt::Key_Escape);
    QTest::mouseRelease(m_grid, Qt::LeftButton, {}, m_grid->rectOf(7, 600, 630).center());
    QCOMPARE(hours(), before);
    QCOMPARE(m_desk->view->page(), FieldPage::OpeningHours);
}

void TestResourceWeek::closingByMouse()
{
    QVERIFY(m_desk->form->set(ResourceField::OpeningHours, Hours{{2, 480, 1080}}));
    drag(2, 12 * 60, 2, 13 * 60);
    QCOMPARE(hours(), (Hours{{2, 480, 720}, {2, 780, 1080}}));
}

void TestResourceWeek::fromRightToLeft()
{
    m_grid->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_grid->rectOf(1, 0, 30).left() > m_grid->rectOf(1, 60, 90).left());
    drag(1, 8 * 60, 1, 10 * 60);
    QCOMPARE(hours(), (Hours{{1, 480, 600}}));
    m_desk->press(Qt::Key_Left); // onwards
    m_desk->press(Qt::Key_Space);
    QCOMPARE(hours(), (Hours{{1, 480, 630}}));
}

void TestResourceWeek::weekBeginsWhereItDoes()
{
    QCOMPARE(weekdays(), (QList<int>{1, 2, 3, 4, 5, 6, 7}));
    QVERIFY(m_grid->rectOf(1, 0, 30).top() < m_grid->rectOf(7, 0, 30).top());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(weekdays(), (QList<int>{7, 1, 2, 3, 4, 5, 6}));
    QVERIFY(m_grid->rectOf(7, 0, 30).top() < m_grid->rectOf(1, 0, 30).top());
}

void TestResourceWeek::cursorIsHeard()
{
    QCOMPARE(m_grid->accessibleDescription(), text("Monday, 09:00–09:30: closed"));
    m_desk->press(Qt::Key_Space);
    QCOMPARE(m_grid->accessibleDescription(), text("Monday, 09:00–09:30: open"));
    m_desk->press(Qt::Key_Down);
    QCOMPARE(m_grid->accessibleDescription(), text("Tuesday, 09:00–09:30: closed"));
    m_desk->press(Qt::Key_End);
    QCOMPARE(m_grid->accessibleDescription(), text("Tuesday, 23:30–00:00: closed"));
}

void TestResourceWeek::noneIsAlways()
{
    QVERIFY(m_desk->said().contains(text("No opening hours: it can be booked at all times.")));
    m_desk->press(Qt::Key_Space);
    QVERIFY(!m_desk->said().contains(text("No opening hours:")));
    QVERIFY(m_desk->said().contains(text("Open 0.5 hours a week.")));
    QVERIFY(m_desk->said().contains(text("closed")));
}

void TestResourceWeek::typedFromNothing()
{
    m_desk->press(Qt::Key_Tab); // from the grid into the times
    QCOMPARE(NewResource::focusName(), text("Add hours on Monday"));
    m_desk->press(Qt::Key_Space);
    QCOMPARE(hours(), (Hours{{1, 540, 1020}}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(NewResource::focusName(), text("Monday from"));
    m_desk->press(Qt::Key_A, Qt::ControlModifier);
    m_desk->type("0815");
    m_desk->press(Qt::Key_Tab);
    QCOMPARE(NewResource::focusName(), text("Monday to"));
    m_desk->press(Qt::Key_A, Qt::ControlModifier);
    m_desk->type("12.45");
    m_desk->press(Qt::Key_Tab);
    QCOMPARE(hours(), (Hours{{1, 495, 765}}));
    QCOMPARE(m_grid->hours(), hours());
}

void TestResourceWeek::pastMidnightIsTwo()
{
    QVERIFY(m_desk->form->set(ResourceField::OpeningHours, Hours{{7, 1320, 1380}}));
    typeTime("Sunday to", "02:00");
    QCOMPARE(hours(), (Hours{{1, 0, 120}, {7, 1320, 1440}}));
    QVERIFY2(m_desk->said().contains(text("Monday is open as well, 00:00–02:00")), qPrintable(m_desk->said()));
    QCOMPARE(time("Sunday to")->currentText(), text("00:00"));
    QCOMPARE(time("Monday to")->currentText(), text("02:00"));
    QVERIFY(m_desk->form->faultsOf(ResourceField::OpeningHours).isEmpty());
    // Midnight itself is the end of the day, not of the next.
    typeTime("Monday to", "03:00");
    typeTime("Sunday to", "00:00");
    QCOMPARE(hours(), (Hours{{1, 0, 180}, {7, 1320, 1440}}));
}

void TestResourceWeek::addingAndRemoving()
{
    QVERIFY(m_desk->form->set(ResourceField::OpeningHours, Hours{{3, 480, 720}}));
    m_desk->button("Add hours on Wednesday")->setFocus();
    m_desk->press(Qt::Key_Space);
    QCOMPARE(hours(), (Hours{{3, 480, 720}, {3, 720, 1440}}));
    QVERIFY(time("Wednesday from (2)"));
    m_desk->button("Remove hours of Wednesday")->setFocus();
    m_desk->press(Qt::Key_Space);
    QCOMPARE(hours(), (Hours{{3, 720, 1440}}));
    QVERIFY(m_desk->view->isAncestorOf(QApplication::focusWidget()));
    m_desk->button("Remove hours of Wednesday")->setFocus();
    m_desk->press(Qt::Key_Space);
    QCOMPARE(hours(), Hours{});
    QCOMPARE(NewResource::focusName(), text("Add hours on Wednesday"));
    QVERIFY(m_desk->form->set(ResourceField::OpeningHours, Hours{{3, 0, 1440}}));
    m_desk->press(Qt::Key_Space);
    QVERIFY(m_desk->said().contains(text("Wednesday is open all day already")));
    QCOMPARE(hours(), (Hours{{3, 0, 1440}}));
}

void TestResourceWeek::copying()
{
    const Hours two{{1, 480, 720}, {1, 780, 1080}, {6, 600, 660}};
    QVERIFY(m_desk->form->set(ResourceField::OpeningHours, two));
    const auto actions = m_desk->button("Copy the hours of Monday")->menu()->actions();
    const auto trigger = [&actions](const char *name) {
        for (QAction *action : actions) {
            if (action->text() == text(name))
                action->trigger();
        }
    };
    trigger("Tuesday");
    QCOMPARE(hours(), (Hours{{1, 480, 720}, {1, 780, 1080}, {2, 480, 720}, {2, 780, 1080}, {6, 600, 660}}));
    trigger("Monday to Friday");
    QCOMPARE(hours().size(), 11);
    QVERIFY(hours().contains(OpeningSlot{6, 600, 660}));
    trigger("All other days");
    QCOMPARE(hours().size(), 14);
    QVERIFY(!hours().contains(OpeningSlot{6, 600, 660}));
}

void TestResourceWeek::overlapsAreSaid()
{
    QVERIFY(m_desk->form->set(ResourceField::OpeningHours, Hours{{1, 480, 720}, {1, 780, 1080}}));
    typeTime("Monday from (2)", "11:00");
    QCOMPARE(hours(), (Hours{{1, 480, 720}, {1, 660, 1080}}));
    QTRY_VERIFY(m_desk->said().contains(text("Some opening hours overlap.")));
    typeTime("Monday to", "11:00");
    QVERIFY(!m_desk->said().contains(text("overlap")));
}

void TestResourceWeek::timesThatAreNone()
{
    QVERIFY(m_desk->form->set(ResourceField::OpeningHours, Hours{{1, 480, 720}}));
    typeTime("Monday to", "late");
    QCOMPARE(hours(), (Hours{{1, 480, 720}}));
    QTRY_VERIFY(m_desk->said().contains(text("Monday: “late” is not a time.")));
    typeTime("Monday to", "8:00");
    QVERIFY(m_desk->said().contains(text("it can't end at the time at which it begins")));
    typeTime("Monday to", "8:05");
    QVERIFY(!m_desk->said().contains(text("it can't end")));
    QCOMPARE(hours(), (Hours{{1, 480, 485}}));
}

void TestResourceWeek::gridAndTimesShowTheSame()
{
    m_desk->press(Qt::Key_Right, Qt::ShiftModifier);
    m_desk->press(Qt::Key_Space);
    QCOMPARE(time("Monday from")->currentText(), text("09:00"));
    QCOMPARE(time("Monday to")->currentText(), text("10:00"));
    // 23:59 is the last minute that many clocks can name: until midnight.
    typeTime("Monday to", "23:59");
    QCOMPARE(hours(), (Hours{{1, 540, 1440}}));
    QCOMPARE(m_grid->hours(), hours());
    QCOMPARE(time("Monday to")->currentText(), text("00:00"));
}

void TestResourceWeek::lockedWhileItIsSent()
{
    QVERIFY(m_desk->form->replace(NewResource::complete()));
    m_desk->office.hold(true);
    m_desk->form->create();
    m_desk->view->goTo(FieldPage::OpeningHours);
    QWidget *grid = m_desk->named(text("Weekly opening hours"));
    QVERIFY(!grid->isEnabled());
    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->rect().center());
    QVERIFY(hours().isEmpty());
}

QTEST_MAIN(TestResourceWeek)
#include "tst_resourceweek.moc"
