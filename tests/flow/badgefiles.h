// SPDX-License-Identifier: MIT
#pragma once

#include "badgelist.h"
#include "fakeclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using Kind = BadgeFault::Kind;

inline const QString ana = QStringLiteral("ana@example.com");
inline const QString bo = QStringLiteral("bo@example.com");

inline QString code(const char *text)
{
    return QString::fromUtf8(text);
}

/** A folder for a badge list, and files to import. */
class BadgeFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

protected:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString file() const { return path("badges.csv"); }
    static void write(const QString &name, const QByteArray &bytes);
    static QByteArray bytesOf(const QString &name);
    /** Imports and waits. */
    static BadgeImportResult import(BadgeList &list, const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
};
