// SPDX-License-Identifier: MIT
#include "activity.h"
#include "fakeclock.h"
#include "memoryjournal.h"
#include "sentences.h"

#include "fakeworkplace.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;

/** Every value of every enum has a sentence of its own, and server words stay words. */
class TestSentences final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyErrorIsTold();
    void everySecretStateIsTold();
    void everyFaultIsTold();
    void everyPassReasonIsTold();
    void everyKindAndStatusHasAName();
    void everyEndOfABookingIsTold();
    void everyEndOfACancelIsTold();
    void serverWordsAreQuoted();
    void pausesCountSeconds();
    void anOrderReadsAloud();
    void anOrderElsewhereNamesItsZone();
    void hostileNamesDoNotTurnTheSentence();

private:
    static void areDistinct(const QStringList &sentences)
    {
        for (const QString &sentence : sentences)
            QVERIFY(!sentence.trimmed().isEmpty());
        QCOMPARE(QSet<QString>(sentences.begin(), sentences.end()).size(), sentences.size());
    }
    static BookingOrder order();
};

BookingOrder TestSentences::order()
{
    Building building;
    building.id = BuildingId(QStringLiteral("b1"));
    building.name = QStringLiteral("Bell Yard");
    building.zone = BuildingZone::fromIana("Europe/London");
    return {makePerson(QStringLiteral("p1"), QStringLiteral("Ana"), QStringLiteral("Ruiz")),
            building,
            makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T17:00:00Z")),
            Floor{FloorId(QStringLiteral("f1")), QStringLiteral("Floor 1"), {}},
            Space{SpaceId(QStringLiteral("d7")), QStringLiteral("Desk 007"), SpaceKind::Desk, {}, {}},
            {}};
}

void TestSentences::everyErrorIsTold()
{
    QStringList reads;
    QStringList writes;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::OutcomeUnknown); ++kind) {
        reads.append(Sentences::forError(makeError(static_cast<ErrorKind>(kind))));
        writes.append(Sentences::forFailedWrite(makeError(static_cast<ErrorKind>(kind))));
    }
    QCOMPARE(reads.size(), 13);
    areDistinct(reads);
    // Nothing is said to be kept where nothing was chosen.
    for (int kind = 0; kind < reads.size(); ++kind) {
        const ApiError error = makeError(static_cast<ErrorKind>(kind));
        QVERIFY2(!reads.at(kind).contains(u"chose"), qPrintable(reads.at(kind)));
        QVERIFY(!reads.at(kind).contains(u"Go back"));
        if (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout)
            QVERIFY(Sentences::forError(error, Sentences::Kept::Choices).contains(u"What you chose is kept."));
    }
    areDistinct(writes);
    // What became of a write is said whatever the reason is.
    QVERIFY(Sentences::forFailedWrite(makeError(ErrorKind::Offline)).contains(u"safe to try again"));
    QVERIFY(Sentences::forFailedWrite(makeError(ErrorKind::Conflict)).contains(u"refused"));
    QVERIFY(Sentences::forFailedWrite(makeError(ErrorKind::Server)).contains(u"may have arrived"));
}

void TestSentences::everySecretStateIsTold()
{
    QStringList all;
    for (int state = 0; state <= static_cast<int>(SecretState::Unusable); ++state)
        all.append(Sentences::forSecret(static_cast<SecretState>(state)));
    areDistinct(all);
}

void TestSentences::everyFaultIsTold()
{
    QStringList all;
    for (int fault = 0; fault <= static_cast<int>(ConnectionFault::UnknownSystem); ++fault)
        all.append(Sentences::forFault(static_cast<ConnectionFault>(fault), Connection()));
    // A user name and a password are called that; everything else is the same.
    using Key = SystemTraits::Key;
    for (const auto fault : {ConnectionFault::NoClientId, ConnectionFault::NoSecret, ConnectionFault::UnusableSecret})
        all.append(Sentences::forFault(fault, Connection(), Key::Password));
    QVERIFY(Sentences::forFault(ConnectionFault::NoSecret, Connection(), Key::Password).contains(u"password"));
    Connection unknown;
    unknown.system = QStringLiteral("abacus");
    all.append(Sentences::forFault(ConnectionFault::UnknownSystem, unknown));
    QVERIFY(all.last().contains(u"abacus"));
    all.append(Sentences::forUsedCode());
    all.append(Sentences::forUnkeptKey(SecretState::Locked));
    QVERIFY(all.last().contains(Sentences::forSecret(SecretState::Locked)));
    for (int fault = 0; fault <= static_cast<int>(UrlFault::OddHost); ++fault)
        all.append(Sentences::forUrlFault(static_cast<UrlFault>(fault)));
    for (int fault = 1; fault <= static_cast<int>(SlotFault::TimeDoesNotExist); ++fault)
        all.append(Sentences::forSlotFault(static_cast<SlotFault>(fault)));
    for (int fault = 0; fault <= static_cast<int>(MeetingFault::AttendeeTwice); ++fault)
        all.append(Sentences::forMeetingFault(static_cast<MeetingFault>(fault)));
    areDistinct(all);
    QVERIFY(Sentences::forSlotFault(SlotFault::None).isEmpty());
}

