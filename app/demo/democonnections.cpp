// SPDX-License-Identifier: MIT
#include "democonnections.h"

#include <algorithm>

namespace Foyer {

DemoTaskQueue::Taken DemoTaskQueue::enqueue(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        if (m_idle < m_tasks.size() && m_threads.size() < m_mostThreads)
            m_threads.emplace_back([this] { work(); });
    }
    m_wake.notify_one();
    return Taken(true);
}

void DemoTaskQueue::shutdown()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void DemoTaskQueue::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_stopped || !m_tasks.empty(); });
        --m_idle;
        if (m_tasks.empty())
            return;
        const auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

void setDemoSocketOptions(socket_t socket)
{
    // Not SO_REUSEPORT, which the library would set: two servers on one port would share its connections at random.
#ifdef _WIN32
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&on), sizeof on);
#else
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
#endif
}

void widenDemoBacklog(socket_t listening)
{
    if (listening != INVALID_SOCKET)
        ::listen(listening, 128);
}

#ifdef _WIN32

void closeDemoConnections(int) {}

int demoKeepAliveSeconds()
{
    return 5;
}

#else

void closeDemoConnections(int port)
{
    const long limit = std::clamp(::sysconf(_SC_OPEN_MAX), 0L, 65536L);
    for (int fd = 0; fd < limit; ++fd) {
        // Ours are those whose own end is the server's port and that have another end.
        sockaddr_in own{};
        sockaddr_in other{};
        socklen_t ownSize = sizeof own;
        socklen_t otherSize = sizeof other;
        if (::getsockname(fd, reinterpret_cast<sockaddr *>(&own), &ownSize) != 0 || own.sin_family != AF_INET ||
            ntohs(own.sin_port) != port)
            continue;
        if (::getpeername(fd, reinterpret_cast<sockaddr *>(&other), &otherSize) == 0)
            ::shutdown(fd, SHUT_RDWR);
    }
}

int demoKeepAliveSeconds()
{
    return 60;
}

#endif

} // namespace Foyer
