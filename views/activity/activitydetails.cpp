// SPDX-License-Identifier: MIT
#include "activitydetails.h"

#include "activity.h"
#include "bookingwords.h"
#include "clock.h"
#include "icons.h"
#include "plaintext.h"
#include "sentenceparts.h"
#include "sentences.h"
#include "timetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Foyer {

namespace {

/**
 * Wraps however narrow it gets: names without a space would make the window wider. Not for selecting: a label that is
 * takes each line's direction from its text, and a name could stand at the other side.
 */
QLabel *wrapping(Theme::Type type, QPalette::ColorRole role = QPalette::WindowText)
{
    QLabel *label = makeLabel(QString(), type, role);
    label->setMinimumWidth(1);
    return label;
}

void setLine(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(text);
    label->setVisible(!text.isEmpty());
}

/** What a room was asked for, a line each. */
QStringList meetingOf(const Intent &intent)
{
    if (!intent.meeting)
        return {};
    QStringList lines{intent.meeting->title, intent.meeting->description};
    if (intent.meeting->onlineMeeting)
        lines.append(ActivityDetails::tr("Online meeting"));
    QStringList names;
    for (const Attendee &attendee : intent.meeting->attendees)
        names.append(Sentences::named(attendee.displayName()));
    if (!names.isEmpty())
        lines.append(ActivityDetails::tr("Attendees: %1")
                         .arg(names.join(ActivityDetails::tr(", ", "between the names of attendees"))));
    return lines;
}

QString iconNameOf(const Intent &intent, bool isForPerson)
{
    if (isForPerson)
        return QStringLiteral("triangle-alert");
    if (intent.state == IntentState::Confirmed)
        return QStringLiteral("circle-check");
    return intent.state == IntentState::Rejected || intent.state == IntentState::NotSent ? QStringLiteral("x")
                                                                                         : QStringLiteral("info");
}

} // namespace

ActivityDetails::ActivityDetails(Activity &activity, const Clock &clock, QWidget *parent)
    : Card(parent)
    , m_activity(activity)
    , m_clock(clock)
    , m_scroll(new QScrollArea)
    , m_none(makeLabel(tr("Choose something in the list to see more about it."), Theme::Type::Body, Theme::mutedRole))
    , m_what(wrapping(Theme::Type::Heading))
    , m_where(wrapping(Theme::Type::Body))
    , m_icon(new Picture(5))
    , m_state(wrapping(Theme::Type::Strong))
    , m_unrecorded(wrapping(Theme::Type::Body))
    , m_facts(wrapping(Theme::Type::Small, Theme::mutedRole))
    , m_progress(new ThinProgress)
    , m_look(new Button(tr("Look a&gain"), Button::Weight::Primary))
    , m_ask(makeLabel(tr("Or say what you saw in the workplace yourself:"), Theme::Type::Body, Theme::mutedRole))
    , m_there(new Button(QString()))
    , m_again(new Button(QString()))
    , m_leave(new Button(QString()))
{
    setObjectName(QStringLiteral("activityDetails"));
    m_what->setObjectName(QStringLiteral("activityWhat"));
    m_where->setObjectName(QStringLiteral("activityWhere"));
    m_state->setObjectName(QStringLiteral("activityState"));
    m_unrecorded->setObjectName(QStringLiteral("activityUnrecorded"));
    m_facts->setObjectName(QStringLiteral("activityFacts"));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    const int gap = Theme::space(1);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(m_none);
    column->addWidget(m_scroll);
    m_none->setAlignment(Qt::AlignCenter);
    makeContent();
    show(nullptr);
}

void ActivityDetails::makeContent()
{
    auto *content = new QWidget;
    auto *state = new QHBoxLayout;
    state->setSpacing(Theme::space(2));
    state->addWidget(m_icon, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(content);
    const int gap = Theme::space(4);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_what);
    column->addWidget(m_where);
    column->addLayout(state);
    column->addWidget(m_unrecorded);
    column->addWidget(m_facts);
    column->addStretch(1);
    column->addWidget(m_progress);
    column->addLayout(makeButtons());
    m_scroll->setObjectName(QStringLiteral("activityText"));
    m_scroll->setAccessibleName(tr("Details"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content);
    // The card draws the ground, and the ring while the arrow keys scroll.
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->installEventFilter(this);
}

QLayout *ActivityDetails::makeButtons()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::space(2));
    m_look->setObjectName(QStringLiteral("lookAgain"));
    m_look->setAccessibleName(tr("Look again"));
    m_there->setObjectName(QStringLiteral("itIsThere"));
    m_again->setObjectName(QStringLiteral("sendAgain"));
    m_leave->setObjectName(QStringLiteral("leaveIt"));
    column->addWidget(m_look);
    column->addWidget(m_ask);
    for (Button *button : {m_there, m_again, m_leave})
        column->addWidget(button);
    connect(m_look, &QPushButton::clicked, this, &ActivityDetails::look);
    connect(m_there, &QPushButton::clicked, this, [this] { say(PersonsWord::ItIsThere); });
    connect(m_again, &QPushButton::clicked, this, [this] { say(PersonsWord::SendAgain); });
    connect(m_leave, &QPushButton::clicked, this, [this] { say(PersonsWord::LeaveIt); });
    return column;
}

QWidgetList ActivityDetails::stops() const
{
    return {m_scroll, m_look, m_there, m_again, m_leave};
}

