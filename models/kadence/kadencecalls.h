// SPDX-License-Identifier: MIT
#pragma once

#include "apiclient.h"
#include "kadencepaging.h"
#include "kadenceparsing.h"
#include "kadencerequests.h"
#include "workplace.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPointer>
#include <QSet>
#include <QtConcurrent>

#include <functional>
#include <memory>
#include <utility>

/**
 * @file
 * The three asynchronous shapes that Kadence's calls are made of: answering without sending, reading an answer off the
 * GUI thread, and reading all pages of a collection. Each keeps RequestHandle's contract.
 */
namespace Foyer::Kadence {

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

/**
 * Runs @p work in the thread pool and gives its result to @p done. Abandoning it does not stop the work, which must
 * own everything that it uses; its result is thrown away.
 */
template <typename T>
RequestHandle offThread(std::function<T()> work, QObject *context, std::function<void(T)> done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        // The watcher, and this closure with it, goes once control is back in the event loop: not during done().
        watcher->deleteLater();
        done(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
    return RequestHandle([guard = QPointer<QObject>(watcher)] {
        if (guard) {
            guard->disconnect();
            guard->deleteLater();
        }
    });
}

inline QString keyOf(const Person &person)
{
    return person.id.text();
}
inline QString keyOf(const Building &building)
{
    return building.id.text();
}
inline QString keyOf(const Floor &floor)
{
    return floor.id.text();
}
inline QString keyOf(const Space &space)
{
    return space.id.text();
}
inline QString keyOf(const Booking &booking)
{
    return booking.id.text();
}
inline QString keyOf(const Visit &visit)
{
    return visit.id.text();
}
inline QString keyOf(const BookableDay &day)
{
    return day.bookable.start().toIso();
}

template <typename T>
using CollectionParser = Result<Collection<T>> (*)(const QByteArray &);

/**
 * One page: fetched, and read off the GUI thread. The handle owns the step that is under way; the callbacks of the
 * steps know the call only weakly, so that nothing lives longer than the handle.
 */
template <typename T>
class PageRead : public std::enable_shared_from_this<PageRead<T>> {
public:
    using Answer = Callback<Collection<T>>;

    static RequestHandle start(ApiClient &client, const QUrl &url, Urgency urgency, CollectionParser<T> parser,
                               QObject *context, Answer answer)
    {
        auto self = std::make_shared<PageRead>();
        self->m_answer = std::move(answer);
        self->m_step = client.read(url, urgency, context,
                                   [weak = std::weak_ptr(self), parser, context](Result<HttpResponse> response) {
                                       if (const auto read = weak.lock())
                                           read->parse(std::move(response), parser, context);
                                   });
        return RequestHandle([self = std::move(self)] { self->stop(); });
    }

private:
    void parse(Result<HttpResponse> response, CollectionParser<T> parser, QObject *context)
    {
        if (!response)
            return finish(tl::unexpected(response.error()));
        m_step = offThread<Result<Collection<T>>>([parser, body = std::move(response->body)] { return parser(body); },
                                                  context,
                                                  [weak = this->weak_from_this()](Result<Collection<T>> page) {
                                                      if (const auto read = weak.lock())
                                                          read->finish(std::move(page));
                                                  });
    }

    void finish(Result<Collection<T>> page)
    {
        if (const auto answer = std::exchange(m_answer, nullptr))
            answer(std::move(page));
    }

    void stop()
    {
        m_answer = nullptr;
        m_step.abort();
    }

    Answer m_answer;
    RequestHandle m_step;
};

/** How a collection takes paging parameters. */
enum class Paging {
    Always,
    WhenTold, ///< the first page is asked for without any: the contract lists none for this call
};

/** All pages of a collection, in the server's order, each member once; or the first error. */
template <typename T>
class AllPages : public std::enable_shared_from_this<AllPages<T>> {
public:
    struct Source {
        QUrl base;
        Target target;
        CollectionParser<T> parser = nullptr;
        Paging paging = Paging::Always;
        PartCallback<T> arrived = {}; ///< may be empty
    };

    /** @p client may end before the call does: then there is no answer. */
    static RequestHandle start(std::weak_ptr<ApiClient> client, Source source, QObject *context,
                               Callback<QList<T>> answer)
    {
        auto self = std::make_shared<AllPages>(std::move(client), std::move(source), context, std::move(answer));
        self->ask();
        return RequestHandle([self = std::move(self)] { self->stop(); });
    }

    AllPages(std::weak_ptr<ApiClient> client, Source source, QObject *context, Callback<QList<T>> answer)
        : m_client(std::move(client))
        , m_source(std::move(source))
        , m_context(context)
        , m_answer(std::move(answer))
        , m_counter(m_source.paging == Paging::Always ? maxPageSize : 0)
    {}

private:
    [[nodiscard]] QUrl pageUrl() const
    {
        Target target = m_source.target;
        const int page = m_counter.nextPage();
        if (m_source.paging == Paging::Always)
            target = paged(std::move(target), {page, maxPageSize});
        else if (page > 1)
            target.query.append({QStringLiteral("page"), QString::number(page)});
        return urlOf(m_source.base, target);
    }

    void ask()
    {
        const auto client = m_client.lock();
        if (!client || !m_context || !m_answer)
            return;
        m_step = PageRead<T>::start(*client, pageUrl(), Urgency::Foreground, m_source.parser, m_context,
                                    [weak = this->weak_from_this()](Result<Collection<T>> page) {
                                        if (const auto self = weak.lock())
                                            self->take(std::move(page));
                                    });
    }

    void take(Result<Collection<T>> page)
    {
        if (!page)
            return finish(tl::unexpected(page.error()));
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
            return finish(tl::unexpected(protocolError(
                QCoreApplication::translate("Kadence", "The list claims to go on and brings nothing new."))));
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
            const QString key = keyOf(item);
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

} // namespace Foyer::Kadence
