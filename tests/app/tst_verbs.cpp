// SPDX-License-Identifier: MIT
#include "foyerprocess.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Foyer;

/**
 * The command line as processes, against a demo workplace that another process serves over real HTTP.
 */
class TestVerbs final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void booksADesk();
    void booksAnOnsitePass();
    void booksARoom();
    void demoVerbStandsAlone();
    void takenIsRefused();
    void sameDeskTwiceIsRefused();
    void ambiguousPerson();
    void unknownThings_data();
    void unknownThings();
    void deskOnSeveralFloorsIsAmbiguous();
    void dayThatCantBeBooked();
    void timeInTheGap();
    void timeOutsideTheDay();
    void listsAndCancels();
    void cancelOfNothing();
    void timeoutWhileSending();

private:
    Ran bookDesk(const QString &person, const QString &space, const QStringList &more = {}) const;
    QString firstFreeDesk(const QString &floor) const;
    QString floorOfTheBuilding() const;

    ServedDemo m_demo;
    QString m_day; ///< one that can be booked at Harbour House
};

namespace {

const auto ana = QStringLiteral("ana.ruiz@demo.example");
const auto building = QStringLiteral("Harbour House");

} // namespace

void TestVerbs::initTestCase()
{
    QVERIFY(m_demo.start());
    // A day that nobody can book makes the program tell those that can be.
    const Ran ran = m_demo.ask({QStringLiteral("book"), QStringLiteral("--person"), ana, QStringLiteral("--building"),
                                building, QStringLiteral("--date"), QStringLiteral("2999-01-01"),
                                QStringLiteral("--onsite"), QStringLiteral("--json")});
    VERIFY_RAN(ran.code == 1, ran);
    const QJsonArray days = ran.json().value(u"bookableDays").toArray();
    VERIFY_RAN(days.size() > 2, ran);
    m_day = days.at(2).toString(); // not today, which may be nearly over
}

void TestVerbs::cleanupTestCase()
{
    QCOMPARE(m_demo.stop(), 0);
}

QString TestVerbs::floorOfTheBuilding() const
{
    const Ran ran =
        m_demo.ask({QStringLiteral("book"), QStringLiteral("--person"), ana, QStringLiteral("--building"), building,
                    QStringLiteral("--date"), m_day, QStringLiteral("--space"), QStringLiteral("x"),
                    QStringLiteral("--floor"), QStringLiteral("no such floor"), QStringLiteral("--json")});
    return ran.json().value(u"candidates").toArray().at(0).toObject().value(u"name").toString();
}

QString TestVerbs::firstFreeDesk(const QString &floor) const
{
    const Ran ran =
        m_demo.ask({QStringLiteral("book"), QStringLiteral("--person"), ana, QStringLiteral("--building"), building,
                    QStringLiteral("--date"), m_day, QStringLiteral("--space"), QStringLiteral("no such desk"),
                    QStringLiteral("--floor"), floor, QStringLiteral("--json")});
    return ran.json().value(u"candidates").toArray().at(0).toObject().value(u"name").toString();
}

Ran TestVerbs::bookDesk(const QString &person, const QString &space, const QStringList &more) const
{
    return m_demo.ask(QStringList{QStringLiteral("book"), QStringLiteral("--person"), person,
                                  QStringLiteral("--building"), building, QStringLiteral("--date"), m_day,
                                  QStringLiteral("--space"), space, QStringLiteral("--json")} +
                      more);
}

