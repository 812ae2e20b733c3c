// SPDX-License-Identifier: MIT
#include "verbs/doctorverb.h"

#include "clock.h"
#include "connectedsystem.h"
#include "connectflow.h"
#include "httptransport.h"
#include "keychainsecretstore.h"
#include "plaintext.h"
#include "sentences.h"
#include "settings.h"
#include "writerecord.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSslSocket>
#include <QSysInfo>

#include <chrono>

namespace Foyer {

using namespace std::chrono_literals;

namespace {

QString wordFor(SecretState state)
{
    switch (state) {
    case SecretState::Ok:
        return QStringLiteral("ok");
    case SecretState::Missing:
        return QStringLiteral("missing");
    case SecretState::Locked:
        return QStringLiteral("locked");
    case SecretState::Unavailable:
        return QStringLiteral("unavailable");
    case SecretState::NoAnswer:
        return QStringLiteral("noAnswer");
    case SecretState::Denied:
        return QStringLiteral("denied");
    case SecretState::Unusable:
        return QStringLiteral("unusable");
    }
    return {};
}

} // namespace

DoctorVerb::DoctorVerb(const VerbContext &context) : VerbRun(context) {}

DoctorVerb::~DoctorVerb() = default;

void DoctorVerb::tell(const QString &name, const QString &value)
{
    m_lines.append(QStringLiteral("%1 %2").arg(name, -14).arg(oneLine(value)));
    m_json.insert(name, value);
}

void DoctorVerb::worsen(ExitCode code)
{
    // A missing key explains why nothing was reached, so it is what is told.
    if (m_code == ExitCode::Done || code == ExitCode::NoKey)
        m_code = code;
}

void DoctorVerb::start()
{
    tellVersions();
    tellPlaces();
    askKeychain();
}

void DoctorVerb::tellVersions()
{
    tell(QStringLiteral("foyer"), QCoreApplication::applicationVersion());
    tell(QStringLiteral("qt"), QString::fromLatin1(qVersion()));
    tell(QStringLiteral("tls"), QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : tr("none"));
    tell(QStringLiteral("system"), QSysInfo::prettyProductName() + u' ' + QSysInfo::currentCpuArchitecture());
    tell(QStringLiteral("locale"), QLocale::system().name());
    tell(QStringLiteral("zone"), QString::fromLatin1(context().clock.deskZone().ianaId()));
}

void DoctorVerb::tellPlaces()
{
    tell(QStringLiteral("settings"), context().settings.fileName());
    tell(QStringLiteral("journal"), journalFile(context().paths));
    tell(QStringLiteral("cache"), context().paths.cache);
    tell(QStringLiteral("logs"), context().paths.logs);
    if (const QString problem = context().settings.problemSentence(); !problem.isEmpty())
        tell(QStringLiteral("problem"), problem);
}

void DoctorVerb::askKeychain()
{
    tell(QStringLiteral("keychain"), KeychainSecretStore::backendName());
    // An account that nobody has: an open keychain says that it is missing.
    m_request = context().secrets.read(QStringLiteral("doctor"), this, [this](const SecretAnswer &answer) {
        const bool works = answer.state == SecretState::Ok || answer.state == SecretState::Missing;
        m_json.insert(QStringLiteral("keychainState"), works ? QStringLiteral("ok") : wordFor(answer.state));
        m_lines.append(QStringLiteral("%1 %2")
                           .arg(QString(), -14)
                           .arg(works ? tr("It answers.") : Sentences::forSecret(answer.state)));
        if (!answer.detail.isEmpty())
            tell(QStringLiteral("keychainSays"), answer.detail);
        if (!works)
            worsen(ExitCode::NoKey);
        m_left = context().settings.values().connections;
        nextWorkplace();
    });
}

void DoctorVerb::nextWorkplace()
{
    if (m_left.isEmpty()) {
        if (m_workplaces.isEmpty())
            m_lines.append(tr("No workplace is connected."));
        m_json.insert(QStringLiteral("workplaces"), m_workplaces);
        Outcome outcome{m_code, m_code == ExitCode::Done ? tr("All is well.") : tr("Something is wrong: see above."),
                        m_lines.join(u'\n'), m_json};
        finish(outcome);
        return;
    }
    const Connection connection = m_left.takeFirst();
    m_request = context().secrets.read(secretAccount(connection), this,
                                       [this, connection](const SecretAnswer &answer) { keyCame(connection, answer); });
}

void DoctorVerb::keyCame(const Connection &connection, const SecretAnswer &answer)
{
    if (!context().systems.traitsOf(connection.system)) {
        worsen(ExitCode::NotSent);
        workplaceDone(connection, wordFor(answer.state), false,
                      Sentences::forFault(ConnectionFault::UnknownSystem, connection));
        return;
    }
    if (answer.state != SecretState::Ok) {
        worsen(ExitCode::NoKey);
        knockWithoutKey(connection, answer);
        return;
    }
    m_system = context().systems.open(connection, kept(connection, answer.secret));
    m_request = m_system->testConnection(this, [this, connection](const Result<Done> &result) {
        if (!result)
            worsen(exitForRead(result.error()));
        workplaceDone(connection, QStringLiteral("ok"), result.has_value(),
                      result ? tr("Signed in.") : Sentences::forError(result.error()));
    });
}

void DoctorVerb::knockWithoutKey(const Connection &connection, const SecretAnswer &answer)
{
    const QString key = wordFor(answer.state);
    const QUrl api = withAddress(connection, context().systems.traitsOf(connection.system)).apiUrl;
    if (faultOf(api)) {
        workplaceDone(connection, key, false, Sentences::forFault(ConnectionFault::BadApiUrl, connection));
        return;
    }
    if (!m_transport)
        m_transport = std::make_unique<HttpTransport>(context().clock);
    HttpRequest request;
    request.url = api;
    request.deadline = 10s;
    m_request = m_transport->send(request, this, [this, connection, key](const Result<HttpResponse> &result) {
        // Any answer will do, refusals included: it was reached.
        workplaceDone(connection, key, result.has_value(),
                      result ? tr("It can be reached; without its key there was no signing in.")
                             : Sentences::forError(result.error()));
    });
}

void DoctorVerb::workplaceDone(const Connection &connection, const QString &key, bool reached, const QString &words)
{
    m_lines.append(QStringLiteral("%1 %2 · %3")
                       .arg(QStringLiteral("workplace"), -14)
                       .arg(oneLine(connection.name), tr("key: %1").arg(key)));
    m_lines.append(QStringLiteral("%1 %2").arg(QString(), -14).arg(oneLine(words)));
    m_workplaces.append(QJsonObject{{QStringLiteral("name"), connection.name},
                                    {QStringLiteral("system"), connection.system},
                                    {QStringLiteral("key"), key},
                                    {QStringLiteral("reached"), reached},
                                    {QStringLiteral("message"), words}});
    // A turn later: this runs inside a callback of the workplace that goes now.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_system.reset();
            nextWorkplace();
        },
        Qt::QueuedConnection);
}

} // namespace Foyer
