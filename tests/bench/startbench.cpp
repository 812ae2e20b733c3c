// SPDX-License-Identifier: MIT
#include "benches.h"
#include "figures.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace {

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

} // namespace

void benchStart()
{
    const auto what = QStringLiteral("start to painted, usable window : bare QMainWindow");
    const auto aim = QStringLiteral("≤ 1.5");
    Figures foyer;
    Figures bare;
    for (int round = 0; round < 21; ++round) {
        const double ours = startOfFoyer();
        const double theirs = startOfBareWindow();
        if (ours < 0 || theirs < 0) {
            printNotMeasured(what, aim);
            return;
        }
        if (round > 0) { // the first pair fills the caches
            foyer.add(ours);
            bare.add(theirs);
        }
    }
    printRatio(what, foyer, bare, aim);
}
