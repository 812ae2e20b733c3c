// SPDX-License-Identifier: MIT
#include "fakeplan.h"
#include "frontdesk.h"
#include "officeday.h"

#include <QApplication>

/**
 * @file
 * The real window on a workplace in memory, on a day that is always the same: an accessibility tree where somebody is
 * expected at any hour. Runs until it is ended; see accessibility_walk.py.
 */
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("foyer counter"));
    Foyer::Testing::FrontDesk desk;
    Foyer::Testing::furnishDay(desk.workplace);
    for (const char *floor : {"b1-f1", "b1-f2"})
        Foyer::Testing::drawPlan(desk.workplace, QStringLiteral("b1"), QLatin1String(floor));
    desk.open();
    desk.arrivals->start();
    return application.exec();
}
