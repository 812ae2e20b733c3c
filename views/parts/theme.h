// SPDX-License-Identifier: MIT
#pragma once

#include "desksettings.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <functional>

class QObject;

/**
 * @file
 * How Foyer looks: a palette for light and for dark, distances, and type sizes. Distances and sizes follow the
 * system's font, so that a larger system font gives a larger window and nothing is counted in pixels. Colours are
 * read from a widget's palette, so that a change of appearance needs no word to anybody.
 */
namespace Foyer::Theme {

/** Puts Foyer's style in place (once) and the palette of @p appearance. System follows the platform's own palette. */
void apply(DeskSettings::Appearance appearance);
/** Calls @p then whenever the platform turns dark or light, where Qt tells (6.5 and later). */
void whenSystemChanges(QObject *context, const std::function<void()> &then);

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QPalette paletteFor(bool dark);

// What each palette role is used for.
constexpr QPalette::ColorRole mutedRole = QPalette::PlaceholderText; ///< secondary text, at least 4.5:1
constexpr QPalette::ColorRole lineRole = QPalette::Mid;              ///< quiet lines between things
constexpr QPalette::ColorRole edgeRole = QPalette::Dark;             ///< the edge of a control, at least 3:1
constexpr QPalette::ColorRole accentRole = QPalette::Highlight;
constexpr QPalette::ColorRole onAccentRole = QPalette::HighlightedText;

[[nodiscard]] QColor danger(const QPalette &palette);
[[nodiscard]] QColor warning(const QPalette &palette);
/** @p share of @p colour laid over the palette's base. */
[[nodiscard]] QColor tint(const QColor &colour, const QPalette &palette, double share);

/** @p quarters of the line height of the system's font: 2 is the usual gap, 4 separates, 6 begins something new. */
[[nodiscard]] int space(int quarters);
[[nodiscard]] int radius();

enum class Type { Small, Body, Strong, Heading, Title };
[[nodiscard]] QFont font(Type type);

} // namespace Foyer::Theme
