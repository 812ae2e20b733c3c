// SPDX-License-Identifier: MIT
#include "directoryfetch.h"

#include "workplace.h"

namespace Foyer {

namespace {

/** Two are on their way at a time, as all that is done in the background; two more are read meanwhile or wait. */
constexpr size_t lanes = 4;
constexpr int pageSize = 500;
// A server whose pages never end is not believed for ever: a million people.
constexpr int mostPages = 2000;

} // namespace

DirectoryFetch::DirectoryFetch(Workplace &workplace, QObject *parent) : QObject(parent), m_workplace(workplace)
{
    m_pauseTimer.setSingleShot(true);
    connect(&m_pauseTimer, &QTimer::timeout, this, &DirectoryFetch::askForMore);
}

DirectoryFetch::~DirectoryFetch() = default;

void DirectoryFetch::setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    m_firstPause = m_pause = first;
    m_longestPause = longest;
}

void DirectoryFetch::start()
{
    stop();
    m_started = true;
    m_finished = false;
    m_next = 1;
    m_moreAfter = 0;
    m_last.reset();
    m_again.clear();
    m_pause = m_firstPause;
    m_running = true;
    askForMore();
}

void DirectoryFetch::resume()
{
    if (!isStopped())
        return;
    m_running = true;
    askForMore();
}

void DirectoryFetch::stop()
{
    m_running = false;
    m_pauseTimer.stop();
    for (const auto &[page, handle] : m_underWay)
        m_again.insert(page);
    m_underWay.clear();
}

bool DirectoryFetch::mayAskFor(int page) const
{
    if (page > mostPages || (m_last && page > *m_last))
        return false;
    return page == 1 || m_moreAfter >= page - 1 || m_expected > qint64(page - 1) * pageSize;
}

void DirectoryFetch::askForMore()
{
    if (!m_running || m_pauseTimer.isActive())
        return;
    while (m_underWay.size() < lanes) {
        if (!m_again.empty()) {
            const int page = *m_again.begin();
            m_again.erase(m_again.begin());
            if (!m_last || page <= *m_last)
                ask(page);
        } else if (mayAskFor(m_next) && (m_next == 1 || m_moreAfter > 0 || m_last)) {
            // The first page goes alone: it says how many there are.
            ask(m_next++);
        } else {
            break;
        }
    }
    if (m_underWay.empty() && m_again.empty()) {
        m_running = false;
        m_finished = true;
        Q_EMIT finished();
    }
}

void DirectoryFetch::ask(int page)
{
    m_underWay[page] =
        m_workplace.listPeople({page, pageSize}, Urgency::Background, this, [this, page](Result<Page<Person>> answer) {
            m_underWay.erase(page);
            if (answer)
                arrived(page, *answer);
            else
                failed(page, answer.error());
        });
}

void DirectoryFetch::arrived(int page, const Page<Person> &answer)
{
    m_pause = m_firstPause;
    if (answer.total)
        m_expected = *answer.total;
    if (answer.hasMore && !answer.items.isEmpty())
        m_moreAfter = std::max(m_moreAfter, page);
    else
        m_last = std::min(page, m_last.value_or(page));
    if (!answer.items.isEmpty())
        Q_EMIT pageArrived(answer.items);
    askForMore();
}

void DirectoryFetch::failed(int page, const ApiError &error)
{
    m_again.insert(page);
    // A refused key does not get better by asking often.
    const bool refused = error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden;
    const auto pause = refused ? m_longestPause : std::max<std::chrono::milliseconds>(m_pause, error.retryAfter);
    if (!m_pauseTimer.isActive() || m_pauseTimer.remainingTimeAsDuration() < pause)
        m_pauseTimer.start(pause);
    m_pause = std::min(m_pause * 2, m_longestPause);
}

} // namespace Foyer
