// SPDX-License-Identifier: MIT
#include "plannumbers.h"
#include "planoutline.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

namespace Foyer {

namespace {

double coordinate(const QXmlStreamAttributes &attributes, const char *name)
{
    return PlanNumberScanner(attributes.value(QLatin1String(name))).number().value_or(0);
}

std::optional<PlanOutline> polyline(QStringView text, bool isClosed)
{
    PlanOutline outline;
    PlanNumberScanner scanner(text);
    QPointF first;
    while (!scanner.peek().isNull()) {
        const auto x = scanner.number();
        const auto y = scanner.number();
        if (!x || !y)
            return std::nullopt;
        if (outline.pointCount() == 0)
            outline.moveTo(first = {*x, *y});
        else
            outline.lineTo({*x, *y});
    }
    if (isClosed && outline.pointCount() > 0)
        outline.lineTo(first);
    return outline;
}

/** An upright rectangle; with corners that are quarters of an ellipse where there are radii. */
PlanOutline box(const QRectF &rect, double rx, double ry)
{
    PlanOutline outline;
    if (!(rect.width() > 0 && rect.height() > 0))
        return outline;
    rx = std::min(rx, rect.width() / 2);
    ry = std::min(ry, rect.height() / 2);
    outline.moveTo({rect.left() + rx, rect.top()});
    outline.lineTo({rect.right() - rx, rect.top()});
    outline.arcTo({rx, ry}, 0, false, true, {rect.right(), rect.top() + ry});
    outline.lineTo({rect.right(), rect.bottom() - ry});
    outline.arcTo({rx, ry}, 0, false, true, {rect.right() - rx, rect.bottom()});
    outline.lineTo({rect.left() + rx, rect.bottom()});
    outline.arcTo({rx, ry}, 0, false, true, {rect.left(), rect.bottom() - ry});
    outline.lineTo({rect.left(), rect.top() + ry});
    outline.arcTo({rx, ry}, 0, false, true, {rect.left() + rx, rect.top()});
    return outline;
}

PlanOutline rectangle(const QXmlStreamAttributes &attributes)
{
    // One radius goes for both.
    const bool hasX = attributes.hasAttribute(QLatin1String("rx"));
    const bool hasY = attributes.hasAttribute(QLatin1String("ry"));
    const double rx = std::max(0.0, coordinate(attributes, hasX ? "rx" : "ry"));
    const double ry = std::max(0.0, coordinate(attributes, hasY ? "ry" : "rx"));
    return box({coordinate(attributes, "x"), coordinate(attributes, "y"), coordinate(attributes, "width"),
                coordinate(attributes, "height")},
               rx, ry);
}

PlanOutline ellipse(const QXmlStreamAttributes &attributes, const char *horizontal, const char *vertical)
{
    const double rx = coordinate(attributes, horizontal);
    const double ry = coordinate(attributes, vertical);
    const QPointF corner(coordinate(attributes, "cx") - rx, coordinate(attributes, "cy") - ry);
    return box({corner, QSizeF(2 * rx, 2 * ry)}, rx, ry);
}

PlanOutline lineOf(const QXmlStreamAttributes &attributes)
{
    PlanOutline outline;
    outline.moveTo({coordinate(attributes, "x1"), coordinate(attributes, "y1")});
    outline.lineTo({coordinate(attributes, "x2"), coordinate(attributes, "y2")});
    return outline;
}

class PathReader final {
public:
    explicit PathReader(QStringView data) : m_scanner(data) {}
    std::optional<PlanOutline> read();

private:
    bool step(char16_t command);
    bool curve(char16_t command);
    bool arc();
    /** So many numbers; false at the first that is none. */
    bool take(int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto number = m_scanner.number();
            if (!number)
                return false;
            m_numbers[i] = *number;
        }
        return true;
    }
    /** The point whose numbers stand at @p at, from the current one where the command is a relative one. */
    [[nodiscard]] QPointF point(int at) const { return m_origin + QPointF(m_numbers[at], m_numbers[at + 1]); }

