// SPDX-License-Identifier: MIT
#pragma once

#include "placemodels.h"
#include "planlookup.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace Foyer {

class ArrivalsDesk;
struct Arrival;

/** One space of a floor's plan on the shown day. */
struct DaySpot {
    enum class State {
        Nobody,
        Unclear, ///< somebody has it whose status is not known
        Gone,    ///< left, or never came
        Expected,
        Here,
    };
    Space space; ///< of what only the plan knows: id and kind
    State state = State::Nobody;
    QString key;      ///< of the row that tells it, see Arrival::key(); empty: Nobody
    QStringList keys; ///< of all the day's rows about it, by their start; cancelled ones do not count

    friend bool operator==(const DaySpot &, const DaySpot &) = default;
};

/**
 * One floor of reception's building on the day that its list shows: its plan, and who has which space. Of several rows
 * of one space the one counts that is here, else the first that is expected, else the last that is over, else the
 * last whose status is not known.
 *
 * Asks for nothing until somebody looks (setWatched()). changed() follows every change; those of a long list together,
 * a moment later.
 */
class DayFloor final : public QObject {
    Q_OBJECT
public:
    /** @p desk must outlive it. */
    explicit DayFloor(ArrivalsDesk &desk, QObject *parent = nullptr);
    ~DayFloor() override;

    /** What failed is asked for again when somebody looks anew. */
    void setWatched(bool watched);
    /** Those of the building that have a plan, by name. */
    [[nodiscard]] QList<Floor> floors() const;
    /** Whether floors() are all that there are. */
    [[nodiscard]] bool areFloorsKnown() const { return m_floors.status() == StatusListModel::Status::Ready; }
    /** Why the floors can't be shown. */
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_floors.error(); }
    /** One that floors() does not have changes nothing. The first one is shown unless told otherwise. */
    void showFloor(const FloorId &id);
    [[nodiscard]] const FloorId &shownFloor() const { return m_shown.id; }
    /** Asks for what failed, and for the names of the spaces. */
    void retry();

    [[nodiscard]] const PlanView &plan() const { return m_plan.view(); }
    /** One for each place of the plan, in its order. */
    [[nodiscard]] const QList<DaySpot> &spots() const { return m_spots; }
    [[nodiscard]] const DaySpot *find(const SpaceId &id) const;
    /**
     * The row that somebody means who points at a space: @p selected when it is about it, else the one that tells the
     * spot's state, or, where the list hides that one, the first that it shows. Empty: nobody is there.
     */
    [[nodiscard]] QString meantAt(const SpaceId &id, const QString &selected) const;
    /** Whether the list hides all that is known of it. */
    [[nodiscard]] bool isHidden(const DaySpot &spot) const;
    /** Where the row's space is, as far as that is told. */
    [[nodiscard]] static FloorId floorOf(const Arrival &row);

Q_SIGNALS:
    void changed();

private:
    void follow();
    void showFirst();
    void askSpaces();
    void build();
    void take(DaySpot &spot, const Arrival &row);

    ArrivalsDesk &m_desk;
    FloorsModel m_floors;
    PlanLookup m_plan;
    bool m_watched = false;
    Floor m_shown;
    QHash<SpaceId, Space> m_spaces; ///< of the shown floor
    QList<DaySpot> m_spots;
    QTimer m_soon;
    RequestHandle m_request;
};

} // namespace Foyer
