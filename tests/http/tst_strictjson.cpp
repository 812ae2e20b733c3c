// SPDX-License-Identifier: MIT
#include "httpheaders.h"
#include "strictjson.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QTest>

#include <algorithm>

using namespace Foyer;
using namespace std::chrono_literals;

/** Bytes from the network, read by the letter: JSON and header values. */
class TestStrictJson final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void refusalQuotesNothing();
    void depth();
    void everyPrefixIsRefused();
    void sameAsQt();
    void costsLittle();

    void httpDates_data();
    void httpDates();
    void retryAfter_data();
    void retryAfter();
    void headerValues();
};

void TestStrictJson::accepted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("space") << QByteArray(" \r\n\t{ \"a\" : [ ] , \"b\" : { } } \n");
    QTest::newRow("scalars") << QByteArray(R"({"a":true,"b":false,"c":null,"d":-0,"e":0.5e-7,"f":1E+9,"g":""})");
    QTest::newRow("escapes") << QByteArray(R"({"a\u0041":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00\u0000"})");
    QTest::newRow("utf-8") << QByteArray(
        "{\"\xc3\xa9\":\"\xe2\x82\xac \xf0\x9f\x98\x80 \xf4\x8f\xbf\xbf \xed\x9f\xbf\"}");
    QTest::newRow("same key in two objects") << QByteArray(R"({"a":{"a":1},"b":[{"a":1},{"a":2}]})");
    QTest::newRow("keys that are nearly the same") << QByteArray(R"({"startDate1":1,"startDate2":2,"stXXtDate1":3})");
    QTest::newRow("DEL is no control character here") << QByteArray("{\"a\":\"\x7f\"}");
}

void TestStrictJson::accepted()
{
    QFETCH(const QByteArray, text);
    const auto object = parseJsonObject(text);
    QVERIFY2(object, object ? "" : qPrintable(object.error().detail));
    QCOMPARE(*object, QJsonDocument::fromJson(text).object());
}

void TestStrictJson::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("space only", "  ");
    row("null", "null");
    row("array", "[]");
    row("string", "\"a\"");
    row("html", "<!DOCTYPE html><html></html>");
    row("two texts", "{}{}");
    row("something behind", "{} x");
    row("NUL behind", QByteArray("{}\0", 3));
    row("byte order mark", "\xef\xbb\xbf{}");
    row("utf-16", QByteArray("{\0}\0", 4));
    row("NaN", "{\"a\":NaN}");
    row("Infinity", "{\"a\":-Infinity}");
    row("too large a number", "{\"a\":1e999}");
    row("leading zero", "{\"a\":01}");
    row("plus", "{\"a\":+1}");
    row("ends in a point", "{\"a\":1.}");
    row("begins with a point", "{\"a\":.5}");
    row("empty exponent", "{\"a\":1e}");
    row("minus alone", "{\"a\":-}");
    row("hexadecimal", "{\"a\":0x10}");
    row("single quotes", "{'a':1}");
    row("bare key", "{a:1}");
    row("comment", "{/* x */}");
    row("comma at the end", "{\"a\":1,}");
    row("comma at the end of an array", "{\"a\":[1,]}");
    row("comma first", "{,\"a\":1}");
    row("two commas", "{\"a\":1,,\"b\":2}");
    row("no colon", "{\"a\" 1}");
    row("no value", "{\"a\":}");
    row("wrong bracket", "{\"a\":[1}");
    row("bracket too many", "{}}");
    row("True", "{\"a\":True}");
    row("literal cut", "{\"a\":tru}");
    row("line end in a string", "{\"a\":\"x\ny\"}");
    row("NUL in a string", QByteArray("{\"a\":\"x\0y\"}", 11));
    row("unknown escape", "{\"a\":\"\\x41\"}");
    row("short escape", "{\"a\":\"\\u12\"}");
    row("escape with a sign", "{\"a\":\"\\u+123\"}");
    row("escaped NUL byte", QByteArray("{\"a\":\"\\\0\"}", 10));
    row("lone continuation", "{\"a\":\"\x80\"}");
    row("overlong", "{\"a\":\"\xc0\xaf\"}");
    row("overlong, three bytes", "{\"a\":\"\xe0\x80\xaf\"}");
    row("overlong, four bytes", "{\"a\":\"\xf0\x80\x80\xaf\"}");
    row("surrogate as utf-8", "{\"a\":\"\xed\xa0\x80\"}");
    row("beyond unicode", "{\"a\":\"\xf4\x90\x80\x80\"}");
    row("latin-1", "{\"a\":\"caf\xe9\"}");
    row("cut character", "{\"a\":\"\xe2\x82\"}");
    row("invalid utf-8 in a key", "{\"\xff\":1}");
    row("key twice", "{\"a\":1,\"b\":2,\"a\":1}");
    row("key twice, with an escape", R"({"ab":1,"\u0061b":2})");
    row("key twice, as a pair", "{\"\xf0\x9f\x98\x80\":1,\"\\ud83d\\ude00\":2}");
    row("key twice, deep", R"({"a":[{"b":{"c":1,"c":1}}]})");
    QByteArray many("{");
    for (int i = 0; i < 100; ++i)
        many += "\"key" + QByteArray::number(i % 99) + "\":1,";
    many.back() = '}';
    row("key twice among many", many);
}

