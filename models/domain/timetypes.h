// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <chrono>
#include <compare>
#include <optional>
#include <variant>

/**
 * @file
 * Instants, zones and building days, and every conversion between them. Nothing else in the program converts
 * between an instant and a wall clock. QDateTime's own local-time rules are not used: they differ between Qt
 * versions around daylight-saving changes.
 */
namespace Foyer {

/** A point in time, to the millisecond, without a zone. Years 1900 to 9998 only. */
class UtcInstant {
public:
    UtcInstant() = default; ///< 1970-01-01T00:00:00Z
    static UtcInstant fromMSecsSinceEpoch(qint64 msecs) { return UtcInstant(msecs); }

    /** What a text without an offset means. */
    enum class WithoutOffset { Reject, MeansUtc };
    /** Reads ISO 8601 (`2023-07-13T14:15:00+00:00`, `…Z`, fractions accepted). Nothing when it is not that. */
    static std::optional<UtcInstant> fromIso(QStringView text, WithoutOffset rule = WithoutOffset::Reject);

    [[nodiscard]] qint64 toMSecsSinceEpoch() const { return m_msecs; }
    [[nodiscard]] QDateTime toUtcDateTime() const; ///< spec UTC
    /** `2023-07-13T14:15:00Z`, whole seconds. */
    [[nodiscard]] QString toIso() const;

    [[nodiscard]] UtcInstant plus(std::chrono::milliseconds duration) const
    {
        return UtcInstant(m_msecs + duration.count());
    }
    [[nodiscard]] std::chrono::milliseconds since(UtcInstant earlier) const
    {
        return std::chrono::milliseconds(m_msecs - earlier.m_msecs);
    }

    friend auto operator<=>(const UtcInstant &, const UtcInstant &) = default;

private:
    explicit UtcInstant(qint64 msecs) : m_msecs(msecs) {}
    qint64 m_msecs = 0;
};

/** A zone that this machine knows. There is no invalid one. */
class BuildingZone {
public:
    static BuildingZone utc();
    /** Nothing when the machine has no such zone. @p ianaId as in `Europe/London`. */
    static std::optional<BuildingZone> fromIana(const QByteArray &ianaId);

    [[nodiscard]] QByteArray ianaId() const { return m_zone.id(); }
    [[nodiscard]] std::chrono::seconds offsetAt(UtcInstant instant) const;
    /** The zone's short name at that instant, such as `GMT` or `+0530`. */
    [[nodiscard]] QString abbreviationAt(UtcInstant instant) const;
    [[nodiscard]] QDate dateAt(UtcInstant instant) const;
    [[nodiscard]] QTime timeAt(UtcInstant instant) const;
    /** Whether a wall clock there and one in @p other show the same at that instant. */
    [[nodiscard]] bool agreesWith(const BuildingZone &other, UtcInstant instant) const
    {
        return offsetAt(instant) == other.offsetAt(instant);
    }

    friend bool operator==(const BuildingZone &a, const BuildingZone &b) { return a.m_zone == b.m_zone; }

private:
    explicit BuildingZone(QTimeZone zone) : m_zone(std::move(zone)) {}
    QTimeZone m_zone;
};

/** A wall-clock time that does not exist: the clocks jump from before it to after it. */
struct TimeGap {
    UtcInstant jump; ///< the instant at which the clocks change
};
/** A wall-clock time that happens twice. */
struct TimeOverlap {
    UtcInstant earlier;
    UtcInstant later;
};
using LocalTimeMeaning = std::variant<UtcInstant, TimeGap, TimeOverlap>;

/** No zone is further from UTC than this. */
constexpr std::chrono::hours zonesReach{26};

/** A calendar day as a building lives it. It may last 23, 24 or 25 hours, or other lengths. */
class BuildingDay {
public:
    BuildingDay(QDate date, BuildingZone zone) : m_date(date), m_zone(std::move(zone)) {}
    static BuildingDay at(UtcInstant instant, const BuildingZone &zone) { return {zone.dateAt(instant), zone}; }

    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] const BuildingZone &zone() const { return m_zone; }
    /** The first instant of the day (not always 00:00: midnight may not exist). */
    [[nodiscard]] UtcInstant start() const;
    /** The first instant of the next day. */
    [[nodiscard]] UtcInstant end() const;
    /** What @p time on this day's wall clock means: one instant, none, or two. */
    [[nodiscard]] LocalTimeMeaning meaningOf(QTime time) const;
    /** As meaningOf(), taking the earlier of two; nothing for a time that does not exist. */
    [[nodiscard]] std::optional<UtcInstant> instantAt(QTime time) const;

    friend bool operator==(const BuildingDay &, const BuildingDay &) = default;

private:
    QDate m_date;
    BuildingZone m_zone;
};

/** From start up to, not including, end. Never empty, never backwards. */
class TimeSlot {
public:
    /** Nothing unless start < end. */
    static std::optional<TimeSlot> make(UtcInstant start, UtcInstant end);

    [[nodiscard]] UtcInstant start() const { return m_start; }
    [[nodiscard]] UtcInstant end() const { return m_end; }
    [[nodiscard]] bool overlaps(const TimeSlot &other) const { return m_start < other.m_end && other.m_start < m_end; }
    [[nodiscard]] bool contains(const TimeSlot &other) const
    {
        return m_start <= other.m_start && other.m_end <= m_end;
    }

    friend bool operator==(const TimeSlot &, const TimeSlot &) = default;

private:
    TimeSlot(UtcInstant start, UtcInstant end) : m_start(start), m_end(end) {}
    UtcInstant m_start;
    UtcInstant m_end;
};

} // namespace Foyer
