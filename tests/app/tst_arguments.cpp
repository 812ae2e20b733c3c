// SPDX-License-Identifier: MIT
#include "arguments.h"
#include "exitcodes.h"
#include "workplaces.h"

#include <QTest>

using namespace Foyer;

/** The command line as text: what is understood, and what each wrong one is told. */
class TestArguments final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understood_data();
    void understood();
    void refused_data();
    void refused();
    void bookReadsEverything();
    void boardReadsEverything();
    void addressesAndRegions();
    void everySystemIsTaken_data();
    void everySystemIsTaken();
    void unknownSystemsAreToldTheKnown();
    void aDemosWorkplaceIsPassedOn();
    void wrongUsageKnowsAboutJson();
    void everyVerbHasHelp_data();
    void everyVerbHasHelp();
    void laterVerbsAreNotThereYet();
    void errorsBecomeExitCodes_data();
    void errorsBecomeExitCodes();
    void secretStatesBecomeExitCodes();

private:
    static QStringList split(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }
};

void TestArguments::understood_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Verb>("verb");
    const auto row = [](const char *line, Verb verb) { QTest::newRow(line) << QString::fromUtf8(line) << verb; };
    row("", Verb::Window);
    row("--demo", Verb::Window);
    row("--demo --demo-seed 7 --demo-people 200000", Verb::Window);
    row("--config /tmp/x --workplace Acme", Verb::Window);
    row("--help", Verb::Window);
    row("-h", Verb::Window);
    row("--version", Verb::Window);
    row("demo-server", Verb::DemoServer);
    row("demo-server --port 8080 --demo-people 1", Verb::DemoServer);
    row("connect --name A --client-id x", Verb::Connect);
    row("connect --name A --system kadence --client-id x --region us", Verb::Connect);
    row("connect --name A --client-id x --api-url https://gw.example.org --secret-stdin", Verb::Connect);
    row("disconnect --name A --yes", Verb::Disconnect);
    row("book --person a@b --building B --date 2026-11-23 --onsite", Verb::Book);
    row("book --person a@b --building B --date 2026-11-23 --space 7 --from 9:00", Verb::Book);
    row("book --person a@b --building B --date 2026-11-23 --space 7 --to 17:00", Verb::Book);
    row("book --person a@b --building B --date 2026-11-23 --space 7 --from 20:00 --to 00:00", Verb::Book);
    row("book --person a@b --building B --date 2026-11-23 --space R --kind room --title Talk", Verb::Book);
    row("book --person a@b --building B --date 2026-11-23 --space R --kind room --title Talk --description Long "
        "--online-meeting --attendee bo@b.example --attendee Bo",
        Verb::Book);
    row("--demo book --person a@b --building B --date 2026-11-23 --onsite", Verb::Book);
    row("--config DIR bookings --person a@b", Verb::Bookings);
    row("bookings --building B --date 2026-11-23 --demo --json --timeout 2.5", Verb::Bookings);
    row("bookings --person=a@b --secret-stdin --client-id x --region us", Verb::Bookings);
    row("bookings --person a@b --secret-stdin --client-id x --api-url http://127.0.0.1:1", Verb::Bookings);
    row("bookings --person a@b --secret-stdin --workplace Acme", Verb::Bookings);
    row("bookings --person a@b --demo --workplace Acme", Verb::Bookings);
    row("--demo --workplace Acme", Verb::Window);
    row("connect --name A --system KADENCE --client-id x", Verb::Connect);
    row("bookings --workplace Acme", Verb::Bookings); // one with locations, perhaps
    row("bookings --location L --resource R --owner O --kinds room,hot-desk --order created:desc", Verb::Bookings);
    row("bookings --date 2026-11-23 --to-date 2026-11-27 --page-size 1 --csv out.csv", Verb::Bookings);
    row("bookings --starts gt:2026-11-23T09:00:00Z,lte:2026-11-24T09:00:00+01:00 --ends lt:2026-11-25T00:00:00Z",
        Verb::Bookings);
    row("cancel --booking 01ARZ", Verb::Cancel);
    row("create-resource --file r.json --workplace Acme --dry-run --json", Verb::CreateResource);
    row("create-resource --file r.json --demo --yes", Verb::CreateResource);
    row("check-in --person a@b", Verb::CheckIn);
    row("check-in --person a@b --building B --date 2026-11-23 --demo", Verb::CheckIn);
    row("check-out --person a@b --json --timeout 5", Verb::CheckOut);
    row("roll-call --building B", Verb::RollCall);
    row("roll-call --building B --csv out.csv --workplace Acme", Verb::RollCall);
    row("doctor --json", Verb::Doctor);
    row("book --help", Verb::Book);
}

