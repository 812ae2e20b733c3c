// SPDX-License-Identifier: MIT
#pragma once

#include "collection.h"
#include "page.h"
#include "pagecounter.h"
#include "parsedread.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSet>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace Foyer {

/** Of a list that claims to go on and brings nothing new. */
inline ApiError brokenListError()
{
    ApiError error;
    error.kind = ErrorKind::Protocol;
    error.detail = QCoreApplication::translate("Lists", "The list claims to go on and brings nothing new.");
    return error;
}

/** What a server says before it has shown them takes no more memory than a large building's day needs. */
constexpr qint64 mostReserved = 50'000;

/** All numbered pages of a collection, in the server's order, each member once; or the first error. */
template <typename T>
class NumberedPages : public std::enable_shared_from_this<NumberedPages<T>> {
public:
    struct Source {
        std::function<QUrl(int number)> page; ///< its address; the first one is 1
        int askedSize = 0;                    ///< how many a page is asked to hold; 0: that is not asked
        typename ParsedRead<Collection<T>>::Parser parser = nullptr;
        QString (*keyOf)(const T &) = nullptr; ///< what tells two of them apart
        PartCallback<T> arrived = {};          ///< may be empty
    };

    /** @p client may end before the call does: then there is no answer. */
    static RequestHandle start(std::weak_ptr<ApiClient> client, Source source, QObject *context,
                               Callback<QList<T>> answer)
    {
        auto self = std::make_shared<NumberedPages>(std::move(client), std::move(source), context, std::move(answer));
        self->ask();
        return RequestHandle([self = std::move(self)] { self->stop(); });
    }

    NumberedPages(std::weak_ptr<ApiClient> client, Source source, QObject *context, Callback<QList<T>> answer)
        : m_client(std::move(client))
        , m_source(std::move(source))
        , m_context(context)
        , m_answer(std::move(answer))
        , m_counter(m_source.askedSize)
    {}

private:
    void ask()
    {
        const auto client = m_client.lock();
        if (!client || !m_context || !m_answer)
            return;
        m_step = ParsedRead<Collection<T>>::start(*client, m_source.page(m_counter.nextPage()), Urgency::Foreground,
                                                  m_source.parser, m_context,
                                                  [weak = this->weak_from_this()](Result<Collection<T>> page) {
                                                      if (const auto self = weak.lock())
                                                          self->take(std::move(page));
                                                  });
    }

    void take(Result<Collection<T>> page)
    {
        if (!page)
            return finish(tl::unexpected(page.error()));
        if (m_items.isEmpty()) // growing would move thousands of them about, again and again
            m_items.reserve(qsizetype(std::clamp(page->total.value_or(0), qint64(0), mostReserved)));
        const qsizetype before = m_items.size();
        const PageFacts facts{page->members, page->items.size(), keep(page->items), page->total, page->hasNext};
        switch (m_counter.add(facts)) {
        case PageCounter::Next::Again:
            m_items.clear();
            m_known.clear();
            return ask();
        case PageCounter::Next::More:
            tellPart(before, page->total);
            return ask();
        case PageCounter::Next::Complete:
            tellPart(before, page->total);
            return finish(std::move(m_items));
        case PageCounter::Next::Broken:
            return finish(tl::unexpected(brokenListError()));
        }
    }

    void tellPart(qsizetype before, std::optional<qint64> total)
    {
        if (m_source.arrived)
            m_source.arrived(m_items.mid(before), total);
    }

    /** How many were not there before this page. */
    qsizetype keep(QList<T> &items)
    {
        qsizetype fresh = 0;
        QSet<QString> onThisPage;
        for (T &item : items) {
            const QString key = m_source.keyOf(item);
            if (onThisPage.contains(key)) {
                ++fresh; // twice on one page is odd, but no sign of a moving list
            } else if (!m_known.contains(key)) {
                ++fresh;
                onThisPage.insert(key);
                m_items.append(std::move(item));
            }
        }
        m_known.unite(onThisPage);
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
        m_step.abort();
    }

    std::weak_ptr<ApiClient> m_client;
    Source m_source;
    QPointer<QObject> m_context;
    Callback<QList<T>> m_answer;
    PageCounter m_counter;
    QList<T> m_items;
    QSet<QString> m_known;
    RequestHandle m_step;
};

} // namespace Foyer
