// SPDX-License-Identifier: MIT
#pragma once

#include "collection.h"
#include "httptypes.h"
#include "oauthtokens.h"
#include "resourceoffice.h"
#include "result.h"

#include <QByteArray>

/**
 * @file
 * What Nexudus answers, as domain values. Pure and thread-safe. Nothing in an answer is trusted: what is absent, null
 * or of another type is left empty, and what has no usable id can't be referred to: alone it is a Protocol error, in a
 * list it is left out.
 *
 * In what is shown of the server's words its internal name for pricing records is "booking rate".
 */
namespace Foyer::Nexudus {

// Protocol when the bytes are not a list, or when it has members and not one is usable.
[[nodiscard]] Result<Collection<Business>> parseBusinesses(const QByteArray &bytes);
[[nodiscard]] Result<Collection<ResourceType>> parseResourceTypes(const QByteArray &bytes);
[[nodiscard]] Result<Collection<ResourceSummary>> parseResources(const QByteArray &bytes);
[[nodiscard]] Result<ResourceDraft> parseResource(const QByteArray &bytes);

/** What a sign-in gave. */
struct SignInAnswer {
    AccessToken token;
    QString refreshToken; ///< may be empty
};
/**
 * The answer to a token request, of any status. What was refused is Unauthorized; a sign-in that does not work is
 * RateLimited, Server or Protocol. A lifetime that is absent or makes no sense is taken as an hour.
 */
[[nodiscard]] Result<SignInAnswer> parseSignIn(const HttpResponse &response);

/** Whether an answer says "too soon": a 409 without a body that tells when to come back. Nothing was applied then. */
[[nodiscard]] bool isThrottled(const HttpResponse &response);

/**
 * Adds what a refusal says to @p error: its message, and at most 20 of its errors, under fieldKey() where it is one of
 * our fields. A 401 says that it may be about a permission. Adds nothing for anything else.
 */
void readError(const HttpResponse &response, ApiError &error);

/**
 * The resource that was made, from a 2xx. Validation when the answer says with reasons that it was not, and
 * OutcomeUnknown when it says neither, or names no id.
 */
[[nodiscard]] Result<ResourceId> parseCreated(const HttpResponse &response);

} // namespace Foyer::Nexudus
