// SPDX-License-Identifier: MIT
#pragma once

#include "fakeworkplace.h"
#include "peopledirectory.h"

#include <QTest>

namespace Foyer::Testing {

/** People "id0", "id1"… with names, addresses and jobs made of numbers. */
inline QList<Person> crowd(int count)
{
    QList<Person> people;
    for (int i = 0; i < count; ++i)
        people.append(makePerson(QStringLiteral("id%1").arg(i), QStringLiteral("First%1").arg(i % 97),
                                 QStringLiteral("Last%1").arg(i), QStringLiteral("p%1@example.com").arg(i),
                                 QStringLiteral("Job %1").arg(i % 7)));
    return people;
}

inline void fetchEverybody(PeopleDirectory &directory)
{
    directory.fetchAll();
    QTRY_VERIFY_WITH_TIMEOUT(directory.isComplete(), 20000);
}

} // namespace Foyer::Testing
