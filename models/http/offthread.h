// SPDX-License-Identifier: MIT
#pragma once

#include "requesthandle.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrent>

#include <functional>
#include <utility>

/** @file How an answer is read off the GUI thread: with RequestHandle's contract. */
namespace Foyer {

/**
 * Runs @p work in the thread pool and gives its result to @p done. Abandoning it does not stop the work, which must
 * own everything that it uses; its result is thrown away.
 */
template <typename T>
RequestHandle offThread(std::function<T()> work, QObject *context, std::function<void(T)> done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        // The watcher, and this closure with it, goes once control is back in the event loop: not during done().
        watcher->deleteLater();
        done(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
    return RequestHandle([guard = QPointer<QObject>(watcher)] {
        if (guard) {
            guard->disconnect();
            guard->deleteLater();
        }
    });
}

} // namespace Foyer
