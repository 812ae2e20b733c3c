// SPDX-License-Identifier: MIT
#include "resourcedialog.h"

#include "choice.h"
#include "parts.h"
#include "plaintext.h"
#include "rowsmerge.h"
#include "statefullist.h"
#include "textfold.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Foyer {

// ResourcesModel

ResourcesModel::ResourcesModel(ResourceForm &form, QObject *parent) : StatusListModel(parent), m_form(form)
{
    connect(&form.lists(), &ResourceLists::changed, this, &ResourcesModel::follow);
    form.lists().loadResources(form.draft().business());
    follow();
}

void ResourcesModel::follow()
{
    using Asked = AskedList<ResourceSummary>::Status;
    const auto &list = m_form.lists().resources();
    QList<ResourceSummary> wanted;
    for (const ResourceSummary &resource : list.rows) {
        if (containsAllWords(resource.name, m_words))
            wanted.append(resource);
    }
    mergeRows(m_rows, wanted, [](const ResourceSummary &resource) { return resource.id; });
    switch (list.status) {
    case Asked::Idle:
        setStatus(Status::Idle);
        break;
    case Asked::Loading:
        setStatus(Status::Loading);
        break;
    case Asked::Failed:
        setFailed(*list.error);
        break;
    case Asked::Ready:
        setStatus(Status::Ready);
        break;
    }
}

void ResourcesModel::setFilter(const QString &text)
{
    m_words = foldedWords(text);
    follow();
}

const ResourceSummary *ResourcesModel::resourceAt(const QModelIndex &index) const
{
    return isRow(index) ? &m_rows.at(index.row()) : nullptr;
}

int ResourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ResourcesModel::data(const QModelIndex &index, int role) const
{
    const ResourceSummary *resource = resourceAt(index);
    if (!resource || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return oneLine(resource->name);
}

void ResourcesModel::retry()
{
    m_form.lists().loadResources(m_form.draft().business());
}

// ResourceDialog

ResourceDialog::ResourceDialog(ResourceForm &form, const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_form(form)
    , m_model(form)
    , m_choice(new Choice(tr("Resources"), QStringLiteral("resources")))
    , m_take(new Button(words.verb, Button::Weight::Primary))
{
    setObjectName(QStringLiteral("chooseResource"));
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(Theme::space(110), Theme::space(110));
    m_choice->addFilter(tr("Search resources"), tr("Part of the name"));
    StatefulList *list = m_choice->list();
    list->setLoadingText(tr("Loading the resources of this business…"));
    list->setEmptyText(tr("No resource"), tr("There is none in this business, or none of that name."));
    list->setModel(
        &m_model,
        [this](const QModelIndex &index) {
            RowText row;
            row.title = index.data(Qt::DisplayRole).toString();
            const ResourceSummary *resource = m_model.resourceAt(index);
            row.detail = resource ? tr("Id %1").arg(oneLine(resource->id.text())) : QString();
            return row;
        },
        true);
    auto *column = new QVBoxLayout(this);
    const int gap = Theme::space(6);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(Theme::space(3));
    column->addWidget(makeLabel(words.hint, Theme::Type::Body, Theme::mutedRole));
    column->addWidget(m_choice, 1);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new Button(tr("&Cancel"));
    cancel->setAccessibleName(tr("Cancel"));
    m_take->setAccessibleName(words.verb);
    m_take->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &ResourceDialog::take);
    connect(m_choice, &Choice::goOnWanted, this, &ResourceDialog::take);
    connect(m_choice, &Choice::filterChanged, &m_model, &ResourcesModel::setFilter);
    m_choice->takeFocus();
}

void ResourceDialog::take()
{
    QModelIndex index = m_choice->current();
    if (!index.isValid())
        index = m_choice->list()->view()->firstChoice();
    const ResourceSummary *row = m_model.resourceAt(index);
    if (!row)
        return;
    const ResourceSummary resource = *row;
    accept();
    Q_EMIT chosen(resource);
}

} // namespace Foyer
