// SPDX-License-Identifier: MIT
#pragma once

#include "desksettings.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QDialog;

namespace Foyer {

class Activity;
class Alerts;
class ArrivalsDesk;
class BadgesDialog;
class ScanBanner;
class ScanDesk;
class ScanReader;

/**
 * What a reception has in the window besides its section: the scanner is heard whatever section is in front, and what
 * came of a scan is shown, heard and, where the desk wants it, told by the desktop.
 */
class Reception final : public QObject {
    Q_OBJECT
public:
    /** All must outlive it. */
    Reception(ArrivalsDesk &desk, ScanDesk &scans, QWidget &window);
    ~Reception() override;

    /** To be put above the sections; it belongs to whoever takes it. */
    [[nodiscard]] ScanBanner *banner() const { return m_banner; }
    [[nodiscard]] Alerts &alerts() const { return *m_alerts; }
    void setSettings(const DeskSettings &settings);
    /** The dialog of the badges; the one that is open already when there is one. */
    BadgesDialog *openBadges();
    /**
     * A dialog that stays open, and covers the banner while it does, gets one of its own, above what is in its column.
     * Over any other one that is open when something is scanned lies one by itself.
     */
    void accompany(QDialog &dialog);
    /** What the scanner has read. */
    void scan(const QString &code);

Q_SIGNALS:
    /** Something was scanned, and the desk does not know yet in which building it stands. */
    void buildingWanted();

private:
    [[nodiscard]] ScanBanner *makeBanner();
    void coverDialogs();

    ArrivalsDesk &m_desk;
    ScanDesk &m_scans;
    QWidget &m_window;
    QPointer<ScanBanner> m_banner;
    QList<QPointer<ScanBanner>> m_inDialogs;
    std::unique_ptr<Alerts> m_alerts;
    std::unique_ptr<ScanReader> m_reader;
    QPointer<BadgesDialog> m_badges;
};

} // namespace Foyer
