// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QString>
#include <QTemporaryDir>

namespace Foyer {

/** A certificate with its key, as a server shows it. */
struct TestIdentity {
    QSslCertificate certificate;
    QSslKey key;

    [[nodiscard]] bool isValid() const { return !certificate.isNull() && !key.isNull(); }
};

/** An own authority and what it signed, made anew by the openssl command for every test program. */
class TestCertificates {
public:
    /** Makes them all. fault() is empty when that worked. */
    TestCertificates();

    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] const TestIdentity &localhost() const { return m_localhost; }
    [[nodiscard]] const TestIdentity &expired() const { return m_expired; }     ///< localhost, until yesterday
    [[nodiscard]] const TestIdentity &otherHost() const { return m_otherHost; } ///< for elsewhere.example

    /** A client's configuration that trusts the authority, and nobody else. */
    [[nodiscard]] QSslConfiguration trusting() const;

private:
    bool openssl(const QStringList &arguments);
    TestIdentity sign(const QString &name, const QString &alternativeName, int days);

    QTemporaryDir m_folder;
    QString m_fault;
    QSslCertificate m_authority;
    TestIdentity m_localhost;
    TestIdentity m_expired;
    TestIdentity m_otherHost;
};

} // namespace Foyer
