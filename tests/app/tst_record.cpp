// SPDX-License-Identifier: MIT
#include "foyerprocess.h"

#include "faultproxy.h"
#include "fulldisk.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <memory>

using namespace Foyer;
using namespace Foyer::Testing;

namespace {

const auto asJson = QStringLiteral("--json");
const auto ana = QStringLiteral("ana.ruiz@demo.example");
const auto building = QStringLiteral("Harbour House");

} // namespace

/**
 * `foyer book` as a process, when its record can't be written or the answer does not come: what it sends, counted on
 * the wire, and what it says.
 */
class TestRecord final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void askedAgainItFindsItsOwn_data();
    void askedAgainItFindsItsOwn();
    void withoutRoomNothingIsSent();

private:
    /** A verb through the proxy, with a record in @p config. */
    [[nodiscard]] Ran ask(const QStringList &arguments, const QString &config) const;
    [[nodiscard]] QStringList book(const QString &day, const QStringList &what) const
    {
        return QStringList{QStringLiteral("book"),
                           QStringLiteral("--person"),
                           ana,
                           QStringLiteral("--building"),
                           building,
                           QStringLiteral("--date"),
                           day,
                           asJson} +
               what;
    }
    /** What Ana has on that day and still stands, asked for without the proxy. */
    [[nodiscard]] QJsonArray bookingsOn(const QString &day) const;

    ServedDemo m_demo;
    std::unique_ptr<FaultProxy> m_proxy;
    QStringList m_days; ///< that can be booked, today left out
};

void TestRecord::initTestCase()
{
    QVERIFY(m_demo.start());
    m_proxy = std::make_unique<FaultProxy>(QUrl(m_demo.url));
    const Ran days = m_demo.ask(book(QStringLiteral("2999-01-01"), {QStringLiteral("--onsite")}));
    for (const QJsonValue &day : days.json().value(u"bookableDays").toArray())
        m_days.append(day.toString());
    VERIFY_RAN(m_days.size() > 4, days);
    m_days.removeFirst();
}

void TestRecord::cleanupTestCase()
{
    m_proxy.reset();
    QCOMPARE(m_demo.stop(), 0);
}

Ran TestRecord::ask(const QStringList &arguments, const QString &config) const
{
    return runFoyer(arguments + QStringList{QStringLiteral("--client-id"), m_demo.clientId, QStringLiteral("--api-url"),
                                            m_proxy->url({}).toString(), QStringLiteral("--secret-stdin"),
                                            QStringLiteral("--config"), config},
                    m_demo.secret + "\n");
}

QJsonArray TestRecord::bookingsOn(const QString &day) const
{
    const Ran ran = m_demo.ask({QStringLiteral("bookings"), QStringLiteral("--person"), ana, asJson});
    QJsonArray found;
    for (const QJsonValue &booking : ran.json().value(u"bookings").toArray()) {
        if (booking.toObject().value(u"start").toString().startsWith(day) &&
            booking.toObject().value(u"status").toString() == u"booked")
            found.append(booking);
    }
    return found;
}

void TestRecord::askedAgainItFindsItsOwn_data()
{
    QTest::addColumn<bool>("onsite");
    QTest::newRow("pass") << true;
    QTest::newRow("desk") << false; // which the second run finds taken: by its own booking
}

