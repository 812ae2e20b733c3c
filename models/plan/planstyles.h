// SPDX-License-Identifier: MIT
#pragma once

#include "plansafety.h"

namespace Foyer {

/**
 * The rules of a plan's style elements, as far as they decide what is drawn and what is used for it. Rules are for an
 * element, a class, an element with a class, or an id; whatever is more than that is too intricate.
 */
class PlanStyles final {
public:
    /** Adds what one style element says. */
    PlanVerdict add(const QString &text, PlanTally &tally);

    /** Whether there is any rule that matters here. */
    [[nodiscard]] bool isEmpty() const { return m_rules.isEmpty(); }
    /** How much is compared for each element by who draws it. */
    [[nodiscard]] qsizetype selectorCount() const { return m_selectors; }
    /** How much may be read again for each element that rules are for. */
    [[nodiscard]] qsizetype declarationCount() const { return m_declarations; }

    /** What the rules say of an element. */
    void apply(QStringView element, const QString &id, QStringView classes, bool &isHidden, PlanTraits &traits) const;

private:
    struct Rule {
        QString element;   ///< empty: any
        QString className; ///< empty: any
        QString id;        ///< empty: any
        bool doesHide = false;
        PlanTraits traits;
    };
    PlanVerdict addRule(QStringView selectors, QStringView declarations, PlanTally &tally);

    QList<Rule> m_rules;
    qsizetype m_selectors = 0;
    qsizetype m_declarations = 0;
};

} // namespace Foyer
