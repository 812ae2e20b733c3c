// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "sealedbytes.h"
#include "sealedstore.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QQueue>

namespace Foyer {

/**
 * Sealed files in the configuration folder, for one workplace: `sealed-<workplace>-<name>`, readable by their owner
 * only, replaced in one step, links never followed. The key has an entry of its own in the keychain beside the
 * workplace's, is made for the first file, and stays in memory from then on, so that the keychain is not asked each
 * minute. A keychain that is locked is not asked to unlock here: that is the secret store's matter.
 *
 * Files are read and written beside the GUI thread, on which the object lives. When it goes, what has been begun is
 * finished.
 */
class SealedFiles final : public QObject, public SealedStore {
    Q_OBJECT
public:
    /** @p secrets must outlive it. The folder is made when something is stored. */
    SealedFiles(const QString &folder, SecretStore &secrets, const Connection &connection, QObject *parent = nullptr);
    ~SealedFiles() override;

    RequestHandle save(const QString &name, const QByteArray &bytes, QObject *context, Answer answer) override;
    RequestHandle load(const QString &name, QObject *context, Answer answer) override;
    RequestHandle forget(QObject *context, Answer answer) override;

    [[nodiscard]] QString fileOf(const QString &name) const;
    /** Under which the keychain has the key. */
    [[nodiscard]] static QString keyAccount(const Connection &connection);

private:
    enum class Kind { Save, Load, Forget };
    struct Job {
        Kind kind;
        QString name;
        QByteArray bytes;
        QPointer<QObject> context;
        Answer answer; ///< null: nobody waits any more
    };
    RequestHandle add(Job job);
    void begin();
    void needKey();
    void keyCame(SecretAnswer answer);
    void makeKey();
    void work();
    void worked(const SealedAnswer &done);
    void end(const SealedAnswer &answer);
    [[nodiscard]] QByteArray purposeOf(const QString &name) const;

    QString m_folder;
    QString m_account;
    QString m_prefix;
    SecretStore &m_secrets;
    std::shared_ptr<const SealingKey> m_key;
    QQueue<std::shared_ptr<Job>> m_jobs; ///< the first one is under way
    bool m_isBusy = false;
    RequestHandle m_request;
    QFutureWatcher<SealedAnswer> m_working;
};

} // namespace Foyer
