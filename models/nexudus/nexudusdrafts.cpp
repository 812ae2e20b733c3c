// SPDX-License-Identifier: MIT
#include "nexudusdrafts.h"

#include "draftchecks.h"
#include "nexudusfields.h"
#include "servertext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace Foyer::Nexudus {

namespace {

constexpr int lastMinute = minutesOfDay - 1; ///< the latest that can be written
constexpr int daysOfWeek = 7;
constexpr qsizetype mostIds = 10'000;
constexpr qsizetype mostSlots = 1'000;
constexpr qsizetype mostUnknown = 50; ///< properties that are named

QString timeText(int minutes)
{
    return QStringLiteral("1976-01-01T%1:%2:00Z")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/** Minutes after midnight of `…THH:MM…`; what comes after the minutes is cut off. */
std::optional<int> minutesIn(const QJsonValue &value)
{
    const QString text = value.toString().left(40);
    const QString time = text.mid(text.indexOf(u'T') + 1).left(5);
    const QTime read = QTime::fromString(time, QStringLiteral("HH:mm"));
    return read.isValid() ? std::optional(read.hour() * 60 + read.minute()) : std::nullopt;
}

struct ToJson {
    FieldType type;

    QJsonValue operator()(std::monostate) const { return {}; }
    QJsonValue operator()(bool flag) const { return flag; }
    QJsonValue operator()(qint64 whole) const { return whole; }
    QJsonValue operator()(double number) const { return number; }
    QJsonValue operator()(const QString &text) const
    {
        return type == FieldType::Id ? QJsonValue(text.toLongLong()) : QJsonValue(text);
    }
    QJsonValue operator()(const QStringList &ids) const
    {
        QJsonArray numbers;
        for (const QString &id : ids)
            numbers.append(id.toLongLong());
        return numbers;
    }
    QJsonValue operator()(UtcInstant instant) const { return instant.toIso(); }
    QJsonValue operator()(ResourceCategory category) const { return numberOf(category); }
    QJsonValue operator()(CancellationFee fee) const { return numberOf(fee); }
    QJsonValue operator()(const QList<OpeningSlot> &hours) const
    {
        QJsonArray all;
        for (const OpeningSlot &slot : hours) {
            all.append(QJsonObject{{QStringLiteral("DayOfWeek"), slot.weekday % daysOfWeek},
                                   {QStringLiteral("FromTime"), timeText(slot.from)},
                                   {QStringLiteral("ToTime"), timeText(std::min(slot.to, lastMinute))}});
        }
        return all;
    }
};

std::optional<double> numberIn(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().left(40).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/** Reads one value. std::monostate for what the field can't have; sets isWhole to false where a part is left out. */
class ValueReader {
public:
    ResourceValue read(const QJsonValue &value, FieldType type);
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    ResourceValue text(const QJsonValue &value, FieldType type) const;
    ResourceValue ids(const QJsonValue &value);
    ResourceValue hours(const QJsonValue &value);
    QList<OpeningSlot> slotsIn(const QJsonObject &slot);

    bool m_isWhole = true;
};

ResourceValue ValueReader::read(const QJsonValue &value, FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Address:
    case FieldType::LongText:
    case FieldType::Json:
    case FieldType::Secret:
        return value.isString() ? text(value, type) : ResourceValue();
    case FieldType::Id: {
        const QString id = idOf(value);
        return id.isEmpty() ? ResourceValue() : ResourceValue(id);
    }
    case FieldType::Flag:
        return value.isBool() ? ResourceValue(value.toBool()) : ResourceValue();
    case FieldType::Whole: {
        const auto number = numberIn(value);
        const bool isOne = number && std::trunc(*number) == *number && std::abs(*number) <= double(mostExact);
        return isOne ? ResourceValue(static_cast<qint64>(*number)) : ResourceValue();
    }
    case FieldType::Number: {
        const auto number = numberIn(value);
        return number ? ResourceValue(*number) : ResourceValue();
    }
    case FieldType::Instant: {
        const auto instant = UtcInstant::fromIso(value.toString(), UtcInstant::WithoutOffset::MeansUtc);
        return instant ? ResourceValue(*instant) : ResourceValue();
    }
    case FieldType::Category: {
        const auto category = categoryOf(value);
        return category ? ResourceValue(*category) : ResourceValue();
    }
    case FieldType::FeeKind: {
        const auto fee = feeOf(value);
        return fee ? ResourceValue(*fee) : ResourceValue();
    }
    case FieldType::IdList:
        return ids(value);
    case FieldType::OpeningHours:
        return hours(value);
    }
    return {};
}

/** A little more than may be sent stays, so that it is seen to be too long. */
ResourceValue ValueReader::text(const QJsonValue &value, FieldType type) const
{
    const qsizetype most = longestText(type).value_or(0) + 1;
    if (type == FieldType::LongText || type == FieldType::Json)
        return plainLines(value.toString(), most);
    return plainText(value.toString(), most);
}

ResourceValue ValueReader::ids(const QJsonValue &value)
{
    if (!value.isArray())
        return {};
    QStringList ids;
    const QJsonArray all = value.toArray();
    for (const auto &one : all) {
        const QString id = idOf(one);
        if (id.isEmpty() || ids.size() >= mostIds)
            m_isWhole = false;
        else
            ids.append(id);
    }
    return ids;
}

ResourceValue ValueReader::hours(const QJsonValue &value)
{
    if (!value.isArray())
        return {};
    QList<OpeningSlot> hours;
    const QJsonArray all = value.toArray();
    for (const auto &one : all) {
        const QList<OpeningSlot> found = slotsIn(one.toObject());
        if (found.isEmpty() || hours.size() >= mostSlots)
            m_isWhole = false;
        else
            hours += found;
    }
    return hours;
}

QList<OpeningSlot> ValueReader::slotsIn(const QJsonObject &slot)
{
    const QJsonValue day = slot.value(QLatin1String("DayOfWeek"));
    const auto from = minutesIn(slot.value(QLatin1String("FromTime")));
    const auto to = minutesIn(slot.value(QLatin1String("ToTime")));
    const int number = day.toInt(-1);
    if (!day.isDouble() || number < 0 || number >= daysOfWeek || !from || !to)
        return {};
    const int weekday = number == 0 ? daysOfWeek : number;
    if (*to == *from && *to != 0)
        return {{weekday, *from, *to}}; // nobody knows what was meant: it is for the checks to say so
    return openingSlots(weekday, *from, *to);
}

QString refusal(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Json:
    case FieldType::Address:
    case FieldType::Secret:
        return QCoreApplication::translate("Nexudus", "must be a text");
    case FieldType::Id:
        return QCoreApplication::translate("Nexudus", "must be an id, a whole number");
    case FieldType::Flag:
        return QCoreApplication::translate("Nexudus", "must be true or false");
    case FieldType::Whole:
        return QCoreApplication::translate("Nexudus", "must be a whole number");
    case FieldType::Number:
        return QCoreApplication::translate("Nexudus", "must be a number");
    case FieldType::Instant:
        return QCoreApplication::translate("Nexudus", "must be a date and time as in 2026-03-04T09:00:00Z");
    case FieldType::Category:
    case FieldType::FeeKind:
        return QCoreApplication::translate("Nexudus", "must be one of the numbers that the documents list");
    case FieldType::IdList:
        return QCoreApplication::translate("Nexudus", "must be a list of ids, which are whole numbers");
    case FieldType::OpeningHours:
        break;
    }
    return QCoreApplication::translate(
        "Nexudus", "must be a list of DayOfWeek from 0 (Sunday) to 6, FromTime and ToTime as in 1976-01-01T09:00:00");
}

} // namespace

