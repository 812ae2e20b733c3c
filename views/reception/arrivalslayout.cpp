// SPDX-License-Identifier: MIT
#include "arrivalsview.h"

#include "arrivalsactions.h"
#include "arrivalsdelegate.h"
#include "arrivalsdesk.h"
#include "arrivalsplan.h"
#include "icons.h"
#include "rowkeeper.h"
#include "scansmodel.h"
#include "sectionkeys.h"
#include "statefullist.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

/** @file What the section Arrivals is put together from, and its keys. */
namespace Foyer {

QWidget *ArrivalsView::makeDay()
{
    auto *page = new QWidget;
    m_problem = new Notice;
    m_problem->setObjectName(QStringLiteral("arrivalsProblem"));
    m_problem->button()->setAccessibleName(tr("Retry"));
    connect(m_problem, &Notice::actionWanted, this, [this] {
        m_list->view()->setFocus(); // the button that was pressed may be about to go
        m_desk.refresh();
    });
    makeList();
    m_actions = new ArrivalsActions(m_desk);
    connect(m_actions, &ArrivalsActions::answered, m_list->view(), [this] { m_list->view()->setFocus(); });
    m_lists = new QHBoxLayout;
    m_lists->setSpacing(Theme::space(4));
    m_lists->addWidget(m_list, 5);
    m_lists->addWidget(makeScans(), 2);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addLayout(makeTitle());
    column->addLayout(makeSearch());
    column->addLayout(makeFilters());
    column->addWidget(m_problem);
    column->addLayout(m_lists, 1);
    column->addLayout(makeBottom());
    m_list->view()->setSearchField(m_search);
    return page;
}

QLayout *ArrivalsView::makeTitle()
{
    m_building = new ElidedLabel(Theme::Type::Title);
    m_building->setObjectName(QStringLiteral("arrivalsBuilding"));
    m_day = new ElidedLabel(Theme::Type::Strong);
    m_day->setObjectName(QStringLiteral("arrivalsDay"));
    const bool mirrored = isRightToLeft();
    const QString back = mirrored ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left");
    const QString onward = mirrored ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    m_before = Button::makeIconButton(back, tr("Previous day"));
    m_after = Button::makeIconButton(onward, tr("Next day"));
    m_today = new Button(tr("&Today"));
    m_today->setAccessibleName(tr("Today"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(m_building, 1);
    for (QWidget *part : QWidgetList{m_before, m_day, m_after, m_today})
        row->addWidget(part);
    connect(m_before, &QPushButton::clicked, this, [this] { moveDay(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { moveDay(1); });
    connect(m_today, &QPushButton::clicked, this, [this] { moveDay(0); });
    return row;
}

QLayout *ArrivalsView::makeSearch()
{
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("searchArrivals"));
    m_search->setAccessibleName(tr("Search arrivals"));
    m_search->setPlaceholderText(tr("Name, space, host or e-mail"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), Theme::mutedRole), QLineEdit::LeadingPosition);
    m_search->setMaxLength(200);
    m_search->installEventFilter(this);
    m_age = new ElidedLabel(Theme::Type::Body, Theme::mutedRole);
    m_age->setObjectName(QStringLiteral("arrivalsAge"));
    m_refresh = new Button(tr("&Refresh"));
    m_refresh->setAccessibleName(tr("Refresh"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(m_search, 1);
    row->addWidget(m_age);
    row->addWidget(m_refresh);
    connect(m_search, &QLineEdit::textChanged, this, &ArrivalsView::setFilter);
    connect(m_refresh, &QPushButton::clicked, this, &ArrivalsView::refreshAll);
    return row;
}

QLayout *ArrivalsView::makeFilters()
{
    m_filters = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(1));
    for (int id = 0; id < filterCount; ++id) {
        auto *button = new Button(QString(), Button::Weight::Quiet);
        button->setObjectName(QStringLiteral("arrivalsFilter%1").arg(id + 1));
        button->setCheckable(true);
        button->setChecked(id == 0);
        m_filters->addButton(button, id);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_filters, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            setFilter();
    });
    return row;
}

void ArrivalsView::makeList()
{
    m_list = new StatefulList(tr("Arrivals"), QStringLiteral("arrivals"));
    RowList *view = m_list->view();
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setUniformItemSizes(true);
    m_list->setIdleText(tr("Reading the day's bookings…"));
    m_list->setLoadingText(tr("Reading the day's bookings…"));
    m_list->setFailedText(tr("The day's bookings could not be read."));
    connect(m_list, &StatefulList::emptyActionWanted, this, [this] {
        if (const auto next = m_desk.nextBusyDay().day())
            showDay(*next);
    });
    m_keeper = new RowKeeper(m_desk.model(), *view);
    m_list->setModel(&m_desk.model(), new ArrivalsDelegate);
    m_keeper->begin();
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArrivalsView::followSelection);
    connect(&m_desk.model(), &ArrivalsModel::rowsMerged, this, &ArrivalsView::followSelection);
    connect(view, &QAbstractItemView::doubleClicked, this, &ArrivalsView::checkInSelected);
}

QWidget *ArrivalsView::makeScans()
{
    m_lastScans = new ScansModel(m_scans, m_desk, this);
    auto *list = new RowList;
    list->setObjectName(QStringLiteral("lastScans"));
    list->setAccessibleName(tr("Last scans"));
    list->setItemDelegate(
        new RowDelegate([this](const QModelIndex &index) { return m_lastScans->rowAt(index); }, true, list));
    list->setModel(m_lastScans);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    const int gap = Theme::space(1);
    inside->setContentsMargins(gap, gap, gap, gap);
    inside->addWidget(list);
    connect(list, &RowList::focusMoved, card, &Card::setRing);
    m_scansPanel = new QWidget;
    auto *column = new QVBoxLayout(m_scansPanel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addWidget(makeLabel(tr("Last scans"), Theme::Type::Strong));
    column->addWidget(card, 1);
    connect(m_lastScans, &QAbstractItemModel::rowsInserted, m_scansPanel, [this] { showPlan(isPlanShown()); });
    m_scansPanel->setVisible(m_lastScans->rowCount() > 0);
    return m_scansPanel;
}

/** In place of the last scans: the banner tells of a new one all the same. */
void ArrivalsView::showPlan(bool shown)
{
    if (shown && !m_plan) {
        m_plan = new ArrivalsPlan(m_desk);
        m_lists->insertWidget(1, m_plan, 6);
        connect(m_plan, &ArrivalsPlan::rowWanted, this, &ArrivalsView::selectRow);
        connect(m_plan, &ArrivalsPlan::checkInWanted, this, &ArrivalsView::checkInSelected);
        orderTabs();
    }
    if (m_plan) {
        m_plan->setVisible(shown);
        m_plan->setWatched(shown);
    }
    m_scansPanel->setVisible(!shown && m_lastScans->rowCount() > 0);
    if (shown)
        followSelection();
}

QLayout *ArrivalsView::makeBottom()
{
    m_initials = new Button(tr("Initi&als"));
    m_initials->setAccessibleName(tr("Initials"));
    m_initials->setAccessibleDescription(tr("Shortens names to initials, for a screen that others can see (F8)"));
    m_initials->setToolTip(tr("Shortens names to initials, for a screen that others can see (F8)"));
    m_initials->setObjectName(QStringLiteral("initials"));
    m_initials->setCheckable(true);
    m_planButton = new Button(tr("&Plan"));
    m_planButton->setAccessibleName(tr("Floor plan"));
    m_planButton->setAccessibleDescription(tr("Shows who is where on the plan of a floor (F7)"));
    m_planButton->setToolTip(tr("Shows who is where on the plan of a floor (F7)"));
    m_planButton->setObjectName(QStringLiteral("showPlan"));
    m_planButton->setCheckable(true);
    m_badges = new Button(tr("&Badges…"));
    m_badges->setAccessibleName(tr("Badges"));
    m_rollCall = new Button(tr("Roll ca&ll"));
    m_rollCall->setAccessibleName(tr("Roll call"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(m_actions, 1);
    row->addSpacing(Theme::space(2));
    auto *others = new QHBoxLayout;
    others->setSpacing(Theme::space(3));
    // In one line with the buttons beside them, which have a line of words below.
    others->setContentsMargins(0, 0, 0, Theme::space(1) + QFontMetrics(Theme::font(Theme::Type::Small)).height());
    for (QWidget *button : QWidgetList{m_planButton, m_initials, m_badges, m_rollCall})
        others->addWidget(button, 0, Qt::AlignBottom);
    row->addLayout(others);
    connect(m_planButton, &QPushButton::toggled, this, &ArrivalsView::showPlan);
    connect(m_initials, &QPushButton::toggled, this, [this](bool on) {
        m_desk.model().setShortened(on);
        if (m_plan)
            m_plan->renameAll();
        Q_EMIT shortenedChanged(on);
    });
    connect(m_badges, &QPushButton::clicked, this, &ArrivalsView::badgesWanted);
    connect(m_rollCall, &QPushButton::clicked, this, &ArrivalsView::rollCallWanted);
    return row;
}

void ArrivalsView::addKeys()
{
    addDayKeys(this, {m_search, [this] { refreshAll(); }, [this](int days) { moveDay(days); }, m_filters->buttons()});
    addKey(this, QKeySequence(Qt::Key_F8), [this] { m_initials->toggle(); });
    addKey(this, QKeySequence(Qt::Key_F7), [this] { m_planButton->toggle(); });
}

void ArrivalsView::orderTabs()
{
    QWidget *last = m_search;
    QWidgetList stops{m_list->view(), m_list->emptyAction()};
    if (m_plan)
        stops += QWidgetList{m_plan->floors(), m_plan->view()};
    for (QWidget *button : m_actions->findChildren<QPushButton *>())
        stops.append(button);
    stops += QWidgetList{m_planButton, m_initials, m_badges, m_rollCall, m_before, m_after, m_today, m_refresh};
    for (QWidget *next : std::as_const(stops)) {
        setTabOrder(last, next);
        last = next;
    }
}

} // namespace Foyer
