// SPDX-License-Identifier: MIT
#include "dayhours.h"

#include "parts.h"
#include "resourcewords.h"
#include "timefield.h"
#include "weekgrid.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace Foyer {

namespace {

int minutesOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

QTime timeOf(int minute)
{
    return QTime(0, 0).addSecs(minute * 60); // the day's end is midnight again
}

} // namespace

DayHours::DayHours(int weekday, QWidget *parent)
    : QWidget(parent)
    , m_weekday(weekday)
    , m_column(new QVBoxLayout)
    , m_closed(makeLabel(QString(), Theme::Type::Body, Theme::mutedRole))
    , m_add(new Button(tr("Add"), Button::Weight::Quiet))
    , m_copy(new Button(tr("Copy to…"), Button::Weight::Quiet))
{
    const QString day = ResourceWords::dayName(weekday);
    m_add->setAccessibleName(tr("Add hours on %1", "a day").arg(day));
    m_copy->setAccessibleName(tr("Copy the hours of %1", "a day").arg(day));
    m_copy->setMenu(makeCopyMenu());
    m_closed->setWordWrap(false);
    m_column->setSpacing(Theme::space(1));
    m_column->addWidget(m_closed);
    auto *name = makeLabel(day, Theme::Type::Body);
    name->setWordWrap(false);
    name->setFixedWidth(Theme::space(26));
    name->setMinimumHeight(Theme::space(8));
    m_closed->setMinimumHeight(Theme::space(8));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(name, 0, Qt::AlignTop);
    row->addLayout(m_column);
    row->addStretch(1);
    row->addWidget(m_add, 0, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_add, &QPushButton::clicked, this, &DayHours::addWanted);
}

QMenu *DayHours::makeCopyMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &text, const QList<int> &days) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, days] { Q_EMIT copyWanted(days); });
    };
    QList<int> others = weekdays();
    others.removeAll(m_weekday);
    QList<int> working{1, 2, 3, 4, 5};
    working.removeAll(m_weekday);
    add(tr("All other days"), others);
    add(tr("Monday to Friday"), working);
    menu->addSeparator();
    for (const int day : std::as_const(others))
        add(ResourceWords::dayName(day), {day});
    return menu;
}

void DayHours::addRow()
{
    const int index = static_cast<int>(m_rows.size());
    const QString day = ResourceWords::dayName(m_weekday);
    const QString number = index > 0 ? QLocale().toString(index + 1) : QString();
    const auto name = [&](const QString &text) {
        return number.isEmpty() ? text : tr("%1 (%2)", "a field's name, the how manieth of that day").arg(text, number);
    };
    const QString object = QStringLiteral("hours%1-%2-").arg(m_weekday).arg(index);
    Row row;
    row.box = new QWidget;
    row.from = new TimeField(name(tr("%1 from", "a day").arg(day)), object + QStringLiteral("from"));
    row.to = new TimeField(name(tr("%1 to", "a day").arg(day)), object + QStringLiteral("to"));
    row.remove = Button::makeIconButton(QStringLiteral("x"), name(tr("Remove hours of %1", "a day").arg(day)));
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::space(2));
    line->addWidget(row.from);
    auto *dash = makeLabel(QStringLiteral("–"), Theme::Type::Body, Theme::mutedRole);
    dash->setWordWrap(false);
    line->addWidget(dash);
    line->addWidget(row.to);
    line->addWidget(row.remove);
    for (TimeField *field : {row.from, row.to}) {
        field->setTimes(timesEvery(15));
        connect(field, &TimeField::edited, this, [this, index] { read(index); });
        connect(field->lineEdit(), &QLineEdit::textEdited, this, &DayHours::touched);
    }
    connect(row.remove, &QPushButton::clicked, this, [this, index] { Q_EMIT removeWanted(index); });
    m_rows.append(row);
    m_column->addWidget(row.box);
    row.box->show(); // at once, not in the next turn of the event loop: the keyboard may be on its way there
    Q_EMIT fieldMade(row.from);
    Q_EMIT fieldMade(row.to);
}

QWidgetList DayHours::stops() const
{
    QWidgetList all;
    for (const Row &row : m_rows)
        all << row.from << row.to << row.remove;
    return all << m_add << m_copy;
}

void DayHours::takeRow()
{
    const Row row = m_rows.takeLast();
    if (row.box->isAncestorOf(window()->focusWidget())) {
        if (m_rows.isEmpty())
            m_add->setFocus();
        else
            m_rows.constLast().from->setFocus();
    }
    row.box->hide();
    row.box->deleteLater(); // one of its buttons may have asked for it
}

void DayHours::showHours(const QList<OpeningSlot> &hours, bool isAnyOpen)
{
    m_hours = hours;
    while (m_rows.size() > hours.size())
        takeRow();
    while (m_rows.size() < hours.size())
        addRow();
    for (qsizetype i = 0; i < hours.size(); ++i) {
        m_rows.at(i).from->showTime(timeOf(hours.at(i).from));
        m_rows.at(i).to->showTime(timeOf(hours.at(i).to));
    }
    m_closed->setText(isAnyOpen ? tr("closed") : tr("at all times"));
    m_closed->setVisible(hours.isEmpty());
    m_copy->setEnabled(isAnyOpen);
}

QString DayHours::badInput() const
{
    for (const Row &row : m_rows) {
        for (const TimeField *field : {row.from, row.to}) {
            if (!field->time())
                return tr("%1: “%2” is not a time. Write it like %3.", "day, what was typed, a time")
                    .arg(ResourceWords::dayName(m_weekday), field->currentText().trimmed(), textOfTime(QTime(9, 30)));
        }
        if (row.from->time() == row.to->time() && minutesOf(*row.from->time()) != 0)
            return tr("%1: it can't end at the time at which it begins.", "day").arg(ResourceWords::dayName(m_weekday));
    }
    return {};
}

void DayHours::read(int index)
{
    if (index >= m_rows.size())
        return;
    const auto from = m_rows.at(index).from->time();
    const auto to = m_rows.at(index).to->time();
    const bool isSame = from && to && *from == *to && minutesOf(*from) != 0;
    const OpeningSlot &known = m_hours.at(index);
    if (!from || !to || isSame)
        Q_EMIT touched();
    else if (minutesOf(*from) != known.from || minutesOf(*to) != known.to % minutesOfDay)
        Q_EMIT typed(index, minutesOf(*from), minutesOf(*to));
    else
        Q_EMIT touched();
}

} // namespace Foyer
