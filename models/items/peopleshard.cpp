// SPDX-License-Identifier: MIT
#include "peopleshard.h"

#include "textfold.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace Foyer {

namespace {

constexpr qsizetype longestId = 1000;
constexpr qsizetype longestFolded = 4000; // bytes a field: a decomposed letter can become several

/** Appends @p text as it is searched; gives its size. */
qsizetype appendFolded(QByteArray &to, QStringView text)
{
    const qsizetype before = to.size();
    appendFoldedForSearch(to, text.left(maxTextLength));
    if (to.size() - before > longestFolded) {
        qsizetype end = before + longestFolded;
        while (end > before && (uchar(to.at(end)) & 0xc0) == 0x80) // never inside a character
            --end;
        to.truncate(end);
    }
    return to.size() - before;
}

/** Appends @p text as UTF-8; gives its size. */
qsizetype appendUtf8(QByteArray &to, QStringView text)
{
    const qsizetype before = to.size();
    to.resize(before + text.size());
    char *at = to.data() + before;
    char16_t all = 0;
    for (const QChar c : text) {
        all |= c.unicode();
        *at++ = char(c.unicode());
    }
    if (all >= 0x80) {
        to.truncate(before);
        to += text.toUtf8();
    }
    return to.size() - before;
}

constexpr quint64 letterBit(unsigned byte)
{
    if (byte == ' ' || byte == '\t')
        return 0;
    if (byte >= 'a' && byte <= 'z')
        return quint64(1) << (byte - 'a');
    if (byte >= '0' && byte <= '9')
        return quint64(1) << (26 + (byte - '0'));
    return quint64(1) << (36 + byte % 28);
}

constexpr auto letterBits = [] {
    std::array<quint64, 256> bits{};
    for (unsigned byte = 0; byte < bits.size(); ++byte)
        bits[byte] = letterBit(byte);
    return bits;
}();

quint64 orderOf(QByteArrayView text)
{
    char first[8] = {};
    std::memcpy(first, text.data(), size_t(std::min<qsizetype>(8, text.size())));
    return qFromBigEndian<quint64>(first);
}

} // namespace

quint64 PeopleShard::hashOf(QByteArrayView id)
{
    return qHash(id, size_t(0x9e3779b9));
}

quint64 PeopleShard::lettersOf(QByteArrayView folded)
{
    quint64 letters = 0;
    for (const char c : folded)
        letters |= letterBits[uchar(c)];
    return letters;
}

quint64 PeopleShard::wordStartsOf(QByteArrayView folded)
{
    quint64 starts = 0;
    bool wasInside = false;
    for (const char c : folded) {
        starts |= wasInside ? 0 : letterBits[uchar(c)];
        wasInside = isInsideWord(c);
    }
    return starts;
}

std::shared_ptr<const PeopleShard> PeopleShard::build(const QList<Person> &people)
{
    auto shard = std::make_shared<PeopleShard>();
    const auto count = std::min(people.size(), maxPeople);
    shard->m_entries.reserve(size_t(count));
    shard->m_idHashes.reserve(size_t(count));
    shard->m_raw.reserve(count * 100); // about what a person takes; squeezed below
    shard->m_folded.reserve(count * 100);

    QHash<QString, quint16> jobTitles;
    QHash<std::pair<QString, QString>, quint16> floors;
    for (qsizetype i = 0; i < count; ++i) {
        const Person &person = people.at(i);
        if (person.id.isEmpty() || person.id.text().size() > longestId)
            continue;
        auto job = jobTitles.constFind(person.jobTitle);
        if (job == jobTitles.constEnd()) {
            job = jobTitles.insert(person.jobTitle, quint16(shard->m_jobTitles.size()));
            shard->m_jobTitles.append(person.jobTitle);
        }
        const std::pair floorKey(person.preferredFloor.text(), person.preferredFloorName);
        auto floor = floors.constFind(floorKey);
        if (floor == floors.constEnd()) {
            floor = floors.insert(floorKey, quint16(shard->m_floors.size()));
            shard->m_floors.append({person.preferredFloor.text(), person.preferredFloorName});
        }
        shard->append(person);
        shard->m_entries.back().jobTitle = *job;
        shard->m_entries.back().floor = *floor;
    }
    shard->m_raw.squeeze();
    shard->m_folded.squeeze();
    return shard;
}

void PeopleShard::append(const Person &person)
{
    Entry entry{};
    entry.rawAt = quint32(m_raw.size());
    entry.foldedAt = quint32(m_folded.size());
    entry.invitationPending = person.invitationPending;

    const auto add = [this](QStringView text) { return quint16(appendUtf8(m_raw, text)); };
    entry.idSize = add(person.id.text());
    entry.emailSize = add(QStringView(person.email).left(maxTextLength));
    entry.firstSize = add(QStringView(person.firstName).left(maxTextLength));
    entry.lastSize = add(QStringView(person.lastName).left(maxTextLength));

    const qsizetype begin = m_folded.size();
    const bool hasFirst = appendFolded(m_folded, person.firstName) > 0;
    if (hasFirst)
        m_folded += ' ';
    entry.lastNameAt = quint16(m_folded.size() - begin);
    const bool hasLast = appendFolded(m_folded, person.lastName) > 0;
    if (hasFirst && !hasLast) {
        m_folded.chop(1);
        --entry.lastNameAt;
    }
    entry.nameSize = quint16(m_folded.size() - begin);
    m_folded += '\t';
    entry.foldedEmailSize = quint16(appendFolded(m_folded, person.email));
    m_folded += '\t';
    appendFolded(m_folded, person.jobTitle);

    const QByteArrayView text = QByteArrayView(m_folded).sliced(begin);
    entry.foldedSize = quint16(text.size());
    entry.letters = lettersOf(text);
    entry.wordStarts = wordStartsOf(text);
    entry.order = orderOf(text);
    entry.firstStart = text.front(); // never empty: the tabs are always there
    entry.lastStart = text.at(entry.lastNameAt);

    m_idHashes.push_back(hashOf(QByteArrayView(m_raw).sliced(entry.rawAt, entry.idSize)));
    m_entries.push_back(entry);
}

QByteArrayView PeopleShard::id(quint32 index) const
{
    const Entry &entry = m_entries[index];
    return QByteArrayView(m_raw).sliced(entry.rawAt, entry.idSize);
}

Person PeopleShard::person(quint32 index) const
{
    const Entry &entry = m_entries[index];
    const char *at = m_raw.constData() + entry.rawAt;
    const auto take = [&at](quint16 size) {
        const QString text = QString::fromUtf8(at, size);
        at += size;
        return text;
    };
    Person person;
    person.id = PersonId(take(entry.idSize));
    person.email = take(entry.emailSize);
    person.firstName = take(entry.firstSize);
    person.lastName = take(entry.lastSize);
    person.jobTitle = m_jobTitles.at(entry.jobTitle);
    person.preferredFloor = FloorId(m_floors.at(entry.floor).id);
    person.preferredFloorName = m_floors.at(entry.floor).name;
    person.invitationPending = entry.invitationPending;
    return person;
}

} // namespace Foyer
