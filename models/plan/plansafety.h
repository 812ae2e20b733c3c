// SPDX-License-Identifier: MIT
#pragma once

#include "planreader.h"

#include <QByteArray>
#include <QSizeF>
#include <QStringList>
#include <QStringView>
#include <QXmlStreamReader>

#include <limits>
#include <optional>

/**
 * @file
 * What of a plan must not reach the library that draws it. QtSvg knows elements by their local name whatever their
 * namespace, and later versions know more of them; so:
 *  - of SVG's own elements those are taken that a drawing consists of, and no others;
 *  - elements of other namespaces (what editors note) are taken when their name is none that any version acts on;
 *  - a foreign element with the name of one that is drawn is looked at as if it were that one.
 */
namespace Foyer {

/** How much of everything a plan may have. */
namespace PlanLimits {
constexpr qsizetype bytes = 8 * 1024 * 1024;
constexpr qsizetype elements = 60'000;
constexpr qsizetype depth = 64;
constexpr qsizetype attributes = 128; ///< of one element
constexpr qsizetype namespaces = 128; ///< known at one place
constexpr qsizetype numbers = 1'000'000;
constexpr qsizetype characters = 100'000;           ///< of text and styles
constexpr qsizetype styleMatches = 3'000'000;       ///< selectors, for each element
constexpr qsizetype styleDeclarations = 30'000'000; ///< of all selectors, for each element
constexpr qsizetype styleCharacters = 64 * 1024;
constexpr qsizetype stylePieces = 100; ///< of text, blank ones as well: QtSvg makes a style sheet of each
constexpr qsizetype selectors = 2'000;
constexpr qsizetype ruleReferences = 16; ///< of one rule
constexpr qsizetype classes = 32;        ///< of one element
constexpr qsizetype places = 5'000;
constexpr double side = 20'000;
constexpr double smallestSide = 0.01;
constexpr double origin = 1e6;    ///< how many sides from it the view box may be
constexpr double parts = 200'000; ///< what is drawn, when what is used again counts again
constexpr double points = 5'000'000;
constexpr double dashes = 500'000;
constexpr double cover = 1'000;    ///< how often all of it may be painted over
constexpr double drawnDepth = 256; ///< through use
constexpr double growth = 1e7;     ///< by transforms
constexpr double reach = 1e9;      ///< of a transformed point
} // namespace PlanLimits

/** How a part of a plan makes use of another one. */
enum class PlanUse : quint8 {
    Content, ///< is it
    Paint,   ///< is filled or stroked with it, and so is all that is in it
    Marker,  ///< has it at its points, and so has all that is in it
    Effect,  ///< is cut, masked or filtered with it
};
struct PlanReference {
    PlanUse use = PlanUse::Content;
    QString target; ///< an id
};

/** What an element or a rule says that decides how much there is to draw. */
struct PlanTraits {
    QList<PlanReference> references;
    double dash = std::numeric_limits<double>::infinity(); ///< mean length in its dash pattern
};

/** What adds up over the plan. */
struct PlanTally {
    double longestSide = 0; ///< of the view box
    qsizetype numbers = 0;
    qsizetype characters = 0;
    qsizetype styleCharacters = 0;
    qsizetype stylePieces = 0;
    double largestFont = 16;
    double widestStroke = 1;
};

using PlanVerdict = std::optional<PlanFault>; ///< nothing: harmless so far

/**
 * Looks at the bytes before any parser does: compressed plans, declarations, and what costs QXmlStreamReader the square
 * of its size (attributes of one element).
 */
PlanVerdict lookAtPlanBytes(const QByteArray &svg);
/** Whether an element may be there. */
PlanVerdict lookAtElement(QStringView name, QStringView namespaceUri, bool isRoot);
/** One attribute of an @p element; a style attribute with all that it says. What it refers to is added to @p traits. */
PlanVerdict lookAtAttribute(QStringView element, const QXmlStreamAttribute &attribute, PlanTally &tally,
                            PlanTraits &traits);
/** One presentation attribute or one declaration of a style. */
PlanVerdict lookAtProperty(QStringView name, QStringView value, PlanTally &tally, PlanTraits &traits);
/** A list of declarations, without comments. */
PlanVerdict lookAtDeclarations(QStringView text, PlanTally &tally, PlanTraits &traits);
/** Style text as a whole: nothing that is fetched, escaped or moves, and nothing that others could divide otherwise. */
PlanVerdict lookAtStyleText(QStringView text);
/** What the declarations of a style say of @p property; empty when nothing. */
QStringView declaredValue(QStringView declarations, QStringView property);

} // namespace Foyer
