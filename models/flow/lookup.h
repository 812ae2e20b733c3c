// SPDX-License-Identifier: MIT
#pragma once

#include "people.h"
#include "requesthandle.h"
#include "result.h"

#include <QList>
#include <QString>

#include <functional>

class QObject;

namespace Foyer {

class Workplace;

/**
 * What a typed name or id means among the things of a list. An exact id wins, then an exact name, then a name that
 * is the same without regard to case and surrounding space; a part of a name never counts.
 */
template <typename T>
[[nodiscard]] QList<T> lookUp(const QList<T> &things, const QString &text)
{
    const QString wanted = text.trimmed();
    QList<T> sameName;
    QList<T> similarName;
    for (const T &thing : things) {
        if (thing.id.text() == wanted)
            return {thing};
        if (thing.name == wanted)
            sameName.append(thing);
        else if (thing.name.trimmed().compare(wanted, Qt::CaseInsensitive) == 0)
            similarName.append(thing);
    }
    return sameName.isEmpty() ? similarName : sameName;
}

/**
 * The people that @p text means: whose e-mail it is when it has an @; whose id it is; failing that, whose full name it
 * is, without regard to case. One or many or none; a failed search is an error. At most four round trips.
 */
RequestHandle lookUpPerson(Workplace &workplace, const QString &text, QObject *context,
                           Callback<QList<Person>> callback);

} // namespace Foyer
