// SPDX-License-Identifier: MIT
#include "clock.h"
#include "naturalorder.h"
#include "plaintext.h"
#include "textfold.h"
#include "timetext.h"

#include <QTest>

using namespace Foyer;

class TestTexts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void folds_data();
    void folds();
    void words();
    void naturalOrder();
    void plainText();
    void dateFormats_data();
    void dateFormats();
    void days();
    void slotTexts_data();
    void slotTexts();
    void twelveHours();
};

void TestTexts::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("ascii") << "Ana RUIZ"
                           << "ana ruiz";
    QTest::newRow("space") << QStringLiteral("  a\t\n b\u00a0c ") << "a b c";
    QTest::newRow("accents") << QStringLiteral("Zoë Ångström") << "zoe angstrom";
    QTest::newRow("decomposed already") << QStringLiteral("Zoe\u0308") << "zoe";
    QTest::newRow("strokes") << QStringLiteral("Søren Łukasz Đorđe") << "soren lukasz dorde";
    QTest::newRow("ligatures") << QStringLiteral("Æther Œuvre ﬁn Straße") << "aether oeuvre fin strasse";
    QTest::newRow("Turkish") << QStringLiteral("İbrahim Yıldız") << "ibrahim yildiz";
    QTest::newRow("Greek, final sigma") << QStringLiteral("Νίκος") << QStringLiteral("νικοσ");
    QTest::newRow("Cyrillic") << QStringLiteral("ФЁДОР") << QStringLiteral("федор");
    QTest::newRow("full width") << QStringLiteral("ＡＮＡ１") << "ana1";
    QTest::newRow("half width kana") << QStringLiteral("ｶﾅ") << QStringLiteral("カナ");
    QTest::newRow("Vietnamese") << QStringLiteral("Nguyễn") << "nguyen";
    QTest::newRow("invisible") << QStringLiteral("a\u200bn\u202ea") << "ana";
    QTest::newRow("apostrophe") << QStringLiteral("O’Brien") << "o'brien";
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(u'\0') + u'b' << "a b";
}

void TestTexts::folds()
{
    QFETCH(const QString, text);
    QTEST(QString::fromUtf8(foldedForSearch(text)), "folded");
}

void TestTexts::words()
{
    QCOMPARE(foldedWords(u"  Ána   B "), (QList<QByteArray>{"ana", "b"}));
    QVERIFY(foldedWords(u"  ").isEmpty());
    QCOMPARE(foldedWords(u"1 2 3 4 5 6 7 8 9 10").size(), 8);
    QVERIFY(foldedWords(QString(100000, u'a')).first().size() <= 200);
    QVERIFY(containsAllWords(u"Bell Yard London", foldedWords(u"lon bell")));
    QVERIFY(!containsAllWords(u"Bell Yard London", foldedWords(u"lon paris")));
    QVERIFY(containsAllWords(u"anything", {}));
}

void TestTexts::naturalOrder()
{
    for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::German), QLocale(QLocale::Japanese)}) {
        QLocale::setDefault(locale);
        QStringList names{QStringLiteral("Desk 10"), QStringLiteral("desk 9"), QStringLiteral("Desk 1"),
                          QStringLiteral("Desk 002")};
        std::sort(names.begin(), names.end(), NaturalOrder());
        QCOMPARE(names, (QStringList{QStringLiteral("Desk 1"), QStringLiteral("Desk 002"), QStringLiteral("desk 9"),
                                     QStringLiteral("Desk 10")}));
    }
}

void TestTexts::plainText()
{
    QCOMPARE(oneLine(QStringLiteral("a\nb\u202ec\u2066d\te")), QStringLiteral("a bcd e"));
    QCOMPARE(joined({QStringLiteral("a"), QString(), QStringLiteral(" b ")}), QStringLiteral("a, b"));
    // A tooltip shows what it is given, whether or not it looks like markup.
    QCOMPARE(toolTipText({QStringLiteral("<img src=x>"), QStringLiteral("Tom & Jerry")}),
             QStringLiteral("<qt>&lt;img src=x&gt;<br>Tom &amp; Jerry</qt>"));
    QVERIFY(toolTipText({QString()}).isEmpty());
}

