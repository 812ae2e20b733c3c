// SPDX-License-Identifier: MIT
// From create() to what is stored: resourcecreating.cpp.
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
    connect(&m_activity, &Activity::changed, this, &ResourceForm::followOpen);
    checkDraft();
}

ResourceForm::~ResourceForm() = default;

void ResourceForm::start()
{
    const ResourceDraft kept = m_keeper.load();
    if (!kept.isEmpty()) {
        begin(kept);
        m_isRestored = true;
        followOpen();
    }
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
    m_isRestored = false;
    m_serverWords.erase(field);
    checkDraft();
    m_keeper.keep(m_draft);
    Q_EMIT edited(field);
    if (isOtherBusiness) {
        m_lists.loadTypes(m_draft.business());
        Q_EMIT edited(ResourceField::Type);
    }
    if (m_state != State::Editing) {
        letGoOfRunner();
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

void ResourceForm::begin(const ResourceDraft &draft)
{
    stopDuplicating();
    forgetOutcome();
    m_draft = draft;
    m_isRestored = false;
    checkDraft();
    m_lists.loadTypes(m_draft.business());
    m_state = State::Editing;
    Q_EMIT replaced();
    Q_EMIT changed();
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
