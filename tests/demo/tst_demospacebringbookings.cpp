// SPDX-License-Identifier: MIT
#include "demosystems.h"

#include <algorithm>

using namespace Foyer;

/** Spacebring's bookings: what can be asked, in which pages it comes, and what is in them. */
class TestDemoSpacebringBookings final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_demo.reset(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void wrongQueries_data();
    void wrongQueries();
    void everyIssueIsNamed();
    void pagesOfAnySizeAreTheSame_data();
    void pagesOfAnySizeAreTheSame();
    void tokensBelongToTheirQuery_data();
    void tokensBelongToTheirQuery();
    void theQueryForTheNextPage();
    void orders_data();
    void orders();
    void comparisons();
    void kindsOwnersAndResources();
    void showcase();
    void whatIsInTheWeek();
    void theHalfHour();
    void sameSeedSameBookings();

private:
    /** A day of London's, which has no offset from UTC then. */
    [[nodiscard]] QString day(const char *date) const
    {
        return QStringLiteral("locationRef=%1&endDate[gt]=%2T00:00:00Z&startDate[lt]=%2T23:59:59Z")
            .arg(m_london, QLatin1String(date));
    }
    static UtcInstant timeOf(const QJsonValue &booking, const char *key)
    {
        return UtcInstant::fromIso(booking.toObject().value(QLatin1String(key)).toString()).value_or(UtcInstant());
    }
    static QStringList idsOf(const QJsonArray &bookings)
    {
        QStringList ids;
        for (const QJsonValue &one : bookings)
            ids.append(one.toObject().value(u"id").toString());
        return ids;
    }

    std::unique_ptr<DemoSystems> m_demo;
    QString m_london;
};

void TestDemoSpacebringBookings::initTestCase()
{
    m_demo = std::make_unique<DemoSystems>();
    QVERIFY(m_demo->started);
    m_london = m_demo->spacebring.location(QStringLiteral("Quayside Commons"));
    QVERIFY(!m_london.isEmpty());
}

void TestDemoSpacebringBookings::wrongQueries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("path"); ///< of an issue, its parts with a slash between them
    const auto row = [](const char *query, const char *path) {
        QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(path);
    };
    row("", "locationRef");
    row("limit=10", "resourceRef");
    row("locationRef=", "locationRef");
    row("locationRef=nowhere", "locationRef");
    row("locationRef=3c90c3cc-0d44-4b50-8888-8dd25736052a", "locationRef");
    row("resourceRef=3c90c3cc-0d44-4b50-8888-8dd25736052a", "resourceRef");
    row("resourceRef=3c90c3cc0d444b5088888dd25736052a", "resourceRef");
    row("LONDON&locationRef=3c90c3cc-0d44-4b50-8888-8dd25736052a", "locationRef");
    row("LONDON&membershipRefOwner=me", "membershipRefOwner");
    row("LONDON&limit=0", "limit");
    row("LONDON&limit=101", "limit");
    row("LONDON&limit=-1", "limit");
    row("LONDON&limit=ten", "limit");
    row("LONDON&limit=", "limit");
    row("LONDON&limit=2.5", "limit");
    row("LONDON&limit=99999999999999999999", "limit");
    row("LONDON&order=endDate", "order");
    row("LONDON&order=endDate:up", "order");
    row("LONDON&order=title:asc", "order");
    row("LONDON&order=:", "order");
    row("LONDON&types=", "types");
    row("LONDON&types=room,", "types");
    row("LONDON&types=room,sofa", "types");
    row("LONDON&types=phoneBooth", "types");
    row("LONDON&startDate=2026-03-04T00:00:00Z", "startDate");
    row("LONDON&startDate[]=2026-03-04T00:00:00Z", "startDate");
    row("LONDON&startDate[after]=2026-03-04T00:00:00Z", "startDate");
    row("LONDON&startDate[gt=2026-03-04T00:00:00Z", "startDate");
    row("LONDON&endDate[gt]=tomorrow", "endDate/gt");
    row("LONDON&endDate[gt]=2026-03-04", "endDate/gt");
    row("LONDON&endDate[lte]=2026-03-04T00:00:00", "endDate/lte");
    row("LONDON&endDate[lt]=2026-02-30T00:00:00Z", "endDate/lt");
    row("LONDON&endDate[gte]=", "endDate/gte");
    row("LONDON&endDate[gt]=2026-03-04T00:00:00Z&endDate[gt]=2026-03-05T00:00:00Z", "endDate/gt");
    row("LONDON&nextPageToken=", "nextPageToken");
    row("LONDON&nextPageToken=abc", "nextPageToken");
    row("LONDON&nextPageToken=MjUuMTIzNDU2", "nextPageToken");
}

