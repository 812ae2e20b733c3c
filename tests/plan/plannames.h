// SPDX-License-Identifier: MIT
#pragma once

#include "planreader.h"

namespace Foyer::Testing {

/** "space::<type>::<id>", as the made-up plan has it; every id is one, and every type but two is a desk's. */
inline std::optional<PlanSpaceName> nameSpace(QStringView elementId)
{
    const auto parts = elementId.split(u"::");
    if (parts.size() != 3 || parts.at(0) != u"space" || parts.at(2).isEmpty())
        return std::nullopt;
    const SpaceKind kind = parts.at(1) == u"pod"    ? SpaceKind::Pod
                           : parts.at(1) == u"room" ? SpaceKind::Room
                                                    : SpaceKind::Desk;
    return PlanSpaceName{SpaceId(parts.at(2).toString()), kind};
}

/** A plan of 1000 × 800, or of another view box, with this in it. */
inline QByteArray planOf(const QByteArray &inside, const QByteArray &viewBox = "0 0 1000 800")
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
           "viewBox=\"" +
           viewBox + "\">" + inside + "</svg>";
}

} // namespace Foyer::Testing