void TestArguments::understood()
{
    QFETCH(const QString, line);
    QFETCH(const Verb, verb);
    const auto parsed = parseArguments(split(line));
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().sentence));
    QCOMPARE(parsed->verb, verb);
}

void TestArguments::refused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(says);
    };
    row("bok", "“book”");
    row("conect", "“connect”");
    row("frobnicate", "The commands are");
    row("demo", "no command");
    row("book extra", "“extra”");
    row("--bogus", "no option --bogus");
    row("--demos", "--demo?");
    row("book --persn a", "--person?");
    row("doctor --person a", "no option --person");
    row("cancel --demo-seed 3 --booking x", "goes only with --demo");

    row("connect --name A --client-id x --secret s3", "standard input");
    row("--secret s3 connect --name A", "standard input");
    row("book --client-secret=s3", "standard input");
    row("bookings --token abc", "standard input");

    row("book --person", "needs a value");
    row("book --person --building B", "needs a value");
    row("book --person=", "is empty");
    row("book --demo=1", "takes no value");
    row("book --person a --person b", "given twice");

    row("book", "--person EMAIL is missing");
    row("book --person a", "--building NAME is missing");
    row("book --person a --building b", "--date");
    row("create-resource --dry-run", "--file FILE is missing");
    row("book --person a --building b --date 2026-11-23", "--onsite");
    row("book --person a --building b --date 2026-11-23 --onsite --space 7", "exclude each other");
    row("book --person a --building b --date 2026-11-23 --onsite --floor 1", "exclude each other");
    row("book --person a --building b --date 2026-11-23 --space R --kind room", "needs a title");
    row("book --person a --building b --date 2026-11-23 --space R --title T", "--title goes only with --kind room");
    row("book --person a --building b --date 2026-11-23 --space R --kind desk --description D", "--kind room");
    row("book --person a --building b --date 2026-11-23 --onsite --online-meeting", "--kind room");
    row("book --person a --building b --date 2026-11-23 --space R --kind pod --attendee a@b.example", "--kind room");
    row("book --person a --building b --date 2026-11-23 --space R --kind room --title T --title U", "given twice");
    row("book --person a --building b --date 2026-11-23 --space R --kind room --title T --attendee", "needs a value");
    row("book --person a --building b --date 2026-11-23 --space R --kind sofa", "“sofa”");
    row("book --person a --building b --date 2026-11-23 --space R --kind onsite", "“onsite”");
    row("book --person a --building b --date 2026-02-30 --onsite", "no day");
    row("book --person a --building b --date 23.11.2026 --onsite", "no day");
    row("book --person a --building b --date 2026-11-23T00:00 --onsite", "no day");
    row("book --person a --building b --date 99999-01-01 --onsite", "no day");
    row("book --person a --building b --date today --onsite", "no day");
    row("book --person a --building b --date 2026-11-23 --onsite --from 25:00", "no time");
    row("book --person a --building b --date 2026-11-23 --onsite --from 9", "no time");
    row("book --person a --building b --date 2026-11-23 --onsite --from 9:5", "no time");
    row("book --person a --building b --date 2026-11-23 --onsite --to 24:00", "no time");
    row("book --person a --building b --date 2026-11-23 --onsite --from 17:00 --to 09:00", "not after");
    row("book --person a --building b --date 2026-11-23 --onsite --from 09:00 --to 09:00", "not after");

    row("bookings --person a --building b", "exclude each other");
    row("bookings --person a --location b", "exclude each other");
    row("bookings --kinds room,tent", "“tent”");
    row("bookings --kinds phone_booth", "--kinds");
    row("bookings --order title", "--order");
    row("bookings --order start:down", "--order");
    row("bookings --page-size 0", "--page-size");
    row("bookings --page-size 101", "--page-size");
    row("bookings --to-date 2026-11-23", "only with --date");
    row("bookings --date 2026-11-23 --to-date 2026-11-22", "before --date");
    row("bookings --starts gte:2026-11-23T09:00:00", "no bound");
    row("bookings --starts 2026-11-23T09:00:00Z", "no bound");
    row("bookings --starts eq:2026-11-23T09:00:00Z", "no bound");
    row("bookings --ends lt:2026-11-23T09:00:00Z,lt:2026-11-24T09:00:00Z", "no bound");
    row("bookings --date 2026-11-23 --ends lt:2026-11-23T09:00:00Z", "exclude each other");
    row("cancel", "--booking ID is missing");
    row("connect --client-id x", "--name");
    row("connect --name A", "--client-id");
    row("connect --name A --client-id x --region mars", "“mars”");
    row("connect --name A --client-id x --system oracle", "“oracle”");
    row("connect --name A --client-id x --api-url http://api.example.org", "--api-url");
    row("connect --name A --client-id x --api-url https://u:p@api.example.org", "--api-url");
    row("connect --name A --client-id x --api-url https://api.example.org?x=1", "--api-url");
    row("connect --name A --client-id x --api-url ftp://api.example.org", "--api-url");
    row("connect --name A --client-id x --api-url nonsense", "--api-url");
    row("connect --name A --client-id x --auth-url http://10.0.0.1", "--auth-url");
    row("connect --name A --client-id x --region eu --api-url https://a.example", "exclude each other");
    row("connect --name A --client-id x --totp 123456", "standard input");
    row("bookings --person a --one-time-code", "no option --one-time-code");
    row("disconnect", "--name");

    row("bookings --person a --client-id x", "only with --secret-stdin");
    row("bookings --person a --region us", "only with --client-id");
    row("bookings --person a --api-url https://a.example --secret-stdin", "only with --client-id");
    row("bookings --person a --demo --secret-stdin", "exclude each other");
    row("bookings --person a --workplace A --client-id x --secret-stdin", "exclude each other");
    row("bookings --person a --timeout 0", "--timeout");
    row("bookings --person a --timeout -3", "--timeout");
    row("bookings --person a --timeout nan", "--timeout");
    row("bookings --person a --timeout soon", "--timeout");
    row("--demo --demo-people 0", "1 to 200000");
    row("--demo --demo-people 200001", "1 to 200000");
    row("--demo --demo-seed -1", "--demo-seed");
    row("--demo --demo-seed 4294967296", "--demo-seed");
    row("--demo-seed 3", "goes only with --demo");
    row("demo-server --port 65536", "--port");
    row("demo-server --demo", "no option --demo");
    row("--json", "goes only with a command");
    row("--secret-stdin", "goes only with a command");
}

