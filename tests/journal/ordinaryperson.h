// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

#include <unistd.h>

namespace Foyer::Testing {

/** Nothing is forbidden to root: as long as this lives, root is somebody else, who owns @p folder. */
class OrdinaryPerson {
public:
    explicit OrdinaryPerson(const QString &folder)
    {
        constexpr uid_t nobody = 65534;
        if (m_isRoot && ::chown(QFile::encodeName(folder).constData(), nobody, gid_t(-1)) == 0)
            m_isChanged = ::setresuid(nobody, nobody, 0) == 0; // access() asks for the real one
    }
    ~OrdinaryPerson()
    {
        if (m_isChanged && ::setresuid(0, 0, 0) != 0)
            qFatal("root again: refused");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryPerson)

private:
    const bool m_isRoot = ::geteuid() == 0;
    bool m_isChanged = false;
};

} // namespace Foyer::Testing
