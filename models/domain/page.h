// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

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

} // namespace Foyer
