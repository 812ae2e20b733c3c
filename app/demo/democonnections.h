// SPDX-License-Identifier: MIT
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace Foyer {

/**
 * The threads behind the demo server. A kept-alive connection holds one thread for as long as it is open, so there
 * are as many as there are connections, up to a limit; the library's own pool has a fixed number and stands still
 * once that many connections are idle.
 */
class DemoTaskQueue final : public httplib::TaskQueue {
    // Newer versions of the library want to know whether the task was taken.
    using Taken = decltype(std::declval<httplib::TaskQueue &>().enqueue(nullptr));

public:
    explicit DemoTaskQueue(std::size_t mostThreads) : m_mostThreads(mostThreads) {}
    Taken enqueue(std::function<void()> task) override;
    /** Ends once every task has ended. */
    void shutdown() override;

private:
    void work();

    const std::size_t m_mostThreads;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_stopped = false;
};

/** Options of the listening socket: the port is ours alone, and free again as soon as we are gone. */
void setDemoSocketOptions(socket_t socket);
/** Lets more clients wait to be accepted than the handful that the library asks for. */
void widenDemoBacklog(socket_t listening);
/**
 * Ends every connection that this process has accepted on @p port. The library waits for idle ones to time out
 * before it stops. Does nothing on Windows: there it waits.
 */
void closeDemoConnections(int port);
/** How long an idle connection is kept, in seconds: long where closeDemoConnections() works. */
[[nodiscard]] int demoKeepAliveSeconds();

} // namespace Foyer
