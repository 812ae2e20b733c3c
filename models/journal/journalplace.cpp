// SPDX-License-Identifier: MIT
#include "journalplace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace Foyer {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

bool isThere(const QString &file)
{
    const QFileInfo info(file);
    return info.isSymLink() || info.exists();
}

} // namespace

QStringList journalFiles(const QString &file)
{
    return {file, file + QStringLiteral("-wal"), file + QStringLiteral("-shm"), file + QStringLiteral("-journal")};
}

bool isNothingThere(const QString &file)
{
    // What is left of shared memory records nothing.
    const QStringList files = journalFiles(file);
    return std::none_of(files.begin(), files.end(),
                        [](const QString &name) { return !name.endsWith(u"-shm") && isThere(name); });
}

std::optional<QString> whyNotPlain(const QString &file)
{
    for (const QString &name : journalFiles(file)) {
        const QFileInfo info(name);
        if (info.isSymLink())
            return QCoreApplication::translate("Journal", "%1 is a link, which is not followed.").arg(name);
        if (info.exists() && !info.isFile())
            return QCoreApplication::translate("Journal", "%1 is not a file.").arg(name);
    }
    return std::nullopt;
}

void makePrivate(const QString &file)
{
    const bool isWritable = QFileInfo(file).isWritable();
    for (const QString &name : journalFiles(file)) {
        const QFileInfo info(name);
        const bool isTooOpen = (info.permissions() & others) != 0;
        // SQLite makes what lies beside the file as the file was then: perhaps for reading only.
        const bool isTooClosed = isWritable && !info.isWritable();
        if (info.exists() && (isTooOpen || isTooClosed))
            QFile::setPermissions(name, ownerOnly);
    }
}

PlaceResult createPrivate(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return tl::make_unexpected(file.errorString());
    return {};
}

PlaceResult moveFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error)
        return tl::make_unexpected(QString::fromLocal8Bit(error.message().c_str()));
    return {};
}

PlaceResult putAside(const QString &file, UtcInstant now)
{
    const QString stamp = now.toUtcDateTime().toString(u"yyyyMMdd-HHmmss");
    const QString wanted = file + QStringLiteral(".damaged-") + stamp;
    QString aside = wanted;
    const auto isTaken = [&] {
        const QStringList names = journalFiles(aside);
        return std::any_of(names.begin(), names.end(), isThere);
    };
    for (int attempt = 2; isTaken(); ++attempt)
        aside = wanted + u'-' + QString::number(attempt);

    // The file goes first: without it what lies beside it is damage, but it without them would look whole.
    const QStringList from = journalFiles(file);
    const QStringList to = journalFiles(aside);
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (!isThere(from.at(i)))
            continue;
        if (auto moved = moveFile(from.at(i), to.at(i)); !moved)
            return moved;
    }
    return {};
}

std::optional<FileIdentity> identityOf(const QString &file)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::lstat(QFile::encodeName(file).constData(), &status) == 0)
        return FileIdentity(quint64(status.st_dev), quint64(status.st_ino));
#else
    Q_UNUSED(file);
#endif
    return std::nullopt;
}

} // namespace Foyer
