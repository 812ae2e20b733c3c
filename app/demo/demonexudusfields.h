// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <limits>
#include <vector>

/** @file What a resource of the demo's Nexudus is made of, and what its server says to one that is sent. */
namespace Foyer {

enum class DemoNexudusType { Text, Flag, Number, Decimal, Moment, Ids, Slots, Kind };

struct DemoNexudusField {
    const char *name;
    DemoNexudusType type;
    bool required = false;
    double least = 0; ///< of a number or a decimal
    double most = std::numeric_limits<int>::max();
    std::vector<int> kinds = {}; ///< the values that a Kind may have
};

/** All of them, in the documents' order. */
[[nodiscard]] const std::vector<DemoNexudusField> &demoNexudusFields();
/** Whether a field is taken and never given away again. */
[[nodiscard]] bool isDemoNexudusSecret(const QString &field);

struct DemoNexudusError {
    QString property;
    QString message;
    QJsonValue attempted = QJsonValue::Null; ///< null for secrets, lists and objects
};

/** A resource as it was read from what somebody sent. */
struct DemoNexudusDraft {
    QJsonObject fields; ///< every field that is shown, as it would be stored; of use only without errors
    std::vector<DemoNexudusError> errors;
};

/**
 * Checks @p sent field by field and then the fields against each other. @p types are the resource types, with `Id` and
 * `BusinessId`; @p businesses have an `Id`. A null is as good as nothing sent; properties that it doesn't know are
 * ignored.
 *
 * What is stored is not always what was sent: a name loses the white space around it, `IntervalLimit` is rounded up
 * to whole five minutes, times of day lose their fractions of a second, and `LinkedResourceIds` always follows
 * `LinkedResources`. What wasn't sent is false for flags, but true for `Visible`, empty for lists, otherwise null.
 */
[[nodiscard]] DemoNexudusDraft readDemoNexudusResource(const QJsonObject &sent,
                                                       const std::vector<QJsonObject> &businesses,
                                                       const std::vector<QJsonObject> &types);

/** Checks `TimeSlots` and appends what is wrong to @p errors; returns them as they would be stored. */
[[nodiscard]] QJsonArray readDemoNexudusSlots(const QJsonValue &sent, std::vector<DemoNexudusError> &errors);

} // namespace Foyer
