// SPDX-License-Identifier: MIT
#include "sqlitejournal.h"

#include "clock.h"
#include "journalfile.h"

#include <QMetaObject>
#include <QPointer>

namespace Foyer {

SqliteJournal::SqliteJournal(const QString &file, const Clock &clock)
    : m_clock(clock)
    , m_file(std::make_unique<JournalFile>(file))
    , m_there(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("journal"));
    m_there->moveToThread(&m_thread);
    m_thread.start();
}

SqliteJournal::~SqliteJournal()
{
    // Behind everything that was called for; the connection is closed by the thread that opened it.
    QMetaObject::invokeMethod(
        m_there.get(),
        [this] {
            m_file.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

template <typename T>
void SqliteJournal::run(std::function<JournalResult<T>(JournalFile &)> work, QObject *context,
                        JournalCallback<T> callback)
{
    auto task = [this, work = std::move(work), context = QPointer<QObject>(context),
                 callback = std::move(callback)]() mutable {
        auto answer = [context = std::move(context), callback = std::move(callback), result = work(*m_file)] {
            if (context)
                callback(result);
        };
        QMetaObject::invokeMethod(&m_here, std::move(answer), Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_there.get(), std::move(task), Qt::QueuedConnection);
}

void SqliteJournal::prepare(const Intent &intent, QObject *context, JournalCallback<Intent> callback)
{
    run<Intent>([intent, now = m_clock.now()](JournalFile &file) { return file.prepare(intent, now); }, context,
                std::move(callback));
}

void SqliteJournal::commit(const Intent &intent, QObject *context, JournalCallback<Intent> callback)
{
    run<Intent>([intent, now = m_clock.now()](JournalFile &file) { return file.commit(intent, now); }, context,
                std::move(callback));
}

void SqliteJournal::list(const QString &workplace, int mostEnded, QObject *context,
                         JournalCallback<QList<Intent>> callback)
{
    run<QList<Intent>>(
        [workplace, mostEnded, now = m_clock.now()](JournalFile &file) { return file.list(workplace, mostEnded, now); },
        context, std::move(callback));
}

void SqliteJournal::startAnew(QObject *context, JournalCallback<Done> callback)
{
    run<Done>([now = m_clock.now()](JournalFile &file) { return file.startAnew(now); }, context, std::move(callback));
}

} // namespace Foyer
