// SPDX-License-Identifier: MIT
#pragma once

#include "planoutline.h"
#include "plansafety.h"
#include "planstyles.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace Foyer {

/** One element of a plan, without what only concerns its looks. */
struct PlanPart {
    enum class Kind : quint8 {
        Drawn,    ///< where it stands
        Use,      ///< draws another one as well
        Gradient, ///< costs nothing to use
        Template, ///< what is in it is drawn where it is used, if at all
        Defs,     ///< the same, and QtSvg knows
    };
    Kind kind = Kind::Drawn;
    bool isHidden = false;
    int end = 0; ///< behind the last part that is in it
    PlanTransform transform;
    PlanOutline outline;
    qsizetype characters = 0;
    QString element;
    QString id;
    QString classes;
    PlanTraits traits;
    std::optional<PlanSpaceName> space;
};

/** The elements of a plan in their order; what is in a part follows it. */
class PlanParts final {
public:
    /** Begins a part inside of the one that is open. Of several with one id, all are meant by it. */
    void open(PlanPart part);
    void close();
    /** Text in the part that is open. */
    void addCharacters(qsizetype count) { m_parts[m_open.last()].characters += count; }
    [[nodiscard]] qsizetype size() const { return m_parts.size(); }

    PlanVerdict applyStyles(const PlanStyles &styles);
    /** Circles, and how much there is to draw when everything that is used again counts again. */
    [[nodiscard]] PlanVerdict check(const PlanTally &tally, QSizeF size);
    /**
     * Of all spaces that are drawn and have geometry, on the floor and not far larger than it. Only after check() found
     * nothing.
     */
    [[nodiscard]] tl::expected<QList<PlanPlace>, PlanFault> places(const QRectF &viewBox);

private:
    /** What drawing a part takes. */
    struct Cost {
        double parts = 0;
        double points = 0;
        double dashes = 0;
        double length = 0; ///< of all lines, each in its own units, with a guess for text
        double drawn = 0;  ///< the same, in the units of the part
        double area = 0;   ///< of the rectangles around all shapes
        double stroke = 0; ///< of all strokes, when they are one wide
        double caps = 0;   ///< of their ends and joints
        double growth = 1; ///< of a line by transforms, at most
        double reach = 0;  ///< how far from the origin
        double depth = 1;

        /** One that is used so many times, or is in another one. */
        void add(const Cost &inner, double times);
        /** As seen from outside of @p transform. */
        void transform(const PlanTransform &transform);
    };
    enum class Visit : quint8 { New, Open, Done };

    [[nodiscard]] Cost ownCost(const PlanPart &part) const;
    PlanVerdict visit(int index, int depth);
    PlanVerdict visitReferences(int index, int depth, Cost &cost);
    PlanVerdict visitReference(const PlanReference &reference, int target, int depth, const Cost &content, Cost &cost);
    PlanVerdict findPlaces(int index, const PlanTransform &outer, QList<PlanPlace> &places);
    PlanVerdict addBounds(int index, const PlanTransform &transform, PlanBounds &bounds);

    QList<PlanPart> m_parts;
    PlanTally m_tally;
    QList<int> m_open;
    QMultiHash<QString, int> m_ids;
    QList<Visit> m_visits;
    QList<Cost> m_costs;
    QRectF m_viewBox;
    QSet<SpaceId> m_found;
    qsizetype m_followed = 0; ///< references, for each of their targets
    double m_walked = 0;
};

} // namespace Foyer
