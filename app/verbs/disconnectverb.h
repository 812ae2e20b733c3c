// SPDX-License-Identifier: MIT
#pragma once

#include "requesthandle.h"
#include "secretstore.h"
#include "verbs/verb.h"

#include <memory>

namespace Foyer {

class LineInput;
class SealedFiles;
struct Connection;

/** foyer disconnect: forgets a workplace's key, settings, cached people and last roll call. Asks first. */
class DisconnectVerb final : public VerbRun {
    Q_OBJECT
public:
    explicit DisconnectVerb(const VerbContext &context);
    ~DisconnectVerb() override;

    void start() override;

private:
    void ask();
    void forget();
    void forgetKey(const Connection &connection);
    void fail(const Connection &connection, SecretState state);

    std::unique_ptr<LineInput> m_input;
    std::unique_ptr<SealedFiles> m_sealed;
    RequestHandle m_request;
};

} // namespace Foyer