void TestDemoSpacebringBookings::wrongQueries()
{
    QFETCH(QString, query);
    query.replace(QStringLiteral("LONDON"), QStringLiteral("locationRef=") + m_london);
    const DemoReply reply = m_demo->spacebring.bookings(query);
    QCOMPARE(reply.status, 400);
    QVERIFY(!reply.text("message").isEmpty());
    QVERIFY(!reply.text("type").isEmpty());
    QVERIFY(!reply.text("code").isEmpty());
    QStringList paths;
    for (const QJsonValue &issue : reply.object().value(u"issues").toArray()) {
        QStringList parts;
        for (const QJsonValue &part : issue.toObject().value(u"path").toArray())
            parts.append(part.toString());
        paths.append(parts.join(u'/'));
        QVERIFY(!issue.toObject().value(u"message").toString().isEmpty());
    }
    QFETCH(const QString, path);
    QVERIFY2(paths.contains(path), qPrintable(paths.join(u' ')));
}

void TestDemoSpacebringBookings::everyIssueIsNamed()
{
    const DemoReply reply =
        m_demo->spacebring.bookings(QStringLiteral("limit=0&order=x&types=y&membershipRefOwner=z&startDate[gt]=w"));
    // Both scopes, the limit, the order twice, the kinds, the owner and the start.
    QCOMPARE(reply.object().value(u"issues").toArray().size(), 8);
}

void TestDemoSpacebringBookings::pagesOfAnySizeAreTheSame_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 24, 25, 99, 100})
        QTest::addRow("%d", limit) << limit;
}

void TestDemoSpacebringBookings::pagesOfAnySizeAreTheSame()
{
    QFETCH(const int, limit);
    const QString query = day("2026-03-04");
    const QStringList all = idsOf(m_demo->spacebring.allBookings(query));
    QVERIFY2(all.size() > 200, qPrintable(QString::number(all.size())));
    QList<int> sizes;
    const auto paged = m_demo->spacebring.all(
        QStringLiteral("/resources/bookings/v1?limit=%1&%2").arg(limit).arg(query), "bookings", &sizes);
    QCOMPARE(idsOf(paged), all);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    QVERIFY(std::all_of(sizes.begin(), sizes.end() - 1, [&](int size) { return size == limit; }));
    QVERIFY(sizes.last() >= 1);
}

void TestDemoSpacebringBookings::tokensBelongToTheirQuery_data()
{
    QTest::addColumn<QString>("query"); ///< asked with the token of `LONDON&endDate[gt]=…&types=room,office`
    QTest::addColumn<int>("status");
    const auto row = [](const char *query, int status) {
        QTest::newRow(query) << QString::fromLatin1(query) << status;
    };
    row("LONDON&endDate[gt]=2026-03-04T00:00:00Z&types=room,office", 200);
    row("types=office,room&endDate%5Bgt%5D=2026-03-04T00%3A00%3A00Z&LONDON", 200);
    row("LONDON&endDate[gt]=2026-03-04T01:00:00%2B01:00&types=room,office", 200); // the same instant
    row("LONDON&endDate[gt]=2026-03-04T00:00:00Z&types=room,office&limit=3", 200);
    row("LONDON&endDate[gt]=2026-03-04T00:00:00Z&types=room,office&order=endDate:asc", 200); // as if not said
    row("LONDON&endDate[gt]=2026-03-04T00:00:00Z&types=room", 400);
    row("LONDON&endDate[gte]=2026-03-04T00:00:00Z&types=room,office", 400);
    row("LONDON&endDate[gt]=2026-03-04T00:00:01Z&types=room,office", 400);
    row("LONDON&startDate[gt]=2026-03-04T00:00:00Z&types=room,office", 400);
    row("LONDON&types=room,office", 400);
    row("LONDON&endDate[gt]=2026-03-04T00:00:00Z&types=room,office&order=endDate:desc", 400);
    row("CHICAGO&endDate[gt]=2026-03-04T00:00:00Z&types=room,office", 400);
}

