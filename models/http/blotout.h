// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"

#include <QString>

namespace Foyer {

/**
 * Puts "***" for what a server quotes of @p key, the secret or the token that it was sent: an error is shown, printed
 * and kept in the journal. Also of parts of 12 characters and more, since texts arrive shortened, of the key
 * percent-encoded or in base64, alone or among other bytes, and in capitals or not. A key of fewer than four characters
 * can't be told from the words around it: nothing is done.
 */
void blotOut(const QString &key, ApiError &error);

} // namespace Foyer
