// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "activityview.h"
#include "arrivalsdesk.h"
#include "arrivalsview.h"
#include "badgesdialog.h"
#include "blockedpage.h"
#include "boardview.h"
#include "bookview.h"
#include "connectpage.h"
#include "desksettingsdialog.h"
#include "header.h"
#include "helpdialogs.h"
#include "icons.h"
#include "messagebar.h"
#include "parts.h"
#include "peopleprogress.h"
#include "reception.h"
#include "resourceview.h"
#include "rollcallview.h"
#include "scanbanner.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <functional>
#include <utility>

namespace Foyer {

/** The window's parts and the wiring between them. */
class MainWindow::Private final : public QObject {
public:
    explicit Private(MainWindow &window);

    void build();
    void buildMenu();
    /** Takes down what was shown before. What asks for the next page may be a part of this one: see later(). */
    void clearContent();
    void setContent(QWidget *page);
    void addSection(const QString &name, QWidget *view);
    void addArrivals(ArrivalsDesk &desk, ScanDesk &scans);
    void addBoard(BoardDesk &desk);
    void addActivity(Activity &activity, const Clock &clock);
    void showSection(int section);
    void showMenu();
    void fillWorkplaces();
    void showNeighbour(int step);
    void openRollCall();
    void openSettings();
    void changeSettings(const DeskSettings &wanted);
    void askBeforeDisconnecting();
    /** Says a signal once the click that caused it is over, so that its listener may replace the page. */
    void later(std::function<void()> say);

    MainWindow &q;
    Header *header = nullptr;
    MessageBar *message = nullptr;
    QWidget *content = nullptr;
    QStackedWidget *sections = nullptr;
    PeopleProgress *progress = nullptr;
    QMenu *menu = nullptr;
    QMenu *switchMenu = nullptr;
    QAction *badgesAction = nullptr;
    QAction *rollCallAction = nullptr;
    QAction *nextAction = nullptr;
    QAction *previousAction = nullptr;
    QAction *connectAction = nullptr;
    QAction *disconnectAction = nullptr;
    QPointer<DeskSettingsDialog> settingsDialog;
    RollCallKeeper *rollCall = nullptr; ///< null where there is none
    QPointer<RollCallView> rollCallView;
    std::unique_ptr<Reception> reception; ///< null where the workplace has none
    QStringList sectionNames;
    int arrivalsSection = -1;
    std::function<void()> buildArrivals; ///< null: it is there, or there is none
    QStringList workplaces;
    QString workplace;
    bool isDemo = false;
    BookingFlow *flow = nullptr;
    DeskSettings settings;
};

MainWindow::Private::Private(MainWindow &window) : q(window) {}

void MainWindow::Private::build()
{
    Theme::whenSystemChanges(this, [this] {
        if (settings.appearance == DeskSettings::Appearance::System)
            Theme::apply(settings.appearance);
    });
    q.setObjectName(QStringLiteral("mainWindow"));
    q.setWindowTitle(QStringLiteral("Foyer"));
    q.setWindowIcon(applicationIcon());
    q.resize(Theme::space(270), Theme::space(170));
    q.setMinimumSize(Theme::space(170), Theme::space(120));

    auto *central = new QWidget;
    header = new Header;
    message = new MessageBar;
    content = new QWidget;
    new QVBoxLayout(content);
    content->layout()->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(message);
    column->addWidget(content, 1);
    q.setCentralWidget(central);
    progress = new PeopleProgress;
    q.statusBar()->setSizeGripEnabled(false);
    q.statusBar()->setContentsMargins(0, 0, 0, 0);
    q.statusBar()->setFixedHeight(Theme::space(8)); // the pages above do not move when it has something to say
    q.statusBar()->addWidget(progress, 1);
    connect(header, &Header::sectionWanted, this, &Private::showSection);
    buildMenu();
}

void MainWindow::Private::buildMenu()
{
    menu = new QMenu(&q);
    menu->setObjectName(QStringLiteral("mainMenu"));
    const auto add = [this](QAction *action, const QString &objectName, const QKeySequence &keys, auto slot) {
        action->setObjectName(objectName);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, slot);
        q.addAction(action); // its shortcut works while the menu is closed
        return action;
    };
    badgesAction = add(menu->addAction(MainWindow::tr("&Badges…")), QStringLiteral("badgesAction"), {}, [this] {
        if (reception)
            reception->openBadges();
    });
    rollCallAction = add(menu->addAction(MainWindow::tr("&Roll call…")), QStringLiteral("rollCallAction"),
                         QKeySequence(Qt::CTRL | Qt::Key_R), [this] { openRollCall(); });
    switchMenu = menu->addMenu(MainWindow::tr("&Switch workplace"));
    connectAction = add(menu->addAction(MainWindow::tr("&Connect another workplace…")), QStringLiteral("connectAction"),
                        {}, [this] { later([this] { Q_EMIT q.connectWanted(); }); });
    add(menu->addAction(MainWindow::tr("Desk &settings…")), QStringLiteral("settingsAction"),
        QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { openSettings(); });
    disconnectAction = add(menu->addAction(MainWindow::tr("&Disconnect…")), QStringLiteral("disconnectAction"), {},
                           [this] { askBeforeDisconnecting(); });
    menu->addSeparator();
    add(menu->addAction(MainWindow::tr("&Keys")), QStringLiteral("keysAction"), QKeySequence(Qt::Key_F1),
        [this] { showKeys(&q, reception != nullptr); });
    add(menu->addAction(MainWindow::tr("&About Foyer")), QStringLiteral("aboutAction"), {}, [this] { showAbout(&q); });
    add(menu->addAction(MainWindow::tr("&Quit")), QStringLiteral("quitAction"), QKeySequence(Qt::CTRL | Qt::Key_Q),
        [this] { q.close(); });
    auto *open = new QShortcut(QKeySequence(Qt::Key_F10), &q);
    connect(open, &QShortcut::activated, this, &Private::showMenu);
    connect(header->menuButton(), &QPushButton::clicked, this, &Private::showMenu);
    // They stay when the menu that they are shown in is filled anew.
    nextAction = add(new QAction(MainWindow::tr("&Next workplace"), &q), QStringLiteral("nextWorkplaceAction"),
                     QKeySequence(Qt::Key_F9), [this] { showNeighbour(1); });
    previousAction =
        add(new QAction(MainWindow::tr("&Previous workplace"), &q), QStringLiteral("previousWorkplaceAction"),
            QKeySequence(Qt::SHIFT | Qt::Key_F9), [this] { showNeighbour(-1); });
    fillWorkplaces();
}