void TestDemoSpacebringBookings::tokensBelongToTheirQuery()
{
    const auto place = [&](QString query) {
        const QString chicago = m_demo->spacebring.location(QStringLiteral("Prairie Exchange"));
        return query.replace(QStringLiteral("LONDON"), QStringLiteral("locationRef=") + m_london)
            .replace(QStringLiteral("CHICAGO"), QStringLiteral("locationRef=") + chicago);
    };
    const DemoReply first =
        m_demo->spacebring.bookings(place(QStringLiteral("LONDON&endDate[gt]=2026-03-04T00:00:00Z&types=room,office")));
    const QString token = first.text("nextPageToken");
    QVERIFY(!token.isEmpty());
    QFETCH(const QString, query);
    const DemoReply next = m_demo->spacebring.bookings(place(query) + QStringLiteral("&nextPageToken=") + token);
    QTEST(next.status, "status");
    if (next.status == 400)
        QCOMPARE(next.text("code"), QStringLiteral("invalid_page_token"));
    // A letter less or other is no token at all.
    QString broken = token;
    broken[0] = broken.at(0) == u'A' ? u'B' : u'A';
    for (const QString &wrong : {token.chopped(1), broken})
        QCOMPARE(m_demo->spacebring.bookings(place(query) + QStringLiteral("&nextPageToken=") + wrong).status, 400);
}

void TestDemoSpacebringBookings::theQueryForTheNextPage()
{
    const QString query = day("2026-03-04") + QStringLiteral("&order=startDate:desc&limit=40");
    const DemoReply first = m_demo->spacebring.bookings(query);
    const DemoReply byToken =
        m_demo->spacebring.bookings(query + QStringLiteral("&nextPageToken=") + first.text("nextPageToken"));
    const DemoReply byQuery =
        m_demo->spacebring.get(QStringLiteral("/resources/bookings/v1") + first.text("searchQueryNext"));
    QCOMPARE(byQuery.status, 200);
    QCOMPARE(byQuery.body, byToken.body);
    QVERIFY(byQuery.body != first.body);
}

void TestDemoSpacebringBookings::orders_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("falling");
    QTest::newRow("not said") << QString() << "endDate" << false;
    for (const char *key : {"createDate", "endDate", "startDate", "id"}) {
        for (const bool falling : {false, true})
            QTest::addRow("%s %s", key, falling ? "desc" : "asc")
                << QStringLiteral("&order=%1:%2")
                       .arg(QLatin1String(key), falling ? QStringLiteral("desc") : QStringLiteral("asc"))
                << QString::fromLatin1(key) << falling;
    }
}

void TestDemoSpacebringBookings::orders()
{
    QFETCH(const QString, order);
    QFETCH(const QString, key);
    QFETCH(const bool, falling);
    const QJsonArray bookings = m_demo->spacebring.allBookings(day("2026-03-04") + order);
    QStringList values;
    for (const QJsonValue &one : bookings)
        values.append(one.toObject().value(key).toString()); // all in one form, so that texts sort as times do
    QVERIFY(values.size() > 200);
    QVERIFY(falling ? std::is_sorted(values.rbegin(), values.rend()) : std::is_sorted(values.begin(), values.end()));
    QVERIFY(values.first() != values.last());
}

