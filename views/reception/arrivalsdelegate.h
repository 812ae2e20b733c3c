// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Foyer {

/**
 * Draws the rows of an ArrivalsModel: the name, a mark for visitors, what may go wrong and where they stand as words in
 * frames; below, when and where, whether that is news, and what the desk's last deed came to. All rows are of one
 * height. What is cut is told in the tooltip.
 */
class ArrivalsDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /** Whether the row can't show all that it says. */
    [[nodiscard]] bool isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    struct Row;
    [[nodiscard]] static Row layOut(const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace Foyer
