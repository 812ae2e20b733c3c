// SPDX-License-Identifier: MIT
#include "argumentrules.h"

#include "sentences.h"
#include "workplaces.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace Foyer {

namespace {

class RuleTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr SpaceKind offeredKinds[] = {SpaceKind::Desk,   SpaceKind::Room,    SpaceKind::Pod,
                                      SpaceKind::Locker, SpaceKind::Parking, SpaceKind::PrivateOffice};

/** Reads values and keeps the first thing that is wrong. */
class Rules {
public:
    explicit Rules(const GivenOptions &given) : m_given(given) {}

    [[nodiscard]] bool has(Option option) const { return m_given.contains(option); }
    [[nodiscard]] QString text(Option option) const { return m_given.value(option).value(0).trimmed(); }
    [[nodiscard]] QStringList texts(Option option) const { return m_given.value(option); }
    [[nodiscard]] const std::optional<QString> &fault() const { return m_fault; }

    void refuse(const QString &sentence)
    {
        if (!m_fault)
            m_fault = sentence;
    }
    void need(Option option)
    {
        if (!has(option)) {
            const OptionRow &row = rowOf(option);
            refuse(RuleTexts::tr("--%1 %2 is missing.").arg(QLatin1String(row.name), QLatin1String(row.value)));
        }
    }
    void excludes(Option one, Option other)
    {
        if (has(one) && has(other))
            refuse(RuleTexts::tr("--%1 and --%2 exclude each other.").arg(nameOfOption(one), nameOfOption(other)));
    }
    void goesOnlyWith(Option one, Option needed)
    {
        if (has(one) && !has(needed))
            refuse(RuleTexts::tr("--%1 goes only with --%2.").arg(nameOfOption(one), nameOfOption(needed)));
    }

