// SPDX-License-Identifier: MIT
#pragma once

#include "requesthandle.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

class QObject;

namespace Foyer {

/** How to reach one workplace: everything about it that may stand in a settings file. The secret may not. */
struct Connection {
    QString name;     ///< what the desk calls it; unique among the desk's workplaces
    QString system;   ///< which kind it is: SystemTraits::system
    QString region;   ///< one of SystemTraits::regions; empty when the URLs are given, or it has none
    QUrl apiUrl;      ///< origin, with an optional path prefix for a company's gateway; empty: the vendor's own
    QUrl authUrl;     ///< as apiUrl, where the token is asked for
    QString clientId; ///< the public half of the key: a client id or a user name

    friend bool operator==(const Connection &, const Connection &) = default;
};

/** What signs the desk in. In memory and in the keychain only. */
struct Credentials {
    QString secret;      ///< the client secret or password, or what the system gave in its place: see @p keep
    QString oneTimeCode; ///< for this sign-in alone; empty: none was asked for
    /**
     * Told what to keep in the keychain in place of the secret, when the system gives something that lasts longer than
     * a one-time code; again whenever that changes. May be null: nothing is kept. Called on the thread of the system,
     * possibly while it answers.
     */
    std::function<void(const QString &)> keep;
    /**
     * Reads what is kept by now, empty when there is nothing: another program that uses the same workplace may have
     * spent what this one holds, and kept what it got for it. Calls as in RequestHandle. May be null.
     */
    std::function<RequestHandle(QObject *context, std::function<void(const QString &)> answer)> reread = nullptr;
};

/** What connecting to one kind of system asks for: forms and arguments are made of this. */
struct SystemTraits {
    enum class Key { ClientSecret, Password };

    QString system;        ///< Connection::system
    QString name;          ///< what its vendor calls it; a proper name, not translated
    QStringList regions;   ///< to choose from, the usual one first; empty: one address, which need not be given
    bool signsInApart;     ///< tokens may come from another address than the API
    Key key;               ///< a client id with its secret, or a user name with its password
    bool takesOneTimeCode; ///< signing in may ask for one
    /**
     * The connection with the API's address in it: the one given, or else the vendor's own. As it is where neither can
     * be used. Null: it has none of its own.
     */
    Connection (*withAddress)(Connection) = nullptr;

    friend bool operator==(const SystemTraits &, const SystemTraits &) = default;
};

/** Among @p known; null for a system that is not. Lives as long as they. */
[[nodiscard]] const SystemTraits *traitsOf(const QList<SystemTraits> &known, const QString &system);
/** By SystemTraits::withAddress; as it is for a system without traits or without an address of its own. */
[[nodiscard]] Connection withAddress(const Connection &connection, const SystemTraits *traits);

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
