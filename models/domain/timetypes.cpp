// SPDX-License-Identifier: MIT
#include "timetypes.h"

#include <QRegularExpression>

namespace Foyer {

namespace {

constexpr qint64 msecsPerDay = 24LL * 60 * 60 * 1000;

bool isPlausible(QDate date)
{
    return date.isValid() && date.year() >= 1900 && date.year() <= 9998;
}

/** The wall clock read as if it were UTC: a number to calculate with, not an instant. */
qint64 wallClockMSecs(QDate date, QTime time)
{
    return QDate(1970, 1, 1).daysTo(date) * msecsPerDay + time.msecsSinceStartOfDay();
}

} // namespace

std::optional<UtcInstant> UtcInstant::fromIso(QStringView text, WithoutOffset rule)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral("(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2}):(\\d{2}):(\\d{2})(?:[.,](\\d{1,9}))?"
                       "(?:(Z)|([+-])(\\d{2}):?(\\d{2}))?")));
    if (text.size() > 40)
        return std::nullopt;
    const auto match = pattern.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;

    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const int msecs = match.captured(7).leftJustified(3, u'0').left(3).toInt();
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt(), msecs);
    if (!isPlausible(date) || !time.isValid())
        return std::nullopt;

    qint64 offsetMinutes = 0;
    if (match.hasCaptured(9)) {
        const int hours = match.captured(10).toInt();
        const int minutes = match.captured(11).toInt();
        if (hours > 18 || minutes > 59)
            return std::nullopt;
        offsetMinutes = hours * 60 + minutes;
        if (match.captured(9) == u"-")
            offsetMinutes = -offsetMinutes;
    } else if (!match.hasCaptured(8) && rule == WithoutOffset::Reject) {
        return std::nullopt;
    }
    return UtcInstant(wallClockMSecs(date, time) - offsetMinutes * 60 * 1000);
}

QDateTime UtcInstant::toUtcDateTime() const
{
    return QDateTime::fromMSecsSinceEpoch(m_msecs, Qt::UTC);
}

QString UtcInstant::toIso() const
{
    return toUtcDateTime().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'");
}

BuildingZone BuildingZone::utc()
{
    return BuildingZone(QTimeZone::utc());
}

std::optional<BuildingZone> BuildingZone::fromIana(const QByteArray &ianaId)
{
    // An empty id would give the system's own zone, and long ones are nobody's zone.
    if (ianaId.isEmpty() || ianaId.size() > 64 || !QTimeZone::isTimeZoneIdAvailable(ianaId))
        return std::nullopt;
    QTimeZone zone(ianaId);
    if (!zone.isValid())
        return std::nullopt;
    return BuildingZone(std::move(zone));
}

std::chrono::seconds BuildingZone::offsetAt(UtcInstant instant) const
{
    return std::chrono::seconds(m_zone.offsetFromUtc(instant.toUtcDateTime()));
}

QString BuildingZone::abbreviationAt(UtcInstant instant) const
{
    return m_zone.abbreviation(instant.toUtcDateTime());
}

QDate BuildingZone::dateAt(UtcInstant instant) const
{
    return instant.plus(offsetAt(instant)).toUtcDateTime().date();
}

QTime BuildingZone::timeAt(UtcInstant instant) const
{
    return instant.plus(offsetAt(instant)).toUtcDateTime().time();
}

LocalTimeMeaning BuildingDay::meaningOf(QTime time) const
{
    // The only offsets that can apply are those in force a day before and a day after.
    const qint64 wall = wallClockMSecs(m_date, time);
    const auto before = m_zone.offsetAt(UtcInstant::fromMSecsSinceEpoch(wall - msecsPerDay));
    const auto after = m_zone.offsetAt(UtcInstant::fromMSecsSinceEpoch(wall + msecsPerDay));
    const auto withBefore = UtcInstant::fromMSecsSinceEpoch(wall).plus(-before);
    const auto withAfter = UtcInstant::fromMSecsSinceEpoch(wall).plus(-after);
    const bool beforeHolds = m_zone.offsetAt(withBefore) == before;
    const bool afterHolds = m_zone.offsetAt(withAfter) == after;

    if (beforeHolds && afterHolds) {
        if (withBefore == withAfter)
            return withBefore;
        return TimeOverlap{std::min(withBefore, withAfter), std::max(withBefore, withAfter)};
    }
    if (beforeHolds)
        return withBefore;
    if (afterHolds)
        return withAfter;

    // Neither reading exists, so the clocks jump over this time: find the jump between the two readings.
    qint64 low = std::min(withBefore, withAfter).toMSecsSinceEpoch();
    qint64 high = std::max(withBefore, withAfter).toMSecsSinceEpoch();
    const auto lowOffset = m_zone.offsetAt(UtcInstant::fromMSecsSinceEpoch(low));
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        if (m_zone.offsetAt(UtcInstant::fromMSecsSinceEpoch(middle)) == lowOffset)
            low = middle;
        else
            high = middle;
    }
    return TimeGap{UtcInstant::fromMSecsSinceEpoch(high)};
}

std::optional<UtcInstant> BuildingDay::instantAt(QTime time) const
{
    const auto meaning = meaningOf(time);
    if (const auto *instant = std::get_if<UtcInstant>(&meaning))
        return *instant;
    if (const auto *overlap = std::get_if<TimeOverlap>(&meaning))
        return overlap->earlier;
    return std::nullopt;
}

UtcInstant BuildingDay::start() const
{
    const auto meaning = meaningOf(QTime(0, 0));
    if (const auto *instant = std::get_if<UtcInstant>(&meaning))
        return *instant;
    if (const auto *overlap = std::get_if<TimeOverlap>(&meaning))
        return overlap->earlier;
    return std::get<TimeGap>(meaning).jump;
}

UtcInstant BuildingDay::end() const
{
    return BuildingDay(m_date.addDays(1), m_zone).start();
}

std::optional<TimeSlot> TimeSlot::make(UtcInstant start, UtcInstant end)
{
    if (start >= end)
        return std::nullopt;
    return TimeSlot(start, end);
}

} // namespace Foyer