    qint64 number(Option option, qint64 otherwise, qint64 smallest, qint64 largest)
    {
        if (!has(option))
            return otherwise;
        bool ok = false;
        const qint64 value = text(option).toLongLong(&ok);
        if (!ok || value < smallest || value > largest)
            refuse(RuleTexts::tr("--%1 takes a number from %2 to %3.")
                       .arg(nameOfOption(option))
                       .arg(smallest)
                       .arg(largest));
        return value;
    }
    std::optional<std::chrono::milliseconds> seconds(Option option)
    {
        if (!has(option))
            return std::nullopt;
        bool ok = false;
        const double value = text(option).toDouble(&ok);
        if (!ok || !(value > 0) || value > 86'400) {
            refuse(RuleTexts::tr("--%1 takes a number of seconds, more than 0 and at most 86400.")
                       .arg(nameOfOption(option)));
            return std::nullopt;
        }
        return std::chrono::milliseconds(std::max<qint64>(1, static_cast<qint64>(value * 1000)));
    }
    std::optional<QDate> date(Option option)
    {
        static const QRegularExpression pattern(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
        if (!has(option))
            return std::nullopt;
        const QDate date = QDate::fromString(text(option), Qt::ISODate);
        if (!pattern.match(text(option)).hasMatch() || !date.isValid() || date.year() < 2000 || date.year() > 2999) {
            refuse(RuleTexts::tr("“%1” is no day of the calendar: --%2 takes year, month and day, such as 2026-11-23.")
                       .arg(text(option), nameOfOption(option)));
            return std::nullopt;
        }
        return date;
    }
    std::optional<QTime> time(Option option)
    {
        static const QRegularExpression pattern(QStringLiteral("^\\d{1,2}:\\d{2}$"));
        if (!has(option))
            return std::nullopt;
        const QTime time = QTime::fromString(text(option), u"H:mm");
        if (!pattern.match(text(option)).hasMatch() || !time.isValid()) {
            refuse(RuleTexts::tr(
                       "“%1” is no time of day: --%2 takes hours and minutes from 00:00 to 23:59, such as 09:30.")
                       .arg(text(option), nameOfOption(option)));
            return std::nullopt;
        }
        return time;
    }
    QUrl url(Option option)
    {
        if (!has(option))
            return {};
        QUrl url(text(option), QUrl::StrictMode);
        if (const auto fault = faultOf(url))
            refuse(QStringLiteral("--%1: %2").arg(nameOfOption(option), Sentences::forUrlFault(*fault)));
        return url;
    }

    static QString nameOfOption(Option option) { return QLatin1String(rowOf(option).name); }

private:
    const GivenOptions &m_given;
    std::optional<QString> m_fault;
};

QString listed(const QStringList &words)
{
    return words.join(QStringLiteral(", "));
}

/** What goes with the system and what does not. */
void checkSystem(Rules &rules, const SystemTraits &traits, Connection &connection)
{
    const auto doesNotGo = [&](Option option, const QString &why) {
        rules.refuse(
            RuleTexts::tr("--%1 does not go with %2: %3").arg(Rules::nameOfOption(option), traits.system, why));
    };
    if (rules.has(Option::Region) && traits.regions.isEmpty())
        doesNotGo(Option::Region, RuleTexts::tr("it has no regions."));
    else if (rules.has(Option::Region) && !traits.regions.contains(connection.region))
        rules.refuse(RuleTexts::tr("There is no region “%1”: --region takes one of %2.")
                         .arg(connection.region, listed(traits.regions)));
    if (rules.has(Option::AuthUrl) && !traits.signsInApart)
        doesNotGo(Option::AuthUrl, RuleTexts::tr("it signs in where its API is."));
    if (rules.has(Option::OneTimeCode) && !traits.takesOneTimeCode)
        doesNotGo(Option::OneTimeCode, RuleTexts::tr("it asks for none."));
    // An API address alone serves for signing in as well; a sign-in address alone goes with a region.
    if (connection.region.isEmpty() && connection.apiUrl.isEmpty())
        connection.region = traits.regions.value(0);
}

/** Which workplace is meant: a connected one, a demo, or an address with a secret from standard input. */
void readConnection(Rules &rules, Invocation &to)
{
    Connection &connection = to.connection;
    connection.name = rules.text(Option::Name);
    connection.clientId = rules.text(Option::ClientId);
    connection.system =
        rules.has(Option::System) ? rules.text(Option::System).toLower() : knownTraits().constFirst().system;
    connection.region = rules.text(Option::Region).toLower();
    connection.apiUrl = rules.url(Option::ApiUrl);
    connection.authUrl = rules.url(Option::AuthUrl);
    rules.excludes(Option::Region, Option::ApiUrl);
    if (const SystemTraits *traits = traitsOf(knownTraits(), connection.system)) {
        checkSystem(rules, *traits, connection);
        return;
    }
    QStringList names;
    for (const SystemTraits &traits : knownTraits())
        names.append(traits.system);
    rules.refuse(RuleTexts::tr("Foyer does not know the system “%1”: --system takes one of %2.")
                     .arg(connection.system, listed(names)));
}

void checkWorkplace(Rules &rules)
{
    rules.excludes(Option::Demo, Option::SecretStdin);
    rules.excludes(Option::Demo, Option::ClientId);
    rules.excludes(Option::Workplace, Option::ClientId);
    rules.goesOnlyWith(Option::DemoSeed, Option::Demo);
    rules.goesOnlyWith(Option::DemoPeople, Option::Demo);
    for (const Option part : {Option::System, Option::Region, Option::ApiUrl, Option::AuthUrl})
        rules.goesOnlyWith(part, Option::ClientId);
    rules.goesOnlyWith(Option::ClientId, Option::SecretStdin);
}

void readActivity(Rules &rules, Invocation &to)
{
    rules.excludes(Option::Workplace, Option::ClientId);
    for (const Option part : {Option::System, Option::Region, Option::ApiUrl, Option::AuthUrl})
        rules.goesOnlyWith(part, Option::ClientId);
    rules.goesOnlyWith(Option::There, Option::Settle);
    rules.goesOnlyWith(Option::NotThere, Option::Settle);
    rules.excludes(Option::There, Option::NotThere);
    rules.excludes(Option::Settle, Option::StartAnew);
    if (rules.has(Option::Settle) && !rules.has(Option::There) && !rules.has(Option::NotThere))
        rules.refuse(RuleTexts::tr("How did it end? --there if it is in the workplace, --not-there if it is not."));
    to.settle = rules.number(Option::Settle, 0, 1, 9'007'199'254'740'991); // what JSON can tell exactly
    to.isThere = rules.has(Option::There);
    to.startAnew = rules.has(Option::StartAnew);
}

/** What a room is booked for. Who the attendees are, only the workplace can tell. */
void readMeeting(Rules &rules, Invocation &to)
{
    to.meeting.title = rules.text(Option::Title);
    to.meeting.description = rules.text(Option::Description);
    to.meeting.onlineMeeting = rules.has(Option::OnlineMeeting);
    to.attendees = rules.texts(Option::Attendee);
    if (to.kind == SpaceKind::Room) {
        if (!rules.has(Option::Title))
            rules.refuse(RuleTexts::tr("A room needs a title: --title TEXT."));
        else if (const auto fault = faultOf(to.meeting))
            rules.refuse(Sentences::forMeetingFault(*fault));
        return;
    }
    for (const Option option : {Option::Title, Option::Description, Option::OnlineMeeting, Option::Attendee}) {
        if (rules.has(option))
            rules.refuse(RuleTexts::tr("--%1 goes only with --kind room.").arg(Rules::nameOfOption(option)));
    }
}

void readBook(Rules &rules, Invocation &to)
{
    rules.need(Option::Person);
    rules.need(Option::Building);
    rules.need(Option::Date);
    if (!rules.has(Option::Onsite) && !rules.has(Option::Space))
        rules.refuse(RuleTexts::tr("What is to be booked? --space NAME for a space, --onsite for an onsite pass."));
    for (const Option option : {Option::Space, Option::Floor, Option::Kind})
        rules.excludes(Option::Onsite, option);

    const QString kind = rules.text(Option::Kind).toLower().replace(u'_', u'-');
    if (!kind.isEmpty()) {
        to.kind = SpaceKind::Unknown;
        for (const SpaceKind known : offeredKinds) {
            if (kind == kindOption(known))
                to.kind = known;
        }
        if (to.kind == SpaceKind::Unknown) {
            rules.refuse(
                RuleTexts::tr("There is no kind “%1”: --kind takes desk, room, pod, locker, parking or private-office.")
                    .arg(kind));
        }
    }
    readMeeting(rules, to);
    if (to.from && to.to && *to.from >= *to.to && *to.to != QTime(0, 0)) // 00:00 is the end of the day
        rules.refuse(RuleTexts::tr("--to is not after --from."));
}

std::optional<BoardKind> boardKindNamed(const QString &name)
{
    static const QHash<QString, BoardKind> kinds{{QStringLiteral("room"), BoardKind::Room},
                                                 {QStringLiteral("hot-desk"), BoardKind::HotDesk},
                                                 {QStringLiteral("dedicated-desk"), BoardKind::DedicatedDesk},
                                                 {QStringLiteral("office"), BoardKind::Office},
                                                 {QStringLiteral("parking-lot"), BoardKind::ParkingLot}};
    const auto found = kinds.constFind(name);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

/** `gte:2026-11-23T09:00:00Z,lt:…` */
void readBounds(Rules &rules, Option option, InstantBounds &bounds)
{
    const auto parts = rules.text(option).split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString comparison = part.section(u':', 0, 0).trimmed().toLower();
        const auto instant = UtcInstant::fromIso(part.section(u':', 1).trimmed());
        std::optional<UtcInstant> *bound = comparison == u"gt"    ? &bounds.after
                                           : comparison == u"gte" ? &bounds.from
                                           : comparison == u"lt"  ? &bounds.before
                                           : comparison == u"lte" ? &bounds.until
                                                                  : nullptr;
        if (!bound || !instant || *bound) {
            rules.refuse(
                RuleTexts::tr("“%1” is no bound: --%2 takes gt, gte, lt or lte, each at most once, a colon and a "
                              "time with its offset, such as gte:2026-11-23T09:00:00Z.")
                    .arg(part, Rules::nameOfOption(option)));
            return;
        }
        *bound = instant;
    }
}

void readBoardOrder(Rules &rules, BoardQuery &query)
{
    static const QHash<QString, BoardOrder> orders{{QStringLiteral("start"), BoardOrder::Start},
                                                   {QStringLiteral("end"), BoardOrder::End},
                                                   {QStringLiteral("created"), BoardOrder::Created},
                                                   {QStringLiteral("id"), BoardOrder::Id}};
    query.order = BoardOrder::Start;
    if (!rules.has(Option::Order))
        return;
    const QString field = rules.text(Option::Order).toLower().section(u':', 0, 0);
    const QString direction = rules.text(Option::Order).toLower().section(u':', 1);
    if (!orders.contains(field) || (direction != u"" && direction != u"asc" && direction != u"desc"))
        rules.refuse(
            RuleTexts::tr("“%1” is no order: --order takes start, end, created or id, perhaps with :desc behind.")
                .arg(rules.text(Option::Order)));
    query.order = orders.value(field, BoardOrder::Start);
    query.isDescending = direction == u"desc";
}

/** What says which bookings of a location are meant. */
void readBoard(Rules &rules, Invocation &to)
{
    constexpr Option options[] = {Option::Location, Option::Resource, Option::Owner, Option::Kinds,    Option::ToDate,
                                  Option::Starts,   Option::Ends,     Option::Order, Option::PageSize, Option::Csv};
    for (const Option option : options) {
        rules.excludes(option, Option::Person);
        rules.excludes(option, Option::Building);
    }
    rules.goesOnlyWith(Option::ToDate, Option::Date);
    for (const Option bounds : {Option::Starts, Option::Ends})
        rules.excludes(bounds, Option::Date);

    Invocation::Board board;
    board.location = rules.text(Option::Location);
    board.resource = rules.text(Option::Resource);
    board.query.owner = MembershipId(rules.text(Option::Owner));
    board.lastDate = rules.date(Option::ToDate);
    if (board.lastDate && to.date && *board.lastDate < *to.date)
        rules.refuse(RuleTexts::tr("--to-date is before --date."));
    const auto kinds = rules.text(Option::Kinds).toLower().split(u',', Qt::SkipEmptyParts);
    for (const QString &name : kinds) {
        const auto kind = boardKindNamed(name.trimmed().replace(u'_', u'-'));
        if (!kind) {
            rules.refuse(
                RuleTexts::tr("There is no kind “%1”: --kinds takes room, hot-desk, dedicated-desk, office and "
                              "parking-lot, separated by commas.")
                    .arg(name.trimmed()));
            break;
        }
        board.query.kinds.append(*kind);
    }
    readBounds(rules, Option::Starts, board.query.start);
    readBounds(rules, Option::Ends, board.query.end);
    board.hasBounds = rules.has(Option::Starts) || rules.has(Option::Ends);
    readBoardOrder(rules, board.query);
    board.query.pageSize = int(rules.number(Option::PageSize, BoardQuery::largestPage, 1, BoardQuery::largestPage));
    if (std::any_of(std::begin(options), std::end(options), [&](Option option) { return rules.has(option); }))
        to.board = board;
}

} // namespace

QString kindOption(SpaceKind kind)
{
    switch (kind) {
    case SpaceKind::Desk:
        return QStringLiteral("desk");
    case SpaceKind::PrivateOffice:
        return QStringLiteral("private-office");
    case SpaceKind::Room:
        return QStringLiteral("room");
    case SpaceKind::Pod:
        return QStringLiteral("pod");
    case SpaceKind::Locker:
        return QStringLiteral("locker");
    case SpaceKind::Parking:
        return QStringLiteral("parking");
    case SpaceKind::Onsite:
        return QStringLiteral("onsite");
    case SpaceKind::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

tl::expected<Invocation, UsageError> applyRules(Verb verb, const GivenOptions &given)
{
    Rules rules(given);
    Invocation to;
    to.verb = verb;
    to.help = rules.has(Option::Help);
    to.version = rules.has(Option::Version);
    to.json = rules.has(Option::Json);
    if (to.help || to.version)
        return to; // whatever else is there, that is what is wanted

    to.config = rules.text(Option::Config);
    to.workplace = rules.text(Option::Workplace);
    to.demo = rules.has(Option::Demo);
    to.demoSeed = static_cast<quint32>(rules.number(Option::DemoSeed, to.demoSeed, 0, 4'294'967'295));
    to.demoPeople = static_cast<int>(rules.number(Option::DemoPeople, to.demoPeople, 1, 200'000));
    to.port = static_cast<quint16>(rules.number(Option::Port, 0, 0, 65'535));
    to.secretFromStdin = rules.has(Option::SecretStdin) || verb == Verb::Connect;
    to.oneTimeCode = rules.has(Option::OneTimeCode);
    to.timeout = rules.seconds(Option::Timeout);
    to.yes = rules.has(Option::Yes);
    to.person = rules.text(Option::Person);
    to.building = rules.text(Option::Building);
    to.date = rules.date(Option::Date);
    to.from = rules.time(Option::From);
    to.to = rules.time(Option::To);
    to.space = rules.text(Option::Space);
    to.floor = rules.text(Option::Floor);
    to.onsite = rules.has(Option::Onsite);
    to.booking = rules.text(Option::Booking);
    to.csvFile = rules.text(Option::Csv);
    to.file = rules.text(Option::File);
    to.dryRun = rules.has(Option::DryRun);
    readConnection(rules, to);

    if (rowOf(verb).takesWorkplace)
        checkWorkplace(rules);
    switch (verb) {
    case Verb::Window:
        for (const Option option : {Option::Json, Option::Timeout, Option::SecretStdin})
            if (rules.has(option))
                rules.refuse(RuleTexts::tr("--%1 goes only with a command.").arg(Rules::nameOfOption(option)));
        break;
    case Verb::Connect:
        rules.need(Option::Name);
        rules.need(Option::ClientId);
        break;
    case Verb::Disconnect:
        rules.need(Option::Name);
        break;
    case Verb::Book:
        readBook(rules, to);
        break;
    case Verb::Bookings:
        rules.excludes(Option::Person, Option::Building);
        readBoard(rules, to);
        break;
    case Verb::CheckIn:
    case Verb::CheckOut:
        rules.need(Option::Person);
        break;
    case Verb::RollCall:
        rules.need(Option::Building);
        break;
    case Verb::Cancel:
        rules.need(Option::Booking);
        break;
    case Verb::CreateResource:
        rules.need(Option::File);
        break;
    case Verb::Activity:
        readActivity(rules, to);
        break;
    case Verb::DemoServer:
    case Verb::Doctor:
        break;
    }
    if (rules.fault())
        return tl::unexpected(
            UsageError{*rules.fault() + u' ' + RuleTexts::tr("“%1” tells more.").arg(helpCommand(verb)), false});
    return to;
}

} // namespace Foyer
