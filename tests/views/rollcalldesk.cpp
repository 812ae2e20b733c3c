// SPDX-License-Identifier: MIT
#include "rollcalldesk.h"

#include "theme.h"

void RollCallDesk::initTestCase()
{
    failOnWarnings();
    Theme::apply(DeskSettings::Appearance::Light);
}

void RollCallDesk::init()
{
    workplace = std::make_unique<FakeWorkplace>();
    furnish(*workplace);
    workplace->offers.arrivals = workplace->offers.visits = workplace->offers.checkIn = true;
    clock = std::make_unique<FakeClock>();
    clock->setWall(UtcInstant::fromIso(u"2026-11-23T09:41:00Z").value());
    journal = std::make_unique<MemoryJournal>();
    SettlingTimes times;
    times.looks = {1h};
    activity =
        std::make_unique<Activity>(WriteServices{*workplace, *journal, *clock, times}, QStringLiteral("account"));
    buildings = std::make_unique<BuildingsModel>(*workplace);
    directory = std::make_unique<PeopleDirectory>(*workplace);
    desk = std::make_unique<ArrivalsDesk>(*activity, *buildings, *directory, *clock);
}

void RollCallDesk::cleanup()
{
    view.reset();
    keeper.reset();
    desk.reset();
    directory.reset();
    buildings.reset();
    activity.reset();
    journal.reset();
    workplace.reset();
}

void RollCallDesk::add(const QString &id, const QString &person, const QString &space, const QString &floor)
{
    Booking booking;
    booking.id = BookingId(id);
    booking.person = PersonId(person);
    booking.personEmail = person + QStringLiteral("@example.com");
    booking.kind = space.isEmpty() ? SpaceKind::Onsite : SpaceKind::Desk;
    booking.building = workplace->buildings.at(0).id;
    if (!space.isEmpty())
        booking.space = Space{SpaceId(space), space, SpaceKind::Desk, {}, Floor{FloorId(floor), floor, {}}};
    booking.slot = makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T17:00:00Z"));
    booking.status = BookingStatus::CheckedIn;
    booking.checkedInAt = UtcInstant::fromIso(u"2026-11-23T08:52:00Z").value().plus(std::chrono::minutes(id.size()));
    workplace->bookings.append(booking);
}

void RollCallDesk::fill(int people, int floors, int visitors)
{
    for (int i = 0; i < people; ++i) {
        const QString id = QStringLiteral("n%1").arg(i);
        workplace->people.append(makePerson(id, QStringLiteral("Person"), QStringLiteral("Number %1").arg(i)));
        const int floor = i % floors + 1;
        add(QStringLiteral("booking%1").arg(i), id, QStringLiteral("Desk %1").arg(i, 3, 10, QChar(u'0')),
            QStringLiteral("Floor %1").arg(floor));
    }
    for (int i = 0; i < visitors; ++i) {
        Visit visit;
        visit.id = VisitId(QStringLiteral("v%1").arg(i));
        visit.host = PersonId(QStringLiteral("p1"));
        visit.building = workplace->buildings.at(0).id;
        visit.slot = makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T12:00:00Z"));
        visit.status = BookingStatus::CheckedIn;
        Visitor visitor;
        visitor.id = VisitorId(QStringLiteral("g"));
        visitor.name = QStringLiteral("Iris Guest %1").arg(i);
        visitor.checkedInAt = UtcInstant::fromIso(u"2026-11-23T09:05:00Z").value();
        visit.visitors = {visitor};
        workplace->visits.append(visit);
    }
}

void RollCallDesk::open()
{
    directory->fetchAll();
    QTRY_VERIFY(directory->isComplete());
    keeper = std::make_unique<RollCallKeeper>(*desk, QStringLiteral("account"), nullptr);
    desk->setBuilding(workplace->buildings.at(0));
    keeper->start();
    QTRY_VERIFY(!desk->todaysRoster().isReading());
    QTRY_VERIFY(!keeper->isTaking());
    view = std::make_unique<RollCallView>(*keeper);
    view->setAttribute(Qt::WA_DeleteOnClose, false);
    view->show();
    QVERIFY(QTest::qWaitForWindowActive(view.get()));
    if (keeper->rollCall())
        QTRY_VERIFY(list()->model()->rowCount() >= keeper->rollCall()->entries.size());
}

void RollCallDesk::readAgain()
{
    desk->refresh();
    QTRY_VERIFY(!desk->todaysRoster().isReading());
}

QListView *RollCallDesk::list() const
{
    const auto lists = view->findChildren<QListView *>();
    const auto found = std::find_if(lists.begin(), lists.end(),
                                    [](const QListView *each) { return each->accessibleName() == u"Roll call"; });
    return found == lists.end() ? nullptr : *found;
}

QPushButton *RollCallDesk::button(const char *name) const
{
    const auto buttons = view->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [name](const QPushButton *each) {
        return each->accessibleName() == QLatin1String(name);
    });
    return found == buttons.end() ? nullptr : *found;
}

QString RollCallDesk::said() const
{
    QStringList texts;
    for (const QLabel *label : view->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

#include "moc_rollcalldesk.cpp"
