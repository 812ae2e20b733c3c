// SPDX-License-Identifier: MIT
#include "badgelist.h"

#include "clock.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

constexpr qsizetype mostUnknown = 100;

} // namespace

struct BadgeList::News {
    BadgeTable table;
    std::optional<BadgeFault> fault;
    QString movedTo;
    int lastBound = 0;                        ///< the last binding that is in the table
    std::optional<BadgeImportResult> outcome; ///< when it was one
};

BadgeList::BadgeList(const QString &file, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_file(std::make_shared<BadgeFile>(file))
{
    m_thread.setMaxThreadCount(1);
    onFile([](BadgeFile &badges, News &) { badges.load(); },
           [this](News news) {
               m_isReady = true;
               take(std::move(news));
               Q_EMIT changed();
           });
}

BadgeList::~BadgeList() = default;

/** Does @p work with the file elsewhere, after everything that was asked for before, and gives the news to @p then. */
template <typename Work, typename Then>
void BadgeList::onFile(Work work, Then then)
{
    auto *watcher = new QFutureWatcher<News>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->future().takeResult());
    });
    const auto task = [file = m_file, work = std::move(work), lastBound = m_lastBound] {
        News news;
        work(*file, news);
        news.table = file->table();
        news.fault = file->fault();
        news.movedTo = file->movedTo();
        news.lastBound = lastBound;
        return news;
    };
    watcher->setFuture(QtConcurrent::run(&m_thread, task));
}

void BadgeList::take(News news)
{
    // The last owner of a million rows takes its time to free them: not this thread.
    m_thread.start([old = std::exchange(m_table, std::move(news.table))] { Q_UNUSED(old); });
    m_fault = std::move(news.fault);
    m_movedTo = std::move(news.movedTo);
    m_fresh.removeIf([&](QHash<QString, Fresh>::iterator bound) { return bound->number <= news.lastBound; });
    forgetKnown();
}

qsizetype BadgeList::size() const
{
    const auto isNew = [this](const QString &key) { return !m_table.contains(key); };
    const auto keys = m_fresh.keys();
    return m_table.size() + std::count_if(keys.begin(), keys.end(), isNew);
}

std::optional<QString> BadgeList::find(const QString &code) const
{
    const QString key = badgeKey(code);
    if (const auto bound = m_fresh.constFind(key); bound != m_fresh.cend())
        return bound->badge.email;
    if (const auto known = m_table.constFind(key); known != m_table.cend())
        return known->email;
    return std::nullopt;
}

bool BadgeList::bind(const QString &code, const QString &email)
{
    const Badge badge{code.trimmed(), email.trimmed()};
    if (!isBadgeCode(badge.code) || !isEmailAddress(badge.email))
        return false;
    m_fresh.insert(badgeKey(code), {badge, ++m_lastBound});
    forgetKnown();
    onFile([badge, now = m_clock.now()](BadgeFile &badges, News &) { badges.bind(badge, now); },
           [this](News news) {
               take(std::move(news));
               Q_EMIT changed();
           });
    Q_EMIT changed();
    return true;
}

RequestHandle BadgeList::importFrom(const QString &file, QObject *context,
                                    std::function<void(BadgeImportResult)> callback)
{
    using Waiting = std::function<void(BadgeImportResult)>;
    const auto waiting = std::make_shared<Waiting>(std::move(callback));
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    onFile([file, now = m_clock.now(), stop](BadgeFile &badges,
                                             News &news) { news.outcome = badges.importFrom(file, now, *stop); },
           [this, waiting, context = QPointer<QObject>(context)](News news) {
               const BadgeImportResult outcome = *std::exchange(news.outcome, std::nullopt);
               take(std::move(news));
               Q_EMIT changed();
               if (const Waiting answer = std::exchange(*waiting, nullptr); answer && context)
                   answer(outcome);
           });
    return RequestHandle([waiting, stop] {
        *stop = true;
        *waiting = nullptr;
    });
}

void BadgeList::noteUnknown(const QString &code, UtcInstant when)
{
    const QString key = badgeKey(code);
    if (key.isEmpty() || find(code))
        return;
    const auto known = std::find_if(m_unknown.begin(), m_unknown.end(),
                                    [&](const UnknownCode &other) { return badgeKey(other.code) == key; });
    const int count = known == m_unknown.end() ? 1 : known->count + 1;
    if (known != m_unknown.end())
        m_unknown.erase(known);
    m_unknown.prepend({code.trimmed(), when, count});
    if (m_unknown.size() > mostUnknown)
        m_unknown.removeLast();
    Q_EMIT changed();
}

void BadgeList::forgetKnown()
{
    m_unknown.removeIf([this](const UnknownCode &unknown) { return find(unknown.code).has_value(); });
}

} // namespace Foyer
