// SPDX-License-Identifier: MIT
#include "activity.h"
#include "bookingticket.h"
#include "clock.h"
#include "crashpoints.h"
#include "kadenceworkplace.h"
#include "sqlitejournal.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <csignal>
#include <cstdio>

#include <unistd.h>

/**
 * @file
 * One desk in a process of its own that books, or resumes what it finds, over real HTTP with a real journal, and that
 * kills itself at a given point:
 *
 *     crashing_desk JOURNAL URL CLIENTID PERSON BUILDING STARTMS ENDMS book|resume|resend POINT MICROSECONDS < secret
 *
 * Prints the state of the intent once nothing happens by itself any more ("none" when there is none).
 */
using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;

namespace {

void die()
{
    (void)::kill(::getpid(), SIGKILL);
}

/** The journal, with a power plug. */
class CrashingJournal final : public IntentJournal {
public:
    CrashingJournal(IntentJournal &real, CrashPoint point) : m_real(real), m_point(point) {}

    void prepare(const Intent &intent, QObject *context, JournalCallback<Intent> callback) override
    {
        if (m_point == CrashPoint::BeforePrepared)
            die();
        ++m_underWay;
        m_real.prepare(intent, context, [this, callback = std::move(callback)](const JournalResult<Intent> &answer) {
            --m_underWay;
            if (m_point == CrashPoint::Prepared)
                die();
            callback(answer);
        });
    }
    void commit(const Intent &intent, QObject *context, JournalCallback<Intent> callback) override
    {
        if (m_point == CrashPoint::BeforeResendsRecord && intent.state == IntentState::Sent)
            die();
        if (m_point == CrashPoint::LookedNotRecorded && intent.state != IntentState::Sent &&
            intent.state != IntentState::Unknown)
            die();
        ++m_underWay;
        m_real.commit(
            intent, context,
            [this, callback = std::move(callback), state = intent.state](const JournalResult<Intent> &answer) {
                --m_underWay;
                if (m_point == CrashPoint::RecordedNotShown && !isOpen(state))
                    die();
                callback(answer);
            });
    }
    void list(const QString &workplace, int most, QObject *context, JournalCallback<QList<Intent>> callback) override
    {
        m_real.list(workplace, most, context, std::move(callback));
    }
    void startAnew(QObject *context, JournalCallback<Done> callback) override
    {
        m_real.startAnew(context, std::move(callback));
    }

    /** Whether it has everything: the next start goes by that. */
    [[nodiscard]] bool isAtRest() const { return m_underWay == 0; }

private:
    IntentJournal &m_real;
    CrashPoint m_point;
    int m_underWay = 0;
};

/** The workplace, with the same plug. Its answers can be lost, so that there is something to look for. */
class CrashingWorkplace final : public KadenceWorkplace {
public:
    CrashingWorkplace(const Connection &connection, const QString &secret, const Clock &clock, CrashPoint point,
                      std::chrono::microseconds after)
        : KadenceWorkplace(connection, secret, clock)
        , m_point(point)
        , m_after(after)
    {}

