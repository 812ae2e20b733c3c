// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/**
 * @file
 * Tables as text, for spreadsheets and from them (RFC 4180 and what programs make of it). Pure and thread-safe.
 */
namespace Foyer {

/** The most that a reader of files should read: 64 MiB, asked for before reading. */
constexpr qint64 largestCsv = 64LL * 1024 * 1024;
constexpr int mostCsvRows = 1'000'000;
constexpr int mostCsvCells = 1000; ///< in one row

struct CsvRow {
    qint64 line = 1; ///< in the file, from 1: where the row begins
    QStringList cells;
};

/** Why a text is no table. The rows before it have been given. */
struct CsvFault {
    enum class Kind {
        Nul,       ///< a character NUL, and so everything that is not text
        OpenQuote, ///< a quote that is never closed; the line is where it opens
        TooManyRows,
        TooManyCells,
        Stopped, ///< the receiver wanted no more
    };
    Kind kind = Kind::Nul;
    qint64 line = 1;

    friend bool operator==(const CsvFault &, const CsvFault &) = default;
};

/** Receives each row in order; false ends the reading. */
using CsvReceiver = std::function<bool(const CsvRow &row)>;

/**
 * Reads a table in UTF-8, or in UTF-16 with its byte-order mark. Lines end in LF, CR or CRLF, mixed as they may be;
 * empty ones are no rows. The cells are separated by what separates the first row: the most frequent of comma,
 * semicolon and tab. A quote inside a cell that did not begin with one is a character like any other. Bytes that are no
 * text become U+FFFD; half a character at the very end is dropped. Cells come as they are, with space, and with the
 * mark of csvGuarded().
 *
 * Nothing when all of it was read.
 */
[[nodiscard]] std::optional<CsvFault> readCsv(QByteArrayView bytes, const CsvReceiver &receive);

/**
 * Rows in UTF-8 with byte-order mark, comma and CRLF, every cell guarded: what spreadsheets open without a question and
 * without running anything. Characters NUL are left out. readCsv() gives the rows back, the cells guarded; rows without
 * a cell are empty lines.
 */
[[nodiscard]] QByteArray writeCsv(const QList<QStringList> &rows);

/** The byte-order mark, and then each row, for those who write a large table bit by bit. */
[[nodiscard]] QByteArray csvStart();
void appendCsvRow(QByteArray &bytes, const QStringList &cells);

/**
 * A cell that a spreadsheet may run (it begins with `=`, `+`, `-`, `@`, tab or a line end, perhaps after apostrophes)
 * with an apostrophe in front; every other one as it is.
 */
[[nodiscard]] QString csvGuarded(const QString &cell);
/** The exact opposite: csvUnguarded(csvGuarded(cell)) == cell. */
[[nodiscard]] QString csvUnguarded(const QString &cell);

} // namespace Foyer
