// SPDX-License-Identifier: MIT
#include "boardtable.h"

#include "boardmodel.h"
#include "plaintext.h"
#include "sectionkeys.h"
#include "theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <array>

namespace Foyer {

namespace {

/** How the columns for names share the width that times and numbers leave. */
struct Share {
    BoardModel::Column column;
    int of;
};
constexpr std::array shares{Share{BoardModel::Resource, 20}, Share{BoardModel::Owner, 21}, Share{BoardModel::Title, 28},
                            Share{BoardModel::Attendees, 16}};
/** In quarters of a line: below that only times and names have room, and the drawer tells the rest. */
constexpr int roomForAll = 150;

int gap()
{
    return Theme::space(2);
}

QFont fontOf(const QModelIndex &index)
{
    QFont font = Theme::font(index.column() == BoardModel::Title ? Theme::Type::Strong : Theme::Type::Body);
    font.setStrikeOut(index.data(BoardModel::CancelledRole).toBool() && index.column() != BoardModel::Time);
    return font;
}

QRect textRect(const QRect &cell)
{
    return cell.adjusted(gap(), 0, -gap(), 0);
}

QString textOf(const QModelIndex &index)
{
    return oneLine(index.data().toString());
}

} // namespace

QuietHeader::QuietHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(false);
    setHighlightSections(false);
    setMinimumSectionSize(Theme::space(8));
    setFont(Theme::font(Theme::Type::Small));
}

QSize QuietHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(font());
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    return {metrics.horizontalAdvance(text) + 2 * gap() + Theme::space(4), metrics.height() + Theme::space(2)};
}

void QuietHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font());
    painter->setPen(QPen(palette().color(Theme::lineRole), 1));
    painter->drawLine(QPointF(rect.left(), rect.bottom() + 0.5), QPointF(rect.right() + 1, rect.bottom() + 0.5));

    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int mark = isSorted ? Theme::space(4) : 0;
    QRect room = textRect(rect);
    const bool fromRight = QStyle::visualAlignment(layoutDirection(), alignment) & Qt::AlignRight;
    room.adjust(fromRight ? mark : 0, 0, fromRight ? 0 : -mark, 0);
    const QString text = painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                                           Qt::ElideRight, room.width());
    painter->setPen(palette().color(isSorted ? QPalette::Text : Theme::mutedRole));
    painter->drawText(room, int(QStyle::visualAlignment(layoutDirection(), alignment)) | Qt::TextSingleLine, text);
    if (isSorted) {
        const int width = painter->fontMetrics().horizontalAdvance(text);
        const double x = fromRight ? room.right() - width - mark / 2.0 : room.left() + width + mark / 2.0;
        const double y = rect.center().y() + 0.5;
        const double half = Theme::space(1) * 0.8;
        const double up = sortIndicatorOrder() == Qt::AscendingOrder ? -1 : 1;
        painter->setPen(QPen(palette().color(QPalette::Text), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(
            QPolygonF{{x - half, y - up * half / 2}, {x, y + up * half / 2}, {x + half, y - up * half / 2}});
    }
    painter->restore();
}

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(QPalette::Active);
    const bool isQuiet = index.data(BoardModel::HiddenRole).toBool() || index.data(BoardModel::CancelledRole).toBool();
    QFont font = fontOf(index);
    font.setItalic(index.data(BoardModel::HiddenRole).toBool());
    painter->save();
    painter->setFont(font);
    painter->setPen(palette.color(isQuiet ? Theme::mutedRole : QPalette::Text));
    const QRect room = textRect(option.rect);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(room, int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(textOf(index), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(index));
    // With some room to spare: advances are rounded.
    return {metrics.horizontalAdvance(textOf(index)) + 2 * gap() + Theme::space(1),
            option.fontMetrics.height() + Theme::space(4)};
}

bool BoardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isCut =
        index.isValid() && QFontMetrics(fontOf(index)).horizontalAdvance(textOf(index)) > textRect(option.rect).width();
    if (isCut)
        QToolTip::showText(event->globalPos(), toolTipText({textOf(index)}), view);
    else
        QToolTip::hideText();
    return isCut;
}

