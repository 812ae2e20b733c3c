// SPDX-License-Identifier: MIT
#include "planreader.h"

#include "plannumbers.h"
#include "planparts.h"
#include "plansafety.h"
#include "planstyles.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace Foyer {

namespace {

QString attributeText(const QXmlStreamAttributes &attributes, const char *name)
{
    return attributes.value(QLatin1String(name)).toString();
}

/** Pixels; nothing for lengths that depend on what is around the plan or on the screen. */
std::optional<double> pixels(const QString &length)
{
    PlanNumberScanner scanner(length);
    const auto number = scanner.number();
    const QString unit = scanner.word().toString();
    if (!number || (!unit.isEmpty() && unit != u"px") || !scanner.peek().isNull())
        return std::nullopt;
    return number;
}

std::optional<QRectF> viewBoxOf(const QXmlStreamAttributes &attributes)
{
    double box[4] = {};
    if (attributes.hasAttribute(QLatin1String("viewBox"))) {
        const QString text = attributeText(attributes, "viewBox");
        PlanNumberScanner scanner(text);
        for (double &each : box) {
            const auto number = scanner.number();
            if (!number)
                return std::nullopt;
            each = *number;
        }
        if (!scanner.peek().isNull())
            return std::nullopt;
    } else {
        const auto width = pixels(attributeText(attributes, "width"));
        const auto height = pixels(attributeText(attributes, "height"));
        if (!width || !height)
            return std::nullopt;
        box[2] = *width;
        box[3] = *height;
    }
    const auto isSide = [](double side) { return side >= PlanLimits::smallestSide && side <= PlanLimits::side; };
    // Farther away its own coordinates could not be told apart.
    const double farthest = std::min(largestPlanNumber, PlanLimits::origin * std::max(box[2], box[3]));
    const auto isPlace = [farthest](double place) { return std::abs(place) <= farthest; };
    if (!isSide(box[2]) || !isSide(box[3]) || !isPlace(box[0]) || !isPlace(box[1]))
        return std::nullopt;
    return QRectF(box[0], box[1], box[2], box[3]);
}

PlanPart::Kind kindOfPart(QStringView name)
{
    if (name == u"use")
        return PlanPart::Kind::Use;
    if (name == u"defs")
        return PlanPart::Kind::Defs;
    if (name == u"linearGradient" || name == u"radialGradient")
        return PlanPart::Kind::Gradient;
    const bool isDrawn =
        isPlanShape(name) || name == u"svg" || name == u"g" || name == u"switch" || name == u"text" || name == u"tspan";
    return isDrawn ? PlanPart::Kind::Drawn : PlanPart::Kind::Template;
}

class PlanStream final {
public:
    PlanStream(const QByteArray &svg, const PlanNaming &naming) : m_svg(svg), m_naming(naming), m_reader(svg) {}

    tl::expected<FloorPlan, PlanFault> read();

private:
    /** What is known of an element as long as it is open. */
    struct Frame {
        bool isText = false;
        bool isStyle = false;
        qsizetype namespaces = 0; ///< that it declares
    };

    PlanVerdict readAll();
    PlanVerdict token(QXmlStreamReader::TokenType type);
    PlanVerdict begin();
    PlanVerdict beginPart(const QXmlStreamAttributes &attributes, PlanTraits traits);
    PlanVerdict characters();
    PlanVerdict styleText();
    PlanVerdict end();
    PlanVerdict whyMalformed() const;

