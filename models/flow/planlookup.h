// SPDX-License-Identifier: MIT
#pragma once

#include "floorplan.h"
#include "requesthandle.h"
#include "result.h"

#include <QObject>

#include <optional>

namespace Foyer {

class Workplace;

/** The plan of one floor, with a status of its own. */
struct PlanView {
    enum class Status {
        None, ///< no floor, or one without a plan
        Loading,
        Ready,
        Failed,
    };
    Status status = Status::None;
    FloorPlan plan;                ///< when Ready
    std::optional<ApiError> error; ///< when Failed
};

/** Asks for the plan of one floor at a time. changed() comes after view() has. */
class PlanLookup final : public QObject {
    Q_OBJECT
public:
    /** @p workplace must outlive it. */
    explicit PlanLookup(Workplace &workplace, QObject *parent = nullptr);
    ~PlanLookup() override;

    [[nodiscard]] const PlanView &view() const { return m_view; }
    /** The same address again: only when it failed. */
    void ask(const Floor &floor);
    void clear();

Q_SIGNALS:
    void changed();

private:
    Workplace &m_workplace;
    QUrl m_asked;
    PlanView m_view;
    RequestHandle m_request;
};

} // namespace Foyer
