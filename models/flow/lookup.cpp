// SPDX-License-Identifier: MIT
#include "lookup.h"

#include "workplace.h"

#include <QRegularExpression>

#include <chrono>
#include <memory>

namespace Foyer {

using namespace std::chrono_literals;

namespace {

/** Several calls, one after the other, behind one handle. Lives as long as a call of it is under way. */
class PersonLookUp : public std::enable_shared_from_this<PersonLookUp> {
public:
    PersonLookUp(Workplace &workplace, const QString &text, QObject *context, Callback<QList<Person>> callback)
        : m_workplace(workplace)
        , m_text(text.simplified())
        , m_context(context)
        , m_callback(std::move(callback))
    {}

    void start()
    {
        if (m_text.contains(u'@'))
            searchFor({m_text}, [this](const Person &person) { return sameText(person.email); });
        else if (looksLikeAnId(m_text))
            askForId();
        else
            searchByName();
    }

    void abort()
    {
        m_callback = nullptr;
        m_request.abort();
    }

private:
    using Accept = std::function<bool(const Person &)>;

    static bool looksLikeAnId(const QString &text)
    {
        static const QRegularExpression pattern(
            QRegularExpression::anchoredPattern(QStringLiteral("(?=.*[0-9])[A-Za-z0-9_-]{12,}")));
        return pattern.match(text).hasMatch();
    }

    [[nodiscard]] bool sameText(const QString &other) const
    {
        return other.simplified().compare(m_text, Qt::CaseInsensitive) == 0;
    }

    void askForId()
    {
        m_request = m_workplace.person(PersonId(m_text), m_context, [self = shared_from_this()](Result<Person> answer) {
            if (answer) {
                self->finish(QList<Person>{*answer});
                return;
            }
            // Not an id after all; anything else that went wrong is worth saying.
            const ErrorKind kind = answer.error().kind;
            if (kind == ErrorKind::NotFound || kind == ErrorKind::Validation)
                self->searchByName();
            else
                self->finish(tl::make_unexpected(answer.error()));
        });
    }

    void searchByName()
    {
        // A server that searches first and last names apart finds nobody by both together.
        QStringList queries{m_text};
        const QStringList words = m_text.split(u' ');
        if (words.size() > 1)
            queries << words.last() << words.first();
        searchFor(queries, [this](const Person &person) { return sameText(person.displayName()); });
    }

    void searchFor(QStringList queries, Accept accept)
    {
        const QString query = queries.takeFirst();
        m_request = m_workplace.searchPeople(
            query, m_context,
            [self = shared_from_this(), queries, accept = std::move(accept)](Result<QList<Person>> answer) {
                if (!answer) {
                    self->finish(answer);
                    return;
                }
                answer->removeIf([&](const Person &person) { return !accept(person); });
                if (answer->isEmpty() && !queries.isEmpty())
                    self->searchFor(queries, accept);
                else
                    self->finish(answer);
            });
    }

    void finish(const Result<QList<Person>> &answer)
    {
        // Called last: the callback may end everything.
        if (const auto callback = std::exchange(m_callback, nullptr))
            callback(answer);
    }

    Workplace &m_workplace;
    const QString m_text;
    QObject *const m_context; ///< used only inside calls that end with it
    Callback<QList<Person>> m_callback;
    RequestHandle m_request;
};

} // namespace

RequestHandle lookUpPerson(Workplace &workplace, const QString &text, QObject *context,
                           Callback<QList<Person>> callback)
{
    auto lookUp = std::make_shared<PersonLookUp>(workplace, text, context, std::move(callback));
    lookUp->start();
    return RequestHandle([weak = std::weak_ptr(lookUp)] {
        if (const auto alive = weak.lock())
            alive->abort();
    });
}

RequestHandle lookUpBookingsAt(Workplace &workplace, const PersonId &person, UtcInstant start, QObject *context,
                               Callback<QList<Booking>> callback)
{
    return workplace.personBookings(person, start.plus(-1min), start.plus(1min), context, std::move(callback));
}

std::optional<Booking> lookUpTaken(const QList<Booking> &bookings, const WantedSpace &wanted)
{
    const auto isOfTheSpace = [&](const Booking &booking) {
        if (!booking.isActive() || !booking.space || !booking.slot || !booking.slot->overlaps(wanted.slot))
            return false;
        const bool otherKind = booking.kind != SpaceKind::Unknown && booking.kind != wanted.kind;
        const bool otherFloor = wanted.floor && booking.space->floor && booking.space->floor->id != *wanted.floor;
        return !otherKind && !otherFloor && !lookUp(QList<Space>{*booking.space}, wanted.name).isEmpty();
    };
    std::optional<Booking> taken;
    for (const Booking &booking : bookings) {
        if (!isOfTheSpace(booking))
            continue;
        if (booking.person == wanted.person && booking.slot == wanted.slot)
            return booking;
        if (!taken)
            taken = booking;
    }
    return taken;
}

} // namespace Foyer
