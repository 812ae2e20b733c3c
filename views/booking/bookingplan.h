// SPDX-License-Identifier: MIT
#pragma once

#include "pointedspace.h"

#include <QWidget>

namespace Foyer {

class BookingFlow;
class PlanFrame;

/**
 * The plan of the floor that a space is chosen on. It shows what the flow's scene knows and says what was chosen; the
 * list beside it is told by whoever has both.
 */
class BookingPlan final : public QWidget {
    Q_OBJECT
public:
    /** @p flow must outlive it. */
    explicit BookingPlan(BookingFlow &flow, QWidget *parent = nullptr);

    /** What is highlighted in the list; empty: nothing. */
    void setChosen(const SpaceId &id);
    /** What the list hides is dimmed. */
    void setFilter(const QString &text);
    /** What was pointed at counts no more: something else was chosen, or something else is looked at. */
    void forget();
    /** Whose bookings they are as initials. */
    void setShortened(bool shortened);
    [[nodiscard]] bool isThere() const;
    /** What takes the focus. */
    [[nodiscard]] QWidget *view() const;

Q_SIGNALS:
    /** A free space. */
    void chooseWanted(const Foyer::SpaceId &id);
    void goOnWanted();
    /** The one that was clicked is of this kind. */
    void kindWanted(Foyer::SpaceKind kind);
    /** isThere() is another. */
    void thereChanged();

private:
    void showScene();
    void explain(const SpaceId &id);
    void sayWhyNot();

    BookingFlow &m_flow;
    PlanFrame *m_frame;
    QString m_filter;
    PointedSpace m_pointed;
    SpaceId m_told; ///< what the card is about
    bool m_shortened = false;
    bool m_wasThere = false;
};

} // namespace Foyer
