// SPDX-License-Identifier: MIT
#include "ownbuilding.h"

#include "choice.h"
#include "parts.h"
#include "plaintext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Foyer {

OwnBuilding::OwnBuilding(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_buildings(workplace)
    , m_choice(new Choice(tr("This desk's buildings"), QStringLiteral("ownBuildings")))
    , m_fault(new FaultLabel)
    , m_take(new Button(tr("This is our &building"), Button::Weight::Primary))
{
    m_take->setAccessibleName(tr("This is our building"));
    m_take->setObjectName(QStringLiteral("takeBuilding"));
    m_choice->addFilter(tr("Search this desk's building"), tr("Name, city or country"));
    m_choice->list()->setLoadingText(tr("Fetching the buildings…"));
    m_choice->list()->setEmptyText(tr("No building found"),
                                   tr("Try another name, city or country, or clear the field."));
    m_choice->list()->setModel(
        &m_buildings,
        [this](const QModelIndex &index) {
            RowText row;
            if (const Building *building = m_buildings.buildingAt(index)) {
                row.title = oneLine(building->name);
                row.detail = joined({building->addressLine, building->city, building->countryName});
            }
            return row;
        },
        true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(makeLabel(tr("Which building is this reception's?"), Theme::Type::Title));
    column->addWidget(
        makeLabel(tr("It is asked once. The desk settings can change it later."), Theme::Type::Body, Theme::mutedRole));
    column->addWidget(m_choice, 1);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    connect(m_choice, &Choice::filterChanged, this, [this](const QString &text) {
        m_fault->say(QString());
        m_buildings.setFilter(text);
    });
    connect(m_choice, &Choice::goOnWanted, this, &OwnBuilding::choose);
    connect(m_take, &QPushButton::clicked, this, &OwnBuilding::choose);
}

OwnBuilding::~OwnBuilding()
{
    delete m_choice; // before its model
}

void OwnBuilding::enter()
{
    m_buildings.load();
    m_choice->takeFocus();
}

void OwnBuilding::choose()
{
    QModelIndex row = m_choice->current();
    if (!row.isValid() && m_buildings.rowCount() == 1)
        row = m_buildings.index(0);
    const Building *building = m_buildings.buildingAt(row);
    if (!building)
        m_fault->say(tr("Choose the building first."));
    else if (!building->zone)
        m_fault->say(tr("This computer does not know that building's time zone, %1, so it can't tell its day.")
                         .arg(oneLine(building->zoneName)));
    else
        Q_EMIT chosen(BuildingId(building->id));
}

void OwnBuilding::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        QWidget::keyPressEvent(event);
    else if (!event->isAutoRepeat())
        choose();
}

} // namespace Foyer
