// SPDX-License-Identifier: MIT
#include "commandline.h"

#include "clock.h"
#include "exitcodes.h"
#include "keychainsecretstore.h"
#include "logging.h"
#include "paths.h"
#include "settings.h"
#include "stopsignals.h"
#include "verbs/activityverb.h"
#include "verbs/attendanceverb.h"
#include "verbs/bookingsverb.h"
#include "verbs/bookverb.h"
#include "verbs/cancelverb.h"
#include "verbs/connectverb.h"
#include "verbs/createresourceverb.h"
#include "verbs/demoserververb.h"
#include "verbs/disconnectverb.h"
#include "verbs/doctorverb.h"
#include "verbs/rollcallverb.h"
#include "workplaces.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <cstdio>

namespace Foyer {

namespace {

/** Names come from servers and go to a terminal: nothing but text and line ends may reach it. */
QByteArray forTerminal(QString text)
{
    for (QChar &c : text) {
        const bool turnsTheLine = c >= QChar(0x202a) && c <= QChar(0x202e);
        if ((c.category() == QChar::Other_Control && c != u'\n') || turnsTheLine)
            c = QChar::ReplacementCharacter;
    }
    return (text + u'\n').toUtf8();
}

void print(std::FILE *stream, const QString &text)
{
    if (text.isEmpty())
        return;
    std::fputs(forTerminal(text).constData(), stream);
    std::fflush(stream);
}

void print(const Outcome &outcome, bool json)
{
    const bool done = outcome.code == ExitCode::Done;
    if (!done)
        print(stderr, outcome.message);
    if (!json) {
        if (done)
            print(stdout, outcome.message);
        print(stdout, outcome.text);
        return;
    }
    QJsonObject object = outcome.json;
    object.insert(QStringLiteral("message"), outcome.message);
    if (!done)
        object.insert(QStringLiteral("error"), wordFor(outcome.code));
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

std::unique_ptr<VerbRun> makeVerb(const VerbContext &context)
{
    switch (context.invocation.verb) {
    case Verb::Window:
        return nullptr;
    case Verb::DemoServer:
        return std::make_unique<DemoServerVerb>(context);
    case Verb::Connect:
        return std::make_unique<ConnectVerb>(context);
    case Verb::Disconnect:
        return std::make_unique<DisconnectVerb>(context);
    case Verb::Book:
        return std::make_unique<BookVerb>(context);
    case Verb::Bookings:
        return std::make_unique<BookingsVerb>(context);
    case Verb::CheckIn:
    case Verb::CheckOut:
        return std::make_unique<AttendanceVerb>(context);
    case Verb::RollCall:
        return std::make_unique<RollCallVerb>(context);
    case Verb::Cancel:
        return std::make_unique<CancelVerb>(context);
    case Verb::CreateResource:
        return std::make_unique<CreateResourceVerb>(context);
    case Verb::Activity:
        return std::make_unique<ActivityVerb>(context);
    case Verb::Doctor:
        return std::make_unique<DoctorVerb>(context);
    }
    return nullptr;
}

} // namespace

std::optional<int> answerAtOnce(const tl::expected<Invocation, UsageError> &parsed)
{
    if (!parsed) {
        Outcome outcome{ExitCode::Usage, parsed.error().sentence, {}, {}};
        print(outcome, parsed.error().json);
        return static_cast<int>(ExitCode::Usage);
    }
    if (parsed->version) {
        print(stdout, QStringLiteral("Foyer ") + QCoreApplication::applicationVersion());
        return 0;
    }
    if (parsed->help) {
        print(stdout, helpText(parsed->verb).chopped(1));
        return 0;
    }
    return std::nullopt;
}

int runVerb(const Invocation &invocation)
{
    const SystemClock clock;
    const Paths paths = Paths::at(invocation.config);
    const Logging logging(paths.logs, clock, Logging::Echo::No);
    Settings settings(paths.config, clock);
    settings.load();
    print(stderr, settings.problemSentence());
    KeychainSecretStore secrets(paths.scope);

    const StopSignals signals_;
    const auto verb = makeVerb({invocation, settings, secrets, clock, paths, knownSystems(clock)});
    std::optional<Outcome> ending;
    const auto end = [&ending](const Outcome &outcome) {
        if (!ending)
            ending = outcome;
        QCoreApplication::quit();
    };
    QObject::connect(verb.get(), &VerbRun::finished, verb.get(), end);
    QObject::connect(verb.get(), &VerbRun::progressed, verb.get(),
                     [](const QString &sentence) { print(stderr, sentence); });
    QObject::connect(&signals_, &StopSignals::stopWanted, verb.get(),
                     [&] { end(verb->endedBy(VerbRun::Stop::Interrupted)); });
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, verb.get(), [&] { end(verb->endedBy(VerbRun::Stop::TimedOut)); });
    if (invocation.timeout)
        limit.start(*invocation.timeout);

    // In the loop, so that quit() counts however early the verb ends.
    QMetaObject::invokeMethod(verb.get(), &VerbRun::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    const Outcome outcome = ending.value_or(verb->endedBy(VerbRun::Stop::Interrupted));
    print(outcome, invocation.json);
    return static_cast<int>(outcome.code);
}

} // namespace Foyer
