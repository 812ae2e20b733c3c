// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "httptypes.h"
#include "intents.h"
#include "oauthtokens.h"
#include "result.h"

/**
 * @file
 * Answers that decide something: to the sign-in, to a write, and refusals. Pure and thread-safe.
 */
namespace Foyer::Kadence {

/**
 * The answer to a token request, of any status. A refused key is Unauthorized; a sign-in that does not work is
 * RateLimited, Server or Protocol. A lifetime that is absent or makes no sense is taken as an hour.
 */
[[nodiscard]] Result<AccessToken> parseToken(const HttpResponse &response);

/**
 * Adds what a refusal says to @p error: `hydra:description`, RFC 7807's `detail`, `message`, RFC 6749's
 * `error_description`, or a title, shortened; and at most 20 of its violations. Adds nothing for anything else.
 */
void readError(const HttpResponse &response, ApiError &error);

/**
 * The booking that was made, from a 2xx. OutcomeUnknown when it can't be read, has no id, is not a booking that
 * stands, or is for another person, place or time than was asked for: then nobody knows what there is now.
 */
[[nodiscard]] Result<Booking> parseCreated(const HttpResponse &response, const BookingRequest &request);
/**
 * The booking that was cancelled, checked in or checked out, from a 2xx; OutcomeUnknown when it is unreadable, another
 * one, or does not show that.
 */
[[nodiscard]] Result<Booking> parseDone(const HttpResponse &response, const BookingId &id, Operation operation);

} // namespace Foyer::Kadence
