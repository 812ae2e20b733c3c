// SPDX-License-Identifier: MIT
#include "arrivalsdesk.h"
#include "arrivalsview.h"
#include "badgelist.h"
#include "benches.h"
#include "demoprocess.h"
#include "faultydesk.h"
#include "scandesk.h"
#include "sqlitejournal.h"
#include "stallwatch.h"
#include "turnuntil.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace Foyer;
using Foyer::Testing::MondayClock;

namespace {

/** The first page of a day with curl: what the first rows wait for. */
double curlFirstPage(const DemoProcess &demo, const QString &token, const Building &building, QDate day)
{
    QProcess curl;
    QElapsedTimer timer;
    timer.start();
    curl.start(QStringLiteral("curl"),
               {QStringLiteral("-s"), QStringLiteral("-g"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
                QStringLiteral("-w"), QStringLiteral("%{http_code} %{size_download}"), QStringLiteral("-H"),
                QStringLiteral("Authorization: Bearer ") + token,
                QStringLiteral("%1/v1/public/bookings?buildingId=%2&startDateTime[local_strictly_before]=%3T00:00:00"
                               "&endDateTime[local_strictly_after]=%4T00:00:00&order[startDate]=asc&page=1"
                               "&itemsPerPage=500")
                    .arg(demo.value("apiUrl"), building.id.text(), day.addDays(1).toString(Qt::ISODate),
                         day.toString(Qt::ISODate))});
    curl.waitForFinished();
    const double took = msecs(timer);
    const QByteArray said = curl.readAllStandardOutput();
    return said.startsWith("200 ") && said.mid(4).toLongLong() > 100'000 ? took : -1;
}

} // namespace

void benchArrivals()
{
    const MondayClock clock;
    const DemoProcess demo(QCoreApplication::applicationFilePath(),
                           {QStringLiteral("50000"), QStringLiteral("monday")});
    const QString token = demo.token();
    const auto workplace = demo.connectTo(clock);
    const QTemporaryDir folder;
    SqliteJournal journal(folder.filePath(QStringLiteral("activity.sqlite")), clock);
    Activity activity({*workplace, journal, clock, {}}, QStringLiteral("bench"));
    BookingFlow flow(*workplace, activity, clock);
    flow.buildings().load();
    const auto isBig = [](const Building &building) { return building.name == QLatin1String("Hudson Works"); };
    const auto &all = flow.buildings().all();
    turnUntil([&] { return std::any_of(all.cbegin(), all.cend(), isBig); }, 30'000);
    const auto building = std::find_if(all.cbegin(), all.cend(), isBig);
    if (building == all.cend()) {
        printNotMeasured(QStringLiteral("arrivals"), QStringLiteral("-"));
        return;
    }
    const QDate day = building->zone->dateAt(clock.now());

    Figures firsts;
    Figures pages;
    Figures wholes;
    Figures loading;
    Figures again;
    int rows = 0;
    for (int round = 0; round < 6; ++round) {
        ArrivalsDesk desk(activity, flow.buildings(), flow.directory(), clock);
        BadgeList badges(folder.filePath(QStringLiteral("badges.csv")), clock);
        ScanDesk scans(desk, badges);
        ArrivalsView view(desk, scans);
        view.resize(1100, 700);
        view.show();
        view.enter(); // the list is there, and painted
        StallWatch watch;
        QElapsedTimer timer;
        timer.start();
        desk.setBuilding(*building);
        turnUntil([&] { return desk.model().rowCount() >= 400; }, 60'000); // more than guests
        const double first = msecs(timer);
        turnUntil([&] { return desk.shown().isComplete(); }, 60'000);
        wholes.add(msecs(timer));
        turnUntil([&] { return desk.isShowingAll(); }, 60'000);
        const double loadingStall = watch.longestToTheEnd();
        rows = desk.model().rowCount();
        watch.restart();
        desk.refresh();
        turnUntil([&] { return desk.isShowingAll(); }, 60'000);
        const double againStall = watch.longestToTheEnd();
        const double page = curlFirstPage(demo, token, *building, day);
        if (page < 0) {
            printNotMeasured(QStringLiteral("arrivals"), QStringLiteral("-"));
            return;
        }
        if (round > 0) { // the first one paints a list for the first time in this process: fonts, not rows
            loading.add(loadingStall);
            again.add(againStall);
            firsts.add(first);
            pages.add(page);
        }
    }
    printRatio(QStringLiteral("first rows of %1 arrivals : curl for that page").arg(rows), firsts, pages,
               QStringLiteral("-"), QStringLiteral("all after %1 ms").arg(wholes.median(), 0, 'f', 0));
    printStall(QStringLiteral("longest stall during the first reading : one frame"), loading.highest());
    printStall(QStringLiteral("longest stall during the second reading : one frame"), again.highest());
}
