// SPDX-License-Identifier: MIT
#pragma once

#include "bookingflow.h"
#include "bookingticket.h"
#include "connectflow.h"
#include "intentjournal.h"

#include <QString>

#include <optional>

/**
 * @file
 * Every sentence that tells a person what happened: shared by the window and the command line, translated, plain
 * text. One switch without default for each enum, so that a new kind does not compile without its sentence.
 */
namespace Foyer::Sentences {

/** What was there before a read failed, and still is. */
enum class Kept { Nothing, Choices };
/** What went wrong with a read: what happened and the one next step. Server words are appended in quotes. */
[[nodiscard]] QString forError(const ApiError &error, Kept kept = Kept::Nothing);
/** The same for a write, where it matters whether it may have been applied. */
[[nodiscard]] QString forFailedWrite(const ApiError &error);
[[nodiscard]] QString forSecret(SecretState state);
/** Beside a refused sign-in that a one-time code was part of. */
[[nodiscard]] QString forUsedCode();
/** Why what the system gave in place of the secret was not kept, and what that means. */
[[nodiscard]] QString forUnkeptKey(SecretState state);
[[nodiscard]] QString forFault(ConnectionFault fault, const Connection &connection,
                               SystemTraits::Key key = SystemTraits::Key::ClientSecret);
[[nodiscard]] QString forUrlFault(UrlFault fault);
[[nodiscard]] QString forSlotFault(SlotFault fault);
[[nodiscard]] QString forMeetingFault(MeetingFault fault);
[[nodiscard]] QString forPasses(const OnsitePasses &passes);
[[nodiscard]] QString forPassReason(OnsitePasses::Reason reason);
/** The state of a booking under way or ended, as the person at the desk should read it. */
[[nodiscard]] QString forTicket(const BookingTicket &ticket);
[[nodiscard]] QString forCancel(const CancelTicket &ticket);
/** Why nothing is sent, or was not recorded, and what helps. */
[[nodiscard]] QString forJournal(JournalFault fault);
/**
 * How far something that was asked for has come, or how it ended and why. @p lookError: why the last look for it could
 * not be answered, where there was one.
 */
[[nodiscard]] QString forIntent(const Intent &intent, const std::optional<ApiError> &lookError = {});
/** "Ana Ruiz · Desk 007, Floor 1, Bell Yard · Mon 23 Nov, 09:00–17:00 GMT", of a room with its title: for reading
 * aloud. */
[[nodiscard]] QString forOrder(const BookingOrder &order, const BuildingZone &desk);
[[nodiscard]] QString kindName(SpaceKind kind);
[[nodiscard]] QString statusName(BookingStatus status);

} // namespace Foyer::Sentences
