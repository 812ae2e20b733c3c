// SPDX-License-Identifier: MIT
#pragma once

#include "placemodels.h"

#include <QWidget>

namespace Foyer {

class Button;
class Choice;
class FaultLabel;

/** Asks once which building the desk stands in. */
class OwnBuilding final : public QWidget {
    Q_OBJECT
public:
    /** @p workplace must outlive the widget. */
    explicit OwnBuilding(Workplace &workplace, QWidget *parent = nullptr);
    ~OwnBuilding() override;

    /** Fetches the buildings when they are not there yet, and takes the focus. */
    void enter();

Q_SIGNALS:
    void chosen(const Foyer::BuildingId &building);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose();

    BuildingsModel m_buildings; ///< its own, so that its filter is nobody else's
    Choice *m_choice;
    FaultLabel *m_fault;
    Button *m_take;
};

} // namespace Foyer
