// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "demoserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <httplib.h>

#include <atomic>

/** A clock that tests set; asked from the server's threads. */
class DemoClock final : public Foyer::Clock {
public:
    explicit DemoClock(const char *iso) { set(iso); }

    void set(const char *iso) { m_now = Foyer::UtcInstant::fromIso(QString::fromLatin1(iso))->toMSecsSinceEpoch(); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }

    [[nodiscard]] Foyer::UtcInstant now() const override { return Foyer::UtcInstant::fromMSecsSinceEpoch(m_now); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(m_now); }
    [[nodiscard]] Foyer::BuildingZone deskZone() const override { return Foyer::BuildingZone::utc(); }

private:
    std::atomic<qint64> m_now = 0;
};

/** What came back. */
struct DemoReply {
    int status = 0; ///< 0: nothing came back
    QByteArray body;
    httplib::Headers headers;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray members() const { return object().value(u"hydra:member").toArray(); }
    [[nodiscard]] int total() const { return object().value(u"hydra:totalItems").toInt(-1); }
    [[nodiscard]] QString text(const char *key) const { return object().value(QLatin1String(key)).toString(); }
    /** The propertyPath of the only violation. */
    [[nodiscard]] QString violation() const
    {
        const QJsonArray all = object().value(u"violations").toArray();
        return all.size() == 1 ? all.at(0).toObject().value(u"propertyPath").toString() : QString();
    }
    [[nodiscard]] std::string header(const char *name) const
    {
        const auto found = headers.find(name);
        return found == headers.end() ? std::string() : found->second;
    }
};

/** One kept-alive, blocking connection to a demo server, signed in on demand. */
class DemoClient {
public:
    explicit DemoClient(const Foyer::DemoServer &server) : m_server(server), m_http("127.0.0.1", server.url().port())
    {
        m_http.set_keep_alive(true);
        m_http.set_tcp_nodelay(true);
        m_http.set_read_timeout(30);
    }

    DemoReply token(const QString &id, const QString &secret)
    {
        return reply(m_http.Post("/oauth2/token", httplib::Params{{"grant_type", "client_credentials"},
                                                                  {"client_id", id.toStdString()},
                                                                  {"client_secret", secret.toStdString()},
                                                                  {"scope", "public"}}));
    }
    bool signIn()
    {
        const DemoReply got = token(m_server.clientId(), m_server.clientSecret());
        m_token = got.text("access_token").toStdString();
        return got.status == 200 && !m_token.empty();
    }
    [[nodiscard]] httplib::Headers headers() const
    {
        httplib::Headers all{{"Accept", "application/ld+json"}};
        if (!m_token.empty())
            all.emplace("Authorization", "Bearer " + m_token);
        return all;
    }
    /** @p path is below /v1/public/ unless it begins with a slash. */
    DemoReply get(const QString &path) { return reply(m_http.Get(full(path), headers())); }
    DemoReply post(const QString &path, const QJsonObject &body)
    {
        return postRaw(path, QJsonDocument(body).toJson(QJsonDocument::Compact), "application/json");
    }
    DemoReply postRaw(const QString &path, const QByteArray &body, const char *type)
    {
        return reply(m_http.Post(full(path), headers(), body.toStdString(), type));
    }

    /** Everything that a list has over all its pages; empty when one of them fails. */
    QJsonArray all(const QString &path)
    {
        QJsonArray members;
        QString next = path + (path.contains(u'?') ? u'&' : u'?') + QStringLiteral("itemsPerPage=500");
        while (!next.isEmpty()) {
            const DemoReply page = get(next);
            if (page.status != 200)
                return {};
            for (const QJsonValue &one : page.members())
                members.append(one);
            next = page.object().value(u"hydra:view").toObject().value(u"hydra:next").toString();
        }
        return members;
    }

    /** The id of the person with that e-mail. */
    QString person(const QString &email)
    {
        const QJsonArray found = get(QStringLiteral("users?emailExact=") + email).members();
        return found.isEmpty() ? QString() : found.at(0).toObject().value(u"id").toString();
    }
    QString ana() { return person(QStringLiteral("ana.ruiz@demo.example")); }
    QString building(const QString &name) { return idOf(get(QStringLiteral("buildings")), name); }
    QString floor(const QString &building, const QString &name)
    {
        return idOf(get(QStringLiteral("floors?buildingId=") + building), name);
    }
    QJsonArray days(const QString &building)
    {
        return get(QStringLiteral("bookable-days?userId=%1&buildingId=%2").arg(ana(), building)).members();
    }
    /** Ids of the free spaces. */
    QStringList freeSpaces(const QString &floor, const QString &start, const QString &end,
                           const QString &type = QStringLiteral("desk"))
    {
        QStringList ids;
        const auto path =
            QStringLiteral("bookable-spaces?userId=%1&floorId=%2&startDateTime=%3&endDateTime=%4&spaceType=%5");
        for (const QJsonValue &one : get(path.arg(ana(), floor, start, end, type)).members())
            ids.append(one.toObject().value(u"id").toString());
        return ids;
    }
    DemoReply passes(const QString &building, const QString &start, const QString &end)
    {
        return get(QStringLiteral("bookable-onsite-passes?buildingId=%1&startDateTime=%2&endDateTime=%3")
                       .arg(building, start, end));
    }

    httplib::Client &http() { return m_http; }
    static DemoReply reply(const httplib::Result &result)
    {
        if (!result)
            return {};
        return {result->status, QByteArray::fromStdString(result->body), result->headers};
    }

private:
    static std::string full(const QString &path)
    {
        return (path.startsWith(u'/') ? path : QStringLiteral("/v1/public/") + path).toStdString();
    }
    static QString idOf(const DemoReply &list, const QString &name)
    {
        for (const QJsonValue &one : list.members()) {
            if (one.toObject().value(u"name").toString().startsWith(name))
                return one.toObject().value(u"id").toString();
        }
        return {};
    }

    const Foyer::DemoServer &m_server;
    httplib::Client m_http;
    std::string m_token;
};

/** A server that began at @p now. */
struct DemoWorkplace {
    explicit DemoWorkplace(const char *now, int people = 2000)
        : clock(now)
        , server(Foyer::DemoOptions{1, people, 0, 3600}, clock)
        , started(server.start(nullptr))
        , client(server)
    {
        started = started && client.signIn();
    }
    /** Everything booked in a building on one day of its own calendar. */
    QJsonArray day(const QString &building, const char *date, const QString &more = {})
    {
        return client.all(QStringLiteral("bookings?buildingId=%1&startDateTime[local_after]=%2T00:00:00"
                                         "&startDateTime[local_before]=%2T23:59:59%3")
                              .arg(client.building(building), QLatin1String(date), more));
    }

    DemoClock clock;
    Foyer::DemoServer server;
    bool started;
    DemoClient client;
};
