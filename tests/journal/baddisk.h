// SPDX-License-Identifier: MIT
#pragma once

/**
 * @file
 * A disk that fails when told. Stands in for the C library's functions by which SQLite writes, grows and syncs files;
 * whatever else in this process calls them fails as well, so it is told as late and as briefly as can be.
 * Thread-safe.
 */
namespace Foyer::Testing {

enum class BadDisk {
    Good,
    NoRoom,      ///< from that step on nothing can be written or grown (ENOSPC)
    WriteFails,  ///< that step alone fails, when it is a write (EIO)
    HalfWritten, ///< that step alone, when it is a write, writes half and from then on there is no room
    SyncFails,   ///< that step alone fails, when it is a sync (EIO)
    WentAway,    ///< files that are open now can't be written any more (EIO); those opened later can
};

/** @p step: counted from 0, from this call on, over writes, growing and syncs. */
void makeDisk(BadDisk kind, int step = 0);
/** How many steps have failed since makeDisk(). */
int failedSteps();
/** How many steps there were since makeDisk(). */
int diskSteps();

} // namespace Foyer::Testing
