// SPDX-License-Identifier: MIT
#include "daypage.h"

#include "bookingwords.h"
#include "choice.h"
#include "clock.h"
#include "daycalendar.h"
#include "icons.h"
#include "sentences.h"
#include "timefield.h"
#include "timetext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Foyer {

namespace {

constexpr qint64 quarterMs = 15 * 60 * 1000;

/** The start and the quarter hours of the wall clock behind it; what the clock shows twice stands once. */
QList<QTime> startsIn(const TimeSlot &slot, const BuildingZone &zone)
{
    QList<QTime> times{zone.timeAt(slot.start())};
    qint64 at = slot.start().toMSecsSinceEpoch();
    at += quarterMs - zone.timeAt(slot.start()).msecsSinceStartOfDay() % quarterMs;
    for (; at < slot.end().toMSecsSinceEpoch(); at += quarterMs) {
        const QTime time = zone.timeAt(UtcInstant::fromMSecsSinceEpoch(at));
        if (!times.contains(time))
            times.append(time);
    }
    return times;
}

} // namespace

DayPage::DayPage(BookingFlow &flow, QWidget *parent)
    : StepPage(flow, parent)
    , m_choice(new Choice(tr("Days"), QStringLiteral("days")))
{
    m_choice->list()->setKeepsChoices();
    m_choice->list()->setModel(
        &flow.days(),
        [this](const QModelIndex &index) {
            RowText row;
            const BookableDay *day = this->flow().days().dayAt(index);
            if (!day)
                return row;
            const BuildingZone zone = zoneOfDraft(this->flow());
            row.title = dayText(day->bookable.start(), zone);
            row.detail = slotText(day->bookable, zone, this->flow().clock().deskZone());
            if (hasBookingOn(this->flow(), zone.dateAt(day->bookable.start())))
                row.badge = tr("has a booking");
            return row;
        },
        true);
    m_choice->list()->setLoadingText(tr("Asking which days can be booked…"));
    m_choice->list()->setEmptyText(tr("No day can be booked here"), tr("Go back and choose another building."));

    auto *side = new QVBoxLayout;
    side->setSpacing(Theme::space(4));
    side->addWidget(makeCalendar());
    side->addWidget(makeTimes());
    side->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(6));
    row->addWidget(m_choice, 1);
    row->addLayout(side, 1);

    connect(m_choice, &Choice::chosen, this, &DayPage::chooseRow);
    connect(m_choice, &Choice::goOnWanted, this, &StepPage::goOnWanted);
    connect(m_choice->list(), &StatefulList::rowsChanged, this, &DayPage::showDays);
    connect(&flow, &BookingFlow::draftChanged, this, &DayPage::showDraft);
    connect(&flow.personBookings(), &StatusListModel::statusChanged, this,
            [this] { m_choice->list()->view()->viewport()->update(); });
    showDays();
}

QWidget *DayPage::makeCalendar()
{
    auto *card = new Card;
    m_calendar = new DayCalendar;
    m_month = new ElidedLabel(Theme::Type::Strong);
    auto *earlier = Button::makeIconButton(QStringLiteral("chevron-left"), tr("Earlier month"));
    auto *later = Button::makeIconButton(QStringLiteral("chevron-right"), tr("Later month"));
    if (isRightToLeft()) {
        earlier->setIcon(icon(QStringLiteral("chevron-right")));
        later->setIcon(icon(QStringLiteral("chevron-left")));
    }
    auto *head = new QHBoxLayout;
    head->addSpacing(Theme::space(2));
    head->addWidget(m_month, 1);
    head->addWidget(earlier);
    head->addWidget(later);
    auto *column = new QVBoxLayout(card);
    const int gap = Theme::space(2);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_calendar);
    connect(earlier, &QPushButton::clicked, m_calendar, &QCalendarWidget::showPreviousMonth);
    connect(later, &QPushButton::clicked, m_calendar, &QCalendarWidget::showNextMonth);
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this, &DayPage::showMonth);
    connect(m_calendar, &DayCalendar::dateChosen, this, &DayPage::chooseDate);
    connect(m_calendar, &QCalendarWidget::activated, this, &StepPage::goOnWanted);
    showMonth();
    return card;
}

