// SPDX-License-Identifier: MIT
#pragma once

#include "draftchecks.h"
#include "resourceform.h"

#include <QHash>
#include <QString>

/**
 * @file
 * What a person reads about a new resource: the fields, their values and their faults, in the house's words, which are
 * no vendor's. Shared by the window and the command line; translated, plain text. One switch without default for each
 * enum, so that a new field does not compile without its words. Prices are "booking rates" everywhere.
 */
namespace Foyer::ResourceWords {

struct FieldWords {
    QString label; ///< no two fields have the same; it is the field's accessible name as well
    QString help;  ///< one line; empty where the label says it all
};
[[nodiscard]] FieldWords wordsOf(ResourceField field);
[[nodiscard]] inline QString labelOf(ResourceField field)
{
    return wordsOf(field).label;
}

[[nodiscard]] QString pageName(FieldPage page);
/** What a page is about, in a sentence. */
[[nodiscard]] QString pageHint(FieldPage page);

[[nodiscard]] QString categoryName(ResourceCategory category);
[[nodiscard]] QString feeKindName(CancellationFee kind);
/** "minutes", "days", the business's currency… as it stands behind a field; empty where there is none. */
[[nodiscard]] QString unitName(FieldUnit unit, const QString &currency);
/** The locale's name of a day, 1 Monday … 7 Sunday. */
[[nodiscard]] QString dayName(int weekday);
/** Minutes after midnight as a time of the day; 1440, the midnight at its end, as midnight. */
[[nodiscard]] QString minuteText(int minute);
/** "09:00–12:30". */
[[nodiscard]] QString hoursText(const OpeningSlot &slot);

/** What a value has to be read with. */
struct Surroundings {
    QString businessName; ///< empty: the id is shown
    QString typeName;     ///< the same
    QString currency;     ///< ISO 4217; may be empty
    BuildingZone zone = BuildingZone::utc();
    QHash<QString, QString> resourceNames; ///< by their ids, as far as they are known
};
/** Of the draft as it is, with what the lists know; @p desk: the zone where the business tells none. */
[[nodiscard]] Surroundings surroundingsOf(const ResourceDraft &draft, const ResourceLists &lists,
                                          const BuildingZone &desk);

/** A field's value as it can be read aloud; never a secret. Opening hours and long texts have several lines. */
[[nodiscard]] QString valueText(ResourceField field, const ResourceValue &value, const Surroundings &around);

/** What is wrong with a field and what helps. */
[[nodiscard]] QString forFault(ResourceField field, DraftFaultKind kind);
/** The server's words about a field, in quotes and on one line. */
[[nodiscard]] QString forServerWords(const QString &words);
[[nodiscard]] QString forKeeper(DraftKeeper::Fault fault, const QString &setAside);

} // namespace Foyer::ResourceWords
