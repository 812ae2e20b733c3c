// SPDX-License-Identifier: MIT
#include "rollcall.h"

#include "arrivals.h"
#include "csv.h"
#include "dayroster.h"
#include "naturalorder.h"
#include "plaintext.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace Foyer {

namespace {

class RollCallTexts {
    Q_DECLARE_TR_FUNCTIONS(RollCall)
};

/** Who is checked in at several things is looked for at a desk first, and last where they put their bicycle. */
int rankOf(SpaceKind kind)
{
    switch (kind) {
    case SpaceKind::Desk:
    case SpaceKind::PrivateOffice:
    case SpaceKind::Pod:
    case SpaceKind::Room:
        return 0;
    case SpaceKind::Onsite:
        return 1;
    case SpaceKind::Locker:
    case SpaceKind::Parking:
    case SpaceKind::Unknown:
        break;
    }
    return 2;
}

/** As it is kept and shown: what is longer could not be read back. */
QString lineOf(const QString &text)
{
    return oneLine(text).left(maxTextLength);
}

bool isEarlier(const std::optional<UtcInstant> &a, const std::optional<UtcInstant> &b)
{
    return a && (!b || *a < *b);
}

QString floorOf(const RollCallSource &source, const Booking &booking)
{
    if (!booking.space || !booking.space->floor)
        return {};
    const Floor &floor = *booking.space->floor;
    return lineOf(floor.name.isEmpty() ? source.floorNames.value(floor.id) : floor.name);
}

RollCallEntry entryOf(const RollCallSource &source, QList<const Booking *> bookings, const NameOf &nameOf)
{
    // The place that was checked in at last, where there are several of a rank.
    std::stable_sort(bookings.begin(), bookings.end(), [](const Booking *a, const Booking *b) {
        const int rankA = rankOf(a->kind);
        const int rankB = rankOf(b->kind);
        return rankA != rankB ? rankA < rankB : isEarlier(b->checkedInAt, a->checkedInAt);
    });
    const Booking &main = *bookings.first();
    RollCallEntry entry;
    entry.key = main.person.isEmpty() ? main.id.text() : main.person.text();
    entry.name = lineOf(main.person.isEmpty() ? QString() : nameOf(main.person));
    if (entry.name.isEmpty())
        entry.name = lineOf(main.personEmail);
    entry.floor = floorOf(source, main);
    QStringList places;
    for (const Booking *booking : std::as_const(bookings)) {
        if (isEarlier(booking->checkedInAt, entry.since))
            entry.since = booking->checkedInAt;
        if (!booking->space || booking->space->name.isEmpty())
            continue;
        const QString floor = floorOf(source, *booking);
        const QString name = lineOf(booking->space->name);
        places.append(floor == entry.floor || floor.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, floor));
    }
    places.removeDuplicates();
    entry.place = places.join(QStringLiteral(", ")).left(maxTextLength);
    return entry;
}

/** Whose time ran out without anybody seeing them leave is looked for as well: better once too often. */
bool mayBeHere(const Booking &booking)
{
    const bool stayed = booking.status == BookingStatus::Completed && booking.checkedInAt && !booking.checkedOutAt;
    return stayed || standingOf(booking) == Standing::Here;
}

void addPeople(QList<RollCallEntry> &entries, const RollCallSource &source, const NameOf &nameOf)
{
    QHash<QString, QList<const Booking *>> here;
    for (const Booking &booking : source.bookings) {
        if (!mayBeHere(booking))
            continue;
        if (!booking.ofVisit) {
            here[booking.person.isEmpty() ? booking.id.text() : booking.person.text()].append(&booking);
        } else if (!source.visitIds.contains(
                       VisitId(booking.id.text()))) { // all that is known of them: somebody came to see this person
            const QString host = lineOf(nameOf(booking.person));
            entries.append({QStringLiteral("visit ") + booking.id.text(),
                            {},
                            {},
                            {},
                            true,
                            host.isEmpty() ? lineOf(booking.personEmail) : host,
                            booking.checkedInAt});
        }
    }
    for (const auto &bookings : std::as_const(here))
        entries.append(entryOf(source, bookings, nameOf));
}

void addVisitors(QList<RollCallEntry> &entries, const RollCallSource &source, const NameOf &nameOf)
{
    for (const Visit &visit : source.visits) {
        for (const Visitor &visitor : visit.visitors) {
            if (visitor.isHost || standingOf(visit, visitor) != Standing::Here)
                continue;
            entries.append({QStringLiteral("guest ") + visit.id.text() + u' ' + visitor.id.text(),
                            lineOf(visitor.name.isEmpty() ? visitor.email : visitor.name),
                            {},
                            {},
                            true,
                            visit.host.isEmpty() ? QString() : lineOf(nameOf(visit.host)),
                            visitor.checkedInAt});
        }
    }
}

