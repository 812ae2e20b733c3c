// SPDX-License-Identifier: MIT
#include "application.h"
#include "clock.h"
#include "commandline.h"
#include "exitcodes.h"
#include "hardening.h"
#include "logging.h"
#include "singleinstance.h"
#include "stopsignals.h"
#include "translations.h"

#include <QApplication>

#include <cstdio>

using namespace Foyer;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/** Whether a window could be shown at all: Qt itself would end the program with an abort. */
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int runWithoutWindow(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    installTranslations(QString());
    // Read again: the sentences about what is wrong are in the person's language now.
    const auto parsed = parseArguments(argumentsOf(argc, argv));
    if (const auto code = answerAtOnce(parsed))
        return *code;
    if (parsed->verb != Verb::Window)
        return runVerb(*parsed);
    std::fputs(qPrintable(QCoreApplication::translate("CommandLine",
                                                      "There is no display to open the window on. “foyer --help” "
                                                      "lists the commands that need none.\n")),
               stderr);
    return static_cast<int>(ExitCode::NotSent);
}

int runWindow(const Invocation &invocation, int &argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Foyer"));
    QApplication::setDesktopFileName(QStringLiteral("foyer"));
    // Before anything that has to be tidied up; heard as soon as the event loop runs.
    const StopSignals signals_;
    QObject::connect(&signals_, &StopSignals::stopWanted, &application, &QCoreApplication::quit);
    const SystemClock clock;
    const Paths paths = Application::pathsFor(invocation);
    const Logging logging(paths.logs, clock, Logging::Echo::WarningsToStandardError);

    SingleInstance instance(paths.config);
    if (instance.claim() == SingleInstance::Role::Second) {
        QObject::connect(&instance, &SingleInstance::answered, &application, [](bool shown) {
            if (!shown) {
                std::fputs(qPrintable(QCoreApplication::translate(
                               "CommandLine", "Foyer is open already, and its window does not answer.\n")),
                           stderr);
            }
            QCoreApplication::exit(shown ? 0 : static_cast<int>(ExitCode::NotSent));
        });
        instance.knock();
        return QApplication::exec();
    }

    Application foyer(invocation, clock);
    QObject::connect(&instance, &SingleInstance::knocked, &foyer, &Application::raise);
    foyer.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    QCoreApplication::setApplicationName(QStringLiteral("foyer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FOYER_VERSION));

    const auto parsed = parseArguments(argumentsOf(argc, argv));
    const bool window = parsed && parsed->verb == Verb::Window && !parsed->help && !parsed->version;
    return window && hasDisplay() ? runWindow(*parsed, argc, argv) : runWithoutWindow(argc, argv);
}
