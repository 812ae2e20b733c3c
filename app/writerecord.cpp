// SPDX-License-Identifier: MIT
#include "writerecord.h"

#include "workplaces.h"

namespace Foyer {

namespace {

QString fileFor(const Paths &paths, std::optional<QTemporaryDir> &own)
{
    if (own)
        return own->filePath(QStringLiteral("activity.sqlite"));
    makePrivateFolder(paths.config); // where that fails the journal says so, and nothing is sent
    return journalFile(paths);
}

} // namespace

WriteRecord::WriteRecord(const Paths &paths, Keep keep, const Connection &connection, ConnectedSystem &system,
                         const Clock &clock)
    : m_folder(keep == Keep::ForThisRun ? std::optional<QTemporaryDir>(std::in_place) : std::nullopt)
    , m_journal(fileFor(paths, m_folder), clock)
    , m_activity({system, m_journal, clock, {}}, accountOf(connection))
{}

QString journalFile(const Paths &paths)
{
    return paths.config + QStringLiteral("/activity.sqlite");
}

} // namespace Foyer
