// SPDX-License-Identifier: MIT
#pragma once

#include "planlooks.h"

#include <QHash>
#include <QImage>

namespace Foyer {

/**
 * Spaces as they are painted, kept: lines take a hundred times as long to draw as to copy, and most spaces of a floor
 * look like others. Sizes and places are rounded to whole device pixels, so that edges are sharp.
 */
class SpotSprites final {
public:
    /** What is drawn from now on. Nothing that was drawn for other colours or another screen is used. */
    void begin(const QPalette &palette, double devicePixelRatio);
    /** As paintSpot(). @p box is in the painter's pixels. */
    void draw(QPainter *painter, const PlanBox &box, SpotLook look, bool dimmed);

    /** How much is kept, for tests. */
    [[nodiscard]] qsizetype count() const { return m_sprites.size(); }

private:
    struct Key {
        int width = 0;  ///< device pixels
        int height = 0; ///< device pixels
        int angle = 0;  ///< quarters of a degree, less than a right angle
        SpotLook look = SpotLook::OtherKind;
        bool dimmed = false;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.width, key.height, key.angle, int(key.look), key.dimmed);
        }
    };
    [[nodiscard]] Key keyOf(const PlanBox &box, SpotLook look, bool dimmed) const;
    [[nodiscard]] QImage drawn(const Key &key) const;

    QHash<Key, QImage> m_sprites;
    qsizetype m_bytes = 0;
    QPalette m_palette;
    double m_ratio = 1;
};

} // namespace Foyer
