// SPDX-License-Identifier: MIT
#include "resourcepage.h"

#include "clock.h"
#include "parts.h"
#include "plaintext.h"
#include "resourceform.h"
#include "resourcewords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QResizeEvent>

namespace Foyer {

namespace {

constexpr int narrowest = 54; ///< of a column, as in Theme::space()

} // namespace

QList<ResourceField> fieldsOf(FieldPage page)
{
    QList<ResourceField> fields;
    for (const FieldTraits &traits : resourceFields()) {
        if (traits.page == page && !traits.isReadOnly)
            fields.append(traits.field);
    }
    return fields;
}

ResourcePage::ResourcePage(FieldPage page, ResourceForm &form, const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_page(page)
    , m_form(form)
    , m_clock(clock)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(1, 1, Theme::space(3), 1);
    column->setSpacing(Theme::space(4));
    QList<ResourceField> required;
    QList<ResourceField> optional;
    for (const ResourceField field : fieldsOf(page))
        (traitsOf(field).isRequired ? required : optional).append(field);
    const bool isMixed = !required.isEmpty() && !optional.isEmpty();
    if (!required.isEmpty())
        addGroup(column, isMixed ? tr("Required") : QString(), required);
    if (!optional.isEmpty())
        addGroup(column, isMixed ? tr("Optional") : QString(), optional);
    column->addStretch(1);
    setWidget(inner);
    viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    showDraft();
    arrange();
}

void ResourcePage::addGroup(QVBoxLayout *column, const QString &heading, const QList<ResourceField> &fields)
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    const int gap = Theme::space(5);
    inside->setContentsMargins(gap, gap, gap, gap);
    inside->setSpacing(Theme::space(4));
    if (!heading.isEmpty())
        inside->addWidget(makeLabel(heading, Theme::Type::Heading));
    Group group;
    group.grid = new QGridLayout;
    group.grid->setHorizontalSpacing(Theme::space(6));
    group.grid->setVerticalSpacing(m_page == FieldPage::Amenities ? Theme::space(1) : Theme::space(4));
    inside->addLayout(group.grid);
    for (const ResourceField field : fields)
        group.rows.push_back(makeRow(field));
    m_groups.push_back(group);
    column->addWidget(card);
}

ResourcePage::Row ResourcePage::makeRow(ResourceField field)
{
    const auto words = ResourceWords::wordsOf(field);
    Row row;
    row.editor = makeFieldEditor(field, m_form, m_clock);
    row.fault = new FaultLabel;
    row.box = new QWidget;
    QWidget *target = row.editor->target();
    target->setAccessibleName(words.label);
    if (auto *choice = qobject_cast<QComboBox *>(target))
        addUnseenLabel(choice);
    target->setObjectName(QLatin1String(traitsOf(field).key));
    auto *column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    if (!row.editor->hasOwnLabel()) {
        auto *label = makeLabel(words.label, Theme::Type::Strong);
        label->setBuddy(target);
        label->setWordWrap(false);
        auto *line = new QHBoxLayout;
        line->setSpacing(Theme::space(2));
        line->addWidget(label);
        if (traitsOf(field).isRequired)
            line->addWidget(makeLabel(tr("required"), Theme::Type::Small, Theme::mutedRole));
        line->addStretch(1);
        column->addLayout(line);
    }
    if (!row.editor->isTall())
        column->addWidget(row.editor);
    if (!words.help.isEmpty()) {
        auto *help = makeLabel(words.help, Theme::Type::Small, Theme::mutedRole);
        // Below a mark its text, not the mark, is what it belongs to.
        if (row.editor->hasOwnLabel())
            help->setContentsMargins(isRightToLeft() ? 0 : Theme::space(8), 0, isRightToLeft() ? Theme::space(8) : 0,
                                     0);
        column->addWidget(help);
    }
    column->addWidget(row.fault);
    if (row.editor->isTall())
        column->addWidget(row.editor);
    connect(row.editor, &FieldEditor::edited, this, [this, field, editor = row.editor] {
        (void)m_form.set(field, editor->value());
        Q_EMIT edited(field);
    });
    connect(row.editor, &FieldEditor::left, this, [this, field] { Q_EMIT left(field); });
    return row;
}

void ResourcePage::arrange()
{
    const bool isDense = m_page == FieldPage::Amenities;
    const int usable = qMax(0, viewport()->width() - Theme::space(13));
    const int columns = qBound(1, usable / Theme::space(isDense ? 50 : narrowest), isDense ? 3 : 2);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const Group &group : m_groups) {
        while (QLayoutItem *item = group.grid->takeAt(0))
            delete item; // the widgets stay with their parent
        int row = 0;
        int column = 0;
        bool wasFlag = false;
        for (const Row &one : group.rows) {
            const int width = one.editor->isWide() ? columns : 1;
            // Flags and fields are of different heights: not side by side.
            const bool isFlag = one.editor->hasOwnLabel();
            const bool isOtherKind = column > 0 && isFlag != wasFlag;
            wasFlag = isFlag;
            if (column + width > columns || isOtherKind) {
                ++row;
                column = 0;
            }
            group.grid->addWidget(one.box, row, column, 1, width, Qt::AlignTop);
            column += width;
        }
        for (int i = 0; i < 3; ++i)
            group.grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void ResourcePage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

QList<FieldEditor *> ResourcePage::editors() const
{
    QList<FieldEditor *> all;
    for (const Group &group : m_groups) {
        for (const Row &row : group.rows)
            all.append(row.editor);
    }
    return all;
}

FieldEditor *ResourcePage::editor(ResourceField field) const
{
    const QList<FieldEditor *> all = editors();
    const auto found = std::find_if(all.begin(), all.end(), [field](const auto *it) { return it->field() == field; });
    return found == all.end() ? nullptr : *found;
}

void ResourcePage::showFaults(const std::function<QString(const FieldEditor &)> &sentenceOf)
{
    for (const Group &group : m_groups) {
        for (const Row &row : group.rows) {
            const QString sentence = sentenceOf(*row.editor);
            row.fault->say(sentence);
            const QString required = traitsOf(row.editor->field()).isRequired ? tr("required") : QString();
            row.editor->describe(
                joined({sentence, required, ResourceWords::wordsOf(row.editor->field()).help}, QStringLiteral(" ")));
        }
    }
}

void ResourcePage::showDraft()
{
    const auto around = ResourceWords::surroundingsOf(m_form.draft(), m_form.lists(), m_clock.deskZone());
    for (FieldEditor *editor : editors()) {
        editor->showValue(m_form.draft().value(editor->field()));
        editor->showUnit(ResourceWords::unitName(traitsOf(editor->field()).unit, around.currency));
        editor->setEnabled(m_form.canEdit());
    }
}

void ResourcePage::enter()
{
    if (const QList<FieldEditor *> all = editors(); !all.isEmpty())
        focusField(all.constFirst()->field());
}

void ResourcePage::focusField(ResourceField field)
{
    FieldEditor *found = editor(field);
    if (!found)
        return;
    found->target()->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(found->parentWidget(), 0, Theme::space(6));
}

} // namespace Foyer
