// SPDX-License-Identifier: MIT
#include "cursortrail.h"

namespace Foyer::Spacebring {

CursorTrail::Next CursorTrail::add(const QString &token, qsizetype fresh)
{
    if (token.isEmpty() || m_tokens.contains(token))
        return Next::Complete;
    m_tokens.insert(token);
    m_idle = fresh > 0 ? 0 : m_idle + 1;
    return ++m_pages >= mostPages || m_idle >= mostIdlePages ? Next::Broken : Next::More;
}

} // namespace Foyer::Spacebring
