// SPDX-License-Identifier: MIT
#include "verbs/report.h"

#include "arguments.h"
#include "arrivalsentences.h"
#include "plaintext.h"
#include "sentences.h"
#include "timetext.h"
#include "verbs/jsonornull.h"

#include <QCoreApplication>

namespace Foyer::Report {

namespace {

/** More than these nobody reads; a program can ask more exactly. */
constexpr qsizetype maxCandidates = 50;

QString statusWord(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Booked:
        return QStringLiteral("booked");
    case BookingStatus::CheckedIn:
        return QStringLiteral("checkedIn");
    case BookingStatus::CheckedOut:
        return QStringLiteral("checkedOut");
    case BookingStatus::Completed:
        return QStringLiteral("completed");
    case BookingStatus::Cancelled:
        return QStringLiteral("cancelled");
    case BookingStatus::NoCheckIn:
        return QStringLiteral("noCheckIn");
    case BookingStatus::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

template <typename T, typename Line, typename Json>
Candidates collect(const QList<T> &things, Line line, Json json)
{
    Candidates result;
    for (const T &thing : things.first(std::min(things.size(), maxCandidates))) {
        result.lines.append(line(thing));
        result.json.append(json(thing));
    }
    return result;
}

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Expected:
        return QStringLiteral("expected");
    case Standing::Here:
        return QStringLiteral("here");
    case Standing::Left:
        return QStringLiteral("left");
    case Standing::NoShow:
        return QStringLiteral("noShow");
    case Standing::Cancelled:
        return QStringLiteral("cancelled");
    case Standing::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QString whenText(const std::optional<TimeSlot> &slot, const BuildingZone &zone, const BuildingZone &desk)
{
    return slot ? dayText(slot->start(), zone) + QStringLiteral(", ") + slotText(*slot, zone, desk)
                : QCoreApplication::translate("Verb", "time not known");
}

const Floor *floorOf(const Booking &booking, const Surroundings &around)
{
    return booking.space && booking.space->floor ? &*booking.space->floor : around.floor;
}

} // namespace

Candidates candidates(const QList<Person> &people)
{
    return collect(
        people,
        [](const Person &p) {
            return joined({p.displayName(), p.jobTitle, p.email, p.id.text()});
        },
        [](const Person &p) {
            return QJsonObject{{QStringLiteral("id"), p.id.text()},
                               {QStringLiteral("name"), p.displayName()},
                               {QStringLiteral("email"), orNull(p.email)},
                               {QStringLiteral("jobTitle"), orNull(p.jobTitle)}};
        });
}

Candidates candidates(const QList<Building> &buildings)
{
    return collect(
        buildings,
        [](const Building &b) {
            return joined({b.name, b.city, b.countryName, b.id.text()});
        },
        [](const Building &b) {
            return QJsonObject{{QStringLiteral("id"), b.id.text()},
                               {QStringLiteral("name"), b.name},
                               {QStringLiteral("city"), orNull(b.city)}};
        });
}

Candidates candidates(const QList<Floor> &floors)
{
    return collect(
        floors,
        [](const Floor &f) {
            return joined({f.name, f.id.text()});
        },
        [](const Floor &f) {
            return QJsonObject{{QStringLiteral("id"), f.id.text()}, {QStringLiteral("name"), f.name}};
        });
}

Candidates candidates(const QList<Space> &spaces)
{
    return collect(
        spaces,
        [](const Space &s) {
            return joined({s.name, s.floor ? s.floor->name : QString(),
                           s.neighborhood ? s.neighborhood->name : QString(), s.id.text()});
        },
        [](const Space &s) {
            return QJsonObject{
                {QStringLiteral("id"), s.id.text()},
                {QStringLiteral("name"), s.name},
                {QStringLiteral("kind"), kindOption(s.kind)},
                {QStringLiteral("floor"), s.floor ? orNull(s.floor->name) : QJsonValue()},
                {QStringLiteral("neighborhood"), s.neighborhood ? orNull(s.neighborhood->name) : QJsonValue()}};
        });
}

Candidates candidates(const QList<Connection> &workplaces)
{
    return collect(
        workplaces, [](const Connection &c) { return oneLine(c.name); },
        [](const Connection &c) {
            return QJsonObject{{QStringLiteral("name"), c.name}};
        });
}

Outcome notFound(const QString &sentence, const Candidates &candidates)
{
    Outcome outcome{ExitCode::NotFound, sentence, {}, {}};
    if (!candidates.lines.isEmpty()) {
        outcome.message += u'\n' + QCoreApplication::translate("Verb", "There are:") + QStringLiteral("\n  ") +
                           candidates.lines.join(QStringLiteral("\n  "));
    }
    outcome.json.insert(QStringLiteral("candidates"), candidates.json);
    return outcome;
}

QJsonObject json(const Booking &booking, const Surroundings &around)
{
    const Floor *floor = floorOf(booking, around);
    QString person = booking.personEmail;
    if (person.isEmpty() && around.person)
        person = around.person->email;
    const QString building = around.building ? around.building->name : QString();
    const BuildingId buildingId = around.building ? around.building->id : booking.building;
    return QJsonObject{
        {QStringLiteral("id"), orNull(booking.id.text())},
        {QStringLiteral("person"), orNull(person.isEmpty() ? booking.person.text() : person)},
        {QStringLiteral("personId"), orNull(booking.person.text())},
        {QStringLiteral("personName"), around.person ? orNull(around.person->displayName()) : QJsonValue()},
        {QStringLiteral("building"), orNull(building.isEmpty() ? booking.building.text() : building)},
        {QStringLiteral("buildingId"), orNull(buildingId.text())},
        {QStringLiteral("floor"), floor ? orNull(floor->name) : QJsonValue()},
        {QStringLiteral("floorId"), floor ? orNull(floor->id.text()) : QJsonValue()},
        {QStringLiteral("space"), booking.space ? orNull(booking.space->name) : QJsonValue()},
        {QStringLiteral("spaceId"), booking.space ? orNull(booking.space->id.text()) : QJsonValue()},
        {QStringLiteral("kind"), kindOption(booking.kind)},
        {QStringLiteral("title"), orNull(booking.title)},
        {QStringLiteral("ofVisit"), booking.ofVisit},
        {QStringLiteral("start"), booking.slot ? QJsonValue(booking.slot->start().toIso()) : QJsonValue()},
        {QStringLiteral("end"), booking.slot ? QJsonValue(booking.slot->end().toIso()) : QJsonValue()},
        {QStringLiteral("status"), statusWord(booking.status)}};
}

QString line(const Booking &booking, const Surroundings &around, const BuildingZone &desk, const QString &instead)
{
    const BuildingZone zone = around.building && around.building->zone ? *around.building->zone : desk;
    const QString when = whenText(booking.slot, zone, desk);
    const Floor *floor = floorOf(booking, around);
    const QString where =
        joined({booking.space ? booking.space->name : Sentences::kindName(booking.kind),
                floor ? floor->name : QString(), around.building ? around.building->name : QString()});
    QStringList who;
    if (around.person)
        who = {around.person->displayName(), around.person->email};
    else
        who = {booking.personEmail.isEmpty() ? booking.person.text() : booking.personEmail};
    who.removeDuplicates(); // without a name the e-mail stands in for it
    return joined({when, where, joined(who), instead.isEmpty() ? Sentences::statusName(booking.status) : instead,
                   booking.id.text()},
                  QStringLiteral(" · "));
}

QJsonObject json(const Visit &visit, const QString &hostName, const Building &building)
{
    QJsonArray visitors;
    for (const Visitor &visitor : visit.visitors) {
        if (visitor.isHost)
            continue;
        visitors.append(QJsonObject{{QStringLiteral("name"), orNull(visitor.name)},
                                    {QStringLiteral("email"), orNull(visitor.email)},
                                    {QStringLiteral("standing"), standingWord(standingOf(visit, visitor))},
                                    {QStringLiteral("checkedIn"), orNull(visitor.checkedInAt)},
                                    {QStringLiteral("checkedOut"), orNull(visitor.checkedOutAt)}});
    }
    return {{QStringLiteral("id"), orNull(visit.id.text())},
            {QStringLiteral("host"), orNull(hostName)},
            {QStringLiteral("hostId"), orNull(visit.host.text())},
            {QStringLiteral("building"), orNull(building.name)},
            {QStringLiteral("buildingId"), orNull(building.id.text())},
            {QStringLiteral("start"), visit.slot ? QJsonValue(visit.slot->start().toIso()) : QJsonValue()},
            {QStringLiteral("end"), visit.slot ? QJsonValue(visit.slot->end().toIso()) : QJsonValue()},
            {QStringLiteral("status"), statusWord(visit.status)},
            {QStringLiteral("visitors"), visitors}};
}

QStringList lines(const Visit &visit, const QString &hostName, const Building &building, const BuildingZone &desk)
{
    const BuildingZone zone = building.zone.value_or(desk);
    const QString when = whenText(visit.slot, zone, desk);
    QStringList lines;
    for (const Visitor &visitor : visit.visitors) {
        if (visitor.isHost)
            continue;
        const QString host = oneLine(hostName);
        const QString what = host.isEmpty() ? QCoreApplication::translate("Verb", "Visitor")
                                            : QCoreApplication::translate("Verb", "Visitor, visits %1").arg(host);
        lines.append(joined({when, what, joined({visitor.name, visitor.email}),
                             Sentences::forStanding(standingOf(visit, visitor)), visit.id.text()},
                            QStringLiteral(" · ")));
    }
    return lines;
}

} // namespace Foyer::Report
