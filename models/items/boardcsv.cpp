// SPDX-License-Identifier: MIT
#include "boardcsv.h"

#include "csv.h"
#include "plaintext.h"

#include <QCoreApplication>

namespace Foyer {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Foyer::BoardCsv)
};

/** As spreadsheets read it, on the location's wall clock. */
QString stamp(const std::optional<UtcInstant> &instant, const BuildingZone &zone)
{
    if (!instant)
        return {};
    return zone.dateAt(*instant).toString(Qt::ISODate) + u' ' + zone.timeAt(*instant).toString(u"HH:mm");
}

/** Independent of the locale: a machine may read it. */
QString plainNumber(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', 15) : QString();
}

template <typename Items, typename TextOf>
QString each(const Items &items, TextOf textOf)
{
    QStringList texts;
    for (const auto &item : items) {
        if (const QString text = textOf(item); !text.isEmpty())
            texts.append(text);
    }
    return texts.join(QStringLiteral("; "));
}

QStringList headings()
{
    return {Words::tr("Location"),
            Words::tr("Start"),
            Words::tr("End"),
            Words::tr("Time zone"),
            Words::tr("Resource"),
            Words::tr("Kind"),
            Words::tr("Title"),
            Words::tr("Owner"),
            Words::tr("Owner’s e-mail"),
            Words::tr("Owner’s phone"),
            Words::tr("Owner’s membership"),
            Words::tr("Seats"),
            Words::tr("Attendees"),
            Words::tr("Attendees’ e-mails"),
            Words::tr("Attendees’ phones"),
            Words::tr("Amount"),
            Words::tr("Currency"),
            Words::tr("Tax (%)"),
            Words::tr("Tax included"),
            Words::tr("Invoice item"),
            Words::tr("Transaction"),
            Words::tr("Memo"),
            Words::tr("Cancelled"),
            Words::tr("Created"),
            Words::tr("Changed"),
            Words::tr("Booking")};
}

QStringList rowOf(const BoardBooking &booking, const BoardSheet &sheet)
{
    const QString hidden = Words::tr("hidden by the workplace’s privacy setting");
    const BoardResource resource = sheet.resources.value(booking.resource);
    const BoardPerson owner = booking.owner.value_or(BoardPerson());
    const auto &payments = booking.payments;
    const auto included = [](const BoardPayment &payment) {
        if (!payment.tax || !payment.tax->isInclusive)
            return QString();
        return *payment.tax->isInclusive ? Words::tr("yes") : Words::tr("no");
    };
    return {sheet.location,
            stamp(booking.start, sheet.zone),
            stamp(booking.end, sheet.zone),
            QString::fromLatin1(sheet.zone.ianaId()),
            resource.name.isEmpty() ? booking.resource.text() : resource.name,
            resource.kindName,
            booking.title.value_or(hidden),
            booking.isOwnerHidden() ? hidden : owner.displayName(),
            owner.email,
            owner.phone,
            booking.ownerMembership.text(),
            booking.seats ? QString::number(*booking.seats) : QString(),
            each(booking.attendees, [](const BoardAttendee &attendee) { return attendee.person.displayName(); }),
            each(booking.attendees, [](const BoardAttendee &attendee) { return attendee.person.email; }),
            each(booking.attendees, [](const BoardAttendee &attendee) { return attendee.person.phone; }),
            each(payments, [](const BoardPayment &payment) { return plainNumber(payment.amount); }),
            each(payments, [](const BoardPayment &payment) { return payment.currency; }),
            each(payments, [](const BoardPayment &p) { return p.tax ? plainNumber(p.tax->rate) : QString(); }),
            each(payments, included),
            each(payments, [](const BoardPayment &payment) { return payment.invoiceItem; }),
            each(payments, [](const BoardPayment &payment) { return payment.transaction; }),
            booking.memo,
            stamp(booking.cancelledAt, sheet.zone),
            stamp(booking.createdAt, sheet.zone),
            stamp(booking.updatedAt, sheet.zone),
            booking.id.text()};
}

} // namespace

QByteArray boardToCsv(const BoardSheet &sheet)
{
    QByteArray bytes = csvStart();
    appendCsvRow(bytes, headings());
    for (const BoardBooking &booking : sheet.bookings)
        appendCsvRow(bytes, rowOf(booking, sheet));
    return bytes;
}

} // namespace Foyer