QJsonObject jsonOf(const ResourceDraft &draft)
{
    QJsonObject json;
    for (const auto &[field, value] : draft.values()) {
        const FieldTraits &traits = traitsOf(field);
        if (!traits.isReadOnly)
            json.insert(propertyOf(field), std::visit(ToJson{traits.type}, value));
    }
    if (draft.isSet(ResourceField::Name))
        json.insert(propertyOf(ResourceField::Name), draft.name());
    return json;
}

ResourceDraft storedDraft(const QJsonObject &resource)
{
    ResourceDraft draft;
    for (const FieldTraits &traits : resourceFields()) {
        if (traits.type != FieldType::Secret)
            draft.set(traits.field, ValueReader().read(resource.value(propertyOf(traits.field)), traits.type));
    }
    return draft;
}

DraftReading readDraft(const QJsonObject &resource)
{
    DraftReading reading;
    for (auto it = resource.begin(); it != resource.end(); ++it) {
        const auto field = fieldOf(it.key());
        if (!field || propertyOf(*field) != it.key()) {
            if (reading.unknown.size() < mostUnknown)
                reading.unknown.append(plainText(it.key()));
            continue;
        }
        const FieldTraits &traits = traitsOf(*field);
        if (traits.isReadOnly) {
            reading.readOnly.append(it.key());
            continue;
        }
        if (it.value().isNull())
            continue;
        ValueReader reader;
        const ResourceValue value = reader.read(it.value(), traits.type);
        const bool isRead = !std::holds_alternative<std::monostate>(value) && reader.isWhole();
        if (!isRead || !reading.draft.set(*field, value))
            reading.faults.append({it.key(), refusal(traits.type)});
    }
    return reading;
}

} // namespace Foyer::Nexudus
