// SPDX-License-Identifier: MIT
#include "blotout.h"

#include <QSet>
#include <QStringList>
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

/**
 * The characters of base64 that the key alone decides, for each place that it can have in the three bytes of a group:
 * as in "Basic " and the base64 of "id:secret".
 */
QStringList inBase64(const QByteArray &key, QByteArray::Base64Options alphabet)
{
    QStringList texts;
    for (qsizetype before = 0; before < 3; ++before) {
        const QByteArray text = (QByteArray(before, ' ') + key).toBase64(alphabet | QByteArray::OmitTrailingEquals);
        const qsizetype first = (before * 8 + 5) / 6;
        const qsizetype end = (before + key.size()) * 8 / 6;
        texts.append(QString::fromLatin1(text.sliced(first, end - first)));
    }
    return texts;
}

/** The key as it may be quoted. */
QStringList formsOf(const QString &key)
{
    const QByteArray bytes = key.toUtf8();
    QStringList forms{key, QString::fromLatin1(QUrl::toPercentEncoding(key))};
    forms += inBase64(bytes, QByteArray::Base64Encoding) + inBase64(bytes, QByteArray::Base64UrlEncoding);
    forms.removeDuplicates();
    return forms;
}

} // namespace

void blotOut(const QString &key, ApiError &error)
{
    if (key.size() < shortestKey)
        return;
    for (const QString &form : formsOf(key)) {
        const Parts parts(form);
        parts.blotOut(error.detail);
        for (FieldError &field : error.fieldErrors) {
            parts.blotOut(field.field);
            parts.blotOut(field.message);
        }
    }
}

} // namespace Foyer
