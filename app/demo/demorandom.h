// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <string>

namespace Foyer {

/** The same numbers for the same seed on every machine (splitmix64); the standard's distributions are not. */
class DemoRandom {
public:
    explicit DemoRandom(quint64 seed) : m_state(seed) {}
    /** One stream of numbers for each use, so that a change to one does not move all the others. */
    DemoRandom(quint64 seed, quint64 stream) : m_state(seed * 0x9e3779b97f4a7c15ULL + stream * 0xd1b54a32d192ed03ULL)
    {
        next();
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /** 0 … bound-1; 0 for a bound of 0. */
    std::size_t below(std::size_t bound) { return bound == 0 ? 0 : static_cast<std::size_t>(next() % bound); }
    bool chance(int percent) { return static_cast<int>(below(100)) < percent; }

    /** A ULID of that time: 26 characters of Crockford's base32, sorting by time. */
    std::string ulid(qint64 msecs)
    {
        static constexpr char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        std::string text(26, '0');
        auto time = static_cast<quint64>(msecs);
        for (std::size_t i = 10; i-- > 0; time >>= 5)
            text[i] = digits[time & 31];
        for (std::size_t half = 0; half < 2; ++half) {
            quint64 bits = next();
            for (std::size_t i = 0; i < 8; ++i, bits >>= 5)
                text[10 + half * 8 + i] = digits[bits & 31];
        }
        return text;
    }

    std::string uuid()
    {
        static constexpr char digits[] = "0123456789abcdef";
        std::string text = "xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx";
        for (char &c : text) {
            if (c == 'x')
                c = digits[below(16)];
        }
        return text;
    }

private:
    quint64 m_state;
};

} // namespace Foyer
