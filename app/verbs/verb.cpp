// SPDX-License-Identifier: MIT
#include "verbs/verb.h"

#include "argumenttable.h"
#include "sentences.h"
#include "settings.h"
#include "verbs/report.h"

namespace Foyer {

void VerbRun::finish(const Outcome &outcome)
{
    if (std::exchange(m_finished, true))
        return;
    Q_EMIT finished(outcome);
}

const Connection *VerbRun::connectedWorkplace()
{
    const StoredSettings &settings = context().settings.values();
    const QString &wanted = invocation().workplace;
    const Connection *found = wanted.isEmpty() ? settings.usual() : settings.find(wanted);
    if (!found && wanted.isEmpty()) {
        QString sentence = tr("No workplace is connected yet. “foyer connect --help” tells how.");
        if (accepts(rowOf(invocation().verb), Option::Demo))
            sentence += u' ' + tr("--demo tries it without one.");
        finish({ExitCode::NoKey, sentence, {}, {}});
    } else if (!found) {
        finish(Report::notFound(tr("No connected workplace is called “%1”.").arg(wanted),
                                Report::candidates(settings.connections)));
    }
    return found;
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
