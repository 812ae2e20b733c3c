// SPDX-License-Identifier: MIT
#include "statuslistmodel.h"

namespace Foyer {

void StatusListModel::setStatus(Status status)
{
    Q_ASSERT(status != Status::Failed);
    m_status = status;
    m_error.reset();
    Q_EMIT statusChanged();
}

void StatusListModel::setFailed(const ApiError &error)
{
    m_status = Status::Failed;
    m_error = error;
    Q_EMIT statusChanged();
}

} // namespace Foyer