void TestArguments::refused()
{
    QFETCH(const QString, line);
    QFETCH(const QString, says);
    const auto parsed = parseArguments(split(line));
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().sentence.contains(says), qPrintable(parsed.error().sentence));
    QVERIFY2(!parsed.error().sentence.contains(u"s3"), "a secret is repeated");
}

void TestArguments::bookReadsEverything()
{
    const auto parsed = parseArguments({QStringLiteral("book"),
                                        QStringLiteral("--person"),
                                        QStringLiteral(" ana@demo.example "),
                                        QStringLiteral("--building=Bell Yard"),
                                        QStringLiteral("--date"),
                                        QStringLiteral("2026-11-23"),
                                        QStringLiteral("--from"),
                                        QStringLiteral("9:05"),
                                        QStringLiteral("--to"),
                                        QStringLiteral("17:30"),
                                        QStringLiteral("--space"),
                                        QStringLiteral("Room \"A\""),
                                        QStringLiteral("--floor"),
                                        QStringLiteral("Floor 1"),
                                        QStringLiteral("--kind"),
                                        QStringLiteral("Room"),
                                        QStringLiteral("--title=--odd--"),
                                        QStringLiteral("--description"),
                                        QStringLiteral(" Line 1\nLine 2 "),
                                        QStringLiteral("--online-meeting"),
                                        QStringLiteral("--attendee"),
                                        QStringLiteral("bo@demo.example"),
                                        QStringLiteral("--attendee=Guest <guest@example.org>"),
                                        QStringLiteral("--json"),
                                        QStringLiteral("--timeout"),
                                        QStringLiteral("1.5"),
                                        QStringLiteral("--demo")});
    QVERIFY(parsed);
    QCOMPARE(parsed->person, QStringLiteral("ana@demo.example"));
    QCOMPARE(parsed->building, QStringLiteral("Bell Yard"));
    QCOMPARE(*parsed->date, QDate(2026, 11, 23));
    QCOMPARE(*parsed->from, QTime(9, 5));
    QCOMPARE(*parsed->to, QTime(17, 30));
    QCOMPARE(parsed->space, QStringLiteral("Room \"A\""));
    QCOMPARE(parsed->floor, QStringLiteral("Floor 1"));
    QCOMPARE(parsed->kind, SpaceKind::Room);
    QCOMPARE(parsed->meeting.title, QStringLiteral("--odd--"));
    QCOMPARE(parsed->meeting.description, QStringLiteral("Line 1\nLine 2"));
    QVERIFY(parsed->meeting.onlineMeeting);
    QCOMPARE(parsed->attendees,
             (QStringList{QStringLiteral("bo@demo.example"), QStringLiteral("Guest <guest@example.org>")}));
    QVERIFY(parsed->json);
    QVERIFY(parsed->demo);
    QVERIFY(!parsed->onsite);
    QCOMPARE(parsed->timeout->count(), 1500);
}

