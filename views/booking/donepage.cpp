// SPDX-License-Identifier: MIT
#include "donepage.h"

#include "clock.h"
#include "icons.h"
#include "parts.h"
#include "plaintext.h"
#include "sentences.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QShortcut>
#include <QTextDocument>
#include <QVBoxLayout>

#include <memory>

namespace Foyer {

DonePage::DonePage(BookingFlow &flow, QWidget *parent)
    : StepPage(flow, parent)
    , m_icon(new Picture(7))
    , m_headline(makeLabel(QString(), Theme::Type::Heading))
    , m_sentence(makeLabel(QString(), Theme::Type::Title))
    , m_id(makeLabel(QString(), Theme::Type::Small, Theme::mutedRole))
    , m_undoState(new Notice)
    , m_progress(new ThinProgress)
    , m_undo(new Button(tr("Und&o")))
    , m_copy(new Button(tr("&Copy"), Button::Weight::Quiet))
    , m_print(new Button(tr("&Print…"), Button::Weight::Quiet))
{
    m_sentence->setObjectName(QStringLiteral("receipt"));
    m_id->setObjectName(QStringLiteral("bookingId"));
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setFocusPolicy(Qt::StrongFocus);
    m_undo->setAccessibleName(tr("Undo"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setAccessibleDescription(tr("Cancels this booking"));
    m_undo->setIcon(icon(QStringLiteral("undo-2")));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setToolTip(tr("Copies the receipt as text (Ctrl+C)"));
    m_print->setIcon(icon(QStringLiteral("printer")));
    auto *sameperson = new Button(tr("Same person, another &day"));
    sameperson->setAccessibleName(tr("Same person another day"));
    sameperson->setObjectName(QStringLiteral("samePersonAnotherDay"));
    auto *sameday = new Button(tr("&Same day, another person"));
    sameday->setAccessibleName(tr("Same day another person"));
    sameday->setObjectName(QStringLiteral("sameDayAnotherPerson"));

    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    const int gap = Theme::space(6);
    inside->setContentsMargins(gap, gap, gap, gap);
    inside->setSpacing(Theme::space(3));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(2));
    head->addWidget(m_icon);
    head->addWidget(m_headline, 1);
    inside->addLayout(head);
    inside->addWidget(m_sentence);
    inside->addWidget(m_id);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_undo);
    tools->addWidget(m_copy);
    tools->addWidget(m_print);
    tools->addStretch(1);
    inside->addSpacing(Theme::space(1));
    inside->addLayout(tools);

    auto *onward = new QHBoxLayout;
    onward->addWidget(sameperson);
    onward->addWidget(sameday);
    onward->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(card);
    column->addWidget(m_undoState);
    column->addWidget(m_progress);
    column->addSpacing(Theme::space(2));
    column->addLayout(onward);
    column->addStretch(1);

    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_sentence->setFocus(); // the button is about to be disabled
        this->flow().undo();
    });
    connect(m_copy, &QPushButton::clicked, this, &DonePage::copy);
    auto *copyKeys = new QShortcut(QKeySequence::Copy, this);
    copyKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKeys, &QShortcut::activated, this, &DonePage::copy);
    connect(m_print, &QPushButton::clicked, this, &DonePage::print);
    connect(sameperson, &QPushButton::clicked, &flow, &BookingFlow::samePersonAnotherDay);
    connect(sameday, &QPushButton::clicked, &flow, &BookingFlow::sameDayAnotherPerson);
    connect(&flow, &BookingFlow::ticketChanged, this, &DonePage::showReceipt);
    showReceipt();
}

void DonePage::enter()
{
    showReceipt();
    m_sentence->setFocus();
    announce(m_sentence, m_sentence->accessibleName());
}

void DonePage::showReceipt()
{
    const BookingTicket *ticket = flow().ticket();
    if (!ticket || !ticket->booking())
        return;
    using Undo = CancelTicket::State;
    const CancelTicket *undo = flow().undoTicket();
    const bool undone = undo && undo->state() == Undo::Cancelled;
    const QString order = Sentences::forOrder(ticket->order(), flow().clock().deskZone());
    m_headline->setText(undone ? Sentences::statusName(BookingStatus::Cancelled) : Sentences::forTicket(*ticket));
    m_icon->setIcon(undone ? icon(QStringLiteral("undo-2"), Theme::mutedRole)
                           : icon(QStringLiteral("circle-check"), Theme::accentRole));
    m_order = order;
    m_sentence->setText(breakable(order));
    m_sentence->setAccessibleName(m_headline->text() + QStringLiteral(". ") + order);
    // Without an id it is there because a person said so.
    const QString id = oneLine(ticket->booking()->id.text());
    m_id->setText(id.isEmpty() ? QString() : tr("Booking %1").arg(id));

    const bool busy = undo && !undo->isFinal();
    m_progress->setVisible(busy);
    m_progress->setRunning(busy);
    m_undo->setVisible(flow().workplace().capabilities().cancelBookings && !id.isEmpty());
    // Once it is not known whether it was taken back, trying again blindly is no next step.
    m_undo->setEnabled(!busy && !undone && !(undo && undo->state() == Undo::Unknown));
    if (!undo) {
        m_undoState->clear();
        return;
    }
    m_undoState->say(undone ? Notice::Tone::Success
                     : busy ? Notice::Tone::Info
                            : Notice::Tone::Danger,
                     Sentences::forCancel(*undo));
}

QString DonePage::receipt() const
{
    return m_headline->text() + u'\n' + m_order + u'\n' + m_id->text();
}

void DonePage::copy()
{
    QGuiApplication::clipboard()->setText(receipt());
    announce(m_copy, tr("Copied"));
}

void DonePage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer](QPrinter *) {
        QTextDocument document;
        document.setDefaultFont(Theme::font(Theme::Type::Body));
        document.setPlainText(receipt());
        document.print(printer.get());
    });
    dialog->open();
}

} // namespace Foyer
