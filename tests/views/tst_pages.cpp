// SPDX-License-Identifier: MIT
#include "frontdesk.h"
#include "sentences.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;

/** What holds for every page of the main job, whatever is on it. */
class TestPages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyAccessibleNameIsThere();
    void everyControlIsReachedByTab();
    void nothingIsNamedTwiceOnAPage();
    void hostileNamesStayText();
    void longNamesFit();
    void rightToLeftMirrors();
    void everyListSaysWhatFailed_data();
    void everyListSaysWhatFailed();
    void onsiteFailureCanBeRetried();
    void aDayWithAMissingHour();
    void thePeopleAreCounted();

private:
    std::unique_ptr<FrontDesk> m_desk;
};

void TestPages::init()
{
    failOnWarnings();
    m_desk = std::make_unique<FrontDesk>();
}

void TestPages::cleanup()
{
    m_desk.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestPages::everyAccessibleNameIsThere()
{
    m_desk->open();
    const QHash<BookingStep, QStringList> wanted{
        {BookingStep::Person, {QStringLiteral("Search people"), QStringLiteral("People"), QStringLiteral("Next")}},
        {BookingStep::Building, {QStringLiteral("Buildings"), QStringLiteral("Back"), QStringLiteral("Next")}},
        {BookingStep::Day, {QStringLiteral("Days"), QStringLiteral("From"), QStringLiteral("To")}},
        {BookingStep::Floor, {QStringLiteral("Floors")}},
        {BookingStep::Space, {QStringLiteral("Spaces"), QStringLiteral("Onsite pass")}},
        {BookingStep::Confirm, {QStringLiteral("Book"), QStringLiteral("Back")}},
        {BookingStep::Done, {QStringLiteral("Undo"), QStringLiteral("Same person another day")}}};
    for (int step = 0; step <= static_cast<int>(BookingStep::Done); ++step) {
        const auto here = static_cast<BookingStep>(step);
        QVERIFY(m_desk->reach(here));
        if (here == BookingStep::Day)
            QTRY_VERIFY(m_desk->named(QStringLiteral("From")));
        // A part that was shown before it had its place would flash up as a window of its own.
        QVERIFY(m_desk->window->isActiveWindow());
        const QStringList names = accessibleNames(QAccessible::queryAccessibleInterface(m_desk->window.get()));
        for (const QString &name : wanted.value(here))
            QVERIFY2(names.contains(name),
                     qPrintable(QStringLiteral("%1 at step %2: %3").arg(name).arg(step).arg(names.join(u'|'))));
    }
    // A room has its title asked for where it is chosen.
    m_desk->flow->startOver();
    QVERIFY(m_desk->reach(BookingStep::Space));
    m_desk->flow->chooseKind(SpaceKind::Room);
    QTRY_VERIFY(!m_desk->flow->spaces().all().isEmpty() &&
                m_desk->flow->spaces().all().first().kind == SpaceKind::Room);
    m_desk->flow->chooseSpace(m_desk->flow->spaces().all().first());
    m_desk->flow->goTo(BookingStep::Confirm);
    for (const char *name : {"Title", "Description", "Online meeting", "Attendees"})
        QVERIFY2(m_desk->named(QLatin1String(name)), name);
}

void TestPages::everyControlIsReachedByTab()
{
    m_desk->workplace.offers.bookableKinds = {SpaceKind::Desk, SpaceKind::Pod};
    m_desk->open();
    for (int step = 0; step <= static_cast<int>(BookingStep::Done); ++step) {
        QVERIFY(m_desk->reach(static_cast<BookingStep>(step)));
        QTRY_COMPARE(m_desk->workplace.waiting(), 0);
        QWidget *before = QApplication::focusWidget();
        QSet<QWidget *> reached;
        for (int i = 0; i < 60; ++i) {
            reached.insert(QApplication::focusWidget());
            m_desk->press(Qt::Key_Tab);
        }
        before->setFocus();
        const auto widgets = m_desk->window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                                 qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QComboBox *>(widget);
            if (!control || !widget->isVisible() || !widget->isEnabled() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            // Inside of a combo box the box has the focus; of a group only the chosen button is a stop.
            if (qobject_cast<QComboBox *>(widget->parentWidget()) || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QVERIFY2(
                reached.contains(widget),
                qPrintable(
                    QStringLiteral("step %1: %2 %3").arg(step).arg(widget->objectName(), widget->accessibleName())));
        }
    }
}

void TestPages::nothingIsNamedTwiceOnAPage()
{
    m_desk->open();
    for (int step = 0; step <= static_cast<int>(BookingStep::Done); ++step) {
        QVERIFY(m_desk->reach(static_cast<BookingStep>(step)));
        for (const QString &name :
             {QStringLiteral("Back"), QStringLiteral("Next"), QStringLiteral("Book"), QStringLiteral("Retry"),
              QStringLiteral("Search people"), QStringLiteral("People")}) {
            int found = 0;
            const auto widgets = m_desk->window->findChildren<QWidget *>();
            for (const QWidget *widget : widgets)
                found += widget->accessibleName() == name && widget->isVisible();
            QVERIFY2(found <= 1, qPrintable(name));
        }
        QSet<QString> keys;
        const auto take = [&keys](const QString &text) {
            const QString key = QKeySequence::mnemonic(text).toString();
            const bool twice = !key.isEmpty() && keys.contains(key);
            keys.insert(key);
            return !twice;
        };
        const auto buttons = m_desk->window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons)
            QVERIFY2(!button->isVisible() || take(button->text()), qPrintable(button->text()));
        const auto labels = m_desk->window->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(!label->isVisible() || !label->buddy() || take(label->text()), qPrintable(label->text()));
    }
}

void TestPages::hostileNamesStayText()
{
    const QString image = QStringLiteral("<img src=x>");
    const QString tomAndJerry = QStringLiteral("Tom & Jerry");
    m_desk->workplace.people[0].firstName = image;
    m_desk->workplace.people[0].lastName = tomAndJerry;
    m_desk->workplace.buildings[0].name = QStringLiteral("<h1>Bell</h1> & Sons");
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Done, tomAndJerry));
    const QString full = image + u' ' + tomAndJerry;
    QVERIFY(m_desk->object<QLabel>(QStringLiteral("receipt"))->text().contains(full));
    QVERIFY(m_desk->object<QLabel>(QStringLiteral("receipt"))->text().contains(u"<h1>Bell</h1> & Sons"));
    const auto labels = m_desk->window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        // A label without text shows a picture.
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->toolTip().contains(image));
    }
    QVERIFY(m_desk->object<QWidget>(QStringLiteral("step1"))->accessibleName().contains(full));
    m_desk->window->setWorkplaces({QStringLiteral("Bell & Sons"), QStringLiteral("A&B <i>C</i>")});
    const auto menus = m_desk->window->findChildren<QMenu *>();
    bool seen = false;
    for (const QMenu *menu : menus) {
        for (const QAction *action : menu->actions())
            seen = seen || action->text() == QStringLiteral("A&&B <i>C</i>");
    }
    QVERIFY(seen);
}

