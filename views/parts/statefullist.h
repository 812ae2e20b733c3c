// SPDX-License-Identifier: MIT
#pragma once

#include "parts.h"
#include "rowdelegate.h"
#include "rowlist.h"
#include "sentences.h"
#include "statuslistmodel.h"

namespace Foyer {

/**
 * A list that is never a blank: rows, or that it is loading, or that there is nothing (and what to try), or what went
 * wrong with a Retry. While rows of before are shown, loading is a thin line above them and a failure a line below.
 */
class StatefulList final : public Card {
    Q_OBJECT
public:
    /** @p accessibleName is the list's name for screen readers and automation; @p objectName for style and tests. */
    StatefulList(const QString &accessibleName, const QString &objectName, QWidget *parent = nullptr);
    /** The same around another view, which it takes. */
    StatefulList(QAbstractItemView *view, const QString &accessibleName, const QString &objectName,
                 QWidget *parent = nullptr);

    /** @p model must outlive the widget or be null; @p reader says what the rows read. */
    void setModel(StatusListModel *model, RowReader reader, bool twoLines);
    /** The same with rows that are drawn in another way; takes @p delegate. */
    void setModel(StatusListModel *model, QAbstractItemDelegate *delegate);
    /** Null when it was made around another one. */
    [[nodiscard]] RowList *view() const { return qobject_cast<RowList *>(m_view); }
    [[nodiscard]] StatusListModel *model() const { return m_model; }

    void setLoadingText(const QString &sentence);
    /** What to say when there is nothing, and what to try then. */
    void setEmptyText(const QString &sentence, const QString &hint);
    /** A button below that, see emptyActionWanted(); without @p word none. */
    void setEmptyAction(const QString &word);
    [[nodiscard]] QWidget *emptyAction() const { return m_emptyAction; }
    /** What to say before anything was asked. */
    void setIdleText(const QString &sentence);
    /**
     * What to say in place of rows when they could not be had and something beside the list tells why and what to do:
     * then the list itself does neither. Empty: it does.
     */
    void setFailedText(const QString &sentence);
    /** When its rows can't be had: that what was chosen before, on earlier pages, is still there. Otherwise not said.
     */
    void setKeepsChoices() { m_kept = Sentences::Kept::Choices; }
    /** What the list says instead of rows, or about them; empty when rows are all there is to see. */
    [[nodiscard]] QString stateText() const;

Q_SIGNALS:
    /** After the rows or the status have changed. */
    void rowsChanged();
    /** The list has the focus by then. */
    void emptyActionWanted();

private:
    void follow();
    void showState();
    void showPlaceholder(const QString &iconName, const QString &sentence, const QString &hint, bool retry);

    StatusListModel *m_model = nullptr;
    QAbstractItemView *m_view;
    ThinProgress *m_progress;
    QWidget *m_placeholder;
    Picture *m_icon;
    QLabel *m_sentence;
    QLabel *m_hint;
    Button *m_retry;
    Button *m_emptyAction;
    Notice *m_failure;
    QString m_iconName;
    Sentences::Kept m_kept = Sentences::Kept::Nothing;
    QString m_loading;
    QString m_idle;
    QString m_failed;
    QString m_empty;
    QString m_emptyHint;
};

} // namespace Foyer
