// SPDX-License-Identifier: MIT
#include "kadenceparsing.h"
#include "servertext.h"
#include "valuetext.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Foyer;

namespace {

QJsonObject errorJson(const ApiError &error)
{
    return {{QStringLiteral("error"),
             error.kind == ErrorKind::Protocol ? QStringLiteral("Protocol") : QStringLiteral("another kind")}};
}

template <typename T>
QJsonObject describe(const Result<Collection<T>> &result)
{
    if (!result)
        return errorJson(result.error());
    QJsonArray items;
    for (const T &item : result->items)
        items.append(toJson(item));
    QJsonObject object{{QStringLiteral("items"), items}, {QStringLiteral("members"), result->members}};
    if (result->total)
        object.insert(QStringLiteral("total"), *result->total);
    if (result->hasNext)
        object.insert(QStringLiteral("hasNext"), true);
    return object;
}

template <typename T>
QJsonObject describe(const Result<T> &result)
{
    return result ? QJsonObject{{QStringLiteral("item"), toJson(*result)}} : errorJson(result.error());
}

QJsonObject parse(const QString &endpoint, const QByteArray &bytes)
{
    if (endpoint == u"users")
        return describe(Kadence::parsePeople(bytes));
    if (endpoint == u"user")
        return describe(Kadence::parsePerson(bytes));
    if (endpoint == u"buildings")
        return describe(Kadence::parseBuildings(bytes));
    if (endpoint == u"floors")
        return describe(Kadence::parseFloors(bytes));
    if (endpoint == u"bookable-days")
        return describe(Kadence::parseBookableDays(bytes));
    if (endpoint == u"bookable-spaces")
        return describe(Kadence::parseSpaces(bytes));
    if (endpoint == u"bookable-onsite-passes")
        return describe(Kadence::parseOnsitePasses(bytes));
    if (endpoint == u"booking")
        return describe(Kadence::parseBooking(bytes));
    if (endpoint == u"bookings")
        return describe(Kadence::parseBookings(bytes));
    if (endpoint == u"visits")
        return describe(Kadence::parseVisits(bytes));
    return {{QStringLiteral("error"), QStringLiteral("no parser for this folder")}};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** Every answer under data/kadence, against the values that are expected of it. */
class TestKadenceParsing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void textIsMadePlain_data();
    void textIsMadePlain();
    void textOfAMegabyteIsCut();
    void fiveHundredPeopleAreReadInOneGo();
};

void TestKadenceParsing::answers_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("stem");
    const QDir root(QStringLiteral(FOYER_TEST_DATA "/kadence"));
    int cases = 0;
    for (const QString &endpoint : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(root.filePath(endpoint));
        for (const QString &name : folder.entryList({QStringLiteral("*.in.json")}, QDir::Files)) {
            const QString stem = folder.filePath(name.chopped(8));
            QTest::newRow(qPrintable(endpoint + u'/' + name.chopped(8))) << endpoint << stem;
            ++cases;
        }
    }
    // An empty or lost folder must not pass.
    QVERIFY(cases > 100);
}

void TestKadenceParsing::answers()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, stem);
    const QJsonDocument expected = QJsonDocument::fromJson(contents(stem + QLatin1String(".expected.json")));
    QVERIFY2(expected.isObject(), "no readable expectation");
    const QJsonObject actual = parse(endpoint, contents(stem + QLatin1String(".in.json")));
    QCOMPARE(QString::fromUtf8(QJsonDocument(actual).toJson()), QString::fromUtf8(expected.toJson()));
}

void TestKadenceParsing::textIsMadePlain_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("out");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blank") << QStringLiteral(" \t\n ") << QString();
    QTest::newRow("markup stays text") << QStringLiteral("<b>&amp;</b>") << QStringLiteral("<b>&amp;</b>");
    QTest::newRow("every bidi override") << QStringLiteral("a\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069z")
                                         << QStringLiteral("az");
    QTest::newRow("controls") << QStringLiteral("a\u0001\u001b[31m\u007f\u0085z") << QStringLiteral("a[31mz");
    QTest::newRow("line separators") << QStringLiteral("a\u2028b\u2029c") << QStringLiteral("a b c");
    QTest::newRow("joiners stay") << QStringLiteral("\u200cنمی\u200cخواهم") << QStringLiteral("\u200cنمی\u200cخواهم");
    QTest::newRow("half pairs") << QString(QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b") + QChar(0xDC69))
                                << QStringLiteral("ab");
    QTest::newRow("whole pairs") << QStringLiteral("👩‍👩‍👧") << QStringLiteral("👩‍👩‍👧");
}

void TestKadenceParsing::textIsMadePlain()
{
    QFETCH(QString, in);
    QFETCH(QString, out);
    QCOMPARE(plainText(in), out);
}

void TestKadenceParsing::textOfAMegabyteIsCut()
{
    QCOMPARE(plainText(QString(1 << 20, u'n')).size(), maxTextLength);
    QCOMPARE(plainText(QString(maxTextLength - 1, u'n') + QStringLiteral("👩")).size(), maxTextLength - 1);
}

void TestKadenceParsing::fiveHundredPeopleAreReadInOneGo()
{
    QByteArray bytes = R"({"hydra:totalItems":500,"hydra:member":[)";
    for (int i = 0; i < 500; ++i) {
        bytes += i > 0 ? "," : "";
        bytes += R"({"id":"01H434ZA7PCXR9AZC8NR79)" + QByteArray::number(i).rightJustified(4, '0') +
                 R"(","firstName":"Ana","lastName":"Ruiz","email":"ana@example.com"})";
    }
    bytes += "]}";
    const auto people = Kadence::parsePeople(bytes);
    QVERIFY(people);
    QCOMPARE(people->items.size(), 500);
    QCOMPARE(people->items.last().id, PersonId(QStringLiteral("01H434ZA7PCXR9AZC8NR790499")));
    QCOMPARE(people->total, 500);
}

QTEST_GUILESS_MAIN(TestKadenceParsing)
#include "tst_parsing.moc"
