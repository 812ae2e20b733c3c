// SPDX-License-Identifier: MIT
#pragma once

#include "demomessages.h"
#include "timetypes.h"

#include <functional>
#include <optional>
#include <string>

/** @file Pages of Hydra collections, and instants in queries. */
namespace Foyer {

/** Which part of a collection is asked for. */
struct DemoPage {
    int number = 1;
    int size = 50;
    std::optional<DemoAnswer> refusal; ///< when the query makes no sense

    [[nodiscard]] int first(int total) const
    {
        return static_cast<int>(std::min<long long>(total, (number - 1LL) * size));
    }
    [[nodiscard]] int past(int total) const
    {
        return static_cast<int>(std::min<long long>(total, 1LL * number * size));
    }
};

/** Reads `page` and `itemsPerPage`. More than 500 items are cut to 500; anything but a positive number is a 400. */
[[nodiscard]] DemoPage demoPage(const DemoRequest &request, int usualSize);

/** One page; @p members are its items, separated by commas. */
[[nodiscard]] DemoAnswer pageAnswer(const DemoRequest &request, const std::string &context, const DemoPage &page,
                                    int total, std::string_view members);
/** One page of @p total things, of which @p append appends the one with that number. */
[[nodiscard]] DemoAnswer pageAnswer(const DemoRequest &request, const std::string &context, int total, int usualSize,
                                    const std::function<void(int, std::string &)> &append);
/** A collection without pages. */
[[nodiscard]] DemoAnswer wholeAnswer(const DemoRequest &request, const std::string &context, int total,
                                     std::string_view members);

/** `YYYY-MM-DDThh:mm:ss`, UTC, and nothing else. */
[[nodiscard]] std::optional<UtcInstant> demoInstant(const std::string &text);

} // namespace Foyer
