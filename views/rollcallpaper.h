// SPDX-License-Identifier: MIT
#pragma once

#include "rollcall.h"

#include <QList>
#include <QString>

class QPagedPaintDevice;
class QPaintDevice;
class QPainter;
class QRectF;

namespace Foyer {

/** What stands on every page beside the list. */
struct RollCallHeading {
    QString title;  ///< the building
    QString moment; ///< when it was taken
    QString notice; ///< that it is not live, or lacks somebody; may be empty
    QString total;
    bool rightToLeft = false;
};

/**
 * A roll call on paper, to be ticked off outside: per floor, a box for each person, large enough to be read at arm's
 * length. Each page says building, moment, total and which page of how many it is.
 */
class RollCallPaper final {
public:
    RollCallPaper(RollCall rollCall, RollCallHeading heading);

    /** As many pages of the device's own size as it needs; false when the device could not be painted on. */
    bool paintOn(QPagedPaintDevice &device) const;
    /** How many of that size. */
    [[nodiscard]] int pageCount(const QPaintDevice &device) const;

private:
    struct Line {
        const RollCallFloor *floor; ///< whose heading it is, when there is no entry
        const RollCallEntry *entry = nullptr;
        bool isContinued = false;
    };
    using PageLines = QList<Line>;
    struct Measures;

    [[nodiscard]] QList<PageLines> pagesFor(const Measures &measures) const;
    void paintPage(QPainter &painter, const Measures &measures, const PageLines &lines, int page, int pages) const;
    void paintHead(QPainter &painter, const Measures &measures) const;
    void paintFloor(QPainter &painter, const Measures &measures, const Line &line, double top) const;
    void paintEntry(QPainter &painter, const Measures &measures, const RollCallEntry &entry, double top) const;

    RollCall m_rollCall;
    QList<RollCallFloor> m_floors;
    RollCallHeading m_heading;
};

} // namespace Foyer
