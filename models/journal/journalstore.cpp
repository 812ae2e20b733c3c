// SPDX-License-Identifier: MIT
#include "journalstore.h"

#include "intentrow.h"
#include "journalplace.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>

#include <algorithm>
#include <atomic>

namespace Foyer {

namespace {

constexpr qint64 oldestVersion = 1; // that is understood
static_assert(int(IntentState::Confirmed) == 10, "the statements below tell open from ended by it");

// SQLite's primary result codes (sqlite.org/rescode.html).
constexpr int sqliteError = 1;
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteProtocol = 15;
constexpr int sqliteConstraint = 19;
constexpr int sqliteMismatch = 20;
constexpr int sqliteFormat = 24;
constexpr int sqliteNotADatabase = 26;

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

JournalFault faultOf(int code)
{
    switch (code) {
    case sqliteBusy:
    case sqliteLocked:
    case sqliteProtocol:
        return JournalFault::Locked;
    // The statements fit the schema: where they are refused, the schema is another one, or an index lies.
    case sqliteError:
    case sqliteConstraint:
    case sqliteMismatch:
    case sqliteCorrupt:
    case sqliteFormat:
    case sqliteNotADatabase:
        return JournalFault::Damaged;
    default:
        return JournalFault::Unwritable;
    }
}

tl::unexpected<JournalError> damaged(const QString &detail)
{
    return tl::make_unexpected(JournalError{JournalFault::Damaged, detail, {}});
}

tl::unexpected<JournalError> unwritable(const QString &detail)
{
    return tl::make_unexpected(JournalError{JournalFault::Unwritable, detail, {}});
}

QString noRecord()
{
    return QCoreApplication::translate("Journal", "The file holds no journal.");
}

/** An address that opens what is there, and never creates. */
QString addressOf(const QString &file)
{
    const auto path = QString::fromLatin1(QUrl::toPercentEncoding(file, "/:"));
    return QStringLiteral("file://") + (path.startsWith(u'/') ? QString() : QStringLiteral("/")) + path +
           QStringLiteral("?mode=rw");
}

/** What SQLite takes as a text and gives back as it is. */
QString asText(const QString &text)
{
    // A null text would be stored as NULL, which equals nothing, and half a surrogate pair would eat what follows it.
    return text.isEmpty() ? QStringLiteral("") : QString::fromUtf8(text.toUtf8());
}

QString listed(const QStringList &columns)
{
    return columns.join(QStringLiteral(", "));
}

} // namespace

JournalStore::JournalStore()
{
    static std::atomic<int> count = 0;
    m_name = QStringLiteral("foyer-journal-%1").arg(++count);
}

JournalStore::~JournalStore()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

JournalResult<Done> JournalStore::create(const QString &file)
{
    // Made under another name: a file of the right one is whole, even if the power goes meanwhile.
    const QString fresh = file + QStringLiteral(".new");
    for (const QString &leftover : journalFiles(fresh))
        QFile::remove(leftover);
    if (const auto created = createPrivate(fresh); !created)
        return unwritable(created.error());
    {
        JournalStore store;
        if (auto made = store.connectTo(fresh).and_then([&](Done) { return store.createSchema(); }); !made)
            return made;
    }
    if (const auto moved = moveFile(fresh, file); !moved)
        return unwritable(moved.error());
    return Done{};
}

JournalResult<std::unique_ptr<JournalStore>> JournalStore::open(const QString &file, Care care)
{
    std::unique_ptr<JournalStore> store(new JournalStore);
    return store->connectTo(file)
        .and_then([&](Done) { return store->checkVersion(); })
        .and_then([&](Done) { return store->settle(); })
        .and_then([&](Done) { return store->check(care); })
        .and_then([&](Done) -> JournalResult<Done> {
            const auto migrated = store->migrate(); // nothing that is damaged
            const bool isForReading = !migrated && migrated.error().fault == JournalFault::Unwritable;
            return isForReading ? Done{} : migrated;
        })
        .map([&](Done) { return std::move(store); });
}

JournalResult<Done> JournalStore::connectTo(const QString &file)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(addressOf(file));
    m_database.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(journalPatience.count()));
    if (m_database.open())
        return Done{};
    const QSqlError error = m_database.lastError();
    return tl::make_unexpected(JournalError{faultOf(primaryCode(error)), error.text(), {}});
}

JournalResult<Done> JournalStore::createSchema()
{
    const QStringList statements{
        QStringLiteral("PRAGMA synchronous = FULL"),
        QStringLiteral("PRAGMA fullfsync = ON"),
        QStringLiteral("BEGIN IMMEDIATE"),
        QStringLiteral("CREATE TABLE intents (number INTEGER PRIMARY KEY AUTOINCREMENT, %1, "
                       "stored_at INTEGER NOT NULL)")
            .arg(intentColumnTypes().join(QStringLiteral(", "))),
        QStringLiteral("CREATE UNIQUE INDEX open_intents ON intents (workplace, key) WHERE state < 10"),
        QStringLiteral("CREATE INDEX ended_intents ON intents (workplace, number) WHERE state >= 10"),
        QStringLiteral("PRAGMA user_version = %1").arg(intentSchemaVersion),
        QStringLiteral("COMMIT"),
        QStringLiteral("PRAGMA journal_mode = WAL"), // is remembered in the file
    };
    for (const QString &statement : statements) {
        if (auto answer = ask(statement); !answer)
            return unwritable(answer.error().detail); // there was nothing before that could be damaged
    }
    return Done{};
}

