// SPDX-License-Identifier: MIT
#include "rowdelegate.h"

#include "plaintext.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QToolTip>

namespace Foyer {

/** Where the parts of a row are, already mirrored for right-to-left. */
struct RowDelegate::Places {
    QRect row, circle, title, detail, badge;
};

QString initialsOf(const QString &name)
{
    const QStringList words = oneLine(name).split(u' ', Qt::SkipEmptyParts);
    const auto first = [](const QString &whole) {
        qsizetype letter = 0; // quotes and brackets stand before names
        while (letter < whole.size() && !whole.at(letter).isLetterOrNumber() && !whole.at(letter).isSurrogate())
            ++letter;
        const QString word = whole.mid(letter);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        const auto end = finder.toNextBoundary();
        return word.left(end).toUpper();
    };
    if (words.isEmpty())
        return {};
    // Ideographs are wide, and one of them already names a person.
    if (words.first().at(0).unicode() >= 0x2e80 || words.size() == 1)
        return first(words.first());
    return first(words.first()) + first(words.last());
}

RowDelegate::RowDelegate(RowReader reader, bool twoLines, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_reader(std::move(reader))
    , m_twoLines(twoLines)
{}

RowDelegate::Places RowDelegate::placesOf(const QStyleOptionViewItem &option, const RowText &row) const
{
    Places places;
    places.row = option.rect.adjusted(0, 1, 0, -1);
    const QRect inner = places.row.adjusted(Theme::space(3), Theme::space(1), -Theme::space(3), -Theme::space(1));
    int left = inner.left();
    int right = inner.right();
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (!row.initials.isEmpty()) {
        const int size = qMin(inner.height(), Theme::space(8));
        places.circle = mirrored(QRect(left, inner.center().y() - size / 2, size, size));
        left += size + Theme::space(3);
    }
    if (!row.badge.isEmpty()) {
        const QFontMetrics small(Theme::font(Theme::Type::Small));
        const int width = qMin(small.horizontalAdvance(row.badge) + Theme::space(3), inner.width() / 2);
        const int height = small.height() + 4;
        places.badge = mirrored(QRect(right + 1 - width, inner.center().y() - height / 2, width, height));
        right -= width + Theme::space(2);
    }
    const int width = qMax(0, right - left + 1);
    if (m_twoLines && !row.heading) {
        const int line = QFontMetrics(Theme::font(Theme::Type::Strong)).height();
        const int second = option.fontMetrics.height();
        const int top = inner.center().y() - (line + second) / 2;
        places.title = mirrored(QRect(left, top, width, line));
        places.detail = mirrored(QRect(left, top + line, width, second));
    } else {
        places.title = mirrored(QRect(left, inner.top(), width, inner.height()));
    }
    return places;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowText row = m_reader(index);
    const Places places = placesOf(option, row);
    // A heading is no choice but is read like the rest, so not in the colours of what is disabled.
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(QPalette::Active);
    const QColor accent = palette.color(Theme::accentRole);
    const int align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::TextSingleLine |
                      (row.heading ? Qt::AlignBottom : Qt::AlignVCenter);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);

    const bool selected = option.state & QStyle::State_Selected;
    if (selected || ((option.state & QStyle::State_MouseOver) && !row.heading)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? Theme::tint(accent, palette, 0.14)
                                   : Theme::tint(palette.color(QPalette::Text), palette, 0.05));
        painter->drawRoundedRect(places.row, Theme::radius(), Theme::radius());
    }
    if (selected) { // not by colour alone: a bar as well
        painter->setBrush(accent);
        const QRect bar(places.row.left() + 3, places.row.top() + Theme::space(1), 3,
                        places.row.height() - 2 * Theme::space(1));
        painter->drawRoundedRect(QStyle::visualRect(option.direction, option.rect, bar), 1.5, 1.5);
    }
    if (!row.initials.isEmpty()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::tint(accent, palette, selected ? 0.24 : 0.12));
        painter->drawEllipse(places.circle);
        painter->setFont(Theme::font(Theme::Type::Small));
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(places.circle, Qt::AlignCenter, row.initials);
    }
    if (!row.badge.isEmpty()) {
        painter->setPen(QPen(palette.color(Theme::edgeRole), 1));
        painter->setBrush(Qt::NoBrush);
        const QRectF box = QRectF(places.badge).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->drawRoundedRect(box, box.height() / 2, box.height() / 2);
        const QFont small = Theme::font(Theme::Type::Small);
        painter->setFont(small);
        painter->setPen(palette.color(Theme::mutedRole));
        painter->drawText(
            places.badge, Qt::AlignCenter,
            QFontMetrics(small).elidedText(row.badge, Qt::ElideRight, places.badge.width() - Theme::space(2)));
    }
    const QFont titleFont = row.heading || !m_twoLines ? (row.heading ? Theme::font(Theme::Type::Small) : option.font)
                                                       : Theme::font(Theme::Type::Strong);
    painter->setFont(titleFont);
    painter->setPen(palette.color(row.heading ? Theme::mutedRole : QPalette::Text));
    painter->drawText(places.title, align,
                      QFontMetrics(titleFont).elidedText(row.title, Qt::ElideRight, places.title.width()));
    if (m_twoLines && !row.heading) {
        painter->setFont(option.font);
        painter->setPen(palette.color(Theme::mutedRole));
        painter->drawText(places.detail, align,
                          option.fontMetrics.elidedText(row.detail, Qt::ElideRight, places.detail.width()));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const bool heading = m_reader(index).heading;
    const int lines = m_twoLines && !heading ? 2 : 1;
    return {Theme::space(20), lines * line + Theme::space(heading ? 3 : 4)};
}

bool RowDelegate::isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowText row = m_reader(index);
    const Places places = placesOf(option, row);
    const QFont titleFont = m_twoLines ? Theme::font(Theme::Type::Strong) : option.font;
    return QFontMetrics(titleFont).horizontalAdvance(row.title) > places.title.width() ||
           (m_twoLines && QFontMetrics(option.font).horizontalAdvance(row.detail) > places.detail.width());
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (!index.isValid() || !isCut(option, index)) {
        QToolTip::hideText();
        return false;
    }
    const RowText row = m_reader(index);
    QToolTip::showText(event->globalPos(), toolTipText({row.title, row.detail}), view);
    return true;
}

} // namespace Foyer
