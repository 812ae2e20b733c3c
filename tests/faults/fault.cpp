// SPDX-License-Identifier: MIT
#include "fault.h"

#include <algorithm>
#include <utility>

namespace Foyer::Testing {

namespace {

/** Where the body begins; the size when there is none. */
qsizetype bodyOf(const QByteArray &answer)
{
    const auto end = answer.indexOf("\r\n\r\n");
    return end < 0 ? answer.size() : end + 4;
}

QByteArray inChunks(const QByteArray &answer, qsizetype chunkSize)
{
    const auto body = bodyOf(answer);
    QByteArray chunked;
    for (const QByteArray &line : answer.first(body).split('\n')) {
        if (!line.toLower().startsWith("content-length:") && line.trimmed().size() > 0)
            chunked += line + '\n';
    }
    chunked += "Transfer-Encoding: chunked\r\n\r\n";
    for (qsizetype at = body; at < answer.size(); at += chunkSize) {
        const QByteArray piece = answer.mid(at, chunkSize);
        chunked += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return chunked + "0\r\n\r\n";
}

bool saysClose(const QByteArray &answer)
{
    RawRequest head; // the headers of an answer are read as those of a request
    head.head = answer.first(bodyOf(answer));
    return head.header("Connection").value_or("").toLower() == "close";
}

/** Unannounced, the client may take the connection for its next request while it is being closed. */
QByteArray announcingClose(const QByteArray &answer)
{
    QByteArray announcing = answer;
    return saysClose(answer) ? answer : announcing.insert(answer.indexOf("\r\n") + 2, "Connection: close\r\n");
}

} // namespace

Path::Path(const QByteArray &part)
    : m_matches([part](const QByteArray &path) { return part.isEmpty() || path.contains(part); })
{}

Path Path::ending(const QByteArray &end)
{
    return where([end](const QByteArray &path) { return path.endsWith(end); });
}

Path Path::where(std::function<bool(const QByteArray &)> matches)
{
    Path path;
    path.m_matches = std::move(matches);
    return path;
}

bool Path::matches(const RawRequest &request) const
{
    const auto query = request.target.indexOf('?');
    return m_matches(query < 0 ? request.target : request.target.first(query));
}

bool When::matches(const RawRequest &request) const
{
    return (m_method.isEmpty() || request.method == m_method) && m_path.matches(request);
}

When When::between(int from, int to) const
{
    When changed = *this;
    changed.m_from = from;
    changed.m_to = to;
    return changed;
}

Fault Fault::silence(End end)
{
    Fault fault;
    fault.m_applied = Applied::Never;
    fault.m_cut = 0;
    fault.m_end = end;
    return fault;
}

Fault Fault::answer(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    Fault fault;
    fault.m_own = RawAnswer::http(status, body, headers).bytes;
    fault.m_applied = Applied::Never;
    return fault;
}

Fault Fault::status(int status)
{
    return edit([status](const QByteArray &answer) {
        return "HTTP/1.1 " + QByteArray::number(status) + " Some Reason" +
               answer.mid(std::max<qsizetype>(0, answer.indexOf("\r\n")));
    });
}

Fault Fault::edit(std::function<QByteArray(const QByteArray &)> edit)
{
    Fault fault;
    fault.m_edit = std::move(edit);
    return fault;
}

Fault Fault::chunked(qsizetype chunkSize)
{
    return edit([chunkSize](const QByteArray &answer) { return inChunks(answer, chunkSize); });
}

Fault Fault::afterApplying() const
{
    Fault changed = *this;
    changed.m_applied = Applied::AtOnce;
    return changed;
}

Fault Fault::appliedLate(std::chrono::milliseconds after) const
{
    Fault changed = *this;
    changed.m_applied = Applied::Late;
    changed.m_lateness = after;
    if (!m_own && m_end == End::AsUsual)
        changed.m_end = End::Hang; // there is nothing to answer with
    return changed;
}

Fault Fault::cutAfter(qsizetype bytes) const
{
    Fault changed = *this;
    changed.m_cut = bytes;
    if (changed.m_end == End::AsUsual)
        changed.m_end = End::Close;
    return changed;
}

Fault Fault::then(End end) const
{
    Fault changed = *this;
    changed.m_end = end;
    return changed;
}

Fault Fault::delayed(std::chrono::milliseconds delay) const
{
    Fault changed = *this;
    changed.m_delay = delay;
    return changed;
}

Fault Fault::dripping(std::chrono::milliseconds every) const
{
    Fault changed = *this;
    changed.m_dripEvery = every;
    return changed;
}

RawAnswer Fault::answerFrom(const QByteArray &upstream, bool clientWantsClose) const
{
    RawAnswer answer;
    if (m_own)
        answer.bytes = m_end == End::AsUsual && clientWantsClose ? announcingClose(*m_own) : *m_own;
    else if (m_edit && !upstream.isEmpty())
        answer.bytes = m_edit(upstream);
    else
        answer.bytes = upstream;
    const bool closes = clientWantsClose || saysClose(answer.bytes);
    if (m_cut)
        answer.bytes.truncate(*m_cut < 0 ? std::max<qsizetype>(0, answer.bytes.size() + *m_cut) : *m_cut);
    answer.delay = m_delay;
    answer.dripEvery = m_dripEvery;
    if (m_end == End::Close || (m_end == End::AsUsual && closes && !answer.bytes.isEmpty()))
        answer.then = RawAnswer::Then::Close;
    else if (m_end == End::Reset)
        answer.then = RawAnswer::Then::Reset;
    return answer;
}

} // namespace Foyer::Testing
