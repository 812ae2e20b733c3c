// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

namespace Foyer::Spacebring {

/**
 * Whether a list that is read page by page goes on. It ends where no token for another page comes, or one that came
 * before. A list that goes on for ever without bringing anything is broken. Pure.
 */
class CursorTrail {
public:
    enum class Next { More, Complete, Broken };

    /** How many pages in a row may bring nothing new: what was filtered out may be behind an empty one. */
    static constexpr int mostIdlePages = 20;
    /** More than any list that can be looked at. */
    static constexpr int mostPages = 5'000;

    /** A page came, with @p fresh things that were on none before, and the token of the next (empty: none). */
    [[nodiscard]] Next add(const QString &token, qsizetype fresh);

private:
    QSet<QString> m_tokens;
    int m_pages = 0;
    int m_idle = 0;
};

} // namespace Foyer::Spacebring
