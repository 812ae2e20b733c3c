// SPDX-License-Identifier: MIT
#include "lineinput.h"

#include <QSocketNotifier>
#include <QStringDecoder>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#else
#include <io.h>
#include <qt_windows.h>
#endif

namespace Foyer {

#ifdef Q_OS_UNIX

/** The terminal without echo, for as long as this lives. */
class LineInput::Terminal {
public:
    Terminal()
    {
        m_changed = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_changed)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Terminal()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

private:
    termios m_before = {};
    bool m_changed = false;
};

bool LineInput::isTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

#else

// Compiles by the documentation; never tried on a Windows machine.
class LineInput::Terminal {
public:
    Terminal()
    {
        const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
        m_changed = GetConsoleMode(input, &m_before);
        if (m_changed)
            SetConsoleMode(input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Terminal()
    {
        if (m_changed)
            SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

private:
    DWORD m_before = 0;
    bool m_changed = false;
};

bool LineInput::isTerminal()
{
    return _isatty(_fileno(stdin)) != 0;
}

#endif

LineInput::LineInput(Kind kind, QObject *parent) : QObject(parent), m_kind(kind) {}

LineInput::~LineInput()
{
    m_bytes.fill('\0');
}

void LineInput::read(const QString &prompt)
{
    m_line.reset();
    if (isTerminal()) {
        std::fputs(qPrintable(prompt), stderr);
        std::fflush(stderr);
        if (m_kind == Kind::Secret)
            m_terminal = std::make_unique<Terminal>();
    }
    if (m_bytes.contains('\n')) { // it came together with the line before
        QMetaObject::invokeMethod(
            this, [this] { takeLine(false); }, Qt::QueuedConnection);
        return;
    }
#ifdef Q_OS_UNIX
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &LineInput::readSome);
    // A closed standard input never becomes readable: ask once to find that out.
    if (::fcntl(STDIN_FILENO, F_GETFD) < 0)
        QMetaObject::invokeMethod(this, &LineInput::readSome, Qt::QueuedConnection);
#else
    // The console has no descriptor that an event loop could wait for: this is the one place that waits.
    QMetaObject::invokeMethod(this, &LineInput::readSome, Qt::QueuedConnection);
#endif
}

void LineInput::readSome()
{
    char buffer[512];
#ifdef Q_OS_UNIX
    const auto count = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
#else
    const auto count = std::fgets(buffer, sizeof buffer, stdin) ? qsizetype(qstrlen(buffer)) : qsizetype(0);
#endif
    if (count > 0)
        m_bytes.append(buffer, count);
    std::fill_n(buffer, sizeof buffer, '\0');

    if (count <= 0 || m_bytes.contains('\n') || m_bytes.size() > maxBytes)
        takeLine(count <= 0);
#ifndef Q_OS_UNIX
    else
        QMetaObject::invokeMethod(this, &LineInput::readSome, Qt::QueuedConnection);
#endif
}

void LineInput::takeLine(bool atEnd)
{
    qDeleteAll(findChildren<QSocketNotifier *>());
    m_terminal.reset();
    const qsizetype lineEnd = m_bytes.indexOf('\n');
    const bool isLine = lineEnd >= 0 || (atEnd && !m_bytes.isEmpty());
    QByteArray line = m_bytes.left(lineEnd >= 0 ? lineEnd : m_bytes.size());
    const QByteArray rest = lineEnd >= 0 ? m_bytes.mid(lineEnd + 1) : QByteArray();
    m_bytes.fill('\0');
    m_bytes = rest;

    const bool usable = isLine && line.size() <= maxBytes;
    if (line.endsWith('\r'))
        line.chop(1);
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(line);
    if (usable && !decoder.hasError())
        m_line = text;
    line.fill('\0');
    Q_EMIT finished();
}

} // namespace Foyer
