// SPDX-License-Identifier: MIT
#include "session.h"

#include "arrivalsdesk.h"
#include "badgelist.h"
#include "boarddesk.h"
#include "bookingflow.h"
#include "clock.h"
#include "connectedsystem.h"
#include "mainwindow.h"
#include "paths.h"
#include "resourceform.h"
#include "rollcallkeeper.h"
#include "scandesk.h"
#include "sealedfiles.h"
#include "secretkeeper.h"
#include "workplace.h"
#include "workplaces.h"
#include "writerecord.h"

namespace Foyer {

std::unique_ptr<Session> Session::open(const Systems &systems, const Connection &connection, const QString &secret,
                                       Kind kind, const Paths &paths, SecretStore &secrets, const Clock &clock)
{
    std::unique_ptr<SecretKeeper> keeper;
    if (kind == Kind::Real)
        keeper = std::make_unique<SecretKeeper>(secrets, connection);
    auto system = systems.open(connection, keeper ? keeper->credentials(secret) : Credentials{secret, {}, nullptr});
    if (!system)
        return nullptr;
    return std::unique_ptr<Session>(
        new Session(connection, std::move(keeper), std::move(system), kind, paths, secrets, clock));
}

Session::Session(Connection connection, std::unique_ptr<SecretKeeper> keeper, std::unique_ptr<ConnectedSystem> system,
                 Kind kind, const Paths &paths, SecretStore &secrets, const Clock &clock)
    : m_connection(std::move(connection))
    , m_kind(kind)
    , m_clock(clock)
    , m_keeper(std::move(keeper))
    , m_system(std::move(system))
    , m_record(std::make_unique<WriteRecord>(
          paths, isDemo() ? WriteRecord::Keep::ForThisRun : WriteRecord::Keep::InConfiguration, m_connection, *m_system,
          clock))
{
    if (m_keeper)
        connect(m_keeper.get(), &SecretKeeper::failed, this, &Session::keyNotKept);
    if (Workplace *workplace = m_system->workplace()) {
        m_booking = std::make_unique<BookingFlow>(*workplace, m_record->activity(), clock);
        if (workplace->capabilities().arrivals)
            openReception(paths, secrets);
    }
    if (BookingBoard *board = m_system->bookingBoard())
        m_board = std::make_unique<BoardDesk>(*board, clock);
    if (ResourceOffice *office = m_system->resourceOffice()) {
        m_resources = std::make_unique<ResourceForm>(*office, m_record->activity(),
                                                     isDemo() ? QString() : paths.resourceDraftFile(m_connection.name));
    }
}

Session::~Session() = default;

void Session::openReception(const Paths &paths, SecretStore &secrets)
{
    m_arrivals =
        std::make_unique<ArrivalsDesk>(m_record->activity(), m_booking->buildings(), m_booking->directory(), m_clock);
    QString folder = paths.config;
    if (isDemo() && m_demoBadges.emplace().isValid())
        folder = m_demoBadges->path();
    m_badges = std::make_unique<BadgeList>(folder + QStringLiteral("/badges.csv"), m_clock);
    m_scans = std::make_unique<ScanDesk>(*m_arrivals, *m_badges);
    if (!isDemo())
        m_sealed = std::make_unique<SealedFiles>(paths.config, secrets, m_connection);
    m_rollCall = std::make_unique<RollCallKeeper>(*m_arrivals, accountOf(m_connection), m_sealed.get());
}

void Session::start(const DeskPreferences &preferences)
{
    setPreferences(preferences);
    if (m_booking)
        m_booking->start(true);
    m_record->activity().start();
    if (m_arrivals) {
        m_arrivals->start();
        m_rollCall->start();
    }
    if (m_resources)
        m_resources->start();
}

void Session::setPreferences(const DeskPreferences &preferences)
{
    if (m_booking)
        m_booking->setPreferences(preferences);
    if (m_arrivals)
        m_arrivals->setOwnBuilding(preferences.ownBuilding);
    if (m_board)
        m_board->setOwnLocation(LocationId(preferences.ownBuilding.text()));
}

void Session::refresh()
{
    if (m_board && m_board->readAt())
        m_board->refresh();
    if (m_booking)
        m_booking->refreshIfOld();
    if (!m_arrivals)
        return;
    // Coming to the front happens every few seconds while people work.
    const auto age = m_arrivals->todaysRoster().age();
    if (!age || *age > std::chrono::seconds(10) || m_arrivals->todaysRoster().error() || m_arrivals->shown().error())
        m_arrivals->refresh();
}

bool Session::isBusy() const
{
    return (m_booking && m_booking->isBusy()) || (m_arrivals && m_arrivals->pending() > 0) ||
           (m_resources && m_resources->state() == ResourceForm::State::Sending);
}

WorkplaceSections Session::sections()
{
    return {m_record->activity(), m_clock,          m_booking.get(), m_arrivals.get(),
            m_scans.get(),        m_rollCall.get(), m_board.get(),   m_resources.get()};
}

void Session::keepPeopleAt(const QString &file)
{
    if (m_booking)
        m_booking->directory().keepAt(file);
}

void Session::stopKeepingKey()
{
    if (m_keeper)
        m_keeper->stop();
}

void Session::stopKeeping()
{
    keepPeopleAt(QString());
    if (m_rollCall)
        m_rollCall->stop();
    if (m_resources)
        m_resources->startAnew();
}

} // namespace Foyer
