// SPDX-License-Identifier: MIT
#include "arrivalsmodel.h"
#include "fakeclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;

namespace {

const BuildingZone london = BuildingZone::fromIana("Europe/London").value();

Arrival make(const QString &id, const QString &name, int hour = 9, BookingStatus status = BookingStatus::Booked)
{
    Arrival arrival;
    arrival.booking.id = BookingId(id);
    arrival.booking.person = PersonId(QStringLiteral("of ") + id);
    arrival.booking.kind = SpaceKind::Desk;
    arrival.booking.space = Space{SpaceId(QStringLiteral("s")), QStringLiteral("Desk 7"), SpaceKind::Desk, {}, {}};
    const BuildingDay day(QDate(2026, 11, 23), london);
    arrival.booking.slot = TimeSlot::make(*day.instantAt(QTime(hour, 0)), *day.instantAt(QTime(17, 0)));
    arrival.booking.status = status;
    arrival.name = name;
    arrival.floorName = QStringLiteral("Floor 1");
    arrival.standing = standingOf(arrival.booking);
    return arrival;
}

Arrival guest(const QString &visit, const QString &id, const QString &name, const QString &host)
{
    Arrival arrival = make(visit, name);
    arrival.guest = Visitor{};
    arrival.guest->id = VisitorId(id);
    arrival.guest->name = name;
    arrival.guest->email = QStringLiteral("guest@elsewhere.example");
    arrival.hostName = host;
    arrival.booking.space.reset();
    return arrival;
}

} // namespace

/** The list of a day at reception: order, merging, filters, counts. */
class TestArrivalsModel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void byStartThenName();
    void aReadingTouchesOnlyWhatChanged();
    void whatAReadingDoesNotBringIsGone();
    void aBrokenOffReadingLosesNothing();
    void aNewNameMovesTheRow();
    void filters_data();
    void filters();
    void aRowMayLeaveAndEnterTheFilter();
    void counts();
    void initials_data();
    void initials();
    void shortenedNamesAreNowhere();
    void tenThousandRows();

private:
    void round(const QList<Arrival> &rows);
    [[nodiscard]] QStringList names() const;

    FakeClock clock;
    std::unique_ptr<ArrivalsModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

void TestArrivalsModel::init()
{
    clock.setDeskZone(london);
    model = std::make_unique<ArrivalsModel>(clock);
    tester =
        std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    model->clear(london);
}

void TestArrivalsModel::cleanup()
{
    tester.reset();
    model.reset();
}

void TestArrivalsModel::round(const QList<Arrival> &rows)
{
    model->beginRound();
    model->arrived(rows);
    model->endRound();
}

QStringList TestArrivalsModel::names() const
{
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row).data(ArrivalsModel::NameRole).toString());
    return names;
}

void TestArrivalsModel::byStartThenName()
{
    Arrival timeless = make(QStringLiteral("5"), QStringLiteral("Aaron"));
    timeless.booking.slot.reset();
    round({timeless, make(QStringLiteral("1"), QStringLiteral("Zoë")), make(QStringLiteral("2"), QStringLiteral("ana")),
           make(QStringLiteral("3"), QStringLiteral("Bo"), 8), make(QStringLiteral("4"), QStringLiteral("Ängström"))});
    QCOMPARE(names(), QStringList({QStringLiteral("Bo"), QStringLiteral("ana"), QStringLiteral("Ängström"),
                                   QStringLiteral("Zoë"), QStringLiteral("Aaron")}));
    QCOMPARE(model->status(), StatusListModel::Status::Ready);
    QCOMPARE(model->index(1).data().toString(), QStringLiteral("ana, Desk 7, Floor 1, 09:00–17:00"));
    QCOMPARE(model->index(4).data(ArrivalsModel::TimesRole).toString(), QStringLiteral("Time not known"));
}

