// SPDX-License-Identifier: MIT
#include "canarygate.h"

#include "demoserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QUrlQuery>

namespace Foyer::Testing {

namespace {

constexpr int patience = 30'000; ///< milliseconds

/** The whole answer of a server that was told to close the connection after it. */
QByteArray exchange(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port, QIODevice::ReadWrite, QAbstractSocket::IPv4Protocol);
    if (!socket.waitForConnected(patience))
        return {};
    socket.write(request);
    QByteArray answer;
    while (socket.waitForReadyRead(patience))
        answer += socket.readAll();
    return answer + socket.readAll();
}

QByteArray demoToken(quint16 port, const QString &clientId, const QString &secret)
{
    const QByteArray form =
        "grant_type=client_credentials&scope=public&client_id=" + QUrl::toPercentEncoding(clientId) +
        "&client_secret=" + QUrl::toPercentEncoding(secret);
    const QByteArray answer = exchange(port, "POST /oauth2/token HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                                             "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                                                 QByteArray::number(form.size()) + "\r\n\r\n" + form);
    const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    return QJsonDocument::fromJson(body).object().value(u"access_token").toString().toLatin1();
}

} // namespace

CanaryGate::CanaryGate(const DemoServer &demo, const QByteArray &secret, const QByteArray &token)
    : m_demoPort(static_cast<quint16>(demo.url().port()))
    , m_clientId(demo.clientId().toUtf8())
    , m_secret(secret)
    , m_token(token)
    , m_demoToken(demoToken(m_demoPort, demo.clientId(), demo.clientSecret()))
    , m_server([this](const RawRequest &request) { return onRequest(request); })
{}

RawAnswer CanaryGate::signIn(const RawRequest &request)
{
    const QUrlQuery form(QString::fromUtf8(request.body));
    const auto value = [&form](const char *name) {
        return form.queryItemValue(QLatin1String(name), QUrl::FullyDecoded).toUtf8();
    };
    if (value("client_id") != m_clientId || value("client_secret") != m_secret)
        return RawAnswer::http(401, R"({"error":"invalid_client"})");
    ++m_signIns;
    const QJsonObject token{{QStringLiteral("access_token"), QString::fromLatin1(m_token)},
                            {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                            {QStringLiteral("expires_in"), 3600}};
    return RawAnswer::http(200, QJsonDocument(token).toJson(QJsonDocument::Compact));
}

/** Runs in the server's thread. The demo answers in milliseconds: the other connections can wait. */
RawAnswer CanaryGate::onRequest(const RawRequest &request)
{
    if (request.target == "/oauth2/token")
        return signIn(request);
    if (request.header("Authorization") != "Bearer " + m_token)
        return RawAnswer::http(401, R"({"message":"No token, or another one."})");
    ++m_letThrough;
    QByteArrayList lines = request.head.split('\n');
    lines.removeIf([](const QByteArray &line) {
        const QByteArray folded = line.toLower();
        return folded.startsWith("authorization:") || folded.startsWith("connection:");
    });
    lines.insert(1, "Authorization: Bearer " + m_demoToken + "\r");
    lines.insert(1, "Connection: close\r");
    RawAnswer answer;
    answer.bytes = exchange(m_demoPort, lines.join('\n') + request.body);
    answer.then = RawAnswer::Then::Close;
    return answer;
}

} // namespace Foyer::Testing
