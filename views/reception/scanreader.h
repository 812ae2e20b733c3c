// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QKeyEvent;
class QWindow;

namespace Foyer {

/**
 * Tells a badge or QR scanner, which is a keyboard to the computer, from hands: a burst of keys that ends in Enter is a
 * scan, wherever the focus is and whichever dialog is open. It reports; whoever listens decides what a scan means
 * there.
 *
 *     Idle ──a character──▶ Held ──Enter in time, after 6 characters or more──▶ scanned(), and nobody else saw a key
 *      ▲                    │ │
 *      │                    │ └─ the next key in time: held as well
 *      └── all keys go on ──┘    too late, or a key that no scanner sends: they go on as typed, in order
 *
 * A first character is held for 20 ms (about a frame: not felt; fast hands are at 25 ms and more), the ones after it
 * for 40 ms each. Nothing is delivered and taken back afterwards: no search starts, no shortcut fires, no undo step
 * comes of a scan. Time is the windowing system's where an event carries it, so that keys that waited for a window
 * that was busy are as far apart as they were typed.
 *
 * Sees what the windowing system gives to a window (QTest: the functions that take a QWindow); what a program sends to
 * a widget goes by.
 *
 * Lives on the GUI thread, as long as somebody needs it; watches the application from its construction on.
 */
class ScanReader final : public QObject {
    Q_OBJECT
public:
    explicit ScanReader(QObject *parent = nullptr);
    ~ScanReader() override;

Q_SIGNALS:
    /** One line without control characters and space around it: 1 to 200 characters. */
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /** What a key can be in a scan. */
    enum class Part {
        Character,
        Within, ///< belongs to a scan but begins none: Shift, and control characters such as a group separator
        End,
        None,
    };
    struct Held {
        QPointer<QWindow> window;
        std::unique_ptr<QKeyEvent> event;
    };

    [[nodiscard]] Part partOf(const QKeyEvent &event) const;
    [[nodiscard]] qint64 timeOf(const QKeyEvent &event) const;
    [[nodiscard]] bool isInTime(const QKeyEvent &event) const;
    [[nodiscard]] bool isScan() const;
    [[nodiscard]] bool endsPreviousScan(const QKeyEvent &event) const;
    bool takesPress(QWindow &window, QKeyEvent &event);
    bool takesRelease(QWindow &window, QKeyEvent &event);
    void hold(QWindow &window, const QKeyEvent &event);
    void holdNoLonger();
    [[nodiscard]] std::vector<Held> takeHeld();
    void finish(const QKeyEvent &end);
    void replay();

    std::vector<Held> m_held;
    QString m_text;                ///< of the held keys
    int m_presses = 0;             ///< among the held keys
    qint64 m_lastPress = 0;        ///< ms, as timeOf()
    QSet<quint64> m_swallowed;     ///< keys whose press was part of a scan and whose release is still to come
    std::optional<qint64> m_ended; ///< when the last scan did, as timeOf()
    QTimer m_patience;
    bool m_wasGivenMore = false;
    qint64 m_patienceEnds = 0; ///< by m_clock
    QElapsedTimer m_clock;
};

} // namespace Foyer