void TestArrivalsModel::aReadingTouchesOnlyWhatChanged()
{
    QList<Arrival> rows;
    for (int i = 0; i < 50; ++i)
        rows.append(make(QString::number(i), QStringLiteral("Name %1").arg(i, 2, 10, QLatin1Char('0'))));
    round(rows);
    QVERIFY(!model->index(0).data(ArrivalsModel::ChangedRole).toBool()); // the first reading is no news

    const QPersistentModelIndex seventh = model->index(7);
    QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
    round(rows);
    QCOMPARE(changed.count() + inserted.count() + removed.count() + reset.count(), 0);

    rows[3] = make(QStringLiteral("3"), QStringLiteral("Name 03"), 9, BookingStatus::CheckedIn);
    rows.append(make(QStringLiteral("new"), QStringLiteral("Name 05b")));
    round(rows);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 6);
    QCOMPARE(removed.count() + reset.count(), 0);
    QCOMPARE(seventh.row(), 8);
    QCOMPARE(seventh.data(ArrivalsModel::KeyRole).toString(), QStringLiteral("7"));
    QVERIFY(model->index(3).data(ArrivalsModel::ChangedRole).toBool());
    QVERIFY(model->index(6).data(ArrivalsModel::ChangedRole).toBool());
    QVERIFY(!model->index(4).data(ArrivalsModel::ChangedRole).toBool());
    for (const auto &signal : std::as_const(changed)) {
        const int row = signal.at(0).toModelIndex().row();
        QVERIFY(row == 3 || row == 6);
    }
    round(rows);
    QVERIFY(!model->index(3).data(ArrivalsModel::ChangedRole).toBool());
}

void TestArrivalsModel::whatAReadingDoesNotBringIsGone()
{
    round({make(QStringLiteral("1"), QStringLiteral("Ana")), make(QStringLiteral("2"), QStringLiteral("Bo"))});
    model->beginRound();
    model->arrived({make(QStringLiteral("2"), QStringLiteral("Bo"))});
    QCOMPARE(model->rowCount(), 2); // not before all of it is there
    model->endRound();
    QCOMPARE(names(), QStringList(QStringLiteral("Bo")));
    QVERIFY(!model->find(QStringLiteral("1")));
    QCOMPARE(model->counts().all, 1);
}

void TestArrivalsModel::aBrokenOffReadingLosesNothing()
{
    round({make(QStringLiteral("1"), QStringLiteral("Ana")), make(QStringLiteral("2"), QStringLiteral("Bo"))});
    model->beginRound();
    model->arrived({make(QStringLiteral("2"), QStringLiteral("Bo"), 9, BookingStatus::CheckedIn)});
    model->dropRound();
    model->showFailed({ErrorKind::Offline, 0, {}, {}, {}});
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->status(), StatusListModel::Status::Failed);
    model->endRound(); // no round is under way: nothing goes
    QCOMPARE(model->rowCount(), 2);
}

void TestArrivalsModel::aNewNameMovesTheRow()
{
    round({make(QStringLiteral("1"), QStringLiteral("ana@example.com")),
           make(QStringLiteral("2"), QStringLiteral("Bo"))});
    model->arrived({make(QStringLiteral("1"), QStringLiteral("Cleo Ruiz"))});
    QCOMPARE(names(), QStringList({QStringLiteral("Bo"), QStringLiteral("Cleo Ruiz")}));
    QVERIFY(model->indexOf(QStringLiteral("1")).isValid());
    QCOMPARE(model->indexOf(QStringLiteral("1")).row(), 1);
}

