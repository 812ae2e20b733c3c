// SPDX-License-Identifier: MIT
#include "benches.h"
#include "desk.h"
#include "figures.h"
#include "turnuntil.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTextStream>

using namespace Foyer;

void benchTyping(int people)
{
    DemoOptions options;
    options.people = people;
    Desk desk(options);
    if (!desk.open() || !turnUntil([&] { return desk.flow().directory().isComplete(); }, 120'000)) {
        printNotMeasured(QStringLiteral("keystroke to painted rows"), QStringLiteral("≤ 1"));
        return;
    }
    auto *field = qobject_cast<QLineEdit *>(desk.named(QStringLiteral("Search people")));
    Figures keys;
    const QStringList typed{QStringLiteral("ana ruiz"),   QStringLiteral("john smith"), QStringLiteral("m"),
                            QStringLiteral("engineer"),   QStringLiteral("o'neill"),    QStringLiteral("example"),
                            QStringLiteral("sales lead"), QStringLiteral("zzzz"),       QStringLiteral("e a i")};
    for (int round = 0; round < 5; ++round) {
        for (const QString &text : typed) {
            field->setFocus();
            field->clear();
            for (const QChar letter : text) {
                QElapsedTimer timer;
                timer.start();
                QTest::keyClick(field, letter.toLatin1());
                desk.list(QStringLiteral("People"))->viewport()->repaint();
                const double took = msecs(timer);
                keys.add(took);
                if (took > 16)
                    QTextStream(stderr) << "over a frame: " << took << " ms, round " << round << ", at \"" << letter
                                        << "\" of \"" << text << "\"\n";
            }
        }
    }
    printRow(
        QStringLiteral("keystroke to painted rows, %1 people, p99 of %2 : one frame").arg(people).arg(keys.count()),
        QStringLiteral("%1 (%2 ms : 16 ms, median %3 ms)")
            .arg(keys.percentile(99) / 16, 0, 'f', 2)
            .arg(keys.percentile(99), 0, 'f', 1)
            .arg(keys.median(), 0, 'f', 1),
        QStringLiteral("≤ 1"));
}
