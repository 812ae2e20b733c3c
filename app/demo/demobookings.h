// SPDX-License-Identifier: MIT
#pragma once

#include "demorandom.h"
#include "demoworld.h"
#include "timetypes.h"

#include <functional>
#include <optional>
#include <shared_mutex>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace Foyer {

enum class DemoStatus { Booked, CheckedIn, CheckedOut, Completed, Cancelled, NoCheckIn };

/** As the API spells it. */
[[nodiscard]] const char *demoStatusName(DemoStatus status);

/** That somebody came, or left. */
struct DemoMark {
    UtcInstant at;
    int by = -1; ///< a person
    const char *source = "web";
    const char *method = nullptr; ///< how, when a machine said so
};

/** Somebody who takes part in a visit: one of the world's guests, or of its people (the host). */
struct DemoVisitor {
    std::string id;
    int guest = -1;
    int person = -1;
    const char *answer = "none"; ///< to the invitation, as the API spells it
    std::optional<UtcInstant> checkedIn;
    std::optional<UtcInstant> checkedOut;
};

/** Indices are those of the world's lists; -1 is nothing (a deleted person, no space for an onsite pass). */
struct DemoBooking {
    std::string id;
    int person = -1;
    int space = -1;
    int building = -1;
    DemoKind kind = DemoKind::Desk;
    UtcInstant start;
    UtcInstant end;
    UtcInstant createdAt;
    UtcInstant updatedAt;
    DemoStatus status = DemoStatus::Booked; ///< as recorded; see statusAt()
    std::optional<UtcInstant> releasesAt;   ///< without a check-in until then, its space is given away
    std::optional<DemoMark> checkedIn;
    std::optional<DemoMark> checkedOut;
    std::optional<UtcInstant> selfCertified;
    std::optional<UtcInstant> cancelled;
    int cancelledBy = -1;
    const char *cancellationReason = nullptr;
    const char *source = "web";
    bool permanent = false;
    bool recurring = false;
    bool hasGuests = false;
    std::string title;
    std::optional<bool> onlineMeeting;
    std::vector<DemoVisitor> visitors; ///< of a visit: the host is one of them; empty for every other booking

    /** People from outside come: a visit, which is listed as such too. It takes no pass. */
    [[nodiscard]] bool isVisit() const { return !visitors.empty(); }
    /** What it reads at @p now: nobody came in time, or it is over and was not ended otherwise, or as recorded. */
    [[nodiscard]] DemoStatus statusAt(UtcInstant now) const;
    /** When its space was given away; nothing when it was not until @p now. */
    [[nodiscard]] std::optional<UtcInstant> releasedAt(UtcInstant now) const;
    /** Whether it keeps others from its space and time. */
    [[nodiscard]] bool holdsAt(UtcInstant now) const { return isOpen() && !releasedAt(now); }
    [[nodiscard]] bool overlaps(const TimeSlot &slot) const { return start < slot.end() && slot.start() < end; }

private:
    [[nodiscard]] bool isOpen() const { return status == DemoStatus::Booked || status == DemoStatus::CheckedIn; }
};

/** One reason for one field, as it is told to the client. */
struct DemoViolation {
    std::string path;
    std::string message;
};

/** What somebody wants; its parts are known to exist, its rules are not checked yet. */
struct DemoDraft {
    int person = -1;
    int space = -1; ///< -1: an onsite pass
    int building = -1;
    TimeSlot slot;
    std::string title;
    std::optional<bool> onlineMeeting;
    bool hasGuests = false;
};

/**
 * The bookings and the rules about them. Safe to use from many threads: checking and taking a space is one step, so
 * of two that want the same one gets it.
 */
class DemoBookings {
public:
    using Outcome = std::variant<DemoBooking, DemoViolation>;

    /** The world is complete and does not change any more. */
    explicit DemoBookings(const DemoWorld &world);

    /** Books, or says why not. */
    [[nodiscard]] Outcome create(const DemoDraft &draft, UtcInstant now);
    /** @p by asks for it; -1: nobody in particular. Nothing when there is no such booking. */
    [[nodiscard]] std::optional<Outcome> cancel(const std::string &id, int by, UtcInstant now);
    /** Somebody comes, or leaves. Nothing when there is no such booking. */
    [[nodiscard]] std::optional<Outcome> checkIn(const std::string &id, const DemoMark &mark);
    [[nodiscard]] std::optional<Outcome> checkOut(const std::string &id, const DemoMark &mark);
    /**
     * Puts in a booking as it is; its id and those of its visitors are given here, and when it is released. For the
     * history that a workplace begins with.
     */
    void record(DemoBooking booking);

    [[nodiscard]] std::optional<DemoBooking> find(const std::string &id) const;
    /** Those that match, oldest record first. */
    [[nodiscard]] std::vector<DemoBooking> select(const std::function<bool(const DemoBooking &)> &matches) const;
    [[nodiscard]] std::vector<DemoBooking> selectOf(int person,
                                                    const std::function<bool(const DemoBooking &)> &matches) const;
    [[nodiscard]] bool isFree(int space, const TimeSlot &slot, UtcInstant now) const;
    /** Onsite passes left for the whole slot; nothing: unlimited. */
    [[nodiscard]] std::optional<int> passesLeft(int building, const TimeSlot &slot, UtcInstant now) const;

private:
    using Indices = std::vector<std::size_t>;

    [[nodiscard]] std::optional<DemoViolation> objection(const DemoDraft &draft, UtcInstant now) const;
    /** Why nobody can come to it, or leave it, while it should read @p needed. */
    [[nodiscard]] std::optional<DemoViolation> objection(const DemoBooking &booking, const DemoMark &mark,
                                                         DemoStatus needed) const;
    [[nodiscard]] bool isFreeLocked(int space, const TimeSlot &slot, UtcInstant now) const;
    [[nodiscard]] std::optional<int> passesLeftLocked(int building, const TimeSlot &slot, UtcInstant now) const;
    const DemoBooking &insert(DemoBooking booking);

    const DemoWorld &m_world;
    mutable std::shared_mutex m_mutex; ///< guards everything below
    DemoRandom m_random;
    std::vector<DemoBooking> m_bookings;
    std::unordered_map<std::string, std::size_t> m_byId;
    std::vector<Indices> m_byPerson;
    std::vector<Indices> m_bySpace;
    std::vector<Indices> m_onsiteByBuilding;
};

} // namespace Foyer
