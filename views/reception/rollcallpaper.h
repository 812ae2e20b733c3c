// SPDX-License-Identifier: MIT
#pragma once

#include "rollcall.h"

#include <QFont>
#include <QList>
#include <QPainter>
#include <QString>

#include <memory>

class QPagedPaintDevice;

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
 * length. Each page says building, moment, total and which page of how many it is. A value: once made, on the GUI
 * thread, it can be painted on any.
 */
class RollCallPaper final {
private:
    struct Measures;
    struct Line {
        const RollCallFloor *floor; ///< whose heading it is, when there is no entry
        const RollCallEntry *entry = nullptr;
        bool isContinued = false;
    };
    using PageLines = QList<Line>;

public:
    RollCallPaper(RollCall rollCall, RollCallHeading heading);

    /** Page after page, of the device's own size; both must outlive it. */
    class Printing final {
    public:
        Printing(const RollCallPaper &paper, QPagedPaintDevice &device);
        ~Printing();

        /** Paints one page, and ends the document with the last; false when the device could not be painted on. */
        [[nodiscard]] bool next();
        [[nodiscard]] bool isDone() const;
        [[nodiscard]] int pageCount() const { return int(m_pages.size()); }

    private:
        const RollCallPaper &m_paper;
        QPagedPaintDevice &m_device;
        std::unique_ptr<Measures> m_measures;
        QList<PageLines> m_pages;
        int m_painted = 0;
        QPainter m_painter;
    };

private:
    [[nodiscard]] QList<PageLines> pagesFor(const Measures &measures) const;
    void paintPage(QPainter &painter, const Measures &measures, const PageLines &lines, int page, int pages) const;
    void paintHead(QPainter &painter, const Measures &measures) const;
    void paintFloor(QPainter &painter, const Measures &measures, const Line &line, double top) const;
    void paintEntry(QPainter &painter, const Measures &measures, const RollCallEntry &entry, double top) const;

    RollCall m_rollCall;
    QList<RollCallFloor> m_floors;
    RollCallHeading m_heading;
    QFont m_font;
};

} // namespace Foyer
