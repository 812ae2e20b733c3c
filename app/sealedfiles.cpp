// SPDX-License-Identifier: MIT
#include "sealedfiles.h"

#include "connectflow.h"
#include "paths.h"
#include "privatefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <algorithm>

namespace Foyer {

namespace {

/** More than anything that is kept. */
constexpr qint64 largestFile = 64LL * 1024 * 1024;

bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 40 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

bool isSomething(const QString &file)
{
    const QFileInfo info(file);
    return info.isSymLink() || info.exists(); // exists() is false for a link to nowhere
}

SealedAnswer store(const QString &name, const QByteArray &bytes, const QByteArray &purpose, const SealingKey &key)
{
    const auto failed = [](const QString &why) {
        return SealedAnswer{SealedState::Unwritable, {}, SecretState::Ok, why};
    };
    const QFileInfo info(name);
    if (!makePrivateFolder(info.absolutePath()))
        return failed({});
    // A file is saved through a link, to wherever somebody made it lead: not with this one.
    if ((info.isSymLink() || (info.exists() && !info.isFile() && !info.isDir())) && !QFile::remove(name))
        return failed({});
    QSaveFile file(name);
    const QByteArray whole = sealed(bytes, purpose, key);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) || file.write(whole) != whole.size()) {
        const QString why = file.errorString();
        file.cancelWriting();
        return failed(why);
    }
    return file.commit() ? SealedAnswer{SealedState::Ok, {}, SecretState::Ok, {}} : failed(file.errorString());
}

SealedAnswer fetch(const QString &name, const QByteArray &purpose, const SealingKey &key)
{
    const SealedAnswer damaged{SealedState::Damaged, {}, SecretState::Ok, {}};
    const QFileInfo info(name);
    if (info.isSymLink() || !info.isFile() || info.size() > largestFile)
        return damaged;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {SealedState::Damaged, {}, SecretState::Ok, file.errorString()};
    const auto bytes = opened(file.read(largestFile), purpose, key);
    return bytes ? SealedAnswer{SealedState::Ok, *bytes, SecretState::Ok, {}} : damaged;
}

SealedAnswer removeAll(const QString &folder, const QString &prefix)
{
    const QDir dir(folder);
    const auto all = QDir::Files | QDir::Hidden | QDir::System;
    bool isGone = true;
    // With what an interrupted QSaveFile has left beside them.
    for (const QString &name : dir.entryList({prefix + u'*'}, all))
        isGone = QFile::remove(dir.filePath(name)) && isGone;
    return {isGone ? SealedState::Ok : SealedState::Unwritable, {}, SecretState::Ok, {}};
}

} // namespace

