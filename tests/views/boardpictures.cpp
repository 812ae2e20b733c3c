// SPDX-License-Identifier: MIT
#include "boardtable.h"
#include "boardview.h"
#include "fakeboard.h"
#include "fakeclock.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

/**
 * @file
 * Saves a picture of every state of the section Bookings: foyer_board_pictures FOLDER [light|dark|rtl]. For 200 %, set
 * QT_SCALE_FACTOR=2. To be looked at by people; nothing here is checked.
 */
using namespace Foyer;
using namespace Foyer::MadeUpBoard;

namespace {

QList<BoardBooking> aDay()
{
    const QStringList titles{QStringLiteral("Daily stand-up"), QStringLiteral("Quarterly review — Q&A <b>not bold</b>"),
                             QStringLiteral("Überblick der Geschäftszahlen 四半期レビュー مراجعة ربع سنوية, and a good "
                                            "deal more that no column has room for"),
                             QString(), QStringLiteral("عرض تقديمي للعملاء")};
    const QStringList owners{QStringLiteral("Ana Ruiz"),
                             QStringLiteral("Maximiliane-Henriette Adelgunde von Wolfeschlegelsteinhausen-Bergerdorff"),
                             QStringLiteral("ليلى حسن"), QStringLiteral("小明 王"), QStringLiteral("Tom O’Neil")};
    QList<BoardBooking> day;
    for (int i = 0; i < 40; ++i) {
        const QByteArray start = QStringLiteral("2026-11-18T%1:%2:00Z")
                                     .arg(7 + i / 4, 2, 10, QChar(u'0'))
                                     .arg(i % 4 * 15, 2, 10, QChar(u'0'))
                                     .toLatin1();
        BoardBooking one = booking(QStringLiteral("b%1").arg(i), start.constData(), titles.at(i % titles.size()),
                                   owners.at(i * 3 % owners.size()));
        one.resource = BoardResourceId(QStringLiteral("r%1").arg(i % 3 + 1));
        one.seats = i % 12 + 1;
        for (int guest = 0; guest < i % 5; ++guest) {
            BoardPerson person;
            person.firstName = QStringLiteral("Guest");
            person.lastName = QString::number(guest + 1);
            person.email = QStringLiteral("guest%1@elsewhere.example").arg(guest + 1);
            person.phone = QStringLiteral("+44 20 7946 00%1").arg(10 + guest);
            one.attendees.append({{}, person});
        }
        if (i % 3 == 0)
            one.payments = {{96.5 + i,
                             QStringLiteral("GBP"),
                             BoardTax{i % 2 == 0, 20.0},
                             QStringLiteral("inv-2201"),
                             QStringLiteral("tx-778"),
                             {},
                             {}}};
        if (i % 9 == 4)
            one.cancelledAt = at("2026-11-17T12:00:00Z");
        if (i % 7 == 5) {
            one.title.reset();
            one.owner.reset();
            one.ownerMembership = {};
            one.attendees.clear();
        }
        one.createdAt = at("2026-11-02T09:12:00Z");
        one.updatedAt = at("2026-11-16T17:40:00Z");
        if (i == 1)
            one.memo = QStringLiteral("Please set up for twelve.\nThe projector’s cable is at the front desk.");
        day.append(one);
    }
    return day;
}

class Album {
public:
    Album(QString folder, bool rightToLeft) : m_folder(std::move(folder)), m_rightToLeft(rightToLeft) {}

    struct Desk {
        FakeBoard board;
        FakeClock clock;
        BoardDesk desk{board, clock};
        BoardView view{desk};

        void answer()
        {
            board.answerLocations();
            board.answerResources();
        }
        void show(const QList<BoardBooking> &bookings)
        {
            answer();
            board.arrive(bookings);
            board.finish();
        }
        BoardTable *table() const { return view.findChild<BoardTable *>(); }
        void choose(int row) const
        {
            table()->setFocus();
            table()->setCurrentIndex(desk.model().index(row, 0));
        }
    };

