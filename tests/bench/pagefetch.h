// SPDX-License-Identifier: MIT
#pragma once

#include "demoprocess.h"

/**
 * @file
 * The pages of all people, fetched without Foyer. Each takes milliseconds; -1 when not every page came whole, for
 * refusals are fast.
 */

/** With curl, as many at a time as curl likes, thrown away as they come. */
[[nodiscard]] double curlFetch(const DemoProcess &demo, const QString &token, int people);
/**
 * With QNetworkAccessManager and nothing else, as many at a time as it likes (six), thrown away as they come: no
 * program that uses it is faster.
 */
[[nodiscard]] double networkAlone(const DemoProcess &demo, const QString &token, int people);
/** What Qt needs to read all those pages as JSON and nothing else, on one thread. */
[[nodiscard]] double jsonAlone(const DemoProcess &demo, const QString &token, int people);
