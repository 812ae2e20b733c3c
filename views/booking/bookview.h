// SPDX-License-Identifier: MIT
#pragma once

#include "bookingflow.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QStackedWidget;

namespace Foyer {

class Button;
class ConfirmPage;
class ElidedLabel;
class StepPage;
class StepRail;

/** The section Book: the steps at the side, the current step's page, and Back and Next below it. */
class BookView final : public QWidget {
    Q_OBJECT
public:
    /** @p flow must outlive the view. */
    explicit BookView(BookingFlow &flow, QWidget *parent = nullptr);

    /** To where typing makes sense on the current page. */
    void takeFocus();
    void goOn();
    void goBack();
    void refresh();
    void startOver();
    void focusSearch();
    /** Names of those who have booked something, on the plan, as initials: others can see the screen. */
    void setShortened(bool shortened);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFooter();
    [[nodiscard]] StepPage *makePage(BookingStep step);
    StepPage *pageOf(BookingStep step);
    [[nodiscard]] StepPage *current() const;
    [[nodiscard]] ConfirmPage *confirmPage() const;
    void addShortcuts();
    void showStep();
    void showFooter();
    void orderTabs();
    void confirm();
    bool escape();

    BookingFlow &m_flow;
    StepRail *m_rail;
    ElidedLabel *m_question;
    QStackedWidget *m_pages;
    Button *m_back = nullptr;
    Button *m_next = nullptr;
    Button *m_book = nullptr;
    Button *m_again = nullptr;
    QHash<BookingStep, StepPage *> m_made;
    bool m_shortened = false;
};

} // namespace Foyer
