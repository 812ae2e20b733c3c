// SPDX-License-Identifier: MIT
#include "peopleshard.h"

#include "textfold.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace Foyer {

namespace {

constexpr qsizetype longestId = 1000;
constexpr qsizetype longestFolded = 4000; // bytes a field: a decomposed letter can become several

/** @p utf8 cut to @p bytes, never inside a character. */
QByteArray cut(QByteArray utf8, qsizetype bytes)
{
    if (utf8.size() > bytes) {
        while (bytes > 0 && (uchar(utf8.at(bytes)) & 0xc0) == 0x80)
            --bytes;
        utf8.truncate(bytes);
    }
    return utf8;
}

QByteArray folded(const QString &text)
{
    return cut(foldedForSearch(QStringView(text).left(maxTextLength)), longestFolded);
}

QByteArray raw(const QString &text)
{
    return text.left(maxTextLength).toUtf8();
}

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
    for (const char c : folded) {
        const auto u = uchar(c);
        if (u == ' ' || u == '\t')
            continue;
        int bit = 36 + u % 28;
        if (u >= 'a' && u <= 'z')
            bit = u - 'a';
        else if (u >= '0' && u <= '9')
            bit = 26 + (u - '0');
        letters |= quint64(1) << bit;
    }
    return letters;
}

quint64 PeopleShard::wordStartsOf(QByteArrayView folded)
{
    quint64 starts = 0;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        if (i == 0 || !isInsideWord(folded[i - 1]))
            starts |= lettersOf(folded.sliced(i, 1));
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
    QHash<QString, quint16> floors;
    for (const Person &person : people.mid(0, count)) {
        if (person.id.isEmpty() || person.id.text().size() > longestId)
            continue;
        auto job = jobTitles.constFind(person.jobTitle);
        if (job == jobTitles.constEnd()) {
            job = jobTitles.insert(person.jobTitle, quint16(shard->m_jobTitles.size()));
            shard->m_jobTitles.append(person.jobTitle);
        }
        const QString floorKey = person.preferredFloor.text() + u'\n' + person.preferredFloorName;
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

    const auto add = [this](const QByteArray &text) {
        m_raw += text;
        return quint16(text.size());
    };
    entry.idSize = add(person.id.text().toUtf8());
    entry.emailSize = add(raw(person.email));
    entry.firstSize = add(raw(person.firstName));
    entry.lastSize = add(raw(person.lastName));

    QByteArray text = folded(person.firstName);
    const QByteArray last = folded(person.lastName);
    if (!text.isEmpty() && !last.isEmpty())
        text += ' ';
    entry.lastNameAt = quint16(text.size());
    text += last;
    entry.nameSize = quint16(text.size());
    const QByteArray email = folded(person.email);
    entry.foldedEmailSize = quint16(email.size());
    text += '\t' + email + '\t' + folded(person.jobTitle);
    entry.foldedSize = quint16(text.size());
    entry.letters = lettersOf(text);
    entry.wordStarts = wordStartsOf(text);
    entry.order = orderOf(text);
    entry.firstStart = text.front(); // never empty: the tabs are always there
    entry.lastStart = text.at(entry.lastNameAt);

    m_folded += text;
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
