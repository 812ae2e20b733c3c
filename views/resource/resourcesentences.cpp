// SPDX-License-Identifier: MIT
// Values and faults of a new resource in words: see resourcewords.h.
#include "plaintext.h"
#include "resourcewords.h"
#include "timefield.h"
#include "timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Foyer::ResourceWords {

namespace {

struct ResourceSentenceTexts {
    Q_DECLARE_TR_FUNCTIONS(ResourceWords)
};

/** With as many digits as it has, as the locale writes them. */
QString numberText(double number)
{
    return QLocale().toString(number, 'g', QLocale::FloatingPointShortest);
}

/** "12", "12.50": a tenth is written with two digits, as prices are. */
QString amountText(double amount)
{
    const bool isTenth = std::floor(amount) != amount && std::floor(amount * 10) == amount * 10;
    return isTenth ? QLocale().toString(amount, 'f', 2) : numberText(amount);
}

QString withUnit(double number, FieldUnit unit, const QString &currency)
{
    const QString text = numberText(number);
    switch (unit) {
    case FieldUnit::Minutes:
        return number == 1 ? ResourceSentenceTexts::tr("1 minute") : ResourceSentenceTexts::tr("%1 minutes").arg(text);
    case FieldUnit::Days:
        return number == 1 ? ResourceSentenceTexts::tr("1 day") : ResourceSentenceTexts::tr("%1 days").arg(text);
    case FieldUnit::Months:
        return number == 1 ? ResourceSentenceTexts::tr("1 month") : ResourceSentenceTexts::tr("%1 months").arg(text);
    case FieldUnit::People:
        return number == 1 ? ResourceSentenceTexts::tr("1 person") : ResourceSentenceTexts::tr("%1 people").arg(text);
    case FieldUnit::Times:
        return number == 1 ? ResourceSentenceTexts::tr("once") : ResourceSentenceTexts::tr("%1 times").arg(text);
    case FieldUnit::Percent:
        return ResourceSentenceTexts::tr("%1 %").arg(text);
    case FieldUnit::Degrees:
        return ResourceSentenceTexts::tr("%1°").arg(text);
    case FieldUnit::Money:
        return currency.isEmpty()
                   ? amountText(number)
                   : ResourceSentenceTexts::tr("%1 %2", "amount, currency").arg(amountText(number), oneLine(currency));
    case FieldUnit::None:
        break;
    }
    return text;
}

/** "Mon, Tue: 09:00–12:30, 13:30–18:00", a line for all days that are the same. */
QString weekText(const QList<OpeningSlot> &hours)
{
    QStringList lines;
    QStringList days;
    QString before;
    const auto end = [&] {
        if (!days.isEmpty() && !before.isEmpty())
            lines.append(ResourceSentenceTexts::tr("%1: %2", "days, hours")
                             .arg(days.join(ResourceSentenceTexts::tr(", ")), before));
        days.clear();
    };
    for (int day = 1; day <= 7; ++day) {
        QStringList texts;
        for (const OpeningSlot &slot : hours) {
            if (slot.weekday == day)
                texts.append(hoursText(slot));
        }
        const QString all = texts.join(ResourceSentenceTexts::tr(", "));
        if (all != before)
            end();
        before = all;
        days.append(QLocale().dayName(day, QLocale::ShortFormat));
    }
    end();
    return lines.join(u'\n');
}

struct ToText {
    ResourceField field;
    const Surroundings &around;

    QString operator()(std::monostate) const { return ResourceSentenceTexts::tr("not set"); }
    QString operator()(bool flag) const
    {
        return flag ? ResourceSentenceTexts::tr("Yes") : ResourceSentenceTexts::tr("No");
    }
    QString operator()(qint64 whole) const { return (*this)(static_cast<double>(whole)); }
    QString operator()(double number) const { return withUnit(number, traitsOf(field).unit, around.currency); }
    QString operator()(const QString &text) const
    {
        if (traitsOf(field).type == FieldType::Secret)
            return ResourceSentenceTexts::tr("Is sent, and shown nowhere");
        if (field == ResourceField::Business && !around.businessName.isEmpty())
            return oneLine(around.businessName);
        if (field == ResourceField::Type && !around.typeName.isEmpty())
            return oneLine(around.typeName);
        const FieldType type = traitsOf(field).type;
        return type == FieldType::LongText || type == FieldType::Json ? text : oneLine(text);
    }
    QString operator()(const QStringList &ids) const
    {
        QStringList texts;
        for (const QString &id : ids) {
            const QString name = field == ResourceField::LinkedResources ? around.resourceNames.value(id) : QString();
            texts.append(
                name.isEmpty() ? id : ResourceSentenceTexts::tr("%1 (%2)", "a resource's name, its id").arg(name, id));
        }
        return joined(texts, ResourceSentenceTexts::tr(", "));
    }
    QString operator()(UtcInstant instant) const
    {
        return ResourceSentenceTexts::tr("%1, %2 %3", "day, time, time zone")
            .arg(dayText(instant, around.zone), timeText(instant, around.zone), around.zone.abbreviationAt(instant));
    }
    QString operator()(ResourceCategory category) const { return categoryName(category); }
    QString operator()(CancellationFee kind) const { return feeKindName(kind); }
    QString operator()(const QList<OpeningSlot> &hours) const { return weekText(hours); }
};

} // namespace

