// SPDX-License-Identifier: MIT
#pragma once

#include "parts.h"
#include "resourceform.h"

#include <QWidget>

namespace Foyer {

class Clock;

/** How creating a resource goes and how it ended, and what a person can do about it. Hidden while there is nothing. */
class ResourceOutcome final : public QWidget {
    Q_OBJECT
public:
    /** Both must outlive it. */
    ResourceOutcome(ResourceForm &form, const Clock &clock, QWidget *parent = nullptr);

    void showState();
    /** The keyboard to what is most likely wanted next; here, when there is nothing to press, until there is. */
    void takeFocus();

Q_SIGNALS:
    void nameWanted();    ///< to change it
    void fieldWanted();   ///< the first that the system had something against
    void anewWanted();    ///< another resource, from nothing
    void anotherWanted(); ///< another one like it

private:
    [[nodiscard]] QWidget *makeButtons();
    void say(Notice::Tone tone, const QString &sentence, const QString &more = {});
    void sayWaiting();
    void showEnd();
    void showCreated();
    [[nodiscard]] QString sameNamedText() const;
    [[nodiscard]] QString refusedText() const;
    [[nodiscard]] QString notSentText() const;
    void showDifferences(const QList<FieldDifference> &differences);
    void showButtons();

    ResourceForm &m_form;
    const Clock &m_clock;
    Notice *m_notice;
    QLabel *m_more;
    ThinProgress *m_progress;
    Card *m_table;
    Button *m_createAnyway;
    Button *m_changeName;
    Button *m_fix;
    Button *m_stop;
    Button *m_look;
    Button *m_there;
    Button *m_sendAgain;
    Button *m_leave;
    Button *m_readAgain;
    Button *m_anew;
    Button *m_another;
};

} // namespace Foyer
