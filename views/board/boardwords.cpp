// SPDX-License-Identifier: MIT
#include "boardwords.h"

#include "bookingwords.h"
#include "clock.h"
#include "moneytext.h"
#include "plaintext.h"
#include "timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Foyer {

namespace {

struct BoardTexts {
    Q_DECLARE_TR_FUNCTIONS(Foyer::BoardWords)
};

QString hidden()
{
    return BoardTexts::tr("Hidden by the workplace’s privacy setting.");
}

QStringList linesOf(const BoardPerson &person)
{
    QStringList lines;
    const QString name = oneLine(person.displayName());
    for (const QString &text : {name, oneLine(person.email), oneLine(person.phone)}) {
        if (!text.isEmpty() && !lines.contains(text))
            lines.append(text);
    }
    return lines;
}

QStringList ownerLines(const BoardBooking &booking)
{
    if (booking.isOwnerHidden())
        return {hidden()};
    QStringList lines = linesOf(booking.owner.value_or(BoardPerson()));
    if (lines.isEmpty())
        lines.append(BoardTexts::tr("No name is told."));
    if (booking.owner && !booking.owner->about.isEmpty())
        lines.append(booking.owner->about);
    if (!booking.ownerMembership.isEmpty())
        lines.append(BoardTexts::tr("Membership: %1").arg(booking.ownerMembership.text()));
    return lines;
}

QStringList attendeeLines(const BoardBooking &booking)
{
    if (booking.attendees.isEmpty())
        return {BoardTexts::tr("None are listed.")};
    QStringList lines;
    for (const BoardAttendee &attendee : booking.attendees) {
        const QString line = joined(linesOf(attendee.person), QStringLiteral(" · "));
        lines.append(line.isEmpty() ? BoardTexts::tr("No name is told.") : line);
    }
    return lines;
}

QString taxText(const BoardTax &tax)
{
    if (!tax.rate)
        return tax.isInclusive.value_or(false) ? BoardTexts::tr("Tax is included.")
                                               : BoardTexts::tr("Tax comes on top.");
    const QString rate = numberText(*tax.rate);
    if (!tax.isInclusive)
        return BoardTexts::tr("Tax: %1 %").arg(rate);
    return *tax.isInclusive ? BoardTexts::tr("%1 % tax is included.").arg(rate)
                            : BoardTexts::tr("%1 % tax comes on top.").arg(rate);
}

QStringList paymentLines(const BoardBooking &booking)
{
    QStringList lines;
    for (const BoardPayment &payment : booking.payments) {
        if (payment.amount)
            lines.append(moneyText(*payment.amount, oneLine(payment.currency)));
        if (payment.tax)
            lines.append(taxText(*payment.tax));
        const auto add = [&](const QString &text, const QString &value) {
            if (!value.isEmpty())
                lines.append(text.arg(oneLine(value)));
        };
        add(BoardTexts::tr("State: %1"), payment.status);
        add(BoardTexts::tr("Paid by: %1"), payment.means);
        add(BoardTexts::tr("Invoice item: %1"), payment.invoiceItem);
        add(BoardTexts::tr("Transaction: %1"), payment.transaction);
    }
    return lines.isEmpty() ? QStringList{BoardTexts::tr("None is told.")} : lines;
}

QStringList factLines(const BoardBooking &booking, const Clock &clock)
{
    QStringList lines;
    const auto add = [&](const QString &text, const std::optional<UtcInstant> &instant) {
        if (instant)
            lines.append(text.arg(momentText(*instant, clock)));
    };
    add(BoardTexts::tr("Booked: %1", "when"), booking.createdAt);
    add(BoardTexts::tr("Last change: %1", "when"), booking.updatedAt);
    lines.append(BoardTexts::tr("Booking: %1", "its id").arg(oneLine(booking.id.text())));
    return lines;
}

} // namespace

QString boardKindName(BoardKind kind, const QString &rawName)
{
    switch (kind) {
    case BoardKind::Room:
        return BoardTexts::tr("Room");
    case BoardKind::HotDesk:
        return BoardTexts::tr("Hot desk");
    case BoardKind::DedicatedDesk:
        return BoardTexts::tr("Dedicated desk");
    case BoardKind::Office:
        return BoardTexts::tr("Office");
    case BoardKind::ParkingLot:
        return BoardTexts::tr("Parking space");
    case BoardKind::Unknown:
        break;
    }
    return oneLine(rawName);
}

QString boardKindsName(BoardKind kind)
{
    switch (kind) {
    case BoardKind::Room:
        return BoardTexts::tr("Rooms");
    case BoardKind::HotDesk:
        return BoardTexts::tr("Hot desks");
    case BoardKind::DedicatedDesk:
        return BoardTexts::tr("Dedicated desks");
    case BoardKind::Office:
        return BoardTexts::tr("Offices");
    case BoardKind::ParkingLot:
        return BoardTexts::tr("Parking");
    case BoardKind::Unknown:
        break;
    }
    return {};
}

QString boardTitle(const BoardBooking &booking)
{
    if (!booking.title)
        return BoardTexts::tr("Title hidden");
    return booking.title->isEmpty() ? BoardTexts::tr("No title") : oneLine(*booking.title);
}

QStringList boardPlace(const BoardBooking &booking, const BoardModel &model)
{
    QStringList lines;
    if (const QString times = model.timesOf(booking, true); !times.isEmpty())
        lines.append(times);
    const BoardResource *resource = model.resource(booking.resource);
    const QString kind = resource ? boardKindName(resource->kind, resource->kindName) : QString();
    QString place = model.cellText(booking, BoardModel::Resource);
    if (!kind.isEmpty())
        place = joined({place, kind}, QStringLiteral(" · "));
    if (resource && resource->capacity)
        place = joined({place, BoardTexts::tr("for %Ln", "how many it holds", int(*resource->capacity))},
                       QStringLiteral(" · "));
    lines.append(place);
    if (booking.seats)
        lines.append(BoardTexts::tr("%Ln seat(s) booked", nullptr, int(*booking.seats)));
    return lines;
}

QList<BoardSection> boardSections(const BoardBooking &booking, const Clock &clock)
{
    QList<BoardSection> sections;
    if (!booking.title)
        sections.append({BoardTexts::tr("Title"), {hidden()}});
    sections.append({BoardTexts::tr("Owner"), ownerLines(booking)});
    sections.append({BoardTexts::tr("Attendees"), attendeeLines(booking)});
    if (!booking.memo.isEmpty())
        sections.append({BoardTexts::tr("Memo"), booking.memo.split(u'\n')});
    sections.append({BoardTexts::tr("Payment"), paymentLines(booking)});
    sections.append({BoardTexts::tr("Record"), factLines(booking, clock)});
    return sections;
}

QString boardText(const BoardBooking &booking, const BoardModel &model, const Clock &clock)
{
    QStringList lines{boardTitle(booking)};
    if (booking.isCancelled())
        lines.append(BoardTexts::tr("Cancelled: %1", "when").arg(momentText(*booking.cancelledAt, clock)));
    lines += boardPlace(booking, model);
    const auto sections = boardSections(booking, clock);
    for (const BoardSection &section : sections) {
        lines.append(QString());
        lines.append(section.heading);
        lines += section.lines;
    }
    return lines.join(u'\n');
}

} // namespace Foyer
