// SPDX-License-Identifier: MIT
#include "scannedwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QInputMethodEvent>
#include <QShortcut>

/** What becomes of the keys around a scan, and of those that were none: nobody loses one, nobody gets one twice. */
class TestScannedKeys final : public ScannedWindow {
    Q_OBJECT
private Q_SLOTS:
    void releasesComeInOrder();
    void pastingIsNoScan();
    void autoRepeatIsNoScan();
    void shortcuts();
    void otherInputComesAfterWhatWasTyped();
    void worksInDialogs();
    void tabIsAKey();
    void aSecondEnterIsPartOfIt();
    void mayGoInItsOwnSignal();
};

void TestScannedKeys::releasesComeInOrder()
{
    Desk &desk = *m_desk;
    Keyboard keyboard(desk.handle());
    keyboard.press('a');
    QTRY_COMPARE(desk.witness.keys, QStringList{QStringLiteral("+A")}); // held, then not any more
    keyboard.now += 70;
    keyboard.press('b');
    keyboard.now += 10;
    keyboard.release('a');
    keyboard.press('c');
    keyboard.now += 5;
    keyboard.release('b');
    QCOMPARE(desk.witness.keys.size(), 1);
    keyboard.now += 50;
    keyboard.click(Qt::Key_Backspace, QStringLiteral("\b"));
    const QString all = QStringLiteral("+A +B -A +C -B +Backspace -Backspace");
    QCOMPARE(desk.witness.keys.join(u' '), all);
    keyboard.release('c');
    QCOMPARE(desk.witness.keys.join(u' '), all + QStringLiteral(" -C"));
    QCOMPARE(desk.field->text(), QStringLiteral("some textab"));

    // A key that hands still hold when the scan begins gets its release; Shift as well.
    desk.witness.keys.clear();
    keyboard.now += 500;
    keyboard.key(QEvent::KeyPress, Qt::Key_Shift, {}, Qt::ShiftModifier);
    keyboard.press('X');
    keyboard.key(QEvent::KeyRelease, Qt::Key_Shift);
    keyboard.release('X');
    keyboard.scan("23456", 2);
    QCOMPARE(desk.codes(), QStringList{QStringLiteral("X23456")});
    QCOMPARE(desk.witness.keys.size(), 2);
    QVERIFY(desk.witness.keys.first().startsWith(u'+') && desk.witness.keys.last().startsWith(u'-'));
}

