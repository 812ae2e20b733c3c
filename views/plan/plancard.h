// SPDX-License-Identifier: MIT
#pragma once

#include "parts.h"
#include "planspots.h"

#include <QStringList>

namespace Foyer {

/**
 * What is known of the space under the pointer or the keyboard, beside it. Not a tooltip: it stays as long as it is
 * about something, and keys bring it as well. Texts are painted as they are. The pointer goes through it.
 */
class PlanCard final : public Card {
    Q_OBJECT
public:
    explicit PlanCard(QWidget *parent);

    void tell(const PlanSpot &spot);
    /** Beside @p space and inside @p room, both in the parent's coordinates; as far as there is room, not over it. */
    void stand(const QRect &space, const QRect &room);
    [[nodiscard]] QStringList lines() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /** Paints, or only measures with no painter. */
    QSize layOut(QPainter *painter, int width) const;

    QString m_name;
    QString m_state;
    QString m_details;
};

} // namespace Foyer