JournalResult<Done> JournalStore::checkVersion()
{
    const auto answer = ask(QStringLiteral("PRAGMA user_version"));
    if (!answer)
        return tl::make_unexpected(answer.error());
    const qint64 version = answer->rows.value(0).value(0).toLongLong();
    if (version > intentSchemaVersion)
        return damaged(QCoreApplication::translate("Journal", "The file is of a newer version of this program (%1).")
                           .arg(version));
    m_version = version;
    return m_version >= oldestVersion ? JournalResult<Done>(Done{}) : damaged(noRecord());
}

/** As a whole or not at all: whoever is killed meanwhile leaves what was there. */
JournalResult<Done> JournalStore::migrate()
{
    if (m_version == intentSchemaVersion)
        return Done{};
    const auto run = [this](const QString &statement) {
        return ask(statement).map([](const Answer &) { return Done{}; });
    };
    return transact<Done>(Lock::Schema,
                          [&]() -> JournalResult<Done> {
                              // Another program may have done so while this one waited for it.
                              if (m_version == intentSchemaVersion)
                                  return Done{};
                              return run(intentColumnsAdded()).and_then([&](Done) {
                                  return run(QStringLiteral("PRAGMA user_version = %1").arg(intentSchemaVersion));
                              });
                          })
        .map([this](Done done) {
            m_version = intentSchemaVersion;
            return done;
        });
}

JournalResult<Done> JournalStore::settle()
{
    for (const QString &statement : {QStringLiteral("PRAGMA synchronous = FULL"),
                                     // macOS: otherwise the disk may keep it in its own memory.
                                     QStringLiteral("PRAGMA fullfsync = ON")}) {
        if (auto answer = ask(statement); !answer)
            return tl::make_unexpected(answer.error());
    }
    const auto mode = ask(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode)
        return tl::make_unexpected(mode.error());
    const QString name = mode->rows.value(0).value(0).toString();
    return name == u"wal" ? JournalResult<Done>(Done{}) : unwritable(QStringLiteral("journal_mode: ") + name);
}

JournalResult<Done> JournalStore::check(Care care)
{
    const auto answer = ask(care == Care::Thorough ? QStringLiteral("PRAGMA integrity_check(1)")
                                                   : QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer)
        return tl::make_unexpected(answer.error());
    const QString verdict = answer->rows.value(0).value(0).toString();
    if (verdict != u"ok")
        return damaged(verdict);
    // Also without a row this tells a table of other columns.
    const auto rows = intents(care == Care::Thorough ? QString() : QStringLiteral("WHERE number = 0"), {});
    return rows ? JournalResult<Done>(Done{}) : tl::make_unexpected(rows.error());
}

JournalResult<JournalStore::Answer> JournalStore::ask(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool isGood = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value.typeId() == QMetaType::QString ? QVariant(asText(value.toString())) : value);
    isGood = isGood && query.exec();

    Answer answer;
    const int columns = isGood ? query.record().count() : 0;
    while (isGood && query.next()) {
        QVariantList row;
        for (int i = 0; i < columns; ++i)
            row.append(query.value(i));
        answer.rows.append(row);
    }
    if (!isGood || query.lastError().isValid()) {
        const int code = primaryCode(query.lastError());
        const JournalFault fault = faultOf(code);
        // A full disk leaves a good connection, and reading goes on. Others may be of a file that is gone.
        m_isBroken = m_isBroken || (fault == JournalFault::Unwritable && code != sqliteFull);
        return tl::make_unexpected(JournalError{fault, query.lastError().text(), {}});
    }
    answer.changed = query.numRowsAffected();
    answer.inserted = query.lastInsertId().toLongLong();
    return answer;
}

template <typename T>
JournalResult<T> JournalStore::transact(Lock lock, const std::function<JournalResult<T>()> &work)
{
    if (lock == Lock::Write) {
        if (const auto migrated = migrate(); !migrated)
            return tl::make_unexpected(migrated.error());
    }
    const auto begun = ask(lock == Lock::Read ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun)
        return tl::make_unexpected(begun.error());
    // An old one may have been brought to this version by another program since.
    const auto looked = m_version == intentSchemaVersion ? JournalResult<Done>(Done{}) : checkVersion();
    JournalResult<T> result = looked.and_then([&](Done) { return work(); });
    if (result) {
        if (const auto ended = ask(QStringLiteral("COMMIT")); !ended)
            result = tl::make_unexpected(ended.error());
    }
    // SQLite has often done so by itself, and then this has nothing to do and says so.
    if (!result)
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
    return result;
}

