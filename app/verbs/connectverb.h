// SPDX-License-Identifier: MIT
#pragma once

#include "connectflow.h"
#include "verbs/verb.h"

#include <memory>

namespace Foyer {

class LineInput;

/** foyer connect: reads the secret, and a code where one is said to follow, tries it, keeps it, writes the settings. */
class ConnectVerb final : public VerbRun {
    Q_OBJECT
public:
    explicit ConnectVerb(const VerbContext &context);
    ~ConnectVerb() override;

    void start() override;

private:
    void readLine(const QString &prompt, void (ConnectVerb::*then)(const QString &));
    void secretCame(const QString &secret);
    void codeCame(const QString &code);
    void connectWith(const QString &oneTimeCode);
    void moved();
    [[nodiscard]] QString whyRefused(const ApiError &error) const;
    void keep();

    std::unique_ptr<LineInput> m_input;
    QString m_secret; ///< until the flow has it
    std::unique_ptr<ConnectFlow> m_flow;
    RequestHandle m_undo;
};

} // namespace Foyer
