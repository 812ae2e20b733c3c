// SPDX-License-Identifier: MIT
#include "demospacebringquery.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace Foyer {

namespace {

using Query = DemoSpacebringQuery;

constexpr std::array<std::string_view, 5> kinds = {"hotDesk", "dedicatedDesk", "office", "parkingLot", "room"};
constexpr std::array<std::string_view, 4> comparisons = {"gt", "gte", "lt", "lte"};
constexpr std::size_t mostOnAPage = 100;
constexpr auto tokenEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

template <typename Texts>
bool has(const Texts &texts, std::string_view one)
{
    return std::find(texts.begin(), texts.end(), one) != texts.end();
}

bool isUuid(std::string_view text)
{
    constexpr std::string_view form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    const auto fits = [](char wanted, char c) {
        const bool isHex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        return wanted == 'x' ? isHex : c == wanted;
    };
    return std::equal(form.begin(), form.end(), text.begin(), text.end(), fits);
}

/** Reads the parameters of a query, and collects what is wrong with them. */
class QueryReader {
public:
    explicit QueryReader(const DemoRequest &request) : m_request(request) {}

    /** The parameter's value; nothing when it isn't there, or is there twice. */
    std::optional<std::string> one(const char *name)
    {
        const auto times = m_request.query.count(name);
        if (times > 1)
            refuse({name}, "Expected one value, received several");
        return times == 1 ? std::optional(m_request.query.find(name)->second) : std::nullopt;
    }
    std::string id(const char *name)
    {
        auto value = one(name);
        if (!value)
            return {};
        if (!isUuid(*value)) {
            refuse({name}, "Expected a UUID");
            return {};
        }
        std::transform(value->begin(), value->end(), value->begin(),
                       [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c; });
        return *value;
    }
    std::vector<std::string> readKinds();
    void readLimit(Query &query);
    void readOrder(Query &query);
    std::vector<DemoSpacebringBound> readBounds();

    void refuse(std::vector<std::string> path, std::string message)
    {
        m_issues.push_back({std::move(path), std::move(message)});
    }
    /** The last step: everything else that the token must agree with has been read. */
    void finish(Query &query, quint64 seed)
    {
        const auto token = one("nextPageToken");
        query.issues = std::move(m_issues);
        if (token && query.issues.empty())
            readToken(query, seed, *token);
    }

private:
    static void readToken(Query &query, quint64 seed, const std::string &token);
    std::optional<DemoSpacebringBound> bound(const std::string &name, const std::string &value);

    const DemoRequest &m_request;
    std::vector<DemoSpacebringIssue> m_issues;
};

std::vector<std::string> QueryReader::readKinds()
{
    std::set<std::string> found; // the order in which they are named does not matter
    const auto value = one("types");
    if (!value)
        return {};
    for (const QString &part : QString::fromStdString(*value).split(u',')) {
        if (!has(kinds, part.toStdString())) {
            refuse({"types"}, "Expected some of hotDesk, dedicatedDesk, office, parkingLot, room, "
                              "separated by commas");
            return {};
        }
        found.insert(part.toStdString());
    }
    return {found.begin(), found.end()};
}

void QueryReader::readLimit(Query &query)
{
    const auto value = one("limit");
    if (!value)
        return;
    const bool isNumber = !value->empty() && value->size() <= 6 &&
                          std::all_of(value->begin(), value->end(), [](char c) { return c >= '0' && c <= '9'; });
    query.limit = isNumber ? static_cast<std::size_t>(std::stoi(*value)) : 0;
    if (query.limit < 1 || query.limit > mostOnAPage)
        refuse({"limit"}, "Expected a whole number from 1 to 100");
}

void QueryReader::readOrder(Query &query)
{
    const auto value = one("order");
    if (!value)
        return;
    const std::size_t colon = std::min(value->find(':'), value->size());
    const std::string field = value->substr(0, colon);
    const std::string direction = value->substr(colon);
    query.falling = direction == ":desc";
    if (field == "createDate")
        query.order = DemoSpacebringOrder::Created;
    else if (field == "endDate")
        query.order = DemoSpacebringOrder::End;
    else if (field == "startDate")
        query.order = DemoSpacebringOrder::Start;
    else if (field == "id")
        query.order = DemoSpacebringOrder::Id;
    else
        refuse({"order"}, "Expected createDate, endDate, startDate or id before the colon");
    if (direction != ":asc" && direction != ":desc")
        refuse({"order"}, "Expected asc or desc behind a colon");
}

std::vector<DemoSpacebringBound> QueryReader::readBounds()
{
    std::vector<DemoSpacebringBound> bounds;
    std::set<std::string> seen;
    for (const auto &[name, value] : m_request.query) {
        if (!name.starts_with("startDate") && !name.starts_with("endDate"))
            continue;
        const auto read = bound(name, value);
        if (read && !seen.insert(name).second)
            refuse({read->ofStart ? "startDate" : "endDate", read->comparison}, "Expected one value, received several");
        else if (read)
            bounds.push_back(*read);
    }
    return bounds;
}

std::optional<DemoSpacebringBound> QueryReader::bound(const std::string &name, const std::string &value)
{
    const std::string field = name.substr(0, name.find('['));
    if (field != "startDate" && field != "endDate")
        return std::nullopt; // some other parameter
    const std::string rest = name.substr(field.size());
    const std::string comparison =
        rest.size() > 2 && rest.back() == ']' ? rest.substr(1, rest.size() - 2) : std::string();
    if (!has(comparisons, comparison)) {
        refuse({field}, "Expected [gt], [gte], [lt] or [lte] behind the name");
        return std::nullopt;
    }
    const auto limit = UtcInstant::fromIso(QString::fromStdString(value));
    if (!limit) {
        refuse({field, comparison}, "Expected a date and time with its offset, as 2021-05-21T10:00:00Z");
        return std::nullopt;
    }
    return DemoSpacebringBound{field == "startDate", comparison, *limit};
}

std::string signature(const Query &query, quint64 seed, const std::string &number)
{
    const std::string all = number + '|' + query.fingerprint(seed);
    return QCryptographicHash::hash(QByteArray::fromStdString(all), QCryptographicHash::Sha256)
        .left(12)
        .toHex()
        .toStdString();
}

void QueryReader::readToken(Query &query, quint64 seed, const std::string &token)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        QByteArray::fromStdString(token), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype dot = decoded.decoded.indexOf('.');
    bool isNumber = false;
    const QByteArray number = decoded.decoded.left(dot);
    query.first = static_cast<std::size_t>(number.toUInt(&isNumber));
    query.hasForeignToken = !decoded || dot < 1 || !isNumber ||
                            decoded.decoded.mid(dot + 1).toStdString() != signature(query, seed, number.toStdString());
}

} // namespace