JournalResult<QList<Intent>> JournalStore::intents(const QString &where, const QVariantList &values)
{
    const auto answer =
        ask(QStringLiteral("SELECT number, %1 FROM intents %2").arg(listed(intentColumnsOf(m_version)), where), values);
    if (!answer)
        return tl::make_unexpected(answer.error());
    QList<Intent> found;
    for (const QVariantList &row : answer->rows) {
        const auto intent = intentFromRow(row);
        if (!intent)
            return damaged(
                QCoreApplication::translate("Journal", "Row %1 can't be read.").arg(row.value(0).toLongLong()));
        found.append(*intent);
    }
    return found;
}

JournalResult<std::optional<Intent>> JournalStore::openOne(const QString &workplace, const QString &key, qint64 butNot)
{
    return intents(QStringLiteral("WHERE workplace = ? AND key = ? AND state < 10 AND number <> ?"),
                   {workplace, key, butNot})
        .map([](const QList<Intent> &found) {
            return found.isEmpty() ? std::optional<Intent>() : std::optional(found.first());
        });
}

JournalResult<Intent> JournalStore::insert(const Intent &intent, UtcInstant now)
{
    QStringList marks(intentColumns().size() + 1, QStringLiteral("?"));
    const auto answer = ask(QStringLiteral("INSERT INTO intents (%1, stored_at) VALUES (%2)")
                                .arg(listed(intentColumns()), marks.join(QStringLiteral(", "))),
                            intentValues(intent) << now.toMSecsSinceEpoch());
    if (!answer)
        return tl::make_unexpected(answer.error());
    Intent stored = intent;
    stored.number = answer->inserted;
    return stored;
}

JournalResult<Intent> JournalStore::prepare(const Intent &intent, UtcInstant now)
{
    Intent first = intent;
    first.revision = 1;
    return transact<Intent>(Lock::Write, [&]() -> JournalResult<Intent> {
        if (!isOpen(first.state))
            return insert(first, now);
        const auto same = openOne(first.workplace, sameThingKey(first), 0);
        if (!same)
            return tl::make_unexpected(same.error());
        if (*same)
            return tl::make_unexpected(JournalError{JournalFault::AlreadyOpen, {}, **same});
        return insert(first, now);
    });
}

JournalResult<Intent> JournalStore::update(const Intent &intent, UtcInstant now)
{
    Intent next = intent;
    ++next.revision;
    return ask(QStringLiteral("UPDATE intents SET %1 = ?, stored_at = ? WHERE number = ? AND revision = ?")
                   .arg(intentColumns().join(QStringLiteral(" = ?, "))),
               intentValues(next) << now.toMSecsSinceEpoch() << intent.number << intent.revision)
        .map([&](const Answer &) { return next; });
}

JournalResult<Intent> JournalStore::commit(const Intent &intent, UtcInstant now)
{
    const QString key = sameThingKey(intent);
    return transact<Intent>(Lock::Write, [&]() -> JournalResult<Intent> {
        // By its key as well: numbers begin again in a new file, and a row about something else is never hit.
        const auto stored = intents(QStringLiteral("WHERE number = ? AND workplace = ? AND key = ?"),
                                    {intent.number, intent.workplace, key});
        if (!stored)
            return tl::make_unexpected(stored.error());
        if (stored->isEmpty())
            return tl::make_unexpected(JournalError{JournalFault::Changed, {}, {}});
        if (stored->first().revision != intent.revision)
            return tl::make_unexpected(JournalError{JournalFault::Changed, {}, stored->first()});
        if (!isOpen(intent.state))
            return update(intent, now);
        const auto same = openOne(intent.workplace, key, intent.number);
        if (!same)
            return tl::make_unexpected(same.error());
        if (*same)
            return tl::make_unexpected(JournalError{JournalFault::AlreadyOpen, {}, **same});
        return update(intent, now);
    });
}

JournalResult<QList<Intent>> JournalStore::list(const QString &workplace, int mostEnded)
{
    return transact<QList<Intent>>(Lock::Read, [&]() -> JournalResult<QList<Intent>> {
        auto open = intents(QStringLiteral("WHERE workplace = ? AND state < 10 ORDER BY number"), {workplace});
        if (!open)
            return open;
        return intents(QStringLiteral("WHERE workplace = ? AND state >= 10 ORDER BY number DESC LIMIT ?"),
                       {workplace, std::max(0, mostEnded)})
            .map([&](const QList<Intent> &ended) { return *open + ended; });
    });
}

JournalResult<Done> JournalStore::removeEndedBefore(UtcInstant instant)
{
    const QString which = QStringLiteral("FROM intents WHERE state >= 10 AND stored_at < ?");
    // Looked for first: most openings have nothing to remove, and so wait for nobody.
    const auto old = ask(QStringLiteral("SELECT 1 %1 LIMIT 1").arg(which), {instant.toMSecsSinceEpoch()});
    if (!old)
        return tl::make_unexpected(old.error());
    if (old->rows.isEmpty())
        return Done{};
    return transact<Done>(Lock::Write, [&]() -> JournalResult<Done> {
        return ask(QStringLiteral("DELETE %1").arg(which), {instant.toMSecsSinceEpoch()}).map([](const Answer &) {
            return Done{};
        });
    });
}

} // namespace Foyer
