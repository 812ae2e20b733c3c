// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <utility>

namespace Foyer {

/**
 * An identifier that a system gave to one kind of thing. Opaque here: only the system's own folder knows what a
 * well-formed one looks like, and checks it before the id enters a URL. Two ids of different kinds never compare
 * or convert. A default-constructed id is empty and names nothing.
 */
template <typename Kind>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(const Id &a, const Id &b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using PersonId = Id<struct PersonKind>;
using BuildingId = Id<struct BuildingKind>;
using FloorId = Id<struct FloorKind>;
using NeighborhoodId = Id<struct NeighborhoodKind>;
using SpaceId = Id<struct SpaceIdKind>;
using BookingId = Id<struct BookingKind>;
using VisitId = Id<struct VisitKind>;
using VisitorId = Id<struct VisitorKind>;
using LocationId = Id<struct LocationKind>;
using BoardResourceId = Id<struct BoardResourceKind>;
using BoardBookingId = Id<struct BoardBookingKind>;
using MembershipId = Id<struct MembershipKind>;
using BusinessId = Id<struct BusinessKind>;
using ResourceId = Id<struct ResourceKind>;
using ResourceTypeId = Id<struct ResourceTypeKind>;

} // namespace Foyer
