// SPDX-License-Identifier: MIT
#include "naturalorder.h"

namespace Foyer {

NaturalOrder::NaturalOrder()
    // The C locale compares bytes and knows no numbers.
    : m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

int NaturalOrder::compare(const QString &a, const QString &b) const
{
    const int order = m_collator.compare(a, b);
    return order != 0 ? order : QString::compare(a, b);
}

} // namespace Foyer