    const QByteArray &m_svg;
    const PlanNaming &m_naming;
    QXmlStreamReader m_reader;
    QList<Frame> m_frames;
    qsizetype m_namespaces = 0;
    QRectF m_viewBox;
    PlanTally m_tally;
    PlanStyles m_styles;
    QString m_styleText;
    PlanParts m_parts;
};

tl::expected<FloorPlan, PlanFault> PlanStream::read()
{
    if (const auto fault = readAll())
        return tl::unexpected(*fault);
    if (m_parts.size() == 0)
        return tl::unexpected(PlanFault::NotAPlan);
    if (const auto fault = m_parts.applyStyles(m_styles))
        return tl::unexpected(*fault);
    if (const auto fault = m_parts.check(m_tally, m_viewBox.size()))
        return tl::unexpected(*fault);
    auto places = m_parts.places(m_viewBox);
    if (!places)
        return tl::unexpected(places.error());
    return FloorPlan{m_svg, m_viewBox, std::move(*places)};
}

PlanVerdict PlanStream::readAll()
{
    while (!m_reader.atEnd()) {
        const auto type = m_reader.readNext();
        if (type == QXmlStreamReader::Invalid)
            break;
        if (const auto fault = token(type))
            return fault;
    }
    return m_reader.hasError() ? whyMalformed() : PlanVerdict();
}

/** An entity that nobody declared is an error for the reader, too. */
PlanVerdict PlanStream::whyMalformed() const
{
    const qsizetype at = m_reader.characterOffset();
    const bool isEntity = m_reader.error() == QXmlStreamReader::NotWellFormedError &&
                          m_reader.errorString().contains(QLatin1String("ntity"));
    return isEntity && at > 0 ? PlanFault::Entities : PlanFault::NotAPlan;
}

PlanVerdict PlanStream::token(QXmlStreamReader::TokenType type)
{
    switch (type) {
    case QXmlStreamReader::StartDocument: {
        const QString encoding = m_reader.documentEncoding().toString().toLower();
        static const QStringList known{QString(), QStringLiteral("utf-8"), QStringLiteral("us-ascii"),
                                       QStringLiteral("iso-8859-1"), QStringLiteral("windows-1252")};
        return known.contains(encoding) ? PlanVerdict() : PlanFault::NotAPlan;
    }
    case QXmlStreamReader::DTD:
        return m_reader.text().contains(u'[') ? PlanFault::Entities : PlanVerdict();
    case QXmlStreamReader::EntityReference:
        return PlanFault::Entities;
    case QXmlStreamReader::ProcessingInstruction:
        // Adobe's programs put their notes between two of these.
        if (m_reader.processingInstructionTarget() == u"xpacket")
            return std::nullopt;
        return m_reader.processingInstructionTarget().contains(u"stylesheet", Qt::CaseInsensitive)
                   ? PlanFault::RefersElsewhere
                   : PlanFault::Active;
    case QXmlStreamReader::StartElement:
        return begin();
    case QXmlStreamReader::Characters:
        return characters();
    case QXmlStreamReader::EndElement:
        return end();
    default:
        return std::nullopt;
    }
}

PlanVerdict PlanStream::begin()
{
    const bool isRoot = m_parts.size() == 0;
    if (const auto fault = lookAtElement(m_reader.name(), m_reader.namespaceUri(), isRoot))
        return fault;
    Frame frame;
    frame.isText = m_reader.name() == u"text" || (!m_frames.isEmpty() && m_frames.last().isText);
    frame.isStyle = m_reader.name() == u"style" || (!m_frames.isEmpty() && m_frames.last().isStyle);
    frame.namespaces = m_reader.namespaceDeclarations().size();
    m_namespaces += frame.namespaces;
    m_frames.append(frame);
    if (m_frames.size() > PlanLimits::depth || m_parts.size() >= PlanLimits::elements ||
        m_namespaces > PlanLimits::namespaces)
        return PlanFault::TooLarge;

    const QXmlStreamAttributes attributes = m_reader.attributes();
    if (isRoot) {
        const auto viewBox = viewBoxOf(attributes);
        if (!viewBox)
            return PlanFault::NoSize;
        m_viewBox = *viewBox;
        m_tally.longestSide = std::max(m_viewBox.width(), m_viewBox.height());
    }
    PlanTraits traits;
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (const auto fault = lookAtAttribute(m_reader.name(), attribute, m_tally, traits))
            return fault;
    }
    return beginPart(attributes, std::move(traits));
}

