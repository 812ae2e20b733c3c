// SPDX-License-Identifier: MIT
#include "arrivalsactions.h"

#include "arrivalsdesk.h"
#include "arrivalsentences.h"
#include "plaintext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Foyer {

namespace {

/** With more than these nobody waits until each was asked: the rows themselves say what could not be done. */
constexpr qsizetype mostAsked = 300;

} // namespace

ArrivalsActions::ArrivalsActions(ArrivalsDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space(4));
    addColumn(*buttons, Operation::CheckIn, tr("Check &in"), tr("Check in"));
    addColumn(*buttons, Operation::CheckOut, tr("Check &out"), tr("Check out"));
    addColumn(*buttons, Operation::Cancel, tr("Ca&ncel booking"), tr("Cancel booking"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(makeQuestion());
    column->addWidget(makeProgress());
    column->addLayout(buttons);
    connect(&desk, &ArrivalsDesk::pendingChanged, this, &ArrivalsActions::showBatch);
    connect(&desk, &ArrivalsDesk::deedChanged, this, [this](const BookingId &booking) {
        if (!m_batch.contains(booking))
            return;
        setFate(booking, fateOf(booking));
        showBatch();
    });
    // Many rows may change at once: once for all of them.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ArrivalsActions::follow);
    connect(&desk.model(), &QAbstractItemModel::dataChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&desk.model(), &ArrivalsModel::countsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&desk, &ArrivalsDesk::changed, this, [this] {
        // What became of one day's rows says nothing about another's.
        if (!m_batch.isEmpty() && m_batchDay != m_desk.shownDay() && !m_progressText->property("underWay").toBool()) {
            m_batch.clear();
            m_fates.clear();
            showBatch();
        }
        follow();
    });
    follow();
}

void ArrivalsActions::addColumn(QLayout &row, Operation operation, const QString &word, const QString &name)
{
    Column column;
    column.operation = operation;
    column.word = word;
    column.button = new Button(word, operation == Operation::CheckIn ? Button::Weight::Primary : Button::Weight::Usual);
    column.button->setAccessibleName(name);
    column.why = new ElidedLabel(Theme::Type::Small, Theme::mutedRole);
    auto *both = new QVBoxLayout;
    both->setSpacing(Theme::space(1));
    both->addWidget(column.button);
    both->addWidget(column.why);
    static_cast<QHBoxLayout &>(row).addLayout(both, 1);
    connect(column.button, &QPushButton::clicked, this, [this, operation] {
        if (operation == Operation::Cancel)
            askBeforeCancelling();
        else
            act(operation);
    });
    m_columns.append(column);
}

QWidget *ArrivalsActions::makeQuestion()
{
    m_question = new QWidget;
    m_question->setObjectName(QStringLiteral("cancelQuestion"));
    m_asked = makeLabel(QString(), Theme::Type::Strong);
    m_yes = new Button(QString());
    m_yes->setObjectName(QStringLiteral("cancelYes"));
    m_no = new Button(tr("&Keep"), Button::Weight::Primary);
    m_no->setObjectName(QStringLiteral("cancelNo"));
    m_no->setAccessibleName(tr("Keep"));
    auto *row = new QHBoxLayout(m_question);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(3));
    row->addWidget(m_asked, 1);
    row->addWidget(m_no);
    row->addWidget(m_yes);
    m_question->hide();
    connect(m_no, &QPushButton::clicked, this, &ArrivalsActions::withdraw);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        const QStringList keys = m_toCancel;
        withdraw();
        begin(Operation::Cancel, keys);
    });
    return m_question;
}

QWidget *ArrivalsActions::makeProgress()
{
    m_progress = new QWidget;
    m_progressText = new ElidedLabel(Theme::Type::Strong);
    m_progressText->setObjectName(QStringLiteral("arrivalsProgress"));
    m_line = new ThinProgress;
    m_stop = new Button(tr("Sto&p"));
    m_stop->setAccessibleName(tr("Stop"));
    m_stop->setToolTip(tr("What has not begun yet is left as it is"));
    m_stop->setObjectName(QStringLiteral("arrivalsStop"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::space(1));
    texts->addWidget(m_progressText);
    texts->addWidget(m_line);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(3));
    row->addLayout(texts, 1);
    row->addWidget(m_stop);
    m_progress->hide();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_desk.dropWaiting();
        Q_EMIT answered();
    });
    return m_progress;
}