void sort(QList<RollCallEntry> &entries)
{
    struct Keyed {
        RollCallEntry entry;
        QCollatorSortKey floor;
        QCollatorSortKey name;
    };
    const NaturalOrder order;
    QHash<QString, QCollatorSortKey> floors; // few
    std::vector<Keyed> keyed;
    keyed.reserve(size_t(entries.size()));
    for (RollCallEntry &entry : entries) {
        auto floor = floors.constFind(entry.floor);
        if (floor == floors.cend())
            floor = floors.insert(entry.floor, order.key(entry.floor));
        const QCollatorSortKey name = order.key(entry.name);
        keyed.push_back({std::move(entry), *floor, name});
    }
    std::sort(keyed.begin(), keyed.end(), [](const Keyed &a, const Keyed &b) {
        if (a.entry.floor.isEmpty() != b.entry.floor.isEmpty())
            return b.entry.floor.isEmpty();
        if (const int floors = a.floor.compare(b.floor); floors != 0)
            return floors < 0;
        if (a.entry.floor != b.entry.floor)
            return a.entry.floor < b.entry.floor; // the same to a reader, and still two floors
        if (const int names = a.name.compare(b.name); names != 0)
            return names < 0;
        return a.entry.key < b.entry.key;
    });
    for (qsizetype i = 0; i < entries.size(); ++i)
        entries[i] = std::move(keyed[size_t(i)].entry);
}

} // namespace

int RollCall::visitors() const
{
    return int(
        std::count_if(entries.cbegin(), entries.cend(), [](const RollCallEntry &entry) { return entry.isVisitor; }));
}

QList<RollCallFloor> floorsOf(const RollCall &rollCall)
{
    QList<RollCallFloor> floors;
    for (const RollCallEntry &entry : rollCall.entries) {
        if (floors.isEmpty() || floors.constLast().name != entry.floor)
            floors.append({entry.floor, {}});
        floors.last().entries.append(entry);
    }
    return floors;
}

std::optional<RollCallSource> rollCallSource(const DayRoster &roster, const QString &account)
{
    const auto &building = roster.building();
    if (!roster.isComplete() || !building || !building->zone)
        return std::nullopt;
    RollCallSource source;
    source.account = account;
    source.building = building->id;
    source.buildingName = building->name;
    source.zone = *building->zone;
    source.taken = *roster.readAt();
    source.visitorsKnown = roster.readsVisits() && !roster.visitsError();
    source.bookings = roster.bookings();
    source.visits = roster.visits();
    source.visitIds = roster.visitIds();
    source.floorNames = roster.floorNames();
    return source;
}

RollCall takeRollCall(const RollCallSource &source, const NameOf &nameOf)
{
    RollCall rollCall;
    rollCall.account = source.account;
    rollCall.building = source.building;
    rollCall.buildingName = lineOf(source.buildingName);
    rollCall.zone = source.zone;
    rollCall.taken = source.taken;
    rollCall.visitorsKnown = source.visitorsKnown;
    addPeople(rollCall.entries, source, nameOf);
    addVisitors(rollCall.entries, source, nameOf);
    sort(rollCall.entries);
    return rollCall;
}

QByteArray rollCallToCsv(const RollCall &rollCall)
{
    const auto when = [&rollCall](UtcInstant instant) {
        return rollCall.zone.dateAt(instant).toString(Qt::ISODate) + u' ' +
               rollCall.zone.timeAt(instant).toString(u"HH:mm");
    };
    const QString taken = when(rollCall.taken) + u' ' + rollCall.zone.abbreviationAt(rollCall.taken);
    QByteArray table = csvStart();
    appendCsvRow(table, {RollCallTexts::tr("Floor"), RollCallTexts::tr("Name"), RollCallTexts::tr("Place"),
                         RollCallTexts::tr("Visitor"), RollCallTexts::tr("Visits"), RollCallTexts::tr("Here since"),
                         RollCallTexts::tr("Building"), RollCallTexts::tr("Taken")});
    for (const RollCallEntry &entry : rollCall.entries) {
        appendCsvRow(table,
                     {entry.floor, entry.name, entry.place, entry.isVisitor ? RollCallTexts::tr("Visitor") : QString(),
                      entry.host, entry.since ? when(*entry.since) : QString(), rollCall.buildingName, taken});
    }
    return table;
}

} // namespace Foyer
