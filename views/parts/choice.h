// SPDX-License-Identifier: MIT
#pragma once

#include "statefullist.h"

#include <QTimer>

class QLineEdit;

namespace Foyer {

/**
 * Choosing one row of a list: what the person points at is chosen after a short rest (arrow keys held down ask the
 * server for nothing), at once on commit(). Double click chooses and goes on. An optional field in front filters.
 */
class Choice final : public QWidget {
    Q_OBJECT
public:
    Choice(const QString &listName, const QString &objectName, QWidget *parent = nullptr);

    /** A field above the list; its text arrives in filterChanged(). */
    QLineEdit *addFilter(const QString &accessibleName, const QString &placeholder);
    [[nodiscard]] StatefulList *list() const { return m_list; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] QModelIndex current() const;

    /** Highlights what the draft has, unless the person has just pointed somewhere else. */
    void show(const QModelIndex &index);
    /** Chooses the highlighted row now; with none, the first. */
    void commit();
    /** Forgets a rest that has not ended. */
    void drop();
    void takeFocus();

Q_SIGNALS:
    void chosen(const QModelIndex &index);
    void goOnWanted();
    void filterChanged(const QString &text);
    void currentMoved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    StatefulList *m_list;
    QLineEdit *m_filter = nullptr;
    QTimer m_rest;
};

} // namespace Foyer
