// SPDX-License-Identifier: MIT
#include "confirmpage.h"

#include "alternativesmodel.h"
#include "bookingwords.h"
#include "clock.h"
#include "meetingfields.h"
#include "plaintext.h"
#include "sentences.h"
#include "statefullist.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Foyer {

ConfirmPage::ConfirmPage(BookingFlow &flow, QWidget *parent)
    : StepPage(flow, parent)
    , m_scroll(new QScrollArea)
    , m_sentence(makeLabel(QString(), Theme::Type::Title))
    , m_meetingCard(new Card)
    , m_meeting(new MeetingFields(flow))
    , m_overlaps(new Notice)
    , m_state(new Notice)
    , m_progress(new ThinProgress)
    , m_alternativesCard(new Card)
    , m_alternatives(new RowList)
    , m_model(new AlternativesModel(this))
    , m_alternativesLabel(makeLabel(tr("Nearest free spaces: Enter takes one"), Theme::Type::Strong))
    , m_bookings(new StatefulList(tr("Upcoming bookings"), QStringLiteral("bookingsAfterDoubt")))
{
    m_sentence->setObjectName(QStringLiteral("order"));
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setFocusPolicy(Qt::ClickFocus);
    m_state->setObjectName(QStringLiteral("bookingState"));
    m_overlaps->setObjectName(QStringLiteral("overlaps"));

    auto *card = new Card;
    const int gap = Theme::space(6);
    for (const auto &[around, what] : {std::pair<Card *, QWidget *>(card, m_sentence), {m_meetingCard, m_meeting}}) {
        auto *inside = new QVBoxLayout(around);
        inside->setContentsMargins(gap, gap, gap, gap);
        inside->addWidget(what);
    }

    makeAlternatives();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(card);
    column->addWidget(m_overlaps);
    column->addWidget(m_state);
    column->addWidget(m_progress);
    column->addWidget(m_meetingCard);
    column->addWidget(m_alternativesLabel);
    column->addWidget(m_alternativesCard, 3);
    column->addWidget(m_bookings, 3);
    column->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("confirmScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);

    m_bookings->setLoadingText(tr("Looking for bookings…"));
    m_bookings->setEmptyText(tr("Nothing booked"), tr("The booking is not there, or not there yet. Look again in a "
                                                      "moment."));
    m_bookings->setModel(
        &flow.personBookings(),
        [this](const QModelIndex &index) {
            const Booking *booking = this->flow().personBookings().bookingAt(index);
            return booking ? rowOf(*booking, this->flow()) : RowText();
        },
        true);

    connect(m_meeting, &MeetingFields::completeChanged, this, &StepPage::canGoOnChanged);
    connect(m_meeting, &MeetingFields::appeared, this, &ConfirmPage::bringIntoSight);
    connect(m_state, &Notice::actionWanted, this, &ConfirmPage::act);
    connect(&flow, &BookingFlow::draftChanged, this, &ConfirmPage::showOrder);
    connect(&flow, &BookingFlow::ticketChanged, this, &ConfirmPage::showTicket);
    connect(&flow.personBookings(), &StatusListModel::statusChanged, this, &ConfirmPage::showOverlaps);
    showOrder();
}

void ConfirmPage::makeAlternatives()
{
    auto *inside = new QVBoxLayout(m_alternativesCard);
    const int gap = Theme::space(1);
    inside->setContentsMargins(gap, gap, gap, gap);
    inside->addWidget(m_alternatives);
    m_alternatives->setAccessibleName(tr("Nearest free spaces"));
    m_alternatives->setObjectName(QStringLiteral("alternatives"));
    m_alternatives->setModel(m_model);
    m_alternatives->setItemDelegate(new RowDelegate(
        [](const QModelIndex &index) {
            RowText row;
            row.title = index.data(Qt::DisplayRole).toString();
            return row;
        },
        false, m_alternatives));
    connect(m_alternatives, &RowList::focusMoved, m_alternativesCard, &Card::setRing);
    connect(m_alternatives, &QAbstractItemView::doubleClicked, this, &ConfirmPage::takeAlternative);
}

void ConfirmPage::enter()
{
    m_lookedAgain = false;
    showOrder();
    m_scroll->verticalScrollBar()->setValue(0);
    if (!m_meeting->isVisibleTo(this) || !m_meeting->isEnabled())
        return;
    // The field that had the focus last would get it again; where nothing is missing, Book is what comes next.
    if (QWidget *last = focusWidget(); last && m_meeting->isAncestorOf(last))
        setFocus(Qt::OtherFocusReason);
    m_meeting->enter();
}

const BookingTicket *ConfirmPage::ticket() const
{
    return flow().ticket();
}

bool ConfirmPage::canGoOn() const
{
    if (takesAlternative())
        return m_alternatives->currentIndex().isValid();
    return offersBook() && flow().order() && !flow().meetingFault() && !flow().isBusy() &&
           (m_meetingCard->isHidden() || m_meeting->isComplete());
}

bool ConfirmPage::offersBook() const
{
    const BookingTicket *now = ticket();
    if (isInDoubt())
        return false;
    if (!now)
        return true;
    switch (now->state()) {
    case BookingTicket::State::Checking:
    case BookingTicket::State::Sending:
    case BookingTicket::State::NotSent:
        return true;
    case BookingTicket::State::Taken:
        return takesAlternative();
    case BookingTicket::State::Booked:
    case BookingTicket::State::Withdrawn:
    case BookingTicket::State::Refused:
    case BookingTicket::State::Unknown:
        return false;
    }
    return false;
}

bool ConfirmPage::isInDoubt() const
{
    const BookingTicket *now = ticket();
    const auto order = flow().order();
    return now ? now->state() == BookingTicket::State::Unknown : order && flow().isOpen(*order);
}

bool ConfirmPage::takesAlternative() const
{
    const BookingTicket *now = ticket();
    return now && now->state() == BookingTicket::State::Taken && m_model->rowCount() > 0;
}

void ConfirmPage::commit()
{
    if (takesAlternative())
        takeAlternative(m_alternatives->currentIndex());
}

void ConfirmPage::refresh()
{
    flow().personBookings().refresh();
}

void ConfirmPage::takeAlternative(const QModelIndex &index)
{
    const Space *space = m_model->spaceAt(index);
    if (!space)
        return;
    const Space taken = *space; // the model lets go of it meanwhile
    flow().takeAlternative(taken);
}

void ConfirmPage::act()
{
    if (!isInDoubt()) {
        flow().goTo(BookingStep::Space);
        return;
    }
    flow().personBookings().refresh();
    flow().lookAgain();
}

void ConfirmPage::showOrder()
{
    const auto order = flow().order();
    if (const BookingTicket *now = ticket(); now || order) {
        BookingOrder shown = now ? now->order() : *order;
        m_sentence->setAccessibleName(Sentences::forOrder(shown, flow().clock().deskZone()));
        // The title is seen in its field.
        shown.meeting.reset();
        m_sentence->setText(Sentences::forOrder(shown, flow().clock().deskZone()));
    }
    showOverlaps();
    showTicket();
}

void ConfirmPage::bringIntoSight(QWidget *what)
{
    // It is laid out by the next turn of the event loop.
    QMetaObject::invokeMethod(
        what, [this, what] { m_scroll->ensureWidgetVisible(what, 0, Theme::space(2)); }, Qt::QueuedConnection);
}

void ConfirmPage::showOverlaps()
{
    const QList<Booking> others =
        flow().order() && !ticket() && !isInDoubt() ? flow().sameKindThen() : QList<Booking>();
    if (others.isEmpty()) {
        m_overlaps->clear();
        return;
    }
    const RowText row = rowOf(others.first(), flow());
    m_overlaps->say(Notice::Tone::Warning,
                    tr("Already booked at that time: %1").arg(joined({row.title, row.detail}, QStringLiteral(" · "))));
}

void ConfirmPage::showTicket()
{
    using State = BookingTicket::State;
    const BookingTicket *now = ticket();
    const bool busy = flow().isBusy();
    const bool doubt = isInDoubt();
    m_progress->setVisible(busy);
    m_progress->setRunning(busy);
    const auto wanted = flow().order();
    m_meetingCard->setVisible(wanted && wanted->meeting && !takesAlternative());
    m_meeting->setEnabled(!busy && !doubt);
    m_bookings->setVisible(doubt);
    m_model->setSpaces(now && now->state() == State::Taken ? now->alternatives() : QList<Space>());
    m_alternativesCard->setVisible(takesAlternative());
    m_alternativesLabel->setVisible(takesAlternative());
    if (now || doubt)
        m_overlaps->clear();
    showStateSentence();
    if (takesAlternative() && !m_alternatives->hasFocus()) {
        m_alternatives->showCurrent(m_alternatives->firstChoice());
        m_alternatives->setFocus();
    } else if (!busy && m_state->button()->isVisibleTo(this)) {
        m_state->button()->setFocus();
    }
    if (doubt && !std::exchange(m_lookedAgain, true))
        flow().personBookings().refresh();
    Q_EMIT canGoOnChanged();
}

void ConfirmPage::showStateSentence()
{
    using State = BookingTicket::State;
    const QString before = m_state->sentence();
    const BookingTicket *now = ticket();
    const bool looks = flow().isBusy() || (now && now->isLooking());
    const QString lookAgain = looks ? QString() : tr("&Look again");
    if (!now && isInDoubt()) {
        m_state->say(Notice::Tone::Warning,
                     tr("This was sent before and is not confirmed yet. Don't book it again; look again."), lookAgain);
    } else if (!now) {
        m_state->clear();
    } else if (isInDoubt()) {
        m_state->say(Notice::Tone::Warning, Sentences::forTicket(*now), lookAgain);
    } else if (!now->isFinal() || now->state() == State::Booked) {
        m_state->say(Notice::Tone::Info, Sentences::forTicket(*now));
    } else {
        const bool elsewhere = now->state() != State::NotSent && !takesAlternative();
        m_state->say(now->state() == State::Taken ? Notice::Tone::Warning : Notice::Tone::Danger,
                     Sentences::forTicket(*now), elsewhere ? tr("Choose something &else") : QString());
    }
    if (!m_state->sentence().isEmpty() && m_state->sentence() != before)
        bringIntoSight(m_state);
}

} // namespace Foyer
