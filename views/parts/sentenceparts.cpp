// SPDX-License-Identifier: MIT
#include "sentenceparts.h"

#include "plaintext.h"

#include <algorithm>

namespace Foyer::Sentences {

QString causeWords(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return Words::tr("There is no connection to the workplace.");
    case ErrorKind::Timeout:
        return Words::tr("The workplace did not answer in time.");
    case ErrorKind::Tls:
        return Words::tr("The workplace's certificate was not accepted.");
    case ErrorKind::Unauthorized:
        return Words::tr("The workplace did not accept this desk's key.");
    case ErrorKind::Forbidden:
        return Words::tr("This desk's key is not allowed to do that.");
    case ErrorKind::NotFound:
        return Words::tr("The workplace does not have it any more.");
    case ErrorKind::Conflict:
        return Words::tr("Something else has changed it meanwhile.");
    case ErrorKind::Validation:
        return Words::tr("Its rules do not allow it.");
    case ErrorKind::RateLimited:
        return Words::tr("The workplace asks for a pause before the next request.");
    case ErrorKind::Server:
        return Words::tr("The workplace has a fault of its own.");
    case ErrorKind::Protocol:
        return Words::tr("The workplace's answer could not be read.");
    case ErrorKind::Cancelled:
        return Words::tr("It was stopped here.");
    case ErrorKind::OutcomeUnknown:
        return Words::tr("The connection broke before the answer came.");
    }
    return {};
}

QString quoted(const ApiError &error)
{
    QStringList said;
    const QString detail = oneLine(error.detail);
    if (!detail.isEmpty())
        said.append(detail);
    for (const FieldError &field : error.fieldErrors) {
        const QString message = oneLine(field.message);
        if (!message.isEmpty() && !detail.contains(message))
            said.append(message);
    }
    if (said.isEmpty())
        return {};
    const QString words = said.join(QStringLiteral(" · "));
    return u' ' +
           (error.httpStatus > 0 ? Words::tr("The workplace says: “%1”") : Words::tr("In detail: “%1”")).arg(words);
}

QString both(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + u' ' + second;
}

QString named(const QString &text)
{
    const QString line = oneLine(text);
    const bool turns = std::any_of(line.begin(), line.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    return turns ? QChar(0x2068) + line + QChar(0x2069) : line; // first-strong isolate … pop
}

} // namespace Foyer::Sentences
