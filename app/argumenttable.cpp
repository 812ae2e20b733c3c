// SPDX-License-Identifier: MIT
#include "argumenttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace Foyer {

namespace {

const QList<Option> everywhere{Option::Help, Option::Config, Option::Json, Option::Timeout};
const QList<Option> demoOptions{Option::Demo, Option::DemoSeed, Option::DemoPeople};
const QList<Option> address{Option::System, Option::Region, Option::ApiUrl, Option::AuthUrl, Option::ClientId};

} // namespace

const QList<OptionRow> &optionRows()
{
    static const QList<OptionRow> rows{
        {Option::Help, "help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Show this help")},
        {Option::Version, "version", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Show the version")},
        {Option::Json, "json", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "Print one JSON object on standard output; messages go to standard error")},
        {Option::Timeout, "timeout", "SECONDS",
         QT_TRANSLATE_NOOP("CommandLine", "Give up after that long; a booking that is unsettled by then ends with 4")},
        {Option::Config, "config", "DIR", QT_TRANSLATE_NOOP("CommandLine", "Keep settings, cache and logs below DIR")},
        {Option::Workplace, "workplace", "NAME",
         QT_TRANSLATE_NOOP("CommandLine",
                           "The workplace to use (default: the only or the last used one; of a demo the first)")},
        {Option::Demo, "demo", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Use a fresh demo workplace")},
        {Option::DemoSeed, "demo-seed", "N",
         QT_TRANSLATE_NOOP("CommandLine", "Which demo workplace: the same number gives the same one")},
        {Option::DemoPeople, "demo-people", "N",
         QT_TRANSLATE_NOOP("CommandLine", "How many people the demo workplace has (1 to 200000)")},
        {Option::SecretStdin, "secret-stdin", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "Read the client secret or password from standard input, for this run only")},
        {Option::OneTimeCode, "one-time-code", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "Read a one-time code from standard input, on the line after the password")},
        {Option::ClientId, "client-id", "ID",
         QT_TRANSLATE_NOOP("CommandLine", "The public half of the key: a client id or a user name")},
        {Option::System, "system", "NAME", QT_TRANSLATE_NOOP("CommandLine", "The system (default: the first of %1)")},
        {Option::Region, "region", "REGION",
         QT_TRANSLATE_NOOP("CommandLine", "The system's region (default: its first; %1)")},
        {Option::ApiUrl, "api-url", "URL",
         QT_TRANSLATE_NOOP("CommandLine", "The address of the API, in place of the vendor's own")},
        {Option::AuthUrl, "auth-url", "URL",
         QT_TRANSLATE_NOOP("CommandLine", "The address that gives out tokens (default: --api-url, or the vendor's)")},
        {Option::Name, "name", "NAME", QT_TRANSLATE_NOOP("CommandLine", "What the workplace is called here")},
        {Option::Port, "port", "PORT", QT_TRANSLATE_NOOP("CommandLine", "The port to listen on (default: a free one)")},
        {Option::Yes, "yes", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Do it without asking")},
        {Option::Person, "person", "EMAIL",
         QT_TRANSLATE_NOOP("CommandLine", "Whose booking: an e-mail address, a full name or an ID")},
        {Option::Building, "building", "NAME", QT_TRANSLATE_NOOP("CommandLine", "The building's name or ID")},
        {Option::Date, "date", "YYYY-MM-DD", QT_TRANSLATE_NOOP("CommandLine", "The day, as the building lives it")},
        {Option::From, "from", "HH:MM",
         QT_TRANSLATE_NOOP("CommandLine", "Begin, in the building's time (default: the day's first bookable time)")},
        {Option::To, "to", "HH:MM",
         QT_TRANSLATE_NOOP("CommandLine", "End, in the building's time (default: the day's last bookable time)")},
        {Option::Space, "space", "NAME",
         QT_TRANSLATE_NOOP("CommandLine", "The name or ID of the desk, room or other space")},
        {Option::Floor, "floor", "NAME",
         QT_TRANSLATE_NOOP("CommandLine", "The floor's name or ID (default: look on all floors)")},
        {Option::Kind, "kind", "KIND",
         QT_TRANSLATE_NOOP("CommandLine", "desk (default), room, pod, locker, parking or private-office")},
        {Option::Title, "title", "TEXT",
         QT_TRANSLATE_NOOP("CommandLine", "What a room is booked for; a room needs one")},
        {Option::Description, "description", "TEXT",
         QT_TRANSLATE_NOOP("CommandLine", "More about it, for those who are invited to a room")},
        {Option::OnlineMeeting, "online-meeting", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "The meeting in the room is online as well")},
        {Option::Attendee, "attendee", "WHO",
         QT_TRANSLATE_NOOP("CommandLine", "Who is invited, once for each: an e-mail address, a name, an ID, or a "
                                          "guest's \"Name <address>\""),
         true},
        {Option::Onsite, "onsite", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "An onsite pass for the building in place of a space")},
        {Option::Booking, "booking", "ID", QT_TRANSLATE_NOOP("CommandLine", "The booking's ID")},
        {Option::Csv, "csv", "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "Write the list into FILE as well, as a table for spreadsheets")},
        {Option::File, "file", "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "The resource: a JSON object in the words of the system's documents")},
        {Option::DryRun, "dry-run", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "Check everything, also with the workplace, and send nothing")},
        {Option::Location, "location", "NAME",
         QT_TRANSLATE_NOOP("CommandLine", "The location's name or ID (default: the only one)")},
        {Option::Resource, "resource", "NAME",
         QT_TRANSLATE_NOOP("CommandLine", "Only the bookings of one room, desk or other resource: its name or ID")},
        {Option::Owner, "owner", "ID", QT_TRANSLATE_NOOP("CommandLine", "Only the bookings of one membership")},
        {Option::Kinds, "kinds", "KINDS",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Only those of room, hot-desk, dedicated-desk, office, parking-lot; several with commas")},
        {Option::ToDate, "to-date", "YYYY-MM-DD",
         QT_TRANSLATE_NOOP("CommandLine", "The last of several days that begin with --date")},
        {Option::Starts, "starts", "BOUNDS",
         QT_TRANSLATE_NOOP("CommandLine",
                           "In place of days, when they start: gt:, gte:, lt:, lte: and a time, with commas")},
        {Option::Ends, "ends", "BOUNDS",
         QT_TRANSLATE_NOOP("CommandLine", "In place of days: when they end, as --starts takes it")},
        {Option::Order, "order", "FIELD",
         QT_TRANSLATE_NOOP("CommandLine", "By start (default), end, created or id; start:desc for the latest first")},
        {Option::PageSize, "page-size", "N",
         QT_TRANSLATE_NOOP("CommandLine", "How many are asked for at a time (1 to 100); all are listed in the end")},
        {Option::Settle, "settle", "NUMBER",
         QT_TRANSLATE_NOOP("CommandLine", "Settle an open one by what you saw in the workplace yourself")},
        {Option::There, "there", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "What was asked for is so: it is booked, or cancelled")},
        {Option::NotThere, "not-there", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "It is not so, and is to be left alone")},
        {Option::StartAnew, "start-anew", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "Put a damaged record aside, keeping it, and begin a new one")},
    };
    return rows;
}

