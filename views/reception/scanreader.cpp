// SPDX-License-Identifier: MIT
#include "scanreader.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

// All in milliseconds.
constexpr int firstPause = 20;
constexpr int pause = 40;
constexpr int late = 5;

constexpr int fewestCharacters = 6;
constexpr qsizetype longestCode = 200;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

QString cleaned(const QString &text)
{
    QString code = text;
    code.removeIf(isControl);
    return code.trimmed().left(longestCode).trimmed();
}

/** The key itself where that is known: what it types may be another on release, when Shift is up again. */
quint64 keyOf(const QKeyEvent &event)
{
    constexpr quint64 isPhysical = quint64(1) << 32;
    return event.nativeScanCode() ? event.nativeScanCode() | isPhysical : quint64(quint32(event.key()));
}

bool isPlain(Qt::KeyboardModifiers modifiers)
{
    return !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

/** To the window with the focus, as the windowing system would have. The application asks for shortcuts on the way. */
void deliver(QWindow *origin, QKeyEvent &event)
{
    QWindow *focus = QGuiApplication::focusWindow();
    if (QWindow *window = focus ? focus : origin)
        QCoreApplication::sendEvent(window, &event);
}

} // namespace

ScanReader::ScanReader(QObject *parent) : QObject(parent)
{
    m_clock.start();
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    connect(&m_patience, &QTimer::timeout, this, &ScanReader::holdNoLonger);
    QCoreApplication::instance()->installEventFilter(this);
}

ScanReader::~ScanReader()
{
    replay();
}

bool ScanReader::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        // What a program sends is not the keyboard's, and deliver() is a program.
        return watched->isWindowType() && event->spontaneous() &&
               takesPress(*static_cast<QWindow *>(watched), *static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease:
        return watched->isWindowType() && event->spontaneous() &&
               takesRelease(*static_cast<QWindow *>(watched), *static_cast<QKeyEvent *>(event));
    case QEvent::InputMethod: {
        const auto &composed = *static_cast<QInputMethodEvent *>(event);
        if (!composed.commitString().isEmpty() || !composed.preeditString().isEmpty())
            replay();
        return false;
    }
    case QEvent::MouseButtonPress:
    case QEvent::TabletPress:
    case QEvent::TouchBegin:
        replay(); // what was typed before a click is there before it
        return false;
    default:
        return false;
    }
}

ScanReader::Part ScanReader::partOf(const QKeyEvent &event) const
{
    if (event.isAutoRepeat())
        return Part::None;
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_CapsLock:
    case Qt::Key_AltGr:
    case Qt::Key_Control: // AltGr is Ctrl and Alt on Windows
    case Qt::Key_Alt:
        return Part::Within;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return isPlain(event.modifiers()) ? Part::End : Part::None;
    default:
        break;
    }
    const QString text = event.text();
    if (text.isEmpty())
        return Part::None;
    if (isControl(text.at(0)))
        return event.key() < Qt::Key_Escape ? Part::Within : Part::None; // Escape, Backspace… are keys, not text
    constexpr auto altGr = Qt::ControlModifier | Qt::AltModifier;
    return isPlain(event.modifiers()) || (event.modifiers() & altGr) == altGr ? Part::Character : Part::None;
}

qint64 ScanReader::timeOf(const QKeyEvent &event) const
{
    return event.timestamp() ? qint64(event.timestamp()) : m_clock.elapsed();
}

bool ScanReader::isInTime(const QKeyEvent &event) const
{
    const qint64 gap = timeOf(event) - m_lastPress;
    return gap >= 0 && gap <= (m_presses > 1 ? pause : firstPause);
}

bool ScanReader::isScan() const
{
    const auto characters = m_text.size() - std::count_if(m_text.begin(), m_text.end(), isControl);
    return characters >= fewestCharacters && !cleaned(m_text).isEmpty();
}

/** Some scanners end with two: Return and Enter, or a line feed. The second must not press a button. */
bool ScanReader::endsPreviousScan(const QKeyEvent &event) const
{
    if (!m_ended || !m_held.empty())
        return false;
    const qint64 gap = timeOf(event) - *m_ended;
    const bool isLineEnd = event.text() == u"\n" || event.text() == u"\r";
    return gap >= 0 && gap <= pause && (partOf(event) == Part::End || isLineEnd);
}

bool ScanReader::takesPress(QWindow &window, QKeyEvent &event)
{
    // Each key comes twice: asking for shortcuts, and as a key. Accepting the first keeps shortcuts away.
    const bool isKey = event.type() == QEvent::KeyPress;
    if (isKey)
        m_swallowed.remove(keyOf(event));
    if (!m_held.empty() && !isInTime(event))
        replay();
    const Part part = partOf(event);
    if (endsPreviousScan(event)) {
        event.accept();
        if (isKey)
            m_swallowed.insert(keyOf(event));
        return true;
    }
    if (part == Part::None || (part == Part::End && !isScan())) {
        replay();
        return false;
    }
    if (part == Part::Within && m_held.empty())
        return false;
    event.accept();
    if (isKey && part == Part::End)
        finish(event); // may have ended this
    else if (isKey)
        hold(window, event);
    return true;
}

bool ScanReader::takesRelease(QWindow &window, QKeyEvent &event)
{
    if (m_swallowed.remove(keyOf(event))) {
        event.accept();
        return true;
    }
    if (m_held.empty())
        return false;
    m_held.push_back({&window, std::unique_ptr<QKeyEvent>(event.clone())});
    event.accept();
    return true;
}

void ScanReader::hold(QWindow &window, const QKeyEvent &event)
{
    m_held.push_back({&window, std::unique_ptr<QKeyEvent>(event.clone())});
    m_text += event.text();
    m_lastPress = timeOf(event);
    ++m_presses;
    m_wasGivenMore = false;
    const int patience = m_presses > 1 ? pause : firstPause;
    m_patienceEnds = m_clock.elapsed() + patience;
    m_patience.start(patience);
}

void ScanReader::holdNoLonger()
{
    // When the window was busy, the next keys may be waiting behind this timer: they have their turn first.
    if (!m_wasGivenMore && m_clock.elapsed() > m_patienceEnds + late) {
        m_wasGivenMore = true;
        m_patience.start(1);
        return;
    }
    replay();
}

std::vector<ScanReader::Held> ScanReader::takeHeld()
{
    m_patience.stop();
    m_text.clear();
    m_presses = 0;
    return std::exchange(m_held, {});
}

void ScanReader::finish(const QKeyEvent &end)
{
    const QString code = cleaned(m_text);
    m_ended = timeOf(end);
    std::vector<Held> held = takeHeld();
    std::vector<Held> others; // releases of what was pressed before: Shift, or the last key that hands had typed
    for (Held &key : held) {
        if (key.event->type() == QEvent::KeyPress)
            m_swallowed.insert(keyOf(*key.event));
        else if (!m_swallowed.remove(keyOf(*key.event)))
            others.push_back(std::move(key));
    }
    m_swallowed.insert(keyOf(end));
    const QPointer<ScanReader> self(this);
    for (const Held &key : others)
        deliver(key.window, *key.event);
    if (self)
        Q_EMIT scanned(code);
}

void ScanReader::replay()
{
    const std::vector<Held> held = takeHeld();
    for (const Held &key : held)
        deliver(key.window, *key.event);
}

} // namespace Foyer
