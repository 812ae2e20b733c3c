// SPDX-License-Identifier: MIT
#include "demovisitors.h"

#include "demoapi.h"
#include "demofilters.h"
#include "demoindex.h"
#include "demoquery.h"

#include <algorithm>
#include <map>
#include <set>

namespace Foyer {

namespace {

constexpr int usualPage = 30;

/** A visitor's place in the directory: everybody has one, whatever the number of their visits. */
struct Entry {
    const DemoBooking *visit = nullptr; ///< the latest
    const DemoVisitor *visitor = nullptr;
    int visits = 0;
};

using Directory = std::map<std::string, Entry>; ///< by e-mail

Directory directoryOf(const DemoWorld &world, const std::vector<DemoBooking> &visits)
{
    Directory directory;
    for (const DemoBooking &visit : visits) {
        for (const DemoVisitor &visitor : visit.visitors) {
            Entry &entry = directory[demoVisitorName(world, visitor).email];
            ++entry.visits;
            if (!entry.visit || entry.visit->start <= visit.start) {
                entry.visit = &visit;
                entry.visitor = &visitor;
            }
        }
    }
    return directory;
}

/** What a query for visitors asks of one of them. Names are looked for in what the visitor is called. */
class VisitorFilter {
public:
    explicit VisitorFilter(const DemoRequest &request)
        : m_part(folded(request.value("email")))
        , m_whole(folded(request.value("emailExact")))
        , m_first(folded(request.value("firstName")))
        , m_last(folded(request.value("lastName")))
        , m_answer(request.value("status"))
    {}

    [[nodiscard]] bool matches(const DemoVisitorName &name, const DemoVisitor &visitor) const
    {
        const QString email = QString::fromStdString(name.email);
        const QString display = folded(name.display());
        return email.contains(m_part) && (m_whole.isEmpty() || email == m_whole) && display.contains(m_first) &&
               display.contains(m_last) && (m_answer.empty() || m_answer == visitor.answer);
    }

private:
    static QString folded(const std::string &text) { return QString::fromStdString(text).toLower(); }

    QString m_part;
    QString m_whole;
    QString m_first;
    QString m_last;
    std::string m_answer;
};

bool isVisit(const DemoBooking &booking)
{
    return booking.isVisit();
}

} // namespace

DemoVisitorName demoVisitorName(const DemoWorld &world, const DemoVisitor &visitor)
{
    if (visitor.person >= 0)
        return {world.people.firstName(visitor.person), world.people.lastName(visitor.person),
                std::string(world.people.email(visitor.person))};
    const DemoGuest &guest = world.guests[at(visitor.guest)];
    return {guest.first, guest.last, guest.email};
}

DemoAnswer DemoApi::visits(const DemoRequest &request, const std::string &)
{
    const UtcInstant now = m_clock.now();
    const auto query = demoVisitQuery(request, m_world, "status", now);
    if (query.refusal)
        return *query.refusal;
    std::vector<DemoBooking> found = m_bookings.select(query.matches);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    return pageAnswer(request, "Visit", static_cast<int>(found.size()), usualPage,
                      [&](int i, std::string &out) { appendVisit(out, m_world, found[at(i)], now, DemoRole::Member); });
}

DemoAnswer DemoApi::visit(const DemoRequest &, const std::string &id)
{
    const auto found = m_bookings.find(id);
    if (!found || !found->isVisit())
        return notFoundAnswer();
    std::string body;
    appendVisit(body, m_world, *found, m_clock.now(), DemoRole::Alone);
    return jsonAnswer(200, std::move(body));
}

DemoAnswer DemoApi::visitors(const DemoRequest &request, const std::string &)
{
    const UtcInstant now = m_clock.now();
    const auto query = demoVisitQuery(request, m_world, "visitStatus", now);
    if (query.refusal)
        return *query.refusal;
    const VisitorFilter filter(request);
    const std::vector<DemoBooking> all = m_bookings.select(isVisit);
    std::set<std::string> wanted;
    for (const DemoBooking &visit : all) {
        if (!query.matches(visit))
            continue;
        for (const DemoVisitor &visitor : visit.visitors) {
            const DemoVisitorName name = demoVisitorName(m_world, visitor);
            if (filter.matches(name, visitor))
                wanted.insert(name.email);
        }
    }
    const Directory directory = directoryOf(m_world, all);
    const std::vector<std::string> emails(wanted.begin(), wanted.end());
    return pageAnswer(request, "Visitor", static_cast<int>(emails.size()), usualPage, [&](int i, std::string &out) {
        const Entry &entry = directory.at(emails[at(i)]);
        appendVisitor(out, m_world, *entry.visitor, *entry.visit, entry.visits, now, DemoRole::Member);
    });
}

DemoAnswer DemoApi::visitor(const DemoRequest &, const std::string &id)
{
    const std::vector<DemoBooking> all = m_bookings.select(isVisit);
    const auto isAsked = [&id](const DemoVisitor &visitor) { return visitor.id == id; };
    for (const DemoBooking &visit : all) {
        const auto found = std::find_if(visit.visitors.begin(), visit.visitors.end(), isAsked);
        if (found == visit.visitors.end())
            continue;
        const Directory directory = directoryOf(m_world, all);
        const Entry &entry = directory.at(demoVisitorName(m_world, *found).email);
        std::string body;
        appendVisitor(body, m_world, *entry.visitor, *entry.visit, entry.visits, m_clock.now(), DemoRole::Alone);
        return jsonAnswer(200, std::move(body));
    }
    return notFoundAnswer();
}

} // namespace Foyer