const QList<VerbRow> &verbRows()
{
    static const QList<VerbRow> rows{
        {Verb::Window, "", "", QT_TRANSLATE_NOOP("CommandLine", "Open the window"), {Option::Version}, true},
        {Verb::Book,
         "book",
         "--person EMAIL --building NAME|ID --date YYYY-MM-DD [--from HH:MM] [--to HH:MM]\n"
         "(--space NAME|ID [--floor NAME|ID] [--kind KIND]\n"
         "[--title TEXT [--description TEXT] [--online-meeting] [--attendee WHO]...] | --onsite)",
         QT_TRANSLATE_NOOP("CommandLine", "Book a space or an onsite pass for a person"),
         {Option::Person, Option::Building, Option::Date, Option::From, Option::To, Option::Space, Option::Floor,
          Option::Kind, Option::Title, Option::Description, Option::OnlineMeeting, Option::Attendee, Option::Onsite},
         true},
        {Verb::Bookings,
         "bookings",
         "((--person EMAIL | --building NAME|ID) [--date YYYY-MM-DD] |\n"
         "[--location NAME|ID] [--resource NAME|ID] [--owner ID] [--kinds KINDS]\n"
         "[--date YYYY-MM-DD [--to-date YYYY-MM-DD] | [--starts BOUNDS] [--ends BOUNDS]]\n"
         "[--order FIELD[:desc]] [--page-size N] [--csv FILE])",
         QT_TRANSLATE_NOOP("CommandLine", "List the bookings of a person, of a building or of a location"),
         {Option::Person, Option::Building, Option::Date, Option::Location, Option::Resource, Option::Owner,
          Option::Kinds, Option::ToDate, Option::Starts, Option::Ends, Option::Order, Option::PageSize, Option::Csv},
         true},
        {Verb::CheckIn,
         "check-in",
         "--person EMAIL [--building NAME|ID] [--date YYYY-MM-DD]",
         QT_TRANSLATE_NOOP("CommandLine", "Check a person in to everything that they can be checked in to today"),
         {Option::Person, Option::Building, Option::Date},
         true},
        {Verb::CheckOut,
         "check-out",
         "--person EMAIL [--building NAME|ID] [--date YYYY-MM-DD]",
         QT_TRANSLATE_NOOP("CommandLine", "Check a person out of everything that they are checked in to"),
         {Option::Person, Option::Building, Option::Date},
         true},
        {Verb::RollCall,
         "roll-call",
         "--building NAME|ID [--csv FILE]",
         QT_TRANSLATE_NOOP("CommandLine", "List who is in a building now, floor by floor, visitors too"),
         {Option::Building, Option::Csv},
         true},
        {Verb::Cancel,
         "cancel",
         "--booking ID",
         QT_TRANSLATE_NOOP("CommandLine", "Cancel a booking"),
         {Option::Booking},
         true},
        {Verb::CreateResource,
         "create-resource",
         "--file FILE [--dry-run] [--yes]",
         QT_TRANSLATE_NOOP("CommandLine", "Create a resource, and tell what was stored otherwise than it was sent"),
         {Option::File, Option::DryRun, Option::Yes},
         true},
        {Verb::Activity,
         "activity",
         "[--workplace NAME | --client-id ID [--system NAME] [--region REGION | --api-url URL]]\n"
         "[--settle NUMBER (--there | --not-there) | --start-anew]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "List what was sent, how it ended and what is still open, without the network"),
         {Option::Workplace, Option::System, Option::ClientId, Option::Region, Option::ApiUrl, Option::AuthUrl,
          Option::Settle, Option::There, Option::NotThere, Option::StartAnew},
         false},
        {Verb::Connect,
         "connect",
         "--name NAME [--system NAME] --client-id ID [--one-time-code]\n[--region REGION | --api-url URL] [--auth-url "
         "URL]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Connect a workplace: the secret is read from standard input, its key kept in the keychain"),
         {Option::Name, Option::System, Option::ClientId, Option::Region, Option::ApiUrl, Option::AuthUrl,
          Option::SecretStdin, Option::OneTimeCode},
         false},
        {Verb::Disconnect,
         "disconnect",
         "--name NAME [--yes]",
         QT_TRANSLATE_NOOP("CommandLine", "Forget a workplace: its key, its settings and its cached data"),
         {Option::Name, Option::Yes},
         false},
        {Verb::Doctor,
         "doctor",
         "",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Tell versions, places, the keychain's state and whether workplaces can be reached"),
         {},
         false},
        {Verb::DemoServer,
         "demo-server",
         "[--port PORT] [--demo-seed N] [--demo-people N]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Serve a demo workplace until stopped; its addresses and key are printed as JSON"),
         {Option::Port, Option::DemoSeed, Option::DemoPeople},
         false},
    };
    return rows;
}

const VerbRow &rowOf(Verb verb)
{
    return *std::find_if(verbRows().cbegin(), verbRows().cend(),
                         [verb](const VerbRow &row) { return row.verb == verb; });
}

const OptionRow &rowOf(Option option)
{
    return *std::find_if(optionRows().cbegin(), optionRows().cend(),
                         [option](const OptionRow &row) { return row.option == option; });
}

bool accepts(const VerbRow &verb, Option option)
{
    if (everywhere.contains(option) || verb.options.contains(option))
        return true;
    return verb.takesWorkplace && (option == Option::Workplace || option == Option::SecretStdin ||
                                   demoOptions.contains(option) || address.contains(option));
}

} // namespace Foyer