void ArrivalsActions::setSelected(const QStringList &keys)
{
    if (m_selected == keys)
        return;
    m_selected = keys;
    follow();
}

void ArrivalsActions::follow()
{
    for (Column &column : m_columns)
        show(column);
}

void ArrivalsActions::show(Column &column)
{
    int possible = 0;
    int barred = 0;
    QStringList reasons;
    QString why;
    if (m_selected.size() > mostAsked) {
        possible = int(m_selected.size());
        why = tr("Rows that it can't be done to say why.");
    } else {
        for (const QString &key : std::as_const(m_selected)) {
            const Arrival *arrival = m_desk.model().find(key);
            const auto bar = arrival ? m_desk.barFor(column.operation, *arrival) : std::nullopt;
            possible += arrival && !bar;
            barred += bar.has_value();
            if (const QString reason = bar ? Sentences::forBar(column.operation, *bar) : QString();
                bar && !reasons.contains(reason))
                reasons.append(reason);
        }
        why = reasons.join(QStringLiteral("; "));
        //: How many of the selected rows it can't be done to, and why.
        if (barred > 0 && possible > 0)
            why = tr("leaves out %Ln: %1", nullptr, barred).arg(why);
    }
    if (m_selected.isEmpty())
        why = tr("Select somebody in the list");
    const bool hadFocus = column.button->hasFocus();
    column.button->setText(m_selected.size() > 1 && possible > 0
                               ? tr("%1 (%L2)", "what to do, to how many").arg(column.word).arg(possible)
                               : column.word);
    column.button->setEnabled(possible > 0);
    column.button->setAccessibleDescription(why);
    // What is the same for all three is said once, and only where there is somebody to select.
    const bool isShown = !m_selected.isEmpty() || (m_desk.model().counts().all > 0 && &column == &m_columns.first());
    column.why->setText(isShown ? why : QString());
    if (hadFocus && possible == 0)
        Q_EMIT answered();
}

void ArrivalsActions::act(Operation operation)
{
    withdraw();
    begin(operation, m_selected);
}

void ArrivalsActions::begin(Operation operation, const QStringList &keys)
{
    const bool goesOn = m_desk.pending() > 0 && !m_batch.isEmpty() && m_batchOperation == operation;
    QList<BookingId> wanted = goesOn ? m_batch.keys() : QList<BookingId>();
    for (const QString &key : keys) {
        const Arrival *arrival = m_desk.model().find(key);
        if (!arrival || m_desk.barFor(operation, *arrival))
            continue;
        wanted.append(arrival->booking.id);
        m_batchName = nameOf(*arrival);
    }
    m_batch.clear(); // until all of them have begun
    m_fates.clear();
    m_desk.act(operation, keys);
    m_batchOperation = operation;
    m_batchDay = m_desk.shownDay();
    for (const BookingId &booking : std::as_const(wanted))
        setFate(booking, fateOf(booking));
    showBatch();
}

void ArrivalsActions::askBeforeCancelling()
{
    m_toCancel.clear();
    QString name;
    for (const QString &key : std::as_const(m_selected)) {
        const Arrival *arrival = m_desk.model().find(key);
        if (!arrival || m_desk.barFor(Operation::Cancel, *arrival))
            continue;
        m_toCancel.append(key);
        name = joined({nameOf(*arrival), m_desk.model().placeOf(*arrival, !m_desk.model().isShortened())});
    }
    if (m_toCancel.isEmpty()) {
        begin(Operation::Cancel, m_selected); // the rows say why not
        return;
    }
    const int count = int(m_toCancel.size());
    const QString question = count == 1 ? tr("Cancel the booking of %1? This can't be undone.").arg(name)
                                        : tr("Cancel %Ln booking(s)? This can't be undone.", nullptr, count);
    m_asked->setText(question);
    m_yes->setText(count == 1 ? tr("Cancel the bookin&g") : tr("Cancel %Ln bookin&g(s)", nullptr, count));
    m_yes->setAccessibleName(count == 1 ? tr("Cancel the booking") : tr("Cancel %Ln booking(s)", nullptr, count));
    m_question->show();
    m_no->setFocus(); // a second press of the same key does nothing
    announce(m_asked, question);
}

