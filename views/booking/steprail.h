// SPDX-License-Identifier: MIT
#pragma once

#include "bookingflow.h"

#include <QAbstractButton>

class QLabel;

namespace Foyer {

/** One step of the rail: its number or a tick, its name, and what is chosen in it. */
class StepButton final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Mark {
        ByValue, ///< a tick once something is chosen
        Number,
        Warning, ///< something in it is wrong; the value says what
    };
    StepButton(int number, const QString &name, QWidget *parent = nullptr);

    void showState(bool current, bool reachable, const QString &value, Mark mark = Mark::ByValue);
    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] bool isCurrent() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRect &circle) const;

    int m_number;
    QString m_value;
    Mark m_mark = Mark::ByValue;
    bool m_current = false;
};

/** The steps of a booking, what is chosen in each, and the way to each that can be reached. */
class StepRail final : public QWidget {
    Q_OBJECT
public:
    explicit StepRail(BookingFlow &flow, QWidget *parent = nullptr);

    [[nodiscard]] const QList<StepButton *> &buttons() const { return m_buttons; }

Q_SIGNALS:
    void stepWanted(Foyer::BookingStep step);

private:
    void showState();
    [[nodiscard]] QString valueOf(BookingStep step) const;

    BookingFlow &m_flow;
    QList<StepButton *> m_buttons;
};

/** All steps in their order. */
[[nodiscard]] const QList<BookingStep> &bookingSteps();
[[nodiscard]] QString stepName(BookingStep step);
/** What the step asks, as the page's headline. */
[[nodiscard]] QString stepQuestion(BookingStep step);

} // namespace Foyer
