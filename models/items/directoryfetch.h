// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "page.h"
#include "people.h"
#include "requesthandle.h"
#include "result.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <optional>
#include <set>

namespace Foyer {

class Workplace;

/**
 * Gets every page of the directory, in the background: four at a time, of which the system lets two be on their way.
 *
 *     Stopped ──start()/resume()──▶ Running ──last page──▶ Finished
 *                                   │  ▲ a page failed: no new one until the pause is over; pauses double
 *                                   └──stop()──▶ Stopped, with what is still to get remembered
 *
 * Pages may arrive in any order. What the server says of the total is a hint: the end is the page that says that
 * nothing follows (or that is empty).
 */
class DirectoryFetch final : public QObject {
    Q_OBJECT
public:
    DirectoryFetch(Workplace &workplace, QObject *parent);
    ~DirectoryFetch() override;

    void setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest);

    /** From the first page. */
    void start();
    /** Goes on where stop() ended it. */
    void resume();
    void stop();

    [[nodiscard]] bool isRunning() const { return m_running; }
    /** Whether there is something that resume() could go on with. */
    [[nodiscard]] bool isStopped() const { return m_started && !m_running && !m_finished; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] qint64 expected() const { return m_expected; }

Q_SIGNALS:
    void pageArrived(const QList<Foyer::Person> &people);
    /** After the last pageArrived(). */
    void finished();

private:
    void askForMore();
    [[nodiscard]] bool mayAskFor(int page) const;
    void ask(int page);
    void arrived(int page, const Page<Person> &answer);
    void failed(int page, const ApiError &error);

    Workplace &m_workplace;
    bool m_started = false;
    bool m_running = false;
    bool m_finished = false;
    qint64 m_expected = -1;
    int m_next = 1;            ///< the first page never asked for
    int m_moreAfter = 0;       ///< the highest page that said that more follows
    std::optional<int> m_last; ///< the lowest page that said that nothing follows
    std::map<int, RequestHandle> m_underWay;
    std::set<int> m_again; ///< failed or stopped
    std::chrono::milliseconds m_firstPause{2000};
    std::chrono::milliseconds m_longestPause{60000};
    std::chrono::milliseconds m_pause{2000};
    QTimer m_pauseTimer;
};

} // namespace Foyer
