// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "demobookings.h"
#include "demomessages.h"
#include "demoshapes.h"
#include "demotokens.h"
#include "demoworld.h"

#include <string>

class QJsonObject;

namespace Foyer {

/**
 * The API of the demo workplace: from a request to an answer, without a socket. Thread-safe. Checks in this order:
 * is there such a path (404), does it take that method (405), is the caller signed in (401), can the answer be in a
 * form that they accept (406), is the body in a form that is read (415), does the request make sense (400, 404, 422).
 */
class DemoApi {
public:
    /** All must outlive it. @p baseUrl is the server's own address, for the plans' URLs. */
    DemoApi(const DemoWorld &world, DemoBookings &bookings, const DemoTokens &tokens, const Clock &clock,
            std::string baseUrl);

    [[nodiscard]] DemoAnswer answer(const DemoRequest &request);

private:
    using Handler = DemoAnswer (DemoApi::*)(const DemoRequest &, const std::string &id);
    struct Route;
    static const std::vector<Route> &routes();

    [[nodiscard]] DemoAnswer answerRouted(const DemoRequest &request, Handler handler, const std::string &id);
    [[nodiscard]] DemoAnswer plan(const DemoRequest &request) const;

    // What is read: demoapi.cpp
    DemoAnswer users(const DemoRequest &request, const std::string &id);
    DemoAnswer user(const DemoRequest &request, const std::string &id);
    DemoAnswer userBookings(const DemoRequest &request, const std::string &id);
    DemoAnswer buildings(const DemoRequest &request, const std::string &id);
    DemoAnswer building(const DemoRequest &request, const std::string &id);
    DemoAnswer floors(const DemoRequest &request, const std::string &id);
    DemoAnswer floor(const DemoRequest &request, const std::string &id);
    DemoAnswer neighborhoods(const DemoRequest &request, const std::string &id);
    DemoAnswer neighborhood(const DemoRequest &request, const std::string &id);
    DemoAnswer spaces(const DemoRequest &request, const std::string &id);
    DemoAnswer space(const DemoRequest &request, const std::string &id);
    DemoAnswer bookings(const DemoRequest &request, const std::string &id);
    DemoAnswer booking(const DemoRequest &request, const std::string &id);
    DemoAnswer bookingsPage(const DemoRequest &request, std::vector<DemoBooking> found);

    // What is free: demoavailability.cpp
    DemoAnswer bookableDays(const DemoRequest &request, const std::string &id);
    DemoAnswer bookableSpaces(const DemoRequest &request, const std::string &id);
    DemoAnswer bookableOnsitePasses(const DemoRequest &request, const std::string &id);

    // Who comes from outside: demovisitors.cpp
    DemoAnswer visits(const DemoRequest &request, const std::string &id);
    DemoAnswer visit(const DemoRequest &request, const std::string &id);
    DemoAnswer visitors(const DemoRequest &request, const std::string &id);
    DemoAnswer visitor(const DemoRequest &request, const std::string &id);

    // What is written: demowrites.cpp
    DemoAnswer createBooking(const DemoRequest &request, const std::string &id);
    DemoAnswer cancelBooking(const DemoRequest &request, const std::string &id);
    DemoAnswer checkIn(const DemoRequest &request, const std::string &id);
    DemoAnswer checkOut(const DemoRequest &request, const std::string &id);
    std::variant<DemoMark, DemoAnswer> markFrom(const DemoRequest &request) const;
    std::variant<DemoDraft, DemoAnswer> draftFrom(const QJsonObject &body) const;
    DemoAnswer written(const std::optional<DemoBookings::Outcome> &outcome, UtcInstant now, DemoRole role) const;

    const DemoWorld &m_world;
    DemoBookings &m_bookings;
    const DemoTokens &m_tokens;
    const Clock &m_clock;
    const std::string m_baseUrl;
};

} // namespace Foyer
