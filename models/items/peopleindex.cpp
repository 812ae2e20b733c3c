// SPDX-License-Identifier: MIT
#include "peopleindex.h"

#include "textfold.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <string_view>

namespace Foyer {

namespace {

/** The byte of @p word that few names have, so that looking for it stops seldom. */
qsizetype rarestOf(const QByteArray &word)
{
    static constexpr std::string_view commonFirst = "eaionrltsmcdhupgbykfvwjzxq";
    const auto rarity = [](char c) {
        const size_t place = commonFirst.find(c);
        return place == std::string_view::npos ? size_t(16) : place; // digits and other scripts: somewhere between
    };
    // Of equals the last: other scripts' letters all begin with the same few bytes.
    qsizetype rarest = 0;
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (rarity(word.at(i)) >= rarity(word.at(rarest)))
            rarest = i;
    }
    return rarest;
}

/** "Ruiz Ana" is Ana Ruiz as well. */
bool isTurnedRound(QByteArrayView name, qsizetype lastNameAt, QByteArrayView phrase)
{
    const QByteArrayView last = name.sliced(lastNameAt);
    return lastNameAt > 0 && phrase.size() == name.size() && phrase.startsWith(last) &&
           phrase.endsWith(name.first(lastNameAt - 1)) && phrase.at(last.size()) == ' ';
}

} // namespace

/** The best few hits of each rank; all are counted. */
class PeopleIndex::Best {
    [[nodiscard]] auto before() const
    {
        return [this](const Hit &a, const Hit &b) { return m_index.comesBefore(a, b); };
    }

public:
    Best(const PeopleIndex &index, qsizetype limit) : m_index(index), m_limit(size_t(limit)) {}

    void add(Rank rank, Hit hit)
    {
        ++m_counts[rank];
        std::vector<Hit> &hits = m_hits[rank]; // a heap with the last in front
        if (hits.size() < m_limit) {
            hits.push_back(hit);
            std::push_heap(hits.begin(), hits.end(), before());
        } else if (m_index.comesBefore(hit, hits.front())) {
            std::pop_heap(hits.begin(), hits.end(), before());
            hits.back() = hit;
            std::push_heap(hits.begin(), hits.end(), before());
        }
    }

    /** Whether hits of worse ranks than names' starts can still get among the best. */
    [[nodiscard]] bool needsMoreThanNames() const { return m_counts[Whole] + m_counts[NameStart] < qsizetype(m_limit); }

    [[nodiscard]] std::vector<Hit> take()
    {
        std::vector<Hit> best;
        for (std::vector<Hit> &hits : m_hits) {
            std::sort_heap(hits.begin(), hits.end(), before());
            const size_t room = m_limit - best.size();
            best.insert(best.end(), hits.begin(), hits.begin() + std::ptrdiff_t(std::min(room, hits.size())));
        }
        return best;
    }

    [[nodiscard]] qsizetype count() const { return std::accumulate(m_counts.begin(), m_counts.end(), qsizetype(0)); }

private:
    const PeopleIndex &m_index;
    size_t m_limit;
    std::array<std::vector<Hit>, rankCount> m_hits;
    std::array<qsizetype, rankCount> m_counts{};
};

size_t PeopleIndex::freeSlot()
{
    for (size_t slot = 0; slot < m_slots.size(); ++slot) {
        if (!m_slots[slot].shard)
            return slot;
    }
    m_slots.emplace_back();
    return m_slots.size() - 1;
}

void PeopleIndex::kill(quint32 where)
{
    Slot &slot = m_slots[slotOf(where)];
    slot.dead[indexOf(where)] = true;
    --m_alive;
    if (--slot.alive == 0)
        slot = {};
}

