// SPDX-License-Identifier: MIT
#include "scannedwindow.h"

#include <QApplication>
#include <QThread>
#include <QTimer>

/** Scanners and hands on one keyboard. Keys go in where the windowing system puts them in: at the window. */
class TestScanReader final : public ScannedWindow {
    Q_OBJECT
private Q_SLOTS:
    void scansAnywhere_data();
    void scansAnywhere();
    void scansByTheRealClock();
    void handsAreNoScanner_data();
    void handsAreNoScanner();
    void handsByTheRealClock();
    void keysThatWaitedForTheWindow_data();
    void keysThatWaitedForTheWindow();
    void aBusyMomentWithinAScan();
    void cleansCodes_data();
    void cleansCodes();
};

void TestScanReader::scansAnywhere_data()
{
    QTest::addColumn<QString>("focus");
    QTest::addColumn<int>("gap");
    for (const QByteArray focus : {"field", "list", "button", "number", "choice", "nothing"}) {
        for (const int gap : {1, 2, 5, 15})
            QTest::newRow(focus + ", " + QByteArray::number(gap) + " ms") << QString::fromLatin1(focus) << gap;
    }
}

void TestScanReader::scansAnywhere()
{
    QFETCH(const QString, focus);
    QFETCH(const int, gap);
    Desk &desk = *m_desk;
    const QHash<QString, QWidget *> widgets{{QStringLiteral("field"), desk.field},
                                            {QStringLiteral("list"), desk.list},
                                            {QStringLiteral("button"), desk.button},
                                            {QStringLiteral("number"), desk.number},
                                            {QStringLiteral("choice"), desk.choice}};
    if (QWidget *widget = widgets.value(focus))
        widget->setFocus();
    else
        QApplication::focusWidget()->clearFocus();
    // Without the focus a field may lose its selection by itself.
    if (focus == u"field")
        desk.field->setSelection(2, 3);
    if (focus == u"choice")
        desk.choice->lineEdit()->setSelection(1, 2);
    const QString selectedBefore = desk.field->selectedText() + desk.choice->lineEdit()->selectedText();
    const int cursorBefore = desk.field->cursorPosition();

    Keyboard keyboard(desk.handle());
    keyboard.scan("a1B2-x@example.com 0", gap);
    keyboard.now += 500;
    keyboard.scan("123456", gap);
    QCOMPARE(desk.codes(), (QStringList{QStringLiteral("a1B2-x@example.com 0"), QStringLiteral("123456")}));
    QTest::qWait(60); // for whatever might still be held
    QCOMPARE(desk.witness.keys, QStringList());
    QCOMPARE(desk.field->text(), QStringLiteral("some text"));
    QCOMPARE(desk.field->selectedText() + desk.choice->lineEdit()->selectedText(), selectedBefore);
    QCOMPARE(desk.field->cursorPosition(), cursorBefore);
    QVERIFY(!desk.field->isModified() && !desk.field->isUndoAvailable());
    QVERIFY(desk.edited.isEmpty() && desk.returned.isEmpty() && desk.clicked.isEmpty());
    QCOMPARE(desk.list->currentRow(), 3);
    QCOMPARE(desk.number->value(), 0);
    QCOMPARE(desk.choice->currentText(), QStringLiteral("0 zero"));
}

/** All the way through Qt's own key handling, as fast as it goes. */
void TestScanReader::scansByTheRealClock()
{
    Desk &desk = *m_desk;
    for (const char c : QByteArray("04A1B2"))
        QTest::keyClick(desk.handle(), c);
    QTest::keyClick(desk.handle(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(desk.codes(), QStringList{QStringLiteral("04A1B2")});
    QCOMPARE(desk.witness.keys, QStringList());
}

void TestScanReader::handsAreNoScanner_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("gaps"); // before each key, again and again; the last one before Enter
    QTest::newRow("fast") << QByteArray("hello world") << QList<int>{60, 120, 80, 95};
    QTest::newRow("rolling") << QByteArray("hello world") << QList<int>{90, 25};
    QTest::newRow("rolling three") << QByteArray("hello world") << QList<int>{90, 25, 30};
    QTest::newRow("very fast pairs") << QByteArray("hello world") << QList<int>{70, 10};
    QTest::newRow("both fingers at once") << QByteArray("hello world") << QList<int>{70, 0};
    QTest::newRow("Enter at once") << QByteArray("hello world") << QList<int>{10, 60};
    QTest::newRow("just too slow") << QByteArray("hello world") << QList<int>{5, 5, 5, 5, 5, 5, 41};
    QTest::newRow("slow from the first") << QByteArray("hello world") << QList<int>{21};
    QTest::newRow("too short for a scan") << QByteArray("12345") << QList<int>{2};
    QTest::newRow("only space") << QByteArray("        ") << QList<int>{2};
    QTest::newRow("time goes back") << QByteArray("hello world") << QList<int>{-3};
}

void TestScanReader::handsAreNoScanner()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QList<int>, gaps);
    Desk &desk = *m_desk;
    desk.field->setCursorPosition(4);
    Keyboard keyboard(desk.handle());
    int keys = 0;
    for (const char c : text) {
        keyboard.now += gaps.at(keys++ % gaps.size());
        keyboard.press(c);
        keyboard.release(c);
    }
    keyboard.now += gaps.last();
    keyboard.enter();
    QCOMPARE(desk.returned.size(), 1); // and everything before it is there
    QCOMPARE(desk.field->text(), QStringLiteral("some") + QString::fromLatin1(text) + QStringLiteral(" text"));
    QCOMPARE(desk.edited.size(), text.size());
    QVERIFY(desk.codes().isEmpty());
    QCOMPARE(desk.witness.keys.filter(u"+").size(), desk.witness.keys.filter(u"-").size());
}

