// SPDX-License-Identifier: MIT
#include "plansafety.h"

#include "plannumbers.h"
#include "planoutline.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace Foyer {

namespace {

/** Exactly as they are written in SVG. */
const QSet<QString> &drawingElements()
{
    static const QSet<QString> names = [] {
        const QString all = QStringLiteral(
            "g defs symbol use switch title desc metadata path rect circle ellipse line polyline polygon text tspan "
            "linearGradient radialGradient stop clipPath mask pattern marker style filter feBlend feColorMatrix "
            "feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur "
            "feMerge "
            "feMergeNode feOffset feTile");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names;
}

/** In lower case: what must not stand there in any namespace. The rest of SVG's own elements is refused anyway. */
const QSet<QString> &activeElements()
{
    static const QSet<QString> names = [] {
        const QString all = QStringLiteral(
            "svg script foreignobject set discard audio video iframe canvas embed object applet handler listener "
            "animation mpath prefetch font font-face font-face-src font-face-uri font-face-name glyph missing-glyph "
            "hkern "
            "vkern solidcolor textarea tbreak");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names;
}

bool isOneOf(QStringView name, std::initializer_list<QStringView> names)
{
    return std::any_of(names.begin(), names.end(), [name](QStringView each) { return name == each; });
}

bool isGeometry(QStringView name)
{
    return isOneOf(name, {u"x",
                          u"y",
                          u"x1",
                          u"y1",
                          u"x2",
                          u"y2",
                          u"width",
                          u"height",
                          u"r",
                          u"rx",
                          u"ry",
                          u"cx",
                          u"cy",
                          u"fx",
                          u"fy",
                          u"fr",
                          u"dx",
                          u"dy",
                          u"rotate",
                          u"points",
                          u"d",
                          u"transform",
                          u"viewbox",
                          u"gradienttransform",
                          u"offset",
                          u"font",
                          u"patterntransform",
                          u"font-size",
                          u"stroke-width",
                          u"stroke-dasharray",
                          u"stroke-dashoffset",
                          u"stroke-miterlimit",
                          u"stddeviation",
                          u"refx",
                          u"refy",
                          u"markerwidth",
                          u"markerheight",
                          u"textlength",
                          u"letter-spacing",
                          u"word-spacing",
                          u"line-height",
                          u"transform-origin",
                          u"values",
                          u"tablevalues",
                          u"scale",
                          u"radius"});
}

bool hasNoDashes(QStringView value)
{
    return value.isEmpty() || isOneOf(value, {u"none", u"inherit", u"initial", u"unset"});
}

/** A sum of nothing, or a step back, has no end for who draws it dash by dash. */
PlanVerdict lookAtDashes(QStringView value, PlanTraits &traits)
{
    const auto lengths = planLengthsOf(value);
    if (!lengths || lengths->values.isEmpty())
        return PlanFault::TooLarge;
    const QList<double> &dashes = lengths->values;
    const double least = *std::min_element(dashes.begin(), dashes.end());
    const double sum = std::accumulate(dashes.begin(), dashes.end(), 0.0);
    // QtSvg ends the list at the first unit.
    if (least < 0 || !(sum > 0) || (lengths->hasUnits && !(least > 0)))
        return PlanFault::TooLarge;
    traits.dash = std::min(traits.dash, lengths->hasUnits ? least : sum / static_cast<double>(dashes.size()));
    return std::nullopt;
}

/** A length whose unit decides how much is drawn; the box of what is only used may be a share of what uses it. */
PlanVerdict lookAtLength(QStringView element, QStringView name, QStringView value)
{
    static const QStringView lengths[] = {u"x",  u"y",  u"x1", u"y1", u"x2", u"y2", u"width", u"height", u"r",
                                          u"rx", u"ry", u"cx", u"cy", u"fx", u"fy", u"fr",    u"dx",     u"dy"};
    const bool isLength = std::find(std::begin(lengths), std::end(lengths), name) != std::end(lengths);
    // The size of the whole is the window's; what editors note is not drawn.
    if (!isLength || element == u"svg" || !drawingElements().contains(element.toString()))
        return std::nullopt;
    const bool isShape = isPlanShape(element) || isOneOf(element, {u"use", u"text", u"tspan"});
    return planLengthsOf(value, isShape ? PlanUnits::Pixels : PlanUnits::PixelsAndShares) ? PlanVerdict()
                                                                                          : PlanFault::NotAPlan;
}

/** Whether strings and parentheses hold nothing that ends a declaration or a rule for one reader and not for another.
 */
bool isPlainStyle(QStringView text)
{
    QChar quote;
    qsizetype depth = 0;
    for (const QChar c : text) {
        const bool isEnd = QStringView(u"{};").contains(c);
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else if (isEnd || QStringView(u":()\"'\n\r\f").contains(c))
                return false;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'(') {
            ++depth;
        } else if ((c == u')' && --depth < 0) || (isEnd && depth > 0) || QStringView(u"[]<").contains(c)) {
            return false;
        }
    }
    return quote.isNull() && depth == 0;
}

PlanVerdict lookAtFontSize(QStringView value, double number, PlanTally &tally)
{
    const QString unit = value.toString().trimmed().right(2).toLower();
    const bool isLarge = isOneOf(unit, {u"in", u"cm", u"pc", u"em", u"ex"}) || unit.endsWith(u'%');
    const double size = unit.endsWith(u'%') ? number / 100 * 16 : isLarge ? number * 96 : number;
    if (!(size <= tally.longestSide))
        return PlanFault::TooLarge;
    tally.largestFont = std::max(tally.largestFont, size);
    return std::nullopt;
}

PlanUse useBy(QStringView property)
{
    if (property == u"fill" || property == u"stroke")
        return PlanUse::Paint;
    return property.startsWith(u"marker") ? PlanUse::Marker : PlanUse::Effect;
}

QStringView afterSpaces(QStringView text)
{
    while (!text.isEmpty() && text.front().isSpace())
        text = text.mid(1);
    return text;
}

/** The ids that a text refers to by url(#id); nothing when it refers to anything else. */
std::optional<QStringList> localTargets(QStringView text)
{
    QStringList targets;
    for (qsizetype at = 0; (at = text.indexOf(u"url", at, Qt::CaseInsensitive)) >= 0;) {
        at += 3;
        QStringView rest = afterSpaces(text.mid(at));
        if (!rest.startsWith(u'('))
            continue;
        rest = afterSpaces(rest.mid(1));
        if (rest.startsWith(u'"') || rest.startsWith(u'\''))
            rest = afterSpaces(rest.mid(1));
        if (!rest.startsWith(u'#'))
            return std::nullopt;
        const auto end = std::find_if(rest.begin(), rest.end(),
                                      [](QChar c) { return c == u')' || c == u'"' || c == u'\'' || c.isSpace(); });
        targets.append(rest.mid(1, end - rest.begin() - 1).toString());
    }
    return targets;
}

bool isName(QStringView name)
{
    return name == u"id" || name == u"class" || name == u"name" || name == u"title" || name.startsWith(u"data-") ||
           name.startsWith(u"aria-");
}

PlanVerdict lookAtHref(QStringView value, PlanTraits &traits)
{
    const QStringView target = value.trimmed();
    if (!target.startsWith(u'#'))
        return PlanFault::RefersElsewhere;
    traits.references.append({PlanUse::Content, target.mid(1).toString()});
    return std::nullopt;
}

} // namespace

PlanVerdict lookAtElement(QStringView name, QStringView namespaceUri, bool isRoot)
{
    const bool isOwn = namespaceUri.isEmpty() || namespaceUri == u"http://www.w3.org/2000/svg";
    if (isRoot)
        return isOwn && name == u"svg" ? PlanVerdict() : PlanFault::NotAPlan;
    const QString lower = name.toString().toLower();
    if (lower == u"image" || lower == u"feimage")
        return PlanFault::HasPictures;
    if (activeElements().contains(lower) || lower.startsWith(u"animate"))
        return PlanFault::Active;
    if (isOwn && name == u"a")
        return PlanFault::RefersElsewhere;
    if (isOwn && !drawingElements().contains(name.toString()))
        return PlanFault::Active;
    return std::nullopt;
}

PlanVerdict lookAtProperty(QStringView name, QStringView value, PlanTally &tally, PlanTraits &traits)
{
    const QString lower = name.trimmed().toString().toLower();
    const auto targets = localTargets(value);
    if (!targets)
        return PlanFault::RefersElsewhere;
    for (const QString &target : *targets)
        traits.references.append({useBy(lower), target});
    if (lower.startsWith(u"animation") || lower == u"behavior" || lower == u"-moz-binding")
        return PlanFault::Active;
    if (!isGeometry(lower))
        return std::nullopt;

    const PlanNumberCount numbers = countPlanNumbers(value);
    tally.numbers += numbers.count;
    if (numbers.hasTooLong)
        return PlanFault::NotAPlan;
    if (tally.numbers > PlanLimits::numbers || !(numbers.most <= largestPlanNumber))
        return PlanFault::TooLarge;
    if (lower == u"stroke-dasharray" && !hasNoDashes(value.trimmed()))
        return lookAtDashes(value, traits);
    if (isOneOf(lower, {u"stroke-width", u"stroke-dashoffset"}) && !planLengthsOf(value))
        return PlanFault::NotAPlan;
    if (lower.endsWith(u"transform") && !parsePlanTransform(value))
        return PlanFault::NotAPlan;
    if (lower == u"stroke-width")
        tally.widestStroke = std::max(tally.widestStroke, numbers.most);
    if (lower == u"font-size" || lower == u"font")
        return lookAtFontSize(value, numbers.most, tally);
    return std::nullopt;
}

PlanVerdict lookAtDeclarations(QStringView text, PlanTally &tally, PlanTraits &traits)
{
    int transforms = 0;
    for (const QStringView one : text.split(u';')) {
        const qsizetype colon = one.indexOf(u':');
        if (colon < 0)
            continue;
        const QStringView name = one.left(colon).trimmed();
        // QtSvg knows it in this case only, and takes the last one.
        if (name.compare(u"transform", Qt::CaseInsensitive) == 0 && (name != u"transform" || ++transforms > 1))
            return PlanFault::TooLarge;
        if (const auto verdict = lookAtProperty(name, one.mid(colon + 1), tally, traits))
            return verdict;
    }
    return std::nullopt;
}

PlanVerdict lookAtStyleText(QStringView text)
{
    if (text.contains(u"@import", Qt::CaseInsensitive) || text.contains(u"@font-face", Qt::CaseInsensitive) ||
        !localTargets(text))
        return PlanFault::RefersElsewhere;
    // An escape may hide any of these names; other rules move things or hold more rules.
    if (text.contains(u'\\'))
        return PlanFault::RefersElsewhere;
    for (const QStringView function : {u"image(", u"image-set(", u"src(", u"cross-fade("}) {
        if (text.contains(function, Qt::CaseInsensitive))
            return PlanFault::RefersElsewhere;
    }
    if (text.contains(u'@') || text.contains(u"expression(", Qt::CaseInsensitive) ||
        text.contains(u"javascript:", Qt::CaseInsensitive))
        return PlanFault::Active;
    return isPlainStyle(text) && !text.contains(u"/*") ? PlanVerdict() : PlanFault::TooLarge;
}

PlanVerdict lookAtAttribute(QStringView element, const QXmlStreamAttribute &attribute, PlanTally &tally,
                            PlanTraits &traits)
{
    const QString name = attribute.name().toString().toLower();
    const QStringView value = attribute.value();
    if (name == u"href")
        return lookAtHref(value, traits);
    if (name.startsWith(u"on"))
        return PlanFault::Active;
    if (name == u"base" && attribute.prefix() == u"xml")
        return PlanFault::RefersElsewhere;
    if (!attribute.prefix().isEmpty() || isName(name))
        return localTargets(value) ? PlanVerdict() : PlanFault::RefersElsewhere;
    if (value.contains(u'\\'))
        return PlanFault::RefersElsewhere;
    if (const auto verdict = lookAtLength(element, name, value))
        return verdict;
    if (name != u"style")
        return lookAtProperty(name, value, tally, traits);
    if (const auto verdict = lookAtStyleText(value))
        return verdict;
    // A brace would end the declarations for a reader of styles, and begin rules for everything.
    if (value.contains(u'{') || value.contains(u'}'))
        return PlanFault::Active;
    return lookAtDeclarations(value, tally, traits);
}

QStringView declaredValue(QStringView declarations, QStringView property)
{
    for (const QStringView one : declarations.split(u';')) {
        const qsizetype colon = one.indexOf(u':');
        if (colon > 0 && one.left(colon).trimmed().compare(property, Qt::CaseInsensitive) == 0)
            return one.mid(colon + 1).trimmed();
    }
    return {};
}

} // namespace Foyer
