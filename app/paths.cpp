// SPDX-License-Identifier: MIT
#include "paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace Foyer {

namespace {

QString shortHash(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

Paths Paths::at(const QString &own)
{
    if (own.isEmpty()) {
        const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
        return {config, QStandardPaths::writableLocation(QStandardPaths::CacheLocation),
                config + QStringLiteral("/logs"), QString()};
    }
    const QString folder = QDir::cleanPath(QDir::current().absoluteFilePath(own));
    return {folder, folder + QStringLiteral("/cache"), folder + QStringLiteral("/logs"), shortHash(folder)};
}

Paths Paths::forDemo() const
{
    return {config + QStringLiteral("/demo"), cache + QStringLiteral("/demo"), logs, scope};
}

QString Paths::peopleFile(const QString &workplaceName) const
{
    // A name is a person's text: it may hold anything, so it does not become a file name itself.
    return cache + QStringLiteral("/people-") + shortHash(workplaceName);
}

QString Paths::resourceDraftFile(const QString &workplaceName) const
{
    return config + QStringLiteral("/draft-%1.json").arg(shortHash(workplaceName));
}

bool makePrivateFolder(const QString &path)
{
    const QDir folder(path);
    if (folder.exists())
        return true;
    if (!QDir().mkpath(path))
        return false;
    return QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace Foyer
