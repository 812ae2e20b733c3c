// SPDX-License-Identifier: MIT
#include "settings.h"

#include "clock.h"
#include "paths.h"
#include "privatefile.h"
#include "settingsjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <chrono>

namespace Foyer {

namespace {

constexpr qint64 maxFileBytes = 4LL * 1024 * 1024;

} // namespace

const Connection *StoredSettings::find(const QString &name) const
{
    const auto it = std::find_if(connections.cbegin(), connections.cend(),
                                 [&](const Connection &connection) { return connection.name == name; });
    return it == connections.cend() ? nullptr : &*it;
}

const Connection *StoredSettings::usual() const
{
    if (const Connection *last = find(lastUsed))
        return last;
    return connections.isEmpty() ? nullptr : &connections.constFirst();
}

void StoredSettings::put(const Connection &connection)
{
    const auto it = std::find_if(connections.begin(), connections.end(),
                                 [&](const Connection &known) { return known.name == connection.name; });
    if (it == connections.end())
        connections.append(connection);
    else
        *it = connection;
    lastUsed = connection.name;
}

void StoredSettings::remove(const QString &name)
{
    connections.removeIf([&](const Connection &connection) { return connection.name == name; });
    preferences.remove(name);
    if (lastUsed == name)
        lastUsed.clear();
}

DeskSettings StoredSettings::deskFor(const QString &name) const
{
    DeskSettings settings = desk;
    settings.preferences = preferences.value(name);
    return settings;
}

void StoredSettings::setDeskFor(const QString &name, const DeskSettings &settings)
{
    desk = settings;
    desk.preferences = {};
    preferences.insert(name, settings.preferences);
}

Settings::Settings(const QString &folder, const Clock &clock) : m_folder(folder), m_clock(clock) {}

QString Settings::fileName() const
{
    return m_folder + QStringLiteral("/settings.json");
}

const StoredSettings &Settings::load()
{
    m_values = read();
    return m_values;
}

StoredSettings Settings::read()
{
    const QFileInfo info(fileName());
    if (info.isSymLink()) { // asked first: exists() is false for a link to nowhere
        setAside(Problem::Link);
        return {};
    }
    if (!info.exists())
        return {};

    QFile file(fileName());
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        m_problem = Problem::Unreadable;
        return {};
    }
    const auto settings = file.size() > maxFileBytes ? std::nullopt : settingsFromJson(file.readAll());
    file.close();
    if (!settings || !settings->complete)
        setAside(Problem::Damaged);
    else if (info.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
        QFile::setPermissions(fileName(), ownerOnly);
    if (!settings)
        return {};
    // What was understood goes on in a file of its own; the original is set aside.
    if (!settings->complete && m_problem == Problem::Damaged)
        write(settings->values);
    return settings->values;
}

void Settings::setAside(Problem why)
{
    const QString stamp = m_clock.now().toUtcDateTime().toString(u"yyyyMMdd-HHmmss");
    const QString reason = why == Problem::Link ? QStringLiteral("link") : QStringLiteral("damaged");
    // rename() never replaces a file, and renames a link itself rather than what it leads to.
    for (int attempt = 1; attempt <= 50; ++attempt) {
        QString name = fileName() + u'.' + reason + u'-' + stamp;
        if (attempt > 1)
            name += u'-' + QString::number(attempt);
        if (!QFileInfo(name).isSymLink() && !QFileInfo::exists(name) && QFile::rename(fileName(), name)) {
            m_problem = why;
            m_keptAs = name;
            return;
        }
    }
    m_problem = Problem::Unreadable;
}

bool Settings::change(const std::function<void(StoredSettings &)> &edit)
{
    if (!makePrivateFolder(m_folder)) {
        m_problem = Problem::NotWritable;
        return false;
    }
    // Held for the moment of reading and writing one small file, by this process or by a verb beside it.
    QLockFile lock(fileName() + QStringLiteral(".lock"));
    if (!lock.tryLock(std::chrono::milliseconds(200).count())) {
        m_problem = Problem::NotWritable;
        return false;
    }
    if (m_problem == Problem::NotWritable)
        m_problem = Problem::None;
    StoredSettings values = read();
    if (m_problem == Problem::Unreadable)
        return false;
    edit(values);
    if (!write(values)) {
        m_problem = Problem::NotWritable;
        return false;
    }
    m_values = values;
    return true;
}

bool Settings::write(const StoredSettings &values)
{
    if (QFileInfo(fileName()).isSymLink())
        return false;
    QSaveFile file(fileName());
    if (!file.open(QIODevice::WriteOnly))
        return false;
    // Before the first byte, so that there is no moment in which others could read one.
    if (!file.setPermissions(ownerOnly)) {
        file.cancelWriting();
        return false;
    }
    const QByteArray json = settingsToJson(values);
    return file.write(json) == json.size() && file.commit();
}

QString Settings::problemSentence() const
{
    switch (m_problem) {
    case Problem::None:
        return {};
    case Problem::Damaged:
        return QCoreApplication::translate("Settings", "The settings file was damaged. What could be read of it is in "
                                                       "use; the file itself is kept as %1.")
            .arg(m_keptAs);
    case Problem::Link:
        return QCoreApplication::translate("Settings",
                                           "The settings file was a link to another place, which Foyer does "
                                           "not follow. The link is kept as %1.")
            .arg(m_keptAs);
    case Problem::Unreadable:
        return QCoreApplication::translate("Settings",
                                           "The settings file %1 can't be read. It was left as it is, and "
                                           "no settings will be stored until it can be read or is moved away.")
            .arg(fileName());
    case Problem::NotWritable:
        return QCoreApplication::translate("Settings",
                                           "The settings could not be stored in %1: check that the folder can "
                                           "be written to and that the disk is not full.")
            .arg(fileName());
    }
    return {};
}

} // namespace Foyer
