// SPDX-License-Identifier: MIT
#pragma once

#include "requesthandle.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QObject;

/** @file How an answer is read off the GUI thread: with RequestHandle's contract. */
namespace Foyer {

/**
 * Runs @p work in the thread pool, then @p done on the caller's thread. Abandoning it does not stop the work, which
 * must own everything that it uses.
 */
RequestHandle workOffThread(std::function<void()> work, QObject *context, std::function<void()> done);

/** The same with a result, which is thrown away when it is abandoned. */
template <typename T>
RequestHandle offThread(std::function<T()> work, QObject *context, std::function<void(T)> done)
{
    auto result = std::make_shared<std::optional<T>>();
    return workOffThread([work = std::move(work), result] { result->emplace(work()); }, context,
                         [done = std::move(done), result] { done(std::move(**result)); });
}

} // namespace Foyer
