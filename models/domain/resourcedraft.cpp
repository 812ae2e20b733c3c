// SPDX-License-Identifier: MIT
#include "resourcedraft.h"

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

constexpr int lastMinute = minutesOfDay - 1;

bool isOfType(const ResourceValue &value, FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Json:
    case FieldType::Address:
    case FieldType::Secret:
    case FieldType::Id:
        return std::holds_alternative<QString>(value);
    case FieldType::Flag:
        return std::holds_alternative<bool>(value);
    case FieldType::Whole:
        return std::holds_alternative<qint64>(value);
    case FieldType::Number:
        return std::holds_alternative<double>(value);
    case FieldType::Instant:
        return std::holds_alternative<UtcInstant>(value);
    case FieldType::Category:
        return std::holds_alternative<ResourceCategory>(value);
    case FieldType::FeeKind:
        return std::holds_alternative<CancellationFee>(value);
    case FieldType::IdList:
        return std::holds_alternative<QStringList>(value);
    case FieldType::OpeningHours:
        return std::holds_alternative<QList<OpeningSlot>>(value);
    }
    return false;
}

bool isBlank(const ResourceValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return text->trimmed().isEmpty();
    if (const auto *ids = std::get_if<QStringList>(&value))
        return ids->isEmpty();
    if (const auto *hours = std::get_if<QList<OpeningSlot>>(&value))
        return hours->isEmpty();
    return std::holds_alternative<std::monostate>(value);
}

/** Whether a system that was told nothing may store @p value and have chosen nothing by it. */
bool isNothing(const ResourceValue &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return !*flag;
    if (const auto *whole = std::get_if<qint64>(&value))
        return *whole == 0;
    if (const auto *number = std::get_if<double>(&value))
        return *number == 0;
    return isBlank(value);
}

/** The same with what has no order in one. */
ResourceValue inOrder(ResourceValue value)
{
    if (auto *ids = std::get_if<QStringList>(&value)) {
        ids->sort();
        ids->removeDuplicates();
    }
    return value;
}

} // namespace

const QList<ResourceCategory> &resourceCategories()
{
    using C = ResourceCategory;
    static const QList<C> all{C::None,    C::MeetingRoom, C::HotDesk,       C::PrivateOffice, C::EventSpace,
                              C::Lab,     C::Kitchen,     C::TreatmentRoom, C::StorageUnit,   C::Machine,
                              C::DayPass, C::PhoneBooth,  C::Other};
    return all;
}

const QList<CancellationFee> &cancellationFees()
{
    static const QList<CancellationFee> all{CancellationFee::None, CancellationFee::Absolute,
                                            CancellationFee::Percentage};
    return all;
}

QList<OpeningSlot> openingSlots(int weekday, int from, int to)
{
    if (to > from)
        return {{weekday, from, to}};
    QList<OpeningSlot> both{{weekday, from, minutesOfDay}};
    if (to > 0)
        both.append({weekday % 7 + 1, 0, to});
    return both;
}

bool ResourceDraft::set(ResourceField field, ResourceValue value)
{
    if (traitsOf(field).type == FieldType::Number && std::holds_alternative<qint64>(value))
        value = static_cast<double>(std::get<qint64>(value));
    if (isBlank(value)) {
        unset(field);
        return true;
    }
    if (!isOfType(value, traitsOf(field).type))
        return false;
    if (auto *hours = std::get_if<QList<OpeningSlot>>(&value)) {
        for (OpeningSlot &slot : *hours) {
            if (slot.to == lastMinute)
                slot.to = minutesOfDay;
        }
        std::sort(hours->begin(), hours->end());
    }
    m_values.insert_or_assign(field, std::move(value));
    return true;
}

const ResourceValue &ResourceDraft::value(ResourceField field) const
{
    static const ResourceValue none;
    const auto found = m_values.find(field);
    return found == m_values.end() ? none : found->second;
}

QString ResourceDraft::text(ResourceField field) const
{
    const auto *text = std::get_if<QString>(&value(field));
    return text ? *text : QString();
}

bool ResourceDraft::flag(ResourceField field) const
{
    const auto *flag = std::get_if<bool>(&value(field));
    return flag && *flag;
}

std::optional<double> ResourceDraft::number(ResourceField field) const
{
    const ResourceValue &it = value(field);
    if (const auto *whole = std::get_if<qint64>(&it))
        return static_cast<double>(*whole);
    if (const auto *number = std::get_if<double>(&it))
        return *number;
    return std::nullopt;
}

std::optional<ResourceCategory> ResourceDraft::category() const
{
    const auto *category = std::get_if<ResourceCategory>(&value(ResourceField::Category));
    return category ? std::optional(*category) : std::nullopt;
}

std::optional<CancellationFee> ResourceDraft::feeKind() const
{
    const auto *kind = std::get_if<CancellationFee>(&value(ResourceField::FeeKind));
    return kind ? std::optional(*kind) : std::nullopt;
}

QList<OpeningSlot> ResourceDraft::openingHours() const
{
    const auto *hours = std::get_if<QList<OpeningSlot>>(&value(ResourceField::OpeningHours));
    return hours ? *hours : QList<OpeningSlot>();
}

ResourceDraft ResourceDraft::withoutSecrets() const
{
    ResourceDraft open = *this;
    std::erase_if(open.m_values, [](const auto &it) { return traitsOf(it.first).type == FieldType::Secret; });
    return open;
}

ResourceDraft ResourceDraft::copied() const
{
    ResourceDraft copy = withoutSecrets();
    std::erase_if(copy.m_values, [](const auto &it) {
        const FieldTraits &traits = traitsOf(it.first);
        // A system that stores 0 for "no limit" must not have it sent back as one.
        const bool isNoLimit = traits.least > 0 && isNothing(it.second) && !isBlank(it.second);
        return traits.isItsOwn || traits.isReadOnly || isNoLimit;
    });
    return copy;
}

QList<FieldDifference> differences(const ResourceDraft &sent, const ResourceDraft &stored)
{
    QList<FieldDifference> found;
    for (const FieldTraits &traits : resourceFields()) {
        if (traits.type == FieldType::Secret || traits.isReadOnly)
            continue;
        const ResourceValue &before = sent.value(traits.field);
        const ResourceValue &after = stored.value(traits.field);
        const bool isLeft = !sent.isSet(traits.field) && isNothing(after);
        if (!isLeft && inOrder(before) != inOrder(after))
            found.append({traits.field, before, after});
    }
    return found;
}

} // namespace Foyer
