// SPDX-License-Identifier: MIT
#pragma once

#include "intents.h"

#include <QStringList>

namespace Foyer::Testing {

/** The statements by which version 1 made its file. */
inline QString oldTable()
{
    return QStringLiteral(
        "CREATE TABLE intents (number INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL, workplace TEXT NOT "
        "NULL, key TEXT NOT NULL, operation TEXT NOT NULL, person TEXT NOT NULL, space TEXT NOT NULL, building TEXT "
        "NOT "
        "NULL, slot_start INTEGER, slot_end INTEGER, title TEXT NOT NULL, target TEXT NOT NULL, person_name TEXT NOT "
        "NULL, "
        "place_name TEXT NOT NULL, building_name TEXT NOT NULL, zone TEXT NOT NULL, state INTEGER NOT NULL, known TEXT "
        "NOT "
        "NULL, sends INTEGER NOT NULL, prepared_at INTEGER, sent_at INTEGER, server_sent_at INTEGER, changed_at "
        "INTEGER, "
        "booking TEXT NOT NULL, error TEXT, settled_by_person INTEGER NOT NULL, stored_at INTEGER NOT NULL);"
        "CREATE UNIQUE INDEX open_intents ON intents (workplace, key) WHERE state < 10;"
        "CREATE INDEX ended_intents ON intents (workplace, number) WHERE state >= 10;"
        "PRAGMA user_version = 1;"
        "PRAGMA journal_mode = WAL");
}

/** A row as version 1 wrote it. */
inline QString oldRow(const Intent &intent, const QString &title, qint64 storedAt)
{
    const bool isBook = intent.operation == Operation::Book;
    QStringList values{QStringLiteral("1")};
    const auto text = [&values](const QString &value) { values.append(u'\'' + value + u'\''); };
    text(intent.workplace);
    text(sameThingKey(intent));
    text(isBook ? QStringLiteral("book") : QStringLiteral("create-resource"));
    text(intent.person.text());
    text(intent.space.text());
    text(intent.building.text());
    values << (intent.slot ? QString::number(intent.slot->start().toMSecsSinceEpoch()) : QStringLiteral("NULL"))
           << (intent.slot ? QString::number(intent.slot->end().toMSecsSinceEpoch()) : QStringLiteral("NULL"));
    text(title);
    for (int i = 0; i < 5; ++i) // target, person_name, place_name, building_name, zone
        text(QString());
    values << QString::number(int(intent.state)) << QStringLiteral("'[]'") << QStringLiteral("1")
           << QString::number(intent.preparedAt->toMSecsSinceEpoch()) << QStringLiteral("NULL")
           << QStringLiteral("NULL") << QStringLiteral("NULL") << QStringLiteral("''") << QStringLiteral("NULL")
           << QStringLiteral("0") << QString::number(storedAt);
    return QStringLiteral(
               "INSERT INTO intents (revision, workplace, key, operation, person, space, building, slot_start, "
               "slot_end, title, target, person_name, place_name, building_name, zone, state, known, sends, "
               "prepared_at, sent_at, server_sent_at, changed_at, booking, error, settled_by_person, stored_at) "
               "VALUES (%1)")
        .arg(values.join(QStringLiteral(", ")));
}

} // namespace Foyer::Testing
