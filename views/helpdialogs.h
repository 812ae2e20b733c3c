// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Foyer {

/** Shows every key of the program; F1. The window stays usable. */
void showKeys(QWidget *parent, bool withArrivals);
/** Shows what runs here, in which versions. */
void showAbout(QWidget *parent);

} // namespace Foyer
