// SPDX-License-Identifier: MIT
// From create() to what is stored: see resourceform.h.
#include "activity.h"
#include "resourceform.h"

#include <utility>

namespace Foyer {

namespace {

bool isSameName(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

void ResourceForm::create()
{
    look(true);
}

void ResourceForm::checkOnly()
{
    look(false);
}

void ResourceForm::createAnyway()
{
    if (m_state == State::NameTaken)
        send();
}

void ResourceForm::edit()
{
    if (m_state == State::Checking)
        m_request.abort();
    else if (!canEdit())
        return;
    forgetOutcome();
    moveTo(State::Editing);
}

void ResourceForm::look(bool sendsThen)
{
    if (!canEdit() || !m_faults.isEmpty())
        return;
    stopDuplicating();
    forgetOutcome();
    m_keeper.writeNow(); // before it is sent: without the draft it could not be sent again
    // What is open already is Activity's to judge: the one that is there may be the very one.
    if (sendsThen && m_activity.resumeFor(m_draft)) {
        send();
        return;
    }
    m_request = m_office.resourcesNamed(
        m_draft.business(), m_draft.name(), this,
        [this, sendsThen](const Result<QList<ResourceSummary>> &answer) { looked(answer, sendsThen); });
    moveTo(State::Checking);
}

void ResourceForm::looked(const Result<QList<ResourceSummary>> &answer, bool sendsThen)
{
    if (!answer) {
        m_error = answer.error();
        moveTo(State::NotSent);
        return;
    }
    for (const ResourceSummary &resource : *answer) {
        m_known.append(resource.id);
        if (isSameName(resource.name, m_draft.name()))
            m_sameNamed.append(resource);
    }
    if (!m_sameNamed.isEmpty())
        moveTo(State::NameTaken);
    else if (sendsThen)
        send();
    else
        moveTo(State::Checked);
}

void ResourceForm::send()
{
    const Business *business = m_lists.business(m_draft.business());
    follow(m_activity.createResource(m_draft, business ? business->name : QString(), m_known));
}

/** Sends nothing. */
void ResourceForm::followOpen()
{
    IntentRunner *open = m_isRestored && m_state == State::Editing ? m_activity.openFor(m_draft) : nullptr;
    if (!open)
        return;
    open->setDraft(m_draft);
    follow(open);
    Q_EMIT resumed();
}

void ResourceForm::follow(IntentRunner *runner)
{
    m_isRestored = false;
    m_hasEnded = false;
    m_runner = runner;
    connect(m_runner, &IntentRunner::changed, this, &ResourceForm::intentMoved);
    intentMoved();
}

void ResourceForm::intentMoved()
{
    switch (m_runner->stage()) {
    case IntentRunner::Stage::Recording:
    case IntentRunner::Stage::Sending:
        moveTo(State::Sending);
        break;
    case IntentRunner::Stage::Settling:
        moveTo(State::Settling);
        break;
    case IntentRunner::Stage::Waiting:
        moveTo(State::Waiting);
        break;
    case IntentRunner::Stage::Ended:
        // Followed on, so that the activity keeps it: what it tells is asked for until the next try. Its end is once.
        if (!std::exchange(m_hasEnded, true))
            ended();
        break;
    }
}

void ResourceForm::ended()
{
    m_error = m_runner->intent().error;
    switch (m_runner->intent().state) {
    case IntentState::Confirmed:
    case IntentState::Withdrawn: // made, and gone since: of a resource nobody tells that
        m_created = ResourceId(m_runner->intent().booking.text());
        m_keeper.forget();
        m_lists.forgetResources();
        readBack();
        break;
    case IntentState::Rejected:
        if (m_error)
            takeServerWords(*m_error);
        moveTo(State::Refused);
        break;
    case IntentState::Dropped: // a person said that it is not there
        forgetOutcome();
        moveTo(State::Editing);
        break;
    case IntentState::NotSent:
    case IntentState::Prepared:
    case IntentState::Sent:
    case IntentState::Unknown:
    case IntentState::Reconciling:
    case IntentState::SafeToResend:
    case IntentState::NeedsHuman:
        moveTo(State::NotSent);
        break;
    }
}

void ResourceForm::readBack()
{
    m_readBackError.reset();
    if (m_created.isEmpty()) {
        moveTo(State::Created);
        return;
    }
    m_request = m_office.resource(m_created, this, [this](const Result<ResourceDraft> &answer) {
        if (answer)
            m_differences = differences(m_draft, *answer);
        else
            m_readBackError = answer.error();
        moveTo(State::Created);
    });
    moveTo(State::ReadingBack);
}

void ResourceForm::readBackAgain()
{
    if (m_state == State::Created && m_readBackError)
        readBack();
}

void ResourceForm::takeServerWords(const ApiError &error)
{
    for (const FieldError &said : error.fieldErrors) {
        const auto field = fieldOfKey(said.field);
        if (!field) {
            m_otherWords.append(said);
            continue;
        }
        QString &words = m_serverWords[*field];
        words += words.isEmpty() ? said.message : u'\n' + said.message;
    }
}

void ResourceForm::lookNow()
{
    if (m_runner && isBusy())
        m_runner->lookNow();
}

std::optional<ApiError> ResourceForm::lookError() const
{
    return m_runner ? m_runner->lookError() : std::nullopt;
}

bool ResourceForm::canSay(PersonsWord word) const
{
    return m_runner && isBusy() && m_runner->canSay(word);
}

void ResourceForm::say(PersonsWord word)
{
    if (canSay(word))
        m_runner->say(word);
}

std::optional<JournalError> ResourceForm::journalError() const
{
    // Of a second sending it is not true that nothing was sent.
    const bool isNothingSent = m_runner && m_state == State::NotSent && m_runner->intent().sends == 0;
    return isNothingSent ? m_runner->journalError() : std::nullopt;
}

void ResourceForm::letGoOfRunner()
{
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = nullptr;
}

/** Of the last try everything, so that the next begins as the first. */
void ResourceForm::forgetOutcome()
{
    letGoOfRunner();
    m_request.abort();
    m_sameNamed.clear();
    m_known.clear();
    m_serverWords.clear();
    m_otherWords.clear();
    m_error.reset();
    m_created = {};
    m_differences.reset();
    m_readBackError.reset();
}

} // namespace Foyer
