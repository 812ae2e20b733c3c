// SPDX-License-Identifier: MIT
#pragma once

#include "parts.h"
#include "planlegend.h"
#include "planlookup.h"

class QStackedLayout;

namespace Foyer {

class FloorPlanView;

/**
 * The plan of a floor with what belongs to it: its legend, a line of remarks, and in its place that it is being fetched
 * or why it can't be shown. Without a plan it is not there at all: the list beside it works as ever.
 */
class PlanFrame final : public QWidget {
    Q_OBJECT
public:
    PlanFrame(const QList<PlanLegendEntry> &legend, const QString &description, QWidget *parent = nullptr);

    [[nodiscard]] FloorPlanView *view() const { return m_view; }
    void showPlan(const PlanView &plan);
    /** Below the legend; empty: nothing. */
    void setRemark(const QString &text);
    /** A sentence about what was pointed at; empty: none. Announced. */
    void say(const QString &sentence);

Q_SIGNALS:
    void retryWanted();

private:
    QWidget *m_place; ///< of the plan
    QStackedLayout *m_stack;
    FloorPlanView *m_view;
    Card *m_loading;
    PlanLegend *m_legend;
    QLabel *m_remark;
    Notice *m_said;
    Notice *m_failure;
};

} // namespace Foyer
