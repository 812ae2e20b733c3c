// SPDX-License-Identifier: MIT
#include "windowplace.h"

#include <QTest>

using namespace Foyer;

class TestWindowPlace final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neverOffScreen_data();
    void neverOffScreen();
};

void TestWindowPlace::neverOffScreen_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QRect>("expected");
    QTest::newRow("fits") << QRect(100, 100, 800, 600) << QRect(100, 100, 800, 600);
    QTest::newRow("on the second screen") << QRect(2000, 50, 800, 600) << QRect(2000, 50, 800, 600);
    QTest::newRow("on a screen that is gone") << QRect(5000, 3000, 800, 600) << QRect(560, 240, 800, 600);
    QTest::newRow("half over the edge") << QRect(-400, 100, 800, 600) << QRect(0, 100, 800, 600);
    QTest::newRow("title above the top") << QRect(100, -50, 800, 600) << QRect(100, 0, 800, 600);
    QTest::newRow("larger than any") << QRect(0, 0, 9000, 9000) << QRect(0, 0, 1920, 1080);
}

void TestWindowPlace::neverOffScreen()
{
    QFETCH(const QRect, wanted);
    QFETCH(const QRect, expected);
    const QList<QRect> screens{QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)};
    const QRect place = placeOnScreens(wanted, screens);
    QCOMPARE(place, expected);
    QVERIFY(screens[0].contains(place) || screens[1].contains(place));
    QCOMPARE(placeOnScreens(wanted, {}), wanted);
}

QTEST_APPLESS_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"