void TestArguments::boardReadsEverything()
{
    const auto parsed = parseArguments(
        split(QStringLiteral("bookings --location L --resource R --owner O --kinds room,Hot_Desk --order created:desc "
                             "--page-size 7 --starts gt:2026-11-23T09:00:00Z,lte:2026-11-24T09:00:00+01:00 "
                             "--ends gte:2026-11-23T10:00:00Z,lt:2026-11-25T10:00:00Z")));
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().sentence));
    QVERIFY(parsed->board);
    QCOMPARE(parsed->board->location, QStringLiteral("L"));
    QCOMPARE(parsed->board->resource, QStringLiteral("R"));
    QVERIFY(parsed->board->hasBounds);
    const BoardQuery &query = parsed->board->query;
    QCOMPARE(query.owner.text(), QStringLiteral("O"));
    QCOMPARE(query.kinds, (QList<BoardKind>{BoardKind::Room, BoardKind::HotDesk}));
    QCOMPARE(query.order, BoardOrder::Created);
    QVERIFY(query.isDescending);
    QCOMPARE(query.pageSize, 7);
    QCOMPARE(query.start.after->toIso(), QStringLiteral("2026-11-23T09:00:00Z"));
    QCOMPARE(query.start.until->toIso(), QStringLiteral("2026-11-24T08:00:00Z"));
    QVERIFY(!query.start.from && !query.start.before);
    QCOMPARE(query.end.from->toIso(), QStringLiteral("2026-11-23T10:00:00Z"));
    QCOMPARE(query.end.before->toIso(), QStringLiteral("2026-11-25T10:00:00Z"));

    const auto days =
        parseArguments(split(QStringLiteral("bookings --location L --date 2026-11-23 --to-date 2026-11-27")));
    QVERIFY(days && days->board);
    QCOMPARE(days->board->lastDate, QDate(2026, 11, 27));
    QVERIFY(!days->board->hasBounds);
    QCOMPARE(days->board->query.order, BoardOrder::Start);
    QVERIFY(!parseArguments(split(QStringLiteral("bookings --person a")))->board);
}

