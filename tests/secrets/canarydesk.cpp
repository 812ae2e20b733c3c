// SPDX-License-Identifier: MIT
#include "canarydesk.h"

#include <QDir>

#include <sys/resource.h>

namespace Foyer::Testing {

void allowCoreFiles()
{
    rlimit limit{RLIM_INFINITY, RLIM_INFINITY};
    if (::setrlimit(RLIMIT_CORE, &limit) == 0)
        return;
    ::getrlimit(RLIMIT_CORE, &limit); // only the superuser may have more than that
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_CORE, &limit);
}

bool CanaryDesk::start()
{
    if (!m_home.isValid() || !QDir().mkpath(workingDirectory()))
        return false;
    for (const char *folder : {"home", "config", "cache", "data", "state", "tmp"}) {
        if (!QDir().mkpath(m_home.filePath(QLatin1String(folder))))
            return false;
    }
    m_demo.emplace(DemoOptions{}, m_clock);
    QString why;
    if (!m_demo->start(&why)) {
        qWarning("%s", qPrintable(why));
        return false;
    }
    m_gate.emplace(*m_demo, secret(), token());
    m_proxy.emplace(m_gate->url());
    return m_gate->isOpen();
}

QProcessEnvironment CanaryDesk::environment(const QStringList &variables) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    const std::pair<const char *, const char *> folders[] = {
        {"HOME", "home"},          {"XDG_CONFIG_HOME", "config"}, {"XDG_CACHE_HOME", "cache"},
        {"XDG_DATA_HOME", "data"}, {"XDG_STATE_HOME", "state"},   {"TMPDIR", "tmp"},
    };
    for (const auto &[name, folder] : folders)
        environment.insert(QLatin1String(name), m_home.filePath(QLatin1String(folder)));
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    return environment;
}

std::unique_ptr<QProcess> CanaryDesk::begin(const QStringList &arguments, const QByteArray &input,
                                            const QStringList &variables) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment(variables));
    process->setWorkingDirectory(workingDirectory());
    process->setChildProcessModifier(allowCoreFiles);
    process->start(QStringLiteral(FOYER_PROGRAM), arguments + QStringList{QStringLiteral("--config"), config()});
    process->write(input);
    process->closeWriteChannel();
    return process;
}

Ran CanaryDesk::run(const QStringList &arguments, const QByteArray &input, const QStringList &variables)
{
    const auto process = begin(arguments, input, variables);
    const bool ended = process->waitForFinished(60'000);
    Ran ran;
    ran.code = ended && process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    ran.out = process->readAllStandardOutput();
    ran.err = process->readAllStandardError();
    m_printed += leaksIn(ran.out, QStringLiteral("the output of ") + arguments.first());
    m_printed += leaksIn(ran.err, QStringLiteral("the error output of ") + arguments.first());
    return ran;
}

Ran CanaryDesk::ask(const QStringList &arguments, const QStringList &variables)
{
    return run(arguments + address(), secret() + "\n", variables);
}

QStringList CanaryDesk::address() const
{
    return {QStringLiteral("--secret-stdin"), QStringLiteral("--client-id"), m_demo->clientId(),
            QStringLiteral("--api-url"), m_proxy->url(QString()).toString()};
}

QStringList CanaryDesk::connecting(const QString &name) const
{
    return QStringList{QStringLiteral("connect"), QStringLiteral("--name"), name, QStringLiteral("--system"),
                       QStringLiteral("kadence")} +
           address();
}

QStringList CanaryDesk::places() const
{
    return {m_home.path(), qEnvironmentVariable("FOYER_KEYRING_HOME")};
}

QStringList CanaryDesk::leaksIn(const QByteArray &bytes, const QString &where) const
{
    QStringList found;
    for (const Canary &canary : m_canaries) {
        for (const QString &form : canary.foundIn(bytes))
            found.append(form + QStringLiteral(" is in ") + where);
    }
    return found;
}

} // namespace Foyer::Testing
