// SPDX-License-Identifier: MIT
#include "directorycache.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <mutex>

namespace Foyer {

class DirectoryFileLease {
public:
    std::mutex mutex; ///< held while the finished file takes its place
    bool ended = false;
};

namespace {

constexpr quint32 magic = 0x466f7944; // "FoyD"
constexpr quint32 version = 1;
constexpr auto streamVersion = QDataStream::Qt_6_0;
constexpr auto digest = QCryptographicHash::Sha256;
constexpr qint64 largestFile = 512LL * 1024 * 1024;
constexpr qsizetype peopleAtATime = 1000; // people written or packed at a time

QDataStream &operator<<(QDataStream &stream, const Person &person)
{
    return stream << person.id.text().toUtf8() << person.email.toUtf8() << person.firstName.toUtf8()
                  << person.lastName.toUtf8() << person.jobTitle.toUtf8() << person.preferredFloor.text().toUtf8()
                  << person.preferredFloorName.toUtf8() << person.invitationPending;
}

QDataStream &operator>>(QDataStream &stream, Person &person)
{
    const auto text = [&stream] {
        QByteArray utf8;
        stream >> utf8;
        return QString::fromUtf8(utf8);
    };
    person.id = PersonId(text());
    person.email = text();
    person.firstName = text();
    person.lastName = text();
    person.jobTitle = text();
    person.preferredFloor = FloorId(text());
    person.preferredFloorName = text();
    return stream >> person.invitationPending;
}

/** Writes and digests; false ends it. */
class DigestedFile {
public:
    explicit DigestedFile(QSaveFile &file) : m_file(file) {}

    template <typename Write>
    bool write(Write write)
    {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setVersion(streamVersion);
        write(stream);
        m_hash.addData(bytes);
        return m_file.write(bytes) == bytes.size();
    }
    bool finish() { return m_file.write(m_hash.result()) == QCryptographicHash::hashLength(digest); }

private:
    QSaveFile &m_file;
    QCryptographicHash m_hash{digest};
};

bool writePeople(QSaveFile &file, const std::vector<PeopleIndex::Part> &parts)
{
    quint32 count = 0;
    for (const auto &part : parts)
        count += quint32(std::count(part.dead.begin(), part.dead.end(), false));

    DigestedFile out(file);
    if (!out.write([&](QDataStream &stream) { stream << magic << version << count; }))
        return false;
    for (const auto &part : parts) {
        const bool ok = out.write([&](QDataStream &stream) {
            for (quint32 i = 0; i < part.shard->size(); ++i) {
                if (!part.dead[i])
                    stream << part.shard->person(i);
            }
        });
        if (!ok)
            return false;
    }
    return out.finish();
}

} // namespace

DirectoryFileLeasePtr makeDirectoryFileLease()
{
    return std::make_shared<DirectoryFileLease>();
}

void endDirectoryFileLease(const DirectoryFileLeasePtr &lease)
{
    if (!lease)
        return;
    const std::lock_guard lock(lease->mutex);
    lease->ended = true;
}

std::vector<PeopleIndex::Shard> readDirectoryFile(const QString &name)
{
    const QFileInfo info(name);
    if (info.isSymLink() || !info.isFile() || info.size() > largestFile)
        return {};
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.readAll();
    const qsizetype bodySize = all.size() - QCryptographicHash::hashLength(digest);
    if (bodySize <= 0)
        return {};
    const QByteArray body = QByteArray::fromRawData(all.constData(), bodySize);
    if (QCryptographicHash::hash(body, digest) != QByteArrayView(all).sliced(bodySize))
        return {};

    QDataStream stream(body);
    stream.setVersion(streamVersion);
    quint32 fileMagic = 0;
    quint32 fileVersion = 0;
    quint32 count = 0;
    stream >> fileMagic >> fileVersion >> count;
    if (fileMagic != magic || fileVersion != version)
        return {};

    std::vector<PeopleIndex::Shard> shards;
    QList<Person> chunk;
    for (quint32 i = 0; i < count; ++i) {
        Person person;
        stream >> person;
        if (stream.status() != QDataStream::Ok)
            return {};
        chunk.append(person);
        if (chunk.size() == peopleAtATime || i + 1 == count) {
            shards.push_back(PeopleShard::build(chunk));
            chunk.clear();
        }
    }
    return shards;
}

bool writeDirectoryFile(const QString &name, const std::vector<PeopleIndex::Part> &parts,
                        const DirectoryFileLeasePtr &lease)
{
    const QFileInfo info(name);
    // A file is saved through a link, to wherever somebody made it lead: not with this one.
    if ((info.isSymLink() || (info.exists() && !info.isFile() && !info.isDir())) && !QFile::remove(name))
        return false;
    if (!QDir().mkpath(info.absolutePath()))
        return false;
    // A new file is open to others or as open as the one before it, so it is closed before anything is in it.
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) || !writePeople(file, parts)) {
        file.cancelWriting();
        return false;
    }
    const std::lock_guard lock(lease->mutex);
    if (lease->ended) {
        file.cancelWriting();
        return false;
    }
    return file.commit();
}

bool removeDirectoryFile(const QString &name)
{
    const QFileInfo info(name);
    return (!info.exists() && !info.isSymLink()) || QFile::remove(name);
}

} // namespace Foyer
