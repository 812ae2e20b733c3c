// SPDX-License-Identifier: MIT
#pragma once

#include "steppage.h"

namespace Foyer {

class Choice;

/** Step 2. The highlighted building is the chosen one; the desk's own stands first. */
class BuildingPage final : public StepPage {
    Q_OBJECT
public:
    explicit BuildingPage(BookingFlow &flow, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] QLineEdit *searchField() const override;
    [[nodiscard]] bool canGoOn() const override;
    void commit() override;
    void refresh() override;

private:
    void choose(const QModelIndex &index);
    void showChosen();

    Choice *m_choice;
};

} // namespace Foyer
