// SPDX-License-Identifier: MIT
#include "fakeworkplace.h"
#include "parts.h"
#include "rowdelegate.h"
#include "sentences.h"
#include "statefullist.h"
#include "theme.h"
#include "timefield.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStyleOptionViewItem>
#include <QTest>

#include <cmath>

using namespace Foyer;

namespace {

/** Rows and states as the test says. */
class Rows final : public StatusListModel {
public:
    QStringList texts;
    int retries = 0;

    void become(Status status, const QStringList &rows)
    {
        beginResetModel();
        texts = rows;
        endResetModel();
        setStatus(status);
    }
    void failWith(const ApiError &error, const QStringList &rows)
    {
        beginResetModel();
        texts = rows;
        endResetModel();
        setFailed(error);
    }
    void retry() override { ++retries; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(texts.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(texts.at(index.row())) : QVariant();
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return texts.value(index.row()).startsWith(u'#') ? Qt::NoItemFlags : StatusListModel::flags(index);
    }
};

RowText readRow(const QModelIndex &index)
{
    RowText row;
    row.title = index.data().toString();
    row.heading = row.title.startsWith(u'#');
    return row;
}

double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return qMax(x, y) / qMin(x, y);
}

} // namespace

/** The pieces that every page is made of. */
class TestLists final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyStateIsSaid();
    void rowsStayWhileLoadingAndAfterFailure();
    void retryAsksAgain();
    void headingsAreSteppedOver();
    void longRowsAreCutAndTold();
    void longLabelsAreCutAndTold();
    void serverTextIsPlain();
    void times_data();
    void times();
    void initials_data();
    void initials();
    void contrasts_data();
    void contrasts();

private:
    [[nodiscard]] QPushButton *retryButton() const
    {
        const auto buttons = m_list->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisibleTo(m_list.get()))
                return button;
        }
        return nullptr;
    }
    std::unique_ptr<Rows> m_rows;
    std::unique_ptr<StatefulList> m_list;
};

void TestLists::init()
{
    Theme::apply(DeskSettings::Appearance::Light);
    m_list.reset();
    m_rows = std::make_unique<Rows>();
    m_list = std::make_unique<StatefulList>(QStringLiteral("Things"), QStringLiteral("things"));
    m_list->setModel(m_rows.get(), readRow, false);
    m_list->setIdleText(QStringLiteral("idle words"));
    m_list->setLoadingText(QStringLiteral("loading words"));
    m_list->setEmptyText(QStringLiteral("empty words"), QStringLiteral("try this"));
    m_list->resize(400, 300);
    m_list->show();
}

void TestLists::everyStateIsSaid()
{
    using Status = StatusListModel::Status;
    QCOMPARE(m_list->stateText(), QStringLiteral("idle words"));
    m_rows->become(Status::Loading, {});
    QCOMPARE(m_list->stateText(), QStringLiteral("loading words"));
    QVERIFY(m_list->findChild<ThinProgress *>()->isRunning());
    m_rows->become(Status::Ready, {});
    QCOMPARE(m_list->stateText(), QStringLiteral("empty words"));
    QVERIFY(m_list->view()->accessibleDescription().contains(u"try this"));
    m_rows->failWith(Testing::makeError(ErrorKind::Offline), {});
    QCOMPARE(m_list->stateText(), Sentences::forError(Testing::makeError(ErrorKind::Offline)));
    QVERIFY(retryButton());
    QCOMPARE(retryButton()->accessibleName(), QStringLiteral("Retry"));
    m_rows->become(Status::Ready, {QStringLiteral("one")});
    QCOMPARE(m_list->stateText(), QString());
    QVERIFY(!retryButton());
    QVERIFY(!m_list->findChild<ThinProgress *>()->isRunning());
}

void TestLists::rowsStayWhileLoadingAndAfterFailure()
{
    const QStringList rows{QStringLiteral("one"), QStringLiteral("two")};
    m_rows->become(StatusListModel::Status::Loading, rows);
    QCOMPARE(m_list->stateText(), QString());
    QVERIFY(m_list->findChild<ThinProgress *>()->isRunning());
    m_rows->failWith(Testing::makeError(ErrorKind::Server), rows);
    QCOMPARE(m_list->stateText(), Sentences::forError(Testing::makeError(ErrorKind::Server)));
    QVERIFY(retryButton());
    QVERIFY(m_list->view()->isVisible());
    QCOMPARE(m_list->view()->model()->rowCount(), 2);
}

void TestLists::retryAsksAgain()
{
    m_rows->failWith(Testing::makeError(ErrorKind::Timeout), {});
    retryButton()->click();
    QCOMPARE(m_rows->retries, 1);
    m_rows->failWith(Testing::makeError(ErrorKind::Timeout), {QStringLiteral("one")});
    retryButton()->click();
    QCOMPARE(m_rows->retries, 2);
}

void TestLists::headingsAreSteppedOver()
{
    m_rows->become(StatusListModel::Status::Ready, {QStringLiteral("#a"), QStringLiteral("1"), QStringLiteral("#b"),
                                                    QStringLiteral("2"), QStringLiteral("#c")});
    RowList *view = m_list->view();
    const auto row = [&] { return view->currentIndex().row(); };
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(row(), 1);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(row(), 3);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(row(), 3);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(row(), 1);
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(row(), 3);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(m_rows->index(0)).center());
    QCOMPARE(row(), 3);
}