void TestStrictJson::refused()
{
    QFETCH(const QByteArray, text);
    const auto object = parseJsonObject(text);
    QVERIFY(!object);
    QCOMPARE(object.error().kind, ErrorKind::Protocol);
    QVERIFY(!object.error().detail.isEmpty());
}

void TestStrictJson::refusalQuotesNothing()
{
    const auto object = parseJsonObject("{\"secret\":\"hunter2\",\"secret\":\"hunter2\"}");
    QVERIFY(!object);
    QVERIFY(!object.error().detail.contains(u"secret") && !object.error().detail.contains(u"hunter2"));
}

void TestStrictJson::depth()
{
    const auto nested = [](int levels, const QByteArray &open, const QByteArray &close) {
        return "{\"a\":" + open.repeated(levels) + "1" + close.repeated(levels) + "}";
    };
    QVERIFY(parseJsonObject(nested(maxJsonDepth - 1, "[", "]")));
    QVERIFY(!parseJsonObject(nested(maxJsonDepth, "[", "]")));
    QVERIFY(parseJsonObject(nested(maxJsonDepth - 1, "{\"a\":", "}")));
    QVERIFY(!parseJsonObject(nested(maxJsonDepth, "{\"a\":", "}")));
    QVERIFY(!parseJsonObject(nested(1025, "[", "]")));
    QVERIFY(!parseJsonObject(nested(1'000'000, "[", "]")));
    QVERIFY(!parseJsonObject(QByteArray(1'000'000, '[')));
    QVERIFY(!parseJsonObject(QByteArray("{\"a\":").repeated(1'000'000)));
}

/** What a cut answer leaves is never taken for a whole one. */
void TestStrictJson::everyPrefixIsRefused()
{
    const QByteArray text = R"({"a":[1,-2.5e3,"x\u0041\n",{"b":null,"c":[true,false]}],"d":{},"e":"é"})";
    QVERIFY(parseJsonObject(text));
    QCOMPARE(checkJson(text), JsonText::Whole);
    for (qsizetype length = 0; length < text.size(); ++length) {
        QVERIFY2(!parseJsonObject(text.first(length)), text.first(length).constData());
        QVERIFY2(checkJson(text.first(length)) == JsonText::Cut, text.first(length).constData());
    }
    for (const char *wrong :
         {"<html>", "{\"a\":1,}", "{\"a\":tro}", "{} x", "{\"a\":\"\xff   \"}", "{\"a\":\"\\u12x4\"}"})
        QVERIFY2(checkJson(wrong) == JsonText::Wrong, wrong);
    QCOMPARE(checkJson("[1,2]"), JsonText::Whole);
}

/** Flips bytes by a fixed rule: what is accepted must be accepted by Qt as well, with the same meaning. */
void TestStrictJson::sameAsQt()
{
    const QByteArray text = R"({"a":[1,-2.5e3,"x\u0041\n",{"b":null,"c":[true,false]}],"d":{},"e":"é"})";
    int accepted = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray changed = text;
            changed[at] = static_cast<char>(byte);
            const auto object = parseJsonObject(changed);
            if (!object)
                continue;
            ++accepted;
            QCOMPARE(*object, QJsonDocument::fromJson(changed).object());
        }
    }
    QVERIFY(accepted > text.size());
}

