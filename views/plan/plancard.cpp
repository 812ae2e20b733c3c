// SPDX-License-Identifier: MIT
#include "plancard.h"

#include "plaintext.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace Foyer {

namespace {

// Characters; names have no end where they come from.
constexpr int longestLine = 120;
constexpr int longestDetail = 300; ///< a sentence with two or three names in it
constexpr int mostDetails = 8;     ///< lines

int insideMargin()
{
    return Theme::space(2);
}

QString cut(const QString &text, int most)
{
    const QString line = oneLine(text);
    return line.size() <= most ? line : line.left(most) + QChar(0x2026);
}

int overlap(const QRect &a, const QRect &b)
{
    const QRect both = a & b;
    return both.isEmpty() ? 0 : both.width() * both.height();
}

} // namespace

PlanCard::PlanCard(QWidget *parent) : Card(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(QStringLiteral("planCard"));
    hide();
}

QStringList PlanCard::lines() const
{
    QStringList all{m_name, m_state};
    all += m_details.split(u'\n');
    all.removeAll(QString());
    return all;
}

void PlanCard::tell(const PlanSpot &spot)
{
    m_name = cut(spot.name, longestLine);
    m_state = cut(spot.state, longestLine);
    QStringList details;
    for (const QString &line : spot.details.split(u'\n', Qt::SkipEmptyParts).mid(0, mostDetails))
        details.append(cut(line, longestDetail));
    m_details = details.join(u'\n');
    setAccessibleName(lines().join(u'\n'));
    resize(layOut(nullptr, Theme::space(60)) + QSize(2, 2) * insideMargin());
    update();
}

QSize PlanCard::layOut(QPainter *painter, int width) const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QPointF corner(insideMargin(), insideMargin());
    QSizeF taken(0, 0);
    const auto say = [&](const QString &text, Theme::Type type, QPalette::ColorRole role) {
        const QFont font = Theme::font(type);
        QTextLayout layout(text, font);
        layout.setTextOption(option);
        layout.beginLayout();
        while (true) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            line.setPosition(QPointF(0, taken.height()));
            taken = QSizeF(qMax(taken.width(), line.naturalTextWidth()), taken.height() + line.height());
        }
        layout.endLayout();
        if (!painter)
            return;
        painter->setPen(palette().color(role));
        layout.draw(painter, corner);
    };
    say(m_name, Theme::Type::Strong, QPalette::Text);
    say(m_state, Theme::Type::Body, QPalette::Text);
    const QStringList details = m_details.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : details)
        say(line, Theme::Type::Small, Theme::mutedRole);
    return {int(std::ceil(taken.width())) + 1, int(std::ceil(taken.height()))};
}

void PlanCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    layOut(&painter, width() - 2 * insideMargin());
}

void PlanCard::stand(const QRect &space, const QRect &room)
{
    const int gap = Theme::space(2);
    const QPoint middle = space.center() - rect().center();
    QRect best;
    int least = -1;
    for (const QPoint &corner :
         {QPoint(space.right() + gap, middle.y()), QPoint(space.left() - gap - width(), middle.y()),
          QPoint(middle.x(), space.bottom() + gap), QPoint(middle.x(), space.top() - gap - height()), room.topLeft(),
          QPoint(room.right() - width() + 1, room.top()), QPoint(room.left(), room.bottom() - height() + 1)}) {
        QRect tried(corner, size());
        tried.moveLeft(qBound(room.left(), tried.left(), qMax(room.left(), room.right() - width() + 1)));
        tried.moveTop(qBound(room.top(), tried.top(), qMax(room.top(), room.bottom() - height() + 1)));
        const int covered = overlap(tried, space);
        if (least < 0 || covered < least) {
            best = tried;
            least = covered;
        }
    }
    move(best.topLeft());
}

} // namespace Foyer
