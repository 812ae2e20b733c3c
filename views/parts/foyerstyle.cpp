// SPDX-License-Identifier: MIT
#include "foyerstyle.h"

#include "icons.h"
#include "theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace Foyer {

namespace {

enum class Weight { Usual, Primary, Quiet };

Weight weightOf(const QWidget *widget)
{
    const QString weight = widget ? widget->property("weight").toString() : QString();
    if (weight == u"primary")
        return Weight::Primary;
    return weight == u"quiet" ? Weight::Quiet : Weight::Usual;
}

void drawBox(QPainter *painter, const QRectF &rect, const QBrush &fill, const QPen &edge, double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(edge);
    const double half = edge.style() == Qt::NoPen ? 0 : edge.widthF() / 2;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

void drawChevron(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double w = Theme::space(1);
    const QPointF c = rect.center();
    painter->drawPolyline(QPolygonF{{c.x() - w, c.y() - w / 2}, {c.x(), c.y() + w / 2}, {c.x() + w, c.y() - w / 2}});
    painter->restore();
}

/** A field's box: the edge turns to the accent and doubles when the keyboard is there. */
void drawField(QPainter *painter, const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    const QPalette &palette = option.palette;
    const QColor edge = !enabled  ? palette.color(Theme::lineRole)
                        : focused ? palette.color(Theme::accentRole)
                                  : palette.color(Theme::edgeRole);
    drawBox(painter, option.rect, palette.color(enabled ? QPalette::Base : QPalette::Window),
            QPen(edge, focused ? 2 : 1), Theme::radius());
}

void drawButtonBox(QPainter *painter, const QStyleOptionButton &option, Weight weight)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    const bool focused = option.state & QStyle::State_HasFocus;
    const QColor accent = palette.color(Theme::accentRole);
    const QColor text = palette.color(QPalette::ButtonText);
    const double radius = Theme::radius();

    if (weight == Weight::Primary) {
        QColor fill = enabled ? accent : Theme::tint(palette.color(Theme::edgeRole), palette, 0.25);
        if (down || hover)
            fill = Theme::isDark(palette) ? fill.lighter(down ? 115 : 108) : fill.darker(down ? 125 : 112);
        drawBox(painter, option.rect, fill, Qt::NoPen, radius);
        if (focused)
            drawBox(painter, QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5), Qt::NoBrush,
                    QPen(palette.color(Theme::onAccentRole), 1.5), radius - 2);
        return;
    }
    if (option.state & QStyle::State_On) { // the chosen one of a group
        drawBox(painter, option.rect, Theme::tint(accent, palette, 0.14), QPen(accent, focused ? 2 : 1), radius);
        return;
    }
    QColor fill = weight == Weight::Quiet ? QColor(Qt::transparent) : palette.color(QPalette::Button);
    if (down || hover) {
        fill = text;
        fill.setAlphaF(down ? 0.14F : 0.07F);
    }
    QPen edge = Qt::NoPen;
    if (focused)
        edge = QPen(accent, 2);
    else if (weight == Weight::Usual)
        edge = QPen(palette.color(enabled ? Theme::edgeRole : Theme::lineRole), 1);
    if (weight == Weight::Usual && (down || hover))
        drawBox(painter, option.rect, palette.color(QPalette::Button), Qt::NoPen, radius);
    drawBox(painter, option.rect, fill, edge, radius);
}

void drawCheckBox(QPainter *painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool on = option.state & QStyle::State_On;
    const QColor accent = palette.color(Theme::accentRole);
    drawBox(painter, option.rect, on ? accent : palette.color(QPalette::Base),
            QPen(on ? accent : palette.color(Theme::edgeRole), 1), 3);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.color(Theme::onAccentRole), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r = option.rect;
    painter->drawPolyline(QPolygonF{{r.left() + r.width() * 0.24, r.top() + r.height() * 0.52},
                                    {r.left() + r.width() * 0.43, r.top() + r.height() * 0.71},
                                    {r.left() + r.width() * 0.77, r.top() + r.height() * 0.31}});
    painter->restore();
}

} // namespace

FoyerStyle::FoyerStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void FoyerStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void FoyerStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

bool FoyerStyle::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            showMnemonics(event->type() == QEvent::KeyPress);
        break;
    case QEvent::WindowDeactivate:
        showMnemonics(false);
        break;
    default:
        break;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void FoyerStyle::showMnemonics(bool show)
{
    if (m_showsMnemonics == show)
        return;
    m_showsMnemonics = show;
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLabel *>(widget)))
            widget->update();
    }
}

