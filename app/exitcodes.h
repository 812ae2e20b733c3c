// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "secretstore.h"

#include <QString>

namespace Foyer {

/** What a verb's exit code means. Scripts rely on these. */
enum class ExitCode {
    Done = 0,
    Refused = 1,     ///< the workplace said no: taken, closed, not allowed
    Usage = 2,       ///< the command line was wrong
    NotSent = 3,     ///< unreachable, TLS, no sign-in: nothing was changed
    Unconfirmed = 4, ///< sent, and nobody knows what became of it
    NoKey = 5,       ///< no key, or the keychain is locked or unavailable
    NotFound = 6,    ///< nothing of that name, or several
};

/** The one place where an error becomes an exit code: for a read, */
[[nodiscard]] ExitCode exitForRead(const ApiError &error);
/** for a write (writeFate() decides), */
[[nodiscard]] ExitCode exitForWrite(const ApiError &error);
/** for the keychain. */
[[nodiscard]] ExitCode exitForSecret(SecretState state);

/** The same as a word, for JSON. */
[[nodiscard]] QString wordFor(ExitCode code);
/** One line for each, for the help. */
[[nodiscard]] QString exitCodeHelp();

} // namespace Foyer
