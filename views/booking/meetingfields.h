// SPDX-License-Identifier: MIT
#pragma once

#include "bookingflow.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Foyer {

class AttendeesField;
class FaultLabel;

/** What a room is booked for: its title, a description, whether it is online, and who comes. Kept in the draft. */
class MeetingFields final : public QWidget {
    Q_OBJECT
public:
    explicit MeetingFields(BookingFlow &flow, QWidget *parent = nullptr);

    /** The page has come to the front: what is missing is asked for again, and not yet called a fault. */
    void enter();
    /** Whether everything that was typed is in the draft: no attendee is typed and not taken. */
    [[nodiscard]] bool isComplete() const;
    /** Shows what the draft has. */
    void showDraft();

Q_SIGNALS:
    /** isComplete() */
    void completeChanged();
    /** Something has appeared that should be in sight. */
    void appeared(QWidget *what);

private:
    QWidget *makeDescription();
    void edit();
    void titleEntered();
    void showFaults();

    BookingFlow &m_flow;
    QLineEdit *m_title;
    QLabel *m_titleHint;
    FaultLabel *m_titleFault;
    QPlainTextEdit *m_description = nullptr;
    FaultLabel *m_descriptionFault;
    QCheckBox *m_online;
    AttendeesField *m_attendees;
    FaultLabel *m_attendeesFault;
    bool m_titleWasTried = false; ///< so that its being missing is a fault
};

} // namespace Foyer
