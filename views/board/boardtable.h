// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeView>

class QLineEdit;

namespace Foyer {

/** The names of columns: quiet words above a thin line. A click sorts; one more turns the order round. */
class QuietHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit QuietHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/** The cells of a BoardTable: one line each, cut where they do not fit and told whole by the tooltip. */
class BoardDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

/** The rows of a BoardModel in columns, one row chosen at a time. Looks as RowList does. */
class BoardTable final : public QTreeView {
    Q_OBJECT
public:
    explicit BoardTable(QWidget *parent = nullptr);

    /** What is typed while the table has the focus goes on in @p field; Up on the first row goes there too. */
    void setSearchField(QLineEdit *field);
    /** Shares the width among the columns; where it is narrow, those that can be done without are hidden. */
    void shareWidth();

Q_SIGNALS:
    void currentMoved();
    void focusMoved(bool here);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLineEdit *m_searchField = nullptr;
};

} // namespace Foyer
