// SPDX-License-Identifier: MIT
#include "demotokens.h"

#include "demojson.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <array>

namespace Foyer {

namespace {

DemoAnswer tokenAnswer(int status, std::string body)
{
    return {status,
            "application/json; charset=utf-8",
            std::move(body),
            {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}}};
}

DemoAnswer refusal(int status, const char *error, const char *description)
{
    std::string body;
    JsonWriter json(body);
    json.text("error", error).text("error_description", description).text("message", description);
    json.end();
    DemoAnswer answer = tokenAnswer(status, std::move(body));
    if (status == 401)
        answer.headers.emplace_back("WWW-Authenticate", "Basic realm=\"OAuth\"");
    return answer;
}

} // namespace

std::string demoRandomToken()
{
    std::array<quint32, 12> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), static_cast<qsizetype>(sizeof words));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

DemoTokens::DemoTokens(std::string clientId, std::string clientSecret, std::chrono::seconds lifetime,
                       const Clock &clock)
    : m_clientId(std::move(clientId))
    , m_clientSecret(std::move(clientSecret))
    , m_lifetime(lifetime)
    , m_clock(clock)
{}

DemoAnswer DemoTokens::grant(const DemoRequest &request, const std::multimap<std::string, std::string> &form)
{
    if (request.method != "POST") {
        DemoAnswer answer = refusal(405, "invalid_request", "The token is asked for with POST.");
        answer.headers.emplace_back("Allow", "POST");
        return answer;
    }
    const auto value = [&form](const char *name) {
        const auto found = form.find(name);
        return found == form.end() ? std::string() : found->second;
    };
    if (value("grant_type") != "client_credentials")
        return refusal(400, "unsupported_grant_type", "The grant type must be client_credentials, form-encoded.");

    std::string id = value("client_id");
    std::string secret = value("client_secret");
    if (id.empty() && request.authorization.starts_with("Basic ")) {
        const QByteArray both = QByteArray::fromBase64(QByteArray::fromStdString(request.authorization.substr(6)));
        id = both.left(both.indexOf(':')).toStdString();
        secret = both.mid(both.indexOf(':') + 1).toStdString();
    }
    if (id != m_clientId || secret != m_clientSecret)
        return refusal(401, "invalid_client", "Client authentication failed");
    if (const std::string scope = value("scope"); !scope.empty() && scope != "public")
        return refusal(400, "invalid_scope", "The requested scope is invalid, unknown, or malformed");

    const std::string token = demoRandomToken();
    const UtcInstant now = m_clock.now();
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_ends, [now](const auto &entry) { return entry.second <= now; });
        m_ends.emplace(token, now.plus(m_lifetime));
    }
    std::string body;
    JsonWriter json(body);
    json.text("token_type", "Bearer").number("expires_in", m_lifetime.count()).text("access_token", token);
    json.end();
    return tokenAnswer(200, std::move(body));
}

bool DemoTokens::accepts(const std::string &authorization) const
{
    constexpr std::string_view scheme = "Bearer ";
    if (!authorization.starts_with(scheme))
        return false;
    const std::lock_guard lock(m_mutex);
    const auto found = m_ends.find(authorization.substr(scheme.size()));
    return found != m_ends.end() && m_clock.now() < found->second;
}

void DemoTokens::expireAll()
{
    const std::lock_guard lock(m_mutex);
    m_ends.clear();
}

} // namespace Foyer
