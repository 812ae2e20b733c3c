// SPDX-License-Identifier: MIT
#pragma once

#include "settings.h"

#include <QByteArray>

#include <optional>

namespace Foyer {

struct ReadSettings {
    StoredSettings values;
    bool complete = true; ///< false: something in it was not understood and left out
};

/** The settings as they stand in the file. */
[[nodiscard]] QByteArray settingsToJson(const StoredSettings &values);
/** Nothing when it is no settings file at all, or one of a newer Foyer. */
[[nodiscard]] std::optional<ReadSettings> settingsFromJson(const QByteArray &json);

} // namespace Foyer
