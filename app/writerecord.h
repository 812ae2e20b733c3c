// SPDX-License-Identifier: MIT
#pragma once

#include "activity.h"
#include "connection.h"
#include "paths.h"
#include "sqlitejournal.h"

#include <QTemporaryDir>

#include <optional>

namespace Foyer {

class ConnectedSystem;

/** The journal of an opened workplace, and what was and is being sent to it. */
class WriteRecord {
public:
    /** In the configuration's own journal, or, for a @p demo that ends with this, in one that ends with this too. */
    enum class Keep { InConfiguration, ForThisRun };

    /** @p system and @p clock must outlive it. Makes the folder where it is missing; sends and reads nothing. */
    WriteRecord(const Paths &paths, Keep keep, const Connection &connection, ConnectedSystem &system,
                const Clock &clock);

    [[nodiscard]] Activity &activity() { return m_activity; }

private:
    std::optional<QTemporaryDir> m_folder;
    SqliteJournal m_journal;
    Activity m_activity;
};

/** Where the journal of a configuration is. */
[[nodiscard]] QString journalFile(const Paths &paths);

} // namespace Foyer
