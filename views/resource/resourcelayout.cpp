// SPDX-License-Identifier: MIT
// What the section New resource is put together from, and its keys: see resourceview.h.
#include "icons.h"
#include "parts.h"
#include "resourceview.h"
#include "sectionkeys.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Foyer {

void ResourceView::build()
{
    m_word->setObjectName(QStringLiteral("draftWord"));
    m_keeper->setObjectName(QStringLiteral("draftKeeper"));
    m_incomplete->setObjectName(QStringLiteral("incomplete"));
    auto *main = new QVBoxLayout;
    main->setSpacing(Theme::space(3));
    main->addLayout(makeHead());
    for (Notice *notice : {m_keeper, m_word, m_incomplete})
        main->addWidget(notice);
    main->addWidget(m_stack, 1);
    main->addWidget(makeFooter());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(6), Theme::space(5), Theme::space(6), Theme::space(4));
    row->setSpacing(Theme::space(8));
    row->addWidget(m_rail);
    row->addLayout(main, 1);
    addShortcuts();
}

QLayout *ResourceView::makeHead()
{
    m_title->setObjectName(QStringLiteral("resourcePageTitle"));
    m_duplicate->setAccessibleName(tr("Duplicate from"));
    m_duplicate->setIcon(icon(QStringLiteral("copy")));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_hint);
    auto *row = new QHBoxLayout;
    row->addLayout(texts, 1);
    row->addWidget(m_duplicate, 0, Qt::AlignTop);
    return row;
}

QWidget *ResourceView::makeFooter()
{
    auto *footer = new QWidget;
    m_back = new Button(tr("Bac&k"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setIcon(icon(isRightToLeft() ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left")));
    m_discard = new Button(tr("Disca&rd"), Button::Weight::Quiet);
    m_discard->setAccessibleName(tr("Discard"));
    m_next = new Button(tr("&Next"), Button::Weight::Primary);
    m_next->setAccessibleName(tr("Next"));
    m_create = new Button(tr("&Create"), Button::Weight::Primary);
    m_create->setAccessibleName(tr("Create"));
    m_create->setObjectName(QStringLiteral("createResource"));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addWidget(m_discard);
    row->addStretch(1);
    for (Button *button : {m_next, m_create}) {
        button->setMinimumWidth(Theme::space(26));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, &ResourceView::goOn);
    }
    connect(m_back, &QPushButton::clicked, this, &ResourceView::goBack);
    connect(m_discard, &QPushButton::clicked, this, &ResourceView::discard);
    return footer;
}

void ResourceView::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) { addKey(this, keys, slot)->setAutoRepeat(false); };
    add(QKeySequence(Qt::ALT | (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left)), &ResourceView::goBack);
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), &ResourceView::goOn);
    add(QKeySequence(Qt::CTRL | Qt::Key_N), &ResourceView::discard);
    add(QKeySequence(Qt::Key_F5), [this] {
        m_form.lists().loadBusinesses();
        m_form.lists().loadTypes(m_form.draft().business());
    });
    for (qsizetype i = 0; i < fieldPages().size(); ++i)
        add(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] { goTo(fieldPages().at(i)); });
}

/** The page, then what follows from it, then the pages at the side. */
void ResourceView::orderTabs(QWidget *page)
{
    QWidget *last = m_duplicate;
    for (QWidget *next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus))
            last = next;
    }
    QWidgetList after{m_back, m_discard, m_next, m_create};
    for (StepButton *button : m_rail->buttons())
        after.append(button);
    for (QWidget *next : std::as_const(after)) {
        setTabOrder(last, next);
        last = next;
    }
}

} // namespace Foyer
