// SPDX-License-Identifier: MIT
#include "csv.h"

#include <QStringEncoder>
#include <QTest>

using namespace Foyer;

using Kind = CsvFault::Kind;

/** Tables in and out, and what people and programs take for tables. */
class TestCsv final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void readsUtf16_data();
    void readsUtf16();
    void replacesHalfCharacters();
    void namesLines();
    void refuses_data();
    void refuses();
    void stopsWhenAsked();
    void writes();
    void guards_data();
    void guards();
    void readsWhatItWrote();
    void decodesAcrossChunks();
};

namespace {

struct Read {
    QList<QStringList> rows;
    QList<qint64> lines;
    std::optional<CsvFault> fault;
};

Read readAll(const QByteArray &bytes)
{
    Read read;
    read.fault = readCsv(bytes, [&](const CsvRow &row) {
        read.rows.append(row.cells);
        read.lines.append(row.line);
        return true;
    });
    return read;
}

/** Rows as `a|b / c`. */
QString shown(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &cells : rows)
        lines.append(cells.join(u'|'));
    return lines.join(u" / ");
}

} // namespace

void TestCsv::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QByteArray &bytes, const QString &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    add("nothing", "", {});
    add("only a mark", "\xef\xbb\xbf", {});
    add("plain", "a,b\nc,d\n", QStringLiteral("a|b / c|d"));
    add("no end", "a,b\nc,d", QStringLiteral("a|b / c|d"));
    add("mixed ends", "a,b\rc,d\r\ne,f\ng,h", QStringLiteral("a|b / c|d / e|f / g|h"));
    add("empty lines", "\n\r\na,b\n\n\r\r\nc,d\n\n", QStringLiteral("a|b / c|d"));
    add("empty cells", ",\na,\n,b\n", QStringLiteral("| / a| / |b"));
    add("an empty cell in quotes", "\"\"\n", {QStringLiteral("")});
    add("semicolons", "a;b;c,d\ne;f\n", QStringLiteral("a|b|c,d / e|f"));
    add("tabs", "a\tb\nc;\td\n", QStringLiteral("a|b / c;|d"));
    add("as many of each", "a,b;c\n", QStringLiteral("a|b;c"));
    add("only the first row decides", "a,b\nc;d;e,f\n", QStringLiteral("a|b / c;d;e|f"));
    add("separators in quotes don't count", "\"a;b;c\",d\ne,f\n", QStringLiteral("a;b;c|d / e|f"));
    add("mark", "\xef\xbb\xbf\"a\",b\n", QStringLiteral("a|b"));
    add("quotes", "\"a\",\"b \"\"c\"\"\",\"\"\"\"\n", QStringLiteral("a|b \"c\"|\""));
    add("line ends in quotes", "\"a\nb\r\nc\rd\",e\n", QStringLiteral("a\nb\r\nc\rd|e"));
    add("a quote inside", "a\"b,c\"\n", QStringLiteral("a\"b|c\""));
    add("text after the quote", "\"a\"b,\"c\" ,d\n", QStringLiteral("ab|c |d"));
    add("formulas as they are", "=1+1,-2,@x,'=3\n", QStringLiteral("=1+1|-2|@x|'=3"));
    add("not UTF-8", "a\xff,b\xc3\n", QStringLiteral("a\uFFFD|b\uFFFD"));
    add("scripts", "\xe2\x98\x83,\xf0\x9f\x98\x80\n", QStringLiteral("☃|😀"));
}

void TestCsv::reads()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, expected);
    const Read read = readAll(bytes);
    QVERIFY(!read.fault);
    QCOMPARE(shown(read.rows), expected);
    QCOMPARE(read.rows.isEmpty(), expected.isNull());
}

void TestCsv::readsUtf16_data()
{
    QTest::addColumn<int>("encoding");
    QTest::newRow("little end first") << int(QStringConverter::Utf16LE);
    QTest::newRow("big end first") << int(QStringConverter::Utf16BE);
}

void TestCsv::readsUtf16()
{
    QFETCH(const int, encoding);
    QStringEncoder encode{QStringConverter::Encoding(encoding), QStringConverter::Flag::WriteBom};
    const QByteArray bytes = encode(QStringLiteral("code;name\r\n\"1;2\";Zoë 😀\r\n"));
    const Read read = readAll(bytes);
    QVERIFY(!read.fault);
    QCOMPARE(shown(read.rows), QStringLiteral("code|name / 1;2|Zoë 😀"));
}

/** Half a surrogate pair. */
void TestCsv::replacesHalfCharacters()
{
    const Read read = readAll(QByteArray("\xfe\xff\xd8\x0a\0,\0b\xdc\0\xd8\x3d\xde\0", 14));
    QVERIFY(!read.fault);
    QCOMPARE(shown(read.rows), QStringLiteral("\uFFFD|b\uFFFD😀"));
}

void TestCsv::namesLines()
{
    const Read read = readAll("a,b\r\n\r\n\"c\nd\r\ne\",f\rg,h\n\ni,j");
    QVERIFY(!read.fault);
    QCOMPARE(read.lines, (QList<qint64>{1, 3, 6, 8}));
}

