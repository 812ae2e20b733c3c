// SPDX-License-Identifier: MIT
#pragma once

#include "planlooks.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

namespace Foyer {

/** What one way of painting a space means. */
struct PlanLegendEntry {
    std::optional<SpotLook> look; ///< nothing: the chosen one
    QString text;                 ///< plain

    friend bool operator==(const PlanLegendEntry &, const PlanLegendEntry &) = default;
};

/** The legend of a plan, in as many lines as its width asks for, drawn by what draws the spaces. */
class PlanLegend final : public QWidget {
    Q_OBJECT
public:
    explicit PlanLegend(QWidget *parent = nullptr);

    void setEntries(const QList<PlanLegendEntry> &entries);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<QRect> places(int width) const;
    [[nodiscard]] int widthOf(const PlanLegendEntry &entry) const;

    QList<PlanLegendEntry> m_entries;
};

} // namespace Foyer
