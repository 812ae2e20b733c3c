// SPDX-License-Identifier: MIT
#pragma once

#include "resourcedraft.h"

#include <QList>

/** @file What can be said about a resource before it is sent. Pure; the sentences are the views'. */
namespace Foyer {

enum class DraftFaultKind {
    Missing,                  ///< it is required
    TooLong,                  ///< longer than longestText() of the field
    TooSmall,                 ///< below FieldTraits::least; 0 where nothing is what says "no limit"
    TooLarge,                 ///< above FieldTraits::most
    NotHttps,                 ///< no address, or not one that begins with https
    NotJson,                  ///< no JSON text
    ShortestAboveLongest,     ///< the shortest booking is longer than the longest
    MembersAndContacts,       ///< it can't be for members alone and for contacts alone
    CapacityNeeded,           ///< bookings at the same time, or visitors, are counted against it
    FeeKindNeeded,            ///< a fee is charged, and it is not said how it is reckoned
    FeeAmountNeeded,          ///< the fee is a fixed one
    FeePercentageNeeded,      ///< the fee is a part of the price
    CancellationCutOffNeeded, ///< a fee is charged, and it is not said from when on
    SlotEmpty,                ///< opening hours that end before they begin, or are not on a day
    SlotsOverlap,             ///< two opening hours of a day
    NotAnId,                  ///< not what the system's ids look like
};

struct DraftFault {
    ResourceField field = ResourceField::Name; ///< where it is to be mended
    DraftFaultKind kind = DraftFaultKind::Missing;

    friend bool operator==(const DraftFault &, const DraftFault &) = default;
};

/** The most characters that a field's text may have; nothing for what has none. */
[[nodiscard]] std::optional<int> longestText(FieldType type);

/** All that is wrong, in the order of the fields, none twice; empty: it may be sent. Never of kind NotAnId. */
[[nodiscard]] QList<DraftFault> faultsOf(const ResourceDraft &draft);

} // namespace Foyer
