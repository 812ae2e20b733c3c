// SPDX-License-Identifier: MIT
#pragma once

#include "faultydesk.h"
#include "turnuntil.h"

#include <QLoggingCategory>
#include <QObject>
#include <QTest>

#include <memory>

namespace Foyer::Testing {

/** What the tests over the faulty desk share: one desk for all rows of a wire. */
class FaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_certificates.fault().isEmpty(), qPrintable(m_certificates.fault()));
        QLoggingCategory::setFilterRules(QStringLiteral("foyer.http=false"));
    }
    void cleanupTestCase() { m_desk.reset(); }

protected:
    /** Rows "plain" and "tls" in the column tls. */
    static void wires()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("tls") << true;
    }
    /** Without any fault; null when it could not be opened. */
    FaultyDesk *deskFor(bool tls)
    {
        if (!m_desk || m_deskIsTls != tls) {
            m_desk = std::make_unique<FaultyDesk>(tls ? &m_certificates : nullptr, std::make_unique<MondayClock>());
            m_deskIsTls = tls;
            if (!m_desk->open()) {
                m_desk.reset();
                return nullptr;
            }
        }
        m_desk->proxy().heal();
        return m_desk.get();
    }
    static QByteArray webPage() { return "<html><body>We'll be back</body></html>"; }

    TestCertificates m_certificates;

private:
    std::unique_ptr<FaultyDesk> m_desk;
    bool m_deskIsTls = false;
};

} // namespace Foyer::Testing
