// SPDX-License-Identifier: MIT
#include "choiceeditors.h"

#include "parts.h"
#include "plaintext.h"
#include "resourceform.h"
#include "resourcewords.h"
#include "sentences.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace Foyer {

namespace {

/** Room for the longest name that is worth its width; longer ones are cut in the field, never in its list. */
constexpr int usualLetters = 24;

} // namespace

CalmCombo::CalmCombo(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(usualLetters);
    setMaxVisibleItems(14);
    setFocusPolicy(Qt::StrongFocus);
}

void CalmCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

// ChoiceEditor

ChoiceEditor::ChoiceEditor(ResourceField field, QWidget *parent) : FieldEditor(field, parent), m_choice(new CalmCombo)
{
    m_choice->addItem(tr("Not set"));
    if (traitsOf(field).type == FieldType::Category) {
        for (const ResourceCategory category : resourceCategories()) {
            m_values.append(category);
            m_choice->addItem(ResourceWords::categoryName(category));
        }
    } else {
        for (const CancellationFee kind : cancellationFees()) {
            m_values.append(kind);
            m_choice->addItem(ResourceWords::feeKindName(kind));
        }
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_choice);
    watch(m_choice);
    connect(m_choice, &QComboBox::activated, this, &FieldEditor::edited);
}

ResourceValue ChoiceEditor::value() const
{
    const int row = m_choice->currentIndex();
    return row < 1 ? ResourceValue() : m_values.at(row - 1);
}

void ChoiceEditor::showValue(const ResourceValue &value)
{
    m_choice->setCurrentIndex(static_cast<int>(m_values.indexOf(value)) + 1);
}

// FlagBox

FlagBox::FlagBox(const QString &label, QWidget *parent) : QCheckBox(label, parent)
{
    setTristate(true);
    setCheckState(Qt::PartiallyChecked);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

std::optional<bool> FlagBox::flag() const
{
    return checkState() == Qt::PartiallyChecked ? std::nullopt : std::optional(checkState() == Qt::Checked);
}

void FlagBox::showFlag(std::optional<bool> flag)
{
    setCheckState(!flag ? Qt::PartiallyChecked : *flag ? Qt::Checked : Qt::Unchecked);
}

void FlagBox::nextCheckState()
{
    const auto now = flag();
    showFlag(!now ? std::optional(true) : *now ? std::optional(false) : std::nullopt);
}

void FlagBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        showFlag(std::nullopt);
        return;
    }
    QCheckBox::keyPressEvent(event);
}

QString FlagBox::word() const
{
    const auto now = flag();
    return !now ? tr("not set") : *now ? tr("Yes") : tr("No");
}

QSize FlagBox::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + metrics.horizontalAdvance(tr("not set")) + Theme::space(15),
            qMax(Theme::space(7), metrics.height() + Theme::space(2))};
}

QSize FlagBox::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), Theme::space(40)), sizeHint().height()};
}

void FlagBox::paintMark(QPainter &painter, const QRectF &box) const
{
    const auto now = flag();
    const QColor accent = palette().color(Theme::accentRole);
    const QColor edge = palette().color(isEnabled() ? Theme::edgeRole : Theme::lineRole);
    const QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const bool isYes = now && *now;
    QPen pen(isYes ? accent : edge, 1);
    if (!now)
        pen.setDashPattern({2.5, 2});
    painter.setPen(pen);
    painter.setBrush(isYes ? accent : palette().color(QPalette::Base));
    painter.drawRoundedRect(box, 3, 3);
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    if (isYes) {
        painter.setPen(QPen(palette().color(Theme::onAccentRole), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    } else if (now) {
        painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at(0.3, 0.3), at(0.7, 0.7));
        painter.drawLine(at(0.7, 0.3), at(0.3, 0.7));
    }
}

void FlagBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isEnabled() && underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::tint(palette().color(QPalette::Text), palette(), 0.05));
        painter.drawRoundedRect(all, Theme::radius(), Theme::radius());
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(Theme::accentRole), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(all, Theme::radius(), Theme::radius());
    }
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int size = Theme::space(4);
    const int gap = Theme::space(2);
    paintMark(painter, QRectF(mirrored(QRect(gap, (height() - size) / 2, size, size))).adjusted(0.5, 0.5, -0.5, -0.5));

    const auto now = flag();
    const QFont strong = Theme::font(Theme::Type::Strong);
    const int wordWidth = QFontMetrics(now ? strong : font()).horizontalAdvance(word()) + 1;
    const int left = 2 * gap + size;
    const QRect label(left, 0, width() - left - wordWidth - 2 * gap, height());
    const QRect end(width() - gap - wordWidth, 0, wordWidth, height());
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter |
                      Qt::TextSingleLine;
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setFont(font());
    painter.setPen(palette().color(group, QPalette::Text));
    painter.drawText(mirrored(label), align, fontMetrics().elidedText(text(), Qt::ElideRight, label.width()));
    painter.setFont(now ? strong : font());
    painter.setPen(palette().color(group, now ? QPalette::Text : Theme::mutedRole));
    painter.drawText(mirrored(end), align, word());
}

// FlagEditor

