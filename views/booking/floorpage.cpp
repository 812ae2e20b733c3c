// SPDX-License-Identifier: MIT
#include "floorpage.h"

#include "choice.h"
#include "plaintext.h"

#include <QVBoxLayout>

namespace Foyer {

FloorPage::FloorPage(BookingFlow &flow, QWidget *parent)
    : StepPage(flow, parent)
    , m_choice(new Choice(tr("Floors"), QStringLiteral("floors")))
{
    m_choice->list()->setKeepsChoices();
    m_choice->list()->setModel(
        &flow.floors(),
        [this](const QModelIndex &index) {
            RowText row;
            if (const Floor *floor = this->flow().floors().floorAt(index))
                row.title = oneLine(floor->name);
            const auto &person = this->flow().draft().person;
            if (index.data(FloorsModel::PreferredRole).toBool() && person)
                row.badge = tr("%1's own floor").arg(oneLine(person->displayName()));
            return row;
        },
        false);
    m_choice->list()->setLoadingText(tr("Fetching the floors…"));
    m_choice->list()->setEmptyText(tr("This building has no floors"),
                                   tr("An onsite pass may still be possible: go on with Next."));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_choice);

    connect(m_choice, &Choice::chosen, this, &FloorPage::choose);
    connect(m_choice, &Choice::goOnWanted, this, &StepPage::goOnWanted);
    connect(m_choice, &Choice::currentMoved, this, &StepPage::canGoOnChanged);
    connect(m_choice->list(), &StatefulList::rowsChanged, this, &FloorPage::showChosen);
    connect(&flow, &BookingFlow::draftChanged, this, &FloorPage::showChosen);
}

void FloorPage::enter()
{
    showChosen();
    m_choice->takeFocus();
}

bool FloorPage::canGoOn() const
{
    return m_choice->current().isValid() || flow().canGoNext();
}

void FloorPage::commit()
{
    m_choice->commit();
}

void FloorPage::refresh()
{
    flow().floors().retry();
}

void FloorPage::choose(const QModelIndex &index)
{
    const Floor *floor = flow().floors().floorAt(index);
    if (floor && (!flow().draft().floor || flow().draft().floor->id != floor->id))
        flow().chooseFloor(*floor);
}

void FloorPage::showChosen()
{
    const QModelIndex first = m_choice->list()->view()->firstChoice();
    const auto &chosen = flow().draft().floor;
    const QModelIndex known = chosen ? flow().floors().indexOf(chosen->id) : QModelIndex();
    m_choice->show(known.isValid() ? known : first);
    if (flow().step() == BookingStep::Floor && !chosen && first.isValid())
        choose(first);
    Q_EMIT canGoOnChanged();
}

} // namespace Foyer
