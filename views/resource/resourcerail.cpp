// SPDX-License-Identifier: MIT
#include "resourcerail.h"

#include "resourcewords.h"
#include "theme.h"

#include <QVBoxLayout>

namespace Foyer {

const QList<FieldPage> &fieldPages()
{
    static const QList<FieldPage> pages{FieldPage::Basics,       FieldPage::Capacity,     FieldPage::Rules,
                                        FieldPage::Cancellation, FieldPage::Access,       FieldPage::Amenities,
                                        FieldPage::OpeningHours, FieldPage::Integrations, FieldPage::Review};
    return pages;
}

ResourceRail::ResourceRail(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setObjectName(QStringLiteral("resourcePages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    for (const FieldPage page : fieldPages()) {
        const auto number = static_cast<int>(m_buttons.size()) + 1;
        auto *button = new StepButton(number, ResourceWords::pageName(page));
        button->setObjectName(QStringLiteral("page%1").arg(number));
        connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT pageWanted(page); });
        m_buttons.append(button);
        column->addWidget(button);
    }
    column->addStretch(1);
}

void ResourceRail::showPage(FieldPage page, bool isCurrent, const PageState &state)
{
    using Mark = StepButton::Mark;
    StepButton *button = m_buttons.at(fieldPages().indexOf(page));
    if (state.wrong > 0)
        button->showState(isCurrent, true, tr("%Ln to put right", nullptr, state.wrong), Mark::Warning);
    else if (state.missing > 0)
        button->showState(isCurrent, true, tr("%Ln still needed", nullptr, state.missing), Mark::Number);
    else
        button->showState(isCurrent, true, state.set > 0 ? tr("%Ln set", nullptr, state.set) : QString());
}

void ResourceRail::showReview(bool isCurrent, bool isDone)
{
    m_buttons.constLast()->showState(isCurrent, true, isDone ? QString() : tr("Not complete yet"),
                                     StepButton::Mark::Number);
}

} // namespace Foyer
