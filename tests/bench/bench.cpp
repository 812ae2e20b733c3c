// SPDX-License-Identifier: MIT
#include "benches.h"
#include "demoserver.h"
#include "faultydesk.h"
#include "figures.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTextStream>

#include <ctime>

/**
 * @file
 * The program's speed as ratios, each pair measured one after the other in this run. Prints the table of the README.
 *
 *     foyer_bench [people, 100000 by default] [start|directory|typing|arrivals|rollcall|plan: that figure alone]
 */
using namespace Foyer;
using Foyer::Testing::MondayClock;

namespace {

/** A demo workplace on a working day, whatever day it is. Runs until it is ended. */
int serveMonday(int people)
{
    const MondayClock clock;
    DemoOptions options;
    options.people = people;
    DemoServer server(options, clock);
    QString why;
    if (!server.start(&why))
        return 1;
    const QJsonObject urls{{QStringLiteral("apiUrl"), server.url().toString()},
                           {QStringLiteral("authUrl"), server.url().toString()},
                           {QStringLiteral("clientId"), server.clientId()},
                           {QStringLiteral("clientSecret"), server.clientSecret()}};
    QTextStream(stdout) << QJsonDocument(urls).toJson(QJsonDocument::Compact) << Qt::endl;
    return QCoreApplication::exec();
}

/** With FOYER_BENCH_EVENTS=MS tells on stderr who took longer than that for an event. */
class TimedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        static const int told = qEnvironmentVariableIntValue("FOYER_BENCH_EVENTS");
        if (told == 0)
            return QApplication::notify(receiver, event);
        const QByteArray who = receiver->metaObject()->className() + (' ' + receiver->objectName().toUtf8());
        const auto type = int(event->type());
        QElapsedTimer timer;
        timer.start();
        const std::clock_t worked = std::clock();
        const bool isDone = QApplication::notify(receiver, event);
        if (msecs(timer) >= told) {
            // With other threads' work in it; where it is less than the time that passed, somebody else had the core.
            const double cpu = 1000.0 * double(std::clock() - worked) / CLOCKS_PER_SEC;
            QTextStream(stderr) << who << " event " << type << ": " << cpu << " of " << msecs(timer) << " ms"
                                << Qt::endl;
        }
        return isDone;
    }
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")).toUtf8());
    QLoggingCategory::setFilterRules(QStringLiteral("foyer.*=false")); // as the program itself runs
    TimedApplication application(argc, argv);
    const int people = application.arguments().value(1, QStringLiteral("100000")).toInt();
    if (application.arguments().value(2) == QLatin1String("monday"))
        return serveMonday(people);
    printRow(QStringLiteral("what"), QStringLiteral("ratio (medians)"), QStringLiteral("aim"));
    printRow(QString(64, u'-'), QString(34, u'-'), QStringLiteral("---"));
    const QString alone = application.arguments().value(2);
    const auto wanted = [&alone](const char *name) { return alone.isEmpty() || alone == QLatin1String(name); };
    if (wanted("start"))
        benchStart();
    if (wanted("directory"))
        benchDirectory(people);
    if (wanted("typing"))
        benchTyping(people);
    if (wanted("arrivals"))
        benchArrivals();
    if (wanted("rollcall"))
        benchRollCall();
    if (wanted("plan")) {
        benchFloor();
        benchPlan();
    }
    return 0;
}
