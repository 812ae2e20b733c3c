// SPDX-License-Identifier: MIT
#pragma once

#include "rollcall.h"
#include "verbs/workplaceverb.h"

#include <memory>

namespace Foyer {

class BuildingDayReading;

/** foyer roll-call: who is in a building now, from the workplace itself. */
class RollCallVerb final : public FrontDeskVerb {
    Q_OBJECT
public:
    explicit RollCallVerb(const VerbContext &context);
    ~RollCallVerb() override;

protected:
    void run(Workplace &workplace, Activity &activity) override;

private:
    void report();
    [[nodiscard]] static QString textOf(const RollCall &rollCall);
    [[nodiscard]] static QJsonObject jsonOf(const RollCall &rollCall);

    std::unique_ptr<BuildingDayReading> m_day;
};

} // namespace Foyer
