// SPDX-License-Identifier: MIT
#include "demoreception.h"

void DemoReception::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_clock = std::make_unique<DemoClock>("2026-03-04T10:20:30Z"); // a Wednesday
    m_server = std::make_unique<DemoServer>(DemoOptions{}, *m_clock);
    QVERIFY(m_server->start(nullptr));
    m_client = std::make_unique<DemoClient>(*m_server);
    QVERIFY(m_client->signIn());
    m_ana = m_client->ana();
    m_john = m_client->person(QStringLiteral("john.smith@demo.example"));
    m_london = m_client->building(QStringLiteral("Harbour House"));
    m_floor = m_client->floor(m_london, QStringLiteral("Floor 1"));
}

void DemoReception::cleanup()
{
    m_client.reset();
    m_server.reset();
}

#include "moc_demoreception.cpp"
