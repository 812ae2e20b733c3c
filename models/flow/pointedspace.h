// SPDX-License-Identifier: MIT
#pragma once

#include "floorscene.h"

#include <QObject>

#include <optional>

namespace Foyer {

/**
 * A space that a person pointed at and that can't be chosen: why not, for as long as the same person, floor and time
 * are asked about, told anew as more is known. Where only an answer was missing it is what was meant, and freeNow()
 * says so once it has come; one that was taken and is given back is not.
 */
class PointedSpace final : public QObject {
    Q_OBJECT
public:
    /** @p scene must outlive it. */
    explicit PointedSpace(const FloorScene &scene, QObject *parent = nullptr);

    void point(const SpaceId &id);
    void forget();
    /** Nothing: nobody points at one. */
    [[nodiscard]] const std::optional<WhyNot> &whyNot() const { return m_whyNot; }

Q_SIGNALS:
    void changed();
    /** Nobody points at it any more; whyNot() has been told as nothing before. */
    void freeNow(const Foyer::SpaceId &id);

private:
    void follow();

    const FloorScene &m_scene;
    SpaceId m_id;
    std::optional<FloorScene::Subject> m_when;
    std::optional<WhyNot> m_whyNot;
    bool m_onlyAnAnswerIsMissing = false;
};

} // namespace Foyer
