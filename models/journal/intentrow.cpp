// SPDX-License-Identifier: MIT
#include "intentrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include <iterator>
#include <utility>

namespace Foyer {

namespace {

struct Column {
    const char *name;
    const char *type;
};

constexpr Column columns[] = {
    {"revision", "INTEGER NOT NULL"},
    {"workplace", "TEXT NOT NULL"},
    {"key", "TEXT NOT NULL"},
    {"operation", "TEXT NOT NULL"},
    {"person", "TEXT NOT NULL"},
    {"space", "TEXT NOT NULL"},
    {"building", "TEXT NOT NULL"},
    {"slot_start", "INTEGER"},
    {"slot_end", "INTEGER"},
    {"title", "TEXT NOT NULL"},
    {"target", "TEXT NOT NULL"},
    {"person_name", "TEXT NOT NULL"},
    {"place_name", "TEXT NOT NULL"},
    {"building_name", "TEXT NOT NULL"},
    {"zone", "TEXT NOT NULL"},
    {"state", "INTEGER NOT NULL"},
    {"known", "TEXT NOT NULL"},
    {"sends", "INTEGER NOT NULL"},
    {"prepared_at", "INTEGER"},
    {"sent_at", "INTEGER"},
    {"server_sent_at", "INTEGER"},
    {"changed_at", "INTEGER"},
    {"booking", "TEXT NOT NULL"},
    {"error", "TEXT"},
    {"settled_by_person", "INTEGER NOT NULL"},
    {"meeting", "TEXT"},
};
constexpr const Column &newest = columns[std::size(columns) - 1]; ///< since version 2

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return QStringLiteral("Offline");
    case ErrorKind::Timeout:
        return QStringLiteral("Timeout");
    case ErrorKind::Tls:
        return QStringLiteral("Tls");
    case ErrorKind::Unauthorized:
        return QStringLiteral("Unauthorized");
    case ErrorKind::Forbidden:
        return QStringLiteral("Forbidden");
    case ErrorKind::NotFound:
        return QStringLiteral("NotFound");
    case ErrorKind::Conflict:
        return QStringLiteral("Conflict");
    case ErrorKind::Validation:
        return QStringLiteral("Validation");
    case ErrorKind::RateLimited:
        return QStringLiteral("RateLimited");
    case ErrorKind::Server:
        return QStringLiteral("Server");
    case ErrorKind::Protocol:
        return QStringLiteral("Protocol");
    case ErrorKind::Cancelled:
        return QStringLiteral("Cancelled");
    case ErrorKind::OutcomeUnknown:
        return QStringLiteral("OutcomeUnknown");
    }
    return {};
}

std::optional<ErrorKind> kindNamed(const QString &name)
{
    for (int i = 0; i <= int(ErrorKind::OutcomeUnknown); ++i) {
        if (kindName(ErrorKind(i)) == name)
            return ErrorKind(i);
    }
    return std::nullopt;
}

QString operationName(Operation operation)
{
    switch (operation) {
    case Operation::Book:
        return QStringLiteral("book");
    case Operation::Cancel:
        return QStringLiteral("cancel");
    case Operation::CheckIn:
        return QStringLiteral("check-in");
    case Operation::CheckOut:
        return QStringLiteral("check-out");
    case Operation::CreateResource:
        return QStringLiteral("create-resource");
    }
    return {};
}

std::optional<Operation> operationNamed(const QString &name)
{
    for (const Operation operation :
         {Operation::Book, Operation::Cancel, Operation::CheckIn, Operation::CheckOut, Operation::CreateResource}) {
        if (operationName(operation) == name)
            return operation;
    }
    return std::nullopt;
}

std::optional<IntentState> stateNumbered(qint64 number)
{
    for (const IntentState state :
         {IntentState::Prepared, IntentState::Sent, IntentState::Unknown, IntentState::Reconciling,
          IntentState::SafeToResend, IntentState::NeedsHuman, IntentState::Confirmed, IntentState::Withdrawn,
          IntentState::Rejected, IntentState::NotSent, IntentState::Dropped}) {
        if (qint64(state) == number)
            return state;
    }
    return std::nullopt;
}

