// SPDX-License-Identifier: MIT
#include "demokeys.h"

#include "demorandom.h"

namespace Foyer {

namespace {

DemoKey key(quint32 seed, const char *prefix, quint64 idStream, quint64 secretStream)
{
    DemoRandom random(seed, secretStream);
    const std::string first = random.uuid();
    return {prefix + DemoRandom(seed, idStream).uuid(), "demo-secret-" + first + random.uuid()};
}

} // namespace

DemoKey demoKadenceKey(quint32 seed)
{
    return key(seed, "demo-", 1, 2);
}

DemoKey demoSpacebringKey(quint32 seed)
{
    return key(seed, "coworking-", 3, 4);
}

std::vector<DemoNexudusUser> demoNexudusUsers()
{
    return {{demoNexudusUserName, {}, true},
            {demoNexudusOneTimeUserName, demoNexudusOneTimeCode, true},
            {demoNexudusReaderName, {}, false}};
}

std::string demoNexudusPassword(quint32 seed)
{
    return "demo-password-" + DemoRandom(seed, 5).uuid();
}

} // namespace Foyer
