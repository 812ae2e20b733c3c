// SPDX-License-Identifier: MIT
#include "peopleprogress.h"

#include "parts.h"
#include "peopledirectory.h"

#include <QHBoxLayout>

namespace Foyer {

PeopleProgress::PeopleProgress(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel(QString(), Theme::Type::Small, Theme::mutedRole))
    , m_progress(new ThinProgress)
    , m_button(new Button(QString(), Button::Weight::Quiet))
{
    setObjectName(QStringLiteral("peopleProgress"));
    m_text->setWordWrap(false);
    m_button->setFont(Theme::font(Theme::Type::Small));
    m_button->setObjectName(QStringLiteral("peopleProgressButton"));
    m_progress->setFixedWidth(Theme::space(30));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(6), 0, Theme::space(6), 0);
    row->setSpacing(Theme::space(3));
    row->addWidget(m_text);
    row->addWidget(m_progress, 0, Qt::AlignVCenter);
    row->addWidget(m_button);
    row->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &PeopleProgress::toggle);
    showState();
}

void PeopleProgress::setDirectory(PeopleDirectory *directory)
{
    if (m_directory)
        m_directory->disconnect(this);
    m_directory = directory;
    m_stopped = false;
    if (directory)
        connect(directory, &PeopleDirectory::changed, this, &PeopleProgress::showState);
    showState();
}

void PeopleProgress::toggle()
{
    if (!m_directory)
        return;
    m_stopped = !m_stopped;
    if (m_stopped)
        m_directory->stop();
    else
        m_directory->fetchAll();
    showState();
}

void PeopleProgress::showState()
{
    const qint64 known = m_directory ? m_directory->size() : 0;
    const qint64 expected = m_directory ? m_directory->expectedSize() : -1;
    const bool complete = m_directory && m_directory->isComplete();
    const bool fetching = m_directory && !complete && !m_stopped && expected > 0;
    setVisible(m_directory && (known > 0 || expected > 0));
    if (isHidden())
        return;
    const QLocale locale;
    if (complete)
        m_text->setText(tr("%Ln people known", nullptr, static_cast<int>(known)));
    else if (expected > 0)
        m_text->setText(
            tr("%1 of %2 people known").arg(locale.toString(known), locale.toString(qMax(known, expected))));
    else
        m_text->setText(tr("%Ln people known so far", nullptr, static_cast<int>(known)));
    m_progress->setVisible(fetching);
    m_progress->setRunning(fetching);
    m_progress->setShare(expected > 0 ? double(known) / double(expected) : -1);
    m_button->setText(m_stopped ? tr("Go on") : tr("Cancel"));
    m_button->setAccessibleName(m_stopped ? tr("Go on fetching people") : tr("Cancel fetching people"));
    m_button->setVisible(fetching || (m_stopped && !complete));
}

} // namespace Foyer
