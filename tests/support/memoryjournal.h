// SPDX-License-Identifier: MIT
#pragma once

#include "intentjournal.h"

#include <QHash>
#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <utility>

namespace Foyer::Testing {

/**
 * A journal in memory. What a call does is done at once; its answer comes a turn of the event loop later, in order.
 * Calls are named as the functions: "prepare", "commit", "list", "startAnew".
 */
class MemoryJournal : public QObject, public IntentJournal {
public:
    QList<Intent> rows; ///< in the order of their numbers
    /** Runs when the call is made, before it is carried out; the intent is an empty one for list and startAnew. */
    std::function<void(const QString &call, const Intent &intent)> onCall;

    [[nodiscard]] int count(const QString &call) const { return int(m_calls.count(call)); }
    void forgetCalls() { m_calls.clear(); }
    /**
     * The next @p times calls of that name fail and change nothing. AlreadyOpen and Changed tell the row they are
     * about, where there is one. After one Damaged every call is answered with it until startAnew().
     */
    void fail(const QString &call, JournalFault fault, int times = 1) { m_failures.insert(call, {fault, times}); }
    void succeed(const QString &call) { m_failures.remove(call); }

    // IntentJournal
    void prepare(const Intent &intent, QObject *context, JournalCallback<Intent> callback) override
    {
        answer<Intent>(QStringLiteral("prepare"), intent, context, std::move(callback), [&] { return record(intent); });
    }
    void commit(const Intent &intent, QObject *context, JournalCallback<Intent> callback) override
    {
        answer<Intent>(QStringLiteral("commit"), intent, context, std::move(callback), [&] { return replace(intent); });
    }
    void list(const QString &workplace, int mostEnded, QObject *context,
              JournalCallback<QList<Intent>> callback) override
    {
        answer<QList<Intent>>(QStringLiteral("list"), {}, context, std::move(callback),
                              [&] { return found(workplace, mostEnded); });
    }
    void startAnew(QObject *context, JournalCallback<Done> callback) override
    {
        answer<Done>(startAnewCall(), {}, context, std::move(callback), [&] {
            if (std::exchange(m_isDamaged, false))
                rows.clear();
            return JournalResult<Done>(Done{});
        });
    }

private:
    static QString startAnewCall() { return QStringLiteral("startAnew"); }
    struct Failure {
        JournalFault fault;
        int times;
    };

    template <typename T, typename Work>
    void answer(const QString &call, const Intent &intent, QObject *context, JournalCallback<T> callback, Work work)
    {
        m_calls.append(call);
        if (onCall)
            onCall(call, intent);
        const auto failure = failureOf(call, intent);
        const JournalResult<T> result = failure ? JournalResult<T>(tl::make_unexpected(*failure)) : work();
        QMetaObject::invokeMethod(
            this,
            [context = QPointer<QObject>(context), callback = std::move(callback), result] {
                if (context)
                    callback(result);
            },
            Qt::QueuedConnection);
    }

    std::optional<JournalError> failureOf(const QString &call, const Intent &intent)
    {
        if (m_isDamaged && call != startAnewCall())
            return JournalError{JournalFault::Damaged, QStringLiteral("told to fail"), {}};
        const auto failure = m_failures.find(call);
        if (failure == m_failures.end())
            return std::nullopt;
        const JournalFault fault = failure->fault;
        if (--failure->times == 0)
            m_failures.erase(failure);
        m_isDamaged = m_isDamaged || fault == JournalFault::Damaged;
        return JournalError{fault, QStringLiteral("told to fail"), storedFor(fault, intent)};
    }
    std::optional<Intent> storedFor(JournalFault fault, const Intent &intent) const
    {
        if (fault == JournalFault::AlreadyOpen)
            return openOne(intent, 0);
        const auto row = fault == JournalFault::Changed ? rowOf(intent) : -1;
        return row < 0 ? std::nullopt : std::optional(rows.at(row));
    }

    JournalResult<Intent> record(Intent intent)
    {
        if (auto same = openOne(intent, 0))
            return tl::make_unexpected(JournalError{JournalFault::AlreadyOpen, {}, same});
        for (const Intent &row : rows) // a test may have put some in
            m_lastNumber = std::max(m_lastNumber, row.number);
        intent.number = ++m_lastNumber;
        intent.revision = 1;
        rows.append(intent);
        return intent;
    }
    JournalResult<Intent> replace(Intent intent)
    {
        const auto row = rowOf(intent);
        if (row < 0)
            return tl::make_unexpected(JournalError{JournalFault::Changed, {}, {}});
        if (rows.at(row).revision != intent.revision)
            return tl::make_unexpected(JournalError{JournalFault::Changed, {}, rows.at(row)});
        if (auto same = openOne(intent, intent.number))
            return tl::make_unexpected(JournalError{JournalFault::AlreadyOpen, {}, same});
        ++intent.revision;
        rows[row] = intent;
        return intent;
    }
    JournalResult<QList<Intent>> found(const QString &workplace, int mostEnded) const
    {
        QList<Intent> open;
        QList<Intent> ended;
        for (const Intent &row : rows) {
            if (row.workplace != workplace)
                continue;
            if (isOpen(row.state))
                open.append(row);
            else
                ended.prepend(row);
        }
        return open + ended.first(std::clamp<qsizetype>(mostEnded, 0, ended.size()));
    }

    /** The row of that number, when it is about the same thing. */
    qsizetype rowOf(const Intent &intent) const
    {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const Intent &other) {
            return other.number == intent.number && other.workplace == intent.workplace &&
                   sameThingKey(other) == sameThingKey(intent);
        });
        return row == rows.end() ? -1 : row - rows.begin();
    }
    /** Another one for the same thing that keeps @p intent from being open. */
    std::optional<Intent> openOne(const Intent &intent, qint64 butNot) const
    {
        for (const Intent &row : rows) {
            if (isOpen(intent.state) && isOpen(row.state) && row.number != butNot &&
                row.workplace == intent.workplace && sameThingKey(row) == sameThingKey(intent))
                return row;
        }
        return std::nullopt;
    }

    QStringList m_calls;
    QHash<QString, Failure> m_failures;
    qint64 m_lastNumber = 0;
    bool m_isDamaged = false;
};

} // namespace Foyer::Testing
