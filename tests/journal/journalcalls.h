// SPDX-License-Identifier: MIT
#pragma once

#include "intentjournal.h"
#include "intentsamples.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <memory>
#include <optional>

namespace Foyer::Testing {

/** Runs the event loop until the answer is there; Unwritable with "no answer" after half a minute. */
template <typename T, typename Call>
JournalResult<T> answerOf(Call call)
{
    QObject context;
    QEventLoop loop;
    JournalResult<T> result =
        tl::make_unexpected(JournalError{JournalFault::Unwritable, QStringLiteral("no answer"), {}});
    call(&context, [&](const JournalResult<T> &answer) {
        result = answer;
        loop.quit();
    });
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    loop.exec();
    return result;
}

inline JournalResult<Intent> prepare(IntentJournal &journal, const Intent &intent)
{
    return answerOf<Intent>([&](QObject *context, auto callback) { journal.prepare(intent, context, callback); });
}
inline JournalResult<Intent> commit(IntentJournal &journal, const Intent &intent)
{
    return answerOf<Intent>([&](QObject *context, auto callback) { journal.commit(intent, context, callback); });
}
inline JournalResult<QList<Intent>> list(IntentJournal &journal, int mostEnded = 1000,
                                         const QString &workplace = sampleWorkplace())
{
    return answerOf<QList<Intent>>(
        [&](QObject *context, auto callback) { journal.list(workplace, mostEnded, context, callback); });
}
inline JournalResult<Done> startAnew(IntentJournal &journal)
{
    return answerOf<Done>([&](QObject *context, auto callback) { journal.startAnew(context, callback); });
}

/** What went wrong; nothing for success. */
template <typename T>
std::optional<JournalFault> faultOf(const JournalResult<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().fault);
}
template <typename T>
QByteArray detailOf(const JournalResult<T> &result)
{
    return result ? QByteArray("no error")
                  : QByteArray::number(int(result.error().fault)) + ' ' + result.error().detail.toUtf8();
}

inline QList<qint64> numbersOf(const QList<Intent> &intents)
{
    QList<qint64> numbers;
    for (const Intent &intent : intents)
        numbers.append(intent.number);
    return numbers;
}

inline QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

} // namespace Foyer::Testing

/** As QVERIFY, with the journal's words. */
#define VERIFY_DONE(result)                                                                                            \
    do {                                                                                                               \
        const auto &outcome = (result);                                                                                \
        QVERIFY2(outcome.has_value(), detailOf(outcome).constData());                                                  \
    } while (false)
#define VERIFY_FAULT(result, expected)                                                                                 \
    do {                                                                                                               \
        const auto &outcome = (result);                                                                                \
        QVERIFY2(faultOf(outcome) == (expected), detailOf(outcome).constData());                                       \
    } while (false)
