// SPDX-License-Identifier: MIT
#pragma once

#include "apiclient.h"
#include "offthread.h"

#include <memory>
#include <utility>

namespace Foyer {

/**
 * One answer: fetched, and read off the GUI thread. The handle owns the step that is under way; the callbacks of the
 * steps know the call only weakly, so that nothing lives longer than the handle.
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
        self->m_step = client.read(url, urgency, context,
                                   [weak = std::weak_ptr(self), parser, context](Result<HttpResponse> response) {
                                       if (const auto read = weak.lock())
                                           read->parse(std::move(response), parser, context);
                                   });
        return RequestHandle([self = std::move(self)] { self->stop(); });
    }

private:
    void parse(Result<HttpResponse> response, Parser parser, QObject *context)
    {
        if (!response)
            return finish(tl::unexpected(response.error()));
        m_step = offThread<Result<T>>([parser, body = std::move(response->body)] { return parser(body); }, context,
                                      [weak = this->weak_from_this()](Result<T> value) {
                                          if (const auto read = weak.lock())
                                              read->finish(std::move(value));
                                      });
    }

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
