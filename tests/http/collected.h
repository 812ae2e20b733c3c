// SPDX-License-Identifier: MIT
#pragma once

#include "httptypes.h"
#include "result.h"

#include <QByteArray>
#include <QEventLoop>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace Foyer {

/** What a callback was called with, and how often; outlives the test function's stack if it must. */
template <typename T>
class Collected {
public:
    [[nodiscard]] Callback<T> callback() const
    {
        return [state = m_state](Result<T> result) {
            ++state->calls;
            state->result = std::move(result);
            if (state->waiting)
                state->waiting->quit();
        };
    }
    /** Returns as soon as there is a result (QTRY_* looks every 10 ms, which adds up over hundreds of calls). */
    [[nodiscard]] bool wait(std::chrono::milliseconds atMost = std::chrono::seconds(20)) const
    {
        if (m_state->calls == 0) {
            QEventLoop loop;
            m_state->waiting = &loop;
            QTimer::singleShot(atMost, &loop, &QEventLoop::quit);
            loop.exec();
            m_state->waiting = nullptr;
        }
        return m_state->calls == 1;
    }
    [[nodiscard]] int calls() const { return m_state->calls; }
    [[nodiscard]] bool hasValue() const { return m_state->result && m_state->result->has_value(); }
    [[nodiscard]] const T &value() const { return m_state->result->value(); }
    /** The error's kind; nothing while there is no result, or when it is a value. */
    [[nodiscard]] std::optional<ErrorKind> kind() const
    {
        if (!m_state->result || m_state->result->has_value())
            return std::nullopt;
        return m_state->result->error().kind;
    }
    [[nodiscard]] ApiError error() const { return m_state->result->error(); }

private:
    struct State {
        int calls = 0;
        QEventLoop *waiting = nullptr;
        std::optional<Result<T>> result;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

inline HttpRequest getRequest(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

inline HttpRequest postRequest(const QUrl &url, const QByteArray &body = "{\"a\":1}")
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = body;
    return request;
}

} // namespace Foyer
