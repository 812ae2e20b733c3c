// SPDX-License-Identifier: MIT
#pragma once

#include "cursortrail.h"
#include "page.h"
#include "parsedread.h"
#include "spacebringparsing.h"
#include "spacebringrequests.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSet>

#include <memory>
#include <utility>

namespace Foyer::Spacebring {

inline QString keyOf(const BoardResource &resource)
{
    return resource.id.text();
}
inline QString keyOf(const BoardBooking &booking)
{
    return booking.key();
}

/** All pages of a list, in the server's order, each member once; or the first error. Keeps RequestHandle's contract. */
template <typename T>
class AllPages : public std::enable_shared_from_this<AllPages<T>> {
public:
    struct Source {
        QUrl base;
        Target target;
        typename ParsedRead<CursorPage<T>>::Parser parser = nullptr;
        PartCallback<T> arrived = {}; ///< may be empty
    };

    /** @p client may end before the call does: then there is no answer. */
    static RequestHandle start(std::weak_ptr<ApiClient> client, Source source, QObject *context,
                               Callback<QList<T>> answer)
    {
        auto self = std::make_shared<AllPages>(std::move(client), std::move(source), context, std::move(answer));
        self->ask({});
        return RequestHandle([self = std::move(self)] { self->stop(); });
    }

    AllPages(std::weak_ptr<ApiClient> client, Source source, QObject *context, Callback<QList<T>> answer)
        : m_client(std::move(client))
        , m_source(std::move(source))
        , m_context(context)
        , m_answer(std::move(answer))
    {}

private:
    using Page = CursorPage<T>;

    void ask(const QString &token)
    {
        const auto client = m_client.lock();
        if (!client || !m_context || !m_answer)
            return;
        m_step =
            ParsedRead<Page>::start(*client, urlOf(m_source.base, paged(m_source.target, token)), Urgency::Foreground,
                                    m_source.parser, m_context, [weak = this->weak_from_this()](Result<Page> page) {
                                        if (const auto self = weak.lock())
                                            self->take(std::move(page));
                                    });
    }

    void take(Result<Page> page)
    {
        if (!page)
            return finish(tl::unexpected(page.error()));
        const QList<T> fresh = keep(page->items);
        const auto next = m_trail.add(page->nextToken, fresh.size());
        if (next == CursorTrail::Next::Broken)
            return finish(tl::unexpected(protocolError(
                QCoreApplication::translate("Spacebring", "The list claims to go on and brings nothing new."))));
        if (m_source.arrived)
            m_source.arrived(fresh, std::nullopt);
        if (next == CursorTrail::Next::More)
            return ask(page->nextToken);
        finish(std::move(m_items));
    }

    /** Those that were not there before. */
    QList<T> keep(const QList<T> &items)
    {
        QList<T> fresh;
        for (const T &item : items) {
            const QString key = keyOf(item);
            if (m_known.contains(key))
                continue;
            m_known.insert(key);
            fresh.append(item);
        }
        m_items += fresh;
        return fresh;
    }

    void finish(Result<QList<T>> result)
    {
        if (const auto answer = std::exchange(m_answer, nullptr))
            answer(std::move(result));
    }

    void stop()
    {
        m_answer = nullptr;
        m_source.arrived = nullptr;
        m_step.abort();
    }

    std::weak_ptr<ApiClient> m_client;
    Source m_source;
    QPointer<QObject> m_context;
    Callback<QList<T>> m_answer;
    CursorTrail m_trail;
    QList<T> m_items;
    QSet<QString> m_known;
    RequestHandle m_step;
};

} // namespace Foyer::Spacebring