void TestDemoSpacebringBookings::comparisons()
{
    const QString lighthouse = m_demo->spacebring.resource(m_london, QStringLiteral("Lighthouse"));
    const auto finds = [&](const char *field, const char *comparison, const char *time) {
        const auto found = m_demo->spacebring.allBookings(
            QStringLiteral("resourceRef=%1&%2[%3]=2026-03-04T%4Z")
                .arg(lighthouse, QLatin1String(field), QLatin1String(comparison), QLatin1String(time)));
        return std::any_of(found.begin(), found.end(), [](const QJsonValue &one) {
            return one.toObject().value(u"title").toString() == u"Walk-in"; // 13:00 to 14:00
        });
    };
    const std::vector<std::pair<const char *, std::vector<const char *>>> fields = {
        {"startDate", {"12:59:59", "13:00:00", "13:00:01"}}, {"endDate", {"13:59:59", "14:00:00", "14:00:01"}}};
    for (const auto &[field, times] : fields) {
        for (int i = 0; i < 3; ++i) {
            const char *time = times[static_cast<std::size_t>(i)];
            QCOMPARE(finds(field, "gt", time), i < 1);
            QCOMPARE(finds(field, "gte", time), i < 2);
            QCOMPARE(finds(field, "lt", time), i > 1);
            QCOMPARE(finds(field, "lte", time), i > 0);
        }
    }
}

void TestDemoSpacebringBookings::kindsOwnersAndResources()
{
    QHash<QString, QString> kindOf;
    const auto resources =
        m_demo->spacebring.all(QStringLiteral("/resources/v1?limit=100&locationRef=") + m_london, "resources");
    for (const QJsonValue &one : resources)
        kindOf[one.toObject().value(u"id").toString()] = one.toObject().value(u"type").toString();

    const QJsonArray all = m_demo->spacebring.allBookings(day("2026-03-04"));
    QMap<QString, int> byKind;
    QMap<QString, int> byOwner;
    for (const QJsonValue &one : all) {
        ++byKind[kindOf.value(one.toObject().value(u"resourceRef").toString())];
        ++byOwner[one.toObject().value(u"membershipRefOwner").toString()];
    }
    QVERIFY(!byKind.contains(QString())); // every resource is one of the location's
    for (const char *kind : {"hotDesk", "dedicatedDesk", "office", "parkingLot", "room"}) {
        const auto some =
            m_demo->spacebring.allBookings(day("2026-03-04") + QStringLiteral("&types=") + QLatin1String(kind));
        QVERIFY(!some.isEmpty());
        QCOMPARE(some.size(), byKind.value(QLatin1String(kind)));
    }
    QVERIFY(byKind.value(QStringLiteral("phoneBooth")) > 0);
    QCOMPARE(m_demo->spacebring.allBookings(day("2026-03-04") + QStringLiteral("&types=hotDesk,room")).size(),
             byKind.value(QStringLiteral("hotDesk")) + byKind.value(QStringLiteral("room")));

    const QString owner = byOwner.lastKey();
    QVERIFY(!owner.isEmpty());
    const QString ofOwner = day("2026-03-04") + QStringLiteral("&membershipRefOwner=");
    QCOMPARE(m_demo->spacebring.allBookings(ofOwner + owner).size(), byOwner.value(owner));
    QCOMPARE(m_demo->spacebring.allBookings(ofOwner + owner.toUpper()).size(), byOwner.value(owner));
    QCOMPARE(m_demo->spacebring.bookings(ofOwner + m_london).object().value(u"bookings").toArray().size(), 0);

    // A resource of another place: nothing is in both.
    const QString lighthouse = m_demo->spacebring.resource(m_london, QStringLiteral("Lighthouse"));
    const QString chicago = m_demo->spacebring.location(QStringLiteral("Prairie Exchange"));
    const auto ofBoth = [&](const QString &location) {
        return m_demo->spacebring.allBookings(
            QStringLiteral("locationRef=%1&resourceRef=%2").arg(location, lighthouse));
    };
    QVERIFY(!ofBoth(m_london).isEmpty());
    QVERIFY(ofBoth(chicago).isEmpty());
}