FlagEditor::FlagEditor(ResourceField field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new FlagBox(ResourceWords::labelOf(field)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    watch(m_box);
    connect(m_box, &QCheckBox::stateChanged, this, [this] { // a screen reader toggles without a click
        describe(m_description);
        Q_EMIT edited();
    });
}

ResourceValue FlagEditor::value() const
{
    const auto flag = m_box->flag();
    return flag ? ResourceValue(*flag) : ResourceValue();
}

void FlagEditor::showValue(const ResourceValue &value)
{
    const auto *flag = std::get_if<bool>(&value);
    const QSignalBlocker quiet(m_box);
    m_box->showFlag(flag ? std::optional(*flag) : std::nullopt);
    describe(m_description);
}

void FlagEditor::describe(const QString &description)
{
    // A screen reader says "partially checked" of what is not set; the word says what that means.
    m_description = description;
    const QString word = ResourceWords::valueText(field(), value(), {});
    m_box->setAccessibleDescription(joined({word, description}, QStringLiteral(". ")));
}

// PickerEditor

PickerEditor::PickerEditor(ResourceField field, ResourceForm &form, QWidget *parent)
    : FieldEditor(field, parent)
    , m_form(form)
    , m_choice(new CalmCombo)
    , m_progress(new ThinProgress)
    , m_notice(new Notice)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addWidget(m_choice);
    column->addWidget(m_progress);
    column->addWidget(m_notice);
    m_progress->hide();
    watch(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this](int row) {
        m_id = m_choice->itemData(row).toString();
        Q_EMIT edited();
    });
    connect(m_notice, &Notice::actionWanted, this, [this] {
        m_choice->setFocus(); // the button goes
        retry();
    });
    connect(&form.lists(), &ResourceLists::changed, this, &PickerEditor::follow);
}

QWidget *PickerEditor::target()
{
    return m_choice;
}

ResourceValue PickerEditor::value() const
{
    return m_id.isEmpty() ? ResourceValue() : ResourceValue(m_id);
}

void PickerEditor::showValue(const ResourceValue &value)
{
    const auto *id = std::get_if<QString>(&value);
    const QString shown = id ? *id : QString();
    if (shown == m_id)
        return;
    m_id = shown;
    m_rows.clear();
    follow();
}

void PickerEditor::follow()
{
    const Choices now = choices();
    fill(now);
    m_progress->setVisible(now.state == State::Loading);
    m_progress->setRunning(now.state == State::Loading);
    if (now.sentence.isEmpty() || now.state == State::Loading || now.state == State::Waiting)
        m_notice->clear(); // the field itself says it
    else
        m_notice->say(now.state == State::Failed ? Notice::Tone::Danger : Notice::Tone::Warning, now.sentence,
                      tr("Retry"));
}

void PickerEditor::fill(const Choices &choices)
{
    auto rows = choices.rows;
    const bool isReady = choices.state == State::Ready && choices.sentence.isEmpty();
    const bool isSaidBelow = choices.state == State::Failed || choices.state == State::Ready;
    const QString first = isReady ? tr("Not set") : isSaidBelow ? tr("Nothing to choose from") : choices.sentence;
    rows.prepend({first, QString()});
    const auto isChosen = [this](const auto &row) { return row.second == m_id; };
    // What was chosen before, and is not among them (yet): it stays what it is.
    if (std::none_of(rows.cbegin(), rows.cend(), isChosen))
        rows.append({isReady ? tr("%1, which is not there any more", "an id").arg(m_id) : m_id, m_id});
    if (rows == m_rows)
        return;
    m_rows = rows;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const auto &[name, id] : std::as_const(rows))
        m_choice->addItem(oneLine(name), id);
    m_choice->setCurrentIndex(m_choice->findData(m_id));
}

// BusinessEditor

BusinessEditor::BusinessEditor(ResourceForm &form, QWidget *parent)
    : PickerEditor(ResourceField::Business, form, parent)
{
    follow();
}

PickerEditor::Choices BusinessEditor::choices() const
{
    const auto &list = form().lists().businesses();
    Choices choices;
    switch (list.status) {
    case AskedList<Business>::Status::Idle:
    case AskedList<Business>::Status::Loading:
        choices.state = State::Loading;
        choices.sentence = tr("Loading businesses…");
        break;
    case AskedList<Business>::Status::Failed:
        choices.state = State::Failed;
        choices.sentence = Sentences::forError(*list.error);
        break;
    case AskedList<Business>::Status::Ready:
        choices.state = State::Ready;
        for (const Business &business : list.rows)
            choices.rows.append({business.name, business.id.text()});
        if (list.rows.isEmpty())
            choices.sentence = tr("This account has no business to create a resource in. Somebody who administers the "
                                  "system can give it one.");
        break;
    }
    return choices;
}

void BusinessEditor::retry()
{
    form().lists().loadBusinesses();
}

// TypeEditor

TypeEditor::TypeEditor(ResourceForm &form, QWidget *parent) : PickerEditor(ResourceField::Type, form, parent)
{
    follow();
}

PickerEditor::Choices TypeEditor::choices() const
{
    const auto &list = form().lists().types();
    Choices choices;
    switch (list.status) {
    case AskedList<ResourceType>::Status::Idle:
        choices.sentence = tr("Choose the business first");
        break;
    case AskedList<ResourceType>::Status::Loading:
        choices.state = State::Loading;
        choices.sentence = tr("Loading resource types…");
        break;
    case AskedList<ResourceType>::Status::Failed:
        choices.state = State::Failed;
        choices.sentence = Sentences::forError(*list.error);
        break;
    case AskedList<ResourceType>::Status::Ready:
        choices.state = State::Ready;
        for (const ResourceType &type : list.rows)
            choices.rows.append({type.name, type.id.text()});
        if (list.rows.isEmpty())
            choices.sentence = tr("This business has no resource types. One has to be made in the system first: the "
                                  "booking rates hang on it.");
        break;
    }
    return choices;
}

void TypeEditor::retry()
{
    form().lists().loadTypes(form().draft().business());
}

} // namespace Foyer
