// SPDX-License-Identifier: MIT
#include "desksettingsdialog.h"

#include "parts.h"
#include "plaintext.h"
#include "timefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Foyer {

namespace {

QVBoxLayout *group(const QString &label, QWidget *field, const QString &hint = {})
{
    auto *text = makeLabel(label, Theme::Type::Strong);
    text->setBuddy(field);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::space(1));
    column->addWidget(text);
    column->addWidget(field);
    if (!hint.isEmpty())
        column->addWidget(makeLabel(hint, Theme::Type::Small, Theme::mutedRole));
    return column;
}

} // namespace

DeskSettingsDialog::DeskSettingsDialog(const DeskSettings &settings, const BuildingsModel *buildings, QWidget *parent)
    : QDialog(parent)
    , m_before(settings)
    , m_buildings(buildings)
    , m_building(new QComboBox)
    , m_from(new TimeField(tr("Usual start"), QStringLiteral("usualFrom")))
    , m_to(new TimeField(tr("Usual end"), QStringLiteral("usualTo")))
    , m_fault(new FaultLabel)
    , m_language(new QComboBox)
    , m_appearance(new QComboBox)
    , m_keep(new QCheckBox(tr("&Keep the list of people on this computer")))
    , m_sounds(new QCheckBox(tr("Scans make a s&ound")))
    , m_notifications(new QCheckBox(tr("Show desktop &notifications")))
{
    setObjectName(QStringLiteral("deskSettings"));
    setWindowTitle(tr("Desk settings"));
    setMinimumWidth(Theme::space(120)); // so that the hints need few lines
    m_building->setObjectName(QStringLiteral("ownBuilding"));
    m_building->setAccessibleName(tr("This desk's building"));
    m_building->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_building->setMinimumContentsLength(30);
    fillBuildings();
    for (TimeField *field : {m_from, m_to})
        field->setTimes(timesEvery(15));
    m_from->showTime(settings.preferences.usualFrom);
    m_to->showTime(settings.preferences.usualTo);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.language)));
    m_appearance->setObjectName(QStringLiteral("appearance"));
    m_appearance->setAccessibleName(tr("Appearance"));
    using Appearance = DeskSettings::Appearance;
    m_appearance->addItem(tr("As the system"), static_cast<int>(Appearance::System));
    m_appearance->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    m_appearance->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    m_appearance->setCurrentIndex(m_appearance->findData(static_cast<int>(settings.appearance)));
    m_keep->setObjectName(QStringLiteral("keepDirectory"));
    m_keep->setChecked(settings.keepDirectory);
    m_sounds->setObjectName(QStringLiteral("scanSounds"));
    m_sounds->setChecked(settings.scanSounds);
    m_notifications->setObjectName(QStringLiteral("notifications"));
    m_notifications->setChecked(settings.notifications);

    auto *column = new QVBoxLayout(this);
    const int gap = Theme::space(6);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(Theme::space(4));
    column->addLayout(group(tr("This desk's &building"), m_building));
    auto *hours = new QHBoxLayout;
    hours->setSpacing(Theme::space(3));
    hours->addLayout(group(tr("Usual &start"), m_from), 1);
    hours->addLayout(group(tr("Usual &end"), m_to), 1);
    column->addLayout(hours);
    column->addWidget(m_fault);
    column->addLayout(group(tr("&Language"), m_language, tr("Another language begins at the next start.")));
    column->addLayout(group(tr("&Appearance"), m_appearance));
    auto *keep = new QVBoxLayout;
    keep->setSpacing(Theme::space(1));
    keep->addWidget(m_keep);
    keep->addWidget(makeLabel(tr("Readable by you alone, and wiped when the workplace is disconnected. It makes "
                                 "searching instant right after the start."),
                              Theme::Type::Small, Theme::mutedRole));
    column->addLayout(keep);
    auto *signs = new QVBoxLayout;
    signs->setSpacing(Theme::space(1));
    signs->addWidget(m_sounds);
    signs->addWidget(
        makeLabel(tr("Once when all is well, twice when somebody has to look."), Theme::Type::Small, Theme::mutedRole));
    signs->addSpacing(Theme::space(3));
    signs->addWidget(m_notifications);
    signs->addWidget(makeLabel(tr("For scans that went wrong and what waits for a decision, while this window is not "
                                  "in front. They name nobody."),
                               Theme::Type::Small, Theme::mutedRole));
    column->addLayout(signs);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new Button(tr("&Cancel"));
    auto *save = new Button(tr("Sa&ve"), Button::Weight::Primary);
    save->setObjectName(QStringLiteral("saveSettings"));
    save->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addLayout(buttons);
    setMinimumHeight(column->totalHeightForWidth(minimumWidth())); // a dialog is made too low for texts that wrap
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &DeskSettingsDialog::save);
    if (buildings)
        connect(buildings, &StatusListModel::statusChanged, this, &DeskSettingsDialog::fillBuildings);
}

void DeskSettingsDialog::fillBuildings()
{
    const QString chosen =
        m_building->count() > 0 ? m_building->currentData().toString() : m_before.preferences.ownBuilding.text();
    m_building->clear();
    m_building->addItem(tr("None in particular"), QString());
    if (m_buildings) {
        for (const Building &building : m_buildings->all())
            m_building->addItem(joined({building.name, building.city}), building.id.text());
    }
    int row = m_building->findData(chosen);
    if (row < 0) { // not among those known (yet): it stays what it is
        m_building->addItem(chosen, chosen);
        row = m_building->count() - 1;
    }
    m_building->setCurrentIndex(row);
    m_building->setEnabled(m_building->count() > 1);
}

DeskSettings DeskSettingsDialog::settings() const
{
    DeskSettings settings = m_before;
    settings.preferences.ownBuilding = BuildingId(m_building->currentData().toString());
    settings.preferences.usualFrom = m_from->time().value_or(m_before.preferences.usualFrom);
    settings.preferences.usualTo = m_to->time().value_or(m_before.preferences.usualTo);
    settings.language = m_language->currentData().toString();
    settings.appearance = static_cast<DeskSettings::Appearance>(m_appearance->currentData().toInt());
    settings.keepDirectory = m_keep->isChecked();
    settings.scanSounds = m_sounds->isChecked();
    settings.notifications = m_notifications->isChecked();
    return settings;
}

void DeskSettingsDialog::save()
{
    const auto from = m_from->time();
    const auto to = m_to->time();
    if (!from || !to) {
        m_fault->say(tr("“%1” is not a time. Write it like %2.")
                         .arg((from ? m_to : m_from)->currentText(), textOfTime(QTime(9, 30))));
        (from ? m_to : m_from)->setFocus();
    } else if (*from >= *to) {
        m_fault->say(tr("The usual end has to be later than the usual start."));
        m_to->setFocus();
    } else {
        accept();
    }
}

} // namespace Foyer
