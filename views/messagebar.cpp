// SPDX-License-Identifier: MIT
#include "messagebar.h"

#include <QHBoxLayout>

namespace Foyer {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice)
    , m_close(Button::makeIconButton(QStringLiteral("x"), tr("Close this message")))
{
    setObjectName(QStringLiteral("messageBar"));
    m_notice->button()->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(6), Theme::space(3), Theme::space(6), 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(m_notice, 1);
    row->addWidget(m_close);
    hide();
    connect(m_close, &QPushButton::clicked, this, &MessageBar::clear);
    connect(m_notice, &Notice::actionWanted, this, [this] {
        const auto then = m_then;
        clear();
        if (then)
            then();
    });
}

void MessageBar::say(Notice::Tone tone, const QString &sentence, const QString &action, std::function<void()> then)
{
    m_then = std::move(then);
    show();
    m_notice->say(tone, sentence, action);
    if (!action.isEmpty())
        m_notice->button()->setFocus(Qt::OtherFocusReason);
}

void MessageBar::clear()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_then = nullptr;
    m_notice->clear();
    hide();
    if (hadFocus && parentWidget())
        parentWidget()->setFocus();
}

} // namespace Foyer