PlanVerdict PlanStream::beginPart(const QXmlStreamAttributes &attributes, PlanTraits traits)
{
    const QStringView name = m_reader.name();
    const QString style = attributeText(attributes, "style");
    const bool hasTransform = attributes.hasAttribute(QLatin1String("transform"));
    PlanPart part;
    part.kind = kindOfPart(name);
    part.isHidden =
        attributes.value(QLatin1String("display")).trimmed() == u"none" || declaredValue(style, u"display") == u"none";
    const QStringView styled = declaredValue(style, u"transform");
    if (hasTransform && !styled.isEmpty())
        return PlanFault::TooLarge; // which of them counts is not the same everywhere
    const auto transform = parsePlanTransform(hasTransform ? attributes.value(QLatin1String("transform")) : styled);
    if (!transform)
        return PlanFault::NotAPlan;
    part.transform = *transform;
    if (part.kind == PlanPart::Kind::Use) {
        const QString x = attributeText(attributes, "x");
        const QString y = attributeText(attributes, "y");
        part.transform = part.transform * PlanTransform::translated(PlanNumberScanner(x).number().value_or(0),
                                                                    PlanNumberScanner(y).number().value_or(0));
    }
    if (isPlanShape(name)) {
        auto outline = planOutlineOf(name, attributes);
        if (!outline)
            return PlanFault::NotAPlan;
        part.outline = std::move(*outline);
    }
    if (!part.transform.isSane())
        return PlanFault::TooLarge;
    part.element = name.toString();
    part.classes = attributeText(attributes, "class");
    if (part.classes.count(u' ') >= PlanLimits::classes)
        return PlanFault::TooLarge;
    part.traits = std::move(traits);

    const QString otherId = attributeText(attributes, "xml:id");
    part.id = attributeText(attributes, "id");
    if (part.id.isEmpty())
        part.id = otherId;
    else if (!otherId.isEmpty() && otherId != part.id)
        return PlanFault::TooLarge; // rules and references may mean either
    if (part.kind == PlanPart::Kind::Drawn || part.kind == PlanPart::Kind::Use)
        part.space = m_naming(part.id);
    m_parts.open(std::move(part));
    return std::nullopt;
}

PlanVerdict PlanStream::characters()
{
    if (m_frames.isEmpty())
        return std::nullopt;
    if (m_frames.last().isStyle)
        return styleText();
    if (!m_frames.last().isText)
        return std::nullopt;
    const qsizetype count = m_reader.text().size() + 1; // even an empty piece takes its time
    m_tally.characters += count;
    m_parts.addCharacters(count);
    return m_tally.characters <= PlanLimits::characters ? PlanVerdict() : PlanFault::TooLarge;
}

/** Each piece is a style sheet of its own for QtSvg: a rule or a comment does not go on in the next one. */
PlanVerdict PlanStream::styleText()
{
    const QStringView text = m_reader.text();
    m_tally.styleCharacters += text.size();
    if (++m_tally.stylePieces > PlanLimits::stylePieces || m_tally.styleCharacters > PlanLimits::styleCharacters)
        return PlanFault::TooLarge;
    if (text.trimmed().isEmpty())
        return std::nullopt;
    if (!m_styleText.isEmpty())
        return PlanFault::TooLarge;
    m_styleText = text.toString();
    return std::nullopt;
}

PlanVerdict PlanStream::end()
{
    const Frame frame = m_frames.takeLast();
    m_namespaces -= frame.namespaces;
    m_parts.close();
    if (!frame.isStyle || (!m_frames.isEmpty() && m_frames.last().isStyle))
        return std::nullopt;
    const QString text = std::exchange(m_styleText, QString());
    return m_styles.add(text, m_tally);
}

} // namespace

QString planFaultText(PlanFault fault)
{
    switch (fault) {
    case PlanFault::NotAPlan:
        return QCoreApplication::translate("Plan", "It is not a drawing that can be read.");
    case PlanFault::TooLarge:
        return QCoreApplication::translate("Plan", "It is too large or too intricate.");
    case PlanFault::NoSize:
        return QCoreApplication::translate("Plan", "It does not say how large it is.");
    case PlanFault::RefersElsewhere:
        return QCoreApplication::translate("Plan", "It refers to other files or addresses.");
    case PlanFault::Active:
        return QCoreApplication::translate(
            "Plan", "It contains scripts, animation or other parts that a drawing does not need.");
    case PlanFault::Entities:
        return QCoreApplication::translate("Plan", "It contains abbreviations of its own.");
    case PlanFault::RefersToItself:
        return QCoreApplication::translate("Plan", "Parts of it consist of themselves.");
    case PlanFault::HasPictures:
        return QCoreApplication::translate("Plan", "It contains pictures made of dots.");
    }
    return {};
}

tl::expected<FloorPlan, PlanFault> readPlan(const QByteArray &svg, const PlanNaming &naming)
{
    if (const auto fault = lookAtPlanBytes(svg))
        return tl::unexpected(*fault);
    return PlanStream(svg, naming).read();
}

} // namespace Foyer