void TestSentences::everyPassReasonIsTold()
{
    QStringList all;
    OnsitePasses passes;
    for (int reason = 0; reason <= static_cast<int>(OnsitePasses::Reason::Unknown); ++reason) {
        passes.reason = static_cast<OnsitePasses::Reason>(reason);
        QCOMPARE(Sentences::forPasses(passes), Sentences::forPassReason(passes.reason));
        all.append(Sentences::forPasses(passes));
    }
    passes.available = true;
    all.append(Sentences::forPasses(passes));
    passes.left = 12;
    QVERIFY(Sentences::forPasses(passes).contains(u"12"));
    all.append(Sentences::forPasses(passes));
    passes.left = std::numeric_limits<qint64>::max();
    QVERIFY(!Sentences::forPasses(passes).contains(u'-'));
    areDistinct(all);
}

void TestSentences::everyKindAndStatusHasAName()
{
    QStringList kinds;
    for (int kind = 0; kind <= static_cast<int>(SpaceKind::Unknown); ++kind)
        kinds.append(Sentences::kindName(static_cast<SpaceKind>(kind)));
    areDistinct(kinds);
    QStringList statuses;
    for (int status = 0; status <= static_cast<int>(BookingStatus::Unknown); ++status)
        statuses.append(Sentences::statusName(static_cast<BookingStatus>(status)));
    areDistinct(statuses);
}

void TestSentences::everyEndOfABookingIsTold()
{
    QStringList all;
    const auto tell = [&all](FakeWorkplace &workplace, BookingTicket::State until) {
        MemoryJournal journal;
        const FakeClock clock;
        SettlingTimes times;
        times.looks = {std::chrono::hours(1)};
        Activity activity({workplace, journal, clock, times}, QStringLiteral("account"));
        BookingTicket ticket(activity, order());
        QTRY_COMPARE(ticket.state(), until);
        all.append(Sentences::forTicket(ticket));
    };
    const auto fresh = [] {
        auto workplace = std::make_unique<FakeWorkplace>();
        workplace->spaces.insert(FloorId(QStringLiteral("f1")), {*order().space});
        return workplace;
    };
    auto held = fresh();
    held->hold(true);
    tell(*held, BookingTicket::State::Checking);
    auto free = fresh();
    tell(*free, BookingTicket::State::Booked);
    auto taken = fresh();
    taken->spaces.clear();
    tell(*taken, BookingTicket::State::Taken);
    const QList<std::pair<ErrorKind, BookingTicket::State>> ends{
        {ErrorKind::Validation, BookingTicket::State::Refused},
        {ErrorKind::Offline, BookingTicket::State::NotSent},
        {ErrorKind::OutcomeUnknown, BookingTicket::State::Unknown}};
    for (const auto &[kind, state] : ends) {
        auto failing = fresh();
        failing->fail(QStringLiteral("createBooking"), makeError(kind));
        tell(*failing, state);
    }
    areDistinct(all);
    QVERIFY(all.contains(QStringLiteral("Booked")));
}