void TestVerbs::booksADesk()
{
    const QString floor = floorOfTheBuilding();
    QVERIFY(!floor.isEmpty());
    const QString desk = firstFreeDesk(floor);
    QVERIFY(!desk.isEmpty());
    const Ran ran = bookDesk(ana, desk,
                             {QStringLiteral("--floor"), floor, QStringLiteral("--from"), QStringLiteral("10:00"),
                              QStringLiteral("--to"), QStringLiteral("12:00")});
    VERIFY_RAN(ran.code == 0, ran);
    const QJsonObject json = ran.json();
    QCOMPARE(json.value(u"outcome").toString(), QStringLiteral("booked"));
    QVERIFY(!json.value(u"message").toString().isEmpty());
    QVERIFY(!json.contains(u"error"));
    const QJsonObject booking = json.value(u"booking").toObject();
    QVERIFY(!booking.value(u"id").toString().isEmpty());
    QCOMPARE(booking.value(u"person").toString(), ana);
    QCOMPARE(booking.value(u"building").toString(), building);
    QCOMPARE(booking.value(u"floor").toString(), floor);
    QCOMPARE(booking.value(u"space").toString(), desk);
    QCOMPARE(booking.value(u"kind").toString(), QStringLiteral("desk"));
    QCOMPARE(booking.value(u"status").toString(), QStringLiteral("booked"));
    const QString start = booking.value(u"start").toString();
    VERIFY_RAN(start.endsWith(u":00:00Z") && start.startsWith(m_day), ran);
    VERIFY_RAN(booking.value(u"end").toString() > start, ran);
}

void TestVerbs::booksAnOnsitePass()
{
    const Ran ran = m_demo.ask({QStringLiteral("book"), QStringLiteral("--person"), ana, QStringLiteral("--building"),
                                building, QStringLiteral("--date"), m_day, QStringLiteral("--onsite"),
                                QStringLiteral("--from"), QStringLiteral("14:00"), QStringLiteral("--json")});
    VERIFY_RAN(ran.code == 0, ran);
    const QJsonObject booking = ran.json().value(u"booking").toObject();
    QCOMPARE(booking.value(u"kind").toString(), QStringLiteral("onsite"));
    QVERIFY(booking.value(u"space").isNull());
    QVERIFY(booking.value(u"floor").isNull());
    QCOMPARE(booking.value(u"building").toString(), building);
}

void TestVerbs::booksARoom()
{
    const QStringList room{QStringLiteral("--kind"), QStringLiteral("room"), QStringLiteral("--title"),
                           QStringLiteral("Tom & Jerry <b>")};
    const Ran free = bookDesk(ana, QStringLiteral("no such room"), room);
    VERIFY_RAN(free.code == 6, free);
    const QJsonArray rooms = free.json().value(u"candidates").toArray();
    VERIFY_RAN(!rooms.isEmpty(), free);
    const QString id = rooms.first().toObject().value(u"id").toString();
    const QStringList when = words("--from 12:00 --to 13:00");
    // Nothing is sent while it is not known who is meant.
    const Ran several =
        bookDesk(ana, id, room + when + QStringList{QStringLiteral("--attendee"), QStringLiteral("John Smith")});
    VERIFY_RAN(several.code == 6, several);
    QVERIFY(several.json().value(u"candidates").toArray().size() > 1);
    const Ran nobody = bookDesk(ana, id, room + when + words("--attendee Nobody-Such"));
    VERIFY_RAN(nobody.code == 6, nobody);
    VERIFY_RAN(nobody.err.contains("Nobody-Such"), nobody);

    const Ran ran = bookDesk(ana, id,
                             room + when +
                                 QStringList{QStringLiteral("--description"), QStringLiteral("Line 1\nLine 2"),
                                             QStringLiteral("--online-meeting"), QStringLiteral("--attendee"),
                                             QStringLiteral("john.smith2@demo.example"), QStringLiteral("--attendee"),
                                             QStringLiteral("Guest <guest@example.org>")});
    VERIFY_RAN(ran.code == 0, ran);
    const QJsonObject booking = ran.json().value(u"booking").toObject();
    QCOMPARE(booking.value(u"kind").toString(), QStringLiteral("room"));
    QCOMPARE(booking.value(u"title").toString(), QStringLiteral("Tom & Jerry <b>"));
}

