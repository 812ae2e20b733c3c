// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"
#include "steppage.h"

class QButtonGroup;
class QBoxLayout;
class QLabel;

namespace Foyer {

class BookingPlan;
class Button;
class Choice;
class Notice;

/** Step 5. A free space of the floor, from a list or its plan, or an onsite pass. */
class SpacePage final : public StepPage {
    Q_OBJECT
public:
    explicit SpacePage(BookingFlow &flow, QWidget *parent = nullptr);
    ~SpacePage() override;

    void enter() override;
    [[nodiscard]] QLineEdit *searchField() const override;
    [[nodiscard]] bool canGoOn() const override;
    void commit() override;
    void refresh() override;
    /** Names on the plan as initials. */
    void setShortened(bool shortened);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeKinds();
    void makeOnsite();
    void makePlan();
    void layOut();
    [[nodiscard]] QWidgetList kindButtons() const;
    void choose(const QModelIndex &index);
    void chooseOnPlan(const SpaceId &id);
    void chooseKind(SpaceKind kind);
    void pointAt(const QModelIndex &index);
    void letGo();
    void sayIfGone();
    void takeOnsite();
    void showChosen();
    void followList();
    void showOnsite();

    Choice *m_choice;
    Notice *m_gone; ///< what was pointed at is not free any more
    BookingPlan *m_plan;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_main = nullptr;
    QBoxLayout *m_side = nullptr;
    QButtonGroup *m_kinds = nullptr;
    QWidget *m_onsite = nullptr;
    Button *m_onsiteButton = nullptr;
    Button *m_onsiteRetry = nullptr;
    QLabel *m_onsiteText = nullptr;
    Space m_wasFree;        ///< what m_gone is about
    Space m_pointedAt;      ///< or what is in the draft; without an id: neither
    bool m_pointed = false; ///< the person moved in the list since the onsite pass was chosen
};

} // namespace Foyer