void TestDemoSpacebringBookings::showcase()
{
    const QString lighthouse = m_demo->spacebring.resource(m_london, QStringLiteral("Lighthouse"));
    const QJsonArray today = m_demo->spacebring.allBookings(
        QStringLiteral("resourceRef=%1&order=startDate:asc&startDate[gte]=2026-03-04T00:00:00Z"
                       "&startDate[lt]=2026-03-05T00:00:00Z")
            .arg(lighthouse));
    QCOMPARE(today.size(), 7);
    const auto at = [&](int i) { return today.at(i).toObject(); };

    QVERIFY(at(0).value(u"id").toString().endsWith(QStringLiteral("_2026-03-04T07:00:00.000Z")));
    QCOMPARE(at(1).value(u"title").toString(), QStringLiteral("Quarterly review — Q&A <b>not bold</b>"));
    QCOMPARE(at(1).value(u"userOwner").toObject().value(u"email").toString(), QStringLiteral("ana.ruiz@demo.example"));
    QCOMPARE(at(1).value(u"attendees").toArray().size(), 12);
    QVERIFY(at(1).value(u"memo").toString().contains(u'\n'));
    const QJsonObject payment = at(1).value(u"payment").toObject();
    QCOMPARE(payment.value(u"amount").toDouble(), 96.5);
    QCOMPARE(payment.value(u"currencyCode").toString(), QStringLiteral("GBP"));
    QCOMPARE(payment.value(u"tax").toObject(),
             (QJsonObject{{QStringLiteral("inclusive"), false}, {QStringLiteral("rate"), 20}}));
    for (const char *hidden : {"title", "membershipRefOwner", "userOwner"})
        QVERIFY(!at(2).contains(QLatin1String(hidden)));
    QCOMPARE(at(2).value(u"seats").toInt(), 6);
    // Its owner is known from elsewhere; still it isn't found by them.
    QString lior;
    for (const QJsonValue &attendee : at(1).value(u"attendees").toArray()) {
        if (attendee.toObject().value(u"user").toObject().value(u"email").toString() == u"lior.cohen@demo.example")
            lior = attendee.toObject().value(u"membershipRef").toString();
    }
    QVERIFY(!lior.isEmpty());
    QVERIFY(m_demo->spacebring.allBookings(QStringLiteral("resourceRef=%1&membershipRefOwner=%2").arg(lighthouse, lior))
                .isEmpty());
    QVERIFY(timeOf(at(3), "deleteDate") >= timeOf(at(3), "createDate"));
    QVERIFY(timeOf(at(3), "deleteDate") <= m_demo->clock.now());
    QVERIFY(at(4).value(u"title").toString().size() > 150);
    QCOMPARE(at(4).value(u"payment").toObject().value(u"tax").toObject().value(u"inclusive").toBool(), true);
    QCOMPARE(at(5).value(u"attendees"), QJsonValue(QJsonArray()));
    QVERIFY(!at(5).contains(u"payment") && !at(5).contains(u"memo") && !at(5).contains(u"deleteDate"));
    QCOMPARE(at(6).value(u"endDate").toString(), QStringLiteral("2026-03-05T02:00:00Z"));
    for (int i = 0; i < today.size(); ++i)
        QVERIFY(!at(i).contains(u"status") && !at(i).contains(u"checkIn"));

    const QJsonArray all = m_demo->spacebring.allBookings(QStringLiteral("resourceRef=") + lighthouse);
    QSet<QString> series;
    for (const QJsonValue &one : all) {
        const QString id = one.toObject().value(u"id").toString();
        if (id.contains(u'_'))
            series.insert(id.section(u'_', 0, 0));
    }
    QCOMPARE(series.size(), 1);
    QCOMPARE(all.size(), 6 + 15);
}