QString knownText(const QList<BookingId> &known)
{
    QJsonArray ids;
    for (const BookingId &id : known)
        ids.append(id.text());
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

std::optional<QList<BookingId>> knownFrom(const QString &text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    QList<BookingId> known;
    for (const auto &id : document.array()) {
        if (!id.isString())
            return std::nullopt;
        known.append(BookingId(id.toString()));
    }
    return known;
}

QString errorText(const ApiError &error)
{
    QJsonArray fields;
    for (const FieldError &field : error.fieldErrors)
        fields.append(QJsonObject{{QStringLiteral("field"), field.field}, {QStringLiteral("message"), field.message}});
    const QJsonObject object{{QStringLiteral("kind"), kindName(error.kind)},
                             {QStringLiteral("httpStatus"), error.httpStatus},
                             {QStringLiteral("detail"), error.detail},
                             {QStringLiteral("retryAfter"), qint64(error.retryAfter.count())},
                             {QStringLiteral("fieldErrors"), fields}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString meetingText(const Meeting &meeting)
{
    QJsonArray attendees;
    for (const Attendee &attendee : meeting.attendees)
        attendees.append(QJsonObject{{QStringLiteral("person"), attendee.person.text()},
                                     {QStringLiteral("email"), attendee.email},
                                     {QStringLiteral("name"), attendee.name}});
    const QJsonObject object{{QStringLiteral("title"), meeting.title},
                             {QStringLiteral("description"), meeting.description},
                             {QStringLiteral("onlineMeeting"), meeting.onlineMeeting},
                             {QStringLiteral("attendees"), attendees}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/** Takes a JSON object apart; isGood() once everything asked for was there and of its type. */
class ObjectReader {
public:
    explicit ObjectReader(QJsonObject object) : m_object(std::move(object)) {}

    QString text(QLatin1String name)
    {
        const QJsonValue value = m_object.value(name);
        m_isGood = m_isGood && value.isString();
        return value.toString();
    }
    qint64 number(QLatin1String name)
    {
        const QJsonValue value = m_object.value(name);
        const qint64 number = value.toInteger(0);
        m_isGood = m_isGood && value.isDouble() && value.toInteger(1) == number;
        return number;
    }
    bool flag(QLatin1String name)
    {
        const QJsonValue value = m_object.value(name);
        m_isGood = m_isGood && value.isBool();
        return value.toBool();
    }
    QJsonArray array(QLatin1String name)
    {
        const QJsonValue value = m_object.value(name);
        m_isGood = m_isGood && value.isArray();
        return value.toArray();
    }
    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    QJsonObject m_object;
    bool m_isGood = true;
};

std::optional<Meeting> meetingFrom(const QString &text)
{
    ObjectReader reader(QJsonDocument::fromJson(text.toUtf8()).object());
    Meeting meeting;
    meeting.title = reader.text(QLatin1String("title"));
    meeting.description = reader.text(QLatin1String("description"));
    meeting.onlineMeeting = reader.flag(QLatin1String("onlineMeeting"));
    for (const auto &value : reader.array(QLatin1String("attendees"))) {
        ObjectReader attendee(value.toObject());
        meeting.attendees.append({PersonId(attendee.text(QLatin1String("person"))),
                                  attendee.text(QLatin1String("email")), attendee.text(QLatin1String("name"))});
        if (!attendee.isGood())
            return std::nullopt;
    }
    return reader.isGood() ? std::optional(meeting) : std::nullopt;
}

std::optional<ApiError> errorFrom(const QString &text)
{
    ObjectReader reader(QJsonDocument::fromJson(text.toUtf8()).object());
    const auto kind = kindNamed(reader.text(QLatin1String("kind")));
    const qint64 status = reader.number(QLatin1String("httpStatus"));
    ApiError error;
    error.detail = reader.text(QLatin1String("detail"));
    error.retryAfter = std::chrono::seconds(reader.number(QLatin1String("retryAfter")));
    for (const auto &value : reader.array(QLatin1String("fieldErrors"))) {
        ObjectReader field(value.toObject());
        error.fieldErrors.append({field.text(QLatin1String("field")), field.text(QLatin1String("message"))});
        if (!field.isGood())
            return std::nullopt;
    }
    if (!reader.isGood() || !kind || status != int(status))
        return std::nullopt;
    error.kind = *kind;
    error.httpStatus = int(status);
    return error;
}

QVariant instantValue(const std::optional<UtcInstant> &instant)
{
    return instant ? QVariant(instant->toMSecsSinceEpoch()) : QVariant();
}

/** Takes a row apart from left to right; isGood() once everything was there and of its type. */
class RowReader {
public:
    explicit RowReader(const QVariantList &row) : m_row(row) {}

    QString text()
    {
        const QVariant value = next();
        m_isGood = m_isGood && value.typeId() == QMetaType::QString;
        return value.toString();
    }
    qint64 number()
    {
        const QVariant value = next();
        m_isGood = m_isGood && value.typeId() == QMetaType::LongLong;
        return value.toLongLong();
    }
    int smallNumber()
    {
        const qint64 wide = number();
        m_isGood = m_isGood && wide == int(wide);
        return int(wide);
    }
    std::optional<QString> textOrNull() { return skipNull() ? std::nullopt : std::optional(text()); }
    std::optional<UtcInstant> instant()
    {
        return skipNull() ? std::nullopt : std::optional(UtcInstant::fromMSecsSinceEpoch(number()));
    }
    /** @p value, once it was understood. */
    template <typename T>
    T known(const std::optional<T> &value)
    {
        m_isGood = m_isGood && value.has_value();
        return value.value_or(T{});
    }
    [[nodiscard]] bool isGood() const { return m_isGood && m_at == m_row.size(); }
    void refuseUnless(bool isRight) { m_isGood = m_isGood && isRight; }

private:
    bool skipNull()
    {
        const bool isNull = m_at < m_row.size() && m_row.at(m_at).isNull();
        m_at += isNull ? 1 : 0;
        return isNull;
    }
    QVariant next() { return m_at < m_row.size() ? m_row.at(m_at++) : QVariant(); }

    const QVariantList &m_row;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

} // namespace

const QStringList &intentColumns()
{
    static const QStringList names = [] {
        QStringList all;
        for (const Column &column : columns)
            all.append(QLatin1String(column.name));
        return all;
    }();
    return names;
}

QStringList intentColumnsOf(qint64 version)
{
    QStringList names = intentColumns();
    if (version < intentSchemaVersion)
        names.last() = QStringLiteral("NULL");
    return names;
}

QString intentColumnsAdded()
{
    return QStringLiteral("ALTER TABLE intents ADD COLUMN %1 %2")
        .arg(QLatin1String(newest.name), QLatin1String(newest.type));
}

QStringList intentColumnTypes()
{
    QStringList types;
    for (const Column &column : columns)
        types.append(QLatin1String(column.name) + u' ' + QLatin1String(column.type));
    return types;
}

QVariantList intentValues(const Intent &intent)
{
    const auto &slot = intent.slot;
    return {
        intent.revision,
        intent.workplace,
        sameThingKey(intent),
        operationName(intent.operation),
        intent.person.text(),
        intent.space.text(),
        intent.building.text(),
        slot ? QVariant(slot->start().toMSecsSinceEpoch()) : QVariant(),
        slot ? QVariant(slot->end().toMSecsSinceEpoch()) : QVariant(),
        intent.resourceName,
        intent.target.text(),
        intent.personName,
        intent.placeName,
        intent.buildingName,
        QString::fromLatin1(intent.zone),
        qint64(intent.state),
        knownText(intent.known),
        qint64(intent.sends),
        instantValue(intent.preparedAt),
        instantValue(intent.sentAt),
        instantValue(intent.serverSentAt),
        instantValue(intent.changedAt),
        intent.booking.text(),
        intent.error ? QVariant(errorText(*intent.error)) : QVariant(),
        qint64(intent.settledByPerson),
        intent.meeting ? QVariant(meetingText(*intent.meeting)) : QVariant(),
    };
}

std::optional<Intent> intentFromRow(const QVariantList &row)
{
    RowReader reader(row);
    Intent intent;
    intent.number = reader.number();
    intent.revision = reader.number();
    intent.workplace = reader.text();
    (void)reader.text(); // the key follows from the rest
    intent.operation = reader.known(operationNamed(reader.text()));
    intent.person = PersonId(reader.text());
    intent.space = SpaceId(reader.text());
    intent.building = BuildingId(reader.text());
    const auto start = reader.instant();
    const auto end = reader.instant();
    if (start && end)
        intent.slot = TimeSlot::make(*start, *end);
    reader.refuseUnless(intent.slot.has_value() || (!start && !end));
    QString title = reader.text();
    intent.target = BookingId(reader.text());
    intent.personName = reader.text();
    intent.placeName = reader.text();
    intent.buildingName = reader.text();
    intent.zone = reader.text().toLatin1();
    intent.state = reader.known(stateNumbered(reader.number()));
    intent.known = reader.known(knownFrom(reader.text()));
    intent.sends = reader.smallNumber();
    intent.preparedAt = reader.instant();
    intent.sentAt = reader.instant();
    intent.serverSentAt = reader.instant();
    intent.changedAt = reader.instant();
    intent.booking = BookingId(reader.text());
    if (const auto error = reader.textOrNull())
        intent.error = reader.known(errorFrom(*error));
    const qint64 settled = reader.number();
    intent.settledByPerson = settled == 1;
    reader.refuseUnless(settled == 0 || settled == 1);
    if (const auto meeting = reader.textOrNull())
        intent.meeting = reader.known(meetingFrom(*meeting));
    else if (intent.operation == Operation::Book && !title.isEmpty())
        intent.meeting = Meeting{std::exchange(title, {}), {}, false, {}}; // as version 1 wrote it
    intent.resourceName = title;
    return reader.isGood() ? std::optional(intent) : std::nullopt;
}

} // namespace Foyer
