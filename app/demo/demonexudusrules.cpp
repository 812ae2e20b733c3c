// SPDX-License-Identifier: MIT
#include "demonexudusfields.h"

#include "timetypes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace Foyer {

namespace {

using Field = DemoNexudusField;
using Type = DemoNexudusType;

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble();
}

const QJsonObject *withId(const std::vector<QJsonObject> &things, const QJsonValue &id)
{
    const auto found = std::find_if(things.begin(), things.end(),
                                    [&id](const QJsonObject &thing) { return thing.value(u"Id") == id; });
    return found == things.end() ? nullptr : &*found;
}

/** Reads one resource. The steps: every field by itself; then, when those are right, the fields together. */
class FieldReader {
public:
    FieldReader(const QJsonObject &sent, const std::vector<QJsonObject> &businesses,
                const std::vector<QJsonObject> &types)
        : m_sent(sent)
        , m_businesses(businesses)
        , m_types(types)
    {}

    DemoNexudusDraft read()
    {
        for (const Field &field : demoNexudusFields()) {
            const QString name = QLatin1String(field.name);
            const QJsonValue stored = readField(field, name);
            if (!isDemoNexudusSecret(name))
                m_draft.fields.insert(name, stored);
        }
        if (m_draft.errors.empty())
            checkTogether();
        return m_draft;
    }

private:
    QJsonValue readField(const Field &field, const QString &name);
    QJsonValue readSent(const Field &field, const QString &name, const QJsonValue &value);
    QJsonValue readText(const QString &name, const QJsonValue &value);
    QJsonValue readNumber(const Field &field, const QString &name, const QJsonValue &value);
    QJsonValue readIds(const QString &name, const QJsonValue &value);
    QJsonValue linkedIds() const;
    void checkTogether();
    void checkPlace();
    void checkCancellationFee();
    /** The field must be there because of another one. */
    void checkNeeded(const char *name, const QString &message)
    {
        if (value(name).isNull())
            refuse(QLatin1String(name), message);
    }
    void refuse(const QString &name, const QString &message)
    {
        const QJsonValue sent = m_sent.value(name);
        const bool isShown = !isDemoNexudusSecret(name) && !sent.isObject() && !sent.isArray() && !sent.isUndefined();
        m_draft.errors.push_back({name, message, isShown ? sent : QJsonValue(QJsonValue::Null)});
    }
    [[nodiscard]] QJsonValue value(const char *name) const { return m_draft.fields.value(QLatin1String(name)); }
    [[nodiscard]] bool flag(const char *name) const { return value(name).toBool(); }

    const QJsonObject &m_sent;
    const std::vector<QJsonObject> &m_businesses;
    const std::vector<QJsonObject> &m_types;
    DemoNexudusDraft m_draft;
};

QJsonValue FieldReader::readField(const Field &field, const QString &name)
{
    if (name == QLatin1String("LinkedResourceIds"))
        return linkedIds();
    const QJsonValue value = m_sent.value(name);
    if (!value.isUndefined() && !value.isNull())
        return readSent(field, name, value);
    if (field.required)
        refuse(name, QStringLiteral("is required"));
    if (field.type == Type::Flag)
        return name == QLatin1String("Visible");
    if (field.type == Type::Ids || field.type == Type::Slots)
        return QJsonArray();
    return QJsonValue::Null;
}

QJsonValue FieldReader::readSent(const Field &field, const QString &name, const QJsonValue &value)
{
    switch (field.type) {
    case Type::Text:
        return readText(name, value);
    case Type::Flag:
        if (!value.isBool())
            refuse(name, QStringLiteral("must be true or false"));
        return value;
    case Type::Number:
    case Type::Decimal:
    case Type::Kind:
        return readNumber(field, name, value);
    case Type::Moment: {
        const auto moment = UtcInstant::fromIso(value.toString(), UtcInstant::WithoutOffset::MeansUtc);
        if (!moment)
            refuse(name, QStringLiteral("must be a date and time"));
        return moment ? moment->toIso() : QString();
    }
    case Type::Ids:
        return readIds(name, value);
    case Type::Slots:
        break;
    }
    return readDemoNexudusSlots(value, m_draft.errors);
}

