// SPDX-License-Identifier: MIT
#pragma once

#include "activity.h"
#include "bookingflow.h"
#include "clock.h"
#include "demoserver.h"
#include "kadenceworkplace.h"
#include "mainwindow.h"
#include "sqlitejournal.h"

#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QAbstractItemView;
class QWidget;

/**
 * A whole desk as the program wires it: the demo workplace over real HTTP, the Kadence adapter, the flow and the real
 * window, driven by real key events. For tests and for the tour; runs an event loop while it waits.
 */
class Desk final {
public:
    explicit Desk(const Foyer::DemoOptions &options = {});
    ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    /** Starts the server and shows the window. False with a reason in why(). */
    bool open();
    [[nodiscard]] const QString &why() const { return m_why; }

    [[nodiscard]] Foyer::DemoServer &server() { return *m_server; }
    [[nodiscard]] Foyer::KadenceWorkplace &workplace() { return *m_workplace; }
    [[nodiscard]] Foyer::Activity &activity() { return *m_activity; }
    [[nodiscard]] Foyer::BookingFlow &flow() { return *m_flow; }
    [[nodiscard]] Foyer::MainWindow &window() const { return *m_window; }

    /** The visible widget with that accessible name, or null. */
    [[nodiscard]] QWidget *named(const QString &accessibleName) const;
    [[nodiscard]] QAbstractItemView *list(const QString &accessibleName) const;

    /** A key to whatever has the focus, as a keyboard would send it. */
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /** Turns the event loop until the condition holds; false (and why()) after ten seconds. */
    bool waitUntil(const QString &what, const std::function<bool()> &condition);
    bool waitForStep(Foyer::BookingStep step);

    // The main job by keyboard alone, a step at a time; each waits until the step it leads to is there.
    bool findPerson(const QString &typed, const QString &fullName);
    bool acceptBuilding();
    bool acceptDay();
    bool acceptFloor();
    bool takeFirstSpace();
    bool takeOnsitePass();
    bool confirm();

    /** The booking as the server has it now, asked for over HTTP. */
    [[nodiscard]] std::optional<Foyer::Booking> fromServer(const Foyer::BookingId &id);

private:
    Foyer::SystemClock m_clock;
    std::unique_ptr<Foyer::DemoServer> m_server;
    std::unique_ptr<Foyer::KadenceWorkplace> m_workplace;
    QTemporaryDir m_folder; ///< of the journal
    std::unique_ptr<Foyer::SqliteJournal> m_journal;
    std::unique_ptr<Foyer::Activity> m_activity;
    std::unique_ptr<Foyer::BookingFlow> m_flow;
    std::unique_ptr<Foyer::MainWindow> m_window;
    QString m_why;
};
