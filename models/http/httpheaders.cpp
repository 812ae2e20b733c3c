// SPDX-License-Identifier: MIT
#include "httpheaders.h"

#include <QDate>
#include <QList>
#include <QTime>

#include <algorithm>
#include <array>

namespace Foyer {

namespace {

constexpr qint64 julianDayOf1970 = 2'440'588;
constexpr qint64 msecsOfADay = 86'400'000;

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int monthNumber(const QByteArray &name)
{
    static constexpr std::array<const char *, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto *const found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

std::optional<UtcInstant> instantOf(const QByteArray &year, const QByteArray &month, const QByteArray &day,
                                    const QByteArray &time)
{
    const auto clock = time.split(':');
    if (!isDigits(year) || !isDigits(day) || clock.size() != 3 || !std::all_of(clock.begin(), clock.end(), isDigits))
        return std::nullopt;
    const QDate date(year.toInt(), monthNumber(month), day.toInt());
    // A leap second is a valid HTTP date and no valid QTime.
    const QTime timeOfDay(clock[0].toInt(), clock[1].toInt(), std::min(clock[2].toInt(), 59));
    if (!date.isValid() || date.year() < 1900 || date.year() > 9998 || !timeOfDay.isValid())
        return std::nullopt;
    return UtcInstant::fromMSecsSinceEpoch((date.toJulianDay() - julianDayOf1970) * msecsOfADay +
                                           timeOfDay.msecsSinceStartOfDay());
}

} // namespace

std::optional<UtcInstant> parseHttpDate(const QByteArray &text)
{
    if (text.size() > 64)
        return std::nullopt;
    const auto parts = text.simplified().split(' ');
    if (parts.size() == 6 && parts[5] == "GMT") // Sun, 06 Nov 1994 08:49:37 GMT
        return instantOf(parts[3], parts[2], parts[1], parts[4]);
    if (parts.size() == 5) // Sun Nov  6 08:49:37 1994
        return instantOf(parts[4], parts[1], parts[2], parts[3]);
    if (parts.size() == 4 && parts[3] == "GMT") { // Sunday, 06-Nov-94 08:49:37 GMT
        const auto date = parts[1].split('-');
        if (date.size() == 3 && date[2].size() == 2 && isDigits(date[2]))
            return instantOf((date[2].toInt() < 70 ? "20" : "19") + date[2], date[1], date[0], parts[2]);
    }
    return std::nullopt;
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &text, UtcInstant now)
{
    constexpr std::chrono::seconds shortest{1};
    constexpr std::chrono::seconds longest{300};
    const QByteArray value = text.trimmed();
    if (isDigits(value))
        return value.size() > 9 ? longest : std::clamp(std::chrono::seconds(value.toInt()), shortest, longest);
    if (const auto date = parseHttpDate(value))
        return std::clamp(std::chrono::ceil<std::chrono::seconds>(date->since(now)), shortest, longest);
    return std::nullopt;
}

std::optional<qint64> parseContentLength(const QByteArray &text)
{
    const QByteArray value = text.trimmed();
    if (!isDigits(value) || value.size() > 18)
        return std::nullopt;
    return value.toLongLong();
}

bool isHeaderValue(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code == '\t' || (code >= 0x20 && code != 0x7f);
    });
}

bool isHeaderName(const QByteArray &bytes)
{
    static const QByteArray others("!#$%&'*+-.^_`|~");
    return !bytes.isEmpty() && std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || others.contains(c);
    });
}

} // namespace Foyer
