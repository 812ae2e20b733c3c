// SPDX-License-Identifier: MIT
#pragma once

#include "floorplan.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QRect>

#include <memory>
#include <optional>

class QPainter;
class QPalette;

namespace Foyer {

/** Paper and ink of a plan: a white floor gets @p base. */
struct PlanTone {
    QRgb base = 0xffffffff;
    bool dark = false; ///< the lightness of the drawing is turned around

    friend bool operator==(const PlanTone &, const PlanTone &) = default;
};
[[nodiscard]] PlanTone planTone(const QPalette &palette);

/**
 * What is on the screen. Lengths are in device pixels of the plan at a scale, counted from the view box's top left
 * corner: every picture of a plan lies in these, so that a picture at the screen's scale falls on whole pixels.
 */
struct PlanWindow {
    double scale = 0;      ///< device pixels for a unit of the plan
    double wholeScale = 0; ///< the scale at which all of it fits
    QRect visible;         ///< may reach over the plan's edges
    PlanTone tone;
};

/** A part of a plan, drawn at a scale. Opaque. */
struct PlanImage {
    double scale = 0;
    QRect area;
    QImage image;
    PlanTone tone;

    [[nodiscard]] bool shows(double atScale, const QRect &part, const PlanTone &inTone) const;
};

/** No picture takes more than this. */
constexpr qsizetype largestPlanImage = 64 * 1024 * 1024;

/** All of a plan with @p viewBox at @p scale. */
[[nodiscard]] QRect planArea(const QRectF &viewBox, double scale);
/** What to draw for @p visible: with up to half a screen around it, as far as the plan and the memory go. */
[[nodiscard]] QRect lensArea(const QRect &visible, const QRect &whole);
/** Paper and ink of an opaque picture on white, in place. */
void toneDown(QImage &image, const PlanTone &tone);

/**
 * The pictures of a plan. They are made on other threads, one at a time and the latest wish first; asking and painting
 * never wait. There are two: the whole plan as it fits the view, and a lens: what is seen now, sharp, and a way around
 * it. Until the lens for a new zoom is there, what there is is shown at the wrong sharpness.
 *
 * Lives on the thread of the window; may go at any time. What comes too late is dropped.
 */
class PlanImages final : public QObject {
    Q_OBJECT
public:
    explicit PlanImages(QObject *parent = nullptr);
    ~PlanImages() override;

    /** An empty @p svg: no plan, no pictures. */
    void setPlan(const QByteArray &svg, const QRectF &viewBox);
    /** Begins what is missing for @p window, if anything. */
    void want(const PlanWindow &window);
    /** Whether all of @p window can be painted sharply. */
    [[nodiscard]] bool isSharp(const PlanWindow &window) const;
    /** The painter counts in device pixels from the view's top left corner. */
    void paint(QPainter *painter, const PlanWindow &window) const;

    [[nodiscard]] const PlanImage &whole() const { return m_whole; }
    [[nodiscard]] const PlanImage &lens() const { return m_lens; }

Q_SIGNALS:
    void arrived();

private:
    class Drawing;
    struct Order {
        double scale = 0;
        QRect area;
        PlanTone tone;
        bool isWhole = false;
    };
    [[nodiscard]] std::optional<Order> missing(const PlanWindow &window) const;
    void takeIn();

    std::shared_ptr<Drawing> m_drawing; ///< shared with the thread that draws
    QRectF m_viewBox;
    std::unique_ptr<QFutureWatcher<PlanImage>> m_work;
    Order m_order; ///< what is being made
    PlanWindow m_window;
    PlanImage m_whole;
    PlanImage m_lens;
};

} // namespace Foyer
