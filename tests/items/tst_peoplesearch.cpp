// SPDX-License-Identifier: MIT
#include "crowd.h"
#include "fakeworkplace.h"
#include "peopledirectory.h"

#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;

/** Who is found by what, in which order. */
class TestPeopleSearch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void search_data();
    void search();
    void ranksAndTies();
    void ranksOfSingleLetters();
    void narrowingFindsTheSame();
    void furtherMatches();
    void hostilePeople();
};

namespace {

QStringList namesOf(const PeopleDirectory::Matches &matches)
{
    QStringList names;
    for (const Person &person : matches.best)
        names.append(person.displayName());
    return names;
}

} // namespace

void TestPeopleSearch::search_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    const QString zoe = QStringLiteral("Zoë Ångström");
    const QString ana = QStringLiteral("Ana Ruiz");
    QTest::newRow("accents typed plainly") << "zoe angstrom" << QStringList{zoe};
    QTest::newRow("accents typed") << QStringLiteral("ÅNG") << QStringList{zoe};
    QTest::newRow("plain name, accents typed") << QStringLiteral("áná rúiz") << QStringList{ana};
    QTest::newRow("two words, any order") << "ruiz an" << QStringList{ana};
    QTest::newRow("a word in another field") << "ana engineer" << QStringList{ana};
    QTest::newRow("e-mail") << "ruiz@exam" << QStringList{ana};
    QTest::newRow("not everything occurs") << "ana designer" << QStringList{};
    QTest::newRow("Cyrillic") << QStringLiteral("федор") << QStringList{QStringLiteral("Фёдор Достоевский")};
    QTest::newRow("Japanese") << QStringLiteral("田中") << QStringList{QStringLiteral("花子 田中")};
    QTest::newRow("Arabic") << QStringLiteral("ليلى") << QStringList{QStringLiteral("ليلى حداد")};
    QTest::newRow("one letter") << QStringLiteral("Ф") << QStringList{QStringLiteral("Фёдор Достоевский")};
    QTest::newRow("words do not join over fields") << "ruizana" << QStringList{};
    QTest::newRow("empty") << "  " << QStringList{};
    QTest::newRow("longer than anything") << QString(5000, u'a') << QStringList{};
}

void TestPeopleSearch::search()
{
    QFETCH(const QString, query);
    FakeWorkplace workplace;
    furnish(workplace);
    PeopleDirectory directory(workplace);
    directory.remember(workplace.people);
    directory.remember({makePerson(QStringLiteral("p4"), QStringLiteral("Фёдор"), QStringLiteral("Достоевский")),
                        makePerson(QStringLiteral("p5"), QStringLiteral("花子"), QStringLiteral("田中")),
                        makePerson(QStringLiteral("p6"), QStringLiteral("ليلى"), QStringLiteral("حداد"))});
    QTEST(namesOf(directory.search(query, 10)), "found");
}

void TestPeopleSearch::ranksAndTies()
{
    FakeWorkplace workplace;
    PeopleDirectory directory(workplace);
    directory.remember({
        makePerson(QStringLiteral("1"), QStringLiteral("Joanna"), QStringLiteral("Smith")), // anywhere
        makePerson(QStringLiteral("2"), QStringLiteral("Mary"), QStringLiteral("Poe"), {},
                   QStringLiteral("Ann's aide")),
        makePerson(QStringLiteral("3"), QStringLiteral("Anne"), QStringLiteral("Zane")), // start of a name
        makePerson(QStringLiteral("4"), QStringLiteral("Bob"), QStringLiteral("Annan")), // start of a name
        makePerson(QStringLiteral("5"), QStringLiteral("Ann"), {}),                      // whole name
        makePerson(QStringLiteral("6"), QStringLiteral("Xi"), QStringLiteral("Wu"),
                   QStringLiteral("ann")), // whole mail
        makePerson(QStringLiteral("7"), QStringLiteral("Anne"), QStringLiteral("Zane"), QStringLiteral("a@x")),
        makePerson(QStringLiteral("8"), QStringLiteral("Mary Ann"), QStringLiteral("Lee")), // start of a word
    });
    QStringList ids;
    for (const Person &person : directory.search(QStringLiteral("ann"), 20).best)
        ids.append(person.id.text());
    QCOMPARE(ids, (QStringList{QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("3"), QStringLiteral("7"),
                               QStringLiteral("4"), QStringLiteral("8"), QStringLiteral("2"), QStringLiteral("1")}));
    // Both orders of a whole name are the whole name.
    directory.remember({makePerson(QStringLiteral("9"), QStringLiteral("Lee"), QStringLiteral("Mary Anna"))});
    QCOMPARE(directory.search(QStringLiteral("lee mary ann"), 5).best.first().id.text(), QStringLiteral("8"));
}

