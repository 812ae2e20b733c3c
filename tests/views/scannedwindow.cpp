// SPDX-License-Identifier: MIT
#include "scannedwindow.h"

#include <QApplication>

void ScannedWindow::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
    m_desk->field->setFocus();
    qApp->installEventFilter(&m_desk->witness);
}

void ScannedWindow::cleanup()
{
    m_desk.reset();
}

#include "moc_scannedwindow.cpp"
