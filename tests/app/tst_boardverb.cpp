// SPDX-License-Identifier: MIT
#include "foyerprocess.h"

#include <QDate>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace Foyer;

/** `foyer bookings` of a workplace with locations: the program itself against a demo over real HTTP. */
class TestBoardVerb final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void today();
    void oneRoomAndItsBooking();
    void filtersNarrow();
    void boundsInPlaceOfDays();
    void csv();
    void whichLocation();
    void wrongQuestions();

private:
    [[nodiscard]] Ran ask(const char *arguments, const QStringList &more = {}) const
    {
        const QJsonObject keys = m_demo.keys.value(u"spacebring").toObject();
        return runFoyer(words(arguments) + more +
                            QStringList{QStringLiteral("--system"), QStringLiteral("spacebring"),
                                        QStringLiteral("--client-id"), keys.value(u"clientId").toString(),
                                        QStringLiteral("--api-url"), keys.value(u"apiUrl").toString(),
                                        QStringLiteral("--secret-stdin"), QStringLiteral("--config"), m_demo.folder()},
                        keys.value(u"clientSecret").toString().toUtf8() + '\n');
    }
    [[nodiscard]] static QJsonArray bookingsOf(const Ran &ran) { return ran.json().value(u"bookings").toArray(); }

    ServedDemo m_demo;
    const QStringList m_quayside{QStringLiteral("--location"), QStringLiteral("quayside commons")};
};

void TestBoardVerb::initTestCase()
{
    QVERIFY(m_demo.start());
}

void TestBoardVerb::cleanupTestCase()
{
    QCOMPARE(m_demo.stop(), 0);
}

void TestBoardVerb::today()
{
    const Ran ran = ask("bookings --json", m_quayside);
    QVERIFY2(ran.code == 0, ran.all().constData());
    QCOMPARE(ran.json().value(u"location").toObject().value(u"name").toString(), QStringLiteral("Quayside Commons"));
    QVERIFY(bookingsOf(ran).size() > 5);
    const Ran text = ask("bookings", m_quayside);
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains("Lighthouse"), text.all().constData());
}

void TestBoardVerb::oneRoomAndItsBooking()
{
    const Ran ran = ask("bookings --json --resource lighthouse --page-size 2", m_quayside);
    QVERIFY2(ran.code == 0, ran.all().constData());
    int hidden = 0;
    int found = 0;
    QString before;
    const auto bookings = bookingsOf(ran);
    for (const auto &value : bookings) {
        const QJsonObject booking = value.toObject();
        QCOMPARE(booking.value(u"resource").toString(), QStringLiteral("Lighthouse"));
        QVERIFY(!booking.contains(u"status") && !booking.contains(u"checkedIn"));
        QVERIFY(booking.value(u"start").toString() >= before); // by start, though pages are small
        before = booking.value(u"start").toString();
        if (booking.value(u"ownerHidden").toBool()) {
            ++hidden;
            QVERIFY(booking.value(u"titleHidden").toBool());
            QVERIFY(booking.value(u"owner").isNull());
        }
        if (booking.value(u"title").toString().startsWith(u"Quarterly review")) {
            ++found;
            const QJsonObject payment = booking.value(u"payments").toArray().first().toObject();
            QCOMPARE(payment.value(u"amount").toDouble(), 96.5);
            QCOMPARE(payment.value(u"tax").toObject().value(u"rate").toDouble(), 20.0);
            QCOMPARE(booking.value(u"attendees").toArray().size(), 12);
            QCOMPARE(booking.value(u"owner").toObject().value(u"email").toString(),
                     QStringLiteral("ana.ruiz@demo.example"));
        }
    }
    QVERIFY(hidden >= 1);
    QCOMPARE(found, 1);
}

void TestBoardVerb::filtersNarrow()
{
    const auto all = bookingsOf(ask("bookings --json", m_quayside));
    const auto desks = bookingsOf(ask("bookings --json --kinds hot-desk,dedicated-desk", m_quayside));
    QVERIFY(desks.size() < all.size());
    QString owner;
    for (const auto &value : all)
        owner = owner.isEmpty() ? value.toObject().value(u"ownerMembership").toString() : owner;
    QVERIFY(!owner.isEmpty());
    const auto theirs = bookingsOf(ask("bookings --json --order end:desc --owner", QStringList{owner} + m_quayside));
    QVERIFY(!theirs.isEmpty() && theirs.size() < all.size());
}

void TestBoardVerb::boundsInPlaceOfDays()
{
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Europe/London")).date();
    const QString noon = today.toString(Qt::ISODate) + QStringLiteral("T12:00:00Z");
    const Ran ran =
        ask("bookings --json --starts",
            QStringList{QStringLiteral("gte:%1,lt:%2")
                            .arg(noon, today.addDays(1).toString(Qt::ISODate) + QStringLiteral("T00:00:00Z"))} +
                m_quayside);
    QVERIFY2(ran.code == 0, ran.all().constData());
    const auto bookings = bookingsOf(ran);
    for (const auto &value : bookings)
        QVERIFY(value.toObject().value(u"start").toString() >= noon);
}

void TestBoardVerb::csv()
{
    const QString file = m_demo.folder(QStringLiteral("bookings.csv"));
    const Ran ran = ask("bookings --csv", QStringList{file} + m_quayside);
    QVERIFY2(ran.code == 0, ran.all().constData());
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("Lighthouse"));
    QVERIFY(!(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestBoardVerb::whichLocation()
{
    const Ran several = ask("bookings --json");
    QCOMPARE(several.code, 6);
    QVERIFY(several.json().value(u"candidates").toArray().size() > 1);
    const Ran none = ask("bookings --location Nowhere");
    QCOMPARE(none.code, 6);
    QVERIFY(none.err.contains("Quayside Commons"));
    const Ran noRoom = ask("bookings --resource Nothing", m_quayside);
    QCOMPARE(noRoom.code, 6);
    QVERIFY(noRoom.err.contains("Lighthouse"));
}

void TestBoardVerb::wrongQuestions()
{
    const Ran person = ask("bookings --person ana@demo.example");
    QCOMPARE(person.code, 2);
    QVERIFY2(person.err.contains("--location"), person.all().constData());
    // And a board's question to a front desk.
    const Ran desk = m_demo.ask(words("bookings --kinds room"));
    QCOMPARE(desk.code, 2);
    QVERIFY2(desk.err.contains("--person"), desk.all().constData());
    const Ran nothing = m_demo.ask(words("bookings"));
    QCOMPARE(nothing.code, 2);
    QVERIFY2(nothing.err.contains("Whose bookings"), nothing.all().constData());
}

QTEST_GUILESS_MAIN(TestBoardVerb)
#include "tst_boardverb.moc"
