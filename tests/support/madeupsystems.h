// SPDX-License-Identifier: MIT
#pragma once

#include "connectflow.h"
#include "fakeworkplace.h"

#include <memory>
#include <optional>

namespace Foyer::Testing {

/** Systems that ask for as different things as there are: regions, one address, a password with a one-time code. */
class MadeUpSystems final {
public:
    std::optional<ApiError> refusal; ///< what signing in ends with
    bool holds = false;              ///< signing in has no end
    QString given;                   ///< in place of the secret; empty: nothing
    Connection lastConnection;
    Credentials last;

    [[nodiscard]] Systems systems()
    {
        Systems systems;
        systems.known = {
            {QStringLiteral("harbour"),
             QStringLiteral("Harbour"),
             {QStringLiteral("eu"), QStringLiteral("us"), QStringLiteral("moon")},
             true,
             SystemTraits::Key::ClientSecret,
             false},
            {QStringLiteral("lighthouse"),
             QStringLiteral("Lighthouse"),
             {},
             false,
             SystemTraits::Key::ClientSecret,
             false,
             [](Connection connection) { return at("https://api.lighthouse.example", std::move(connection)); }},
            {QStringLiteral("beacon"),
             QStringLiteral("Beacon"),
             {},
             false,
             SystemTraits::Key::Password,
             true,
             [](Connection connection) { return at("https://beacon.example", std::move(connection)); }},
        };
        systems.open = [this](const Connection &connection, const Credentials &credentials) {
            lastConnection = connection;
            last = credentials;
            if (!given.isEmpty() && credentials.keep)
                credentials.keep(given);
            auto system = std::make_unique<FakeWorkplace>();
            system->hold(holds);
            if (refusal)
                system->fail(QStringLiteral("testConnection"), *refusal);
            return system;
        };
        return systems;
    }

private:
    static Connection at(const char *address, Connection connection)
    {
        if (connection.apiUrl.isEmpty())
            connection.apiUrl = QUrl(QString::fromLatin1(address));
        return connection;
    }
};

} // namespace Foyer::Testing
