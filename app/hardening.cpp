// SPDX-License-Identifier: MIT
#include "hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace Foyer {

void hardenProcess()
{
#ifdef Q_OS_UNIX
    umask(077);
    // One byte, not zero: Linux ignores a limit of zero when a crash handler (systemd-coredump, apport) is piped
    // to, and gives up on the dump altogether at one. The process stays inspectable by its owner on purpose:
    // whoever can do that can read the keychain as well, and portals and leak checkers need it.
    const rlimit none{1, 1};
    setrlimit(RLIMIT_CORE, &none);
    // Writing to a closed pipe (foyer … | head) is an error to be seen by the writer, not a death.
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

} // namespace Foyer
