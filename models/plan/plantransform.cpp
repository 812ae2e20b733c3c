// SPDX-License-Identifier: MIT
#include "plantransform.h"

#include "plannumbers.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace Foyer {

namespace {

constexpr double radians = 3.14159265358979323846 / 180;

using PlanNumbers = QVarLengthArray<double, 6>; ///< of one transform: no allocation for any that is right

std::optional<PlanTransform> oneTransform(QStringView name, const PlanNumbers &n)
{
    const qsizetype count = n.size();
    if (name == u"translate" && (count == 1 || count == 2))
        return PlanTransform::translated(n.at(0), count == 2 ? n.at(1) : 0);
    if (name == u"scale" && (count == 1 || count == 2))
        return PlanTransform{n.at(0), 0, 0, count == 2 ? n.at(1) : n.at(0), 0, 0};
    if (name == u"rotate" && count == 1)
        return PlanTransform::rotated(n.at(0));
    if (name == u"rotate" && count == 3)
        return PlanTransform::translated(n.at(1), n.at(2)) * PlanTransform::rotated(n.at(0)) *
               PlanTransform::translated(-n.at(1), -n.at(2));
    if (name == u"skewX" && count == 1)
        return PlanTransform{1, 0, std::tan(n.at(0) * radians), 1, 0, 0};
    if (name == u"skewY" && count == 1)
        return PlanTransform{1, std::tan(n.at(0) * radians), 0, 1, 0, 0};
    if (name == u"matrix" && count == 6)
        return PlanTransform{n.at(0), n.at(1), n.at(2), n.at(3), n.at(4), n.at(5)};
    return std::nullopt;
}

} // namespace

bool PlanTransform::isSane() const
{
    const double all[] = {a, b, c, d, e, f};
    return std::all_of(std::begin(all), std::end(all),
                       [](double value) { return std::abs(value) <= largestPlanNumber; }); // false for no number, too
}

PlanTransform PlanTransform::rotated(double degrees)
{
    const double cosine = std::cos(degrees * radians);
    const double sine = std::sin(degrees * radians);
    return {cosine, sine, -sine, cosine, 0, 0};
}

PlanTransform operator*(const PlanTransform &outer, const PlanTransform &inner)
{
    const QPointF x = outer.mapVector({inner.a, inner.b});
    const QPointF y = outer.mapVector({inner.c, inner.d});
    const QPointF origin = outer.map({inner.e, inner.f});
    return {x.x(), x.y(), y.x(), y.y(), origin.x(), origin.y()};
}

std::optional<PlanTransform> parsePlanTransform(QStringView text)
{
    PlanTransform whole;
    PlanNumberScanner scanner(text);
    while (!scanner.peek().isNull()) {
        const QStringView name = scanner.word();
        if (scanner.peek() != u'(')
            return std::nullopt;
        scanner.skip(1);
        PlanNumbers numbers;
        while (const auto number = scanner.number())
            numbers.append(*number);
        const auto one = oneTransform(name, numbers);
        if (!one || scanner.peek() != u')')
            return std::nullopt;
        scanner.skip(1);
        scanner.skipComma();
        whole = whole * *one;
    }
    return whole;
}

} // namespace Foyer