void FoyerStyle::drawButtonLabel(QPainter *painter, const QStyleOptionButton &option) const
{
    const int flags = Qt::AlignCenter | (m_showsMnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const bool enabled = option.state & State_Enabled;
    const QSize text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : Theme::space(2);
    const QSize icon = option.icon.isNull() ? QSize() : option.iconSize;
    const int width = qMax(0, icon.width()) + gap + (option.text.isEmpty() ? 0 : text.width());
    int left = option.rect.center().x() - width / 2;
    if (!option.icon.isNull()) {
        const QRect where(left, option.rect.center().y() - icon.height() / 2, icon.width(), icon.height());
        option.icon.paint(painter, visualRect(option.direction, option.rect, where), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
        left += icon.width() + gap;
    }
    const QRect beside(left, option.rect.top(), text.width() + 1, option.rect.height());
    const QRect where = gap == 0 ? option.rect : visualRect(option.direction, option.rect, beside);
    proxy()->drawItemText(painter, where, flags, option.palette, enabled, option.text, QPalette::ButtonText);
}

void FoyerStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(painter, *option);
        return;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(painter, *option);
        return;
    case PE_FrameFocusRect:
        drawBox(painter, option->rect, Qt::NoBrush, QPen(option->palette.color(Theme::accentRole), 2), 4);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FoyerStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element != CE_PushButton || !button) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const Weight weight = weightOf(widget);
    drawButtonBox(painter, *button, weight);
    QStyleOptionButton label = *button;
    if (weight == Weight::Primary && (option->state & State_Enabled))
        label.palette.setColor(QPalette::ButtonText, option->palette.color(Theme::onAccentRole));
    drawButtonLabel(painter, label);
}

void FoyerStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawField(painter, *option);
        drawChevron(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                    option->palette.color(option->state & State_Enabled ? Theme::mutedRole : Theme::lineRole));
        return;
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider) {
        // Outside of our own surfaces (a combo box's list) the bar's ground would otherwise stay unpainted.
        if (!widget || !widget->parentWidget() || widget->autoFillBackground())
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        const QRectF handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        const bool hot = option->state & (State_MouseOver | State_Sunken);
        const QColor colour = Theme::tint(option->palette.color(Theme::edgeRole), option->palette, hot ? 0.9 : 0.6);
        const QRectF inner = handle.adjusted(2, 2, -2, -2);
        if (slider->maximum > slider->minimum)
            drawBox(painter, inner, colour, Qt::NoPen, qMin(inner.width(), inner.height()) / 2);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FoyerStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            rect.adjust(Theme::space(1), 0, -Theme::space(1), 0);
    }
    return rect;
}

QRect FoyerStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                 const QWidget *widget) const
{
    if (control == CC_ComboBox && (sub == SC_ComboBoxArrow || sub == SC_ComboBoxEditField)) {
        const int arrow = Theme::space(6);
        const QRect all = option->rect;
        const QRect rect = sub == SC_ComboBoxArrow ? QRect(all.right() + 1 - arrow, all.top(), arrow, all.height())
                                                   : all.adjusted(Theme::space(2), 2, -arrow, -2);
        return visualRect(option->direction, all, rect);
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, sub, widget);

    // No arrow buttons: the groove is the whole bar.
    const QRect all = slider->rect;
    const bool upright = slider->orientation == Qt::Vertical;
    const int length = upright ? all.height() : all.width();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    int handle = length;
    if (range > 0)
        handle =
            qMin(length, qMax(Theme::space(6), int(qint64(slider->pageStep) * length / (range + slider->pageStep))));
    const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle,
                                           slider->upsideDown);
    const auto part = [&](int from, int size) {
        const QRect rect = upright ? QRect(all.left(), all.top() + from, all.width(), size)
                                   : QRect(all.left() + from, all.top(), size, all.height());
        return upright ? rect : visualRect(slider->direction, all, rect);
    };
    switch (sub) {
    case SC_ScrollBarGroove:
        return all;
    case SC_ScrollBarSlider:
        return part(at, handle);
    case SC_ScrollBarSubPage:
        return part(0, at);
    case SC_ScrollBarAddPage:
        return part(at + handle, length - at - handle);
    default:
        return {};
    }
}

QSize FoyerStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = Theme::space(8);
    if (type == CT_PushButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool onlyIcon = button && button->text.isEmpty();
        const int gap = button && !button->icon.isNull() ? Theme::space(1) : 0;
        result.setWidth(onlyIcon ? height : size.width() + gap + Theme::space(7));
        result.setHeight(qMax(height, size.height() + Theme::space(2)));
    } else if (type == CT_LineEdit || type == CT_ComboBox) {
        result.setHeight(qMax(height, size.height() + Theme::space(2)));
        if (type == CT_ComboBox)
            result.setWidth(size.width() + Theme::space(10));
    } else if (type == CT_MenuItem) {
        result.setHeight(qMax(result.height(), Theme::space(7)));
    }
    return result;
}

int FoyerStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return Theme::space(3);
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Theme::space(2);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return Theme::space(4);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FoyerStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list below the field, not a menu over it
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_UnderlineShortcut:
        return m_showsMnemonics ? 1 : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon FoyerStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return icon(QStringLiteral("x"), Theme::mutedRole); // Fusion would search every icon theme of the machine
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace Foyer
