// SPDX-License-Identifier: MIT
#include "rollcall.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Foyer {

namespace {

constexpr int formatVersion = 1;
/** More people than any building holds. */
constexpr qsizetype mostEntries = 200'000;
constexpr qsizetype longestKey = 1000;

// JSON holds numbers exactly up to there; the instants of UtcInstant are well within.
constexpr double largestExact = 9'007'199'254'740'991.0;

/** Reads the members of one object and remembers whether all of them were what they should be, and no others. */
class Reader {
public:
    explicit Reader(const QJsonValue &value) : m_object(value.toObject()), m_ok(value.isObject()) {}

    QString text(QLatin1StringView key, qsizetype longest = maxTextLength)
    {
        const QJsonValue value = take(key);
        const QString text = value.toString();
        m_ok = m_ok && value.isString() && text.size() <= longest && !text.contains(QChar(u'\0'));
        return text;
    }
    bool flag(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        m_ok = m_ok && value.isBool();
        return value.toBool();
    }
    qint64 number(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        const double number = value.toDouble();
        m_ok = m_ok && value.isDouble() && number >= -largestExact && number <= largestExact &&
               number == double(qint64(number));
        return m_ok ? qint64(number) : 0;
    }
    std::optional<UtcInstant> instant(QLatin1StringView key)
    {
        const UtcInstant instant = UtcInstant::fromMSecsSinceEpoch(number(key));
        const int year = m_ok ? instant.toUtcDateTime().date().year() : 0;
        m_ok = m_ok && year >= 1900 && year <= 9998;
        return m_ok ? std::optional(instant) : std::nullopt;
    }
    QJsonArray array(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        m_ok = m_ok && value.isArray();
        return value.toArray();
    }
    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
    [[nodiscard]] bool isGood() const { return m_ok && m_object.isEmpty(); }

private:
    QJsonValue take(QLatin1StringView key) { return m_object.take(key); }

    QJsonObject m_object;
    bool m_ok;
};

QJsonObject entryToJson(const RollCallEntry &entry)
{
    QJsonObject json{{QStringLiteral("key"), entry.key},           {QStringLiteral("name"), entry.name},
                     {QStringLiteral("floor"), entry.floor},       {QStringLiteral("place"), entry.place},
                     {QStringLiteral("visitor"), entry.isVisitor}, {QStringLiteral("host"), entry.host}};
    if (entry.since)
        json.insert(QStringLiteral("since"), entry.since->toMSecsSinceEpoch());
    return json;
}

std::optional<RollCallEntry> entryFromJson(const QJsonValue &json)
{
    Reader reader(json);
    RollCallEntry entry;
    entry.key = reader.text(QLatin1StringView("key"), longestKey);
    entry.name = reader.text(QLatin1StringView("name"));
    entry.floor = reader.text(QLatin1StringView("floor"));
    entry.place = reader.text(QLatin1StringView("place"));
    entry.isVisitor = reader.flag(QLatin1StringView("visitor"));
    entry.host = reader.text(QLatin1StringView("host"));
    if (reader.has(QLatin1StringView("since")))
        entry.since = reader.instant(QLatin1StringView("since"));
    return reader.isGood() ? std::optional(entry) : std::nullopt;
}

} // namespace

QByteArray rollCallToBytes(const RollCall &rollCall)
{
    QJsonArray entries;
    for (const RollCallEntry &entry : rollCall.entries)
        entries.append(entryToJson(entry));
    const QJsonObject json{{QStringLiteral("version"), formatVersion},
                           {QStringLiteral("account"), rollCall.account},
                           {QStringLiteral("building"), rollCall.building.text()},
                           {QStringLiteral("buildingName"), rollCall.buildingName},
                           {QStringLiteral("zone"), QString::fromLatin1(rollCall.zone.ianaId())},
                           {QStringLiteral("taken"), rollCall.taken.toMSecsSinceEpoch()},
                           {QStringLiteral("visitorsKnown"), rollCall.visitorsKnown},
                           {QStringLiteral("entries"), entries}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<RollCall> rollCallFromBytes(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    Reader reader(document.object());
    if (reader.number(QLatin1StringView("version")) != formatVersion)
        return std::nullopt;
    RollCall rollCall;
    rollCall.account = reader.text(QLatin1StringView("account"), longestKey);
    rollCall.building = BuildingId(reader.text(QLatin1StringView("building"), longestKey));
    rollCall.buildingName = reader.text(QLatin1StringView("buildingName"));
    const auto zone = BuildingZone::fromIana(reader.text(QLatin1StringView("zone")).toLatin1());
    const auto taken = reader.instant(QLatin1StringView("taken"));
    rollCall.visitorsKnown = reader.flag(QLatin1StringView("visitorsKnown"));
    const QJsonArray entries = reader.array(QLatin1StringView("entries"));
    if (!reader.isGood() || !zone || !taken || rollCall.building.isEmpty() || entries.size() > mostEntries)
        return std::nullopt;
    rollCall.zone = *zone;
    rollCall.taken = *taken;
    rollCall.entries.reserve(entries.size());
    for (const QJsonValue &value : entries) {
        const auto entry = entryFromJson(value);
        if (!entry)
            return std::nullopt;
        rollCall.entries.append(*entry);
    }
    return rollCall;
}

} // namespace Foyer
