// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

#include <functional>

namespace Foyer {

/** What a scan sounds like: once for good, twice for bad. The system's own sound, as loud as people have set it. */
class Chime final {
public:
    /** @p beep makes the sound; by default the system does. */
    explicit Chime(std::function<void()> beep = {});

    void setBeep(std::function<void()> beep) { m_beep = std::move(beep); }
    void setOn(bool on) { m_isOn = on; }
    void good();
    void bad();

private:
    std::function<void()> m_beep;
    QTimer m_second;
    bool m_isOn = true;
};

} // namespace Foyer
