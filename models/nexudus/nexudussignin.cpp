// SPDX-License-Identifier: MIT
#include "nexudussignin.h"

#include "blotout.h"
#include "nexudusanswers.h"
#include "nexudusrequests.h"

#include <utility>

namespace Foyer::Nexudus {

namespace {

constexpr QLatin1String keptAs("foyer-nexudus-refresh:");

} // namespace

SignIn::SignIn(QUrl api, QString userName, const Credentials &credentials)
    : m_api(std::move(api))
    , m_userName(std::move(userName))
{
    const bool isKept = credentials.secret.startsWith(keptAs);
    if (isKept) {
        m_refreshToken = credentials.secret.sliced(keptAs.size());
    } else {
        m_password = credentials.secret;
        m_oneTimeCode = credentials.oneTimeCode;
    }
    if (isKept || !m_oneTimeCode.isEmpty())
        m_keep = credentials.keep;
}

HttpRequest SignIn::request()
{
    m_wasRefresh = !m_refreshToken.isEmpty();
    if (m_wasRefresh) {
        m_lastRefreshToken = m_refreshToken;
        return refreshRequest(m_api, m_refreshToken);
    }
    return passwordRequest(m_api, m_userName, m_password, m_oneTimeCode);
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
    if (!answer->refreshToken.isEmpty()) { // otherwise the one before goes on holding
        m_refreshToken = answer->refreshToken;
        if (m_keep)
            m_keep(keptAs + m_refreshToken);
    }
    return answer->token;
}

bool SignIn::hasAnotherWay()
{
    // It was forgotten with the refusal, so this says yes once.
    return std::exchange(m_wasRefresh, false) && m_refreshToken.isEmpty() && !m_password.isEmpty();
}

void SignIn::blotOutSecrets(ApiError &error) const
{
    for (const QString &secret : {m_password, m_oneTimeCode, m_refreshToken, m_lastRefreshToken})
        blotOut(secret, error);
}

} // namespace Foyer::Nexudus
