// SPDX-License-Identifier: MIT
#include "bookview.h"

#include "buildingpage.h"
#include "confirmpage.h"
#include "daypage.h"
#include "donepage.h"
#include "floorpage.h"
#include "icons.h"
#include "parts.h"
#include "personpage.h"
#include "spacepage.h"
#include "steprail.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Foyer {

BookView::BookView(BookingFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_rail(new StepRail(flow))
    , m_question(new ElidedLabel(Theme::Type::Title))
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("bookSection"));
    m_question->setObjectName(QStringLiteral("question"));
    auto *main = new QVBoxLayout;
    main->setSpacing(Theme::space(4));
    main->addWidget(m_question);
    main->addWidget(m_pages, 1);
    main->addWidget(makeFooter());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(6), Theme::space(5), Theme::space(6), Theme::space(4));
    row->setSpacing(Theme::space(8));
    row->addWidget(m_rail);
    row->addLayout(main, 1);

    connect(m_rail, &StepRail::stepWanted, &flow, &BookingFlow::goTo);
    connect(&flow, &BookingFlow::stepChanged, this, &BookView::showStep);
    connect(&flow, &BookingFlow::draftChanged, this, &BookView::showFooter);
    connect(&flow, &BookingFlow::ticketChanged, this, &BookView::showFooter);
    addShortcuts();
    flow.scene().watch(); // its plan is there before the step that shows it
    showStep();
}

