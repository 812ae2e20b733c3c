// SPDX-License-Identifier: MIT
#include "arrivalsentences.h"

#include "plaintext.h"
#include "sentenceparts.h"
#include "sentences.h"

namespace Foyer::Sentences {

namespace {

/** The intent that a deed tells about, for the sentences that both have in common. */
Intent intentOf(const Deed &deed)
{
    Intent intent;
    intent.operation = deed.operation;
    intent.state = deed.state;
    intent.error = deed.error;
    intent.settledByPerson = deed.settledByPerson;
    return intent;
}

QString notDone(Operation operation)
{
    switch (operation) {
    case Operation::Book:
    case Operation::CreateResource:
        break; // not at reception
    case Operation::Cancel:
        return Words::tr("Not cancelled");
    case Operation::CheckIn:
        return Words::tr("Not checked in");
    case Operation::CheckOut:
        return Words::tr("Not checked out");
    }
    return {};
}

QString waiting(Operation operation)
{
    switch (operation) {
    case Operation::Book:
    case Operation::CreateResource:
        break;
    case Operation::Cancel:
        return Words::tr("Waiting to be cancelled");
    case Operation::CheckIn:
        return Words::tr("Waiting to be checked in");
    case Operation::CheckOut:
        return Words::tr("Waiting to be checked out");
    }
    return {};
}

QString barred(Operation operation, Bar bar)
{
    // What was asked for is so already: "not checked in: already checked in" would be a riddle.
    if (operation == Operation::CheckIn && bar == Bar::AlreadyHere)
        return Words::tr("Already checked in");
    if (operation == Operation::CheckOut && bar == Bar::HasLeft)
        return Words::tr("Already checked out");
    if (operation == Operation::Cancel && bar == Bar::Cancelled)
        return Words::tr("Already cancelled");
    return Words::tr("%1: %2", "what was not done: why").arg(notDone(operation), forBar(operation, bar));
}

/** What the unknown state of a badge file is about, without what follows from it. */
QString badgeCause(const BadgeFault &fault)
{
    using Kind = BadgeFault::Kind;
    switch (fault.kind) {
    case Kind::NotAFile:
        return Words::tr("This is not a file that can be read.");
    case Kind::TooLarge:
        return Words::tr("The file is too large to be a list of badges.");
    case Kind::Unreadable:
        return Words::tr("The file can't be read.");
    case Kind::NotText:
        return Words::tr("The file is not a table in text form (CSV).");
    case Kind::OpenQuote:
        return Words::tr("A quotation mark is never closed, from line %L1 on.").arg(fault.line);
    case Kind::TooWide:
        return Words::tr("Line %L1 has too many columns for a list of badges.").arg(fault.line);
    case Kind::BadRows:
        return Words::tr("Some rows of the list of badges can't be read; the others are in use.");
    case Kind::NotWritten:
        return Words::tr("The list of badges can't be written to this computer's disk.");
    case Kind::Stopped:
        return Words::tr("The import was stopped.");
    }
    return {};
}

} // namespace

QString forStanding(Standing standing)
{
    switch (standing) {
    case Standing::Expected:
        return Words::tr("Expected");
    case Standing::Here:
        return Words::tr("Here");
    case Standing::Left:
        return Words::tr("Left");
    case Standing::NoShow:
        return Words::tr("No-show");
    case Standing::Cancelled:
        return Words::tr("Cancelled");
    case Standing::Unknown:
        return Words::tr("Status not known");
    }
    return {};
}

QString forBar(Operation operation, Bar bar)
{
    switch (bar) {
    case Bar::AlreadyHere:
        return Words::tr("already checked in");
    case Bar::NotHere:
        return Words::tr("not checked in yet");
    case Bar::HasLeft:
        return Words::tr("already checked out");
    case Bar::Over:
        return Words::tr("the booking is over");
    case Bar::Cancelled:
        return Words::tr("the booking was cancelled");
    case Bar::Released:
        return Words::tr("the space was given away, nobody had checked in");
    case Bar::Room:
        return Words::tr("rooms are not checked in");
    case Bar::Guest:
        return operation == Operation::Cancel ? Words::tr("visits can only be cancelled by their host")
                                              : Words::tr("visitors can't be checked in or out from here");
    case Bar::Nobody:
        return Words::tr("the person is no longer known to the workplace");
    case Bar::UnderWay:
        return Words::tr("something else is being done to it, wait for its outcome");
    case Bar::NotOffered:
        return Words::tr("this workplace does not let it be done from here");
    case Bar::NotToday:
        return Words::tr("the booking is not for today");
    case Bar::Unknown:
        return Words::tr("its status is not known to Foyer");
    }
    return {};
}

QString forTrouble(Trouble trouble)
{
    switch (trouble) {
    case Trouble::NotSelfCertified:
        return Words::tr("Not self-certified");
    case Trouble::TwoAtOnce:
        return Words::tr("Two at once");
    case Trouble::CloseToRelease:
        return Words::tr("May be released");
    }
    return {};
}

QStringList forTroubles(Troubles troubles)
{
    QStringList words;
    for (const Trouble trouble : {Trouble::CloseToRelease, Trouble::NotSelfCertified, Trouble::TwoAtOnce}) {
        if (troubles.testFlag(trouble))
            words.append(forTrouble(trouble));
    }
    return words;
}

QString forArrival(const Arrival &arrival)
{
    QStringList words{forStanding(arrival.standing)};
    if (arrival.guest)
        words.prepend(Words::tr("Visitor"));
    return joined(words + forTroubles(arrival.troubles));
}

QString forDeed(const Deed &deed)
{
    if (deed.bar)
        return barred(deed.operation, *deed.bar);
    if (deed.fault)
        return Words::tr("%1. %2", "how it ended, then why").arg(notDone(deed.operation), forJournal(*deed.fault));
    switch (deed.progress) {
    case Deed::Progress::Waiting:
        return waiting(deed.operation);
    case Deed::Progress::Sending:
    case Deed::Progress::Checking:
    case Deed::Progress::Done:
    case Deed::Progress::Failed:
        return forIntent(intentOf(deed), deed.error);
    case Deed::Progress::Person:
        return Words::tr("%1 (in Activity)", "what became of it").arg(forIntent(intentOf(deed), deed.error));
    }
    return {};
}

QString forScan(Scan::State state)
{
    switch (state) {
    case Scan::State::Looking:
        return Words::tr("Looking…");
    case Scan::State::Working:
        return Words::tr("Checking in…");
    case Scan::State::Done:
        return Words::tr("Checked in");
    case Scan::State::Partly:
        return Words::tr("Only partly checked in");
    case Scan::State::AlreadyHere:
        return Words::tr("Already checked in");
    case Scan::State::Nothing:
        return Words::tr("Nothing to check in today");
    case Scan::State::Failed:
        return Words::tr("Not checked in");
    case Scan::State::Unclear:
        return Words::tr("Not confirmed yet");
    case Scan::State::Visitor:
        return Words::tr("Visitor");
    case Scan::State::SeveralPeople:
        return Words::tr("Several people have this e-mail");
    case Scan::State::NoSuchPerson:
        return Words::tr("Nobody has this badge's e-mail");
    case Scan::State::UnknownCode:
        return Words::tr("Unknown badge");
    }
    return {};
}

QString forScanReason(const Scan &scan)
{
    switch (scan.state) {
    case Scan::State::Looking:
    case Scan::State::Working:
    case Scan::State::Done:
    case Scan::State::AlreadyHere:
    case Scan::State::Partly:
        return {};
    case Scan::State::Nothing:
        return scan.lines.isEmpty() ? Words::tr("There is no booking in this building for today.") : QString();
    case Scan::State::Failed:
        return scan.error ? forError(*scan.error) : QString();
    case Scan::State::Unclear:
        return Words::tr("It was sent, and no answer came. Foyer goes on checking; there is no need to scan again.");
    case Scan::State::Visitor:
        return scan.hostName.isEmpty() ? Words::tr("Visitors can't be checked in from here. Tell whom they visit.")
                                       : Words::tr("Visits %1. Visitors can't be checked in from here: tell the host.")
                                             .arg(named(scan.hostName));
    case Scan::State::SeveralPeople:
        return Words::tr("%1 belongs to more than one person: check them in by name.").arg(named(scan.email));
    case Scan::State::NoSuchPerson:
        return Words::tr("The badge belongs to %1, whom the workplace does not know.").arg(named(scan.email));
    case Scan::State::UnknownCode:
        return Words::tr("It is not in the list of badges. Say whose it is, and it is known from then on.");
    }
    return {};
}

QString forScanLine(const Scan::Line &line, const QString &place)
{
    QString what;
    if (line.bar)
        what = barred(Operation::CheckIn, *line.bar);
    else
        what = line.deed ? forDeed(*line.deed) : waiting(Operation::CheckIn);
    return Words::tr("%1 – %2", "a booking, and what became of it").arg(named(place), what);
}

QString forBadgeFault(const BadgeFault &fault, const QString &movedTo)
{
    QString said = badgeCause(fault);
    if (!fault.detail.isEmpty())
        said = both(said, QStringLiteral("“%1”").arg(oneLine(fault.detail)));
    if (!movedTo.isEmpty())
        said = both(said, Words::tr("The damaged file was kept as %1.").arg(movedTo));
    return said;
}

QString forBadgeImport(const BadgeImportResult &result)
{
    if (!result)
        return both(Words::tr("Nothing was imported."), forBadgeFault(result.error(), {}));
    QStringList parts{Words::tr("%Ln badge(s) added", nullptr, int(result->added)),
                      Words::tr("%Ln changed", nullptr, int(result->changed)),
                      Words::tr("%Ln known already", nullptr, int(result->unchanged))};
    if (result->duplicates > 0)
        parts.append(Words::tr("%Ln twice in the file (the last one counts)", nullptr, int(result->duplicates)));
    QString said = parts.join(QStringLiteral(", ")) + u'.';
    if (result->skipped > 0) {
        QStringList lines;
        for (const qint64 line : result->skippedLines)
            lines.append(QString::number(line));
        if (result->skipped > result->skippedLines.size())
            lines.append(QStringLiteral("…"));
        said = both(said, Words::tr("%Ln row(s) without a code or an e-mail address left out: line %1.", nullptr,
                                    int(result->skipped))
                              .arg(lines.join(QStringLiteral(", "))));
    }
    return said;
}

} // namespace Foyer::Sentences
