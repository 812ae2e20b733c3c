// SPDX-License-Identifier: MIT
#include "faultydesk.h"

#include <QLoggingCategory>
#include <QTest>

#include <atomic>
#include <vector>

using namespace Foyer;
using namespace Foyer::Testing;
using F = Fault;

/** The answer to a booking, ended after each of its bytes: always one POST, always found out to be booked. */
class TestFaultOffsets final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyByte_data();
    void everyByte();

private:
    TestCertificates m_certificates;
};

void TestFaultOffsets::initTestCase()
{
    QVERIFY2(m_certificates.fault().isEmpty(), qPrintable(m_certificates.fault()));
    QLoggingCategory::setFilterRules(QStringLiteral("foyer.http=false"));
}

void TestFaultOffsets::everyByte_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<F::End>("end");
    QTest::addColumn<bool>("kept");
    for (const bool tls : {false, true}) {
        for (const F::End end : {F::End::Close, F::End::Reset}) {
            for (const bool kept : {false, true}) {
                QTest::addRow("%s, %s, %s", tls ? "tls" : "plain", end == F::End::Close ? "closed" : "reset",
                              kept ? "connections are kept" : "fresh connections")
                    << tls << end << kept;
            }
        }
    }
}

void TestFaultOffsets::everyByte()
{
    QFETCH(const bool, tls);
    QFETCH(const F::End, end);
    QFETCH(const bool, kept);
    constexpr int atOnce = 16;
    const Path bookings = Path::ending("/bookings");

    FaultyDesk desk(tls ? &m_certificates : nullptr);
    QVERIFY(desk.open());
    if (kept)
        desk.proxy().keepConnections();
    std::atomic<int> length = 0;
    const auto first = desk.newOrder(true);
    QVERIFY(first);
    desk.proxy().add(When::post(bookings).first(1), F::edit([&length](const QByteArray &answer) {
                         length = int(answer.size());
                         return answer;
                     }));
    const IntentRunner *measured = desk.activity().book(*first, {});
    QVERIFY(FaultyDesk::settle(*measured));
    QVERIFY(length > 300);

    int sent = 0;
    struct Sent {
        BookingOrder order;
        const IntentRunner *runner;
    };
    for (int offset = 0; offset < length; offset += atOnce) {
        desk.proxy().heal();
        const int before = desk.proxy().posts(bookings);
        std::vector<Sent> batch;
        for (int i = 0; i < atOnce && offset + i < length; ++i) {
            const auto order = desk.newOrder(true);
            QVERIFY(order);
            desk.proxy().add(When::post(bookings).nth(i + 1), F::cut(offset + i).then(end));
            batch.push_back({*order, desk.activity().book(*order, {})});
        }
        sent += int(batch.size());
        for (const Sent &one : batch) {
            QVERIFY(FaultyDesk::settle(*one.runner));
            QCOMPARE(one.runner->intent().state, IntentState::Confirmed);
            QCOMPARE(desk.truth(one.order).active, 1);
        }
        QCOMPARE(desk.proxy().posts(bookings) - before, int(batch.size()));
    }
    QCOMPARE(sent, int(length));
    qInfo("%d offsets", sent);
}

QTEST_GUILESS_MAIN(TestFaultOffsets)
#include "tst_faultoffsets.moc"