    PlanNumberScanner m_scanner;
    PlanOutline m_outline;
    double m_numbers[6] = {};
    QPointF m_at;
    QPointF m_start;   ///< of the part of the path that is open
    QPointF m_origin;  ///< what the numbers of this command count from
    QPointF m_control; ///< the last one of a curve, for those that go on smoothly
    char16_t m_last = 0;
};

bool PathReader::curve(char16_t command)
{
    QPointF first;
    QPointF second;
    if (command == u'C' || command == u'S') {
        if (!take(command == u'C' ? 6 : 4))
            return false;
        const bool isSmooth = m_last == u'C' || m_last == u'S';
        first = command == u'C' ? point(0) : isSmooth ? 2 * m_at - m_control : m_at;
        m_control = second = point(command == u'C' ? 2 : 0);
        m_at = point(command == u'C' ? 4 : 2);
    } else {
        if (!take(command == u'Q' ? 4 : 2))
            return false;
        const bool isSmooth = m_last == u'Q' || m_last == u'T';
        m_control = command == u'Q' ? point(0) : isSmooth ? 2 * m_at - m_control : m_at;
        const QPointF end = point(command == u'Q' ? 2 : 0);
        first = m_at + (m_control - m_at) * (2.0 / 3);
        second = end + (m_control - end) * (2.0 / 3);
        m_at = end;
    }
    m_outline.curveTo(first, second, m_at);
    return true;
}

bool PathReader::arc()
{
    if (!take(3))
        return false;
    const QPointF radii(m_numbers[0], m_numbers[1]);
    const double degrees = m_numbers[2];
    const auto isLarge = m_scanner.flag();
    const auto isClockwise = m_scanner.flag();
    if (!isLarge || !isClockwise || !take(2))
        return false;
    m_at = point(0);
    m_outline.arcTo(radii, degrees, *isLarge, *isClockwise, m_at);
    return true;
}

bool PathReader::step(char16_t command)
{
    switch (command) {
    case u'M':
        if (!take(2))
            return false;
        m_outline.moveTo(m_start = m_at = point(0));
        return true;
    case u'L':
        if (!take(2))
            return false;
        m_at = point(0);
        break;
    case u'H':
        if (!take(1))
            return false;
        m_at.setX(m_origin.x() + m_numbers[0]);
        break;
    case u'V':
        if (!take(1))
            return false;
        m_at.setY(m_origin.y() + m_numbers[0]);
        break;
    case u'A':
        return arc();
    default:
        return curve(command);
    }
    m_outline.lineTo(m_at);
    return true;
}

std::optional<PlanOutline> PathReader::read()
{
    char16_t command = 0;
    bool isRelative = false;
    while (true) {
        const QChar next = m_scanner.peek();
        if (next.isNull())
            return m_outline;
        if (next.isLetter()) {
            m_scanner.skip(1);
            if (!QStringView(u"MmLlHhVvCcSsQqTtAaZz").contains(next))
                return std::nullopt;
            command = next.toUpper().unicode();
            isRelative = next.isLower();
            if (m_last == 0 && command != u'M')
                return std::nullopt;
            if (command == u'Z') {
                m_outline.lineTo(m_at = m_start);
                m_last = u'Z';
                continue;
            }
        } else if (command == 0 || command == u'Z') {
            return std::nullopt;
        } else if (command == u'M') {
            command = u'L'; // the further pairs of a move are lines
        }
        m_origin = isRelative ? m_at : QPointF();
        // What follows a closed part without a move begins where that one began.
        if (m_last == u'Z' && command != u'M')
            m_outline.moveTo(m_at);
        if (!step(command))
            return std::nullopt;
        m_last = command;
    }
}

} // namespace

bool isPlanShape(QStringView name)
{
    static const QStringView shapes[] = {u"path", u"rect", u"circle", u"ellipse", u"line", u"polyline", u"polygon"};
    return std::find(std::begin(shapes), std::end(shapes), name) != std::end(shapes);
}

std::optional<PlanOutline> planOutlineOf(QStringView name, const QXmlStreamAttributes &attributes)
{
    if (name == u"path")
        return parsePlanPath(attributes.value(QLatin1String("d")));
    if (name == u"rect")
        return rectangle(attributes);
    if (name == u"circle")
        return ellipse(attributes, "r", "r");
    if (name == u"ellipse")
        return ellipse(attributes, "rx", "ry");
    if (name == u"line")
        return lineOf(attributes);
    return polyline(attributes.value(QLatin1String("points")), name == u"polygon");
}

std::optional<PlanOutline> parsePlanPath(QStringView data)
{
    return PathReader(data).read();
}

} // namespace Foyer
