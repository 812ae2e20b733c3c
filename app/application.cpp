// SPDX-License-Identifier: MIT
#include "application.h"

#include "demohost.h"
#include "logging.h"
#include "mainwindow.h"
#include "sealedfiles.h"
#include "sentences.h"
#include "session.h"
#include "translations.h"
#include "windowplace.h"
#include "workplaces.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QMessageBox>
#include <QScreen>
#include <QStatusBar>
#include <QTimer>

namespace Foyer {

namespace {

/** For what may be in use further up the stack. */
template <typename T>
void retire(std::unique_ptr<T> object)
{
    if (object)
        object.release()->deleteLater();
}

} // namespace

Paths Application::pathsFor(const Invocation &invocation)
{
    const Paths paths = Paths::at(invocation.config);
    return invocation.demo ? paths.forDemo() : paths;
}

Application::Application(const Invocation &invocation, const Clock &clock)
    : m_invocation(invocation)
    , m_clock(clock)
    , m_paths(pathsFor(invocation))
    , m_settings(m_paths.config, clock)
    , m_secrets(m_paths.scope, KeychainSecretStore::Unlocking::MayAsk)
    , m_quietSecrets(m_paths.scope)
    , m_systems(knownSystems(clock))
    , m_lifeSigns(clock)
{
    m_settings.load();
    installTranslations(m_settings.values().desk.language);
    connect(&m_lifeSigns, &LifeSigns::seen, this, [this] {
        for (const auto &session : m_sessions)
            session->refresh();
    });
}

Application::~Application()
{
    m_request.abort();
    m_window.reset();
}

void Application::start()
{
    if (m_invocation.demo)
        makeDemo(); // before the window: it starts while the fonts are read
    m_window = std::make_unique<MainWindow>();
    connectWindow();
    m_window->setDeskSettings(deskSettings());
    placeWindow();
    m_window->installEventFilter(this);
    m_window->show();
    tellSettingsProblem();
    if (m_demoIsComing)
        tellDemoStarts();
    else
        openUsual();
}

void Application::connectWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::connected, this, &Application::connected);
    connect(window, &MainWindow::demoWanted, this, &Application::startDemo);
    connect(window, &MainWindow::connectWanted, this, [this] { showConnect(); });
    connect(window, &MainWindow::retryWanted, this, [this] {
        if (m_wanted)
            open(Connection(*m_wanted));
        else
            openUsual();
    });
    connect(window, &MainWindow::workplaceWanted, this, &Application::switchTo);
    connect(window, &MainWindow::disconnectWanted, this, &Application::askToDisconnect);
    connect(window, &MainWindow::deskSettingsChanged, this, &Application::deskSettingsChanged);
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::Close) {
        for (const auto &session : m_sessions) {
            if (!mayClose(*session)) {
                event->ignore();
                return true;
            }
        }
        keepPlace();
    }
    return QObject::eventFilter(watched, event);
}

void Application::placeWindow()
{
    const auto &place = m_settings.values().window;
    QList<QRect> screens{QGuiApplication::primaryScreen()->availableGeometry()};
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    const QSize usual = m_window->sizeHint().expandedTo(QSize(1000, 720));
    QRect wanted(QPoint(), usual);
    wanted.moveCenter(screens.first().center());
    m_window->setGeometry(placeOnScreens(place ? place->rect : wanted, screens));
    if (place && place->maximized)
        m_window->setWindowState(m_window->windowState() | Qt::WindowMaximized);
}

void Application::keepPlace()
{
    const WindowPlace place{m_window->normalGeometry(), m_window->isMaximized()};
    if (m_settings.values().window != place)
        m_settings.change([&](StoredSettings &values) { values.window = place; });
}

