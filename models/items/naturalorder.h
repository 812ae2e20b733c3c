// SPDX-License-Identifier: MIT
#pragma once

#include <QCollator>

namespace Foyer {

/** The order of names as people read them: "Desk 9" before "Desk 10", by the default locale, case apart. */
class NaturalOrder {
public:
    NaturalOrder();
    [[nodiscard]] int compare(const QString &a, const QString &b) const;
    /** For sorting many: made once for each, compared fast. Equal ones may still be told apart by compare(). */
    [[nodiscard]] QCollatorSortKey key(const QString &text) const { return m_collator.sortKey(text); }
    [[nodiscard]] bool operator()(const QString &a, const QString &b) const { return compare(a, b) < 0; }

private:
    QCollator m_collator;
};

} // namespace Foyer
