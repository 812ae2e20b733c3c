// SPDX-License-Identifier: MIT
#include "steprail.h"

#include "bookingwords.h"
#include "clock.h"
#include "parts.h"
#include "plaintext.h"
#include "sentences.h"
#include "timetext.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Foyer {

const QList<BookingStep> &bookingSteps()
{
    static const QList<BookingStep> steps{BookingStep::Person, BookingStep::Building, BookingStep::Day,
                                          BookingStep::Floor,  BookingStep::Space,    BookingStep::Confirm,
                                          BookingStep::Done};
    return steps;
}

QString stepName(BookingStep step)
{
    switch (step) {
    case BookingStep::Person:
        return StepRail::tr("Person");
    case BookingStep::Building:
        return StepRail::tr("Building");
    case BookingStep::Day:
        return StepRail::tr("Day and time");
    case BookingStep::Floor:
        return StepRail::tr("Floor");
    case BookingStep::Space:
        return StepRail::tr("Space");
    case BookingStep::Confirm:
        return StepRail::tr("Confirm");
    case BookingStep::Done:
        return StepRail::tr("Done");
    }
    return {};
}

QString stepQuestion(BookingStep step)
{
    switch (step) {
    case BookingStep::Person:
        return StepRail::tr("Who is it for?");
    case BookingStep::Building:
        return StepRail::tr("Which building?");
    case BookingStep::Day:
        return StepRail::tr("Which day, from when to when?");
    case BookingStep::Floor:
        return StepRail::tr("Which floor?");
    case BookingStep::Space:
        return StepRail::tr("Which space?");
    case BookingStep::Confirm:
        return StepRail::tr("Is this right?");
    case BookingStep::Done:
        return StepRail::tr("Done");
    }
    return {};
}

// StepButton

StepButton::StepButton(int number, const QString &name, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setText(name);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepButton::showState(bool current, bool reachable, const QString &value, Mark mark)
{
    m_current = current;
    m_mark = mark;
    m_value = oneLine(value);
    setEnabled(reachable);
    setAccessibleName(m_value.isEmpty() ? text()
                                        : tr("%1: %2", "a step's name, what is chosen in it").arg(text(), m_value));
    setAccessibleDescription(current ? tr("Step %1, the current one").arg(m_number) : tr("Step %1").arg(m_number));
    setToolTip(fontMetrics().horizontalAdvance(m_value) > width() - Theme::space(14) ? toolTipText({m_value})
                                                                                     : QString());
    update();
}

QSize StepButton::sizeHint() const
{
    return {Theme::space(60), 2 * fontMetrics().height() + Theme::space(5)};
}

void StepButton::paintMark(QPainter &painter, const QRect &circle) const
{
    const bool warns = m_mark == Mark::Warning;
    const QColor accent = warns ? Theme::danger(palette()) : palette().color(QPalette::Active, Theme::accentRole);
    const bool ticked = m_mark == Mark::ByValue && !m_current && isEnabled() && !m_value.isEmpty();
    const QColor edge = isEnabled() ? accent : palette().color(Theme::lineRole);
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(m_current && !warns ? QBrush(accent) : Qt::NoBrush);
    painter.drawEllipse(QRectF(circle).adjusted(0.75, 0.75, -0.75, -0.75));
    if (warns) {
        painter.setFont(Theme::font(Theme::Type::Strong));
        painter.setPen(accent);
        painter.drawText(circle, Qt::AlignCenter, QStringLiteral("!"));
        return;
    }
    if (ticked) {
        painter.setPen(QPen(accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QRectF r = circle;
        painter.drawPolyline(QPolygonF{{r.left() + r.width() * 0.30, r.top() + r.height() * 0.52},
                                       {r.left() + r.width() * 0.44, r.top() + r.height() * 0.66},
                                       {r.left() + r.width() * 0.71, r.top() + r.height() * 0.36}});
        return;
    }
    painter.setFont(Theme::font(Theme::Type::Small));
    painter.setPen(m_current ? palette().color(QPalette::Active, Theme::onAccentRole)
                             : palette().color(isEnabled() ? QPalette::Text : Theme::mutedRole));
    painter.drawText(circle, Qt::AlignCenter, locale().toString(m_number));
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Active, Theme::accentRole);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (m_current || (isEnabled() && underMouse())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_current ? Theme::tint(accent, palette(), 0.14)
                                   : Theme::tint(palette().color(QPalette::Text), palette(), 0.06));
        painter.drawRoundedRect(box, Theme::radius(), Theme::radius());
    }
    if (hasFocus()) {
        painter.setPen(QPen(accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, Theme::radius(), Theme::radius());
    }
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int size = Theme::space(6);
    const int left = Theme::space(2);
    paintMark(painter, mirrored(QRect(left, (height() - size) / 2, size, size)));

    const int textLeft = left + size + Theme::space(3);
    const int width = this->width() - textLeft - Theme::space(2);
    const QFont strong = Theme::font(Theme::Type::Strong);
    const QFont body = Theme::font(Theme::Type::Body);
    const int first = QFontMetrics(strong).height();
    const int second = m_value.isEmpty() ? 0 : QFontMetrics(body).height();
    const int top = (height() - first - second) / 2;
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter |
                      Qt::TextSingleLine;
    const auto line = [&](const QRect &where, const QFont &font, QPalette::ColorRole role, const QString &text) {
        painter.setFont(font);
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, role));
        painter.drawText(mirrored(where), align, QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width()));
    };
    line(QRect(textLeft, top, width, first), m_current || second ? strong : body,
         isEnabled() ? QPalette::Text : Theme::mutedRole, text());
    if (second > 0)
        line(QRect(textLeft, top + first, width, second), body, Theme::mutedRole, m_value);
}

