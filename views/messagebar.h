// SPDX-License-Identifier: MIT
#pragma once

#include "parts.h"

#include <functional>

namespace Foyer {

/** The window's one place for what happened: a sentence, one button, and a way to put it aside. */
class MessageBar final : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /** @p then runs when the button is pressed; the bar is gone by then. The last message wins. */
    void say(Notice::Tone tone, const QString &sentence, const QString &action = {}, std::function<void()> then = {});
    void clear();
    [[nodiscard]] QString sentence() const { return m_notice->sentence(); }

private:
    Notice *m_notice;
    Button *m_close;
    std::function<void()> m_then;
};

} // namespace Foyer
