// SPDX-License-Identifier: MIT
#include "linkededitor.h"

#include "parts.h"
#include "resourcedialog.h"
#include "resourcewords.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace Foyer {

LinkedEditor::LinkedEditor(ResourceField field, ResourceForm &form, QWidget *parent)
    : IdListEditor(field, parent)
    , m_form(form)
    , m_choose(new Button(tr("Choose…")))
    , m_names(makeLabel(QString(), Theme::Type::Body))
{
    m_choose->setAccessibleName(tr("Choose a linked resource"));
    m_names->setObjectName(QStringLiteral("linkedNames"));
    // Beside the line that is there already; the names below both.
    auto *line = new QHBoxLayout;
    auto *column = static_cast<QHBoxLayout *>(layout());
    column->setDirection(QBoxLayout::TopToBottom);
    column->removeWidget(this->line());
    line->addWidget(this->line(), 1);
    line->addWidget(m_choose);
    column->addLayout(line);
    column->addWidget(m_names);
    watch(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &LinkedEditor::choose);
    connect(this, &FieldEditor::edited, this, &LinkedEditor::showNames);
    connect(&form.lists(), &ResourceLists::changed, this, &LinkedEditor::showNames);
    connect(&form, &ResourceForm::edited, this, &LinkedEditor::showNames);
    showNames();
}

void LinkedEditor::showValue(const ResourceValue &value)
{
    IdListEditor::showValue(value);
    showNames();
}

void LinkedEditor::choose()
{
    const ResourceDialog::Words words{tr("Linked resources"), tr("It is added to those that are linked already."),
                                      tr("Add")};
    auto *dialog = new ResourceDialog(m_form, words, this);
    connect(dialog, &ResourceDialog::chosen, this, [this](const ResourceSummary &resource) {
        const ResourceValue now = value();
        QStringList ids = std::holds_alternative<QStringList>(now) ? std::get<QStringList>(now) : QStringList();
        if (!ids.contains(resource.id.text()))
            ids.append(resource.id.text());
        line()->setText(textOf(ids));
        Q_EMIT edited();
    });
    dialog->open();
}

void LinkedEditor::showNames()
{
    m_choose->setEnabled(!m_form.draft().business().isEmpty());
    m_choose->setToolTip(m_choose->isEnabled() ? QString() : tr("Choose the business first, under Basics."));
    const auto around = ResourceWords::surroundingsOf(m_form.draft(), m_form.lists(), BuildingZone::utc());
    const ResourceValue now = value();
    const QString names = ResourceWords::valueText(field(), now, around);
    const bool isNews = !std::holds_alternative<std::monostate>(now) && names != textOf(now);
    m_names->setText(isNews ? names : QString());
    m_names->setVisible(isNews);
}

} // namespace Foyer