QWidget *BookView::makeFooter()
{
    auto *footer = new QWidget;
    m_back = new Button(tr("Bac&k"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setIcon(icon(isRightToLeft() ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left")));
    m_next = new Button(tr("&Next"), Button::Weight::Primary);
    m_next->setAccessibleName(tr("Next"));
    m_next->setObjectName(QStringLiteral("next"));
    m_book = new Button(tr("&Book"), Button::Weight::Primary);
    m_book->setAccessibleName(tr("Book"));
    m_book->setObjectName(QStringLiteral("book"));
    m_again = new Button(tr("&New booking"), Button::Weight::Primary);
    m_again->setObjectName(QStringLiteral("newBooking"));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addStretch(1);
    for (Button *button : {m_next, m_book, m_again}) {
        button->setMinimumWidth(Theme::space(26));
        row->addWidget(button);
    }
    connect(m_back, &QPushButton::clicked, this, &BookView::goBack);
    connect(m_next, &QPushButton::clicked, this, &BookView::goOn);
    connect(m_book, &QPushButton::clicked, this, &BookView::goOn);
    connect(m_again, &QPushButton::clicked, this, &BookView::startOver);
    return footer;
}

StepPage *BookView::makePage(BookingStep step)
{
    switch (step) {
    case BookingStep::Person:
        return new PersonPage(m_flow);
    case BookingStep::Building:
        return new BuildingPage(m_flow);
    case BookingStep::Day:
        return new DayPage(m_flow);
    case BookingStep::Floor:
        return new FloorPage(m_flow);
    case BookingStep::Space:
        return new SpacePage(m_flow);
    case BookingStep::Confirm:
        return new ConfirmPage(m_flow);
    case BookingStep::Done:
        return new DonePage(m_flow);
    }
    return nullptr;
}

StepPage *BookView::pageOf(BookingStep step)
{
    // Made when first needed: the window opens with one page's worth of widgets.
    if (StepPage *page = m_made.value(step))
        return page;
    StepPage *page = makePage(step);
    page->setAccessibleName(stepName(step));
    if (auto *spaces = qobject_cast<SpacePage *>(page))
        spaces->setShortened(m_shortened);
    m_made.insert(step, page);
    m_pages->addWidget(page);
    connect(page, &StepPage::goOnWanted, this, &BookView::goOn);
    connect(page, &StepPage::canGoOnChanged, this, &BookView::showFooter);
    orderTabs();
    return page;
}

StepPage *BookView::current() const
{
    return m_made.value(m_flow.step());
}

ConfirmPage *BookView::confirmPage() const
{
    return qobject_cast<ConfirmPage *>(current());
}

void BookView::orderTabs()
{
    // The page first, then what follows from it, then the steps at the side.
    QWidget *last = m_pages;
    if (const StepPage *page = current()) {
        for (QWidget *each = m_pages->nextInFocusChain(); each != m_pages; each = each->nextInFocusChain()) {
            if (page->isAncestorOf(each) && each->focusPolicy() != Qt::NoFocus)
                last = each;
        }
    }
    for (QWidget *next : {m_back, m_next, m_book, m_again}) {
        setTabOrder(last, next);
        last = next;
    }
    for (QWidget *next : m_rail->buttons()) {
        setTabOrder(last, next);
        last = next;
    }
}

void BookView::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence(Qt::ALT | (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left)), &BookView::goBack);
    add(QKeySequence(Qt::Key_F5), &BookView::refresh);
    add(QKeySequence(Qt::CTRL | Qt::Key_F), &BookView::focusSearch);
    add(QKeySequence(Qt::CTRL | Qt::Key_N), &BookView::startOver);
    for (qsizetype i = 0; i < bookingSteps().size(); ++i) {
        const BookingStep step = bookingSteps().at(i);
        add(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, step] {
            if (m_flow.canGoTo(step))
                m_flow.goTo(step);
        });
    }
}

void BookView::showStep()
{
    const BookingStep step = m_flow.step();
    StepPage *page = pageOf(step);
    m_pages->setCurrentWidget(page);
    m_question->setText(stepQuestion(step));
    showFooter();
    page->enter();
    showFooter();
    announce(m_question, m_question->text());
}

void BookView::takeFocus()
{
    if (StepPage *page = current())
        page->enter();
    showFooter();
}

void BookView::showFooter()
{
    const StepPage *page = current();
    if (!page)
        return;
    const BookingStep step = m_flow.step();
    const ConfirmPage *confirming = confirmPage();
    const bool done = step == BookingStep::Done;
    // A button that is hidden or disabled would pass the focus on to anything, and Enter means what has it.
    for (const auto &[button, goes] :
         {std::pair(m_back, done || step == BookingStep::Person || m_flow.isBusy()),
          std::pair(m_next, done || confirming || !page->canGoOn()),
          std::pair(m_book, !confirming || !confirming->offersBook()), std::pair(m_again, !done)}) {
        if (goes && button->hasFocus())
            m_pages->setFocus();
    }
    m_back->setVisible(!done && step != BookingStep::Person);
    m_back->setEnabled(!m_flow.isBusy());
    m_next->setVisible(!done && !confirming);
    m_next->setEnabled(page->canGoOn());
    m_again->setVisible(done);
    m_book->setVisible(confirming && confirming->offersBook());
    m_next->parentWidget()->layout()->activate(); // never a frame with a gap where a button was
    if (!confirming)
        return;

    const bool take = confirming->takesAlternative();
    m_book->setText(take ? tr("&Take this one") : tr("&Book"));
    m_book->setAccessibleName(take ? tr("Take this one") : tr("Book"));
    const bool ready = confirming->canGoOn();
    if (!ready && m_book->hasFocus())
        m_pages->setFocus(); // a disabled button would pass the focus on to anything
    m_book->setEnabled(ready);
    m_book->setDefault(ready);
    QWidget *focus = QApplication::focusWidget();
    const bool idle =
        !focus || focus == m_pages || focus == page || focus == m_next || !focus->isVisible() || !focus->isEnabled();
    if (ready && !take && idle && m_book->isVisibleTo(this))
        m_book->setFocus();
}

void BookView::goOn()
{
    StepPage *page = current();
    if (!page || !page->canGoOn())
        return;
    if (confirmPage()) {
        confirm();
        return;
    }
    page->commit();
    if (m_flow.canGoNext())
        m_flow.next();
}

void BookView::confirm()
{
    ConfirmPage *page = confirmPage();
    if (page->takesAlternative()) {
        page->commit();
        m_book->setFocus();
        return;
    }
    m_flow.confirm();
}

void BookView::goBack()
{
    if (m_flow.step() == BookingStep::Person || m_flow.step() == BookingStep::Done)
        return;
    m_flow.back();
}

void BookView::setShortened(bool shortened)
{
    m_shortened = shortened;
    if (auto *spaces = qobject_cast<SpacePage *>(m_made.value(BookingStep::Space)))
        spaces->setShortened(shortened);
}

void BookView::refresh()
{
    if (StepPage *page = current())
        page->refresh();
}

void BookView::startOver()
{
    if (m_flow.isBusy())
        return;
    m_flow.startOver();
    takeFocus();
}

void BookView::focusSearch()
{
    QLineEdit *field = current() ? current()->searchField() : nullptr;
    if (!field)
        return;
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

bool BookView::escape()
{
    QLineEdit *field = current() ? current()->searchField() : nullptr;
    if (field && !field->text().isEmpty()) {
        field->clear();
        field->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    goBack();
    return true;
}

void BookView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A key held down must not run through the steps and book.
        if (event->isAutoRepeat())
            return;
        if (auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
            button->click();
        else
            goOn();
        return;
    case Qt::Key_Escape:
        escape();
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Foyer
