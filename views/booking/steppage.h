// SPDX-License-Identifier: MIT
#pragma once

#include "bookingflow.h"

#include <QWidget>

class QLineEdit;

namespace Foyer {

/** One step of Book. It shows the flow and tells it what the person chose; it decides nothing. */
class StepPage : public QWidget {
    Q_OBJECT
public:
    explicit StepPage(BookingFlow &flow, QWidget *parent = nullptr) : QWidget(parent), m_flow(flow) {}

    /** The step has just come to the front: bring it up to date and take the focus. */
    virtual void enter() = 0;
    /** What Ctrl+F goes to and Esc clears first; null: none. */
    [[nodiscard]] virtual QLineEdit *searchField() const { return nullptr; }
    /** Whether Next makes sense: what is chosen or highlighted is enough. */
    [[nodiscard]] virtual bool canGoOn() const { return flow().canGoNext(); }
    /** Puts what is highlighted into the draft, before going on. */
    virtual void commit() {}
    /** F5. */
    virtual void refresh() {}

Q_SIGNALS:
    void goOnWanted();
    void canGoOnChanged();

protected:
    [[nodiscard]] BookingFlow &flow() const { return m_flow; }

private:
    BookingFlow &m_flow;
};

} // namespace Foyer
