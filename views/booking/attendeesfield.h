// SPDX-License-Identifier: MIT
#pragma once

#include "bookingflow.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Foyer {

class AttendeesModel;
class Button;
class Card;
class RowList;

/**
 * Who comes to a meeting: a field in which typing finds people, what was found below it, and who is on the list, each
 * to be removed again. Enter in here takes what is highlighted and never goes on to anything else.
 */
class AttendeesField final : public QWidget {
    Q_OBJECT
public:
    explicit AttendeesField(BookingFlow &flow, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    /** What was typed and is nobody on the list yet; empty: nothing. */
    [[nodiscard]] QString leftOver() const;
    /** Shows who is in the draft. */
    void showDraft();

Q_SIGNALS:
    /** leftOver(), or whether the keyboard is there. */
    void leftOverChanged();
    /** Something has appeared that should be in sight. */
    void appeared(QWidget *what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFound();
    void makeChosen();
    [[nodiscard]] AttendeeFinder &finder() const { return m_flow.attendeeFinder(); }
    void search(const QString &text);
    void showFound();
    void take(const QModelIndex &index);
    void takeHighlighted();
    void remove();
    [[nodiscard]] QString stateText() const;

    BookingFlow &m_flow;
    QLineEdit *m_field;
    QLabel *m_says;
    Card *m_foundCard;
    RowList *m_found;
    AttendeesModel *m_foundModel;
    Card *m_chosenCard;
    RowList *m_chosen;
    AttendeesModel *m_chosenModel;
    Button *m_remove;
    bool m_isLinked = false;       ///< to the finder, which is made when it is first needed
    bool m_takesWhenKnown = false; ///< Enter came before the answer
};

} // namespace Foyer
