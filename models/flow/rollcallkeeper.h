// SPDX-License-Identifier: MIT
#pragma once

#include "rollcall.h"
#include "sealedstore.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Foyer {

class ArrivalsDesk;
class Clock;

/**
 * The newest roll call of the desk's building, and its copy on the disk for when there is no network.
 *
 *     start() ─▶ None ─┬─ a complete reading of today ─▶ Live ◀─▶ Snapshot, when they fail or are overdue
 *                      └─ the kept one, if it is of this workplace and building ─▶ Snapshot ─▶ Live
 *     another building ─▶ None
 *
 * After each complete reading it is taken, and kept at most every 30 s. Works on the GUI thread; what takes long with
 * thousands of people is done beside it, so a new one is there a moment after its reading.
 */
class RollCallKeeper final : public QObject {
    Q_OBJECT
public:
    enum class State {
        None,     ///< nothing is known about who is in the building
        Live,     ///< as the workplace told within the last minutes
        Snapshot, ///< the last one there is: see age()
    };

    /**
     * @p desk must outlive it, and @p store as well; null: nothing is kept (a demo). @p account: of the desk's
     * workplace, see RollCall::account.
     */
    RollCallKeeper(ArrivalsDesk &desk, QString account, SealedStore *store, QObject *parent = nullptr);
    ~RollCallKeeper() override;

    /** Loads what was kept; from now on each reading is taken. */
    void start();
    /** Takes and keeps nothing any more: what was kept is about to be forgotten. */
    void stop();

    [[nodiscard]] State state() const;
    /** Whether a newer one is being made right now. */
    [[nodiscard]] bool isTaking() const { return m_isTaking; }
    /** Nothing while there is none. */
    [[nodiscard]] const std::optional<RollCall> &rollCall() const { return m_rollCall; }
    /** How old it is; nothing without one, and when this computer's clock is behind the one it was taken by. */
    [[nodiscard]] std::optional<std::chrono::milliseconds> age() const;
    /** Whether a copy is to be kept at all. */
    [[nodiscard]] bool isKeeping() const { return m_store != nullptr; }
    /** Why the newest could not be kept, or an earlier one not be loaded; nothing while all is well. */
    [[nodiscard]] const std::optional<SealedAnswer> &fault() const { return m_fault; }
    [[nodiscard]] const Clock &clock() const;
    /** Asks the workplace again. */
    void refresh();

Q_SIGNALS:
    /** Any of the above, but for the age. */
    void changed();

private:
    void followBuilding();
    void take();
    void taken();
    void nameSoon();
    void load();
    void loaded(SealedAnswer answer);
    void keep();
    void write(const QByteArray &bytes);
    void setFault(const std::optional<SealedAnswer> &fault);

    ArrivalsDesk &m_desk;
    QString m_account;
    SealedStore *m_store;
    bool m_started = false;
    BuildingId m_building;
    std::optional<RollCall> m_rollCall;
    bool m_isRead = false;                             ///< the roll call is of a reading, not from the disk
    std::chrono::milliseconds m_readAt{0};             ///< monotonic: when that reading began
    std::chrono::milliseconds m_takingOf{0};           ///< the same, of the one that is being taken
    bool m_takesAgain = false;                         ///< something was told while it was being taken
    bool m_isLate = false;                             ///< the newest waits to be kept
    std::optional<std::chrono::milliseconds> m_keptAt; ///< monotonic: when the last one began to be kept
    std::optional<SealedAnswer> m_fault;
    QTimer m_keepLater;
    QTimer m_nameSoon;
    QFutureWatcher<RollCall> m_taking;
    bool m_isTaking = false; ///< until its result is here, which is later than its end
    QFutureWatcher<QByteArray> m_packing;
    RequestHandle m_loading;
    RequestHandle m_saving;
};

} // namespace Foyer
