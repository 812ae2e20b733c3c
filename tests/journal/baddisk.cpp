// SPDX-License-Identifier: MIT
#include "baddisk.h"

#include <atomic>
#include <cerrno>
#include <iterator>

#include <dlfcn.h>
#include <unistd.h>

namespace Foyer::Testing {

namespace {

std::atomic<BadDisk> disk = BadDisk::Good;
std::atomic<int> badStep = 0;
std::atomic<int> steps = 0;
std::atomic<int> failed = 0;
std::atomic<bool> isGone[1024]; ///< by descriptor

template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

enum class Step { Write, Grow, Sync };

/** The errno of this step; 0: it is done. */
int next(Step step, int fd)
{
    const int now = steps++;
    int error = 0;
    switch (disk.load()) {
    case BadDisk::Good:
    case BadDisk::WentAway:
        break;
    case BadDisk::NoRoom:
        error = now >= badStep && step != Step::Sync ? ENOSPC : 0;
        break;
    case BadDisk::HalfWritten:
        error = now > badStep && step != Step::Sync ? ENOSPC : 0;
        break;
    case BadDisk::WriteFails:
        error = now == badStep && step == Step::Write ? EIO : 0;
        break;
    case BadDisk::SyncFails:
        error = now == badStep && step == Step::Sync ? EIO : 0;
        break;
    }
    if (fd >= 0 && size_t(fd) < std::size(isGone) && isGone[fd])
        error = EIO;
    failed += error != 0 ? 1 : 0;
    return error;
}

ssize_t write(const char *name, int fd, const void *bytes, size_t count, off64_t offset)
{
    static auto *const write64 = real<ssize_t(int, const void *, size_t, off64_t)>(name);
    const bool isHalf = disk == BadDisk::HalfWritten && steps == badStep;
    if (const int error = next(Step::Write, fd)) {
        errno = error;
        return -1;
    }
    failed += isHalf ? 1 : 0;
    return write64(fd, bytes, isHalf ? count / 2 : count, offset);
}

int done(int error, int (*function)(int), int fd)
{
    if (error == 0)
        return function(fd);
    errno = error;
    return -1;
}

} // namespace

void makeDisk(BadDisk kind, int step)
{
    disk = BadDisk::Good;
    badStep = step;
    steps = 0;
    failed = 0;
    for (auto &gone : isGone)
        gone = kind == BadDisk::WentAway;
    disk = kind;
}

int failedSteps()
{
    return failed;
}

int diskSteps()
{
    return steps;
}

} // namespace Foyer::Testing

using namespace Foyer::Testing;

extern "C" {

__attribute__((visibility("default"))) ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset)
{
    return write("pwrite64", fd, bytes, count, offset);
}

__attribute__((visibility("default"))) int ftruncate64(int fd, off64_t size) noexcept
{
    static auto *const truncate64 = real<int(int, off64_t)>("ftruncate64");
    if (const int error = next(Step::Grow, fd)) {
        errno = error;
        return -1;
    }
    return truncate64(fd, size);
}

__attribute__((visibility("default"))) int fdatasync(int fd)
{
    static auto *const sync = real<int(int)>("fdatasync");
    return done(next(Step::Sync, fd), sync, fd);
}

__attribute__((visibility("default"))) int close(int fd)
{
    static auto *const closeFile = real<int(int)>("close");
    if (fd >= 0 && size_t(fd) < std::size(isGone))
        isGone[fd] = false;
    return closeFile(fd);
}

__attribute__((visibility("default"))) int fsync(int fd)
{
    static auto *const sync = real<int(int)>("fsync");
    return done(next(Step::Sync, fd), sync, fd);
}
}