void TestTexts::dateFormats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("without");
    QTest::addColumn<QString>("with");
    QTest::newRow("British") << "dddd, d MMMM yyyy"
                             << "ddd d MMM"
                             << "ddd d MMM yyyy";
    QTest::newRow("American") << "dddd, MMMM d, yyyy"
                              << "ddd, MMM d"
                              << "ddd, MMM d, yyyy";
    QTest::newRow("German") << "dddd, d. MMMM yyyy"
                            << "ddd d. MMM"
                            << "ddd d. MMM yyyy";
    QTest::newRow("Spanish") << "dddd, d 'de' MMMM 'de' yyyy"
                             << "ddd d 'de' MMM"
                             << "ddd d 'de' MMM 'de' yyyy";
    QTest::newRow("Japanese") << QStringLiteral("yyyy年M月d日dddd") << QStringLiteral("M月d日ddd")
                              << QStringLiteral("yyyy年M月d日ddd");
    QTest::newRow("year in the middle") << "d MMMM yyyy, dddd"
                                        << "d MMM, ddd"
                                        << "d MMM yyyy, ddd";
    QTest::newRow("an open quote") << "d MMMM 'oops"
                                   << "d MMM 'oops"
                                   << "d MMM 'oops";
    QTest::newRow("nothing") << ""
                             << ""
                             << "";
}

void TestTexts::dateFormats()
{
    QFETCH(const QString, format);
    QTEST(shortDateFormat(format, false), "without");
    QTEST(shortDateFormat(format, true), "with");
}

void TestTexts::days()
{
    const int year = BuildingZone::utc().dateAt(SystemClock().now()).year();
    const QDate thisYear(year, 11, 23);
    QCOMPARE(dayText(thisYear), thisYear.toString(u"ddd d MMM"));
    QCOMPARE(dayText(QDate(2031, 5, 6)), QStringLiteral("Tue 6 May 2031"));
    // The day is the building's.
    const auto instant = UtcInstant::fromIso(u"2031-05-06T23:30:00Z").value();
    QCOMPARE(dayText(instant, BuildingZone::fromIana("Asia/Kolkata").value()), QStringLiteral("Wed 7 May 2031"));
    QVERIFY(!dayText(QDate()).contains(u"ddd"));
}

void TestTexts::slotTexts_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("desk");
    QTest::addColumn<QString>("text");
    const QByteArray london("Europe/London");
    QTest::newRow("at home") << "2031-11-24T09:00:00Z"
                             << "2031-11-24T17:00:00Z" << london << london << QStringLiteral("09:00–17:00");
    QTest::newRow("same clock, another zone")
        << "2031-11-24T09:00:00Z"
        << "2031-11-24T17:00:00Z" << london << QByteArray("Europe/Lisbon") << QStringLiteral("09:00–17:00");
    QTest::newRow("far away") << "2031-11-24T09:00:00Z"
                              << "2031-11-24T17:00:00Z" << london << QByteArray("America/New_York")
                              << QStringLiteral("09:00–17:00 GMT");
    QTest::newRow("differs in summer only")
        << "2031-07-01T09:00:00Z"
        << "2031-07-01T16:00:00Z" << london << QByteArray("UTC") << QStringLiteral("10:00–17:00 BST");
    QTest::newRow("until midnight") << "2031-11-24T00:00:00Z"
                                    << "2031-11-25T00:00:00Z" << london << london << QStringLiteral("00:00–00:00");
    QTest::newRow("into the next day") << "2031-11-24T22:00:00Z"
                                       << "2031-11-25T06:00:00Z" << london << london
                                       << QStringLiteral("22:00–Tue 25 Nov 2031 06:00");
    QTest::newRow("over the change of clocks")
        << "2031-10-26T00:30:00Z"
        << "2031-10-26T01:45:00Z" << london << london << QStringLiteral("01:30 BST–01:45 GMT");
}

void TestTexts::slotTexts()
{
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    QFETCH(const QByteArray, zone);
    QFETCH(const QByteArray, desk);
    const auto slot = TimeSlot::make(UtcInstant::fromIso(start).value(), UtcInstant::fromIso(end).value()).value();
    QTEST(slotText(slot, BuildingZone::fromIana(zone).value(), BuildingZone::fromIana(desk).value()), "text");
}

void TestTexts::twelveHours()
{
    const auto instant = UtcInstant::fromIso(u"2031-11-24T15:05:00Z").value();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QString text = timeText(instant, BuildingZone::utc());
    QCOMPARE(text.replace(QChar(0x202f), u' '), QStringLiteral("3:05 PM"));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(timeText(instant, BuildingZone::utc()), QStringLiteral("15:05"));
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
