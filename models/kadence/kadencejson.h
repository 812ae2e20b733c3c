// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "jsonvalues.h"

#include <QString>

/** @file Ids in a Kadence answer, read with the patience of jsonvalues.h. Pure and thread-safe. */
namespace Foyer::Kadence {

/**
 * The id of what @p value stands for: an id, an IRI that ends in one, or an object with `id` or `@id`. Empty unless
 * it is well-formed.
 */
[[nodiscard]] QString idOf(const JsonValue &value);

template <typename IdType>
[[nodiscard]] IdType idAt(const JsonValue &object, const char *key)
{
    return IdType(idOf(object.value(key)));
}

} // namespace Foyer::Kadence
