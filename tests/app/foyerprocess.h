// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace Foyer {

/** How one run of the program ended. */
struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;

    /** What --json printed; empty unless standard output is exactly one object. */
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QByteArray all() const
    {
        return "exit " + QByteArray::number(code) + "\n--- out\n" + out + "\n--- err\n" + err;
    }
};

/** Runs the program without a display, to its end. */
inline Ran runFoyer(const QStringList &arguments, const QByteArray &input = {},
                    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcessEnvironment own = environment;
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        own.remove(QLatin1String(name));
    QProcess process;
    process.setProcessEnvironment(own);
    process.start(QStringLiteral(FOYER_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60'000);
    Ran ran;
    ran.code = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

/** A demo workplace that another process serves over real HTTP, and a folder for whoever asks it. */
class ServedDemo {
public:
    /** Whether it runs. */
    bool start(const QStringList &more = {})
    {
        m_process.start(
            QStringLiteral(FOYER_PROGRAM),
            QStringList{QStringLiteral("demo-server"), QStringLiteral("--config"), folder(QStringLiteral("server"))} +
                more);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                return false;
        }
        const QJsonObject key = QJsonDocument::fromJson(m_process.readLine()).object();
        keys = key;
        url = key.value(u"apiUrl").toString();
        clientId = key.value(u"clientId").toString();
        secret = key.value(u"clientSecret").toString().toUtf8();
        return url.startsWith(u"http://127.0.0.1:") && key.value(u"authUrl").toString() == url && !clientId.isEmpty() &&
               secret.size() > 7;
    }
    /** The exit code of being asked to stop. */
    int stop()
    {
        m_process.terminate();
        return m_process.waitForFinished(10'000) && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }

    /** A verb against it, with the secret on standard input and nothing kept. */
    [[nodiscard]] Ran ask(const QStringList &arguments) const { return runFoyer(arguments + address(), secret + "\n"); }
    [[nodiscard]] QStringList address() const
    {
        return {QStringLiteral("--client-id"),
                clientId,
                QStringLiteral("--api-url"),
                url,
                QStringLiteral("--secret-stdin"),
                QStringLiteral("--config"),
                m_folder.path()};
    }
    /** `connect` under that name, into that configuration. */
    [[nodiscard]] Ran connectAs(const QString &name, const QString &config, const QByteArray &withSecret) const
    {
        return runFoyer({QStringLiteral("connect"), QStringLiteral("--name"), name, QStringLiteral("--system"),
                         QStringLiteral("kadence"), QStringLiteral("--client-id"), clientId,
                         QStringLiteral("--api-url"), url, QStringLiteral("--config"), config},
                        withSecret);
    }
    [[nodiscard]] QString folder(const QString &name = QString()) const { return m_folder.filePath(name); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    QString url;
    QString clientId;
    QByteArray secret;
    QJsonObject keys; ///< everything that demo-server told

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

/** The words of a line without quotes. */
inline QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace Foyer

/** As QVERIFY, with everything the run printed. */
#define VERIFY_RAN(condition, ran) QVERIFY2(condition, (ran).all().constData())