QWidget *DayPage::makeTimes()
{
    m_times = new QWidget;
    m_from = new TimeField(tr("From"), QStringLiteral("from"));
    m_to = new TimeField(tr("To"), QStringLiteral("to"));
    m_limits = makeLabel(QString(), Theme::Type::Body, Theme::mutedRole);
    m_deskTime = makeLabel(QString(), Theme::Type::Small, Theme::mutedRole);
    m_fault = new FaultLabel;
    m_morning = new Button(tr("&Morning"));
    m_afternoon = new Button(tr("&Afternoon"));
    m_allDay = new Button(tr("All &day"));

    const auto fieldWith = [](const QString &label, QWidget *field) {
        auto *text = makeLabel(label, Theme::Type::Strong);
        text->setBuddy(field);
        auto *column = new QVBoxLayout;
        column->setSpacing(Theme::space(1));
        column->addWidget(text);
        column->addWidget(field);
        return column;
    };
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Theme::space(3));
    fields->addLayout(fieldWith(tr("&From"), m_from), 1);
    fields->addLayout(fieldWith(tr("&To"), m_to), 1);
    auto *presets = new QHBoxLayout;
    for (Button *button : {m_morning, m_afternoon, m_allDay})
        presets->addWidget(button, 1);

    auto *column = new QVBoxLayout(m_times);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_limits);
    column->addLayout(fields);
    column->addWidget(m_fault);
    column->addLayout(presets);
    column->addWidget(m_deskTime);

    connect(m_from, &TimeField::edited, this, &DayPage::chooseTypedTimes);
    connect(m_to, &TimeField::edited, this, &DayPage::chooseTypedTimes);
    connect(m_morning, &QPushButton::clicked, this, [this] { choosePart(halfOfDay(true)); });
    connect(m_afternoon, &QPushButton::clicked, this, [this] { choosePart(halfOfDay(false)); });
    connect(m_allDay, &QPushButton::clicked, this, [this] {
        showFault(SlotFault::None);
        flow().chooseWholeDay();
    });
    return m_times;
}

void DayPage::enter()
{
    showDays();
    m_choice->takeFocus();
}

bool DayPage::canGoOn() const
{
    return flow().canGoNext() || (!flow().draft().day && m_choice->current().isValid());
}

void DayPage::commit()
{
    // Choosing the highlighted day again would only ask the server twice.
    const BookableDay *day = flow().days().dayAt(m_choice->current());
    if (day && flow().draft().day != *day)
        m_choice->commit();
    m_choice->drop();
    m_from->commit();
    m_to->commit();
}

void DayPage::refresh()
{
    const BookingDraft &draft = flow().draft();
    if (draft.person && draft.building)
        flow().days().setSubject(draft.person->id, *draft.building);
}

void DayPage::chooseRow(const QModelIndex &index)
{
    const BookableDay *day = flow().days().dayAt(index);
    if (!day || flow().draft().day == *day)
        return;
    showFault(SlotFault::None);
    flow().chooseDay(*day);
}

void DayPage::chooseDate(QDate date)
{
    m_choice->drop();
    chooseRow(flow().days().indexOf(date));
}

void DayPage::chooseTypedTimes()
{
    if (!flow().draft().day)
        return;
    const auto from = m_from->time();
    const auto to = m_to->time();
    if (!from || !to) {
        m_fault->say(tr("“%1” is not a time. Write it like %2.")
                         .arg((from ? m_to : m_from)->currentText(), textOfTime(QTime(9, 30))));
        return;
    }
    showFault(flow().chooseTimes(*from, *to));
}

