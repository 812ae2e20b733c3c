// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <random>
#include <vector>

namespace Foyer::Simulation {

using Milliseconds = std::chrono::milliseconds;

/** Chance, reproducible by its seed. */
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}
    /** True in @p percent of all cases. */
    bool happens(int percent) { return upTo(99) < percent; }
    /** 0 to @p most, both included. */
    int upTo(int most) { return static_cast<int>(m_engine() % static_cast<std::uint64_t>(most + 1)); }
    Milliseconds upTo(Milliseconds most) { return Milliseconds(upTo(static_cast<int>(most.count()))); }

private:
    std::mt19937_64 m_engine;
};

/** What a service does about a second booking of the same person in the same place at the same time. */
enum class Overlaps { Accepted, Refused };

/**
 * The workplace as the wire shows it: bookings that may be applied up to 90 s late, reads that may be up to 10 s old,
 * its own clock. Times are those of the simulated world.
 */
class Server {
public:
    Server(Overlaps overlaps, Dice &dice) : m_overlaps(overlaps), m_dice(dice) {}

    static constexpr Milliseconds latest = std::chrono::seconds(90);
    static constexpr Milliseconds stalest = std::chrono::seconds(10);

    /** Applies a booking at @p at; nothing when it is refused. Later calls are for later times. */
    std::optional<BookingId> apply(Milliseconds at, const BookingRequest &request);
    /** One that arrived and is applied only then, whatever is asked until then. */
    void applyLater(Milliseconds at, const BookingRequest &request) { m_late.push_back({at, request}); }
    /** Somebody at another desk cancels what stands. */
    void cancelAny(const BookingRequest &request, Milliseconds at);
    /** What a read at @p at shows: as it was up to 10 s before. */
    [[nodiscard]] QList<Booking> read(Milliseconds at);

    [[nodiscard]] UtcInstant clockAt(Milliseconds at) const
    {
        return UtcInstant::fromMSecsSinceEpoch(epoch + at.count());
    }
    /** How many bookings there ever were for this request. */
    [[nodiscard]] int everBooked(const BookingRequest &request) const;
    /** Whether one stands, or will when all that is late has been applied and nothing more is sent. */
    [[nodiscard]] bool willStand(const BookingRequest &request) const;
    /** Lets all that is late be applied. */
    void finish() { passTo(Milliseconds::max()); }

private:
    static constexpr qint64 epoch = 1'795'000'000'000;
    struct Entry {
        Booking booking;
        Milliseconds from;
        std::optional<Milliseconds> cancelledAt;
    };

    void passTo(Milliseconds at);
    std::optional<BookingId> add(Milliseconds at, const BookingRequest &request);
    [[nodiscard]] bool stands(const BookingRequest &request) const;

    struct Late {
        Milliseconds at;
        BookingRequest request;
    };

    const Overlaps m_overlaps;
    Dice &m_dice;
    std::vector<Entry> m_entries;
    std::vector<Late> m_late;
};

} // namespace Foyer::Simulation
