// SPDX-License-Identifier: MIT
#include "reception.h"

#include "activity.h"
#include "alerts.h"
#include "arrivalsdesk.h"
#include "badgesdialog.h"
#include "scanbanner.h"
#include "scanreader.h"

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
    static_cast<QVBoxLayout *>(dialog.layout())->insertWidget(0, makeBanner());
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
    if (m_desk.building())
        m_scans.scan(code);
    else
        Q_EMIT buildingWanted();
}

} // namespace Foyer
