// SPDX-License-Identifier: MIT
#pragma once

#include "bookingboard.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace Foyer {

/** A board in memory whose answers come when a test says so; until then they wait, in the order of the calls. */
class FakeBoard final : public BookingBoard {
public:
    QList<Location> locations;
    QHash<LocationId, QList<BoardResource>> resources;
    /** What each call asked for. */
    QList<BoardQuery> queries;
    int locationCalls = 0;
    int resourceCalls = 0;

    RequestHandle listLocations(QObject *context, Callback<QList<Location>> callback) override;
    RequestHandle listResources(const LocationId &location, QObject *context,
                                Callback<QList<BoardResource>> callback) override;
    RequestHandle bookings(const BoardQuery &query, PartCallback<BoardBooking> arrived, QObject *context,
                           Callback<QList<BoardBooking>> callback) override;

    // What a test lets happen. Each is about the latest call; false when nobody waits for it.
    bool answerLocations();
    bool failLocations(const ApiError &error);
    bool answerResources();
    bool failResources(const ApiError &error);
    bool arrive(const QList<BoardBooking> &part);
    /** All that arrived is all. */
    bool finish();
    bool fail(const ApiError &error);
    [[nodiscard]] bool isAsked() const { return !m_bookingCalls.latest.expired(); }

private:
    template <typename T>
    struct Call {
        QPointer<QObject> context;
        PartCallback<BoardBooking> arrived;
        Callback<T> callback;
    };
    template <typename T>
    struct Calls {
        std::weak_ptr<Call<T>> latest;
        bool answer(const Result<T> &result);
    };
    template <typename T>
    RequestHandle wait(Calls<T> &calls, QObject *context, PartCallback<BoardBooking> arrived, Callback<T> callback);

    Calls<QList<Location>> m_locationCalls;
    Calls<QList<BoardResource>> m_resourceCalls;
    Calls<QList<BoardBooking>> m_bookingCalls;
    LocationId m_asked;
    QList<BoardBooking> m_came;
};

/** Places and bookings to fill it with. */
namespace MadeUpBoard {

inline UtcInstant at(const char *iso)
{
    return UtcInstant::fromIso(QString::fromLatin1(iso)).value();
}

inline Location location(const QString &id, const QString &name, const char *zone)
{
    Location location;
    location.id = LocationId(id);
    location.name = name;
    location.zoneName = QString::fromLatin1(zone);
    location.zone = BuildingZone::fromIana(zone);
    location.address = QStringLiteral("1 Quay Street");
    location.currency = QStringLiteral("GBP");
    return location;
}

inline BoardResource resource(const QString &id, const QString &name, BoardKind kind = BoardKind::Room)
{
    return {BoardResourceId(id), name, kind,
            kind == BoardKind::Unknown ? QStringLiteral("phoneBooth") : QStringLiteral("room"), 8};
}

/** One hour from @p start, of somebody. */
inline BoardBooking booking(const QString &id, const char *start, const QString &title = QStringLiteral("Stand-up"),
                            const QString &owner = QStringLiteral("Ana Ruiz"))
{
    BoardBooking booking;
    booking.id = BoardBookingId(id);
    booking.resource = BoardResourceId(QStringLiteral("r1"));
    booking.start = at(start);
    booking.end = booking.start->plus(std::chrono::hours(1));
    booking.title = title;
    if (!owner.isEmpty()) {
        BoardPerson person;
        person.firstName = owner.section(u' ', 0, 0);
        person.lastName = owner.section(u' ', 1);
        person.email = person.firstName.toLower() + QStringLiteral("@demo.example");
        booking.owner = person;
        booking.ownerMembership = MembershipId(QStringLiteral("m-") + person.firstName.toLower());
    }
    booking.seats = 4;
    return booking;
}

} // namespace MadeUpBoard

} // namespace Foyer
