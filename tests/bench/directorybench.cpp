// SPDX-License-Identifier: MIT
#include "benches.h"
#include "clock.h"
#include "demoprocess.h"
#include "figures.h"
#include "pagefetch.h"
#include "peopledirectory.h"
#include "stallwatch.h"
#include "turnuntil.h"

#include <algorithm>

using namespace Foyer;

namespace {

struct Fetched {
    double took = -1;  ///< milliseconds; negative: not everybody came
    double stall = 0;  ///< milliseconds
    double memory = 0; ///< MiB
};

Fetched fetchWithFoyer(const DemoProcess &demo)
{
    const SystemClock clock;
    const double before = residentMiB();
    const auto workplace = demo.connectTo(clock);
    PeopleDirectory directory(*workplace);
    const StallWatch watch;
    QElapsedTimer timer;
    timer.start();
    directory.fetchAll();
    if (!turnUntil([&] { return directory.isComplete(); }, 120'000))
        return {};
    return {msecs(timer), watch.longest(), residentMiB() - before};
}

} // namespace

void benchDirectory(int people)
{
    const auto what = QStringLiteral("%1 people fetched and searchable : curl --parallel").arg(people);
    const auto aim = QStringLiteral("≤ 1.3");
    const DemoProcess demo(people);
    const QString token = demo.token();
    Figures ours;
    Figures curl;
    Figures network;
    Figures json;
    Figures stalls;
    double memory = 0;
    for (int round = 0; round < 6; ++round) {
        const Fetched fetched = fetchWithFoyer(demo);
        const double byCurl = curlFetch(demo, token, people);
        const double byNetwork = networkAlone(demo, token, people);
        const double reading = jsonAlone(demo, token, people);
        if (std::min({fetched.took, byCurl, byNetwork, reading}) < 0) {
            printNotMeasured(what, aim);
            return;
        }
        if (round == 0) { // fills the caches, and tells what memory grows by
            memory = fetched.memory;
            continue;
        }
        ours.add(fetched.took);
        stalls.add(fetched.stall);
        curl.add(byCurl);
        network.add(byNetwork);
        json.add(reading);
    }
    printRatio(what, ours, curl, aim);
    const auto none = QStringLiteral("-");
    printRatio(QStringLiteral("QNetworkAccessManager alone, those pages thrown away : curl"), network, curl, none);
    printRatio(QStringLiteral("QJsonDocument alone, those pages on one thread : curl"), json, curl, none);
    printStall(QStringLiteral("longest stall of the GUI thread meanwhile : one frame"), stalls.highest());
    printRow(QStringLiteral("memory for %1 people").arg(people), QStringLiteral("%1 MiB").arg(memory, 0, 'f', 0), none);
}
