// SPDX-License-Identifier: MIT
#pragma once

#include "demobookings.h"
#include "demoworld.h"

#include <string>

namespace Foyer {

/** What a visitor is called, whether from outside or not. */
struct DemoVisitorName {
    std::string first;
    std::string last;
    std::string email; ///< lower case: two with the same are the same visitor

    [[nodiscard]] std::string display() const
    {
        return first.empty() || last.empty() ? first + last : first + ' ' + last;
    }
};

[[nodiscard]] DemoVisitorName demoVisitorName(const DemoWorld &world, const DemoVisitor &visitor);

} // namespace Foyer
