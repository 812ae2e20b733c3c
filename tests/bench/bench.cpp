// SPDX-License-Identifier: MIT
#include "arrivalsdesk.h"
#include "arrivalsview.h"
#include "badgelist.h"
#include "desk.h"
#include "faultydesk.h"
#include "figures.h"
#include "scandesk.h"
#include "turnuntil.h"

#include <QApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>

/**
 * @file
 * The program's speed as ratios, each pair measured one after the other in this run. Prints the table of the README.
 *
 *     foyer_bench [people, 100000 by default] [start|directory|typing|arrivals: that figure alone]
 */
using namespace Foyer;
using Foyer::Testing::MondayClock;

namespace {

double msecs(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/** Milliseconds from starting the program until @p isPainted says so; -1 when it never does. */
double startToPainted(const QString &program, const QStringList &arguments,
                      const std::function<bool(QProcess &)> &isPainted)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("foyer.startup=true"));
    process.setProcessEnvironment(environment);
    process.setReadChannel(QProcess::StandardError);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    double painted = -1;
    while (painted < 0 && timer.elapsed() < 20'000) {
        process.waitForReadyRead(1);
        if (isPainted(process))
            painted = msecs(timer);
    }
    process.terminate();
    if (!process.waitForFinished(5'000))
        process.kill();
    process.waitForFinished();
    return painted;
}

double startOfFoyer()
{
    const QTemporaryDir folder;
    return startToPainted(QStringLiteral(FOYER_PROGRAM),
                          {QStringLiteral("--demo"), QStringLiteral("--config"), folder.path()}, [&](QProcess &) {
                              QDirIterator logs(folder.path(), {QStringLiteral("foyer.log")}, QDir::Files,
                                                QDirIterator::Subdirectories);
                              if (!logs.hasNext())
                                  return false;
                              QFile log(logs.next());
                              return log.open(QIODevice::ReadOnly) && log.readAll().contains("desk painted");
                          });
}

double startOfBareWindow()
{
    QByteArray said;
    return startToPainted(QStringLiteral(BARE_WINDOW_PROGRAM), {}, [&](QProcess &process) {
        said += process.readAllStandardError();
        return said.contains("painted");
    });
}

void benchStart()
{
    QList<double> foyer;
    QList<double> bare;
    for (int round = 0; round < 21; ++round) {
        const double a = startOfFoyer();
        const double b = startOfBareWindow();
        if (a < 0 || b < 0) {
            printRow(QStringLiteral("start to painted window"), QStringLiteral("not measured"), QStringLiteral("1.5"));
            return;
        }
        if (round > 0) { // the first pair fills the caches
            foyer.append(a);
            bare.append(b);
        }
    }
    Figures ours;
    Figures theirs;
    for (const double value : foyer)
        ours.add(value);
    for (const double value : bare)
        theirs.add(value);
    printRow(QStringLiteral("start to painted, usable window : bare QMainWindow"),
             QStringLiteral("%1 (%2 ms : %3 ms)")
                 .arg(pairedRatio(foyer, bare), 0, 'f', 2)
                 .arg(ours.median(), 0, 'f', 0)
                 .arg(theirs.median(), 0, 'f', 0),
             QStringLiteral("≤ 1.5"));
}

/** The demo workplace in a process of its own, so that its work is not counted as ours. */
class DemoProcess final {
public:
    explicit DemoProcess(int people)
        : DemoProcess(QStringLiteral(FOYER_PROGRAM),
                      {QStringLiteral("demo-server"), QStringLiteral("--demo-people"), QString::number(people)})
    {}
    DemoProcess(const QString &program, const QStringList &arguments)
    {
        m_process.start(program, arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) {
        }
        m_urls = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~DemoProcess()
    {
        m_process.terminate();
        m_process.waitForFinished(5'000);
    }
    Q_DISABLE_COPY_MOVE(DemoProcess)

    [[nodiscard]] QString value(const char *key) const { return m_urls.value(QLatin1String(key)).toString(); }

private:
    QProcess m_process;
    QJsonObject m_urls;
};

std::unique_ptr<KadenceWorkplace> connectTo(const DemoProcess &demo, const Clock &clock)
{
    Connection connection;
    connection.name = QStringLiteral("bench");
    connection.system = QStringLiteral("kadence");
    connection.apiUrl = QUrl(demo.value("apiUrl"));
    connection.authUrl = QUrl(demo.value("authUrl"));
    connection.clientId = demo.value("clientId");
    return std::make_unique<KadenceWorkplace>(connection, demo.value("clientSecret"), clock);
}

/** The longest time the event loop did not come round, from a timer that asks as often as it can. */
class StallWatch final : public QObject {
public:
    StallWatch()
    {
        m_since.start();
        startTimer(1, Qt::PreciseTimer);
    }
    [[nodiscard]] double longest() const { return m_longest; }
    void restart()
    {
        m_longest = 0;
        m_since.restart();
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        m_longest = std::max(m_longest, msecs(m_since) - 1);
        m_since.restart();
    }

private:
    QElapsedTimer m_since;
    double m_longest = 0;
};

QString bearer(const DemoProcess &demo)
{
    QProcess curl;
    curl.start(QStringLiteral("curl"),
               {QStringLiteral("-s"), QStringLiteral("-d"),
                QStringLiteral("grant_type=client_credentials&scope=public&client_id=%1&client_secret=%2")
                    .arg(demo.value("clientId"), demo.value("clientSecret")),
                demo.value("authUrl") + QStringLiteral("/oauth2/token")});
    curl.waitForFinished();
    return QJsonDocument::fromJson(curl.readAllStandardOutput())
        .object()
        .value(QLatin1String("access_token"))
        .toString();
}

/** The same pages with curl, as many at a time as curl likes, thrown away as they come. */
double curlFetch(const DemoProcess &demo, const QString &token, int people)
{
    QStringList arguments{QStringLiteral("-s"),
                          QStringLiteral("-w"),
                          QStringLiteral("%{http_code} %{size_download}\\n"),
                          QStringLiteral("--parallel"),
                          QStringLiteral("-H"),
                          QStringLiteral("Accept: application/ld+json"),
                          QStringLiteral("-H"),
                          QStringLiteral("Authorization: Bearer ") + token};
    for (int page = 1; page <= (people + 499) / 500; ++page) {
        arguments << QStringLiteral("-o") << QStringLiteral("/dev/null")
                  << QStringLiteral("%1/v1/public/users?page=%2&itemsPerPage=500").arg(demo.value("apiUrl")).arg(page);
    }
    QProcess curl;
    QElapsedTimer timer;
    timer.start();
    curl.start(QStringLiteral("curl"), arguments);
    curl.waitForFinished(120'000);
    const double took = msecs(timer);
    // Refusals are fast: only whole pages count.
    const auto lines = curl.readAllStandardOutput().split('\n');
    const auto whole = std::count_if(lines.begin(), lines.end(), [](const QByteArray &line) {
        return line.startsWith("200 ") && line.mid(4).toLongLong() > 100'000;
    });
    if (whole != (people + 499) / 500) {
        QTextStream(stderr) << "curl fetched " << whole << " pages only: " << lines.value(0) << '\n';
        return -1;
    }
    return took;
}

/** What Qt needs to read all those pages as JSON and nothing else, on one thread: no program of ours is faster. */
double jsonAlone(const DemoProcess &demo, const QString &token, int people)
{
    QProcess curl;
    curl.start(QStringLiteral("curl"),
               {QStringLiteral("-s"), QStringLiteral("-H"), QStringLiteral("Authorization: Bearer ") + token,
                demo.value("apiUrl") + QStringLiteral("/v1/public/users?page=1&itemsPerPage=500")});
    curl.waitForFinished();
    const QByteArray page = curl.readAllStandardOutput();
    QElapsedTimer timer;
    timer.start();
    qsizetype members = 0;
    for (int at = 0; at < (people + 499) / 500; ++at)
        members += QJsonDocument::fromJson(page).object().size();
    return members > 0 ? msecs(timer) : -1;
}

void benchDirectory(int people)
{
    const SystemClock clock;
    const DemoProcess demo(people);
    const QString token = bearer(demo);
    QList<double> ours;
    QList<double> theirs;
    Figures stalls;
    double memory = 0;
    for (int round = 0; round < 6; ++round) {
        const double before = residentMiB();
        {
            const auto workplace = connectTo(demo, clock);
            PeopleDirectory directory(*workplace);
            const StallWatch watch;
            QElapsedTimer timer;
            timer.start();
            directory.fetchAll();
            if (!turnUntil([&] { return directory.isComplete(); }, 120'000)) {
                printRow(QStringLiteral("fetching everybody"), QStringLiteral("not measured"), QStringLiteral("1.3"));
                return;
            }
            const double took = msecs(timer);
            if (round == 0) {
                memory = residentMiB() - before;
            } else {
                ours.append(took);
                stalls.add(watch.longest());
            }
        }
        const double took = curlFetch(demo, token, people);
        if (took < 0) {
            printRow(QStringLiteral("fetching everybody"), QStringLiteral("not measured"), QStringLiteral("≤ 1.3"));
            return;
        }
        if (round > 0)
            theirs.append(took);
    }
    Figures a;
    Figures b;
    for (const double value : ours)
        a.add(value);
    for (const double value : theirs)
        b.add(value);
    printRow(QStringLiteral("%1 people fetched and searchable : curl --parallel").arg(people),
             QStringLiteral("%1 (%2 ms : %3 ms)")
                 .arg(pairedRatio(ours, theirs), 0, 'f', 2)
                 .arg(a.median(), 0, 'f', 0)
                 .arg(b.median(), 0, 'f', 0),
             QStringLiteral("≤ 1.3"));
    const double reading = jsonAlone(demo, token, people);
    printRow(QStringLiteral("the same : QJsonDocument reading those pages, one thread"),
             QStringLiteral("%1 (%2 ms : %3 ms)")
                 .arg(a.median() / reading, 0, 'f', 2)
                 .arg(a.median(), 0, 'f', 0)
                 .arg(reading, 0, 'f', 0),
             QStringLiteral("-"));
    printRow(
        QStringLiteral("longest stall of the GUI thread meanwhile : one frame"),
        QStringLiteral("%1 (%2 ms : 16 ms)").arg(stalls.highest() / 16, 0, 'f', 2).arg(stalls.highest(), 0, 'f', 1),
        QStringLiteral("≤ 1"));
    printRow(QStringLiteral("memory for %1 people").arg(people), QStringLiteral("%1 MiB").arg(memory, 0, 'f', 0),
             QStringLiteral("-"));
}

void benchTyping(int people)
{
    DemoOptions options;
    options.people = people;
    Desk desk(options);
    if (!desk.open() || !turnUntil([&] { return desk.flow().directory().isComplete(); }, 120'000)) {
        printRow(QStringLiteral("keystroke to updated rows"), QStringLiteral("not measured"), QStringLiteral("16 ms"));
        return;
    }
    auto *field = qobject_cast<QLineEdit *>(desk.named(QStringLiteral("Search people")));
    Figures keys;
    const QStringList typed{QStringLiteral("ana ruiz"),   QStringLiteral("john smith"), QStringLiteral("m"),
                            QStringLiteral("engineer"),   QStringLiteral("o'neill"),    QStringLiteral("example"),
                            QStringLiteral("sales lead"), QStringLiteral("zzzz"),       QStringLiteral("e a i")};
    for (int round = 0; round < 5; ++round) {
        for (const QString &text : typed) {
            field->setFocus();
            field->clear();
            for (const QChar letter : text) {
                QElapsedTimer timer;
                timer.start();
                QTest::keyClick(field, letter.toLatin1());
                desk.list(QStringLiteral("People"))->viewport()->repaint();
                const double took = msecs(timer);
                keys.add(took);
                if (took > 16)
                    QTextStream(stderr) << "over a frame: " << took << " ms, round " << round << ", at \"" << letter
                                        << "\" of \"" << text << "\"\n";
            }
        }
    }
    printRow(
        QStringLiteral("keystroke to painted rows, %1 people, p99 of %2 : one frame").arg(people).arg(keys.count()),
        QStringLiteral("%1 (%2 ms : 16 ms, median %3 ms)")
            .arg(keys.percentile(99) / 16, 0, 'f', 2)
            .arg(keys.percentile(99), 0, 'f', 1)
            .arg(keys.median(), 0, 'f', 1),
        QStringLiteral("≤ 1"));
}

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

/** A reception on a big day, with its list in a window: first rows, the whole day, and a second reading. */
void benchArrivals()
{
    const MondayClock clock;
    const DemoProcess demo(QCoreApplication::applicationFilePath(),
                           {QStringLiteral("50000"), QStringLiteral("monday")});
    const QString token = bearer(demo);
    const auto workplace = connectTo(demo, clock);
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
        printRow(QStringLiteral("arrivals"), QStringLiteral("not measured"), QString());
        return;
    }
    const QDate day = building->zone->dateAt(clock.now());

    QList<double> firsts;
    QList<double> pages;
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
        StallWatch watch;
        QElapsedTimer timer;
        timer.start();
        desk.setBuilding(*building);
        turnUntil([&] { return desk.model().rowCount() >= 400; }, 60'000); // more than guests
        const double first = msecs(timer);
        turnUntil([&] { return desk.shown().isComplete(); }, 60'000);
        wholes.add(msecs(timer));
        loading.add(watch.longest());
        rows = desk.model().rowCount();
        watch.restart();
        desk.refresh();
        turnUntil([&] { return !desk.shown().isReading(); }, 60'000);
        again.add(watch.longest());
        const double page = curlFirstPage(demo, token, *building, day);
        if (page < 0) {
            printRow(QStringLiteral("arrivals"), QStringLiteral("not measured"), QString());
            return;
        }
        if (round > 0) {
            firsts.append(first);
            pages.append(page);
        }
    }
    Figures a;
    Figures b;
    for (const double value : firsts)
        a.add(value);
    for (const double value : pages)
        b.add(value);
    printRow(QStringLiteral("first rows of %1 arrivals : curl for that page").arg(rows),
             QStringLiteral("%1 (%2 ms : %3 ms, all after %4 ms)")
                 .arg(pairedRatio(firsts, pages), 0, 'f', 2)
                 .arg(a.median(), 0, 'f', 0)
                 .arg(b.median(), 0, 'f', 0)
                 .arg(wholes.median(), 0, 'f', 0),
             QStringLiteral("-"));
    for (const auto &[what, figures] : {std::pair("first", &loading), std::pair("second", &again)}) {
        printRow(QStringLiteral("longest stall during the %1 reading : one frame").arg(QLatin1String(what)),
                 QStringLiteral("%1 (%2 ms : 16 ms)")
                     .arg(figures->highest() / 16, 0, 'f', 2)
                     .arg(figures->highest(), 0, 'f', 1),
                 QStringLiteral("≤ 1"));
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")).toUtf8());
    QLoggingCategory::setFilterRules(QStringLiteral("foyer.*=false")); // as the program itself runs
    QApplication application(argc, argv);
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
    return 0;
}
