// SPDX-License-Identifier: MIT
#include "offthread.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

namespace Foyer {

RequestHandle workOffThread(std::function<void()> work, QObject *context, std::function<void()> done)
{
    auto *watcher = new QFutureWatcher<void>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        // The watcher, and this closure with it, goes once control is back in the event loop: not during done().
        watcher->deleteLater();
        done();
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