void DayPage::choosePart(const std::optional<TimeSlot> &part)
{
    if (!part)
        return;
    const BuildingZone zone = zoneOfDraft(flow());
    showFault(flow().chooseTimes(zone.timeAt(part->start()), zone.timeAt(part->end())));
}

void DayPage::showFault(SlotFault fault)
{
    m_fault->say(Sentences::forSlotFault(fault));
    Q_EMIT canGoOnChanged();
}

void DayPage::showDays()
{
    const BuildingZone zone = zoneOfDraft(flow());
    QList<QDate> dates;
    for (const BookableDay &day : flow().days().all())
        dates.append(zone.dateAt(day.bookable.start()));
    m_calendar->setBookable(dates);
    showDraft();
}

void DayPage::showMonth()
{
    const QLocale locale;
    const QDate first(m_calendar->yearShown(), m_calendar->monthShown(), 1);
    m_month->setText(
        tr("%1 %2", "a month's title: month, year")
            .arg(locale.standaloneMonthName(first.month()), locale.toString(first, QStringLiteral("yyyy"))));
}

void DayPage::showDraft()
{
    const auto &day = flow().draft().day;
    const BuildingZone zone = zoneOfDraft(flow());
    const QDate date = day ? zone.dateAt(day->bookable.start()) : QDate();
    m_choice->show(flow().days().indexOf(date));
    m_calendar->showDate(date);
    showTimes();
    Q_EMIT canGoOnChanged();
}

void DayPage::showTimes()
{
    const BookingDraft &draft = flow().draft();
    m_times->setVisible(draft.day.has_value());
    if (!draft.day)
        return;
    const BuildingZone zone = zoneOfDraft(flow());
    const BuildingZone desk = flow().clock().deskZone();
    m_limits->setText(tr("Bookable on %1: %2", "a day, times")
                          .arg(dayText(draft.day->bookable.start(), zone), slotText(draft.day->bookable, zone, desk)));
    const QList<QTime> starts = startsIn(draft.day->bookable, zone);
    m_from->setTimes(starts);
    m_to->setTimes(starts.mid(1) << zone.timeAt(draft.day->bookable.end()));
    const std::optional<TimeSlot> slot = draft.slot;
    if (slot) {
        showFault(SlotFault::None);
        m_from->showTime(zone.timeAt(slot->start()));
        m_to->showTime(zone.timeAt(slot->end()));
    }
    const bool elsewhere = slot && !zone.agreesWith(desk, slot->start());
    m_deskTime->setVisible(elsewhere);
    if (elsewhere)
        m_deskTime->setText(tr("All times are the building's own. On this desk's clock that is %1, %2.", "day, times")
                                .arg(dayText(slot->start(), desk), slotText(*slot, desk, zone)));
    m_morning->setEnabled(halfOfDay(true).has_value());
    m_afternoon->setEnabled(halfOfDay(false).has_value());
}

std::optional<TimeSlot> DayPage::halfOfDay(bool first) const
{
    const auto &day = flow().draft().day;
    if (!day)
        return std::nullopt;
    const BuildingZone zone = zoneOfDraft(flow());
    const BuildingDay wall = BuildingDay::at(day->bookable.start(), zone);
    const QTime from = flow().preferences().usualFrom;
    const QTime to = flow().preferences().usualTo;
    const bool untilMidnight = to == QTime(0, 0);
    const int seconds = from.secsTo(to) + (untilMidnight ? 24 * 60 * 60 : 0);
    const QTime middle = from.addSecs(seconds / 2 / 900 * 900);
    const auto start = wall.instantAt(first ? from : middle);
    const auto end = first ? wall.instantAt(middle) : untilMidnight ? std::optional(wall.end()) : wall.instantAt(to);
    if (!start || !end)
        return std::nullopt;
    return TimeSlot::make(qMax(*start, day->bookable.start()), qMin(*end, day->bookable.end()));
}

} // namespace Foyer
