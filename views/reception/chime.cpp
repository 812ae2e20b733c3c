// SPDX-License-Identifier: MIT
#include "chime.h"

#include <QApplication>

namespace Foyer {

namespace {

constexpr int between = 220; ///< ms: closer together they are heard as one

} // namespace

Chime::Chime(std::function<void()> beep) : m_beep(beep ? std::move(beep) : &QApplication::beep)
{
    m_second.setSingleShot(true);
    m_second.setInterval(between);
    m_second.callOnTimeout([this] { m_beep(); });
}

void Chime::good()
{
    m_second.stop();
    if (m_isOn)
        m_beep();
}

void Chime::bad()
{
    good();
    if (m_isOn)
        m_second.start();
}

} // namespace Foyer
