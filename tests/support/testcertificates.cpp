// SPDX-License-Identifier: MIT
#include "testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSsl>

namespace Foyer {

namespace {

const QStringList freshKey{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                           QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TestCertificates::TestCertificates()
{
    if (!openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509")} + freshKey +
                 QStringList{QStringLiteral("-keyout"), QStringLiteral("ca.key"), QStringLiteral("-out"),
                             QStringLiteral("ca.pem"), QStringLiteral("-days"), QStringLiteral("30"),
                             QStringLiteral("-subj"), QStringLiteral("/CN=Foyer test authority")}))
        return;
    m_authority = QSslCertificate(contentOf(m_folder.filePath(QStringLiteral("ca.pem"))));
    const QString here = QStringLiteral("DNS:localhost,IP:127.0.0.1");
    m_localhost = sign(QStringLiteral("localhost"), here, 30);
    m_expired = sign(QStringLiteral("expired"), here, -1);
    m_otherHost = sign(QStringLiteral("other"), QStringLiteral("DNS:elsewhere.example"), 30);
    if (m_fault.isEmpty() && !(m_localhost.isValid() && m_expired.isValid() && m_otherHost.isValid()))
        m_fault = QStringLiteral("openssl made something that Qt can't read");
}

QSslConfiguration TestCertificates::trusting() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({m_authority});
    return tls;
}

bool TestCertificates::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    m_fault = QStringLiteral("openssl: %1 %2").arg(process.errorString(), QString::fromLocal8Bit(process.readAll()));
    return false;
}

TestIdentity TestCertificates::sign(const QString &name, const QString &alternativeName, int days)
{
    const QString key = name + QStringLiteral(".key");
    const QString request = name + QStringLiteral(".csr");
    const QString certificate = name + QStringLiteral(".pem");
    const bool signedNow =
        openssl(QStringList{QStringLiteral("req")} + freshKey +
                QStringList{QStringLiteral("-keyout"), key, QStringLiteral("-out"), request, QStringLiteral("-subj"),
                            QStringLiteral("/CN=Foyer test"), QStringLiteral("-addext"),
                            QStringLiteral("subjectAltName=") + alternativeName}) &&
        openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), request, QStringLiteral("-CA"),
                 QStringLiteral("ca.pem"), QStringLiteral("-CAkey"), QStringLiteral("ca.key"),
                 QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QString::number(days),
                 QStringLiteral("-copy_extensions"), QStringLiteral("copy"), QStringLiteral("-out"), certificate});
    if (!signedNow)
        return TestIdentity();
    return {QSslCertificate(contentOf(m_folder.filePath(certificate))),
            QSslKey(contentOf(m_folder.filePath(key)), QSsl::Ec)};
}

} // namespace Foyer
