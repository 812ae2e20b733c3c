// SPDX-License-Identifier: MIT
#include "demojson.h"

namespace Foyer {

void appendJsonText(std::string &out, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

std::string demoTime(UtcInstant instant)
{
    // By hand: a page of bookings holds thousands of instants.
    constexpr qint64 msecsPerDay = 24LL * 60 * 60 * 1000;
    const qint64 msecs = instant.toMSecsSinceEpoch();
    const qint64 days = msecs >= 0 ? msecs / msecsPerDay : -((msecsPerDay - 1 - msecs) / msecsPerDay);
    const int seconds = static_cast<int>((msecs - days * msecsPerDay) / 1000);
    const QDate date = QDate(1970, 1, 1).addDays(days);

    std::string text = "0000-00-00T00:00:00+00:00";
    const auto put = [&text](std::size_t at, std::size_t width, int value) {
        for (std::size_t i = width; i-- > 0; value /= 10)
            text[at + i] = static_cast<char>('0' + value % 10);
    };
    put(0, 4, date.year());
    put(5, 2, date.month());
    put(8, 2, date.day());
    put(11, 2, seconds / 3600);
    put(14, 2, seconds / 60 % 60);
    put(17, 2, seconds % 60);
    return text;
}

} // namespace Foyer
