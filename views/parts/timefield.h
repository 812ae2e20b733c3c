// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>
#include <QList>
#include <QTime>
#include <QTimer>

#include <optional>

namespace Foyer {

/** The time that a person means by "9", "930", "9.30", "9:30 pm" or the locale's own way to write it. */
[[nodiscard]] std::optional<QTime> timeFromText(const QString &text);
/** As the locale writes it, without seconds. */
[[nodiscard]] QString textOfTime(QTime time);
/** A whole day's times from midnight on, so many minutes apart. */
[[nodiscard]] QList<QTime> timesEvery(int minutes);

/** A wall-clock time: typed, chosen from the list, or moved by a step with Up and Down. */
class TimeField final : public QComboBox {
    Q_OBJECT
public:
    TimeField(const QString &accessibleName, const QString &objectName, QWidget *parent = nullptr);

    /** The times of the list, in their order. Keeps what the field shows. */
    void setTimes(const QList<QTime> &times);
    /** Shows @p time, unless the person is typing here. */
    void showTime(QTime time);
    /** Nothing when what is typed is not a time. */
    [[nodiscard]] std::optional<QTime> time() const;
    /** Says edited() now if a rest in typing has not ended yet. */
    void commit();
    [[nodiscard]] bool isBeingTyped() const { return m_rest.isActive(); }

Q_SIGNALS:
    /** The person has changed it, and rests. */
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void step(int by);

    QList<QTime> m_times;
    QTimer m_rest;
};

} // namespace Foyer
