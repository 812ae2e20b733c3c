// SPDX-License-Identifier: MIT
#pragma once

#include "steppage.h"

class QButtonGroup;
class QLabel;

namespace Foyer {

class Button;
class Choice;
class Notice;

/** Step 5. A free space of the floor, or an onsite pass. */
class SpacePage final : public StepPage {
    Q_OBJECT
public:
    explicit SpacePage(BookingFlow &flow, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] QLineEdit *searchField() const override;
    [[nodiscard]] bool canGoOn() const override;
    void commit() override;
    void refresh() override;

private:
    QWidget *makeKinds();
    QWidget *makeOnsite();
    void choose(const QModelIndex &index);
    void takeOnsite();
    void showChosen();
    void showOnsite();

    Choice *m_choice;
    QButtonGroup *m_kinds = nullptr;
    QWidget *m_onsite = nullptr;
    Button *m_onsiteButton = nullptr;
    Button *m_onsiteRetry = nullptr;
    QLabel *m_onsiteText = nullptr;
    bool m_pointed = false; ///< the person moved in the list since the onsite pass was chosen
};

} // namespace Foyer
