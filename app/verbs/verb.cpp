// SPDX-License-Identifier: MIT
#include "verbs/verb.h"

#include "argumenttable.h"
#include "secretkeeper.h"
#include "sentences.h"
#include "settings.h"
#include "verbs/report.h"

#include <algorithm>

namespace Foyer {

VerbRun::VerbRun(const VerbContext &context) : m_context(context) {}

VerbRun::~VerbRun() = default;

void VerbRun::finish(const Outcome &outcome)
{
    if (m_outcome)
        return;
    m_outcome = outcome;
    tellFinished();
}

void VerbRun::tellFinished()
{
    const bool isKeeping =
        std::any_of(m_keepers.cbegin(), m_keepers.cend(), [](const auto &keeper) { return keeper->isBusy(); });
    if (m_outcome && !isKeeping && !std::exchange(m_told, true))
        Q_EMIT finished(*m_outcome);
}

Credentials VerbRun::kept(const Connection &connection, const QString &secret)
{
    auto keeper = std::make_unique<SecretKeeper>(context().secrets, connection);
    connect(keeper.get(), &SecretKeeper::failed, this,
            [this](const SecretAnswer &answer) { Q_EMIT progressed(Sentences::forUnkeptKey(answer.state)); });
    connect(keeper.get(), &SecretKeeper::idle, this, &VerbRun::tellFinished);
    m_keepers.push_back(std::move(keeper));
    return m_keepers.back()->credentials(secret);
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
