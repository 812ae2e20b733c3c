// SPDX-License-Identifier: MIT
#include "icons.h"
#include "parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace Foyer {

namespace {

QColor colourOf(Notice::Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Notice::Tone::Info:
        return palette.color(Theme::mutedRole);
    case Notice::Tone::Success:
        return palette.color(Theme::accentRole);
    case Notice::Tone::Warning:
        return Theme::warning(palette);
    case Notice::Tone::Danger:
        return Theme::danger(palette);
    }
    return {};
}

QString iconNameOf(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Info:
        return QStringLiteral("info");
    case Notice::Tone::Success:
        return QStringLiteral("circle-check");
    case Notice::Tone::Warning:
    case Notice::Tone::Danger:
        return QStringLiteral("triangle-alert");
    }
    return {};
}

} // namespace

FaultLabel::FaultLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(Theme::font(Theme::Type::Strong));
    setForegroundRole(QPalette::WindowText);
    colour();
    hide();
}

void FaultLabel::say(const QString &text)
{
    const bool news = text != this->text();
    setText(text);
    setVisible(!text.isEmpty());
    if (news)
        announce(this, text);
}

void FaultLabel::colour()
{
    const QColor danger = Theme::danger(palette());
    if (palette().color(QPalette::WindowText) == danger)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, danger);
    setPalette(own);
}

void FaultLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_sentence(makeLabel(QString()))
    , m_button(new Button(QString()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(2), Theme::space(2));
    row->setSpacing(Theme::space(2));
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setMinimumHeight(Theme::space(6));
    connect(m_button, &QPushButton::clicked, this, &Notice::actionWanted);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void Notice::say(Tone tone, const QString &sentence, const QString &action)
{
    const bool changed = m_sentence->text() != sentence;
    m_tone = tone;
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    paintIcon();
    show();
    update();
    if (changed)
        announce(m_sentence, sentence);
}

void Notice::clear()
{
    m_sentence->clear();
    hide();
}

QString Notice::sentence() const
{
    return m_sentence->text();
}

void Notice::paintIcon()
{
    const int size = Theme::space(5);
    QPixmap pixmap = icon(iconNameOf(m_tone)).pixmap(QSize(size, size), devicePixelRatio());
    // The icon set knows palette roles only; a tone's colour goes over its strokes.
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, size, size), colourOf(m_tone, palette()));
    painter.end();
    m_icon->setPixmap(pixmap);
}

void Notice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = colourOf(m_tone, palette());
    painter.setPen(QPen(Theme::tint(colour, palette(), 0.5), 1));
    painter.setBrush(Theme::tint(colour, palette(), 0.08));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius(), Theme::radius());
}

} // namespace Foyer
