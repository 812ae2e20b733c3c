// SPDX-License-Identifier: MIT
#pragma once

#include "democlient.h"

using namespace Foyer;

/** A demo workplace on a Wednesday morning, and what a reception asks of it. */
class DemoReception : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

protected:
    DemoReply book(const QString &person, const QString &space, const char *start, const char *end)
    {
        return m_client->post(QStringLiteral("bookings"),
                              {{QStringLiteral("userId"), person},
                               {QStringLiteral("spaceId"), space},
                               {QStringLiteral("title"), QStringLiteral("Planning")},
                               {QStringLiteral("startDateTime"), QString::fromLatin1(start)},
                               {QStringLiteral("endDateTime"), QString::fromLatin1(end)}});
    }
    /** A free space of one floor for most of today. */
    QString free(const char *type = "desk")
    {
        return m_client->freeSpaces(m_floor, m_start, m_end, QString::fromLatin1(type)).value(0);
    }
    DemoReply bookToday(const char *type = "desk")
    {
        return book(m_ana, free(type), qPrintable(m_start), qPrintable(m_end));
    }
    DemoReply come(const QString &id, const QString &person) { return mark(id, person, "check-in"); }
    DemoReply leave(const QString &id, const QString &person) { return mark(id, person, "check-out"); }
    DemoReply mark(const QString &id, const QString &person, const char *what)
    {
        return m_client->post(QStringLiteral("bookings/%1/%2").arg(id, QLatin1String(what)),
                              {{QStringLiteral("userId"), person}});
    }
    DemoReply booking(const QString &id) { return m_client->get(QStringLiteral("bookings/") + id); }
    void setTime(const char *iso)
    {
        m_clock->set(iso);
        QVERIFY(m_client->signIn());
    }
    static QString personOf(const QJsonObject &booking)
    {
        return booking.value(u"userId").toString().section(u'/', -1);
    }

    const QString m_start = QStringLiteral("2026-03-04T10:30:00");
    const QString m_end = QStringLiteral("2026-03-04T16:00:00");
    std::unique_ptr<DemoClock> m_clock;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;
    QString m_ana;
    QString m_john;
    QString m_london;
    QString m_floor;
};
