// SPDX-License-Identifier: MIT
#include "choice.h"

#include "icons.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Foyer {

Choice::Choice(const QString &listName, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_list(new StatefulList(listName, objectName))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_list, 1);

    m_rest.setSingleShot(true);
    m_rest.setInterval(160);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (current().isValid())
            Q_EMIT chosen(current());
    });
    RowList *view = m_list->view();
    connect(view, &RowList::pointed, this, [this] { m_rest.start(); });
    connect(view, &RowList::currentMoved, this, &Choice::currentMoved);
    connect(view, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsSelectable)
            Q_EMIT goOnWanted();
    });
}

QLineEdit *Choice::addFilter(const QString &accessibleName, const QString &placeholder)
{
    m_filter = new QLineEdit;
    m_filter->setAccessibleName(accessibleName);
    m_filter->setPlaceholderText(placeholder);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search"), Theme::mutedRole), QLineEdit::LeadingPosition);
    m_filter->setMaxLength(200);
    m_filter->installEventFilter(this);
    m_list->view()->setSearchField(m_filter);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_filter);
    // Alone with each other the list follows the field already, as the ring closes, and Qt would do nothing.
    setTabOrder(m_filter, m_list->emptyAction());
    setTabOrder(m_filter, m_list->view());
    connect(m_filter, &QLineEdit::textChanged, this, &Choice::filterChanged);
    return m_filter;
}

QModelIndex Choice::current() const
{
    QModelIndex index = m_list->view()->currentIndex();
    const QItemSelectionModel *selection = m_list->view()->selectionModel(); // null before there is a model
    const QModelIndexList selected = selection ? selection->selectedIndexes() : QModelIndexList();
    if (selected.size() == 1) // a screen reader selects without going there
        index = selected.first();
    return index.flags() & Qt::ItemIsSelectable ? index : QModelIndex();
}

void Choice::show(const QModelIndex &index)
{
    if (!m_rest.isActive())
        m_list->view()->showCurrent(index);
}

void Choice::commit()
{
    m_rest.stop();
    const QModelIndex index = current().isValid() ? current() : m_list->view()->firstChoice();
    if (index.isValid())
        Q_EMIT chosen(index);
}

void Choice::drop()
{
    m_rest.stop();
}

void Choice::takeFocus()
{
    QWidget *target = m_filter ? static_cast<QWidget *>(m_filter) : m_list->view();
    target->setFocus(Qt::OtherFocusReason);
    if (m_filter)
        m_filter->selectAll();
}

bool Choice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool moves = key->key() == Qt::Key_Down || key->key() == Qt::Key_PageDown;
        if (moves && key->modifiers() == Qt::NoModifier) {
            // What is highlighted already is one key away, Enter; so Down means the row below it.
            const bool onward = current().isValid();
            m_list->view()->setFocus(Qt::TabFocusReason);
            if (onward)
                QCoreApplication::sendEvent(m_list->view(), event);
            else
                m_list->view()->showCurrent(m_list->view()->firstChoice()); // so that Enter has something to take
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Foyer
