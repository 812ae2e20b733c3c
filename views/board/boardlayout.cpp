// SPDX-License-Identifier: MIT
#include "boarddetails.h"
#include "boardtable.h"
#include "boardview.h"
#include "boardwords.h"
#include "icons.h"
#include "sectionkeys.h"
#include "statefullist.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

/** @file What the section Bookings is put together from, and its keys. */
namespace Foyer {

namespace {

/** A choice that is as wide as there is room for, and not as its longest name. */
QComboBox *makeChoice(const QString &objectName, const QString &accessibleName)
{
    auto *choice = new QComboBox;
    choice->setObjectName(objectName);
    choice->setAccessibleName(accessibleName);
    choice->setToolTip(accessibleName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(10);
    choice->setMaxVisibleItems(20);
    return choice;
}

QDateEdit *makeDate(const QString &objectName, const QString &accessibleName)
{
    auto *date = new QDateEdit;
    date->setObjectName(objectName);
    date->setAccessibleName(accessibleName);
    date->setCalendarPopup(true);
    // The style's own hint leaves no room for the arrow beside the year.
    date->setMinimumWidth(date->fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + Theme::space(13));
    date->setKeyboardTracking(false); // half a year typed is no day
    date->setDateRange(QDate(2000, 1, 1), QDate(2199, 12, 31));
    return date;
}

} // namespace

void BoardView::build()
{
    m_page = new QWidget;
    m_problem = new Notice;
    m_problem->setObjectName(QStringLiteral("boardProblem"));
    m_problem->button()->setAccessibleName(tr("Retry"));
    m_said = new Notice;
    m_said->setObjectName(QStringLiteral("boardSaid"));
    makeTable();
    m_details = new BoardDetails(m_desk.model(), m_desk.clock());
    auto *lists = new QHBoxLayout;
    lists->setSpacing(Theme::space(4));
    lists->addWidget(m_rows, 8);
    lists->addWidget(m_details, 3);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addLayout(makeTitle());
    column->addWidget(makeRange());
    column->addLayout(makeSearch());
    column->addLayout(makeKinds());
    column->addWidget(m_problem);
    column->addLayout(lists, 1);
    column->addWidget(m_said);
    column->addLayout(makeBottom());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::space(6), Theme::space(4), Theme::space(6), Theme::space(3));
    outer->addWidget(m_page);
    m_table->setSearchField(m_search);
    for (QComboBox *choice : {m_location, m_rule, m_resource, m_owner, m_order})
        addUnseenLabel(choice);
    addKeys();
    orderTabs();