void TestScanReader::handsByTheRealClock()
{
    Desk &desk = *m_desk;
    desk.field->clear();
    const QByteArray text("typing on");
    const QList<int> gaps{60, 25, 10, 90};
    for (qsizetype i = 0; i < text.size(); ++i) {
        QTest::qWait(gaps.at(i % gaps.size()));
        QTest::keyClick(desk.handle(), text.at(i));
    }
    QTRY_COMPARE(desk.field->text(), QStringLiteral("typing on")); // nobody pressed anything after it
    QTest::keyClick(desk.handle(), Qt::Key_Return);
    QCOMPARE(desk.returned.size(), 1);
    QVERIFY(desk.codes().isEmpty());
}

void TestScanReader::keysThatWaitedForTheWindow_data()
{
    QTest::addColumn<int>("gap");
    QTest::addColumn<bool>("isScan");
    QTest::newRow("hands") << 80 << false;
    QTest::newRow("scanner") << 3 << true;
}

/** They all come at once when the window has time again; they were not typed at once. */
void TestScanReader::keysThatWaitedForTheWindow()
{
    QFETCH(const int, gap);
    QFETCH(const bool, isScan);
    Desk &desk = *m_desk;
    desk.field->clear();
    Keyboard keyboard(desk.handle());
    const QByteArray text("waiting1");
    for (const char c : text) {
        QTimer::singleShot(0, &desk.window, [&keyboard, c, gap] {
            keyboard.now += gap;
            keyboard.press(c);
            keyboard.release(c);
        });
    }
    QTimer::singleShot(0, &desk.window, [&keyboard, gap] {
        keyboard.now += gap;
        keyboard.enter();
    });
    QThread::msleep(60);
    QTRY_COMPARE(desk.codes().size() + desk.returned.size(), 1);
    QCOMPARE(desk.codes().size() == 1, isScan);
    QCOMPARE(desk.field->text(), isScan ? QString() : QString::fromLatin1(text));
}

/** The timer that ends the holding is over when the window has time again, but so are the keys that it waited for. */
void TestScanReader::aBusyMomentWithinAScan()
{
    Desk &desk = *m_desk;
    Keyboard keyboard(desk.handle());
    keyboard.scan("04A1", 2, false);
    // Due after the reader's timer, and both are overdue when there is time again.
    QTimer::singleShot(60, Qt::PreciseTimer, &desk.window, [&keyboard] { keyboard.scan("B2C3", 2); });
    QThread::msleep(100);
    QTRY_COMPARE(desk.codes(), QStringList{QStringLiteral("04A1B2C3")});
    QCOMPARE(desk.witness.keys, QStringList());
}

void TestScanReader::cleansCodes_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("code");
    QTest::newRow("space around") << QByteArray("  1234 5  ") << QStringLiteral("1234 5");
    QTest::newRow("separators") << QByteArray("01\x1d"
                                              "2345\x03")
                                << QStringLiteral("012345");
    QTest::newRow("long") << QByteArray(300, 'x') << QString(200, u'x');
    QTest::newRow("space at the cut") << QByteArray(199, 'x') + "  y" << QString(199, u'x');
}

void TestScanReader::cleansCodes()
{
    QFETCH(const QByteArray, keys);
    QFETCH(const QString, code);
    Keyboard keyboard(m_desk->handle());
    for (const char c : keys) {
        keyboard.now += 2;
        // Control characters are typed as Ctrl with a letter.
        if (c < ' ')
            keyboard.key(QEvent::KeyPress, c + '@', textOf(c), Qt::ControlModifier);
        else
            keyboard.press(c);
    }
    keyboard.enter();
    QCOMPARE(m_desk->codes(), QStringList{code});
}

QTEST_MAIN(TestScanReader)
#include "tst_scanreader.moc"
