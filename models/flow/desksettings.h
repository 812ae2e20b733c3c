// SPDX-License-Identifier: MIT
#pragma once

#include "bookingflow.h"

#include <QString>

namespace Foyer {

/** What one desk has set for itself. Stored by app/settings; preferences belong to one workplace, the rest to all. */
struct DeskSettings {
    enum class Appearance { System, Light, Dark };

    DeskPreferences preferences;
    QString language; ///< BCP 47; empty: the system's
    Appearance appearance = Appearance::System;
    bool keepDirectory = false; ///< the list of people may stay on this computer's disk
    bool scanSounds = true;     ///< a scan is heard as well as seen
    bool notifications = false; ///< the desktop tells what goes wrong while the window is not in front

    friend bool operator==(const DeskSettings &, const DeskSettings &) = default;
};

} // namespace Foyer