void TestArguments::addressesAndRegions()
{
    const auto of = [](const char *line) {
        return parseArguments(split(QStringLiteral("connect --name A --client-id x ") + QLatin1String(line)))
            ->connection;
    };
    QCOMPARE(of("").region, QStringLiteral("eu"));
    QCOMPARE(of("--region us").region, QStringLiteral("us"));
    const Connection own = of("--api-url https://gw.example.org/k --auth-url https://gw.example.org/a");
    QCOMPARE(own.region, QString());
    QCOMPARE(own.apiUrl, QUrl(QStringLiteral("https://gw.example.org/k")));
    QCOMPARE(own.authUrl, QUrl(QStringLiteral("https://gw.example.org/a")));
    QCOMPARE(of("--auth-url https://gw.example.org/a").region, QStringLiteral("eu"));
    QCOMPARE(of("--api-url http://localhost:8080").apiUrl, QUrl(QStringLiteral("http://localhost:8080")));
    QVERIFY(parseArguments(split(QStringLiteral("connect --name A --client-id x")))->secretFromStdin);
}

void TestArguments::everySystemIsTaken_data()
{
    QTest::addColumn<SystemTraits>("traits");
    QVERIFY(!knownTraits().isEmpty());
    for (const SystemTraits &traits : knownTraits())
        QTest::newRow(qPrintable(traits.system)) << traits;
}

/** What goes with a system is what its traits say, whichever it is. */
void TestArguments::everySystemIsTaken()
{
    QFETCH(const SystemTraits, traits);
    const auto with = [&](const QString &more) {
        return parseArguments(
            split(QStringLiteral("connect --name A --client-id x --system %1 %2").arg(traits.system, more)));
    };
    const auto agrees = [&](const QString &more, bool goes) {
        const auto parsed = with(more);
        QVERIFY2(parsed.has_value() == goes, qPrintable(more + u' ' + (parsed ? QString() : parsed.error().sentence)));
        if (!goes)
            QVERIFY2(parsed.error().sentence.contains(traits.system), qPrintable(parsed.error().sentence));
    };
    QVERIFY(with({}));
    QCOMPARE(with({})->connection.system, traits.system);
    QCOMPARE(with({})->connection.region, traits.regions.value(0));
    QVERIFY(with(QStringLiteral("--api-url https://gw.example")));
    QCOMPARE(with(QStringLiteral("--api-url https://gw.example"))->connection.region, QString());
    for (const QString &region : traits.regions)
        QCOMPARE(with(QStringLiteral("--region ") + region)->connection.region, region);
    if (traits.regions.isEmpty())
        agrees(QStringLiteral("--region eu"), false);
    agrees(QStringLiteral("--auth-url https://gw.example"), traits.signsInApart);
    agrees(QStringLiteral("--one-time-code"), traits.takesOneTimeCode);
    QVERIFY(!with({})->oneTimeCode);
    if (traits.takesOneTimeCode)
        QVERIFY(with(QStringLiteral("--one-time-code"))->oneTimeCode);
    QVERIFY(helpText(Verb::Connect).contains(traits.system));
}