void TestPages::longNamesFit()
{
    const QString endless = QStringLiteral("Wolfeschlegelsteinhausenbergerdorff ").repeated(11).left(400);
    m_desk->workplace.people[0].lastName = endless;
    m_desk->workplace.buildings[0].name = endless;
    m_desk->workplace.floors[BuildingId(QStringLiteral("b1"))][1].name = endless;
    m_desk->open();
    for (int step = 0; step <= static_cast<int>(BookingStep::Done); ++step) {
        QVERIFY(m_desk->reach(static_cast<BookingStep>(step)));
        QCoreApplication::processEvents();
        QCOMPARE(m_desk->window->width(), 1180);
        QVERIFY2(m_desk->window->minimumSizeHint().width() <= 1000, qPrintable(QString::number(step)));
    }
}

void TestPages::rightToLeftMirrors()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Building));
    const auto *rail = m_desk->object<QWidget>(QStringLiteral("steps"));
    const QWidget *buildings = m_desk->named(QStringLiteral("Buildings"));
    QVERIFY(rail->mapTo(m_desk->window.get(), QPoint()).x() > buildings->mapTo(m_desk->window.get(), QPoint()).x());
    QVERIFY(m_desk->named(QStringLiteral("Next"))->x() < m_desk->named(QStringLiteral("Back"))->x());
    m_desk->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_desk->flow->step(), BookingStep::Person);
}

void TestPages::everyListSaysWhatFailed_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<BookingStep>("step");
    QTest::newRow("buildings") << "listBuildings" << BookingStep::Building;
    QTest::newRow("days") << "bookableDays" << BookingStep::Day;
    QTest::newRow("floors") << "listFloors" << BookingStep::Floor;
    QTest::newRow("spaces") << "bookableSpaces" << BookingStep::Space;
}

