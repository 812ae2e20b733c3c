// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "httptypes.h"
#include "oauthtokens.h"
#include "result.h"

#include <QUrl>

namespace Foyer::Nexudus {

/**
 * How one connection signs in: with its refresh token while there is one, otherwise with its password, and with the
 * one-time code the first time only, since it holds once.
 *
 * A refresh token holds once as well: each answer brings the next one. After a sign-in with a one-time code it is what
 * Credentials::keep gets in place of the password, which would not be enough alone, and so is each one that follows.
 * Its form is `foyer-nexudus-refresh:` and the token; as a secret it is known again by that. Without a code the
 * password stays what is kept, and the refresh token is in memory only.
 */
class SignIn {
public:
    SignIn(QUrl api, QString userName, const Credentials &credentials);

    /** The next token request. */
    [[nodiscard]] HttpRequest request();
    /** Reads its answer, of any status; what it quotes of the secrets is blotted out. */
    [[nodiscard]] Result<AccessToken> read(const HttpResponse &response);
    /** After a refusal: whether that was the refresh token's, and there is a password to try. */
    [[nodiscard]] bool hasAnotherWay();
    /** Blots out all secrets that were used. */
    void blotOutSecrets(ApiError &error) const;

private:
    const QUrl m_api;
    const QString m_userName;
    QString m_password;     ///< empty: there is none
    QString m_oneTimeCode;  ///< empty: none, or it was used
    QString m_refreshToken; ///< empty: none
    QString m_lastRefreshToken;
    std::function<void(const QString &)> m_keep; ///< null: the password stays what is kept
    bool m_wasRefresh = false;                   ///< the request under way
};

} // namespace Foyer::Nexudus
