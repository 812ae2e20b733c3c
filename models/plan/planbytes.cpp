// SPDX-License-Identifier: MIT
#include "plansafety.h"

namespace Foyer {

namespace {

/** Goes through the markup of a plan in an encoding that has ASCII's bytes for ASCII's characters, and no others. */
class MarkupScan final {
public:
    explicit MarkupScan(const QByteArray &bytes) : m_bytes(bytes) {}

    PlanVerdict look()
    {
        while (true) {
            m_at = m_bytes.indexOf('<', m_at);
            if (m_at < 0)
                return std::nullopt;
            if (const PlanVerdict verdict = lookAtOne())
                return verdict;
            if (m_at < 0)
                return PlanFault::NotAPlan;
        }
    }

private:
    PlanVerdict lookAtOne()
    {
        if (isHere("<!--"))
            pass("-->", 4);
        else if (isHere("<![CDATA["))
            pass("]]>", 9);
        else if (isHere("<?"))
            pass("?>", 2);
        else if (isHere("<!["))
            return PlanFault::NotAPlan;
        else if (isHere("<!"))
            return passDeclaration();
        else
            return passTag();
        return std::nullopt;
    }

    [[nodiscard]] bool isHere(const char *text) const
    {
        return QByteArrayView(m_bytes).sliced(m_at).startsWith(QByteArrayView(text));
    }
    void pass(const char *end, qsizetype from)
    {
        const qsizetype found = m_bytes.indexOf(end, m_at + from);
        m_at = found < 0 ? -1 : found + static_cast<qsizetype>(qstrlen(end));
    }
    /** Any document type is harmless as long as it declares nothing itself; nobody fetches what it names. */
    PlanVerdict passDeclaration()
    {
        for (; m_at < m_bytes.size() && m_bytes.at(m_at) != '>'; ++m_at) {
            if (m_bytes.at(m_at) == '[')
                return PlanFault::Entities;
        }
        return std::nullopt;
    }
    PlanVerdict passTag()
    {
        qsizetype values = 0;
        char quote = 0;
        for (++m_at; m_at < m_bytes.size(); ++m_at) {
            const char c = m_bytes.at(m_at);
            if (quote != 0) {
                if (c == quote)
                    quote = 0;
            } else if (c == '"' || c == '\'') {
                quote = c;
                if (++values > PlanLimits::attributes)
                    return PlanFault::TooLarge;
            } else if (c == '>') {
                return std::nullopt;
            }
        }
        return PlanFault::NotAPlan;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

PlanVerdict lookAtPlanBytes(const QByteArray &svg)
{
    if (svg.size() > PlanLimits::bytes)
        return PlanFault::TooLarge;
    // QtSvg would unpack it. A zero byte is of an encoding in which the bytes of the markup are others than these.
    if (svg.startsWith("\x1f\x8b") || svg.contains('\0'))
        return PlanFault::NotAPlan;
    return MarkupScan(svg).look();
}

} // namespace Foyer