void TestCsv::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qsizetype>("rowsBefore");
    const auto add = [](const char *name, const QByteArray &bytes, Kind kind, qint64 line, qsizetype rowsBefore) {
        QTest::newRow(name) << bytes << int(kind) << line << rowsBefore;
    };
    add("NUL", QByteArray("a,b\nc,\0d\n", 9), Kind::Nul, 2, 1);
    add("NUL in quotes", QByteArray("\"\n\0\"", 4), Kind::Nul, 2, 0);
    add("UTF-16 without mark", QByteArray("a\0,\0b\0", 6), Kind::Nul, 1, 0);
    add("UTF-32", QByteArray("\xff\xfe\0\0a\0\0\0", 8), Kind::Nul, 1, 0);
    add("open quote", "a,b\nc,\"d\ne,f\n", Kind::OpenQuote, 2, 1);
    add("open quote at the end", "a,b\n\"", Kind::OpenQuote, 2, 1);
    add("open quote after many lines", "\"a\n\n\n\",b\r\n\"c\n\n\n", Kind::OpenQuote, 5, 1);
    add("too wide", "a\n" + QByteArray(1000, ',') + "\n", Kind::TooManyCells, 2, 1);
    add("too long", QByteArray("a\n").repeated(mostCsvRows + 1), Kind::TooManyRows, mostCsvRows + 1, mostCsvRows);
}

void TestCsv::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    QFETCH(const qint64, line);
    QFETCH(const qsizetype, rowsBefore);
    const Read read = readAll(bytes);
    QVERIFY(read.fault);
    QCOMPARE(int(read.fault->kind), kind);
    QCOMPARE(read.fault->line, line);
    QCOMPARE(read.rows.size(), rowsBefore);
}

void TestCsv::stopsWhenAsked()
{
    int rows = 0;
    const auto fault = readCsv("a\nb\nc\n", [&](const CsvRow &) { return ++rows < 2; });
    QCOMPARE(fault, (CsvFault{Kind::Stopped, 2}));
    QCOMPARE(rows, 2);
    // As wide and as long as may be.
    QVERIFY(!readAll(QByteArray(mostCsvCells - 1, ',')).fault);
    QVERIFY(!readAll(QByteArray("a\n").repeated(mostCsvRows)).fault);
}

void TestCsv::writes()
{
    const QByteArray bytes = writeCsv({{QStringLiteral("Name"), QStringLiteral("Floor")},
                                       {QStringLiteral("Zoë \"Z\" O'Neil"), QStringLiteral("1, 2;3")},
                                       {QStringLiteral("a\nb"), QStringLiteral(" c")},
                                       {QStringLiteral("=1+1"), QString(u'x') + QChar(u'\0') + u'y'},
                                       {QString()},
                                       {}});
    QCOMPARE(bytes, QByteArray("\xef\xbb\xbfName,Floor\r\n\"Zo\xc3\xab \"\"Z\"\" O'Neil\",\"1, 2;3\"\r\n"
                               "\"a\nb\",\" c\"\r\n'=1+1,xy\r\n\"\"\r\n\r\n"));
}

void TestCsv::guards_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("guarded");
    const auto add = [](const char *name, const QString &cell, const QString &guarded) {
        QTest::newRow(name) << cell << guarded;
    };
    add("text", QStringLiteral("a=1"), QStringLiteral("a=1"));
    add("nothing", {}, {});
    add("equals", QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("'=cmd|' /C calc'!A0"));
    add("plus", QStringLiteral("+44 20"), QStringLiteral("'+44 20"));
    add("minus", QStringLiteral("-1"), QStringLiteral("'-1"));
    add("at", QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)"));
    add("tab", QStringLiteral("\t=1"), QStringLiteral("'\t=1"));
    add("return", QStringLiteral("\r=1"), QStringLiteral("'\r=1"));
    add("line feed", QStringLiteral("\n=1"), QStringLiteral("'\n=1"));
    add("guarded already", QStringLiteral("'=1"), QStringLiteral("''=1"));
    add("an apostrophe", QStringLiteral("'tis"), QStringLiteral("'tis"));
    add("only apostrophes", QStringLiteral("''"), QStringLiteral("''"));
}

void TestCsv::guards()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, guarded);
    QCOMPARE(csvGuarded(cell), guarded);
    QCOMPARE(csvUnguarded(guarded), cell);
    const Read read = readAll(writeCsv({{cell, QStringLiteral("x")}}));
    QCOMPARE(read.rows, (QList<QStringList>{{guarded, QStringLiteral("x")}}));
}

void TestCsv::readsWhatItWrote()
{
    const QList<QStringList> rows{
        {QStringLiteral("a;b;c;d"), QStringLiteral("e")},
        {QStringLiteral("\"'"), QStringLiteral("\r\n")},
        {QString()},
        {QStringLiteral(";\t,"), QString(), QStringLiteral("☃😀"), QStringLiteral("  ")},
    };
    const Read read = readAll(writeCsv(rows));
    QVERIFY(!read.fault);
    QCOMPARE(read.rows.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList cells = read.rows.at(i);
        for (QString &cell : cells)
            cell = csvUnguarded(cell);
        QCOMPARE(cells, rows.at(i));
    }
}

/** A character of several bytes, and a quote, at each place around the border of what is decoded at a time. */
void TestCsv::decodesAcrossChunks()
{
    for (int shift = 0; shift < 8; ++shift) {
        const QString filler(64 * 1024 - 4 - shift, u'x');
        const QString text = filler + QStringLiteral(",\"😀\"\"☃\"\nb,c\n");
        const Read read = readAll(text.toUtf8());
        QVERIFY(!read.fault);
        QCOMPARE(read.rows,
                 (QList<QStringList>{{filler, QStringLiteral("😀\"☃")}, {QStringLiteral("b"), QStringLiteral("c")}}));
    }
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
