// SPDX-License-Identifier: MIT
#include "attendeefinder.h"
#include "flowfixture.h"

using namespace Foyer;
using namespace Foyer::Testing;

/** Who is meant by what is typed for a meeting's attendees; Ana Ruiz has the room. */
class TestAttendeeFinder final : public FlowFixture {
    Q_OBJECT
private Q_SLOTS:
    void peopleAreFound();
    void guestsAreFoundOnceNobodyHasTheAddress();
    void aWholeAddressIsNobodyElses();
    void aWholeAddressOfOneWhoIsPartOfIt();
    void whoIsPartOfItIsNotFound();
    void searchingThatFails();

private:
    using Found = AttendeeFinder::State;
};

void TestAttendeeFinder::peopleAreFound()
{
    AttendeeFinder &finder = flow->attendeeFinder();
    QCOMPARE(finder.state(), Found::Idle);
    finder.setText(QStringLiteral("li"));
    QTRY_COMPARE(finder.state(), Found::Ready);
    QCOMPARE(finder.found().size(), 1);
    QCOMPARE(finder.found().first().person.text(), QStringLiteral("p2"));
    QCOMPARE(finder.found().first().name, QStringLiteral("Bo Li"));
    finder.setText(QStringLiteral("nobody at all"));
    QTRY_COMPARE(finder.state(), Found::Nobody);
    QVERIFY(finder.found().isEmpty());
    finder.setText({});
    QCOMPARE(finder.state(), Found::Idle);
    // The search for whom it is booked for is another one.
    QCOMPARE(flow->people().query(), QString());
}

void TestAttendeeFinder::guestsAreFoundOnceNobodyHasTheAddress()
{
    AttendeeFinder &finder = flow->attendeeFinder();
    finder.setText(QStringLiteral("Guest <guest@example.org>"));
    QCOMPARE(finder.state(), Found::Looking);
    QVERIFY(finder.found().isEmpty()); // it may be somebody's still
    QTRY_COMPARE(finder.state(), Found::Ready);
    QCOMPARE(finder.found(), (QList<Attendee>{{{}, QStringLiteral("guest@example.org"), QStringLiteral("Guest")}}));
    QCOMPARE(workplace->askedTexts.last(), QStringLiteral("guest@example.org"));
    // Whoever has it is no guest, however it was written.
    finder.setText(QStringLiteral("Boo <BO.LI@example.com>"));
    QTRY_COMPARE(finder.state(), Found::Ready);
    QCOMPARE(finder.found().size(), 1);
    QCOMPARE(finder.found().first().person.text(), QStringLiteral("p2"));
}

void TestAttendeeFinder::aWholeAddressIsNobodyElses()
{
    const QString typed = QStringLiteral("ana@example.com");
    const Attendee guest{{}, typed, {}};
    AttendeeFinder &finder = flow->attendeeFinder();
    const auto add = [this](const QString &id, const QString &email) {
        workplace->people.append(makePerson(id, QStringLiteral("Someone"), id, email, {}));
    };
    const auto findAnew = [&finder, &typed] {
        finder.setText({});
        finder.setText(typed);
        return QTest::qWaitFor([&] { return finder.state() == Found::Ready; });
    };
    add(QStringLiteral("diana"), QStringLiteral("diana@example.com"));
    QVERIFY(findAnew());
    QCOMPARE(finder.found().size(), 2);
    QCOMPARE(finder.found().first(), guest);
    QCOMPARE(finder.found().last().person.text(), QStringLiteral("diana"));
    // Also when more match than are shown.
    for (const char *name : {"juliana", "liana", "mariana", "oriana", "susana"})
        add(QLatin1String(name), QLatin1String(name) + QStringLiteral("@example.com"));
    QVERIFY(findAnew());
    QCOMPARE(finder.found().size(), AttendeeFinder::mostFound);
    QCOMPARE(finder.found().first(), guest);
    // And when the server can't be asked.
    workplace->fail(QStringLiteral("searchPeople"), makeError(ErrorKind::Offline));
    finder.setText(QStringLiteral("ANA@example.com"));
    QTRY_COMPARE(finder.state(), Found::Failed);
    QVERIFY(finder.found().size() > 1);
    QVERIFY(finder.found().first().isGuest());
    // Somebody has it: no guest, and not the last of many.
    add(QStringLiteral("zz"), QStringLiteral("Ana@Example.com"));
    QVERIFY(findAnew());
    QCOMPARE(finder.found().size(), AttendeeFinder::mostFound);
    QCOMPARE(finder.found().first().person.text(), QStringLiteral("zz"));
    for (const Attendee &attendee : finder.found())
        QVERIFY(!attendee.isGuest());
}

void TestAttendeeFinder::aWholeAddressOfOneWhoIsPartOfIt()
{
    workplace->people.append(makePerson(QStringLiteral("diana"), QStringLiteral("Diana"), QStringLiteral("Roe"),
                                        QStringLiteral("diana@example.com"), {}));
    AttendeeFinder &finder = flow->attendeeFinder();
    finder.setText(QStringLiteral("ana@example.com"));
    QTRY_COMPARE(finder.state(), Found::Ready);
    flow->addAttendee(finder.found().first());
    QCOMPARE(finder.state(), Found::Already);
    QVERIFY(finder.found().isEmpty()); // Diana is not meant
    finder.setText(QStringLiteral("diana@example.com"));
    QTRY_COMPARE(finder.state(), Found::Ready);
    QCOMPARE(finder.found().size(), 1);
}

void TestAttendeeFinder::whoIsPartOfItIsNotFound()
{
    AttendeeFinder &finder = flow->attendeeFinder();
    finder.setText(QStringLiteral("ana"));
    QTRY_COMPARE(finder.state(), Found::Already); // has the room
    finder.setText(QStringLiteral("bo.li@example.com"));
    QTRY_COMPARE(finder.state(), Found::Ready);
    flow->addAttendee(finder.found().first());
    QCOMPARE(finder.state(), Found::Already);
    QVERIFY(finder.found().isEmpty());
    flow->addAttendee(flow->draft().meeting.attendees.first());
    flow->addAttendee(attendeeFrom(*flow->draft().person));
    QCOMPARE(flow->draft().meeting.attendees.size(), 1);
    flow->removeAttendee(flow->draft().meeting.attendees.first());
    QVERIFY(flow->draft().meeting.attendees.isEmpty());
    QCOMPARE(finder.state(), Found::Ready);
}

void TestAttendeeFinder::searchingThatFails()
{
    AttendeeFinder &finder = flow->attendeeFinder();
    workplace->fail(QStringLiteral("searchPeople"), makeError(ErrorKind::Offline));
    finder.setText(QStringLiteral("guest@example.org"));
    QTRY_COMPARE(finder.state(), Found::Failed);
    QCOMPARE(finder.error()->kind, ErrorKind::Offline);
    QCOMPARE(finder.found().size(), 1); // an address can be written to all the same
}

QTEST_GUILESS_MAIN(TestAttendeeFinder)
#include "moc_flowfixture.cpp"
#include "tst_attendeefinder.moc"
