// SPDX-License-Identifier: MIT
#pragma once

#include "places.h"
#include "requesthandle.h"
#include "result.h"
#include "visits.h"

#include <QFutureWatcher>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <chrono>
#include <optional>

namespace Foyer {

class Clock;
class ReceptionDay;
class Workplace;

/**
 * All bookings, visits and floors of one building on one day, as the workplace last told. refresh() reads all of it
 * again; parts are told as they come, and what was read before stays until the new reading is complete. One reading at
 * a time; one that fails leaves everything as it was.
 */
class DayRoster final : public QObject {
    Q_OBJECT
public:
    /** Both must outlive it. */
    DayRoster(Workplace &workplace, const Clock &clock, QObject *parent = nullptr);
    ~DayRoster() override;

    /** Another building or day: forgets everything and begins to read. A building without a zone: reads nothing. */
    void setDay(const Building &building, QDate date);
    /** Reads again; does nothing while a reading is under way. */
    void refresh();
    /** Breaks off what is under way and forgets everything. */
    void clear();

    [[nodiscard]] const std::optional<Building> &building() const { return m_building; }
    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] const QList<Booking> &bookings() const { return m_whole.bookings; }
    [[nodiscard]] const QList<Visit> &visits() const { return m_visits; }
    [[nodiscard]] const Booking *find(const BookingId &id) const;
    /** Of the visits that are told as such: their bookings are the same thing once more. */
    [[nodiscard]] const QSet<VisitId> &visitIds() const { return m_visitIds; }
    [[nodiscard]] const QHash<FloorId, QString> &floorNames() const { return m_floorNames; }
    [[nodiscard]] QString floorName(const FloorId &id) const { return m_floorNames.value(id); }

    [[nodiscard]] bool isReading() const { return m_isReading; }
    /** Whether there is a complete reading of this day. */
    [[nodiscard]] bool isComplete() const { return m_readAt.has_value(); }
    /** When the last complete reading began; nothing without one. This computer's clock. */
    [[nodiscard]] std::optional<UtcInstant> readAt() const { return m_readAt; }
    /** The same by the clock that nobody sets. */
    [[nodiscard]] std::optional<std::chrono::milliseconds> readMonotonic() const
    {
        return m_readAt ? std::optional(m_readMonotonic) : std::nullopt;
    }
    /**
     * How old the last complete reading is, by whichever clock says more: one stands still while the computer sleeps,
     * the other may be set back.
     */
    [[nodiscard]] std::optional<std::chrono::milliseconds> age() const;
    /** Whether what is there is older than it should be: the last reading failed, or is long overdue (150 s). */
    [[nodiscard]] bool isStale() const;
    /** Why the last reading failed; nothing after one that did not. */
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /** Whether visits are asked for at all. */
    [[nodiscard]] bool readsVisits() const;
    /** Why there are no visits, or old ones, though the bookings could be read. */
    [[nodiscard]] const std::optional<ApiError> &visitsError() const { return m_visitsError; }

    /** Whether the guests it is for are among visits(). */
    [[nodiscard]] bool isToldAsVisit(const Booking &booking) const
    {
        return booking.ofVisit && m_visitIds.contains(VisitId(booking.id.text()));
    }
    /** A part of the reading under way, or of the last, as it reads by what is remembered by now. */
    [[nodiscard]] QList<Booking> corrected(QList<Booking> bookings) const;
    /** What @p told, asked for at that time of the monotonic clock, reads by what is remembered; see remember(). */
    [[nodiscard]] Booking newestOf(const Booking &told, std::chrono::milliseconds askedAt) const;
    /**
     * What the desk has done and seen confirmed: counts more than what a reading says that began before, and, while the
     * service may still tell old news, more than an earlier state.
     */
    void remember(const Booking &done);

Q_SIGNALS:
    /** A reading begins: bookingsArrived() and visitsArrived() bring all of it until completed() or failed(). */
    void begun();
    /** The next part of the reading, corrected by what is remembered. Also for a single one after remember(). */
    void bookingsArrived(const QList<Foyer::Booking> &part);
    void visitsArrived();
    /** Floors have got their names. */
    void floorsArrived();
    void completed();
    void failed();

private:
    struct Done {
        Booking booking;
        std::chrono::milliseconds at; ///< monotonic
    };
    void askBookings();
    void askVisits();
    void askFloors();
    /** All of a reading, and where each is in it: of ten thousand it is made beside the GUI thread. */
    struct Whole {
        QList<Booking> bookings;
        QHash<BookingId, qsizetype> placeOf;
    };
    [[nodiscard]] static Whole wholeOf(QList<Booking> bookings, const ReceptionDay &day);
    void bookingsCame(const Result<QList<Booking>> &answer);
    void takeWhole();
    void visitsCame(const Result<QList<Visit>> &answer);
    void completeIfAllThere();
    void fail(const ApiError &error);

    Workplace &m_workplace;
    const Clock &m_clock;
    std::optional<Building> m_building;
    QDate m_date;
    Whole m_whole;
    QList<Visit> m_visits;
    QSet<VisitId> m_visitIds;
    QHash<FloorId, QString> m_floorNames;
    QHash<BookingId, Done> m_done;
    bool m_isReading = false;
    bool m_hasBookings = false; ///< of the reading under way
    bool m_hasVisits = false;
    std::optional<UtcInstant> m_readAt;
    UtcInstant m_begunWall;
    std::chrono::milliseconds m_begunAt{0};
    std::chrono::milliseconds m_readMonotonic{0};
    std::optional<ApiError> m_error;
    std::optional<ApiError> m_visitsError;
    QFutureWatcher<Whole> m_making;
    RequestHandle m_bookingsRequest;
    RequestHandle m_visitsRequest;
    RequestHandle m_floorsRequest;
};

} // namespace Foyer
