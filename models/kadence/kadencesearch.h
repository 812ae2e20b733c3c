// SPDX-License-Identifier: MIT
#pragma once

#include "people.h"
#include "requesthandle.h"
#include "result.h"

#include <QList>
#include <QUrl>

class QObject;

namespace Foyer {

class ApiClient;

namespace Kadence {

/**
 * Asks all of @p urls at once and gives the people of all answers, each once, those of earlier addresses first.
 * Fails with the first error: a list with a gap would look like "not found". @p urls must not be empty.
 */
RequestHandle searchPeople(ApiClient &client, const QList<QUrl> &urls, QObject *context,
                           Callback<QList<Person>> callback);

} // namespace Kadence
} // namespace Foyer
