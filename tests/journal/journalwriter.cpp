// SPDX-License-Identifier: MIT
#include "clock.h"
#include "intentsamples.h"
#include "sqlitejournal.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Foyer;
using namespace Foyer::Testing;

namespace {

/** Records one intent after the other, each in three steps, and says "number revision" after every answer. */
class Writer {
public:
    Writer(const QString &file, int intents) : m_journal(file, m_clock), m_left(intents) { next(); }

private:
    void next()
    {
        if (m_left-- == 0) {
            QCoreApplication::quit();
            return;
        }
        Intent intent = fullIntent();
        intent.state = IntentState::Prepared;
        intent.space = SpaceId(QStringLiteral("%1-%2").arg(QCoreApplication::applicationPid()).arg(m_left));
        m_journal.prepare(intent, &m_context, [this](const auto &answer) { answered(answer); });
    }
    void answered(const JournalResult<Intent> &answer)
    {
        if (!answer) {
            std::fprintf(stderr, "fault %d %s\n", int(answer.error().fault), qPrintable(answer.error().detail));
            QCoreApplication::exit(1);
            return;
        }
        std::printf("%lld %lld\n", answer->number, answer->revision);
        std::fflush(stdout);
        if (answer->state == IntentState::Confirmed) {
            next();
            return;
        }
        Intent on = *answer;
        on.state = on.state == IntentState::Prepared ? IntentState::Sent : IntentState::Confirmed;
        m_journal.commit(on, &m_context, [this](const auto &next) { answered(next); });
    }

    SystemClock m_clock;
    QObject m_context;
    SqliteJournal m_journal;
    int m_left;
};

} // namespace

/** journal_writer FILE INTENTS; below 0: until it is killed. */
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Writer writer(arguments.value(1), arguments.value(2).toInt());
    return QCoreApplication::exec();
}