    RequestHandle createBooking(const BookingRequest &request, QObject *context, Callback<Booking> callback) override
    {
        if (m_point == CrashPoint::SentButNoByte || m_point == CrashPoint::ResendRecordedNoByte)
            die();
        if (m_point == CrashPoint::MidWrite || m_point == CrashPoint::MidResend) {
            // In a thread: wherever the event loop is by then.
            QThread *timer = QThread::create([after = m_after] {
                QThread::usleep(static_cast<unsigned long>(after.count()));
                die();
            });
            timer->start();
        }
        return KadenceWorkplace::createBooking(
            request, context, [this, callback = std::move(callback)](const Result<Booking> &answer) {
                if (m_point == CrashPoint::AnsweredNotRecorded)
                    die();
                const bool looks = m_point == CrashPoint::WhenLooking || m_point == CrashPoint::LookedNotRecorded;
                ApiError lost;
                lost.kind = ErrorKind::OutcomeUnknown;
                callback(looks ? Result<Booking>(tl::unexpected(lost)) : answer);
            });
    }
    RequestHandle personBookings(const PersonId &person, UtcInstant from, UtcInstant to, QObject *context,
                                 Callback<QList<Booking>> callback) override
    {
        if (m_point == CrashPoint::WhenLooking || m_point == CrashPoint::BeforeResendsLook)
            die();
        return KadenceWorkplace::personBookings(person, from, to, context, std::move(callback));
    }

private:
    const CrashPoint m_point;
    const std::chrono::microseconds m_after;
};

SettlingTimes shortTimes()
{
    SettlingTimes times;
    times.looks = {0ms, 5ms, 20ms, 40ms, 60ms};
    times.safeAfter = 60ms;
    times.afterRefusal = 20ms;
    times.lookAgain = 10ms;
    times.longestSend = 0ms;
    return times;
}

BookingOrder orderFrom(const QStringList &arguments)
{
    Person person;
    person.id = PersonId(arguments.at(4));
    Building building;
    building.id = BuildingId(arguments.at(5));
    const auto slot = TimeSlot::make(UtcInstant::fromMSecsSinceEpoch(arguments.at(6).toLongLong()),
                                     UtcInstant::fromMSecsSinceEpoch(arguments.at(7).toLongLong()));
    return {person, building, *slot, std::nullopt, std::nullopt, {}};
}

void tell(const QString &state)
{
    std::puts(qPrintable(state));
    std::fflush(stdout);
    QCoreApplication::quit();
}

/** For whoever reads why a test failed. */
void tellWhy(const IntentRunner &runner)
{
    const auto say = [](const char *what, const QString &detail) {
        std::fputs(qPrintable(QString::fromLatin1(what) + detail + u'\n'), stderr);
    };
    if (const auto &error = runner.intent().error)
        say("answer: ", QStringLiteral("%1 %2 %3").arg(int(error->kind)).arg(error->httpStatus).arg(error->detail));
    if (const auto &error = runner.lookError())
        say("look: ", QStringLiteral("%1 %2 %3").arg(int(error->kind)).arg(error->httpStatus).arg(error->detail));
    if (const auto &error = runner.journalError())
        say("journal: ", QStringLiteral("%1 %2").arg(int(error->fault)).arg(error->detail));
    say("sends: ", QString::number(runner.intent().sends));
}

/** It may rest before it dies: the journal is a thread of its own, and slower than the network on a busy disk. */
bool isSureToDie(CrashPoint point)
{
    return point != CrashPoint::None && point != CrashPoint::MidWrite && point != CrashPoint::MidResend;
}

bool rests(const IntentRunner &runner)
{
    return runner.stage() == IntentRunner::Stage::Ended || runner.stage() == IntentRunner::Stage::Waiting;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 11)
        return 2;
    std::array<char, 200> secret{};
    if (!std::fgets(secret.data(), int(secret.size()), stdin))
        return 2;

    const SystemClock clock;
    Connection connection;
    connection.name = connection.system = QStringLiteral("kadence");
    connection.apiUrl = connection.authUrl = QUrl(arguments.at(2));
    connection.clientId = arguments.at(3);
    const auto point = static_cast<CrashPoint>(arguments.at(9).toInt());
    CrashingWorkplace workplace(connection, QString::fromUtf8(secret.data()).trimmed(), clock, point,
                                std::chrono::microseconds(arguments.at(10).toInt()));
    SqliteJournal file(arguments.at(1), clock);
    CrashingJournal journal(file, point);
    Activity activity({workplace, journal, clock, shortTimes()}, QStringLiteral("account"));
    const BookingOrder order = orderFrom(arguments);
    const QString mode = arguments.at(8);

    IntentRunner *runner = nullptr;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &application, [&] {
        if (!journal.isAtRest())
            return;
        if (!runner && activity.model().status() == StatusListModel::Status::Ready) {
            runner = activity.openFor(order);
            const auto &all = activity.model().all();
            if (!runner)
                tell(all.isEmpty() ? QStringLiteral("none") : QString::number(int(all.first().state)));
            else if (mode == u"resend")
                runner->say(PersonsWord::SendAgain);
        } else if (runner && rests(*runner) && !isSureToDie(point)) {
            tellWhy(*runner);
            tell(QString::number(int(runner->intent().state)));
        }
    });
    if (mode == u"book")
        runner = activity.book(order, {});
    else
        activity.start();
    look.start(1ms);
    return QCoreApplication::exec();
}
