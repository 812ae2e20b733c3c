// SPDX-License-Identifier: MIT
#pragma once

#include "apiclient.h"

#include <memory>
#include <utility>

namespace Foyer {

/**
 * One answer: fetched, and read off the GUI thread, once. The parser takes nothing that breaks a rule of strictjson.h.
 * The handle owns the step that is under way; the callbacks of the steps know the call only weakly, so that nothing
 * lives longer than the handle.
 */
template <typename T>
class ParsedRead : public std::enable_shared_from_this<ParsedRead<T>> {
public:
    using Parser = Result<T> (*)(const QByteArray &);

    static RequestHandle start(ApiClient &client, const QUrl &url, Urgency urgency, Parser parser, QObject *context,
                               Callback<T> answer)
    {
        auto self = std::make_shared<ParsedRead>();
        self->m_answer = std::move(answer);
        const auto value = std::make_shared<Result<T>>(tl::unexpected(ApiError()));
        const auto reader = [parser, value](const QByteArray &body) {
            *value = parser(body);
            // What could be made sense of is whole, by the parser's own rules.
            return *value ? JsonText::Whole : checkJson(body);
        };
        self->m_step = client.read(
            url, urgency, reader, context, [weak = std::weak_ptr(self), value](const Result<HttpResponse> &response) {
                if (const auto read = weak.lock())
                    read->finish(response ? std::move(*value) : tl::unexpected(response.error()));
            });
        return RequestHandle([self = std::move(self)] { self->stop(); });
    }

private:
    void finish(Result<T> value)
    {
        if (const auto answer = std::exchange(m_answer, nullptr))
            answer(std::move(value));
    }

    void stop()
    {
        m_answer = nullptr;
        m_step.abort();
    }

    Callback<T> m_answer;
    RequestHandle m_step;
};

} // namespace Foyer