void TestVerbs::demoVerbStandsAlone()
{
    const QString config = m_demo.folder(QStringLiteral("alone"));
    const Ran ran = runFoyer({QStringLiteral("book"), QStringLiteral("--demo"), QStringLiteral("--person"), ana,
                              QStringLiteral("--building"), building, QStringLiteral("--date"), m_day,
                              QStringLiteral("--onsite"), QStringLiteral("--config"), config});
    VERIFY_RAN(ran.code == 0, ran);
    VERIFY_RAN(ran.out.contains("Harbour House"), ran);
    QVERIFY(!QFile::exists(config + QStringLiteral("/settings.json")));
}

void TestVerbs::takenIsRefused()
{
    // John Smith the second has a desk; whoever else asks for it is told so.
    const Ran his = m_demo.ask(words("bookings --person john.smith2@demo.example --json"));
    VERIFY_RAN(his.code == 0, his);
    QJsonObject booking;
    for (const QJsonValue &value : his.json().value(u"bookings").toArray()) {
        if (value.toObject().value(u"kind").toString() == u"desk")
            booking = value.toObject();
    }
    VERIFY_RAN(!booking.isEmpty(), his);
    const Ran ran =
        m_demo.ask({QStringLiteral("book"), QStringLiteral("--person"), ana, QStringLiteral("--building"), building,
                    QStringLiteral("--date"), booking.value(u"start").toString().left(10), QStringLiteral("--space"),
                    booking.value(u"spaceId").toString(), QStringLiteral("--json")});
    VERIFY_RAN(ran.code == 1, ran);
    QCOMPARE(ran.json().value(u"outcome").toString(), QStringLiteral("refused"));
    QVERIFY(ran.json().value(u"booking").isNull());
}

void TestVerbs::sameDeskTwiceIsRefused()
{
    const QString floor = floorOfTheBuilding();
    const QString desk = firstFreeDesk(floor);
    const QStringList where{QStringLiteral("--floor"), floor, QStringLiteral("--from"), QStringLiteral("15:00")};
    const Ran first = bookDesk(QStringLiteral("john.smith@demo.example"), desk, where);
    VERIFY_RAN(first.code == 0, first);
    const Ran second = bookDesk(QStringLiteral("john.smith2@demo.example"), desk, where);
    VERIFY_RAN(second.code == 1, second);
    VERIFY_RAN(second.json().value(u"message").toString().contains(desk), second);
}

void TestVerbs::ambiguousPerson()
{
    const Ran ran = m_demo.ask({QStringLiteral("book"), QStringLiteral("--person"), QStringLiteral("John Smith"),
                                QStringLiteral("--building"), building, QStringLiteral("--date"), m_day,
                                QStringLiteral("--onsite"), QStringLiteral("--json")});
    VERIFY_RAN(ran.code == 6, ran);
    QCOMPARE(ran.json().value(u"outcome").toString(), QStringLiteral("notSent"));
    QStringList emails;
    for (const QJsonValue &value : ran.json().value(u"candidates").toArray())
        emails.append(value.toObject().value(u"email").toString());
    VERIFY_RAN(emails.contains(QStringLiteral("john.smith@demo.example")), ran);
    VERIFY_RAN(emails.contains(QStringLiteral("john.smith2@demo.example")), ran);
    VERIFY_RAN(ran.err.contains("john.smith2@demo.example"), ran);
}

void TestVerbs::unknownThings_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("candidate");
    QTest::newRow("person") << words("book --person nobody@demo.example --onsite") << QString();
    QTest::newRow("building")
        << QStringList{QStringLiteral("book"),     QStringLiteral("--person"),   ana,
                       QStringLiteral("--onsite"), QStringLiteral("--building"), QStringLiteral("Harbor")}
        << building;
    QTest::newRow("building's bookings") << words("bookings --building Nowhere") << building;
    QTest::newRow("person's bookings") << words("bookings --person nobody@demo.example") << QString();
}

