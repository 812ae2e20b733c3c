// SPDX-License-Identifier: MIT
#pragma once

#include "steppage.h"

class QLabel;

namespace Foyer {

class Button;
class Choice;
class DayCalendar;
class ElidedLabel;
class FaultLabel;
class TimeField;

/** Step 3. A day from the list or the calendar, and its times: typed, chosen, or by one of three buttons. */
class DayPage final : public StepPage {
    Q_OBJECT
public:
    explicit DayPage(BookingFlow &flow, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] bool canGoOn() const override;
    void commit() override;
    void refresh() override;

private:
    QWidget *makeCalendar();
    QWidget *makeTimes();
    void chooseRow(const QModelIndex &index);
    void chooseDate(QDate date);
    void chooseTypedTimes();
    void choosePart(const std::optional<TimeSlot> &part);
    void showDays();
    void showMonth();
    void showDraft();
    void showTimes();
    void showFault(SlotFault fault);
    /** The usual hours' first or second half, cut to what can be booked; nothing where there is none of it. */
    [[nodiscard]] std::optional<TimeSlot> halfOfDay(bool first) const;

    Choice *m_choice;
    DayCalendar *m_calendar = nullptr;
    ElidedLabel *m_month = nullptr;
    QWidget *m_times = nullptr;
    TimeField *m_from = nullptr;
    TimeField *m_to = nullptr;
    QLabel *m_limits = nullptr;
    FaultLabel *m_fault = nullptr;
    QLabel *m_deskTime = nullptr;
    Button *m_morning = nullptr;
    Button *m_afternoon = nullptr;
    Button *m_allDay = nullptr;
};

} // namespace Foyer
