// SPDX-License-Identifier: MIT
#include "rawserver.h"

namespace Foyer {

std::optional<QByteArray> RawRequest::header(const QByteArray &name) const
{
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return std::nullopt;
}

RawAnswer RawAnswer::http(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    RawAnswer answer;
    answer.bytes = "HTTP/1.1 " + QByteArray::number(status) + " Some Reason\r\n";
    for (const QByteArray &header : headers)
        answer.bytes += header + "\r\n";
    answer.bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return answer;
}

RawAnswer RawAnswer::closeSilently()
{
    RawAnswer answer;
    answer.then = Then::Close;
    return answer;
}

RawAnswer RawAnswer::reset()
{
    RawAnswer answer;
    answer.then = Then::Reset;
    return answer;
}

RawAnswer RawAnswer::hang()
{
    return {};
}

RawAnswer RawAnswer::later()
{
    RawAnswer answer;
    answer.comesLater = true;
    return answer;
}

RawAnswer RawAnswer::cutAfter(qsizetype count) const
{
    RawAnswer answer = *this;
    answer.bytes.truncate(count);
    answer.then = Then::Close;
    return answer;
}

} // namespace Foyer
