// SPDX-License-Identifier: MIT
#pragma once

#include "steppage.h"

class QLabel;

namespace Foyer {

class Button;
class Notice;
class Picture;
class ThinProgress;

/** Step 7. The receipt: to read, copy and print; Undo; and what usually comes next. */
class DonePage final : public StepPage {
    Q_OBJECT
public:
    explicit DonePage(BookingFlow &flow, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] bool canGoOn() const override { return false; }

    /** The receipt as plain text. */
    [[nodiscard]] QString receipt() const;
    void copy();
    void print();

private:
    void showReceipt();

    Picture *m_icon;
    QLabel *m_headline;
    QLabel *m_sentence;
    QString m_order; ///< what the sentence says
    QLabel *m_id;
    Notice *m_undoState;
    ThinProgress *m_progress;
    Button *m_undo;
    Button *m_copy;
    Button *m_print;
};

} // namespace Foyer
