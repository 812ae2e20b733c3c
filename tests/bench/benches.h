// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSize>

/** @file One figure, or a few of one subject, each: measured and printed as rows of the table. */

/** From starting the program to a painted, usable window. */
void benchStart();
/** Everybody fetched, searchable, beside what curl, the network library and the JSON reader take for the same. */
void benchDirectory(int people);
/** A key pressed in the search field until its rows are painted. */
void benchTyping(int people);
/** A reception on a big day, with its list in a window: first rows, the whole day, and a second reading. */
void benchArrivals();
/** Who is in a very large building: taken from its reading, shown in the dialog, searched, and saved as a PDF. */
void benchRollCall();
/** The plan of a real-size floor: from what is known of it to the screen, and frames while panning and zooming. */
void benchPlan();
/** The same from the click on a floor, with what is free there. */
void benchFloor();

/** What any program has to do that draws this file once, in milliseconds. */
[[nodiscard]] double drawOnce(const QByteArray &svg, const QSize &size);
