// SPDX-License-Identifier: MIT
#include "rollcallwords.h"

#include "sentenceparts.h"
#include "sentences.h"
#include "timetext.h"

namespace Foyer::Sentences {

namespace {

using namespace std::chrono_literals;

QString agoText(std::chrono::milliseconds age)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(age).count();
    if (minutes < 1)
        return Words::tr("just now");
    if (minutes < 60)
        return Words::tr("%n minute(s) ago", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return Words::tr("%n hour(s) ago", nullptr, int(minutes / 60));
    return Words::tr("%n day(s) ago", nullptr, int(std::min<qint64>(minutes / (24 * 60), 100'000)));
}

/** Sentences begin with the instruction; what a keychain has to do with it follows. */
QString keychainWords(SecretState state)
{
    switch (state) {
    case SecretState::Locked:
        return Words::tr("the computer's keychain is locked");
    case SecretState::Unavailable:
        return Words::tr("the computer has no keychain");
    case SecretState::NoAnswer:
        return Words::tr("the computer's keychain does not answer");
    case SecretState::Denied:
        return Words::tr("the computer's keychain refused");
    case SecretState::Ok:
    case SecretState::Missing:
    case SecretState::Unusable:
        break;
    }
    return Words::tr("the computer's keychain can't keep a key for it");
}

} // namespace

bool isVeryOld(std::optional<std::chrono::milliseconds> age)
{
    return !age || *age > 24h;
}

QString forRollCallAge(const RollCall &rollCall, RollCallKeeper::State state,
                       std::optional<std::chrono::milliseconds> age)
{
    const QString time = timeText(rollCall.taken, rollCall.zone);
    if (!age) {
        return Words::tr(
                   "NOT LIVE: taken on %1. This computer's clock was set back since, so nobody knows how long ago")
            .arg(forRollCallMoment(rollCall, rollCall.taken));
    }
    const QString ago = agoText(*age);
    if (state == RollCallKeeper::State::Live)
        return Words::tr("Taken %1, at %2", "3 minutes ago, 09:41").arg(ago, time);
    if (isVeryOld(age)) {
        return Words::tr("NOT LIVE, VERY OLD: taken %1, on %2", "3 days ago, Mon 23 Nov, 09:41")
            .arg(ago, forRollCallMoment(rollCall, rollCall.taken));
    }
    return Words::tr("NOT LIVE: taken %1, at %2", "2 hours ago, 09:41").arg(ago, time);
}

QString forRollCallMoment(const RollCall &rollCall, UtcInstant instant)
{
    return Words::tr("%1, %2 %3", "day, time, zone")
        .arg(dayText(instant, rollCall.zone), timeText(instant, rollCall.zone), rollCall.zone.abbreviationAt(instant));
}

QString forRollCallTotal(const RollCall &rollCall)
{
    const QString people = Words::tr("%Ln person(s)", nullptr, rollCall.people());
    if (rollCall.visitors() == 0)
        return people;
    return Words::tr("%1, %2", "412 people, 9 visitors")
        .arg(people, Words::tr("%Ln visitor(s)", nullptr, rollCall.visitors()));
}

QString forMissingVisitors(const RollCall &rollCall)
{
    return rollCall.visitorsKnown
               ? QString()
               : Words::tr("Visitors could not be read: more may be here than are listed. Ask at the desk.");
}

QString forRollCallFloor(const RollCallFloor &floor)
{
    return floor.name.isEmpty() ? Words::tr("Without a floor") : floor.name;
}

QString forRollCallName(const RollCallEntry &entry)
{
    if (!entry.name.isEmpty())
        return entry.name;
    return entry.isVisitor ? Words::tr("Visitor, name not known") : Words::tr("Name not known");
}

QString forRollCallPlace(const RollCallEntry &entry)
{
    if (entry.isVisitor)
        return entry.host.isEmpty() ? Words::tr("Visitor") : Words::tr("Visitor, visits %1").arg(named(entry.host));
    return entry.place.isEmpty() ? kindName(SpaceKind::Onsite) : entry.place;
}

QString forRollCallSince(const RollCall &rollCall, const RollCallEntry &entry)
{
    if (!entry.since)
        return {};
    QString when = timeText(*entry.since, rollCall.zone);
    if (rollCall.zone.dateAt(*entry.since) != rollCall.zone.dateAt(rollCall.taken))
        when = dayText(*entry.since, rollCall.zone) + u' ' + when;
    return Words::tr("since %1").arg(when);
}

QString forSealed(const SealedAnswer &answer)
{
    switch (answer.state) {
    case SealedState::Ok:
    case SealedState::Missing:
        return {};
    case SealedState::NoKey:
        return Words::tr("No copy is kept on this computer for when the network is down: %1. Names are kept encrypted "
                         "or not at all. Print it or save it instead.")
            .arg(keychainWords(answer.secret));
    case SealedState::Damaged:
        return Words::tr("The copy that this computer kept can't be opened: it is damaged, or its key is gone from "
                         "the keychain. It is replaced as soon as the workplace answers.");
    case SealedState::Unwritable:
        return Words::tr("No copy is kept on this computer for when the network is down: the file could not be "
                         "written. Print it or save it instead.");
    }
    return {};
}

} // namespace Foyer::Sentences
