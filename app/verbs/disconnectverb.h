// SPDX-License-Identifier: MIT
#pragma once

#include "requesthandle.h"
#include "verbs/verb.h"

#include <memory>

namespace Foyer {

class LineInput;

/** foyer disconnect: forgets a workplace's key, settings and cached people. Asks first. */
class DisconnectVerb final : public VerbRun {
    Q_OBJECT
public:
    explicit DisconnectVerb(const VerbContext &context);
    ~DisconnectVerb() override;

    void start() override;

private:
    void ask();
    void forget();

    std::unique_ptr<LineInput> m_input;
    RequestHandle m_request;
};

} // namespace Foyer
