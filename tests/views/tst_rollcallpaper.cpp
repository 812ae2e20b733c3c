// SPDX-License-Identifier: MIT
#include "rollcalldesk.h"

#include "rollcallmodel.h"
#include "rollcalloutput.h"
#include "rollcallpaper.h"
#include "theme.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>

/**
 * The roll call in files and on paper. With FOYER_PICTURES=FOLDER it saves its pictures and PDFs there, to be looked at
 * by people.
 */
class TestRollCallPaper final : public RollCallDesk {
    Q_OBJECT
private Q_SLOTS:
    void savesPdfAndTable();
    void cancellingWritesNothing();
    void closingFinishesTheFile();
    void printsEveryPage();
    void sayingThatItCouldNotBeSaved();
    void paperHasEverybody_data();
    void paperHasEverybody();
    void pictures();

private:
    void takePicture(const QString &name);
};

namespace {

constexpr auto forOthers =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

void TestRollCallPaper::savesPdfAndTable()
{
    fill(60, 3, 2);
    open();
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("out.pdf"));
    view->savePdf(pdf);
    QVERIFY(said().contains(QStringLiteral("Saving ") + pdf));
    QVERIFY(!button("Save CSV")->isEnabled());
    QTRY_VERIFY(said().contains(QStringLiteral("Saved as ") + pdf));
    QFile file(pdf);
    QCOMPARE(file.permissions() & forOthers, QFile::Permissions());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.count("/Type /Page\n") >= 2);
    const QString csv = folder.filePath(QStringLiteral("out.csv"));
    QFile table(csv);
    QVERIFY(table.open(QIODevice::WriteOnly)); // one that others may read is closed to them
    QVERIFY(table.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    table.close();
    view->saveCsv(csv);
    QTRY_VERIFY(said().contains(QStringLiteral("Saved as ") + csv));
    QCOMPARE(table.permissions() & forOthers, QFile::Permissions());
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray text = table.readAll();
    QCOMPARE(text.count("\r\n"), 63);
    QVERIFY(text.contains("Person Number 7") && text.contains("Iris Guest 1"));
}

/** The window goes on while it is made, and nothing of it is left behind. */
void TestRollCallPaper::cancellingWritesNothing()
{
    fill(2000, 3, 0);
    open();
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("out.pdf"));
    QFile before(pdf);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("earlier") == 7);
    before.close();
    view->savePdf(pdf);
    QVERIFY(button("Cancel") && button("Cancel")->isVisible());
    button("Cancel")->setFocus();
    button("Cancel")->click();
    QTRY_VERIFY(said().contains(QStringLiteral("Cancelled: ") + pdf));
    QVERIFY(button("Save PDF")->isEnabled());
    QVERIFY(part<QLineEdit>("rollCallSearch")->hasFocus());
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("earlier"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("out.pdf")});
    view->savePdf(pdf); // and again to the end
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("Saved as ") + pdf), 30'000);
}

/** Whoever closes the dialog has asked for the file all the same. */
void TestRollCallPaper::closingFinishesTheFile()
{
    fill(200, 3, 0);
    open();
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("out.pdf"));
    view->savePdf(pdf);
    view.reset();
    QTRY_VERIFY(QFile::exists(pdf));
}

/** A page at a turn of the event loop; here the printer is a file. */
void TestRollCallPaper::printsEveryPage()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("printed.pdf"));
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(file);
    RollCallOutput::layOutPage(*printer);
    const RollCallPaper paper(made(100, 2), {QStringLiteral("Bell Yard"), {}, {}, {}, false});
    const int pages = RollCallPaper::Printing(paper, *printer).pageCount();
    QVERIFY(pages > 2);
    RollCallOutput output;
    QSignalSpy ended(&output, &RollCallOutput::ended);
    output.print(printer, paper);
    QVERIFY(output.isUnderWay());
    QVERIFY(ended.wait());
    QCOMPARE(ended.first().first().value<RollCallOutput::Outcome>(), RollCallOutput::Outcome::Done);
    QFile printed(file);
    QVERIFY(printed.open(QIODevice::ReadOnly));
    QCOMPARE(int(printed.readAll().count("/Type /Page\n")), pages);
}

