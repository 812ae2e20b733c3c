// SPDX-License-Identifier: MIT
#pragma once

#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace Foyer {

/**
 * Turns a real event loop until the condition holds; false when it does not within the time. QTest::qWaitFor() sleeps
 * 10 ms at a time, which shows in figures and adds up in long tables.
 */
inline bool turnUntil(const std::function<bool()> &condition, int msecs)
{
    if (condition())
        return true;
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    look.start(1);
    QTimer::singleShot(msecs, &loop, &QEventLoop::quit);
    loop.exec();
    return condition();
}

} // namespace Foyer
