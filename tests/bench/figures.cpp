// SPDX-License-Identifier: MIT
#include "figures.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cmath>

double Figures::percentile(int percent) const
{
    if (m_values.isEmpty())
        return 0;
    QList<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = static_cast<qsizetype>(std::ceil(percent / 100.0 * static_cast<double>(sorted.size())));
    return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
}

double pairedRatio(const QList<double> &a, const QList<double> &b)
{
    Figures ratios;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        ratios.add(a.at(i) / b.at(i));
    return ratios.median();
}

double residentMiB()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    const double pages = statm.readAll().split(' ').value(1).toDouble();
    return pages * 4096 / 1024 / 1024;
}

void printRow(const QString &what, const QString &figure, const QString &aim)
{
    QTextStream(stdout) << "| " << what.leftJustified(64) << " | " << figure.leftJustified(34) << " | " << aim << " |"
                        << Qt::endl;
}
