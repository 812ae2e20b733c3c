// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "requesthandle.h"
#include "result.h"
#include "secretstore.h"
#include "workplace.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Foyer {

/** Makes the workplace that a connection and its secret lead to; null for a system nobody knows. */
using WorkplaceFactory = std::function<std::unique_ptr<Workplace>(const Connection &, const QString &secret)>;

/** Why a connection can't be made as it was typed. */
enum class ConnectionFault {
    NoName,
    NoClientId,
    NoSecret,
    UnusableSecret,
    BadApiUrl,
    BadAuthUrl,
    NoRegion,
    UnknownSystem
};

/**
 * Connecting a workplace: check what was typed, try it, keep the key.
 *
 *     Idle ──test()───▶ Testing ──▶ Tested | Failed
 *     Idle ──connect()▶ Testing ──▶ Storing ──▶ Connected | Failed
 *
 * Connected means that the secret was stored, read back and is the same. The settings file is its caller's to write
 * (on Connected). A failed or cancelled attempt stores nothing and keeps nothing of the secret.
 *
 * What was typed is tidied first: white space around every text and around the secret goes (pasting brings it), and
 * of the addresses: an API address alone serves for signing in as well; a sign-in address alone goes with a region;
 * with an API address the region does not count. connection() is the tidied one, and that is the one to keep.
 */
class ConnectFlow final : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Testing, Storing, Tested, Connected, Failed };
    Q_ENUM(State)

    /** @p secrets must outlive the flow. */
    ConnectFlow(SecretStore &secrets, WorkplaceFactory factory, QObject *parent = nullptr);
    ~ConnectFlow() override;

    /** What was typed, tidied as the class says. */
    [[nodiscard]] static Connection tidied(Connection connection);
    /**
     * Everything that is wrong with what was typed, before anything is sent; empty: nothing. UnusableSecret: it has
     * control characters or is no text, or is longer than maxSecretBytes. UnknownSystem comes from the factory alone.
     */
    [[nodiscard]] static QList<ConnectionFault> faultsOf(const Connection &connection, const QString &secret);

    // Both drop an attempt under way, except while it is storing: then they do nothing.
    void test(const Connection &connection, const QString &secret);
    void connectWorkplace(const Connection &connection, const QString &secret);
    void cancel(); ///< back to Idle
    /** What the form starts with, for a workplace whose key is gone: connection() says it. Only when Idle. */
    void prefill(const Connection &connection)
    {
        if (m_state == State::Idle)
            m_connection = connection;
    }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    // When Failed, exactly one of these three says why.
    [[nodiscard]] const QList<ConnectionFault> &faults() const { return m_faults; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] const std::optional<SecretAnswer> &secretError() const { return m_secretError; }

Q_SIGNALS:
    void changed();

private:
    void begin(const Connection &connection, const QString &secret, bool keep);
    void tested(const Result<Done> &answer, const QString &secretToKeep);
    void store(const QString &secret);
    void stored(const SecretAnswer &answer);
    void takeBack();
    void dropTrial();
    void moveTo(State state);

    SecretStore &m_secrets;
    WorkplaceFactory m_factory;
    Connection m_connection;
    State m_state = State::Idle;
    std::unique_ptr<Workplace> m_trial;
    QList<ConnectionFault> m_faults;
    std::optional<ApiError> m_error;
    std::optional<SecretAnswer> m_secretError;
    RequestHandle m_request;
    RequestHandle m_cleanUp;
};

/** The name under which a connection's secret is kept; the same on every platform. */
[[nodiscard]] QString secretAccount(const Connection &connection);

} // namespace Foyer
