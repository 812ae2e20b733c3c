// SPDX-License-Identifier: MIT
#pragma once

#include "bookingflow.h"

namespace Foyer {

/**
 * One change of the flow, from a call or an answer to its end. Models and tickets signal in the middle of it; the
 * flow's own signals wait for the end of the outermost, so that whoever hears one sees everything done.
 */
class BookingFlow::Change {
public:
    explicit Change(BookingFlow &flow) : m_flow(flow) { ++m_flow.m_changes; }
    ~Change();

private:
    BookingFlow &m_flow;
    Q_DISABLE_COPY_MOVE(Change)
};

} // namespace Foyer
