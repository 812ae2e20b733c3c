// SPDX-License-Identifier: MIT
#pragma once

#include "fieldeditor.h"

#include <QDate>

#include <optional>

class QLineEdit;

namespace Foyer {

class TimeField;

/** FieldType::Instant: a date and a time by the clock of the business, whose zone stands behind them. */
class InstantEditor final : public FieldEditor {
    Q_OBJECT
public:
    /** Both must outlive it; the clock's zone is taken where the business tells none. */
    InstantEditor(ResourceField field, ResourceForm &form, const Clock &clock, QWidget *parent = nullptr);
    [[nodiscard]] ResourceValue value() const override;
    void showValue(const ResourceValue &value) override;
    [[nodiscard]] QString badInput() const override;
    [[nodiscard]] QWidget *target() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] BuildingZone zoneNow() const;
    void followZone();
    [[nodiscard]] bool isEmpty() const;

    ResourceForm &m_form;
    const Clock &m_clock;
    QLineEdit *m_date;
    TimeField *m_time;
    QLabel *m_zoneName;
    BuildingZone m_zone;
};

/** A date in the default locale's short way to write it, with whatever length of year, or as 2026-11-23. */
[[nodiscard]] std::optional<QDate> dateFromText(const QString &text);
/** As the locale writes it in short, with a year of four digits. */
[[nodiscard]] QString textOfDate(QDate date);

} // namespace Foyer
