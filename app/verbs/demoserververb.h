// SPDX-License-Identifier: MIT
#pragma once

#include "verbs/verb.h"

#include <memory>

namespace Foyer {

class DemoHost;

/** foyer demo-server: serves a demo workplace until it is stopped. */
class DemoServerVerb final : public VerbRun {
    Q_OBJECT
public:
    explicit DemoServerVerb(const VerbContext &context);
    ~DemoServerVerb() override;

    void start() override;
    [[nodiscard]] Outcome stopped(Stop why) const override;

private:
    std::unique_ptr<DemoHost> m_demo;
};

} // namespace Foyer
