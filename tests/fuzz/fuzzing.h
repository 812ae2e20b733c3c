// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/**
 * @file
 * What the fuzz targets share. A target is a function that the fuzzer calls with bytes, again and again, in one
 * thread; it ends the process when something does not hold, and the fuzzer then keeps the bytes in a file.
 */

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

#define FOYER_HOLDS(condition)                                                                                         \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);                        \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)

namespace Foyer::Fuzzing {

/** The fuzzer's own bytes, not a copy: a copy ends in a NUL, and a read beyond the end would go unseen. */
inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

/** Whether nothing in @p bytes ends a header's line or needs an encoding. */
inline bool isVisibleAscii(const QByteArray &bytes)
{
    for (const char c : bytes) {
        if (c <= ' ' || c >= '\x7f')
            return false;
    }
    return true;
}

/** What servertext.h promises of every text: one line that can't rearrange what stands around it. */
inline bool isPlain(const QString &text, qsizetype maxLength)
{
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool isControl = unit < 0x20 || (unit >= 0x7f && unit <= 0x9f);
        const bool isLineEnd = unit == 0x2028 || unit == 0x2029;
        const bool isOverride = (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
        if (isControl || isLineEnd || isOverride)
            return false;
    }
    return text.isValidUtf16() && text.size() <= maxLength && text == text.trimmed();
}

} // namespace Foyer::Fuzzing
