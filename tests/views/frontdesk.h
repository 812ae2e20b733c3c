// SPDX-License-Identifier: MIT
#pragma once

#include "activity.h"
#include "arrivalsdesk.h"
#include "badgelist.h"
#include "bookingflow.h"
#include "fakeclock.h"
#include "fakeworkplace.h"
#include "mainwindow.h"
#include "memoryjournal.h"
#include "scandesk.h"

#include <QAccessible>
#include <QTemporaryDir>

#include <memory>

class QAbstractItemView;
class QLineEdit;
class QPushButton;

namespace Foyer::Testing {

/** The real window on a workplace in memory, driven by key events to whatever has the focus. */
class FrontDesk final {
public:
    FrontDesk();
    ~FrontDesk();
    Q_DISABLE_COPY_MOVE(FrontDesk)

    FakeWorkplace workplace;
    FakeClock clock;
    MemoryJournal journal;
    SettlingTimes times; ///< looks only when told; set before open()
    std::unique_ptr<Activity> activity;
    std::unique_ptr<BookingFlow> flow;
    QTemporaryDir folder; ///< for the badges
    std::unique_ptr<ArrivalsDesk> arrivals;
    std::unique_ptr<BadgeList> badges;
    std::unique_ptr<ScanDesk> scans;
    std::unique_ptr<MainWindow> window;

    /** Shows the window; @p ownBuilding may be empty. */
    void open(const QString &ownBuilding = QStringLiteral("b1"), bool isDemo = true);
    /** The same workplace in the window once more. */
    void show(const QString &name, bool isDemo);

    /** The visible widget of that accessible name; null when there is none. */
    [[nodiscard]] QWidget *named(const QString &name) const;
    [[nodiscard]] QPushButton *button(const QString &name) const;
    [[nodiscard]] QAbstractItemView *list(const QString &name) const;
    [[nodiscard]] QLineEdit *field(const QString &name) const;
    /** By object name, visible or not. */
    template <typename T>
    [[nodiscard]] T *object(const QString &name) const
    {
        return window->findChild<T *>(name);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString &text) const;
    /** What the visible labels say, one after the other. */
    [[nodiscard]] QString said() const;

    // The way to a step with keys alone; false when it was not reached.
    [[nodiscard]] bool reach(BookingStep step, const QString &person = QStringLiteral("ana"));
    [[nodiscard]] bool waitForStep(BookingStep step) const;
};

/** Any warning is a failure, but for what the offscreen platform says about itself. */
void failOnWarnings();

/** The names of every accessible object below @p root that is shown. */
[[nodiscard]] QStringList accessibleNames(QAccessibleInterface *root);

} // namespace Foyer::Testing
