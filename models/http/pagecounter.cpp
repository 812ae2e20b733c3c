// SPDX-License-Identifier: MIT
#include "pagecounter.h"

namespace Foyer {

PageCounter::Next PageCounter::add(const PageFacts &page)
{
    ++m_pages;
    m_received += page.members;
    // An unusable member can't be told from another; it counts as one of its own.
    m_distinct += page.fresh + (page.members - page.usable);
    const bool repeated = m_pages > 1 && page.usable > 0 && page.fresh == 0;
    if (m_pages > 1) {
        const bool totalChanged = m_total && page.total && m_total != page.total;
        m_moved = m_moved || totalChanged || page.fresh < page.usable;
    }
    if (page.total)
        m_total = page.total;

    const bool isFull = m_askedSize > 0 && page.members >= m_askedSize;
    const bool claimsMore = page.hasNext || (page.total ? m_received < *page.total : isFull);
    if (!claimsMore)
        return atEnd(page, repeated);
    if (repeated || page.members == 0 || m_pages >= maxPages)
        return Next::Broken;
    return Next::More;
}

PageCounter::Next PageCounter::atEnd(const PageFacts &page, bool repeated)
{
    if (!m_moved)
        return Next::Complete;
    if (!m_isSecondReading) {
        startAgain();
        return Next::Again;
    }
    if (page.total ? m_distinct < *page.total : repeated)
        return Next::Broken;
    return Next::Complete;
}

void PageCounter::startAgain()
{
    m_pages = 0;
    m_received = 0;
    m_distinct = 0;
    m_total.reset();
    m_moved = false;
    m_isSecondReading = true;
}

bool hasMoreAfter(int pageNumber, int pageSize, const PageFacts &page)
{
    if (page.hasNext)
        return true;
    if (page.members == 0)
        return false;
    if (page.total)
        return qint64(pageNumber - 1) * pageSize + page.members < *page.total;
    return page.members >= pageSize;
}

} // namespace Foyer
