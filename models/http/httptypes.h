// SPDX-License-Identifier: MIT
#pragma once

#include "timetypes.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace Foyer {

/** One request as it goes over the wire. */
struct HttpRequest {
    enum class Method { Get, Post };

    Method method = Method::Get;
    QUrl url; ///< complete and percent-encoded
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< for Post; never empty (an empty body can be sent twice by Qt, see OneShotBody)
    /** From handing the request over to the last byte of the answer. */
    std::chrono::milliseconds deadline{20'000};
};

/**
 * A complete answer with any status: as long as its Content-Length says, or as Qt says for one in chunks. Qt 6.4 is
 * sometimes wrong about those when the connection ends early, so whoever reads a body checks that it is whole;
 * ApiClient does so for JSON.
 */
struct HttpResponse {
    int status = 0;
    QByteArray contentType;
    QByteArray body;                                ///< decoded, at most maxBodyBytes
    std::optional<UtcInstant> serverTime;           ///< the Date header
    std::optional<std::chrono::seconds> retryAfter; ///< clamped to 1–300 s
};

/** The largest answer that is read. Compressed ones are neither asked for nor taken. */
constexpr qint64 maxBodyBytes = 8LL * 1024 * 1024;

} // namespace Foyer