    void take(const QString &name, const std::function<void(Desk &)> &prepare, QSize size = {1180, 760})
    {
        Desk desk;
        desk.board.locations = {
            location(QStringLiteral("l1"), QStringLiteral("Quayside Commons & Warehouse"), "Europe/London"),
            location(QStringLiteral("l2"), QStringLiteral("Prairie Exchange"), "America/Chicago")};
        desk.clock.setDeskZone(BuildingZone::fromIana("Europe/London").value());
        const QList<BoardResource> resources{resource(QStringLiteral("r1"), QStringLiteral("Lighthouse")),
                                             resource(QStringLiteral("r2"),
                                                      QStringLiteral("Phone booth by the second-floor kitchen"),
                                                      BoardKind::Unknown),
                                             resource(QStringLiteral("r3"), QStringLiteral("渋谷ルーム"))};
        for (const Location &place : std::as_const(desk.board.locations))
            desk.board.resources.insert(place.id, resources);
        desk.view.setLayoutDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        desk.view.setAutoFillBackground(true);
        desk.view.resize(size);
        desk.view.show();
        desk.view.enter();
        prepare(desk);
        (void)QTest::qWaitForWindowActive(&desk.view); // the focus is shown only then
        QCoreApplication::processEvents();             // the last layout
        desk.view.grab().save(m_folder + u'/' + name + QStringLiteral(".png"));
    }

private:
    QString m_folder;
    bool m_rightToLeft;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1)))
        return 2;
    const QString look = arguments.value(2, QStringLiteral("light"));
    if (look == u"rtl")
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Theme::apply(look == u"dark" ? DeskSettings::Appearance::Dark : DeskSettings::Appearance::Light);

    Album album(arguments.at(1), look == u"rtl");
    const ApiError offline{ErrorKind::Offline, 0, {}, {}, {}};
    album.take(QStringLiteral("1-day"), [](auto &desk) { desk.show(aDay()); });
    album.take(QStringLiteral("2-drawer"), [](auto &desk) {
        desk.show(aDay());
        desk.choose(1);
    });
    album.take(QStringLiteral("3-drawer-hidden"), [](auto &desk) {
        desk.show(aDay());
        desk.choose(5);
    });
    album.take(QStringLiteral("4-drawer-cancelled"), [](auto &desk) {
        desk.show(aDay());
        desk.choose(4);
    });
    album.take(QStringLiteral("5-range-filtered"), [](auto &desk) {
        desk.show(aDay());
        BoardFilter filter = desk.desk.filter();
        filter.last = filter.first.addDays(6);
        filter.kinds = {BoardKind::Room, BoardKind::HotDesk};
        desk.desk.setFilter(filter);
        desk.board.arrive(aDay());
        desk.board.finish();
        desk.table()->sortByColumn(BoardModel::Owner, Qt::DescendingOrder);
    });
    album.take(QStringLiteral("6-other-zone"), [](auto &desk) {
        desk.answer();
        desk.desk.chooseLocation(LocationId(QStringLiteral("l2")));
        desk.board.answerResources();
        desk.board.arrive(aDay());
        desk.board.finish();
        desk.choose(2);
    });
    album.take(QStringLiteral("7-loading"), [](auto &desk) { desk.answer(); });
    album.take(QStringLiteral("8-loading-more"), [](auto &desk) {
        desk.answer();
        desk.board.arrive(aDay().first(12));
    });
    album.take(QStringLiteral("9-empty"), [](auto &desk) { desk.show({}); });
    album.take(QStringLiteral("10-nothing-found"), [](auto &desk) {
        desk.show(aDay());
        desk.view.template findChild<QLineEdit *>(QStringLiteral("searchBoard"))->setText(QStringLiteral("xyzzy"));
    });
    album.take(QStringLiteral("11-failed"), [&](auto &desk) {
        desk.answer();
        desk.board.fail(offline);
    });
    album.take(QStringLiteral("12-failed-with-rows"), [&](auto &desk) {
        desk.show(aDay());
        desk.desk.refresh();
        desk.board.fail(offline);
    });
    album.take(QStringLiteral("13-no-locations"), [&](auto &desk) { desk.board.failLocations(offline); });
    album.take(QStringLiteral("14-small"),
               [](auto &desk) {
                   desk.show(aDay());
                   desk.choose(1);
               },
               {860, 560});
    return 0;
}
