// SPDX-License-Identifier: MIT
#pragma once

#include "chime.h"
#include "desksettings.h"
#include "scandesk.h"

#include <QObject>

#include <functional>
#include <memory>

class QSystemTrayIcon;

namespace Foyer {

class Activity;

/**
 * What reaches somebody who does not look at the window: the sounds of a scan, and, when the desk wants them and the
 * window is not in front, the desktop's own notifications about bad scans and about what waits for a person.
 */
class Alerts final : public QObject {
    Q_OBJECT
public:
    /** All must outlive it. */
    Alerts(ScanDesk &scans, Activity &activity, QWidget &window);
    ~Alerts() override;

    void setSettings(const DeskSettings &settings);
    /** Instead of the desktop and the system's sound. */
    void setOutlets(std::function<void(const QString &title, const QString &text)> notify, std::function<void()> beep);

private:
    void scanEnded(const Scan &scan);
    void activityChanged();
    void tell(const QString &title, const QString &text);
    void showOnDesktop(const QString &title, const QString &text);

    Activity &m_activity;
    QWidget &m_window;
    Chime m_chime;
    bool m_sounds = true;
    bool m_notifies = false;
    qsizetype m_waiting = 0; ///< how many wait for a person
    std::function<void(const QString &, const QString &)> m_notify;
    std::unique_ptr<QSystemTrayIcon> m_tray;
};

} // namespace Foyer
