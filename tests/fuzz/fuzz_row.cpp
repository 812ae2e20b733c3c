// SPDX-License-Identifier: MIT
#include "fuzzing.h"
#include "intentrow.h"

#include <QVariant>

using namespace Foyer;

namespace {

/** One line a column: `i` and a number, `t` and a text; anything else is null. */
QVariantList rowOf(const QByteArray &bytes)
{
    QVariantList row;
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.startsWith('i'))
            row.append(QVariant(line.mid(1).toLongLong()));
        else if (line.startsWith('t'))
            row.append(QVariant(QString::fromUtf8(line.mid(1))));
        else
            row.append(QVariant());
    }
    return row;
}

/**
 * Whether a column holds what it held, letter by letter: the key follows from the rest, JSON has many spellings, and a
 * title that version 1 wrote is a meeting's now.
 */
bool isKeptExactly(const QString &column)
{
    return column != u"key" && column != u"zone" && column != u"known" && column != u"error" && column != u"title" &&
           column != u"meeting";
}

QVariantList numbered(const Intent &intent)
{
    return QVariantList{QVariant(intent.number)} + intentValues(intent);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QVariantList given = rowOf(Fuzzing::bytesOf(data, size));
    const auto first = intentFromRow(given);
    if (!first)
        return 0;
    FOYER_HOLDS(!first->slot || first->slot->start() < first->slot->end());
    const QVariantList row = numbered(*first);
    FOYER_HOLDS(row.size() == intentColumns().size() + 1 && row.size() == given.size());
    for (qsizetype i = 1; i < row.size(); ++i)
        FOYER_HOLDS(!isKeptExactly(intentColumns().at(i - 1)) || row.at(i) == given.at(i));

    // Half a surrogate pair may come back as something else, but only once.
    const auto second = intentFromRow(row);
    FOYER_HOLDS(second.has_value());
    FOYER_HOLDS(second->number == first->number && second->state == first->state && second->slot == first->slot);
    FOYER_HOLDS(second->sends == first->sends && second->known.size() == first->known.size());
    FOYER_HOLDS(sameThingKey(*second) == sameThingKey(*first));
    FOYER_HOLDS(second->resourceName == first->resourceName &&
                second->meeting.has_value() == first->meeting.has_value());
    FOYER_HOLDS(!first->meeting || second->meeting->attendees.size() == first->meeting->attendees.size());
    const auto third = intentFromRow(numbered(*second));
    FOYER_HOLDS(third && *third == *second);
    return 0;
}
