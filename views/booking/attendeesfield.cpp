// SPDX-License-Identifier: MIT
#include "attendeesfield.h"

#include "attendeesmodel.h"
#include "parts.h"
#include "rowlist.h"
#include "sentences.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

constexpr int mostRowsInSight = AttendeeFinder::mostFound;

/** As high as its rows, up to a few. */
void fitToRows(RowList *list)
{
    const int rows = list->model()->rowCount();
    int height = 0;
    for (int row = 0; row < std::min(rows, mostRowsInSight); ++row)
        height += list->sizeHintForRow(row);
    list->setFixedHeight(height);
}

QWidget *enclosed(RowList *list, Card *card)
{
    auto *inside = new QVBoxLayout(card);
    const int gap = Theme::space(1);
    inside->setContentsMargins(gap, gap, gap, gap);
    inside->addWidget(list);
    QObject::connect(list, &RowList::focusMoved, card, &Card::setRing);
    return card;
}

} // namespace

AttendeesField::AttendeesField(BookingFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_field(new QLineEdit)
    , m_says(makeLabel(QString(), Theme::Type::Small, Theme::mutedRole))
    , m_foundCard(new Card)
    , m_found(new RowList)
    , m_foundModel(new AttendeesModel(true, this))
    , m_chosenCard(new Card)
    , m_chosen(new RowList)
    , m_chosenModel(new AttendeesModel(false, this))
    , m_remove(new Button(tr("Re&move")))
{
    m_field->setObjectName(QStringLiteral("attendees"));
    m_field->setAccessibleName(tr("Attendees"));
    m_field->setPlaceholderText(tr("Name or e-mail address"));
    m_field->setMaxLength(400);
    m_field->installEventFilter(this);
    m_says->setObjectName(QStringLiteral("attendeesSay"));
    auto *label = makeLabel(tr("&Attendees"), Theme::Type::Strong);
    label->setBuddy(m_field);

    makeFound();
    makeChosen();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addWidget(label);
    column->addWidget(m_field);
    column->addWidget(m_says);
    column->addWidget(m_foundCard);
    auto *chosen = new QHBoxLayout;
    chosen->setSpacing(Theme::space(2));
    chosen->addWidget(m_chosenCard, 1);
    chosen->addWidget(m_remove, 0, Qt::AlignTop);
    column->addLayout(chosen);

    connect(m_field, &QLineEdit::textChanged, this, &AttendeesField::search);
    connect(&flow, &BookingFlow::draftChanged, this, &AttendeesField::showDraft);
    showDraft();
    m_says->hide();
}

void AttendeesField::makeFound()
{
    m_found->setAccessibleName(tr("Suggestions"));
    m_found->setObjectName(QStringLiteral("attendeesFound"));
    m_found->setModel(m_foundModel);
    m_found->setItemDelegate(
        new RowDelegate([this](const QModelIndex &index) { return m_foundModel->rowAt(index); }, true, m_found));
    m_found->setSearchField(m_field);
    enclosed(m_found, m_foundCard)->hide();
    connect(m_found, &RowList::focusMoved, this, &AttendeesField::leftOverChanged);
    // One click takes: there is nothing else to do with a suggestion.
    connect(m_found, &QAbstractItemView::clicked, this, &AttendeesField::take);
}

void AttendeesField::makeChosen()
{
    m_chosen->setAccessibleName(tr("Chosen attendees"));
    m_chosen->setObjectName(QStringLiteral("attendeesChosen"));
    m_chosen->setModel(m_chosenModel);
    m_chosen->setItemDelegate(
        new RowDelegate([this](const QModelIndex &index) { return m_chosenModel->rowAt(index); }, true, m_chosen));
    enclosed(m_chosen, m_chosenCard);
    m_remove->setObjectName(QStringLiteral("removeAttendee"));
    m_remove->setAccessibleName(tr("Remove"));
    m_remove->setAccessibleDescription(tr("Takes the highlighted attendee off the list"));
    m_remove->setToolTip(tr("Takes the highlighted attendee off the list (Delete)"));
    connect(m_remove, &QPushButton::clicked, this, &AttendeesField::remove);
    connect(m_chosen, &RowList::currentMoved, this,
            [this] { m_remove->setEnabled(m_chosen->currentIndex().isValid()); });
}

void AttendeesField::showDraft()
{
    if (!m_flow.draft().person)
        m_field->clear(); // all begins anew
    const QList<Attendee> &attendees = m_flow.draft().meeting.attendees;
    const int row = m_chosen->currentIndex().row();
    m_chosenModel->setAttendees(attendees);
    fitToRows(m_chosen);
    if (row >= 0 && !m_chosen->currentIndex().isValid())
        m_chosen->showCurrent(m_chosenModel->index(std::min(row, m_chosenModel->rowCount() - 1), 0));
    const bool isAny = !attendees.isEmpty();
    if (!isAny && (m_chosen->hasFocus() || m_remove->hasFocus()))
        m_field->setFocus(Qt::OtherFocusReason);
    m_chosenCard->setVisible(isAny);
    m_remove->setVisible(isAny);
    m_remove->setEnabled(m_chosen->currentIndex().isValid());
}

QString AttendeesField::leftOver() const
{
    return m_field->text().trimmed();
}

void AttendeesField::search(const QString &text)
{
    Q_EMIT leftOverChanged();
    m_takesWhenKnown = false;
    if (!std::exchange(m_isLinked, true))
        connect(&finder(), &AttendeeFinder::changed, this, &AttendeesField::showFound);
    finder().setText(text);
    showFound();
}

QString AttendeesField::stateText() const
{
    switch (finder().state()) {
    case AttendeeFinder::State::Idle:
    case AttendeeFinder::State::Ready:
        return {};
    case AttendeeFinder::State::Looking:
        return tr("Looking…");
    case AttendeeFinder::State::Nobody:
        return tr("Nobody found. Somebody from outside is invited by their whole e-mail address, such as "
                  "ana@example.com or Ana Ruiz <ana@example.com>.");
    case AttendeeFinder::State::Already:
        return tr("Is part of it already.");
    case AttendeeFinder::State::Failed:
        return finder().error() ? Sentences::forError(*finder().error(), Sentences::Kept::Choices) : QString();
    }
    return {};
}

void AttendeesField::showFound()
{
    const bool isTyped = !m_field->text().trimmed().isEmpty();
    const QString says = isTyped ? stateText() : QString();
    const bool news = !says.isEmpty() && says != m_says->text();
    m_says->setText(says);
    m_says->setVisible(!says.isEmpty());
    const Attendee *before = m_foundModel->attendeeAt(m_found->currentIndex());
    const auto highlighted = before ? std::optional(*before) : std::nullopt;
    const QList<Attendee> found = isTyped ? finder().found() : QList<Attendee>();
    const bool grows = found.size() > m_foundModel->rowCount();
    m_foundModel->setAttendees(found);
    fitToRows(m_found);
    // The best match, so that Enter takes it; whom the person went to stays.
    const qsizetype at = highlighted && m_found->hasFocus() ? found.indexOf(*highlighted) : 0;
    m_found->showCurrent(m_foundModel->index(static_cast<int>(std::max<qsizetype>(at, 0)), 0));
    if (found.isEmpty() && m_found->hasFocus())
        m_field->setFocus(Qt::OtherFocusReason);
    m_foundCard->setVisible(!found.isEmpty());
    if (news && finder().state() != AttendeeFinder::State::Looking)
        announce(m_says, says);
    if (grows)
        Q_EMIT appeared(m_foundCard);
    // What was typed is meant, wherever the highlight is by now.
    if (finder().state() != AttendeeFinder::State::Looking && std::exchange(m_takesWhenKnown, false))
        take(m_foundModel->index(0, 0));
}

void AttendeesField::take(const QModelIndex &index)
{
    const Attendee *attendee = m_foundModel->attendeeAt(index);
    if (!attendee)
        return;
    const Attendee taken = *attendee; // the model lets go of it meanwhile
    m_flow.addAttendee(taken);
    m_field->clear();
    m_field->setFocus(Qt::OtherFocusReason);
    announce(m_field, tr("%1 was added", "an attendee").arg(taken.displayName()));
    Q_EMIT appeared(m_chosenCard);
}

void AttendeesField::takeHighlighted()
{
    // A whole address is known to be somebody's, or nobody's, only once the answer is there: then it is taken. Whoever
    // went to a row means that one.
    m_takesWhenKnown =
        !m_found->hasFocus() && finder().state() == AttendeeFinder::State::Looking && guestFrom(m_field->text());
    if (!m_takesWhenKnown)
        take(m_found->currentIndex());
}

void AttendeesField::remove()
{
    if (const Attendee *attendee = m_chosenModel->attendeeAt(m_chosen->currentIndex())) {
        const Attendee gone = *attendee;
        m_flow.removeAttendee(gone);
        announce(m_chosen, tr("%1 was removed", "an attendee").arg(gone.displayName()));
    }
}

bool AttendeesField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        Q_EMIT leftOverChanged();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier && m_foundModel->rowCount() > 0) {
            // The first is highlighted already and one key away, Enter; so Down means the one below it.
            m_found->setFocus(Qt::TabFocusReason);
            QCoreApplication::sendEvent(m_found, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AttendeesField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Never further up: Enter there books.
        if (!event->isAutoRepeat() && !m_chosen->hasFocus() && !m_field->text().trimmed().isEmpty())
            takeHighlighted();
        return;
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            break;
        m_field->clear();
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!m_chosen->hasFocus())
            break;
        remove();
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Foyer
