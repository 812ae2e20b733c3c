// SPDX-License-Identifier: MIT
#include "logging.h"

#include "clock.h"
#include "paths.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QMutexLocker>

#include <cstdio>
#include <memory>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Foyer {

Q_LOGGING_CATEGORY(logApp, "foyer.app")
Q_LOGGING_CATEGORY(logKeychain, "foyer.keychain")
Q_LOGGING_CATEGORY(logStartup, "foyer.startup", QtWarningMsg)

namespace {

constexpr qsizetype maxLineLength = 4000;

/** Opens for appending, for the owner only, and never through a link that somebody laid there. */
bool openForAppending(QFile &file, const QString &name)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(name).constData(), O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC,
                          S_IRUSR | S_IWUSR);
    if (fd < 0)
        return false;
    ::fchmod(fd, S_IRUSR | S_IWUSR);
    file.setFileName(name);
    return file.open(fd, QIODevice::WriteOnly | QIODevice::Append, QFile::AutoCloseHandle);
#else
    file.setFileName(name);
    return file.open(QIODevice::WriteOnly | QIODevice::Append) &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
#endif
}

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

} // namespace

class Logging::Private {
public:
    QString folder;
    const Clock *clock = nullptr;
    Echo echo = Echo::No;
    QtMessageHandler previous = nullptr;
    std::unique_ptr<QFile> file;
    qint64 size = 0;
    bool broken = false;
    QStringList hidden;

    void write(QtMsgType type, const QMessageLogContext &context, const QString &message);
    [[nodiscard]] QString cleaned(QString message) const;
    void append(const QByteArray &line);
    void rotate();

    static QMutex &mutex()
    {
        static QMutex mutex;
        return mutex;
    }
    /** The one that receives; null while there is none. Guarded by the mutex. */
    static std::unique_ptr<Private> &current()
    {
        static std::unique_ptr<Private> current;
        return current;
    }
};

Logging::Logging(const QString &folder, const Clock &clock, Echo echo)
{
    const QMutexLocker lock(&Private::mutex());
    auto &current = Private::current();
    Q_ASSERT(!current);
    current = std::make_unique<Private>();
    current->folder = folder;
    current->clock = &clock;
    current->echo = echo;
    current->previous = qInstallMessageHandler(&Logging::receive);
}

Logging::~Logging()
{
    const QMutexLocker lock(&Private::mutex());
    qInstallMessageHandler(Private::current()->previous);
    Private::current().reset();
}

QString Logging::fileName(const QString &folder)
{
    return folder + QStringLiteral("/foyer.log");
}

void Logging::hide(const QString &secret)
{
    const QMutexLocker lock(&Private::mutex());
    if (auto &current = Private::current(); current && !secret.isEmpty() && !current->hidden.contains(secret))
        current->hidden.append(secret);
}

void Logging::receive(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Writing the log may make Qt report something in turn: that has nowhere to go.
    static thread_local bool writing = false;
    if (writing)
        return;
    writing = true;
    {
        const QMutexLocker lock(&Private::mutex());
        if (auto &current = Private::current())
            current->write(type, context, message);
    }
    writing = false;
}

void Logging::Private::write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString category = QString::fromLatin1(context.category ? context.category : "default");
    const QString text = cleaned(message);
    const QByteArray line = QStringLiteral("%1 %2 %3: %4\n")
                                .arg(clock->now().toIso(), QLatin1String(levelName(type)), category, text)
                                .toUtf8();
    append(line);
    if (echo == Echo::WarningsToStandardError && type != QtDebugMsg && type != QtInfoMsg) {
        std::fputs(line.constData(), stderr);
        std::fflush(stderr);
    }
}

QString Logging::Private::cleaned(QString message) const
{
    for (const QString &secret : hidden)
        message.replace(secret, QStringLiteral("***"));
    if (const qsizetype bearer = message.indexOf(u"Bearer ", 0, Qt::CaseInsensitive); bearer >= 0)
        message = message.left(bearer) + QStringLiteral("Bearer ***");
    message.truncate(maxLineLength);
    // One message is one line, whatever somebody else's server put into it.
    for (QChar &c : message) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return message;
}

void Logging::Private::append(const QByteArray &line)
{
    if (broken)
        return;
    if (!file) {
        file = std::make_unique<QFile>();
        if (!makePrivateFolder(folder) || !openForAppending(*file, Logging::fileName(folder))) {
            broken = true; // nobody to tell: a program without a log still has to work
            return;
        }
        size = QFileInfo(Logging::fileName(folder)).size();
    }
    if (size + line.size() > maxFileBytes)
        rotate();
    if (file && file->write(line) == line.size())
        size += line.size();
    if (file)
        file->flush();
}

void Logging::Private::rotate()
{
    const QString name = Logging::fileName(folder);
    file.reset();
    size = 0;
    QFile::remove(name + u'.' + QString::number(olderFiles));
    for (int i = olderFiles; i > 1; --i)
        QFile::rename(name + u'.' + QString::number(i - 1), name + u'.' + QString::number(i));
    QFile::rename(name, name + QStringLiteral(".1"));
    file = std::make_unique<QFile>();
    if (!openForAppending(*file, name)) {
        file.reset();
        broken = true;
    }
}

} // namespace Foyer
