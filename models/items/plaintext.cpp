// SPDX-License-Identifier: MIT
#include "plaintext.h"

namespace Foyer {

namespace {

bool turnsDirection(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f || u == 0x061c;
}

} // namespace

QString oneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (turnsDirection(c))
            continue;
        const bool breaks = c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
                            c.category() == QChar::Separator_Paragraph;
        line += breaks ? QChar(u' ') : c;
    }
    return line.simplified();
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList said;
    for (const QString &part : parts) {
        const QString line = oneLine(part);
        if (!line.isEmpty())
            said.append(line);
    }
    return said.join(separator);
}

QString toolTipText(const QStringList &lines)
{
    const QString text = joined(lines, QStringLiteral("\n"));
    if (text.isEmpty())
        return {};
    return QStringLiteral("<qt>") + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) +
           QStringLiteral("</qt>");
}

} // namespace Foyer
