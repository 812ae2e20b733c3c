// SPDX-License-Identifier: MIT
#include "verbs/boardlisting.h"

#include "boardcsv.h"
#include "boardmodel.h"
#include "boardwords.h"
#include "clock.h"
#include "plaintext.h"
#include "privatefile.h"
#include "sentences.h"
#include "verbs/jsonornull.h"

#include <QJsonArray>

#include <algorithm>

namespace Foyer {

namespace {

/** Those that are called so, or have that id; several of one name are all of them. */
template <typename Thing>
QList<Thing> named(const QList<Thing> &things, const QString &text)
{
    QList<Thing> found;
    for (const Thing &thing : things) {
        if (thing.id.text().compare(text, Qt::CaseInsensitive) == 0)
            return {thing};
        if (thing.name.compare(text, Qt::CaseInsensitive) == 0)
            found.append(thing);
    }
    return found;
}

template <typename Thing>
Report::Candidates candidates(const QList<Thing> &things)
{
    constexpr qsizetype most = 50; // more nobody reads
    Report::Candidates result;
    for (const Thing &thing : things.first(std::min(things.size(), most))) {
        result.lines.append(joined({thing.name, thing.id.text()}));
        result.json.append(QJsonObject{{QStringLiteral("id"), thing.id.text()}, {QStringLiteral("name"), thing.name}});
    }
    return result;
}

QJsonObject personJson(const BoardPerson &person)
{
    return {{QStringLiteral("id"), orNull(person.id)},
            {QStringLiteral("firstName"), orNull(person.firstName)},
            {QStringLiteral("lastName"), orNull(person.lastName)},
            {QStringLiteral("email"), orNull(person.email)},
            {QStringLiteral("phone"), orNull(person.phone)},
            {QStringLiteral("about"), orNull(person.about)},
            {QStringLiteral("photoUrl"), orNull(person.photoUrl)}};
}

QJsonObject paymentJson(const BoardPayment &payment)
{
    QJsonValue tax;
    if (payment.tax)
        tax = QJsonObject{{QStringLiteral("inclusive"), orNull(payment.tax->isInclusive)},
                          {QStringLiteral("rate"), orNull(payment.tax->rate)}};
    return {{QStringLiteral("amount"), orNull(payment.amount)},
            {QStringLiteral("currency"), orNull(payment.currency)},
            {QStringLiteral("tax"), tax},
            {QStringLiteral("invoiceItem"), orNull(payment.invoiceItem)},
            {QStringLiteral("transaction"), orNull(payment.transaction)},
            {QStringLiteral("status"), orNull(payment.status)},
            {QStringLiteral("means"), orNull(payment.means)}};
}

} // namespace

BoardListing::BoardListing(BookingBoard &board, const Invocation &invocation, const Clock &clock)
    : m_board(board)
    , m_invocation(invocation)
    , m_asked(invocation.board.value_or(Invocation::Board()))
    , m_clock(clock)
    , m_query(m_asked.query)
{}

BoardListing::~BoardListing() = default;

void BoardListing::start()
{
    if (!m_invocation.board)
        m_query.order = BoardOrder::Start;
    m_request = m_board.listLocations(this, [this](const Result<QList<Location>> &answer) { locationsCame(answer); });
}

void BoardListing::fail(const ApiError &error)
{
    Q_EMIT ended({exitForRead(error), Sentences::forError(error), {}, {}});
}

void BoardListing::locationsCame(const Result<QList<Location>> &answer)
{
    if (!answer)
        return fail(answer.error());
    const auto found = m_asked.location.isEmpty() ? *answer : named(*answer, m_asked.location);
    if (found.size() != 1) {
        const QString sentence =
            found.isEmpty() && m_asked.location.isEmpty() ? tr("This workplace has no locations that its key may see.")
            : found.isEmpty()                             ? tr("There is no location “%1”.").arg(m_asked.location)
            : m_asked.location.isEmpty()                  ? tr("There are several locations: --location says which.")
                                         : tr("“%1” are several locations: use an ID.").arg(m_asked.location);
        Q_EMIT ended(Report::notFound(sentence, candidates(found.isEmpty() ? *answer : found)));
        return;
    }
    m_location = found.first();
    m_query.location = m_location->id;
    if (!m_location->zone && !m_asked.hasBounds) {
        Q_EMIT ended({ExitCode::NotSent,
                      tr("The time zone of this location, “%1”, is not known on this computer, so its days can’t be "
                         "told.")
                          .arg(m_location->zoneName),
                      {},
                      {}});
        return;
    }
    m_request = m_board.listResources(
        m_location->id, this, [this](const Result<QList<BoardResource>> &resources) { resourcesCame(resources); });
}

void BoardListing::resourcesCame(const Result<QList<BoardResource>> &answer)
{
    if (!answer)
        return fail(answer.error());
    m_resources = *answer;
    if (!m_asked.resource.isEmpty()) {
        const auto found = named(m_resources, m_asked.resource);
        if (found.size() != 1) {
            const QString sentence = found.isEmpty()
                                         ? tr("There is no resource “%1” at this location.").arg(m_asked.resource)
                                         : tr("“%1” are several resources: use an ID.").arg(m_asked.resource);
            Q_EMIT ended(Report::notFound(sentence, candidates(found.isEmpty() ? m_resources : found)));
            return;
        }
        m_query.resource = found.first().id;
    }
    ask();
}

void BoardListing::ask()
{
    if (!m_asked.hasBounds) {
        m_first = m_invocation.date.value_or(m_location->zone->dateAt(m_clock.now()));
        m_last = m_asked.lastDate.value_or(m_first);
        boundToDays(m_query, DayRule::Touching, m_first, m_last, *m_location->zone);
    }
    m_request = m_board.bookings(
        m_query,
        [this](const QList<BoardBooking> &part, std::optional<qint64>) {
            m_soFar += part.size();
            Q_EMIT progressed(tr("%Ln booking(s) so far…", nullptr, int(m_soFar)));
        },
        this, [this](const Result<QList<BoardBooking>> &bookings) { bookingsCame(bookings); });
}

const BoardResource *BoardListing::resourceOf(const BoardBooking &booking) const
{
    const auto it = std::find_if(m_resources.cbegin(), m_resources.cend(),
                                 [&](const BoardResource &resource) { return resource.id == booking.resource; });
    return it == m_resources.cend() ? nullptr : &*it;
}

QJsonObject BoardListing::jsonOf(const BoardBooking &booking) const
{
    const BoardResource *resource = resourceOf(booking);
    QJsonArray attendees;
    for (const BoardAttendee &attendee : booking.attendees) {
        QJsonObject json = personJson(attendee.person);
        json.insert(QStringLiteral("membership"), orNull(attendee.membership.text()));
        attendees.append(json);
    }
    QJsonArray payments;
    for (const BoardPayment &payment : booking.payments)
        payments.append(paymentJson(payment));
    return {{QStringLiteral("id"), booking.id.text()},
            {QStringLiteral("resource"), resource ? orNull(resource->name) : QJsonValue()},
            {QStringLiteral("resourceId"), orNull(booking.resource.text())},
            {QStringLiteral("kind"), resource ? orNull(resource->kindName) : QJsonValue()},
            {QStringLiteral("start"), orNull(booking.start)},
            {QStringLiteral("end"), orNull(booking.end)},
            {QStringLiteral("title"), orNull(booking.title)},
            {QStringLiteral("titleHidden"), !booking.title},
            {QStringLiteral("owner"), booking.owner ? QJsonValue(personJson(*booking.owner)) : QJsonValue()},
            {QStringLiteral("ownerMembership"), orNull(booking.ownerMembership.text())},
            {QStringLiteral("ownerHidden"), booking.isOwnerHidden()},
            {QStringLiteral("seats"), orNull(booking.seats)},
            {QStringLiteral("attendees"), attendees},
            {QStringLiteral("payments"), payments},
            {QStringLiteral("memo"), orNull(booking.memo)},
            {QStringLiteral("created"), orNull(booking.createdAt)},
            {QStringLiteral("updated"), orNull(booking.updatedAt)},
            {QStringLiteral("cancelled"), orNull(booking.cancelledAt)}};
}

void BoardListing::bookingsCame(const Result<QList<BoardBooking>> &answer)
{
    if (!answer)
        return fail(answer.error());
    const BuildingZone zone = m_location->zone.value_or(BuildingZone::utc());
    BoardModel model(m_clock);
    model.clear({zone, m_first, m_last});
    model.setResources(m_resources);
    QJsonArray json;
    QStringList lines;
    for (const BoardBooking &booking : *answer) {
        json.append(jsonOf(booking));
        QStringList parts{model.timesOf(booking)};
        for (const auto column :
             {BoardModel::Resource, BoardModel::Owner, BoardModel::Title, BoardModel::Attendees, BoardModel::Payment})
            parts.append(model.cellText(booking, column));
        if (booking.isCancelled())
            parts.append(tr("cancelled"));
        lines.append(joined(parts, QStringLiteral(" · ")));
    }
    Outcome outcome;
    outcome.message = lines.isEmpty() ? tr("No bookings.") : tr("%n booking(s)", nullptr, int(lines.size()));
    outcome.text = lines.join(u'\n');
    outcome.json = {
        {QStringLiteral("location"), QJsonObject{{QStringLiteral("id"), m_location->id.text()},
                                                 {QStringLiteral("name"), m_location->name},
                                                 {QStringLiteral("timeZone"), m_location->zoneName},
                                                 {QStringLiteral("currency"), orNull(m_location->currency)}}},
        {QStringLiteral("bookings"), json}};
    if (!m_invocation.csvFile.isEmpty()) {
        BoardSheet sheet{*answer, {}, zone, m_location->name};
        for (const BoardResource &resource : std::as_const(m_resources))
            sheet.resources.insert(resource.id, resource);
        if (!replacePrivately(m_invocation.csvFile, boardToCsv(sheet))) {
            outcome.code = ExitCode::NotSent;
            outcome.message += u'\n' + tr("%1 could not be written.").arg(m_invocation.csvFile);
        }
    }
    Q_EMIT ended(outcome);
}

} // namespace Foyer
