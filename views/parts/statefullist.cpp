// SPDX-License-Identifier: MIT
#include "statefullist.h"

#include "icons.h"
#include "sentences.h"

#include <QVBoxLayout>

namespace Foyer {

StatefulList::StatefulList(const QString &accessibleName, const QString &objectName, QWidget *parent)
    : StatefulList(new RowList, accessibleName, objectName, parent)
{
    connect(view(), &RowList::focusMoved, this, &Card::setRing);
}

StatefulList::StatefulList(QAbstractItemView *view, const QString &accessibleName, const QString &objectName,
                           QWidget *parent)
    : Card(parent)
    , m_view(view)
    , m_progress(new ThinProgress)
    , m_placeholder(new QWidget)
    , m_icon(new Picture(7))
    , m_sentence(makeLabel(QString(), Theme::Type::Strong))
    , m_hint(makeLabel(QString(), Theme::Type::Body, Theme::mutedRole))
    , m_retry(new Button(tr("&Retry")))
    , m_emptyAction(new Button(QString()))
    , m_failure(new Notice)
    , m_loading(tr("Loading…"))
    , m_empty(tr("Nothing found."))
{
    m_view->setAccessibleName(accessibleName);
    m_view->setObjectName(objectName);
    m_retry->setAccessibleName(tr("Retry"));
    m_failure->button()->setAccessibleName(tr("Retry"));

    auto *centre = new QVBoxLayout(m_placeholder);
    centre->setContentsMargins(Theme::space(6), Theme::space(4), Theme::space(6), Theme::space(4));
    centre->setSpacing(Theme::space(2));
    centre->addStretch(2);
    centre->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_sentence, m_hint}) {
        label->setAlignment(Qt::AlignHCenter);
        centre->addWidget(label);
    }
    centre->addWidget(m_retry, 0, Qt::AlignHCenter);
    centre->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    m_emptyAction->hide();
    centre->addStretch(3);

    auto *column = new QVBoxLayout(this);
    const int gap = Theme::space(1);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(0);
    column->addWidget(m_progress);
    auto *stack = new QGridLayout;
    stack->addWidget(m_view, 0, 0);
    stack->addWidget(m_placeholder, 0, 0);
    column->addLayout(stack, 1);
    column->addWidget(m_failure);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    const auto retry = [this] {
        m_view->setFocus(); // the button that was pressed is about to go
        if (m_model)
            m_model->retry();
    };
    connect(m_retry, &QPushButton::clicked, this, retry);
    connect(m_failure, &Notice::actionWanted, this, retry);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        m_view->setFocus();
        Q_EMIT emptyActionWanted();
    });
    showState();
}

void StatefulList::setModel(StatusListModel *model, RowReader reader, bool twoLines)
{
    setModel(model, new RowDelegate(std::move(reader), twoLines, m_view));
}

void StatefulList::setModel(StatusListModel *model, QAbstractItemDelegate *delegate)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    delegate->setParent(m_view);
    m_view->setItemDelegate(delegate);
    m_view->setModel(model);
    if (!model)
        return;
    connect(model, &StatusListModel::statusChanged, this, &StatefulList::follow);
    connect(model, &StatusListModel::rowsMerged, this, &StatefulList::follow);
    connect(model, &QObject::destroyed, this, [this] { m_model = nullptr; });
    showState();
}

void StatefulList::follow()
{
    showState();
    Q_EMIT rowsChanged();
}

void StatefulList::setLoadingText(const QString &sentence)
{
    m_loading = sentence;
    showState();
}

void StatefulList::setEmptyText(const QString &sentence, const QString &hint)
{
    m_empty = sentence;
    m_emptyHint = hint;
    showState();
}

void StatefulList::setEmptyAction(const QString &word)
{
    m_emptyAction->setText(word);
    m_emptyAction->setAccessibleName(word);
    showState();
}

void StatefulList::setIdleText(const QString &sentence)
{
    m_idle = sentence;
    showState();
}

void StatefulList::setFailedText(const QString &sentence)
{
    m_failed = sentence;
    showState();
}

QString StatefulList::stateText() const
{
    if (!m_placeholder->isHidden())
        return m_sentence->text();
    return m_failure->isHidden() ? QString() : m_failure->sentence();
}

void StatefulList::showPlaceholder(const QString &iconName, const QString &sentence, const QString &hint, bool retry)
{
    const bool news = m_placeholder->isHidden() || m_sentence->text() != sentence;
    if (m_iconName != iconName) {
        m_iconName = iconName;
        m_icon->setIcon(icon(iconName, Theme::mutedRole));
    }
    m_icon->setVisible(!iconName.isEmpty());
    // Waiting is said more quietly than what was found or went wrong.
    const bool quiet = iconName.isEmpty();
    m_sentence->setFont(Theme::font(quiet ? Theme::Type::Body : Theme::Type::Strong));
    m_sentence->setForegroundRole(quiet ? Theme::mutedRole : QPalette::WindowText);
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_retry->setVisible(retry);
    m_placeholder->show();
    m_placeholder->raise();
    // A screen reader on the list itself hears why it is empty.
    m_view->setAccessibleDescription(sentence + u' ' + hint);
    if (news && isVisible())
        announce(m_sentence, sentence);
}

void StatefulList::showState()
{
    using Status = StatusListModel::Status;
    const Status status = m_model ? m_model->status() : Status::Idle;
    const bool rows = m_model && m_model->rowCount() > 0;
    m_progress->setRunning(status == Status::Loading);
    const bool toldElsewhere = !m_failed.isEmpty();
    const QString failure = status == Status::Failed && m_model->error() && !toldElsewhere
                                ? Sentences::forError(*m_model->error(), m_kept)
                                : QString();
    if (rows && !failure.isEmpty())
        m_failure->say(Notice::Tone::Danger, failure, tr("Retry"));
    else
        m_failure->clear();

    const bool isEmpty = !rows && status == Status::Ready;
    m_emptyAction->setVisible(isEmpty && !m_emptyAction->text().isEmpty());
    if (rows) {
        m_placeholder->hide();
        m_view->setAccessibleDescription(failure);
    } else if (status == Status::Failed) {
        showPlaceholder(QStringLiteral("triangle-alert"), toldElsewhere ? m_failed : failure, QString(),
                        !toldElsewhere);
    } else if (status == Status::Loading) {
        showPlaceholder(QString(), m_loading, QString(), false);
    } else if (status == Status::Idle) {
        showPlaceholder(QString(), m_idle, QString(), false);
    } else {
        showPlaceholder(QStringLiteral("search"), m_empty, m_emptyHint, false);
    }
}

} // namespace Foyer
