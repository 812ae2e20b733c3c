// SPDX-License-Identifier: MIT
#pragma once

#include "intentjournal.h"
#include "verbs/verb.h"

#include <memory>

namespace Foyer {

class SqliteJournal;
struct Connection;

/**
 * foyer activity: what the record says was sent, and how it ended; settles an open one by a person's word. Needs
 * neither the network nor the key.
 *
 *     list ─▶ report
 *      ├─ --settle ─▶ commit ─▶ report
 *      └─ Damaged, --start-anew ─▶ start anew ─▶ list
 */
class ActivityVerb final : public VerbRun {
    Q_OBJECT
public:
    explicit ActivityVerb(const VerbContext &context);
    ~ActivityVerb() override;

    void start() override;

private:
    void open(const Connection &connection);
    void list();
    void listed(const JournalResult<QList<Intent>> &answer);
    void beginAnew();
    void settle(const QList<Intent> &intents);
    void settled(const JournalResult<Intent> &answer, qsizetype stillOpen);
    void refuseToSettle(const Intent &stored);
    void report(const QList<Intent> &intents);
    void failJournal(JournalFault fault);

    QString m_account;
    std::unique_ptr<SqliteJournal> m_journal;
    bool m_beganAnew = false;
};

} // namespace Foyer
