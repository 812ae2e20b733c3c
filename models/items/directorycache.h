// SPDX-License-Identifier: MIT
#pragma once

#include "peopleindex.h"

#include <QString>

#include <memory>
#include <vector>

/**
 * @file
 * The directory as a file for the next start. Thread-safe; everything here may be slow and belongs off the GUI
 * thread, but removeDirectoryFile().
 *
 * The file is its owner's alone from its first byte on, replaced as a whole or not at all, and carries a digest:
 * anything else (cut, changed, of another version, a link, a pipe, a folder) reads as nothing.
 */
namespace Foyer {

/** Whether a file may still be written; switched off by whoever no longer wants it. */
class DirectoryFileLease;
using DirectoryFileLeasePtr = std::shared_ptr<DirectoryFileLease>;
[[nodiscard]] DirectoryFileLeasePtr makeDirectoryFileLease();
/** After this has returned, nothing is written under the lease any more. */
void endDirectoryFileLease(const DirectoryFileLeasePtr &lease);

[[nodiscard]] std::vector<PeopleIndex::Shard> readDirectoryFile(const QString &file);
/** False when it could not be written or the lease has ended; then what was there before is unchanged. */
bool writeDirectoryFile(const QString &file, const std::vector<PeopleIndex::Part> &parts,
                        const DirectoryFileLeasePtr &lease);
/** True when nothing is left of it. A link is removed, not what it leads to. */
bool removeDirectoryFile(const QString &file);

} // namespace Foyer
