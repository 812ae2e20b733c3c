// SPDX-License-Identifier: MIT
#pragma once

#include "arguments.h"
#include "bookingboard.h"
#include "verbs/report.h"

#include <QObject>

namespace Foyer {

class Clock;

/**
 * foyer bookings, of a system with a board: finds the location and the resource by their names, reads what is asked for
 * to the end, and tells it. Ends once.
 */
class BoardListing final : public QObject {
    Q_OBJECT
public:
    /** All must outlive it. */
    BoardListing(BookingBoard &board, const Invocation &invocation, const Clock &clock);
    ~BoardListing() override;

    void start();

Q_SIGNALS:
    void ended(const Foyer::Outcome &outcome);
    void progressed(const QString &sentence);

private:
    void locationsCame(const Result<QList<Location>> &answer);
    void resourcesCame(const Result<QList<BoardResource>> &answer);
    void ask();
    void bookingsCame(const Result<QList<BoardBooking>> &answer);
    void fail(const ApiError &error);
    [[nodiscard]] QJsonObject jsonOf(const BoardBooking &booking) const;
    [[nodiscard]] const BoardResource *resourceOf(const BoardBooking &booking) const;

    BookingBoard &m_board;
    const Invocation &m_invocation;
    const Invocation::Board m_asked;
    const Clock &m_clock;
    std::optional<Location> m_location;
    QList<BoardResource> m_resources;
    BoardQuery m_query;
    QDate m_first; ///< invalid: bounds were given in place of days
    QDate m_last;
    qsizetype m_soFar = 0;
    RequestHandle m_request;
};

} // namespace Foyer
