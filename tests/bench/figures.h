// SPDX-License-Identifier: MIT
#pragma once

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

private:
    QList<double> m_values;
};

/** The median of a[i] / b[i]: pairs taken one after the other, so that a machine that slows down slows both. */
[[nodiscard]] double pairedRatio(const QList<double> &a, const QList<double> &b);

/** Resident memory of this process in MiB, from /proc; 0 where there is none. */
[[nodiscard]] double residentMiB();

void printRow(const QString &what, const QString &figure, const QString &aim);
