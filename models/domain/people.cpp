// SPDX-License-Identifier: MIT
#include "people.h"

namespace Foyer {

QString Person::displayName() const
{
    const QString name = QString(firstName + u' ' + lastName).trimmed();
    if (!name.isEmpty())
        return name;
    return email.isEmpty() ? id.text() : email;
}

} // namespace Foyer
