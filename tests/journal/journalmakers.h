// SPDX-License-Identifier: MIT
#pragma once

#include "memoryjournal.h"
#include "sqlitejournal.h"

#include <QTest>

#include <functional>
#include <memory>

namespace Foyer::Testing {

using MakeJournal = std::function<std::unique_ptr<IntentJournal>(const QString &file, const Clock &clock)>;

/** Global data of a test class: all of it runs against the real journal and against the one of tests ("make"). */
inline void addJournals()
{
    QTest::addColumn<MakeJournal>("make");
    QTest::newRow("SQLite") << MakeJournal(
        [](const QString &file, const Clock &clock) { return std::make_unique<SqliteJournal>(file, clock); });
    QTest::newRow("memory") << MakeJournal(
        [](const QString &, const Clock &) { return std::make_unique<MemoryJournal>(); });
}

} // namespace Foyer::Testing

Q_DECLARE_METATYPE(Foyer::Testing::MakeJournal)