void PeopleIndex::add(const Shard &shard, int generation, Clash clash)
{
    m_lastWords.clear();
    m_lastMatches.clear();
    if (shard->size() == 0)
        return;
    const size_t at = freeSlot();
    Slot &slot = m_slots[at];
    slot.shard = shard;
    slot.dead.assign(shard->size(), false);
    slot.generation = generation;
    slot.alive = shard->size();
    m_alive += shard->size();

    for (quint32 i = 0; i < shard->size(); ++i) {
        const auto known = m_whereIs.find(shard->idHash(i));
        if (known == m_whereIs.end()) {
            m_whereIs.insert(shard->idHash(i), place(at, i));
            continue;
        }
        // Two ids with one hash: both are kept, only the first can be renewed.
        if (m_slots[slotOf(*known)].shard->id(indexOf(*known)) != shard->id(i))
            continue;
        if (clash == Clash::TakeNew) {
            const quint32 old = *known;
            *known = place(at, i);
            kill(old);
        } else {
            kill(place(at, i));
        }
    }
}

void PeopleIndex::reserve(qsizetype people)
{
    if (people > m_whereIs.capacity())
        m_whereIs.reserve(people);
}

void PeopleIndex::dropOlderThan(int generation)
{
    m_lastWords.clear();
    m_lastMatches.clear();
    for (size_t at = 0; at < m_slots.size(); ++at) {
        Slot &slot = m_slots[at];
        if (!slot.shard || slot.generation >= generation)
            continue;
        for (quint32 i = 0; i < slot.shard->size(); ++i) {
            const auto known = m_whereIs.constFind(slot.shard->idHash(i));
            if (known != m_whereIs.constEnd() && *known == place(at, i))
                m_whereIs.erase(known);
        }
        m_alive -= slot.alive;
        slot = {};
    }
}

std::optional<Person> PeopleIndex::find(const PersonId &id) const
{
    const QByteArray utf8 = id.text().toUtf8();
    const auto known = m_whereIs.constFind(PeopleShard::hashOf(utf8));
    if (known == m_whereIs.constEnd())
        return std::nullopt;
    const PeopleShard &shard = *m_slots[slotOf(*known)].shard;
    if (shard.id(indexOf(*known)) != QByteArrayView(utf8))
        return std::nullopt;
    return shard.person(indexOf(*known));
}

std::vector<PeopleIndex::Part> PeopleIndex::snapshot() const
{
    std::vector<Part> parts;
    for (const Slot &slot : m_slots) {
        if (slot.shard)
            parts.push_back(slot);
    }
    return parts;
}

/**
 * @p namesOnly: a word that does not start a name need not be told from one that is anywhere. Most of a crowd is
 * looked at that way, and then the search is twice as fast.
 */
PeopleIndex::Rank PeopleIndex::rankOfWord(const PeopleShard::Searchable &person, const Word &word, bool namesOnly)
{
    const auto size = size_t(word.text.size());
    const char letter = word.text.at(word.rarest);
    // A single letter is judged without its text: who has it at all has been sorted out before.
    if (size == 1 && PeopleShard::hasOwnBit(letter)) {
        if (person.firstStart == letter || person.lastStart == letter)
            return NameStart;
        return (person.wordStarts & PeopleShard::lettersOf(word.text)) != 0 ? WordStart : Anywhere;
    }
    if (person.size < size)
        return None;

    Rank rank = None;
    // Judges one occurrence; true when no later one can be better.
    const auto isBest = [&](const char *at) {
        const auto offset = quint32(at - person.text);
        if (offset == 0 || offset == person.lastNameAt)
            rank = NameStart;
        else
            rank = std::min(rank, PeopleShard::isInsideWord(at[-1]) ? Anywhere : WordStart);
        return rank == NameStart || (offset > person.lastNameAt && (namesOnly || rank == WordStart));
    };
    const char *from = person.text + word.rarest;
    const char *const end = person.text + person.size - (size - 1 - size_t(word.rarest));
    while (const void *found = std::memchr(from, letter, size_t(end - from))) {
        const char *at = static_cast<const char *>(found) - word.rarest;
        if (*at == word.text.front() && std::memcmp(at, word.text.constData(), size) == 0 && isBest(at))
            break;
        from = at + word.rarest + 1;
    }
    return rank;
}