void TestLists::longRowsAreCutAndTold()
{
    const QString longName = QString(300, u'W');
    m_rows->become(StatusListModel::Status::Ready, {QStringLiteral("short"), longName});
    auto *delegate = qobject_cast<RowDelegate *>(m_list->view()->itemDelegate());
    QVERIFY(delegate);
    QStyleOptionViewItem option;
    option.initFrom(m_list->view());
    option.rect = QRect(0, 0, 300, 40);
    QVERIFY(!delegate->isCut(option, m_rows->index(0)));
    QVERIFY(delegate->isCut(option, m_rows->index(1)));
    // The row is as wide as the list, not as the name.
    QVERIFY(delegate->sizeHint(option, m_rows->index(1)).width() < 300);
}

void TestLists::longLabelsAreCutAndTold()
{
    ElidedLabel label;
    label.resize(80, 20);
    label.setText(QStringLiteral("<b>Wolfeschlegelsteinhausenbergerdorff</b>\nthe third"));
    QVERIFY(label.isElided());
    QCOMPARE(label.toolTip(),
             QStringLiteral("<qt>&lt;b&gt;Wolfeschlegelsteinhausenbergerdorff&lt;/b&gt; the third</qt>"));
    label.setText(QStringLiteral("Bo"));
    QVERIFY(!label.isElided());
    QVERIFY(label.toolTip().isEmpty());
}

void TestLists::serverTextIsPlain()
{
    const std::unique_ptr<QLabel> label(makeLabel(QStringLiteral("<img src=x>")));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(withoutMnemonic(QStringLiteral("Tom & Jerry\n")), QStringLiteral("Tom && Jerry"));
    Notice notice;
    notice.say(Notice::Tone::Info, QStringLiteral("<b>x</b>"));
    const auto labels = notice.findChildren<QLabel *>();
    for (const QLabel *part : labels)
        QVERIFY(part->text().isEmpty() || part->textFormat() == Qt::PlainText);
}

void TestLists::times_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("time");
    QTest::newRow("hour") << "9" << QTime(9, 0);
    QTest::newRow("three digits") << "930" << QTime(9, 30);
    QTest::newRow("four digits") << "0930" << QTime(9, 30);
    QTest::newRow("colon") << " 17:05 " << QTime(17, 5);
    QTest::newRow("dot") << "9.30" << QTime(9, 30);
    QTest::newRow("h") << "9h30" << QTime(9, 30);
    QTest::newRow("pm") << "9:30 pm" << QTime(21, 30);
    QTest::newRow("p.m.") << "9 p.m." << QTime(21, 0);
    QTest::newRow("noon") << "12pm" << QTime(12, 0);
    QTest::newRow("midnight") << "12 am" << QTime(0, 0);
    QTest::newRow("24") << "24:00" << QTime(0, 0);
    QTest::newRow("arabic digits") << QStringLiteral("٠٩:٣٠") << QTime(9, 30);
    for (const char *bad : {"", "25", "9:60", "9:5", "abc", "13pm", "-1", "9:30:15", "12345", "9 30 x"})
        QTest::newRow(bad) << bad << QTime();
}

void TestLists::times()
{
    QFETCH(const QString, typed);
    QFETCH(const QTime, time);
    QCOMPARE(timeFromText(typed).value_or(QTime()), time);
    if (time.isValid())
        QCOMPARE(timeFromText(textOfTime(time)), std::optional(time));
}

void TestLists::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two words") << "Ana Ruiz"
                               << "AR";
    QTest::newRow("three words") << "ana maria ruiz"
                                 << "AR";
    QTest::newRow("one word") << "Prince"
                              << "P";
    QTest::newRow("ideographs") << QStringLiteral("王小明") << QStringLiteral("王");
    QTest::newRow("combining") << QStringLiteral("E\u0301mile Zola") << QStringLiteral("E\u0301Z");
    QTest::newRow("arabic") << QStringLiteral("ليلى حسن") << QStringLiteral("لح");
    QTest::newRow("nothing") << "  "
                             << "";
    QTest::newRow("markup") << "<img src=x>"
                            << "IS";
}

void TestLists::initials()
{
    QFETCH(const QString, name);
    QTEST(initialsOf(name), "expected");
}

void TestLists::contrasts_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestLists::contrasts()
{
    QFETCH(const bool, dark);
    const QPalette palette = Theme::paletteFor(dark);
    const auto colour = [&](QPalette::ColorRole role) { return palette.color(role); };
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::Button}) {
        for (const auto text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, Theme::mutedRole})
            QVERIFY2(contrast(colour(text), colour(ground)) >= 4.5, qPrintable(QString::number(text)));
        QVERIFY(contrast(Theme::danger(palette), colour(ground)) >= 4.5);
        QVERIFY(contrast(Theme::warning(palette), colour(ground)) >= 4.5);
        QVERIFY(contrast(colour(Theme::accentRole), colour(ground)) >= 3);
        QVERIFY2(contrast(colour(Theme::edgeRole), colour(ground)) >= 3,
                 qPrintable(QString::number(contrast(colour(Theme::edgeRole), colour(ground)))));
    }
    QVERIFY(contrast(colour(Theme::onAccentRole), colour(Theme::accentRole)) >= 4.5);
    const QColor chosen = Theme::tint(colour(Theme::accentRole), palette, 0.14);
    QVERIFY(contrast(colour(QPalette::Text), chosen) >= 4.5);
    QVERIFY(contrast(colour(Theme::mutedRole), chosen) >= 4.5);
    QCOMPARE(Theme::isDark(palette), dark);
}

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