bool DemoSpacebringBound::holds(UtcInstant value) const
{
    if (comparison == "gt")
        return value > limit;
    if (comparison == "gte")
        return value >= limit;
    return comparison == "lt" ? value < limit : value <= limit;
}

std::string DemoSpacebringQuery::fingerprint(quint64 seed) const
{
    std::string text = std::to_string(seed) + '|' + location + '|' + resource + '|' + owner + '|' +
                       std::to_string(static_cast<int>(order)) + (falling ? "-" : "+");
    for (const std::string &kind : kinds)
        text += '|' + kind;
    for (const DemoSpacebringBound &bound : bounds)
        text +=
            (bound.ofStart ? "|start" : "|end") + bound.comparison + std::to_string(bound.limit.toMSecsSinceEpoch());
    return text;
}

DemoSpacebringQuery demoSpacebringBookingsQuery(const DemoRequest &request, quint64 seed)
{
    Query query;
    QueryReader reader(request);
    query.location = reader.id("locationRef");
    query.resource = reader.id("resourceRef");
    if (!request.query.contains("locationRef") && !request.query.contains("resourceRef")) {
        reader.refuse({"locationRef"}, "Required unless resourceRef is given");
        reader.refuse({"resourceRef"}, "Required unless locationRef is given");
    }
    query.owner = reader.id("membershipRefOwner");
    query.bounds = reader.readBounds();
    query.kinds = reader.readKinds();
    reader.readLimit(query);
    reader.readOrder(query);
    reader.finish(query, seed);
    return query;
}

DemoSpacebringQuery demoSpacebringResourcesQuery(const DemoRequest &request, quint64 seed)
{
    Query query;
    QueryReader reader(request);
    query.location = reader.id("locationRef");
    if (!request.query.contains("locationRef"))
        reader.refuse({"locationRef"}, "Required");
    query.kinds = reader.readKinds();
    reader.readLimit(query);
    reader.finish(query, seed);
    return query;
}

std::string demoSpacebringPageToken(const DemoSpacebringQuery &query, quint64 seed, std::size_t next)
{
    const std::string number = std::to_string(next);
    return QByteArray::fromStdString(number + '.' + signature(query, seed, number))
        .toBase64(tokenEncoding)
        .toStdString();
}

std::string demoSpacebringNextQuery(const DemoRequest &request, const std::string &token)
{
    const auto encoded = [](const std::string &text) {
        return QUrl::toPercentEncoding(QString::fromStdString(text)).toStdString();
    };
    std::string text;
    for (const auto &[name, value] : request.query) {
        if (name != "nextPageToken")
            text += (text.empty() ? '?' : '&') + encoded(name) + '=' + encoded(value);
    }
    return text + (text.empty() ? '?' : '&') + "nextPageToken=" + encoded(token);
}

} // namespace Foyer