void TestVerbs::unknownThings()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QString, candidate);
    if (arguments.first() == u"book")
        arguments += {QStringLiteral("--date"), m_day};
    if (arguments.first() == u"book" && !arguments.contains(QStringLiteral("--building")))
        arguments += {QStringLiteral("--building"), building};
    const Ran ran = m_demo.ask(arguments + words("--json"));
    VERIFY_RAN(ran.code == 6, ran);
    QCOMPARE(ran.json().value(u"error").toString(), QStringLiteral("notFound"));
    VERIFY_RAN(ran.json().value(u"candidates").isArray(), ran);
    VERIFY_RAN(candidate.isEmpty() || ran.err.contains(candidate.toUtf8()), ran);
}

void TestVerbs::deskOnSeveralFloorsIsAmbiguous()
{
    const Ran all = bookDesk(ana, QStringLiteral("no such desk"));
    VERIFY_RAN(all.code == 6, all);
    const QJsonArray candidates = all.json().value(u"candidates").toArray();
    QVERIFY(!candidates.isEmpty());
    // Without --floor every floor is looked at: a name that is on two is not guessed.
    QHash<QString, QSet<QString>> floors;
    for (const QJsonValue &value : candidates)
        floors[value.toObject().value(u"name").toString()].insert(value.toObject().value(u"floor").toString());
    const QString name = candidates.first().toObject().value(u"name").toString();
    const Ran ran = bookDesk(QStringLiteral("john.smith@demo.example"), name, words("--from 08:30 --to 09:00"));
    if (ran.code == 0) {
        QCOMPARE(ran.json().value(u"booking").toObject().value(u"space").toString(), name);
    } else {
        VERIFY_RAN(ran.code == 6, ran);
        QVERIFY(ran.json().value(u"candidates").toArray().size() > 1);
    }
}

void TestVerbs::dayThatCantBeBooked()
{
    const Ran ran =
        m_demo.ask({QStringLiteral("book"), QStringLiteral("--person"), ana, QStringLiteral("--building"), building,
                    QStringLiteral("--date"), QStringLiteral("2020-01-06"), QStringLiteral("--onsite")});
    VERIFY_RAN(ran.code == 1, ran);
    VERIFY_RAN(ran.err.contains(m_day.toUtf8()), ran);
}

void TestVerbs::timeInTheGap()
{
    // London, the last Sunday in March: 01:30 does not exist.
    QDate sunday(QDate::fromString(m_day, Qt::ISODate).year() + 1, 3, 31);
    while (sunday.dayOfWeek() != Qt::Sunday)
        sunday = sunday.addDays(-1);
    const Ran ran = m_demo.ask({QStringLiteral("book"), QStringLiteral("--person"), ana, QStringLiteral("--building"),
                                building, QStringLiteral("--date"), sunday.toString(Qt::ISODate),
                                QStringLiteral("--from"), QStringLiteral("01:30"), QStringLiteral("--onsite")});
    VERIFY_RAN(ran.code == 2, ran);
    VERIFY_RAN(ran.err.contains("01:30") && ran.err.contains("clocks"), ran);
}

void TestVerbs::timeOutsideTheDay()
{
    const Ran ran = m_demo.ask({QStringLiteral("book"), QStringLiteral("--person"), ana, QStringLiteral("--building"),
                                building, QStringLiteral("--date"), m_day, QStringLiteral("--from"),
                                QStringLiteral("03:00"), QStringLiteral("--onsite")});
    VERIFY_RAN(ran.code == 1, ran);
    VERIFY_RAN(ran.err.contains("Bookable"), ran);
}

