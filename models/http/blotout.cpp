// SPDX-License-Identifier: MIT
#include "blotout.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace Foyer {

namespace {

constexpr qsizetype shortestKey = 4;
constexpr qsizetype shortestPart = 12;

/** Character by character, so that places stay the same. */
QString inSmallLetters(QString text)
{
    for (QChar &c : text)
        c = c.toLower();
    return text;
}

/** All stretches of one length that a key has: a set, because a token may be long and the texts many. */
class Parts {
public:
    explicit Parts(const QString &key) : m_length(std::min(key.size(), shortestPart))
    {
        const QString small = inSmallLetters(key);
        for (qsizetype at = 0; at + m_length <= small.size(); ++at)
            m_parts.insert(small.sliced(at, m_length));
    }

    void blotOut(QString &text) const
    {
        const QString small = inSmallLetters(text);
        std::vector<bool> isQuoted(static_cast<std::size_t>(text.size()));
        for (qsizetype at = 0; at + m_length <= small.size(); ++at) {
            if (m_parts.contains(small.sliced(at, m_length)))
                std::fill_n(isQuoted.begin() + at, m_length, true);
        }
        QString blotted;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (!isQuoted[static_cast<std::size_t>(at)])
                blotted += text[at];
            else if (at == 0 || !isQuoted[static_cast<std::size_t>(at - 1)])
                blotted += QStringLiteral("***");
        }
        text = blotted;
    }

private:
    const qsizetype m_length;
    QSet<QString> m_parts;
};

} // namespace

void blotOut(const QString &key, ApiError &error)
{
    if (key.size() < shortestKey)
        return;
    for (const Parts &parts : {Parts(key), Parts(QString::fromLatin1(QUrl::toPercentEncoding(key)))}) {
        parts.blotOut(error.detail);
        for (FieldError &field : error.fieldErrors) {
            parts.blotOut(field.field);
            parts.blotOut(field.message);
        }
    }
}

} // namespace Foyer
