// SPDX-License-Identifier: MIT
#pragma once

#include "fakeclock.h"
#include "kadenceworkplace.h"
#include "rawserver.h"

#include <QObject>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <optional>

/** What the tests of the whole adapter share: a server on loopback that speaks as scripted, and a workplace on it. */
namespace Foyer {

inline const PersonId ana(QStringLiteral("01H434ZA7PCXR9AZC8NR791EZA"));
inline const BuildingId bellYard(QStringLiteral("01EMPPAER4FWYN1MSBW0NAZSBK"));
inline const FloorId firstFloor(QStringLiteral("01F01JHXDZCKNP4J9N9PA878Q1"));
inline const SpaceId desk(QStringLiteral("01F01HVMYGM69JGRP4FQ5DNG3M"));
inline const BookingId booked(QStringLiteral("01H57XE2NNRWM7RY6RRAEX74F7"));

constexpr const char *tokenPath = "/oauth2/token";

inline UtcInstant at(const char *text)
{
    return UtcInstant::fromIso(QString::fromLatin1(text)).value();
}

inline TimeSlot morning()
{
    return TimeSlot::make(at("2023-07-20T10:00:00Z"), at("2023-07-20T12:00:00Z")).value();
}

inline QByteArray idNumber(int number)
{
    return "01H434ZA7PCXR9AZC8NR" + QByteArray::number(number).rightJustified(6, '0');
}

inline QByteArray member(int number)
{
    return R"({"id":")" + idNumber(number) + R"("})";
}

/** Members first to last, and whatever else the collection says. */
inline QByteArray collection(int first, int last, const QByteArray &more = {})
{
    QByteArrayList members;
    for (int i = first; i <= last; ++i)
        members.append(member(i));
    return R"({"hydra:member":[)" + members.join(',') + "]" + more + "}";
}

inline int numberIn(const RawRequest &request, const char *parameter)
{
    const QUrl url = QUrl::fromEncoded(request.target);
    return QUrlQuery(url).queryItemValue(QLatin1String(parameter)).toInt();
}

/** Answers the sign-in, and everything else by @p api. */
inline RawServer::Script signedIn(std::function<RawAnswer(const RawRequest &)> api)
{
    return [api = std::move(api)](const RawRequest &request) {
        if (request.target == tokenPath)
            return RawAnswer::http(200, R"({"access_token":"t0ken","token_type":"Bearer","expires_in":3600})");
        return api(request);
    };
}

inline RawServer::Script always(const QByteArray &body, int status = 200)
{
    return signedIn([=](const RawRequest &) { return RawAnswer::http(status, body); });
}

class WorkplaceFixture : public QObject {
protected:
    void serve(RawServer::Script script)
    {
        m_workplace.reset();
        m_server = std::make_unique<RawServer>(std::move(script));
        Connection connection;
        connection.clientId = QStringLiteral("the-client");
        connection.apiUrl = m_server->url();
        m_workplace = std::make_unique<KadenceWorkplace>(connection, QStringLiteral("the+secret"), m_clock);
    }

    /** Before every test: an empty Kadence. */
    void begin()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        serve(always(collection(1, 0)));
    }

    void end()
    {
        m_workplace.reset();
        m_server.reset();
    }

    /** What was asked for, the sign-in left out. */
    [[nodiscard]] QList<QByteArray> apiTargets() const
    {
        QList<QByteArray> targets;
        for (const RawRequest &request : m_server->requests()) {
            if (request.target != tokenPath)
                targets.append(request.target);
        }
        return targets;
    }

    /** Starts a call and waits for its result; nothing when it does not answer exactly once, and later. */
    template <typename T>
    std::optional<Result<T>> wait(const std::function<RequestHandle(Callback<T>)> &start)
    {
        std::optional<Result<T>> answer;
        int answers = 0;
        const auto handle = start([&](Result<T> result) {
            answer = std::move(result);
            ++answers;
        });
        if (answers > 0)
            return std::nullopt;
        const bool answered = QTest::qWaitFor([&] { return answers > 0; }, 30'000);
        return answered && answers == 1 ? answer : std::nullopt;
    }

    FakeClock m_clock;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<KadenceWorkplace> m_workplace;
};

/** Waits for one call of m_workplace, written with `this` as its context and `callback` as its callback. */
#define WAIT(type, call) wait<type>([&](Foyer::Callback<type> callback) { return m_workplace->call; })

} // namespace Foyer
