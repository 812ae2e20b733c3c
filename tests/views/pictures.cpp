// SPDX-License-Identifier: MIT
#include "album.h"

#include "connectflow.h"
#include "fakesecretstore.h"
#include "madeupsystems.h"
#include "sentences.h"
#include "translations.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

/**
 * @file
 * Saves a picture of every page and state of the window: foyer_pictures FOLDER [light|dark|rtl]. For 200 %, set
 * QT_SCALE_FACTOR=2. To be looked at by people; nothing here is checked.
 */
namespace Foyer::Testing {

void fill(FakeWorkplace &workplace)
{
    const QList<QStringList> known{
        {QStringLiteral("Anahera"), QStringLiteral("Ngata"), QStringLiteral("Workplace experience lead")},
        {QStringLiteral("Anastasia"), QStringLiteral("Вышинская"), QStringLiteral("Product manager")},
        {QStringLiteral("Anand"), QStringLiteral("Subramanian-Wolfeschlegelsteinhausen"),
         QStringLiteral("Principal engineer, payments and settlement platforms")},
        {QStringLiteral("Ana Sofía"), QStringLiteral("de la Fuente"), QStringLiteral("Legal counsel")},
        {QStringLiteral("ليلى"), QStringLiteral("حسن"), QStringLiteral("Analyst")},
        {QStringLiteral("小明"), QStringLiteral("王"), QStringLiteral("Analyst")},
        {QStringLiteral("Tom & Jerry"), QStringLiteral("<b>Bold</b>"), QStringLiteral("Analyst")}};
    int number = 10;
    for (const QStringList &one : known) {
        const QString id = QStringLiteral("p%1").arg(++number);
        workplace.people.append(
            makePerson(id, one.at(0), one.at(1), QStringLiteral("person%1@bellyard.example").arg(number), one.at(2)));
    }
    for (int i = 0; i < 1234; ++i)
        workplace.people.append(makePerson(QStringLiteral("n%1").arg(i), QStringLiteral("Ana"),
                                           QStringLiteral("Person %1").arg(i),
                                           QStringLiteral("ana%1@example.com").arg(i), QStringLiteral("Consultant")));
    workplace.offers.bookableKinds = {SpaceKind::Desk, SpaceKind::PrivateOffice, SpaceKind::Room,
                                      SpaceKind::Pod,  SpaceKind::Locker,        SpaceKind::Parking};
    workplace.passes.left = 14;
    for (const QString &city : {QStringLiteral("Madrid"), QStringLiteral("New York"), QStringLiteral("Singapore")}) {
        Building building = workplace.buildings.first();
        building.id = BuildingId(city);
        building.name = city + QStringLiteral(" House");
        building.city = city;
        workplace.buildings.append(building);
    }
    workplace.buildings[0].addressLine = QStringLiteral("7 Bell Yard");
    workplace.buildings[0].countryName = QStringLiteral("United Kingdom");
    for (const auto &[day, space] : {std::pair(23, "Desk 3"), std::pair(25, "Desk 11")}) {
        Booking booking;
        booking.id = BookingId(QStringLiteral("old%1").arg(day));
        booking.person = PersonId(QStringLiteral("p1"));
        booking.space = Space{SpaceId(QStringLiteral("b1-f1-d3")),
                              QLatin1String(space),
                              SpaceKind::Desk,
                              {},
                              Floor{FloorId(QStringLiteral("b1-f1")), QStringLiteral("Floor 1"), {}}};
        booking.building = BuildingId(QStringLiteral("b1"));
        booking.slot =
            makeSlot(QStringLiteral("2026-11-%1T09:00:00Z").arg(day), QStringLiteral("2026-11-%1T12:00:00Z").arg(day));
        booking.status = BookingStatus::Booked;
        workplace.bookings.append(booking);
    }
}

void Album::take(FrontDesk &desk, const QString &name, QWidget *what)
{
    desk.window->setDeskSettings(m_settings);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    (what ? what : desk.window.get())->grab().save(QDir(m_folder).filePath(name + QStringLiteral(".png")));
}

void Album::others()
{
    FrontDesk desk;
    fill(desk.workplace);
    desk.open();
    desk.object<QAction>(QStringLiteral("settingsAction"))->trigger();
    take(desk, QStringLiteral("settings"), desk.object<QDialog>(QStringLiteral("deskSettings")));
    desk.object<QDialog>(QStringLiteral("deskSettings"))->reject();
    desk.object<QAction>(QStringLiteral("keysAction"))->trigger();
    take(desk, QStringLiteral("keys"), desk.object<QDialog>(QStringLiteral("keys")));
    desk.object<QDialog>(QStringLiteral("keys"))->close();
    desk.object<QAction>(QStringLiteral("aboutAction"))->trigger();
    take(desk, QStringLiteral("about"), desk.object<QDialog>(QStringLiteral("about")));
    desk.object<QDialog>(QStringLiteral("about"))->close();
    desk.window->showWorkplace(QStringLiteral("Bell Yard, a workplace with a name that does not want to end"), false,
                               {desk.flow->activity(), desk.flow->clock(), desk.flow.get()});
    desk.object<QAction>(QStringLiteral("disconnectAction"))->trigger();
    take(desk, QStringLiteral("disconnect"));
    desk.window->showBlocked(Sentences::forSecret(SecretState::Locked));
    take(desk, QStringLiteral("blocked"));
}

/** One picture of each system as it comes, and one with everything wrong. */
void Album::connects()
{
    FakeSecretStore secrets;
    MadeUpSystems made;
    FrontDesk desk;
    ConnectFlow connecting(secrets, made.systems());
    desk.open();
    desk.window->showConnect(connecting);
    auto *system = desk.object<QComboBox>(QStringLiteral("connectSystem"));
    for (int each = 0; each < system->count(); ++each) {
        system->setCurrentIndex(each);
        const QString name = QStringLiteral("connect-") + system->currentText().toLower();
        take(desk, name);
        auto *region = desk.object<QComboBox>(QStringLiteral("connectRegion"));
        region->setCurrentIndex(region->count() - 1);
        desk.object<QLineEdit>(QStringLiteral("connectApiUrl"))->setText(QStringLiteral("http://api.example.com"));
        desk.button(QStringLiteral("Connect"))->click();
        take(desk, name + QStringLiteral("-faults"));
        desk.object<QLineEdit>(QStringLiteral("connectApiUrl"))->clear();
    }
    made.refusal = makeError(ErrorKind::Unauthorized);
    desk.field(QStringLiteral("Name"))->setText(QStringLiteral("Bell Yard reception"));
    desk.field(QStringLiteral("User name"))->setText(QStringLiteral("ana.ruiz@example.com"));
    desk.field(QStringLiteral("Password"))->setText(QStringLiteral("a password"));
    desk.button(QStringLiteral("Connect"))->click();
    until([&] { return connecting.state() == ConnectFlow::State::Failed; });
    take(desk, QStringLiteral("connect-code"));
    made.refusal.reset();
    desk.button(QStringLiteral("Test connection"))->click();
    until([&] { return connecting.state() == ConnectFlow::State::Tested; });
    take(desk, QStringLiteral("connect-tested"));
}

} // namespace Foyer::Testing

using namespace Foyer;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, QStringLiteral("pictures"));
    const QString look = application.arguments().value(2, QStringLiteral("light"));
    if (!QDir().mkpath(folder))
        return 1;
    installTranslations({});
    if (look == u"rtl")
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Testing::Album album(folder, look == u"dark" ? DeskSettings::Appearance::Dark : DeskSettings::Appearance::Light);
    album.book();
    album.rooms();
    album.floors();
    album.states();
    album.activity();
    album.arrivals();
    album.scans();
    album.connects();
    album.others();
    return 0;
}
