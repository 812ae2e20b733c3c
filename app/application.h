// SPDX-License-Identifier: MIT
#pragma once

#include "arguments.h"
#include "connectflow.h"
#include "desksettings.h"
#include "keychainsecretstore.h"
#include "lifesigns.h"
#include "paths.h"
#include "settings.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Foyer {

class Clock;
class DemoHost;
class MainWindow;
class SealedFiles;
class Session;

/**
 * The program with its window: settings ─▶ keychain ─▶ workplace ─▶ booking flow ─▶ window.
 *
 *     start(): ─┬─ --demo ────────────▶ demo workplace ─▶ the desk
 *               ├─ nothing connected ─▶ connect page
 *               └─ the last used one ─▶ its key ─┬─ there ─────────────▶ the desk
 *                                                ├─ missing ───────────▶ connect page, filled in
 *                                                └─ locked, no answer … ─▶ page with Retry
 *
 * Nothing of it holds up the window: the demo workplace starts on a thread while the window is made, the key is asked
 * for while it is painted. Workplaces that were opened stay open side by side, each with what was begun there; one is
 * in front. None is closed, nor the window, while a booking is being sent, or something at reception waits to be.
 */
class Application final : public QObject {
    Q_OBJECT
public:
    /** Reads the settings and installs the language. Needs a QApplication. @p clock must outlive it. */
    Application(const Invocation &invocation, const Clock &clock);
    ~Application() override;

    void start();
    /** Brings the window to the front: somebody started Foyer again. */
    void raise();
    [[nodiscard]] MainWindow &window() { return *m_window; }

    /** Where settings and the lock of the window are for this invocation. */
    [[nodiscard]] static Paths pathsFor(const Invocation &invocation);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectWindow();
    void placeWindow();
    void keepPlace();
    void openUsual();
    void open(const Connection &connection);
    void keyCame(const Connection &connection, const SecretAnswer &answer);
    void startDemo();
    void makeDemo();
    void tellDemoStarts();
    void demoStarted();
    void addSession(std::unique_ptr<Session> session);
    void close(const QString &name);
    void showConnect(const std::optional<Connection> &prefilled = std::nullopt);
    void connected(const Connection &connection);
    void switchTo(const QString &name);
    void askToDisconnect();
    void disconnectWorkplace(const Connection &connection);
    void forgetRollCall(const Connection &connection);
    /** Brings an open workplace to the front. */
    void showSession(Session &session);
    void deskSettingsChanged(const DeskSettings &settings);
    void keepDirectory(bool keep);
    [[nodiscard]] bool mayClose(const Session &session);
    [[nodiscard]] Session *sessionOf(const QString &name) const;
    [[nodiscard]] QStringList workplaceNames() const;
    void tellSettingsProblem();
    /** The workplace that is in front, or that a page stands in the way of. */
    [[nodiscard]] std::optional<Connection> shownConnection() const;
    [[nodiscard]] DeskSettings deskSettings() const;

    const Invocation m_invocation;
    const Clock &m_clock;
    const Paths m_paths;
    Settings m_settings;
    KeychainSecretStore m_secrets;
    KeychainSecretStore m_quietSecrets; ///< never asks for the keychain to be unlocked: for what happens each minute
    Systems m_systems;
    bool m_toldProblem = false;
    bool m_sessionShown = false;
    std::unique_ptr<DemoHost> m_demo;
    bool m_demoIsComing = false;                      ///< it was started, and is not there yet
    std::vector<std::unique_ptr<Session>> m_sessions; ///< the open workplaces
    Session *m_session = nullptr; ///< the one in front, also while a page stands in the way of it; or null
    std::unique_ptr<ConnectFlow> m_connectFlow;
    std::unique_ptr<MainWindow> m_window; ///< after what it shows: it goes first
    std::optional<Connection> m_wanted;   ///< the one that is being opened, for Retry
    LifeSigns m_lifeSigns;
    std::unique_ptr<SealedFiles> m_forgetting;
    RequestHandle m_request;
};

} // namespace Foyer
