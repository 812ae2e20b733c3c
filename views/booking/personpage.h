// SPDX-License-Identifier: MIT
#pragma once

#include "steppage.h"

class QLabel;

namespace Foyer {

class Choice;
class UpcomingBookings;

/**
 * Step 1. Typing only searches; a person is chosen by Enter, by pointing at the row, or by Next. The chosen person's
 * bookings stand beside the list.
 */
class PersonPage final : public StepPage {
    Q_OBJECT
public:
    explicit PersonPage(BookingFlow &flow, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] QLineEdit *searchField() const override;
    [[nodiscard]] bool canGoOn() const override;
    void commit() override;
    void refresh() override;

private:
    void search(const QString &text);
    void choose(const QModelIndex &index);
    void showRows();
    void showWords();

    Choice *m_choice;
    QLabel *m_further;
    QLabel *m_served;
    UpcomingBookings *m_bookings;
    bool m_pointed = false; ///< the person moved in the rows of this search
};

} // namespace Foyer
