// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "httptypes.h"

namespace Foyer {

/**
 * What an answer with a status outside 2xx means, by the status alone. For a POST the kinds read as writeFate() says:
 *
 *     status                  GET            POST
 *     400, 422, other 4xx     Validation     Validation      looked at and refused; an unknown 4xx reads as 400 does
 *     401                     Unauthorized   Unauthorized    not applied
 *     402, 403, 451           Forbidden      Forbidden
 *     404, 410                NotFound       NotFound
 *     408                     Timeout        OutcomeUnknown  a gateway may have passed it on before it gave up
 *     409, 412, 423           Conflict       Conflict
 *     429                     RateLimited    RateLimited     not applied
 *     5xx                     Server         OutcomeUnknown
 *     anything else, 3xx      Protocol       OutcomeUnknown
 */
[[nodiscard]] ApiError statusError(const HttpResponse &response, HttpRequest::Method method);

/** The same for an answer that is throttling whatever its status (RetryPolicy::isThrottled): as a 429. */
[[nodiscard]] ApiError throttledError(const HttpResponse &response);

/**
 * What a failed sign-in means for the call that waited for it. The call itself was not sent, so for a POST this is
 * always one of the kinds that read as not sent; and a 404 of the sign-in is not a 404 of what was asked for.
 */
[[nodiscard]] ApiError signInError(ApiError error, HttpRequest::Method method);

} // namespace Foyer
