// SPDX-License-Identifier: MIT
#include "arrivalsdelegate.h"

#include "arrivalsentences.h"
#include "plaintext.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Foyer {

namespace {

enum class Tone { Quiet, Usual, Good, Warning, Danger };

QColor colourOf(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Quiet:
        return palette.color(Theme::mutedRole);
    case Tone::Usual:
        return palette.color(QPalette::Text);
    case Tone::Good:
        return palette.color(Theme::accentRole);
    case Tone::Warning:
        return Theme::warning(palette);
    case Tone::Danger:
        return Theme::danger(palette);
    }
    return {};
}

Tone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Expected:
        return Tone::Usual;
    case Standing::Here:
        return Tone::Good;
    case Standing::NoShow:
        return Tone::Warning;
    case Standing::Left:
    case Standing::Cancelled:
    case Standing::Unknown:
        return Tone::Quiet;
    }
    return Tone::Quiet;
}

Tone toneOf(Deed::Progress progress)
{
    switch (progress) {
    case Deed::Progress::Waiting:
    case Deed::Progress::Sending:
        return Tone::Quiet;
    case Deed::Progress::Done:
        return Tone::Good;
    case Deed::Progress::Checking:
    case Deed::Progress::Person:
        return Tone::Warning;
    case Deed::Progress::Failed:
        return Tone::Danger;
    }
    return Tone::Quiet;
}

struct Chip {
    QString text;
    Tone tone = Tone::Usual;
    QRect place;
};

void drawChip(QPainter &painter, const Chip &chip, const QPalette &palette)
{
    const QColor colour = colourOf(chip.tone, palette);
    const bool isTinted = chip.tone != Tone::Quiet && chip.tone != Tone::Usual;
    painter.setPen(QPen(isTinted ? colour : palette.color(Theme::edgeRole), 1));
    painter.setBrush(isTinted ? QBrush(Theme::tint(colour, palette, 0.1)) : QBrush(Qt::NoBrush));
    const QRectF box = QRectF(chip.place).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(colour);
    painter.drawText(chip.place, Qt::AlignCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(chip.text, Qt::ElideRight, chip.place.width() - Theme::space(2)));
}

} // namespace

/** What a row says and where, already mirrored for right-to-left. */
struct ArrivalsDelegate::Row {
    QString name, detail, note;
    Tone noteTone = Tone::Quiet;
    bool isChanged = false;
    QRect ground, nameAt, detailAt, noteAt, dotAt;
    QList<Chip> chips;
    QFont strong = Theme::font(Theme::Type::Strong);
    QFont small = Theme::font(Theme::Type::Small);
    bool isCut = false;
};

ArrivalsDelegate::Row ArrivalsDelegate::layOut(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    Row row;
    row.name = index.data(ArrivalsModel::NameRole).toString();
    row.note = index.data(ArrivalsModel::NoteRole).toString();
    row.isChanged = index.data(ArrivalsModel::ChangedRole).toBool();
    row.detail = joined({index.data(ArrivalsModel::TimesRole).toString(),
                         index.data(ArrivalsModel::PlaceRole).toString(), row.isChanged ? tr("changed") : QString()},
                        QStringLiteral(" · "));
    if (const QVariant progress = index.data(ArrivalsModel::ProgressRole); progress.isValid())
        row.noteTone = toneOf(static_cast<Deed::Progress>(progress.toInt()));

    const QFontMetrics strong(row.strong);
    const QFontMetrics small(row.small);
    row.ground = option.rect.adjusted(0, 1, 0, -1);
    const QRect inner = row.ground.adjusted(Theme::space(4), Theme::space(1), -Theme::space(3), -Theme::space(1));
    const int top = inner.center().y() - (strong.height() + option.fontMetrics.height()) / 2;
    const int second = top + strong.height();
    const int gap = Theme::space(1);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto widthOf = [&](const QString &text) { return small.horizontalAdvance(text) + Theme::space(3); };
    const auto placeChip = [&](int left, int width) {
        const int height = small.height() + 2;
        return mirrored(QRect(left, top + (strong.height() - height) / 2, width, height));
    };

    // From the end: where they stand, then what may go wrong, as far as the name keeps a third.
    const auto standing = static_cast<Standing>(index.data(ArrivalsModel::StandingRole).toInt());
    QList<Chip> ending{{Sentences::forStanding(standing), toneOf(standing), {}}};
    const QStringList troubles = Sentences::forTroubles(Troubles(index.data(ArrivalsModel::TroublesRole).toInt()));
    for (const QString &trouble : troubles)
        ending.append({trouble, Tone::Warning, {}});
    int right = inner.right() + 1;
    for (Chip &chip : ending) {
        const int room = right - inner.left() - inner.width() / 3;
        const int width = qMin(widthOf(chip.text), room);
        row.isCut |= width < widthOf(chip.text);
        if (width < Theme::space(7))
            continue;
        chip.place = placeChip(right - width, width);
        right -= width + gap;
        row.chips.append(chip);
    }
    const QString visitor = index.data(ArrivalsModel::GuestRole).toBool() ? tr("Visitor") : QString();
    const int visitorWidth = visitor.isEmpty() ? 0 : widthOf(visitor) + Theme::space(2);
    const int wanted = strong.horizontalAdvance(row.name) + 1;
    const int nameWidth = qMax(0, qMin(wanted, right - inner.left() - gap - visitorWidth));
    row.isCut |= nameWidth < wanted;
    row.nameAt = mirrored(QRect(inner.left(), top, nameWidth, strong.height()));
    if (!visitor.isEmpty())
        row.chips.append({visitor, Tone::Usual,
                          placeChip(inner.left() + nameWidth + Theme::space(2), visitorWidth - Theme::space(2))});

    const int detailWanted = option.fontMetrics.horizontalAdvance(row.detail) + 1;
    const int noteWanted = row.note.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(row.note) + 1;
    const int between = noteWanted > 0 ? Theme::space(3) : 0;
    const int noteWidth = qMin(noteWanted, qMax(inner.width() / 2, inner.width() - detailWanted - between));
    const int detailWidth = qMin(detailWanted, inner.width() - noteWidth - between);
    row.isCut |= noteWidth < noteWanted || detailWidth < detailWanted;
    const int line = option.fontMetrics.height();
    row.detailAt = mirrored(QRect(inner.left(), second, detailWidth, line));
    row.noteAt = mirrored(QRect(inner.right() + 1 - noteWidth, second, noteWidth, line));
    const int dot = Theme::space(1);
    row.dotAt = mirrored(QRect(row.ground.left() + Theme::space(2), second + (line - dot) / 2, dot, dot));
    return row;
}

void ArrivalsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Row row = layOut(option, index);
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(QPalette::Active);
    const QColor accent = palette.color(Theme::accentRole);
    const int start = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter |
                      Qt::TextSingleLine;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);

    const bool selected = option.state & QStyle::State_Selected;
    const bool current = option.state & QStyle::State_HasFocus;
    painter->setPen(current ? QPen(accent, 1.5) : QPen(Qt::NoPen));
    if (selected)
        painter->setBrush(Theme::tint(accent, palette, 0.14));
    else if (option.state & QStyle::State_MouseOver)
        painter->setBrush(Theme::tint(palette.color(QPalette::Text), palette, 0.05));
    else
        painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(row.ground).adjusted(1, 0, -1, 0), Theme::radius(), Theme::radius());
    painter->setPen(Qt::NoPen);
    painter->setBrush(accent);
    if (selected) { // not by colour alone: a bar as well
        const QRect bar(row.ground.left() + 3, row.ground.top() + Theme::space(1), 3,
                        row.ground.height() - 2 * Theme::space(1));
        painter->drawRoundedRect(QStyle::visualRect(option.direction, option.rect, bar), 1.5, 1.5);
    }
    if (row.isChanged)
        painter->drawEllipse(row.dotAt);

    const bool isGone = index.data(ArrivalsModel::StandingRole).toInt() == static_cast<int>(Standing::Cancelled);
    painter->setFont(row.strong);
    painter->setPen(palette.color(isGone ? Theme::mutedRole : QPalette::Text));
    painter->drawText(row.nameAt, start,
                      painter->fontMetrics().elidedText(row.name, Qt::ElideRight, row.nameAt.width()));
    painter->setFont(option.font);
    painter->setPen(palette.color(Theme::mutedRole));
    painter->drawText(row.detailAt, start,
                      option.fontMetrics.elidedText(row.detail, Qt::ElideRight, row.detailAt.width()));
    painter->setPen(colourOf(row.noteTone, palette));
    painter->drawText(row.noteAt, start, option.fontMetrics.elidedText(row.note, Qt::ElideRight, row.noteAt.width()));
    painter->setFont(row.small);
    for (const Chip &chip : row.chips)
        drawChip(*painter, chip, palette);
    painter->restore();
}

QSize ArrivalsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(Theme::font(Theme::Type::Strong)).height() + option.fontMetrics.height();
    return {Theme::space(20), lines + Theme::space(3)};
}

bool ArrivalsDelegate::isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return layOut(option, index).isCut;
}

bool ArrivalsDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (!index.isValid() || !isCut(option, index)) {
        QToolTip::hideText();
        return false;
    }
    const QStringList troubles = Sentences::forTroubles(Troubles(index.data(ArrivalsModel::TroublesRole).toInt()));
    const QString detail =
        joined({index.data(ArrivalsModel::TimesRole).toString(), index.data(ArrivalsModel::PlaceRole).toString()},
               QStringLiteral(" · "));
    QToolTip::showText(event->globalPos(),
                       toolTipText(QStringList{index.data(ArrivalsModel::NameRole).toString(), detail, joined(troubles),
                                               index.data(ArrivalsModel::NoteRole).toString()}),
                       view);
    return true;
}

} // namespace Foyer
