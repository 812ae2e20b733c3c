// SPDX-License-Identifier: MIT
#include "requestpace.h"
#include "servertext.h"

#include <QList>
#include <QTest>

using namespace Foyer;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/** How requests are spaced, and how texts of servers are cleaned. */
class TestRequestPace final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutALimit();
    void noSecondHasMore_data();
    void noSecondHasMore();
    void afterARest();
    void lines_data();
    void lines();
};

void TestRequestPace::withoutALimit()
{
    RequestPace pace;
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(pace.take(0ms), 0ms);
}

void TestRequestPace::noSecondHasMore_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("every"); // milliseconds between two that ask
    QTest::newRow("all at once") << 10 << 0;
    QTest::newRow("as fast as a page is answered") << 10 << 30;
    QTest::newRow("slower than the limit") << 10 << 150;
    QTest::newRow("one a second") << 1 << 10;
}

void TestRequestPace::noSecondHasMore()
{
    QFETCH(const int, most);
    QFETCH(const int, every);
    RequestPace pace(most);
    QList<milliseconds> turns;
    milliseconds now = 5'000ms;
    for (int i = 0; i < 60; ++i) {
        turns.append(now + pace.take(now));
        now += milliseconds(every);
    }
    for (qsizetype i = most; i < turns.size(); ++i)
        QVERIFY2(turns.at(i) - turns.at(i - most) > 1'000ms, qPrintable(QString::number(i)));
    if (every * most > 1'100)
        QCOMPARE(turns.last(), 5'000ms + milliseconds(every * 59)); // nobody waited
    else
        QVERIFY(turns.last() - turns.first() <= milliseconds(1'100 * (60 / most)) + milliseconds(every * 60));
}

void TestRequestPace::afterARest()
{
    RequestPace pace(2);
    QCOMPARE(pace.take(0ms), 0ms);
    QCOMPARE(pace.take(0ms), 0ms);
    const milliseconds wait = pace.take(0ms);
    QVERIFY(wait > 1'000ms && wait <= 1'200ms);
    QCOMPARE(pace.take(10'000ms), 0ms);
    QCOMPARE(pace.take(10'000ms), 0ms);
    QCOMPARE(pace.take(10'000ms), wait);
}

void TestRequestPace::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as it is") << "one\ntwo"
                              << "one\ntwo";
    QTest::newRow("Windows") << "one\r\ntwo\r\n"
                             << "one\ntwo";
    QTest::newRow("old Mac") << "one\rtwo"
                             << "one\ntwo";
    QTest::newRow("empty line") << "one\n\ntwo"
                                << "one\n\ntwo";
    QTest::newRow("blank around") << "\n\t one\n"
                                  << "one";
    QTest::newRow("tab") << "one\ttwo"
                         << "one two";
    QTest::newRow("paragraph sign") << QStringLiteral("one\u2029two") << "one\ntwo";
    QTest::newRow("controls") << QStringLiteral("o\u0000n\u001be\u202e\u0085").replace(QChar(0x85), QString()) << "one";
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) + QStringLiteral("one") << "one";
}

void TestRequestPace::lines()
{
    QFETCH(const QString, text);
    QTEST(plainLines(text, 100), "expected");
    QCOMPARE(plainLines(QString(200, u'x'), 100).size(), 100);
}

QTEST_APPLESS_MAIN(TestRequestPace)
#include "tst_requestpace.moc"