// StepRail

StepRail::StepRail(BookingFlow &flow, QWidget *parent) : QWidget(parent), m_flow(flow)
{
    setAccessibleName(tr("Steps"));
    setObjectName(QStringLiteral("steps"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    int number = 0;
    for (const BookingStep step : bookingSteps()) {
        auto *button = new StepButton(++number, stepName(step));
        button->setObjectName(QStringLiteral("step%1").arg(number));
        connect(button, &QAbstractButton::clicked, this, [this, step] { Q_EMIT stepWanted(step); });
        m_buttons.append(button);
        column->addWidget(button);
    }
    column->addStretch(1);
    connect(&flow, &BookingFlow::draftChanged, this, &StepRail::showState);
    connect(&flow, &BookingFlow::stepChanged, this, &StepRail::showState);
    connect(&flow, &BookingFlow::ticketChanged, this, &StepRail::showState);
    showState();
}

void StepRail::showState()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const BookingStep step = bookingSteps().at(i);
        m_buttons.at(i)->showState(m_flow.step() == step, m_flow.canGoTo(step), valueOf(step));
    }
}

QString StepRail::valueOf(BookingStep step) const
{
    const BookingDraft &draft = m_flow.draft();
    const BuildingZone zone = zoneOfDraft(m_flow);
    switch (step) {
    case BookingStep::Person:
        return draft.person ? draft.person->displayName() : QString();
    case BookingStep::Building:
        return draft.building ? draft.building->name : QString();
    case BookingStep::Day:
        if (draft.slot)
            return tr("%1, %2", "day, times")
                .arg(dayText(draft.slot->start(), zone), slotText(*draft.slot, zone, m_flow.clock().deskZone()));
        return draft.day ? dayText(draft.day->bookable.start(), zone) : QString();
    case BookingStep::Floor:
        return draft.floor && !draft.onsite ? draft.floor->name : QString();
    case BookingStep::Space:
        if (draft.onsite)
            return Sentences::kindName(SpaceKind::Onsite);
        return draft.space ? draft.space->name : QString();
    case BookingStep::Confirm:
    case BookingStep::Done:
        return {};
    }
    return {};
}

} // namespace Foyer