    connect(m_problem, &Notice::actionWanted, this, [this] {
        m_table->setFocus(); // the button that was pressed may be about to go
        m_desk.refresh();
    });
    connect(m_said, &Notice::actionWanted, m_said, &Notice::clear);
    connect(m_details, &BoardDetails::copyWanted, this, &BoardView::copyText);
    connect(m_details, &BoardDetails::closeWanted, this, [this] {
        m_table->setFocus();
        m_table->setCurrentIndex({});
    });
    connect(m_details, &BoardDetails::ownerWanted, this, [this](const MembershipId &owner) {
        BoardFilter filter = m_desk.filter();
        filter.owner = owner;
        m_table->setFocus();
        m_desk.setFilter(filter);
    });
    connect(&m_desk, &BoardDesk::changed, this, &BoardView::follow);
    connect(&m_desk.model(), &BoardModel::rowsMerged, this, &BoardView::showDetails);
    connect(&m_desk.model(), &BoardModel::dataChanged, this, &BoardView::showDetails);
    connect(&m_writing, &QFutureWatcher<QString>::finished, this, &BoardView::tellWritten);
    follow();
    m_page->show(); // now, not at the next turn: the search field takes the focus right after this
}

QLayout *BoardView::makeTitle()
{
    m_location = makeChoice(QStringLiteral("boardLocation"), tr("Location"));
    m_location->setMinimumContentsLength(18);
    m_location->setFont(Theme::font(Theme::Type::Strong));
    m_day = new ElidedLabel(Theme::Type::Strong);
    m_day->setObjectName(QStringLiteral("boardDay"));
    const bool mirrored = isRightToLeft();
    const QString back = mirrored ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left");
    const QString onward = mirrored ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    m_before = Button::makeIconButton(back, tr("Previous day"));
    m_after = Button::makeIconButton(onward, tr("Next day"));
    m_today = new Button(tr("&Today"));
    m_today->setObjectName(QStringLiteral("boardToday"));
    m_today->setAccessibleName(tr("Today"));
    m_moreDays = new Button(tr("Da&ys…"));
    m_moreDays->setObjectName(QStringLiteral("boardMoreDays"));
    m_moreDays->setAccessibleName(tr("Days"));
    m_moreDays->setAccessibleDescription(tr("Shows fields for several days, and for which bookings belong to them"));
    m_moreDays->setToolTip(tr("Several days, and which bookings belong to them"));
    m_moreDays->setCheckable(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(m_location, 3);
    row->addStretch(1);
    row->addWidget(m_before);
    row->addWidget(m_day);
    for (QWidget *part : QWidgetList{m_after, m_today, m_moreDays})
        row->addWidget(part);
    connect(m_location, &QComboBox::activated, this,
            [this](int at) { m_desk.chooseLocation(LocationId(m_location->itemData(at).toString())); });
    connect(m_before, &QPushButton::clicked, this, [this] { moveDays(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { moveDays(1); });
    connect(m_today, &QPushButton::clicked, this, [this] { moveDays(0); });
    return row;
}

QWidget *BoardView::makeRange()
{
    m_range = new QWidget;
    m_first = makeDate(QStringLiteral("boardFirst"), tr("First day"));
    m_last = makeDate(QStringLiteral("boardLast"), tr("Last day"));
    m_rule = makeChoice(QStringLiteral("boardRule"), tr("Which bookings belong to the days"));
    m_rule->setMinimumContentsLength(20);
    const std::pair<DayRule, QString> rules[] = {
        {DayRule::Touching, tr("under way on these days")},
        {DayRule::Beginning, tr("that begin on these days")},
        {DayRule::Ending, tr("that end on these days")},
        {DayRule::Within, tr("that begin and end on these days")},
    };
    for (const auto &[rule, name] : rules)
        m_rule->addItem(name, int(rule));
    auto *row = new QHBoxLayout(m_range);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(makeLabel(tr("From")));
    row->addWidget(m_first);
    row->addWidget(makeLabel(tr("to", "first day to last day")));
    row->addWidget(m_last);
    row->addWidget(m_rule, 1);
    row->addStretch(1);
    m_range->hide();
    connect(m_moreDays, &QPushButton::toggled, m_range, &QWidget::setVisible);
    connect(m_first, &QDateEdit::dateChanged, this, &BoardView::takeFilter);
    connect(m_last, &QDateEdit::dateChanged, this, &BoardView::takeFilter);
    connect(m_rule, &QComboBox::activated, this, &BoardView::takeFilter);
    return m_range;
}

QLayout *BoardView::makeSearch()
{
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("searchBoard"));
    m_search->setAccessibleName(tr("Search bookings"));
    m_search->setPlaceholderText(tr("Title, name, resource or e-mail"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), Theme::mutedRole), QLineEdit::LeadingPosition);
    m_search->setMaxLength(200);
    m_resource = makeChoice(QStringLiteral("boardResource"), tr("Resource"));
    m_owner = makeChoice(QStringLiteral("boardOwner"), tr("Owner"));
    m_order = makeChoice(QStringLiteral("boardOrder"), tr("Order"));
    const std::pair<BoardOrder, std::pair<QString, QString>> orders[] = {
        {BoardOrder::Start, {tr("Earliest start first"), tr("Latest start first")}},
        {BoardOrder::End, {tr("Earliest end first"), tr("Latest end first")}},
        {BoardOrder::Created, {tr("Booked longest ago first"), tr("Booked last first")}},
        {BoardOrder::Id, {tr("By ID"), tr("By ID, backwards")}},
    };
    for (const auto &[order, names] : orders) {
        m_order->addItem(names.first, 2 * int(order));
        m_order->addItem(names.second, 2 * int(order) + 1);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(m_search, 3);
    for (QComboBox *choice : {m_resource, m_owner, m_order}) {
        row->addWidget(choice, 2);
        connect(choice, &QComboBox::activated, this, &BoardView::takeFilter);
    }
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_desk.model().setFilter(text);
        showEmptyText();
    });
    return row;
}

QLayout *BoardView::makeKinds()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(1));
    const auto add = [&](const QString &name) {
        const auto id = int(m_kinds.size());
        auto *button = new Button(name, Button::Weight::Quiet);
        button->setObjectName(QStringLiteral("boardKind%1").arg(id));
        button->setAccessibleName(name);
        button->setToolTip(tr("Alt+%1").arg(id + 1));
        button->setCheckable(true);
        m_kinds.append(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, id](bool on) { takeKind(id, on); });
    };
    add(tr("All kinds"));
    for (const BoardKind kind : askableKinds)
        add(boardKindsName(kind));
    m_progress = new ElidedLabel(Theme::Type::Body, Theme::mutedRole);
    m_progress->setObjectName(QStringLiteral("boardProgress"));
    m_refresh = new Button(tr("&Refresh"));
    m_refresh->setObjectName(QStringLiteral("boardRefresh"));
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addSpacing(Theme::space(2));
    row->addWidget(m_refresh);
    connect(m_refresh, &QPushButton::clicked, this, &BoardView::refreshOrCancel);
    return row;
}

