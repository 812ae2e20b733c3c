// SPDX-License-Identifier: MIT
#include "csv.h"

#include <QStringDecoder>
#include <QStringView>

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

using Kind = CsvFault::Kind;

constexpr qsizetype chunkSize =
    64 * 1024; // bytes decoded at a time: the text of a large file is never there as a whole

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/** UTF-16 may hold half a surrogate pair, which nothing else can. */
void replaceHalves(QString &text)
{
    if (text.isValidUtf16())
        return;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
}

/** The mark decides; without one it is UTF-8. */
QStringDecoder decoderFor(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return QStringDecoder(QStringDecoder::Utf16LE);
    if (bytes.startsWith("\xfe\xff"))
        return QStringDecoder(QStringDecoder::Utf16BE);
    return QStringDecoder(QStringDecoder::Utf8);
}

/** What separates the cells of the first row in @p text, which may be only the beginning of it. */
QChar separatorIn(QStringView text)
{
    constexpr char16_t candidates[] = {u',', u';', u'\t'};
    qsizetype counts[std::size(candidates)] = {};
    bool isQuoted = false;
    bool hasBegun = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (isLineEnd(c) && !isQuoted && hasBegun)
            break;
        hasBegun = hasBegun || !isLineEnd(c);
        const auto *found = std::find(std::begin(candidates), std::end(candidates), c.unicode());
        if (!isQuoted && found != std::end(candidates))
            ++counts[found - std::begin(candidates)];
    }
    return candidates[std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts)];
}

/** Takes the text character by character. Its state is what the next character means. */
class Reader {
public:
    Reader(QChar separator, const CsvReceiver &receive) : m_separator(separator), m_receive(receive) {}

    /** False when it ended here: see fault(). */
    bool take(QStringView text)
    {
        return std::all_of(text.begin(), text.end(), [this](QChar c) { return take(c); });
    }
    bool finish()
    {
        if (m_state == State::Quoted)
            return fail(Kind::OpenQuote, m_quoteLine);
        return endRow();
    }
    [[nodiscard]] const std::optional<CsvFault> &fault() const { return m_fault; }

private:
    enum class State { CellBegins, Bare, Quoted, AfterQuote };

    bool take(QChar c)
    {
        if (c.isNull())
            return fail(Kind::Nul, m_line);
        // CRLF is one line end, inside quotes as well, where both characters stay.
        const bool isSecondHalf = c == u'\n' && m_last == u'\r';
        m_last = c;
        if (isLineEnd(c) && !isSecondHalf)
            ++m_line;
        if (m_state == State::Quoted)
            return takeQuoted(c);
        if (isSecondHalf)
            return true;
        if (isLineEnd(c))
            return endRow();
        if (c == m_separator)
            return endCell();
        if (c == u'"' && m_state == State::AfterQuote) {
            m_state = State::Quoted; // two of them: one that is meant
            m_cell += c;
        } else if (c == u'"' && m_state == State::CellBegins) {
            m_state = State::Quoted;
            m_quoteLine = m_line;
            m_isEmptyLine = false;
        } else {
            m_state = State::Bare;
            m_cell += c;
        }
        return true;
    }

    bool takeQuoted(QChar c)
    {
        if (c == u'"')
            m_state = State::AfterQuote;
        else
            m_cell += c;
        return true;
    }

    bool endCell()
    {
        m_isEmptyLine = false;
        if (m_row.cells.size() == mostCsvCells)
            return fail(Kind::TooManyCells, m_row.line);
        replaceHalves(m_cell);
        m_row.cells.append(std::exchange(m_cell, {}));
        m_state = State::CellBegins;
        return true;
    }

    bool endRow()
    {
        const bool isRow = !m_isEmptyLine || !m_cell.isEmpty();
        if (isRow) {
            if (!endCell())
                return false;
            if (m_rows++ == mostCsvRows)
                return fail(Kind::TooManyRows, m_row.line);
            if (!m_receive(m_row))
                return fail(Kind::Stopped, m_row.line);
        }
        m_row = {m_line, {}};
        m_isEmptyLine = true;
        return true;
    }

    bool fail(Kind kind, qint64 line)
    {
        m_fault = CsvFault{kind, line};
        return false;
    }

    const QChar m_separator;
    const CsvReceiver &m_receive;
    State m_state = State::CellBegins;
    QChar m_last;
    qint64 m_line = 1;
    qint64 m_quoteLine = 1;
    int m_rows = 0;
    bool m_isEmptyLine = true; ///< neither a separator nor a quote so far
    QString m_cell;
    CsvRow m_row;
    std::optional<CsvFault> m_fault;
};

/** How many apostrophes stand before what a spreadsheet might run; nothing when it wouldn't. */
std::optional<qsizetype> marksBeforeFormula(QStringView cell)
{
    const auto *first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != u'\''; });
    if (first == cell.end() || !QStringView(u"=+-@\t\r\n").contains(*first))
        return std::nullopt;
    return first - cell.begin();
}

} // namespace

std::optional<CsvFault> readCsv(QByteArrayView bytes, const CsvReceiver &receive)
{
    QStringDecoder decode = decoderFor(bytes);
    std::optional<Reader> reader;
    for (qsizetype at = 0; at < bytes.size(); at += chunkSize) {
        const QString text = decode(bytes.sliced(at, std::min(chunkSize, bytes.size() - at)));
        if (!reader)
            reader.emplace(separatorIn(text), receive);
        if (!reader->take(text))
            return reader->fault();
    }
    if (reader && !reader->finish())
        return reader->fault();
    return std::nullopt;
}

QString csvGuarded(const QString &cell)
{
    return marksBeforeFormula(cell) ? u'\'' + cell : cell;
}

QString csvUnguarded(const QString &cell)
{
    return marksBeforeFormula(cell).value_or(0) > 0 ? cell.sliced(1) : cell;
}

QByteArray csvStart()
{
    return QByteArrayLiteral("\xef\xbb\xbf");
}

void appendCsvRow(QByteArray &bytes, const QStringList &cells)
{
    const bool isOneEmptyCell = cells.size() == 1 && cells.first().isEmpty(); // bare, it would be an empty line
    bool isFirst = true;
    for (const QString &cell : cells) {
        QString text = csvGuarded(QString(cell).remove(QChar(u'\0')));
        const bool isSpaced = text.startsWith(u' ') || text.endsWith(u' ');
        // Semicolons and tabs as well: some programs separate by them whatever the file does.
        const bool isSpecial =
            std::any_of(text.begin(), text.end(), [](QChar c) { return QStringView(u"\",;\t\r\n").contains(c); });
        if (isSpaced || isSpecial || isOneEmptyCell)
            text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
        if (!std::exchange(isFirst, false))
            bytes += ',';
        bytes += text.toUtf8();
    }
    bytes += "\r\n";
}

QByteArray writeCsv(const QList<QStringList> &rows)
{
    QByteArray bytes = csvStart();
    for (const QStringList &cells : rows)
        appendCsvRow(bytes, cells);
    return bytes;
}

} // namespace Foyer
