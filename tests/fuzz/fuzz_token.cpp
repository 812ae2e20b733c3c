// SPDX-License-Identifier: MIT
#include "fuzzing.h"
#include "kadenceanswers.h"
#include "kadencerequests.h"
#include "people.h"

using namespace Foyer;

namespace {

/** The first byte picks the status, the rest is the body. */
HttpResponse responseOf(const QByteArray &bytes)
{
    static constexpr int statuses[] = {200, 201, 400, 401, 403, 404, 429, 500, 503};
    HttpResponse response;
    const auto pick = static_cast<unsigned char>(bytes.front() - 'a');
    response.status = statuses[pick % std::size(statuses)];
    response.body = QByteArray::fromRawData(bytes.constData() + 1, bytes.size() - 1);
    return response;
}

void checkError(const HttpResponse &response, const ApiError &error)
{
    FOYER_HOLDS(error.httpStatus == response.status);
    FOYER_HOLDS(error.fieldErrors.size() <= 20);
    FOYER_HOLDS(Fuzzing::isPlain(error.detail, maxTextLength));
    for (const FieldError &field : error.fieldErrors) {
        FOYER_HOLDS(Fuzzing::isPlain(field.field, maxTextLength));
        FOYER_HOLDS(Fuzzing::isPlain(field.message, maxTextLength) && !field.message.isEmpty());
    }
    const bool isRefusedKey = response.status == 400 || response.status == 401 || response.status == 403;
    FOYER_HOLDS((error.kind == ErrorKind::Unauthorized) == isRefusedKey);
}

/** A key that a person typed stays inside its own parameter. */
void checkRequest(const QString &key)
{
    const HttpRequest request = Kadence::tokenRequest(QUrl(QStringLiteral("https://auth.example")), key, key);
    FOYER_HOLDS(Fuzzing::isVisibleAscii(request.body));
    FOYER_HOLDS(request.body.count('&') == 3 && request.body.count('=') == 4);
    FOYER_HOLDS(request.body.endsWith("&scope=public"));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const HttpResponse response = responseOf(Fuzzing::bytesOf(data, size));
    const auto token = Kadence::parseToken(response);
    if (token) {
        FOYER_HOLDS(response.status == 200 || response.status == 201);
        FOYER_HOLDS(!token->value.isEmpty() && Fuzzing::isVisibleAscii(token->value));
        FOYER_HOLDS(token->lifetime >= std::chrono::seconds(1));
    } else {
        checkError(response, token.error());
    }
    checkRequest(QString::fromUtf8(response.body));
    return 0;
}
