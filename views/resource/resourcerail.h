// SPDX-License-Identifier: MIT
#pragma once

#include "resourcefields.h"
#include "steprail.h"

namespace Foyer {

/** The pages of a new resource, what is in each, and what is wrong or missing there. */
class ResourceRail final : public QWidget {
    Q_OBJECT
public:
    struct PageState {
        int wrong = 0;   ///< faults that are shown beside their fields
        int missing = 0; ///< those that are not shown yet
        int set = 0;
    };
    explicit ResourceRail(QWidget *parent = nullptr);

    [[nodiscard]] const QList<StepButton *> &buttons() const { return m_buttons; }
    void showPage(FieldPage page, bool isCurrent, const PageState &state);
    /** @p isDone: everything that is to be done before creating is. */
    void showReview(bool isCurrent, bool isDone);

Q_SIGNALS:
    void pageWanted(Foyer::FieldPage page);

private:
    QList<StepButton *> m_buttons;
};

/** All pages in their order. */
[[nodiscard]] const QList<FieldPage> &fieldPages();

} // namespace Foyer
