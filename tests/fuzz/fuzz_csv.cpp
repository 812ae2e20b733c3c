// SPDX-License-Identifier: MIT
#include "csv.h"
#include "fuzzing.h"

using namespace Foyer;

namespace {

QList<QStringList> rowsOf(const QByteArray &bytes, std::optional<CsvFault> &fault)
{
    QList<QStringList> rows;
    qint64 last = 0;
    fault = readCsv(bytes, [&](const CsvRow &row) {
        FOYER_HOLDS(row.line > last && !row.cells.isEmpty() && row.cells.size() <= mostCsvCells);
        last = row.line;
        rows.append(row.cells);
        return true;
    });
    FOYER_HOLDS(!fault || (fault->line >= 1 && fault->kind != CsvFault::Kind::Stopped));
    return rows;
}

bool mayBeRun(const QString &cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r\n").contains(cell.at(0));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::optional<CsvFault> fault;
    QList<QStringList> rows = rowsOf(Fuzzing::bytesOf(data, size), fault);
    const QByteArray written = writeCsv(rows);

    // What was read is written so that it reads the same, and nothing of it can be run.
    const QList<QStringList> again = rowsOf(written, fault);
    FOYER_HOLDS(!fault && again.size() == rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        FOYER_HOLDS(again.at(i).size() == rows.at(i).size());
        for (qsizetype j = 0; j < rows.at(i).size(); ++j) {
            const QString &cell = again.at(i).at(j);
            FOYER_HOLDS(!mayBeRun(cell) && csvUnguarded(cell) == rows.at(i).at(j));
        }
    }
    return 0;
}
