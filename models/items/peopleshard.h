// SPDX-License-Identifier: MIT
#pragma once

#include "people.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <memory>
#include <vector>

namespace Foyer {

/**
 * A part of the directory, packed: about 200 bytes a person instead of seven strings. Immutable once built, so it is
 * built on any thread and shared between threads.
 */
class PeopleShard {
public:
    static constexpr qsizetype maxPeople = 4096;

    /** Folds and packs; of more than maxPeople the rest is left out, and so is whoever has no usable id. */
    static std::shared_ptr<const PeopleShard> build(const QList<Person> &people);

    [[nodiscard]] quint32 size() const { return quint32(m_entries.size()); }
    [[nodiscard]] Person person(quint32 index) const;
    [[nodiscard]] QByteArrayView id(quint32 index) const;
    [[nodiscard]] quint64 idHash(quint32 index) const { return m_idHashes[index]; }

    /** What is searched of one person: folded "first last\temail\tjob title". */
    struct Searchable {
        quint64 order;      ///< the first eight bytes of the text, comparable as a number
        quint64 wordStarts; ///< lettersOf() of what stands at the start of a word
        const char *text;
        quint32 size;
        quint32 nameSize; ///< of "first last"
        quint32 lastNameAt;
        quint32 emailSize; ///< of the e-mail that follows the name
        char firstStart;   ///< the byte that the name starts with
        char lastStart;    ///< the byte that the last name starts with
    };
    // Inline: asked once a person for every keystroke.
    [[nodiscard]] Searchable searchable(quint32 index) const
    {
        const Entry &entry = m_entries[index];
        return {entry.order,           entry.wordStarts, m_folded.constData() + entry.foldedAt,
                entry.foldedSize,      entry.nameSize,   entry.lastNameAt,
                entry.foldedEmailSize, entry.firstStart, entry.lastStart};
    }
    /** Which letters occur, see lettersOf(). */
    [[nodiscard]] quint64 letters(quint32 index) const { return m_entries[index].letters; }

    [[nodiscard]] static quint64 hashOf(QByteArrayView id);
    /** One bit for each letter or digit, shared by rarer characters: what lacks a bit lacks the character. */
    [[nodiscard]] static quint64 lettersOf(QByteArrayView folded);
    /** Whether a character shares its bit with no other: then a set bit proves that it occurs. */
    [[nodiscard]] static bool hasOwnBit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }
    /** Whether @p c, of folded text, is part of a word and not between words. */
    [[nodiscard]] static bool isInsideWord(char c) { return hasOwnBit(c) || uchar(c) >= 0x80; }

private:
    struct Entry {
        quint64 letters;
        quint64 wordStarts;
        quint64 order;
        quint32 rawAt;
        quint32 foldedAt;
        quint16 idSize, emailSize, firstSize, lastSize;            // of the raw text
        quint16 foldedSize, nameSize, lastNameAt, foldedEmailSize; // of the folded text
        quint16 jobTitle;
        quint16 floor;
        char firstStart, lastStart;
        bool invitationPending;
    };
    struct FloorText {
        QString id;
        QString name;
    };

    static quint64 wordStartsOf(QByteArrayView folded);
    void append(const Person &person);

    std::vector<Entry> m_entries;
    std::vector<quint64> m_idHashes;
    QByteArray m_raw;
    QByteArray m_folded;
    QList<QString> m_jobTitles; ///< few different ones among many people
    QList<FloorText> m_floors;
};

} // namespace Foyer
