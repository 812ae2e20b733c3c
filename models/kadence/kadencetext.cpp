// SPDX-License-Identifier: MIT
#include "kadencetext.h"

#include <QChar>

namespace Foyer::Kadence {

namespace {

bool overridesDirection(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isBlank(char16_t c)
{
    return c == u'\t' || c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029;
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

/** Whether the unit at @p i can't stand on its own and is not part of a pair. */
bool isHalfPair(QStringView text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

} // namespace

QString plainText(QStringView text, qsizetype maxLength)
{
    QString plain;
    for (qsizetype i = 0; i < text.size() && plain.size() < maxLength; ++i) {
        const char16_t c = text[i].unicode();
        if (isBlank(c)) {
            if (!plain.isEmpty())
                plain += u' ';
        } else if (isControl(c) || overridesDirection(c) || isHalfPair(text, i)) {
            continue;
        } else if (c != u' ' || !plain.isEmpty()) {
            plain += text[i];
        }
    }
    if (!plain.isEmpty() && plain.back().isHighSurrogate())
        plain.chop(1);
    return plain.trimmed();
}

} // namespace Foyer::Kadence
