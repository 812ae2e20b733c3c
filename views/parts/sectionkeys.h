// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QShortcut>

#include <functional>

class QAbstractButton;
class QKeyEvent;
class QLineEdit;

/** @file Keys that sections, and the lists in them, have in common. */
namespace Foyer {

/** A key that counts wherever in @p section the focus is. @p slot: a function, or a member function of the section. */
template <typename Section, typename Slot>
QShortcut *addKey(Section *section, const QKeySequence &keys, Slot slot)
{
    auto *shortcut = new QShortcut(keys, section);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, section, slot);
    return shortcut;
}

/** What a section that shows a day of something has for its keys. All of it must live as long as the section. */
struct DayKeys {
    QLineEdit *search;                ///< Ctrl+F and /
    std::function<void()> refresh;    ///< F5
    std::function<void(int)> moveDay; ///< Alt+←, Alt+→: -1 and 1, mirrored right to left; Alt+Home: 0, to today
    QList<QAbstractButton *> choices; ///< Alt+1, Alt+2, …
};
void addDayKeys(QWidget *section, const DayKeys &keys);

/**
 * What of a key in a list is for the search field above it: what is typed goes on there, and Up from the top row goes
 * there. Whether it was that. @p field: null: there is none.
 */
[[nodiscard]] bool passToSearch(QLineEdit *field, QKeyEvent *event, bool isAtTop);

} // namespace Foyer