void TestSentences::everyEndOfACancelIsTold()
{
    QStringList all;
    const QList<std::pair<ErrorKind, CancelTicket::State>> ends{
        {ErrorKind::Validation, CancelTicket::State::Refused},
        {ErrorKind::Offline, CancelTicket::State::NotSent},
        {ErrorKind::OutcomeUnknown, CancelTicket::State::Unknown}};
    for (const auto &[kind, state] : ends) {
        FakeWorkplace workplace;
        workplace.fail(QStringLiteral("cancelBooking"), makeError(kind));
        workplace.fail(QStringLiteral("booking"), makeError(ErrorKind::Offline));
        MemoryJournal journal;
        const FakeClock clock;
        Activity activity({workplace, journal, clock, {}}, QStringLiteral("account"));
        Booking booking;
        booking.id = BookingId(QStringLiteral("x"));
        CancelTicket ticket(activity, booking, {});
        if (all.isEmpty())
            all.append(Sentences::forCancel(ticket)); // Sending
        QTRY_COMPARE(ticket.state(), state);
        all.append(Sentences::forCancel(ticket));
    }
    areDistinct(all);
}

void TestSentences::serverWordsAreQuoted()
{
    ApiError error = makeError(ErrorKind::Validation);
    error.httpStatus = 422;
    error.detail = QStringLiteral("No <b>desk</b>\n100%1 %2 & more");
    error.fieldErrors = {{QStringLiteral("startDateTime"), QStringLiteral("too late")}};
    const QString sentence = Sentences::forError(error);
    QVERIFY2(sentence.endsWith(u"The workplace says: “No <b>desk</b> 100%1 %2 & more · too late”"),
             qPrintable(sentence));
    error.httpStatus = 0;
    QVERIFY(Sentences::forError(error).contains(u"In detail: “"));
}

void TestSentences::pausesCountSeconds()
{
    ApiError error = makeError(ErrorKind::RateLimited);
    const QString without = Sentences::forError(error);
    error.retryAfter = std::chrono::seconds(42);
    QVERIFY(Sentences::forError(error).contains(u"42"));
    QVERIFY(without != Sentences::forError(error));
}

void TestSentences::anOrderReadsAloud()
{
    const BuildingZone london = BuildingZone::fromIana("Europe/London").value();
    QCOMPARE(Sentences::forOrder(order(), london),
             QStringLiteral("Ana Ruiz · Desk 007, Floor 1, Bell Yard · Mon 23 Nov, 09:00–17:00"));
    BookingOrder onsite = order();
    onsite.space.reset();
    onsite.floor.reset();
    QCOMPARE(Sentences::forOrder(onsite, london),
             QStringLiteral("Ana Ruiz · Onsite pass, Bell Yard · Mon 23 Nov, 09:00–17:00"));
    BookingOrder room = order();
    room.meeting = Meeting{QStringLiteral("Plan\nning"), {}, false, {}};
    QCOMPARE(Sentences::forOrder(room, london),
             QStringLiteral("Ana Ruiz · Desk 007, Floor 1, Bell Yard · Mon 23 Nov, 09:00–17:00 · Plan ning"));
    room.meeting->title.clear(); // not typed yet
    QCOMPARE(Sentences::forOrder(room, london), Sentences::forOrder(order(), london));
}

void TestSentences::anOrderElsewhereNamesItsZone()
{
    const BuildingZone tokyo = BuildingZone::fromIana("Asia/Tokyo").value();
    QVERIFY(Sentences::forOrder(order(), tokyo).endsWith(u"09:00–17:00 GMT"));
    // Over a night in which the clocks change, both ends say where they stand.
    BookingOrder night = order();
    night.slot = makeSlot(QStringLiteral("2027-03-28T00:00:00Z"), QStringLiteral("2027-03-28T16:00:00Z"));
    const QString sentence = Sentences::forOrder(night, tokyo);
    QVERIFY2(sentence.contains(u"GMT") && sentence.contains(u"17:00") && sentence.endsWith(u"BST"),
             qPrintable(sentence));
}

void TestSentences::hostileNamesDoNotTurnTheSentence()
{
    BookingOrder hostile = order();
    hostile.person = makePerson(QStringLiteral("p"), QStringLiteral("A\u202Eb%1\n"), QStringLiteral("%2"));
    hostile.space->name = QStringLiteral("דסק 7");
    const QString sentence = Sentences::forOrder(hostile, BuildingZone::utc());
    QVERIFY2(sentence.startsWith(u"Ab%1 %2 · \u2068דסק 7\u2069, Floor 1"), qPrintable(sentence));
    QVERIFY(!sentence.contains(QChar(0x202e)));
    QVERIFY(!sentence.contains(u'\n'));
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
