// SPDX-License-Identifier: MIT
#pragma once

#include "democlient.h"

#include <QSet>

/** One kept-alive, blocking connection to a demo server that speaks as Spacebring, with its key. */
class DemoSpacebringClient {
public:
    explicit DemoSpacebringClient(const Foyer::DemoServer &server)
        : m_http("127.0.0.1", server.url().port())
        , m_id(server.spacebringClientId().toStdString())
        , m_secret(server.spacebringClientSecret().toStdString())
    {
        m_http.set_keep_alive(true);
        m_http.set_tcp_nodelay(true);
        m_http.set_url_encode(false); // what is asked is sent as it is written
    }

    DemoReply get(const QString &path)
    {
        return get(path, {httplib::make_basic_authentication_header(m_id, m_secret)});
    }
    DemoReply get(const QString &path, const httplib::Headers &headers)
    {
        return DemoClient::reply(m_http.Get(path.toStdString(), headers));
    }
    DemoReply bookings(const QString &query) { return get(QStringLiteral("/resources/bookings/v1?") + query); }

    /** Every page of @p list; empty when one of them fails. @p sizes (may be null) learns how long each page was. */
    QJsonArray all(const QString &path, const char *list, QList<int> *sizes = nullptr)
    {
        QJsonArray found;
        QString token;
        do {
            const QString more = token.isEmpty() ? QString() : QStringLiteral("&nextPageToken=") + token;
            const DemoReply page = get(path + more);
            if (page.status != 200)
                return {};
            const QJsonArray part = page.object().value(QLatin1String(list)).toArray();
            if (sizes)
                sizes->append(static_cast<int>(part.size()));
            for (const QJsonValue &one : part)
                found.append(one);
            token = page.text("nextPageToken");
        } while (!token.isEmpty());
        return found;
    }
    QJsonArray allBookings(const QString &query, QList<int> *sizes = nullptr)
    {
        return all(QStringLiteral("/resources/bookings/v1?limit=100&") + query, "bookings", sizes);
    }

    QString location(const QString &title)
    {
        return idTitled(get(QStringLiteral("/locations/v1")).object().value(u"locations").toArray(), title);
    }
    QString resource(const QString &location, const QString &title)
    {
        return idTitled(all(QStringLiteral("/resources/v1?limit=100&locationRef=") + location, "resources"), title);
    }

    httplib::Client &http() { return m_http; }

private:
    static QString idTitled(const QJsonArray &things, const QString &title)
    {
        for (const QJsonValue &thing : things) {
            if (thing.toObject().value(u"title").toString() == title)
                return thing.toObject().value(u"id").toString();
        }
        return {};
    }

    httplib::Client m_http;
    std::string m_id;
    std::string m_secret;
};

/** The same for Nexudus: signs in and keeps the token. */
class DemoNexudusClient {
public:
    explicit DemoNexudusClient(const Foyer::DemoServer &server)
        : m_server(server)
        , m_http("127.0.0.1", server.url().port())
    {
        m_http.set_keep_alive(true);
        m_http.set_tcp_nodelay(true);
        m_http.set_url_encode(false); // what is asked is sent as it is written
    }

    DemoReply token(const httplib::Params &form) { return DemoClient::reply(m_http.Post("/api/token", form)); }
    DemoReply signInAs(const QString &user, const QString &code = {})
    {
        httplib::Params form{{"grant_type", "password"},
                             {"username", user.toStdString()},
                             {"password", m_server.nexudusPassword().toStdString()}};
        if (!code.isEmpty())
            form.emplace("totp", code.toStdString());
        const DemoReply got = token(form);
        m_token = got.text("access_token").toStdString();
        return got;
    }
    bool signIn() { return signInAs(m_server.nexudusUser()).status == 200; }
    DemoReply refresh(const QString &refreshToken)
    {
        const DemoReply got = token({{"grant_type", "refresh_token"}, {"refresh_token", refreshToken.toStdString()}});
        m_token = got.text("access_token").toStdString();
        return got;
    }

    DemoReply get(const QString &path) { return DemoClient::reply(m_http.Get(path.toStdString(), headers())); }
    DemoReply post(const QByteArray &body, const char *type = "application/json")
    {
        return DemoClient::reply(m_http.Post("/api/spaces/resources", headers(), body.toStdString(), type));
    }
    DemoReply create(const QJsonObject &resource)
    {
        return post(QJsonDocument(resource).toJson(QJsonDocument::Compact));
    }
    QJsonArray records(const QString &path) { return get(path).object().value(u"Records").toArray(); }
    QJsonObject resource(qint64 id) { return get(QStringLiteral("/api/spaces/resources/%1").arg(id)).object(); }
    /** What is required and nothing else, right in the first business. */
    QJsonObject plain(const QString &name)
    {
        const QJsonObject type = records(QStringLiteral("/api/spaces/resourcetypes")).at(0).toObject();
        return {{QStringLiteral("BusinessId"), type.value(u"BusinessId")},
                {QStringLiteral("Name"), name},
                {QStringLiteral("SystemResourceType"), 1},
                {QStringLiteral("ResourceTypeId"), type.value(u"Id")},
                {QStringLiteral("DisplayOrder"), 7},
                {QStringLiteral("CancellationFeeType"), 0}};
    }

    httplib::Client &http() { return m_http; }
    [[nodiscard]] httplib::Headers headers() const
    {
        return m_token.empty() ? httplib::Headers() : httplib::Headers{{"Authorization", "Bearer " + m_token}};
    }

private:
    const Foyer::DemoServer &m_server;
    httplib::Client m_http;
    std::string m_token;
};

/** A server that began at @p now and refuses nobody for haste. */
struct DemoSystems {
    explicit DemoSystems(const char *now = "2026-03-04T10:20:30Z", quint32 seed = 1)
        : clock(now)
        , server(Foyer::DemoOptions{seed, 10, 0, 600}, clock)
        , started(server.start(nullptr))
        , spacebring(server)
        , nexudus(server)
    {
        server.setThrottling(false);
    }

    DemoClock clock;
    Foyer::DemoServer server;
    bool started;
    DemoSpacebringClient spacebring;
    DemoNexudusClient nexudus;
};
