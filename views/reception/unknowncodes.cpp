// SPDX-License-Identifier: MIT
#include "unknowncodes.h"

#include "bookingwords.h"
#include "clock.h"
#include "plaintext.h"
#include "rowsmerge.h"

namespace Foyer {

UnknownCodes::UnknownCodes(BadgeList &badges, const Clock &clock, QObject *parent)
    : StatusListModel(parent)
    , m_badges(badges)
    , m_clock(clock)
{
    connect(&badges, &BadgeList::changed, this, &UnknownCodes::follow);
    follow();
}

void UnknownCodes::follow()
{
    mergeRows(m_rows, m_badges.unknown(), [](const UnknownCode &row) { return badgeKey(row.code); });
    setStatus(m_badges.isReady() ? Status::Ready : Status::Loading);
}

QString UnknownCodes::codeAt(const QModelIndex &index) const
{
    return isRow(index) ? m_rows.at(index.row()).code : QString();
}

RowText UnknownCodes::rowAt(const QModelIndex &index) const
{
    if (!isRow(index))
        return {};
    const UnknownCode &code = m_rows.at(index.row());
    RowText row;
    row.title = oneLine(code.code);
    row.detail =
        joined({momentText(code.when, m_clock), tr("scanned %Ln time(s)", nullptr, code.count)}, QStringLiteral(" · "));
    return row;
}

int UnknownCodes::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant UnknownCodes::data(const QModelIndex &index, int role) const
{
    if (!isRow(index) || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const RowText row = rowAt(index);
    return joined({row.title, row.detail});
}

} // namespace Foyer