void TestDemoSpacebringBookings::whatIsInTheWeek()
{
    const QJsonArray week = m_demo->spacebring.allBookings(QStringLiteral("locationRef=") + m_london);
    QVERIFY2(week.size() > 2000, qPrintable(QString::number(week.size())));
    int cancelled = 0, occurrences = 0, memos = 0, paid = 0, inclusive = 0, withoutTitle = 0, withoutOwner = 0;
    int guests = 0;
    qsizetype mostAttendees = 0;
    for (const QJsonValue &one : week) {
        const QJsonObject booking = one.toObject();
        QVERIFY(timeOf(one, "startDate") < timeOf(one, "endDate"));
        QVERIFY(timeOf(one, "createDate") <= m_demo->clock.now());
        QVERIFY(timeOf(one, "updateDate") <= m_demo->clock.now());
        QVERIFY(timeOf(one, "createDate") <= timeOf(one, "updateDate"));
        QVERIFY(booking.value(u"seats").toInt() >= 1);
        cancelled += booking.contains(u"deleteDate") ? 1 : 0;
        occurrences += booking.value(u"id").toString().contains(u'_') ? 1 : 0;
        memos += booking.contains(u"memo") ? 1 : 0;
        paid += booking.contains(u"payment") ? 1 : 0;
        inclusive += booking.value(u"payment").toObject().value(u"tax").toObject().value(u"inclusive").toBool() ? 1 : 0;
        withoutTitle += booking.contains(u"title") ? 0 : 1;
        withoutOwner += booking.contains(u"userOwner") ? 0 : 1;
        QCOMPARE(booking.contains(u"userOwner"), booking.contains(u"membershipRefOwner"));
        const QJsonArray attendees = booking.value(u"attendees").toArray();
        mostAttendees = std::max(mostAttendees, attendees.size());
        for (const QJsonValue &attendee : attendees)
            guests += attendee.toObject().contains(u"membershipRef") ? 0 : 1;
    }
    for (const int count : {cancelled, occurrences, memos, inclusive, withoutTitle, withoutOwner, guests})
        QVERIFY2(count > 20 && count < week.size() / 2, qPrintable(QString::number(count)));
    QVERIFY(paid > week.size() / 2 && inclusive < paid / 2); // the tax of that place is mostly not included
    QCOMPARE(mostAttendees, 12);
}

void TestDemoSpacebringBookings::theHalfHour()
{
    // On the island clocks go back by half an hour on the fifth of April 2026, at 2:00.
    DemoSystems demo("2026-04-03T00:00:00Z");
    const QString island = demo.spacebring.location(QStringLiteral("Lagoon Loft"));
    const auto starts = [&](const char *from, const char *to) {
        QSet<QString> times;
        const auto found = demo.spacebring.allBookings(
            QStringLiteral("types=hotDesk&locationRef=%1&startDate[gte]=%2Z&startDate[lt]=%3Z")
                .arg(island, QLatin1String(from), QLatin1String(to)));
        for (const QJsonValue &one : found)
            times.insert(one.toObject().value(u"startDate").toString().mid(11, 5));
        return times;
    };
    // Desks are taken from 9:00 or 13:00, at +11:00 on Thursday and at +10:30 on Monday.
    const QSet<QString> thursday = starts("2026-04-01T13:00:00", "2026-04-02T13:00:00");
    const QSet<QString> monday = starts("2026-04-05T13:30:00", "2026-04-06T13:30:00");
    QVERIFY(thursday.contains(QStringLiteral("22:00")));
    QVERIFY((thursday - QSet<QString>{QStringLiteral("22:00"), QStringLiteral("02:00")}).isEmpty());
    QVERIFY(monday.contains(QStringLiteral("22:30")));
    QVERIFY((monday - QSet<QString>{QStringLiteral("22:30"), QStringLiteral("02:30")}).isEmpty());
}

void TestDemoSpacebringBookings::sameSeedSameBookings()
{
    DemoSystems same;
    DemoSystems tomorrow("2026-03-05T10:20:30Z");
    DemoSystems other("2026-03-04T10:20:30Z", 2);
    const QString query = day("2026-03-09");
    const QJsonArray mine = m_demo->spacebring.allBookings(query);
    QVERIFY(!mine.isEmpty());
    QCOMPARE(same.spacebring.allBookings(query), mine);
    QCOMPARE(idsOf(tomorrow.spacebring.allBookings(query)), idsOf(mine));
    QVERIFY(other.spacebring.location(QStringLiteral("Quayside Commons")) != m_london);
}

QTEST_GUILESS_MAIN(TestDemoSpacebringBookings)
#include "tst_demospacebringbookings.moc"
