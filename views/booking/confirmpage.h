// SPDX-License-Identifier: MIT
#pragma once

#include "steppage.h"

class QLabel;
class QListView;
class QScrollArea;

namespace Foyer {

class AlternativesModel;
class Card;
class MeetingFields;
class Notice;
class RowList;
class StatefulList;
class ThinProgress;

/** Step 6. The one sentence, what became of it, and the way on. */
class ConfirmPage final : public StepPage {
    Q_OBJECT
public:
    explicit ConfirmPage(BookingFlow &flow, QWidget *parent = nullptr);

    void enter() override;
    /** Whether Book may be pressed now. */
    [[nodiscard]] bool canGoOn() const override;
    /** Whether Book is there at all: not while a booking of the same may already exist. */
    [[nodiscard]] bool offersBook() const;
    /** While another space can be taken, Enter takes it. */
    [[nodiscard]] bool takesAlternative() const;
    void commit() override;
    void refresh() override;

private:
    void makeAlternatives();
    void showOrder();
    void showOverlaps();
    void bringIntoSight(QWidget *what);
    void showTicket();
    void showStateSentence();
    void takeAlternative(const QModelIndex &index);
    void act();
    /** Whether this may be booked already and nobody knows: then there is no Book, only looking again. */
    [[nodiscard]] bool isInDoubt() const;
    [[nodiscard]] const BookingTicket *ticket() const;

    QScrollArea *m_scroll;
    QLabel *m_sentence;
    Card *m_meetingCard;
    MeetingFields *m_meeting;
    Notice *m_overlaps;
    Notice *m_state;
    ThinProgress *m_progress;
    Card *m_alternativesCard;
    RowList *m_alternatives;
    AlternativesModel *m_model;
    QLabel *m_alternativesLabel;
    StatefulList *m_bookings;
    bool m_lookedAgain = false;
};

} // namespace Foyer
