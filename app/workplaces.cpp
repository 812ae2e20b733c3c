// SPDX-License-Identifier: MIT
#include "workplaces.h"

#include "kadenceworkplace.h"
#include "logging.h"

namespace Foyer {

WorkplaceFactory workplaceFactory(const Clock &clock)
{
    return [&clock](const Connection &connection, const QString &secret) -> std::unique_ptr<Workplace> {
        Logging::hide(secret);
        if (connection.system == u"kadence")
            return std::make_unique<KadenceWorkplace>(connection, secret, clock);
        return nullptr;
    };
}

QString accountOf(const Connection &connection)
{
    return accountKey(connection.system == u"kadence" ? KadenceWorkplace::withAddress(connection) : connection);
}

} // namespace Foyer
