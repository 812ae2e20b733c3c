// SPDX-License-Identifier: MIT
#include "alerts.h"

#include "activity.h"
#include "arrivalsentences.h"
#include "bookingwords.h"
#include "icons.h"
#include "plaintext.h"
#include "scansmodel.h"

#include <QSystemTrayIcon>
#include <QWidget>

#include <algorithm>

namespace Foyer {

Alerts::Alerts(ScanDesk &scans, Activity &activity, QWidget &window) : m_activity(activity), m_window(window)
{
    m_notify = [this](const QString &title, const QString &text) { showOnDesktop(title, text); };
    connect(&scans, &ScanDesk::ended, this, &Alerts::scanEnded);
    connect(&activity, &Activity::changed, this, &Alerts::activityChanged);
    activityChanged();
}

Alerts::~Alerts() = default;

void Alerts::setSettings(const DeskSettings &settings)
{
    m_sounds = settings.scanSounds;
    m_chime.setOn(m_sounds);
    m_notifies = settings.notifications;
    if (!m_notifies)
        m_tray.reset();
}

void Alerts::setOutlets(std::function<void(const QString &, const QString &)> notify, std::function<void()> beep)
{
    m_notify = std::move(notify);
    m_chime.setBeep(std::move(beep));
}

void Alerts::scanEnded(const Scan &scan)
{
    if (scan.isGood()) {
        m_chime.good();
        return;
    }
    m_chime.bad();
    // A notification lies where others may see it: what was scanned stays in the window.
    tell(Sentences::forScan(scan.state), tr("A scan needs somebody at the desk."));
}

void Alerts::activityChanged()
{
    const QList<Intent> &all = m_activity.model().all();
    const auto waiting = std::count_if(all.cbegin(), all.cend(),
                                       [this](const Intent &intent) { return isForPerson(intent, m_activity); });
    if (waiting > std::exchange(m_waiting, waiting))
        tell(tr("Something waits for a decision"), tr("See Activity: %Ln to decide.", nullptr, int(waiting)));
}

void Alerts::tell(const QString &title, const QString &text)
{
    if (m_notifies && !m_window.isActiveWindow())
        m_notify(title, text);
}

void Alerts::showOnDesktop(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(applicationIcon());
        m_tray->setToolTip(QStringLiteral("Foyer"));
        connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, [this] {
            m_window.raise();
            m_window.activateWindow();
        });
        m_tray->show();
    }
    m_tray->showMessage(title, text, applicationIcon());
}

} // namespace Foyer
