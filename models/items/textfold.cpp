// SPDX-License-Identifier: MIT
#include "textfold.h"

#include <QString>

#include <algorithm>

namespace Foyer {

namespace {

constexpr qsizetype longestQuery = 200;
constexpr qsizetype mostWords = 8;

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/** Letters that people type without their stroke or as two, and that Unicode does not take apart. */
QStringView plainLetters(char32_t c)
{
    switch (c) {
    case U'ø':
        return u"o";
    case U'ł':
        return u"l";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ħ':
        return u"h";
    case U'ŧ':
        return u"t";
    case U'ı':
        return u"i";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ß':
        return u"ss";
    case U'þ':
        return u"th";
    case U'ʼ':
    case U'’':
    case U'‘':
        return u"'";
    default:
        return {};
    }
}

QString withoutMarks(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        switch (QChar::category(c)) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
        case QChar::Other_Format:
            break;
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
        case QChar::Separator_Space:
            plain += u' ';
            break;
        default:
            if (const QStringView letters = plainLetters(c); !letters.isEmpty())
                plain += letters;
            else
                plain += QChar::fromUcs4(c);
        }
    }
    return plain;
}

/** Most names, in one go: whoever folds a crowd feels each pass. */
void appendFoldedAscii(QByteArray &to, QStringView text)
{
    const qsizetype before = to.size();
    to.resize(before + text.size());
    char *const begin = to.data() + before;
    char *end = begin;
    for (const QChar c : text) {
        const ushort u = c.unicode();
        const bool isSpace = u <= 0x20 || u == 0x7f;
        if (!isSpace)
            *end++ = char(u >= 'A' && u <= 'Z' ? u + ('a' - 'A') : u);
        else if (end != begin && end[-1] != ' ')
            *end++ = ' ';
    }
    if (end != begin && end[-1] == ' ')
        --end;
    to.truncate(before + (end - begin));
}

} // namespace

QByteArray foldedForSearch(QStringView text)
{
    QByteArray folded;
    appendFoldedForSearch(folded, text);
    return folded;
}

void appendFoldedForSearch(QByteArray &to, QStringView text)
{
    if (isAscii(text)) {
        appendFoldedAscii(to, text);
        return;
    }
    // Folding case can bring marks of its own (a Turkish capital I with dot), so it stands between two decompositions.
    const QString folded = text.toString()
                               .normalized(QString::NormalizationForm_KD)
                               .toCaseFolded()
                               .normalized(QString::NormalizationForm_KD);
    to += withoutMarks(folded).toUtf8().simplified();
}

QList<QByteArray> foldedWords(QStringView query)
{
    QList<QByteArray> words = foldedForSearch(query.left(longestQuery)).split(' ');
    words.removeAll(QByteArray());
    return words.mid(0, mostWords);
}

bool containsAllWords(QStringView text, const QList<QByteArray> &words)
{
    const QByteArray folded = foldedForSearch(text);
    return std::all_of(words.begin(), words.end(), [&](const QByteArray &word) { return folded.contains(word); });
}

} // namespace Foyer
