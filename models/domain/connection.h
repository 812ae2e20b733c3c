// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace Foyer {

/** How to reach one workplace: everything about it that may stand in a settings file. The secret may not. */
struct Connection {
    QString name;     ///< what the desk calls it; unique among the desk's workplaces
    QString system;   ///< "kadence", later others
    QString region;   ///< "eu", "us"; empty when the URLs are given
    QUrl apiUrl;      ///< origin, with an optional path prefix for a company's gateway; empty with a region
    QUrl authUrl;     ///< as apiUrl, where the token is asked for
    QString clientId; ///< the public half of the key

    friend bool operator==(const Connection &, const Connection &) = default;
};

/** Why an address is not one that a secret may be sent to. */
enum class UrlFault {
    Unreadable,  ///< not a URL with a host
    NotHttps,    ///< another scheme; plain http is accepted for loopback alone
    HasUserInfo, ///< user:password@
    HasQuery,    ///< ?query or #fragment: not an origin with a path
    OddHost,     ///< a host that no browser would take
};

/**
 * Whether requests with a key may go to @p url: https, or http to 127.0.0.1, ::1 or localhost; no user info, no
 * query, no fragment. Nothing when it is fine.
 */
[[nodiscard]] std::optional<UrlFault> faultOf(const QUrl &url);

/**
 * What tells the account behind a connection from others, whatever the desk calls it: system, address and client id,
 * digested, so that it may stand in a file. What address a region stands for only its system knows: without one, the
 * region itself is taken.
 */
[[nodiscard]] QString accountKey(const Connection &connection);

} // namespace Foyer
