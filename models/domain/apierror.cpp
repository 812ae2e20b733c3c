// SPDX-License-Identifier: MIT
#include "apierror.h"

namespace Foyer {

WriteFate writeFate(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::Unauthorized:
    case ErrorKind::RateLimited:
    case ErrorKind::Cancelled:
        return WriteFate::NotSent;
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Validation:
        return WriteFate::Refused;
    // http never reports these two for a write; should one slip through, the careful reading is the right one.
    case ErrorKind::Server:
    case ErrorKind::Protocol:
    case ErrorKind::OutcomeUnknown:
        return WriteFate::Unknown;
    }
    return WriteFate::Unknown;
}

} // namespace Foyer
