// SPDX-License-Identifier: MIT
#pragma once

#include "resourcedraft.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Foyer {

/** A draft as the desk's own file: `{"resourceDraft": 1, "fields": {key: value, …}}`, without secrets. */
[[nodiscard]] QByteArray draftToBytes(const ResourceDraft &draft);

struct DraftBytes {
    ResourceDraft draft;
    bool isWhole = true; ///< false: some of it, or all, could not be read
};
/** What can be read of it. Never fails, never trusts; a secret in it is not taken. */
[[nodiscard]] DraftBytes draftFromBytes(const QByteArray &bytes);

/**
 * The draft of a form in a file that only its owner can read, so that it is there after a crash: written a moment after
 * each change, gone when there is no draft. Works on its thread; the file is small.
 */
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    enum class Fault {
        Damaged,    ///< some of it could not be read; the file as it was is kept under setAside()
        Unreadable, ///< the file is there and can't be opened, or is far too large: it is left as it is
        NotWritten, ///< the newest draft is in memory alone
    };

    /** @p file: its folder must be there. Empty: nothing is kept. */
    explicit DraftKeeper(QString file, QObject *parent = nullptr);
    /** Writes what waits for it. */
    ~DraftKeeper() override;

    /** What was kept; empty without one. Call once, before anything is kept. */
    [[nodiscard]] ResourceDraft load();
    /** To be written a moment later. An empty one takes the file away. */
    void keep(const ResourceDraft &draft);
    /** Writes what waits for it, now. */
    void writeNow();
    /** Takes the file away, now. */
    void forget();

    [[nodiscard]] std::optional<Fault> fault() const { return m_fault; }
    /** When Damaged: where the file of before is. */
    [[nodiscard]] const QString &setAside() const { return m_setAside; }
    /** Whether something waits to be written. */
    [[nodiscard]] bool isWaiting() const { return m_later.isActive(); }

Q_SIGNALS:
    /** fault() is another. */
    void changed();

private:
    void write();
    void setFault(std::optional<Fault> fault);

    const QString m_file;
    ResourceDraft m_draft;
    QTimer m_later;
    std::optional<Fault> m_fault;
    QString m_setAside;
};

} // namespace Foyer