/** A page as it comes: 500 people, about 300 KB. */
void TestStrictJson::costsLittle()
{
    QByteArray page("{\"hydra:totalItems\":100000,\"hydra:member\":[");
    for (int i = 0; i < 500; ++i) {
        const QByteArray n = QByteArray::number(i);
        page += "{\"@id\":\"/people/01H2XYZABCDEFGHJKMNPQRST" + n + "\",\"id\":\"01H2XYZABCDEFGHJKMNPQRST" + n +
                "\",\"email\":\"person" + n + "@example.org\",\"firstName\":\"Zoë\",\"lastName\":\"Müller-" + n +
                "\",\"jobTitle\":\"Head of things that are described at length\",\"invitationPending\":false,"
                "\"preferredFloor\":{\"id\":\"01H2XYZABCDEFGHJKMNPQRSTVW\",\"name\":\"Floor 1\"},\"locale\":\"en_GB\","
                "\"timePreference\":\"24H\",\"locationTimezone\":\"Europe/London\",\"monogram\":\"ZM\",\"photo\":null,"
                "\"createdDate\":\"2023-07-13T14:15:00+00:00\",\"updatedDate\":\"2024-01-02T03:04:05+00:00\","
                "\"number\":" +
                n + ".5,\"tags\":[\"a\",\"b\",\"c\"]},";
    }
    page.back() = ']';
    page += "}";
    constexpr int rounds = 20;
    const auto best = [&](const auto &parse) {
        qint64 shortest = std::numeric_limits<qint64>::max();
        for (int round = 0; round < rounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < 5; ++i) {
                if (!parse())
                    return qint64(0);
            }
            shortest = std::min(shortest, timer.nsecsElapsed());
        }
        return shortest;
    };
    const qint64 qt = best([&] { return QJsonDocument::fromJson(page).isObject(); });
    const qint64 strict = best([&] { return parseJsonObject(page).has_value(); });
    QVERIFY(qt > 0 && strict > 0);
    qInfo("%lld KB: Qt alone %.2f ms, strict %.2f ms, ratio %.2f", page.size() / 1024, double(qt) / 5e6,
          double(strict) / 5e6, double(strict) / double(qt));
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY(double(strict) / double(qt) < 1.4); // 1.25 is the aim; the rest is a busy machine
#endif
}

void TestStrictJson::httpDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("imf") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << QStringLiteral("1994-11-06T08:49:37Z");
    QTest::newRow("rfc 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << QStringLiteral("1994-11-06T08:49:37Z");
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << QStringLiteral("1994-11-06T08:49:37Z");
    QTest::newRow("in a gap of many zones")
        << QByteArray("Sun, 29 Mar 2026 02:30:00 GMT") << QStringLiteral("2026-03-29T02:30:00Z");
    QTest::newRow("leap second") << QByteArray("Sat, 31 Dec 2016 23:59:60 GMT")
                                 << QStringLiteral("2016-12-31T23:59:59Z");
    QTest::newRow("another zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET") << QString();
    QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 2026 08:49:37 GMT") << QString();
    QTest::newRow("no such hour") << QByteArray("Sun, 06 Nov 1994 28:49:37 GMT") << QString();
    QTest::newRow("year 99999") << QByteArray("Sun, 06 Nov 99999 08:49:37 GMT") << QString();
    QTest::newRow("words") << QByteArray("the day after tomorrow at noon") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("long") << QByteArray(10'000, ' ') << QString();
}

void TestStrictJson::httpDates()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, iso);
    const auto date = parseHttpDate(text);
    QCOMPARE(date ? date->toIso() : QString(), iso);
}

void TestStrictJson::retryAfter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seconds"); // 0: nothing
    QTest::newRow("seconds") << QByteArray("17") << 17;
    QTest::newRow("space around") << QByteArray(" 17 ") << 17;
    QTest::newRow("zero") << QByteArray("0") << 1;
    QTest::newRow("an hour") << QByteArray("3600") << 300;
    QTest::newRow("beyond numbers") << QByteArray("99999999999999999999999") << 300;
    QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:50:37 GMT") << 60;
    QTest::newRow("date gone by") << QByteArray("Sun, 06 Nov 1994 07:50:37 GMT") << 1;
    QTest::newRow("date far away") << QByteArray("Sun, 06 Nov 2094 08:50:37 GMT") << 300;
    QTest::newRow("negative") << QByteArray("-5") << 0;
    QTest::newRow("fraction") << QByteArray("1.5") << 0;
    QTest::newRow("words") << QByteArray("soon") << 0;
    QTest::newRow("empty") << QByteArray() << 0;
}

void TestStrictJson::retryAfter()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, seconds);
    const auto now = parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT");
    QVERIFY(parseRetryAfter(text, now.value()).value_or(0s) == std::chrono::seconds(seconds));
}

void TestStrictJson::headerValues()
{
    QVERIFY(isHeaderValue("application/ld+json") && isHeaderValue("a\tb") && isHeaderValue(""));
    QVERIFY(!isHeaderValue("a\nb") && !isHeaderValue("a\rb") && !isHeaderValue(QByteArray("a\0", 2)));
    QVERIFY(isHeaderName("X-Test") && !isHeaderName("") && !isHeaderName("a b") && !isHeaderName("a:"));
    QVERIFY(parseContentLength("12") == 12 && !parseContentLength("-1") && !parseContentLength("1, 1"));
}

QTEST_APPLESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
