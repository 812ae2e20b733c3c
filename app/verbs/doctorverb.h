// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "requesthandle.h"
#include "secretstore.h"
#include "verbs/verb.h"

#include <QJsonArray>

#include <memory>

namespace Foyer {

class ConnectedSystem;
class HttpTransport;

/**
 * foyer doctor: what somebody who helps needs to know. Looks at one connected workplace after the other: its key in
 * the keychain, then whether it can be reached, with the key by signing in, without one by one request that
 * carries none. Tells no secret, no client ID and nobody's name.
 */
class DoctorVerb final : public VerbRun {
    Q_OBJECT
public:
    explicit DoctorVerb(const VerbContext &context);
    ~DoctorVerb() override;

    void start() override;

private:
    void tellVersions();
    void tellPlaces();
    void askKeychain();
    void nextWorkplace();
    void keyCame(const Connection &connection, const SecretAnswer &answer);
    void knockWithoutKey(const Connection &connection, const SecretAnswer &answer);
    void workplaceDone(const Connection &connection, const QString &key, bool reached, const QString &words);
    void tell(const QString &name, const QString &value);
    void worsen(ExitCode code);

    QStringList m_lines;
    QJsonObject m_json;
    QJsonArray m_workplaces;
    QList<Connection> m_left;
    ExitCode m_code = ExitCode::Done;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<ConnectedSystem> m_system;
    RequestHandle m_request;
};

} // namespace Foyer
