// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

/**
 * @file
 * The numbers of a plan, as SVG writes them: without a space between them where none is needed ("1.5.5-3e2").
 */
namespace Foyer {

/** Above this no number of a plan has a meaning; sums and products of a few stay exact enough below it. */
constexpr double largestPlanNumber = 1e7;
/** A longer text is no number: QtSvg takes 255 characters for one and reads the rest as the next one. */
constexpr qsizetype longestPlanNumber = 60;

/** Reads a text from its beginning, a number, letter or sign at a time. */
class PlanNumberScanner final {
public:
    explicit PlanNumberScanner(QStringView text) : m_text(text) {}

    /**
     * The next number, with the comma behind it: where else a comma stands, QtSvg stops. Nothing when something else
     * stands there. May be infinite.
     */
    std::optional<double> number();
    /** The next of the flags of an arc: one digit, 0 or 1; with the comma behind it. */
    std::optional<bool> flag();
    /** The next character that is no space; a null character at the end. */
    QChar peek();
    void skip(qsizetype count) { m_at += count; }
    /** The word of letters that stands next; may be empty. */
    QStringView word();
    /** A comma, if one stands next. */
    void skipComma();

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/** What there is of numbers in a text, wherever in it they stand. */
struct PlanNumberCount {
    qsizetype count = 0;
    double sum = 0;
    double least = 0;        ///< of all and zero
    double most = 0;         ///< of all and zero, without signs; infinite for numbers that are too large to be one
    bool hasTooLong = false; ///< one of more characters than a number has
};
/**
 * Looks at all numbers of a text without knowing what it says, so that nothing that another reader would take for one
 * escapes it.
 */
PlanNumberCount countPlanNumbers(QStringView text);

/** A list of lengths. */
struct PlanLengths {
    QList<double> values;
    bool hasUnits = false;
};
/** What other units than pixels a length may have. */
enum class PlanUnits { Pixels, PixelsAndShares };
/** Those of @p text, which must be lengths to its end and in such units. A word like "auto" is an empty list. */
std::optional<PlanLengths> planLengthsOf(QStringView text, PlanUnits units = PlanUnits::Pixels);

} // namespace Foyer
