// SPDX-License-Identifier: MIT
#include "demonexudus.h"

#include "demonexudusfields.h"
#include "demorandom.h"

#include <QJsonArray>

namespace Foyer {

namespace {

constexpr qint64 firstBusiness = 1'415'001'001;
constexpr qint64 firstType = 1'415'002'001;
constexpr qint64 firstResource = 1'415'003'001;
constexpr quint64 recordStream = 700'000'000'000; ///< and up: one for each record's id

const UtcInstant begun = UtcInstant::fromMSecsSinceEpoch(1'704'103'200'000); // 2024-01-01

struct BusinessPlan {
    const char *name;
    const char *currency;
    int zone;
};
const std::vector<BusinessPlan> businesses = {{"Harbour Makers", "GBP", 2023},
                                              {"Prairie Makers", "USD", 2013},
                                              {"Lagoon Makers", "AUD", 2075},
                                              {"長屋工房 Nagaya Makers", "JPY", 2070}};

const std::vector<const char *> types = {"Meeting Room", "Phone Booth", "Hot Desk", "Private Office", "Workshop"};

struct ResourcePlan {
    const char *name;
    int business; ///< numbers in the lists above
    int type;
    int systemType;
};
const std::vector<ResourcePlan> resources = {
    {"Board Room A", 0, 0, 1},
    {"Board Room B", 0, 0, 1},
    {"Event Hall", 0, 0, 4},
    {"Phone Booth 1", 0, 1, 12},
    {"Phone Booth 2", 0, 1, 12},
    {"Phone Booth 3", 0, 1, 12},
    {"Window Desk 1", 0, 2, 2},
    {"Window Desk 2", 0, 2, 2},
    {"Office 7 – Brown & Sons", 0, 3, 3},
    {"Laser Lab", 0, 4, 5},
    {"Kiln", 0, 4, 10},
    {"Test Kitchen", 0, 4, 6},
    {"Board Room A", 1, 0, 1},
    {"Prairie Desk", 1, 2, 2},
    {"Storage 12", 1, 4, 9},
    {"Treatment Room", 1, 0, 7},
    {"Lagoon Room", 2, 0, 1},
    {"Boat Shed", 2, 4, 99},
    {"Day Pass", 2, 2, 11},
    {"茶室", 3, 0, 1},
    {"電話室", 3, 1, 12},
    {"غرفة الضيوف", 3, 3, 3},
    {"木工房 Woodshop", 3, 4, 5},
    {"Corner for everything that has no name of its own, "
     "nor a place on any of the plans of the house",
     3, 4, 0},
};

QJsonObject required(const ResourcePlan &plan, int order)
{
    const auto business = firstBusiness + plan.business;
    const auto type = firstType + plan.business * static_cast<int>(types.size()) + plan.type;
    return {{QStringLiteral("BusinessId"), business},
            {QStringLiteral("Name"), QString::fromUtf8(plan.name)},
            {QStringLiteral("SystemResourceType"), plan.systemType},
            {QStringLiteral("ResourceTypeId"), type},
            {QStringLiteral("DisplayOrder"), order},
            {QStringLiteral("CancellationFeeType"), 0}};
}

/** Monday to Friday, with an hour for lunch. */
QJsonArray officeHours()
{
    QJsonArray slots;
    for (int day = 1; day <= 5; ++day) {
        for (const auto &[from, to] : {std::pair("08:00", "12:30"), std::pair("13:30", "18:00")})
            slots.append(
                QJsonObject{{QStringLiteral("DayOfWeek"), day},
                            {QStringLiteral("FromTime"), QStringLiteral("1976-01-01T%1:00Z").arg(QLatin1String(from))},
                            {QStringLiteral("ToTime"), QStringLiteral("1976-01-01T%1:00Z").arg(QLatin1String(to))}});
    }
    return slots;
}

/** Every field that doesn't contradict another one. */
QJsonObject complete(const ResourcePlan &plan, int order)
{
    QJsonObject all = required(plan, order);
    for (const DemoNexudusField &field : demoNexudusFields()) {
        const QString name = QLatin1String(field.name);
        if (all.contains(name))
            continue;
        switch (field.type) {
        case DemoNexudusType::Text:
            all.insert(name, QStringLiteral("%1 of %2").arg(name, QString::fromUtf8(plan.name)));
            break;
        case DemoNexudusType::Flag:
            all.insert(name, true);
            break;
        case DemoNexudusType::Number:
            all.insert(name, 30);
            break;
        case DemoNexudusType::Decimal:
            all.insert(name, 12.5);
            break;
        case DemoNexudusType::Moment:
            all.insert(name, QStringLiteral("2024-01-05T18:30:00Z"));
            break;
        case DemoNexudusType::Ids:
            all.insert(name, QJsonArray{1'415'004'001, 1'415'004'002});
            break;
        case DemoNexudusType::Slots:
            all.insert(name, officeHours());
            break;
        case DemoNexudusType::Kind:
            break;
        }
    }
    const auto set = [&all](const char *name, const QJsonValue &value) { all.insert(QLatin1String(name), value); };
    set("CancellationFeeType", 2);
    set("OnlyForContacts", false);
    set("Archived", false);
    set("ClearPictureFile", false);
    set("HideInCalendar", false);
    set("Longitude", -0.0241);
    set("Latitude", 51.5031);
    set("Allocation", 14);
    set("MaxBookingLength", 480);
    set("LateBookingLimit", 15);
    set("BookInAdvanceLimit", 60);
    set("LinkedResources", QJsonArray{firstResource + 1});
    set("NewPictureUrl", QStringLiteral("https://pictures.makers.example/board-room-a.jpg"));
    set("Shifts", QStringLiteral("[]"));
    set("Description", QStringLiteral("The large room over the water.\nSeats 14; ask for the <b>long</b> table."));
    return all;
}

} // namespace

void addDemoNexudusOrigin(QJsonObject &record, quint64 seed, qint64 id, UtcInstant created, const QString &by)
{
    record.insert(QStringLiteral("Id"), id);
    record.insert(QStringLiteral("UniqueId"),
                  QString::fromStdString(DemoRandom(seed, recordStream + static_cast<quint64>(id)).uuid()));
    record.insert(QStringLiteral("CreatedOn"), created.toIso());
    record.insert(QStringLiteral("UpdatedOn"), created.toIso());
    record.insert(QStringLiteral("UpdatedBy"), by);
}

DemoNexudusWorld makeDemoNexudusWorld(quint64 seed)
{
    DemoNexudusWorld world;
    const auto add = [seed](std::vector<QJsonObject> &list, qint64 first, QJsonObject record) {
        addDemoNexudusOrigin(record, seed, first + static_cast<qint64>(list.size()), begun,
                             QStringLiteral("setup@nexudus.example"));
        list.push_back(std::move(record));
    };
    for (const BusinessPlan &plan : businesses) {
        const auto business = firstBusiness + static_cast<qint64>(world.businesses.size());
        add(world.businesses, firstBusiness,
            {{QStringLiteral("Name"), QString::fromUtf8(plan.name)},
             {QStringLiteral("CurrencyCode"), QLatin1String(plan.currency)},
             {QStringLiteral("SimpleTimeZoneId"), plan.zone}});
        for (const char *type : types)
            add(world.types, firstType,
                {{QStringLiteral("Name"), QLatin1String(type)}, {QStringLiteral("BusinessId"), business}});
    }
    for (const ResourcePlan &plan : resources) {
        const int order = static_cast<int>(world.resources.size()) * 10;
        const QJsonObject sent = world.resources.empty() ? complete(plan, order) : required(plan, order);
        add(world.resources, firstResource, readDemoNexudusResource(sent, world.businesses, world.types).fields);
    }
    return world;
}

} // namespace Foyer
