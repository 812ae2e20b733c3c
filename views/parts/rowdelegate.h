// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace Foyer {

/** What one row of a list says. All plain text. */
struct RowText {
    QString title;
    QString detail;   ///< second line, quieter; only drawn where the delegate has two lines
    QString badge;    ///< a word at the end of the row ("preferred")
    QString initials; ///< not empty: drawn in a circle in front
    bool heading = false;
};
using RowReader = std::function<RowText(const QModelIndex &)>;

/** Draws the rows of every list: one or two lines, cut where they do not fit (the tooltip then says everything). */
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    RowDelegate(RowReader reader, bool twoLines, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /** Whether a row that is @p width wide can't show all that it says. */
    [[nodiscard]] bool isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    struct Places;
    [[nodiscard]] Places placesOf(const QStyleOptionViewItem &option, const RowText &row) const;

    RowReader m_reader;
    bool m_twoLines;
};

/** "AR" for "Ana Ruiz"; works for every script. */
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace Foyer