void BoardView::makeTable()
{
    m_table = new BoardTable;
    m_rows = new StatefulList(m_table, tr("Bookings"), QStringLiteral("board"));
    m_rows->setLoadingText(tr("Reading bookings…"));
    m_rows->setFailedText(tr("The bookings could not be read."));
    m_rows->setModel(&m_desk.model(), new BoardDelegate);
    m_table->setSortingEnabled(true);
    // As the system gives them, until a person clicks on a heading.
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->header()->setSortIndicatorClearable(true);
    connect(m_rows, &StatefulList::rowsChanged, m_table, &BoardTable::shareWidth);
    connect(m_table, &BoardTable::focusMoved, m_rows, &Card::setRing);
    connect(m_table, &BoardTable::currentMoved, this, &BoardView::showDetails);
}

QLayout *BoardView::makeBottom()
{
    m_csv = new Button(tr("Save &CSV…"));
    m_csv->setObjectName(QStringLiteral("boardCsv"));
    m_csv->setAccessibleName(tr("Save CSV"));
    m_pdf = new Button(tr("Save P&DF…"));
    m_pdf->setObjectName(QStringLiteral("boardPdf"));
    m_pdf->setAccessibleName(tr("Save PDF"));
    m_print = new Button(tr("&Print…"));
    m_print->setObjectName(QStringLiteral("boardPrint"));
    m_print->setAccessibleName(tr("Print"));
    m_print->setToolTip(tr("Prints what is shown (Ctrl+P)"));
    m_print->setIcon(icon(QStringLiteral("printer"), QPalette::ButtonText));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addStretch(1);
    for (QWidget *button : QWidgetList{m_csv, m_pdf, m_print})
        row->addWidget(button);
    connect(m_csv, &QPushButton::clicked, this,
            [this] { askForFile(tr("Save CSV"), tr("CSV (*.csv)"), QStringLiteral("csv"), &BoardView::saveCsv); });
    connect(m_pdf, &QPushButton::clicked, this,
            [this] { askForFile(tr("Save PDF"), tr("PDF (*.pdf)"), QStringLiteral("pdf"), &BoardView::savePdf); });
    connect(m_print, &QPushButton::clicked, this, &BoardView::print);
    return row;
}

void BoardView::addKeys()
{
    addDayKeys(this, {m_search, [this] { m_desk.refresh(); }, [this](int steps) { moveDays(steps); },
                      QList<QAbstractButton *>(m_kinds.cbegin(), m_kinds.cend())});
    addKey(this, QKeySequence(Qt::CTRL | Qt::Key_P), [this] { m_print->click(); });
}

void BoardView::orderTabs()
{
    QWidgetList stops{m_search, m_table};
    stops += m_details->stops();
    stops += QWidgetList{m_csv,      m_pdf,   m_print, m_location, m_before,   m_after, m_today,
                         m_moreDays, m_first, m_last,  m_rule,     m_resource, m_owner, m_order};
    for (Button *kind : std::as_const(m_kinds))
        stops.append(kind);
    stops.append(m_refresh);
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

} // namespace Foyer
