// SPDX-License-Identifier: MIT
#pragma once

#include "arguments.h"
#include "exitcodes.h"
#include "paths.h"

#include <QJsonObject>
#include <QObject>

namespace Foyer {

class Clock;
class SecretStore;
class Settings;

/** How a verb ended. */
struct Outcome {
    ExitCode code = ExitCode::Done;
    QString message;  ///< one sentence or a few; to standard error unless the verb is done
    QString text;     ///< what the verb was asked for, for a person; to standard output, after the message if done
    QJsonObject json; ///< the same for a program; "message", and "error" unless done, are put in by whoever prints it
};

/** What every verb works with. Everything outlives the verb. */
struct VerbContext {
    const Invocation &invocation;
    Settings &settings;
    SecretStore &secrets;
    const Clock &clock;
    Paths paths;
};

/** One verb on its way. Runs in the event loop, never waits, ends in finished() once. */
class VerbRun : public QObject {
    Q_OBJECT
public:
    enum class Stop { TimedOut, Interrupted };

    explicit VerbRun(const VerbContext &context) : m_context(context) {}

    virtual void start() = 0;
    /** What is true when the verb is stopped right now: by default that nothing was sent. */
    [[nodiscard]] virtual Outcome stopped(Stop why) const;

Q_SIGNALS:
    void finished(const Foyer::Outcome &outcome);
    /** Something that takes a while goes on; one sentence. */
    void progressed(const QString &sentence);

protected:
    [[nodiscard]] const VerbContext &context() const { return m_context; }
    [[nodiscard]] const Invocation &invocation() const { return m_context.invocation; }
    void finish(const Outcome &outcome);
    /** The connected workplace that --workplace names, or the usual one. Null: there is none, and this has finished. */
    [[nodiscard]] const Connection *connectedWorkplace();
    void failRead(const ApiError &error);
    void failSecret(const SecretAnswer &answer);

private:
    VerbContext m_context;
    bool m_finished = false;
};

} // namespace Foyer
