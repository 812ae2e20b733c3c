// SPDX-License-Identifier: MIT
#pragma once

#include "boardbookings.h"
#include "connection.h"
#include "meetings.h"
#include "places.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace Foyer {

enum class Verb {
    Window,
    DemoServer,
    Connect,
    Disconnect,
    Book,
    Bookings,
    CheckIn,
    CheckOut,
    Cancel,
    CreateResource,
    RollCall,
    Activity,
    Doctor,
};

/** A whole command line, checked as far as that is possible without asking anybody. */
struct Invocation {
    Verb verb = Verb::Window;
    bool help = false;
    bool version = false;

    // Common
    QString workplace; ///< empty: the usual one; with demo: one of the demo's, empty: its first
    QString config;    ///< empty: the system's places
    bool demo = false;
    quint32 demoSeed = 1;
    int demoPeople = 2000;
    bool secretFromStdin = false;
    bool oneTimeCode = false; ///< a second line of standard input has it
    bool json = false;
    std::optional<std::chrono::milliseconds> timeout;
    /** What --name, --system, --region, --api-url, --auth-url and --client-id say. */
    Connection connection;

    // demo-server
    quint16 port = 0;
    // disconnect
    bool yes = false;
    // book, bookings, check-in, check-out, roll-call
    QString person;
    QString building;
    std::optional<QDate> date;
    std::optional<QTime> from;
    std::optional<QTime> to;
    QString space;
    QString floor;
    SpaceKind kind = SpaceKind::Desk;
    Meeting meeting;       ///< of a room; its attendees are in attendees
    QStringList attendees; ///< as they were typed
    bool onsite = false;
    // bookings of a location
    struct Board {
        QString location; ///< a name or an ID; empty: the only one
        QString resource; ///< the same; empty: all
        BoardQuery query; ///< owner, kinds, order and page size, and the bounds that were given in place of days
        std::optional<QDate> lastDate; ///< with Invocation::date
        bool hasBounds = false;

        friend bool operator==(const Board &, const Board &) = default;
    };
    std::optional<Board> board; ///< nothing: not one of its options was given
    // cancel
    QString booking;
    // create-resource, with yes
    QString file;
    bool dryRun = false;
    // roll-call
    QString csvFile; ///< empty: none
    // activity
    qint64 settle = 0; ///< the number to settle; 0: none
    bool isThere = false;
    bool startAnew = false;
};

/** Why a command line is not one: one sentence for the person who typed it. */
struct UsageError {
    QString sentence;
    bool json = false; ///< --json was among the arguments
};

/** Reads the arguments without the program's own name. Contains every rule that needs no workplace. */
[[nodiscard]] tl::expected<Invocation, UsageError> parseArguments(const QStringList &arguments);

/** The help of the program, or of one verb. */
[[nodiscard]] QString helpText(Verb verb);
[[nodiscard]] QString nameOf(Verb verb);

/** The kinds of space as --kind names them, and back. */
[[nodiscard]] QString kindOption(SpaceKind kind);

} // namespace Foyer
