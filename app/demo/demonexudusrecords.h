// SPDX-License-Identifier: MIT
#pragma once

#include "demomessages.h"

#include <QJsonObject>
#include <QString>

#include <vector>

/** @file Lists of Nexudus' records: filtered, in order, page by page. */
namespace Foyer {

/** `application/json`, with @p object as the body. */
[[nodiscard]] DemoAnswer demoNexudusAnswer(int status, const QJsonObject &object);
/** `{"Message":…}`, as for everything but a record that can't be created. */
[[nodiscard]] DemoAnswer demoNexudusRefusal(int status, const QString &message);

/**
 * One page of those @p records that the query asks for. `page` counts from 1, `size` is 1 to 1000 (25 when not said),
 * `orderBy` is a field, `dir` is Ascending, asc or 0, Descending, desc or 1. `Entity_Field=` filters, where @p entity
 * is the Entity and the `Id` at the field's end may be left out: texts that contain it, whatever their case; numbers
 * and flags that are equal. Filters of other fields are ignored. The lists never show @p hidden, a field that only the
 * single record has; empty: none.
 */
[[nodiscard]] DemoAnswer demoNexudusList(const DemoRequest &request, const QString &entity,
                                         const std::vector<QJsonObject> &records, const QString &hidden);

} // namespace Foyer
