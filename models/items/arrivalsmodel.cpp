// SPDX-License-Identifier: MIT
#include "arrivalsmodel.h"

#include "clock.h"
#include "plaintext.h"
#include "textfold.h"
#include "timetext.h"

#include <algorithm>

namespace Foyer {

namespace {

constexpr qsizetype mostRuns = 16;

bool containsAll(const QByteArray &folded, const QList<QByteArray> &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&folded](const QByteArray &word) { return folded.contains(word); });
}

} // namespace

QString Arrival::key() const
{
    return guest ? QStringLiteral("guest ") + booking.id.text() + u' ' + guest->id.text() : booking.id.text();
}

ArrivalsModel::ArrivalsModel(const Clock &clock, QObject *parent) : StatusListModel(parent), m_clock(clock) {}

ArrivalsModel::~ArrivalsModel() = default;

void ArrivalsModel::clear(const BuildingZone &zone)
{
    beginResetModel();
    m_zone = zone;
    m_all.clear();
    m_shown.clear();
    m_byKey.clear();
    m_counts = {};
    m_inRound = m_hadRound = false;
    m_seen.clear();
    m_marked.clear();
    m_newMarks.clear();
    endResetModel();
    setStatus(Status::Idle);
    Q_EMIT countsChanged();
}

ArrivalsModel::RowPtr ArrivalsModel::makeRow(const Arrival &arrival) const
{
    Row row;
    row.arrival = arrival;
    row.key = arrival.key();
    row.sortName = foldedForSearch(arrival.name);
    const QString email = arrival.guest ? arrival.guest->email : arrival.booking.personEmail;
    row.folded = row.sortName + '\t' +
                 foldedForSearch(
                     QStringList{placeOf(arrival, true), email, arrival.hostName, arrival.booking.title}.join(u'\t'));
    return std::make_shared<const Row>(std::move(row));
}

/** Mostly only the standing is another: then what is searched and sorted by is not made anew. */
ArrivalsModel::RowPtr ArrivalsModel::remakeRow(const Row &old, const Arrival &arrival) const
{
    const Arrival &was = old.arrival;
    const bool readsTheSame = was.name == arrival.name && was.hostName == arrival.hostName &&
                              was.floorName == arrival.floorName && was.guest == arrival.guest &&
                              was.booking.space == arrival.booking.space && was.booking.kind == arrival.booking.kind &&
                              was.booking.title == arrival.booking.title &&
                              was.booking.personEmail == arrival.booking.personEmail;
    if (!readsTheSame)
        return makeRow(arrival);
    Row row = old;
    row.arrival = arrival;
    return std::make_shared<const Row>(std::move(row));
}

bool ArrivalsModel::comesBefore(const RowPtr &a, const RowPtr &b)
{
    const auto &slotA = a->arrival.booking.slot;
    const auto &slotB = b->arrival.booking.slot;
    if (slotA.has_value() != slotB.has_value())
        return slotA.has_value();
    if (slotA && slotA->start() != slotB->start())
        return slotA->start() < slotB->start();
    if (const int order = a->sortName.compare(b->sortName); order != 0)
        return order < 0;
    return a->key < b->key;
}

ArrivalsModel::Rows::iterator ArrivalsModel::placeIn(Rows &rows, const RowPtr &row)
{
    return std::lower_bound(rows.begin(), rows.end(), row, comesBefore);
}

bool ArrivalsModel::isShown(const Row &row) const
{
    if (m_filter.standing && row.arrival.standing != *m_filter.standing)
        return false;
    if (m_filter.onlyTrouble && !row.arrival.troubles)
        return false;
    return containsAll(row.folded, m_filterWords);
}

void ArrivalsModel::count(const Row &row, int by)
{
    m_counts.of[row.arrival.standing] += by;
    m_counts.all += by;
    m_counts.guests += row.arrival.guest ? by : 0;
    m_counts.trouble += row.arrival.troubles ? by : 0;
}

