// SPDX-License-Identifier: MIT
#include "desk.h"

#include "turnuntil.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Foyer;

namespace {

QString pseudo(const QString &text)
{
    static const QString plain = QStringLiteral("aceinouyACEINOUY");
    static const QString accented = QString::fromUtf8("áçéíñóúýÁÇÉÍÑÓÚÝ");
    QString said = QChar(0x27E6) + text;
    for (QChar &letter : said) {
        if (const qsizetype at = plain.indexOf(letter); at >= 0)
            letter = accented.at(at);
    }
    return said;
}

} // namespace

Desk::Desk(const DemoOptions &options) : m_server(std::make_unique<DemoServer>(options, m_clock)) {}

Desk::~Desk()
{
    // The window and the flow stand on the workplace, and the workplace on the server.
    m_window.reset();
    m_flow.reset();
    m_activity.reset();
    m_journal.reset();
    m_workplace.reset();
    m_server.reset();
}

bool Desk::open()
{
    if (!m_server->start(&m_why))
        return false;

    Connection connection;
    connection.name = QStringLiteral("Demo workplace");
    connection.system = QStringLiteral("kadence");
    connection.apiUrl = m_server->url();
    connection.authUrl = m_server->url();
    connection.clientId = m_server->clientId();
    m_workplace = std::make_unique<KadenceWorkplace>(connection, m_server->clientSecret(), m_clock);
    m_journal = std::make_unique<SqliteJournal>(m_folder.filePath(QStringLiteral("activity.sqlite")), m_clock);
    m_activity =
        std::make_unique<Activity>(WriteServices{*m_workplace, *m_journal, m_clock, {}}, accountKey(connection));
    m_flow = std::make_unique<BookingFlow>(*m_workplace, *m_activity, m_clock);
    m_window = std::make_unique<MainWindow>();
    m_window->showWorkplace(connection.name, true, {*m_activity, m_clock, m_flow.get()});
    m_window->resize(1180, 760);
    m_window->show();
    m_flow->start(true);
    m_activity->start();
    return waitUntil(QStringLiteral("the window"), [this] {
        // Offscreen there is no window manager to give the focus.
        m_window->activateWindow();
        return QApplication::focusWidget() && named(QStringLiteral("Search people"));
    });
}

QWidget *Desk::named(const QString &accessibleName) const
{
    const auto widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        // In the pseudo-locale the name stands in brackets, accented.
        const QString said = widget->accessibleName();
        if ((said == accessibleName || said.startsWith(pseudo(accessibleName))) && widget->isVisibleTo(m_window.get()))
            return widget;
    }
    return nullptr;
}

QAbstractItemView *Desk::list(const QString &accessibleName) const
{
    return qobject_cast<QAbstractItemView *>(named(accessibleName));
}

void Desk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void Desk::type(const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClicks(focus ? focus : m_window.get(), text);
}

bool Desk::waitUntil(const QString &what, const std::function<bool()> &condition)
{
    if (turnUntil(condition, 10'000))
        return true;
    m_why = QStringLiteral("waited ten seconds for %1").arg(what);
    return false;
}

bool Desk::waitForStep(BookingStep step)
{
    static const QStringList names{QStringLiteral("Person"), QStringLiteral("Building"), QStringLiteral("Day"),
                                   QStringLiteral("Floor"),  QStringLiteral("Space"),    QStringLiteral("Confirm"),
                                   QStringLiteral("Done")};
    return waitUntil(QStringLiteral("the step ") + names.at(static_cast<int>(step)),
                     [this, step] { return m_flow->step() == step; });
}

bool Desk::findPerson(const QString &typed, const QString &fullName)
{
    auto *field = qobject_cast<QLineEdit *>(named(QStringLiteral("Search people")));
    if (!field) {
        m_why = QStringLiteral("no field Search people");
        return false;
    }
    field->setFocus();
    field->clear();
    type(typed);
    return waitUntil(fullName, [&] {
        const Person *first = m_flow->people().personAt(m_flow->people().index(0));
        return first && first->displayName() == fullName;
    });
}

bool Desk::acceptBuilding()
{
    return waitUntil(QStringLiteral("a building"), [this] { return m_flow->canGoNext(); }) &&
           (press(Qt::Key_Return), waitForStep(BookingStep::Day));
}

bool Desk::acceptDay()
{
    return waitUntil(QStringLiteral("a bookable day"), [this] { return m_flow->canGoNext(); }) &&
           (press(Qt::Key_Return), waitForStep(BookingStep::Floor));
}

bool Desk::acceptFloor()
{
    return waitUntil(QStringLiteral("a floor"), [this] { return m_flow->canGoNext(); }) &&
           (press(Qt::Key_Return), waitForStep(BookingStep::Space));
}

bool Desk::takeFirstSpace()
{
    if (!waitUntil(QStringLiteral("a free space"), [this] { return !m_flow->spaces().all().isEmpty(); }))
        return false;
    list(QStringLiteral("Spaces"))->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    return waitForStep(BookingStep::Confirm);
}

bool Desk::takeOnsitePass()
{
    if (!waitUntil(QStringLiteral("the onsite passes"), [this] {
            return m_flow->onsite().status == StatusListModel::Status::Ready && m_flow->onsite().passes.available;
        }))
        return false;
    QWidget *button = named(QStringLiteral("Onsite pass"));
    if (!button) {
        m_why = QStringLiteral("no button Onsite pass");
        return false;
    }
    button->setFocus();
    press(Qt::Key_Space);
    if (m_flow->step() != BookingStep::Confirm)
        press(Qt::Key_Return);
    return waitForStep(BookingStep::Confirm);
}

bool Desk::confirm()
{
    press(Qt::Key_Return);
    return waitForStep(BookingStep::Done);
}

std::optional<Booking> Desk::fromServer(const BookingId &id)
{
    std::optional<Booking> found;
    bool answered = false;
    QObject context;
    const auto handle = m_workplace->booking(id, &context, [&](const Result<Booking> &result) {
        answered = true;
        if (result)
            found = *result;
    });
    waitUntil(QStringLiteral("the booking"), [&] { return answered; });
    return found;
}
