// SPDX-License-Identifier: MIT
#include "badgefiles.h"

void BadgeFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void BadgeFiles::write(const QString &name, const QByteArray &bytes)
{
    QFile out(name);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

QByteArray BadgeFiles::bytesOf(const QString &name)
{
    QFile in(name);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(none)");
}

BadgeImportResult BadgeFiles::import(BadgeList &list, const QString &name)
{
    std::optional<BadgeImportResult> outcome;
    const RequestHandle handle =
        list.importFrom(name, &list, [&](const BadgeImportResult &result) { outcome = result; });
    if (outcome || !QTest::qWaitFor([&] { return outcome.has_value(); }, 60000))
        return tl::make_unexpected(BadgeFault{Kind::Stopped, -1, QStringLiteral("at once, or never")});
    return *outcome;
}

#include "moc_badgefiles.cpp"
