// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "secretstore.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace Foyer {

class ArrivalsDesk;
class BadgeList;
class BoardDesk;
class BookingFlow;
class Clock;
class ConnectedSystem;
class ResourceForm;
class RollCallKeeper;
class ScanDesk;
class SealedFiles;
class SecretKeeper;
struct Systems;
class WriteRecord;
struct DeskPreferences;
struct Paths;
struct WorkplaceSections;

/**
 * One opened workplace with everything that lives as long as it is open, whether it is in front or not: the system, the
 * record of what is written there, and what the window shows of it.
 */
class Session final : public QObject {
    Q_OBJECT
public:
    enum class Kind { Real, Demo };

    /**
     * Null when no system of @p systems is the connection's. @p paths, @p secrets and @p clock outlive it. @p secrets:
     * for what is kept without anybody having asked for it, so it must never ask anybody anything. A demo keeps nothing
     * on the disk.
     */
    static std::unique_ptr<Session> open(const Systems &systems, const Connection &connection, const QString &secret,
                                         Kind kind, const Paths &paths, SecretStore &secrets, const Clock &clock);
    ~Session() override;

    /** Begins to read. Call once. */
    void start(const DeskPreferences &preferences);
    void setPreferences(const DeskPreferences &preferences);
    /** Reads again what goes stale: the computer slept, or the network is back. */
    void refresh();

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] bool isDemo() const { return m_kind == Kind::Demo; }
    /** Whether something is being sent whose end somebody here waits for. */
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] WorkplaceSections sections();

    /** The people may be kept at @p file between starts; empty: they may not, and what is there goes. */
    void keepPeopleAt(const QString &file);
    /** Null for a demo, and where there is no reception. */
    [[nodiscard]] SealedFiles *sealedFiles() const { return m_sealed.get(); }
    /** The key is about to be removed from the keychain: none of this session's gets in after that. */
    void stopKeepingKey();
    /** Nothing more is kept on the disk: it is about to be forgotten. */
    void stopKeeping();

Q_SIGNALS:
    /** What the system gave in place of the key did not get into the keychain: see SecretKeeper. */
    void keyNotKept(const Foyer::SecretAnswer &answer);

private:
    Session(Connection connection, std::unique_ptr<SecretKeeper> keeper, std::unique_ptr<ConnectedSystem> system,
            Kind kind, const Paths &paths, SecretStore &secrets, const Clock &clock);
    void openReception(const Paths &paths, SecretStore &secrets);

    const Connection m_connection;
    const Kind m_kind;
    const Clock &m_clock;
    std::unique_ptr<SecretKeeper> m_keeper; ///< null for a demo
    std::unique_ptr<ConnectedSystem> m_system;
    std::unique_ptr<WriteRecord> m_record;
    std::unique_ptr<BookingFlow> m_booking; ///< null where nobody can be booked
    // The reception; null where the workplace can't tell a day's bookings.
    std::unique_ptr<ArrivalsDesk> m_arrivals;
    std::optional<QTemporaryDir> m_demoBadges; ///< a demo leaves the desk's own list alone
    std::unique_ptr<BadgeList> m_badges;
    std::unique_ptr<ScanDesk> m_scans;
    std::unique_ptr<SealedFiles> m_sealed;
    std::unique_ptr<RollCallKeeper> m_rollCall;
    std::unique_ptr<BoardDesk> m_board;        ///< null where there are no bookings to look at
    std::unique_ptr<ResourceForm> m_resources; ///< null where nothing can be made
};

} // namespace Foyer
