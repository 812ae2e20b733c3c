// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <functional>
#include <optional>

namespace Foyer {

/** Which part of a long collection to get. Pages count from 1. */
struct PageRequest {
    int number = 1;
    int size = 500;
};

/** One part of a long collection. */
template <typename T>
struct Page {
    QList<T> items;
    int number = 1;
    std::optional<qint64> total; ///< how many there are in all, where the system says it believably
    bool hasMore = false;        ///< whether asking for number + 1 makes sense
};

/**
 * What of a long list has come so far, to be shown before all of it is there: the next part, and how many there are in
 * all where the system says it believably. The last part comes right before the complete list. When the list changed
 * while it was read, parts come once more.
 */
template <typename T>
using PartCallback = std::function<void(const QList<T> &part, std::optional<qint64> total)>;

} // namespace Foyer
