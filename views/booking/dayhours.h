// SPDX-License-Identifier: MIT
#pragma once

#include "resourcedraft.h"

#include <QWidget>

class QLabel;
class QMenu;
class QVBoxLayout;

namespace Foyer {

class Button;
class TimeField;

/** The opening hours of one day as times that can be typed: From and To for each, Add, Remove, and Copy to other days.
 */
class DayHours final : public QWidget {
    Q_OBJECT
public:
    DayHours(int weekday, QWidget *parent = nullptr);

    [[nodiscard]] int weekday() const { return m_weekday; }
    /** Those of this day, in order; what is being typed stays. @p isAnyOpen: whether the week has any at all. */
    void showHours(const QList<OpeningSlot> &hours, bool isAnyOpen);
    /** Why what is typed is no time; empty when all is. */
    [[nodiscard]] QString badInput() const;
    /** What the Tab key goes through, in its order. */
    [[nodiscard]] QWidgetList stops() const;

Q_SIGNALS:
    /** The person has typed or chosen other times for hours() at @p index, minutes after midnight; both are times. */
    void typed(int index, int from, int to);
    void removeWanted(int index);
    void addWanted();
    void copyWanted(const QList<int> &weekdays);
    /** Something was typed; badInput() may be another. */
    void touched();
    /** A field has been made inside, whose focus is of interest. */
    void fieldMade(QWidget *field);

private:
    struct Row {
        QWidget *box = nullptr;
        TimeField *from = nullptr;
        TimeField *to = nullptr;
        Button *remove = nullptr;
    };
    void addRow();
    void takeRow();
    void read(int index);
    [[nodiscard]] QMenu *makeCopyMenu();

    int m_weekday;
    QVBoxLayout *m_column;
    QLabel *m_closed;
    Button *m_add;
    Button *m_copy;
    QList<Row> m_rows;
    QList<OpeningSlot> m_hours;
};

} // namespace Foyer
