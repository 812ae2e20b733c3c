// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "httptypes.h"
#include "oauthtokens.h"
#include "result.h"

#include <QUrl>

class QObject;

namespace Foyer::Nexudus {

/**
 * How one connection signs in: with its refresh token while there is one, otherwise with its password, and with the
 * one-time code the first time only, since it holds once.
 *
 * A refresh token holds once as well: each answer brings the next one. After a sign-in with a one-time code it is what
 * Credentials::keep gets in place of the password, which would not be enough alone, and so is each one that follows.
 * Its form is `foyer-nexudus-refresh:`, the accountKey(), `:` and the token; as a secret it is known again by that, and
 * for another account it is nothing: it must not be sent there. Without a code the password stays what is kept, and the
 * refresh token is in memory only.
 *
 * Two programs may use one such account at the same time, the window and a verb, and spend each other's refresh token.
 * So a refused one is no end yet: what is kept by then is tried, once for each sign-in.
 */
class SignIn {
public:
    /** @p connection: with its address. */
    SignIn(Connection connection, const Credentials &credentials);

    /** The next token request. */
    [[nodiscard]] HttpRequest request();
    /** Reads its answer, of any status; what it quotes of the secrets is blotted out. */
    [[nodiscard]] Result<AccessToken> read(const HttpResponse &response);
    /** After a refusal: whether that was the refresh token's, and there is a password or a newer token to try. */
    RequestHandle findAnotherWay(QObject *context, std::function<void(bool)> answer);
    /** Blots out all secrets that were used. */
    void blotOutSecrets(ApiError &error) const;

private:
    [[nodiscard]] bool takeNewer(const QString &kept);

    const Connection m_connection;
    const QString m_keptAs; ///< how what is kept for this account begins
    QString m_password;     ///< empty: there is none
    QString m_oneTimeCode;  ///< empty: none, or it was used
    QString m_refreshToken; ///< empty: none
    QString m_lastRefreshToken;
    std::function<void(const QString &)> m_keep; ///< null: the password stays what is kept
    decltype(Credentials::reread) m_reread;      ///< null: there is nothing kept to be read
    bool m_wasRefresh = false;                   ///< the request under way
    bool m_wasReread = false;                    ///< for the sign-in under way
};

} // namespace Foyer::Nexudus
