// SPDX-License-Identifier: MIT
#include "boarddetails.h"

#include "boardwords.h"
#include "bookingwords.h"
#include "icons.h"
#include "sentenceparts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Foyer {

namespace {

/** Wraps however narrow it gets: names without a space would make the window wider. */
QLabel *wrapping(const QString &text, Theme::Type type, QPalette::ColorRole role = QPalette::WindowText)
{
    QLabel *label = makeLabel(text, type, role);
    label->setMinimumWidth(1);
    label->setWordWrap(true);
    label->setAccessibleName(text);
    return label;
}

/** Each on its own line; one that is written right to left does not turn the others. */
QString linesOf(const QStringList &lines)
{
    QStringList named;
    for (const QString &line : lines)
        named.append(Sentences::named(line));
    return named.join(u'\n');
}

} // namespace

BoardDetails::BoardDetails(const BoardModel &model, const Clock &clock, QWidget *parent)
    : Card(parent)
    , m_model(model)
    , m_clock(clock)
    , m_scroll(new QScrollArea)
    , m_copy(new Button(tr("Cop&y as text")))
    , m_onlyOwner(new Button(tr("Only this &owner"), Button::Weight::Quiet))
    , m_close(Button::makeIconButton(QStringLiteral("x"), tr("Close details")))
{
    setObjectName(QStringLiteral("boardDetails"));
    m_copy->setObjectName(QStringLiteral("boardCopy"));
    m_copy->setAccessibleName(tr("Copy as text"));
    m_copy->setToolTip(tr("Copies all of this (Ctrl+C)"));
    m_onlyOwner->setObjectName(QStringLiteral("boardOnlyOwner"));
    m_onlyOwner->setAccessibleName(tr("Only this owner"));
    m_onlyOwner->setToolTip(tr("Shows only what this owner has booked"));
    m_close->setObjectName(QStringLiteral("boardCloseDetails"));
    m_scroll->setObjectName(QStringLiteral("boardText"));
    m_scroll->setAccessibleName(tr("Details"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    // The card draws the ground, and the ring while the arrow keys scroll.
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->installEventFilter(this);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Theme::space(2), 0, 0, 0); // in line with the text
    buttons->setSpacing(Theme::space(2));
    buttons->addWidget(m_copy);
    buttons->addWidget(m_onlyOwner);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    const int gap = Theme::space(2);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(m_scroll, 1);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &BoardDetails::copyWanted);
    connect(m_close, &QPushButton::clicked, this, &BoardDetails::closeWanted);
    connect(m_onlyOwner, &QPushButton::clicked, this, [this] {
        if (m_booking)
            Q_EMIT ownerWanted(m_booking->ownerMembership);
    });
    hide();
}

QWidgetList BoardDetails::stops() const
{
    return {m_scroll, m_copy, m_onlyOwner, m_close};
}

bool BoardDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        setRing(event->type() == QEvent::FocusIn);
    return Card::eventFilter(watched, event);
}

void BoardDetails::show(const BoardBooking *booking)
{
    const bool isOther = !booking || !m_booking || booking->key() != m_booking->key();
    m_booking = booking ? std::optional(*booking) : std::nullopt;
    setVisible(booking);
    if (!booking)
        return;
    m_onlyOwner->setVisible(!booking->ownerMembership.isEmpty());
    const int place = isOther ? 0 : m_scroll->verticalScrollBar()->value();
    fill(*booking);
    m_scroll->verticalScrollBar()->setValue(place);
}

void BoardDetails::fill(const BoardBooking &booking)
{
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    column->setSpacing(Theme::space(1));
    QLabel *title = wrapping(Sentences::named(boardTitle(booking)), Theme::Type::Heading);
    title->setObjectName(QStringLiteral("boardTitle"));
    column->addWidget(title);
    if (booking.isCancelled()) {
        auto *mark = new Picture(5);
        mark->setIcon(icon(QStringLiteral("x"), QPalette::WindowText));
        auto *state =
            wrapping(tr("Cancelled: %1", "when").arg(momentText(*booking.cancelledAt, m_clock)), Theme::Type::Strong);
        state->setObjectName(QStringLiteral("boardCancelled"));
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::space(2));
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(state, 1);
        column->addLayout(row);
    }
    column->addWidget(wrapping(linesOf(boardPlace(booking, m_model)), Theme::Type::Body));
    const auto sections = boardSections(booking, m_clock);
    for (const BoardSection &section : sections) {
        column->addSpacing(Theme::space(2));
        column->addWidget(wrapping(section.heading, Theme::Type::Small, Theme::mutedRole));
        column->addWidget(wrapping(linesOf(section.lines), Theme::Type::Body));
    }
    column->addStretch(1);
    m_scroll->setWidget(content);
    content->show();
}

QString BoardDetails::text() const
{
    return m_booking ? boardText(*m_booking, m_model, m_clock) : QString();
}

} // namespace Foyer
