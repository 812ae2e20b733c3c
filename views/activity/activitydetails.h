// SPDX-License-Identifier: MIT
#pragma once

#include "intents.h"
#include "parts.h"

class QScrollArea;

namespace Foyer {

class Activity;
class Clock;
enum class PersonsWord;

/** One thing that was asked for: what it is, how far it has come, and, while it is open, what a person can say. */
class ActivityDetails final : public Card {
    Q_OBJECT
public:
    /** Both must outlive the widget. */
    ActivityDetails(Activity &activity, const Clock &clock, QWidget *parent = nullptr);

    /** Null: none is chosen. To be called again whenever it may have changed. */
    void show(const Intent *intent);
    /** What the focus goes through, in its order; visible or not. */
    [[nodiscard]] QWidgetList stops() const;
    /** The focus to the first button that can be pressed; false when there is none. */
    bool focusButton();
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /** A button was pressed, which may be gone the next moment. Before anything comes of it. */
    void acted();

private:
    void makeContent();
    [[nodiscard]] QLayout *makeButtons();
    void showText(const Intent &intent);
    void showButtons(const Intent *intent);
    void nameButtons(Operation operation);
    /** Why the record is behind, and whether anything is done about it without a person. */
    [[nodiscard]] static QString unrecorded(const Intent &intent);
    [[nodiscard]] QString factsOf(const Intent &intent) const;
    void say(PersonsWord word);
    void look();

    Activity &m_activity;
    const Clock &m_clock;
    qint64 m_number = 0; ///< of what is shown; 0: nothing
    QScrollArea *m_scroll;
    QLabel *m_none;
    QLabel *m_what;
    QLabel *m_where;
    Picture *m_icon;
    QLabel *m_state;
    QLabel *m_unrecorded;
    QLabel *m_facts;
    ThinProgress *m_progress;
    Button *m_look;
    QLabel *m_ask;
    Button *m_there;
    Button *m_again;
    Button *m_leave;
};

} // namespace Foyer
