// SPDX-License-Identifier: MIT
#pragma once

namespace Foyer {

/**
 * First thing in main(), before a secret or a file: whatever this process writes is readable by its owner only, and
 * a crash leaves no memory image with a secret in it. Unix only; Windows keeps files in the user's own profile, and
 * its crash reports are a matter of the system's settings.
 */
void hardenProcess();

} // namespace Foyer
