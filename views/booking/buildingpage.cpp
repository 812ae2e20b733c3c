// SPDX-License-Identifier: MIT
#include "buildingpage.h"

#include "choice.h"
#include "plaintext.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Foyer {

BuildingPage::BuildingPage(BookingFlow &flow, QWidget *parent)
    : StepPage(flow, parent)
    , m_choice(new Choice(tr("Buildings"), QStringLiteral("buildings")))
{
    QLineEdit *field = m_choice->addFilter(tr("Search buildings"), tr("Name, city or country"));
    field->setObjectName(QStringLiteral("searchBuildings"));
    m_choice->list()->setKeepsChoices();
    m_choice->list()->setModel(
        &flow.buildings(),
        [this](const QModelIndex &index) {
            const Building *building = this->flow().buildings().buildingAt(index);
            RowText row;
            if (!building)
                return row;
            row.title = oneLine(building->name);
            row.detail = joined({building->addressLine, building->city, building->countryName});
            if (!building->zone)
                row.detail = tr("Can't be booked here: this computer does not know its time zone, %1.")
                                 .arg(oneLine(building->zoneName));
            if (building->id == this->flow().preferences().ownBuilding)
                row.badge = tr("this desk");
            return row;
        },
        true);
    m_choice->list()->setLoadingText(tr("Fetching the buildings…"));
    m_choice->list()->setEmptyText(tr("No building found"),
                                   tr("Try another name, city or country, or clear the field."));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_choice);

    connect(m_choice, &Choice::filterChanged, this, [this](const QString &text) {
        m_choice->drop();
        this->flow().buildings().setFilter(text);
        showChosen();
    });
    connect(m_choice, &Choice::chosen, this, &BuildingPage::choose);
    connect(m_choice, &Choice::goOnWanted, this, &StepPage::goOnWanted);
    connect(m_choice, &Choice::currentMoved, this, &StepPage::canGoOnChanged);
    connect(m_choice->list(), &StatefulList::rowsChanged, this, &BuildingPage::showChosen);
    connect(&flow, &BookingFlow::draftChanged, this, &BuildingPage::showChosen);
}

void BuildingPage::enter()
{
    m_choice->filter()->clear();
    showChosen();
    m_choice->takeFocus();
}

QLineEdit *BuildingPage::searchField() const
{
    return m_choice->filter();
}

bool BuildingPage::canGoOn() const
{
    const Building *building = flow().buildings().buildingAt(m_choice->current());
    return building ? building->zone.has_value() : flow().canGoNext();
}

void BuildingPage::commit()
{
    m_choice->commit();
}

void BuildingPage::refresh()
{
    flow().buildings().load(true);
}

void BuildingPage::choose(const QModelIndex &index)
{
    const Building *building = flow().buildings().buildingAt(index);
    if (building && building->zone && (!flow().draft().building || flow().draft().building->id != building->id))
        flow().chooseBuilding(*building);
}

void BuildingPage::showChosen()
{
    const bool front = flow().step() == BookingStep::Building;
    const QModelIndex first = m_choice->list()->view()->firstChoice();
    const auto &chosen = flow().draft().building;
    const QModelIndex known = chosen ? flow().buildings().indexOf(chosen->id) : QModelIndex();
    m_choice->show(known.isValid() ? known : first);
    // Where nothing is chosen yet, the first one is: the desk's own, or the only sensible beginning.
    if (front && !chosen && first.isValid() && m_choice->filter()->text().isEmpty())
        choose(first);
    Q_EMIT canGoOnChanged();
}

} // namespace Foyer
