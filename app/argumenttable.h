// SPDX-License-Identifier: MIT
#pragma once

#include "arguments.h"

#include <QList>

namespace Foyer {

enum class Option {
    Help,
    Version,
    Json,
    Timeout,
    Config,
    Workplace,
    Demo,
    DemoSeed,
    DemoPeople,
    SecretStdin,
    OneTimeCode,
    ClientId,
    System,
    Region,
    ApiUrl,
    AuthUrl,
    Name,
    Port,
    Yes,
    Person,
    Building,
    Date,
    From,
    To,
    Space,
    Floor,
    Kind,
    Title,
    Description,
    OnlineMeeting,
    Attendee,
    Onsite,
    Booking,
    Csv,
    File,
    DryRun,
    Location,
    Resource,
    Owner,
    Kinds,
    ToDate,
    Starts,
    Ends,
    Order,
    PageSize,
    Settle,
    There,
    NotThere,
    StartAnew,
};

struct OptionRow {
    Option option;
    const char *name;     ///< without the dashes
    const char *value;    ///< what stands for its value in the help; null: it takes none
    const char *help;     ///< to be translated in the context "CommandLine"
    bool repeats = false; ///< may be given more than once
};

struct VerbRow {
    Verb verb;
    const char *name; ///< empty for the window
    const char *synopsis;
    const char *help;      ///< to be translated in the context "CommandLine"
    QList<Option> options; ///< apart from the common ones
    bool takesWorkplace;   ///< also takes --workplace, --demo… and --secret-stdin with an address
};

[[nodiscard]] const QList<OptionRow> &optionRows();
[[nodiscard]] const QList<VerbRow> &verbRows();
[[nodiscard]] const VerbRow &rowOf(Verb verb);
[[nodiscard]] const OptionRow &rowOf(Option option);
/** Whether the option means something with that verb. */
[[nodiscard]] bool accepts(const VerbRow &verb, Option option);

} // namespace Foyer
