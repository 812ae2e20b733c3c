// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QList>
#include <QPainter>
#include <QString>
#include <QStringList>

class QPagedPaintDevice;

namespace Foyer {

/**
 * A table on paper: its title, what it is of, and rows under headings, all of which stand on every page with its
 * number. What does not fit into its column is written smaller, and cut where it still does not. A value: once made, on
 * the GUI thread, it can be painted on any.
 */
struct BoardPaper {
    QString title;
    QString subtitle;
    QStringList headings;
    QList<int> shares; ///< of the width, as many as headings
    QList<QStringList> rows;
    QFont font;
    bool rightToLeft = false;

    /** Page after page, of the device's own size; both must outlive it. */
    class Printing final {
    public:
        Printing(const BoardPaper &paper, QPagedPaintDevice &device);

        /** Paints one page, and ends the document with the last; false when the device could not be painted on. */
        [[nodiscard]] bool next();
        [[nodiscard]] bool isDone() const { return m_painted == m_pages; }

    private:
        void write(const QRectF &box, double points, bool isBold, const QString &text, Qt::Alignment alignment);
        void writeRow(double top, const QStringList &cells, bool isBold);
        [[nodiscard]] double mm(double millimetres) const;

        const BoardPaper &m_paper;
        QPagedPaintDevice &m_device;
        QPainter m_painter;
        qsizetype m_rowsOnPage = 1;
        qsizetype m_pages = 1;
        qsizetype m_painted = 0;
    };
};

} // namespace Foyer
