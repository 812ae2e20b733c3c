// SPDX-License-Identifier: MIT
#include "demoprocess.h"

#include "connection.h"

#include <QJsonDocument>

using namespace Foyer;

DemoProcess::DemoProcess(int people)
    : DemoProcess(QStringLiteral(FOYER_PROGRAM),
                  {QStringLiteral("demo-server"), QStringLiteral("--demo-people"), QString::number(people)})
{}

DemoProcess::DemoProcess(const QString &program, const QStringList &arguments)
{
    m_process.start(program, arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) {
    }
    m_urls = QJsonDocument::fromJson(m_process.readLine()).object();
}

DemoProcess::~DemoProcess()
{
    m_process.terminate();
    m_process.waitForFinished(5'000);
}

std::unique_ptr<KadenceWorkplace> DemoProcess::connectTo(const Clock &clock) const
{
    Connection connection;
    connection.name = QStringLiteral("bench");
    connection.system = QStringLiteral("kadence");
    connection.apiUrl = QUrl(value("apiUrl"));
    connection.authUrl = QUrl(value("authUrl"));
    connection.clientId = value("clientId");
    return std::make_unique<KadenceWorkplace>(connection, value("clientSecret"), clock);
}

QString DemoProcess::token() const
{
    QProcess curl;
    curl.start(QStringLiteral("curl"),
               {QStringLiteral("-s"), QStringLiteral("-d"),
                QStringLiteral("grant_type=client_credentials&scope=public&client_id=%1&client_secret=%2")
                    .arg(value("clientId"), value("clientSecret")),
                value("authUrl") + QStringLiteral("/oauth2/token")});
    curl.waitForFinished();
    return QJsonDocument::fromJson(curl.readAllStandardOutput())
        .object()
        .value(QLatin1String("access_token"))
        .toString();
}