void TestScannedKeys::pastingIsNoScan()
{
    Desk &desk = *m_desk;
    QApplication::clipboard()->setText(QStringLiteral("ana@example.com"));
    desk.field->clear();
    QTest::keyClick(desk.handle(), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(desk.handle(), Qt::Key_Return);
    QCOMPARE(desk.field->text(), QStringLiteral("ana@example.com"));
    QCOMPARE(desk.returned.size(), 1);
    QVERIFY(desk.codes().isEmpty());
}

void TestScannedKeys::autoRepeatIsNoScan()
{
    Desk &desk = *m_desk;
    desk.field->clear();
    Keyboard keyboard(desk.handle());
    keyboard.press('a');
    keyboard.isRepeating = true;
    for (int i = 0; i < 9; ++i) {
        keyboard.now += 4;
        keyboard.release('a');
        keyboard.press('a');
    }
    keyboard.isRepeating = false;
    keyboard.release('a');
    keyboard.enter();
    QCOMPARE(desk.field->text(), QString(10, u'a'));
    QCOMPARE(desk.returned.size(), 1);
    QVERIFY(desk.codes().isEmpty());
}

void TestScannedKeys::shortcuts()
{
    Desk &desk = *m_desk;
    desk.button->setFocus();
    QShortcut initials(QKeySequence(Qt::Key_I), &desk.window);
    QShortcut done(QKeySequence(Qt::Key_Return), &desk.window);
    QSignalSpy shortened(&initials, &QShortcut::activated);
    QSignalSpy finished(&done, &QShortcut::activated);
    for (const char c : QByteArray("iiiiii"))
        QTest::keyClick(desk.handle(), c);
    QTest::keyClick(desk.handle(), Qt::Key_Return);
    QCOMPARE(desk.codes().size(), 1);
    QVERIFY(shortened.isEmpty() && finished.isEmpty());

    QTest::keyClick(desk.handle(), 'i');
    QTRY_COMPARE(shortened.size(), 1); // by itself
    QTest::keyClick(desk.handle(), 'i');
    QTest::qWait(60); // an Enter right after a scan would be part of it
    QTest::keyClick(desk.handle(), Qt::Key_Return);
    QCOMPARE(shortened.size(), 2);
    QCOMPARE(finished.size(), 1);
    // In a field it is a letter.
    desk.field->setFocus();
    desk.field->clear();
    QTest::keyClick(desk.handle(), 'i');
    QTRY_COMPARE(desk.field->text(), QStringLiteral("i"));
    QCOMPARE(shortened.size(), 2);
}

void TestScannedKeys::otherInputComesAfterWhatWasTyped()
{
    Desk &desk = *m_desk;
    desk.field->clear();
    Keyboard keyboard(desk.handle());
    keyboard.press('a');
    QInputMethodEvent composed;
    composed.setCommitString(QStringLiteral("é"));
    QCoreApplication::sendEvent(desk.field, &composed);
    QCOMPARE(desk.field->text(), QStringLiteral("aé"));
    keyboard.now += 100;
    keyboard.press('b');
    QTest::mouseClick(desk.handle(), Qt::LeftButton, Qt::NoModifier, desk.number->geometry().center());
    QCOMPARE(desk.field->text(), QStringLiteral("aéb"));
    // What a program sends to a widget is not held.
    QTest::keyClick(desk.field, 'c');
    QCOMPARE(desk.field->text(), QStringLiteral("aébc"));
}

void TestScannedKeys::worksInDialogs()
{
    Desk &desk = *m_desk;
    QDialog dialog(&desk.window);
    dialog.setModal(true);
    auto *field = new QLineEdit(&dialog);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    field->setFocus();
    Keyboard keyboard(dialog.windowHandle());
    keyboard.scan("123456", 2);
    QCOMPARE(desk.codes(), QStringList{QStringLiteral("123456")});
    QVERIFY(field->text().isEmpty() && dialog.isVisible());
}

void TestScannedKeys::tabIsAKey()
{
    Desk &desk = *m_desk;
    desk.field->clear();
    Keyboard keyboard(desk.handle());
    keyboard.scan("123456", 2, false);
    keyboard.click(Qt::Key_Tab, QStringLiteral("\t"));
    QCOMPARE(desk.field->text(), QStringLiteral("123456"));
    QVERIFY(desk.list->hasFocus());
    QCOMPARE(desk.scans.size(), 0);
}

void TestScannedKeys::aSecondEnterIsPartOfIt()
{
    Desk &desk = *m_desk;
    desk.button->setFocus();
    QSignalSpy clicked(desk.button, &QPushButton::pressed);
    Keyboard keyboard(desk.handle());
    keyboard.scan("123456", 2);
    keyboard.now += 2;
    keyboard.enter();
    keyboard.key(QEvent::KeyPress, Qt::Key_J, QStringLiteral("\n"), Qt::ControlModifier);
    QCOMPARE(desk.witness.keys, QStringList());
    QCOMPARE(desk.codes().size(), 1);
    keyboard.now += 60;
    keyboard.enter(); // a hand's
    QVERIFY(desk.witness.keys.contains(QStringLiteral("+Return")));
    QCOMPARE(desk.codes().size(), 1);
}

void TestScannedKeys::mayGoInItsOwnSignal()
{
    auto *second = new ScanReader;
    QString code;
    connect(second, &ScanReader::scanned, this, [&](const QString &scanned) {
        code = scanned;
        delete second;
    });
    Keyboard keyboard(m_desk->handle());
    keyboard.scan("123456", 2);
    QCOMPARE(code, QStringLiteral("123456"));
}

QTEST_MAIN(TestScannedKeys)
#include "tst_scannedkeys.moc"
