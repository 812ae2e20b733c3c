// SPDX-License-Identifier: MIT
#include "fakeworkplace.h"
#include "peopledirectory.h"
#include "peoplemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Foyer::Testing;
using Status = StatusListModel::Status;

/** The list under "Search people". */
class TestPeople final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void knownPeopleAnswerAtOnce();
    void oneLetterIsNotAsked();
    void asksAfterAPause();
    void lateAnswersAreDropped();
    void failureKeepsRowsAndRetries();
    void emptyIsReadyWithoutRows();
    void mergesBothSources();
    void completeDirectoryIsEnough();
    void directoryGrowsMeanwhile();
    void selectionSurvives();
    void servedComeFirst();
    void atMost();
    void texts();

private:
    [[nodiscard]] QStringList names() const;

    std::unique_ptr<FakeWorkplace> workplace;
    std::unique_ptr<PeopleDirectory> directory;
    std::unique_ptr<PeopleModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

void TestPeople::init()
{
    workplace = std::make_unique<FakeWorkplace>();
    furnish(*workplace);
    directory = std::make_unique<PeopleDirectory>(*workplace);
    model = std::make_unique<PeopleModel>(*workplace, *directory);
    tester =
        std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestPeople::cleanup()
{
    tester.reset();
    model.reset();
    directory.reset();
    workplace.reset();
}

QStringList TestPeople::names() const
{
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row).data().toString());
    return names;
}

void TestPeople::knownPeopleAnswerAtOnce()
{
    QCOMPARE(model->status(), Status::Idle);
    directory->remember(workplace->people);
    QSignalSpy changed(model.get(), &StatusListModel::statusChanged);
    model->setQuery(QStringLiteral("an"));
    QCOMPARE(names(), (QStringList{QStringLiteral("Ana Ruiz"), QStringLiteral("Zoë Ångström")}));
    QCOMPARE(model->status(), Status::Loading);
    QCOMPARE(changed.count(), 1);
    QTRY_COMPARE(model->status(), Status::Ready);
}

void TestPeople::oneLetterIsNotAsked()
{
    model->setQuery(QStringLiteral("a"));
    QCOMPARE(model->status(), Status::Idle); // nobody known: no saying that there is nobody
    directory->remember(workplace->people);
    QTRY_COMPARE(model->status(), Status::Ready);
    QVERIFY(model->rowCount() > 0);
    QCOMPARE(workplace->count(QStringLiteral("searchPeople")), 0);
    model->setQuery({});
    QCOMPARE(model->status(), Status::Idle);
    QCOMPARE(model->rowCount(), 0);
}

void TestPeople::asksAfterAPause()
{
    QElapsedTimer timer;
    timer.start();
    for (const char *query : {"ru", "rui", "ruiz"})
        model->setQuery(QString::fromLatin1(query));
    QCOMPARE(model->status(), Status::Loading);
    model->setQuery(QStringLiteral(" ruiz ")); // the same
    QCOMPARE(workplace->count(QStringLiteral("searchPeople")), 0);
    QTRY_COMPARE(model->status(), Status::Ready);
    QVERIFY(timer.elapsed() >= 140);
    QCOMPARE(workplace->askedTexts, QStringList{QStringLiteral("ruiz")});
    QCOMPARE(names(), QStringList{QStringLiteral("Ana Ruiz")});
}

void TestPeople::lateAnswersAreDropped()
{
    workplace->hold(true);
    model->setQuery(QStringLiteral("ana"));
    QTRY_COMPARE(workplace->waiting(QStringLiteral("searchPeople")), 1);
    model->setQuery(QStringLiteral("bo"));
    QCOMPARE(workplace->waiting(QStringLiteral("searchPeople")), 0); // taken back
    QTRY_COMPARE(workplace->waiting(QStringLiteral("searchPeople")), 1);
    workplace->answerRound();
    QCOMPARE(names(), QStringList{QStringLiteral("Bo Li")});
    QCOMPARE(model->status(), Status::Ready);
}

void TestPeople::failureKeepsRowsAndRetries()
{
    directory->remember({workplace->people.at(0)});
    workplace->fail(QStringLiteral("searchPeople"), makeError(ErrorKind::Offline));
    bool emptyBeforeFailed = false;
    connect(model.get(), &StatusListModel::statusChanged, model.get(), [&] {
        emptyBeforeFailed = emptyBeforeFailed || (model->status() == Status::Ready && model->rowCount() == 0);
    });
    model->setQuery(QStringLiteral("an"));
    QTRY_COMPARE(model->status(), Status::Failed);
    QCOMPARE(model->error()->kind, ErrorKind::Offline);
    QCOMPARE(names(), QStringList{QStringLiteral("Ana Ruiz")});
    QVERIFY(!emptyBeforeFailed);
    model->retry();
    QCOMPARE(model->status(), Status::Loading);
    QVERIFY(!model->error());
    QTRY_COMPARE(model->status(), Status::Ready);
    model->retry(); // nothing to retry
    QCOMPARE(workplace->count(QStringLiteral("searchPeople")), 2);
}

void TestPeople::emptyIsReadyWithoutRows()
{
    model->setQuery(QStringLiteral("nobody"));
    QTRY_COMPARE(model->status(), Status::Ready);
    QCOMPARE(model->rowCount(), 0);
}

