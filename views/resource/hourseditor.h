// SPDX-License-Identifier: MIT
#pragma once

#include "fieldeditor.h"

namespace Foyer {

class DayHours;
class Notice;
class WeekGrid;

/** FieldType::OpeningHours: the week as a grid, and the same as times that can be typed, day by day. */
class HoursEditor final : public FieldEditor {
    Q_OBJECT
public:
    explicit HoursEditor(ResourceField field, QWidget *parent = nullptr);
    [[nodiscard]] ResourceValue value() const override;
    void showValue(const ResourceValue &value) override;
    [[nodiscard]] QString badInput() const override;
    [[nodiscard]] QWidget *target() override;
    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] bool isTall() const override { return true; }
    /** The grid tells where its cursor is; what is wrong is told in the sentence above it. */
    void describe(const QString &) override {}

private:
    void take(const QList<OpeningSlot> &hours);
    void showHours();
    void type(int weekday, int index, int from, int to);
    void remove(int weekday, int index);
    void add(int weekday);
    void copy(int weekday, const QList<int> &to);
    [[nodiscard]] QList<OpeningSlot> hoursOf(int weekday) const;

    QList<OpeningSlot> m_hours;
    QLabel *m_summary;
    WeekGrid *m_grid;
    Notice *m_word;
    QList<DayHours *> m_days;
};

} // namespace Foyer
