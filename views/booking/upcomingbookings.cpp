// SPDX-License-Identifier: MIT
#include "upcomingbookings.h"

#include "arrivals.h"
#include "bookingflow.h"
#include "bookingwords.h"
#include "plaintext.h"
#include "sentences.h"
#include "statefullist.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Foyer {

UpcomingBookings::UpcomingBookings(BookingFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_heading(new ElidedLabel(Theme::Type::Strong))
    , m_who(new ElidedLabel(Theme::Type::Body, Theme::mutedRole))
    , m_list(new StatefulList(tr("Upcoming bookings"), QStringLiteral("upcomingBookings")))
    , m_notice(new Notice)
    , m_cancel(new Button(tr("C&ancel booking")))
    , m_keep(new Button(tr("&Keep it"), Button::Weight::Quiet))
{
    m_cancel->setAccessibleName(tr("Cancel booking"));
    m_cancel->setObjectName(QStringLiteral("cancelBooking"));
    m_keep->setObjectName(QStringLiteral("keepBooking"));
    m_heading->setText(tr("Already booked"));
    m_list->setIdleText(tr("Choose a person to see what is booked already."));
    m_list->setLoadingText(tr("Looking for bookings…"));
    m_list->setEmptyText(tr("Nothing booked"), tr("in the next 30 days"));
    m_list->setModel(
        &flow.personBookings(),
        [this](const QModelIndex &index) {
            const Booking *booking = m_flow.personBookings().bookingAt(index);
            return booking ? rowOf(*booking, m_flow) : RowText();
        },
        true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_heading);
    titles->addWidget(m_who);
    column->addLayout(titles);
    column->addWidget(m_list, 1);
    column->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    column->addLayout(buttons);

    connect(m_list->view(), &RowList::currentMoved, this, &UpcomingBookings::showButton);
    connect(m_list, &StatefulList::rowsChanged, this, &UpcomingBookings::showButton);
    connect(m_cancel, &QPushButton::clicked, this, &UpcomingBookings::askBeforeCancelling);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_asked = BookingId();
        m_notice->clear();
        showButton();
        m_list->view()->setFocus();
    });
    showButton();
}

const Booking *UpcomingBookings::selected() const
{
    return m_flow.personBookings().bookingAt(m_list->view()->currentIndex());
}

void UpcomingBookings::showPerson()
{
    const auto &person = m_flow.draft().person;
    const PersonId id = person ? person->id : PersonId();
    m_who->setText(person ? person->displayName() : QString());
    m_who->setVisible(person.has_value());
    if (id == m_person)
        return;
    m_person = id;
    m_asked = BookingId();
    m_notice->clear();
    showButton();
}

void UpcomingBookings::refresh()
{
    m_flow.personBookings().refresh();
}

void UpcomingBookings::showButton()
{
    const Booking *booking = selected();
    const bool busy = m_cancelling && !m_cancelling->isFinal();
    if (!m_asked.isEmpty() && (!booking || booking->id != m_asked)) {
        m_asked = BookingId(); // the question was about another row
        if (!m_cancelling)
            m_notice->clear();
    }
    const bool possible = m_flow.workplace().capabilities().cancelBookings;
    const bool canCancel = booking && !cancelBar(*booking) && !busy;
    // A button that goes would pass the focus on to anything.
    if ((m_cancel->hasFocus() && !(possible && canCancel)) || (m_keep->hasFocus() && m_asked.isEmpty()))
        m_list->view()->setFocus();
    m_cancel->setVisible(possible && booking != nullptr);
    m_cancel->setEnabled(canCancel);
    m_keep->setVisible(!m_asked.isEmpty());
}

void UpcomingBookings::askBeforeCancelling()
{
    const Booking *booking = selected();
    if (!booking)
        return;
    if (m_asked == booking->id) {
        cancelSelected();
        return;
    }
    m_cancelling.reset();
    m_asked = booking->id;
    const RowText row = rowOf(*booking, m_flow);
    m_notice->say(Notice::Tone::Warning,
                  tr("Cancel %1, %2? Press “Cancel booking” again to do it.").arg(row.title, row.detail));
    showButton();
}

void UpcomingBookings::cancelSelected()
{
    m_asked = BookingId();
    const Booking *booking = selected();
    if (!booking)
        return;
    const auto &person = m_flow.draft().person;
    m_cancelling = std::make_unique<CancelTicket>(m_flow.activity(), *booking, m_person,
                                                  person ? person->displayName() : QString());
    connect(m_cancelling.get(), &CancelTicket::changed, this, &UpcomingBookings::showCancelling);
    showCancelling();
    showButton();
}

void UpcomingBookings::showCancelling()
{
    using State = CancelTicket::State;
    const State state = m_cancelling->state();
    Notice::Tone tone = Notice::Tone::Info;
    if (state == State::Cancelled)
        tone = Notice::Tone::Success;
    else if (m_cancelling->isFinal())
        tone = Notice::Tone::Danger;
    m_notice->say(tone, Sentences::forCancel(*m_cancelling));
    if (m_cancelling->isFinal()) {
        refresh();
        m_flow.refresh(); // a place may be free again
    }
    showButton();
}

} // namespace Foyer
