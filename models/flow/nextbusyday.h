// SPDX-License-Identifier: MIT
#pragma once

#include "places.h"
#include "requesthandle.h"

#include <QDate>
#include <QObject>

#include <optional>

namespace Foyer {

class Workplace;

/**
 * After an empty day: the next one on which a building has bookings, for whoever looks on a weekend. Asks day by day,
 * and of each for no more than it takes to know; a failure is silent, since nobody asked for it by hand.
 */
class NextBusyDay final : public QObject {
    Q_OBJECT
public:
    /** No day further ahead than this is looked at. */
    static constexpr int reach = 14;

    /** @p workplace must outlive it. */
    explicit NextBusyDay(Workplace &workplace, QObject *parent = nullptr);
    ~NextBusyDay() override;

    /** Looks after @p empty; does nothing when that was looked for already, unless it failed. */
    void look(const Building &building, QDate empty);
    void clear();
    /** Nothing while it is not known. */
    [[nodiscard]] const std::optional<QDate> &day() const { return m_day; }
    /** Whether every day of the reach was looked at, and is empty. */
    [[nodiscard]] bool isNone() const { return m_isNone; }

Q_SIGNALS:
    /** day() or isNone() is another. */
    void changed();

private:
    void ask(int ahead);
    void conclude(std::optional<QDate> day);

    Workplace &m_workplace;
    std::optional<Building> m_building;
    QDate m_empty;
    std::optional<QDate> m_day;
    bool m_isNone = false;
    RequestHandle m_request;
};

} // namespace Foyer
