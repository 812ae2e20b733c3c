// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace Foyer {

class Clock;

Q_DECLARE_LOGGING_CATEGORY(logApp)
Q_DECLARE_LOGGING_CATEGORY(logKeychain)
Q_DECLARE_LOGGING_CATEGORY(logStartup) ///< off unless QT_LOGGING_RULES says foyer.startup=true

/**
 * The log file: foyer.log in @p folder, readable by its owner only, at most 1 MiB and four older ones beside it. As
 * long as the object lives it receives everything that the program and Qt report (qDebug … qCritical, categories as
 * usual, QT_LOGGING_RULES applies); any thread may write. Nothing is created before the first line.
 *
 * No secret is ever passed to a log; should one slip in by way of somebody else's message, what was told to hide()
 * and everything after "Bearer " is blotted out.
 *
 * One object at a time. @p clock must outlive it.
 */
class Logging {
public:
    enum class Echo { No, WarningsToStandardError };

    Logging(const QString &folder, const Clock &clock, Echo echo);
    ~Logging();
    Q_DISABLE_COPY_MOVE(Logging)

    /** Blots out @p secret in every line from now on. Any thread. */
    static void hide(const QString &secret);
    [[nodiscard]] static QString fileName(const QString &folder);

    static constexpr qint64 maxFileBytes = 1024 * 1024;
    static constexpr int olderFiles = 4;

private:
    class Private;
    static void receive(QtMsgType type, const QMessageLogContext &context, const QString &message);
};

} // namespace Foyer
