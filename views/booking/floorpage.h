// SPDX-License-Identifier: MIT
#pragma once

#include "steppage.h"

namespace Foyer {

class Choice;

/** Step 4. The person's preferred floor stands first and is chosen already. */
class FloorPage final : public StepPage {
    Q_OBJECT
public:
    explicit FloorPage(BookingFlow &flow, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] bool canGoOn() const override;
    void commit() override;
    void refresh() override;

private:
    void choose(const QModelIndex &index);
    void showChosen();

    Choice *m_choice;
};

} // namespace Foyer
