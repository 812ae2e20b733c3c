// SPDX-License-Identifier: MIT
#pragma once

#include "world.h"

namespace Foyer::Simulation {

/** How one POST came back, and when. */
struct PostResult {
    Result<Booking> answer;
    Milliseconds took{0};
};

/** The wire between a desk and the server: good for a while, bad for a while, and then good for ever. */
class Network {
public:
    Network(Server &server, Dice &dice) : m_server(server), m_dice(dice), m_faultsEnd(dice.upTo(Milliseconds(300'000)))
    {}

    /** From then on nothing fails any more. */
    [[nodiscard]] Milliseconds faultsEnd() const { return m_faultsEnd; }
    /** @p killedAfter: when the sender is killed; what has not left by then never does. */
    PostResult post(Milliseconds at, const BookingRequest &request, Milliseconds killedAfter);
    /** A read that begins at @p at; @p took is when its answer is there. */
    Result<QList<Booking>> read(Milliseconds at, Milliseconds &took);

private:
    PostResult fault(Milliseconds at, const BookingRequest &request, Milliseconds killedAfter);

    Server &m_server;
    Dice &m_dice;
    Milliseconds m_faultsEnd;
};

} // namespace Foyer::Simulation
