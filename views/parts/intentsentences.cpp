// SPDX-License-Identifier: MIT
#include "sentences.h"

#include "sentenceparts.h"

namespace Foyer::Sentences {

namespace {

QString withReason(const QString &outcome, const std::optional<ApiError> &error)
{
    if (!error)
        return outcome;
    return Words::tr("%1. %2", "how it ended, then why").arg(outcome, causeWords(*error) + quoted(*error));
}

/** Whether the workplace has seen it, so that "nothing was sent" would not be so. */
bool wasAnswered(const Intent &intent)
{
    return intent.error && intent.error->httpStatus > 0;
}

QString forBook(const Intent &intent, const std::optional<ApiError> &lookError)
{
    switch (intent.state) {
    case IntentState::Prepared:
        return Words::tr("Not sent yet");
    case IntentState::Sent:
        return Words::tr("Sending…");
    case IntentState::Unknown:
    case IntentState::Reconciling:
        return withReason(Words::tr("Checking with the workplace, don't book again"), lookError);
    case IntentState::SafeToResend:
        return Words::tr("Not booked, safe to try again");
    case IntentState::NeedsHuman:
        return Words::tr("Not confirmed: look at the person's bookings and decide");
    case IntentState::Confirmed:
        return intent.settledByPerson ? Words::tr("Booked, as a person said") : Words::tr("Booked");
    case IntentState::Withdrawn:
        return Words::tr("Booked, and cancelled since");
    case IntentState::Rejected:
        return withReason(Words::tr("Refused"), intent.error);
    case IntentState::NotSent:
        return withReason(wasAnswered(intent) ? Words::tr("Not booked, the workplace did not take it")
                                              : Words::tr("Not booked, nothing was sent"),
                          intent.error);
    case IntentState::Dropped:
        return Words::tr("Left alone: a person said that it is not there");
    }
    return {};
}

QString forCancelling(const Intent &intent, const std::optional<ApiError> &lookError)
{
    switch (intent.state) {
    case IntentState::Prepared:
        return Words::tr("Not sent yet");
    case IntentState::Sent:
        return Words::tr("Cancelling…");
    case IntentState::Unknown:
    case IntentState::Reconciling:
        return withReason(Words::tr("Checking with the workplace whether it is cancelled"), lookError);
    case IntentState::SafeToResend:
        return Words::tr("Not cancelled, safe to try again");
    case IntentState::NeedsHuman:
        return Words::tr("Not confirmed whether it is cancelled: look at the person's bookings and decide");
    case IntentState::Confirmed:
    case IntentState::Withdrawn:
        return intent.settledByPerson ? Words::tr("Cancelled, as a person said") : Words::tr("Cancelled");
    case IntentState::Rejected:
        return withReason(Words::tr("Refused, the booking stands"), intent.error);
    case IntentState::NotSent:
        return withReason(wasAnswered(intent) ? Words::tr("Not cancelled, the workplace did not take it")
                                              : Words::tr("Not cancelled, nothing was sent"),
                          intent.error);
    case IntentState::Dropped:
        return Words::tr("Left alone: a person said that the booking stands");
    }
    return {};
}

QString forCheckIn(const Intent &intent, const std::optional<ApiError> &lookError)
{
    switch (intent.state) {
    case IntentState::Prepared:
        return Words::tr("Not sent yet");
    case IntentState::Sent:
        return Words::tr("Checking in…");
    case IntentState::Unknown:
    case IntentState::Reconciling:
        return withReason(Words::tr("Checking with the workplace whether the person is checked in"), lookError);
    case IntentState::SafeToResend:
        return Words::tr("Not checked in, safe to try again");
    case IntentState::NeedsHuman:
        return Words::tr("Not confirmed whether the person is checked in: look at the booking and decide");
    case IntentState::Confirmed:
    case IntentState::Withdrawn:
        return intent.settledByPerson ? Words::tr("Checked in, as a person said") : Words::tr("Checked in");
    case IntentState::Rejected:
        return withReason(Words::tr("Check-in refused"), intent.error);
    case IntentState::NotSent:
        return withReason(wasAnswered(intent) ? Words::tr("Not checked in, the workplace did not take it")
                                              : Words::tr("Not checked in, nothing was sent"),
                          intent.error);
    case IntentState::Dropped:
        return Words::tr("Left alone: a person said that nobody is checked in");
    }
    return {};
}

QString forCheckOut(const Intent &intent, const std::optional<ApiError> &lookError)
{
    switch (intent.state) {
    case IntentState::Prepared:
        return Words::tr("Not sent yet");
    case IntentState::Sent:
        return Words::tr("Checking out…");
    case IntentState::Unknown:
    case IntentState::Reconciling:
        return withReason(Words::tr("Checking with the workplace whether the person is checked out"), lookError);
    case IntentState::SafeToResend:
        return Words::tr("Not checked out, safe to try again");
    case IntentState::NeedsHuman:
        return Words::tr("Not confirmed whether the person is checked out: look at the booking and decide");
    case IntentState::Confirmed:
    case IntentState::Withdrawn:
        return intent.settledByPerson ? Words::tr("Checked out, as a person said") : Words::tr("Checked out");
    case IntentState::Rejected:
        return withReason(Words::tr("Check-out refused"), intent.error);
    case IntentState::NotSent:
        return withReason(wasAnswered(intent) ? Words::tr("Not checked out, the workplace did not take it")
                                              : Words::tr("Not checked out, nothing was sent"),
                          intent.error);
    case IntentState::Dropped:
        return Words::tr("Left alone: a person said that nobody is checked out");
    }
    return {};
}

QString forResource(const Intent &intent, const std::optional<ApiError> &lookError)
{
    switch (intent.state) {
    case IntentState::Prepared:
        return Words::tr("Not sent yet");
    case IntentState::Sent:
        return Words::tr("Creating…");
    case IntentState::Unknown:
    case IntentState::Reconciling:
        return withReason(Words::tr("Looking for its name in the system, don't create it again"), lookError);
    case IntentState::SafeToResend:
        return Words::tr("Not created, safe to try again from the form");
    case IntentState::NeedsHuman:
        return Words::tr("Not confirmed: look at the resources of that name and decide");
    case IntentState::Confirmed:
        return intent.settledByPerson ? Words::tr("Created, as a person said") : Words::tr("Created");
    case IntentState::Withdrawn:
        return Words::tr("Created, and removed since");
    case IntentState::Rejected:
        return withReason(Words::tr("Refused"), intent.error);
    case IntentState::NotSent:
        return withReason(wasAnswered(intent) ? Words::tr("Not created, the system did not take it")
                                              : Words::tr("Not created, nothing was sent"),
                          intent.error);
    case IntentState::Dropped:
        return Words::tr("Left alone: a person said that it is not there");
    }
    return {};
}

} // namespace

QString forIntent(const Intent &intent, const std::optional<ApiError> &lookError)
{
    switch (intent.operation) {
    case Operation::Book:
        return forBook(intent, lookError);
    case Operation::Cancel:
        return forCancelling(intent, lookError);
    case Operation::CheckIn:
        return forCheckIn(intent, lookError);
    case Operation::CheckOut:
        return forCheckOut(intent, lookError);
    case Operation::CreateResource:
        return forResource(intent, lookError);
    }
    return {};
}

} // namespace Foyer::Sentences
