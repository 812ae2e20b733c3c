// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>

namespace Foyer {

/** What one page told, as far as going on depends on it. */
struct PageFacts {
    qsizetype members = 0;       ///< all that the page has
    qsizetype usable = 0;        ///< those that could be read
    qsizetype fresh = 0;         ///< those of the usable that no earlier page had
    std::optional<qint64> total; ///< where it is believable
    bool hasNext = false;        ///< the server names a next page
};

/**
 * Decides, page by page, whether a collection has been read completely.
 *
 * There is more when the server names a next page; otherwise while fewer came than the total; otherwise, without a
 * total, when the page was as full as was asked for. A server that claims more and sends nothing new is broken, and
 * so is one with more than maxPages pages. A collection that visibly moved while it was read (a member came twice,
 * the total changed) may have hidden a member at a page's edge: it is read once more from the start.
 */
class PageCounter {
public:
    enum class Next { More, Again, Complete, Broken };

    static constexpr int maxPages = 2000;

    /** @p askedSize: how many a page was asked to hold; 0 when nothing was asked. */
    explicit PageCounter(int askedSize) : m_askedSize(askedSize) {}

    /** Counts one page in. After Again the counter stands at the start; after Complete and Broken it is done. */
    Next add(const PageFacts &page);
    /** The number of the page to ask for, from 1. */
    [[nodiscard]] int nextPage() const { return m_pages + 1; }

private:
    [[nodiscard]] Next atEnd(const PageFacts &page, bool repeated);
    void startAgain();

    int m_askedSize = 0;
    int m_pages = 0;
    qint64 m_received = 0;
    qint64 m_distinct = 0;
    std::optional<qint64> m_total;
    bool m_moved = false;
    bool m_isSecondReading = false;
};

/**
 * Whether asking for the page after this one makes sense, for pages that are fetched each on its own. @p pageSize is
 * what the server really puts on a full page.
 */
[[nodiscard]] bool hasMoreAfter(int pageNumber, int pageSize, const PageFacts &page);

} // namespace Foyer
