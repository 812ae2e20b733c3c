// SPDX-License-Identifier: MIT
#include "../support/jsonalike.h"
#include "strictjson.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Foyer;

namespace {

/** Whether a tree says of @p text what parseJsonObject() says. */
bool isReadAlike(const QByteArray &text)
{
    const auto tree = readJsonObject(text);
    const auto object = parseJsonObject(text);
    if (!tree || !object)
        return !tree && !object && tree.error().kind == object.error().kind && !tree.error().detail.isEmpty();
    return isAlike(tree->root(), *object);
}

} // namespace

/** JSON read in place, against the same read into Qt's values. */
class TestJsonTree final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void oddities_data();
    void oddities();
    void bytesFlipped();
    void everyPrefix();
    void whatIsNotThere();
    void outlivesTheBytes();
};

/** All answers of the samples. */
void TestJsonTree::answers_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(FOYER_TEST_DATA), {QStringLiteral("*.in.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path)) << path;
        ++count;
    }
    QVERIFY(count > 100);
}

void TestJsonTree::answers()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(isReadAlike(text));
    // Each beginning of it as well, in steps, and each with something behind.
    for (qsizetype length = 0; length < text.size(); length += 1 + text.size() / 50)
        QVERIFY(isReadAlike(text.first(length)));
    QVERIFY(isReadAlike(text + '}'));
}

void TestJsonTree::oddities_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isTaken");
    const auto taken = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << true; };
    const auto refused = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << false; };
    taken("empty", "{}");
    taken("space", " \r\n\t{ \"a\" : [ ] , \"b\" : { } } \n");
    taken("scalars", R"({"a":true,"b":false,"c":null,"d":-0,"e":0.5e-7,"f":1E+9,"g":""})");
    taken("every escape", R"({"a":"\"\\\/\b\f\n\r\t\u00e9\u00E9\u0000x"})");
    taken("pair", R"({"a":"\ud83d\ude00"})");
    taken("half pairs", R"({"a":"\ud83d","b":"\ude00","c":"\ude00\ud83d","d":"x\ud83dy"})");
    taken("escapes next to other scripts", "{\"a\":\"\xc3\xa9\\n\xe2\x82\xac\\u20ac\xf0\x9f\x98\x80\\\\\"}");
    taken("escapes in keys", R"({"\u0061":1,"b\"":2,"\ud83d\ude00":3})");
    taken("key without text", R"({"":{"":1}})");
    taken("byte order mark begins a string", "{\"a\":\"\xef\xbb\xbfx\",\"b\":\"\xef\xbb\xbf\\n\xef\xbb\xbfx\"}");
    taken("whole numbers at their ends", R"({"a":9223372036854775807,"b":-9223372036854775808,"c":9007199254740993})");
    taken("whole numbers beyond", R"({"a":9223372036854775808,"b":123456789012345678901234567890})");
    taken("largest and smallest", R"({"a":1.7976931348623157e308,"b":2.2250738585072014e-308,"c":5e-324})");
    taken("zero at length", "{\"a\":0." + QByteArray(400, '0') + "}");
    taken("same key in two objects", R"({"a":{"a":1},"b":[{"a":1},{"a":2}]})");
    taken("nested to the limit", "{\"a\":" + QByteArray(63, '[') + QByteArray(63, ']') + "}");
    refused("nested too deeply", "{\"a\":" + QByteArray(64, '[') + QByteArray(64, ']') + "}");
    refused("nothing", "");
    refused("array", "[]");
    refused("scalar", "1");
    refused("too large", R"({"a":1e999})");
    refused("too large, negative, deep", R"({"a":[{"b":-1E+400}]})");
    refused("too large without exponent", "{\"a\":1" + QByteArray(400, '0') + "}");
    refused("too small", R"({"a":1e-999})");
    refused("too small without exponent", "{\"a\":0." + QByteArray(400, '0') + "1}");
    refused("key twice", R"({"a":1,"b":2,"a":1})");
    refused("key twice, with an escape", R"({"ab":1,"\u0061b":2})");
    refused("key twice, deep", R"({"a":[{"b":{"c":1,"c":1}}]})");
    refused("byte order mark", "\xef\xbb\xbf{}");
    refused("overlong", "{\"a\":\"\xc0\xaf\"}");
    refused("surrogate as utf-8", "{\"a\":\"\xed\xa0\x80\"}");
    refused("latin-1 in a key", "{\"caf\xe9\":1}");
    refused("control character", "{\"a\":\"x\ny\"}");
    refused("leading zero", R"({"a":01})");
    refused("two texts", "{}{}");
}

void TestJsonTree::oddities()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isTaken);
    QCOMPARE(readJsonObject(text).has_value(), isTaken);
    QVERIFY(isReadAlike(text));
}

/** Each byte of a text as each other byte. */
void TestJsonTree::bytesFlipped()
{
    const QByteArray text = R"({"a":[1,-2.5e3,"x\u0041\n",{"b":null,"c":[true,false]}],"d":{},"e":"é","\u0066":12})";
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray changed = text;
            changed[at] = static_cast<char>(byte);
            QVERIFY2(isReadAlike(changed), changed.constData());
        }
    }
}

void TestJsonTree::everyPrefix()
{
    const QByteArray text = R"({"a":[1,-2.5e3,"x\u0041\n",{"b":null,"c":[true,false]}],"d":{},"e":"é"})";
    for (qsizetype length = 0; length < text.size(); ++length)
        QVERIFY2(!readJsonObject(text.first(length)), text.first(length).constData());
}

/** What is asked of the wrong kind of value has an answer all the same. */
void TestJsonTree::whatIsNotThere()
{
    const auto tree = readJsonObject(R"({"text":"t","list":["x",{"text":"u"}],"number":7,"yes":true,"none":null})");
    QVERIFY(tree);
    const JsonValue root = tree->root();
    QCOMPARE(root.value("text").toString(), QStringLiteral("t"));
    QCOMPARE(root.value("number").toDouble(), 7.0);
    QVERIFY(root.value("yes").toBool());
    QVERIFY(root.value("none").isNull());

    const JsonValue absent = root.value("textt");
    QVERIFY(!absent.isString() && !absent.isObject() && !absent.isArray() && !absent.isBool() && !absent.isDouble());
    QVERIFY(!absent.isNull() && !absent.toBool() && absent.toDouble() == 0.0);
    QCOMPARE(absent.toString(), QString());
    QCOMPARE(absent.name(), QString());
    for (const JsonValue &value : {absent, root.value("text"), root.value("none"), root.value("list")}) {
        QVERIFY(!value.value("text").isString());
        for (const JsonValue member : value.members())
            QFAIL(qPrintable(member.name()));
    }
    for (const JsonValue element : root.elements())
        QFAIL(qPrintable(element.name()));
    QStringList elements;
    for (const JsonValue element : root.value("list").elements())
        elements.append(element.toString() + element.value("text").toString());
    QCOMPARE(elements, (QStringList{QStringLiteral("x"), QStringLiteral("u")}));
}

void TestJsonTree::outlivesTheBytes()
{
    QByteArray text(R"({"a":"long enough to live on the heap"})");
    const auto tree = readJsonObject(text);
    text.fill('x');
    QVERIFY(tree);
    QCOMPARE(tree->root().value("a").toString(), QStringLiteral("long enough to live on the heap"));
}

QTEST_APPLESS_MAIN(TestJsonTree)
#include "tst_jsontree.moc"
