// SPDX-License-Identifier: MIT
#pragma once

#include "requesthandle.h"
#include "verbs/verb.h"

#include <memory>

namespace Foyer {

class Activity;
class DemoHost;
class LineInput;
class Workplace;
class WriteRecord;

/**
 * A verb that needs a workplace: finds out which one, gets its secret and opens it, then calls run().
 *
 *     --demo ─────────▶ start a demo workplace ──────────────────────────┐
 *     --client-id ────▶ the address given ─┐                             ├─▶ run()
 *     otherwise ──────▶ settings ──────────┴─▶ standard input │ keychain ┘
 */
class WorkplaceVerb : public VerbRun {
    Q_OBJECT
public:
    explicit WorkplaceVerb(const VerbContext &context);
    ~WorkplaceVerb() override;

    void start() final;

protected:
    /** @p activity: for what is written. Nothing of before is resumed unless the verb starts it. */
    virtual void run(Workplace &workplace, Activity &activity) = 0;

private:
    void startDemo();
    void findConnection();
    void readSecretFromInput(const Connection &connection);
    void readSecretFromKeychain(const Connection &connection);
    void open(const Connection &connection, const QString &secret);

    std::unique_ptr<DemoHost> m_demo;
    std::unique_ptr<LineInput> m_input;
    RequestHandle m_secretRequest;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<WriteRecord> m_record;
};

} // namespace Foyer
