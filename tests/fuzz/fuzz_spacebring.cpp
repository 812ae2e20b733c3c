// SPDX-License-Identifier: MIT
#include "fuzzing.h"
#include "people.h"
#include "spacebringparsing.h"
#include "spacebringrequests.h"

using namespace Foyer;

namespace {

bool isId(const QString &text)
{
    return text.isEmpty() || Spacebring::isId(text);
}

void checkPerson(const BoardPerson &person)
{
    for (const QString &text : {person.id, person.firstName, person.lastName, person.email, person.phone})
        FOYER_HOLDS(Fuzzing::isPlain(text, maxTextLength));
}

void checkBooking(const BoardBooking &booking)
{
    FOYER_HOLDS(!booking.id.isEmpty() && booking.id.text().size() <= 200 && booking.id.text().isValidUtf16());
    FOYER_HOLDS(isId(booking.resource.text()) && isId(booking.ownerMembership.text()));
    FOYER_HOLDS(Fuzzing::isPlain(booking.title.value_or(QString()), maxTextLength));
    const auto lines = booking.memo.split(u'\n');
    for (const QString &line : lines)
        FOYER_HOLDS(Fuzzing::isPlain(line.trimmed(), booking.memo.size()));
    if (booking.owner)
        checkPerson(*booking.owner);
    for (const BoardAttendee &attendee : booking.attendees) {
        FOYER_HOLDS(isId(attendee.membership.text()));
        checkPerson(attendee.person);
    }
    for (const BoardPayment &payment : booking.payments)
        FOYER_HOLDS(!payment.amount || (*payment.amount < 1e15 && *payment.amount > -1e15));
}

/** What a page says of the next one stays inside its own parameter. */
void checkToken(const QString &token)
{
    const QUrl base(QStringLiteral("https://api.example"));
    const QByteArray url = urlOf(base, Spacebring::paged(Spacebring::locations(), token)).toEncoded();
    FOYER_HOLDS(Fuzzing::isVisibleAscii(url));
    FOYER_HOLDS(url.count('&') == 0 && url.count('#') == 0);
    FOYER_HOLDS(url.count('=') == (token.isEmpty() ? 0 : 1));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = Fuzzing::bytesOf(data, size);
    if (const auto page = Spacebring::parseBookings(bytes)) {
        for (const BoardBooking &booking : page->items)
            checkBooking(booking);
        checkToken(page->nextToken);
    }
    if (const auto page = Spacebring::parseResources(bytes)) {
        for (const BoardResource &resource : page->items) {
            FOYER_HOLDS(Spacebring::isId(resource.id.text()));
            FOYER_HOLDS(Spacebring::resources(LocationId(resource.id.text())).has_value());
            FOYER_HOLDS(Fuzzing::isPlain(resource.name, maxTextLength));
        }
    }
    if (const auto locations = Spacebring::parseLocations(bytes)) {
        for (const Location &location : *locations)
            FOYER_HOLDS(Spacebring::isId(location.id.text()) && Fuzzing::isPlain(location.name, maxTextLength));
    }
    HttpResponse response;
    response.body = bytes;
    ApiError error;
    Spacebring::readError(response, error);
    FOYER_HOLDS(error.fieldErrors.size() <= 20);
    FOYER_HOLDS(Fuzzing::isPlain(error.detail, maxTextLength));
    return 0;
}
