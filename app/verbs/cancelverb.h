// SPDX-License-Identifier: MIT
#pragma once

#include "verbs/workplaceverb.h"

namespace Foyer {

class CancelTicket;

/** foyer cancel: takes one booking back. */
class CancelVerb final : public FrontDeskVerb {
    Q_OBJECT
public:
    explicit CancelVerb(const VerbContext &context);
    ~CancelVerb() override;

    [[nodiscard]] Outcome stopped(Stop why) const override;

protected:
    void run(Workplace &workplace, Activity &activity) override;

private:
    void report();

    std::unique_ptr<CancelTicket> m_ticket;
};

} // namespace Foyer
