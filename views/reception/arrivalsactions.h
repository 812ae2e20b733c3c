// SPDX-License-Identifier: MIT
#pragma once

#include "arrivalsmodel.h"
#include "parts.h"

#include <QHash>
#include <QTimer>

namespace Foyer {

class ArrivalsDesk;

/**
 * What can be done to the selected rows: a button each, and below it, in words, why not. Asks once before it cancels.
 * While several are under way it counts them, and what has not begun yet can be stopped.
 */
class ArrivalsActions final : public QWidget {
    Q_OBJECT
public:
    /** @p desk must outlive the widget. */
    explicit ArrivalsActions(ArrivalsDesk &desk, QWidget *parent = nullptr);

    /** By ArrivalsModel::KeyRole, in the order in which they are to be done. */
    void setSelected(const QStringList &keys);
    /** What can't be done to a row is said in the row. */
    void act(Operation operation);
    void askBeforeCancelling();
    /** Takes the question back; false when there was none. */
    bool withdraw();
    /** What is said about what is or was under way; empty when there is nothing. */
    [[nodiscard]] QString progressText() const { return m_progressText->text(); }

Q_SIGNALS:
    /** Where the focus was is gone. */
    void answered();

private:
    struct Column {
        Operation operation;
        QString word; ///< with its mnemonic
        Button *button = nullptr;
        ElidedLabel *why = nullptr;
    };
    [[nodiscard]] QWidget *makeQuestion();
    [[nodiscard]] QWidget *makeProgress();
    void addColumn(QLayout &row, Operation operation, const QString &word, const QString &name);
    void follow();
    void show(Column &column);
    void begin(Operation operation, const QStringList &keys);
    /** How far one of the batch has come. */
    enum class Fate { UnderWay, Done, Failed, Unclear, Out };
    [[nodiscard]] Fate fateOf(const BookingId &booking) const;
    void setFate(const BookingId &booking, Fate fate);
    void showBatch();
    [[nodiscard]] QString batchText() const;
    [[nodiscard]] QString nameOf(const Arrival &arrival) const;

    ArrivalsDesk &m_desk;
    QStringList m_selected;
    QList<Column> m_columns;
    QTimer m_soon;
    QStringList m_toCancel; ///< what the question is about
    QWidget *m_question = nullptr;
    QLabel *m_asked = nullptr;
    Button *m_yes = nullptr;
    Button *m_no = nullptr;

    Operation m_batchOperation = Operation::CheckIn;
    QHash<BookingId, Fate> m_batch; ///< of the last deed; never Out
    QHash<Fate, int> m_fates;       ///< how many of the batch
    QString m_batchName;            ///< whom a deed to one row is about: the row may leave the list by it
    QDate m_batchDay;
    QWidget *m_progress = nullptr;
    ElidedLabel *m_progressText = nullptr;
    ThinProgress *m_line = nullptr;
    Button *m_stop = nullptr;
};

} // namespace Foyer
