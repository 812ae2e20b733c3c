// SPDX-License-Identifier: MIT
#include "rollcalldelegate.h"

#include "rollcallmodel.h"
#include "theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace Foyer {

namespace {

/** One line, cut where it does not fit. */
void write(QPainter *painter, const QRect &box, const QFont &font, const QColor &colour, const QString &text,
           Qt::Alignment alignment)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(box, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

void RollCallDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QRect box = option.rect.adjusted(Theme::space(3), Theme::space(1), -Theme::space(3), 0);
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    write(painter, box, Theme::font(Theme::Type::Heading), option.palette.color(QPalette::Active, QPalette::Text),
          index.data().toString(), side);
}

void RollCallDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    if (!isSelected && !(option.state & QStyle::State_MouseOver))
        return;
    const QColor accent = option.palette.color(QPalette::Active, Theme::accentRole);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isSelected ? QPen(accent, 1) : QPen(Qt::NoPen));
    painter->setBrush(Theme::tint(isSelected ? accent : option.palette.color(QPalette::Text), option.palette,
                                  isSelected ? 0.14 : 0.05));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5), Theme::radius(), Theme::radius());
}

void RollCallDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(RollCallModel::HeadingRole).toBool()) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    paintGround(painter, option);
    const auto mirrored = [&option](const QRect &box) {
        return QStyle::visualRect(option.direction, option.rect, box);
    };
    const QRect inner = option.rect.adjusted(Theme::space(3), 0, -Theme::space(3), 0);
    const int size = Theme::space(5);
    QStyleOptionButton box;
    box.palette = option.palette;
    box.palette.setCurrentColorGroup(QPalette::Active);
    box.rect = mirrored(QRect(inner.left(), inner.center().y() - size / 2, size, size));
    box.state =
        QStyle::State_Enabled | (index.data(Qt::CheckStateRole) == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);

    const int names = inner.left() + size + Theme::space(3);
    const int places = names + (inner.right() - names) * 44 / 100;
    const int times =
        inner.right() - QFontMetrics(option.font).horizontalAdvance(QStringLiteral("since 00:00 PM")) - Theme::space(2);
    const auto column = [&](int left, int right) {
        return mirrored(QRect(left, inner.top(), qMax(0, right - left), inner.height()));
    };
    const auto begin = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const auto end = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    const QColor text = option.palette.color(QPalette::Active, QPalette::Text);
    const QColor muted = option.palette.color(QPalette::Active, Theme::mutedRole);
    write(painter, column(names, places - Theme::space(2)), Theme::font(Theme::Type::Strong), text,
          index.data().toString(), begin);
    write(painter, column(places, times - Theme::space(2)), option.font, text,
          index.data(RollCallModel::PlaceRole).toString(), begin);
    write(painter, column(times, inner.right() + 1), option.font, muted,
          index.data(RollCallModel::SinceRole).toString(), end);
    painter->restore();
}

QSize RollCallDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = index.data(RollCallModel::HeadingRole).toBool();
    return {Theme::space(20), option.fontMetrics.height() + Theme::space(isHeading ? 5 : 4)};
}

bool RollCallDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                                   const QModelIndex &index)
{
    if (!(model->flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const bool isClick =
        event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space &&
                         !static_cast<QKeyEvent *>(event)->isAutoRepeat();
    if (!isClick && !isSpace)
        return false;
    const bool isTicked = index.data(Qt::CheckStateRole) == Qt::Checked;
    return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Foyer
