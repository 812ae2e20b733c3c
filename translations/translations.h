// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Foyer {

/**
 * Installs Foyer's and Qt's own texts in @p language (BCP 47; empty: the system's) and makes it the default locale.
 * Call once, before the first widget; needs a QCoreApplication, which owns the translators.
 */
void installTranslations(const QString &language);

} // namespace Foyer
