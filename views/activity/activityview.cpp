// SPDX-License-Identifier: MIT
#include "activityview.h"

#include "activity.h"
#include "activitydetails.h"
#include "bookingwords.h"
#include "clock.h"
#include "sentences.h"
#include "statefullist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace Foyer {

ActivityView::ActivityView(Activity &activity, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_activity(activity)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("activitySection"));
    activity.model().setStateWords([&activity](const Intent &intent) { return stateOf(intent, activity); });
    connect(&activity, &Activity::changed, this, &ActivityView::follow);
    follow();
}

void ActivityView::build()
{
    m_fault = new Notice;
    m_list = new StatefulList(tr("Activity"), QStringLiteral("activity"));
    m_news = new ElidedLabel(Theme::Type::Body, Theme::mutedRole);
    m_details = new ActivityDetails(m_activity, m_clock);
    m_fault->setObjectName(QStringLiteral("activityFault"));
    m_news->setObjectName(QStringLiteral("activityNews"));
    makeList();
    auto *title = new ElidedLabel(Theme::Type::Title);
    title->setText(tr("What was sent, and what became of it"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(4));
    row->addWidget(m_list, 5);
    row->addWidget(m_details, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(6), Theme::space(5), Theme::space(6), Theme::space(4));
    column->setSpacing(Theme::space(4));
    column->addWidget(title);
    column->addWidget(m_fault);
    column->addWidget(makeQuestion());
    column->addLayout(row, 1);
    column->addWidget(m_news); // has its place from the start, so that nothing moves when it speaks
    orderTabs();
    for (QWidget *part : QWidgetList{title, m_list, m_details, m_news})
        part->show(); // now, not at the next turn: the list takes the focus right after this

    connect(m_list->view(), &RowList::currentMoved, this, &ActivityView::showDetails);
    connect(m_list, &StatefulList::rowsChanged, this, &ActivityView::followRows);
    connect(m_details, &ActivityDetails::acted, m_list->view(), [this] { m_list->view()->setFocus(); });
    connect(m_fault, &Notice::actionWanted, this, &ActivityView::actOnFault);
    auto *again = new QShortcut(QKeySequence(Qt::Key_F5), this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, &m_activity, &Activity::refresh);
}

void ActivityView::makeList()
{
    m_list->setIdleText(tr("Reading the record of what was sent…"));
    m_list->setLoadingText(tr("Reading the record of what was sent…"));
    m_list->setEmptyText(tr("Nothing was sent yet"),
                         tr("What this computer books and cancels is listed here, with what became of it."));
    m_list->setFailedText(tr("The record of what was sent can't be read."));
    m_list->setModel(
        &m_activity.model(),
        [this](const QModelIndex &index) {
            const Intent *intent = m_activity.model().intentAt(index);
            return intent ? rowOf(*intent, m_activity, m_clock) : RowText();
        },
        true);
}

QWidget *ActivityView::makeQuestion()
{
    m_question = new QWidget;
    m_begin = new Button(tr("Begin a &new record"));
    m_begin->setAccessibleName(tr("Begin a new record"));
    m_begin->setObjectName(QStringLiteral("beginNewRecord"));
    m_keep = new Button(tr("Leave it as it &is"), Button::Weight::Quiet);
    m_keep->setAccessibleName(tr("Leave it as it is"));
    m_keep->setObjectName(QStringLiteral("keepRecord"));
    auto *row = new QHBoxLayout(m_question);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_keep);
    row->addWidget(m_begin);
    m_question->hide();
    connect(m_begin, &QPushButton::clicked, this, &ActivityView::startAnew);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        ask(false);
        m_fault->button()->setFocus();
    });
    return m_question;
}

void ActivityView::orderTabs()
{
    QWidget *last = m_fault->button();
    for (QWidget *next : QWidgetList{m_keep, m_begin, m_list->view()} + m_details->stops()) {
        setTabOrder(last, next);
        last = next;
    }
}

