// SPDX-License-Identifier: MIT
#include "hourseditor.h"

#include "dayhours.h"
#include "parts.h"
#include "resourcewords.h"
#include "weekgrid.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Foyer {

namespace {

/** The longest part of a day that @p hours leave free, of the usual hours where there are none. */
std::optional<OpeningSlot> freePart(int weekday, const QList<OpeningSlot> &hours)
{
    if (hours.isEmpty())
        return OpeningSlot{weekday, 9 * 60, 17 * 60};
    OpeningSlot longest{weekday, 0, 0};
    int from = 0;
    const auto consider = [&](int to) {
        if (to - from > longest.to - longest.from)
            longest = {weekday, from, to};
    };
    for (const OpeningSlot &slot : hours) {
        consider(slot.from);
        from = qMax(from, slot.to);
    }
    consider(minutesOfDay);
    return longest.to > longest.from ? std::optional(longest) : std::nullopt;
}

} // namespace

HoursEditor::HoursEditor(ResourceField field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_summary(makeLabel(QString(), Theme::Type::Body, Theme::mutedRole))
    , m_grid(new WeekGrid)
    , m_word(new Notice)
{
    m_summary->setObjectName(QStringLiteral("hoursSummary"));
    m_word->setObjectName(QStringLiteral("hoursWord"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_summary);
    column->addWidget(m_grid);
    column->addWidget(m_word);
    column->addSpacing(Theme::space(1));
    watch(m_grid);
    connect(m_grid, &WeekGrid::edited, this, [this] {
        m_word->clear();
        take(m_grid->hours());
    });
    for (const int weekday : weekdays()) {
        auto *day = new DayHours(weekday);
        m_days.append(day);
        column->addWidget(day);
        connect(day, &DayHours::fieldMade, this, &HoursEditor::watch);
        connect(day, &DayHours::touched, this, &FieldEditor::edited);
        connect(day, &DayHours::typed, this,
                [this, weekday](int index, int from, int to) { type(weekday, index, from, to); });
        connect(day, &DayHours::removeWanted, this, [this, weekday](int index) { remove(weekday, index); });
        connect(day, &DayHours::addWanted, this, [this, weekday] { add(weekday); });
        connect(day, &DayHours::copyWanted, this, [this, weekday](const QList<int> &to) { copy(weekday, to); });
    }
    showHours();
}

QWidget *HoursEditor::target()
{
    return m_grid;
}

ResourceValue HoursEditor::value() const
{
    return m_hours.isEmpty() ? ResourceValue() : ResourceValue(m_hours);
}

void HoursEditor::showValue(const ResourceValue &value)
{
    const auto *hours = std::get_if<QList<OpeningSlot>>(&value);
    const QList<OpeningSlot> shown = hours ? *hours : QList<OpeningSlot>();
    if (shown == m_hours)
        return;
    m_hours = shown;
    showHours();
}

QString HoursEditor::badInput() const
{
    for (const DayHours *day : m_days) {
        if (const QString bad = day->badInput(); !bad.isEmpty())
            return bad;
    }
    return {};
}

QList<OpeningSlot> HoursEditor::hoursOf(int weekday) const
{
    QList<OpeningSlot> hours;
    std::copy_if(m_hours.begin(), m_hours.end(), std::back_inserter(hours),
                 [weekday](const OpeningSlot &slot) { return slot.weekday == weekday; });
    return hours;
}

void HoursEditor::take(const QList<OpeningSlot> &hours)
{
    m_hours = hours;
    std::sort(m_hours.begin(), m_hours.end());
    showHours();
    Q_EMIT edited();
}

void HoursEditor::showHours()
{
    m_grid->setHours(m_hours);
    int minutes = 0;
    for (const OpeningSlot &slot : std::as_const(m_hours))
        minutes += slot.to - slot.from;
    m_summary->setText(m_hours.isEmpty() ? tr("No opening hours: it can be booked at all times.")
                                         : tr("Open %1 hours a week.").arg(QLocale().toString(minutes / 60.0, 'g', 4)));
    for (DayHours *day : std::as_const(m_days))
        day->showHours(hoursOf(day->weekday()), !m_hours.isEmpty());
    QWidget *last = m_grid;
    for (const DayHours *day : std::as_const(m_days)) {
        for (QWidget *next : day->stops()) {
            setTabOrder(last, next);
            last = next;
        }
    }
}

void HoursEditor::type(int weekday, int index, int from, int to)
{
    QList<OpeningSlot> hours = m_hours;
    hours.removeOne(hoursOf(weekday).at(index));
    const QList<OpeningSlot> parts = openingSlots(weekday, from, to);
    hours.append(parts.constFirst()); // where it overlaps another one of the day the checks say so
    m_word->clear();
    if (parts.size() > 1) {
        hours = withOpen(hours, parts.at(1));
        m_word->say(Notice::Tone::Info,
                    tr("Hours that go on after midnight are two: %1 is open as well, %2.", "a day, hours")
                        .arg(ResourceWords::dayName(parts.at(1).weekday), ResourceWords::hoursText(parts.at(1))));
    }
    take(hours);
}

void HoursEditor::remove(int weekday, int index)
{
    QList<OpeningSlot> hours = m_hours;
    hours.removeOne(hoursOf(weekday).at(index));
    m_word->clear();
    take(hours);
}

void HoursEditor::add(int weekday)
{
    m_word->clear();
    const auto part = freePart(weekday, hoursOf(weekday));
    if (part)
        take(m_hours + QList<OpeningSlot>{*part});
    else
        m_word->say(Notice::Tone::Info, tr("%1 is open all day already.").arg(ResourceWords::dayName(weekday)));
}

void HoursEditor::copy(int weekday, const QList<int> &to)
{
    const QList<OpeningSlot> source = hoursOf(weekday);
    QList<OpeningSlot> hours;
    std::copy_if(m_hours.begin(), m_hours.end(), std::back_inserter(hours),
                 [&to](const OpeningSlot &slot) { return !to.contains(slot.weekday); });
    for (const int day : to) {
        for (OpeningSlot slot : source) {
            slot.weekday = day;
            hours.append(slot);
        }
    }
    m_word->clear();
    take(hours);
}

} // namespace Foyer
