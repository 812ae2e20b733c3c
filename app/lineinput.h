// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace Foyer {

/**
 * One line after another from standard input, without waiting for them: at a terminal after a prompt on standard error
 * (for a secret without showing what is typed), otherwise whatever stands there up to the next line end or the end of
 * the input.
 */
class LineInput final : public QObject {
    Q_OBJECT
public:
    enum class Kind { Visible, Secret };
    /** The longest line that is taken; what is longer counts as none. */
    static constexpr qsizetype maxBytes = 8192;

    explicit LineInput(Kind kind, QObject *parent = nullptr);
    /** Leaves the terminal as it was. */
    ~LineInput() override;

    /** Begins to read a line; finished() follows once, never before this has returned. */
    void read(const QString &prompt);
    /** Without its line end (\n or \r\n). Nothing: there was none, it was too long or it is no UTF-8. */
    [[nodiscard]] const std::optional<QString> &line() const { return m_line; }
    [[nodiscard]] static bool isTerminal();

Q_SIGNALS:
    void finished();

private:
    class Terminal;
    void readSome();
    void takeLine(bool atEnd);

    Kind m_kind;
    QByteArray m_bytes; ///< what has come and was not taken yet
    std::optional<QString> m_line;
    std::unique_ptr<Terminal> m_terminal;
};

} // namespace Foyer
