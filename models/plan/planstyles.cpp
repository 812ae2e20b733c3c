// SPDX-License-Identifier: MIT
#include "planstyles.h"

#include <algorithm>
#include <cmath>

namespace Foyer {

namespace {

bool isOfName(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c.unicode() > 0x7f;
}

/** Begins as no number does. */
bool isStyleName(QStringView name)
{
    const QStringView start = name.startsWith(u'-') ? name.mid(1) : name;
    return !start.isEmpty() && !start.front().isDigit() && start.front() != u'-' &&
           std::all_of(start.begin(), start.end(), isOfName);
}

} // namespace

PlanVerdict PlanStyles::add(const QString &text, PlanTally &tally)
{
    if (const auto verdict = lookAtStyleText(text))
        return verdict;
    for (qsizetype at = 0; !QStringView(text).mid(at).trimmed().isEmpty();) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = text.indexOf(u'}', open);
        if (open < 0 || close < 0)
            return PlanFault::TooLarge;
        const QStringView body = QStringView(text).mid(open + 1, close - open - 1);
        if (body.contains(u'{'))
            return PlanFault::Active;
        if (const auto verdict = addRule(QStringView(text).mid(at, open - at), body, tally))
            return verdict;
        at = close + 1;
    }
    return std::nullopt;
}

PlanVerdict PlanStyles::addRule(QStringView selectors, QStringView declarations, PlanTally &tally)
{
    const QList<QStringView> all = selectors.split(u',');
    m_selectors += all.size();
    m_declarations += all.size() * (declarations.count(u';') + 1);
    Rule rule;
    if (const auto verdict = lookAtDeclarations(declarations, tally, rule.traits))
        return verdict;
    // A transform would have to be known before the size of anything is.
    if (m_selectors > PlanLimits::selectors || rule.traits.references.size() > PlanLimits::ruleReferences ||
        !declaredValue(declarations, u"transform").isEmpty())
        return PlanFault::TooLarge;
    rule.doesHide = declaredValue(declarations, u"display") == u"none";
    const bool isNeeded = rule.doesHide || !rule.traits.references.isEmpty() || !std::isinf(rule.traits.dash);
    for (const QStringView each : all) {
        const QStringView selector = each.trimmed();
        const qsizetype dot = selector.startsWith(u'#') ? -1 : selector.indexOf(u'.');
        const QStringView element = dot < 0 ? selector : selector.left(dot);
        const QStringView className = dot < 0 ? QStringView() : selector.mid(dot + 1);
        const bool isForId = selector.startsWith(u'#');
        if ((dot >= 0 && !isStyleName(className)) || (dot != 0 && !isStyleName(isForId ? selector.mid(1) : element)))
            return PlanFault::TooLarge;
        if (!isNeeded)
            continue;
        rule.element = isForId ? QString() : element.toString();
        rule.id = isForId ? selector.mid(1).toString() : QString();
        rule.className = className.toString();
        m_rules.append(rule);
    }
    return std::nullopt;
}

void PlanStyles::apply(QStringView element, const QString &id, QStringView classes, bool &isHidden,
                       PlanTraits &traits) const
{
    const QList<QStringView> names = classes.split(u' ', Qt::SkipEmptyParts);
    for (const Rule &rule : m_rules) {
        if (!rule.element.isEmpty() && element.compare(rule.element, Qt::CaseInsensitive) != 0)
            continue;
        const bool isMeant = names.contains(QStringView(rule.className));
        if (!isMeant && !rule.className.isEmpty())
            continue;
        const bool isById = !rule.id.isEmpty() && rule.id.compare(id, Qt::CaseInsensitive) == 0;
        if (!isById && !rule.id.isEmpty())
            continue;
        // Nobody means to hide all elements of a name.
        if (rule.doesHide && (isMeant || isById))
            isHidden = true;
        traits.references += rule.traits.references;
        traits.dash = std::min(traits.dash, rule.traits.dash);
    }
}

} // namespace Foyer
