// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "desksettings.h"

#include <QMainWindow>

#include <memory>

namespace Foyer {

class Activity;
class ArrivalsDesk;
class BoardDesk;
class BookingFlow;
class Clock;
class ConnectFlow;
class ResourceForm;
class RollCallKeeper;
class ScanDesk;

/** What a workplace has to show. Null: it has no such section. All must outlive the next MainWindow::show…(). */
struct WorkplaceSections {
    Activity &activity;
    const Clock &clock;
    BookingFlow *booking = nullptr;
    ArrivalsDesk *arrivals = nullptr; ///< with @p booking and @p scans only
    ScanDesk *scans = nullptr;
    RollCallKeeper *rollCall = nullptr;
    BoardDesk *board = nullptr;
    ResourceForm *resources = nullptr;
};

/**
 * The program's one window. It shows what it is given and says what the person wants; app/ decides what follows.
 * Always visible: the workplace's name (and "demo"), the message bar, the status bar.
 */
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /** The first start, or another workplace: form, Test connection, Connect, Try the demo. @p flow must outlive it. */
    void showConnect(ConnectFlow &flow);
    /** The sections of a connected workplace, the first one in front. */
    void showWorkplace(const QString &name, bool isDemo, const WorkplaceSections &sections);
    /** A page with one sentence, for what stands before everything else (a locked keychain), with Retry. */
    void showBlocked(const QString &sentence);

    void setDeskSettings(const DeskSettings &settings);
    /** The workplaces that the desk can switch to, the current one among them. */
    void setWorkplaces(const QStringList &names);

Q_SIGNALS:
    /** Connected in showConnect(): the secret is stored; the settings are to be written and the workplace opened. */
    void connected(const Foyer::Connection &connection);
    void demoWanted();
    void connectWanted();
    void retryWanted();
    void workplaceWanted(const QString &name);
    void disconnectWanted();
    void deskSettingsChanged(const Foyer::DeskSettings &settings);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Foyer
