// SPDX-License-Identifier: MIT
#include "badgefile.h"

#include "privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <utility>

namespace Foyer {

namespace {

using Kind = BadgeFault::Kind;

constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

bool isThere(const QString &name)
{
    const QFileInfo info(name);
    return info.isSymLink() || info.exists();
}

tl::expected<QByteArray, BadgeFault> readWhole(const QString &name)
{
    const QFileInfo info(name);
    if (!info.isFile()) // opening a pipe would wait for somebody to write into it
        return tl::make_unexpected(BadgeFault{Kind::NotAFile, 0, {}});
    if (info.size() > largestCsv)
        return tl::make_unexpected(BadgeFault{Kind::TooLarge, 0, {}});
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(BadgeFault{Kind::Unreadable, 0, file.errorString()});
    const QByteArray bytes = file.read(largestCsv + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::make_unexpected(BadgeFault{Kind::Unreadable, 0, file.errorString()});
    if (bytes.size() > largestCsv) // it grew
        return tl::make_unexpected(BadgeFault{Kind::TooLarge, 0, {}});
    return bytes;
}

BadgeFault faultOf(const CsvFault &fault)
{
    switch (fault.kind) {
    case CsvFault::Kind::Nul:
        return {Kind::NotText, fault.line, {}};
    case CsvFault::Kind::OpenQuote:
        return {Kind::OpenQuote, fault.line, {}};
    case CsvFault::Kind::TooManyRows:
        return {Kind::TooLarge, fault.line, {}};
    case CsvFault::Kind::TooManyCells:
        return {Kind::TooWide, fault.line, {}};
    case CsvFault::Kind::Stopped:
        break;
    }
    return {Kind::Stopped, fault.line, {}};
}

tl::expected<BadgeReading, BadgeFault> readFile(const QString &name, const std::atomic<bool> &stop)
{
    const auto bytes = readWhole(name);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return readBadges(*bytes, stop).map_error(faultOf);
}

} // namespace

void BadgeFile::load()
{
    const QFileInfo info(m_name);
    if (!isThere(m_name))
        return;
    if (info.isFile() && !info.isSymLink() && (info.permissions() & others))
        QFile::setPermissions(m_name, ownerOnly);

    const std::atomic<bool> goOn{false};
    auto reading = info.isSymLink() ? tl::make_unexpected(BadgeFault{Kind::NotAFile, 0, {}}) : readFile(m_name, goOn);
    if (!reading) {
        m_fault = reading.error();
    } else {
        m_table = std::move(reading->table);
        if (reading->skipped > 0)
            m_fault = BadgeFault{Kind::BadRows, reading->skippedLines.first(), {}};
    }
    m_isDamaged = m_fault.has_value();
}

void BadgeFile::bind(const Badge &badge, UtcInstant now)
{
    m_table.insert(badgeKey(badge.code), badge);
    m_fault = write(m_table, now);
}

BadgeImportResult BadgeFile::importFrom(const QString &from, UtcInstant now, const std::atomic<bool> &stop)
{
    const auto reading = readFile(from, stop);
    if (!reading)
        return tl::make_unexpected(reading.error());

    BadgeImport done;
    done.duplicates = reading->duplicates;
    done.skipped = reading->skipped;
    done.skippedLines = reading->skippedLines;
    BadgeTable merged = m_table;
    for (auto row = reading->table.cbegin(); row != reading->table.cend(); ++row) {
        const auto known = m_table.constFind(row.key());
        if (known == m_table.cend())
            ++done.added;
        else if (known->email == row->email)
            ++done.unchanged;
        else
            ++done.changed;
        if (known == m_table.cend() || known->email != row->email)
            merged.insert(row.key(), *row);
    }
    if (done.added + done.changed == 0)
        return done;
    if (stop.load())
        return tl::make_unexpected(BadgeFault{Kind::Stopped, 0, {}});
    if (auto fault = write(merged, now))
        return tl::make_unexpected(*fault);
    m_table = std::move(merged);
    m_fault.reset();
    return done;
}

std::optional<BadgeFault> BadgeFile::write(const BadgeTable &table, UtcInstant now)
{
    const QFileInfo info(m_name);
    if (!QDir().mkpath(info.absolutePath()))
        return BadgeFault{Kind::NotWritten, 0, {}};
    // A file is saved through a link, to wherever somebody made it lead: not with this one.
    if (m_isDamaged || info.isSymLink() || (info.exists() && !info.isFile())) {
        if (auto fault = putAside(now))
            return fault;
    }
    QString why;
    if (replacePrivately(m_name, writeBadges(table), &why))
        return std::nullopt;
    return BadgeFault{Kind::NotWritten, 0, why};
}

std::optional<BadgeFault> BadgeFile::putAside(UtcInstant now)
{
    const QString wanted = m_name + QStringLiteral(".damaged-") + now.toUtcDateTime().toString(u"yyyyMMdd-HHmmss");
    QString aside = wanted;
    for (int attempt = 2; isThere(aside); ++attempt)
        aside = wanted + u'-' + QString::number(attempt);
    if (isThere(m_name)) { // somebody may have taken it away meanwhile
        std::error_code error;
        std::filesystem::rename(QFileInfo(m_name).filesystemFilePath(), QFileInfo(aside).filesystemFilePath(), error);
        if (error)
            return BadgeFault{Kind::NotWritten, 0, QString::fromLocal8Bit(error.message().c_str())};
        m_movedTo = aside;
    }
    m_isDamaged = false;
    return std::nullopt;
}

} // namespace Foyer
