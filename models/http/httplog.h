// SPDX-License-Identifier: MIT
#pragma once

#include "httptypes.h"

#include <QLoggingCategory>
#include <QString>

namespace Foyer {

/**
 * `foyer.http`: one line for each exchange: method, path, names (never values) of the query, outcome, duration.
 * Headers, bodies, secrets and tokens are never handed to it.
 */
Q_DECLARE_LOGGING_CATEGORY(httpLog)

/** `GET /v1/users?email&page` */
[[nodiscard]] QString loggable(const HttpRequest &request);

} // namespace Foyer