PeopleIndex::Rank PeopleIndex::rankOf(const PeopleShard::Searchable &person, const Query &query, bool namesOnly)
{
    Rank rank = NameStart;
    for (const Word &word : query.words) {
        const Rank wordRank = rankOfWord(person, word, namesOnly);
        if (wordRank == None)
            return None;
        rank = std::max(rank, wordRank);
    }

    const QByteArrayView phrase(query.phrase);
    // Most names and addresses have another length or another first letter than what was typed: their text is left be.
    if (person.nameSize == phrase.size() || person.emailSize == phrase.size()) {
        const QByteArrayView name(person.text, qsizetype(person.nameSize));
        const QByteArrayView email(person.text + person.nameSize + 1, qsizetype(person.emailSize));
        if (phrase == name || phrase == email || isTurnedRound(name, qsizetype(person.lastNameAt), phrase))
            return Whole;
    }
    if (query.words.size() == 1 || rank == NameStart || person.firstStart != phrase.front())
        return rank; // nothing that looking at the words has not told
    return QByteArrayView(person.text, qsizetype(person.nameSize)).startsWith(phrase) ? NameStart : rank;
}

bool PeopleIndex::comesBefore(const Hit &a, const Hit &b) const
{
    if (a.order != b.order)
        return a.order < b.order;
    const auto textA = m_slots[slotOf(a.where)].shard->searchable(indexOf(a.where));
    const auto textB = m_slots[slotOf(b.where)].shard->searchable(indexOf(b.where));
    const int order = std::memcmp(textA.text, textB.text, std::min(textA.size, textB.size));
    if (order != 0)
        return order < 0;
    if (textA.size != textB.size)
        return textA.size < textB.size;
    return a.where < b.where;
}

bool PeopleIndex::narrows(const QList<QByteArray> &words) const
{
    if (m_lastWords.isEmpty())
        return false;
    return std::all_of(m_lastWords.begin(), m_lastWords.end(), [&](const QByteArray &old) {
        return std::any_of(words.begin(), words.end(), [&](const QByteArray &word) { return word.contains(old); });
    });
}

PeopleDirectory::Matches PeopleIndex::search(const QString &text, qsizetype limit) const
{
    PeopleDirectory::Matches matches;
    Query query;
    QList<QByteArray> words = foldedWords(text);
    if (words.isEmpty() || limit <= 0)
        return matches;
    query.phrase = words.join(' ');
    query.letters = PeopleShard::lettersOf(query.phrase);
    // The longest word rules out most, so it goes first.
    std::stable_sort(words.begin(), words.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    for (const QByteArray &word : std::as_const(words))
        query.words.append({word, rarestOf(word)});

    Best best(*this, limit);
    std::vector<quint32> found;
    const auto look = [&](const Slot &slot, const PeopleShard &shard, quint32 index, quint32 where) {
        if ((shard.letters(index) & query.letters) != query.letters)
            return;
        const auto person = shard.searchable(index);
        const Rank rank = rankOf(person, query, !best.needsMoreThanNames());
        if (rank == None || slot.dead[index])
            return;
        found.push_back(where);
        best.add(rank, {person.order, where});
    };

    if (narrows(words)) {
        for (const quint32 where : m_lastMatches) {
            const Slot &slot = m_slots[slotOf(where)];
            look(slot, *slot.shard, indexOf(where), where);
        }
    } else {
        for (size_t at = 0; at < m_slots.size(); ++at) {
            const quint32 count = m_slots[at].shard ? m_slots[at].shard->size() : 0;
            for (quint32 i = 0; i < count; ++i)
                look(m_slots[at], *m_slots[at].shard, i, place(at, i));
        }
    }

    const std::vector<Hit> hits = best.take();
    for (const Hit &hit : hits)
        matches.best.append(m_slots[slotOf(hit.where)].shard->person(indexOf(hit.where)));
    matches.further = best.count() - matches.best.size();
    m_lastWords = words;
    m_lastMatches = std::move(found);
    return matches;
}

} // namespace Foyer
