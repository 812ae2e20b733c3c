// SPDX-License-Identifier: MIT
#include "keychainsecretstore.h"

#include "keychainprobe.h"
#include "logging.h"

#include <QPointer>
#include <QStringDecoder>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace Foyer {

namespace {

/** Nothing when every keychain can hold it and give it back; otherwise why not. */
QString faultOfSecret(const QString &secret)
{
    if (secret.isEmpty())
        return QStringLiteral("empty");
    if (secret.contains(QChar(0)))
        return QStringLiteral("contains NUL"); // libsecret would cut it off there without a word
    if (!secret.isValidUtf16())
        return QStringLiteral("not text");
    if (secret.toUtf8().size() > maxSecretBytes)
        return QStringLiteral("longer than %1 bytes").arg(maxSecretBytes);
    return {};
}

SecretState stateOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretState::Ok;
    case QKeychain::EntryNotFound:
        return SecretState::Missing;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return SecretState::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return SecretState::Unavailable;
    }
    return SecretState::Unavailable;
}

} // namespace

/** One call: probe, job, for a write a second job that reads back. Deletes itself once it has answered. */
class KeychainSecretStore::Operation final : public QObject {
public:
    enum class Kind { Read, Write, Remove };

    Operation(Kind kind, Unlocking unlocking, QString key, QString secret, QObject *context, Answer answer)
        : m_kind(kind)
        , m_key(std::move(key))
        , m_secret(std::move(secret))
        , m_context(context)
        , m_answer(std::move(answer))
        , m_probe(unlocking, this)
    {
        connect(context, &QObject::destroyed, this, &Operation::drop);
        connect(&m_patience, &QTimer::timeout, this, [this] { end({SecretState::NoAnswer, {}, {}}); });
    }
    ~Operation() override { m_secret.fill(QChar(0)); }

    /** Nobody waits for the answer any more. What was not begun yet is not begun. */
    void drop()
    {
        m_answer = nullptr;
        m_patience.stop();
        deleteLater();
    }

    void start(std::chrono::milliseconds patience)
    {
        m_patience.setSingleShot(true);
        m_patience.start(patience);
        QMetaObject::invokeMethod(this, &Operation::probe, Qt::QueuedConnection);
    }

private:
    void probe()
    {
        if (!m_answer)
            return;
        if (m_kind == Kind::Write) {
            if (const QString fault = faultOfSecret(m_secret); !fault.isEmpty()) {
                end({SecretState::Unusable, {}, fault});
                return;
            }
        }
        const auto purpose = m_kind == Kind::Write ? KeychainProbe::Purpose::Write : KeychainProbe::Purpose::Use;
        m_probe.ask(serviceName(), m_key, purpose, [this](const SecretAnswer &found) {
            if (!m_answer)
                return;
            if (found.state == SecretState::Missing && m_kind == Kind::Remove)
                end({SecretState::Ok, {}, {}});
            else if (found.state != SecretState::Ok)
                end(found);
            else
                runJob();
        });
    }

    void runJob()
    {
        switch (m_kind) {
        case Kind::Read:
            read();
            break;
        case Kind::Write:
            write();
            break;
        case Kind::Remove:
            remove();
            break;
        }
    }

    /** Starts a job that nobody ever deletes but itself, and listens as long as this lives. */
    template <typename Job, typename Then>
    void run(Job *job, Then then)
    {
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(m_key);
        connect(job, &QKeychain::Job::finished, this, [this, job, then] {
            if (!m_answer)
                return;
            const SecretState state = stateOf(job->error());
            if (state == SecretState::Ok)
                then(job);
            else
                fail(state, job->errorString());
        });
        job->start();
    }

