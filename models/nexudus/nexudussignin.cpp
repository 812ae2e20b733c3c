// SPDX-License-Identifier: MIT
#include "nexudussignin.h"

#include "blotout.h"
#include "laterresult.h"
#include "nexudusanswers.h"
#include "nexudusrequests.h"

#include <utility>

namespace Foyer::Nexudus {

namespace {

constexpr QLatin1String keptRefreshToken("foyer-nexudus-refresh:");

} // namespace

SignIn::SignIn(Connection connection, const Credentials &credentials)
    : m_connection(std::move(connection))
    , m_keptAs(keptRefreshToken + accountKey(m_connection) + u':')
{
    const bool isKept = credentials.secret.startsWith(keptRefreshToken);
    if (credentials.secret.startsWith(m_keptAs)) {
        m_refreshToken = credentials.secret.sliced(m_keptAs.size());
    } else if (!isKept) {
        m_password = credentials.secret;
        m_oneTimeCode = credentials.oneTimeCode;
    }
    if (isKept || !m_oneTimeCode.isEmpty())
        m_keep = credentials.keep;
    if (isKept)
        m_reread = credentials.reread;
}

HttpRequest SignIn::request()
{
    m_wasRefresh = !m_refreshToken.isEmpty();
    if (m_wasRefresh) {
        m_lastRefreshToken = m_refreshToken;
        return refreshRequest(m_connection.apiUrl, m_refreshToken);
    }
    return passwordRequest(m_connection.apiUrl, m_connection.clientId, m_password, m_oneTimeCode);
}

Result<AccessToken> SignIn::read(const HttpResponse &response)
{
    auto answer = parseSignIn(response);
    if (!answer) {
        blotOutSecrets(answer.error());
        if (m_wasRefresh && answer.error().kind == ErrorKind::Unauthorized && !m_password.isEmpty())
            m_refreshToken.clear();
        return tl::unexpected(answer.error());
    }
    m_oneTimeCode.clear();
    m_wasReread = false;
    if (!answer->refreshToken.isEmpty()) { // otherwise the one before goes on holding
        m_refreshToken = answer->refreshToken;
        if (m_keep)
            m_keep(m_keptAs + m_refreshToken);
    }
    return answer->token;
}

RequestHandle SignIn::findAnotherWay(QObject *context, std::function<void(bool)> answer)
{
    const bool wasRefresh = std::exchange(m_wasRefresh, false);
    if (wasRefresh && m_reread && !std::exchange(m_wasReread, true)) {
        return m_reread(context, [this, answer = std::move(answer)](const QString &kept) {
            const bool isNewer = takeNewer(kept);
            m_wasReread = isNewer; // the next sign-in may look again
            answer(isNewer);
        });
    }
    m_wasReread = false;
    // The refused token was forgotten if there is a password, so this says yes once.
    const bool takesPassword = wasRefresh && m_refreshToken.isEmpty() && !m_password.isEmpty();
    return answerLater<bool>(takesPassword, context,
                             [answer = std::move(answer)](const Result<bool> &yes) { answer(*yes); });
}

bool SignIn::takeNewer(const QString &kept)
{
    const QString token = kept.startsWith(m_keptAs) ? kept.sliced(m_keptAs.size()) : QString();
    if (token.isEmpty() || token == m_refreshToken)
        return false;
    m_refreshToken = token;
    return true;
}

void SignIn::blotOutSecrets(ApiError &error) const
{
    for (const QString &secret : {m_password, m_oneTimeCode, m_refreshToken, m_lastRefreshToken})
        blotOut(secret, error);
}

} // namespace Foyer::Nexudus
