// SPDX-License-Identifier: MIT
#pragma once

#include "boardbookings.h"
#include "parts.h"

class QScrollArea;

namespace Foyer {

class BoardModel;
class Clock;

/** One booking with everything that is known of it, and what can be taken from it. */
class BoardDetails final : public Card {
    Q_OBJECT
public:
    /** Both must outlive the widget. */
    BoardDetails(const BoardModel &model, const Clock &clock, QWidget *parent = nullptr);

    /** Null: none; then it hides. To be called again whenever it may have changed. */
    void show(const BoardBooking *booking);
    /** All that is shown, as text; empty without a booking. */
    [[nodiscard]] QString text() const;
    /** What the focus goes through, in its order. */
    [[nodiscard]] QWidgetList stops() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void copyWanted();
    void ownerWanted(const Foyer::MembershipId &owner);
    void closeWanted();

private:
    void fill(const BoardBooking &booking);

    const BoardModel &m_model;
    const Clock &m_clock;
    std::optional<BoardBooking> m_booking;
    QScrollArea *m_scroll;
    Button *m_copy;
    Button *m_onlyOwner;
    Button *m_close;
};

} // namespace Foyer
