// SPDX-License-Identifier: MIT
#include "stopsignals.h"

#include <QSocketNotifier>

#include <atomic>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

namespace Foyer {

#ifdef Q_OS_UNIX

namespace {

std::atomic<int> wakeUp{-1}; // the writing end; a signal handler may do no more than write to it

extern "C" void onStopSignal(int signal)
{
    const char byte = 0;
    if (const int fd = wakeUp.exchange(-1); fd >= 0 && ::write(fd, &byte, 1) == 1)
        return;
    ::_exit(128 + signal);
}

} // namespace

StopSignals::StopSignals(QObject *parent) : QObject(parent)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return;
    ::fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    ::fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT stopWanted();
    });
    wakeUp = ends[1];
    struct sigaction action = {};
    action.sa_handler = &onStopSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

StopSignals::~StopSignals()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, SIG_DFL);
    // The pipe stays open: the process ends soon after, and a handler may still be looking at it.
    wakeUp = -1;
}

#elif defined(Q_OS_WIN)

namespace {

std::atomic<StopSignals *> receiver{nullptr};

BOOL WINAPI onConsoleEvent(DWORD)
{
    StopSignals *const object = receiver.exchange(nullptr);
    if (!object)
        return FALSE;
    QMetaObject::invokeMethod(object, &StopSignals::stopWanted, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

// Compiles by the documentation; never tried on a Windows machine.
StopSignals::StopSignals(QObject *parent) : QObject(parent)
{
    receiver = this;
    SetConsoleCtrlHandler(&onConsoleEvent, TRUE);
}

StopSignals::~StopSignals()
{
    receiver = nullptr;
    SetConsoleCtrlHandler(&onConsoleEvent, FALSE);
}

#endif

} // namespace Foyer