void TestRecord::askedAgainItFindsItsOwn()
{
    QFETCH(const bool, onsite);
    const QTemporaryDir config;
    const QString day = m_days.at(onsite ? 0 : 1);
    QStringList what{QStringLiteral("--onsite")};
    if (!onsite) {
        const Ran free = m_demo.ask(book(day, {QStringLiteral("--space"), QStringLiteral("no such desk")}));
        const QJsonObject desk = free.json().value(u"candidates").toArray().first().toObject();
        VERIFY_RAN(!desk.isEmpty(), free);
        what = QStringList{QStringLiteral("--space"), desk.value(u"id").toString()};
    }
    const qsizetype before = bookingsOn(day).size();
    const Path bookings = Path::ending("/v1/public/bookings");
    const int posts = m_proxy->posts(bookings);

    // Booked, but the answer is lost, and from then on the workplace can't be asked about it.
    const auto isSent = std::make_shared<std::atomic<bool>>(false);
    m_proxy->heal();
    m_proxy->add(When::post(Path::where([isSent](const QByteArray &path) {
                     const bool isIt = path.endsWith("/bookings");
                     *isSent = *isSent || isIt;
                     return isIt;
                 })),
                 Fault::reset().afterApplying());
    m_proxy->add(When::get(Path::where([isSent](const QByteArray &) { return isSent->load(); })), Fault::answer(503));
    const Ran first =
        ask(book(day, what) + QStringList{QStringLiteral("--timeout"), QStringLiteral("4")}, config.path());
    VERIFY_RAN(first.code == 4, first);
    QCOMPARE(first.json().value(u"outcome").toString(), QStringLiteral("unknown"));
    QCOMPARE(m_proxy->posts(bookings) - posts, 1);
    QCOMPARE(bookingsOn(day).size(), before + 1);

    m_proxy->heal();
    const Ran second = ask(book(day, what), config.path());
    VERIFY_RAN(second.code == 0, second);
    QCOMPARE(second.json().value(u"outcome").toString(), QStringLiteral("booked"));
    QCOMPARE(m_proxy->posts(bookings) - posts, 1); // nothing was sent again
    VERIFY_RAN(second.json().value(u"message").toString().contains(QLatin1String("nothing was sent again")), second);
    const QJsonArray now = bookingsOn(day);
    QCOMPARE(now.size(), before + 1);
    QStringList ids;
    for (const QJsonValue &booking : now)
        ids.append(booking.toObject().value(u"id").toString());
    VERIFY_RAN(ids.contains(second.json().value(u"booking").toObject().value(u"id").toString()), second);
}

void TestRecord::withoutRoomNothingIsSent()
{
    const QTemporaryDir config;
    const Path bookings = Path::ending("/v1/public/bookings");
    const auto lookUp = [&] {
        return ask({QStringLiteral("bookings"), QStringLiteral("--person"), ana, asJson}, config.path());
    };
    m_proxy->heal();
    // A record with something in it.
    const Ran first = ask(book(m_days.at(2), {QStringLiteral("--onsite")}), config.path());
    VERIFY_RAN(first.code == 0, first);
    const qsizetype listed = lookUp().json().value(u"bookings").toArray().size();
    QVERIFY(listed > 0);

    // From not a byte to what is enough: somewhere on the way there is room to prepare it, and none to say "sent".
    const QStringList next = book(m_days.at(3), {QStringLiteral("--onsite")});
    int refused = 0;
    bool isBooked = false;
    for (rlim_t room = 0; !isBooked; room += room == 0 ? 32'768 : 4'096) {
        QVERIFY2(room < 200'000, "never enough room");
        const int before = m_proxy->posts(bookings);
        Ran ran;
        Ran whileFull;
        {
            const FullDisk full(room);
            ran = ask(next, config.path());
            whileFull = lookUp();
        }
        isBooked = ran.code == 0;
        QCOMPARE(m_proxy->posts(bookings) - before, isBooked ? 1 : 0);
        VERIFY_RAN(whileFull.code == 0, whileFull);
        QCOMPARE(whileFull.json().value(u"bookings").toArray().size(), listed + (isBooked ? 1 : 0));
        if (isBooked)
            break;
        ++refused;
        VERIFY_RAN(ran.code == 3, ran);
        QCOMPARE(ran.json().value(u"outcome").toString(), QStringLiteral("notSent"));
        const QString said = ran.json().value(u"message").toString();
        VERIFY_RAN(said.contains(u"nothing was sent") && said.contains(u"disk is full"), ran);
        VERIFY_RAN(ran.err.contains("disk is full"), ran);
    }
    QVERIFY(refused > 0);
    QCOMPARE(bookingsOn(m_days.at(3)).size(), 1);
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
