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

double pairedRatio(const Figures &a, const Figures &b)
{
    Figures ratios;
    for (qsizetype i = 0; i < std::min(a.count(), b.count()); ++i)
        ratios.add(a.values().at(i) / b.values().at(i));
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

double msecs(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void printRow(const QString &what, const QString &figure, const QString &aim)
{
    QTextStream(stdout) << "| " << what.leftJustified(64) << " | " << figure.leftJustified(34) << " | " << aim << " |"
                        << Qt::endl;
}

void printRatio(const QString &what, const Figures &a, const Figures &b, const QString &aim, const QString &more)
{
    printRow(what,
             QStringLiteral("%1 (%2 ms : %3 ms%4)")
                 .arg(pairedRatio(a, b), 0, 'f', 2)
                 .arg(a.median(), 0, 'f', 0)
                 .arg(b.median(), 0, 'f', 0)
                 .arg(more.isEmpty() ? QString() : QStringLiteral(", ") + more),
             aim);
}

void printStall(const QString &what, double msecs)
{
    printRow(what, QStringLiteral("%1 (%2 ms : 16 ms)").arg(msecs / 16, 0, 'f', 2).arg(msecs, 0, 'f', 1),
             QStringLiteral("≤ 1"));
}

void printNotMeasured(const QString &what, const QString &aim)
{
    printRow(what, QStringLiteral("not measured"), aim);
}
