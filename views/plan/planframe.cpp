// SPDX-License-Identifier: MIT
#include "planframe.h"

#include "floorplanview.h"
#include "floorwords.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace Foyer {

PlanFrame::PlanFrame(const QList<PlanLegendEntry> &legend, const QString &description, QWidget *parent)
    : QWidget(parent)
    , m_place(new QWidget)
    , m_stack(new QStackedLayout(m_place))
    , m_view(new FloorPlanView)
    , m_loading(new Card)
    , m_legend(new PlanLegend)
    , m_remark(makeLabel(QString(), Theme::Type::Small, Theme::mutedRole))
    , m_said(new Notice)
    , m_failure(new Notice)
{
    m_view->setObjectName(QStringLiteral("floorPlan"));
    m_view->setAccessibleName(tr("Plan"));
    m_view->setAccessibleDescription(description);
    m_said->setObjectName(QStringLiteral("whyNot"));
    m_failure->setObjectName(QStringLiteral("planFailure"));
    m_remark->setObjectName(QStringLiteral("planRemark"));
    m_remark->hide();
    m_legend->setEntries(legend + QList<PlanLegendEntry>{{std::nullopt, tr("Chosen")}});

    auto *inside = new QVBoxLayout(m_loading);
    inside->addWidget(makeLabel(tr("Fetching the plan…"), Theme::Type::Body, Theme::mutedRole), 0, Qt::AlignCenter);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_failure, 0, Qt::AlignTop);
    column->addWidget(m_place, 1);
    column->addWidget(m_said);
    column->addWidget(m_legend);
    column->addWidget(m_remark);
    connect(m_failure, &Notice::actionWanted, this, &PlanFrame::retryWanted);
    hide();
}

void PlanFrame::showPlan(const PlanView &plan)
{
    using Status = PlanView::Status;
    const bool isThere = plan.status == Status::Ready;
    if (isThere)
        m_view->setPlan(plan.plan);
    else
        m_view->clear();
    m_stack->setCurrentWidget(isThere ? static_cast<QWidget *>(m_view) : m_loading);
    const bool failed = plan.status == Status::Failed;
    m_place->setVisible(!failed);
    m_legend->setVisible(isThere);
    if (failed)
        m_failure->say(Notice::Tone::Warning,
                       tr("The plan of this floor can't be shown; everything can be done in the list.") + u' ' +
                           Sentences::forPlanError(*plan.error),
                       tr("R&etry"));
    else
        m_failure->clear();
    if (!isThere) {
        say({});
        setRemark({});
    }
    setVisible(plan.status != Status::None);
}

void PlanFrame::setRemark(const QString &text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

void PlanFrame::say(const QString &sentence)
{
    if (sentence.isEmpty())
        m_said->clear();
    else
        m_said->say(Notice::Tone::Info, sentence);
}

} // namespace Foyer