void TestVerbs::listsAndCancels()
{
    const QString person = QStringLiteral("john.smith@demo.example");
    const Ran booked = m_demo.ask({QStringLiteral("book"), QStringLiteral("--person"), person,
                                   QStringLiteral("--building"), building, QStringLiteral("--date"), m_day,
                                   QStringLiteral("--onsite"), QStringLiteral("--from"), QStringLiteral("09:00"),
                                   QStringLiteral("--to"), QStringLiteral("10:00"), QStringLiteral("--json")});
    VERIFY_RAN(booked.code == 0, booked);
    const QString id = booked.json().value(u"booking").toObject().value(u"id").toString();

    const auto statusIn = [&id](const Ran &ran) {
        for (const QJsonValue &value : ran.json().value(u"bookings").toArray()) {
            if (value.toObject().value(u"id").toString() == id)
                return value.toObject().value(u"status").toString();
        }
        return QString();
    };
    const QStringList day{QStringLiteral("--date"), m_day, QStringLiteral("--json")};
    const Ran byPerson = m_demo.ask(QStringList{QStringLiteral("bookings"), QStringLiteral("--person"), person} + day);
    VERIFY_RAN(statusIn(byPerson) == u"booked", byPerson);
    const Ran byBuilding =
        m_demo.ask(QStringList{QStringLiteral("bookings"), QStringLiteral("--building"), building} + day);
    VERIFY_RAN(statusIn(byBuilding) == u"booked", byBuilding);
    const Ran text = m_demo.ask(QStringList{QStringLiteral("bookings"), QStringLiteral("--person"), person});
    VERIFY_RAN(text.code == 0 && text.out.contains(id.toUtf8()), text);

    const Ran cancelled =
        m_demo.ask({QStringLiteral("cancel"), QStringLiteral("--booking"), id, QStringLiteral("--json")});
    VERIFY_RAN(cancelled.code == 0, cancelled);
    QCOMPARE(cancelled.json().value(u"outcome").toString(), QStringLiteral("cancelled"));
    const Ran after = m_demo.ask(QStringList{QStringLiteral("bookings"), QStringLiteral("--person"), person} + day);
    VERIFY_RAN(statusIn(after) != u"booked", after);
}

void TestVerbs::cancelOfNothing()
{
    const Ran ran = m_demo.ask(words("cancel --booking 01ARZ3NDEKTSV4RRFFQ69G5FAV --json"));
    VERIFY_RAN(ran.code == 6, ran);
    const Ran odd = m_demo.ask(words("cancel --booking ../../users/1?x#y --json"));
    VERIFY_RAN(odd.code == 6 || odd.code == 1, odd);
}

void TestVerbs::timeoutWhileSending()
{
    // Passes everything on to the demo workplace but the answer to the booking itself.
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    const quint16 port = static_cast<quint16>(QUrl(m_demo.url).port());
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&proxy, port] {
        QTcpSocket *client = proxy.nextPendingConnection();
        auto *server = new QTcpSocket(client);
        server->connectToHost(QHostAddress::LocalHost, port);
        connect(client, &QTcpSocket::readyRead, server, [client, server] {
            const QByteArray bytes = client->readAll();
            if (bytes.startsWith("POST /v1/public/bookings"))
                server->disconnect();
            server->write(bytes);
        });
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    });

    QProcess process;
    QStringList arguments = m_demo.address();
    arguments.replace(arguments.indexOf(m_demo.url), QStringLiteral("http://127.0.0.1:%1").arg(proxy.serverPort()));
    process.start(QStringLiteral(FOYER_PROGRAM),
                  QStringList{QStringLiteral("book"), QStringLiteral("--person"),
                              QStringLiteral("john.smith2@demo.example"), QStringLiteral("--building"), building,
                              QStringLiteral("--date"), m_day, QStringLiteral("--onsite"), QStringLiteral("--from"),
                              QStringLiteral("16:00"), QStringLiteral("--json"), QStringLiteral("--timeout"),
                              QStringLiteral("5")} +
                      arguments);
    process.write(m_demo.secret + "\n");
    process.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    const Ran ran{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    VERIFY_RAN(ran.code == 4, ran);
    QCOMPARE(ran.json().value(u"outcome").toString(), QStringLiteral("unknown"));
    QVERIFY(ran.json().value(u"booking").isNull());
}

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
