// SPDX-License-Identifier: MIT
#include "kadencejson.h"

#include "kadencerequests.h"

namespace Foyer::Kadence {

namespace {

QString idInText(const QString &text)
{
    const QString last = text.mid(text.lastIndexOf(u'/') + 1);
    return isId(last) ? last : QString();
}

} // namespace

QString idOf(const JsonValue &value)
{
    if (value.isString())
        return idInText(value.toString());
    const JsonValue own = value.value("id");
    // A strict reading of the published description makes `id` an object with an `@id` of its own.
    QString id = idInText(own.isObject() ? own.value("@id").toString() : own.toString());
    if (id.isEmpty())
        id = idInText(value.value("@id").toString());
    return id;
}

} // namespace Foyer::Kadence
