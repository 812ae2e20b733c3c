// SPDX-License-Identifier: MIT
#include "planstyles.h"

#include <algorithm>
#include <cmath>

namespace Foyer {

namespace {

QString withoutComments(QString text)
{
    for (qsizetype from = 0; (from = text.indexOf(QLatin1String("/*"), from)) >= 0;) {
        const qsizetype end = text.indexOf(QLatin1String("*/"), from + 2);
        text.remove(from, end < 0 ? text.size() - from : end + 2 - from);
    }
    return text;
}

bool isOfName(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c.unicode() > 0x7f;
}

/** What stands last in a selector, after all that says where it is. */
QStringView lastCompound(QStringView selector)
{
    selector = selector.trimmed();
    qsizetype from = selector.size();
    while (from > 0 && !selector.at(from - 1).isSpace() && !QStringView(u">+~").contains(selector.at(from - 1)))
        --from;
    return selector.mid(from);
}

QStringView nameFrom(QStringView text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isOfName);
    return text.left(end - text.begin());
}

} // namespace

PlanVerdict PlanStyles::add(const QString &text, PlanTally &tally)
{
    if (const auto verdict = lookAtStyleText(text))
        return verdict;
    const QString plain = withoutComments(text);
    if (const auto verdict = lookAtStyleText(plain)) // what the comments held apart
        return verdict;
    for (qsizetype at = 0; at < plain.size();) {
        const qsizetype open = plain.indexOf(u'{', at);
        if (open < 0)
            break;
        const qsizetype close = plain.indexOf(u'}', open);
        const qsizetype end = close < 0 ? plain.size() : close;
        const QStringView body = QStringView(plain).mid(open + 1, end - open - 1);
        if (body.contains(u'{'))
            return PlanFault::Active;
        if (const auto verdict = addRule(QStringView(plain).mid(at, open - at), body, tally))
            return verdict;
        at = end + 1;
    }
    return std::nullopt;
}

PlanVerdict PlanStyles::addRule(QStringView selectors, QStringView declarations, PlanTally &tally)
{
    m_selectorParts += 1 + std::count_if(selectors.begin(), selectors.end(), [](QChar c) { return !isOfName(c); });
    Rule rule;
    if (const auto verdict = lookAtDeclarations(declarations, tally, rule.traits))
        return verdict;
    rule.doesHide = declaredValue(declarations, u"display") == u"none";
    if (!rule.doesHide && rule.traits.references.isEmpty() && std::isinf(rule.traits.dash))
        return std::nullopt;
    for (const QStringView selector : selectors.split(u',')) {
        const QStringView compound = lastCompound(selector);
        rule.element = nameFrom(compound).toString();
        rule.classes.clear();
        for (qsizetype at = 0; (at = compound.indexOf(u'.', at)) >= 0; ++at)
            rule.classes.append(nameFrom(compound.mid(at + 1)).toString());
        m_rules.append(rule);
    }
    return std::nullopt;
}

void PlanStyles::apply(QStringView element, QStringView classes, bool &isHidden, PlanTraits &traits) const
{
    const QList<QStringView> names = classes.split(u' ', Qt::SkipEmptyParts);
    for (const Rule &rule : m_rules) {
        if (!rule.element.isEmpty() && element.compare(rule.element, Qt::CaseInsensitive) != 0)
            continue;
        const bool isMeant = std::any_of(rule.classes.begin(), rule.classes.end(),
                                         [&names](const QString &each) { return names.contains(QStringView(each)); });
        if (!isMeant && !rule.classes.isEmpty())
            continue;
        // A rule that hides one thing by its id or place must not hide all.
        if (rule.doesHide && isMeant)
            isHidden = true;
        traits.references += rule.traits.references;
        traits.dash = std::min(traits.dash, rule.traits.dash);
    }
}

} // namespace Foyer