SealedFiles::SealedFiles(const QString &folder, SecretStore &secrets, const Connection &connection, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_account(keyAccount(connection))
    // A workplace's name is a person's text: it does not become a file name itself.
    , m_prefix(QStringLiteral("sealed-") +
               QString::fromLatin1(
                   QCryptographicHash::hash(m_account.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)) +
               u'-')
    , m_secrets(secrets)
{
    connect(&m_working, &QFutureWatcher<SealedAnswer>::finished, this, [this] { worked(m_working.result()); });
}

SealedFiles::~SealedFiles() = default;

QString SealedFiles::keyAccount(const Connection &connection)
{
    return secretAccount(connection) + QStringLiteral("/sealing");
}

QString SealedFiles::fileOf(const QString &name) const
{
    return m_folder + u'/' + m_prefix + name;
}

QByteArray SealedFiles::purposeOf(const QString &name) const
{
    return QByteArrayLiteral("Foyer 1\n") + m_account.toUtf8() + '\n' + name.toUtf8();
}

RequestHandle SealedFiles::save(const QString &name, const QByteArray &bytes, QObject *context, Answer answer)
{
    return add({Kind::Save, name, bytes, context, std::move(answer)});
}

RequestHandle SealedFiles::load(const QString &name, QObject *context, Answer answer)
{
    return add({Kind::Load, name, {}, context, std::move(answer)});
}

RequestHandle SealedFiles::forget(QObject *context, Answer answer)
{
    return add({Kind::Forget, {}, {}, context, std::move(answer)});
}

RequestHandle SealedFiles::add(Job job)
{
    Q_ASSERT(job.kind == Kind::Forget || isName(job.name));
    auto added = std::make_shared<Job>(std::move(job));
    m_jobs.enqueue(added);
    QMetaObject::invokeMethod(this, &SealedFiles::begin, Qt::QueuedConnection);
    return RequestHandle([added] { added->answer = nullptr; });
}

void SealedFiles::begin()
{
    if (m_isBusy || m_jobs.isEmpty())
        return;
    m_isBusy = true;
    const Job &job = *m_jobs.head();
    if (job.kind == Kind::Forget) {
        m_key.reset();
        work();
    } else if (job.kind == Kind::Load && !isSomething(fileOf(job.name))) {
        end({SealedState::Missing, {}, SecretState::Ok, {}}); // the keychain need not be asked
    } else {
        needKey();
    }
}

void SealedFiles::needKey()
{
    if (m_key) {
        work();
        return;
    }
    m_request = m_secrets.read(m_account, this, [this](SecretAnswer answer) { keyCame(std::move(answer)); });
}

void SealedFiles::keyCame(SecretAnswer answer)
{
    if (answer.state == SecretState::Ok) {
        m_key = SealingKey::fromText(answer.secret);
        wipe(answer.secret);
        if (m_key) {
            work();
            return;
        }
        answer.state = SecretState::Unusable;
    }
    // Without the key nothing opens what is there; a new one may be made for what is to be stored now.
    const bool isLost = answer.state == SecretState::Missing || answer.state == SecretState::Unusable;
    if (!isLost)
        end({SealedState::NoKey, {}, answer.state, answer.detail});
    else if (m_jobs.head()->kind == Kind::Load)
        end({SealedState::Damaged, {}, answer.state, {}});
    else
        makeKey();
}

void SealedFiles::makeKey()
{
    const auto key = SealingKey::make();
    QString text = key->text();
    m_request = m_secrets.write(m_account, text, this, [this, key](const SecretAnswer &answer) {
        if (answer.state == SecretState::Ok) {
            m_key = key;
            work();
        } else {
            end({SealedState::NoKey, {}, answer.state, answer.detail});
        }
    });
    wipe(text);
}

void SealedFiles::work()
{
    const Job &job = *m_jobs.head();
    switch (job.kind) {
    case Kind::Save:
        m_working.setFuture(
            QtConcurrent::run([file = fileOf(job.name), bytes = job.bytes, purpose = purposeOf(job.name), key = m_key] {
                return store(file, bytes, purpose, *key);
            }));
        break;
    case Kind::Load:
        m_working.setFuture(QtConcurrent::run([file = fileOf(job.name), purpose = purposeOf(job.name), key = m_key] {
            return fetch(file, purpose, *key);
        }));
        break;
    case Kind::Forget:
        // The files first: they need nobody's leave, and without them the key opens nothing.
        m_working.setFuture(QtConcurrent::run(removeAll, m_folder, m_prefix));
        break;
    }
}

void SealedFiles::worked(const SealedAnswer &done)
{
    if (m_jobs.head()->kind != Kind::Forget) {
        end(done);
        return;
    }
    m_request = m_secrets.remove(m_account, this, [this, done](const SecretAnswer &answer) {
        if (answer.state != SecretState::Ok && done.state == SealedState::Ok)
            end({SealedState::NoKey, {}, answer.state, answer.detail});
        else
            end(done);
    });
}

void SealedFiles::end(const SealedAnswer &answer)
{
    const auto job = m_jobs.dequeue();
    m_isBusy = false;
    if (!m_jobs.isEmpty())
        QMetaObject::invokeMethod(this, &SealedFiles::begin, Qt::QueuedConnection);
    const Answer told = std::exchange(job->answer, nullptr);
    if (told && job->context)
        told(answer);
}

} // namespace Foyer
