// SPDX-License-Identifier: MIT
#pragma once

#include "rawserver.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <functional>
#include <limits>
#include <optional>

namespace Foyer::Testing {

/** Which paths, the query left out: a text is found anywhere in them, no text is in all of them. */
class Path {
public:
    Path(const char *part = "") : Path(QByteArray(part)) {}
    Path(const QByteArray &part);
    /** "/bookings" as the end of a path is the making of one; "/bookings/ID/cancel" is not. */
    static Path ending(const QByteArray &end);
    static Path where(std::function<bool(const QByteArray &path)> matches);

    [[nodiscard]] bool matches(const RawRequest &request) const;

private:
    std::function<bool(const QByteArray &path)> m_matches;
};

/**
 * Which requests. first(), nth() and from() count from 1 those that match the method and the path, from the moment
 * the rule is there.
 */
class When {
public:
    static When any(const Path &path = {}) { return {{}, path}; }
    static When post(const Path &path = {}) { return {"POST", path}; }
    static When get(const Path &path = {}) { return {"GET", path}; }

    [[nodiscard]] When nth(int n) const { return between(n, n); }
    [[nodiscard]] When first(int count) const { return between(1, count); }
    [[nodiscard]] When from(int n) const { return between(n, m_to); }

    [[nodiscard]] bool matches(const RawRequest &request) const;
    [[nodiscard]] bool includes(int number) const { return number >= m_from && number <= m_to; }

private:
    When(const QByteArray &method, const Path &path) : m_method(method), m_path(path) {}
    [[nodiscard]] When between(int from, int to) const;

    QByteArray m_method; ///< empty: whichever
    Path m_path;
    int m_from = 1;
    int m_to = std::numeric_limits<int>::max();
};

/**
 * What is done to one exchange. A value: begin with one of the static functions, go on with the others, each of which
 * returns a changed copy. Three things make a fault: whether and when the request reaches the system behind ("is
 * applied"), what of which answer is sent, and how the connection ends.
 */
class Fault {
public:
    enum class Applied { AtOnce, Late, Never };
    enum class End {
        AsUsual, ///< kept open, unless the request or the answer says Connection: close
        Close,
        Reset,
        Hang ///< stays open, and nothing more is answered on it
    };

    /** What a proxy without faults does. */
    static Fault none() { return {}; }

    // Not a byte is answered, and the request is not applied: see afterApplying() and appliedLate().
    static Fault close() { return silence(End::Close); }
    static Fault reset() { return silence(End::Reset); }
    static Fault hang() { return silence(End::Hang); }

    /**
     * An answer of our own, as RawAnswer::http() makes it, and with Connection: close for clients that ask for it; not
     * applied. `answer(302, {}, {"Location: http://…"})`,
     * `answer(200, "<html>", {"Content-Type: text/html"})`, `answer(429, "{}", {"Retry-After: 2"})`.
     */
    static Fault answer(int status, const QByteArray &body = "{}", const QList<QByteArray> &headers = {});

    // Applied, and the system's own answer is used.

    /** Another status; headers and body stay. */
    static Fault status(int status);
    /** Any other bytes, made from the whole answer, head and all. Runs in a thread of the proxy's. */
    static Fault edit(std::function<QByteArray(const QByteArray &answer)> edit);
    /** The same body in chunks of that many bytes, the last one shorter; all ends with "0\r\n\r\n". */
    static Fault chunked(qsizetype chunkSize);
    /** As none().cutAfter(): the first bytes of the answer, then the connection is closed; see then(). */
    static Fault cut(qsizetype bytes) { return none().cutAfter(bytes); }
    /** One byte at a time. */
    static Fault drip(std::chrono::milliseconds every) { return none().dripping(every); }
    /** Applied at once, and answered that much later. */
    static Fault delay(std::chrono::milliseconds delay) { return none().delayed(delay); }

    /** The system acts on the request and has answered before anything else is done. */
    [[nodiscard]] Fault afterApplying() const;
    /**
     * The system acts on the request only that much later, whatever became of the client. What the client sees
     * happens without it: close(), reset() or an answer() of our own; all others hang.
     */
    [[nodiscard]] Fault appliedLate(std::chrono::milliseconds after) const;
    /** Only the first bytes, of status line, headers and body; below 0: all but so many. */
    [[nodiscard]] Fault cutAfter(qsizetype bytes) const;
    [[nodiscard]] Fault then(End end) const;
    /** Before the first byte, or before the end where there is none. */
    [[nodiscard]] Fault delayed(std::chrono::milliseconds delay) const;
    [[nodiscard]] Fault dripping(std::chrono::milliseconds every) const;

    [[nodiscard]] Applied applied() const { return m_applied; }
    [[nodiscard]] std::chrono::milliseconds lateness() const { return m_lateness; }
    [[nodiscard]] bool hangs() const { return m_end == End::Hang; }
    /** What the client gets. @p upstream is the system's whole answer; empty when it was not asked yet. */
    [[nodiscard]] RawAnswer answerFrom(const QByteArray &upstream, bool clientWantsClose) const;

private:
    Fault() = default;
    static Fault silence(End end);

    Applied m_applied = Applied::AtOnce;
    std::chrono::milliseconds m_lateness{0};
    std::optional<QByteArray> m_own; ///< instead of the system's answer
    std::function<QByteArray(const QByteArray &)> m_edit;
    std::optional<qsizetype> m_cut;
    std::chrono::milliseconds m_delay{0};
    std::chrono::milliseconds m_dripEvery{0};
    End m_end = End::AsUsual;
};

} // namespace Foyer::Testing
