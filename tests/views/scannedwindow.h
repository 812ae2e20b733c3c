// SPDX-License-Identifier: MIT
#pragma once

#include "keyboard.h"
#include "scanreader.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace Foyer;
using namespace Foyer::Testing;

/** A test with a window and a reader of its own. */
class ScannedWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

protected:
    struct Desk;
    std::unique_ptr<Desk> m_desk;
};

/** A window with everything that keys do something to, and a reader. */
struct ScannedWindow::Desk {
    ScanReader reader;
    QSignalSpy scans{&reader, &ScanReader::scanned};
    QWidget window;
    QLineEdit *field = new QLineEdit(QStringLiteral("some text"));
    QListWidget *list = new QListWidget;
    QPushButton *button = new QPushButton(QStringLiteral("Book"));
    QSpinBox *number = new QSpinBox;
    QComboBox *choice = new QComboBox;
    QSignalSpy edited{field, &QLineEdit::textEdited};
    QSignalSpy returned{field, &QLineEdit::returnPressed};
    QSignalSpy clicked{button, &QPushButton::clicked};
    Witness witness;

    Desk()
    {
        auto *layout = new QVBoxLayout(&window);
        for (QWidget *widget : std::initializer_list<QWidget *>{field, list, button, number, choice})
            layout->addWidget(widget);
        list->addItems(
            {QStringLiteral("0 zero"), QStringLiteral("a row"), QStringLiteral("another"), QStringLiteral("b row")});
        list->setCurrentRow(3);
        choice->setEditable(true);
        choice->addItems({QStringLiteral("0 zero"), QStringLiteral("a row")});
        window.show();
    }
    [[nodiscard]] QWindow *handle() const { return window.windowHandle(); }
    [[nodiscard]] QStringList codes() const
    {
        QStringList all;
        for (const auto &scan : scans)
            all.append(scan.first().toString());
        return all;
    }
};
