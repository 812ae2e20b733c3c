// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Foyer {

/**
 * Draws the rows of a RollCallModel: a box, the name, where and since when; and the floors' headings. Space, or a click
 * anywhere on the row, ticks it.
 */
class RollCallDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
};

} // namespace Foyer
