// SPDX-License-Identifier: MIT
#pragma once

#include "peopledirectory.h"
#include "peopleshard.h"

#include <QHash>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace Foyer {

/**
 * The searchable set of everybody known: shards, and for each person which shard has the newest word on them. One
 * thread at a time; nothing in it is slow (adding a shard is a hash insert a person).
 */
class PeopleIndex {
public:
    using Shard = std::shared_ptr<const PeopleShard>;
    enum class Clash { TakeNew, KeepOld };

    /** Adds the shard's people; whoever is known already is renewed or kept, by @p clash. */
    void add(const Shard &shard, int generation, Clash clash);
    /** Makes room for so many: growing while a hundred thousand are in it would take milliseconds. */
    void reserve(qsizetype people);
    /** Forgets whom only shards of earlier generations know. */
    void dropOlderThan(int generation);

    [[nodiscard]] qsizetype size() const { return m_alive; }
    [[nodiscard]] std::optional<Person> find(const PersonId &id) const;
    [[nodiscard]] PeopleDirectory::Matches search(const QString &query, qsizetype limit) const;

    /** What there is, for another thread: shards with, for each person in them, whether this is no longer valid. */
    struct Part {
        Shard shard;
        std::vector<bool> dead;
    };
    [[nodiscard]] std::vector<Part> snapshot() const;

private:
    struct Slot : Part {
        int generation = 0;
        quint32 alive = 0;
    };
    struct Word {
        QByteArray text;
        qsizetype rarest = 0; ///< the byte of it that is looked for
    };
    struct Query {
        QList<Word> words;
        QByteArray phrase;
        quint64 letters = 0;
    };
    struct Hit {
        quint64 order;
        quint32 where;
    };
    enum Rank { Whole, NameStart, WordStart, Anywhere, None };
    static constexpr size_t rankCount = 4;
    class Best;

    static quint32 place(size_t slot, quint32 index) { return quint32(slot) * quint32(PeopleShard::maxPeople) + index; }
    static size_t slotOf(quint32 where) { return where / quint32(PeopleShard::maxPeople); }
    static quint32 indexOf(quint32 where) { return where % quint32(PeopleShard::maxPeople); }

    static Rank rankOfWord(const PeopleShard::Searchable &person, const Word &word, bool namesOnly);
    static Rank rankOf(const PeopleShard::Searchable &person, const Query &query, bool namesOnly);
    [[nodiscard]] bool comesBefore(const Hit &a, const Hit &b) const;
    [[nodiscard]] bool narrows(const QList<QByteArray> &words) const;
    [[nodiscard]] size_t freeSlot();
    void kill(quint32 where);

    std::vector<Slot> m_slots;         ///< those without a shard are free
    QHash<quint64, quint32> m_whereIs; ///< hash of the id → place()
    qsizetype m_alive = 0;

    // The last search: a query that only adds letters to it needs to look at its matches alone.
    mutable QList<QByteArray> m_lastWords;
    mutable std::vector<quint32> m_lastMatches;
};

} // namespace Foyer
