// SPDX-License-Identifier: MIT
#include "demoserver.h"

/** The symbol that makeDemoName names, as MakeDemo describes it; everything else in the module is hidden. */
extern "C" Q_DECL_EXPORT Foyer::DemoService *foyer_make_demo(const Foyer::DemoOptions &options,
                                                             const Foyer::Clock &clock)
{
    return new Foyer::DemoServer(options, clock);
}
