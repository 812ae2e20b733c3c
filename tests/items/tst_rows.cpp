// SPDX-License-Identifier: MIT
#include "rowsmerge.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;

namespace {

struct Row {
    int id = 0;
    int text = 0;
    friend bool operator==(const Row &, const Row &) = default;
};

class RowsModel final : public StatusListModel {
public:
    void retry() override {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole && index.isValid() ? QVariant(rows.at(index.row()).text) : QVariant();
    }
    void merge(const QList<Row> &wanted)
    {
        mergeRows(rows, wanted, [](const Row &row) { return row.id; });
    }
    void fail() { setFailed({ErrorKind::Offline, 0, {}, {}, {}}); }
    void succeed() { setStatus(Status::Ready); }

    QList<Row> rows;
};

QList<Row> rowsOf(const QList<int> &ids)
{
    QList<Row> rows;
    for (const int id : ids)
        rows.append({id, id});
    return rows;
}

} // namespace

/** Rows are merged, not reset: what stays keeps its persistent index. */
class TestRows final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fewSignals_data();
    void fewSignals();
    void manyRandomMerges();
    void takesTheFirstOfTwoAlike();
    void statusAndError();
};

void TestRows::fewSignals_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::addColumn<int>("removals");
    QTest::addColumn<int>("moves");
    QTest::addColumn<int>("insertions");

    using L = QList<int>;
    QTest::newRow("nothing") << L{} << L{} << 0 << 0 << 0;
    QTest::newRow("the same") << L{1, 2, 3} << L{1, 2, 3} << 0 << 0 << 0;
    QTest::newRow("from nothing") << L{} << L{1, 2, 3} << 0 << 0 << 1;
    QTest::newRow("to nothing") << L{1, 2, 3} << L{} << 1 << 0 << 0;
    QTest::newRow("all others") << L{1, 2, 3} << L{4, 5} << 1 << 0 << 1;
    QTest::newRow("narrower") << L{1, 2, 3, 4, 5, 6} << L{2, 5} << 3 << 0 << 0;
    QTest::newRow("one to the front") << L{1, 2, 3, 4} << L{4, 1, 2, 3} << 0 << 1 << 0;
    QTest::newRow("one to the back") << L{1, 2, 3, 4} << L{2, 3, 4, 1} << 0 << 1 << 0;
    QTest::newRow("a new one inside") << L{1, 3} << L{1, 2, 3} << 0 << 0 << 1;
    QTest::newRow("everything at once") << L{1, 2, 3, 4, 5} << L{9, 5, 1, 8, 3} << 2 << 1 << 2;
}

void TestRows::fewSignals()
{
    QFETCH(const QList<int>, before);
    QFETCH(const QList<int>, after);
    RowsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.merge(rowsOf(before));
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy merges(&model, &StatusListModel::rowsMerged);

    model.merge(rowsOf(after));
    QCOMPARE(model.rows, rowsOf(after));
    QTEST(int(removals.count()), "removals");
    QTEST(int(moves.count()), "moves");
    QTEST(int(insertions.count()), "insertions");
    QCOMPARE(changes.count(), 0);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(merges.count(), removals.isEmpty() && moves.isEmpty() && insertions.isEmpty() ? 0 : 1);
}

void TestRows::manyRandomMerges()
{
    QRandomGenerator random(42);
    RowsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int round = 0; round < 300; ++round) {
        QList<Row> wanted;
        for (int id = 0; id < 20; ++id) {
            if (random.bounded(2) == 0)
                wanted.insert(random.bounded(int(wanted.size()) + 1), {id, random.bounded(3)});
        }
        QHash<int, QPersistentModelIndex> kept;
        for (int row = 0; row < model.rows.size(); ++row)
            kept.insert(model.rows.at(row).id, model.index(row));
        model.merge(wanted);
        QCOMPARE(model.rows, wanted);
        for (int row = 0; row < wanted.size(); ++row) {
            const auto index = kept.constFind(wanted.at(row).id);
            if (index != kept.constEnd())
                QCOMPARE(index->row(), row);
        }
    }
}

void TestRows::takesTheFirstOfTwoAlike()
{
    RowsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.merge({{1, 1}, {2, 2}, {1, 3}});
    QCOMPARE(model.rows, (QList<Row>{{1, 1}, {2, 2}}));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.merge({{1, 5}, {2, 6}});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.rows.at(1).text, 6);
}

void TestRows::statusAndError()
{
    RowsModel model;
    QCOMPARE(model.status(), StatusListModel::Status::Idle);
    QSignalSpy changed(&model, &StatusListModel::statusChanged);
    model.fail();
    QCOMPARE(model.status(), StatusListModel::Status::Failed);
    QCOMPARE(model.error()->kind, ErrorKind::Offline);
    model.succeed();
    QVERIFY(!model.error());
    QCOMPARE(changed.count(), 2);
}

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
