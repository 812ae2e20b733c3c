// SPDX-License-Identifier: MIT
#include "settingsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Foyer {

namespace {

constexpr int formatVersion = 1;
constexpr qsizetype maxNameLength = 200;

/** Reads members and remembers whether all of them were what they should be. */
class Reader {
public:
    explicit Reader(const QJsonObject &object) : m_object(object) {}

    QString text(const char *key, qsizetype longest = maxNameLength)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (value.isUndefined())
            return {};
        const QString text = value.toString();
        if (!value.isString() || text.size() > longest || text.contains(QChar(0))) {
            m_complete = false;
            return {};
        }
        return text;
    }
    bool flag(const char *key, bool otherwise)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isBool())
            m_complete = false;
        return value.toBool(otherwise);
    }
    QTime time(const char *key, QTime otherwise)
    {
        const QString text = this->text(key);
        if (text.isEmpty())
            return otherwise;
        const QTime time = QTime::fromString(text, u"HH:mm");
        if (!time.isValid())
            m_complete = false;
        return time.isValid() ? time : otherwise;
    }
    QJsonObject object(const char *key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isObject())
            m_complete = false;
        return value.toObject();
    }
    QJsonArray array(const char *key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isArray())
            m_complete = false;
        return value.toArray();
    }
    [[nodiscard]] bool complete() const { return m_complete; }

private:
    QJsonObject m_object;
    bool m_complete = true;
};

QJsonObject connectionToJson(const Connection &connection)
{
    QJsonObject json{{QStringLiteral("name"), connection.name},
                     {QStringLiteral("system"), connection.system},
                     {QStringLiteral("clientId"), connection.clientId}};
    if (!connection.region.isEmpty())
        json.insert(QStringLiteral("region"), connection.region);
    if (!connection.apiUrl.isEmpty())
        json.insert(QStringLiteral("apiUrl"), connection.apiUrl.toString(QUrl::FullyEncoded));
    if (!connection.authUrl.isEmpty())
        json.insert(QStringLiteral("authUrl"), connection.authUrl.toString(QUrl::FullyEncoded));
    return json;
}

/** Nothing for a connection that could not have been made: a key must not go to an address that nobody checked. */
std::optional<Connection> connectionFromJson(const QJsonObject &json)
{
    Reader reader(json);
    Connection connection;
    connection.name = reader.text("name");
    connection.system = reader.text("system");
    connection.region = reader.text("region");
    connection.clientId = reader.text("clientId", 1000);
    connection.apiUrl = QUrl(reader.text("apiUrl", 2000), QUrl::StrictMode);
    connection.authUrl = QUrl(reader.text("authUrl", 2000), QUrl::StrictMode);
    const auto acceptable = [](const QUrl &url) { return url.isEmpty() || !faultOf(url); };
    if (!reader.complete() || connection.name.isEmpty() || connection.system.isEmpty() ||
        !acceptable(connection.apiUrl) || !acceptable(connection.authUrl))
        return std::nullopt;
    return connection;
}

QString appearanceName(DeskSettings::Appearance appearance)
{
    switch (appearance) {
    case DeskSettings::Appearance::System:
        return QStringLiteral("system");
    case DeskSettings::Appearance::Light:
        return QStringLiteral("light");
    case DeskSettings::Appearance::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

bool readDesk(const QJsonObject &json, DeskSettings &desk)
{
    Reader reader(json);
    desk.language = reader.text("language");
    desk.keepDirectory = reader.flag("keepDirectory", false);
    desk.scanSounds = reader.flag("scanSounds", true);
    desk.notifications = reader.flag("notifications", false);
    const QString appearance = reader.text("appearance");
    using Appearance = DeskSettings::Appearance;
    for (const auto known : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        if (appearance == appearanceName(known)) {
            desk.appearance = known;
            return reader.complete();
        }
    }
    return reader.complete() && appearance.isEmpty();
}

bool readPreferences(const QJsonObject &json, DeskPreferences &preferences)
{
    Reader reader(json);
    preferences.ownBuilding = BuildingId(reader.text("ownBuilding"));
    preferences.usualFrom = reader.time("usualFrom", preferences.usualFrom);
    preferences.usualTo = reader.time("usualTo", preferences.usualTo);
    return reader.complete();
}

std::optional<WindowPlace> windowFromJson(const QJsonObject &json)
{
    WindowPlace place;
    const QRect rect(json.value(u"x").toInt(), json.value(u"y").toInt(), json.value(u"width").toInt(),
                     json.value(u"height").toInt());
    if (rect.width() < 100 || rect.height() < 100 || rect.width() > 100'000 || rect.height() > 100'000)
        return std::nullopt;
    place.rect = rect;
    place.maximized = json.value(u"maximized").toBool();
    return place;
}

} // namespace

QByteArray settingsToJson(const StoredSettings &values)
{
    QJsonArray connections;
    for (const Connection &connection : values.connections)
        connections.append(connectionToJson(connection));
    QJsonObject preferences;
    for (auto it = values.preferences.cbegin(); it != values.preferences.cend(); ++it) {
        preferences.insert(it.key(), QJsonObject{{QStringLiteral("ownBuilding"), it->ownBuilding.text()},
                                                 {QStringLiteral("usualFrom"), it->usualFrom.toString(u"HH:mm")},
                                                 {QStringLiteral("usualTo"), it->usualTo.toString(u"HH:mm")}});
    }
    QJsonObject root{
        {QStringLiteral("version"), formatVersion},
        {QStringLiteral("connections"), connections},
        {QStringLiteral("lastUsed"), values.lastUsed},
        {QStringLiteral("desk"), QJsonObject{{QStringLiteral("language"), values.desk.language},
                                             {QStringLiteral("appearance"), appearanceName(values.desk.appearance)},
                                             {QStringLiteral("keepDirectory"), values.desk.keepDirectory},
                                             {QStringLiteral("scanSounds"), values.desk.scanSounds},
                                             {QStringLiteral("notifications"), values.desk.notifications}}},
        {QStringLiteral("preferences"), preferences}};
    if (values.window) {
        const QRect &rect = values.window->rect;
        root.insert(QStringLiteral("window"), QJsonObject{{QStringLiteral("x"), rect.x()},
                                                          {QStringLiteral("y"), rect.y()},
                                                          {QStringLiteral("width"), rect.width()},
                                                          {QStringLiteral("height"), rect.height()},
                                                          {QStringLiteral("maximized"), values.window->maximized}});
    }
    return QJsonDocument(root).toJson();
}

std::optional<ReadSettings> settingsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || document.object().value(u"version").toInt() != formatVersion)
        return std::nullopt;

    ReadSettings read;
    Reader root(document.object());
    for (const QJsonValue &value : root.array("connections")) {
        const auto connection = connectionFromJson(value.toObject());
        if (connection && !read.values.find(connection->name))
            read.values.connections.append(*connection);
        else
            read.complete = false;
    }
    read.values.lastUsed = root.text("lastUsed");
    read.complete &= readDesk(root.object("desk"), read.values.desk);
    const QJsonObject preferences = root.object("preferences");
    for (auto it = preferences.begin(); it != preferences.end(); ++it)
        read.complete &= readPreferences(it.value().toObject(), read.values.preferences[it.key()]);
    // A window's place is worth no words when it is odd.
    read.values.window = windowFromJson(root.object("window"));
    read.complete &= root.complete();
    return read;
}

} // namespace Foyer
