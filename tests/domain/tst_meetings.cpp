// SPDX-License-Identifier: MIT
#include "meetings.h"

#include <QTest>

#include <functional>

using namespace Foyer;

class TestMeetings final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lengths_data();
    void lengths();
    void addresses_data();
    void addresses();
    void guests_data();
    void guests();
    void samePeople();
    void asItIsSent();
    void faults_data();
    void faults();
};

void TestMeetings::lengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("letters") << QStringLiteral("Zoë") << 3;
    QTest::newRow("beyond the first plane") << QStringLiteral("𝄞𝄞 会") << 4;
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) + u'x' << 2;
    QTest::newRow("the other half") << QString(QChar(0xde00)) + QChar(0xd83d) << 2;
}

void TestMeetings::lengths()
{
    QFETCH(const QString, text);
    QTEST(int(lengthOf(text)), "length");
}

void TestMeetings::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLikely");
    const auto row = [](const char *text, bool isLikely) {
        QTest::newRow(text) << QString::fromUtf8(text) << isLikely;
    };
    row("ana@example.com", true);
    row("ana.ruiz+desk@mail.example.co.uk", true);
    row("zoë@exämple.com", true);
    row("a@b.c", true);
    row("", false);
    row("ana", false);
    row("ana@", false);
    row("@example.com", false);
    row("ana@example", false);
    row("ana@example.", false);
    row("ana@.example.com", false);
    row("ana@example..com", false);
    row(".ana@example.com", false);
    row("ana@exa mple.com", false);
    row("a na@example.com", false);
    row("ana@bo@example.com", false);
    row("ana@example.com,bo@example.com", false);
    row("ana@example.com\nbcc:x@example.com", false);
    row("<ana@example.com>", false);
    QTest::newRow("long") << QString(64, u'a') + QStringLiteral("@example.com") << true;
    QTest::newRow("too long before the @") << QString(65, u'a') + QStringLiteral("@example.com") << false;
    row("𝄞@example.com", true);
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) + QStringLiteral("@example.com") << false;
    QTest::newRow("too long") << QStringLiteral("a@") + QString(250, u'b') + QStringLiteral(".com") << false;
}

void TestMeetings::addresses()
{
    QFETCH(const QString, text);
    QTEST(isLikelyAddress(text), "isLikely");
}

void TestMeetings::guests_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    const auto row = [](const char *typed, const char *name, const char *email) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(name) << QString::fromUtf8(email);
    };
    row(" ana@example.com ", "", "ana@example.com");
    row("Ana  Ruiz <ana@example.com>", "Ana Ruiz", "ana@example.com");
    row("\"Ruiz, Ana\" < ana@example.com >", "Ruiz, Ana", "ana@example.com");
    row("<ana@example.com>", "", "ana@example.com");
    row("Ana <3 <ana@example.com>", "Ana <3", "ana@example.com");
    row("Ana Ruiz", "", "");
    row("Ana <ana>", "", "");
    row("ana@example.com Ana", "", "");
    row("<>", "", "");
    row("", "", "");
}

void TestMeetings::guests()
{
    QFETCH(const QString, typed);
    const auto guest = guestFrom(typed);
    QTEST(guest.value_or(Attendee{}).name, "name");
    QTEST(guest.value_or(Attendee{}).email, "email");
    QCOMPARE(guest.has_value(), !guest.value_or(Attendee{}).email.isEmpty());
    QVERIFY(!guest || guest->isGuest());
}

void TestMeetings::samePeople()
{
    const Attendee ana{PersonId(QStringLiteral("p1")), QStringLiteral("ana@example.com"), QStringLiteral("Ana")};
    const Attendee twin{PersonId(QStringLiteral("p2")), ana.email, ana.name};
    const Attendee guest{{}, QStringLiteral("ANA@example.com "), {}};
    QVERIFY(isSame(ana, ana));
    QVERIFY(!isSame(ana, twin)); // two accounts may share a mailbox
    QVERIFY(isSame(ana, guest));
    QVERIFY(!isSame(Attendee{PersonId(QStringLiteral("p1")), {}, {}}, Attendee{{}, {}, QStringLiteral("Ana")}));
    QCOMPARE(guest.displayName(), QStringLiteral("ANA@example.com "));
    QCOMPARE((Attendee{PersonId(QStringLiteral("p1")), {}, {}}).displayName(), QStringLiteral("p1"));
}

void TestMeetings::asItIsSent()
{
    const Meeting sent = trimmed({QStringLiteral(" Review\nof\tthe year "), QStringLiteral("\nOne\nTwo\n"), true, {}});
    QCOMPARE(sent.title, QStringLiteral("Review of the year"));
    QCOMPARE(sent.description, QStringLiteral("One\nTwo"));
    QVERIFY(sent.onlineMeeting);
}

void TestMeetings::faults_data()
{
    QTest::addColumn<Meeting>("meeting");
    QTest::addColumn<std::optional<MeetingFault>>("fault");
    const auto row = [](const char *name, std::optional<MeetingFault> fault,
                        const std::function<void(Meeting &)> &change) {
        Meeting meeting{QStringLiteral("Review"), QStringLiteral("Of the year"), true, {}};
        meeting.attendees = {{PersonId(QStringLiteral("p1")), {}, {}}, {{}, QStringLiteral("guest@example.org"), {}}};
        change(meeting);
        QTest::newRow(name) << meeting << fault;
    };
    const QString pair = QStringLiteral("😀");
    row("none", {}, [](Meeting &) {});
    row("title alone", {}, [](Meeting &it) { it = {QStringLiteral("x"), {}, false, {}}; });
    row("no title", MeetingFault::TitleMissing, [](Meeting &it) { it.title = QStringLiteral(" \t "); });
    row("title of the full length", {}, [&](Meeting &it) { it.title = u' ' + pair.repeated(255) + u' '; });
    row("one more", MeetingFault::TitleTooLong, [&](Meeting &it) { it.title = pair.repeated(256); });
    row("description of the full length", {}, [&](Meeting &it) { it.description = pair.repeated(4000) + u'\n'; });
    row("one more there", MeetingFault::DescriptionTooLong, [](Meeting &it) { it.description = QString(4001, u'x'); });
    row("no address", MeetingFault::AddressUnlikely, [](Meeting &it) { it.attendees[1].email = QStringLiteral("x"); });
    row("a person without one", {}, [](Meeting &it) { it.attendees[0].email.clear(); });
    row("a person twice", MeetingFault::AttendeeTwice, [](Meeting &it) { it.attendees.append(it.attendees[0]); });
    row("a guest twice", MeetingFault::AttendeeTwice, [](Meeting &it) {
        it.attendees.append({{}, QStringLiteral("Guest@Example.org"), QStringLiteral("Guest")});
    });
    row("a person as a guest as well", MeetingFault::AttendeeTwice,
        [](Meeting &it) { it.attendees[0].email = it.attendees[1].email; });
}

void TestMeetings::faults()
{
    QFETCH(const Meeting, meeting);
    QFETCH(const std::optional<MeetingFault>, fault);
    QVERIFY(faultOf(meeting) == fault);
}

QTEST_GUILESS_MAIN(TestMeetings)
#include "tst_meetings.moc"
