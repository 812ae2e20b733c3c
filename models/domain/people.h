// SPDX-License-Identifier: MIT
#pragma once

#include "ids.h"

#include <QList>
#include <QString>

namespace Foyer {

/**
 * An employee on whose behalf the desk books. Every text comes from a server: plain text, possibly empty, any
 * script, at most maxTextLength characters (longer ones were cut when they were read).
 */
struct Person {
    PersonId id;
    QString email;
    QString firstName;
    QString lastName;
    QString jobTitle;
    FloorId preferredFloor; ///< empty: none known
    QString preferredFloorName;
    bool invitationPending = false; ///< has not signed up yet

    /** First and last name; without both, the e-mail; without that, the id. Never empty for a person with an id. */
    [[nodiscard]] QString displayName() const;

    friend bool operator==(const Person &, const Person &) = default;
};

/** The longest text kept of any name, title or address that a server sends. */
constexpr qsizetype maxTextLength = 400;

} // namespace Foyer
