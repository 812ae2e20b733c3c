// SPDX-License-Identifier: MIT
#include "parts.h"

#include "icons.h"
#include "plaintext.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTextBoundaryFinder>
#include <QTimerEvent>

#include <algorithm>

namespace Foyer {

QLabel *makeLabel(const QString &text, Theme::Type type, QPalette::ColorRole role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(Theme::font(type));
    label->setForegroundRole(role);
    label->setWordWrap(true);
    // A label goes by its text's direction; beside others it goes by the window's, whatever a server's text is in.
    if (QGuiApplication::isRightToLeft())
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

QString breakable(const QString &text)
{
    constexpr qsizetype longestWord = 24;
    constexpr qsizetype step = 8; // characters between places to break at
    QString broken;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const auto isSpaceAt = [&text](qsizetype at) { return at >= text.size() || text.at(at).isSpace(); };
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (!isSpaceAt(end))
            ++end;
        finder.setPosition(begin);
        qsizetype from = begin;
        for (qsizetype count = 1; end - begin > longestWord; ++count) {
            const qsizetype to = finder.toNextBoundary();
            if (to < 0 || to >= end)
                break;
            if (count % step == 0) {
                broken += QStringView(text).sliced(from, to - from);
                broken += QChar(0x200b);
                from = to;
            }
        }
        broken += QStringView(text).sliced(from, std::min(end + 1, text.size()) - from);
        begin = end + 1;
    }
    return broken;
}

QString withoutMnemonic(const QString &text)
{
    return oneLine(text).replace(u'&', QStringLiteral("&&"));
}

void addUnseenLabel(QComboBox *choice)
{
    QLabel *label = makeLabel(choice->accessibleName());
    label->setParent(choice->parentWidget());
    label->setBuddy(choice);
    label->hide();
}

void announce(QWidget *where, const QString &text)
{
    if (text.isEmpty() || !QAccessible::isActive())
        return;
    QAccessibleEvent name(where, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    QAccessibleEvent alert(where, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// Picture

Picture::Picture(int quarters, QWidget *parent)
    : QWidget(parent)
    , m_size(Theme::space(quarters), Theme::space(quarters))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Picture::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

// ElidedLabel

ElidedLabel::ElidedLabel(Theme::Type type, QPalette::ColorRole role, QWidget *parent) : QWidget(parent), m_role(role)
{
    setFont(Theme::font(type));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    const QString line = oneLine(text);
    if (line == m_text)
        return;
    m_text = line;
    setAccessibleName(m_text);
    setToolTip(isElided() ? toolTipText({m_text}) : QString());
    updateGeometry();
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 8), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, m_role));
    painter.drawText(rect(),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter |
                         Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setToolTip(isElided() ? toolTipText({m_text}) : QString());
}

// Button

Button::Button(const QString &text, Weight weight, QWidget *parent) : QPushButton(text, parent)
{
    if (weight != Weight::Usual)
        setProperty("weight", weight == Weight::Primary ? QStringLiteral("primary") : QStringLiteral("quiet"));
    if (weight == Weight::Primary)
        setFont(Theme::font(Theme::Type::Strong));
    setAutoDefault(true);
    setAttribute(Qt::WA_Hover);
}

Button *Button::makeIconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new Button(QString(), Weight::Quiet, parent);
    button->setIcon(Foyer::icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->isAutoRepeat())
        return;
    QPushButton::keyPressEvent(event);
}

// Card

Card::Card(QWidget *parent) : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
}

void Card::setRing(bool on)
{
    if (m_ring == on)
        return;
    m_ring = on;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = m_ring ? 2 : 1;
    painter.setPen(QPen(palette().color(m_ring ? Theme::accentRole : Theme::lineRole), pen));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), Theme::radius() + 2,
                            Theme::radius() + 2);
}

// WordBadge

WordBadge::WordBadge(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(Theme::font(Theme::Type::Small));
    setContentsMargins(Theme::space(2), 1, Theme::space(2), 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void WordBadge::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = Theme::warning(palette());
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Theme::tint(colour, palette(), 0.14));
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.end();
    QLabel::paintEvent(event);
}

// ThinProgress

ThinProgress::ThinProgress(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(3);
}

void ThinProgress::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    keepMoving();
    update();
}

void ThinProgress::setShare(double share)
{
    m_share = qMin(share, 1.0);
    keepMoving();
    update();
}

QSize ThinProgress::sizeHint() const
{
    return {Theme::space(24), 3};
}

void ThinProgress::keepMoving()
{
    const bool moves = m_running && m_share < 0 && isVisible();
    if (moves && m_timer == 0) {
        m_timer = startTimer(33);
    } else if (!moves && m_timer != 0) {
        killTimer(m_timer);
        m_timer = 0;
    }
}

void ThinProgress::paintEvent(QPaintEvent *)
{
    if (!m_running)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(Theme::lineRole));
    painter.drawRoundedRect(rect(), 1.5, 1.5);
    painter.setBrush(palette().color(Theme::accentRole));
    const double part = m_share < 0 ? 0.3 : m_share;
    double from = m_share < 0 ? m_phase * (1 + part) - part : 0;
    if (layoutDirection() == Qt::RightToLeft)
        from = 1 - from - part;
    painter.setClipRect(rect());
    painter.drawRoundedRect(QRectF(from * width(), 0, part * width(), height()), 1.5, 1.5);
}

void ThinProgress::timerEvent(QTimerEvent *)
{
    m_phase += 0.025;
    if (m_phase > 1)
        m_phase = 0;
    update();
}

void ThinProgress::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    keepMoving();
}

void ThinProgress::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    keepMoving();
}

} // namespace Foyer
