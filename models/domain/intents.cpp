// SPDX-License-Identifier: MIT
#include "intents.h"

#include <QStringList>

namespace Foyer {

QString sameThingKey(const Intent &intent)
{
    if (intent.operation == Operation::Cancel)
        return QStringLiteral("cancel\n") + intent.target.text();
    const auto place = intent.isOnsite() ? QStringLiteral("building ") + intent.building.text()
                                         : QStringLiteral("space ") + intent.space.text();
    // Ids hold no line ends: every system checks its own before they get here.
    QStringList parts{QStringLiteral("book"), intent.person.text(), place};
    if (intent.slot) {
        parts.append(QString::number(intent.slot->start().toMSecsSinceEpoch()));
        parts.append(QString::number(intent.slot->end().toMSecsSinceEpoch()));
    }
    return parts.join(u'\n');
}

} // namespace Foyer
