// SPDX-License-Identifier: MIT
#include "plannumbers.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace Foyer {

namespace {

bool isPlanSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isPlanDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype digitsFrom(QStringView text, qsizetype at)
{
    while (at < text.size() && isPlanDigit(text.at(at)))
        ++at;
    return at;
}

/** Where the number that begins at @p from ends; @p from itself when there is none. */
qsizetype endOfNumber(QStringView text, qsizetype from)
{
    qsizetype at = from;
    if (at < text.size() && (text.at(at) == u'-' || text.at(at) == u'+'))
        ++at;
    const qsizetype whole = at;
    at = digitsFrom(text, at);
    qsizetype digits = at - whole;
    if (at < text.size() && text.at(at) == u'.') {
        const qsizetype end = digitsFrom(text, at + 1);
        digits += end - at - 1;
        at = end;
    }
    if (digits == 0)
        return from;
    // "2em" and "2ex" are lengths.
    if (at < text.size() && (text.at(at) == u'e' || text.at(at) == u'E')) {
        qsizetype exponent = at + 1;
        if (exponent < text.size() && (text.at(exponent) == u'-' || text.at(exponent) == u'+'))
            ++exponent;
        const qsizetype end = digitsFrom(text, exponent);
        if (end > exponent)
            at = end;
    }
    return at;
}

/** Most numbers: few digits and no exponent. The quotient of two exact numbers is as exact as reading the text. */
std::optional<double> shortValueOf(QStringView number)
{
    if (number.size() > 15)
        return std::nullopt;
    double digits = 0;
    double scale = 0; // nothing before the point
    for (const QChar c : number) {
        if (isPlanDigit(c)) {
            digits = digits * 10 + (c.unicode() - u'0');
            scale *= 10;
        } else if (c == u'.') {
            scale = 1;
        } else if (c == u'e' || c == u'E') {
            return std::nullopt;
        }
    }
    const double value = scale > 0 ? digits / scale : digits;
    return number.front() == u'-' ? -value : value;
}

double valueOf(QStringView number)
{
    if (const auto value = shortValueOf(number))
        return *value;
    if (number.startsWith(u'+'))
        number = number.mid(1);
    bool ok = false;
    const double value = number.toDouble(&ok);
    return ok ? value : std::numeric_limits<double>::infinity();
}

} // namespace

QChar PlanNumberScanner::peek()
{
    while (m_at < m_text.size() && isPlanSpace(m_text.at(m_at)))
        ++m_at;
    return m_at < m_text.size() ? m_text.at(m_at) : QChar();
}

void PlanNumberScanner::skipComma()
{
    if (peek() == u',')
        ++m_at;
}

std::optional<double> PlanNumberScanner::number()
{
    peek();
    const qsizetype end = endOfNumber(m_text, m_at);
    if (end == m_at || end - m_at > longestPlanNumber)
        return std::nullopt;
    const double value = valueOf(m_text.mid(m_at, end - m_at));
    m_at = end;
    skipComma();
    return value;
}

std::optional<bool> PlanNumberScanner::flag()
{
    const QChar c = peek();
    if (c != u'0' && c != u'1')
        return std::nullopt;
    ++m_at;
    skipComma();
    return c == u'1';
}

QStringView PlanNumberScanner::word()
{
    peek();
    const qsizetype from = m_at;
    while (m_at < m_text.size() && m_text.at(m_at).isLetter())
        ++m_at;
    return m_text.mid(from, m_at - from);
}

PlanNumberCount countPlanNumbers(QStringView text)
{
    PlanNumberCount found;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = endOfNumber(text, at);
        if (end == at) {
            ++at;
            continue;
        }
        const double value = valueOf(text.mid(at, end - at));
        ++found.count;
        found.hasTooLong = found.hasTooLong || end - at > longestPlanNumber;
        found.sum += value;
        found.least = std::min(found.least, value);
        found.most = std::max(found.most, std::abs(value));
        at = end;
    }
    return found;
}

std::optional<PlanLengths> planLengthsOf(QStringView text, PlanUnits units)
{
    static const QStringView words[] = {u"", u"none", u"auto", u"inherit", u"initial", u"unset"};
    PlanLengths lengths;
    if (std::find(std::begin(words), std::end(words), text.trimmed()) != std::end(words))
        return lengths;
    PlanNumberScanner scanner(text);
    while (!scanner.peek().isNull()) {
        const auto number = scanner.number();
        if (!number)
            return std::nullopt;
        lengths.values.append(*number);
        const QStringView unit = scanner.word();
        const bool isShare = unit.isEmpty() && scanner.peek() == u'%';
        if ((!unit.isEmpty() && unit != u"px") || (isShare && units != PlanUnits::PixelsAndShares))
            return std::nullopt;
        lengths.hasUnits = lengths.hasUnits || isShare || !unit.isEmpty();
        if (isShare)
            scanner.skip(1);
        if (isShare || !unit.isEmpty())
            scanner.skipComma();
    }
    return lengths;
}

} // namespace Foyer
