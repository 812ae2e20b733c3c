// SPDX-License-Identifier: MIT
#include "workplaces.h"

#include "kadenceworkplace.h"
#include "logging.h"
#include "nexudussystem.h"
#include "spacebringsystem.h"

namespace Foyer {

namespace {

struct KnownSystem {
    SystemTraits traits;
    std::unique_ptr<ConnectedSystem> (*open)(const Connection &, const Credentials &, const Clock &);
};

/** The one place that names them all. */
const QList<KnownSystem> &all()
{
    static const QList<KnownSystem> systems{
        {KadenceWorkplace::traits(),
         [](const Connection &connection, const Credentials &key,
            const Clock &clock) -> std::unique_ptr<ConnectedSystem> {
             return std::make_unique<KadenceWorkplace>(connection, key.secret, clock);
         }},
        {SpacebringSystem::traits(),
         [](const Connection &connection, const Credentials &key,
            const Clock &clock) -> std::unique_ptr<ConnectedSystem> {
             return std::make_unique<SpacebringSystem>(connection, key.secret, clock);
         }},
        {NexudusSystem::traits(),
         [](const Connection &connection, const Credentials &key, const Clock &clock)
             -> std::unique_ptr<ConnectedSystem> { return std::make_unique<NexudusSystem>(connection, key, clock); }},
    };
    return systems;
}

} // namespace

const QList<SystemTraits> &knownTraits()
{
    static const QList<SystemTraits> traits = [] {
        QList<SystemTraits> found;
        for (const KnownSystem &system : all())
            found.append(system.traits);
        return found;
    }();
    return traits;
}

Systems knownSystems(const Clock &clock)
{
    Systems systems;
    systems.known = knownTraits();
    systems.open = [&clock](const Connection &connection,
                            const Credentials &credentials) -> std::unique_ptr<ConnectedSystem> {
        Logging::hide(credentials.secret);
        Credentials hidden = credentials;
        if (credentials.keep) {
            hidden.keep = [keep = credentials.keep](const QString &secret) {
                Logging::hide(secret);
                keep(secret);
            };
        }
        if (credentials.reread) {
            hidden.reread = [reread = credentials.reread](QObject *context,
                                                          std::function<void(const QString &)> answer) {
                return reread(context, [answer = std::move(answer)](const QString &secret) {
                    Logging::hide(secret);
                    answer(secret);
                });
            };
        }
        for (const KnownSystem &system : all()) {
            if (system.traits.system == connection.system)
                return system.open(connection, hidden, clock);
        }
        return nullptr;
    };
    return systems;
}

QString accountOf(const Connection &connection)
{
    return accountKey(withAddress(connection, traitsOf(knownTraits(), connection.system)));
}

} // namespace Foyer
