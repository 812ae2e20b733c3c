// SPDX-License-Identifier: MIT
#pragma once

#include "resourcefields.h"
#include "resources.h"
#include "timetypes.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <compare>
#include <map>
#include <variant>

namespace Foyer {

/** What a system takes a resource for: other than its type, which each business makes for itself. */
enum class ResourceCategory {
    None,
    MeetingRoom,
    HotDesk,
    PrivateOffice,
    EventSpace,
    Lab,
    Kitchen,
    TreatmentRoom,
    StorageUnit,
    Machine,
    DayPass,
    PhoneBooth,
    Other,
};
/** All of them, in their order. */
[[nodiscard]] const QList<ResourceCategory> &resourceCategories();

/** How a cancellation fee is reckoned. */
enum class CancellationFee { None, Absolute, Percentage };
[[nodiscard]] const QList<CancellationFee> &cancellationFees();

/**
 * A time of the week in which a resource can be booked, by the wall clock of its business. It lies within one day; one
 * that goes on after midnight is two of them (openingSlots()).
 */
struct OpeningSlot {
    int weekday = 1; ///< 1 Monday … 7 Sunday, as QDate::dayOfWeek()
    int from = 0;    ///< minutes after midnight, 0–1439
    int to = 0;      ///< the same, 1–1440; after from. 1440 is the midnight at the day's end

    friend auto operator<=>(const OpeningSlot &, const OpeningSlot &) = default;
};
constexpr int minutesOfDay = 24 * 60;
/** From @p from on @p weekday up to @p to, which is on the next day unless it is later: one slot, or two. */
[[nodiscard]] QList<OpeningSlot> openingSlots(int weekday, int from, int to);

/** A field's value; std::monostate: it is not set. What holds which type of field: see FieldType. */
using ResourceValue = std::variant<std::monostate, bool, qint64, double, QString, QStringList, UtcInstant,
                                   ResourceCategory, CancellationFee, QList<OpeningSlot>>;

/**
 * A resource as a person describes it before it is made, or as a system has stored it. What is not set is left to the
 * system: it is not sent, and is never a 0 or a "no". May hold secrets (FieldType::Secret) between a form and the
 * sending.
 */
class ResourceDraft {
public:
    /**
     * Sets a field, or unsets it with std::monostate. Refused, and nothing changes, when the value is not of the
     * field's type. An empty text or list is "not set"; a whole value does for a Number. Opening hours are put in
     * order, and 23:59, the last minute that many clocks can name, means until midnight.
     */
    bool set(ResourceField field, ResourceValue value);
    void unset(ResourceField field) { m_values.erase(field); }

    [[nodiscard]] bool isSet(ResourceField field) const { return m_values.count(field) != 0; }
    /** Lives until the field is set again. std::monostate for what is not set. */
    [[nodiscard]] const ResourceValue &value(ResourceField field) const;
    /** All that is set, in the order of the fields. */
    [[nodiscard]] const std::map<ResourceField, ResourceValue> &values() const { return m_values; }
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }

    // The values by their type; nothing (or what reads as nothing) when the field is not set or not of it.
    [[nodiscard]] QString text(ResourceField field) const;
    [[nodiscard]] bool flag(ResourceField field) const;
    [[nodiscard]] std::optional<double> number(ResourceField field) const; ///< of Whole and Number
    [[nodiscard]] std::optional<ResourceCategory> category() const;
    [[nodiscard]] std::optional<CancellationFee> feeKind() const;
    [[nodiscard]] QList<OpeningSlot> openingHours() const;

    /** Without white space around it, as it is sent and looked for. */
    [[nodiscard]] QString name() const { return text(ResourceField::Name).trimmed(); }
    [[nodiscard]] BusinessId business() const { return BusinessId(text(ResourceField::Business)); }

    /** Without what must not be kept or shown. */
    [[nodiscard]] ResourceDraft withoutSecrets() const;
    /** What a new resource like this one begins with: without its name and what else is its own, and without secrets.
     */
    [[nodiscard]] ResourceDraft copied() const;

    friend bool operator==(const ResourceDraft &, const ResourceDraft &) = default;

private:
    std::map<ResourceField, ResourceValue> m_values;
};

/** A field that was stored otherwise than it was sent. */
struct FieldDifference {
    ResourceField field = ResourceField::Name;
    ResourceValue sent; ///< std::monostate: it was left to the system
    ResourceValue stored;

    friend bool operator==(const FieldDifference &, const FieldDifference &) = default;
};

/**
 * Where what is stored is not what was sent, in the order of the fields. Of what was not sent only what the system has
 * chosen for it: not a "no", a 0 or nothing. Secrets and what can't be sent are never compared; an id in a list counts
 * wherever in it it stands.
 */
[[nodiscard]] QList<FieldDifference> differences(const ResourceDraft &sent, const ResourceDraft &stored);

} // namespace Foyer
