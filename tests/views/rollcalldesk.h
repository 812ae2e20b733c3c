// SPDX-License-Identifier: MIT
#pragma once

#include "arrivalsdesk.h"
#include "frontdesk.h"
#include "peopledirectory.h"
#include "placemodels.h"
#include "rollcallkeeper.h"
#include "rollcallview.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;

/** Of nobody in particular. */
inline RollCall made(int people, int floors)
{
    RollCall rollCall;
    rollCall.buildingName = QStringLiteral("Bell Yard");
    rollCall.taken = UtcInstant::fromIso(u"2026-11-23T09:41:00Z").value();
    for (int floor = 1; floor <= floors; ++floor) {
        for (int i = 0; i < people / floors; ++i) {
            rollCall.entries.append({QStringLiteral("%1-%2").arg(floor).arg(i),
                                     QStringLiteral("Person %1").arg(i),
                                     QStringLiteral("Floor %1").arg(floor),
                                     QStringLiteral("Desk %1").arg(i),
                                     false,
                                     {},
                                     rollCall.taken.plus(-1h)});
        }
    }
    return rollCall;
}

/** A reception with people in its building, and the dialog of the roll call. */
class RollCallDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    void fill(int people, int floors, int visitors);
    void add(const QString &id, const QString &person, const QString &space, const QString &floor);
    void open();
    void readAgain();
    [[nodiscard]] QString said() const;
    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return view->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QListView *list() const;
    [[nodiscard]] QPushButton *button(const char *name) const;

    std::unique_ptr<FakeWorkplace> workplace;
    std::unique_ptr<FakeClock> clock;
    std::unique_ptr<MemoryJournal> journal;
    std::unique_ptr<Activity> activity;
    std::unique_ptr<BuildingsModel> buildings;
    std::unique_ptr<PeopleDirectory> directory;
    std::unique_ptr<ArrivalsDesk> desk;
    std::unique_ptr<RollCallKeeper> keeper;
    std::unique_ptr<RollCallView> view;
};