void TestPages::everyListSaysWhatFailed()
{
    QFETCH(const QString, call);
    QFETCH(const BookingStep, step);
    m_desk->workplace.fail(call, makeError(ErrorKind::Server), -1);
    // The own building only where buildings can be had; a person without a preferred floor.
    m_desk->workplace.people[0].preferredFloor = FloorId();
    m_desk->open(step == BookingStep::Building ? QString() : QStringLiteral("b1"));
    QVERIFY(m_desk->reach(qMin(step, BookingStep::Floor)));
    if (step == BookingStep::Space)
        QVERIFY((m_desk->press(Qt::Key_Return), m_desk->waitForStep(step)));
    QTRY_VERIFY2(m_desk->said().contains(Sentences::forError(makeError(ErrorKind::Server), Sentences::Kept::Choices)),
                 qPrintable(m_desk->said()));
    m_desk->workplace.succeed(call);
    auto *retry = m_desk->button(QStringLiteral("Retry"));
    QVERIFY(retry);
    retry->setFocus();
    m_desk->press(Qt::Key_Space);
    QTRY_VERIFY(!m_desk->button(QStringLiteral("Retry")));
    QTRY_VERIFY(m_desk->button(QStringLiteral("Next"))->isEnabled());
}

void TestPages::onsiteFailureCanBeRetried()
{
    m_desk->workplace.fail(QStringLiteral("onsitePasses"), makeError(ErrorKind::Timeout), -1);
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Space));
    QTRY_VERIFY(m_desk->button(QStringLiteral("Retry")));
    QVERIFY(!m_desk->button(QStringLiteral("Onsite pass"))->isEnabled());
    m_desk->workplace.succeed(QStringLiteral("onsitePasses"));
    m_desk->button(QStringLiteral("Retry"))->click();
    QTRY_VERIFY(m_desk->button(QStringLiteral("Onsite pass"))->isEnabled());
    m_desk->workplace.passes = {false, {}, OnsitePasses::Reason::NoCapacity};
    m_desk->press(Qt::Key_F5);
    QVERIFY(m_desk->button(QStringLiteral("Onsite pass")));
}

void TestPages::aDayWithAMissingHour()
{
    // London, 28 March 2027: 01:00 to 02:00 does not exist.
    const BuildingZone london = BuildingZone::fromIana("Europe/London").value();
    const BuildingDay day(QDate(2027, 3, 28), london);
    m_desk->workplace.days[BuildingId(QStringLiteral("b1"))] = {{*TimeSlot::make(day.start(), day.end())}};
    m_desk->open();
    QVERIFY(m_desk->reach(BookingStep::Day));
    QTRY_VERIFY(m_desk->flow->draft().slot);
    auto *from = qobject_cast<QComboBox *>(m_desk->named(QStringLiteral("From")));
    QVERIFY(from->findText(QStringLiteral("00:45")) >= 0);
    QCOMPARE(from->findText(QStringLiteral("01:00")), -1);
    QCOMPARE(from->findText(QStringLiteral("01:45")), -1);
    QVERIFY(from->findText(QStringLiteral("02:00")) >= 0);
    from->setFocus();
    m_desk->press(Qt::Key_A, Qt::ControlModifier);
    m_desk->type(QStringLiteral("1:30"));
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->said().contains(Sentences::forSlotFault(SlotFault::TimeDoesNotExist)));
    // The end of the day can be chosen.
    auto *to = qobject_cast<QComboBox *>(m_desk->named(QStringLiteral("To")));
    QCOMPARE(to->itemText(to->count() - 1), QStringLiteral("00:00"));
}

void TestPages::thePeopleAreCounted()
{
    for (int i = 0; i < 1200; ++i)
        m_desk->workplace.people.append(
            makePerson(QStringLiteral("x%1").arg(i), QStringLiteral("First%1").arg(i), QStringLiteral("Last")));
    m_desk->workplace.hold(true);
    m_desk->open();
    m_desk->workplace.answerRound();
    QTRY_VERIFY2(m_desk->said().contains(u" of 1,203 people known"), qPrintable(m_desk->said()));
    auto *cancel = m_desk->button(QStringLiteral("Cancel fetching people"));
    QVERIFY(cancel);
    cancel->click();
    QVERIFY(m_desk->button(QStringLiteral("Go on fetching people")));
    m_desk->workplace.hold(false);
    m_desk->workplace.answerRound();
    m_desk->button(QStringLiteral("Go on fetching people"))->click();
    QTRY_VERIFY2(m_desk->said().contains(u"1,203 people known"), qPrintable(m_desk->said()));
    QTRY_VERIFY(m_desk->flow->directory().isComplete());
    m_desk->field(QStringLiteral("Search people"))->setFocus();
    m_desk->type(QStringLiteral("last"));
    QTRY_VERIFY2(m_desk->said().contains(u"and 1,000 more"), qPrintable(m_desk->said()));
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
