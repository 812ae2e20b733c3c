// SPDX-License-Identifier: MIT
#include "meetingfields.h"

#include "attendeesfield.h"
#include "parts.h"
#include "sentences.h"
#include "textbox.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Foyer {

namespace {

constexpr int longestPaste = 1'000'000; // what a field holds at all; what a title may be is said below it
constexpr int tellsLengthFrom = 200;    // characters
constexpr int descriptionLines = 4;

QVBoxLayout *makeColumn(QWidget *of = nullptr)
{
    auto *column = new QVBoxLayout(of);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    return column;
}

} // namespace

MeetingFields::MeetingFields(BookingFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_title(new QLineEdit)
    , m_titleHint(makeLabel(QString(), Theme::Type::Small, Theme::mutedRole))
    , m_titleFault(new FaultLabel)
    , m_descriptionFault(new FaultLabel)
    , m_online(new QCheckBox(tr("Online meetin&g")))
    , m_attendees(new AttendeesField(flow))
    , m_attendeesFault(new FaultLabel)
{
    m_title->setAccessibleName(tr("Title"));
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setMaxLength(longestPaste);
    m_title->setPlaceholderText(tr("What the room is booked for"));
    m_titleHint->setObjectName(QStringLiteral("titleHint"));
    m_titleFault->setObjectName(QStringLiteral("titleFault"));
    m_online->setObjectName(QStringLiteral("onlineMeeting"));
    m_online->setAccessibleName(tr("Online meeting"));
    auto *label = makeLabel(tr("T&itle"), Theme::Type::Strong);
    label->setBuddy(m_title);

    auto *all = makeColumn(this);
    all->setSpacing(Theme::space(4));
    auto *title = makeColumn();
    for (QWidget *part : QWidgetList{label, m_title, m_titleHint, m_titleFault})
        title->addWidget(part);
    all->addLayout(title);
    all->addWidget(makeDescription());
    all->addWidget(m_online);
    auto *attendees = makeColumn();
    attendees->addWidget(m_attendees);
    attendees->addWidget(m_attendeesFault);
    all->addLayout(attendees);

    connect(m_title, &QLineEdit::textChanged, this, &MeetingFields::edit);
    connect(m_title, &QLineEdit::editingFinished, this, &MeetingFields::titleEntered);
    connect(m_description, &QPlainTextEdit::textChanged, this, &MeetingFields::edit);
    connect(m_online, &QCheckBox::toggled, this, &MeetingFields::edit);
    connect(m_attendees, &AttendeesField::appeared, this, &MeetingFields::appeared);
    connect(m_attendees, &AttendeesField::leftOverChanged, this, [this] {
        showFaults();
        Q_EMIT completeChanged();
    });
    connect(&flow, &BookingFlow::draftChanged, this, &MeetingFields::showDraft);
    showDraft();
}

QWidget *MeetingFields::makeDescription()
{
    auto *box = new TextBox(descriptionLines);
    m_description = box->edit();
    m_description->setAccessibleName(tr("Description"));
    m_description->setObjectName(QStringLiteral("description"));
    m_description->setPlaceholderText(tr("For those who are invited; may be left empty"));
    m_descriptionFault->setObjectName(QStringLiteral("descriptionFault"));
    auto *label = makeLabel(tr("&Description"), Theme::Type::Strong);
    label->setBuddy(m_description);
    auto *part = new QWidget;
    auto *column = makeColumn(part);
    column->addWidget(label);
    column->addWidget(box);
    column->addWidget(m_descriptionFault);
    return part;
}

void MeetingFields::enter()
{
    m_titleWasTried = false;
    showDraft();
    if (m_title->text().trimmed().isEmpty())
        m_title->setFocus(Qt::OtherFocusReason);
}

bool MeetingFields::isComplete() const
{
    return m_attendees->leftOver().isEmpty();
}

void MeetingFields::showDraft()
{
    const Meeting &meeting = m_flow.draft().meeting;
    // What is shown already stays as it is, with its cursor and its way back.
    if (m_title->text() != meeting.title) {
        const QSignalBlocker quiet(m_title);
        m_title->setText(meeting.title);
    }
    if (m_description->toPlainText() != meeting.description) {
        const QSignalBlocker quiet(m_description);
        m_description->setPlainText(meeting.description);
    }
    const QSignalBlocker quiet(m_online);
    m_online->setChecked(meeting.onlineMeeting);
    showFaults();
}

void MeetingFields::edit()
{
    Meeting meeting = m_flow.draft().meeting;
    meeting.title = m_title->text();
    meeting.description = m_description->toPlainText();
    meeting.onlineMeeting = m_online->isChecked();
    m_flow.setMeeting(meeting);
    showFaults();
}

void MeetingFields::titleEntered()
{
    m_titleWasTried = true;
    showFaults();
}

void MeetingFields::showFaults()
{
    const auto fault = m_flow.meetingFault();
    const auto said = [&](std::initializer_list<MeetingFault> of) {
        return fault && std::find(of.begin(), of.end(), *fault) != of.end() ? Sentences::forMeetingFault(*fault)
                                                                            : QString();
    };
    const bool isMissing = fault == MeetingFault::TitleMissing;
    m_titleFault->say(isMissing && !m_titleWasTried ? QString()
                                                    : said({MeetingFault::TitleMissing, MeetingFault::TitleTooLong}));
    m_descriptionFault->say(said({MeetingFault::DescriptionTooLong}));
    // While somebody types there, the suggestions speak.
    const bool isLeftOver = !isComplete() && !m_attendees->isAncestorOf(QApplication::focusWidget());
    m_attendeesFault->say(
        isLeftOver
            ? tr("“%1” is not on the list yet: take a suggestion, or clear the field.").arg(m_attendees->leftOver())
            : said({MeetingFault::AddressUnlikely, MeetingFault::AttendeeTwice}));

    const auto length = lengthOf(m_title->text().trimmed());
    QString hint;
    if (isMissing && !m_titleWasTried)
        hint = Sentences::forMeetingFault(MeetingFault::TitleMissing);
    else if (length >= tellsLengthFrom)
        hint = tr("%L1 of %L2 characters").arg(length).arg(longestMeetingTitle);
    m_titleHint->setText(hint);
    m_titleHint->setVisible(!hint.isEmpty());
}

} // namespace Foyer
