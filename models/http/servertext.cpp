// SPDX-License-Identifier: MIT
#include "servertext.h"

#include <QChar>

#include <algorithm>
#include <utility>

namespace Foyer {

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

/** Whether the unit is a character that is left alone wherever it stands. May say no to one that is. */
bool isHarmless(char16_t c)
{
    return (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c < 0x2028) || (c > 0x206F && c < 0xD800) || c >= 0xE000;
}

/** Whether there is nothing to clean, as of nearly every text. */
bool isClean(QStringView text, qsizetype maxLength)
{
    if (text.isEmpty())
        return true;
    return text.size() <= maxLength && !text.front().isSpace() && !text.back().isSpace() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return isHarmless(c.unicode()); });
}

/** @p breaks: the ends of lines stay. */
QString cleaned(QStringView text, qsizetype maxLength, bool breaks)
{
    QString plain;
    for (qsizetype i = 0; i < text.size() && plain.size() < maxLength; ++i) {
        const char16_t c = text[i].unicode();
        if (isBlank(c)) {
            if (breaks && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                continue;
            if (!plain.isEmpty())
                plain += breaks && c != u'\t' ? u'\n' : u' ';
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

} // namespace

QString plainText(QStringView text, qsizetype maxLength)
{
    return isClean(text, maxLength) ? text.toString() : cleaned(text, maxLength, false);
}

QString plainText(QString &&text, qsizetype maxLength)
{
    return isClean(text, maxLength) ? std::move(text) : cleaned(text, maxLength, false);
}

QString plainLines(QStringView text, qsizetype maxLength)
{
    return cleaned(text, maxLength, true);
}

} // namespace Foyer
