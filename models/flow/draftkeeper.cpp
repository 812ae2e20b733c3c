// SPDX-License-Identifier: MIT
#include "draftkeeper.h"

#include "privatefile.h"

#include <QFile>

#include <chrono>
#include <utility>

namespace Foyer {

namespace {

constexpr auto aMoment = std::chrono::milliseconds(400);
constexpr qint64 mostBytes = 4LL * 1024 * 1024; ///< far more than all texts at their longest

/** A name beside @p file that nothing has yet. */
QString nameForDamaged(const QString &file)
{
    QString name = file + QStringLiteral(".damaged");
    for (int i = 2; QFile::exists(name); ++i)
        name = file + QStringLiteral(".damaged-%1").arg(i);
    return name;
}

} // namespace

DraftKeeper::DraftKeeper(QString file, QObject *parent) : QObject(parent), m_file(std::move(file))
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &DraftKeeper::write);
}

DraftKeeper::~DraftKeeper()
{
    writeNow();
}

ResourceDraft DraftKeeper::load()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        setFault(Fault::Unreadable);
        return {};
    }
    const DraftBytes read = draftFromBytes(file.read(mostBytes));
    file.close();
    if (!read.isWhole) {
        m_setAside = nameForDamaged(m_file);
        setFault(QFile::rename(m_file, m_setAside) ? Fault::Damaged : Fault::Unreadable);
    }
    return read.draft;
}

void DraftKeeper::keep(const ResourceDraft &draft)
{
    // What can't be read may be worth more than what comes now: it is not written over.
    if (m_file.isEmpty() || m_fault == Fault::Unreadable)
        return;
    m_draft = draft;
    m_later.start(aMoment);
}

void DraftKeeper::forget()
{
    keep({});
    writeNow();
}

void DraftKeeper::writeNow()
{
    if (m_later.isActive())
        write();
}

void DraftKeeper::write()
{
    m_later.stop();
    const bool isDone = m_draft.isEmpty() ? !QFile::exists(m_file) || QFile::remove(m_file)
                                          : replacePrivately(m_file, draftToBytes(m_draft));
    if (!isDone)
        setFault(Fault::NotWritten);
    else if (m_fault == Fault::NotWritten)
        setFault(std::nullopt);
}

void DraftKeeper::setFault(std::optional<Fault> fault)
{
    if (m_fault == fault)
        return;
    m_fault = fault;
    Q_EMIT changed();
}

} // namespace Foyer
