// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <optional>

namespace Foyer {

/** One page of a collection. */
template <typename T>
struct Collection {
    QList<T> items;              ///< the usable members, in the server's order
    qsizetype members = 0;       ///< all members that the page has
    std::optional<qint64> total; ///< how many the server says there are in all; nothing when that can't be so
    bool hasNext = false;        ///< the server names a next page

    friend bool operator==(const Collection &, const Collection &) = default;
};

/** More than this nobody has; a larger total is not believed. */
constexpr qint64 maxBelievableTotal = 1'000'000;

} // namespace Foyer
