// SPDX-License-Identifier: MIT
#pragma once

#include "requesthandle.h"
#include "verbs/verb.h"

#include <memory>

namespace Foyer {

class Activity;
class ConnectedSystem;
class DemoHost;
class LineInput;
class Workplace;
class WriteRecord;

/**
 * A verb that needs a connected system: finds out which one, gets its secret and opens it, then calls runOn().
 *
 *     --demo ─────────▶ start a demo workplace ──────────────────────────┐
 *     --client-id ────▶ the address given ─┐                             ├─▶ runOn()
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
    virtual void runOn(ConnectedSystem &system, Activity &activity) = 0;

private:
    void startDemo();
    void openDemo();
    void findConnection();
    void readSecretFromInput(const Connection &connection);
    void readSecretFromKeychain(const Connection &connection);
    void open(const Connection &connection, const Credentials &credentials);

    std::unique_ptr<DemoHost> m_demo;
    std::unique_ptr<LineInput> m_input;
    RequestHandle m_secretRequest;
    std::unique_ptr<ConnectedSystem> m_system;
    std::unique_ptr<WriteRecord> m_record;
};

/** A verb of the front desk: refused where nobody can be booked or received. */
class FrontDeskVerb : public WorkplaceVerb {
    Q_OBJECT
public:
    using WorkplaceVerb::WorkplaceVerb;

protected:
    void runOn(ConnectedSystem &system, Activity &activity) override;
    virtual void run(Workplace &workplace, Activity &activity) = 0;
};

} // namespace Foyer
