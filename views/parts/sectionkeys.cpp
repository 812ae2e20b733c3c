// SPDX-License-Identifier: MIT
#include "sectionkeys.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace Foyer {

void addDayKeys(QWidget *section, const DayKeys &keys)
{
    const auto search = [field = keys.search] {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    };
    addKey(section, QKeySequence(Qt::CTRL | Qt::Key_F), search);
    addKey(section, QKeySequence(Qt::Key_Slash), search); // while typing in the field it is a letter
    addKey(section, QKeySequence(Qt::Key_F5), keys.refresh);
    const auto addMove = [&](Qt::Key key, int days) {
        addKey(section, QKeySequence(Qt::ALT | key), [move = keys.moveDay, days] { move(days); });
    };
    const bool mirrored = section->isRightToLeft();
    addMove(mirrored ? Qt::Key_Right : Qt::Key_Left, -1);
    addMove(mirrored ? Qt::Key_Left : Qt::Key_Right, 1);
    addMove(Qt::Key_Home, 0);
    for (int i = 0; i < keys.choices.size(); ++i)
        addKey(section, QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)),
               [button = keys.choices.at(i)] { button->click(); });
}

bool passToSearch(QLineEdit *field, QKeyEvent *event, bool isAtTop)
{
    if (!field)
        return false;
    if (event->key() == Qt::Key_Up && isAtTop) {
        field->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    const auto plain = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const bool text = !event->text().isEmpty() && event->text().at(0).isPrint() && event->text() != u" ";
    if (plain != Qt::NoModifier || (!text && event->key() != Qt::Key_Backspace))
        return false;
    field->setFocus(Qt::OtherFocusReason);
    field->deselect();
    field->end(false);
    QCoreApplication::sendEvent(field, event);
    return true;
}

} // namespace Foyer
