// SPDX-License-Identifier: MIT
#include "resourceform.h"

#include "activity.h"

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

/** What a form begins with. */
ResourceDraft freshDraft()
{
    ResourceDraft draft;
    draft.set(ResourceField::FeeKind, CancellationFee::None);
    return draft;
}

bool isSameName(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

ResourceForm::ResourceForm(ResourceOffice &office, Activity &activity, const QString &draftFile, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_activity(activity)
    , m_lists(office)
    , m_keeper(draftFile)
    , m_draft(freshDraft())
{
    connect(&m_lists, &ResourceLists::changed, this, &ResourceForm::changed);
    connect(&m_keeper, &DraftKeeper::changed, this, &ResourceForm::changed);
    checkDraft();
}

ResourceForm::~ResourceForm() = default;

void ResourceForm::start()
{
    const ResourceDraft kept = m_keeper.load();
    if (!kept.isEmpty())
        begin(kept);
    m_lists.loadBusinesses();
}

bool ResourceForm::canEdit() const
{
    return !isBusy() && m_state != State::Created;
}

bool ResourceForm::isBusy() const
{
    switch (m_state) {
    case State::Checking:
    case State::Sending:
    case State::Settling:
    case State::Waiting:
    case State::ReadingBack:
        return true;
    case State::Editing:
    case State::Checked:
    case State::NameTaken:
    case State::Created:
    case State::Refused:
    case State::NotSent:
        break;
    }
    return false;
}

bool ResourceForm::set(ResourceField field, const ResourceValue &value)
{
    ResourceDraft draft = m_draft;
    if (!canEdit() || !draft.set(field, value))
        return false;
    stopDuplicating();
    if (draft == m_draft)
        return true;
    const bool isOtherBusiness = field == ResourceField::Business;
    if (isOtherBusiness)
        draft.unset(ResourceField::Type);
    m_draft = draft;
    m_serverWords.erase(field);
    checkDraft();
    m_keeper.keep(m_draft);
    Q_EMIT edited(field);
    if (isOtherBusiness) {
        m_lists.loadTypes(m_draft.business());
        Q_EMIT edited(ResourceField::Type);
    }
    if (m_state != State::Editing) {
        m_runner = nullptr;
        m_error.reset();
        moveTo(State::Editing);
    }
    return true;
}

bool ResourceForm::replace(const ResourceDraft &draft)
{
    if (isBusy())
        return false;
    begin(draft);
    m_keeper.keep(m_draft);
    return true;
}

bool ResourceForm::startAnew()
{
    if (isBusy())
        return false;
    begin(freshDraft());
    m_keeper.forget();
    return true;
}

bool ResourceForm::duplicate(const ResourceId &id)
{
    if (isBusy())
        return false;
    m_isDuplicating = true;
    m_duplicateError.reset();
    m_duplicateRequest = m_office.resource(id, this, [this](const Result<ResourceDraft> &answer) {
        m_isDuplicating = false;
        if (answer) {
            replace(answer->copied());
        } else {
            m_duplicateError = answer.error();
            Q_EMIT changed();
        }
    });
    Q_EMIT changed();
    return true;
}

void ResourceForm::stopDuplicating()
{
    m_duplicateRequest.abort();
    m_duplicateError.reset();
    if (std::exchange(m_isDuplicating, false))
        Q_EMIT changed();
}

QList<DraftFaultKind> ResourceForm::faultsOf(ResourceField field) const
{
    QList<DraftFaultKind> kinds;
    for (const DraftFault &fault : m_faults) {
        if (fault.field == field)
            kinds.append(fault.kind);
    }
    return kinds;
}

QString ResourceForm::serverWords(ResourceField field) const
{
    const auto found = m_serverWords.find(field);
    return found == m_serverWords.end() ? QString() : found->second;
}

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
    m_runner = m_activity.createResource(m_draft, business ? business->name : QString(), m_known);
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
        m_runner->disconnect(this);
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

void ResourceForm::begin(const ResourceDraft &draft)
{
    stopDuplicating();
    forgetOutcome();
    m_draft = draft;
    checkDraft();
    m_lists.loadTypes(m_draft.business());
    m_state = State::Editing;
    Q_EMIT replaced();
    Q_EMIT changed();
}

/** Of the last try everything, so that the next begins as the first. */
void ResourceForm::forgetOutcome()
{
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = nullptr;
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

void ResourceForm::checkDraft()
{
    m_faults = Foyer::faultsOf(m_draft);
    for (const auto &[field, value] : m_draft.values()) {
        const FieldType type = traitsOf(field).type;
        QStringList ids;
        if (type == FieldType::Id)
            ids.append(std::get<QString>(value));
        else if (type == FieldType::IdList)
            ids = std::get<QStringList>(value);
        if (!std::all_of(ids.begin(), ids.end(), [this](const QString &id) { return m_office.canBeId(id); }))
            m_faults.append({field, DraftFaultKind::NotAnId});
    }
    std::stable_sort(m_faults.begin(), m_faults.end(),
                     [](const DraftFault &a, const DraftFault &b) { return a.field < b.field; });
}

void ResourceForm::moveTo(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace Foyer
