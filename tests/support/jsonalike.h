// SPDX-License-Identifier: MIT
#pragma once

#include "jsontree.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace Foyer {

/** Whether a value of a tree is what Qt read from the same text; numbers as doubles, which is all that a tree gives. */
inline bool isAlike(const JsonValue &value, const QJsonValue &qt)
{
    if (value.isObject()) {
        const QJsonObject object = qt.toObject();
        qsizetype count = 0;
        for (const JsonValue member : value.members()) {
            const QString name = member.name();
            if (!object.contains(name) || !isAlike(member, object.value(name)))
                return false;
            ++count;
        }
        return qt.isObject() && count == object.size();
    }
    if (value.isArray()) {
        const QJsonArray array = qt.toArray();
        qsizetype count = 0;
        for (const JsonValue element : value.elements()) {
            if (count == array.size() || !isAlike(element, array.at(count)))
                return false;
            ++count;
        }
        return qt.isArray() && count == array.size();
    }
    if (value.isString())
        return qt.isString() && qt.toString() == value.toString();
    if (value.isDouble())
        return qt.isDouble() && qt.toDouble() == value.toDouble();
    if (value.isBool())
        return qt.isBool() && qt.toBool() == value.toBool();
    return value.isNull() && qt.isNull();
}

} // namespace Foyer
