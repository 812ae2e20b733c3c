// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

class QComboBox;

/**
 * @file
 * The small pieces that every page is made of. Texts that come from a server go in as they are: nothing here reads
 * markup, and only text() of a Button knows mnemonics.
 */
namespace Foyer {

/** A plain-text label. @p role is the palette role of its colour. */
[[nodiscard]] QLabel *makeLabel(const QString &text, Theme::Type type = Theme::Type::Body,
                                QPalette::ColorRole role = QPalette::WindowText, QWidget *parent = nullptr);

/** Where a word is longer than most lines, it may be broken: for what is only looked at. */
[[nodiscard]] QString breakable(const QString &text);

/** Server text where an & would be read as a mnemonic: buttons, actions, tabs. */
[[nodiscard]] QString withoutMnemonic(const QString &text);

/**
 * The label of a @p choice that is in its place in a layout, for a screen reader: on Linux the name of a combo box is
 * what is chosen in it, and what it is for is told by a label beside it alone, in the same parent.
 */
void addUnseenLabel(QComboBox *choice);

/** Tells assistive technology that @p text has just appeared at @p where. */
void announce(QWidget *where, const QString &text);

/** A small picture that follows the palette. */
class Picture final : public QWidget {
    Q_OBJECT
public:
    /** @p quarters: its size, as in Theme::space(). */
    explicit Picture(int quarters, QWidget *parent = nullptr);
    void setIcon(const QIcon &icon);
    [[nodiscard]] QSize sizeHint() const override { return m_size; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    QSize m_size;
};

/** One line that is cut with an ellipsis where it does not fit, and then tells the rest in its tooltip. */
class ElidedLabel final : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(Theme::Type type = Theme::Type::Body, QPalette::ColorRole role = QPalette::WindowText,
                         QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isElided() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_text;
    QPalette::ColorRole m_role;
};

/** A push button that Enter clicks, but never Enter held down: nobody books by leaning on the keyboard. */
class Button final : public QPushButton {
    Q_OBJECT
public:
    enum class Weight { Usual, Primary, Quiet };
    explicit Button(const QString &text, Weight weight = Weight::Usual, QWidget *parent = nullptr);
    /** Without text; @p name is its accessible name and tooltip. */
    static Button *makeIconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/** A raised surface with rounded corners. */
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    /** Shows the focus ring, because something inside has the focus. */
    void setRing(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_ring = false;
};

/** A word in a rounded frame ("demo"). */
class WordBadge final : public QLabel {
    Q_OBJECT
public:
    explicit WordBadge(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/** A line that shows that something is going on, and how far, when that is known. Moves only while it is visible. */
class ThinProgress final : public QWidget {
    Q_OBJECT
public:
    explicit ThinProgress(QWidget *parent = nullptr);
    void setRunning(bool running);
    /** 0 to 1; less than 0: not known. */
    void setShare(double share);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void keepMoving();

    double m_share = -1;
    double m_phase = 0;
    int m_timer = 0;
    bool m_running = false;
};

/** What is wrong with the field above it. Hidden while nothing is. */
class FaultLabel final : public QLabel {
    Q_OBJECT
public:
    explicit FaultLabel(QWidget *parent = nullptr);
    /** An empty text hides it. A new one is announced. */
    void say(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
};

/** What happened: a picture, a sentence and at most one button. Hidden while there is nothing to say. */
class Notice final : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Info, Success, Warning, Danger };
    explicit Notice(QWidget *parent = nullptr);

    /** @p action may be empty: no button. The sentence is announced. */
    void say(Tone tone, const QString &sentence, const QString &action = {});
    void clear();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void actionWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    Tone m_tone = Tone::Info;
    QLabel *m_icon;
    QLabel *m_sentence;
    Button *m_button;
};

} // namespace Foyer
