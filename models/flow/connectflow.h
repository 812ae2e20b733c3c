// SPDX-License-Identifier: MIT
#pragma once

#include "connectedsystem.h"
#include "connection.h"
#include "requesthandle.h"
#include "result.h"
#include "secretstore.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Foyer {

/** The systems that can be connected. */
struct Systems {
    QList<SystemTraits> known; ///< in the order in which they are offered
    /** Makes the one that a connection and its key lead to; null for a system nobody knows. */
    std::function<std::unique_ptr<ConnectedSystem>(const Connection &, const Credentials &)> open;

    /** Null for a system nobody knows. Lives as long as this. */
    [[nodiscard]] const SystemTraits *traitsOf(const QString &system) const { return Foyer::traitsOf(known, system); }
};

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
 * (on Connected). A failed or cancelled attempt stores nothing.
 *
 * What was typed is tidied first, by what the system asks for: tidied() and tidiedSecret(). connection() is the tidied
 * one, and that is the one to keep.
 *
 * A system that gives something in place of the secret (Credentials::keep) gets that into the keychain instead. The
 * same typed once more, after a test or when the keychain was locked, is tried with it: a one-time code works once. It
 * is forgotten when something else is typed, when the system refuses it, on cancel() and when it is stored.
 */
class ConnectFlow final : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Testing, Storing, Tested, Connected, Failed };
    Q_ENUM(State)

    /** @p secrets must outlive the flow. */
    ConnectFlow(SecretStore &secrets, Systems systems, QObject *parent = nullptr);
    ~ConnectFlow() override;

    /**
     * White space around every text goes (pasting brings it). An API address alone serves for signing in as well; a
     * sign-in address alone goes with a region; with an API address the region does not count. What the system has
     * not, a region or another address for signing in, goes too. @p traits: null for a system nobody knows.
     */
    [[nodiscard]] static Connection tidied(Connection connection, const SystemTraits *traits);
    /** Without the white space around a client secret. A password may begin and end with it: only line ends go there.
     */
    [[nodiscard]] static QString tidiedSecret(const QString &typed, const SystemTraits *traits);
    /**
     * Everything that is wrong with what was typed, before anything is sent; empty: nothing. UnusableSecret: it has
     * control characters or is no text, or is longer than maxSecretBytes. UnknownSystem: @p traits is null.
     */
    [[nodiscard]] static QList<ConnectionFault> faultsOf(const Connection &connection, const QString &secret,
                                                         const SystemTraits *traits);

    // Both drop an attempt under way, except while it is storing: then they do nothing. The one-time code is for a
    // system that takes one; white space in it does not count.
    void test(const Connection &connection, const QString &secret, const QString &oneTimeCode = {});
    void connectWorkplace(const Connection &connection, const QString &secret, const QString &oneTimeCode = {});
    void cancel(); ///< back to Idle
    /** What the form starts with, for a workplace whose key is gone: connection() says it. Only when Idle. */
    void prefill(const Connection &connection)
    {
        if (m_state == State::Idle)
            m_connection = connection;
    }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Systems &systems() const { return m_systems; }
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    // When Failed, exactly one of these three says why.
    [[nodiscard]] const QList<ConnectionFault> &faults() const { return m_faults; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] const std::optional<SecretAnswer> &secretError() const { return m_secretError; }

Q_SIGNALS:
    void changed();

private:
    /** What was typed, tidied. */
    struct Typed {
        Connection connection;
        QString secret;
        QString oneTimeCode;

        friend bool operator==(const Typed &, const Typed &) = default;
    };

    void begin(const Connection &connection, const QString &secret, const QString &oneTimeCode, bool keep);
    void tested(const Result<Done> &answer, bool keep);
    void store();
    void stored(const SecretAnswer &answer);
    void takeBack();
    void dropTrial();
    void forgetTyped();
    void moveTo(State state);

    SecretStore &m_secrets;
    Systems m_systems;
    Connection m_connection;
    State m_state = State::Idle;
    Typed m_typed;                    ///< while it is tried, and for as long as something was given in its place
    std::shared_ptr<QString> m_given; ///< what the system gave in place of the secret; empty: nothing
    std::unique_ptr<ConnectedSystem> m_trial;
    QList<ConnectionFault> m_faults;
    std::optional<ApiError> m_error;
    std::optional<SecretAnswer> m_secretError;
    RequestHandle m_request;
    RequestHandle m_cleanUp;
};

/** The name under which a connection's secret is kept; the same on every platform. */
[[nodiscard]] QString secretAccount(const Connection &connection);

} // namespace Foyer
