// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace Foyer {

/**
 * One line from standard input, without waiting for it: at a terminal after a prompt on standard error (for a secret
 * without showing what is typed), otherwise whatever stands there up to the first line end or the end of the input.
 */
class LineInput final : public QObject {
    Q_OBJECT
public:
    enum class Kind { Visible, Secret };
    /** The longest line that is taken; what is longer counts as none. */
    static constexpr qsizetype maxBytes = 8192;

    LineInput(Kind kind, QString prompt, QObject *parent = nullptr);
    /** Leaves the terminal as it was. */
    ~LineInput() override;

    /** Begins to read; finished() follows once, never before this has returned. */
    void start();
    /** Without its line end (\n or \r\n). Nothing: there was none, it was too long or it is no UTF-8. */
    [[nodiscard]] const std::optional<QString> &line() const { return m_line; }
    [[nodiscard]] static bool isTerminal();

Q_SIGNALS:
    void finished();

private:
    class Terminal;
    void readSome();
    void end(bool usable);

    Kind m_kind;
    QString m_prompt;
    QByteArray m_bytes;
    std::optional<QString> m_line;
    std::unique_ptr<Terminal> m_terminal;
};

} // namespace Foyer