void ArrivalsModel::beginRound()
{
    m_inRound = true;
    m_seen.clear();
    m_newMarks.clear();
}

void ArrivalsModel::arrived(const QList<Arrival> &rows)
{
    Rows fresh;
    QHash<QString, size_t> freshAt; // a service may list somebody twice: the last word counts
    for (const Arrival &arrival : rows) {
        const QString key = arrival.key();
        if (m_inRound)
            m_seen.insert(key);
        const RowPtr old = m_byKey.value(key);
        if (!old) {
            const RowPtr row = makeRow(arrival);
            m_byKey.insert(key, row);
            freshAt.insert(key, fresh.size());
            fresh.push_back(row);
            mark(key);
        } else if (const auto again = freshAt.constFind(key); again != freshAt.cend()) {
            fresh[*again] = makeRow(arrival);
            m_byKey.insert(key, fresh[*again]);
        } else if (!(old->arrival == arrival)) {
            if (old->arrival.standing != arrival.standing || old->arrival.booking.slot != arrival.booking.slot)
                mark(key);
            replace(old, remakeRow(*old, arrival));
        }
    }
    if (!fresh.empty()) {
        std::sort(fresh.begin(), fresh.end(), comesBefore);
        Rows merged;
        merged.reserve(m_all.size() + fresh.size());
        std::merge(std::make_move_iterator(m_all.begin()), std::make_move_iterator(m_all.end()), fresh.begin(),
                   fresh.end(), std::back_inserter(merged), comesBefore);
        m_all = std::move(merged);
        for (const RowPtr &row : fresh)
            count(*row, 1);
        insertShown(fresh);
    }
    if (!rows.isEmpty())
        Q_EMIT countsChanged();
}

/**
 * Neighbours together. While a long day is read for the first time, its parts fall in between each other everywhere:
 * then hundreds of signals would hold up the window longer than one for all.
 */
void ArrivalsModel::insertShown(const Rows &sorted)
{
    Rows wanted;
    std::copy_if(sorted.begin(), sorted.end(), std::back_inserter(wanted),
                 [this](const RowPtr &row) { return isShown(*row); });
    const auto endOfRun = [&](Rows::iterator from, Rows::iterator at) {
        return at == m_shown.end() ? wanted.end() : std::lower_bound(from, wanted.end(), *at, comesBefore);
    };
    qsizetype runs = 0;
    for (auto from = wanted.begin(); from != wanted.end() && runs <= mostRuns; ++runs)
        from = endOfRun(from, placeIn(m_shown, *from));
    if (runs > mostRuns && !m_hadRound) {
        beginResetModel();
        Rows merged;
        merged.reserve(m_shown.size() + wanted.size());
        std::merge(std::make_move_iterator(m_shown.begin()), std::make_move_iterator(m_shown.end()), wanted.begin(),
                   wanted.end(), std::back_inserter(merged), comesBefore);
        m_shown = std::move(merged);
        endResetModel();
    } else {
        for (auto from = wanted.begin(); from != wanted.end();) {
            const auto at = placeIn(m_shown, *from);
            const auto to = endOfRun(from, at);
            const auto first = int(at - m_shown.begin());
            beginInsertRows({}, first, first + int(to - from) - 1);
            m_shown.insert(at, from, to);
            endInsertRows();
            from = to;
        }
    }
    if (!wanted.empty())
        Q_EMIT rowsMerged();
}

