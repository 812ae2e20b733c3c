// SPDX-License-Identifier: MIT
#pragma once

#include "requesthandle.h"
#include "result.h"

#include <QMetaObject>
#include <QObject>

#include <memory>
#include <utility>

/** @file How a call ends that sends nothing: with RequestHandle's contract all the same. */
namespace Foyer {

/** Ends in @p result, queued, with nothing sent. */
template <typename T>
RequestHandle answerLater(Result<T> result, QObject *context, Callback<T> callback)
{
    auto waiting = std::make_shared<Callback<T>>(std::move(callback));
    QMetaObject::invokeMethod(
        context,
        [waiting, result = std::move(result)] {
            if (const auto answer = std::exchange(*waiting, nullptr))
                answer(result);
        },
        Qt::QueuedConnection);
    return RequestHandle([waiting] { *waiting = nullptr; });
}

template <typename T>
RequestHandle failLater(ApiError error, QObject *context, Callback<T> callback)
{
    return answerLater<T>(tl::unexpected(std::move(error)), context, std::move(callback));
}

} // namespace Foyer
