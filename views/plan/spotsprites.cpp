// SPDX-License-Identifier: MIT
#include "spotsprites.h"

#include <QPainter>

#include <cmath>

namespace Foyer {

namespace {

constexpr int spriteEdge = 2;                           ///< pixels around the box
constexpr qsizetype mostSpriteBytes = 16 * 1024 * 1024; ///< of all that are kept
constexpr int largestSprite = 400;                      ///< device pixels; of larger ones only a few are in view
constexpr double dimmedShare = 0.22;

} // namespace

void SpotSprites::begin(const QPalette &palette, double devicePixelRatio)
{
    if (m_ratio == devicePixelRatio && m_palette == palette && m_bytes <= mostSpriteBytes)
        return;
    m_sprites.clear();
    m_bytes = 0;
    m_palette = palette;
    m_ratio = devicePixelRatio;
}

SpotSprites::Key SpotSprites::keyOf(const PlanBox &box, SpotLook look, bool dimmed) const
{
    const int quarters = int(std::lround(box.angle * 4)) % 720;
    const int angle = quarters < 0 ? quarters + 720 : quarters; // half a turn changes nothing
    Key key{std::max(1, int(std::lround(box.size.width() * m_ratio))),
            std::max(1, int(std::lround(box.size.height() * m_ratio))), angle % 360, look, dimmed};
    if (angle >= 360) // nor does a right angle with the sides exchanged
        std::swap(key.width, key.height);
    return key;
}

QImage SpotSprites::drawn(const Key &key) const
{
    PlanBox box{{}, QSizeF(key.width, key.height) / m_ratio, key.angle / 4.0};
    const int edge = int(std::ceil(spriteEdge * m_ratio));
    const QSizeF around = key.angle == 0 ? QSizeF(key.width, key.height) : box.bounds().size() * m_ratio;
    const QSize size(int(std::ceil(around.width())) + 2 * edge, int(std::ceil(around.height())) + 2 * edge);
    QImage made(size, QImage::Format_ARGB32_Premultiplied);
    if (made.isNull())
        return made;
    made.setDevicePixelRatio(m_ratio);
    made.fill(Qt::transparent);
    QPainter painter(&made);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(key.dimmed ? dimmedShare : 1);
    box.centre = QPointF(size.width(), size.height()) / 2 / m_ratio;
    paintSpot(&painter, box, spotPaint(key.look, m_palette));
    return made;
}

void SpotSprites::draw(QPainter *painter, const PlanBox &box, SpotLook look, bool dimmed)
{
    const bool isLarge = std::max(box.size.width(), box.size.height()) * m_ratio > largestSprite;
    const Key key = isLarge ? Key() : keyOf(box, look, dimmed);
    auto kept = m_sprites.constFind(key);
    // Of spaces that differ too much, the rest is drawn each time.
    if (isLarge || (kept == m_sprites.cend() && m_bytes > mostSpriteBytes)) {
        painter->setOpacity(dimmed ? dimmedShare : 1);
        paintSpot(painter, box, spotPaint(look, m_palette));
        painter->setOpacity(1);
        return;
    }
    if (kept == m_sprites.cend()) {
        kept = m_sprites.insert(key, drawn(key));
        m_bytes += kept->sizeInBytes();
    }
    const QPointF corner = box.centre * m_ratio - QPointF(kept->width(), kept->height()) / 2;
    painter->drawImage(QPointF(std::round(corner.x()), std::round(corner.y())) / m_ratio, *kept);
}

} // namespace Foyer