QString unitName(FieldUnit unit, const QString &currency)
{
    switch (unit) {
    case FieldUnit::Minutes:
        return ResourceSentenceTexts::tr("minutes");
    case FieldUnit::Days:
        return ResourceSentenceTexts::tr("days");
    case FieldUnit::Months:
        return ResourceSentenceTexts::tr("months");
    case FieldUnit::People:
        return ResourceSentenceTexts::tr("people");
    case FieldUnit::Times:
        return ResourceSentenceTexts::tr("times");
    case FieldUnit::Degrees:
        return ResourceSentenceTexts::tr("degrees");
    case FieldUnit::Percent:
        return ResourceSentenceTexts::tr("%");
    case FieldUnit::Money:
        return oneLine(currency);
    case FieldUnit::None:
        break;
    }
    return {};
}

QString dayName(int weekday)
{
    return QLocale().standaloneDayName(weekday, QLocale::LongFormat);
}

QString minuteText(int minute)
{
    return textOfTime(QTime(0, 0).addSecs(minute * 60));
}

QString hoursText(const OpeningSlot &slot)
{
    return ResourceSentenceTexts::tr("%1–%2", "from, to").arg(minuteText(slot.from), minuteText(slot.to));
}

Surroundings surroundingsOf(const ResourceDraft &draft, const ResourceLists &lists, const BuildingZone &desk)
{
    Surroundings around;
    around.zone = desk;
    if (const Business *business = lists.business(draft.business())) {
        around.businessName = business->name;
        around.currency = business->currency;
        around.zone = business->zone.value_or(desk);
    }
    const QString type = draft.text(ResourceField::Type);
    const auto &types = lists.types().rows;
    const auto found =
        std::find_if(types.begin(), types.end(), [&type](const auto &it) { return it.id.text() == type; });
    if (found != types.end())
        around.typeName = found->name;
    for (const ResourceSummary &resource : lists.resources().rows)
        around.resourceNames.insert(resource.id.text(), resource.name);
    return around;
}

QString valueText(ResourceField field, const ResourceValue &value, const Surroundings &around)
{
    return std::visit(ToText{field, around}, value);
}

QString forFault(ResourceField field, DraftFaultKind kind)
{
    const FieldTraits &traits = traitsOf(field);
    switch (kind) {
    case DraftFaultKind::Missing:
        return ResourceSentenceTexts::tr("It is required.");
    case DraftFaultKind::TooLong:
        return ResourceSentenceTexts::tr("It is too long: at most %1 characters.")
            .arg(QLocale().toString(longestText(traits.type).value_or(0)));
    case DraftFaultKind::TooSmall:
        return traits.least == 1 ? ResourceSentenceTexts::tr("It has to be 1 or more. For no limit, leave it empty.")
                                 : ResourceSentenceTexts::tr("It has to be %1 or more.").arg(numberText(traits.least));
    case DraftFaultKind::TooLarge:
        return ResourceSentenceTexts::tr("It can't be more than %1.").arg(numberText(traits.most));
    case DraftFaultKind::NotHttps:
        return ResourceSentenceTexts::tr("It has to be a complete address that begins with https://");
    case DraftFaultKind::NotJson:
        return ResourceSentenceTexts::tr("It has to be a JSON text.");
    case DraftFaultKind::ShortestAboveLongest:
        return ResourceSentenceTexts::tr("The shortest booking can't be longer than the longest one.");
    case DraftFaultKind::MembersAndContacts:
        return ResourceSentenceTexts::tr(
            "It can't be only for members and only for contacts: then nobody could book it.");
    case DraftFaultKind::CapacityNeeded:
        return ResourceSentenceTexts::tr(
            "Say how many: bookings at the same time, or visitors, are counted against it.");
    case DraftFaultKind::FeeKindNeeded:
        return ResourceSentenceTexts::tr("A fee is charged: choose how it is reckoned.");
    case DraftFaultKind::FeeAmountNeeded:
        return ResourceSentenceTexts::tr("A fixed fee is charged: say how much.");
    case DraftFaultKind::FeePercentageNeeded:
        return ResourceSentenceTexts::tr("A percentage is charged: say how much.");
    case DraftFaultKind::CancellationCutOffNeeded:
        return ResourceSentenceTexts::tr("A fee is charged: say from when on a cancellation is late.");
    case DraftFaultKind::SlotEmpty:
        return ResourceSentenceTexts::tr("Some opening hours end before they begin.");
    case DraftFaultKind::SlotsOverlap:
        return ResourceSentenceTexts::tr("Some opening hours overlap.");
    case DraftFaultKind::NotAnId:
        return ResourceSentenceTexts::tr("That is not an id of this system.");
    }
    return {};
}

QString forServerWords(const QString &words)
{
    return ResourceSentenceTexts::tr("The system says: “%1”").arg(oneLine(words));
}

QString forKeeper(DraftKeeper::Fault fault, const QString &setAside)
{
    switch (fault) {
    case DraftKeeper::Fault::Damaged:
        return ResourceSentenceTexts::tr(
                   "The draft of before could not be read, or not all of it. The file as it was is kept as %1.")
            .arg(setAside);
    case DraftKeeper::Fault::Unreadable:
        return ResourceSentenceTexts::tr(
            "The draft of before can't be read; the file is left as it is. What you fill in now is kept in "
            "memory alone.");
    case DraftKeeper::Fault::NotWritten:
        return ResourceSentenceTexts::tr("The draft can't be written to the disk: it is gone when the program ends.");
    }
    return {};
}

} // namespace Foyer::ResourceWords
