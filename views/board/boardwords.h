// SPDX-License-Identifier: MIT
#pragma once

#include "boardmodel.h"

#include <QList>
#include <QString>
#include <QStringList>

/** @file What is said about a booking on a board, in the drawer, in a copy and on paper. Server texts stay plain. */
namespace Foyer {

class Clock;

struct BoardSection {
    QString heading;
    QStringList lines; ///< never empty
};

/** "Hot desk"; a kind that is not known by the name that the system gives it. */
[[nodiscard]] QString boardKindName(BoardKind kind, const QString &rawName = {});
/** The same of several, for a button that narrows to them. */
[[nodiscard]] QString boardKindsName(BoardKind kind);
/** Its title, or that it has none, or that it is hidden. */
[[nodiscard]] QString boardTitle(const BoardBooking &booking);
/** When, and where. */
[[nodiscard]] QStringList boardPlace(const BoardBooking &booking, const BoardModel &model);
/** Everything else that is known of it. What is hidden by the privacy setting is said to be. */
[[nodiscard]] QList<BoardSection> boardSections(const BoardBooking &booking, const Clock &clock);
/** All of that as text. */
[[nodiscard]] QString boardText(const BoardBooking &booking, const BoardModel &model, const Clock &clock);

} // namespace Foyer
