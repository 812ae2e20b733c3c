// SPDX-License-Identifier: MIT
#include "resourcereview.h"

#include "clock.h"
#include "parts.h"
#include "resourceoutcome.h"
#include "resourcepage.h"
#include "resourcerail.h"
#include "resourcewords.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace Foyer {

ResourceReview::ResourceReview(ResourceForm &form, const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_form(form)
    , m_clock(clock)
    , m_outcome(new ResourceOutcome(form, clock, this)) // it may show itself at once, and not as a window
    , m_card(new Card)
    , m_pages(new QVBoxLayout(m_card))
{
    setAccessibleName(ResourceWords::pageName(FieldPage::Review));
    setObjectName(QStringLiteral("review"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus); // so that the arrow keys scroll
    const int gap = Theme::space(5);
    m_pages->setContentsMargins(gap, gap, gap, gap);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(1, 1, Theme::space(3), 1);
    column->setSpacing(Theme::space(4));
    column->addWidget(m_outcome);
    column->addWidget(m_card);
    column->addStretch(1);
    setWidget(inner);
    viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
}

QList<ResourceReview::Line> ResourceReview::lines() const
{
    const auto around = ResourceWords::surroundingsOf(m_form.draft(), m_form.lists(), m_clock.deskZone());
    QList<Line> lines;
    for (const FieldPage page : fieldPages()) {
        for (const ResourceField field : fieldsOf(page)) {
            if (m_form.draft().isSet(field))
                lines.append({page, ResourceWords::labelOf(field),
                              ResourceWords::valueText(field, m_form.draft().value(field), around)});
        }
    }
    return lines;
}

void ResourceReview::showDraft()
{
    const QList<Line> now = lines();
    if (m_content && now == m_lines)
        return;
    m_lines = now;
    delete m_content;
    m_content = new QWidget;
    m_content->setAccessibleName(tr("What is sent"));
    m_content->setAccessibleDescription(text());
    build();
    m_pages->addWidget(m_content);
    m_content->show(); // at once, so that no frame is empty
}

void ResourceReview::build()
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    if (m_lines.isEmpty())
        column->addWidget(makeLabel(tr("Nothing is filled in yet."), Theme::Type::Body, Theme::mutedRole));
    QGridLayout *grid = nullptr;
    std::optional<FieldPage> page;
    for (const Line &line : std::as_const(m_lines)) {
        if (page != line.page) {
            if (page)
                column->addSpacing(Theme::space(3));
            page = line.page;
            column->addWidget(makeLabel(ResourceWords::pageName(line.page), Theme::Type::Heading));
            grid = new QGridLayout;
            grid->setHorizontalSpacing(Theme::space(5));
            grid->setVerticalSpacing(Theme::space(1));
            grid->setColumnMinimumWidth(0, Theme::space(56));
            grid->setColumnStretch(1, 1);
            column->addLayout(grid);
        }
        auto *value = makeLabel(line.value);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(tr("%1: %2", "a field's name, its value").arg(line.label, line.value));
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(line.label, Theme::Type::Body, Theme::mutedRole), row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1, Qt::AlignTop);
    }
}

QString ResourceReview::text() const
{
    QStringList texts;
    for (const Line &line : m_lines)
        texts.append(tr("%1: %2", "a field's name, its value").arg(line.label, line.value));
    return texts.join(u'\n');
}

} // namespace Foyer
