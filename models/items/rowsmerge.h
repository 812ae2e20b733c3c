// SPDX-License-Identifier: MIT
#pragma once

#include "statuslistmodel.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace Foyer {

namespace RowsMerge {

/** Which elements of @p values form one longest increasing run: those need not be moved to sort the whole. */
inline std::vector<bool> longestIncreasing(const std::vector<qsizetype> &values)
{
    std::vector<size_t> tails; // index of the smallest value that ends a run of length i + 1
    std::vector<size_t> before(values.size());
    for (size_t i = 0; i < values.size(); ++i) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), values[i],
                                            [&](size_t tail, qsizetype value) { return values[tail] < value; });
        if (place != tails.begin())
            before[i] = *std::prev(place);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<bool> stays(values.size(), false);
    if (!tails.empty()) {
        size_t at = tails.back();
        for (size_t length = tails.size(); length > 0; --length) {
            stays[at] = true;
            at = before[at];
        }
    }
    return stays;
}

} // namespace RowsMerge

template <typename Row, typename KeyOf>
void StatusListModel::mergeRows(QList<Row> &rows, const QList<Row> &wantedRows, KeyOf keyOf)
{
    using Key = std::decay_t<decltype(keyOf(wantedRows.first()))>;

    QList<Row> wanted;
    QHash<Key, qsizetype> placeOf;
    wanted.reserve(wantedRows.size());
    for (const Row &row : wantedRows) {
        if (placeOf.contains(keyOf(row)))
            continue;
        placeOf.insert(keyOf(row), wanted.size());
        wanted.append(row);
    }

    bool merged = false;
    // 1. What is no longer wanted goes, from the back, neighbours together.
    for (qsizetype last = rows.size() - 1; last >= 0; --last) {
        if (placeOf.contains(keyOf(rows.at(last))))
            continue;
        qsizetype first = last;
        while (first > 0 && !placeOf.contains(keyOf(rows.at(first - 1))))
            --first;
        beginRemoveRows({}, int(first), int(last));
        rows.remove(first, last - first + 1);
        endRemoveRows();
        merged = true;
        last = first;
    }

    // 2. What stays gets into the wanted order; the longest part that is in order already is not touched.
    std::vector<qsizetype> places;
    places.reserve(size_t(rows.size()));
    for (const Row &row : std::as_const(rows))
        places.push_back(placeOf.value(keyOf(row)));
    const std::vector<bool> stays = RowsMerge::longestIncreasing(places);
    QSet<qsizetype> settled; // by place in wanted
    for (size_t i = 0; i < places.size(); ++i) {
        if (stays[i])
            settled.insert(places[i]);
    }
    std::vector<qsizetype> sorted = places;
    std::sort(sorted.begin(), sorted.end());
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (settled.contains(sorted[i]))
            continue;
        const auto from = std::find(places.begin(), places.end(), sorted[i]) - places.begin();
        const auto to = i == 0 ? 0 : std::find(places.begin(), places.end(), sorted[i - 1]) - places.begin() + 1;
        if (from == to)
            continue;
        beginMoveRows({}, int(from), int(from), {}, int(to));
        const auto target = to > from ? to - 1 : to;
        rows.move(from, target);
        const qsizetype moved = places[size_t(from)];
        places.erase(places.begin() + from);
        places.insert(places.begin() + target, moved);
        endMoveRows();
        merged = true;
    }

    // 3. What is new comes, neighbours together.
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        if (at < rows.size() && keyOf(rows.at(at)) == keyOf(wanted.at(at)))
            continue;
        const qsizetype next = at < rows.size() ? placeOf.value(keyOf(rows.at(at))) : wanted.size();
        beginInsertRows({}, int(at), int(next - 1));
        for (qsizetype i = at; i < next; ++i)
            rows.insert(i, wanted.at(i));
        endInsertRows();
        merged = true;
        at = next - 1;
    }

    // 4. What stayed may say something else now.
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        qsizetype end = at;
        while (end < wanted.size() && !(rows.at(end) == wanted.at(end))) {
            rows[end] = wanted.at(end);
            ++end;
        }
        if (end > at) {
            const QAbstractItemModel &table = *this; // a list of several columns is one as well
            Q_EMIT dataChanged(index(int(at)), index(int(end - 1), table.columnCount() - 1));
            at = end;
        }
    }
    if (merged)
        Q_EMIT rowsMerged();
}

} // namespace Foyer
