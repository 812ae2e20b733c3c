// SPDX-License-Identifier: MIT
// The draft of a resource as a file of the desk: see draftkeeper.h.
#include "draftkeeper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace Foyer {

namespace {

constexpr int version = 1;
constexpr double mostExact = 9'007'199'254'740'992.0; ///< whole numbers in JSON are doubles

constexpr std::array categories{
    std::pair{ResourceCategory::None, "none"},
    std::pair{ResourceCategory::MeetingRoom, "meetingRoom"},
    std::pair{ResourceCategory::HotDesk, "hotDesk"},
    std::pair{ResourceCategory::PrivateOffice, "privateOffice"},
    std::pair{ResourceCategory::EventSpace, "eventSpace"},
    std::pair{ResourceCategory::Lab, "lab"},
    std::pair{ResourceCategory::Kitchen, "kitchen"},
    std::pair{ResourceCategory::TreatmentRoom, "treatmentRoom"},
    std::pair{ResourceCategory::StorageUnit, "storageUnit"},
    std::pair{ResourceCategory::Machine, "machine"},
    std::pair{ResourceCategory::DayPass, "dayPass"},
    std::pair{ResourceCategory::PhoneBooth, "phoneBooth"},
    std::pair{ResourceCategory::Other, "other"},
};
constexpr std::array fees{
    std::pair{CancellationFee::None, "none"},
    std::pair{CancellationFee::Absolute, "absolute"},
    std::pair{CancellationFee::Percentage, "percentage"},
};

template <typename Words, typename Value>
QJsonValue wordOf(const Words &words, Value value)
{
    const auto found = std::find_if(words.begin(), words.end(), [value](const auto &it) { return it.first == value; });
    return found == words.end() ? QJsonValue() : QJsonValue(QLatin1String(found->second));
}

template <typename Words>
ResourceValue valueOf(const Words &words, const QJsonValue &word)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&word](const auto &it) { return word == QLatin1String(it.second); });
    return found == words.end() ? ResourceValue() : ResourceValue(found->first);
}

struct ToJson {
    QJsonValue operator()(std::monostate) const { return {}; }
    QJsonValue operator()(bool flag) const { return flag; }
    QJsonValue operator()(qint64 whole) const { return whole; }
    QJsonValue operator()(double number) const { return std::isfinite(number) ? QJsonValue(number) : QJsonValue(); }
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(const QStringList &ids) const { return QJsonArray::fromStringList(ids); }
    QJsonValue operator()(UtcInstant instant) const { return instant.toIso(); }
    QJsonValue operator()(ResourceCategory category) const { return wordOf(categories, category); }
    QJsonValue operator()(CancellationFee fee) const { return wordOf(fees, fee); }
    QJsonValue operator()(const QList<OpeningSlot> &hours) const
    {
        QJsonArray all;
        for (const OpeningSlot &slot : hours)
            all.append(QJsonArray{slot.weekday, slot.from, slot.to});
        return all;
    }
};

bool isWhole(const QJsonValue &json)
{
    const double number = json.toDouble(0.5);
    return std::abs(number) <= mostExact && std::trunc(number) == number;
}

ResourceValue idsFrom(const QJsonValue &json)
{
    QStringList ids;
    const QJsonArray all = json.toArray();
    for (const auto &id : all) {
        if (!id.isString())
            return {};
        ids.append(id.toString());
    }
    return json.isArray() ? ResourceValue(ids) : ResourceValue();
}

ResourceValue hoursFrom(const QJsonValue &json)
{
    QList<OpeningSlot> hours;
    const QJsonArray all = json.toArray();
    for (const auto &it : all) {
        const QJsonArray slot = it.toArray();
        if (slot.size() != 3 || !std::all_of(slot.begin(), slot.end(), [](const auto &n) { return isWhole(n); }))
            return {};
        hours.append({slot[0].toInt(), slot[1].toInt(), slot[2].toInt()});
    }
    return json.isArray() ? ResourceValue(hours) : ResourceValue();
}

/** std::monostate for what is no value of that type. */
ResourceValue valueFrom(const QJsonValue &json, FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Json:
    case FieldType::Address:
    case FieldType::Id:
        return json.isString() ? ResourceValue(json.toString()) : ResourceValue();
    case FieldType::Secret:
        break;
    case FieldType::Flag:
        return json.isBool() ? ResourceValue(json.toBool()) : ResourceValue();
    case FieldType::Whole:
        return isWhole(json) ? ResourceValue(static_cast<qint64>(json.toDouble())) : ResourceValue();
    case FieldType::Number:
        return json.isDouble() ? ResourceValue(json.toDouble()) : ResourceValue();
    case FieldType::Instant: {
        const auto instant = UtcInstant::fromIso(json.toString());
        return instant ? ResourceValue(*instant) : ResourceValue();
    }
    case FieldType::Category:
        return valueOf(categories, json);
    case FieldType::FeeKind:
        return valueOf(fees, json);
    case FieldType::IdList:
        return idsFrom(json);
    case FieldType::OpeningHours:
        return hoursFrom(json);
    }
    return {};
}

} // namespace

QByteArray draftToBytes(const ResourceDraft &draft)
{
    QJsonObject fields;
    const ResourceDraft open = draft.withoutSecrets();
    for (const auto &[field, value] : open.values())
        fields.insert(fieldKey(field), std::visit(ToJson(), value));
    return QJsonDocument(QJsonObject{{QStringLiteral("resourceDraft"), version}, {QStringLiteral("fields"), fields}})
        .toJson();
}

DraftBytes draftFromBytes(const QByteArray &bytes)
{
    DraftBytes read;
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const QJsonValue fields = root.value(QLatin1String("fields"));
    if (root.value(QLatin1String("resourceDraft")) != version || !fields.isObject())
        return {{}, false};
    const QJsonObject all = fields.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const auto field = fieldOfKey(it.key());
        const ResourceValue value = field ? valueFrom(it.value(), traitsOf(*field).type) : ResourceValue();
        const bool isRead = !std::holds_alternative<std::monostate>(value) && read.draft.set(*field, value);
        read.isWhole = read.isWhole && isRead;
    }
    return read;
}

} // namespace Foyer
