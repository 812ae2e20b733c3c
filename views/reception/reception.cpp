// SPDX-License-Identifier: MIT
#include "reception.h"

#include "activity.h"
#include "alerts.h"
#include "arrivalsdesk.h"
#include "badgesdialog.h"
#include "scanbanner.h"
#include "scanreader.h"

#include <QApplication>
#include <QVBoxLayout>

namespace Foyer {

Reception::Reception(ArrivalsDesk &desk, ScanDesk &scans, QWidget &window)
    : m_desk(desk)
    , m_scans(scans)
    , m_window(window)
    , m_banner(makeBanner())
    , m_alerts(std::make_unique<Alerts>(scans, desk.activity(), window))
    , m_reader(std::make_unique<ScanReader>())
{
    connect(m_reader.get(), &ScanReader::scanned, this, &Reception::scan);
}

Reception::~Reception()
{
    delete m_badges;
    qDeleteAll(m_inDialogs); // a dialog may stay longer
    delete m_banner;
}

ScanBanner *Reception::makeBanner()
{
    auto *banner = new ScanBanner(m_scans, m_desk);
    connect(banner, &ScanBanner::ownerWanted, this, [this](const QString &code) { openBadges()->askOwner(code); });
    return banner;
}

void Reception::accompany(QDialog &dialog)
{
    ScanBanner *banner = makeBanner();
    static_cast<QVBoxLayout *>(dialog.layout())->insertWidget(0, banner);
    m_inDialogs.append(banner);
}

/** Settings, keys, whatever is open over the window: nobody sees a result that lies behind it. */
void Reception::coverDialogs()
{
    m_inDialogs.removeAll(nullptr);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const auto *dialog = qobject_cast<QDialog *>(window);
        if (!dialog || !dialog->isVisible() || dialog->findChild<ScanBanner *>())
            continue;
        ScanBanner *banner = makeBanner();
        banner->lieOver(*window);
        m_inDialogs.append(banner);
    }
}

void Reception::setSettings(const DeskSettings &settings)
{
    m_alerts->setSettings(settings);
}

BadgesDialog *Reception::openBadges()
{
    if (m_badges) {
        m_badges->raise();
        return m_badges;
    }
    m_badges = new BadgesDialog(m_scans, m_desk, &m_window);
    m_badges->setAttribute(Qt::WA_DeleteOnClose);
    accompany(*m_badges);
    m_badges->open();
    return m_badges;
}

void Reception::scan(const QString &code)
{
    coverDialogs();
    if (m_desk.building())
        m_scans.scan(code);
    else
        Q_EMIT buildingWanted();
}

} // namespace Foyer
