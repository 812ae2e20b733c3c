// SPDX-License-Identifier: MIT
#include "proxyfixture.h"

#include <QRegularExpression>

namespace Foyer::Testing {

void ProxyFixture::initTestCase()
{
    QVERIFY2(m_certificates.fault().isEmpty(), qPrintable(m_certificates.fault()));
}

void ProxyFixture::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_clock = std::make_unique<DemoClock>("2026-03-04T10:20:30Z");
    m_demo = std::make_unique<DemoServer>(DemoOptions{1, 20, 0, 600}, *m_clock);
    QVERIFY(m_demo->start(nullptr));
    m_direct = std::make_unique<DemoClient>(*m_demo);
    QVERIFY(m_direct->signIn());
    m_ana = m_direct->ana();
    m_token = QByteArray::fromStdString(m_direct->headers().find("Authorization")->second);
    const QJsonObject pass{
        {QStringLiteral("userId"), m_ana},
        {QStringLiteral("buildingId"), m_direct->building(QStringLiteral("Harbour House"))},
        {QStringLiteral("startDateTime"), QStringLiteral("2026-03-05T09:00:00")},
        {QStringLiteral("endDateTime"), QStringLiteral("2026-03-05T17:00:00")},
    };
    m_pass = QJsonDocument(pass).toJson(QJsonDocument::Compact);
    QCOMPARE(booked(), 0);
}

void ProxyFixture::cleanup()
{
    m_proxy.reset();
    m_direct.reset();
    m_demo.reset();
}

void ProxyFixture::wires()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("tls") << true;
}

std::unique_ptr<FaultProxy> ProxyFixture::proxyTo(const QUrl &upstream, bool tls) const
{
    return tls ? std::make_unique<FaultProxy>(upstream, m_certificates.localhost())
               : std::make_unique<FaultProxy>(upstream);
}

std::unique_ptr<WireClient> ProxyFixture::begin(bool tls, bool reused)
{
    m_proxy = proxyTo(m_demo->url(), tls);
    auto client = another();
    if (client && reused) {
        client->send(get());
        if (statusOf(client->takeAnswer()) != 200)
            return nullptr;
    }
    return client;
}

std::unique_ptr<WireClient> ProxyFixture::another() const
{
    auto client = std::make_unique<WireClient>(m_certificates.trusting());
    return client->connectTo(m_proxy->url()) ? std::move(client) : nullptr;
}

QByteArray ProxyFixture::rest(const QByteArray &more, const QByteArray &body) const
{
    return " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/ld+json\r\nAuthorization: " + m_token + "\r\n" + more +
           "\r\n" + body;
}

QByteArray ProxyFixture::get(const QByteArray &more) const
{
    return "GET /v1/public/buildings" + rest(more);
}

QByteArray ProxyFixture::post(const QByteArray &more) const
{
    const QByteArray length = "Content-Length: " + QByteArray::number(m_pass.size()) + "\r\n";
    return "POST /v1/public/bookings" + rest("Content-Type: application/json\r\n" + length + more, m_pass);
}

QByteArray ProxyFixture::directAnswer() const
{
    WireClient client(m_certificates.trusting());
    if (!client.connectTo(m_demo->url()))
        return {};
    client.send(get());
    return client.takeAnswer();
}

int ProxyFixture::booked()
{
    return m_direct->get(QStringLiteral("users/%1/bookings?status=booked").arg(m_ana)).total();
}

} // namespace Foyer::Testing

#include "moc_proxyfixture.cpp"
