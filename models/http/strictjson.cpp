// SPDX-License-Identifier: MIT
#include "strictjson.h"

#include "jsonscanner.h"

#include <QJsonDocument>

namespace Foyer {

namespace {

tl::unexpected<ApiError> refusal(const char *fault, qint64 offset)
{
    return tl::unexpected(refusedJson(fault, offset));
}

JsonScanner scannerOf(const QByteArray &bytes)
{
    return {std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), maxJsonDepth};
}

} // namespace

ApiError refusedJson(const char *fault, qint64 offset)
{
    ApiError error;
    error.kind = ErrorKind::Protocol;
    error.detail = QStringLiteral("JSON: %1 (at byte %2)").arg(QLatin1String(fault)).arg(offset);
    return error;
}

JsonText checkJson(const QByteArray &bytes)
{
    JsonScanner scanner = scannerOf(bytes);
    if (scanner.scan())
        return JsonText::Whole;
    return scanner.endsTooEarly() ? JsonText::Cut : JsonText::Wrong;
}

Result<QJsonObject> parseJsonObject(const QByteArray &bytes)
{
    JsonScanner scanner = scannerOf(bytes);
    if (!scanner.scan())
        return refusal(scanner.fault(), scanner.offset());
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError) // what only Qt minds, such as 1e999
        return refusal("a value that can't be read", fault.offset);
    if (!document.isObject())
        return refusal("not an object", 0);
    return document.object();
}

} // namespace Foyer