BoardTable::BoardTable(QWidget *parent) : QTreeView(parent)
{
    setHeader(new QuietHeader(this));
    setItemDelegate(new BoardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setIndentation(0);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true); // rows answer the pointer
    setTabKeyNavigation(false);
    // The card below draws the ground with its rounded corners.
    viewport()->setAutoFillBackground(false);
    header()->viewport()->setAutoFillBackground(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
}

void BoardTable::setSearchField(QLineEdit *field)
{
    m_searchField = field;
}

void BoardTable::shareWidth()
{
    if (!model())
        return;
    executeDelayedItemsLayout(); // it may bring the scroll bar, and so a narrower viewport
    const int room = viewport()->width();
    for (const auto column : {BoardModel::Seats, BoardModel::Attendees, BoardModel::Payment})
        setColumnHidden(column, room < Theme::space(roomForAll));
    int left = room;
    for (const auto column : {BoardModel::Time, BoardModel::Seats, BoardModel::Payment}) {
        if (isColumnHidden(column))
            continue;
        const int wanted = qMax(header()->sectionSizeHint(column), sizeHintForColumn(column));
        const int width = qMin(wanted, room / 3);
        header()->resizeSection(column, width);
        left -= width;
    }
    int all = 0;
    for (const Share &share : shares)
        all += isColumnHidden(share.column) ? 0 : share.of;
    int rest = left;
    for (const Share &share : shares) {
        if (isColumnHidden(share.column))
            continue;
        header()->resizeSection(share.column, left * share.of / all);
        rest -= header()->sectionSize(share.column);
    }
    header()->resizeSection(BoardModel::Title, header()->sectionSize(BoardModel::Title) + rest); // what rounding left
}

void BoardTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(QPalette::Active);
    const QColor accent = palette.color(Theme::accentRole);
    const bool selected = selectionModel() && selectionModel()->isSelected(index);
    const bool current = hasFocus() && currentIndex().row() == index.row();
    const QRect ground = option.rect.adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(current ? QPen(accent, 1.5) : QPen(Qt::NoPen));
    const bool hovered = ground.contains(viewport()->mapFromGlobal(QCursor::pos())) && underMouse();
    if (selected)
        painter->setBrush(Theme::tint(accent, palette, 0.14));
    else if (hovered)
        painter->setBrush(Theme::tint(palette.color(QPalette::Text), palette, 0.05));
    else
        painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(ground), Theme::radius(), Theme::radius());
    if (selected) { // not by colour alone: a bar as well
        painter->setPen(Qt::NoPen);
        painter->setBrush(accent);
        const QRect bar(ground.left() + 2, ground.top() + Theme::space(1), 3, ground.height() - 2 * Theme::space(1));
        painter->drawRoundedRect(QStyle::visualRect(layoutDirection(), option.rect, bar), 1.5, 1.5);
    }
    painter->restore();
    // Only the cells: the ground is drawn.
    QStyleOptionViewItem cells = option;
    cells.state &= ~QStyle::State_HasFocus;
    for (int column = 0; column < BoardModel::ColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        const QModelIndex cell = index.sibling(index.row(), column);
        cells.rect =
            QRect(columnViewportPosition(column), option.rect.top(), columnWidth(column), option.rect.height());
        itemDelegate()->paint(painter, cells, cell);
    }
}

void BoardTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update(); // the frame of the row reaches across its cells
    Q_EMIT currentMoved();
}

void BoardTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    // A screen reader selects a row without going there.
    const QModelIndex row = selected.indexes().value(0);
    if (row.isValid() && row.row() != currentIndex().row())
        selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
}

void BoardTable::keyPressEvent(QKeyEvent *event)
{
    const bool atTop = !currentIndex().isValid() || currentIndex().row() == 0;
    if (passToSearch(m_searchField, event, atTop))
        return;
    QTreeView::keyPressEvent(event);
    // The table itself has no use for these; the page may.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape)
        event->ignore();
}

void BoardTable::focusInEvent(QFocusEvent *event)
{
    const bool none = !currentIndex().isValid();
    QTreeView::focusInEvent(event);
    if (none && currentIndex().isValid())
        selectionModel()->clearCurrentIndex(); // the base makes the first row current without anybody's doing
    Q_EMIT focusMoved(true);
}

void BoardTable::focusOutEvent(QFocusEvent *event)
{
    QTreeView::focusOutEvent(event);
    Q_EMIT focusMoved(false);
}

void BoardTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
}

} // namespace Foyer
