// SPDX-License-Identifier: MIT
#include "pointedspace.h"

namespace Foyer {

PointedSpace::PointedSpace(const FloorScene &scene, QObject *parent) : QObject(parent), m_scene(scene)
{
    connect(&scene, &FloorScene::changed, this, &PointedSpace::follow);
}

void PointedSpace::point(const SpaceId &id)
{
    m_id = id;
    m_when = m_scene.subject();
    m_onlyAnAnswerIsMissing = true;
    follow();
}

void PointedSpace::forget()
{
    m_id = {};
    if (m_whyNot) {
        m_whyNot.reset();
        Q_EMIT changed();
    }
}

void PointedSpace::follow()
{
    using Reason = WhyNot::Reason;
    if (m_id.isEmpty())
        return;
    const auto &now = m_scene.subject();
    // Another kind may be asked about meanwhile: that is how one of another kind becomes free.
    const bool isTheSame =
        now && m_when && now->person == m_when->person && now->floor == m_when->floor && now->slot == m_when->slot;
    if (!isTheSame) {
        forget();
        return;
    }
    if (const auto why = m_scene.whyNot(m_id)) {
        m_onlyAnAnswerIsMissing =
            m_onlyAnAnswerIsMissing && (why->reason == Reason::Asking || why->reason == Reason::OtherKind);
        m_whyNot = why;
        Q_EMIT changed();
        return;
    }
    const SpaceId id = m_id;
    forget();
    if (m_onlyAnAnswerIsMissing && m_scene.find(id))
        Q_EMIT freeNow(id);
}

} // namespace Foyer
