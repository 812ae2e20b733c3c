// SPDX-License-Identifier: MIT
#include "lifesigns.h"

#include "clock.h"

#include <QGuiApplication>
#include <QNetworkInformation>

namespace Foyer {

namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 10s;
/** Watching the network loads a plugin: not while the window is being painted for the first time. */
constexpr auto afterStart = 2s;
/** More of the wall clock than this between two looks was no delay of the program's own. */
constexpr auto slept = 30s;

} // namespace

LifeSigns::LifeSigns(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lastMonotonic(clock.monotonic())
    , m_lastWall(clock.now().toMSecsSinceEpoch())
{
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            Q_EMIT seen();
    });
    m_start.setSingleShot(true);
    connect(&m_start, &QTimer::timeout, this, &LifeSigns::watchNetwork);
    connect(&m_timer, &QTimer::timeout, this, &LifeSigns::look);
    setPauses(lookEvery, afterStart);
}

void LifeSigns::setPauses(std::chrono::milliseconds look, std::chrono::milliseconds untilNetwork)
{
    m_timer.start(look);
    m_start.start(untilNetwork);
}

/** Not every system has a plugin for it; then coming to the front must do. */
void LifeSigns::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability == QNetworkInformation::Reachability::Online)
                    Q_EMIT seen();
            });
}

/** The clock that timers go by may stand still while the computer sleeps, the wall's does not. */
void LifeSigns::look()
{
    const auto monotonic = m_clock.monotonic();
    const qint64 wall = m_clock.now().toMSecsSinceEpoch();
    const auto passed = std::chrono::milliseconds(wall - m_lastWall);
    const bool hasSlept = passed > slept || monotonic - m_lastMonotonic > slept;
    m_lastMonotonic = monotonic;
    m_lastWall = wall;
    if (hasSlept)
        Q_EMIT seen();
}

} // namespace Foyer
