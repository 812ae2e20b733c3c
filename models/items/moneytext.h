// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Foyer {

/**
 * "96.50 GBP" by the default locale: with as many decimals as the currency has, and more where the amount has more. The
 * code and not a sign: a dollar is not always the same.
 */
[[nodiscard]] QString moneyText(double amount, const QString &currency);

/** "20", "7.7": no more decimals than there are. */
[[nodiscard]] QString numberText(double number);

} // namespace Foyer
