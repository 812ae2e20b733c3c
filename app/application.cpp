// SPDX-License-Identifier: MIT
#include "application.h"

#include "arrivalsdesk.h"
#include "badgelist.h"
#include "bookingflow.h"
#include "demohost.h"
#include "logging.h"
#include "mainwindow.h"
#include "rollcallkeeper.h"
#include "scandesk.h"
#include "sealedfiles.h"
#include "sentences.h"
#include "translations.h"
#include "windowplace.h"
#include "workplaces.h"
#include "writerecord.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QMessageBox>
#include <QScreen>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTimer>

namespace Foyer {

/** One opened workplace with everything that lives as long as it is shown. Members go in reverse order. */
class Application::Session final : public QObject {
public:
    Connection connection;
    std::unique_ptr<DemoHost> demo; ///< null: a real one
    std::unique_ptr<Workplace> workplace;
    std::unique_ptr<WriteRecord> record;
    std::unique_ptr<BookingFlow> flow;
    // The reception; null where the workplace can't tell a day's bookings.
    std::unique_ptr<ArrivalsDesk> arrivals;
    std::optional<QTemporaryDir> demoBadges; ///< a demo leaves the desk's own list alone
    std::unique_ptr<BadgeList> badges;
    std::unique_ptr<ScanDesk> scans;
    std::unique_ptr<SealedFiles> sealed; ///< null: a demo, which keeps nothing
    std::unique_ptr<RollCallKeeper> rollCall;
};

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
    , m_factory(workplaceFactory(clock))
    , m_lifeSigns(clock)
{
    m_settings.load();
    installTranslations(m_settings.values().desk.language);
    connect(&m_lifeSigns, &LifeSigns::seen, this, [this] {
        // Coming to the front happens every few seconds while people work.
        ArrivalsDesk *desk = m_session ? m_session->arrivals.get() : nullptr;
        const auto age = desk ? desk->todaysRoster().age() : std::nullopt;
        if (desk && (!age || *age > std::chrono::seconds(10) || desk->todaysRoster().error() || desk->shown().error()))
            desk->refresh();
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
    if (m_coming)
        tellDemoStarts();
    else
        openUsual();
}

void Application::connectWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::connected, this, &Application::connected);
    connect(window, &MainWindow::demoWanted, this, &Application::startDemo);
    connect(window, &MainWindow::connectWanted, this, [this] {
        if (mayLeave())
            showConnect();
    });
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
        if (!mayLeave()) {
            event->ignore();
            return true;
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
    if (const Connection *usual = m_settings.values().usual())
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
    auto session = std::make_unique<Session>();
    session->connection = connection;
    if (answer.state == SecretState::Ok)
        session->workplace = m_factory(connection, answer.secret);
    if (!session->workplace) {
        m_window->showBlocked(answer.state == SecretState::Ok
                                  ? Sentences::forFault(ConnectionFault::UnknownSystem, connection)
                                  : Sentences::forSecret(answer.state));
        m_sessionShown = false;
        return;
    }
    show(std::move(session));
}

void Application::startDemo()
{
    if (m_coming || !mayLeave())
        return;
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
    m_coming = std::make_unique<Session>();
    m_coming->demo = std::make_unique<DemoHost>(options, m_clock);
    connect(m_coming->demo.get(), &DemoHost::started, this, [this] {
        m_window->statusBar()->clearMessage();
        m_coming->connection = m_coming->demo->connection();
        m_coming->workplace = m_factory(m_coming->connection, m_coming->demo->secret());
        show(std::move(m_coming));
    });
    connect(m_coming->demo.get(), &DemoHost::failed, this, [this](const QString &why) {
        m_window->statusBar()->showMessage(tr("The demo workplace could not be started: %1").arg(why));
        retire(std::move(m_coming));
        if (!m_session && !m_connectFlow)
            showConnect();
    });
    m_coming->demo->start();
}

void Application::show(std::unique_ptr<Session> session)
{
    const bool demo = session->demo != nullptr;
    const QString name = session->connection.name;
    session->record = std::make_unique<WriteRecord>(
        m_paths, demo ? WriteRecord::Keep::ForThisRun : WriteRecord::Keep::InConfiguration, session->connection,
        *session->workplace, m_clock);
    session->flow = std::make_unique<BookingFlow>(*session->workplace, session->record->activity(), m_clock);
    session->flow->setPreferences(m_settings.values().preferences.value(name));
    if (!demo && m_settings.values().desk.keepDirectory && makePrivateFolder(m_paths.cache))
        session->flow->directory().keepAt(m_paths.peopleFile(name));

    openReception(*session);

    // The one before stays until the window shows the new one, and a little longer: this may be a call from it.
    std::swap(m_session, session);
    showSession();
    retire(std::move(session));
    m_session->flow->start(true);
    m_session->record->activity().start();
    if (m_session->arrivals) {
        m_session->arrivals->start();
        m_session->rollCall->start();
    }
}

void Application::openReception(Session &session)
{
    if (!session.workplace->capabilities().arrivals)
        return;
    BookingFlow &flow = *session.flow;
    session.arrivals =
        std::make_unique<ArrivalsDesk>(session.record->activity(), flow.buildings(), flow.directory(), m_clock);
    session.arrivals->setOwnBuilding(flow.preferences().ownBuilding);
    QString folder = m_paths.config;
    if (session.demo && session.demoBadges.emplace().isValid())
        folder = session.demoBadges->path();
    session.badges = std::make_unique<BadgeList>(folder + QStringLiteral("/badges.csv"), m_clock);
    session.scans = std::make_unique<ScanDesk>(*session.arrivals, *session.badges);
    if (!session.demo)
        session.sealed = std::make_unique<SealedFiles>(m_paths.config, m_quietSecrets, session.connection);
    session.rollCall =
        std::make_unique<RollCallKeeper>(*session.arrivals, accountOf(session.connection), session.sealed.get());
}

void Application::showSession()
{
    const QString name = m_session->connection.name;
    QStringList names;
    for (const Connection &connection : m_settings.values().connections)
        names.append(connection.name);
    if (m_session->demo && !names.contains(name))
        names.append(name);
    m_window->setWorkplaces(names);
    m_window->setDeskSettings(deskSettings());
    m_window->showWorkplace(name, m_session->demo != nullptr, *m_session->flow, m_session->arrivals.get(),
                            m_session->scans.get(), m_session->rollCall.get());
    m_sessionShown = true;
    retire(std::move(m_connectFlow));
    // A turn of the loop later it has been painted; tests/bench measures the start by this line.
    QTimer::singleShot(0, this, [] { qCDebug(logStartup, "desk painted"); });
}

void Application::showConnect(const std::optional<Connection> &prefilled)
{
    auto flow = std::make_unique<ConnectFlow>(m_secrets, m_factory);
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
    if (m_session && m_session->connection.name == name) {
        if (!m_sessionShown) {
            m_request.abort();
            showSession();
        }
        return;
    }
    const Connection *found = m_settings.values().find(name);
    if (!found || !mayLeave())
        return;
    const Connection connection = *found;
    m_settings.change([&](StoredSettings &values) { values.lastUsed = name; });
    open(connection);
}

bool Application::mayLeave()
{
    const bool isBooking = m_session && m_session->flow && m_session->flow->isBusy();
    const bool isReceiving = m_session && m_session->arrivals && m_session->arrivals->pending() > 0;
    if (!isBooking && !isReceiving)
        return true;
    m_window->statusBar()->showMessage(tr("Something is being sent: wait until its outcome is known."), 5000);
    return false;
}

void Application::askToDisconnect()
{
    if (!mayLeave())
        return;
    if (m_sessionShown && m_session->demo) {
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
        if (static_cast<const void *>(clicked) == static_cast<const void *>(forget) && mayLeave())
            disconnectWorkplace(gone);
    });
    question->open();
}

void Application::disconnectWorkplace(const Connection &connection)
{
    m_request = m_secrets.remove(secretAccount(connection), this, [this, connection](const SecretAnswer &answer) {
        if (answer.state != SecretState::Ok) {
            m_wanted = connection;
            m_window->showBlocked(Sentences::forSecret(answer.state) + u' ' +
                                  tr("The key of “%1” was not forgotten.").arg(connection.name));
            m_sessionShown = false;
            return; // nothing else was touched: the session can be gone back to
        }
        if (m_session && m_session->connection.name == connection.name) {
            m_session->flow->directory().keepAt(QString());
            if (m_session->rollCall)
                m_session->rollCall->stop();
        }
        PeopleDirectory::forget(m_paths.peopleFile(connection.name));
        forgetRollCall(connection);
    });
}

void Application::forgetRollCall(const Connection &connection)
{
    // Through the session's own files: what is being kept there right now would come back otherwise.
    SealedFiles *files = nullptr;
    if (m_session && m_session->connection.name == connection.name)
        files = m_session->sealed.get();
    if (!files) {
        m_forgetting = std::make_unique<SealedFiles>(m_paths.config, m_quietSecrets, connection);
        files = m_forgetting.get();
    }
    m_request = files->forget(this, [this, connection](const SealedAnswer &answer) {
        m_settings.change([&](StoredSettings &values) { values.remove(connection.name); });
        tellSettingsProblem();
        m_wanted.reset();
        showConnect();
        if (m_session && m_session->connection.name == connection.name)
            retire(std::move(m_session));
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
    const QString name = m_session ? m_session->connection.name : QString();
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
        m_session->flow->setPreferences(settings.preferences);
    if (m_session && m_session->arrivals)
        m_session->arrivals->setOwnBuilding(settings.preferences.ownBuilding);
    if (kept != settings.keepDirectory)
        keepDirectory(settings.keepDirectory);
}

void Application::keepDirectory(bool keep)
{
    const bool real = m_session && !m_session->demo;
    if (keep) {
        if (real && makePrivateFolder(m_paths.cache))
            m_session->flow->directory().keepAt(m_paths.peopleFile(m_session->connection.name));
        return;
    }
    if (real)
        m_session->flow->directory().keepAt(QString());
    for (const Connection &connection : m_settings.values().connections)
        PeopleDirectory::forget(m_paths.peopleFile(connection.name));
}

std::optional<Connection> Application::shownConnection() const
{
    return m_sessionShown && m_session ? m_session->connection : m_wanted;
}

DeskSettings Application::deskSettings() const
{
    return m_settings.values().deskFor(m_session ? m_session->connection.name : QString());
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
