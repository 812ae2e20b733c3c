// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <chrono>

namespace Foyer {

/**
 * Why a call to a system did not give what was asked. Classified by HTTP status first, then by the network's own
 * error (models/http). Views turn each kind into one sentence; nothing else does.
 *
 * For a write the kinds also say what became of it; see writeFate().
 */
enum class ErrorKind {
    Offline,        ///< no connection: DNS, refused, unreachable, network down
    Timeout,        ///< no complete answer within the call's own deadline
    Tls,            ///< the certificate or the handshake was not acceptable
    Unauthorized,   ///< sign-in refused, or a second 401: the key must be looked at
    Forbidden,      ///< 403
    NotFound,       ///< 404
    Conflict,       ///< 409: refused because of the state of things
    Validation,     ///< 400 or 422: refused, usually with reasons
    RateLimited,    ///< 429: nothing was applied; retryAfter says how long to wait
    Server,         ///< 5xx on a read
    Protocol,       ///< an answer that is not what the contract promises (HTML, cut body, redirect, bad JSON)
    Cancelled,      ///< stopped from our side before it was sent
    OutcomeUnknown, ///< a write whose bytes may have arrived and whose answer is missing or unreadable
};

/** One reason for one field of what was sent, in the server's words (plain text, never markup). */
struct FieldError {
    QString field;
    QString message;

    friend bool operator==(const FieldError &, const FieldError &) = default;
};

/** Everything known about a failed call. Contains no secret and no request body. */
struct ApiError {
    ErrorKind kind = ErrorKind::Protocol;
    int httpStatus = 0;                 ///< 0: there was no HTTP answer
    QString detail;                     ///< the server's or network's own words, shortened; plain text; may be empty
    std::chrono::seconds retryAfter{0}; ///< 0: not said; otherwise clamped to 1–300 s
    QList<FieldError> fieldErrors;      ///< at most 20

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/** What a failed write means for the thing that was to be written. */
enum class WriteFate {
    NotSent, ///< proven not applied: it may be tried again
    Refused, ///< the system looked at it and said no
    Unknown, ///< it may have been applied: look before anything is sent again
};

/** The one place that reads an error's kind as a write's fate (the table in README, "What a failed booking means"). */
[[nodiscard]] WriteFate writeFate(const ApiError &error);

} // namespace Foyer
