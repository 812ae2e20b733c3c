// SPDX-License-Identifier: MIT
#include "blockedpage.h"

#include "icons.h"
#include "parts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Foyer {

BlockedPage::BlockedPage(const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_retry(new Button(tr("&Retry"), Button::Weight::Primary))
{
    setObjectName(QStringLiteral("blocked"));
    auto *picture = new Picture(10);
    picture->setIcon(icon(QStringLiteral("lock"), Theme::mutedRole));
    auto *text = makeLabel(sentence, Theme::Type::Heading);
    text->setObjectName(QStringLiteral("blockedSentence"));
    text->setAccessibleName(sentence);
    m_retry->setAccessibleName(tr("Retry"));
    m_retry->setAccessibleDescription(sentence);
    m_retry->setObjectName(QStringLiteral("retry"));
    auto *other = new Button(tr("&Connect another workplace…"));
    other->setObjectName(QStringLiteral("connectAnother"));

    auto *card = new Card;
    card->setMaximumWidth(Theme::space(130));
    auto *inside = new QVBoxLayout(card);
    const int gap = Theme::space(8);
    inside->setContentsMargins(gap, gap, gap, gap);
    inside->setSpacing(Theme::space(4));
    inside->addWidget(picture);
    inside->addWidget(text);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addWidget(other);
    buttons->addStretch(1);
    inside->addSpacing(Theme::space(2));
    inside->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    auto *column = new QVBoxLayout;
    column->addStretch(2);
    column->addWidget(card);
    column->addStretch(3);
    row->addLayout(column, 8);
    row->addStretch(1);

    connect(m_retry, &QPushButton::clicked, this, &BlockedPage::retryWanted);
    connect(other, &QPushButton::clicked, this, &BlockedPage::connectWanted);
}

void BlockedPage::takeFocus()
{
    m_retry->setFocus();
}

} // namespace Foyer