void TestArrivalsModel::filters_data()
{
    QTest::addColumn<ArrivalFilter>("filter");
    QTest::addColumn<QStringList>("shown");
    const auto text = [](const QString &words) { return ArrivalFilter{{}, false, words}; };
    QTest::newRow("all") << ArrivalFilter{}
                         << QStringList({QStringLiteral("Ana Ruiz"), QStringLiteral("Bo Li"), QStringLiteral("Cem"),
                                         QStringLiteral("Gus")});
    QTest::newRow("expected") << ArrivalFilter{Standing::Expected, false, {}}
                              << QStringList(
                                     {QStringLiteral("Ana Ruiz"), QStringLiteral("Cem"), QStringLiteral("Gus")});
    QTest::newRow("here") << ArrivalFilter{Standing::Here, false, {}} << QStringList(QStringLiteral("Bo Li"));
    QTest::newRow("trouble") << ArrivalFilter{{}, true, {}} << QStringList(QStringLiteral("Cem"));
    QTest::newRow("name") << text(QStringLiteral("rui an")) << QStringList(QStringLiteral("Ana Ruiz"));
    QTest::newRow("place") << text(QStringLiteral("desk 7"))
                           << QStringList({QStringLiteral("Ana Ruiz"), QStringLiteral("Bo Li"), QStringLiteral("Cem")});
    QTest::newRow("host") << text(QStringLiteral("zoe")) << QStringList(QStringLiteral("Gus"));
    QTest::newRow("e-mail") << text(QStringLiteral("elsewhere")) << QStringList(QStringLiteral("Gus"));
    QTest::newRow("nothing") << text(QStringLiteral("qqq")) << QStringList();
    QTest::newRow("both") << ArrivalFilter{Standing::Here, false, QStringLiteral("ana")} << QStringList();
}

void TestArrivalsModel::filters()
{
    QFETCH(const ArrivalFilter, filter);
    Arrival trouble = make(QStringLiteral("3"), QStringLiteral("Cem"));
    trouble.troubles = Trouble::CloseToRelease;
    const QList<Arrival> rows{
        make(QStringLiteral("1"), QStringLiteral("Ana Ruiz")),
        make(QStringLiteral("2"), QStringLiteral("Bo Li"), 9, BookingStatus::CheckedIn), trouble,
        guest(QStringLiteral("4"), QStringLiteral("v"), QStringLiteral("Gus"), QStringLiteral("Zoë"))};
    round(rows);
    model->setFilter(filter);
    QTEST(names(), "shown");
    // And the other way round.
    model->clear(london);
    round(rows);
    QTEST(names(), "shown");
    QCOMPARE(model->counts().all, 4);
}

void TestArrivalsModel::aRowMayLeaveAndEnterTheFilter()
{
    round({make(QStringLiteral("1"), QStringLiteral("Ana")), make(QStringLiteral("2"), QStringLiteral("Bo")),
           make(QStringLiteral("3"), QStringLiteral("Cem"))});
    model->setFilter({Standing::Expected, false, {}});
    model->arrived({make(QStringLiteral("2"), QStringLiteral("Bo"), 9, BookingStatus::CheckedIn)});
    QCOMPARE(names(), QStringList({QStringLiteral("Ana"), QStringLiteral("Cem")}));
    QVERIFY(!model->indexOf(QStringLiteral("2")).isValid());
    QVERIFY(model->find(QStringLiteral("2")));
    model->arrived({make(QStringLiteral("2"), QStringLiteral("Bo"))});
    QCOMPARE(names(), QStringList({QStringLiteral("Ana"), QStringLiteral("Bo"), QStringLiteral("Cem")}));
}

void TestArrivalsModel::counts()
{
    QSignalSpy told(model.get(), &ArrivalsModel::countsChanged);
    Arrival trouble = make(QStringLiteral("3"), QStringLiteral("Cem"));
    trouble.troubles = Trouble::TwoAtOnce;
    round({make(QStringLiteral("1"), QStringLiteral("Ana")), make(QStringLiteral("2"), QStringLiteral("Bo")), trouble,
           guest(QStringLiteral("4"), QStringLiteral("v"), QStringLiteral("Gus"), QStringLiteral("Zoë"))});
    QVERIFY(told.count() > 0);
    QCOMPARE(model->counts().of.value(Standing::Expected), 4);
    QCOMPARE(model->counts().trouble, 1);
    QCOMPARE(model->counts().guests, 1);
    model->arrived({make(QStringLiteral("3"), QStringLiteral("Cem"), 9, BookingStatus::CheckedIn)});
    QCOMPARE(model->counts().of.value(Standing::Expected), 3);
    QCOMPARE(model->counts().of.value(Standing::Here), 1);
    QCOMPARE(model->counts().trouble, 0);
    QCOMPARE(model->counts().all, 4);
}

