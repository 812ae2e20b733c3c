// SPDX-License-Identifier: MIT
#include "verbs/verb.h"

#include "sentences.h"

namespace Foyer {

void VerbRun::finish(const Outcome &outcome)
{
    if (std::exchange(m_finished, true))
        return;
    Q_EMIT finished(outcome);
}

void VerbRun::failRead(const ApiError &error)
{
    finish({exitForRead(error), Sentences::forError(error), {}, {}});
}

void VerbRun::failSecret(const SecretAnswer &answer)
{
    finish({exitForSecret(answer.state), Sentences::forSecret(answer.state), {}, {}});
}

Outcome VerbRun::stopped(Stop why) const
{
    switch (why) {
    case Stop::TimedOut:
        return {ExitCode::NotSent, tr("The time given with --timeout is over. Nothing was sent."), {}, {}};
    case Stop::Interrupted:
        return {ExitCode::NotSent, tr("Stopped. Nothing was sent."), {}, {}};
    }
    return {};
}

} // namespace Foyer
