// SPDX-License-Identifier: MIT
#include "resourceoutcome.h"

#include "clock.h"
#include "plaintext.h"
#include "resourcewords.h"
#include "sentenceparts.h"
#include "sentences.h"
#include "timetext.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace Foyer {

using State = ResourceForm::State;
using Tone = Notice::Tone;

ResourceOutcome::ResourceOutcome(ResourceForm &form, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_clock(clock)
    , m_notice(new Notice)
    , m_more(makeLabel(QString(), Theme::Type::Body))
    , m_progress(new ThinProgress)
    , m_table(new Card)
    , m_createAnyway(new Button(tr("Create &another one"), Button::Weight::Primary))
    , m_changeName(new Button(tr("Chan&ge the name")))
    , m_fix(new Button(tr("&Put it right")))
    , m_stop(new Button(tr("&Stop")))
    , m_look(new Button(tr("&Look again")))
    , m_there(new Button(tr("It is &there")))
    , m_sendAgain(new Button(tr("It is not there, &send again")))
    , m_leave(new Button(tr("It is not there, lea&ve it")))
    , m_readAgain(new Button(tr("&Read it again")))
    , m_anew(new Button(tr("&New resource"), Button::Weight::Primary))
    , m_another(new Button(tr("Another one li&ke it")))
{
    m_notice->setObjectName(QStringLiteral("outcome"));
    m_more->setObjectName(QStringLiteral("outcomeMore"));
    m_more->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setAccessibleName(tr("Sent and stored"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_notice);
    column->addWidget(m_progress);
    column->addWidget(m_more);
    column->addWidget(m_table);
    column->addWidget(makeButtons());
    showState();
}

QWidget *ResourceOutcome::makeButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const std::initializer_list<std::pair<Button *, QString>> named{{m_createAnyway, tr("Create another one")},
                                                                    {m_changeName, tr("Change the name")},
                                                                    {m_fix, tr("Put it right")},
                                                                    {m_stop, tr("Stop")},
                                                                    {m_look, tr("Look again")},
                                                                    {m_there, tr("It is there")},
                                                                    {m_sendAgain, tr("It is not there, send again")},
                                                                    {m_leave, tr("It is not there, leave it")},
                                                                    {m_readAgain, tr("Read it again")},
                                                                    {m_anew, tr("New resource")},
                                                                    {m_another, tr("Another one like it")}};
    for (const auto &[button, name] : named) {
        button->setAccessibleName(name);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_createAnyway, &QPushButton::clicked, &m_form, &ResourceForm::createAnyway);
    connect(m_changeName, &QPushButton::clicked, this, &ResourceOutcome::nameWanted);
    connect(m_fix, &QPushButton::clicked, this, &ResourceOutcome::fieldWanted);
    connect(m_stop, &QPushButton::clicked, &m_form, &ResourceForm::edit);
    connect(m_look, &QPushButton::clicked, &m_form, &ResourceForm::lookNow);
    connect(m_there, &QPushButton::clicked, this, [this] { m_form.say(PersonsWord::ItIsThere); });
    connect(m_sendAgain, &QPushButton::clicked, this, [this] { m_form.say(PersonsWord::SendAgain); });
    connect(m_leave, &QPushButton::clicked, this, [this] { m_form.say(PersonsWord::LeaveIt); });
    connect(m_readAgain, &QPushButton::clicked, &m_form, &ResourceForm::readBackAgain);
    connect(m_anew, &QPushButton::clicked, this, &ResourceOutcome::anewWanted);
    connect(m_another, &QPushButton::clicked, this, &ResourceOutcome::anotherWanted);
    return box;
}

void ResourceOutcome::say(Tone tone, const QString &sentence, const QString &more)
{
    m_notice->say(tone, sentence);
    setAccessibleName(joined({sentence, more}, QStringLiteral(" ")));
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
}

void ResourceOutcome::showState()
{
    const State state = m_form.state();
    setVisible(state != State::Editing);
    m_progress->setRunning(m_form.isBusy() && state != State::Waiting);
    m_progress->setVisible(m_progress->isRunning());
    m_table->hide();
    switch (state) {
    case State::Editing:
        m_notice->clear();
        m_more->hide();
        break;
    case State::Checking:
        say(Tone::Info, tr("Looking whether there is one of that name already…"));
        break;
    case State::Checked:
        say(Tone::Success, tr("It can be created: nothing of that name is there. Nothing was sent."));
        break;
    case State::NameTaken:
        say(Tone::Warning,
            tr("There is a resource of that name already. Nothing was sent: create another one of the "
               "same name, or change the name?"),
            sameNamedText());
        break;
    case State::Sending:
        say(Tone::Info, tr("Creating…"));
        break;
    case State::Settling:
        say(Tone::Warning,
            tr("No clear answer came: it may have been created. It is being looked for; don't create "
               "it again."),
            m_form.lookError() ? Sentences::forError(*m_form.lookError()) : QString());
        break;
    case State::Waiting:
        sayWaiting();
        break;
    case State::ReadingBack:
        say(Tone::Success, tr("Created. Reading what was stored…"));
        break;
    case State::Created:
    case State::Refused:
    case State::NotSent:
        showEnd();
        break;
    }
    showButtons();
}

void ResourceOutcome::sayWaiting()
{
    const Intent *intent = m_form.intent();
    if (intent && intent->state == IntentState::SafeToResend)
        say(Tone::Warning, tr("It was not created: it was looked for and is not there. Send it again, or leave it."));
    else
        say(Tone::Warning, intent ? Sentences::forIntent(*intent, m_form.lookError()) : QString(),
            tr("Look into the system itself whether the resource is there, then say so here."));
}

void ResourceOutcome::showEnd()
{
    if (m_form.state() == State::Created)
        showCreated();
    else if (m_form.state() == State::Refused)
        say(Tone::Danger,
            tr("Refused: nothing was created. What you filled in is kept; put right what the system says "
               "and create it again."),
            refusedText());
    else
        say(Tone::Danger, tr("Nothing was created, and it is safe to try again. What you filled in is kept."),
            notSentText());
}

void ResourceOutcome::showCreated()
{
    const QString name = Sentences::named(m_form.draft().name());
    if (m_form.created().isEmpty()) {
        say(Tone::Success, tr("“%1” is there, as a person said. What was stored was not read.").arg(name));
        return;
    }
    const QString id = tr("Its id: %1").arg(oneLine(m_form.created().text()));
    if (m_form.readBackError()) {
        say(Tone::Warning, tr("“%1” was created. What was stored could not be read, so it was not compared.").arg(name),
            id + u'\n' + Sentences::forError(*m_form.readBackError()));
    } else if (!m_form.differencesFound() || m_form.differencesFound()->isEmpty()) {
        say(Tone::Success, tr("“%1” was created, and stored as it was sent.").arg(name), id);
    } else {
        say(Tone::Warning, tr("“%1” was created. Some of it was stored otherwise than it was sent:").arg(name), id);
        showDifferences(*m_form.differencesFound());
    }
}

QString ResourceOutcome::sameNamedText() const
{
    const auto around = ResourceWords::surroundingsOf(m_form.draft(), m_form.lists(), m_clock.deskZone());
    QStringList lines;
    for (const ResourceSummary &resource : m_form.sameNamed()) {
        const QString name = Sentences::named(resource.name);
        const QString id = oneLine(resource.id.text());
        lines.append(resource.createdAt
                         ? tr("%1, created %2, id %3").arg(name, dayText(*resource.createdAt, around.zone), id)
                         : tr("%1, id %2").arg(name, id));
    }
    return lines.join(u'\n');
}

QString ResourceOutcome::refusedText() const
{
    QStringList lines;
    for (const FieldTraits &traits : resourceFields()) {
        if (const QString words = m_form.serverWords(traits.field); !words.isEmpty())
            lines.append(tr("%1: %2", "a field's name, words about it")
                             .arg(ResourceWords::labelOf(traits.field), oneLine(words)));
    }
    for (const FieldError &said : m_form.otherServerWords())
        lines.append(joined({said.field, said.message}, tr(": ")));
    if (lines.isEmpty() && m_form.error())
        lines.append(m_form.error()->detail.isEmpty() ? Sentences::forFailedWrite(*m_form.error())
                                                      : ResourceWords::forServerWords(m_form.error()->detail));
    return lines.join(u'\n');
}

QString ResourceOutcome::notSentText() const
{
    if (const auto fault = m_form.journalError())
        return Sentences::forJournal(fault->fault);
    return m_form.error() ? Sentences::forError(*m_form.error()) : QString();
}

void ResourceOutcome::showDifferences(const QList<FieldDifference> &differences)
{
    const auto around = ResourceWords::surroundingsOf(m_form.draft(), m_form.lists(), m_clock.deskZone());
    const auto old = m_table->findChildren<QLabel *>();
    qDeleteAll(old);
    delete m_table->layout();
    auto *grid = new QGridLayout(m_table);
    const int gap = Theme::space(4);
    grid->setContentsMargins(gap, Theme::space(3), gap, Theme::space(3));
    grid->setHorizontalSpacing(Theme::space(5));
    grid->setVerticalSpacing(Theme::space(2));
    const auto add = [grid](int row, int column, const QString &text, Theme::Type type, QPalette::ColorRole role) {
        QLabel *label = makeLabel(text, type, role);
        grid->addWidget(label, row, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
        return label;
    };
    const QStringList heads{tr("Field"), tr("Sent"), tr("Stored")};
    for (int column = 0; column < heads.size(); ++column)
        add(0, column, heads.at(column), Theme::Type::Strong, QPalette::WindowText);
    int row = 0;
    for (const FieldDifference &one : differences) {
        ++row;
        const QString label = ResourceWords::labelOf(one.field);
        const QString sent = ResourceWords::valueText(one.field, one.sent, around);
        const QString stored = ResourceWords::valueText(one.field, one.stored, around);
        add(row, 0, label, Theme::Type::Body, Theme::mutedRole)
            ->setAccessibleName(tr("%1: sent %2, stored %3", "a field's name, two values").arg(label, sent, stored));
        add(row, 1, sent, Theme::Type::Body, QPalette::WindowText);
        add(row, 2, stored, Theme::Type::Body, QPalette::WindowText);
    }
    m_table->show();
}

void ResourceOutcome::showButtons()
{
    const State state = m_form.state();
    const bool isEnd = state == State::Created;
    QWidget *focus = window()->focusWidget();
    const bool isHere = focus == this || isAncestorOf(focus);
    m_createAnyway->setVisible(state == State::NameTaken);
    m_changeName->setVisible(state == State::NameTaken);
    const auto fields = resourceFields();
    m_fix->setVisible(state == State::Refused && std::any_of(fields.begin(), fields.end(), [this](const auto &traits) {
                          return !m_form.serverWords(traits.field).isEmpty();
                      }));
    m_stop->setVisible(state == State::Checking);
    m_look->setVisible(state == State::Settling || state == State::Waiting);
    m_look->setEnabled(!m_form.isLooking());
    m_there->setVisible(m_form.canSay(PersonsWord::ItIsThere));
    m_sendAgain->setVisible(m_form.canSay(PersonsWord::SendAgain));
    m_leave->setVisible(m_form.canSay(PersonsWord::LeaveIt));
    m_readAgain->setVisible(isEnd && m_form.readBackError());
    m_anew->setVisible(isEnd);
    m_another->setVisible(isEnd);
    // A button that goes would pass the keyboard on to anything.
    if (isHere && (focus == this || !focus->isVisibleTo(this) || !focus->isEnabled()))
        takeFocus();
}

void ResourceOutcome::takeFocus()
{
    // Never to what decides or creates: nobody does that by leaning on the keyboard.
    for (Button *button : {m_changeName, m_fix, m_stop, m_look, m_readAgain, m_anew}) {
        if (button->isVisibleTo(this) && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    setFocus(Qt::OtherFocusReason); // until there is something to press
}

} // namespace Foyer
