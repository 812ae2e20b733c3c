// SPDX-License-Identifier: MIT
#include "demonexudusrecords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace Foyer {

namespace {

constexpr int usualSize = 25;
constexpr int mostOnAPage = 1000;

struct Filter {
    QString field;
    QString value;
};

struct Query {
    int page = 1;
    int size = usualSize;
    QString orderBy;
    bool falling = false;
    std::vector<Filter> filters;
    QString refusal; ///< a sentence when the query makes no sense
};

std::optional<int> positive(const QString &text, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 1 && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<bool> isFalling(const QString &direction)
{
    const QString name = direction.toLower();
    if (name == u"ascending" || name == u"asc" || name == u"0")
        return false;
    if (name == u"descending" || name == u"desc" || name == u"1")
        return true;
    return std::nullopt;
}

/** The field as the record spells it; empty when it has none of that name. */
QString fieldNamed(const QJsonObject &record, const QString &name)
{
    if (record.contains(name))
        return name;
    return record.contains(name + QStringLiteral("Id")) ? name + QStringLiteral("Id") : QString();
}

/** Reads one parameter into @p query. */
void read(Query &query, const QString &name, const QString &value, const QString &entity, const QJsonObject &example)
{
    if (name == u"page" || name == u"size") {
        const auto number = positive(value, name == u"page" ? std::numeric_limits<int>::max() : mostOnAPage);
        if (!number)
            query.refusal = QStringLiteral("page must be 1 or more, size from 1 to %1.").arg(mostOnAPage);
        (name == u"page" ? query.page : query.size) = number.value_or(1);
    } else if (name == u"orderBy") {
        query.orderBy = value;
        if (!example.contains(value))
            query.refusal = QStringLiteral("There is no field of that name to order by.");
    } else if (name == u"dir") {
        const auto falling = isFalling(value);
        if (!falling)
            query.refusal = QStringLiteral("dir must be Ascending or Descending.");
        query.falling = falling.value_or(false);
    } else if (name.startsWith(entity + u'_') && !value.isEmpty()) {
        const QString field = fieldNamed(example, name.mid(entity.size() + 1));
        if (!field.isEmpty())
            query.filters.push_back({field, value});
    }
}

/** Sets the refusal when a filter can't be compared with what it is to be compared with. */
bool matches(const QJsonObject &record, const Filter &filter, QString &refusal)
{
    const QJsonValue value = record.value(filter.field);
    if (value.isString())
        return value.toString().contains(filter.value, Qt::CaseInsensitive);
    if (value.isBool())
        return filter.value.compare(value.toBool() ? u"true" : u"false", Qt::CaseInsensitive) == 0;
    if (!value.isDouble())
        return false;
    bool isNumber = false;
    const double number = filter.value.toDouble(&isNumber);
    if (!isNumber)
        refusal = QStringLiteral("The filter for %1 must be a number.").arg(filter.field);
    return isNumber && number == value.toDouble();
}

/** Less than nothing: null. */
int compare(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isString() && b.isString())
        return a.toString().compare(b.toString(), Qt::CaseInsensitive);
    const auto rank = [](const QJsonValue &value) {
        return value.isBool() ? (value.toBool() ? 1.0 : 0.0) : value.toDouble(-std::numeric_limits<double>::infinity());
    };
    return rank(a) < rank(b) ? -1 : rank(b) < rank(a) ? 1 : 0;
}

DemoAnswer page(const Query &query, const std::vector<const QJsonObject *> &found, const QString &hidden)
{
    const auto total = static_cast<long long>(found.size());
    const long long first = std::min((query.page - 1LL) * query.size, total);
    const long long past = std::min(first + query.size, total);
    const long long pages = (total + query.size - 1) / query.size;
    QJsonArray records;
    for (long long i = first; i < past; ++i) {
        QJsonObject record = *found[static_cast<std::size_t>(i)];
        if (!hidden.isEmpty())
            record.insert(hidden, QJsonValue::Null);
        records.append(record);
    }
    return demoNexudusAnswer(200, {{QStringLiteral("Records"), records},
                                   {QStringLiteral("CurrentPage"), query.page},
                                   {QStringLiteral("CurrentPageSize"), query.size},
                                   {QStringLiteral("TotalItems"), total},
                                   {QStringLiteral("TotalPages"), pages},
                                   {QStringLiteral("HasNextPage"), query.page < pages}});
}

} // namespace

DemoAnswer demoNexudusAnswer(int status, const QJsonObject &object)
{
    return {status,
            "application/json; charset=utf-8",
            QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString(),
            {}};
}

DemoAnswer demoNexudusRefusal(int status, const QString &message)
{
    return demoNexudusAnswer(status, {{QStringLiteral("Message"), message}});
}

DemoAnswer demoNexudusList(const DemoRequest &request, const QString &entity, const std::vector<QJsonObject> &records,
                           const QString &hidden)
{
    Query query;
    for (const auto &[name, value] : request.query)
        read(query, QString::fromStdString(name), QString::fromStdString(value), entity, records.front());
    std::vector<const QJsonObject *> found;
    for (const QJsonObject &record : records) {
        const bool fits = std::all_of(query.filters.begin(), query.filters.end(),
                                      [&](const Filter &filter) { return matches(record, filter, query.refusal); });
        if (fits)
            found.push_back(&record);
    }
    if (!query.refusal.isEmpty())
        return demoNexudusRefusal(400, query.refusal);
    std::stable_sort(found.begin(), found.end(), [&query](const QJsonObject *a, const QJsonObject *b) {
        const int order = query.orderBy.isEmpty() ? 0 : compare(a->value(query.orderBy), b->value(query.orderBy));
        return query.falling ? order > 0 : order < 0;
    });
    return page(query, found, hidden);
}

} // namespace Foyer