QJsonValue FieldReader::readText(const QString &name, const QJsonValue &value)
{
    const QString text = value.toString();
    if (!value.isString()) {
        refuse(name, QStringLiteral("must be a text"));
    } else if (name == QLatin1String("Name")) {
        if (text.trimmed().isEmpty())
            refuse(name, QStringLiteral("is required"));
        return text.trimmed();
    } else if (name == QLatin1String("NewPictureUrl")) {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() ||
            (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")))
            refuse(name, QStringLiteral("must be an address on the web"));
    } else if (name == QLatin1String("Shifts")) {
        if (QJsonDocument::fromJson(text.toUtf8()).isNull())
            refuse(name, QStringLiteral("must be JSON"));
    }
    return text;
}

QJsonValue FieldReader::readNumber(const Field &field, const QString &name, const QJsonValue &value)
{
    const double number = value.toDouble();
    if (!value.isDouble()) {
        refuse(name, QStringLiteral("must be a number"));
    } else if (field.type != Type::Decimal && !isWhole(value)) {
        refuse(name, QStringLiteral("must be a whole number"));
    } else if (!field.kinds.empty()) {
        if (std::find(field.kinds.begin(), field.kinds.end(), number) == field.kinds.end())
            refuse(name, QStringLiteral("is not one of the values that there are"));
    } else if (number < field.least || number > field.most) {
        refuse(name, QStringLiteral("must be from %1 to %2")
                         .arg(QString::number(field.least, 'f', 0), QString::number(field.most, 'f', 0)));
    }
    if (name == QLatin1String("IntervalLimit"))
        return std::ceil(number / 5) * 5;
    return value;
}

QJsonValue FieldReader::readIds(const QString &name, const QJsonValue &value)
{
    const QJsonArray ids = value.toArray();
    const bool areIds =
        std::all_of(ids.begin(), ids.end(), [](const QJsonValue &id) { return isWhole(id) && id.toDouble() >= 1; });
    if (!value.isArray() || !areIds)
        refuse(name, QStringLiteral("must be a list of ids"));
    return value;
}

QJsonValue FieldReader::linkedIds() const
{
    QStringList ids;
    const QJsonArray linked = m_draft.fields.value(u"LinkedResources").toArray();
    for (const QJsonValue id : linked)
        ids.append(QString::number(id.toInteger()));
    return ids.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(ids.join(u','));
}

void FieldReader::checkTogether()
{
    checkPlace();
    if (flag("OnlyForMembers") && flag("OnlyForContacts"))
        refuse(QStringLiteral("OnlyForContacts"), QStringLiteral("can't be true together with OnlyForMembers"));
    if ((flag("AllowMultipleBookings") || flag("LimitVisitorsToAllocation")) && value("Allocation").toInt() < 1)
        refuse(QStringLiteral("Allocation"),
               QStringLiteral("must be 1 or more with AllowMultipleBookings or LimitVisitorsToAllocation"));
    const QJsonValue shortest = value("MinBookingLength");
    const QJsonValue longest = value("MaxBookingLength");
    if (shortest.isDouble() && longest.isDouble() && shortest.toDouble() > longest.toDouble())
        refuse(QStringLiteral("MinBookingLength"), QStringLiteral("can't be more than MaxBookingLength"));
    if (flag("ChargeCancellationFee"))
        checkCancellationFee();
}

void FieldReader::checkPlace()
{
    if (!withId(m_businesses, value("BusinessId"))) {
        refuse(QStringLiteral("BusinessId"), QStringLiteral("is no business that there is"));
        return;
    }
    const QJsonObject *type = withId(m_types, value("ResourceTypeId"));
    if (!type)
        refuse(QStringLiteral("ResourceTypeId"), QStringLiteral("is no resource type that there is"));
    else if (type->value(u"BusinessId") != value("BusinessId"))
        refuse(QStringLiteral("ResourceTypeId"), QStringLiteral("belongs to another business"));
}

void FieldReader::checkCancellationFee()
{
    const int type = value("CancellationFeeType").toInt();
    if (type == 0)
        refuse(QStringLiteral("CancellationFeeType"), QStringLiteral("can't be None when a fee is charged"));
    if (type == 1)
        checkNeeded("CancellationFeeAmount", QStringLiteral("is required for an absolute fee"));
    if (type == 2)
        checkNeeded("CancellationFeePercentage", QStringLiteral("is required for a fee in per cent"));
    checkNeeded("LateCancellationLimit", QStringLiteral("is required when a fee is charged"));
}

} // namespace

DemoNexudusDraft readDemoNexudusResource(const QJsonObject &sent, const std::vector<QJsonObject> &businesses,
                                         const std::vector<QJsonObject> &types)
{
    return FieldReader(sent, businesses, types).read();
}

} // namespace Foyer
