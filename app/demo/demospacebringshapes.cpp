// SPDX-License-Identifier: MIT
#include "demospacebring.h"

#include "demojson.h"

namespace Foyer {

namespace {

using World = DemoSpacebringWorld;

/** A member that is not there is left out, unlike one that is empty. */
void textIfAny(JsonWriter &json, std::string_view key, const std::string &value)
{
    if (!value.empty())
        json.text(key, value);
}

void appendUser(std::string &out, const World::Member &member)
{
    JsonWriter json(out);
    textIfAny(json, "about", member.about);
    json.text("email", member.email).text("id", member.userId).text("name", member.name);
    textIfAny(json, "phoneNumber", member.phone);
    textIfAny(json, "photoUrl", member.photo);
    json.text("surname", member.surname).end();
}

void appendAttendee(std::string &out, const World &world, const World::Attendee &attendee)
{
    const World::Member &member = world.members[static_cast<std::size_t>(attendee.member)];
    JsonWriter json(out);
    if (attendee.knownToTheNetwork)
        json.text("membershipRef", member.id);
    appendUser(json.name("user"), member);
    json.end();
}

void appendPayment(std::string &out, const World::Payment &payment, const std::string &currency)
{
    JsonWriter json(out);
    json.raw("amount", payment.amount).text("currencyCode", currency);
    textIfAny(json, "invoiceItemRef", payment.invoiceItem);
    if (payment.taxed) {
        JsonWriter tax(json.name("tax"));
        tax.boolean("inclusive", payment.taxInclusive).raw("rate", payment.taxRate).end();
    }
    textIfAny(json, "transactionRef", payment.transaction);
    json.end();
}

} // namespace

void appendDemoSpacebring(std::string &out, const World &world, const World::Location &location)
{
    JsonWriter json(out);
    json.text("address", location.address).text("createDate", demoSpacebringTime(location.created));
    json.text("currencyCode", location.currency).text("description", location.description);
    json.text("email", location.email).text("id", location.id).text("locale", "en");
    json.text("networkRef", world.networkId).text("timezoneId", location.zoneName);
    json.text("title", location.title).end();
}

void appendDemoSpacebring(std::string &out, const World &world, const World::Resource &resource)
{
    const World::Location &location = world.locations[static_cast<std::size_t>(resource.location)];
    JsonWriter json(out);
    json.raw("assignments", "[]").text("bookingPermission", "members").number("bookingStepMinutes", 15);
    json.raw("capacity", resource.capacity ? std::to_string(*resource.capacity) : "null");
    json.raw("confirmationEmail",
             R"({"bookingCreatedByAdmin":false,"bookingCreatedByMember":true,"bookingCreatedByNetworkMember":true,)"
             R"("bookingCreatedByPublic":true,"template":"default"})");
    json.text("createDate", demoSpacebringTime(location.created)).raw("credits", R"({"enabled":false,"tiers":[]})");
    json.text("description", "");
    json.raw("duration", R"({"max":1440,"min":15,"public":{"enabled":false,"max":1440,"min":15}})");
    json.raw("dynamicPricing", R"({"deltaAbove":0,"deltaBelow":0,"enabled":false})");
    json.text("id", resource.id).text("locale", "en").text("locationRef", location.id).raw("media", "[]");
    json.raw("money", R"({"enabled":true,"tiers":[{"flatAmount":0,"from":0,"unitAmount":12.5}]})");
    json.text("networkRef", world.networkId).text("preparationMinutes", "zeroMinutes");
    json.text("refundThreshold", "oneDay").text("title", resource.title).text("type", resource.kind);
    json.text("visibility", "members").end();
}

void appendDemoSpacebring(std::string &out, const World &world, const World::Booking &booking)
{
    const World::Resource &resource = world.resources[static_cast<std::size_t>(booking.resource)];
    const World::Location &location = world.locations[static_cast<std::size_t>(resource.location)];
    JsonWriter json(out);
    std::string &attendees = json.name("attendees");
    attendees += '[';
    for (const World::Attendee &attendee : booking.attendees) {
        if (&attendee != &booking.attendees.front())
            attendees += ',';
        appendAttendee(attendees, world, attendee);
    }
    attendees += ']';
    json.text("createDate", demoSpacebringTime(booking.created));
    if (booking.deleted)
        json.text("deleteDate", demoSpacebringTime(*booking.deleted));
    json.text("endDate", demoSpacebringTime(booking.end)).text("id", booking.id);
    textIfAny(json, "memo", booking.memo);
    if (booking.payment)
        appendPayment(json.name("payment"), *booking.payment, location.currency);
    json.text("resourceRef", resource.id).number("seats", booking.seats);
    json.text("startDate", demoSpacebringTime(booking.start));
    if (booking.showsTitle)
        json.text("title", booking.title);
    json.text("updateDate", demoSpacebringTime(booking.updated));
    if (booking.showsOwner) {
        const World::Member &owner = world.members[static_cast<std::size_t>(booking.owner)];
        json.text("membershipRefOwner", owner.id);
        appendUser(json.name("userOwner"), owner);
    }
    json.end();
}

} // namespace Foyer
