// SPDX-License-Identifier: MIT
#include "verbs/rollcallverb.h"

#include "clock.h"
#include "plaintext.h"
#include "privatefile.h"
#include "rollcallwords.h"
#include "verbs/buildingday.h"
#include "verbs/jsonornull.h"

#include <QJsonArray>

namespace Foyer {

namespace {

QJsonObject entryToJson(const RollCallEntry &entry)
{
    return {{QStringLiteral("name"), orNull(entry.name)},
            {QStringLiteral("visitor"), entry.isVisitor},
            {QStringLiteral("host"), orNull(entry.host)},
            {QStringLiteral("place"), orNull(entry.place)},
            {QStringLiteral("since"), entry.since ? QJsonValue(entry.since->toIso()) : QJsonValue()}};
}

} // namespace

RollCallVerb::RollCallVerb(const VerbContext &context) : FrontDeskVerb(context) {}

RollCallVerb::~RollCallVerb() = default;

void RollCallVerb::run(Workplace &workplace, Activity &)
{
    m_day = std::make_unique<BuildingDayReading>(workplace, context().clock);
    connect(m_day.get(), &BuildingDayReading::ended, this, &RollCallVerb::report);
    m_day->read(invocation().building, std::nullopt);
}

void RollCallVerb::report()
{
    if (m_day->failure()) {
        finish(*m_day->failure());
        return;
    }
    const auto source = rollCallSource(m_day->roster(), QString());
    if (!source)
        return; // a reading that ended without a failure is complete
    const RollCall rollCall = takeRollCall(*source, [this](const PersonId &id) { return m_day->nameOf(id); });
    const QString age = Sentences::forRollCallAge(rollCall, RollCallKeeper::State::Live, m_day->roster().age());
    Outcome outcome;
    outcome.message =
        joined({rollCall.buildingName, Sentences::forRollCallTotal(rollCall), age}, QStringLiteral(" · "));
    if (!rollCall.visitorsKnown)
        outcome.message += u'\n' + Sentences::forMissingVisitors(rollCall);
    outcome.text = textOf(rollCall);
    outcome.json = jsonOf(rollCall);
    if (!invocation().csvFile.isEmpty() && !replacePrivately(invocation().csvFile, rollCallToCsv(rollCall))) {
        outcome.code = ExitCode::NotSent;
        outcome.message += u'\n' + tr("%1 could not be written.").arg(invocation().csvFile);
    }
    finish(outcome);
}

QString RollCallVerb::textOf(const RollCall &rollCall)
{
    QStringList lines;
    for (const RollCallFloor &floor : floorsOf(rollCall)) {
        lines.append(
            tr("%1 · %2", "floor, how many").arg(Sentences::forRollCallFloor(floor)).arg(floor.entries.size()));
        for (const RollCallEntry &entry : floor.entries) {
            lines.append(QStringLiteral("  ") +
                         joined({Sentences::forRollCallName(entry), Sentences::forRollCallPlace(entry),
                                 Sentences::forRollCallSince(rollCall, entry)},
                                QStringLiteral(" · ")));
        }
    }
    return lines.join(u'\n');
}

QJsonObject RollCallVerb::jsonOf(const RollCall &rollCall)
{
    QJsonArray floors;
    for (const RollCallFloor &floor : floorsOf(rollCall)) {
        QJsonArray entries;
        for (const RollCallEntry &entry : floor.entries)
            entries.append(entryToJson(entry));
        floors.append(QJsonObject{{QStringLiteral("floor"), orNull(floor.name)}, {QStringLiteral("here"), entries}});
    }
    return {{QStringLiteral("building"), orNull(rollCall.buildingName)},
            {QStringLiteral("buildingId"), rollCall.building.text()},
            {QStringLiteral("taken"), rollCall.taken.toIso()},
            {QStringLiteral("people"), rollCall.people()},
            {QStringLiteral("visitors"), rollCall.visitors()},
            {QStringLiteral("visitorsKnown"), rollCall.visitorsKnown},
            {QStringLiteral("floors"), floors}};
}

} // namespace Foyer