void Application::raise()
{
    if (!m_window)
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Application::openUsual()
{
    const Connection *usual = m_settings.values().usual();
    Session *session = usual ? sessionOf(usual->name) : nullptr;
    if (session)
        showSession(*session);
    else if (usual)
        open(Connection(*usual));
    else
        showConnect();
}

void Application::open(const Connection &connection)
{
    m_wanted = connection;
    m_window->statusBar()->showMessage(tr("Reading the key of %1…").arg(connection.name));
    m_request = m_secrets.read(secretAccount(connection), this, [this, connection](const SecretAnswer &answer) {
        m_window->statusBar()->clearMessage();
        keyCame(connection, answer);
    });
}

void Application::keyCame(const Connection &connection, const SecretAnswer &answer)
{
    if (answer.state == SecretState::Missing) {
        showConnect(connection);
        m_window->statusBar()->showMessage(Sentences::forSecret(answer.state));
        return;
    }
    std::unique_ptr<Session> session;
    if (answer.state == SecretState::Ok) {
        session =
            Session::open(m_systems, connection, answer.secret, Session::Kind::Real, m_paths, m_quietSecrets, m_clock);
    }
    if (!session) {
        m_window->showBlocked(answer.state == SecretState::Ok
                                  ? Sentences::forFault(ConnectionFault::UnknownSystem, connection)
                                  : Sentences::forSecret(answer.state));
        m_sessionShown = false;
        return;
    }
    addSession(std::move(session));
}

void Application::startDemo()
{
    if (m_demoIsComing)
        return;
    if (m_demo) {
        switchTo(m_demo->workplaces().first().connection.name);
        return;
    }
    makeDemo();
    tellDemoStarts();
}

void Application::tellDemoStarts()
{
    m_window->statusBar()->showMessage(tr("Starting the demo workplace…"));
}

void Application::makeDemo()
{
    DemoOptions options;
    options.seed = m_invocation.demoSeed;
    options.people = m_invocation.demoPeople;
    m_demoIsComing = true;
    m_demo = std::make_unique<DemoHost>(options, m_clock);
    connect(m_demo.get(), &DemoHost::started, this, &Application::demoStarted);
    connect(m_demo.get(), &DemoHost::failed, this, [this](const QString &sentence) {
        m_demoIsComing = false;
        m_window->statusBar()->showMessage(sentence);
        retire(std::move(m_demo));
        if (!m_session && !m_connectFlow)
            showConnect();
    });
    m_demo->start();
}

void Application::demoStarted()
{
    m_demoIsComing = false;
    m_window->statusBar()->clearMessage();
    const QString wanted = m_invocation.workplace;
    const QStringList names = workplaceNames();
    const QString first = m_demo->workplaces().first().connection.name;
    switchTo(m_invocation.demo && names.contains(wanted) ? wanted : first);
}

void Application::addSession(std::unique_ptr<Session> session)
{
    const QString name = session->connection().name;
    close(name); // it was connected again, with another key
    Session &added = *m_sessions.emplace_back(std::move(session));
    if (!added.isDemo() && m_settings.values().desk.keepDirectory && makePrivateFolder(m_paths.cache))
        added.keepPeopleAt(m_paths.peopleFile(name));
    connect(&added, &Session::keyNotKept, this, [this](const SecretAnswer &answer) {
        m_window->statusBar()->showMessage(Sentences::forUnkeptKey(answer.state));
    });
    showSession(added);
    // Once it has been painted: reading takes threads, and the record takes the disk.
    QTimer::singleShot(0, &added, [this, &added, name] { added.start(m_settings.values().preferences.value(name)); });
}

/** Ends an open workplace. The window shows something else right after this. */
void Application::close(const QString &name)
{
    for (auto it = m_sessions.begin(); it != m_sessions.end(); ++it) {
        if ((*it)->connection().name != name)
            continue;
        if (it->get() == m_session)
            m_session = nullptr;
        retire(std::move(*it)); // this may be a call from it, and the window looks at it for a moment longer
        m_sessions.erase(it);
        return;
    }
}

Session *Application::sessionOf(const QString &name) const
{
    const auto found = std::find_if(m_sessions.cbegin(), m_sessions.cend(),
                                    [&name](const auto &session) { return session->connection().name == name; });
    return found == m_sessions.cend() ? nullptr : found->get();
}

QStringList Application::workplaceNames() const
{
    QStringList names;
    for (const Connection &connection : m_settings.values().connections)
        names.append(connection.name);
    if (!m_demo || m_demoIsComing)
        return names;
    for (const DemoWorkplace &demo : m_demo->workplaces()) {
        if (!names.contains(demo.connection.name) && m_systems.traitsOf(demo.connection.system))
            names.append(demo.connection.name);
    }
    return names;
}

void Application::showSession(Session &session)
{
    m_session = &session;
    m_window->setWorkplaces(workplaceNames());
    m_window->setDeskSettings(deskSettings());
    m_window->showWorkplace(session.connection().name, session.isDemo(), session.sections());
    m_sessionShown = true;
    retire(std::move(m_connectFlow));
    // A turn of the loop later it has been painted; tests/bench measures the start by this line.
    QTimer::singleShot(0, this, [] { qCDebug(logStartup, "desk painted"); });
}

void Application::showConnect(const std::optional<Connection> &prefilled)
{
    auto flow = std::make_unique<ConnectFlow>(m_secrets, m_systems);
    if (prefilled)
        flow->prefill(*prefilled);
    m_window->showConnect(*flow);
    std::swap(m_connectFlow, flow);
    retire(std::move(flow));
    m_sessionShown = false;
}

void Application::connected(const Connection &connection)
{
    m_settings.change([&](StoredSettings &values) { values.put(connection); });
    tellSettingsProblem();
    open(connection);
}

void Application::switchTo(const QString &name)
{
    if (Session *open = sessionOf(name)) {
        m_request.abort();
        m_wanted.reset();
        if (m_session != open || !m_sessionShown)
            showSession(*open);
        if (!open->isDemo())
            m_settings.change([&](StoredSettings &values) { values.lastUsed = name; });
        return;
    }
    if (const Connection *found = m_settings.values().find(name)) {
        const Connection connection = *found;
        m_settings.change([&](StoredSettings &values) { values.lastUsed = name; });
        open(connection);
        return;
    }
    if (!m_demo || m_demoIsComing)
        return;
    for (const DemoWorkplace &demo : m_demo->workplaces()) {
        if (demo.connection.name != name)
            continue;
        if (auto session = Session::open(m_systems, demo.connection, demo.secret, Session::Kind::Demo, m_paths,
                                         m_quietSecrets, m_clock))
            addSession(std::move(session));
    }
}

bool Application::mayClose(const Session &session)
{
    if (!session.isBusy())
        return true;
    m_window->statusBar()->showMessage(
        tr("Something is being sent to %1: wait until its outcome is known.").arg(session.connection().name), 5000);
    return false;
}

void Application::askToDisconnect()
{
    if (m_session && !mayClose(*m_session))
        return;
    if (m_session && m_sessionShown && m_session->isDemo()) {
        openUsual();
        return;
    }
    const auto shown = shownConnection();
    if (!shown)
        return;
    const QString name = shown->name;
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Disconnect"),
                        tr("Forget the key, the settings, the cached data and the last roll call of “%1”? The "
                           "list of badges belongs to the desk and stays.")
                            .arg(name),
                        QMessageBox::NoButton, m_window.get());
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto *forget = question->addButton(tr("Disconnect"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(question, &QMessageBox::buttonClicked, this, [this, forget, gone = *shown](const QAbstractButton *clicked) {
        if (static_cast<const void *>(clicked) == static_cast<const void *>(forget))
            disconnectWorkplace(gone);
    });
    question->open();
}

void Application::disconnectWorkplace(const Connection &connection)
{
    if (Session *open = sessionOf(connection.name)) {
        if (!mayClose(*open))
            return;
        open->stopKeepingKey();
    }
    m_request = m_secrets.remove(secretAccount(connection), this, [this, connection](const SecretAnswer &answer) {
        if (answer.state != SecretState::Ok) {
            m_wanted = connection;
            m_window->showBlocked(Sentences::forSecret(answer.state) + u' ' +
                                  tr("The key of “%1” was not forgotten.").arg(connection.name));
            m_sessionShown = false;
            return; // nothing else was touched: the session can be gone back to
        }
        if (Session *open = sessionOf(connection.name))
            open->stopKeeping();
        PeopleDirectory::forget(m_paths.peopleFile(connection.name));
        QFile::remove(m_paths.resourceDraftFile(connection.name));
        forgetRollCall(connection);
    });
}

void Application::forgetRollCall(const Connection &connection)
{
    // Through the session's own files: what is being kept there right now would come back otherwise.
    const Session *open = sessionOf(connection.name);
    SealedFiles *files = open ? open->sealedFiles() : nullptr;
    if (!files) {
        m_forgetting = std::make_unique<SealedFiles>(m_paths.config, m_quietSecrets, connection);
        files = m_forgetting.get();
    }
    m_request = files->forget(this, [this, connection](const SealedAnswer &answer) {
        m_settings.change([&](StoredSettings &values) { values.remove(connection.name); });
        tellSettingsProblem();
        m_wanted.reset();
        showConnect();
        close(connection.name);
        retire(std::move(m_forgetting));
        if (!m_settings.values().connections.isEmpty())
            openUsual();
        if (answer.state != SealedState::Ok) {
            m_window->statusBar()->showMessage(
                tr("The last roll call of “%1” could not be removed from %2.").arg(connection.name, m_paths.config));
        }
    });
}

void Application::deskSettingsChanged(const DeskSettings &settings)
{
    const bool kept = m_settings.values().desk.keepDirectory;
    const QString name = m_session ? m_session->connection().name : QString();
    m_settings.change([&](StoredSettings &values) {
        // A demo inside the real settings leaves nothing there but what belongs to the desk itself.
        if (!name.isEmpty() && (values.find(name) || m_invocation.demo))
            values.setDeskFor(name, settings);
        else
            values.setDeskFor(QString(), settings);
        values.preferences.remove(QString());
    });
    tellSettingsProblem();
    if (m_session)
        m_session->setPreferences(settings.preferences);
    if (kept != settings.keepDirectory)
        keepDirectory(settings.keepDirectory);
}

void Application::keepDirectory(bool keep)
{
    const bool hasPlace = keep && makePrivateFolder(m_paths.cache);
    for (const auto &session : m_sessions) {
        if (!session->isDemo())
            session->keepPeopleAt(hasPlace ? m_paths.peopleFile(session->connection().name) : QString());
    }
    if (keep)
        return;
    for (const Connection &connection : m_settings.values().connections)
        PeopleDirectory::forget(m_paths.peopleFile(connection.name));
}

std::optional<Connection> Application::shownConnection() const
{
    return m_sessionShown && m_session ? m_session->connection() : m_wanted;
}

DeskSettings Application::deskSettings() const
{
    return m_settings.values().deskFor(m_session ? m_session->connection().name : QString());
}

void Application::tellSettingsProblem()
{
    const QString sentence = m_settings.problemSentence();
    if (sentence.isEmpty() || std::exchange(m_toldProblem, true))
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Settings"), sentence, QMessageBox::Ok, m_window.get());
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Foyer