void TestPeople::mergesBothSources()
{
    // The server may find people in its own ways; they come after those that match as typed.
    Person odd = makePerson(QStringLiteral("odd"), QStringLiteral("Wholly"), QStringLiteral("Different"));
    class Odd final : public FakeWorkplace {
    public:
        Person odd;
        RequestHandle searchPeople(const QString &text, QObject *context, Callback<QList<Person>> callback) override
        {
            return FakeWorkplace::searchPeople(text, context, [this, callback](Result<QList<Person>> answer) {
                answer->prepend(odd);
                answer->append(odd);
                callback(answer);
            });
        }
    } server;
    furnish(server);
    server.odd = odd;
    PeopleDirectory known(server);
    known.remember({server.people.at(2)});
    PeopleModel merged(server, known);
    QAbstractItemModelTester mergedTester(&merged, QAbstractItemModelTester::FailureReportingMode::Fatal);
    merged.setQuery(QStringLiteral("an"));
    QTRY_COMPARE(merged.status(), Status::Ready);
    QStringList found;
    for (int row = 0; row < merged.rowCount(); ++row)
        found.append(merged.index(row).data().toString());
    QCOMPARE(found, (QStringList{QStringLiteral("Ana Ruiz"), QStringLiteral("Zoë Ångström"),
                                 QStringLiteral("Wholly Different")}));
    QCOMPARE(known.size(), 3);
}

void TestPeople::completeDirectoryIsEnough()
{
    directory->fetchAll();
    QTRY_VERIFY(directory->isComplete());
    model->setQuery(QStringLiteral("ana rui"));
    QCOMPARE(model->status(), Status::Ready);
    QCOMPARE(names(), QStringList{QStringLiteral("Ana Ruiz")});
    // Whoever nobody knows may still be known to the server.
    workplace->people.append(makePerson(QStringLiteral("new"), QStringLiteral("Newcomer"), {}));
    model->setQuery(QStringLiteral("newcomer"));
    QCOMPARE(model->status(), Status::Loading);
    QTRY_COMPARE(names(), QStringList{QStringLiteral("Newcomer")});
    QCOMPARE(workplace->count(QStringLiteral("searchPeople")), 1);
}

void TestPeople::directoryGrowsMeanwhile()
{
    workplace->hold(true);
    model->setQuery(QStringLiteral("ana rui"));
    QCOMPARE(model->rowCount(), 0);
    directory->remember(workplace->people);
    QTRY_COMPARE(names(), QStringList{QStringLiteral("Ana Ruiz")});
    QCOMPARE(model->status(), Status::Loading);
}

void TestPeople::selectionSurvives()
{
    workplace->people = {makePerson(QStringLiteral("1"), QStringLiteral("Ann"), QStringLiteral("B")),
                         makePerson(QStringLiteral("2"), QStringLiteral("Anna"), QStringLiteral("A")),
                         makePerson(QStringLiteral("3"), QStringLiteral("Annabel"), QStringLiteral("C"))};
    directory->remember({workplace->people.at(1)});
    QItemSelectionModel selection(model.get());
    model->setQuery(QStringLiteral("an"));
    selection.setCurrentIndex(model->index(0), QItemSelectionModel::Select);
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    QTRY_COMPARE(model->rowCount(), 3);
    QCOMPARE(selection.currentIndex().row(), 1);
    QCOMPARE(selection.selectedIndexes().size(), 1);
    model->setQuery(QStringLiteral("anna"));
    QCOMPARE(selection.currentIndex().data().toString(), QStringLiteral("Anna A"));
    QCOMPARE(resets.count(), 0);
}

void TestPeople::servedComeFirst()
{
    for (int i = 0; i < 14; ++i)
        model->noteServed(makePerson(QString::number(i), QStringLiteral("P%1").arg(i), {}));
    model->noteServed(makePerson(QStringLiteral("5"), QStringLiteral("P5"), {}));
    QCOMPARE(model->rowCount(), 12);
    QCOMPARE(names().mid(0, 3), (QStringList{QStringLiteral("P5"), QStringLiteral("P13"), QStringLiteral("P12")}));
    QCOMPARE(model->status(), Status::Idle);
    model->setQuery(QStringLiteral("ana"));
    QTRY_COMPARE(names(), QStringList{QStringLiteral("Ana Ruiz")});
    model->noteServed(workplace->people.at(0));
    QCOMPARE(model->rowCount(), 1);
    model->setQuery({});
    QCOMPARE(names().first(), QStringLiteral("Ana Ruiz"));
}

void TestPeople::atMost()
{
    QList<Person> many;
    for (int i = 0; i < 250; ++i)
        many.append(makePerson(QStringLiteral("m%1").arg(i), QStringLiteral("Many"), QString::number(i)));
    directory->remember(many);
    model->setQuery(QStringLiteral("many"));
    QCOMPARE(model->rowCount(), PeopleModel::maxRows);
    QCOMPARE(model->furtherMatches(), 50);
}

void TestPeople::texts()
{
    directory->remember({makePerson(QStringLiteral("x"), QStringLiteral("<img src=a>\u202e"), QStringLiteral("Xu"),
                                    QStringLiteral("x@example.com"), QStringLiteral("Boss & co"))});
    model->setQuery(QStringLiteral("xu"));
    const QModelIndex index = model->index(0);
    QCOMPARE(index.data().toString(), QStringLiteral("<img src=a> Xu"));
    QCOMPARE(index.data(PeopleModel::EmailRole).toString(), QStringLiteral("x@example.com"));
    QCOMPARE(index.data(PeopleModel::JobTitleRole).toString(), QStringLiteral("Boss & co"));
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("<img src=a> Xu, Boss & co, x@example.com"));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img")));
    QCOMPARE(index.data(Qt::UserRole + 99), QVariant());
    QCOMPARE(model->personAt(index)->id.text(), QStringLiteral("x"));
    QCOMPARE(model->personAt({}), nullptr);
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
