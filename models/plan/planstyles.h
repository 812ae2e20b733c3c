// SPDX-License-Identifier: MIT
#pragma once

#include "plansafety.h"

namespace Foyer {

/** The rules of a plan's style elements, as far as they decide what is drawn and what is used for it. */
class PlanStyles final {
public:
    /** Adds what one style element says. */
    PlanVerdict add(const QString &text, PlanTally &tally);

    /** Whether there is any rule that matters here. */
    [[nodiscard]] bool isEmpty() const { return m_rules.isEmpty(); }
    /** How much is compared for each element by who draws it. */
    [[nodiscard]] qsizetype selectorParts() const { return m_selectorParts; }

    /**
     * What the rules say of an element; of a selector only its last part is looked at, and of several classes one is
     * enough: rather too much than too little.
     */
    void apply(QStringView element, QStringView classes, bool &isHidden, PlanTraits &traits) const;

private:
    struct Rule {
        QString element;     ///< empty: any
        QStringList classes; ///< empty: any
        bool doesHide = false;
        PlanTraits traits;
    };
    PlanVerdict addRule(QStringView selectors, QStringView declarations, PlanTally &tally);

    QList<Rule> m_rules;
    qsizetype m_selectorParts = 0;
};

} // namespace Foyer