void MainWindow::Private::showMenu()
{
    // A button's own menu would run an event loop of its own while it is open.
    const QPushButton *button = header->menuButton();
    const int left = q.isRightToLeft() ? 0 : button->width() - menu->sizeHint().width();
    menu->popup(button->mapToGlobal(QPoint(left, button->height())));
}

void MainWindow::Private::later(std::function<void()> say)
{
    QMetaObject::invokeMethod(this, std::move(say), Qt::QueuedConnection);
}

void MainWindow::Private::clearContent()
{
    delete settingsDialog;
    delete rollCallView;
    rollCall = nullptr;
    reception.reset();
    progress->setDirectory(nullptr);
    message->clear();
    flow = nullptr;
    sections = nullptr;
    buildArrivals = nullptr;
    sectionNames.clear();
    header->setSections({});
    while (QLayoutItem *item = content->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void MainWindow::Private::setContent(QWidget *page)
{
    content->layout()->addWidget(page);
    page->show(); // now, not at the next turn: the page takes the focus right after this
    disconnectAction->setEnabled(!workplace.isEmpty() && !isDemo);
    badgesAction->setVisible(reception != nullptr);
    rollCallAction->setVisible(rollCall != nullptr);
}

void MainWindow::Private::addSection(const QString &name, QWidget *view)
{
    sections->addWidget(view);
    sectionNames.append(name);
    header->setSections(sectionNames);
    const int section = sections->count() - 1;
    // Not a child of the view: what is hidden hears no keys.
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + section)), sections);
    keys->setContext(Qt::WindowShortcut);
    connect(keys, &QShortcut::activated, this, [this, section] { showSection(section); });
}