void TestPeopleSearch::ranksOfSingleLetters()
{
    FakeWorkplace workplace;
    PeopleDirectory directory(workplace);
    directory.remember({
        makePerson(QStringLiteral("inside"), QStringLiteral("Bess"), QStringLiteral("Olsen")),
        makePerson(QStringLiteral("word"), QStringLiteral("Bo"), QStringLiteral("Ek"), {}, QStringLiteral("Site lead")),
        makePerson(QStringLiteral("last"), QStringLiteral("Ed"), QStringLiteral("Sands")),
        makePerson(QStringLiteral("first"), QStringLiteral("Sue"), QStringLiteral("Dee")),
        makePerson(QStringLiteral("none"), QStringLiteral("Bob"), QStringLiteral("Poe")),
        makePerson(QStringLiteral("whole"), QStringLiteral("E"), QStringLiteral("S")),
    });
    const auto idsOf = [&directory](const char *query) {
        QStringList ids;
        for (const Person &person : directory.search(QString::fromLatin1(query), 20).best)
            ids.append(person.id.text());
        return ids;
    };
    const auto ids = [](const char *joined) { return QString::fromLatin1(joined).split(u' '); };
    QCOMPARE(idsOf("s"), ids("whole last first word inside"));
    // The worse of two words decides; both orders of a whole name are the whole name.
    QCOMPARE(idsOf("e s"), ids("whole last word inside first"));
    QCOMPARE(idsOf("s e"), ids("whole last word inside first"));
}

void TestPeopleSearch::narrowingFindsTheSame()
{
    FakeWorkplace workplace;
    const QList<Person> people = crowd(3000);
    PeopleDirectory typed(workplace);
    PeopleDirectory fresh(workplace);
    for (int at = 0; at < people.size(); at += 500) {
        typed.remember(people.mid(at, 500));
        fresh.remember(people.mid(at, 500));
    }
    for (const char *query : {"f", "fi", "fir", "first1", "first1 l", "first1 last12", "first1 last1", "las",
                              "job 3 las", "example", "p12@", "p12"}) {
        const QString text = QString::fromLatin1(query);
        const auto narrowed = typed.search(text, 50);
        (void)fresh.search(QStringLiteral("nobody at all"), 1);
        const auto whole = fresh.search(text, 50);
        QCOMPARE(narrowed.best, whole.best);
        QCOMPARE(narrowed.further, whole.further);
        QVERIFY(!whole.best.isEmpty());
    }
    // Somebody new is found by a narrowed query too.
    (void)typed.search(QStringLiteral("newc"), 5);
    typed.remember({makePerson(QStringLiteral("new"), QStringLiteral("Newcomer"), {})});
    QCOMPARE(typed.search(QStringLiteral("newco"), 5).best.size(), 1);
}

void TestPeopleSearch::furtherMatches()
{
    FakeWorkplace workplace;
    PeopleDirectory directory(workplace);
    directory.remember(crowd(300));
    const auto matches = directory.search(QStringLiteral("first"), 200);
    QCOMPARE(matches.best.size(), 200);
    QCOMPARE(matches.further, 100);
    QCOMPARE(directory.search(QStringLiteral("first"), 0).best.size(), 0);
}

void TestPeopleSearch::hostilePeople()
{
    FakeWorkplace workplace;
    PeopleDirectory directory(workplace);
    QList<Person> people{
        makePerson({}, QStringLiteral("No"), QStringLiteral("Id")),
        makePerson(QString(100000, u'i'), QStringLiteral("Long"), QStringLiteral("Id")),
        makePerson(QStringLiteral("1"), QString(1000000, u'ﷺ'), QString(500000, u'é')),
        makePerson(QStringLiteral("2"), QString(QChar(0xd800)), QStringLiteral("a\tb\nc")),
        makePerson(QStringLiteral("3"), {}, {}),
    };
    directory.remember(people);
    QCOMPARE(directory.size(), 3);
    QCOMPARE(directory.search(QStringLiteral("eee"), 5).best.size(), 1);
    QCOMPARE(directory.search(QStringLiteral("b c"), 5).best.size(), 1);
}

QTEST_GUILESS_MAIN(TestPeopleSearch)
#include "tst_peoplesearch.moc"