void ArrivalsModel::replace(const RowPtr &old, const RowPtr &row)
{
    if (comesBefore(old, row) || comesBefore(row, old)) {
        take(old);
        m_byKey.insert(row->key, row);
        put(row);
        return;
    }
    count(*old, -1);
    count(*row, 1);
    *placeIn(m_all, old) = row;
    m_byKey.insert(row->key, row);
    const auto at = placeIn(m_shown, old);
    const bool was = at != m_shown.end() && *at == old;
    if (was && isShown(*row)) {
        *at = row;
        const QModelIndex changed = index(int(at - m_shown.begin()));
        Q_EMIT dataChanged(changed, changed);
    } else if (was) {
        const auto place = int(at - m_shown.begin());
        beginRemoveRows({}, place, place);
        m_shown.erase(at);
        endRemoveRows();
        Q_EMIT rowsMerged();
    } else if (isShown(*row)) {
        insertShown({row});
    }
}

void ArrivalsModel::put(const RowPtr &row)
{
    m_all.insert(placeIn(m_all, row), row);
    count(*row, 1);
    insertShown({row});
}

void ArrivalsModel::take(const RowPtr &row)
{
    count(*row, -1);
    m_all.erase(placeIn(m_all, row));
    m_byKey.remove(row->key);
    const auto at = placeIn(m_shown, row);
    if (at == m_shown.end() || *at != row)
        return;
    const auto place = int(at - m_shown.begin());
    beginRemoveRows({}, place, place);
    m_shown.erase(at);
    endRemoveRows();
    Q_EMIT rowsMerged();
}

void ArrivalsModel::endRound()
{
    if (!m_inRound)
        return;
    m_inRound = false;
    if (m_seen.size() < m_byKey.size()) { // otherwise everything that there is has come
        const Rows before = m_all;
        for (const RowPtr &row : before) {
            if (!m_seen.contains(row->key))
                take(row);
        }
    }
    const QSet<QString> old = std::exchange(m_marked, std::exchange(m_newMarks, {}));
    tellMarked(old + m_marked);
    m_hadRound = true;
    m_seen.clear();
    setStatus(Status::Ready);
    Q_EMIT countsChanged();
}

void ArrivalsModel::dropRound()
{
    m_inRound = false;
    m_seen.clear();
    m_newMarks.clear();
}

void ArrivalsModel::mark(const QString &key)
{
    if (m_inRound && m_hadRound)
        m_newMarks.insert(key);
}

void ArrivalsModel::tellMarked(const QSet<QString> &keys)
{
    for (const QString &key : keys) {
        if (const QModelIndex changed = indexOf(key); changed.isValid())
            Q_EMIT dataChanged(changed, changed, {ChangedRole});
    }
}

void ArrivalsModel::setFilter(const ArrivalFilter &filter)
{
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_filterWords = foldedWords(filter.text);
    m_shown.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_shown),
                 [this](const RowPtr &row) { return isShown(*row); });
    endResetModel();
    Q_EMIT rowsMerged();
}

void ArrivalsModel::setShortened(bool shortened)
{
    if (m_shortened == shortened)
        return;
    m_shortened = shortened;
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Arrival *ArrivalsModel::arrivalAt(const QModelIndex &index) const
{
    return isRow(index) ? &m_shown.at(size_t(index.row()))->arrival : nullptr;
}

const Arrival *ArrivalsModel::find(const QString &key) const
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.cend() ? nullptr : &(*found)->arrival;
}

QModelIndex ArrivalsModel::indexOf(const QString &key) const
{
    const auto found = m_byKey.constFind(key);
    if (found == m_byKey.cend())
        return {};
    const auto at = std::lower_bound(m_shown.begin(), m_shown.end(), *found, comesBefore);
    return at != m_shown.end() && *at == *found ? index(int(at - m_shown.begin())) : QModelIndex();
}

QList<Arrival> ArrivalsModel::all() const
{
    QList<Arrival> rows;
    rows.reserve(qsizetype(m_all.size()));
    for (const RowPtr &row : m_all)
        rows.append(row->arrival);
    return rows;
}

void ArrivalsModel::forEach(const std::function<void(const Arrival &)> &visit) const
{
    for (const RowPtr &row : m_all)
        visit(row->arrival);
}

int ArrivalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

} // namespace Foyer