void TestArguments::unknownSystemsAreToldTheKnown()
{
    const auto parsed = parseArguments(split(QStringLiteral("connect --name A --client-id x --system oracle")));
    QVERIFY(!parsed);
    for (const SystemTraits &traits : knownTraits())
        QVERIFY2(parsed.error().sentence.contains(traits.system), qPrintable(parsed.error().sentence));
}

void TestArguments::aDemosWorkplaceIsPassedOn()
{
    const auto parsed = parseArguments(split(QStringLiteral("bookings --person a --demo --workplace Acme")));
    QVERIFY(parsed && parsed->demo);
    QCOMPARE(parsed->workplace, QStringLiteral("Acme"));
}

void TestArguments::wrongUsageKnowsAboutJson()
{
    QVERIFY(parseArguments(split(QStringLiteral("book --json"))).error().json);
    QVERIFY(!parseArguments(split(QStringLiteral("book"))).error().json);
}

void TestArguments::everyVerbHasHelp_data()
{
    QTest::addColumn<Verb>("verb");
    for (const Verb verb : {Verb::Window, Verb::DemoServer, Verb::Connect, Verb::Disconnect, Verb::Book, Verb::Bookings,
                            Verb::Cancel, Verb::Activity, Verb::Doctor})
        QTest::newRow(qPrintable(nameOf(verb) + u'.')) << verb;
}

void TestArguments::everyVerbHasHelp()
{
    QFETCH(const Verb, verb);
    const QString help = helpText(verb);
    QVERIFY(help.contains(nameOf(verb)));
    QVERIFY(help.contains(u"--config DIR"));
    QVERIFY(help.contains(u"Exit codes:"));
    QVERIFY(!help.contains(u"%1"));
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(line.size() <= 130, qPrintable(line));
}

void TestArguments::laterVerbsAreNotThereYet()
{
    for (const char *verb : {"import", "export"})
        QVERIFY(!parseArguments({QLatin1String(verb)}));
}

void TestArguments::errorsBecomeExitCodes_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("read");
    QTest::addColumn<int>("write");
    QTest::newRow("offline") << ErrorKind::Offline << 3 << 3;
    QTest::newRow("timeout") << ErrorKind::Timeout << 3 << 3;
    QTest::newRow("tls") << ErrorKind::Tls << 3 << 3;
    QTest::newRow("sign-in") << ErrorKind::Unauthorized << 3 << 3;
    QTest::newRow("forbidden") << ErrorKind::Forbidden << 1 << 1;
    QTest::newRow("not found") << ErrorKind::NotFound << 6 << 6;
    QTest::newRow("conflict") << ErrorKind::Conflict << 1 << 1;
    QTest::newRow("validation") << ErrorKind::Validation << 1 << 1;
    QTest::newRow("rate") << ErrorKind::RateLimited << 3 << 3;
    QTest::newRow("server") << ErrorKind::Server << 3 << 4;
    QTest::newRow("protocol") << ErrorKind::Protocol << 3 << 4;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << 3 << 3;
    QTest::newRow("unknown") << ErrorKind::OutcomeUnknown << 3 << 4;
}

void TestArguments::errorsBecomeExitCodes()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, read);
    QFETCH(const int, write);
    ApiError error;
    error.kind = kind;
    QCOMPARE(static_cast<int>(exitForRead(error)), read);
    QCOMPARE(static_cast<int>(exitForWrite(error)), write);
}

void TestArguments::secretStatesBecomeExitCodes()
{
    QCOMPARE(static_cast<int>(exitForSecret(SecretState::Ok)), 0);
    for (const auto state : {SecretState::Missing, SecretState::Locked, SecretState::Unavailable, SecretState::NoAnswer,
                             SecretState::Denied, SecretState::Unusable})
        QCOMPARE(static_cast<int>(exitForSecret(state)), 5);
}

QTEST_APPLESS_MAIN(TestArguments)
#include "tst_arguments.moc"
