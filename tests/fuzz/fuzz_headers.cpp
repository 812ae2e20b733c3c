// SPDX-License-Identifier: MIT
#include "fuzzing.h"
#include "httpheaders.h"

#include <QLocale>

using namespace Foyer;

namespace {

UtcInstant instantAt(QStringView iso)
{
    return UtcInstant::fromIso(iso).value();
}

void checkDate(const QByteArray &bytes)
{
    const auto date = parseHttpDate(bytes);
    if (!date)
        return;
    static const UtcInstant first = instantAt(u"1900-01-01T00:00:00Z");
    static const UtcInstant last = instantAt(u"9998-12-31T23:59:59Z");
    FOYER_HOLDS(*date >= first && *date <= last);
    const QString preferred = QLocale::c().toString(date->toUtcDateTime(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'");
    FOYER_HOLDS(parseHttpDate(preferred.toLatin1()) == date);
}

void checkNumbers(const QByteArray &bytes)
{
    static const UtcInstant now = instantAt(u"2026-03-29T01:30:00Z");
    if (const auto pause = parseRetryAfter(bytes, now))
        FOYER_HOLDS(*pause >= std::chrono::seconds(1) && *pause <= std::chrono::seconds(300));
    if (const auto length = parseContentLength(bytes)) {
        FOYER_HOLDS(*length >= 0);
        FOYER_HOLDS(parseContentLength(QByteArray::number(*length)) == length);
    }
}

void checkBytes(const QByteArray &bytes)
{
    if (isHeaderValue(bytes))
        FOYER_HOLDS(!bytes.contains('\r') && !bytes.contains('\n') && !bytes.contains('\0'));
    if (isHeaderName(bytes)) {
        FOYER_HOLDS(Fuzzing::isVisibleAscii(bytes) && !bytes.isEmpty());
        FOYER_HOLDS(!bytes.contains(':') && isHeaderValue(bytes));
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = Fuzzing::bytesOf(data, size);
    checkDate(bytes);
    checkNumbers(bytes);
    checkBytes(bytes);
    return 0;
}
