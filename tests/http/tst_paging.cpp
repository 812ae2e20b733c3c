// SPDX-License-Identifier: MIT
#include "pagecounter.h"

#include <QTest>

using Foyer::hasMoreAfter;
using Foyer::PageCounter;
using Foyer::PageFacts;

namespace {

using Next = PageCounter::Next;

PageFacts page(qsizetype members, std::optional<qint64> total = std::nullopt, bool hasNext = false)
{
    return {members, members, members, total, hasNext};
}

PageFacts repeated(qsizetype members, qsizetype fresh, std::optional<qint64> total = std::nullopt, bool hasNext = false)
{
    return {members, members, fresh, total, hasNext};
}

} // namespace

class TestKadencePaging : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneShortPageIsAll()
    {
        QCOMPARE(PageCounter(500).add(page(3)), Next::Complete);
        QCOMPARE(PageCounter(500).add(page(0)), Next::Complete);
        QCOMPARE(PageCounter(500).add(page(3, 3)), Next::Complete);
        QCOMPARE(PageCounter(0).add(page(1000)), Next::Complete);
    }

    void nextPageOfTheServerCounts()
    {
        PageCounter counter(500);
        QCOMPARE(counter.nextPage(), 1);
        QCOMPARE(counter.add(page(3, std::nullopt, true)), Next::More);
        QCOMPARE(counter.nextPage(), 2);
        QCOMPARE(counter.add(page(3)), Next::Complete);
    }

    void totalDecidesWhenPagesAreSmallerThanAsked()
    {
        PageCounter counter(500);
        QCOMPARE(counter.add(page(50, 120)), Next::More);
        QCOMPARE(counter.add(page(50, 120)), Next::More);
        QCOMPARE(counter.add(page(20, 120)), Next::Complete);
    }

    void fullPagesGoOnWithoutATotal()
    {
        PageCounter counter(500);
        QCOMPARE(counter.add(page(500)), Next::More);
        QCOMPARE(counter.add(page(500)), Next::More);
        QCOMPARE(counter.add(page(0)), Next::Complete);
    }

    void claimsWithoutAnythingNewAreBroken()
    {
        PageCounter repeats(500);
        QCOMPARE(repeats.add(page(50, 200)), Next::More);
        QCOMPARE(repeats.add(repeated(50, 0, 200)), Next::Broken);

        PageCounter empty(500);
        QCOMPARE(empty.add(page(50, 200)), Next::More);
        QCOMPARE(empty.add(page(0, 200)), Next::Broken);

        PageCounter emptyAtOnce(500);
        QCOMPARE(emptyAtOnce.add(page(0, std::nullopt, true)), Next::Broken);

        PageCounter endlessFull(500);
        QCOMPARE(endlessFull.add(page(500)), Next::More);
        QCOMPARE(endlessFull.add(repeated(500, 0)), Next::Broken);
    }

    void serverThatIgnoresThePageNumberIsBroken()
    {
        // 50 of 100, twice the same: as many as promised came, and half of them are missing.
        PageCounter counter(500);
        QCOMPARE(counter.add(page(50, 100)), Next::More);
        QCOMPARE(counter.add(repeated(50, 0, 100)), Next::Again);
        QCOMPARE(counter.nextPage(), 1);
        QCOMPARE(counter.add(page(50, 100)), Next::More);
        QCOMPARE(counter.add(repeated(50, 0, 100)), Next::Broken);
    }

    void endlessPagesEnd()
    {
        PageCounter counter(500);
        for (int i = 1; i < PageCounter::maxPages; ++i)
            QCOMPARE(counter.add(page(1, std::nullopt, true)), Next::More);
        QCOMPARE(counter.add(page(1, std::nullopt, true)), Next::Broken);
    }

    void collectionThatMovedIsReadAgainOnce()
    {
        // Something was put in at the front: the last of page 1 comes again at the top of page 2.
        PageCounter grown(500);
        QCOMPARE(grown.add(page(500, 600)), Next::More);
        QCOMPARE(grown.add(repeated(101, 100, 601)), Next::Again);
        QCOMPARE(grown.add(page(500, 601)), Next::More);
        QCOMPARE(grown.add(page(101, 601)), Next::Complete);

        // Something was taken out of page 1: nothing comes twice, and one was never seen.
        PageCounter shrunk(500);
        QCOMPARE(shrunk.add(page(500, 600)), Next::More);
        QCOMPARE(shrunk.add(page(99, 599)), Next::Again);
        QCOMPARE(shrunk.add(page(500, 599)), Next::More);
        QCOMPARE(shrunk.add(page(99, 599)), Next::Complete);
    }

    void unusableMembersCountAsReceived()
    {
        PageCounter counter(500);
        QCOMPARE(counter.add({10, 8, 8, 15, false}), Next::More);
        QCOMPARE(counter.add({5, 5, 5, 15, false}), Next::Complete);
    }

    void singlePagesSayWhetherMoreMakesSense()
    {
        QVERIFY(hasMoreAfter(1, 500, page(500, 501)));
        QVERIFY(!hasMoreAfter(2, 500, page(1, 501)));
        QVERIFY(hasMoreAfter(1, 50, page(50, 120)));
        QVERIFY(hasMoreAfter(2, 50, page(50, 120)));
        QVERIFY(!hasMoreAfter(3, 50, page(20, 120)));
        QVERIFY(!hasMoreAfter(9, 50, page(0, 120)));
        QVERIFY(hasMoreAfter(1, 500, page(500)));
        QVERIFY(!hasMoreAfter(1, 500, page(1)));
        QVERIFY(hasMoreAfter(3, 500, page(1, std::nullopt, true)));
    }
};

QTEST_GUILESS_MAIN(TestKadencePaging)
#include "tst_paging.moc"
