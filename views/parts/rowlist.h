// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

class QLineEdit;

namespace Foyer {

/**
 * The list view of every list: one row at a time, headings stepped over, and one that knows whether the person moved
 * to a row or the rows moved by themselves. The current row stays in sight when the list gets smaller.
 */
class RowList final : public QListView {
    Q_OBJECT
public:
    explicit RowList(QWidget *parent = nullptr);

    /** What is typed while the list has the focus goes on in @p field; Up on the first row goes there too. */
    void setSearchField(QLineEdit *field);
    /** Makes the row the current one without it being the person's doing. */
    void showCurrent(const QModelIndex &index);
    /** The first row that can be chosen. */
    [[nodiscard]] QModelIndex firstChoice() const;

Q_SIGNALS:
    /** The person moved to the row with keys or mouse. */
    void pointed(const QModelIndex &index);
    /** Whatever the reason. */
    void currentMoved();
    void focusMoved(bool here);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QModelIndex choiceFrom(int row, int step) const;

    QLineEdit *m_searchField = nullptr;
    bool m_byPerson = false;
};

} // namespace Foyer