void TestArrivalsModel::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two") << QStringLiteral("Ana Ruiz") << QStringLiteral("A. R.");
    QTest::newRow("many") << QStringLiteral("ana maria de la Cruz") << QStringLiteral("A. M. D.");
    QTest::newRow("one") << QStringLiteral("Cher") << QStringLiteral("C.");
    QTest::newRow("e-mail") << QStringLiteral("ana.ruiz@example.com") << QStringLiteral("A.");
    QTest::newRow("other script") << QStringLiteral("Ольга Иванова") << QStringLiteral("О. И.");
    QTest::newRow("beyond the first plane") << QStringLiteral("𐐨𐐩 𐐪") << QStringLiteral("𐐀. 𐐂.");
    QTest::newRow("nothing") << QString() << QString();
}

void TestArrivalsModel::initials()
{
    QFETCH(const QString, name);
    QTEST(ArrivalsModel::initialsOf(name), "initials");
}

void TestArrivalsModel::shortenedNamesAreNowhere()
{
    round({make(QStringLiteral("1"), QStringLiteral("Ana Ruiz")),
           guest(QStringLiteral("4"), QStringLiteral("v"), QStringLiteral("Gus Gast"), QStringLiteral("Zoë Host"))});
    model->setShortened(true);
    for (int row = 0; row < model->rowCount(); ++row) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole),
                               int(ArrivalsModel::NameRole), int(ArrivalsModel::PlaceRole)}) {
            const QString text = model->index(row).data(role).toString();
            QVERIFY(!text.isEmpty());
            for (const char *name : {"Ana", "Ruiz", "Gus", "Gast", "Zoë", "Host"})
                QVERIFY2(!text.contains(QString::fromUtf8(name)), qPrintable(text));
        }
    }
    model->setFilter({{}, false, QStringLiteral("ruiz")});
    QCOMPARE(names(), QStringList(QStringLiteral("A. R.")));
}

void TestArrivalsModel::tenThousandRows()
{
    // Order and counts must hold at the size that is promised; how long it takes is the benchmark's business.
    tester.reset(); // it looks at everything after every signal
    QList<Arrival> rows;
    for (int i = 0; i < 10'000; ++i)
        rows.append(make(QString::number(i), QStringLiteral("Name %1").arg((i * 7919) % 10'000), 7 + i % 5));
    model->beginRound();
    for (qsizetype at = 0; at < rows.size(); at += 500)
        model->arrived(rows.mid(at, 500));
    model->endRound();
    QCOMPARE(model->rowCount(), 10'000);
    const auto isBefore = [](const Arrival &a, const Arrival &b) {
        return a.booking.slot->start() != b.booking.slot->start() ? a.booking.slot->start() < b.booking.slot->start()
                                                                  : a.name.compare(b.name, Qt::CaseInsensitive) <= 0;
    };
    const QList<Arrival> all = model->all();
    for (qsizetype i = 1; i < all.size(); ++i)
        QVERIFY(isBefore(all.at(i - 1), all.at(i)));
    for (Arrival &row : rows)
        row = make(row.booking.id.text(), row.name, 7 + row.booking.id.text().toInt() % 5, BookingStatus::CheckedIn);
    round(rows);
    QCOMPARE(model->counts().of.value(Standing::Here), 10'000);
    QCOMPARE(model->counts().of.value(Standing::Expected), 0);
}

QTEST_GUILESS_MAIN(TestArrivalsModel)
#include "tst_arrivalsmodel.moc"
