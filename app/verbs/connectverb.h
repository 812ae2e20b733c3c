// SPDX-License-Identifier: MIT
#pragma once

#include "connectflow.h"
#include "verbs/verb.h"

#include <memory>

namespace Foyer {

class LineInput;

/** foyer connect: reads the secret, tries it, keeps it in the keychain, writes the settings. */
class ConnectVerb final : public VerbRun {
    Q_OBJECT
public:
    explicit ConnectVerb(const VerbContext &context);
    ~ConnectVerb() override;

    void start() override;

private:
    void secretCame();
    void moved();
    void keep();

    std::unique_ptr<LineInput> m_input;
    std::unique_ptr<ConnectFlow> m_flow;
    RequestHandle m_undo;
};

} // namespace Foyer