void TestRollCallPaper::sayingThatItCouldNotBeSaved()
{
    fill(1, 1, 0);
    open();
    view->saveCsv(QStringLiteral("/nonexistent/folder/out.csv"));
    QTRY_VERIFY(said().contains(u"out.csv could not be written"));
    view->savePdf(QStringLiteral("/nonexistent/folder/out.pdf"));
    QTRY_VERIFY(said().contains(u"out.pdf could not be written"));
}

void TestRollCallPaper::paperHasEverybody_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("floors");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("nobody") << 0 << 1 << false;
    QTest::newRow("one") << 1 << 1 << false;
    QTest::newRow("a thousand") << 1000 << 10 << false;
    QTest::newRow("many floors") << 60 << 60 << false;
    QTest::newRow("right to left") << 100 << 2 << true;
}

void TestRollCallPaper::paperHasEverybody()
{
    QFETCH(const int, people);
    QFETCH(const int, floors);
    QFETCH(const bool, rightToLeft);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    int pages = 0;
    {
        QPdfWriter pdf(&buffer);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
        const RollCallPaper paper(
            made(people, floors),
            {QStringLiteral("Bell Yard"), QStringLiteral("09:41"), {}, QStringLiteral("all"), rightToLeft});
        RollCallPaper::Printing printing(paper, pdf);
        pages = printing.pageCount();
        while (!printing.isDone())
            QVERIFY(printing.next());
    }
    QCOMPARE(int(buffer.data().count("/Type /Page\n")), pages);
    // About 229 mm for rows of 8.5 mm and headings of 12 mm on each page.
    const double needed = people * 8.5 + (people > 0 ? floors * 12.0 : 0);
    QVERIFY(pages >= needed / 230);
    QVERIFY(pages <= needed / 190 + 1);
}

void TestRollCallPaper::takePicture(const QString &name)
{
    const QDir folder(qEnvironmentVariable("FOYER_PICTURES"));
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    QVERIFY(view->grab().save(folder.filePath(name + QStringLiteral(".png"))));
    if (keeper->rollCall()) {
        view->savePdf(folder.filePath(name + QStringLiteral(".pdf")));
        QTRY_VERIFY(said().contains(u"Saved as"));
    }
}

void TestRollCallPaper::pictures()
{
    if (!qEnvironmentVariableIsSet("FOYER_PICTURES"))
        QSKIP("FOYER_PICTURES is not set");
    fill(97, 4, 3);
    add(QStringLiteral("onsite1"), QStringLiteral("p2"), {}, {});
    workplace->people[1].firstName = QStringLiteral("Anand Wolfgang Maximilian");
    workplace->people[1].lastName = QStringLiteral("Subramanian-Wolfeschlegelsteinhausenbergerdorff");
    workplace->people.append(makePerson(QStringLiteral("ar"), QStringLiteral("ليلى"), QStringLiteral("حسن")));
    add(QStringLiteral("arabic"), QStringLiteral("ar"), QStringLiteral("Desk 900"), QStringLiteral("Floor 1"));
    open();
    for (const int row : {1, 2, 5})
        static_cast<RollCallModel *>(list()->model())->toggle(list()->model()->index(row, 0));
    takePicture(QStringLiteral("rollcall-live"));
    Theme::apply(DeskSettings::Appearance::Dark);
    takePicture(QStringLiteral("rollcall-live-dark"));
    workplace->fail(QStringLiteral("dayBookings"), makeError(ErrorKind::Offline), 100);
    workplace->fail(QStringLiteral("dayVisits"), makeError(ErrorKind::Offline), 100);
    clock->pass(2h);
    readAgain();
    QTRY_VERIFY(part<QLabel>("rollCallAge")->text().startsWith(u"NOT LIVE"));
    takePicture(QStringLiteral("rollcall-old-dark"));
    Theme::apply(DeskSettings::Appearance::Light);
    takePicture(QStringLiteral("rollcall-old"));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    takePicture(QStringLiteral("rollcall-rtl"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    clock->pass(50h);
    QTRY_VERIFY(part<QLabel>("rollCallAge")->text().contains(u"VERY OLD"));
    takePicture(QStringLiteral("rollcall-very-old"));
    part<QLineEdit>("rollCallSearch")->setText(QStringLiteral("xyzzy"));
    takePicture(QStringLiteral("rollcall-nobody-found"));
}

QTEST_MAIN(TestRollCallPaper)
#include "tst_rollcallpaper.moc"
