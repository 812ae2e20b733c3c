// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

/** Times in milliseconds and what is said of them. */
class Figures final {
public:
    void add(double value) { m_values.append(value); }
    [[nodiscard]] double median() const { return percentile(50); }
    [[nodiscard]] double percentile(int percent) const;
    [[nodiscard]] double highest() const { return percentile(100); }
    [[nodiscard]] qsizetype count() const { return m_values.size(); }
    [[nodiscard]] const QList<double> &values() const { return m_values; }

private:
    QList<double> m_values;
};

/** The median of a[i] / b[i]: pairs taken one after the other, so that a machine that slows down slows both. */
[[nodiscard]] double pairedRatio(const Figures &a, const Figures &b);

/** Resident memory of this process in MiB, from /proc; 0 where there is none. */
[[nodiscard]] double residentMiB();

[[nodiscard]] double msecs(const QElapsedTimer &timer);

void printRow(const QString &what, const QString &figure, const QString &aim);
/** A row of pairedRatio() and both medians; @p more, if any, goes with them. */
void printRatio(const QString &what, const Figures &a, const Figures &b, const QString &aim,
                const QString &more = QString());
/** A row for the longest that the event loop stood still. */
void printStall(const QString &what, double msecs);
void printNotMeasured(const QString &what, const QString &aim);
