// SPDX-License-Identifier: MIT
#include "exitcodes.h"

#include <QCoreApplication>

namespace Foyer {

ExitCode exitForRead(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Forbidden:
    case ErrorKind::Conflict:
    case ErrorKind::Validation:
        return ExitCode::Refused;
    case ErrorKind::NotFound:
        return ExitCode::NotFound;
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::Unauthorized:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
    case ErrorKind::Cancelled:
    case ErrorKind::OutcomeUnknown:
        return ExitCode::NotSent;
    }
    return ExitCode::NotSent;
}

ExitCode exitForWrite(const ApiError &error)
{
    switch (writeFate(error)) {
    case WriteFate::NotSent:
        return ExitCode::NotSent;
    case WriteFate::Refused:
        return error.kind == ErrorKind::NotFound ? ExitCode::NotFound : ExitCode::Refused;
    case WriteFate::Unknown:
        return ExitCode::Unconfirmed;
    }
    return ExitCode::Unconfirmed;
}

ExitCode exitForSecret(SecretState state)
{
    return state == SecretState::Ok ? ExitCode::Done : ExitCode::NoKey;
}

QString wordFor(ExitCode code)
{
    switch (code) {
    case ExitCode::Done:
        return QStringLiteral("done");
    case ExitCode::Refused:
        return QStringLiteral("refused");
    case ExitCode::Usage:
        return QStringLiteral("usage");
    case ExitCode::NotSent:
        return QStringLiteral("notSent");
    case ExitCode::Unconfirmed:
        return QStringLiteral("unknown");
    case ExitCode::NoKey:
        return QStringLiteral("noKey");
    case ExitCode::NotFound:
        return QStringLiteral("notFound");
    }
    return {};
}

QString exitCodeHelp()
{
    return QCoreApplication::translate("CommandLine",
                                       "  0  done\n"
                                       "  1  refused by the workplace: taken, closed, not allowed\n"
                                       "  2  wrong usage\n"
                                       "  3  not sent: unreachable, certificate not accepted, no sign-in\n"
                                       "  4  sent, but the outcome could not be confirmed\n"
                                       "  5  no key, or the keychain is unavailable or locked\n"
                                       "  6  not found, or ambiguous: the candidates are listed\n");
}

} // namespace Foyer
