// SPDX-License-Identifier: MIT
#include "draftchecks.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace Foyer {

namespace {

using Field = ResourceField;
using Kind = DraftFaultKind;

constexpr int longestLine = 500;
constexpr int longestSecret = 4'000;
constexpr int longestProse = 100'000;

bool isHttps(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() && url.userInfo().isEmpty();
}

bool isJson(const QString &text)
{
    return !QJsonDocument::fromJson(text.toUtf8()).isNull();
}

bool isSlot(const OpeningSlot &slot)
{
    return slot.weekday >= 1 && slot.weekday <= 7 && slot.from >= 0 && slot.from < slot.to && slot.to <= minutesOfDay;
}

/** Of hours in order, as a draft has them. */
bool doOverlap(const QList<OpeningSlot> &hours)
{
    return std::adjacent_find(hours.begin(), hours.end(), [](const OpeningSlot &a, const OpeningSlot &b) {
               return a.weekday == b.weekday && b.from < a.to;
           }) != hours.end();
}

class Checker {
public:
    explicit Checker(const ResourceDraft &draft) : m_draft(draft) {}

    QList<DraftFault> check()
    {
        for (const FieldTraits &traits : resourceFields()) {
            if (!traits.isReadOnly)
                checkAlone(traits);
        }
        checkTogether();
        std::stable_sort(m_faults.begin(), m_faults.end(),
                         [](const DraftFault &a, const DraftFault &b) { return a.field < b.field; });
        return m_faults;
    }

private:
    void checkAlone(const FieldTraits &traits);
    void checkText(const FieldTraits &traits);
    void checkTogether();
    void checkFee();
    void add(Field field, Kind kind) { m_faults.append({field, kind}); }

    const ResourceDraft &m_draft;
    QList<DraftFault> m_faults;
};

void Checker::checkAlone(const FieldTraits &traits)
{
    if (!m_draft.isSet(traits.field)) {
        if (traits.isRequired)
            add(traits.field, Kind::Missing);
        return;
    }
    // Not "above" and not "below", but "not within": not a number is neither.
    if (const auto number = m_draft.number(traits.field)) {
        if (!(*number >= traits.least))
            add(traits.field, Kind::TooSmall);
        else if (!(*number <= traits.most))
            add(traits.field, Kind::TooLarge);
    }
    checkText(traits);
}

void Checker::checkText(const FieldTraits &traits)
{
    const QString text = m_draft.text(traits.field);
    if (const auto longest = longestText(traits.type); longest && text.size() > *longest)
        add(traits.field, Kind::TooLong);
    else if (traits.type == FieldType::Address && !isHttps(text))
        add(traits.field, Kind::NotHttps);
    else if (traits.type == FieldType::Json && !isJson(text))
        add(traits.field, Kind::NotJson);
}

void Checker::checkTogether()
{
    const auto shortest = m_draft.number(Field::ShortestBooking);
    const auto longest = m_draft.number(Field::LongestBooking);
    if (shortest && longest && *shortest > *longest)
        add(Field::ShortestBooking, Kind::ShortestAboveLongest);
    if (m_draft.flag(Field::OnlyMembers) && m_draft.flag(Field::OnlyContacts))
        add(Field::OnlyContacts, Kind::MembersAndContacts);
    const bool countsPeople = m_draft.flag(Field::OverlappingBookings) || m_draft.flag(Field::VisitorsWithinCapacity);
    if (countsPeople && !m_draft.isSet(Field::Capacity))
        add(Field::Capacity, Kind::CapacityNeeded);
    if (m_draft.flag(Field::ChargesFee))
        checkFee();
    const QList<OpeningSlot> hours = m_draft.openingHours();
    if (!std::all_of(hours.begin(), hours.end(), isSlot))
        add(Field::OpeningHours, Kind::SlotEmpty);
    else if (doOverlap(hours))
        add(Field::OpeningHours, Kind::SlotsOverlap);
}

void Checker::checkFee()
{
    const auto kind = m_draft.feeKind();
    if (kind == CancellationFee::None)
        add(Field::FeeKind, Kind::FeeKindNeeded);
    if (kind == CancellationFee::Absolute && !m_draft.isSet(Field::FeeAmount))
        add(Field::FeeAmount, Kind::FeeAmountNeeded);
    if (kind == CancellationFee::Percentage && !m_draft.isSet(Field::FeePercentage))
        add(Field::FeePercentage, Kind::FeePercentageNeeded);
    if (!m_draft.isSet(Field::CancellationCutOff))
        add(Field::CancellationCutOff, Kind::CancellationCutOffNeeded);
}

} // namespace

std::optional<int> longestText(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Id:
        return longestLine;
    case FieldType::Secret:
    case FieldType::Address:
        return longestSecret;
    case FieldType::LongText:
    case FieldType::Json:
        return longestProse;
    case FieldType::Flag:
    case FieldType::Whole:
    case FieldType::Number:
    case FieldType::Instant:
    case FieldType::Category:
    case FieldType::FeeKind:
    case FieldType::IdList:
    case FieldType::OpeningHours:
        break;
    }
    return std::nullopt;
}

QList<DraftFault> faultsOf(const ResourceDraft &draft)
{
    return Checker(draft).check();
}

} // namespace Foyer
