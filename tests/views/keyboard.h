// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QString>
#include <QStringList>
#include <QTest>
#include <QWidget>
#include <QWindow>

namespace Foyer::Testing {

/** Every key that arrived where the focus is, as `+A` and `-A`. */
class Witness final : public QObject {
public:
    QStringList keys;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isPress = event->type() == QEvent::KeyPress;
        const QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
        if (watched == focus && (isPress || event->type() == QEvent::KeyRelease)) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            keys.append((isPress ? u'+' : u'-') + QKeySequence(key).toString());
        }
        return false;
    }
};

inline QString textOf(char c)
{
    return QString(QLatin1Char(c));
}

/** A keyboard that knows when each key was touched, as a windowing system's does. */
class Keyboard {
public:
    explicit Keyboard(QWindow *window) : m_window(window) {}

    qint64 now = 1'000'000;
    bool isRepeating = false;

    void key(QEvent::Type type, int key, const QString &text = {}, Qt::KeyboardModifiers modifiers = {}) const
    {
        for (const auto each : {QEvent::ShortcutOverride, type}) {
            if (each == QEvent::ShortcutOverride && type != QEvent::KeyPress)
                continue;
            QKeyEvent event(each, key, modifiers, text, isRepeating);
            event.setTimestamp(quint64(now));
            QSpontaneKeyEvent::setSpontaneous(&event);
            QCoreApplication::instance()->notify(m_window, &event);
        }
    }
    void press(char c) const { key(QEvent::KeyPress, QTest::asciiToKey(c), textOf(c), modifiersFor(c)); }
    void release(char c) const { key(QEvent::KeyRelease, QTest::asciiToKey(c), textOf(c), modifiersFor(c)); }
    void click(int named, const QString &text = {}) const
    {
        key(QEvent::KeyPress, named, text);
        key(QEvent::KeyRelease, named, text);
    }
    void enter() const { click(Qt::Key_Return, QStringLiteral("\r")); }

    /** As a scanner does: each key down and up, Shift around capitals, then Enter. */
    void scan(const QByteArray &code, int gap, bool withEnter = true)
    {
        for (const char c : code) {
            now += gap;
            const bool isCapital = modifiersFor(c) != Qt::NoModifier;
            if (isCapital)
                key(QEvent::KeyPress, Qt::Key_Shift, {}, Qt::ShiftModifier);
            press(c);
            release(c);
            if (isCapital)
                key(QEvent::KeyRelease, Qt::Key_Shift);
        }
        now += gap;
        if (withEnter)
            enter();
    }

private:
    static Qt::KeyboardModifiers modifiersFor(char c)
    {
        return c >= 'A' && c <= 'Z' ? Qt::ShiftModifier : Qt::NoModifier;
    }

    QWindow *m_window;
};

} // namespace Foyer::Testing
