// SPDX-License-Identifier: MIT
#include "oneshotbody.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace Foyer {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice would otherwise read ahead, and wasRead() would tell of that.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_sealed ? 0 : m_bytes.size() - m_position;
}

bool OneShotBody::seek(qint64 position)
{
    return position == m_position && !m_sealed;
}

bool OneShotBody::reset()
{
    return seek(0);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, bytesAvailable());
    if (size <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(size));
    m_position += size;
    return size;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Foyer
