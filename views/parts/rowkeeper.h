// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>
#include <QSet>
#include <QString>

class QModelIndex;

namespace Foyer {

class ArrivalsModel;
class RowList;

/**
 * Keeps what the person has in view while rows come, go and are filtered: the selection and the current row by their
 * keys, and the place on the screen of the current row, or of the first visible one. A list that was scrolled to its
 * top stays there. What a filter hides is not selected while it is hidden.
 */
class RowKeeper final : public QObject {
    Q_OBJECT
public:
    /**
     * To be made before the view shows the model, so that it hears first what is about to go. The model must outlive
     * the view, which owns this.
     */
    RowKeeper(ArrivalsModel &model, RowList &view);
    /** To be called once the view shows the model, so that the view hears first what has come. */
    void begin();

    [[nodiscard]] QStringList selectedKeys() const;

private:
    struct Anchor {
        QPersistentModelIndex row;
        int top; ///< in the viewport
    };
    void beforeReset();
    void afterReset();
    void beforeRemoval(int first, int last);
    void afterInsertion(int first, int last);
    void holdPlace();
    void restorePlace();
    [[nodiscard]] QString keyOf(const QModelIndex &index) const;

    ArrivalsModel &m_model;
    RowList &m_view;
    QSet<QString> m_selected; ///< when the filter last changed
    QString m_current;
    QSet<QString> m_taken; ///< selected rows that went a moment ago: they may only have moved
    QString m_takenCurrent;
    bool m_holds = false;
    QList<Anchor> m_anchors; ///< the most wanted first
};

} // namespace Foyer
