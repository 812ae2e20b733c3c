// SPDX-License-Identifier: MIT
#pragma once

#include "meetings.h"
#include "peoplemodel.h"

#include <QList>
#include <QObject>

namespace Foyer {

struct BookingDraft;

/**
 * Who is meant by what is typed for a meeting's attendees: the people of the workplace whom PeopleModel finds, best
 * match first, and the guest whose whole address was typed, once it is known that nobody of the workplace has it (or
 * that nobody could be asked). Never whom the room is for, and nobody who is on the list already.
 *
 * Of a whole address, who has it comes first, a person or else the guest, whoever else matches: there are addresses
 * that end in another. When that one is part of the meeting already, nobody is found.
 */
class AttendeeFinder final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle,    ///< nothing was typed, or too little
        Looking, ///< found() may grow
        Ready,   ///< found() is all there is, and not empty
        Nobody,
        Already, ///< whoever matches is on the list, or is whom the room is for
        Failed,  ///< the server could not be asked; found() is who was known here
    };
    Q_ENUM(State)
    static constexpr qsizetype mostFound = 5;

    /** All must outlive the finder. @p draft: who has the room, and who was asked already. */
    AttendeeFinder(Workplace &workplace, PeopleDirectory &directory, const BookingDraft &draft,
                   QObject *parent = nullptr);

    /** @p text: letters of a name, an address, or `Name <address>`. */
    void setText(const QString &text);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QList<Attendee> &found() const { return m_found; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_people.error(); }
    /** The draft has changed. */
    void renew();

Q_SIGNALS:
    void changed();

private:
    const BookingDraft &m_draft;
    PeopleModel m_people;
    std::optional<Attendee> m_guest; ///< that was typed
    QList<Attendee> m_found;
    State m_state = State::Idle;
};

} // namespace Foyer
