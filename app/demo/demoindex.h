// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace Foyer {

/** The demo world numbers its people, spaces and bookings with int from 0; standard containers take std::size_t. */
constexpr std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace Foyer
