// SPDX-License-Identifier: MIT
#include "badgetable.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace Foyer {

namespace {

constexpr qsizetype longestCode = 200;
constexpr qsizetype longestEmail = 254; // RFC 5321
constexpr qsizetype mostLinesNamed = 20;

struct Columns {
    qsizetype code = 0;
    qsizetype email = 1;
};

bool isReadable(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    });
}

/** `E-Mail address` and `e_mail_address` are one name. */
QString columnName(const QString &cell)
{
    QString name = cell.toCaseFolded();
    name.removeIf([](QChar c) { return !c.isLetter(); });
    return name;
}

bool namesCode(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("code"),    QStringLiteral("badge"),       QStringLiteral("badgecode"),
        QStringLiteral("badgeid"), QStringLiteral("badgenumber"), QStringLiteral("card"),
        QStringLiteral("cardid"),  QStringLiteral("cardcode"),    QStringLiteral("cardnumber"),
    };
    return names.contains(name);
}

bool namesEmail(const QString &name)
{
    return name == u"email" || name == u"mail" || name == u"emailaddress" || name == u"mailaddress";
}

/** What the first row says of the columns, if it is about that. Of two columns one name is enough. */
std::optional<Columns> columnsIn(const QStringList &cells)
{
    qsizetype code = -1;
    qsizetype email = -1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (isEmailAddress(cells.at(i).trimmed()))
            return std::nullopt;
        const QString name = columnName(cells.at(i));
        if (code < 0 && namesCode(name))
            code = i;
        else if (email < 0 && namesEmail(name))
            email = i;
    }
    if (cells.size() == 2 && (code < 0) != (email < 0))
        return code < 0 ? Columns{1 - email, email} : Columns{code, 1 - code};
    return code < 0 || email < 0 ? std::nullopt : std::optional(Columns{code, email});
}

QString cellAt(const QStringList &cells, qsizetype column)
{
    return csvUnguarded(cells.value(column)).trimmed();
}

void takeRow(BadgeReading &reading, const CsvRow &row, const Columns &columns)
{
    const Badge badge{cellAt(row.cells, columns.code), cellAt(row.cells, columns.email)};
    if (!isBadgeCode(badge.code) || !isEmailAddress(badge.email)) {
        const bool isBlank = std::all_of(row.cells.begin(), row.cells.end(),
                                         [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (isBlank)
            return;
        ++reading.skipped;
        if (reading.skippedLines.size() < mostLinesNamed)
            reading.skippedLines.append(row.line);
        return;
    }
    const qsizetype before = reading.table.size();
    reading.table.insert(badgeKey(badge.code), badge);
    if (reading.table.size() == before)
        ++reading.duplicates;
}

} // namespace

QString badgeKey(const QString &code)
{
    return code.trimmed().toCaseFolded();
}

bool isBadgeCode(const QString &code)
{
    return !code.isEmpty() && code.size() <= longestCode && isReadable(code);
}

bool isEmailAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    const QStringView domain = QStringView(text).sliced(at + 1);
    const bool hasForbidden = std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.isSpace() || QStringView(u"\"(),:;<>[\\]").contains(c); });
    return at > 0 && !domain.contains(u'@') && domain.contains(u'.') && !domain.startsWith(u'.') &&
           !domain.endsWith(u'.') && !hasForbidden && text.size() <= longestEmail && isReadable(text);
}

tl::expected<BadgeReading, CsvFault> readBadges(QByteArrayView bytes, const std::atomic<bool> &stop)
{
    BadgeReading reading;
    std::optional<Columns> columns;
    const auto fault = readCsv(bytes, [&](const CsvRow &row) {
        if (!columns) {
            const auto named = columnsIn(row.cells);
            columns = named.value_or(Columns{});
            if (named)
                return true;
        }
        takeRow(reading, row, *columns);
        return !stop.load(std::memory_order_relaxed);
    });
    if (fault)
        return tl::make_unexpected(*fault);
    return reading;
}

QByteArray writeBadges(const BadgeTable &table)
{
    std::vector<BadgeTable::const_iterator> rows;
    rows.reserve(size_t(table.size()));
    for (auto row = table.cbegin(); row != table.cend(); ++row)
        rows.push_back(row);
    std::sort(rows.begin(), rows.end(), [](auto a, auto b) { return a.key() < b.key(); });
    QByteArray bytes = csvStart();
    appendCsvRow(bytes, {QStringLiteral("code"), QStringLiteral("e-mail")});
    for (const auto &row : rows)
        appendCsvRow(bytes, {row->code, row->email});
    return bytes;
}

} // namespace Foyer
