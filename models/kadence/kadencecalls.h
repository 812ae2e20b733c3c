// SPDX-License-Identifier: MIT
#pragma once

#include "apiclient.h"
#include "kadenceparsing.h"
#include "kadencerequests.h"
#include "laterresult.h"
#include "numberedpages.h"
#include "parsedread.h"
#include "workplace.h"

#include <functional>

/** @file What Kadence's calls of several pages need to be told: by what its things are known, and where the pages are.
 */
namespace Foyer::Kadence {

inline QString keyOf(const Person &person)
{
    return person.id.text();
}
inline QString keyOf(const Building &building)
{
    return building.id.text();
}
inline QString keyOf(const Floor &floor)
{
    return floor.id.text();
}
inline QString keyOf(const Space &space)
{
    return space.id.text();
}
inline QString keyOf(const Booking &booking)
{
    return booking.id.text();
}
inline QString keyOf(const Visit &visit)
{
    return visit.id.text();
}
inline QString keyOf(const BookableDay &day)
{
    return day.bookable.start().toIso();
}

/** One page. */
template <typename T>
using PageRead = ParsedRead<Collection<T>>;

/** How a collection takes paging parameters. */
enum class Paging {
    Always,
    WhenTold, ///< the first page is asked for without any: the contract lists none for this call
};

/** The addresses of the pages of @p target below @p base. */
inline std::function<QUrl(int)> pagesOf(const QUrl &base, const Target &target, Paging paging)
{
    return [base, target, paging](int page) {
        if (paging == Paging::Always)
            return urlOf(base, paged(target, {page, maxPageSize}));
        Target told = target;
        if (page > 1)
            told.query.append({QStringLiteral("page"), QString::number(page)});
        return urlOf(base, told);
    };
}

} // namespace Foyer::Kadence