    void read()
    {
        run(new QKeychain::ReadPasswordJob(serviceName()), [this](QKeychain::ReadPasswordJob *job) {
            QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
            const QString stored = decoder.decode(job->binaryData());
            const QString fault = decoder.hasError() ? QStringLiteral("not text") : faultOfSecret(stored);
            if (!fault.isEmpty())
                end({SecretState::Unusable, {}, fault});
            else if (m_kind == Kind::Write && stored != m_secret)
                end({SecretState::Unusable, {}, QStringLiteral("read back differently")});
            else
                end({SecretState::Ok, m_kind == Kind::Read ? stored : QString(), {}});
        });
    }

    void write()
    {
        auto *job = new QKeychain::WritePasswordJob(serviceName());
        job->setTextData(m_secret);
        run(job, [this](QKeychain::WritePasswordJob *) { read(); });
    }

    void remove()
    {
        run(new QKeychain::DeletePasswordJob(serviceName()), [this](QKeychain::DeletePasswordJob *) {
            end({SecretState::Ok, {}, {}});
        });
    }

    void fail(SecretState state, const QString &detail)
    {
        if (m_kind == Kind::Remove && state == SecretState::Missing)
            end({SecretState::Ok, {}, {}});
        else if (state == SecretState::Missing && KeychainProbe::usesSecretService())
            end({SecretState::Unusable, {}, detail}); // there, open, and yet not readable as a text
        else if (state == SecretState::Unavailable && KeychainProbe::usesSecretService())
            end({SecretState::Denied, {}, detail}); // the service is there and said no
        else
            end({state, {}, detail});
    }

    void end(SecretAnswer answer)
    {
        if (answer.state != SecretState::Ok && answer.state != SecretState::Missing)
            qCWarning(logKeychain) << "keychain call ended in state" << static_cast<int>(answer.state) << answer.detail;
        m_patience.stop();
        const QPointer<QObject> context = m_context;
        const auto callback = std::exchange(m_answer, nullptr);
        deleteLater();
        if (context && callback)
            callback(std::move(answer));
    }

    Kind m_kind;
    QString m_key;
    QString m_secret;
    QPointer<QObject> m_context;
    Answer m_answer;
    KeychainProbe m_probe;
    QTimer m_patience;
};

KeychainSecretStore::KeychainSecretStore(QString scope, Unlocking unlocking, std::chrono::milliseconds patience)
    : m_scope(std::move(scope))
    , m_unlocking(unlocking)
    , m_patience(patience)
{}

KeychainSecretStore::~KeychainSecretStore() = default;

RequestHandle KeychainSecretStore::run(Operation *operation) const
{
    operation->start(m_patience);
    return RequestHandle([guard = QPointer<Operation>(operation)] {
        if (guard)
            guard->drop();
    });
}

RequestHandle KeychainSecretStore::read(const QString &account, QObject *context, Answer answer)
{
    return run(
        new Operation(Operation::Kind::Read, m_unlocking, keyOf(account, m_scope), {}, context, std::move(answer)));
}

RequestHandle KeychainSecretStore::write(const QString &account, const QString &secret, QObject *context, Answer answer)
{
    return run(new Operation(Operation::Kind::Write, m_unlocking, keyOf(account, m_scope), secret, context,
                             std::move(answer)));
}

RequestHandle KeychainSecretStore::remove(const QString &account, QObject *context, Answer answer)
{
    return run(
        new Operation(Operation::Kind::Remove, m_unlocking, keyOf(account, m_scope), {}, context, std::move(answer)));
}

QString KeychainSecretStore::serviceName()
{
    return QStringLiteral("Foyer");
}

QString KeychainSecretStore::keyOf(const QString &account, const QString &scope)
{
    // Windows looks at the key alone (QtKeychain before 0.17), so the service's name is in it.
    return serviceName() + u'/' + (scope.isEmpty() ? account : scope + u'/' + account);
}

QString KeychainSecretStore::backendName()
{
#if defined(Q_OS_MACOS)
    return QStringLiteral("macOS Keychain");
#elif defined(Q_OS_WIN)
    return QStringLiteral("Windows Credential Store");
#else
    return KeychainProbe::usesSecretService() ? QStringLiteral("Secret Service") : QStringLiteral("KWallet");
#endif
}

} // namespace Foyer