bool ArrivalsActions::withdraw()
{
    if (m_question->isHidden())
        return false;
    m_question->hide();
    m_toCancel.clear();
    Q_EMIT answered();
    return true;
}

ArrivalsActions::Fate ArrivalsActions::fateOf(const BookingId &booking) const
{
    const Deed *deed = m_desk.deedOf(booking);
    if (!deed || deed->operation != m_batchOperation) // dropped, or something else was done since
        return Fate::Out;
    switch (deed->progress) {
    case Deed::Progress::Waiting:
    case Deed::Progress::Sending:
        return Fate::UnderWay;
    case Deed::Progress::Checking:
    case Deed::Progress::Person:
        return Fate::Unclear;
    case Deed::Progress::Done:
        return Fate::Done;
    case Deed::Progress::Failed:
        break;
    }
    return Fate::Failed;
}

/** Counted as they move: of a long batch each moves several times. */
void ArrivalsActions::setFate(const BookingId &booking, Fate fate)
{
    if (const auto known = m_batch.constFind(booking); known != m_batch.cend()) {
        --m_fates[*known];
        m_batch.erase(known);
    }
    if (fate == Fate::Out)
        return;
    ++m_fates[fate];
    m_batch.insert(booking, fate);
}

void ArrivalsActions::showBatch()
{
    const int total = int(m_batch.size());
    const int underWay = m_fates.value(Fate::UnderWay);
    const bool isUnderWay = underWay > 0;
    const bool hadFocus = m_stop->hasFocus();
    m_progress->setVisible(total > 0);
    m_stop->setVisible(isUnderWay && total > 1);
    m_line->setVisible(isUnderWay && total > 1);
    m_line->setRunning(isUnderWay);
    if (total > 0)
        m_line->setShare(double(total - underWay) / total);
    const bool wasUnderWay = m_progressText->property("underWay").toBool();
    m_progressText->setProperty("underWay", isUnderWay);
    m_progressText->setText(total > 0 ? batchText() : QString());
    if (hadFocus && !isUnderWay)
        Q_EMIT answered();
    if (wasUnderWay && !isUnderWay)
        announce(m_progressText, m_progressText->text());
}

QString ArrivalsActions::nameOf(const Arrival &arrival) const
{
    return m_desk.model().nameOf(arrival, !m_desk.model().isShortened());
}

QString ArrivalsActions::batchText() const
{
    const int failed = m_fates.value(Fate::Failed);
    const int unclear = m_fates.value(Fate::Unclear);
    if (m_batch.size() == 1) {
        const Deed *deed = m_desk.deedOf(m_batch.cbegin().key());
        return tr("%1: %2", "a person, and what became of them")
            .arg(m_batchName, deed ? Sentences::forDeed(*deed) : QString());
    }
    QString text;
    switch (m_batchOperation) {
    case Operation::CheckIn:
        text = tr("%L1 of %L2 checked in");
        break;
    case Operation::CheckOut:
        text = tr("%L1 of %L2 checked out");
        break;
    case Operation::Cancel:
        text = tr("%L1 of %L2 cancelled");
        break;
    case Operation::Book:
    case Operation::CreateResource:
        break; // not at reception
    }
    QStringList parts{text.arg(m_fates.value(Fate::Done)).arg(m_batch.size())};
    if (failed > 0)
        parts.append(tr("%Ln not: their rows say why", nullptr, failed));
    if (unclear > 0)
        parts.append(tr("%Ln not confirmed yet", nullptr, unclear));
    return parts.join(QStringLiteral(" · "));
}

} // namespace Foyer