/** Built when it is first shown: the start of the program does not wait for it. */
void MainWindow::Private::addArrivals(ArrivalsDesk &desk, ScanDesk &scans)
{
    addSection(MainWindow::tr("Arrivals"), new QWidget);
    const auto section = static_cast<int>(sectionNames.size()) - 1;
    buildArrivals = [this, section, &desk, &scans] {
        auto *view = new ArrivalsView(desk, scans);
        connect(view, &ArrivalsView::rollCallWanted, this, &Private::openRollCall);
        connect(view, &ArrivalsView::badgesWanted, this, [this] { reception->openBadges(); });
        if (auto *book = sections->findChild<BookView *>())
            connect(view, &ArrivalsView::shortenedChanged, book, &BookView::setShortened);
        connect(view, &ArrivalsView::buildingChosen, this, [this](const BuildingId &building) {
            message->clear(); // it may have asked for the building
            DeskSettings wanted = settings;
            wanted.preferences.ownBuilding = building;
            changeSettings(wanted);
        });
        delete sections->widget(section);
        sections->insertWidget(section, view);
    };
    arrivalsSection = section;
    connect(reception.get(), &Reception::buildingWanted, this, [this, section] {
        showSection(section);
        message->say(Notice::Tone::Warning,
                     MainWindow::tr("Nobody was checked in: say which building this is, then scan again."));
    });
}

void MainWindow::Private::addBoard(BoardDesk &desk)
{
    auto *view = new BoardView(desk);
    addSection(MainWindow::tr("Bookings"), view);
    connect(&desk, &BoardDesk::locationChosen, view, [this](const LocationId &location) {
        DeskSettings wanted = settings;
        wanted.preferences.ownBuilding = BuildingId(location.text()); // where the desk is, whatever a system calls it
        changeSettings(wanted);
    });
}

void MainWindow::Private::addActivity(Activity &activity, const Clock &clock)
{
    auto *view = new ActivityView(activity, clock);
    addSection(view->sectionName(), view);
    const auto section = static_cast<int>(sectionNames.size()) - 1;
    connect(view, &ActivityView::sectionNameChanged, this, [this, view, section] {
        sectionNames[section] = view->sectionName();
        header->setSectionName(section, view->sectionName());
    });
}

void MainWindow::Private::showSection(int section)
{
    if (!sections || section >= sections->count())
        return;
    if (section == arrivalsSection && buildArrivals)
        std::exchange(buildArrivals, nullptr)();
    sections->setCurrentIndex(section);
    header->showSection(section);
    if (auto *book = qobject_cast<BookView *>(sections->currentWidget()))
        book->takeFocus();
    else if (auto *arrivals = qobject_cast<ArrivalsView *>(sections->currentWidget()))
        arrivals->enter();
    else if (auto *board = qobject_cast<BoardView *>(sections->currentWidget()))
        board->enter();
    else if (auto *resources = qobject_cast<ResourceView *>(sections->currentWidget()))
        resources->enter();
    else if (auto *activity = qobject_cast<ActivityView *>(sections->currentWidget()))
        activity->enter();
}

void MainWindow::Private::fillWorkplaces()
{
    switchMenu->clear();
    auto *group = new QActionGroup(switchMenu);
    for (const QString &name : workplaces) {
        QAction *action = switchMenu->addAction(withoutMnemonic(name));
        action->setCheckable(true);
        action->setChecked(name == workplace);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] {
            if (name != workplace)
                later([this, name] { Q_EMIT q.workplaceWanted(name); });
        });
    }
    switchMenu->addSeparator();
    for (QAction *action : {nextAction, previousAction})
        switchMenu->addAction(action);
    for (QAction *action : {nextAction, previousAction})
        action->setEnabled(workplaces.size() > 1);
    switchMenu->menuAction()->setVisible(!workplaces.isEmpty());
}

/** The workplace that is @p step further in the menu, around its end. */
void MainWindow::Private::showNeighbour(int step)
{
    if (workplaces.size() < 2)
        return;
    const auto at = workplaces.indexOf(workplace);
    const auto next = at < 0 ? 0 : (at + step + workplaces.size()) % workplaces.size();
    later([this, name = workplaces.at(next)] { Q_EMIT q.workplaceWanted(name); });
}

void MainWindow::Private::openRollCall()
{
    if (!rollCall)
        return;
    if (!rollCallView) {
        rollCallView = new RollCallView(*rollCall, &q);
        if (reception)
            reception->accompany(*rollCallView);
    }
    rollCallView->show();
    rollCallView->raise();
    rollCallView->activateWindow();
}

void MainWindow::Private::openSettings()
{
    if (settingsDialog) {
        settingsDialog->raise();
        return;
    }
    settingsDialog = new DeskSettingsDialog(settings, flow ? &flow->buildings() : nullptr, &q);
    settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(settingsDialog, &QDialog::accepted, this, [this] { changeSettings(settingsDialog->settings()); });
    settingsDialog->open();
}