bool ActivityDetails::focusButton()
{
    for (Button *button : {m_look, m_there, m_again, m_leave}) {
        if (button->isVisibleTo(this) && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

bool ActivityDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        setRing(event->type() == QEvent::FocusIn);
    return Card::eventFilter(watched, event);
}

void ActivityDetails::show(const Intent *intent)
{
    m_number = intent ? intent->number : 0;
    m_none->setVisible(!intent);
    m_scroll->setVisible(intent);
    if (intent)
        showText(*intent);
    showButtons(intent);
}

void ActivityDetails::showText(const Intent &intent)
{
    const BuildingZone desk = m_clock.deskZone();
    const BuildingZone zone = BuildingZone::fromIana(intent.zone).value_or(desk);
    const QString space = intent.isOnsite() ? Sentences::kindName(SpaceKind::Onsite) : intent.placeName;
    setLine(m_what, intent.operation == Operation::Cancel           ? tr("Cancel a booking")
                    : intent.operation == Operation::CreateResource ? tr("Create a resource")
                                                                    : Sentences::named(space));
    const QString when =
        intent.slot ? joined({dayText(intent.slot->start(), zone), slotText(*intent.slot, zone, desk)}) : QString();
    const QString place = intent.operation == Operation::Cancel ? space : QString();
    QStringList lines;
    for (const QString &part :
         QStringList{intent.personName, place, intent.buildingName, when, intent.resourceName} + meetingOf(intent)) {
        if (!oneLine(part).isEmpty())
            lines.append(Sentences::named(part));
    }
    setLine(m_where, lines.join(u'\n'));

    const IntentRunner *runner = m_activity.runner(intent.number);
    setLine(m_state, stateOf(intent, m_activity));
    m_icon->setIcon(icon(iconNameOf(intent, isForPerson(intent, m_activity))));
    setLine(m_unrecorded, runner && runner->journalError() ? unrecorded(intent) : QString());
    setLine(m_facts, factsOf(intent));
}

QString ActivityDetails::unrecorded(const Intent &intent)
{
    // Stopped by us before it was sent: the runner sends nothing that it could not record, and leaves it at that.
    if (intent.error && intent.error->kind == ErrorKind::Cancelled)
        return tr("Sending it again could not be recorded, so it was not sent. It is not sent by itself: press again "
                  "once there is room.");
    return tr("What became of it could not be recorded yet; recording is tried again every few seconds.");
}

QString ActivityDetails::factsOf(const Intent &intent) const
{
    QStringList facts;
    if (intent.preparedAt)
        facts.append(tr("Asked for: %1").arg(momentText(*intent.preparedAt, m_clock)));
    if (intent.sentAt) {
        const QString when = momentText(*intent.sentAt, m_clock);
        facts.append(intent.sends > 1 ? tr("Sent %1 times, the last time: %2").arg(intent.sends).arg(when)
                                      : tr("Sent: %1").arg(when));
    }
    if (intent.changedAt)
        facts.append(tr("Last change: %1").arg(momentText(*intent.changedAt, m_clock)));
    const BookingId &booking = intent.operation == Operation::Cancel ? intent.target : intent.booking;
    if (!booking.isEmpty())
        facts.append((intent.operation == Operation::CreateResource ? tr("Resource: %1") : tr("Booking: %1"))
                         .arg(oneLine(booking.text())));
    return facts.join(u'\n');
}

void ActivityDetails::showButtons(const Intent *intent)
{
    using Stage = IntentRunner::Stage;
    const bool open = intent && isOpen(intent->state);
    for (QWidget *widget : QWidgetList{m_look, m_ask, m_there, m_again, m_leave, m_progress})
        widget->setVisible(open);
    const IntentRunner *runner = open ? m_activity.runner(intent->number) : nullptr;
    const auto stage = runner ? runner->stage() : Stage::Ended;
    m_look->setEnabled(runner && !runner->isLooking() && (stage == Stage::Settling || stage == Stage::Waiting));
    m_there->setEnabled(runner && runner->canSay(PersonsWord::ItIsThere));
    m_again->setEnabled(runner && runner->canSay(PersonsWord::SendAgain));
    m_leave->setEnabled(runner && runner->canSay(PersonsWord::LeaveIt));
    m_progress->setRunning(runner && (runner->isLooking() || stage == Stage::Sending));
    if (open)
        nameButtons(intent->operation);
}

void ActivityDetails::nameButtons(Operation operation)
{
    const bool cancel = operation == Operation::Cancel;
    const auto name = [](Button *button, const QString &text, const QString &accessibleName) {
        button->setText(text);
        button->setAccessibleName(accessibleName);
    };
    name(m_there, cancel ? tr("It is &cancelled") : tr("It is &there"),
         cancel ? tr("It is cancelled") : tr("It is there"));
    name(m_again, cancel ? tr("It is not cancelled, &send again") : tr("It is not there, &send again"),
         cancel ? tr("It is not cancelled, send again") : tr("It is not there, send again"));
    name(m_leave, cancel ? tr("It is not cancelled, &leave it") : tr("It is not there, &leave it"),
         cancel ? tr("It is not cancelled, leave it") : tr("It is not there, leave it"));
}

void ActivityDetails::say(PersonsWord word)
{
    IntentRunner *runner = m_activity.runner(m_number);
    Q_EMIT acted();
    if (runner)
        runner->say(word);
}

void ActivityDetails::look()
{
    IntentRunner *runner = m_activity.runner(m_number);
    Q_EMIT acted();
    if (runner)
        runner->lookNow();
}

} // namespace Foyer
