// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "requesthandle.h"
#include "statuslistmodel.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace Foyer {

class Workplace;

/** Onsite passes for the draft's building and slot, with a status of their own. */
struct OnsiteView {
    StatusListModel::Status status = StatusListModel::Status::Idle;
    OnsitePasses passes;           ///< when Ready
    std::optional<ApiError> error; ///< when Failed
};

/** Asks for the onsite passes of one building and slot at a time. changed() comes after view() has. */
class OnsiteLookup final : public QObject {
    Q_OBJECT
public:
    /** @p workplace must outlive it. */
    explicit OnsiteLookup(Workplace &workplace, QObject *parent = nullptr);
    ~OnsiteLookup() override;

    [[nodiscard]] const OnsiteView &view() const { return m_view; }
    /** An answer for the same that is younger than 20 s, or on its way, is not asked for again. */
    void ask(const BuildingId &building, const TimeSlot &slot);
    /** The same; view() stays what it is until the answer comes. */
    void askAgain();
    void clear();
    void retry();

Q_SIGNALS:
    void changed();

private:
    struct Subject {
        BuildingId building;
        TimeSlot slot;
        friend bool operator==(const Subject &, const Subject &) = default;
    };

    void showLoading();

    Workplace &m_workplace;
    std::optional<Subject> m_subject;
    OnsiteView m_view;
    QElapsedTimer m_age;
    bool m_isAsking = false;
    RequestHandle m_request;
};

} // namespace Foyer