void MainWindow::Private::changeSettings(const DeskSettings &wanted)
{
    if (wanted == settings)
        return;
    q.setDeskSettings(wanted);
    later([this, wanted] { Q_EMIT q.deskSettingsChanged(wanted); });
}

void MainWindow::Private::askBeforeDisconnecting()
{
    message->say(Notice::Tone::Warning,
                 MainWindow::tr("Disconnect %1? Its key and what is kept of it on this computer are removed. Bookings "
                                "and the desk's list of badges stay as they are.")
                     .arg(workplace),
                 MainWindow::tr("&Disconnect"), [this] { later([this] { Q_EMIT q.disconnectWanted(); }); });
}

namespace {

/** Style and palette come before the first widget, so that nothing is polished twice. */
QWidget *dressed(QWidget *parent)
{
    Theme::apply(DeskSettings().appearance);
    return parent;
}

} // namespace

MainWindow::MainWindow(QWidget *parent) : QMainWindow(dressed(parent)), d(std::make_unique<Private>(*this))
{
    d->build();
}

MainWindow::~MainWindow()
{
    // The pages look at the flow until they are gone, and the flow may go right after this.
    d->clearContent();
}

void MainWindow::showConnect(ConnectFlow &flow)
{
    d->clearContent();
    const QString back = d->workplaces.contains(d->workplace) ? d->workplace : d->workplaces.value(0);
    d->workplace.clear();
    d->isDemo = false;
    d->header->setWorkplace(QString(), false);
    auto *page = new ConnectPage(flow, back);
    d->setContent(page);
    connect(page, &ConnectPage::connected, this,
            [this](const Connection &connection) { d->later([this, connection] { Q_EMIT connected(connection); }); });
    connect(page, &ConnectPage::demoWanted, this, [this] { d->later([this] { Q_EMIT demoWanted(); }); });
    connect(page, &ConnectPage::backWanted, this,
            [this](const QString &name) { d->later([this, name] { Q_EMIT workplaceWanted(name); }); });
    page->takeFocus();
}

void MainWindow::showWorkplace(const QString &name, bool isDemo, const WorkplaceSections &sections)
{
    d->clearContent();
    d->rollCall = sections.rollCall;
    d->workplace = name;
    d->isDemo = isDemo;
    d->flow = sections.booking;
    d->header->setWorkplace(name, isDemo);
    setWindowTitle(MainWindow::tr("%1 – Foyer").arg(name));
    if (sections.arrivals && sections.scans) {
        d->reception = std::make_unique<Reception>(*sections.arrivals, *sections.scans, *this);
        d->reception->setSettings(d->settings);
        d->content->layout()->addWidget(d->reception->banner());
    }
    d->sections = new QStackedWidget;
    if (sections.booking) {
        d->addSection(tr("Book"), new BookView(*sections.booking));
        d->progress->setDirectory(&sections.booking->directory());
    }
    if (d->reception)
        d->addArrivals(*sections.arrivals, *sections.scans);
    if (sections.board)
        d->addBoard(*sections.board);
    if (sections.resources)
        d->addSection(tr("New resource"), new ResourceView(*sections.resources, sections.clock));
    d->addActivity(sections.activity, sections.clock);
    d->setContent(d->sections); // once it is whole: what is seen is laid out at every change
    d->fillWorkplaces();
    d->showSection(0);
}

void MainWindow::showBlocked(const QString &sentence)
{
    d->clearContent();
    auto *page = new BlockedPage(sentence);
    d->setContent(page);
    connect(page, &BlockedPage::retryWanted, this, [this] { d->later([this] { Q_EMIT retryWanted(); }); });
    connect(page, &BlockedPage::connectWanted, this, [this] { d->later([this] { Q_EMIT connectWanted(); }); });
    page->takeFocus();
    announce(page, sentence);
}

void MainWindow::setDeskSettings(const DeskSettings &settings)
{
    const bool repaint = settings.appearance != d->settings.appearance;
    d->settings = settings;
    if (d->reception)
        d->reception->setSettings(settings);
    if (repaint)
        Theme::apply(settings.appearance);
}

void MainWindow::setWorkplaces(const QStringList &names)
{
    d->workplaces = names;
    d->fillWorkplaces();
}

} // namespace Foyer
