// SPDX-License-Identifier: MIT
#include "confirmpage.h"

#include "alternativesmodel.h"
#include "bookingwords.h"
#include "clock.h"
#include "plaintext.h"
#include "sentences.h"
#include "statefullist.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Foyer {

namespace {

constexpr int longestTitle = 255; // what the services take

} // namespace

ConfirmPage::ConfirmPage(BookingFlow &flow, QWidget *parent)
    : StepPage(flow, parent)
    , m_sentence(makeLabel(QString(), Theme::Type::Title))
    , m_titleRow(new QWidget)
    , m_title(new QLineEdit)
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
    auto *inside = new QVBoxLayout(card);
    const int gap = Theme::space(6);
    inside->setContentsMargins(gap, gap, gap, gap);
    inside->setSpacing(Theme::space(4));
    inside->addWidget(m_sentence);
    auto *titleColumn = new QVBoxLayout(m_titleRow);
    titleColumn->setContentsMargins(0, 0, 0, 0);
    titleColumn->setSpacing(Theme::space(1));
    auto *titleLabel = makeLabel(tr("T&itle"), Theme::Type::Strong);
    titleLabel->setBuddy(m_title);
    m_title->setAccessibleName(tr("Title"));
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setMaxLength(longestTitle);
    m_title->setPlaceholderText(tr("What the room is booked for"));
    titleColumn->addWidget(titleLabel);
    titleColumn->addWidget(m_title);
    inside->addWidget(m_titleRow);

    makeAlternatives();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(card);
    column->addWidget(m_overlaps);
    column->addWidget(m_state);
    column->addWidget(m_progress);
    column->addWidget(m_alternativesLabel);
    column->addWidget(m_alternativesCard, 3);
    column->addWidget(m_bookings, 3);
    column->addStretch(1);

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

    connect(m_title, &QLineEdit::textChanged, this, [this](const QString &text) { this->flow().setTitle(text); });
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
}

const BookingTicket *ConfirmPage::ticket() const
{
    return flow().ticket();
}

bool ConfirmPage::canGoOn() const
{
    if (takesAlternative())
        return m_alternatives->currentIndex().isValid();
    return offersBook() && flow().order() && !flow().isBusy();
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
    if (const BookingTicket *now = ticket())
        m_sentence->setText(Sentences::forOrder(now->order(), flow().clock().deskZone()));
    else if (order)
        m_sentence->setText(Sentences::forOrder(*order, flow().clock().deskZone()));
    m_sentence->setAccessibleName(m_sentence->text());
    const auto &space = flow().draft().space;
    m_titleRow->setVisible(space && space->kind == SpaceKind::Room);
    if (m_title->text() != flow().draft().title)
        m_title->setText(flow().draft().title);
    showOverlaps();
    showTicket();
}

void ConfirmPage::showOverlaps()
{
    const auto order = flow().order();
    const QStringList overlaps =
        order && !ticket() && !isInDoubt() ? overlappingBookings(flow(), order->slot) : QStringList();
    if (overlaps.isEmpty())
        m_overlaps->clear();
    else
        m_overlaps->say(Notice::Tone::Warning, tr("Already booked at that time: %1").arg(overlaps.first()));
}

void ConfirmPage::showTicket()
{
    using State = BookingTicket::State;
    const BookingTicket *now = ticket();
    const bool busy = flow().isBusy();
    const bool doubt = isInDoubt();
    m_progress->setVisible(busy);
    m_progress->setRunning(busy);
    m_title->setEnabled(!busy);
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
}

} // namespace Foyer
