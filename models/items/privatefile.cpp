// SPDX-License-Identifier: MIT
#include "privatefile.h"

#include <QSaveFile>

namespace Foyer {

bool replacePrivately(const QString &name, const QByteArray &bytes, QString *why)
{
    QSaveFile file(name);
    // A new file is open to others or as open as the one before it, so it is closed before anything is in it.
    const bool isDone = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
                        file.write(bytes) == bytes.size() && file.commit();
    if (!isDone && why)
        *why = file.errorString();
    return isDone;
}

} // namespace Foyer
