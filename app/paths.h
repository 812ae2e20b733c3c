// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Foyer {

/**
 * Where things are kept. Without a folder of one's own (--config DIR) at the system's places: settings and logs
 * below the configuration folder, the directory of people below the cache folder. With one, all below it.
 */
struct Paths {
    QString config; ///< settings.json, the lock of the running window
    QString cache;
    QString logs;
    /**
     * Tells the keys of this configuration from those of others in the same keychain; empty for the usual one. Goes
     * by the folder's place: keys stay in the keychain when the folder moves, and are asked for again.
     */
    QString scope;

    /** @p own may be empty or relative. Needs the application's name. Makes no folder. */
    [[nodiscard]] static Paths at(const QString &own);
    /** The same places for a demo workplace: apart, so that trying it touches nothing real. */
    [[nodiscard]] Paths forDemo() const;

    /** Where one workplace's people may be kept between starts. */
    [[nodiscard]] QString peopleFile(const QString &workplaceName) const;
    /** Where the draft of a resource is kept that one workplace is to get. */
    [[nodiscard]] QString resourceDraftFile(const QString &workplaceName) const;
};

/** Makes the folder, with those above it, for its owner only. What exists is left as it is. */
bool makePrivateFolder(const QString &path);

} // namespace Foyer
