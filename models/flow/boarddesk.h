// SPDX-License-Identifier: MIT
#pragma once

#include "boardmodel.h"
#include "requesthandle.h"
#include "result.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace Foyer {

class BookingBoard;

/** Which bookings of a location are looked at. */
struct BoardFilter {
    QDate first; ///< of the location's calendar
    QDate last;  ///< not before first; at most BoardDesk::mostDays with it
    DayRule rule = DayRule::Touching;
    QList<BoardKind> kinds;   ///< empty: all
    BoardResourceId resource; ///< empty: all
    MembershipId owner;       ///< empty: anybody's
    BoardOrder order = BoardOrder::Start;
    bool isDescending = false;

    [[nodiscard]] bool isOneDay() const { return first == last; }
    friend bool operator==(const BoardFilter &, const BoardFilter &) = default;
};

/**
 * Looks at the bookings of one location: which places there are, what can be booked there, and the bookings of some
 * days, narrowed down.
 *
 *     places ──▶ location ──▶ resources (names) ─┐
 *                    └──────▶ reading ───────────┴──▶ complete │ stopped │ failed
 *                                ▲                         │
 *                                └──── another filter, refresh(), retry
 *
 * Each change of location or filter asks anew and drops what is under way; the rows go, since they answer another
 * question. refresh() keeps them and merges. What failed or was stopped keeps what has come. Nothing is written.
 *
 * Works on the GUI thread. Signals come after the state has changed.
 */
class BoardDesk final : public QObject {
    Q_OBJECT
public:
    static constexpr int mostDays = 92;

    /** Both must outlive it. */
    BoardDesk(BookingBoard &board, const Clock &clock, QObject *parent = nullptr);
    ~BoardDesk() override;

    /** Where this desk is, as it was remembered: taken instead of the first location if there is such a one. */
    void setOwnLocation(const LocationId &id);
    /** Asks which locations there are, and shows today of the desk's own, or of the first. Once. */
    void start();

    // Where.
    enum class Places { Unasked, Reading, Known, Failed };
    [[nodiscard]] Places places() const { return m_places; }
    /** Why the locations or what can be booked could not be read. */
    [[nodiscard]] const std::optional<ApiError> &placesError() const { return m_placesError; }
    [[nodiscard]] const QList<Location> &locations() const { return m_locations; }
    [[nodiscard]] const std::optional<Location> &location() const { return m_location; }
    /** By its name, by the system's order of them. */
    void chooseLocation(const LocationId &id);
    /** What can be booked at the location, by name; empty until it is known. */
    [[nodiscard]] const QList<BoardResource> &resources() const { return m_resources; }
    /** Why the names of what can be booked are missing. */
    [[nodiscard]] const std::optional<ApiError> &resourcesError() const { return m_resourcesError; }

    // What.
    [[nodiscard]] const BoardFilter &filter() const { return m_filter; }
    /** Asks for it, unless it is what is shown. Days that are backwards or too many are brought into range. */
    void setFilter(BoardFilter filter);
    /** One day, everything else as it is. */
    void showDay(QDate day);
    /** By the location's calendar; invalid without one. */
    [[nodiscard]] QDate today() const;
    [[nodiscard]] bool isShowingToday() const;
    /** The location's zone is not known on this computer: its days can't be told, and nothing is asked for. */
    [[nodiscard]] bool isZoneUnknown() const { return m_location && !m_location->zone; }
    /** Whose bookings were seen at this location, by name, which may be empty: to choose an owner from. */
    [[nodiscard]] const QHash<MembershipId, QString> &owners() const { return m_owners; }

    // How far.
    [[nodiscard]] BoardModel &model() { return m_model; }
    [[nodiscard]] const BoardModel &model() const { return m_model; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /** The last reading was broken off by cancel(): what is shown is not all. */
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    /** When the last complete reading of what is shown began; nothing without one. This computer's clock. */
    [[nodiscard]] std::optional<UtcInstant> readAt() const { return m_readAt; }
    /** Asks for the same once more; also for what failed before it. Does nothing while it is being read. */
    void refresh();
    /** Stops reading; what has come stays. */
    void cancel();

Q_SIGNALS:
    /** Anything above. */
    void changed();
    /** A person chose another one: to be remembered. */
    void locationChosen(const Foyer::LocationId &id);

private:
    void askLocations();
    void locationsCame(const Result<QList<Location>> &answer);
    void takeLocation(const Location &location);
    void askResources();
    void askBookings();
    void bookingsEnd(const Result<QList<BoardBooking>> &answer);
    void partCame(const QList<BoardBooking> &part);
    /** Something else is asked for: rows go, and it is read. */
    void readAnew();
    [[nodiscard]] BoardQuery query() const;

    BookingBoard &m_board;
    const Clock &m_clock;
    BoardModel m_model;
    Places m_places = Places::Unasked;
    std::optional<ApiError> m_placesError;
    QList<Location> m_locations;
    LocationId m_own;
    std::optional<Location> m_location;
    QList<BoardResource> m_resources;
    std::optional<ApiError> m_resourcesError;
    QHash<MembershipId, QString> m_owners;
    BoardFilter m_filter;
    bool m_isReading = false;
    bool m_isStopped = false;
    UtcInstant m_begunAt;
    std::optional<UtcInstant> m_readAt;
    RequestHandle m_locationsRequest;
    RequestHandle m_resourcesRequest;
    RequestHandle m_bookingsRequest;
};

} // namespace Foyer
