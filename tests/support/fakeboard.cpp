// SPDX-License-Identifier: MIT
#include "fakeboard.h"

#include <utility>

namespace Foyer {

template <typename T>
bool FakeBoard::Calls<T>::answer(const Result<T> &result)
{
    const auto call = latest.lock();
    if (!call || !call->context || !call->callback)
        return false;
    std::exchange(call->callback, nullptr)(result);
    return true;
}

template <typename T>
RequestHandle FakeBoard::wait(Calls<T> &calls, QObject *context, PartCallback<BoardBooking> arrived,
                              Callback<T> callback)
{
    auto call = std::make_shared<Call<T>>(Call<T>{context, std::move(arrived), std::move(callback)});
    calls.latest = call;
    return RequestHandle([call]() mutable { call.reset(); });
}

RequestHandle FakeBoard::listLocations(QObject *context, Callback<QList<Location>> callback)
{
    ++locationCalls;
    return wait(m_locationCalls, context, {}, std::move(callback));
}

RequestHandle FakeBoard::listResources(const LocationId &location, QObject *context,
                                       Callback<QList<BoardResource>> callback)
{
    ++resourceCalls;
    m_asked = location;
    return wait(m_resourceCalls, context, {}, std::move(callback));
}

RequestHandle FakeBoard::bookings(const BoardQuery &query, PartCallback<BoardBooking> arrived, QObject *context,
                                  Callback<QList<BoardBooking>> callback)
{
    queries.append(query);
    return wait(m_bookingCalls, context, std::move(arrived), std::move(callback));
}

bool FakeBoard::answerLocations()
{
    const Result<QList<Location>> answer(locations);
    return m_locationCalls.answer(answer);
}

bool FakeBoard::failLocations(const ApiError &error)
{
    const Result<QList<Location>> answer = tl::unexpected(error);
    return m_locationCalls.answer(answer);
}

bool FakeBoard::answerResources()
{
    const Result<QList<BoardResource>> answer(resources.value(m_asked));
    return m_resourceCalls.answer(answer);
}

bool FakeBoard::failResources(const ApiError &error)
{
    const Result<QList<BoardResource>> answer = tl::unexpected(error);
    return m_resourceCalls.answer(answer);
}

bool FakeBoard::arrive(const QList<BoardBooking> &part)
{
    const auto call = m_bookingCalls.latest.lock();
    if (!call || !call->arrived)
        return false;
    m_came += part;
    call->arrived(part, std::nullopt);
    return true;
}

bool FakeBoard::finish()
{
    const Result<QList<BoardBooking>> answer(std::exchange(m_came, {}));
    return m_bookingCalls.answer(answer);
}

bool FakeBoard::fail(const ApiError &error)
{
    m_came.clear();
    const Result<QList<BoardBooking>> answer = tl::unexpected(error);
    return m_bookingCalls.answer(answer);
}

} // namespace Foyer
