// SPDX-License-Identifier: MIT
#pragma once

#include "bookingticket.h"
#include "parts.h"

#include <memory>

namespace Foyer {

class BookingFlow;
class StatefulList;

/** The chosen person's bookings of the coming days, and taking one of them back (it asks first, in place). */
class UpcomingBookings final : public QWidget {
    Q_OBJECT
public:
    explicit UpcomingBookings(BookingFlow &flow, QWidget *parent = nullptr);

    /** After the draft has changed. */
    void showPerson();
    void refresh();

private:
    void askBeforeCancelling();
    void cancelSelected();
    void showCancelling();
    void showButton();
    [[nodiscard]] const Booking *selected() const;

    BookingFlow &m_flow;
    PersonId m_person;
    BookingId m_asked; ///< the booking that the question is about
    std::unique_ptr<CancelTicket> m_cancelling;
    ElidedLabel *m_heading;
    ElidedLabel *m_who;
    StatefulList *m_list;
    Notice *m_notice;
    Button *m_cancel;
    Button *m_keep;
};

} // namespace Foyer