void ActivityView::enter()
{
    if (!m_list) {
        build();
        follow();
    }
    m_activity.refresh();
    m_list->view()->setFocus();
    followRows();
}

void ActivityView::follow()
{
    showSectionName();
    tellChanges();
    if (!m_list)
        return;
    showFault();
    showDetails();
    // What a row says may depend on what is under way as well.
    m_list->view()->viewport()->update();
}

void ActivityView::followRows()
{
    RowList *view = m_list->view();
    if (!view->currentIndex().isValid() && view->firstChoice().isValid())
        view->showCurrent(view->firstChoice());
    showDetails();
}

void ActivityView::showDetails()
{
    m_details->setVisible(m_activity.model().rowCount() > 0);
    m_details->show(m_activity.model().intentAt(m_list->view()->currentIndex()));
}

void ActivityView::showFault()
{
    const auto &fault = m_activity.fault();
    const bool damaged = fault && fault->fault == JournalFault::Damaged;
    m_asking = m_asking && damaged;
    m_question->setVisible(m_asking);
    if (!fault) {
        const bool hadFocus = m_fault->button()->hasFocus();
        m_fault->clear();
        if (hadFocus)
            m_list->view()->setFocus();
        return;
    }
    const QString action = damaged ? tr("&Put it aside and begin a new record") : tr("&Retry");
    if (m_asking)
        m_fault->say(
            Notice::Tone::Warning,
            tr("The damaged record is kept under another name. Foyer then no longer knows what was still being "
               "checked: look at the bookings of the people concerned. Begin a new record?"));
    else
        m_fault->say(Notice::Tone::Danger, Sentences::forJournal(fault->fault), action);
    m_fault->button()->setAccessibleName(damaged ? tr("Put it aside and begin a new record") : tr("Retry"));
}

void ActivityView::actOnFault()
{
    const auto &fault = m_activity.fault();
    if (fault && fault->fault == JournalFault::Damaged)
        ask(true);
    else
        m_activity.refresh();
}

void ActivityView::ask(bool asking)
{
    m_asking = asking;
    showFault();
    if (asking)
        m_keep->setFocus(); // a second press of the same key does nothing
}

void ActivityView::startAnew()
{
    m_asking = false;
    m_question->hide();
    m_list->view()->setFocus();
    m_fault->say(Notice::Tone::Info, tr("Putting the damaged record aside…"));
    m_activity.startAnew();
}

void ActivityView::showSectionName()
{
    const QList<Intent> &all = m_activity.model().all();
    const auto open = m_activity.openCount();
    const auto waiting = std::count_if(all.cbegin(), all.cend(),
                                       [this](const Intent &intent) { return isForPerson(intent, m_activity); });
    QString name = tr("Activity");
    if (m_activity.fault())
        name = tr("Activity: record not usable");
    else if (waiting > 0)
        name = tr("Activity (%L1, %L2 to decide)").arg(open).arg(waiting);
    else if (open > 0)
        name = tr("Activity (%L1)").arg(open);
    if (std::exchange(m_sectionName, name) != name)
        Q_EMIT sectionNameChanged();
}

void ActivityView::tellChanges()
{
    QHash<qint64, QString> open;
    QString news;
    for (const Intent &intent : m_activity.model().all()) {
        const QString state = Sentences::forIntent(intent);
        const auto before = m_openStates.constFind(intent.number);
        if (before != m_openStates.cend() && *before != state)
            news = tr("%1: %2", "what was asked for: what became of it").arg(m_activity.model().textOf(intent), state);
        if (isOpen(intent.state))
            open.insert(intent.number, state);
    }
    m_openStates = open;
    if (news.isEmpty() || !m_news)
        return;
    m_news->setText(news);
    if (isVisible())
        announce(m_news, news);
}

void ActivityView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_list->view()->hasFocus()) {
        if (!event->isAutoRepeat())
            m_details->focusButton();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Foyer
