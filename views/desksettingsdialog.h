// SPDX-License-Identifier: MIT
#pragma once

#include "desksettings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace Foyer {

class BuildingsModel;
class FaultLabel;
class TimeField;

/** What the desk sets for itself. Opened with open(); says accepted() once the settings are sound. */
class DeskSettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /** @p buildings may be null (no workplace open); it must outlive the dialog. */
    DeskSettingsDialog(const DeskSettings &settings, const BuildingsModel *buildings, QWidget *parent);

    [[nodiscard]] DeskSettings settings() const;

private:
    void fillBuildings();
    void save();

    DeskSettings m_before;
    const BuildingsModel *m_buildings;
    QComboBox *m_building;
    TimeField *m_from;
    TimeField *m_to;
    FaultLabel *m_fault;
    QComboBox *m_language;
    QComboBox *m_appearance;
    QCheckBox *m_keep;
    QCheckBox *m_sounds;
    QCheckBox *m_notifications;
};

} // namespace Foyer
