// SPDX-License-Identifier: MIT
#include "moneytext.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Foyer {

namespace {

constexpr int mostDecimals = 6;

/** ISO 4217, where it is not 2. */
int decimalsOf(const QString &currency)
{
    static const QStringList none{QStringLiteral("BIF"), QStringLiteral("CLP"), QStringLiteral("DJF"),
                                  QStringLiteral("GNF"), QStringLiteral("ISK"), QStringLiteral("JPY"),
                                  QStringLiteral("KMF"), QStringLiteral("KRW"), QStringLiteral("PYG"),
                                  QStringLiteral("RWF"), QStringLiteral("UGX"), QStringLiteral("UYI"),
                                  QStringLiteral("VND"), QStringLiteral("VUV"), QStringLiteral("XAF"),
                                  QStringLiteral("XOF"), QStringLiteral("XPF")};
    static const QStringList three{QStringLiteral("BHD"), QStringLiteral("IQD"), QStringLiteral("JOD"),
                                   QStringLiteral("KWD"), QStringLiteral("LYD"), QStringLiteral("OMR"),
                                   QStringLiteral("TND")};
    const QString code = currency.toUpper();
    if (none.contains(code))
        return 0;
    return three.contains(code) ? 3 : 2;
}

QString text(double number, int fewestDecimals)
{
    int decimals = fewestDecimals;
    while (decimals < mostDecimals) {
        const double scaled = number * std::pow(10, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            break;
        ++decimals;
    }
    return QLocale().toString(number, 'f', decimals);
}

} // namespace

QString moneyText(double amount, const QString &currency)
{
    const QString number = text(amount, decimalsOf(currency));
    return currency.isEmpty() ? number : number + u'\u00a0' + currency;
}

QString numberText(double number)
{
    return text(number, 0);
}

} // namespace Foyer
