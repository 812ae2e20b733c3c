// SPDX-License-Identifier: MIT
#include "retrypolicy.h"

#include <QRandomGenerator>
#include <QTimer>

#include <utility>

namespace Foyer {

RetryPolicy::RetryPolicy()
    : random([] { return QRandomGenerator::global()->generateDouble(); })
    , wait([](Milliseconds time, QObject *context, std::function<void()> then) {
        QTimer::singleShot(time, context, std::move(then));
    })
{}

} // namespace Foyer
