// SPDX-License-Identifier: MIT
#include "header.h"

#include "icons.h"
#include "parts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

namespace Foyer {

Header::Header(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(Theme::Type::Strong))
    , m_demo(new WordBadge(tr("demo")))
    , m_sections(new QHBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_menu(new Button(tr("Men&u"), Button::Weight::Quiet))
{
    setObjectName(QStringLiteral("header"));
    m_name->setObjectName(QStringLiteral("workplaceName"));
    m_demo->setObjectName(QStringLiteral("demoBadge"));
    m_demo->setToolTip(tr("Made-up people and buildings inside this computer"));
    m_menu->setObjectName(QStringLiteral("menu"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setAccessibleDescription(tr("Opens the menu (F10)"));
    m_menu->setIcon(icon(QStringLiteral("menu")));
    auto *mark = new Picture(6);
    mark->setIcon(applicationIcon());

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(6), Theme::space(2), Theme::space(4), Theme::space(2));
    row->setSpacing(Theme::space(3));
    row->addWidget(mark);
    row->addWidget(m_name);
    row->addWidget(m_demo);
    row->addSpacing(Theme::space(4));
    row->addLayout(m_sections);
    row->addStretch(1);
    row->addWidget(m_menu);
    connect(m_group, &QButtonGroup::idClicked, this, &Header::sectionWanted);
    // A screen reader toggles without a click.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int section, bool on) {
        if (on)
            Q_EMIT sectionWanted(section);
    });
    setWorkplace(QString(), false);
}

void Header::setWorkplace(const QString &name, bool isDemo)
{
    m_name->setText(name.isEmpty() ? QStringLiteral("Foyer") : name);
    m_demo->setVisible(isDemo);
}

/** Told from a button that does what the section is called after. */
QString Header::sectionName(const QString &name)
{
    //: What a screen reader calls the button that shows a part of the window; %1 is the part, such as Activity.
    return tr("%1 section").arg(name);
}

void Header::setSections(const QStringList &names)
{
    const auto old = m_group->buttons();
    for (QAbstractButton *button : old)
        delete button;
    if (names.size() < 2)
        return;
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *button = new Button(names.at(i), Button::Weight::Quiet);
        button->setCheckable(true);
        button->setAccessibleName(sectionName(names.at(i)));
        m_group->addButton(button, static_cast<int>(i));
        m_sections->addWidget(button);
    }
}

void Header::setSectionName(int section, const QString &name)
{
    if (QAbstractButton *button = m_group->button(section)) {
        button->setText(name);
        button->setAccessibleName(sectionName(name));
    }
}

void Header::showSection(int section)
{
    const QSignalBlocker shownAlready(m_group);
    if (QAbstractButton *button = m_group->button(section))
        button->setChecked(true);
}

void Header::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(Theme::lineRole));
}

} // namespace Foyer
