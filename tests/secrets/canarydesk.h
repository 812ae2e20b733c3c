// SPDX-License-Identifier: MIT
#pragma once

#include "canary.h"
#include "canarygate.h"
#include "clock.h"
#include "demoserver.h"
#include "faultproxy.h"
#include "foyerprocess.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <utility>

namespace Foyer::Testing {

/** In a child before it becomes a program: core files as large as the system lets them be. */
void allowCoreFiles();

/**
 * A desk with a home of its own, for the program and nobody else, and a workplace whose secret and token are canaries.
 * Everything the program can write to is below places(): home, configuration, cache, data, temporary files, working
 * directory, and the keyring's own folder.
 */
class CanaryDesk {
public:
    /** Whether all of it is there. */
    [[nodiscard]] bool start();

    // The workplace.

    [[nodiscard]] const QByteArray &secret() const { return m_canaries.at(0).text(); }
    [[nodiscard]] const QByteArray &token() const { return m_canaries.at(1).text(); }
    [[nodiscard]] const QList<Canary> &canaries() const { return m_canaries; }
    [[nodiscard]] const CanaryGate &gate() const { return *m_gate; }
    /** What the program talks to: between it and the workplace. A new one has no rules. */
    [[nodiscard]] FaultProxy &proxy() { return *m_proxy; }
    /** Takes all rules away. */
    void heal() { m_proxy->heal(); }

    // The program.

    /** Adds `--config`, and lets it end. */
    [[nodiscard]] Ran run(const QStringList &arguments, const QByteArray &input = {},
                          const QStringList &variables = {});
    /** As run(), with the address of the workplace, and the secret on standard input. */
    [[nodiscard]] Ran ask(const QStringList &arguments, const QStringList &variables = {});
    /** As run(), without waiting for the end or looking at what it prints. With leave to write core files. */
    [[nodiscard]] std::unique_ptr<QProcess> begin(const QStringList &arguments, const QByteArray &input,
                                                  const QStringList &variables = {}) const;
    /** What is needed to get at the workplace without a stored key. */
    [[nodiscard]] QStringList address() const;
    /** `connect` under that name. */
    [[nodiscard]] QStringList connecting(const QString &name) const;

    // Where it may have left something.

    [[nodiscard]] QStringList places() const;
    [[nodiscard]] QString config() const { return m_home.filePath(QStringLiteral("configuration")); }
    [[nodiscard]] QString workingDirectory() const { return m_home.filePath(QStringLiteral("working")); }
    /** What of them was in what run() saw printed, since this was last asked. One line for each; empty is well. */
    [[nodiscard]] QStringList takePrintedLeaks() { return std::exchange(m_printed, {}); }
    [[nodiscard]] QStringList leaksIn(const QByteArray &bytes, const QString &where) const;

private:
    [[nodiscard]] QProcessEnvironment environment(const QStringList &variables) const;

    QTemporaryDir m_home;
    QStringList m_printed; ///< what was found in what was printed
    QList<Canary> m_canaries{
        {QStringLiteral("the secret"), "a+b/ ", "Kv7QpXw3ZtR9mLb2HsYc4Dn8", " &=%\"\\\xc3\xa9z"},
        {QStringLiteral("the token"), "t+/", "Ju5WgNe6VxA1oTk0PfCr3Bq9", "~.=="},
    };
    SystemClock m_clock;
    std::optional<DemoServer> m_demo;
    std::optional<CanaryGate> m_gate;
    std::optional<FaultProxy> m_proxy;
};

} // namespace Foyer::Testing
